#include "text/utf8.h"

#include <string.h>

/* Unicode 15, table 3-7 */
unsigned utf8_sequence(const char *at, size_t left)
{
    const unsigned char *s = (const unsigned char *)at;
    unsigned lead = s[0];
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    unsigned length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (left < length)
        return 0;
    unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (s[1] < low || s[1] > high)
        return 0;
    for (unsigned i = 2; i < length; i++)
        if ((s[i] & 0xC0) != 0x80)
            return 0;
    return length;
}

size_t utf8_valid(const char *text, size_t length)
{
    size_t at = 0;
    while (at < length) {
        uint64_t eight;
        if (length - at >= 8 && (memcpy(&eight, text + at, 8), (eight & 0x8080808080808080u) == 0)) {
            at += 8;
            continue;
        }
        while (at + 1 < length && utf8_is_cyrillic(text + at)) /* nearly all of what is not ASCII */
            at += 2;
        if (at == length)
            break;
        unsigned step = utf8_sequence(text + at, length - at);
        if (!step)
            break;
        at += step;
    }
    return at;
}

size_t utf8_repair(const char *text, size_t length, struct buffer *out)
{
    size_t bad = 0;
    while (length) {
        size_t good = utf8_valid(text, length);
        buffer_put(out, text, good);
        text += good;
        length -= good;
        if (!length)
            break;
        buffer_put(out, "\xEF\xBF\xBD", 3);
        bad++;
        text++;
        length--;
    }
    return bad;
}

size_t utf8_count(const char *text, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++)
        count += !utf8_continues(text[i]);
    return count;
}

void utf8_put(struct buffer *out, uint32_t c)
{
    if (c < 0x80) {
        buffer_byte(out, (char)c);
    } else if (c < 0x800) {
        buffer_byte(out, (char)(0xC0 | c >> 6));
        buffer_byte(out, (char)(0x80 | (c & 0x3F)));
    } else if (c < 0x10000) {
        buffer_byte(out, (char)(0xE0 | c >> 12));
        buffer_byte(out, (char)(0x80 | (c >> 6 & 0x3F)));
        buffer_byte(out, (char)(0x80 | (c & 0x3F)));
    } else {
        buffer_byte(out, (char)(0xF0 | c >> 18));
        buffer_byte(out, (char)(0x80 | (c >> 12 & 0x3F)));
        buffer_byte(out, (char)(0x80 | (c >> 6 & 0x3F)));
        buffer_byte(out, (char)(0x80 | (c & 0x3F)));
    }
}

size_t utf8_cut(const char *text, size_t length, size_t limit)
{
    if (length <= limit)
        return length;
    while (limit && utf8_continues(text[limit]))
        limit--;
    return limit;
}
