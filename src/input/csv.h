/* lines of a table -> rows of cells. The one door to libcsv. */
#ifndef CREDO_INPUT_CSV_H
#define CREDO_INPUT_CSV_H

#include <stdbool.h>
#include <stddef.h>

struct csv;

enum csv_state { CSV_MORE, CSV_ROW, CSV_TOO_LONG, CSV_UNCLOSED, CSV_NO_MEMORY };

struct csv *csv_new(char separator);
void csv_close(struct csv *csv);
/* Feeds one line with its end; a row may go on over several lines. */
enum csv_state csv_line(struct csv *csv, const char *line, size_t length);
/* What is left when no line follows: a row without a line end, an open quotation, or CSV_MORE for nothing. */
enum csv_state csv_end(struct csv *csv);
/* The cells of the row, borrowed until csv_forget, which must come before the next line. */
size_t csv_cells(const struct csv *csv);
const char *csv_cell(const struct csv *csv, size_t index, size_t *length);
void csv_forget(struct csv *csv);

/* Comma, semicolon or tab, whichever stands most often outside quotation marks. */
char csv_separator(const char *line, size_t length);

#endif
