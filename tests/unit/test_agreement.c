/* agreement: the worked examples of those who made the coefficients, and their edges. */
#include "support.h"

#include <math.h>

#include "study/agreement.h"

static void near(double value, double expected, double within)
{
    if (!(fabs(value - expected) <= within))
        print_error("%.6f is not %.6f\n", value, expected);
    assert_true(fabs(value - expected) <= within);
}

static credo_agreement measure(size_t units, size_t raters, unsigned categories, const int *values, const int *ranks)
{
    credo_ratings ratings = {units, raters, categories, values, ranks};
    credo_agreement agreement;
    assert_int_equal(credo_measure_agreement(&ratings, 0, 1, &agreement), CREDO_OK);
    return agreement;
}

static credo_agreement measure_table(const int (*table)[3])
{
    int values[400];
    size_t at = 0;
    for (int a = 0; a < 3; a++)
        for (int b = 0; b < 3; b++)
            for (int i = 0; i < table[a][b]; i++) {
                values[at++] = a;
                values[at++] = b;
            }
    assert_int_equal(at, 400);
    return measure(200, 2, 3, values, NULL);
}

/* Cohen 1960, table 1: two judges, three diagnoses, 200 patients, given as proportions; p_o = .29, p_e = .35, kappa -.09. */
static void cohen_1960_table_1(void **state)
{
    (void)state;
    static const int table[3][3] = {{50, 26, 24}, {24, 4, 32}, {6, 30, 4}};
    credo_agreement a = measure_table(table);
    near(a.value[CREDO_PAIRS_AGREE], 0.29, 1e-9);
    near(a.value[CREDO_COHEN_KAPPA], -0.09, 0.005);
}

/* Cohen 1968, table 1 (Weighted kappa, Psychological Bulletin 70, 213-220): kappa without weights .492. */
static void cohen_1968_table_1(void **state)
{
    (void)state;
    static const int table[3][3] = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
    near(measure_table(table).value[CREDO_COHEN_KAPPA], 0.492, 0.0005);
}

/* Fleiss 1971, table 1: 30 patients, 6 psychiatrists, 5 diagnoses; kappa .430. */
static void fleiss_1971_table_1(void **state)
{
    (void)state;
    static const int table[30][5] = {
        {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0}, {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2},
        {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6}, {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0},
        {0, 2, 0, 3, 1}, {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3}, {0, 0, 0, 0, 6},
        {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1}, {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0},
        {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}};
    int values[30 * 6];
    for (int u = 0; u < 30; u++) {
        int at = 0;
        for (int c = 0; c < 5; c++)
            for (int i = 0; i < table[u][c]; i++)
                values[u * 6 + at++] = c;
        assert_int_equal(at, 6);
    }
    credo_agreement a = measure(30, 6, 5, values, NULL);
    near(a.value[CREDO_FLEISS_KAPPA], 0.430, 0.0005);
    assert_int_equal(a.units[CREDO_FLEISS_KAPPA], 30);
    near(a.value[CREDO_PAIRS_AGREE], 0.5556, 0.0005);
}

/* The table that textbooks copy from one another: 14 raters, 10 units, 5 categories; kappa .210. */
static void fourteen_raters(void **state)
{
    (void)state;
    static const int table[10][5] = {{0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
                                     {7, 7, 0, 0, 0},  {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}};
    int values[140];
    for (int u = 0; u < 10; u++) {
        int at = 0;
        for (int c = 0; c < 5; c++)
            for (int i = 0; i < table[u][c]; i++)
                values[u * 14 + at++] = c;
        assert_int_equal(at, 14);
    }
    credo_agreement a = measure(10, 14, 5, values, NULL);
    near(a.value[CREDO_PAIRS_AGREE], 0.378, 0.0005);
    near(a.value[CREDO_FLEISS_KAPPA], 0.210, 0.0005);
}

/* Krippendorff 2011, section C: four observers, twelve units, five values, answers missing; nominal .743, ordinal .815. */
static const int krippendorff[4][12] = {{1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
                                        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
                                        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
                                        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}};

static void krippendorff_2011_section_c(void **state)
{
    (void)state;
    static const int ranks[] = {0, 1, 2, 3, 4}, backwards[] = {4, 3, 2, 1, 0};
    int values[48];
    for (int u = 0; u < 12; u++)
        for (int r = 0; r < 4; r++)
            values[u * 4 + r] = krippendorff[r][u] - 1;
    credo_agreement a = measure(12, 4, 5, values, ranks);
    near(a.value[CREDO_ALPHA_NOMINAL], 0.743, 0.0005);
    near(a.value[CREDO_ALPHA_ORDINAL], 0.815, 0.0005);
    assert_int_equal(a.units[CREDO_ALPHA_NOMINAL], 11); /* the twelfth has one value, which pairs with none */
    assert_int_equal(a.units[CREDO_FLEISS_KAPPA], 8);
    near(measure(12, 4, 5, values, backwards).value[CREDO_ALPHA_ORDINAL], 0.815, 0.0005);
    assert_true(isnan(measure(12, 4, 5, values, NULL).value[CREDO_ALPHA_ORDINAL]));
    assert_true(isnan(a.value[CREDO_COHEN_KAPPA]));
}

/* Krippendorff 2011, section A: two observers, ten units, two values; alpha .095. */
static void krippendorff_2011_section_a(void **state)
{
    (void)state;
    static const int values[] = {0, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0};
    near(measure(10, 2, 2, values, NULL).value[CREDO_ALPHA_NOMINAL], 0.095, 0.0005);
}

/* --- edges -------------------------------------------------------------------------------------------------- */

static void who_agrees_always_has_one(void **state)
{
    (void)state;
    static const int values[] = {0, 0, 1, 1, 2, 2}, ranks[] = {0, 1, 2};
    credo_agreement a = measure(3, 2, 3, values, ranks);
    for (int c = 0; c < CREDO_COEFFICIENTS; c++)
        near(a.value[c], 1, 1e-9);
}

static void who_never_varies_has_none(void **state)
{
    (void)state;
    static const int values[] = {1, 1, 1, 1, 1, 1};
    credo_agreement a = measure(3, 2, 3, values, NULL);
    near(a.value[CREDO_ALL_AGREE], 1, 1e-9);
    assert_true(isnan(a.value[CREDO_COHEN_KAPPA]));
    assert_true(isnan(a.value[CREDO_FLEISS_KAPPA]));
    assert_true(isnan(a.value[CREDO_ALPHA_NOMINAL]));
}

static void nothing_is_no_number(void **state)
{
    (void)state;
    static const int values[] = {-1, 2, -1, -1};
    credo_agreement a = measure(2, 2, 3, values, NULL), none = measure(0, 0, 0, NULL, NULL);
    for (int c = 0; c < CREDO_COEFFICIENTS; c++) {
        assert_true(isnan(a.value[c]));
        assert_true(isnan(none.value[c]));
        assert_int_equal(a.units[c], 0);
    }
}

static void a_category_outside_the_order_is_as_if_missing(void **state)
{
    (void)state;
    static const int ranks[] = {1, 0, -1};
    static const int with[] = {0, 0, 1, 1, 0, 1, 2, 1, 2, 2}, without[] = {0, 0, 1, 1, 0, 1, -1, 1, -1, -1};
    near(measure(5, 2, 3, with, ranks).value[CREDO_ALPHA_ORDINAL], measure(5, 2, 3, without, ranks).value[CREDO_ALPHA_ORDINAL], 1e-12);
    assert_int_equal(measure(5, 2, 3, with, ranks).units[CREDO_ALPHA_ORDINAL], 3);
}

static void intervals_hold_the_value_and_come_again(void **state)
{
    (void)state;
    int values[300];
    uint64_t random = 5;
    for (int u = 0; u < 100; u++)
        for (int r = 0; r < 3; r++)
            values[u * 3 + r] = draw_below(&random, 4) ? u % 3 : (int)draw_below(&random, 3);
    credo_ratings ratings = {100, 3, 3, values, (const int[]){0, 1, 2}};
    credo_agreement a, b, other;
    assert_int_equal(credo_measure_agreement(&ratings, 500, 1, &a), CREDO_OK);
    assert_int_equal(credo_measure_agreement(&ratings, 500, 1, &b), CREDO_OK);
    assert_int_equal(credo_measure_agreement(&ratings, 500, 2, &other), CREDO_OK);
    for (int c = 0; c < CREDO_COEFFICIENTS; c++) {
        if (c == CREDO_COHEN_KAPPA)
            continue;
        assert_true(a.low[c] < a.value[c] && a.value[c] < a.high[c]);
        assert_true(a.high[c] - a.low[c] > 0.05 && a.high[c] - a.low[c] < 0.4);
        near(a.low[c], b.low[c], 0);
        near(a.low[c], other.low[c], 0.06);
    }
    assert_true(a.low[CREDO_FLEISS_KAPPA] < other.low[CREDO_FLEISS_KAPPA] || a.low[CREDO_FLEISS_KAPPA] > other.low[CREDO_FLEISS_KAPPA]);
}

static void two_lists_and_a_split(void **state)
{
    (void)state;
    static const int a[] = {0, 0, 1, -1, 1}, b[] = {0, 1, 1, 1, -1}, values[] = {0, 1, 1, -1, 2, -1, -1, -1};
    credo_against against = measure_against(a, b, 5, 2);
    assert_int_equal(against.count, 3);
    assert_int_equal(against.agreed, 2);
    near(against.kappa, (2 / 3.0 - (2 / 3.0 * 1 / 3 + 1 / 3.0 * 2 / 3)) / (1 - 4 / 9.0), 1e-9);
    credo_ratings ratings = {2, 4, 3, values, NULL};
    near(measure_split(&ratings, 0), 1 - 1 / 3.0, 1e-9);
    near(measure_split(&ratings, 1), 0, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cohen_1960_table_1),
        cmocka_unit_test(cohen_1968_table_1),
        cmocka_unit_test(fleiss_1971_table_1),
        cmocka_unit_test(fourteen_raters),
        cmocka_unit_test(krippendorff_2011_section_c),
        cmocka_unit_test(krippendorff_2011_section_a),
        cmocka_unit_test(who_agrees_always_has_one),
        cmocka_unit_test(who_never_varies_has_none),
        cmocka_unit_test(nothing_is_no_number),
        cmocka_unit_test(a_category_outside_the_order_is_as_if_missing),
        cmocka_unit_test(intervals_hold_the_value_and_come_again),
        cmocka_unit_test(two_lists_and_a_split),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
