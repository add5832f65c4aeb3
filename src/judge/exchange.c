/* credo.h's calls about lexicons as text: what stands in them, and dictionaries in and out. */
#include <stdlib.h>
#include <string.h>

#include "judge/knowledge.h"
#include "lexicon/dictionary.h"
#include "text/normalise.h"
#include "text/stem.h"
#include "text/token.h"
#include "text/utf8.h"
#include "util/failure.h"
#include "util/text.h"

/* --- entries with a word ------------------------------------------------------------------------------------ */

struct seeker {
    const struct image *image;
    struct stemmer *stemmer;
    struct arena arena, wanted_arena;
    struct wanted {
        const char *normal, *stem;
        size_t entry; /* the last that names it */
    } *wanted;
    size_t wanted_count;
    bool failed;
};

static bool read_word(struct seeker *seeker, struct arena *arena, const char *text, const struct token *token, struct wanted *word)
{
    char normal[WORD_LIMIT];
    size_t bytes = normalise_word(text + token->start, token->end - token->start, normal), stem_bytes;
    const char *stem = stem_word(seeker->stemmer, (enum script)token->script, normal, bytes, &stem_bytes);
    *word = (struct wanted){arena_copy(arena, normal, bytes), stem ? arena_copy(arena, stem, stem_bytes) : NULL, 0};
    seeker->failed |= !word->normal || !word->stem;
    return !seeker->failed;
}

static void read_wanted(struct seeker *seeker, const char *text, size_t length)
{
    struct document document = tokenise(text, length, &seeker->wanted_arena);
    seeker->wanted = arena_array(&seeker->wanted_arena, struct wanted, document.count + 1);
    for (size_t i = 0; i < document.count && seeker->wanted; i++)
        if (document.tokens[i].kind != TOKEN_MARK)
            seeker->wanted_count += read_word(seeker, &seeker->wanted_arena, text, &document.tokens[i], &seeker->wanted[seeker->wanted_count]);
    seeker->failed |= seeker->wanted_arena.failed;
}

static void find_wanted(struct seeker *seeker, const struct entry_piece *piece, size_t entry)
{
    struct document document = tokenise(piece->text, piece->length, &seeker->arena);
    for (size_t i = 0; i < document.count; i++) {
        struct wanted word;
        if (document.tokens[i].kind == TOKEN_MARK || !read_word(seeker, &seeker->arena, piece->text, &document.tokens[i], &word))
            continue;
        for (struct wanted *w = seeker->wanted; w < seeker->wanted + seeker->wanted_count; w++)
            if (piece->kind == PATTERN_FORM ? strcmp(word.normal, w->normal) == 0 : strcmp(word.stem, w->stem) == 0)
                w->entry = entry;
    }
}

/* How many of the words an entry names; of a rule, those near which it is tried. */
static size_t count_wanted(struct seeker *seeker, const char *text, size_t entry)
{
    const char *near = *text == '/' ? source_near_words(text) : text;
    struct entry_piece piece = {.rest = near ? near : ""};
    while (entry_piece(&piece))
        if (piece.kind <= PATTERN_FORM)
            find_wanted(seeker, &piece, entry);
    size_t named = 0;
    for (size_t w = 0; w < seeker->wanted_count; w++)
        named += seeker->wanted[w].entry == entry;
    seeker->failed |= seeker->arena.failed;
    arena_reset(&seeker->arena);
    return named;
}

credo_code credo_entries_with(const credo_lexicon *lexicon, const char *text, size_t length, unsigned *numbers, size_t room, size_t *count)
{
    struct seeker seeker = {.image = lexicon->image, .stemmer = stemmer_new()};
    struct buffer repaired = {0};
    const struct image_entry *entries = IMAGE_PART(seeker.image, struct image_entry, entries);
    *count = 0;
    seeker.failed = !seeker.stemmer;
    utf8_repair(text, utf8_cut(text, length, CREDO_TEXT_LIMIT), &repaired);
    if (!seeker.failed && !repaired.failed)
        read_wanted(&seeker, repaired.length ? repaired.bytes : "", repaired.length);
    size_t most = 1;
    for (unsigned i = 1; i < seeker.image->entries.count && !seeker.failed && seeker.wanted_count; i++) {
        size_t named = count_wanted(&seeker, image_string(seeker.image, entries[i].text), i);
        if (named > most) { /* those that name fewer are nothing to it: "quality of life" does not ask for all that holds "of" */
            most = named;
            *count = 0;
        }
        if (named == most && *count < room)
            numbers[*count] = i;
        *count += named == most;
    }
    bool failed = seeker.failed || repaired.failed;
    buffer_free(&repaired);
    stemmer_free(seeker.stemmer);
    arena_free(&seeker.arena);
    arena_free(&seeker.wanted_arena);
    return failed ? CREDO_NO_MEMORY : CREDO_OK;
}

/* --- dictionaries ------------------------------------------------------------------------------------------- */

static const struct dictionary_format {
    credo_code (*read)(struct dictionary *dictionary, char *text, size_t length);
    void (*write)(struct dictionary *dictionary, struct buffer *out);
    bool any_word, weights;
} formats[CREDO_DICTIONARIES] = {
    [CREDO_DICTIONARY_LIWC] = {liwc_read, liwc_write, false, false},
    [CREDO_DICTIONARY_QUANTEDA] = {quanteda_read, quanteda_write, true, false},
    [CREDO_DICTIONARY_WORDSTAT] = {wordstat_read, wordstat_write, false, true},
};

static void tell_losses(const struct dictionary *dictionary, credo_loss *loss, void *context)
{
    for (size_t i = 0; i < dictionary->loss_count && loss; i++)
        loss(context, dictionary->losses[i].what, dictionary->losses[i].count, dictionary->losses[i].first);
}

static credo_code finish(struct dictionary *dictionary, credo_code code, const struct buffer *out, credo_loss *loss, void *context)
{
    if (dictionary->failed || dictionary->arena.failed || out->failed)
        code = fail(dictionary->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    if (!code)
        tell_losses(dictionary, loss, context);
    dictionary_free(dictionary);
    return code;
}

credo_code credo_dictionary_export(const credo_lexicon *lexicon, credo_dictionary format, credo_language language, credo_text *out,
                                   credo_loss *loss, void *context, credo_error *error)
{
    const struct dictionary_format *chosen = &formats[format];
    struct dictionary dictionary = {.file = "", .error = error};
    credo_code code = exchange_out(&dictionary, lexicon->image, language, chosen->any_word);
    for (size_t i = 0; i < dictionary.term_count && !code && !chosen->weights; i++)
        if (dictionary.terms[i].weight < 0.9995 || dictionary.terms[i].weight > 1.0005)
            dictionary_lose(&dictionary, "strengths other than 1, which the format does not hold", dictionary.terms[i].text);
    for (unsigned i = 0; i < dictionary.category_count && !code; i++)
        dictionary_lose(&dictionary, "roles, titles and questions of concepts, which the format does not hold",
                        dictionary.categories[i].name);
    if (!code)
        chosen->write(&dictionary, &out->buffer);
    return finish(&dictionary, code, &out->buffer, loss, context);
}

/* A mark of the encoding at the start is no part of the text. */
static credo_code take_text(struct dictionary *dictionary, const char *bytes, size_t length, struct buffer *text)
{
    size_t skipped = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    bytes += skipped;
    length -= skipped;
    size_t valid = utf8_valid(bytes, length), line = 1, start = 0;
    const char *nul = length ? memchr(bytes, 0, length) : NULL;
    if (length > CREDO_DICTIONARY_LIMIT)
        return dictionary_complain(dictionary, 0, 0, "the file is longer than 16 MB", NULL);
    if (nul)
        return dictionary_complain(dictionary, 0, 0, "the file holds NUL bytes", NULL);
    for (size_t i = 0; i < valid && valid < length; i++)
        if (bytes[i] == '\n') {
            line++;
            start = i + 1;
        }
    if (valid < length)
        return dictionary_complain(dictionary, (unsigned)line, 1 + utf8_count(bytes + start, valid - start), "the file is not valid UTF-8",
                                   NULL);
    buffer_put(text, bytes, length);
    if (buffer_string(text))
        return CREDO_OK;
    dictionary->failed = true;
    return fail(dictionary->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
}

credo_code credo_dictionary_import(const credo_lexicon *lexicon, credo_dictionary format, const char *name, const char *bytes,
                                   size_t length, const char *const *mapping, size_t mapping_count, credo_text *out, credo_loss *loss,
                                   void *context, credo_error *error)
{
    struct dictionary dictionary = {.file = name, .error = error};
    struct buffer text = {0};
    credo_code code = take_text(&dictionary, bytes, length, &text);
    if (!code)
        code = formats[format].read(&dictionary, text.bytes, text.length);
    buffer_free(&text);
    if (!code)
        code = exchange_in(&dictionary, lexicon->image, mapping, mapping_count, &out->buffer);
    return finish(&dictionary, code, &out->buffer, loss, context);
}
