#include "text/normalise.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "text/utf8.h"

enum letter_class letter_class(uint32_t c)
{
    if (c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF)
        return LETTER_JOINER;
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00) || (c >= 0xFF21 && c <= 0xFF5A) || (c >= 0xFB00 && c <= 0xFB06))
            return LETTER_LATIN;
        return (c >= 0x400 && c < 0x530) || (c >= 0x1C80 && c < 0x1C90) || (c >= 0x2DE0 && c < 0x2E00)
                       || (c >= 0xA640 && c < 0xA6A0)
                   ? LETTER_CYRILLIC
                   : LETTER_OTHER;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_CF:
        return LETTER_JOINER;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return LETTER_DIGIT;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return LETTER_SPACE;
    case UTF8PROC_CATEGORY_CC:
        return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == 0x85 ? LETTER_SPACE : LETTER_NONE;
    default:
        return LETTER_NONE;
    }
}

int letter_width(uint32_t c)
{
    return utf8proc_charwidth((utf8proc_int32_t)c);
}

uint32_t letter_small(uint32_t c)
{
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

/* Cyrillic letters by the Latin letters that look like them, both in lower case (Unicode's confusables). */
static uint32_t cyrillic_lookalike(uint32_t c)
{
    static const char latin[] = "acekopxymtbhi";
    static const uint16_t cyrillic[] = {0x430, 0x441, 0x435, 0x43A, 0x43E, 0x43F, 0x445,
                                        0x443, 0x43C, 0x442, 0x432, 0x43D, 0x456};
    const char *found = c < 0x80 && c ? strchr(latin, (int)c) : NULL;
    return found ? cyrillic[found - latin] : c;
}

static uint32_t plain_letter(uint32_t c)
{
    if (c == 0x451) /* ё */
        return 0x435;
    if (c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0xFF07 || c == 0x60 || c == 0xB4)
        return '\'';
    return c;
}

static bool is_dropped(uint32_t c)
{
    return c == 0x301 || c == 0x300 || c == 0xAD || c == 0xFE0E || c == 0xFE0F || letter_class(c) == LETTER_JOINER;
}

static size_t put(char *out, size_t at, uint32_t c)
{
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t length = utf8proc_encode_char((utf8proc_int32_t)c, bytes);
    if (length <= 0 || at + (size_t)length > WORD_LIMIT)
        return at;
    memcpy(out + at, bytes, (size_t)length);
    return at + (size_t)length;
}

/* ASCII and plain Cyrillic letters, which is nearly every word, need no library. */
static bool normalise_quickly(const char *word, size_t length, char *normal, size_t *written)
{
    const unsigned char *s = (const unsigned char *)word;
    bool latin = false, cyrillic = false;
    if (length > WORD_LIMIT)
        return false;
    for (size_t i = 0; i < length;) {
        unsigned c = s[i];
        if (c < 0x80) {
            latin |= (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (c == '`')
                return false;
            normal[i++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
            continue;
        }
        if ((c != 0xD0 && c != 0xD1) || i + 1 >= length)
            return false;
        unsigned letter = (c & 0x1Fu) << 6 | (s[i + 1] & 0x3Fu);
        if (letter >= 0x410 && letter < 0x430)
            letter += 0x20;
        else if (letter == 0x451 || letter == 0x401)
            letter = 0x435;
        else if (letter < 0x430 || letter > 0x44F)
            return false;
        cyrillic = true;
        normal[i] = (char)(0xC0 | letter >> 6);
        normal[i + 1] = (char)(0x80 | (letter & 0x3F));
        i += 2;
    }
    *written = length;
    return !(latin && cyrillic);
}

static size_t normalise_folded(const utf8proc_int32_t *points, size_t count, char *normal)
{
    bool cyrillic = false;
    for (size_t i = 0; i < count; i++)
        cyrillic |= letter_class((uint32_t)points[i]) == LETTER_CYRILLIC;
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t c = plain_letter((uint32_t)points[i]);
        if (is_dropped(c))
            continue;
        at = put(normal, at, cyrillic ? cyrillic_lookalike(c) : c);
    }
    return at;
}

size_t normalise_word(const char *word, size_t length, char normal[WORD_LIMIT])
{
    size_t written;
    if (normalise_quickly(word, length, normal, &written))
        return written;
    utf8proc_int32_t points[4 * WORD_LIMIT];
    utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;
    length = utf8_cut(word, length, 2 * WORD_LIMIT);
    enum { ROOM = sizeof points / sizeof points[0] };
    utf8proc_ssize_t count = utf8proc_decompose((const utf8proc_uint8_t *)word, (utf8proc_ssize_t)length, points, ROOM,
                                                options);
    if (count <= 0 || count > ROOM)
        return 0; /* a compatibility letter that unfolds to a sentence: not a word of ours */
    count = utf8proc_normalize_utf32(points, count, options);
    return count > 0 ? normalise_folded(points, (size_t)count, normal) : 0;
}
