#include "util/buffer.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void buffer_clear(struct buffer *buffer)
{
    buffer->length = 0;
    buffer->failed = false;
}

void buffer_rewind(struct buffer *buffer)
{
    buffer->length = 0;
}

void buffer_free(struct buffer *buffer)
{
    free(buffer->bytes);
    *buffer = (struct buffer){0};
}

void buffer_done(struct buffer *part, struct buffer *whole)
{
    whole->failed |= part->failed;
    buffer_free(part);
}

bool buffer_grow(struct buffer *buffer, size_t more)
{
    if (buffer->failed)
        return false;
    size_t wanted = buffer->length + more;
    size_t capacity = buffer->capacity ? buffer->capacity : 256;
    while (capacity < wanted)
        capacity *= 2;
    char *bytes = realloc(buffer->bytes, capacity);
    if (!bytes) {
        buffer->failed = true;
        return false;
    }
    buffer->bytes = bytes;
    buffer->capacity = capacity;
    return true;
}

void buffer_vformat(struct buffer *buffer, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    if (length > 0 && buffer_reserve(buffer, (size_t)length + 1)) {
        vsnprintf(buffer->bytes + buffer->length, (size_t)length + 1, format, again);
        buffer->length += (size_t)length;
    }
    va_end(again);
}

void buffer_format(struct buffer *buffer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    buffer_vformat(buffer, format, arguments);
    va_end(arguments);
}

/* Digits are written from the end of `digits`; tells where they begin. */
static char *write_digits(char *end, unsigned long long number)
{
    do {
        *--end = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    return end;
}

void buffer_number(struct buffer *buffer, unsigned long long number)
{
    char digits[24], *end = digits + sizeof digits, *start = write_digits(end, number);
    buffer_put(buffer, start, (size_t)(end - start));
}

void buffer_fixed(struct buffer *buffer, double number, int decimals)
{
    char digits[48], *end = digits + sizeof digits, *start = end;
    unsigned long long scale = 1;
    for (int i = 0; i < decimals; i++)
        scale *= 10;
    unsigned long long rounded = (unsigned long long)(fabs(number) * (double)scale + 0.5), fraction = rounded;
    for (int i = 0; i < decimals; i++) {
        *--start = (char)('0' + fraction % 10);
        fraction /= 10;
    }
    if (decimals)
        *--start = '.';
    start = write_digits(start, fraction);
    if (number < 0 && rounded)
        *--start = '-';
    buffer_put(buffer, start, (size_t)(end - start));
}

void buffer_pad(struct buffer *buffer, char byte, size_t count)
{
    if (!count || !buffer_reserve(buffer, count))
        return;
    memset(buffer->bytes + buffer->length, byte, count);
    buffer->length += count;
}

const char *buffer_string(struct buffer *buffer)
{
    if (!buffer_reserve(buffer, 1))
        return NULL;
    buffer->bytes[buffer->length] = '\0';
    return buffer->bytes;
}
