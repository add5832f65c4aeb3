/* two results -> a comparison: which phrases went, came and stayed, and what moved the score. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "credo.h"
#include "util/arena.h"

/* A phrase is looked for among those that stand near its place in the other text, and by its first words: no statement written by
 * hand has more, and whatever comes in, the work grows with the text alone. */
enum { NEAR = 64, COMPARED = 32 };

struct words {
    const char *stems[COMPARED];
    size_t count;
};

struct side {
    const credo_result *result;
    struct words *words; /* of each phrase */
    size_t *partner;     /* of each phrase, CREDO_NONE while it has none */
};

credo_comparison *credo_comparison_new(void)
{
    credo_comparison *comparison = calloc(1, sizeof *comparison);
    struct arena *arena = calloc(1, sizeof *arena);
    if (!comparison || !arena) {
        free(comparison);
        free(arena);
        return NULL;
    }
    comparison->memory = arena;
    return comparison;
}

void credo_comparison_free(credo_comparison *comparison)
{
    if (!comparison)
        return;
    arena_free(comparison->memory);
    free(comparison->memory);
    free(comparison);
}

/* --- phrases ---------------------------------------------------------------------------------------------------- */

/* The stems of each phrase: readings and phrases both stand in order of the text. */
static bool open_side(struct side *side, const credo_result *result, struct arena *arena)
{
    size_t count = result->phrase_count, reading = 0;
    side->result = result;
    side->words = arena_array(arena, struct words, count + 1);
    side->partner = arena_array(arena, size_t, count + 1);
    if (!side->words || !side->partner)
        return false;
    for (size_t i = 0; i < count; i++) {
        const credo_span *span = &result->phrases[i].span;
        struct words *words = &side->words[i];
        words->count = 0;
        side->partner[i] = CREDO_NONE;
        while (reading < result->reading_count && result->readings[reading].span.byte_start < span->byte_start)
            reading++;
        for (; reading < result->reading_count && result->readings[reading].span.byte_start < span->byte_end; reading++)
            if (*result->readings[reading].stem && words->count < COMPARED)
                words->stems[words->count++] = result->readings[reading].stem;
    }
    return true;
}

/* The share of words that both have: 1 when they are the same in any order (Dice 1945). */
static double likeness(const struct words *a, const struct words *b)
{
    bool taken[COMPARED] = {false};
    size_t shared = 0;
    for (size_t i = 0; i < a->count; i++)
        for (size_t j = 0; j < b->count; j++)
            if (!taken[j] && strcmp(a->stems[i], b->stems[j]) == 0) {
                taken[j] = true;
                shared++;
                break;
            }
    return a->count + b->count ? 2.0 * (double)shared / (double)(a->count + b->count) : 0;
}

static bool may_pair(const struct side *before, size_t i, const struct side *after, size_t j, bool same_concept)
{
    const credo_phrase *old = &before->result->phrases[i], *new = &after->result->phrases[j];
    return after->partner[j] == CREDO_NONE && old->role == new->role && (!same_concept || old->concept == new->concept);
}

/* Gives each phrase that has none the likest of its role near its place, if it is like enough. */
static void pair(struct side *before, struct side *after, double least, bool same_concept)
{
    size_t count = after->result->phrase_count;
    for (size_t i = 0; i < before->result->phrase_count; i++) {
        size_t best = CREDO_NONE, end = i + NEAR < count ? i + NEAR : count;
        double most = 0;
        if (before->partner[i] != CREDO_NONE)
            continue;
        for (size_t j = i > NEAR ? i - NEAR : 0; j < end; j++) {
            if (!may_pair(before, i, after, j, same_concept))
                continue;
            double like = likeness(&before->words[i], &after->words[j]);
            if (like >= least && like > most) {
                most = like;
                best = j;
            }
        }
        if (best != CREDO_NONE) {
            before->partner[i] = best;
            after->partner[best] = i;
        }
    }
}

static void add_phrase(credo_comparison *comparison, credo_moved_phrase *phrases, credo_moved_phrase phrase)
{
    phrases[comparison->phrase_count++] = phrase;
}

static bool compare_phrases(const credo_result *before, const credo_result *after, credo_comparison *comparison)
{
    struct side old, new;
    struct arena *arena = comparison->memory;
    credo_moved_phrase *phrases = arena_array(arena, credo_moved_phrase, before->phrase_count + after->phrase_count + 1);
    if (!phrases || !open_side(&old, before, arena) || !open_side(&new, after, arena))
        return false;
    pair(&old, &new, 1, false);
    pair(&old, &new, 0.6, false); /* "be the best bank" and "with the best prices" have half of their words alike */
    pair(&old, &new, 1.0 / 3, true);
    for (size_t i = 0; i < before->phrase_count; i++)
        if (old.partner[i] == CREDO_NONE)
            add_phrase(comparison, phrases, (credo_moved_phrase){CREDO_GONE, i, CREDO_NONE, -before->phrases[i].points});
    for (size_t i = 0; i < after->phrase_count; i++)
        if (new.partner[i] == CREDO_NONE)
            add_phrase(comparison, phrases, (credo_moved_phrase){CREDO_COME, CREDO_NONE, i, after->phrases[i].points});
    for (size_t i = 0; i < after->phrase_count; i++) {
        size_t partner = new.partner[i];
        if (partner != CREDO_NONE)
            add_phrase(comparison, phrases, (credo_moved_phrase){CREDO_KEPT, partner, i, after->phrases[i].points - before->phrases[partner].points});
    }
    comparison->phrases = phrases;
    return true;
}

/* --- what moved the score --------------------------------------------------------------------------------------- */

/* Points are whole hundredths and stay so. */
static double hundredths(double points)
{
    return floor(points * 100 + 0.5) / 100;
}

static credo_shift *find_shift(credo_shift *shifts, size_t count, const credo_contribution *part)
{
    for (size_t i = 0; i < count; i++)
        if (shifts[i].role == part->role && shifts[i].concept == part->concept)
            return &shifts[i];
    shifts[count] = (credo_shift){.role = part->role, .concept = part->concept};
    return &shifts[count];
}

static int by_size(const void *a, const void *b)
{
    const credo_shift *x = a, *y = b;
    if (fabs(x->change) != fabs(y->change))
        return fabs(x->change) > fabs(y->change) ? -1 : 1;
    return x->role != y->role ? (int)x->role - (int)y->role : (x->concept > y->concept) - (x->concept < y->concept);
}

static bool compare_points(const credo_result *before, const credo_result *after, credo_comparison *comparison)
{
    size_t room = before->contribution_count + after->contribution_count + 1, count = 0, kept = 0;
    credo_shift *shifts = arena_array((struct arena *)comparison->memory, credo_shift, room);
    if (!shifts)
        return false;
    for (size_t i = 0; i < before->contribution_count; i++) {
        credo_shift *shift = find_shift(shifts, count, &before->contributions[i]);
        count += shift == &shifts[count];
        shift->before += before->contributions[i].points;
    }
    for (size_t i = 0; i < after->contribution_count; i++) {
        credo_shift *shift = find_shift(shifts, count, &after->contributions[i]);
        count += shift == &shifts[count];
        shift->after += after->contributions[i].points;
    }
    for (size_t i = 0; i < count; i++) {
        shifts[i].change = hundredths(shifts[i].after - shifts[i].before);
        if (shifts[i].change != 0)
            shifts[kept++] = shifts[i];
    }
    qsort(shifts, kept, sizeof *shifts, by_size);
    comparison->shifts = shifts;
    comparison->shift_count = kept;
    return true;
}

credo_code credo_compare(const credo_result *before, const credo_result *after, credo_comparison *comparison)
{
    struct arena *arena = comparison->memory;
    arena_reset(arena);
    arena->failed = false;
    *comparison = (credo_comparison){.memory = arena, .change = hundredths(after->score - before->score)};
    if (compare_phrases(before, after, comparison) && compare_points(before, after, comparison))
        return CREDO_OK;
    *comparison = (credo_comparison){.memory = arena};
    return CREDO_NO_MEMORY;
}

const char *credo_change_name(credo_change change)
{
    static const char *const names[] = {"gone", "come", "kept"};
    return names[change];
}
