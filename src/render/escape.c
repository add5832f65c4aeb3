#include "render/escape.h"

#include <string.h>

#include "text/utf8.h"

/* Which bytes end a safe run, by format: terminal, JSON, HTML, Markdown, quoted cell, plain cell.
 * Lead bytes stand here when a hidden sign may begin with them. */
enum { T = 1, J = 2, H = 4, M = 8, C = 16, P = 32, CONTROL = T | J | H | M | C | P, HIDDEN = T | J | H | M };

static const uint8_t classes[256] = {
    [0x00] = CONTROL, [0x01] = CONTROL, [0x02] = CONTROL, [0x03] = CONTROL, [0x04] = CONTROL, [0x05] = CONTROL, [0x06] = CONTROL,
    [0x07] = CONTROL, [0x08] = CONTROL, ['\t'] = T | J,   ['\n'] = T | J,   [0x0B] = CONTROL, [0x0C] = CONTROL, ['\r'] = T | J,
    [0x0E] = CONTROL, [0x0F] = CONTROL, [0x10] = CONTROL, [0x11] = CONTROL, [0x12] = CONTROL, [0x13] = CONTROL, [0x14] = CONTROL,
    [0x15] = CONTROL, [0x16] = CONTROL, [0x17] = CONTROL, [0x18] = CONTROL, [0x19] = CONTROL, [0x1A] = CONTROL, [0x1B] = CONTROL,
    [0x1C] = CONTROL, [0x1D] = CONTROL, [0x1E] = CONTROL, [0x1F] = CONTROL, [0x7F] = CONTROL, [0xC2] = CONTROL,
    ['"'] = J | H | C, ['\\'] = J | M, ['&'] = H | M, ['<'] = H | M, ['>'] = H | M, ['\''] = H,
    ['*'] = M, ['_'] = M, ['`'] = M, ['['] = M, [']'] = M, ['#'] = M, ['|'] = M, ['~'] = M, ['$'] = M, ['^'] = M,
    [0xCD] = HIDDEN, [0xD8] = HIDDEN | C | P, [0xE1] = HIDDEN, [0xE2] = HIDDEN | C | P, [0xEF] = HIDDEN, [0xF0] = HIDDEN, [0xF3] = HIDDEN,
};

struct range {
    uint32_t first, last;
};

static const struct range hidden[] = {
    {0x00, 0x1F},     {0x7F, 0x9F},     {0xAD, 0xAD},     {0x34F, 0x34F},   {0x61C, 0x61C},     {0x180E, 0x180E},
    {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0x1D173, 0x1D17A},
    {0xE0000, 0xE007F},
};

bool is_hidden(uint32_t c)
{
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden && c >= hidden[i].first; i++)
        if (c <= hidden[i].last)
            return true;
    return false;
}

typedef void put_sign(struct buffer *out, uint32_t c);

/* Where the run from `at` ends that goes out as it is; what is no UTF-8 ends it too. */
static size_t safe_run(const char *text, size_t at, size_t length, unsigned class)
{
    while (at < length) {
        unsigned char lead = (unsigned char)text[at];
        if (classes[lead] & class)
            break;
        if (lead < 0x80)
            at++;
        else if (at + 1 < length && utf8_is_cyrillic(text + at))
            at += 2;
        else if (utf8_sequence(text + at, length - at))
            at += utf8_sequence(text + at, length - at);
        else
            break;
    }
    return at;
}

static void escape(struct buffer *out, const char *text, size_t length, unsigned class, put_sign *put)
{
    for (size_t at = 0; at < length;) {
        size_t run = safe_run(text, at, length, class);
        buffer_put(out, text + at, run - at);
        at = run;
        if (at == length)
            break;
        unsigned step = utf8_sequence(text + at, length - at);
        if (step)
            put(out, utf8_decode(text + at, &step));
        else
            buffer_text(out, "\xEF\xBF\xBD");
        at += step ? step : 1;
    }
}

static void put_named(struct buffer *out, uint32_t c, const char *open, const char *close)
{
    buffer_format(out, "%sU+%04X%s", open, (unsigned)c, close);
}

static void put_terminal(struct buffer *out, uint32_t c)
{
    if (is_hidden(c))
        put_named(out, c, "<", ">");
    else
        utf8_put(out, c);
}

static void put_json(struct buffer *out, uint32_t c)
{
    if (c == '"' || c == '\\')
        buffer_format(out, "\\%c", (char)c);
    else if (c == '\n' || c == '\t' || c == '\r')
        buffer_format(out, "\\%c", c == '\n' ? 'n' : c == '\t' ? 't' : 'r');
    else if (!is_hidden(c))
        utf8_put(out, c);
    else if (c < 0x10000)
        buffer_format(out, "\\u%04X", (unsigned)c);
    else
        buffer_format(out, "\\u%04X\\u%04X", (unsigned)(0xD7C0 + (c >> 10)), (unsigned)(0xDC00 + (c & 0x3FF)));
}

static void put_html(struct buffer *out, uint32_t c)
{
    switch (c) {
    case '&': buffer_text(out, "&amp;"); break;
    case '<': buffer_text(out, "&lt;"); break;
    case '>': buffer_text(out, "&gt;"); break;
    case '"': buffer_text(out, "&quot;"); break;
    case '\'': buffer_text(out, "&#39;"); break;
    default:
        if (is_hidden(c))
            put_named(out, c, "&lt;", "&gt;");
        else
            utf8_put(out, c);
    }
}

static void put_markdown(struct buffer *out, uint32_t c)
{
    if (is_hidden(c)) {
        put_named(out, c, "\\<", "\\>");
        return;
    }
    if (c < 0x80)
        buffer_byte(out, '\\');
    utf8_put(out, c);
}

/* The signs that turn the order of letters around. */
static bool is_bidirectional(uint32_t c)
{
    return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* A table is data: only what a terminal or a spreadsheet would obey is replaced. */
static void put_cell(struct buffer *out, uint32_t c)
{
    if (c == '"')
        buffer_text(out, "\"\"");
    else if (c < 0xA0 || is_bidirectional(c))
        put_named(out, c, "<", ">");
    else
        utf8_put(out, c);
}

void escape_terminal(struct buffer *out, const char *text, size_t length)
{
    escape(out, text, length, T, put_terminal);
}

void escape_json(struct buffer *out, const char *text, size_t length)
{
    escape(out, text, length, J, put_json);
}

void quote_json(struct buffer *out, const char *text, size_t length)
{
    buffer_byte(out, '"');
    escape_json(out, text, length);
    buffer_byte(out, '"');
}

void escape_json_from(struct buffer *out, size_t start)
{
    if (out->failed || safe_run(out->bytes, start, out->length, J) == out->length)
        return;
    struct buffer raw = {0};
    buffer_put(&raw, out->bytes + start, out->length - start);
    out->length = start;
    escape_json(out, raw.bytes, raw.length);
    buffer_done(&raw, out);
}

void escape_html(struct buffer *out, const char *text, size_t length)
{
    escape(out, text, length, H, put_html);
}

void escape_markdown(struct buffer *out, const char *text, size_t length)
{
    escape(out, text, length, M, put_markdown);
}

/* --- cells of tables ---------------------------------------------------------------------------------------- */

/* Signs that begin a formula, their wide forms too; 0: none. The number of bytes. */
static size_t formula_sign(const char *text, size_t length)
{
    static const char *const wide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    if (length && (*text == '=' || *text == '+' || *text == '-' || *text == '@'))
        return 1;
    for (size_t i = 0; length >= 3 && i < sizeof wide / sizeof *wide; i++)
        if (memcmp(text, wide[i], 3) == 0)
            return 3;
    return 0;
}

/* A blank that parts thousands, or nothing: its bytes. */
static size_t group_mark(const char *text, size_t length)
{
    if (length >= 2 && memcmp(text, "\xC2\xA0", 2) == 0)
        return 2;
    if (length >= 3 && memcmp(text, "\xE2\x80\xAF", 3) == 0)
        return 3;
    return length && (*text == ' ' || *text == '.' || *text == ',');
}

static size_t skip_digits(const char *text, size_t at, size_t length)
{
    while (at < length && text[at] >= '0' && text[at] <= '9')
        at++;
    return at;
}

/* "-12", "+7,5", "-1.5e3", "-1 234,50", "-3 %": a sign and a number, nothing that a spreadsheet would work out. */
static bool is_number(const char *text, size_t length)
{
    size_t at = length && (*text == '-' || *text == '+'), digits = 0;
    for (size_t mark; at < length; at += mark) {
        size_t end = skip_digits(text, at, length);
        digits += end - at;
        at = end;
        mark = group_mark(text + at, length - at);
        if (!mark)
            break;
    }
    if (digits && at < length && (text[at] == 'e' || text[at] == 'E')) {
        size_t sign = at + 1 < length && (text[at + 1] == '-' || text[at + 1] == '+');
        size_t end = skip_digits(text, at + 1 + sign, length);
        at = end > at + 1 + sign ? end : at;
    }
    at += at < length && text[at] == '%';
    return digits && at == length;
}

static bool ends_piece(char byte)
{
    return byte == ',' || byte == ';' || byte == '\t' || byte == '\n' || byte == '\r';
}

/* Would a spreadsheet work this out as a cell? */
static bool is_formula(const char *text, size_t length)
{
    if (!length || !(formula_sign(text, length) || ends_piece(*text)) || *text == ',' || *text == ';')
        return false;
    return !is_number(text, length);
}

/* "- an item of a list": words, in which nothing can be worked out. */
static bool is_bullet(const char *text, size_t length)
{
    if (length < 3 || text[0] != '-' || text[1] != ' ' || text[length - 1] == '-')
        return false;
    for (size_t i = 2; i < length; i++)
        if (strchr("()[]{}|!&+*/^=<>\"'@#%", text[i]))
            return false;
    return true;
}

/* The same of what stands behind a separator within a cell: a spreadsheet that divides at another sign than ours sees a cell there. */
static bool hides_formula(const char *text, size_t length)
{
    size_t end, start = 0;
    while (start < length && text[start] == '"')
        start++;
    for (end = start; end < length && !ends_piece(text[end]); end++)
        ;
    text += start;
    length = end - start;
    return formula_sign(text, length) && !is_bullet(text, length) && !is_number(text, length);
}

/* An apostrophe before whatever would be worked out: the spreadsheet's own sign for "this is text". */
static void put_guarded(struct buffer *out, const char *text, size_t length, unsigned class)
{
    size_t run = 0;
    if (!length)
        return;
    buffer_text(out, is_formula(text, length) ? "'" : "");
    for (size_t i = 0; i + 1 < length; i++) {
        if (!ends_piece(text[i]) || !hides_formula(text + i + 1, length - i - 1))
            continue;
        escape(out, text + run, i + 1 - run, class, put_cell);
        buffer_byte(out, '\'');
        run = i + 1;
    }
    escape(out, text + run, length - run, class, put_cell);
}

/* TSV is cut at every tab and line end, by programs that know no quotes: those become blanks. A quotation mark at the start is the one
 * thing that spreadsheets take for their own, so that such a cell is quoted after all. */
static void put_plain_cell(struct buffer *out, const char *text, size_t length)
{
    bool quoted = length && *text == '"';
    size_t start = out->length;
    buffer_text(out, quoted ? "\"" : "");
    put_guarded(out, text, length, quoted ? C : P);
    buffer_text(out, quoted ? "\"" : "");
    for (size_t i = start; i < out->length; i++)
        if (strchr("\t\r\n", out->bytes[i]) && out->bytes[i])
            out->bytes[i] = ' ';
}

void escape_cell(struct buffer *out, const char *text, size_t length, char separator)
{
    bool quoted = length && (text[0] == ' ' || text[length - 1] == ' ');
    for (size_t i = 0; i < length && !quoted; i++)
        quoted = text[i] == '"' || text[i] == separator || (ends_piece(text[i]) && text[i] != ',' && text[i] != ';');
    if (separator == '\t') {
        put_plain_cell(out, text, length);
        return;
    }
    buffer_text(out, quoted ? "\"" : "");
    put_guarded(out, text, length, C);
    buffer_text(out, quoted ? "\"" : "");
}
