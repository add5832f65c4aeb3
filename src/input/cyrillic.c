#include "input/cyrillic.h"

#include <stdbool.h>

enum kind { OTHER, LATIN, GAP, LOWER, UPPER, STRANGE };

/* A byte above 127 as an encoding reads it: a Russian letter from 0 (а) to 31 (я), 32 for ё, or what else it is. */
struct reading {
    enum kind kind;
    unsigned letter;
};

/* Runs of letters in the order of the encoding; a dot is no letter. */
struct encoding {
    const char *name;
    struct letters {
        unsigned char first, last;
        enum kind kind;
        const char *order; /* NULL: in the order of the alphabet, from `from` */
        unsigned char from;
    } runs[7];
    bool rare;         /* hardly met any more: the others need less to be believed */
    const char *signs; /* bytes that are quotation marks, dashes and the like */
};

/* The letters of KOI8-R stand in the order of the Latin letters that they sound like. */
static const char koi8_order[] = {30, 0, 1, 22, 4, 5, 20, 3, 21, 8, 9, 10, 11, 12, 13, 14,
                                  15, 31, 16, 17, 18, 19, 6, 2, 28, 27, 7, 24, 29, 25, 23, 26};

static const struct encoding encodings[] = {
    {"windows-1251",
     {{0xE0, 0xFF, LOWER, NULL, 0}, {0xC0, 0xDF, UPPER, NULL, 0}, {0xB8, 0xB8, LOWER, NULL, 32}, {0xA8, 0xA8, UPPER, NULL, 32}},
     false,
     "\x84\x85\x91\x92\x93\x94\x95\x96\x97\xA0\xAB\xAD\xB9\xBB"},
    {"KOI8-R",
     {{0xC0, 0xDF, LOWER, koi8_order, 0}, {0xE0, 0xFF, UPPER, koi8_order, 0}, {0xA3, 0xA3, LOWER, NULL, 32}, {0xB3, 0xB3, UPPER, NULL, 32}},
     false,
     "\x9A\x95\xBF"},
    {"CP866",
     {{0xA0, 0xAF, LOWER, NULL, 0}, {0xE0, 0xEF, LOWER, NULL, 16}, {0x80, 0x9F, UPPER, NULL, 0}, {0xF1, 0xF1, LOWER, NULL, 32},
      {0xF0, 0xF0, UPPER, NULL, 32}},
     false,
     "\xF8\xFA\xFC\xFF"},
    {"ISO-8859-5",
     {{0xD0, 0xEF, LOWER, NULL, 0}, {0xB0, 0xCF, UPPER, NULL, 0}, {0xF1, 0xF1, LOWER, NULL, 32}, {0xA1, 0xA1, UPPER, NULL, 32}},
     false,
     "\xA0\xAD\xF0"},
    {"MAC-CYRILLIC",
     {{0xE0, 0xFE, LOWER, NULL, 0}, {0xDF, 0xDF, LOWER, NULL, 31}, {0x80, 0x9F, UPPER, NULL, 0}, {0xDE, 0xDE, LOWER, NULL, 32},
      {0xDD, 0xDD, UPPER, NULL, 32}},
     true,
     "\xC7\xC8\xC9\xCA\xD0\xD1\xD2\xD3\xD4\xD5\xDC"},
};

/* How much a letter speaks for Russian: about ln(frequency / (1 / 33)), in tenths, after the National Corpus. */
static const signed char weight_of[33] = {
    10, -6, 4, -6, 0, 10, -11, -6, 9, -9, 1, 4, 1, 8, 13, -1, /* а to п */
    5, 6, 8, -1, -25, -11, -18, -7, -14, -21, -40, -4, -5, -22, -15, -4, -16 /* р to ё */
};

static struct reading read_high(const struct encoding *encoding, unsigned char byte)
{
    for (const struct letters *run = encoding->runs; run->first; run++)
        if (byte >= run->first && byte <= run->last) {
            unsigned at = (unsigned)(byte - run->first);
            return (struct reading){run->kind, run->order ? (unsigned)run->order[at] : run->from + at};
        }
    for (const char *sign = encoding->signs; *sign; sign++)
        if ((unsigned char)*sign == byte)
            return (struct reading){GAP, 0};
    return (struct reading){STRANGE, 0};
}

static struct reading read_byte(const struct encoding *encoding, unsigned char byte)
{
    if (byte >= 0x80)
        return read_high(encoding, byte);
    if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z')
        return (struct reading){LATIN, 0};
    return (struct reading){byte <= ' ' ? GAP : OTHER, 0};
}

static bool is_letter(struct reading reading)
{
    return reading.kind == LOWER || reading.kind == UPPER;
}

/* Words begin with no ь, ъ, ы, which follow no vowel either; small letters do not turn into capitals inside a word. */
static int pair_weight(struct reading before, struct reading here)
{
    if (!is_letter(here))
        return here.kind == LATIN && is_letter(before) ? -60 : here.kind == STRANGE ? -50 : 0;
    bool sign = here.letter >= 26 && here.letter <= 28;
    if (before.kind == LATIN || (before.kind == LOWER && here.kind == UPPER))
        return -60;
    if (!is_letter(before))
        return sign ? -40 : here.kind == UPPER ? -1 : 0;
    static const char vowels[33] = {[0] = 1, [5] = 1, [8] = 1, [14] = 1, [19] = 1, [27] = 1, [29] = 1, [30] = 1, [31] = 1};
    return (sign && (vowels[before.letter] || before.letter >= 26) ? -40 : 0);
}

/* Mean weight of the bytes above 127, in tenths. */
static double plausibility(const struct encoding *encoding, const unsigned char *bytes, size_t length, size_t *letters)
{
    struct reading before = {GAP, 0};
    double sum = 0;
    size_t high = 0;
    *letters = 0;
    for (size_t i = 0; i < length; i++) {
        struct reading here = read_byte(encoding, bytes[i]);
        high += bytes[i] >= 0x80;
        sum += pair_weight(before, here);
        if (is_letter(here)) {
            sum += weight_of[here.letter];
            ++*letters;
        }
        before = here;
    }
    return high ? sum / (double)high : 0;
}

const char *cyrillic_guess(const char *sample, size_t length)
{
    /* What reads fewer of the bytes as letters has to read them better by the weight of the rarest: a capital taken for a sign is no
     * gain. So has a rare encoding, but by less than a capital inside a word weighs. */
    enum { LEAST = 2, PLAUSIBLE = -2, RAREST = 45 };
    const char *best = NULL;
    double most = PLAUSIBLE;
    size_t most_letters = 0;
    for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
        size_t letters;
        double value = plausibility(&encodings[i], (const unsigned char *)sample, length, &letters);
        double missing = letters < most_letters ? (double)(most_letters - letters) : encodings[i].rare && letters == most_letters;
        if (letters >= LEAST && value > most + (best ? missing * RAREST / (double)letters : 0)) {
            most = value;
            most_letters = letters;
            best = encodings[i].name;
        }
    }
    return best;
}
