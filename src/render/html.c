/* A page that needs nothing but itself: no script, no picture, no network; light, dark or on paper. */
#include <string.h>

#include "render/escape.h"
#include "render/words.h"

static const char style_sheet[] =
    ":root{color-scheme:light dark;--ground:#f6f4ef;--sheet:#fff;--ink:#22201c;--soft:#6d675d;--line:#e2ddd2;"
    "--result:#1c7a4f;--result-ground:#d9f2e4;--method:#9a3f86;--method-ground:#f7e1f1;--mixed:#946200;--unclear:#6d675d}\n"
    "@media (prefers-color-scheme:dark){:root{--ground:#171614;--sheet:#211f1c;--ink:#ece7dc;--soft:#a39b8c;--line:#3a362f;"
    "--result:#71d6a4;--result-ground:#173f2d;--method:#e49bd2;--method-ground:#482340;--mixed:#e6b450;--unclear:#a39b8c}}\n"
    "*{box-sizing:border-box}\n"
    "body{margin:0;padding:clamp(1.25rem,4vw,4rem) 1.25rem;background:var(--ground);color:var(--ink);"
    "font:1.0625rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:anywhere}\n"
    "main,body>header,body>footer{max-width:46rem;margin:0 auto}\n"
    "h1{font:600 clamp(1.7rem,4vw,2.4rem)/1.2 Georgia,'Noto Serif','DejaVu Serif',serif;margin:0 0 .5rem}\n"
    "body>header p{margin:0 0 2rem;color:var(--soft)}\n"
    "article{--tone:var(--unclear);background:var(--sheet);border:1px solid var(--line);border-top:4px solid var(--tone);"
    "border-radius:.5rem;padding:clamp(1.1rem,3vw,2rem);margin:0 0 1.75rem}\n"
    "article.customer{--tone:var(--result)}article.product{--tone:var(--method)}article.mixed{--tone:var(--mixed)}\n"
    "article>header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1rem}\n"
    ".source{flex-basis:100%;margin:0 0 .35rem;color:var(--soft);font-size:.875rem}\n"
    "h2{margin:0;color:var(--tone);font-size:1.05rem;letter-spacing:.07em}\n"
    ".score{margin-left:.6rem;font-size:1.5rem;letter-spacing:0;font-variant-numeric:tabular-nums}\n"
    ".sure,.size{color:var(--soft);font-size:.9rem}\n"
    ".meaning{margin:.35rem 0 1rem}\n"
    ".scale{display:grid;grid-template-columns:auto 1fr auto;gap:.8rem;align-items:center;color:var(--soft);font-size:.875rem}\n"
    "svg{display:block;width:100%;overflow:visible}\n"
    "svg line{stroke:var(--line);stroke-width:1.4;stroke-linecap:round}svg .reach{stroke:var(--tone)}svg circle{fill:var(--tone)}\n"
    "blockquote{margin:1.4rem 0;font:1.3rem/1.6 Georgia,'Noto Serif','DejaVu Serif',serif;white-space:pre-wrap}\n"
    "mark{color:inherit;padding:.08em .15em;border-radius:.2em;-webkit-box-decoration-break:clone;box-decoration-break:clone}\n"
    "mark.result{background:var(--result-ground);box-shadow:inset 0 -.12em var(--result)}\n"
    "mark.method{background:var(--method-ground);text-decoration:underline dotted var(--method);text-underline-offset:.2em}\n"
    "table{width:100%;border-collapse:collapse;font-size:.95rem}\n"
    "th,td{padding:.4rem .8rem .4rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--line);"
    "overflow-wrap:normal}\n"
    "th{color:var(--soft);font-weight:400;font-size:.85rem;border-top:0}\n"
    ".points{padding-right:0;text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\n"
    ".phrase{width:45%;overflow-wrap:anywhere}td:first-child{white-space:nowrap}\n"
    "td.result{color:var(--result)}td.method{color:var(--method)}td.aside{color:var(--soft)}\n"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.45rem 1rem;margin:1.2rem 0 .8rem}"
    "dt{color:var(--soft)}dd{margin:0}\n"
    "@media (max-width:36rem){dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.5rem}.aside{display:none}}\n"
    "@media print{body{padding:0;background:none}article{break-inside:avoid}"
    "mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}\n";

static void put(const struct showing *show, const char *text)
{
    escape_html(show->out, text, strlen(text));
}

static void say(const struct showing *show, const char *english)
{
    put(show, tell(show, english));
}

static void raw(const struct showing *show, const char *markup)
{
    buffer_text(show->out, markup);
}

static void put_said(const struct showing *show, void (*words)(struct buffer *, const struct showing *))
{
    struct buffer said = {0};
    words(&said, show);
    escape_html(show->out, said.bytes, said.length);
    show->out->failed |= said.failed;
    buffer_free(&said);
}

static void put_span(const struct showing *show, const credo_span *span)
{
    escape_html(show->out, show->result->text + span->byte_start, span->byte_end - span->byte_start);
}

/* --- the parts of a card ------------------------------------------------------------------------------------ */

static void put_head(const struct showing *show)
{
    const credo_result *result = show->result;
    raw(show, "<h2>");
    put(show, verdict_title(show, result->verdict));
    if (result->verdict != CREDO_UNCLEAR) {
        raw(show, "<span class=\"score\">");
        put_signed(show->out, result->score, 0);
        raw(show, "</span></h2>\n<span class=\"sure\">");
        put(show, sureness(show));
        buffer_byte(show->out, ' ');
        buffer_fixed(show->out, result->confidence * 100, 0);
        raw(show, "\xC2\xA0%</span>\n</header>\n<p class=\"meaning\">");
        put(show, verdict_meaning(show));
    } else {
        raw(show, "</h2>\n</header>\n<p class=\"meaning\">");
        put_said(show, put_obstacle);
        raw(show, " <strong>");
        put(show, obstacle_advice(show));
        raw(show, "</strong>");
    }
    raw(show, "</p>\n");
}

/* The drawing has its zero in the middle, so that the score itself is the place of the mark. */
static void put_scale(const struct showing *show)
{
    if (show->result->verdict == CREDO_UNCLEAR)
        return;
    raw(show, "<div class=\"scale\"><span>");
    say(show, "company");
    raw(show, "</span><svg viewBox=\"-103 -4 206 8\" role=\"img\" aria-label=\"");
    put_signed(show->out, show->result->score, 0);
    raw(show, "\"><line x1=\"-100\" x2=\"100\"/><line y1=\"-3\" y2=\"3\"/><line class=\"reach\" x2=\"");
    buffer_fixed(show->out, show->result->score, 1);
    raw(show, "\"/><circle r=\"3\" cx=\"");
    buffer_fixed(show->out, show->result->score, 1);
    raw(show, "\"/></svg><span>");
    say(show, "people");
    raw(show, "</span></div>\n");
}

static void put_text(const struct showing *show)
{
    static const char *const languages[] = {"en", "ru", "", ""};
    const char *language = languages[show->result->language];
    raw(show, "<blockquote");
    if (*language)
        buffer_format(show->out, " lang=\"%s\"", language);
    raw(show, ">");
    for (struct piece piece = {0}; next_piece(show->result, &piece);) {
        if (piece.phrase) {
            buffer_format(show->out, "<mark class=\"%s\" title=\"", credo_role_name(piece.phrase->role));
            struct buffer reason = {0};
            put_reason(&reason, show, piece.phrase);
            escape_html(show->out, reason.bytes, reason.length);
            show->out->failed |= reason.failed;
            buffer_free(&reason);
            raw(show, "\">");
        }
        escape_html(show->out, piece.text, piece.length);
        raw(show, piece.phrase ? "</mark>" : "");
    }
    raw(show, "</blockquote>\n");
}

static void put_row(const struct showing *show, const credo_phrase *phrase)
{
    const char *role = credo_role_name(phrase->role);
    buffer_format(show->out, "<tr><td class=\"%s\">", role);
    say(show, role);
    raw(show, "</td><td class=\"phrase\">");
    put_span(show, &phrase->span);
    raw(show, "</td><td>");
    put(show, concept_title(show, phrase->role, phrase->concept));
    raw(show, "</td><td class=\"aside\">");
    put(show, place_title(show, phrase->place));
    raw(show, "</td><td class=\"points\">");
    put_signed(show->out, phrase->points, 1);
    raw(show, "</td></tr>\n");
}

static void put_table(const struct showing *show)
{
    static const struct {
        const char *class, *title;
    } heads[] = {{"", "role"}, {"phrase", "phrase"}, {"", "concept"}, {"aside", "place"}, {"points", "points"}};
    if (!show->result->phrase_count)
        return;
    raw(show, "<table><thead><tr>");
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        buffer_format(show->out, *heads[i].class ? "<th class=\"%s\">" : "<th>", heads[i].class);
        say(show, heads[i].title);
        raw(show, "</th>");
    }
    raw(show, "</tr></thead><tbody>\n");
    for (size_t i = 0; i < show->result->phrase_count; i++)
        put_row(show, &show->result->phrases[i]);
    raw(show, "</tbody></table>\n");
}

static void put_term(const struct showing *show, const char *label)
{
    raw(show, "<dt>");
    say(show, label);
    raw(show, "</dt><dd>");
}

static void put_item(const struct showing *show, const char *label, void (*words)(struct buffer *, const struct showing *))
{
    put_term(show, label);
    put_said(show, words);
    raw(show, "</dd>\n");
}

static void put_warnings(const struct showing *show)
{
    for (int i = 0; i < CREDO_WARNINGS; i++) {
        struct buffer words = {0};
        if (put_warning(&words, show, (credo_warning)i)) {
            put_term(show, "Note");
            escape_html(show->out, words.bytes, words.length);
            raw(show, "</dd>\n");
        }
        show->out->failed |= words.failed;
        buffer_free(&words);
    }
}

static void put_advice(const struct showing *show)
{
    const char *questions[QUESTIONS];
    size_t count = strongest_questions(show, questions);
    raw(show, "<dl>\n");
    if (show->result->verdict != CREDO_UNCLEAR)
        put_item(show, "Struck out", put_struck);
    if (show->result->flip.found)
        put_item(show, "To flip", put_flip);
    for (size_t i = 0; i < count; i++) {
        put_term(show, "Ask");
        put(show, questions[i]);
        raw(show, "</dd>\n");
    }
    if (show->result->ageing_count)
        put_item(show, "Ages", put_ageing);
    if (show->result->verdict != CREDO_UNCLEAR)
        put_item(show, "Form", put_form);
    put_warnings(show);
    raw(show, "</dl>\n<span class=\"size\">");
    put_said(show, put_size);
    raw(show, "</span>\n");
}

/* --- the page ----------------------------------------------------------------------------------------------- */

void begin_html(const struct showing *show)
{
    buffer_format(show->out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
                  show->ui == CREDO_UI_RUSSIAN ? "ru" : "en");
    raw(show, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
              "base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    say(show, "Whom are these missions about?");
    raw(show, "</title>\n<style>\n");
    raw(show, style_sheet);
    raw(show, "</style>\n</head>\n<body>\n<header>\n<h1>");
    say(show, "Whom are these missions about?");
    raw(show, "</h1>\n<p><mark class=\"result\">");
    say(show, "what changes for people");
    raw(show, "</mark> &nbsp; <mark class=\"method\">");
    say(show, "the means of the company");
    raw(show, "</mark></p>\n</header>\n<main>\n");
}

static void put_source(const struct showing *show)
{
    struct buffer title = {0};
    put_title(&title, show);
    if (title.length) {
        raw(show, "<p class=\"source\">");
        escape_html(show->out, title.bytes, title.length);
        raw(show, "</p>\n");
    }
    show->out->failed |= title.failed;
    buffer_free(&title);
}

void render_html(const struct showing *show)
{
    bool failed = show->record->failed;
    buffer_format(show->out, "<article id=\"r%zu\" class=\"%s\">\n<header>\n", show->index + 1,
                  failed ? "failed" : credo_verdict_name(show->result->verdict));
    put_source(show);
    if (failed) {
        raw(show, "<h2>");
        say(show, "NOT READ");
        raw(show, "</h2>\n</header>\n<p class=\"meaning\">");
        put_said(show, put_error);
        raw(show, "</p>\n</article>\n");
        return;
    }
    put_head(show);
    put_scale(show);
    if (show->result->words)
        put_text(show);
    put_table(show);
    put_advice(show);
    raw(show, "</article>\n");
}

void end_html(const struct showing *show)
{
    raw(show, "</main>\n</body>\n</html>\n");
}
