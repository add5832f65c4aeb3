/* A growable run of bytes with a sticky error: writers never test, the owner asks once at the end. */
#ifndef CREDO_UTIL_BUFFER_H
#define CREDO_UTIL_BUFFER_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct buffer {
    char *bytes;     /* not terminated; NULL while empty */
    size_t length;
    size_t capacity;
    bool failed;     /* memory ran out once; later writes are ignored */
};

void buffer_clear(struct buffer *buffer); /* forgets the bytes, keeps the memory and clears the error */
void buffer_rewind(struct buffer *buffer); /* forgets the bytes only */
void buffer_free(struct buffer *buffer);
void buffer_done(struct buffer *part, struct buffer *whole); /* frees what went into the whole, and hands its error on */
bool buffer_grow(struct buffer *buffer, size_t more);
void buffer_format(struct buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buffer_vformat(struct buffer *buffer, const char *format, va_list arguments);
void buffer_number(struct buffer *buffer, unsigned long long number);
void buffer_fixed(struct buffer *buffer, double number, int decimals); /* always with a point, whatever the locale */
void buffer_pad(struct buffer *buffer, char byte, size_t count);
/* The bytes with a NUL behind them, or NULL when memory ran out. Borrowed until the next write. */
const char *buffer_string(struct buffer *buffer);

/* Writing is what a renderer does all the time: in place, as long as there is room. */
static inline bool buffer_reserve(struct buffer *buffer, size_t more)
{
    return (!buffer->failed && more <= buffer->capacity - buffer->length) || buffer_grow(buffer, more);
}

static inline void buffer_put(struct buffer *buffer, const void *bytes, size_t length)
{
    if (length == 0 || !buffer_reserve(buffer, length))
        return;
    memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += length;
}

static inline void buffer_byte(struct buffer *buffer, char byte)
{
    if (buffer_reserve(buffer, 1))
        buffer->bytes[buffer->length++] = byte;
}

static inline void buffer_text(struct buffer *buffer, const char *text)
{
    buffer_put(buffer, text, strlen(text));
}

#endif
