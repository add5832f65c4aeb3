/* Two wordings: what the comparison of any two results holds. */
#include <math.h>

#include "property/generate.h"

static struct judge old, new;
static credo_comparison *comparison;

static int open_judges(void **state)
{
    (void)state;
    old = judge_new();
    new = judge_new();
    comparison = credo_comparison_new();
    return comparison ? 0 : -1;
}

static int close_judges(void **state)
{
    (void)state;
    credo_comparison_free(comparison);
    credo_comparison_free(NULL);
    judge_free(&old);
    judge_free(&new);
    return 0;
}

static void compare(const char *before, const char *after)
{
    judge_bytes(&old, before, strlen(before), CREDO_EXPLAIN);
    judge_bytes(&new, after, strlen(after), CREDO_EXPLAIN);
    assert_int_equal(credo_compare(old.result, new.result, comparison), CREDO_OK);
}

static size_t count_of(credo_change change)
{
    size_t count = 0;
    for (size_t i = 0; i < comparison->phrase_count; i++)
        count += comparison->phrases[i].change == change;
    return count;
}

/* Every phrase stands in it once, and the shifts add up. */
static void comparison_holds(void)
{
    double sum = 0, largest = 1e9;
    size_t before = 0, after = 0;
    for (size_t i = 0; i < comparison->phrase_count; i++) {
        const credo_moved_phrase *moved = &comparison->phrases[i];
        assert_int_equal(moved->before == CREDO_NONE, moved->change == CREDO_COME);
        assert_int_equal(moved->after == CREDO_NONE, moved->change == CREDO_GONE);
        before += moved->before != CREDO_NONE;
        after += moved->after != CREDO_NONE;
        if (moved->change == CREDO_KEPT)
            assert_int_equal(old.result->phrases[moved->before].role, new.result->phrases[moved->after].role);
    }
    assert_int_equal(before, old.result->phrase_count);
    assert_int_equal(after, new.result->phrase_count);
    for (size_t i = 0; i < comparison->shift_count; i++) {
        sum += comparison->shifts[i].change;
        assert_true(fabs(comparison->shifts[i].change) <= largest);
        largest = fabs(comparison->shifts[i].change);
    }
    assert_true(fabs(sum - comparison->change) < 0.006);
    assert_true(fabs(new.result->score - old.result->score - comparison->change) < 0.006);
}

static void the_same_text_moves_nothing(void **state)
{
    (void)state;
    compare("We offer the highest quality at the best prices.", "We offer the highest quality at the best prices.");
    comparison_holds();
    assert_int_equal(comparison->change, 0);
    assert_int_equal(comparison->shift_count, 0);
    assert_int_equal(count_of(CREDO_KEPT), comparison->phrase_count);
    assert_true(comparison->phrase_count > 0);
}

static void phrases_go_come_and_stay(void **state)
{
    (void)state;
    compare("To be the market leader in windows.", "We help families sleep through the night.");
    comparison_holds();
    assert_true(count_of(CREDO_GONE) > 0 && count_of(CREDO_COME) > 0);
    assert_int_equal(count_of(CREDO_KEPT), 0);
    assert_true(comparison->change > 0);
}

static void forms_of_words_are_the_same(void **state)
{
    (void)state;
    compare("Наша цель — рост прибыли и лидерство на рынке.", "Наша цель — лидерство на рынке и рост прибыли.");
    comparison_holds();
    assert_true(count_of(CREDO_KEPT) > 0);
}

static void any_two_texts_compare(void **state)
{
    (void)state;
    struct buffer before = {0}, after = {0};
    uint64_t random = 12;
    for (int i = 0; i < 600; i++) {
        generate(&random, draw_below(&random, 60), &before);
        generate(&random, draw_below(&random, 60), &after);
        judge_bytes(&old, before.bytes, before.length, CREDO_EXPLAIN);
        judge_bytes(&new, after.bytes, after.length, CREDO_EXPLAIN);
        assert_int_equal(credo_compare(old.result, new.result, comparison), CREDO_OK);
        comparison_holds();
    }
    buffer_free(&before);
    buffer_free(&after);
}

static void names_are_told(void **state)
{
    (void)state;
    assert_string_equal(credo_change_name(CREDO_GONE), "gone");
    assert_string_equal(credo_change_name(CREDO_COME), "come");
    assert_string_equal(credo_change_name(CREDO_KEPT), "kept");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_text_moves_nothing), cmocka_unit_test(phrases_go_come_and_stay),
        cmocka_unit_test(forms_of_words_are_the_same), cmocka_unit_test(any_two_texts_compare),
        cmocka_unit_test(names_are_told),
    };
    return cmocka_run_group_tests(tests, open_judges, close_judges);
}
