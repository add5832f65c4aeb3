/* Bytes that a stream reads, in blocks of at most so many; 0 leaves the block to the reader. */
#ifndef CREDO_TESTS_SOURCE_H
#define CREDO_TESTS_SOURCE_H

#include <string.h>

struct source {
    const char *bytes;
    size_t left, block;
};

static inline long pull(void *context, char *bytes, size_t room)
{
    struct source *source = context;
    size_t length = source->left < room ? source->left : room;
    length = source->block && source->block < length ? source->block : length;
    if (length)
        memcpy(bytes, source->bytes, length);
    source->bytes += length;
    source->left -= length;
    return (long)length;
}

#endif
