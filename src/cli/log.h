/* The class's table: several players append to one file, a whole line at a time. */
#ifndef CREDO_CLI_LOG_H
#define CREDO_CLI_LOG_H

#include "cli/cli.h"

/* Opens or begins it; -1 after a complaint. */
int log_open(const char *path, credo_ui ui);
/* One write, so that lines of several players never mix and none is lost when the game ends early. False after a complaint. */
bool log_append(int file, const char *path, const char *bytes, size_t length, credo_ui ui);

#endif
