/* UTF-8 by hand where it is hot: decoding of text that is already valid, and the check that makes it so. */
#ifndef CREDO_TEXT_UTF8_H
#define CREDO_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/buffer.h"

/* Decodes the code point at `at` of valid UTF-8 and tells its length in bytes (1 to 4). */
static inline uint32_t utf8_decode(const char *at, unsigned *length)
{
    const unsigned char *s = (const unsigned char *)at;
    if (s[0] < 0x80) {
        *length = 1;
        return s[0];
    }
    if (s[0] < 0xE0) {
        *length = 2;
        return (uint32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3F);
    }
    if (s[0] < 0xF0) {
        *length = 3;
        return (uint32_t)(s[0] & 0x0F) << 12 | (uint32_t)(s[1] & 0x3F) << 6 | (s[2] & 0x3F);
    }
    *length = 4;
    return (uint32_t)(s[0] & 0x07) << 18 | (uint32_t)(s[1] & 0x3F) << 12 | (uint32_t)(s[2] & 0x3F) << 6 | (s[3] & 0x3F);
}

static inline bool utf8_continues(char byte)
{
    return ((unsigned char)byte & 0xC0) == 0x80;
}

/* The two bytes of a letter of the main Cyrillic block, told apart without a look at what surrounds them. */
static inline bool utf8_is_cyrillic(const char *at)
{
    return ((unsigned char)at[0] & 0xFE) == 0xD0 && utf8_continues(at[1]);
}

/* The length of the well-formed sequence at `at`, 0 when there is none in the bytes that are left (at least one). */
unsigned utf8_sequence(const char *at, size_t left);
/* The length of the longest valid prefix. */
size_t utf8_valid(const char *text, size_t length);
/* Appends the text with every bad byte replaced by U+FFFD; tells how many were. */
size_t utf8_repair(const char *text, size_t length, struct buffer *out);
/* Code points in valid UTF-8. */
size_t utf8_count(const char *text, size_t length);
void utf8_put(struct buffer *out, uint32_t code_point);
/* The longest prefix of at most `limit` bytes that does not cut a code point. */
size_t utf8_cut(const char *text, size_t length, size_t limit);

#endif
