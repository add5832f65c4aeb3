#include "study/agreement.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "util/random.h"

enum { LIMIT = CREDO_CATEGORY_LIMIT };

/* The ratings as counts, which is all that any coefficient but Cohen's needs: units * categories. */
struct counts {
    const credo_ratings *ratings;
    unsigned *nominal, *ordinal; /* ordinal: by rank */
    unsigned *rated, *ranked;    /* answers to each unit */
};

static double quotient(double part, double whole)
{
    return whole > 0 ? part / whole : (double)NAN;
}

static double beyond_chance(double observed, double expected)
{
    return expected < 1 ? (observed - expected) / (1 - expected) : (double)NAN;
}

/* --- counting ----------------------------------------------------------------------------------------------- */

static void count_unit(const struct counts *counts, size_t unit)
{
    const credo_ratings *r = counts->ratings;
    for (size_t rater = 0; rater < r->raters; rater++) {
        int value = r->values[unit * r->raters + rater];
        int rank = value >= 0 && r->ranks ? r->ranks[value] : -1;
        if (value >= 0) {
            counts->nominal[unit * r->categories + (unsigned)value]++;
            counts->rated[unit]++;
        }
        if (rank >= 0) {
            counts->ordinal[unit * r->categories + (unsigned)rank]++;
            counts->ranked[unit]++;
        }
    }
}

static bool count_all(struct counts *counts)
{
    const credo_ratings *r = counts->ratings;
    counts->nominal = calloc(r->units * r->categories + 1, sizeof *counts->nominal);
    counts->ordinal = calloc(r->units * r->categories + 1, sizeof *counts->ordinal);
    counts->rated = calloc(r->units + 1, sizeof *counts->rated);
    counts->ranked = calloc(r->units + 1, sizeof *counts->ranked);
    if (!counts->nominal || !counts->ordinal || !counts->rated || !counts->ranked)
        return false;
    for (size_t unit = 0; unit < r->units; unit++)
        count_unit(counts, unit);
    return true;
}

static void drop(struct counts *counts)
{
    free(counts->nominal);
    free(counts->ordinal);
    free(counts->rated);
    free(counts->ranked);
}

/* --- coefficients over a sample of units -------------------------------------------------------------------- */

static double pairs_in(const unsigned *row, unsigned categories, double rated)
{
    double same = 0;
    for (unsigned c = 0; c < categories; c++)
        same += (double)row[c] * ((double)row[c] - 1);
    return same / (rated * (rated - 1));
}

static void percent(const struct counts *counts, const size_t *sample, size_t count, credo_agreement *a)
{
    double all = 0, pairs = 0;
    size_t used = 0;
    unsigned categories = counts->ratings->categories;
    for (size_t i = 0; i < count; i++) {
        if (counts->rated[sample[i]] < 2)
            continue;
        double same = pairs_in(counts->nominal + sample[i] * categories, categories, counts->rated[sample[i]]);
        pairs += same;
        all += same >= 1;
        used++;
    }
    a->value[CREDO_ALL_AGREE] = quotient(all, (double)used);
    a->value[CREDO_PAIRS_AGREE] = quotient(pairs, (double)used);
    a->units[CREDO_ALL_AGREE] = a->units[CREDO_PAIRS_AGREE] = used;
}

static void fleiss(const struct counts *counts, const size_t *sample, size_t count, credo_agreement *a)
{
    const credo_ratings *r = counts->ratings;
    double pairs = 0, by_category[LIMIT] = {0}, expected = 0;
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        const unsigned *row = counts->nominal + sample[i] * r->categories;
        if (counts->rated[sample[i]] < r->raters || r->raters < 2)
            continue;
        pairs += pairs_in(row, r->categories, (double)r->raters);
        for (unsigned c = 0; c < r->categories; c++)
            by_category[c] += row[c];
        used++;
    }
    for (unsigned c = 0; c < r->categories && used; c++) {
        double share = by_category[c] / ((double)used * (double)r->raters);
        expected += share * share;
    }
    a->value[CREDO_FLEISS_KAPPA] = used ? beyond_chance(pairs / (double)used, expected) : (double)NAN;
    a->units[CREDO_FLEISS_KAPPA] = used;
}

static double ordinal_distance(const double *n, unsigned c, unsigned k)
{
    double between = (n[c] + n[k]) / 2;
    for (unsigned g = c + 1; g < k; g++)
        between += n[g];
    return between * between;
}

static double alpha(const struct counts *counts, bool ordinal, const size_t *sample, size_t count, size_t *used)
{
    unsigned categories = counts->ratings->categories;
    const unsigned *rows = ordinal ? counts->ordinal : counts->nominal, *rated = ordinal ? counts->ranked : counts->rated;
    double o[LIMIT][LIMIT] = {{0}}, n[LIMIT] = {0}, total = 0, observed = 0, expected = 0;
    *used = 0;
    for (size_t i = 0; i < count; i++) {
        const unsigned *row = rows + sample[i] * categories;
        double others = (double)rated[sample[i]] - 1;
        if (others < 1)
            continue;
        for (unsigned c = 0; c < categories; c++) {
            for (unsigned k = c + 1; k < categories && row[c]; k++)
                o[c][k] += (double)row[c] * (double)row[k] / others;
            n[c] += row[c]; /* what each value stands for in the coincidences adds up to 1 */
            total += row[c];
        }
        ++*used;
    }
    for (unsigned c = 0; c < categories; c++)
        for (unsigned k = c + 1; k < categories; k++) {
            double d = ordinal ? ordinal_distance(n, c, k) : 1;
            observed += o[c][k] * d;
            expected += n[c] * n[k] * d;
        }
    return expected > 0 ? 1 - (total - 1) * observed / expected : (double)NAN;
}

static credo_against cohen(const int *a, const int *b, size_t stride, const size_t *sample, size_t count, unsigned categories)
{
    credo_against against = {.kappa = (double)NAN};
    double first[LIMIT] = {0}, second[LIMIT] = {0}, expected = 0;
    for (size_t i = 0; i < count; i++) {
        size_t at = (sample ? sample[i] : i) * stride;
        if (a[at] < 0 || b[at] < 0)
            continue;
        first[a[at]]++;
        second[b[at]]++;
        against.agreed += a[at] == b[at];
        against.count++;
    }
    double n = (double)against.count;
    for (unsigned c = 0; c < categories && against.count; c++)
        expected += first[c] / n * (second[c] / n);
    if (against.count)
        against.kappa = beyond_chance((double)against.agreed / n, expected);
    return against;
}

static void measure(const struct counts *counts, const size_t *sample, size_t count, credo_agreement *a)
{
    const credo_ratings *r = counts->ratings;
    percent(counts, sample, count, a);
    fleiss(counts, sample, count, a);
    a->value[CREDO_COHEN_KAPPA] = (double)NAN;
    a->units[CREDO_COHEN_KAPPA] = 0;
    if (r->raters == 2) {
        credo_against against = cohen(r->values, r->values + 1, 2, sample, count, r->categories);
        a->value[CREDO_COHEN_KAPPA] = against.kappa;
        a->units[CREDO_COHEN_KAPPA] = against.count;
    }
    a->value[CREDO_ALPHA_NOMINAL] = alpha(counts, false, sample, count, &a->units[CREDO_ALPHA_NOMINAL]);
    a->value[CREDO_ALPHA_ORDINAL] = alpha(counts, true, sample, count, &a->units[CREDO_ALPHA_ORDINAL]);
}

/* --- intervals ---------------------------------------------------------------------------------------------- */

static int by_number(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void interval(double *values, size_t samples, double *low, double *high)
{
    size_t defined = 0;
    for (size_t s = 0; s < samples; s++)
        if (!isnan(values[s]))
            values[defined++] = values[s];
    *low = *high = (double)NAN;
    if (!defined || 2 * defined < samples)
        return;
    qsort(values, defined, sizeof *values, by_number);
    *low = values[defined / 40];
    *high = values[defined - 1 - defined / 40];
}

static bool measure_samples(const struct counts *counts, size_t *sample, size_t samples, uint64_t seed, credo_agreement *agreement)
{
    size_t units = counts->ratings->units;
    double *values = calloc(samples * CREDO_COEFFICIENTS + 1, sizeof *values);
    struct random random = random_start(seed);
    for (size_t s = 0; values && s < samples; s++) {
        credo_agreement one;
        for (size_t i = 0; i < units; i++)
            sample[i] = random_below(&random, units);
        measure(counts, sample, units, &one);
        for (size_t c = 0; c < CREDO_COEFFICIENTS; c++)
            values[c * samples + s] = one.value[c];
    }
    for (size_t c = 0; values && c < CREDO_COEFFICIENTS; c++)
        interval(values + c * samples, samples, &agreement->low[c], &agreement->high[c]);
    free(values);
    return values != NULL;
}

credo_code credo_measure_agreement(const credo_ratings *ratings, unsigned samples, uint64_t seed, credo_agreement *agreement)
{
    struct counts counts = {.ratings = ratings};
    size_t *sample = calloc(ratings->units + 1, sizeof *sample);
    bool done = sample && ratings->categories <= LIMIT && count_all(&counts);
    *agreement = (credo_agreement){0};
    for (size_t i = 0; i < ratings->units && sample; i++)
        sample[i] = i;
    if (done) {
        measure(&counts, sample, ratings->units, agreement);
        done = measure_samples(&counts, sample, ratings->units ? samples : 0, seed, agreement);
    }
    free(sample);
    drop(&counts);
    return done ? CREDO_OK : ratings->categories > LIMIT ? CREDO_BAD_CALL : CREDO_NO_MEMORY;
}

/* --- parts for a class -------------------------------------------------------------------------------------- */

credo_against measure_against(const int *a, const int *b, size_t count, unsigned categories)
{
    return cohen(a, b, 1, NULL, count, categories);
}

double measure_split(const credo_ratings *ratings, size_t unit)
{
    unsigned row[LIMIT] = {0};
    double rated = 0;
    for (size_t rater = 0; rater < ratings->raters; rater++) {
        int value = ratings->values[unit * ratings->raters + rater];
        if (value >= 0) {
            row[value]++;
            rated++;
        }
    }
    return rated > 1 ? 1 - pairs_in(row, ratings->categories, rated) : 0;
}
