/* What went wrong, for a person: the text is a key of the phrasebook, told in the user's language at the very end. */
#ifndef CREDO_UTIL_FAILURE_H
#define CREDO_UTIL_FAILURE_H

#include "credo.h"

/* Fills the error (which may be NULL) and returns the code, so that `return fail(...)` reads well.
 * `what` is a literal with at most one %s, which stands for `detail`; `file` may be NULL, line and column 0. */
credo_code fail(credo_error *error, credo_code code, const char *file, unsigned line, unsigned column, const char *what,
                const char *detail);
/* The same for a file that cannot be read, by the errno; for lack of memory CREDO_NO_MEMORY, whatever the code. */
credo_code fail_to_read(credo_error *error, credo_code code, const char *file, int number);

/* Why a file cannot be had, by errno: a key for credo_translate where it is a common one. */
const char *failure_reason(int number);

#endif
