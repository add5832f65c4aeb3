#include "render/layout.h"

#include <string.h>

#include "render/escape.h"
#include "text/normalise.h"
#include "text/utf8.h"

struct layout layout_new(struct buffer *out, unsigned width, bool color)
{
    return (struct layout){.out = out, .width = width, .color = color};
}

void layout_free(struct layout *layout)
{
    if (layout->word.failed)
        layout->out->failed = true;
    buffer_free(&layout->word);
}

/* --- columns ------------------------------------------------------------------------------------------------ */

static unsigned width_of(uint32_t c)
{
    int width = letter_width(c);
    return width > 0 ? (unsigned)width : 0;
}

/* Of text that is valid and shows no hidden sign. */
static size_t shown_columns(const char *text, size_t length)
{
    size_t columns = 0;
    for (size_t at = 0; at < length;) {
        unsigned step;
        uint32_t c = utf8_decode(text + at, &step);
        columns += c < TINTS ? 0 : width_of(c);
        at += step;
    }
    return columns;
}

size_t columns_of(const char *text, size_t length)
{
    size_t columns = 0;
    for (size_t at = 0; at < length;) {
        size_t valid = at + utf8_valid(text + at, length - at);
        while (at < valid) {
            unsigned step;
            uint32_t c = utf8_decode(text + at, &step);
            columns += is_hidden(c) ? (c < 0x10000 ? 8 : 9) : width_of(c);
            at += step;
        }
        if (at < length) {
            columns++;
            at++;
        }
    }
    return columns;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* --- colours ------------------------------------------------------------------------------------------------ */

/* Only the eight basic colours, each with a second sign (bold, underline), so that they can be told apart on any background
 * and by any eye. */
static const char *const codes[TINTS] = {
    [TINT_NONE] = "\033[0m",      [TINT_STRONG] = "\033[1m",  [TINT_FAINT] = "\033[2m",    [TINT_RESULT] = "\033[1;32m",
    [TINT_METHOD] = "\033[4;35m", [TINT_GOOD] = "\033[1;32m", [TINT_BAD] = "\033[1;35m",   [TINT_HALF] = "\033[1;33m",
};

static void show_tint(struct layout *layout, enum tint tint)
{
    if (!layout->color || tint == layout->shown)
        return;
    if (layout->shown != TINT_NONE)
        buffer_text(layout->out, codes[TINT_NONE]);
    if (tint != TINT_NONE)
        buffer_text(layout->out, codes[tint]);
    layout->shown = tint;
}

void layout_tint(struct layout *layout, enum tint tint)
{
    if (layout->color)
        buffer_byte(&layout->word, (char)tint);
}

/* --- lines -------------------------------------------------------------------------------------------------- */

void layout_line(struct layout *layout)
{
    layout_break(layout);
    show_tint(layout, TINT_NONE);
    if (layout->column)
        buffer_byte(layout->out, '\n');
    layout->column = 0;
    layout->blank = 0;
}

void layout_part(struct layout *layout)
{
    layout_line(layout);
    layout->parted = true;
}

static void next_line(struct layout *layout)
{
    show_tint(layout, TINT_NONE);
    buffer_byte(layout->out, '\n');
    layout->column = 0;
    layout->blank = 0;
}

static void part_if_due(struct layout *layout)
{
    if (layout->parted)
        buffer_byte(layout->out, '\n');
    layout->parted = false;
}

static void indent(struct layout *layout)
{
    part_if_due(layout);
    if (layout->column >= layout->indent)
        return;
    show_tint(layout, TINT_NONE);
    buffer_pad(layout->out, ' ', layout->indent - layout->column);
    layout->column = layout->indent;
}

enum { NO_BREAK = 0xA0 }; /* holds words together here; to be found by who searches the lines, it goes out as a blank */

/* One sign, or a change of tint; a word wider than the line is broken here and nowhere else. */
static void put_letter(struct layout *layout, const char *at, unsigned step, uint32_t c)
{
    if (c < TINTS) {
        layout->tint = (enum tint)c;
        return;
    }
    unsigned columns = width_of(c);
    if (layout->column + columns > layout->width && columns && layout->column > layout->indent)
        next_line(layout);
    if (!layout->column)
        indent(layout);
    show_tint(layout, layout->tint);
    buffer_put(layout->out, c == NO_BREAK ? " " : at, c == NO_BREAK ? 1 : step);
    layout->column += columns;
}

static void put_gap(struct layout *layout, size_t columns)
{
    if (!layout->blank)
        return;
    if (layout->column + layout->blank + columns > layout->width) {
        next_line(layout);
        return;
    }
    /* The blank within a phrase is underlined with it, that at its edge is not: a change of tint stands first in the word. */
    show_tint(layout, layout->word.length && (unsigned char)layout->word.bytes[0] < TINTS ? TINT_NONE : layout->tint);
    buffer_pad(layout->out, ' ', layout->blank);
    layout->column += layout->blank;
    layout->blank = 0;
}

void layout_break(struct layout *layout)
{
    struct buffer *word = &layout->word;
    size_t columns = word->failed ? 0 : shown_columns(word->bytes, word->length);
    if (columns)
        put_gap(layout, columns);
    for (size_t at = 0; at < word->length && !word->failed;) {
        unsigned step;
        uint32_t c = utf8_decode(word->bytes + at, &step);
        put_letter(layout, word->bytes + at, step, c);
        at += step;
    }
    if (!word->failed)
        word->length = 0;
    if (columns)
        layout->blank = 1;
}

void layout_gap(struct layout *layout)
{
    layout_break(layout);
    layout->blank = layout->column ? 2 : 0;
}

void layout_words(struct layout *layout, const char *text, size_t length)
{
    for (size_t at = 0; at < length;) {
        size_t end = at;
        while (end < length && !is_blank(text[end]))
            end++;
        escape_terminal(&layout->word, text + at, end - at);
        if (end < length)
            layout_break(layout);
        at = end + (end < length);
    }
}

void layout_text(struct layout *layout, const char *text)
{
    layout_words(layout, text, strlen(text));
}

void layout_buffer(struct layout *layout, struct buffer *words)
{
    layout_words(layout, words->bytes, words->length);
    buffer_done(words, layout->out);
}

void layout_said(struct layout *layout, const struct showing *show, saying *said)
{
    struct buffer words = {0};
    said(&words, show);
    layout_buffer(layout, &words);
}

void layout_column(struct layout *layout, unsigned column)
{
    layout_break(layout);
    if (layout->column > column)
        next_line(layout);
    part_if_due(layout);
    show_tint(layout, TINT_NONE);
    if (layout->column < column)
        buffer_pad(layout->out, ' ', column - layout->column);
    layout->column = column;
    layout->blank = 0;
}

/* --- cells -------------------------------------------------------------------------------------------------- */

void put_cut(struct buffer *out, const char *text, size_t length, size_t columns)
{
    size_t start = out->length, cut = start, used = 0, at = 0;
    bool blank = false;
    while (at < length && used <= columns) {
        if (is_blank(text[at])) {
            blank = used > 0;
            at++;
            continue;
        }
        if (blank && used < columns)
            cut = out->length;
        if (blank)
            buffer_byte(out, ' ');
        used += blank;
        blank = false;
        size_t from = out->length, step = 1;
        while (at + step < length && utf8_continues(text[at + step]) && step < 4)
            step++;
        escape_terminal(out, text + at, step);
        if (out->failed)
            return;
        used += shown_columns(out->bytes + from, out->length - from);
        if (used < columns)
            cut = out->length;
        at += step;
    }
    if (used <= columns)
        return;
    out->length = cut;
    if (columns)
        buffer_text(out, "…");
}

/* Cells stand where they stand: no wrapping, blanks included. */
void layout_cell(struct layout *layout, const char *text, size_t length, unsigned columns)
{
    layout_break(layout);
    part_if_due(layout);
    show_tint(layout, layout->tint);
    size_t start = layout->out->length;
    put_cut(layout->out, text, length, columns);
    size_t used = layout->out->failed ? 0 : shown_columns(layout->out->bytes + start, layout->out->length - start);
    show_tint(layout, TINT_NONE);
    if (used < columns)
        buffer_pad(layout->out, ' ', columns - used);
    layout->column += columns;
    layout->blank = 0;
}

void layout_number(struct layout *layout, credo_ui ui, double number, int decimals, unsigned columns)
{
    struct buffer digits = {0};
    put_signed(&digits, ui, number, decimals);
    if (digits.length < columns) {
        layout_break(layout);
        buffer_pad(layout->out, ' ', columns - digits.length);
        layout->column += columns - (unsigned)digits.length;
    }
    layout_cell(layout, digits.bytes, digits.length, (unsigned)digits.length);
    buffer_done(&digits, layout->out);
}

unsigned layout_label_columns(credo_ui ui, const char *const *labels, size_t count)
{
    size_t most = 0;
    for (size_t i = 0; i < count; i++) {
        const char *label = credo_translate(ui, labels[i]);
        size_t columns = columns_of(label, strlen(label));
        most = columns > most ? columns : most;
    }
    return (unsigned)most + 2;
}

void layout_label(struct layout *layout, const char *label, unsigned column)
{
    layout->indent = 0;
    layout_tint(layout, TINT_STRONG);
    layout_text(layout, label);
    layout_tint(layout, TINT_NONE);
    layout_gap(layout);
    layout->indent = layout->width < NARROW ? 2 : column;
    if (layout->width >= NARROW)
        layout_column(layout, layout->indent);
}

void layout_finish(struct layout *layout)
{
    layout_line(layout);
    layout->indent = 0;
}

/* --- verdicts ----------------------------------------------------------------------------------------------- */

enum tint verdict_tint(credo_verdict verdict)
{
    static const enum tint tints[] = {TINT_GOOD, TINT_BAD, TINT_HALF, TINT_STRONG};
    return tints[verdict];
}

/* Behind the last of what cannot be told. */
static size_t cell_of(const credo_result *result, size_t cells)
{
    if (!result || result->verdict == CREDO_UNCLEAR)
        return cells;
    return (size_t)((result->score + 100) / 200 * (double)(cells - 1) + 0.5);
}

void layout_scale(struct layout *layout, credo_ui ui, const credo_result *result, const credo_result *earlier)
{
    const char *left = credo_translate(ui, "company"), *right = credo_translate(ui, "people");
    size_t names = columns_of(left, strlen(left)) + columns_of(right, strlen(right)) + 4;
    if (layout->width < names + 11)
        return;
    size_t cells = layout->width - names < SCALE_WIDEST ? layout->width - names : SCALE_WIDEST;
    cells -= cells % 2 == 0;
    size_t now = cell_of(result, cells), old = cell_of(earlier, cells);
    if (now == cells && old == cells)
        return;
    layout_text(layout, left);
    layout_text(layout, " |");
    for (size_t i = 0; i < cells; i++) {
        layout_tint(layout, i == now ? verdict_tint(result->verdict) : i == old ? verdict_tint(earlier->verdict) : TINT_FAINT);
        layout_text(layout, i == now ? "#" : i == old ? "o" : i == cells / 2 ? "+" : "-");
    }
    layout_tint(layout, TINT_NONE);
    layout_text(layout, "| ");
    layout_text(layout, right);
    layout_line(layout);
}
