/* Where results go: standard output, or a file that appears only when it is whole. */
#ifndef CREDO_CLI_OUTPUT_H
#define CREDO_CLI_OUTPUT_H

#include "cli/cli.h"

/* NULL is standard output. Complains and returns NULL when the file cannot be made. */
struct output *output_open(const char *path, credo_ui ui);
FILE *output_stream(struct output *output);
/* Both are false once writing has failed; a closed pipe is no failure to speak of, but there is no sense in going on. */
bool output_write(struct output *output, const char *bytes, size_t length);
bool output_flush(struct output *output);
/* Puts the whole file in its place, or removes what there is of it. Complains when writing failed. */
enum status output_close(struct output *output, bool keep, credo_ui ui);
/* Interrupts remove the unfinished file; a closed pipe becomes an ordinary error. */
void watch_signals(void);

#endif
