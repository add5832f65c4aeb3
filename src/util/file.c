#include "util/file.h"

#include <errno.h>
#include <stdio.h>

#include "util/failure.h"

enum { PORTION = 65536 };

credo_code file_read(const char *path, size_t limit, const char *too_long, credo_code wrong, struct buffer *text, credo_error *error)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return fail_to_read(error, wrong, path, errno);
    size_t got = 1;
    while (got && text->length <= limit && buffer_reserve(text, PORTION)) {
        got = fread(text->bytes + text->length, 1, PORTION, file);
        text->length += got;
    }
    int problem = ferror(file) ? errno : 0;
    fclose(file);
    if (problem)
        return fail_to_read(error, wrong, path, problem);
    if (text->length > limit)
        return fail(error, wrong, path, 0, 0, too_long, NULL);
    if (!buffer_string(text))
        return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    return memchr(text->bytes, 0, text->length) ? fail(error, wrong, path, 0, 0, "the file holds NUL bytes", NULL) : CREDO_OK;
}
