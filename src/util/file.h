/* Whole files. */
#ifndef CREDO_UTIL_FILE_H
#define CREDO_UTIL_FILE_H

#include "credo.h"
#include "util/buffer.h"

/* All of a file as a string: no NUL stands within, one behind it. A longer one than `limit` bytes is refused with `too_long`. Whatever is
 * wrong with the file is told with the code `wrong`. The buffer is the caller's to free, whatever comes back. */
credo_code file_read(const char *path, size_t limit, const char *too_long, credo_code wrong, struct buffer *text, credo_error *error);

#endif
