#include "input/charset.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <uchardet/uchardet.h>

#include "input/cyrillic.h"
#include "text/utf8.h"
#include "util/failure.h"

enum { BLOCK = 64 * 1024, SAMPLE = 64 * 1024, BOM_LENGTH = 4, NAME_LENGTH = 40 };

enum stage {
    STAGE_START,     /* nothing read yet: a BOM may come */
    STAGE_PLAIN,     /* only ASCII so far, which is the same in all encodings that are guessed */
    STAGE_UTF8,      /* handed on as it is */
    STAGE_CONVERTED, /* through iconv */
};

struct decoder {
    credo_pull *pull;
    void *context;
    enum stage stage;
    bool named, ended, marked, guessed;
    bool begun; /* text was handed on, so that no mark may come any more */
    char encoding[NAME_LENGTH];
    iconv_t converter;
    struct buffer raw; /* read and not yet handed on */
};

static const iconv_t no_converter = (iconv_t)-1;

static bool is_utf8_name(const char *name)
{
    return strcasecmp(name, "UTF-8") == 0 || strcasecmp(name, "UTF8") == 0;
}

static bool convert_from(struct decoder *decoder, const char *encoding)
{
    decoder->converter = iconv_open("UTF-8", encoding);
    if (decoder->converter == no_converter)
        return false;
    memcpy(decoder->encoding, encoding, strlen(encoding) + 1);
    return true;
}

credo_code decoder_new(const char *encoding, credo_pull *pull, void *context, struct decoder **decoder, credo_error *error)
{
    struct decoder *d = calloc(1, sizeof *d);
    if (!d)
        return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    *d = (struct decoder){.pull = pull, .context = context, .converter = no_converter, .named = encoding != NULL};
    /* An empty name is the locale's encoding to iconv, and what follows slashes are its options. */
    bool usable = encoding && *encoding && !strchr(encoding, '/') && strlen(encoding) < NAME_LENGTH;
    errno = 0;
    if (encoding && !(usable && (is_utf8_name(encoding) || convert_from(d, encoding)))) {
        bool starved = errno == ENOMEM;
        decoder_free(d);
        if (starved)
            return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
        return fail(error, CREDO_BAD_CALL, NULL, 0, 0,
                    "unknown encoding '%s'; known are UTF-8, UTF-16, windows-1251, KOI8-R, CP866 and all that iconv -l lists",
                    encoding);
    }
    *decoder = d;
    return CREDO_OK;
}

void decoder_free(struct decoder *decoder)
{
    if (!decoder)
        return;
    if (decoder->converter != no_converter)
        iconv_close(decoder->converter);
    buffer_free(&decoder->raw);
    free(decoder);
}

const char *decoder_encoding(const struct decoder *decoder)
{
    return decoder->encoding;
}

bool decoder_marked(const struct decoder *decoder)
{
    return decoder->marked;
}

bool decoder_guessed(const struct decoder *decoder)
{
    return decoder->guessed;
}

/* --- guessing ----------------------------------------------------------------------------------------------- */

/* How many sequences of two bytes and more are good UTF-8, and how many bytes are not; a sequence cut at the end is neither. */
static void count_sequences(const char *sample, size_t length, size_t *good, size_t *bad)
{
    *good = *bad = 0;
    for (size_t at = 0; at < length;) {
        size_t valid = utf8_valid(sample + at, length - at);
        for (size_t i = at; i < at + valid; i++)
            *good += ((unsigned char)sample[i] & 0xC0) == 0xC0;
        at += valid;
        if (at == length || (at && length - at < 4 && (unsigned char)sample[at] >= 0xC2))
            break;
        at++;
        ++*bad;
    }
}

/* A high byte of zero or of Cyrillic in nearly all units of one order. */
static const char *guess_utf16(const unsigned char *s, size_t length)
{
    size_t units = length / 2, high[2] = {0, 0};
    for (size_t i = 0; i < units; i++)
        for (size_t side = 0; side < 2; side++) {
            unsigned char upper = s[2 * i + side], lower = s[2 * i + 1 - side];
            high[side] += (upper == 0 && (lower >= ' ' || (lower >= '\t' && lower <= '\r'))) || upper == 4 || upper == 0x20;
        }
    if (units < 2 || length % 2)
        return NULL;
    size_t enough = units - units / 10;
    if (high[1] >= enough && high[1] > high[0] && memchr(s, 0, length))
        return "UTF-16LE";
    return high[0] >= enough && high[0] > high[1] && memchr(s, 0, length) ? "UTF-16BE" : NULL;
}

/* Quotation marks, dashes and no-break spaces only, which Windows' encodings share. */
static bool is_punctuation_only(const char *sample, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)sample[i];
        if (byte >= 0xA0 && byte != 0xA0 && byte != 0xAB && byte != 0xAD && byte != 0xBB)
            return false;
    }
    return true;
}

static const char *guess_any(const char *sample, size_t length)
{
    /* Only these: what is rarer is more often a wrong guess on a short text than a right one. */
    static const char *const trusted[] = {"ISO-8859-2", "WINDOWS-1250", "ISO-8859-7", "WINDOWS-1253", "ISO-8859-9", "WINDOWS-1254",
                                          "WINDOWS-1255", "WINDOWS-1256", "WINDOWS-1257", "SHIFT_JIS", "EUC-JP", "EUC-KR",
                                          "GB18030", "BIG5", "WINDOWS-1251", "KOI8-R", "IBM866", "IBM855", "UTF-32LE", "UTF-32BE"};
    const char *name = "windows-1252"; /* what uchardet calls ISO 8859-1 has its quotation marks and dashes in practice */
    uchardet_t detector = is_punctuation_only(sample, length) ? NULL : uchardet_new();
    if (!detector)
        return name;
    if (uchardet_handle_data(detector, sample, length) == 0) {
        uchardet_data_end(detector);
        const char *found = uchardet_get_charset(detector);
        for (size_t i = 0; i < sizeof trusted / sizeof *trusted; i++)
            if (strcasecmp(found, trusted[i]) == 0)
                name = trusted[i];
    }
    uchardet_delete(detector);
    return name;
}

static bool has_high(const char *sample, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)sample[i] >= 0x80)
            return true;
    return false;
}

const char *charset_guess(const char *sample, size_t length)
{
    size_t good, bad;
    const char *wide = guess_utf16((const unsigned char *)sample, length - length % 2);
    if (wide)
        return wide;
    count_sequences(sample, length, &good, &bad);
    if ((good && good >= 4 * bad) || memchr(sample, 0, length) || !has_high(sample, length))
        return "";
    const char *cyrillic = cyrillic_guess(sample, length);
    return cyrillic ? cyrillic : guess_any(sample, length);
}

/* --- reading ------------------------------------------------------------------------------------------------ */

static int pull_block(struct decoder *decoder)
{
    if (decoder->ended)
        return 0;
    if (!buffer_reserve(&decoder->raw, BLOCK)) {
        errno = ENOMEM;
        return -1;
    }
    long got = decoder->pull(decoder->context, decoder->raw.bytes + decoder->raw.length, BLOCK);
    if (got < 0)
        return -1;
    decoder->ended = got == 0;
    decoder->raw.length += (size_t)got;
    return got > 0;
}

static int pull_until(struct decoder *decoder, size_t wanted)
{
    int state = 1;
    while (decoder->raw.length < wanted && state > 0)
        state = pull_block(decoder);
    return state;
}

static void drop(struct buffer *raw, size_t count)
{
    if (count)
        memmove(raw->bytes, raw->bytes + count, raw->length - count);
    raw->length -= count;
}

static bool begins_with(const struct buffer *raw, const char *mark, size_t length)
{
    return raw->length >= length && memcmp(raw->bytes, mark, length) == 0;
}

/* A mark at the very start decides, unless an encoding was named. */
static void read_mark(struct decoder *decoder)
{
    static const struct {
        const char *bytes;
        size_t length;
        const char *encoding; /* NULL: UTF-8 */
    } marks[] = {{"\xFF\xFE\0\0", 4, "UTF-32LE"}, {"\0\0\xFE\xFF", 4, "UTF-32BE"}, {"\xEF\xBB\xBF", 3, NULL},
                 {"\xFF\xFE", 2, "UTF-16LE"},      {"\xFE\xFF", 2, "UTF-16BE"}};
    enum { COUNT = sizeof marks / sizeof *marks };
    size_t found = 0;
    while (found < COUNT && !begins_with(&decoder->raw, marks[found].bytes, marks[found].length))
        found++;
    decoder->marked = found < COUNT;
    bool utf8 = found < COUNT && !marks[found].encoding;
    decoder->stage = decoder->converter != no_converter ? STAGE_CONVERTED : decoder->named || utf8 ? STAGE_UTF8 : STAGE_PLAIN;
    if (utf8 && decoder->stage == STAGE_UTF8)
        drop(&decoder->raw, marks[found].length);
    if (found < COUNT && !utf8 && !decoder->named) {
        drop(&decoder->raw, marks[found].length);
        decoder->stage = convert_from(decoder, marks[found].encoding) ? STAGE_CONVERTED : STAGE_UTF8;
    }
}

static bool is_plain(const struct buffer *raw)
{
    for (size_t i = 0; i < raw->length; i++)
        if ((unsigned char)raw->bytes[i] >= 0x80 || raw->bytes[i] == 0 || raw->bytes[i] == 4)
            return false;
    return true;
}

/* The first block with a byte that is not ASCII: good UTF-8 decides at once, anything else waits for a fair sample. */
static int decide(struct decoder *decoder)
{
    if (decoder->raw.length == 0 || is_plain(&decoder->raw))
        return 1;
    size_t good, bad;
    count_sequences(decoder->raw.bytes, decoder->raw.length, &good, &bad);
    if (good && !bad && !memchr(decoder->raw.bytes, 0, decoder->raw.length)) {
        decoder->stage = STAGE_UTF8;
        return 1;
    }
    if (pull_until(decoder, SAMPLE) < 0)
        return -1;
    const char *name = charset_guess(decoder->raw.bytes, decoder->raw.length < SAMPLE ? decoder->raw.length : SAMPLE);
    decoder->guessed = *name && convert_from(decoder, name);
    decoder->stage = decoder->guessed ? STAGE_CONVERTED : STAGE_UTF8;
    return 1;
}

/* What a bad sequence is at the least, so that those behind it are read as they stand. */
static size_t unit_of(const char *encoding)
{
    static const struct { const char *start; size_t unit; } wide[] = {
        {"UTF-16", 2}, {"UTF16", 2}, {"UCS-2", 2}, {"UCS2", 2}, {"UTF-32", 4}, {"UTF32", 4}, {"UCS-4", 4}, {"UCS4", 4}};
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (strncasecmp(encoding, wide[i].start, strlen(wide[i].start)) == 0)
            return wide[i].unit;
    return 1;
}

/* Converts what is whole; a bad unit becomes U+FFFD. The bytes of a cut one wait for the next block. */
static void convert(struct decoder *decoder, struct buffer *out)
{
    char *in = decoder->raw.bytes;
    size_t left = decoder->raw.length, unit = unit_of(decoder->encoding);
    while (left && buffer_reserve(out, 4 * left + 16)) {
        char *to = out->bytes + out->length;
        size_t room = out->capacity - out->length;
        size_t made = iconv(decoder->converter, &in, &left, &to, &room);
        int problem = made == (size_t)-1 ? errno : 0;
        out->length = out->capacity - room;
        if (problem == E2BIG)
            continue;
        if (!problem || (problem == EINVAL && !decoder->ended))
            break;
        utf8_put(out, 0xFFFD);
        size_t step = unit < left && problem != EINVAL ? unit : left;
        in += step;
        left -= step;
    }
    drop(&decoder->raw, decoder->raw.length - left);
}

/* A byte order mark at the very start says nothing to the reader of a text; one that was converted is seen only now. */
static void drop_mark(struct buffer *out, size_t start)
{
    if (out->length - start < 3 || memcmp(out->bytes + start, "\xEF\xBB\xBF", 3) != 0)
        return;
    memmove(out->bytes + start, out->bytes + start + 3, out->length - start - 3);
    out->length -= 3;
}

static void hand_on(struct decoder *decoder, struct buffer *out)
{
    size_t before = out->length;
    bool begun = decoder->begun;
    if (decoder->stage == STAGE_CONVERTED) {
        convert(decoder, out);
    } else {
        buffer_put(out, decoder->raw.bytes, decoder->raw.length);
        decoder->raw.length = 0;
    }
    decoder->begun |= out->length > before;
    if (decoder->stage == STAGE_CONVERTED && !begun)
        drop_mark(out, before);
}

int decoder_next(struct decoder *decoder, struct buffer *out)
{
    size_t before = out->length;
    while (out->length == before && !out->failed) {
        int state = pull_block(decoder);
        if (state > 0 && decoder->stage == STAGE_START)
            state = pull_until(decoder, BOM_LENGTH) < 0 ? -1 : 1;
        if (state < 0)
            return -1;
        if (decoder->stage == STAGE_START)
            read_mark(decoder);
        if (decoder->stage == STAGE_PLAIN && decide(decoder) < 0)
            return -1;
        hand_on(decoder, out);
        if (decoder->ended && decoder->raw.length == 0 && out->length == before)
            return 0;
    }
    if (!out->failed)
        return 1;
    errno = ENOMEM;
    return -1;
}
