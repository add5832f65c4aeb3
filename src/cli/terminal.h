/* The terminal and the environment: language, colour, width, and messages that are safe to show. */
#ifndef CREDO_CLI_TERMINAL_H
#define CREDO_CLI_TERMINAL_H

#include "cli/cli.h"

credo_ui ui_of_environment(void);
bool wants_color(const struct options *options);
unsigned terminal_width(const struct options *options);
/* What an errno means, in the user's language. */
const char *reason(credo_ui ui, int number);
/* The same of a file that was to be made: what is missing then is its folder. */
const char *reason_of_new(credo_ui ui, int number);
/* Why a file can be no text, by its first bytes: the key of a message, or NULL. */
const char *not_text(const char *bytes, size_t length);

/* "credo: message" on standard error. The key may hold one %s for the detail, which is shown, not obeyed. */
void complain(credo_ui ui, const char *key, const char *detail);
/* The same for a file: "credo: file: message". */
void complain_of(credo_ui ui, const char *file, const char *key, const char *detail);
void complain_error(credo_ui ui, const credo_error *error);
/* Writes untrusted text with its control characters shown. */
void show(FILE *out, const char *text);
/* Writes it as a string of JSON. */
void print_json_string(FILE *out, const char *text);
/* Memory ran out for one of these two, and its text is missing. */
bool text_is_missing(void);
/* Shows it left (a negative width) or right of a gap, as printf does; but that counts bytes, and a column of Cyrillic is counted in signs. */
void print_cell(FILE *out, const char *text, int width);
/* Writes with %s replaced by the detail. */
void fill_in(FILE *out, const char *text, const char *detail);
/* Writes a number as people do: Russian has a decimal comma. */
void write_decimal(char *text, size_t room, credo_ui ui, int decimals, double number);
void print_decimal(FILE *out, credo_ui ui, int width, int decimals, double number);

/* "1 240 texts, 3.1 s" on a terminal, for work over a second. */
struct progress {
    bool shown, wanted;
    double started, last;
};
void progress_start(struct progress *progress, const struct options *options);
void progress_step(struct progress *progress, credo_ui ui, size_t texts);
void progress_end(struct progress *progress);

#endif
