/* Tables of a class: any bytes; what is read has categories within bounds, and every figure is one or is not defined. */
#include "fuzz/fuzz.h"

#include <math.h>

static void figures_hold(const credo_class *group)
{
    credo_ratings ratings = credo_class_ratings(group);
    credo_agreement agreement;
    assert_true(ratings.categories <= CREDO_CATEGORY_LIMIT);
    for (size_t i = 0; i < ratings.units * ratings.raters; i++)
        assert_true(ratings.values[i] >= -1 && ratings.values[i] < (int)ratings.categories);
    assert_int_equal(credo_measure_agreement(&ratings, 3, 1, &agreement), CREDO_OK);
    for (int c = 0; c < CREDO_COEFFICIENTS; c++)
        assert_true(isnan(agreement.value[c]) || agreement.value[c] <= 1 + 1e-9);
    for (size_t i = 0; i < ratings.raters; i++)
        assert_true(credo_class_rater_get(group, i).answers <= ratings.units);
    for (size_t i = 0; i < ratings.units; i++) {
        double split = credo_class_unit_get(group, i).split;
        assert_true(split >= -1e-9 && split <= 1 + 1e-9);
    }
}

static struct judge judge;
static credo_corpus *corpus;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {data, size};
    size_t length;
    credo_error error = {0};
    if (!corpus) {
        judge = judge_new();
        assert_int_equal(credo_corpus_builtin(&corpus, &error), CREDO_OK);
    }
    unsigned bits = take(&input);
    const char *name = bits & 1 ? "a.csv" : "a.tsv";
    char *bytes = take_rest(&input, &length);
    credo_class *group = credo_class_new();
    assert_non_null(group);
    credo_code code = credo_class_add(group, name, bytes, length, &error);
    if (!code)
        code = credo_class_add(group, name, bytes, length, &error); /* all answers a second time */
    if (!code)
        code = credo_class_finish(group, bits & 2 ? corpus : NULL, bits & 4 ? judge.lexicon : NULL, &error);
    assert_true(code == CREDO_OK || code == CREDO_BAD_INPUT);
    if (!code)
        figures_hold(group);
    credo_class_free(group);
    free(bytes);
    return 0;
}
