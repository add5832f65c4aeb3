/* Words laid out in lines of a terminal: wrapped by columns, indented, coloured, and never obeyed. */
#ifndef CREDO_RENDER_LAYOUT_H
#define CREDO_RENDER_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "credo.h"
#include "render/words.h"
#include "util/buffer.h"

enum tint { TINT_NONE, TINT_STRONG, TINT_FAINT, TINT_RESULT, TINT_METHOD, TINT_GOOD, TINT_BAD, TINT_HALF, TINTS };

struct layout {
    struct buffer *out;
    struct buffer word;    /* gathered until a blank comes; a byte below TINTS changes the tint */
    unsigned width;
    bool color;
    unsigned indent;       /* of the lines that follow */
    unsigned column;       /* where the next sign goes */
    unsigned blank;        /* blanks that are due before the next word */
    bool parted;           /* an empty line is due before the next */
    enum tint tint, shown; /* that of the next sign; what the terminal was told last */
};

/* Columns of a card: never fewer and never more; where they are narrow, little is indented. */
enum { CARD_NARROWEST = 24, CARD_WIDEST = 100, NARROW = 60, SCALE_WIDEST = 61 };

struct layout layout_new(struct buffer *out, unsigned width, bool color);
void layout_free(struct layout *layout);
/* Words of the text: its white space is where lines may break; hidden signs are shown. */
void layout_words(struct layout *layout, const char *text, size_t length);
void layout_text(struct layout *layout, const char *text);
void layout_buffer(struct layout *layout, struct buffer *words); /* and frees it */
void layout_said(struct layout *layout, const struct showing *show, saying *said);
void layout_tint(struct layout *layout, enum tint tint);
/* Ends the word: the next one may stand on a new line. */
void layout_break(struct layout *layout);
/* The same, with two blanks. */
void layout_gap(struct layout *layout);
/* Goes on at this column: on a new line when it is passed already. */
void layout_column(struct layout *layout, unsigned column);
/* Ends the line, if there is one. */
void layout_line(struct layout *layout);
/* The same, and an empty line before the next, if one follows. */
void layout_part(struct layout *layout);
/* The text on one line in exactly so many columns: cut with an ellipsis or filled with blanks. */
void layout_cell(struct layout *layout, const char *text, size_t length, unsigned columns);
void layout_number(struct layout *layout, credo_ui ui, double number, int decimals, unsigned columns); /* right-aligned, with its sign */

/* A line begins with a label, and what follows stands behind it from this column on; below it where the text is narrow. */
void layout_label(struct layout *layout, const char *label, unsigned column);
unsigned layout_label_columns(credo_ui ui, const char *const *labels, size_t count); /* that column for these, in English as written */
/* Ends the line, and the indent with it. */
void layout_finish(struct layout *layout);

enum tint verdict_tint(credo_verdict verdict);
/* A line from the company to people: # where the result is, o where an earlier one was, which may be NULL. What is unclear is nowhere;
 * no line where both are, or where it is too narrow. */
void layout_scale(struct layout *layout, credo_ui ui, const credo_result *result, const credo_result *earlier);

size_t columns_of(const char *text, size_t length); /* when shown; of any bytes */
/* The text as shown, white space as one blank, cut to the columns with an ellipsis. */
void put_cut(struct buffer *out, const char *text, size_t length, size_t columns);

#endif
