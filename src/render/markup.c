#include "render/markup.h"

#include <string.h>

#include "render/escape.h"
#include "render/layout.h"

void html_raw(const struct showing *show, const char *markup)
{
    buffer_text(show->out, markup);
}

void html_put(const struct showing *show, const char *text)
{
    escape_html(show->out, text, strlen(text));
}

void html_say(const struct showing *show, const char *english)
{
    html_put(show, tell(show, english));
}

/* Takes over the text. */
static void put_made(const struct showing *show, struct buffer *made)
{
    escape_html(show->out, made->bytes, made->length);
    buffer_done(made, show->out);
}

void html_said(const struct showing *show, words_of *words)
{
    struct buffer said = {0};
    words(&said, show);
    put_made(show, &said);
}

void html_cut(const struct showing *show, const char *text, size_t columns)
{
    struct buffer cut = {0};
    put_cut(&cut, text, strlen(text), columns);
    put_made(show, &cut);
}

/* --- numbers ------------------------------------------------------------------------------------------------ */

void mend_minus(struct buffer *text, size_t start)
{
    struct buffer mended = {0};
    for (size_t i = start; i < text->length; i++) {
        char byte = text->bytes[i];
        if (byte == '-')
            buffer_text(&mended, "\xE2\x88\x92");
        else
            buffer_byte(&mended, byte);
    }
    text->length = start < text->length ? start : text->length;
    buffer_put(text, mended.bytes, mended.length);
    buffer_done(&mended, text);
}

void html_number(const struct showing *show, double number, int decimals)
{
    size_t start = show->out->length;
    put_decimal(show->out, show->ui, number, decimals);
    mend_minus(show->out, start);
}

void html_signed(const struct showing *show, double number, int decimals)
{
    size_t start = show->out->length;
    put_signed(show->out, show->ui, number, decimals);
    mend_minus(show->out, start);
}

void html_place(const struct showing *show, const char *attribute, double number)
{
    buffer_format(show->out, " %s=\"", attribute);
    buffer_fixed(show->out, number, 1);
    buffer_byte(show->out, '"');
}

/* --- signs -------------------------------------------------------------------------------------------------- */

void html_shape(const struct showing *show, credo_verdict verdict, double x, double y, double size)
{
    if (verdict == CREDO_CUSTOMER || verdict == CREDO_UNCLEAR) {
        html_raw(show, "<circle");
        html_place(show, "cx", x);
        html_place(show, "cy", y);
        html_place(show, "r", size);
    } else {
        double half = verdict == CREDO_PRODUCT ? size * 0.89 : size; /* of like weight to the eye */
        html_raw(show, "<rect");
        html_place(show, "x", x - half);
        html_place(show, "y", y - half);
        html_place(show, "width", 2 * half);
        html_place(show, "height", 2 * half);
        if (verdict == CREDO_MIXED) {
            html_raw(show, " transform=\"rotate(45");
            buffer_byte(show->out, ' ');
            buffer_fixed(show->out, x, 1);
            buffer_byte(show->out, ' ');
            buffer_fixed(show->out, y, 1);
            html_raw(show, ")\"");
        }
    }
    buffer_format(show->out, " class=\"shape %s\"/>", credo_verdict_name(verdict));
}

void html_sign(const struct showing *show, credo_verdict verdict)
{
    html_raw(show, "<svg class=\"sign\" viewBox=\"-7 -7 14 14\" aria-hidden=\"true\">");
    html_shape(show, verdict, 0, 0, verdict == CREDO_MIXED ? 4.4 : 5);
    html_raw(show, "</svg>");
}

/* --- the document ------------------------------------------------------------------------------------------- */

/* Written so that a parser of XML reads it too, which tells every slip. */
void html_begin(const struct showing *show, const char *title, const char *kind, bool script)
{
    buffer_format(show->out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\"/>\n",
                  show->ui == CREDO_UI_RUSSIAN ? "ru" : "en");
    buffer_format(show->out, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%s'; ",
                  sheet_style_hash);
    if (script)
        buffer_format(show->out, "script-src 'sha256-%s'; ", sheet_script_hash);
    html_raw(show, "base-uri 'none'; form-action 'none'\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                   "<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>");
    html_put(show, title);
    html_raw(show, "</title>\n<style>");
    for (size_t i = 0; sheet_style[i]; i++)
        html_raw(show, sheet_style[i]);
    buffer_format(show->out, "</style>\n</head>\n<body class=\"%s\">\n", kind);
}

void html_end(const struct showing *show, bool script)
{
    if (script) {
        html_raw(show, "<script>");
        html_raw(show, sheet_script);
        html_raw(show, "</script>\n");
    }
    html_raw(show, "</body>\n</html>\n");
}
