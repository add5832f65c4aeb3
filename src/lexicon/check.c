#include "lexicon/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/normalise.h"
#include "util/failure.h"

/* An entry and what it matches, as one string: two entries with the same key match the same words. */
struct key {
    const char *text;
    unsigned entry;
};

struct checker {
    const struct lexicon_source *source;
    const char *folder;
    credo_remark *remark;
    void *context;
    struct arena arena;
    struct key *keys; /* sorted */
    size_t count;
};

/* --- keys --------------------------------------------------------------------------------------------------- */

static char *put_word(char *at, const struct pattern_word *word)
{
    size_t length = strlen(word->text);
    *at++ = (char)('0' + (int)word->kind);
    memcpy(at, word->text, length);
    at[length] = '\n';
    return at + length + 1;
}

static size_t key_length(const struct pattern_word *words, unsigned count)
{
    size_t length = 0;
    for (unsigned i = 0; i < count; i++)
        length += strlen(words[i].text) + 2;
    return length;
}

static void write_key(char *key, const struct pattern_word *words, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        key = put_word(key, &words[i]);
    *key = '\0';
}

static int by_key(const void *a, const void *b)
{
    const struct key *x = a, *y = b;
    int order = strcmp(x->text, y->text);
    return order ? order : (x->entry > y->entry) - (x->entry < y->entry);
}

static bool make_keys(struct checker *checker)
{
    const struct lexicon_source *source = checker->source;
    checker->keys = arena_array(&checker->arena, struct key, source->entry_count + 1);
    for (unsigned i = 0; i < source->entry_count && checker->keys; i++) {
        const struct entry *entry = &source->entries[i];
        if (entry->rule)
            continue;
        char *text = arena_take(&checker->arena, key_length(entry->words, entry->word_count) + 1, 1);
        if (!text)
            return false;
        write_key(text, entry->words, entry->word_count);
        checker->keys[checker->count++] = (struct key){text, i};
    }
    if (checker->count)
        qsort(checker->keys, checker->count, sizeof *checker->keys, by_key);
    return !checker->arena.failed;
}

/* The first entry of the file order that has a key; NULL when there is none. */
static const struct entry *find_entry(const struct checker *checker, const char *key)
{
    size_t low = 0, high = checker->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (strcmp(checker->keys[middle].text, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < checker->count && strcmp(checker->keys[low].text, key) == 0;
    return found ? &checker->source->entries[checker->keys[low].entry] : NULL;
}

/* --- remarks ------------------------------------------------------------------------------------------------ */

static void remark(const struct checker *checker, credo_severity severity, const struct entry *entry, const struct entry *other,
                   const char *what)
{
    const struct lexicon_source *source = checker->source;
    credo_error error;
    char path[256], detail[256];
    snprintf(path, sizeof path, "%s/%s", checker->folder, source->files[entry->file]);
    snprintf(detail, sizeof detail, "%.160s (%s:%u, %s)", other->text, source->files[other->file], other->line,
             source->concepts[other->concept].id);
    fail(&error, CREDO_BAD_LEXICON, path, entry->line, entry->column, what, detail);
    checker->remark(checker->context, severity, &error);
}

static credo_role role_of(const struct checker *checker, const struct entry *entry)
{
    return checker->source->concepts[entry->concept].role;
}

static bool opposed(const struct checker *checker, const struct entry *a, const struct entry *b)
{
    credo_role x = role_of(checker, a), y = role_of(checker, b);
    return (x == CREDO_RESULT && y == CREDO_METHOD) || (x == CREDO_METHOD && y == CREDO_RESULT);
}

static bool same_words(const char *a, const char *b)
{
    while (*a && *b) {
        char x[WORD_LIMIT], y[WORD_LIMIT];
        size_t m = strcspn(a, " \t"), n = strcspn(b, " \t"), length = normalise_word(a, m, x);
        if (length != normalise_word(b, n, y) || memcmp(x, y, length) != 0)
            return false;
        a += m + strspn(a + m, " \t");
        b += n + strspn(b + n, " \t");
    }
    return !*a && !*b;
}

static void remark_on_same(const struct checker *checker, const struct entry *entry, const struct entry *first)
{
    bool same = same_words(entry->text, first->text);
    const char *what = same ? "stands twice: %s" : "has the same stems as %s";
    if (opposed(checker, entry, first))
        what = same ? "stands on both sides, and the first holds: %s"
                    : "has the stems of an entry of the other side, and the first holds: %s";
    else if (entry->concept != first->concept)
        what = same ? "stands under two concepts, and the first holds: %s"
                    : "has the stems of an entry of another concept, and the first holds: %s";
    remark(checker, CREDO_WARNING, entry, first, what);
}

/* A run of its words that is an entry by itself: meant when the sides differ ("quality" in "quality of life"), and worth a look. */
static void remark_on_inside(const struct checker *checker, const struct entry *entry, char *key)
{
    for (unsigned length = entry->word_count - 1; length; length--)
        for (unsigned first = 0; first + length <= entry->word_count; first++) {
            write_key(key, entry->words + first, length);
            const struct entry *inside = find_entry(checker, key);
            if (!inside)
                continue;
            if (opposed(checker, entry, inside))
                remark(checker, CREDO_NOTE, entry, inside, "holds an entry of the other side: %s");
            else if (inside->concept == entry->concept && inside->strength == entry->strength)
                remark(checker, CREDO_NOTE, entry, inside, "holds an entry of the same concept, which may be enough: %s");
            else
                continue;
            return; /* the longest is told */
        }
}

credo_code check_entries(const struct lexicon_source *source, const char *folder, credo_remark *told, void *context)
{
    struct checker checker = {.source = source, .folder = folder, .remark = told, .context = context};
    bool made = make_keys(&checker);
    for (unsigned i = 0; i < source->entry_count && made; i++) {
        const struct entry *entry = &source->entries[i];
        if (entry->rule)
            continue;
        char *key = arena_take(&checker.arena, key_length(entry->words, entry->word_count) + 1, 1);
        made = key != NULL;
        if (!made)
            break;
        write_key(key, entry->words, entry->word_count);
        const struct entry *first = find_entry(&checker, key);
        if (first && first != entry)
            remark_on_same(&checker, entry, first);
        else if (entry->word_count > 1)
            remark_on_inside(&checker, entry, key);
    }
    arena_free(&checker.arena);
    return made ? CREDO_OK : CREDO_NO_MEMORY;
}
