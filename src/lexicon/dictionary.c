#include "lexicon/dictionary.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/failure.h"

void dictionary_free(struct dictionary *dictionary)
{
    free(dictionary->categories);
    free(dictionary->terms);
    free(dictionary->losses);
    arena_free(&dictionary->arena);
    *dictionary = (struct dictionary){0};
}

/* Room for one more in an array that doubles. */
static bool grow(struct dictionary *dictionary, void **items, size_t count, size_t size)
{
    if (count & (count - 1) || (count && count < 16))
        return true;
    void *larger = realloc(*items, (count ? count * 2 : 16) * size);
    if (larger)
        *items = larger;
    else
        dictionary->failed = true;
    return larger != NULL;
}

static credo_code no_memory(struct dictionary *dictionary)
{
    dictionary->failed = true;
    return fail(dictionary->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
}

credo_code dictionary_complain(struct dictionary *dictionary, unsigned line, size_t column, const char *what, const char *detail)
{
    return fail(dictionary->error, CREDO_BAD_LEXICON, dictionary->file, line, (unsigned)column, what, detail);
}

long dictionary_category(struct dictionary *dictionary, const char *name, size_t length, unsigned parent, unsigned line)
{
    for (unsigned i = 0; i < dictionary->category_count; i++) {
        const struct category *known = &dictionary->categories[i];
        if (known->parent == parent && strlen(known->name) == length && memcmp(known->name, name, length) == 0)
            return (long)i;
    }
    if (dictionary->category_count == CATEGORY_LIMIT) {
        dictionary_complain(dictionary, line, 1, "too many categories: at most 1000", NULL);
        return -1;
    }
    void *items = dictionary->categories;
    const char *copy = arena_copy(&dictionary->arena, name, length);
    if (!copy || !grow(dictionary, &items, dictionary->category_count, sizeof *dictionary->categories)) {
        no_memory(dictionary);
        return -1;
    }
    dictionary->categories = items;
    dictionary->categories[dictionary->category_count] = (struct category){copy, parent};
    return (long)dictionary->category_count++;
}

credo_code dictionary_term(struct dictionary *dictionary, const char *text, size_t length, unsigned category, double weight,
                           unsigned line)
{
    if (dictionary->term_count == TERM_LIMIT)
        return dictionary_complain(dictionary, line, 1, "too many entries: at most 100000", NULL);
    void *items = dictionary->terms;
    const char *copy = arena_copy(&dictionary->arena, text, length);
    if (!copy || !grow(dictionary, &items, dictionary->term_count, sizeof *dictionary->terms))
        return no_memory(dictionary);
    dictionary->terms = items;
    dictionary->terms[dictionary->term_count++] = (struct term){copy, category, weight, line};
    return CREDO_OK;
}

static void lose(struct dictionary *dictionary, const char *what, const char *first, bool each)
{
    for (size_t i = 0; i < dictionary->loss_count; i++) {
        struct loss *known = &dictionary->losses[i];
        if (known->what == what && (!each || strcmp(known->first, first) == 0)) {
            known->count++;
            return;
        }
    }
    void *items = dictionary->losses;
    const char *copy = arena_copy(&dictionary->arena, first, strlen(first));
    if (!copy || !grow(dictionary, &items, dictionary->loss_count, sizeof *dictionary->losses)) {
        dictionary->failed = true;
        return;
    }
    dictionary->losses = items;
    dictionary->losses[dictionary->loss_count++] = (struct loss){what, copy, 1};
}

void dictionary_lose(struct dictionary *dictionary, const char *what, const char *first)
{
    lose(dictionary, what, first, false);
}

void dictionary_lose_each(struct dictionary *dictionary, const char *what, const char *name)
{
    lose(dictionary, what, name, true);
}

void dictionary_lose_line(struct dictionary *dictionary, const char *what, unsigned line)
{
    char place[300];
    snprintf(place, sizeof place, "%.260s:%u", dictionary->file, line);
    dictionary_lose(dictionary, what, place);
}
