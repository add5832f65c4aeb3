#include <string.h>

#include "render/escape.h"
#include "render/words.h"

static void put(const struct showing *show, const char *text)
{
    escape_markdown(show->out, text, strlen(text));
}

static void say(const struct showing *show, const char *english)
{
    put(show, tell(show, english));
}

/* Escaped, on one line: its line ends become blanks. Frees the words. */
static void put_on_one_line(const struct showing *show, struct buffer *words)
{
    for (size_t i = 0; i < words->length; i++)
        if (words->bytes[i] == '\n' || words->bytes[i] == '\r')
            words->bytes[i] = ' ';
    escape_markdown(show->out, words->bytes, words->length);
    buffer_done(words, show->out);
}

static void put_said(const struct showing *show, saying *said)
{
    struct buffer words = {0};
    said(&words, show);
    put_on_one_line(show, &words);
}

/* --- the quotation ------------------------------------------------------------------------------------------ */

/* What would open a list or underline a heading at the start of a line; returns what it took. */
static size_t put_line_start(struct buffer *out, const char *text, size_t length)
{
    size_t at = 0, digits;
    while (at < length && strchr(" \t", text[at]) && text[at])
        at++;
    for (digits = at; digits < length && text[digits] >= '0' && text[digits] <= '9'; digits++)
        ;
    buffer_put(out, text + at, digits - at);
    const char *openers = digits > at ? ".)" : "-+=";
    if (digits < length && text[digits] && strchr(openers, text[digits])) {
        buffer_byte(out, '\\');
        buffer_byte(out, text[digits++]);
    }
    return digits;
}

/* Marks cannot stand over the end of a line, nor with a blank inside: each line of a phrase has its own. */
static void put_line(struct buffer *out, const char *text, size_t length, const char *mark, bool *fresh)
{
    size_t at = 0;
    while (at < length && (text[at] == ' ' || text[at] == '\t'))
        at++;
    if (!*fresh)
        buffer_put(out, text, at);
    size_t end = length;
    while (*mark && end > at && (text[end - 1] == ' ' || text[end - 1] == '\t'))
        end--;
    if (at == end)
        return;
    buffer_text(out, mark);
    if (*fresh)
        at += put_line_start(out, text + at, end - at);
    escape_markdown(out, text + at, end - at);
    buffer_text(out, mark);
    buffer_put(out, text + end, length - end);
    *fresh = false;
}

static void put_piece(struct buffer *out, const struct piece *piece, bool *fresh)
{
    const char *mark = piece->role == CREDO_NO_ROLE ? "" : piece->role == CREDO_RESULT ? "**" : "*";
    for (size_t at = 0; at < piece->length;) {
        size_t end = at;
        while (end < piece->length && piece->text[end] != '\n' && piece->text[end] != '\r')
            end++;
        put_line(out, piece->text + at, end - at, mark, fresh);
        if (end < piece->length && ends_line(piece->text + end)) {
            buffer_text(out, *fresh ? "\n> " : "\\\n> ");
            *fresh = true;
        }
        at = end + 1;
    }
}

static size_t text_end(const credo_result *result)
{
    size_t end = result->length;
    while (end && strchr(" \t\r\n", result->text[end - 1]) && result->text[end - 1])
        end--;
    return end;
}

static void put_quotation(const struct showing *show)
{
    struct buffer *out = show->out;
    bool fresh = true;
    size_t end = text_end(show->result);
    buffer_text(out, "> ");
    for (struct piece piece = {0}; next_piece(show->result, &piece);) {
        if (piece.at > end)
            piece.length = piece.length > piece.at - end ? piece.length - (piece.at - end) : 0;
        put_piece(out, &piece, &fresh);
    }
    buffer_text(out, "\n\n");
}

/* --- the card ----------------------------------------------------------------------------------------------- */

static void put_heading(const struct showing *show)
{
    struct buffer title = {0};
    put_title(&title, show);
    buffer_text(show->out, "## ");
    bool named = title.length;
    put_on_one_line(show, &title);
    buffer_text(show->out, named ? ": " : "");
    if (show->record->failed) {
        say(show, "NOT READ");
    } else {
        put(show, verdict_title(show, show->result->verdict));
        if (show->result->verdict != CREDO_UNCLEAR) {
            buffer_text(show->out, ", ");
            put_signed(show->out, show->ui, show->result->score, 0);
        }
    }
    buffer_text(show->out, "\n\n");
}

static void put_summary(const struct showing *show)
{
    const credo_result *result = show->result;
    if (result->verdict == CREDO_UNCLEAR) {
        put_said(show, put_obstacle);
        buffer_byte(show->out, ' ');
        put(show, obstacle_advice(show));
    } else {
        put(show, verdict_meaning(show));
    }
    buffer_text(show->out, "\\\n");
    if (result->verdict != CREDO_UNCLEAR) {
        put(show, sureness(show));
        buffer_byte(show->out, ' ');
        buffer_fixed(show->out, result->confidence * 100, 0);
        buffer_text(show->out, "\xC2\xA0%; ");
    }
    put_said(show, put_size);
    buffer_text(show->out, "\n\n");
}

static void put_row(const struct showing *show, const credo_phrase *phrase)
{
    const char *mark = phrase->role == CREDO_RESULT ? "**" : "*";
    struct buffer words = {0};
    buffer_put(&words, show->result->text + phrase->span.byte_start, phrase->span.byte_end - phrase->span.byte_start);
    buffer_text(show->out, "| ");
    buffer_text(show->out, mark);
    say(show, phrase->role == CREDO_RESULT ? "result" : "method");
    buffer_text(show->out, mark);
    buffer_text(show->out, " | ");
    put_on_one_line(show, &words);
    buffer_text(show->out, " | ");
    put(show, phrase_concept(show, phrase));
    buffer_text(show->out, " | ");
    put(show, place_title(show, phrase->place));
    buffer_text(show->out, " | ");
    put_signed(show->out, show->ui, phrase->points, 1);
    buffer_text(show->out, " |\n");
}

static void put_table(const struct showing *show)
{
    static const char *const heads[] = {"role", "phrase", "concept", "place", "points"};
    if (!show->result->phrase_count)
        return;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        buffer_text(show->out, "| ");
        say(show, heads[i]);
        buffer_byte(show->out, ' ');
    }
    buffer_text(show->out, "|\n| --- | --- | --- | --- | ---: |\n");
    for (size_t i = 0; i < show->result->phrase_count; i++)
        put_row(show, &show->result->phrases[i]);
    buffer_byte(show->out, '\n');
}

static void put_item(const struct showing *show, const char *label)
{
    buffer_text(show->out, "- ");
    say(show, label);
    buffer_text(show->out, ": ");
}

static void put_advice(const struct showing *show)
{
    const char *questions[QUESTIONS];
    size_t count = strongest_questions(show, questions), start = show->out->length;
    if (show->result->verdict != CREDO_UNCLEAR) {
        put_item(show, "Struck out");
        put_said(show, put_struck);
        buffer_byte(show->out, '\n');
    }
    if (show->result->flip.found) {
        put_item(show, "To flip");
        put_said(show, put_flip);
        buffer_byte(show->out, '\n');
    }
    for (size_t i = 0; i < count; i++) {
        put_item(show, "Ask");
        put(show, questions[i]);
        buffer_byte(show->out, '\n');
    }
    if (show->result->ageing_count && show->result->verdict != CREDO_UNCLEAR) {
        put_item(show, "Ages");
        put_said(show, put_ageing);
        buffer_byte(show->out, '\n');
    }
    for (int i = 0; i < CREDO_WARNINGS; i++) {
        struct buffer words = {0};
        if (put_note(&words, show, (credo_warning)i)) {
            put_item(show, "Note");
            escape_markdown(show->out, words.bytes, words.length);
            buffer_byte(show->out, '\n');
        }
        buffer_done(&words, show->out);
    }
    if (show->out->length > start)
        buffer_byte(show->out, '\n');
}

void begin_markdown(const struct showing *show)
{
    buffer_text(show->out, "# ");
    say(show, "Whom are these missions about?");
    buffer_text(show->out, "\n\n");
}

void render_markdown(const struct showing *show)
{
    put_heading(show);
    if (show->record->failed) {
        put_said(show, put_error);
        buffer_text(show->out, "\n\n");
        return;
    }
    put_summary(show);
    if (show->result->words)
        put_quotation(show);
    put_table(show);
    put_advice(show);
}
