/* Text as each format can carry it. Any bytes may come in: what is no UTF-8 goes out as U+FFFD. */
#ifndef CREDO_RENDER_ESCAPE_H
#define CREDO_RENDER_ESCAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/buffer.h"

/* A sign that obeys, hides or turns the text around: control, bidirectional, zero-width. Shown as <U+202E>. */
bool is_hidden(uint32_t code_point);

void escape_terminal(struct buffer *out, const char *text, size_t length);
void escape_json(struct buffer *out, const char *text, size_t length);
/* The same in quotation marks: a whole string. */
void quote_json(struct buffer *out, const char *text, size_t length);
/* escape_json for what was written from `start` on, in place: it hardly ever needs anything. */
void escape_json_from(struct buffer *out, size_t start);
void escape_html(struct buffer *out, const char *text, size_t length);
/* Within a line: what would open a block at its start is left to the caller. */
void escape_markdown(struct buffer *out, const char *text, size_t length);
/* A cell of a table with this separator. An apostrophe stands before what a spreadsheet would take for a formula, at the start of the
 * cell and, for spreadsheets that divide lines at another separator, within it; numbers stay numbers. */
void escape_cell(struct buffer *out, const char *text, size_t length, char separator);

#endif
