/* Ratings of any shape: a coefficient is at most one or is not defined, its interval is in order, and neither the order of units and
 * raters nor a unit that nobody rated changes it. */
#include "fuzz/fuzz.h"

#include <math.h>

enum { MOST = 1024 };

static int values[MOST], turned[MOST], ranks[CREDO_CATEGORY_LIMIT];

static bool same(double a, double b)
{
    return (isnan(a) && isnan(b)) || fabs(a - b) < 1e-9;
}

static void agreement_holds(const credo_agreement *agreement, size_t units, bool sampled)
{
    for (int c = 0; c < CREDO_COEFFICIENTS; c++) {
        assert_true(isnan(agreement->value[c]) || agreement->value[c] <= 1 + 1e-9);
        assert_true(c > CREDO_PAIRS_AGREE || isnan(agreement->value[c]) || agreement->value[c] >= -1e-9);
        assert_true(agreement->units[c] <= units);
        assert_true(isnan(agreement->low[c]) == isnan(agreement->high[c]));
        assert_true(isnan(agreement->low[c]) || (sampled && agreement->low[c] <= agreement->high[c]));
    }
}

static void order_does_not_matter(const credo_ratings *ratings, const credo_agreement *agreement)
{
    credo_agreement other;
    credo_ratings turn = *ratings;
    size_t count = ratings->units * ratings->raters;
    for (size_t i = 0; i < count; i++)
        turned[count - 1 - i] = values[i];
    turn.values = turned;
    if (count + ratings->raters <= MOST) {
        for (size_t i = 0; i < ratings->raters; i++)
            turned[count + i] = -1;
        turn.units++;
    }
    assert_int_equal(credo_measure_agreement(&turn, 0, 1, &other), CREDO_OK);
    for (int c = 0; c < CREDO_COEFFICIENTS; c++) {
        assert_true(same(agreement->value[c], other.value[c]));
        assert_int_equal(agreement->units[c], other.units[c]);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {data, size};
    credo_agreement agreement;
    unsigned bits = take(&input), samples = bits & 1 ? bits >> 4 : 0;
    credo_ratings ratings = {.raters = take(&input) % 8, .categories = 1 + take(&input) % CREDO_CATEGORY_LIMIT};
    for (unsigned i = 0; i < ratings.categories && bits & 2; i++)
        ranks[i] = (int)(take(&input) % (ratings.categories + 1)) - 1;
    ratings.units = ratings.raters ? (input.left < MOST ? input.left : MOST) / ratings.raters : 0;
    for (size_t i = 0; i < ratings.units * ratings.raters; i++)
        values[i] = (int)(take(&input) % (ratings.categories + 1)) - 1;
    ratings.values = values;
    ratings.ranks = bits & 2 ? ranks : NULL;
    assert_int_equal(credo_measure_agreement(&ratings, samples, bits, &agreement), CREDO_OK);
    agreement_holds(&agreement, ratings.units, samples != 0);
    order_does_not_matter(&ratings, &agreement);
    return 0;
}
