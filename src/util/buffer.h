/* A growable run of bytes with a sticky error: writers never test, the owner asks once at the end. */
#ifndef CREDO_UTIL_BUFFER_H
#define CREDO_UTIL_BUFFER_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

struct buffer {
    char *bytes;     /* not terminated; NULL while empty */
    size_t length;
    size_t capacity;
    bool failed;     /* memory ran out once; later writes are ignored */
};

void buffer_clear(struct buffer *buffer); /* forgets the bytes, keeps the memory and clears the error */
void buffer_free(struct buffer *buffer);
bool buffer_reserve(struct buffer *buffer, size_t more);
void buffer_put(struct buffer *buffer, const void *bytes, size_t length);
void buffer_byte(struct buffer *buffer, char byte);
void buffer_text(struct buffer *buffer, const char *text);
void buffer_format(struct buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buffer_vformat(struct buffer *buffer, const char *format, va_list arguments);
void buffer_number(struct buffer *buffer, unsigned long long number);
void buffer_fixed(struct buffer *buffer, double number, int decimals); /* always with a point, whatever the locale */
void buffer_pad(struct buffer *buffer, char byte, size_t count);
/* The bytes with a NUL behind them, or NULL when memory ran out. Borrowed until the next write. */
const char *buffer_string(struct buffer *buffer);

#endif
