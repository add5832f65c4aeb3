/* A mission as a card of a page: the verdict, the text with its phrases marked, the reasons, what to ask. */
#include <string.h>

#include "render/escape.h"
#include "render/markup.h"

/* Without a name above it the verdict is the heading. */
static void open_verdict(const struct showing *show, const struct card_form *form)
{
    if (form->name)
        html_raw(show, "<p class=\"verdict\">");
    else
        buffer_format(show->out, "<h%u class=\"verdict\">", form->level);
}

static void close_verdict(const struct showing *show, const struct card_form *form)
{
    if (form->name)
        html_raw(show, "</p>\n");
    else
        buffer_format(show->out, "</h%u>\n", form->level);
}

static void put_verdict(const struct showing *show, const struct card_form *form)
{
    const credo_result *result = show->result;
    open_verdict(show, form);
    html_sign(show, result->verdict);
    html_put(show, verdict_title(show, result->verdict));
    if (result->verdict != CREDO_UNCLEAR) {
        html_raw(show, " <b class=\"score\">");
        html_signed(show, result->score, 0);
        html_raw(show, "</b>");
    }
    close_verdict(show, form);
    if (result->verdict == CREDO_UNCLEAR)
        return;
    html_raw(show, "<span class=\"sure\">");
    html_put(show, sureness(show));
    buffer_byte(show->out, ' ');
    html_number(show, result->confidence * 100, 0);
    html_raw(show, "\xC2\xA0%</span>\n");
}

static void put_meaning(const struct showing *show, const struct card_form *form)
{
    if (show->result->verdict != CREDO_UNCLEAR && form->brief)
        return;
    html_raw(show, "<p class=\"meaning\">");
    if (show->result->verdict != CREDO_UNCLEAR) {
        html_put(show, verdict_meaning(show));
    } else {
        html_said(show, put_obstacle);
        html_raw(show, " <strong>");
        html_put(show, obstacle_advice(show));
        html_raw(show, "</strong>");
    }
    html_raw(show, "</p>\n");
}

/* The drawing has its zero in the middle, so that the score itself is the place of the mark. */
static void put_scale(const struct showing *show)
{
    if (show->result->verdict == CREDO_UNCLEAR)
        return;
    html_raw(show, "<div class=\"scale\"><span>");
    html_say(show, "company");
    html_raw(show, "</span><svg viewBox=\"-103 -4 206 8\" role=\"img\" aria-label=\"");
    html_signed(show, show->result->score, 0);
    html_raw(show, "\"><line x1=\"-100\" x2=\"100\"/><line y1=\"-3\" y2=\"3\"/><line class=\"reach\"");
    html_place(show, "x2", show->result->score);
    html_raw(show, "/>");
    html_shape(show, show->result->verdict, show->result->score, 0, 3);
    html_raw(show, "</svg><span>");
    html_say(show, "people");
    html_raw(show, "</span></div>\n");
}

static void put_marked(const struct showing *show, const credo_phrase *phrase, const char *text, size_t length)
{
    struct buffer reason = {0};
    buffer_format(show->out, "<mark class=\"%s\" title=\"", credo_role_name(phrase->role));
    put_reason(&reason, show, phrase);
    escape_html(show->out, reason.bytes, reason.length);
    buffer_done(&reason, show->out);
    html_raw(show, "\">");
    escape_html(show->out, text, length);
    html_raw(show, "</mark>");
}

static void put_text(const struct showing *show)
{
    static const char *const languages[] = {"en", "ru", "", ""};
    const char *language = languages[show->result->language];
    html_raw(show, "<blockquote dir=\"auto\"");
    if (*language)
        buffer_format(show->out, " lang=\"%s\"", language);
    html_raw(show, ">");
    for (struct piece piece = {0}; next_piece(show->result, &piece);) {
        if (piece.phrase)
            put_marked(show, piece.phrase, piece.text, piece.length);
        else
            escape_html(show->out, piece.text, piece.length);
    }
    html_raw(show, "</blockquote>\n");
}

/* --- reasons ------------------------------------------------------------------------------------------------ */

static void put_row(const struct showing *show, const credo_phrase *phrase, bool brief)
{
    const char *role = credo_role_name(phrase->role);
    buffer_format(show->out, "<tr><td class=\"%s\">", role);
    html_say(show, role);
    html_raw(show, "</td><td class=\"phrase\">");
    escape_html(show->out, show->result->text + phrase->span.byte_start, phrase->span.byte_end - phrase->span.byte_start);
    html_raw(show, brief ? "<span class=\"concept\">" : "</td><td>");
    html_put(show, phrase_concept(show, phrase));
    html_raw(show, brief ? "</span>" : "</td><td class=\"aside\">");
    if (!brief)
        html_put(show, place_title(show, phrase->place));
    html_raw(show, "</td><td class=\"points\">");
    html_signed(show, phrase->points, 1);
    html_raw(show, "</td></tr>\n");
}

static void put_heads(const struct showing *show, bool brief)
{
    static const struct {
        const char *class, *title;
    } heads[] = {{"", "role"}, {"phrase", "phrase"}, {"", "concept"}, {"aside", "place"}, {"points", "points"}};
    html_raw(show, "<thead><tr>");
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        if (brief && (i == 2 || i == 3)) /* the concept stands below the phrase */
            continue;
        buffer_format(show->out, *heads[i].class ? "<th scope=\"col\" class=\"%s\">" : "<th scope=\"col\">", heads[i].class);
        html_say(show, heads[i].title);
        html_raw(show, "</th>");
    }
    html_raw(show, "</tr></thead>");
}

static void put_reasons(const struct showing *show, bool brief)
{
    const credo_result *result = show->result;
    size_t strongest[REASONS], count = strongest_phrases(result, strongest);
    if (!count)
        return;
    html_raw(show, "<table class=\"reasons\">");
    put_heads(show, brief);
    html_raw(show, "<tbody>\n");
    for (size_t i = 0; i < (brief ? count : result->phrase_count); i++)
        put_row(show, &result->phrases[brief ? strongest[i] : i], brief);
    html_raw(show, "</tbody></table>\n");
    if (brief && count < result->phrase_count) {
        html_raw(show, "<p class=\"more\">+\xC2\xA0");
        struct buffer more = {0};
        put_count(&more, show, result->phrase_count - count, "more phrase|more phrases");
        escape_html(show->out, more.bytes, more.length);
        buffer_done(&more, show->out);
        html_raw(show, "</p>\n");
    }
}

/* --- advice ------------------------------------------------------------------------------------------------- */

static void put_term(const struct showing *show, const char *label)
{
    html_raw(show, "<dt>");
    html_say(show, label);
    html_raw(show, "</dt><dd>");
}

static void put_item(const struct showing *show, const char *label, words_of *words)
{
    put_term(show, label);
    html_said(show, words);
    html_raw(show, "</dd>\n");
}

/* A report tells once of the encoding. */
static void put_warnings(const struct showing *show, bool brief)
{
    for (int i = 0; i < CREDO_WARNINGS; i++) {
        struct buffer words = {0};
        if (brief && i == CREDO_WARN_CONVERTED)
            continue;
        if (put_note(&words, show, (credo_warning)i)) {
            put_term(show, "Note");
            escape_html(show->out, words.bytes, words.length);
            html_raw(show, "</dd>\n");
        }
        buffer_done(&words, show->out);
    }
}

static void put_advice(const struct showing *show, bool brief)
{
    const char *questions[QUESTIONS];
    size_t count = strongest_questions(show, questions), start = show->out->length;
    html_raw(show, "<dl>\n");
    size_t empty = show->out->length;
    if (show->result->verdict != CREDO_UNCLEAR)
        put_item(show, "Struck out", put_struck);
    if (show->result->flip.found)
        put_item(show, "To flip", put_flip);
    for (size_t i = 0; i < count; i++) {
        put_term(show, "Ask");
        html_put(show, questions[i]);
        html_raw(show, "</dd>\n");
    }
    if (show->result->ageing_count && show->result->verdict != CREDO_UNCLEAR)
        put_item(show, "Ages", put_ageing);
    if (show->result->verdict != CREDO_UNCLEAR && !brief)
        put_item(show, "Form", put_form);
    put_warnings(show, brief);
    if (show->out->length == empty)
        show->out->length = start; /* a list without items is none */
    else
        html_raw(show, "</dl>\n");
}

/* --- the card ----------------------------------------------------------------------------------------------- */

static void put_foot(const struct showing *show, bool brief)
{
    struct buffer title = {0};
    put_place(&title, show);
    html_raw(show, "<footer>");
    html_said(show, put_size);
    if (title.length && !brief) {
        html_raw(show, " · ");
        escape_html(show->out, title.bytes, title.length);
    }
    html_raw(show, "</footer>\n");
    buffer_done(&title, show->out);
}

static void put_heading(const struct showing *show, const struct card_form *form)
{
    if (form->stage) {
        html_raw(show, "<p class=\"stage\">");
        html_say(show, form->stage);
        html_raw(show, "</p>\n");
    }
    if (!form->name)
        return;
    buffer_format(show->out, "<h%u>", form->level);
    if (form->number)
        buffer_format(show->out, "<span class=\"no\">%zu</span>", form->number);
    html_raw(show, "<bdi>");
    html_cut(show, form->name, 200);
    buffer_format(show->out, "</bdi></h%u>\n", form->level);
}

static void put_failed(const struct showing *show, const struct card_form *form)
{
    open_verdict(show, form);
    html_say(show, "NOT READ");
    close_verdict(show, form);
    html_raw(show, "</header>\n<p class=\"meaning\">");
    html_said(show, put_error);
    html_raw(show, "</p>\n</article>\n");
}

void html_card(const struct showing *show, const char *id, const struct card_form *form)
{
    bool failed = show->record->failed;
    buffer_format(show->out, "<article id=\"%s\" class=\"card %s\">\n<header>\n", id,
                  failed ? "failed" : credo_verdict_name(show->result->verdict));
    put_heading(show, form);
    if (failed) {
        put_failed(show, form);
        return;
    }
    put_verdict(show, form);
    html_raw(show, "</header>\n<div class=\"halves\">\n<div class=\"said\">\n");
    put_meaning(show, form);
    put_scale(show);
    if (show->result->words)
        put_text(show);
    html_raw(show, "</div>\n<div class=\"why\">\n");
    put_reasons(show, form->brief);
    put_advice(show, form->brief);
    html_raw(show, "</div>\n</div>\n");
    put_foot(show, form->brief);
    html_raw(show, "</article>\n");
}
