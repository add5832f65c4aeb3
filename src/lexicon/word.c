#include "lexicon/word.h"

#include <stdlib.h>
#include <string.h>

#include "text/normalise.h"
#include "text/utf8.h"
#include "util/fetch.h"
#include "util/hash.h"

enum { SETS_AT_FIRST = 1 << 5, SETS_AT_MOST = 1 << 14, WAYS = 2, RAW_LIMIT = 38 };

struct slot { /* as long as a line of the cache */
    uint8_t length; /* of the raw bytes; 0 is an empty slot */
    uint8_t script;
    char raw[RAW_LIMIT];
    struct word word;
};

struct word_memo {
    struct slot (*sets)[WAYS]; /* the word that came back stands first, the newcomer last */
    void *memory;
    size_t set_count, newcomers; /* a power of two; words put in so far */
};

/* Sets that nothing stands in, each on a line of the cache: zero pages until they are touched. */
static bool lay_out(struct word_memo *memo, size_t set_count)
{
    enum { LINE = 64 };
    void *memory = calloc(1, set_count * sizeof *memo->sets + LINE);
    if (!memory)
        return false;
    memo->memory = memory;
    memo->sets = (void *)(((uintptr_t)memory + LINE - 1) / LINE * LINE);
    memo->set_count = set_count;
    return true;
}

struct word_memo *word_memo_new(void)
{
    struct word_memo *memo = calloc(1, sizeof *memo);
    if (memo && lay_out(memo, SETS_AT_FIRST))
        return memo;
    free(memo);
    return NULL;
}

void word_memo_free(struct word_memo *memo)
{
    if (memo)
        free(memo->memory);
    free(memo);
}

static size_t set_of(const struct word_memo *memo, const char *raw, size_t length)
{
    return hash_bytes(raw, length) & (memo->set_count - 1);
}

/* Room for the tokens of a text, and for twice the words that came before, up to the most: fresh memory is dear to those who ask about one
 * statement. No two words share a set that did not before, so that all find room in the new ones. Where there is no memory for it the
 * memo stays as it is. */
static void make_room(struct word_memo *memo, size_t tokens)
{
    struct word_memo old = *memo;
    size_t wanted = memo->set_count;
    while (wanted < SETS_AT_MOST && (wanted * WAYS < tokens || wanted < memo->newcomers))
        wanted *= 2;
    if (wanted == memo->set_count || !lay_out(memo, wanted))
        return;
    for (size_t i = 0; i < old.set_count * WAYS; i++) {
        const struct slot *slot = &old.sets[i / WAYS][i % WAYS];
        struct slot *set = memo->sets[set_of(memo, slot->raw, slot->length)];
        if (slot->length)
            set[set[0].length != 0] = *slot;
    }
    free(old.memory);
}

static credo_language language_of(enum script script)
{
    return script == SCRIPT_CYRILLIC ? CREDO_RUSSIAN : CREDO_ENGLISH;
}

/* The longest ending that leaves at least two letters before it. */
static uint8_t find_ending(const struct image *image, enum script script, const char *normal, size_t length)
{
    if (script != SCRIPT_LATIN && script != SCRIPT_CYRILLIC)
        return 0;
    credo_language language = language_of(script);
    size_t head = script == SCRIPT_CYRILLIC ? 4 : 2;
    const struct image_ending *endings = IMAGE_PART(image, struct image_ending, endings[language]);
    uint8_t at = IMAGE_PART(image, uint8_t, longest_endings[language])[(uint8_t)normal[length - 1]];
    for (size_t bytes; at; at = endings[at - 1].next) {
        bytes = endings[at - 1].length;
        if (length >= bytes + head && memcmp(normal + length - bytes, image_string(image, endings[at - 1].text), bytes) == 0)
            break;
    }
    return at;
}

/* The languages whose letters, which neither English nor Russian has, are in a word. */
static uint32_t foreign_letters(const struct image *image, const char *normal, size_t length)
{
    const struct image_letter *letters = IMAGE_PART(image, struct image_letter, letters);
    uint32_t languages = 0;
    unsigned step;
    for (size_t at = 0; at < length; at += step) {
        uint32_t c = utf8_decode(normal + at, &step);
        bool plain = c < 0x80 || (c >= 0x430 && c < 0x450);
        for (uint32_t i = 0; !plain && i < image->letters.count; i++)
            languages |= letters[i].letter == c ? letters[i].foreign : 0;
    }
    return languages;
}

struct word recognise_token(const struct image *image, struct stemmer *stemmer, const char *text, const struct token *token)
{
    char normal[WORD_LIMIT];
    size_t length = normalise_word(text + token->start, token->end - token->start, normal), stem_length;
    if (!length)
        return (struct word){0};
    const char *stem = stem_word(stemmer, token->script, normal, length, &stem_length);
    const struct image_symbol *symbols = IMAGE_PART(image, struct image_symbol, symbols);
    struct word word = {.form = image_symbol(image, normal, length, true),
                        .stem = stem ? image_symbol(image, stem, stem_length, false) : 0,
                        .ending = find_ending(image, token->script, normal, length)};
    word.letters_of = foreign_letters(image, normal, length);
    word.entry = symbols[word.form].entry ? symbols[word.form].entry : symbols[word.stem].entry;
    if (word.ending)
        word.tail = (uint8_t)IMAGE_PART(image, struct image_ending, endings[language_of(token->script)])[word.ending - 1].tail;
    word.own = IMAGE_PART(image, uint8_t, entry_concepts)[word.entry];
    word.foreign = symbols[word.form].foreign;
    word.reach = (uint8_t)(symbols[word.form].reach | symbols[word.stem].reach);
    return word;
}

static bool holds(const struct slot *slot, const struct token *token, const char *raw, size_t length)
{
    return slot->length == length && slot->script == token->script && memcmp(slot->raw, raw, length) == 0;
}

/* The word from its set, or recognised and put there. */
static struct word remember(const struct image *image, struct word_memo *memo, struct slot *set, struct stemmer *stemmer,
                            const char *text, const struct token *token)
{
    const char *raw = text + token->start;
    size_t length = token->end - token->start;
    if (holds(&set[0], token, raw, length))
        return set[0].word;
    if (holds(&set[1], token, raw, length)) {
        struct slot again = set[1];
        set[1] = set[0];
        set[0] = again;
        return again.word;
    }
    struct slot *slot = set[0].length ? &set[1] : &set[0];
    struct word word = recognise_token(image, stemmer, text, token);
    if (stemmer_starved(stemmer)) /* half a word is not remembered */
        return word;
    memo->newcomers++;
    slot->word = word;
    slot->length = (uint8_t)length;
    slot->script = token->script;
    memcpy(slot->raw, raw, length);
    return slot->word;
}

/* The sets are fetched in a first round, so that none is waited for in the second; until then a word's number of its set stands in
 * the place of its stem. */
struct word *recognise(const struct image *image, struct word_memo *memo, struct stemmer *stemmer, const struct document *document,
                       struct arena *arena)
{
    struct word *words = arena_array(arena, struct word, document->count + 2);
    if (!words)
        return NULL;
    words++;
    make_room(memo, document->count);
    stemmer_forgive(stemmer);
    for (size_t i = 0; i < document->count; i++) {
        const struct token *token = &document->tokens[i];
        words[i].stem = (uint32_t)set_of(memo, document->text + token->start, token->end - token->start);
        fetch(memo->sets[words[i].stem]);
    }
    for (size_t i = 0; i < document->count; i++) {
        const struct token *token = &document->tokens[i];
        if (token->kind == TOKEN_MARK)
            words[i] = (struct word){0};
        else if (token->end - token->start > RAW_LIMIT)
            words[i] = recognise_token(image, stemmer, document->text, token);
        else
            words[i] = remember(image, memo, memo->sets[words[i].stem], stemmer, document->text, token);
    }
    arena->failed |= stemmer_starved(stemmer);
    return words;
}
