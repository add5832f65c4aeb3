/* Our entries as terms, and back. We match on stems, others on beginnings of words: what has no counterpart is counted as lost. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lexicon/dictionary.h"
#include "text/normalise.h"
#include "text/stem.h"
#include "text/token.h"
#include "text/utf8.h"
#include "util/failure.h"

enum { LEAST_BEGINNING = 4 }; /* letters: shorter beginnings are those of too many words */

/* --- pieces ------------------------------------------------------------------------------------------------- */

bool entry_piece(struct entry_piece *piece)
{
    const char *at = piece->rest + strspn(piece->rest, " \t");
    if (!*at)
        return false;
    if (*at == '"') {
        piece->text = at + 1;
        piece->length = strcspn(at + 1, "\"");
        piece->kind = PATTERN_FORM;
        piece->rest = at + 1 + piece->length + (at[1 + piece->length] == '"');
        return true;
    }
    piece->text = at;
    piece->length = strcspn(at, " \t\"");
    piece->rest = at + piece->length;
    piece->kind = piece->length == 3 && memcmp(at, "...", 3) == 0 ? PATTERN_GAP
                  : piece->length == 1 && *at == '_'               ? PATTERN_ANY
                                                                   : PATTERN_STEM;
    return true;
}

struct exchange {
    struct dictionary *dictionary;
    const struct image *image;
    struct stemmer *stemmer;
    struct arena scratch;
};

static bool exchange_open(struct exchange *exchange, struct dictionary *dictionary, const struct image *image)
{
    *exchange = (struct exchange){.dictionary = dictionary, .image = image, .stemmer = stemmer_new()};
    return exchange->stemmer != NULL;
}

static credo_code exchange_close(struct exchange *exchange, credo_code code)
{
    struct dictionary *dictionary = exchange->dictionary;
    bool failed = exchange->scratch.failed || dictionary->failed || dictionary->arena.failed || !exchange->stemmer;
    stemmer_free(exchange->stemmer);
    arena_free(&exchange->scratch);
    return failed ? fail(dictionary->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL) : code;
}

/* What failed is not forgotten with the rest. */
static void forget_scratch(struct exchange *exchange)
{
    exchange->dictionary->failed |= exchange->scratch.failed;
    arena_reset(&exchange->scratch);
}

/* Other programs do not tell capitals from small letters. */
static void put_small(struct buffer *out, const char *text, size_t length)
{
    for (size_t at = 0; at < length;) {
        unsigned step;
        utf8_put(out, letter_small(utf8_decode(text + at, &step)));
        at += step;
    }
}

/* How many letters of the word's normal form its stem keeps; 0 when memory ran out. */
static size_t kept_letters(struct exchange *exchange, const char *word, size_t length, enum script script, size_t *letters)
{
    char normal[WORD_LIMIT];
    size_t bytes = normalise_word(word, length, normal), stem_bytes, same = 0;
    const char *stem = stem_word(exchange->stemmer, script, normal, bytes, &stem_bytes);
    if (!stem) {
        exchange->dictionary->failed = true;
        return 0;
    }
    while (same < bytes && same < stem_bytes && normal[same] == stem[same])
        same++;
    while (same && same < bytes && utf8_continues(normal[same]))
        same--;
    *letters = utf8_count(normal, bytes);
    return utf8_count(normal, same);
}

static size_t bytes_of_letters(const char *word, size_t length, size_t letters)
{
    size_t at = 0;
    for (; at < length && letters; letters--)
        do
            at++;
        while (at < length && utf8_continues(word[at]));
    return at;
}

/* Writes the beginning that all forms of a piece share, with "*" behind; false and the piece itself when that is too short. */
static bool put_beginning(struct exchange *exchange, const char *text, size_t length, struct buffer *out)
{
    struct document document = tokenise(text, length, &exchange->scratch);
    const struct token *last = document.count ? &document.tokens[document.count - 1] : NULL;
    size_t cut = length;
    bool shared = false;
    if (last && last->kind == TOKEN_WORD) {
        size_t letters = 0, size = last->end - last->start;
        size_t kept = kept_letters(exchange, text + last->start, size, (enum script)last->script, &letters);
        shared = kept >= LEAST_BEGINNING && letters == utf8_count(text + last->start, size);
        if (shared)
            cut = last->start + bytes_of_letters(text + last->start, size, kept);
    }
    put_small(out, text, cut);
    buffer_text(out, shared ? "*" : "");
    return shared;
}

/* --- out ---------------------------------------------------------------------------------------------------- */

static bool speaks(const struct image *image, const struct image_entry *entry, credo_language language)
{
    const char *file = image_string(image, IMAGE_PART(image, uint32_t, files)[entry->file]);
    bool russian = strncmp(file, "ru/", 3) == 0;
    return language == CREDO_MIXED_LANGUAGE || russian == (language == CREDO_RUSSIAN);
}

static void lose_entry(struct exchange *exchange, const struct image_entry *entry, const char *what)
{
    char place[300];
    const char *file = image_string(exchange->image, IMAGE_PART(exchange->image, uint32_t, files)[entry->file]);
    snprintf(place, sizeof place, "%.260s:%u", file, entry->line);
    dictionary_lose(exchange->dictionary, what, place);
}

static void put_piece(struct exchange *exchange, const struct image_entry *entry, const struct entry_piece *piece, struct buffer *term)
{
    if (term->length)
        buffer_byte(term, ' ');
    if (piece->kind == PATTERN_ANY) {
        buffer_byte(term, '*');
        return;
    }
    if (piece->kind == PATTERN_FORM) {
        put_small(term, piece->text, piece->length);
        return;
    }
    bool shared = put_beginning(exchange, piece->text, piece->length, term);
    lose_entry(exchange, entry,
               shared ? "words matched on stems, written as beginnings (word*)"
                      : "words matched on stems, written as they stand, for their beginning is too short");
}

/* Writes the entry's term; why it cannot be, when it cannot. */
static const char *put_entry(struct exchange *exchange, const struct image_entry *entry, bool any_word, struct buffer *term)
{
    const char *text = image_string(exchange->image, entry->text);
    if (*text == '/')
        return "left out, for the format has no patterns (/.../)";
    struct entry_piece piece = {.rest = text};
    while (entry_piece(&piece)) {
        if (piece.kind == PATTERN_GAP)
            return "left out, for the format has no gaps (...)";
        if (piece.kind == PATTERN_ANY && !any_word)
            return "left out, for the format has no sign for any word (_)";
    }
    piece = (struct entry_piece){.rest = text};
    while (entry_piece(&piece))
        put_piece(exchange, entry, &piece, term);
    return NULL;
}

static credo_code send_entry(struct exchange *exchange, const struct image_entry *entry, unsigned category, bool any_word,
                             struct buffer *term)
{
    buffer_clear(term);
    const char *why = put_entry(exchange, entry, any_word, term);
    forget_scratch(exchange);
    if (why) {
        lose_entry(exchange, entry, why);
        return CREDO_OK;
    }
    if (term->failed)
        return exchange->dictionary->failed = true, CREDO_NO_MEMORY;
    return dictionary_term(exchange->dictionary, term->bytes, term->length, category, entry->strength / (double)STRENGTH_ONE, entry->line);
}

/* Terms that fell together within their category are one: the first holds. */
static int by_category(const void *a, const void *b)
{
    const struct term *x = a, *y = b;
    if (x->category != y->category)
        return x->category < y->category ? -1 : 1;
    int order = strcmp(x->text, y->text);
    return order ? order : (x->line > y->line) - (x->line < y->line);
}

static void merge_terms(struct dictionary *dictionary)
{
    size_t kept = 0;
    if (dictionary->term_count)
        qsort(dictionary->terms, dictionary->term_count, sizeof *dictionary->terms, by_category);
    for (size_t i = 0; i < dictionary->term_count; i++) {
        const struct term *term = &dictionary->terms[i], *before = kept ? &dictionary->terms[kept - 1] : NULL;
        if (before && before->category == term->category && strcmp(before->text, term->text) == 0)
            dictionary_lose(dictionary, "entries that became one with another", term->text);
        else
            dictionary->terms[kept++] = *term;
    }
    dictionary->term_count = kept;
}

credo_code exchange_out(struct dictionary *dictionary, const struct image *image, credo_language language, bool any_word)
{
    const struct image_entry *entries = IMAGE_PART(image, struct image_entry, entries);
    const struct image_concept *concepts = IMAGE_PART(image, struct image_concept, concepts);
    struct buffer term = {0};
    struct exchange exchange;
    credo_code code = CREDO_OK;
    long category[CREDO_CONCEPT_LIMIT + 1] = {0};
    bool open = exchange_open(&exchange, dictionary, image);
    for (uint32_t i = 1; i < image->entries.count; i++)
        category[entries[i].concept] |= speaks(image, &entries[i], language);
    for (uint32_t i = 0; i < image->concepts.count; i++) { /* in the order of concepts.txt, not of the entries */
        const char *id = image_string(image, concepts[i].id);
        category[i] = category[i] ? dictionary_category(dictionary, id, strlen(id), 0, 0) : -1;
    }
    for (uint32_t i = 1; i < image->entries.count && open && !code && !dictionary->failed; i++)
        if (speaks(image, &entries[i], language))
            code = send_entry(&exchange, &entries[i], (unsigned)category[entries[i].concept], any_word, &term);
    buffer_free(&term);
    code = exchange_close(&exchange, code);
    if (!code)
        merge_terms(dictionary);
    return code;
}

/* --- in ----------------------------------------------------------------------------------------------------- */

struct known { /* a word of our entries, by the beginning that it would be written as */
    const char *beginning, *word;
};

struct vocabulary {
    struct known *words; /* sorted */
    size_t count, room;
};

struct line { /* of the .lex file */
    unsigned concept;
    const char *text;
};

static int by_beginning(const void *a, const void *b)
{
    const struct known *x = a, *y = b;
    int order = strcmp(x->beginning, y->beginning);
    return order ? order : strcmp(x->word, y->word);
}

static bool add_known(struct exchange *exchange, struct vocabulary *vocabulary, const struct entry_piece *piece,
                      struct buffer *text)
{
    struct arena *arena = &exchange->dictionary->arena;
    buffer_clear(text);
    if (!put_beginning(exchange, piece->text, piece->length, text))
        return !text->failed;
    if (vocabulary->count == vocabulary->room) {
        size_t room = vocabulary->room ? vocabulary->room * 2 : 1024;
        struct known *words = realloc(vocabulary->words, room * sizeof *words);
        if (!words)
            return false;
        vocabulary->words = words;
        vocabulary->room = room;
    }
    struct known known = {arena_copy(arena, text->bytes, text->length), arena_copy(arena, piece->text, piece->length)};
    vocabulary->words[vocabulary->count++] = known;
    return known.beginning && known.word;
}

static bool make_vocabulary(struct exchange *exchange, struct vocabulary *vocabulary)
{
    const struct image_entry *entries = IMAGE_PART(exchange->image, struct image_entry, entries);
    struct buffer text = {0};
    bool fine = true;
    for (uint32_t i = 1; i < exchange->image->entries.count && fine; i++) {
        struct entry_piece piece = {.rest = image_string(exchange->image, entries[i].text)};
        while (fine && *piece.rest != '/' && entry_piece(&piece))
            if (piece.kind == PATTERN_STEM)
                fine = add_known(exchange, vocabulary, &piece, &text);
        forget_scratch(exchange);
    }
    fine = fine && !text.failed;
    buffer_free(&text);
    if (fine && vocabulary->count)
        qsort(vocabulary->words, vocabulary->count, sizeof *vocabulary->words, by_beginning);
    exchange->dictionary->failed |= !fine;
    return fine;
}

/* A word that would be written as this beginning; NULL when we know none. */
static const char *find_known(const struct vocabulary *vocabulary, const char *text, size_t length)
{
    size_t low = 0, high = vocabulary->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strncmp(vocabulary->words[middle].beginning, text, length);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < vocabulary->count && strncmp(vocabulary->words[low].beginning, text, length) == 0
                 && !vocabulary->words[low].beginning[length];
    return found ? vocabulary->words[low].word : NULL;
}

/* Only what an entry can hold: words, numbers, hyphens. */
static unsigned count_words(struct exchange *exchange, const char *text, size_t length)
{
    struct document document = tokenise(text, length, &exchange->scratch);
    unsigned words = 0;
    for (size_t i = 0; i < document.count; i++) {
        if (document.tokens[i].kind == TOKEN_MARK && document.tokens[i].mark != '-')
            return 0;
        words += document.tokens[i].kind != TOKEN_MARK;
    }
    return words;
}

static void close_quotes(struct buffer *line, bool *quoted)
{
    if (*quoted)
        buffer_byte(line, '"');
    *quoted = false;
}

/* A word of a term, as a word of an entry; false when it cannot be one. */
static bool put_part(struct exchange *exchange, const struct vocabulary *vocabulary, const char *part, size_t length, struct buffer *line,
                     bool *quoted, bool *stems)
{
    bool open = length && part[length - 1] == '*', any = open && length == 1;
    size_t bare = open ? length - 1 : length;
    if (any || open)
        close_quotes(line, quoted);
    if (line->length)
        buffer_byte(line, ' ');
    if (any) {
        buffer_byte(line, '_');
        return true;
    }
    if (!count_words(exchange, part, bare))
        return false;
    if (open) {
        const char *known = find_known(vocabulary, part, length);
        *stems = true;
        buffer_put(line, known ? known : part, known ? strlen(known) : bare);
        return true;
    }
    if (!*quoted)
        buffer_byte(line, '"');
    *quoted = true;
    buffer_put(line, part, bare);
    return true;
}

/* A term's words as those of an entry; false when it cannot be one. */
static bool put_words(struct exchange *exchange, const struct vocabulary *vocabulary, const char *text, struct buffer *line, bool *stems)
{
    static const char spaces[] = " \t\n\v\f\r"; /* a term of YAML may have line ends in it */
    bool quoted = false, fine = true;
    unsigned words = 0;
    for (const char *at = text + strspn(text, spaces); *at && fine; at += strspn(at, spaces)) {
        size_t length = strcspn(at, spaces);
        bool any = length == 1 && *at == '*', edge = !words || !at[length + strspn(at + length, spaces)];
        words += any ? 1 : count_words(exchange, at, length - (at[length - 1] == '*'));
        fine = !(any && edge) && put_part(exchange, vocabulary, at, length, line, &quoted, stems);
        at += length;
    }
    close_quotes(line, &quoted);
    return fine && words && words <= ENTRY_WORDS && utf8_valid(line->bytes, line->length) == line->length;
}

static void put_weight(struct exchange *exchange, const struct term *term, struct buffer *line)
{
    double weight = term->weight > 2 ? 2 : term->weight;
    if (term->weight > 2)
        dictionary_lose_line(exchange->dictionary, "weights above 2, read as 2", term->line);
    if (weight < 0.9995 || weight > 1.0005) {
        unsigned thousandths = (unsigned)(weight * 1000 + 0.5);
        buffer_text(line, " @ ");
        buffer_fixed(line, weight, thousandths % 1000 == 0 ? 0 : thousandths % 100 == 0 ? 1 : thousandths % 10 == 0 ? 2 : 3);
    }
}

static bool put_term(struct exchange *exchange, const struct vocabulary *vocabulary, const struct term *term, struct buffer *line)
{
    bool stems = false;
    struct buffer small = {0};
    put_small(&small, term->text, strlen(term->text));
    const char *text = buffer_string(&small);
    exchange->dictionary->failed |= !text;
    bool fine = put_words(exchange, vocabulary, text ? text : "", line, &stems);
    buffer_free(&small);
    if (!fine) {
        dictionary_lose_line(exchange->dictionary, "left out, for an entry is words, and at most 16 of them", term->line);
        return false;
    }
    if (stems)
        dictionary_lose_line(exchange->dictionary, "beginnings (word*), read as words matched on stems", term->line);
    put_weight(exchange, term, line);
    return true;
}

static int find_concept(const struct exchange *exchange, const char *name, size_t length)
{
    const struct image_concept *concepts = IMAGE_PART(exchange->image, struct image_concept, concepts);
    for (uint32_t i = 1; i < exchange->image->concepts.count; i++) {
        const char *names[] = {image_string(exchange->image, concepts[i].id), image_string(exchange->image, concepts[i].title[0]),
                               image_string(exchange->image, concepts[i].title[1])};
        for (int n = 0; n < 3; n++)
            if (strlen(names[n]) == length && strncasecmp(names[n], name, length) == 0)
                return (int)i;
    }
    return 0;
}

/* As the mapping says, by its own name, or as the category around it; 0 when there is no concept for it. */
static int concept_of(const struct exchange *exchange, unsigned category, const char *const *mapping, size_t mapping_count)
{
    const struct dictionary *dictionary = exchange->dictionary;
    for (unsigned depth = 0, at = category + 1; at && depth < NESTING_LIMIT; depth++, at = dictionary->categories[at - 1].parent) {
        const char *name = dictionary->categories[at - 1].name;
        for (size_t i = 0; i < mapping_count; i++) {
            const char *sign = strrchr(mapping[i], '=');
            if (sign && strlen(name) == (size_t)(sign - mapping[i]) && strncasecmp(name, mapping[i], strlen(name)) == 0)
                return find_concept(exchange, sign + 1, strlen(sign + 1));
        }
        int found = find_concept(exchange, name, strlen(name));
        if (found)
            return found;
    }
    return 0;
}

static credo_code check_mapping(const struct exchange *exchange, const char *const *mapping, size_t mapping_count)
{
    for (size_t i = 0; i < mapping_count; i++) {
        const char *sign = strrchr(mapping[i], '=');
        if (!sign || !find_concept(exchange, sign + 1, strlen(sign + 1)))
            return fail(exchange->dictionary->error, CREDO_BAD_CALL, NULL, 0, 0,
                        "CATEGORY=CONCEPT names a concept that credo lexicon list tells, not '%s'", mapping[i]);
    }
    return CREDO_OK;
}

static int by_concept(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    if (x->concept != y->concept)
        return x->concept < y->concept ? -1 : 1;
    return strcmp(x->text, y->text);
}

static void put_lines(const struct exchange *exchange, struct line *lines, size_t count, struct buffer *out)
{
    const struct image_concept *concepts = IMAGE_PART(exchange->image, struct image_concept, concepts);
    if (count)
        qsort(lines, count, sizeof *lines, by_concept);
    for (size_t i = 0; i < count; i++) {
        bool first = !i || lines[i].concept != lines[i - 1].concept;
        if (first)
            buffer_format(out, "%s[%s]\n", i ? "\n" : "", image_string(exchange->image, concepts[lines[i].concept].id));
        if (first || strcmp(lines[i].text, lines[i - 1].text) != 0)
            buffer_format(out, "%s\n", lines[i].text);
        else
            dictionary_lose(exchange->dictionary, "entries that became one with another", lines[i].text);
    }
}

static size_t take_terms(struct exchange *exchange, const struct vocabulary *vocabulary, const int *concepts, struct line *lines)
{
    struct dictionary *dictionary = exchange->dictionary;
    struct buffer text = {0};
    size_t count = 0;
    for (size_t i = 0; i < dictionary->term_count; i++) {
        const struct term *term = &dictionary->terms[i];
        buffer_clear(&text);
        forget_scratch(exchange);
        if (!concepts[term->category])
            dictionary_lose_each(dictionary, "left out, for no concept has the name of the category",
                                 dictionary->categories[term->category].name);
        else if (put_term(exchange, vocabulary, term, &text))
            lines[count++] = (struct line){(unsigned)concepts[term->category], arena_copy(&dictionary->arena, text.bytes, text.length)};
        dictionary->failed |= text.failed;
    }
    buffer_free(&text);
    return count;
}

credo_code exchange_in(struct dictionary *dictionary, const struct image *image, const char *const *mapping, size_t mapping_count,
                       struct buffer *out)
{
    struct exchange exchange;
    struct vocabulary vocabulary = {0};
    bool open = exchange_open(&exchange, dictionary, image);
    credo_code code = open ? check_mapping(&exchange, mapping, mapping_count) : CREDO_NO_MEMORY;
    struct line *lines = calloc(dictionary->term_count + 1, sizeof *lines);
    int *concepts = calloc(dictionary->category_count + 1, sizeof *concepts);
    dictionary->failed |= !lines || !concepts;
    if (!code && !dictionary->failed && make_vocabulary(&exchange, &vocabulary)) {
        for (unsigned i = 0; i < dictionary->category_count; i++)
            concepts[i] = concept_of(&exchange, i, mapping, mapping_count);
        size_t count = take_terms(&exchange, &vocabulary, concepts, lines);
        dictionary->failed |= dictionary->arena.failed;
        if (!dictionary->failed)
            put_lines(&exchange, lines, count, out);
    }
    free(vocabulary.words);
    free(lines);
    free(concepts);
    return exchange_close(&exchange, code);
}
