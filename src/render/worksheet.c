/* A page to print and write on, and its answer key: HTML for A4 that needs nothing but itself, or Markdown. */
#include <string.h>

#include "render/escape.h"
#include "render/markup.h"
#include "render/teach.h"

/* Nothing may be cut by the end of a page; the boxes are drawn, since no font can be relied on for them. */
static const char style_sheet[] =
    "@page{size:A4;margin:16mm 17mm 15mm}\n"
    "*{box-sizing:border-box}\n"
    "html{color-scheme:light}\n"
    "body{margin:0 auto;padding:2rem 1.25rem;max-width:46rem;background:#fff;color:#1d1b18;"
    "font:11pt/1.45 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif;overflow-wrap:break-word}\n"
    "h1,h2{font:600 20pt/1.2 Georgia,'Noto Serif','DejaVu Serif',serif;margin:0 0 .6rem;break-after:avoid}\n"
    ".who{display:flex;gap:1.5rem;margin:0 0 .9rem;color:#5d574d}\n"
    ".who span{flex:1;border-bottom:1px solid #8d867a;padding:.5rem 0 .1rem}.who span+span{flex:0 0 30%}\n"
    ".task{margin:0 0 1rem;padding:.6rem .9rem;border-left:3px solid #b9b1a2;background:#f7f5f0;font-size:10pt;break-inside:avoid}\n"
    ".task p{margin:.15rem 0}\n"
    "ol{margin:0;padding:0;list-style:none;counter-reset:n}\n"
    "li{counter-increment:n;position:relative;padding:.7rem 0 .75rem 2.1rem;border-top:1px solid #ddd7cb;break-inside:avoid}\n"
    "li::before{content:counter(n);position:absolute;left:0;top:.8rem;font:600 12pt/1.3 Georgia,'Noto Serif','DejaVu Serif',serif;color:#5d574d}\n"
    ".text{margin:0 0 .35rem;font:12.5pt/1.9 Georgia,'Noto Serif','DejaVu Serif',serif;orphans:3;widows:3}\n"
    ".company{margin:0 0 .35rem;color:#6d675d;font-size:9pt}\n"
    ".boxes{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin:0 0 .2rem}\n"
    ".boxes span::before{content:'';display:inline-block;width:.85em;height:.85em;margin-right:.45em;border:1.3px solid #3b372f;"
    "border-radius:2px;vertical-align:-.08em}\n"
    ".line{display:flex;gap:.6rem;align-items:flex-end;margin:0;height:1.85rem;color:#5d574d;font-size:9.5pt}"
    ".line::after{content:'';flex:1;border-bottom:1px solid #a49d90}\n"
    ".note{margin:1rem 0 0;color:#6d675d;font-size:8.5pt}\n"
    ".key{break-before:page;padding-top:.1rem}\n"
    ".key .text{font-size:10.5pt;line-height:1.5}.key li{padding:.3rem 0 .3rem 2.1rem}.key li::before{top:.35rem;font-size:11pt}\n"
    ".key p{margin:0 0 .1rem;line-height:1.35}.side{font-weight:600}.side.customer{color:#1c6a46}.side.product{color:#8a3578}.side.mixed{color:#825600}\n"
    ".key .company{display:inline}.reason{color:#3b372f;font-size:9pt}\n"
    "mark{color:inherit;padding:0 .12em;border-radius:.15em;-webkit-box-decoration-break:clone;box-decoration-break:clone;"
    "print-color-adjust:exact;-webkit-print-color-adjust:exact}\n"
    "mark.result{background:#dcf2e5;border-bottom:2px solid #1c7a4f}\n"
    "mark.method{background:#f7e5f2;-webkit-text-decoration:underline wavy #9a3f86;text-decoration:underline wavy #9a3f86;"
    "text-decoration-skip-ink:none;text-underline-offset:.2em}\n"
    "@media screen{.key{margin-top:3rem;border-top:2px dashed #b9b1a2;padding-top:2rem}}\n"
    "@media print{body{padding:0;max-width:none}}\n";

static const char *say(const credo_worksheet *sheet, const char *english)
{
    return credo_translate(sheet->ui, english);
}

static const char *title_of(const credo_worksheet *sheet)
{
    return sheet->title ? sheet->title : say(sheet, "Whom are these missions about?");
}

static const char *const tasks[] = {
    ("Strike out everything about the company, its offer and its standing. Does a sentence remain about how somebody's life, work or world "
    "changes?"),
    "Tick whom each mission is about.",
    "Underline with a straight line what changes for people, with a wavy line the means of the company; write the strongest of each below."};

/* " (−2)": a page has the sign that is made for it. */
static void put_lean(const credo_worksheet *sheet, const credo_mission *mission, struct buffer *out)
{
    size_t start = out->length;
    put_side_lean(out, sheet->ui, mission->lean);
    mend_minus(out, start);
}

/* --- HTML --------------------------------------------------------------------------------------------------- */

static void put(struct buffer *out, const char *text)
{
    escape_html(out, text, strlen(text));
}

static void put_element(struct buffer *out, const char *open, const char *text, const char *close)
{
    buffer_text(out, open);
    put(out, text);
    buffer_text(out, close);
}

static void put_text_open(struct buffer *out, const credo_mission *mission)
{
    buffer_format(out, "<p class=\"text\" lang=\"%s\">", credo_language_name(mission->language));
}

static void put_exercise(const credo_worksheet *sheet, const credo_mission *mission, struct buffer *out)
{
    buffer_text(out, "<li>\n");
    put_text_open(out, mission);
    escape_html(out, mission->text, mission->length);
    buffer_text(out, "</p>\n");
    if (*mission->company)
        put_element(out, "<p class=\"company\">", mission->company, "</p>\n");
    buffer_text(out, "<p class=\"boxes\">");
    for (int side = 0; side < CREDO_VERDICTS; side++)
        put_element(out, "<span>", side_title(sheet->ui, (credo_verdict)side), "</span>");
    buffer_text(out, "</p>\n");
    put_element(out, "<p class=\"line\">", say(sheet, "what changes for people"), "</p>\n");
    put_element(out, "<p class=\"line\">", say(sheet, "the means of the company"), "</p>\n</li>\n");
}

static void put_solution(const credo_worksheet *sheet, const credo_mission *mission, struct buffer *out)
{
    struct buffer reason = {0};
    buffer_format(out, "<li>\n<p><span class=\"side %s\">", credo_verdict_name(mission->side));
    put(out, side_title(sheet->ui, mission->side));
    buffer_text(out, "</span>");
    put_lean(sheet, mission, out);
    put_element(out, " <span class=\"company\">", mission->id, "</span></p>\n");
    put_text_open(out, mission);
    for (struct piece piece = {0}; next_marked_piece(mission, &piece);) {
        if (piece.role != CREDO_NO_ROLE)
            buffer_format(out, "<mark class=\"%s\">", credo_role_name(piece.role));
        escape_html(out, piece.text, piece.length);
        buffer_text(out, piece.role != CREDO_NO_ROLE ? "</mark>" : "");
    }
    buffer_text(out, "</p>\n");
    put_label_reason(&reason, sheet->ui, mission);
    buffer_text(out, "<p class=\"reason\">");
    escape_html(out, reason.bytes, reason.length);
    buffer_text(out, "</p>\n");
    buffer_text(out, "</li>\n");
    buffer_done(&reason, out);
}

static void put_head(const credo_worksheet *sheet, struct buffer *out)
{
    buffer_format(out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
                  sheet->ui == CREDO_UI_RUSSIAN ? "ru" : "en");
    buffer_text(out, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                     "base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    put_element(out, "<title>", title_of(sheet), "</title>\n<style>\n");
    buffer_text(out, style_sheet);
    put_element(out, "</style>\n</head>\n<body>\n<main>\n<h1>", title_of(sheet), "</h1>\n");
    put_element(out, "<p class=\"who\"><span>", say(sheet, "Name"), "</span>");
    put_element(out, "<span>", say(sheet, "Date"), "</span></p>\n<div class=\"task\">\n");
    for (size_t i = 0; i < sizeof tasks / sizeof *tasks; i++)
        put_element(out, "<p>", say(sheet, tasks[i]), "</p>\n");
    buffer_text(out, "</div>\n<ol>\n");
}

static void render_page(const credo_worksheet *sheet, struct buffer *out)
{
    put_head(sheet, out);
    for (size_t i = 0; i < sheet->count; i++)
        put_exercise(sheet, sheet->missions[i], out);
    put_element(out, "</ol>\n</main>\n<section class=\"key\">\n<h2>", say(sheet, "Answer key"), "</h2>\n");
    put_element(out, "<p class=\"reason\"><mark class=\"result\">", say(sheet, "what changes for people"), "</mark> &nbsp; ");
    put_element(out, "<mark class=\"method\">", say(sheet, "the means of the company"), "</mark></p>\n<ol>\n");
    for (size_t i = 0; i < sheet->count; i++)
        put_solution(sheet, sheet->missions[i], out);
    buffer_text(out, "</ol>\n");
    if (sheet->note)
        put_element(out, "<p class=\"note\">", sheet->note, "</p>\n");
    buffer_text(out, "</section>\n</body>\n</html>\n");
}

/* --- Markdown ----------------------------------------------------------------------------------------------- */

static const char blank[] = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

static void put_plain(struct buffer *out, const char *text)
{
    escape_markdown(out, text, strlen(text));
}

static void put_number(struct buffer *out, size_t number)
{
    buffer_format(out, "**%zu.** ", number);
}

static void put_exercise_plain(const credo_worksheet *sheet, size_t index, struct buffer *out)
{
    const credo_mission *mission = sheet->missions[index];
    put_number(out, index + 1);
    escape_markdown(out, mission->text, mission->length);
    buffer_text(out, "\n\n");
    if (*mission->company) {
        buffer_byte(out, '*');
        put_plain(out, mission->company);
        buffer_text(out, "*\n\n");
    }
    for (int side = 0; side < CREDO_VERDICTS; side++)
        buffer_format(out, "%s☐ %s", side ? " &emsp; " : "", side_title(sheet->ui, (credo_verdict)side));
    buffer_format(out, "\n\n%s: %s\n\n%s: %s\n\n", say(sheet, "what changes for people"), blank, say(sheet, "the means of the company"), blank);
}

static void put_solution_plain(const credo_worksheet *sheet, size_t index, struct buffer *out)
{
    const credo_mission *mission = sheet->missions[index];
    struct buffer reason = {0};
    put_number(out, index + 1);
    buffer_format(out, "%s", side_title(sheet->ui, mission->side));
    put_lean(sheet, mission, out);
    buffer_text(out, " · ");
    put_plain(out, mission->id);
    buffer_text(out, "\n\n> ");
    for (struct piece piece = {0}; next_marked_piece(mission, &piece);) {
        bool result = piece.role == CREDO_RESULT, method = piece.role == CREDO_METHOD;
        buffer_text(out, result ? "**\\[" : method ? "*{" : "");
        escape_markdown(out, piece.text, piece.length);
        buffer_text(out, result ? "\\]**" : method ? "}*" : "");
    }
    buffer_text(out, "\n\n");
    put_label_reason(&reason, sheet->ui, mission);
    escape_markdown(out, reason.bytes, reason.length);
    buffer_text(out, "\n\n");
    buffer_done(&reason, out);
}

static void render_markdown_sheet(const credo_worksheet *sheet, struct buffer *out)
{
    buffer_text(out, "# ");
    put_plain(out, title_of(sheet));
    buffer_format(out, "\n\n%s: %s &emsp; %s: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n", say(sheet, "Name"), blank, say(sheet, "Date"));
    for (size_t i = 0; i < sizeof tasks / sizeof *tasks; i++)
        buffer_format(out, "- %s\n", say(sheet, tasks[i]));
    buffer_text(out, "\n---\n\n");
    for (size_t i = 0; i < sheet->count; i++)
        put_exercise_plain(sheet, i, out);
    buffer_format(out, "<div style=\"break-before: page\"></div>\n\n# %s\n\n", say(sheet, "Answer key"));
    buffer_format(out, "**\\[%s\\]** &emsp; *{%s}*\n\n", say(sheet, "what changes for people"), say(sheet, "the means of the company"));
    for (size_t i = 0; i < sheet->count; i++)
        put_solution_plain(sheet, i, out);
    if (sheet->note) {
        put_plain(out, sheet->note);
        buffer_byte(out, '\n');
    }
}

void credo_render_worksheet(const credo_worksheet *sheet, credo_text *out)
{
    if (sheet->markdown)
        render_markdown_sheet(sheet, &out->buffer);
    else
        render_page(sheet, &out->buffer);
}
