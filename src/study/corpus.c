#include "study/corpus.h"

#include <stdlib.h>
#include <string.h>

#include "text/normalise.h"
#include "text/stem.h"
#include "text/token.h"
#include "text/utf8.h"
#include "util/failure.h"
#include "util/random.h"

/* --- from rows to missions ---------------------------------------------------------------------------------- */

static int by_start(const void *a, const void *b)
{
    const credo_mark *x = a, *y = b;
    return (x->span.byte_start > y->span.byte_start) - (x->span.byte_start < y->span.byte_start);
}

/* Marks in order of the text; one that lies over another, as several readers may leave them, is left out. */
static bool take_marks(struct arena *arena, const struct labelled *item, credo_mission *mission)
{
    credo_mark *marks = arena_array(arena, credo_mark, item->mark_count + 1);
    size_t kept = 0;
    if (!marks)
        return false;
    for (size_t i = 0; i < item->mark_count; i++)
        marks[i] = (credo_mark){.role = (credo_role)item->marks[i].role,
                                .span = {.byte_start = item->marks[i].start, .byte_end = item->marks[i].end}};
    qsort(marks, item->mark_count, sizeof *marks, by_start);
    for (size_t i = 0; i < item->mark_count; i++) {
        credo_span *span = &marks[i].span;
        if (span->byte_start >= span->byte_end || (kept && span->byte_start < marks[kept - 1].span.byte_end))
            continue;
        span->start = utf8_count(item->text, span->byte_start);
        span->end = utf8_count(item->text, span->byte_end);
        marks[kept++] = marks[i];
    }
    mission->marks = marks;
    mission->mark_count = kept;
    return true;
}

static bool take_mission(struct arena *arena, const struct labelled *item, credo_mission *mission)
{
    *mission = (credo_mission){.id = item->id,
                               .file = item->file,
                               .line = item->line,
                               .language = language_of_letters(item->text, item->length),
                               .side = item->side,
                               .lean = item->lean,
                               .field = item->field,
                               .company = item->company,
                               .text = item->text,
                               .length = item->length,
                               .why = item->ties[LABELLED_WHY]};
    for (int i = 0; i < CREDO_LINKS; i++)
        mission->links[i] = item->ties[i];
    return take_marks(arena, item, mission);
}

static int by_id(const void *a, const void *b)
{
    const credo_mission *const *x = a, *const *y = b;
    return strcmp((*x)->id, (*y)->id);
}

static credo_code refuse_twin(const credo_mission *a, const credo_mission *b, credo_error *error)
{
    const credo_mission *later = a > b ? a : b;
    return fail(error, CREDO_BAD_INPUT, later->file, later->line, 1, "the id %s stands twice", later->id);
}

static credo_code finish(credo_corpus *corpus, credo_error *error)
{
    size_t count = corpus->set.count;
    corpus->missions = calloc(count + 1, sizeof *corpus->missions);
    corpus->by_id = calloc(count + 1, sizeof *corpus->by_id);
    if (!corpus->missions || !corpus->by_id)
        return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    for (size_t i = 0; i < count; i++) {
        if (!take_mission(&corpus->set.arena, &corpus->set.items[i], &corpus->missions[i]))
            return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
        corpus->by_id[i] = &corpus->missions[i];
    }
    corpus->count = count;
    qsort(corpus->by_id, count, sizeof *corpus->by_id, by_id);
    for (size_t i = 1; i < count; i++)
        if (strcmp(corpus->by_id[i]->id, corpus->by_id[i - 1]->id) == 0)
            return refuse_twin(corpus->by_id[i], corpus->by_id[i - 1], error);
    return CREDO_OK;
}

/* --- getting one -------------------------------------------------------------------------------------------- */

static credo_code give(credo_corpus *read, credo_code code, credo_corpus **corpus, credo_error *error)
{
    if (!code)
        code = finish(read, error);
    if (code) {
        credo_corpus_free(read);
        read = NULL;
    }
    *corpus = read;
    return code;
}

static credo_code parse_builtin(struct labelled_set *set, const struct corpus_file *file, credo_error *error)
{
    char *text = malloc(file->length + 1);
    if (!text)
        return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    memcpy(text, file->bytes, file->length);
    text[file->length] = '\0';
    credo_code code = labelled_parse(set, file->name, text, error);
    free(text);
    return code;
}

credo_code credo_corpus_builtin(credo_corpus **corpus, credo_error *error)
{
    credo_corpus *read = calloc(1, sizeof *read);
    credo_code code = read ? CREDO_OK : fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    for (const struct corpus_file *file = builtin_corpus; file->name && !code; file++)
        code = parse_builtin(&read->set, file, error);
    return give(read, code, corpus, error);
}

credo_code credo_corpus_read(const char *const *files, size_t file_count, credo_corpus **corpus, credo_error *error)
{
    credo_corpus *read = calloc(1, sizeof *read);
    credo_code code = read ? CREDO_OK : fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    for (size_t i = 0; i < file_count && !code; i++)
        code = labelled_read(&read->set, files[i], error);
    if (!code && !read->set.count)
        code = fail(error, CREDO_BAD_INPUT, file_count ? files[0] : NULL, 0, 0, "no mission stands in it", NULL);
    return give(read, code, corpus, error);
}

void credo_corpus_free(credo_corpus *corpus)
{
    if (!corpus)
        return;
    free(corpus->missions);
    free(corpus->by_id);
    labelled_free(&corpus->set);
    free(corpus);
}

size_t credo_corpus_count(const credo_corpus *corpus)
{
    return corpus->count;
}

const credo_mission *credo_corpus_get(const credo_corpus *corpus, size_t index)
{
    return &corpus->missions[index];
}

const credo_mission *credo_corpus_find(const credo_corpus *corpus, const char *id)
{
    const credo_mission wanted = {.id = id}, *key = &wanted;
    const credo_mission *const *found = bsearch(&key, corpus->by_id, corpus->count, sizeof *corpus->by_id, by_id);
    return found ? *found : NULL;
}

/* --- choosing ----------------------------------------------------------------------------------------------- */

struct search {
    struct stemmer *stemmer;
    struct arena words, text; /* what is looked for; the text at hand */
    const char **stems;
    size_t count;
};

/* The stems of the text's words and numbers, in the arena; false when memory ran out. */
static bool stems_of(struct stemmer *stemmer, struct arena *arena, const char *text, size_t length, const char ***stems, size_t *count)
{
    struct document document = tokenise(text, length, arena);
    *stems = arena_array(arena, const char *, document.count + 1);
    *count = 0;
    for (size_t i = 0; i < document.count && *stems; i++) {
        const struct token *token = &document.tokens[i];
        char normal[WORD_LIMIT];
        size_t stem_length;
        if (token->kind == TOKEN_MARK)
            continue;
        size_t normal_length = normalise_word(text + token->start, token->end - token->start, normal);
        const char *stem = stem_word(stemmer, (enum script)token->script, normal, normal_length, &stem_length);
        (*stems)[*count] = stem ? arena_copy(arena, stem, stem_length) : NULL;
        if (!(*stems)[(*count)++])
            return false;
    }
    return !arena->failed;
}

static bool search_start(struct search *search, const credo_filter *filter)
{
    struct buffer all = {0};
    for (size_t i = 0; i < filter->word_count; i++) {
        utf8_repair(filter->words[i], strlen(filter->words[i]), &all);
        buffer_byte(&all, ' ');
    }
    search->stemmer = stemmer_new();
    bool done = search->stemmer && !all.failed;
    char *kept = done ? arena_copy(&search->words, all.bytes ? all.bytes : "", all.length) : NULL;
    done = kept && stems_of(search->stemmer, &search->words, kept, all.length, &search->stems, &search->count);
    buffer_free(&all);
    return done;
}

static void search_end(struct search *search)
{
    stemmer_free(search->stemmer);
    arena_free(&search->words);
    arena_free(&search->text);
}

static bool holds_all(const struct search *search, const char **stems, size_t count)
{
    for (size_t i = 0; i < search->count; i++) {
        size_t at = 0;
        while (at < count && strcmp(stems[at], search->stems[i]) != 0)
            at++;
        if (at == count)
            return false;
    }
    return true;
}

static bool has_words(struct search *search, const credo_mission *mission, bool *found)
{
    struct buffer all = {0};
    const char **stems;
    size_t count;
    arena_reset(&search->text);
    buffer_put(&all, mission->text, mission->length);
    buffer_format(&all, "\n%s\n%s\n", mission->company, mission->field);
    bool done = !all.failed && stems_of(search->stemmer, &search->text, all.bytes, all.length, &stems, &count);
    *found = done && holds_all(search, stems, count);
    buffer_free(&all);
    return done;
}

static bool fits(const credo_mission *mission, const credo_filter *filter)
{
    return (filter->language < 0 || (int)mission->language == filter->language) && (filter->side < 0 || (int)mission->side == filter->side) &&
           (!filter->field || strcmp(mission->field, filter->field) == 0);
}

credo_code credo_corpus_select(const credo_corpus *corpus, const credo_filter *filter, const credo_mission **chosen, size_t *count)
{
    struct search search = {0};
    bool done = !filter->word_count || search_start(&search, filter);
    *count = 0;
    for (size_t i = 0; i < corpus->count && done; i++) {
        bool found = fits(&corpus->missions[i], filter);
        if (found && filter->word_count)
            done = has_words(&search, &corpus->missions[i], &found);
        if (found)
            chosen[(*count)++] = &corpus->missions[i];
    }
    search_end(&search);
    return done ? CREDO_OK : CREDO_NO_MEMORY;
}

static void swap(const credo_mission **missions, size_t a, size_t b)
{
    const credo_mission *kept = missions[a];
    missions[a] = missions[b];
    missions[b] = kept;
}

/* Fisher and Yates. */
static void shuffle(const credo_mission **missions, size_t count, struct random *random)
{
    for (size_t left = count; left > 1; left--)
        swap(missions, left - 1, random_below(random, left));
}

enum { HAND = 8 };

/* Brings one of the wanted side to the front, when there is one. */
static void bring(const credo_mission **missions, size_t count, credo_verdict side, bool gone[CREDO_VERDICTS])
{
    size_t at = 0;
    while (!gone[side] && at < count && missions[at]->side != side)
        at++;
    if (at == count)
        gone[side] = true;
    else if (!gone[side])
        swap(missions, 0, at);
}

void credo_corpus_draw(const credo_mission **missions, size_t count, uint64_t seed)
{
    static const credo_verdict hand[HAND] = {CREDO_CUSTOMER, CREDO_PRODUCT, CREDO_MIXED,   CREDO_CUSTOMER,
                                             CREDO_PRODUCT,  CREDO_UNCLEAR, CREDO_CUSTOMER, CREDO_PRODUCT};
    struct random random = random_start(seed);
    bool gone[CREDO_VERDICTS] = {false};
    shuffle(missions, count, &random);
    for (size_t at = 0; at < count; at += HAND) {
        size_t held = count - at < HAND ? count - at : HAND;
        for (size_t i = 0; i < held; i++) {
            bool second_mixed = hand[i] == CREDO_UNCLEAR && at / HAND % 2; /* few missions are unclear */
            bring(missions + at + i, count - at - i, second_mixed ? CREDO_MIXED : hand[i], gone);
        }
        shuffle(missions + at, held, &random);
    }
}
