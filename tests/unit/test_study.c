/* study: figures worked by hand, readers of labelled data, and learning on problems whose answer is known. */
#include "support.h"

#include <math.h>

#include "study/labelled.h"
#include "study/learn.h"
#include "study/statistics.h"
#include "util/buffer.h"

static void near(double value, double expected)
{
    if (!(fabs(value - expected) < 1e-9))
        print_error("%.12f is not %.12f\n", value, expected);
    assert_true(fabs(value - expected) < 1e-9);
}

/* --- figures ------------------------------------------------------------------------------------------------ */

static size_t put(struct judged *rows, size_t at, size_t count, credo_verdict label, credo_verdict verdict)
{
    for (size_t i = 0; i < count; i++)
        rows[at + i] = (struct judged){.label = label, .verdict = verdict};
    return at + count;
}

/* Two readers, two classes, the common worked example: 20 and 15 agreed, 5 and 10 not. Observed 35/50 = 0.7; expected
 * 25/50 * 30/50 + 25/50 * 20/50 = 0.5; kappa (0.7 - 0.5) / (1 - 0.5) = 0.4. */
static void kappa_of_two_classes(void **state)
{
    (void)state;
    struct judged rows[50];
    credo_figures f;
    size_t n = put(rows, 0, 20, CREDO_CUSTOMER, CREDO_CUSTOMER);
    n = put(rows, n, 5, CREDO_CUSTOMER, CREDO_PRODUCT);
    n = put(rows, n, 10, CREDO_PRODUCT, CREDO_CUSTOMER);
    n = put(rows, n, 15, CREDO_PRODUCT, CREDO_PRODUCT);
    measure_figures(rows, n, &f);
    near(f.kappa, 0.4);
    near(f.accuracy, 0.7);
    near(f.precision[CREDO_CUSTOMER], 20 / 30.0);
    near(f.recall[CREDO_CUSTOMER], 20 / 25.0);
    near(f.f1[CREDO_CUSTOMER], 40 / 55.0); /* 2 tp / (2 tp + fp + fn) */
    near(f.f1[CREDO_PRODUCT], 30 / 45.0);
    near(f.macro_f1, (40 / 55.0 + 30 / 45.0 + 0) / 3);
    assert_int_equal(f.confusion[CREDO_PRODUCT][CREDO_CUSTOMER], 10);
    assert_int_equal(f.count, 50);
}

/* Three classes of 200: rows 100, 60, 40; columns 92, 68, 40; diagonal 88, 40, 22. Observed 150/200 = 0.75; expected
 * (100*92 + 60*68 + 40*40) / 40000 = 14880/40000 = 0.372; kappa 0.378 / 0.628. */
static void kappa_of_three_classes(void **state)
{
    (void)state;
    struct judged rows[200];
    credo_figures f;
    static const size_t table[3][3] = {{88, 10, 2}, {4, 40, 16}, {0, 18, 22}};
    size_t n = 0;
    for (int label = 0; label < 3; label++)
        for (int verdict = 0; verdict < 3; verdict++)
            n = put(rows, n, table[label][verdict], (credo_verdict)label, (credo_verdict)verdict);
    assert_int_equal(n, 200);
    measure_figures(rows, n, &f);
    near(f.kappa, 0.378 / 0.628);
}

static void kappa_at_its_ends(void **state)
{
    (void)state;
    struct judged rows[20];
    credo_figures f;
    size_t n = put(rows, 0, 10, CREDO_CUSTOMER, CREDO_CUSTOMER);
    measure_figures(rows, put(rows, n, 10, CREDO_MIXED, CREDO_MIXED), &f);
    near(f.kappa, 1);
    n = put(rows, 0, 10, CREDO_CUSTOMER, CREDO_MIXED);
    measure_figures(rows, put(rows, n, 10, CREDO_MIXED, CREDO_CUSTOMER), &f);
    near(f.kappa, -1);
    measure_figures(rows, put(rows, 0, 4, CREDO_CUSTOMER, CREDO_CUSTOMER), &f);
    near(f.kappa, 1);
    measure_figures(rows, 0, &f);
    near(f.kappa, 0);
    near(f.accuracy, 0);
}

static double rank_correlation(const double *lean, const double *score, size_t count)
{
    struct judged rows[16] = {{.label = CREDO_CUSTOMER}};
    credo_figures f;
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct judged){.lean = lean[i], .score = score[i]};
    measure_figures(rows, count, &f);
    return f.spearman;
}

static void spearman_without_ties(void **state)
{
    (void)state;
    const double x[] = {1, 2, 3, 4, 5}, up[] = {1, 4, 9, 16, 1000}, down[] = {5, 4, 3, 2, 1}, some[] = {2, 1, 4, 3, 5};
    near(rank_correlation(x, up, 5), 1);
    near(rank_correlation(x, down, 5), -1);
    near(rank_correlation(x, some, 5), 1 - 6 * 4 / (5 * 24.0)); /* sum of squared differences 4 */
}

/* Ranks 1.5 1.5 3 4 against 1 2 3.5 3.5: deviations -1 -1 .5 1.5 and -1.5 -.5 1 1; sum of products 4, of squares 4.5 and 4.5. */
static void spearman_with_ties(void **state)
{
    (void)state;
    const double x[] = {-2, -2, 0, 2}, y[] = {-80, -10, 50, 50}, same[] = {1, 1, 1, 1};
    near(rank_correlation(x, y, 4), 4 / 4.5);
    near(rank_correlation(x, same, 4), 0);
}

static void sides_and_words(void **state)
{
    (void)state;
    struct judged rows[] = {
        {.label = CREDO_CUSTOMER, .verdict = CREDO_CUSTOMER, .score = 40, .confidence = 0.95, .marks = true,
         .both = {0, 3, 1}, .found = {0, 4, 1}, .marked = {0, 5, 2}},
        {.label = CREDO_PRODUCT, .verdict = CREDO_CUSTOMER, .score = 10, .confidence = 0.85, .marks = true,
         .both = {0, 1, 1}, .found = {0, 4, 3}, .marked = {0, 1, 2}},
        {.label = CREDO_MIXED, .verdict = CREDO_MIXED, .score = 0, .confidence = 0.45},
        {.label = CREDO_PRODUCT, .verdict = CREDO_PRODUCT, .score = -5, .confidence = 1},
    };
    credo_figures f;
    measure_figures(rows, 4, &f);
    near(f.side, 2 / 3.0);
    near(f.result_f1, 2 * 4 / (8.0 + 6)); /* 4 shared, 8 found, 6 marked */
    near(f.method_f1, 2 * 2 / (4.0 + 4));
    assert_int_equal(f.bin_count[4], 1);
    assert_int_equal(f.bin_count[8], 1);
    assert_int_equal(f.bin_count[9], 2);
    near(f.bin_confidence[9], 0.975);
    near(f.bin_right[8], 0);
    near(f.sure_share, 0.75);
    near(f.sure_right, 2 / 3.0);
}

static void intervals_hold_the_figure_and_repeat(void **state)
{
    (void)state;
    struct judged rows[120];
    credo_figures f, low, high, low_again, high_again;
    uint64_t random = 7;
    for (size_t i = 0; i < 120; i++) {
        rows[i] = (struct judged){.label = (credo_verdict)(i % 3), .lean = (double)(i % 3), .score = (double)draw_below(&random, 9)};
        rows[i].verdict = draw_below(&random, 4) ? rows[i].label : CREDO_UNCLEAR;
    }
    measure_figures(rows, 120, &f);
    assert_true(measure_intervals(rows, 120, 300, &low, &high));
    assert_true(low.kappa < f.kappa && f.kappa < high.kappa);
    assert_true(low.accuracy < f.accuracy && f.accuracy < high.accuracy);
    assert_true(high.kappa - low.kappa < 0.4);
    assert_true(measure_intervals(rows, 120, 300, &low_again, &high_again));
    assert_memory_equal(&low, &low_again, sizeof low);
    assert_memory_equal(&high, &high_again, sizeof high);
}

/* --- labelled data ------------------------------------------------------------------------------------------ */

static char folder[200];

static int open_folder(void **state)
{
    (void)state;
    make_folder(folder, sizeof folder);
    return 0;
}

static int close_folder(void **state)
{
    (void)state;
    remove_file(folder, "data");
    return rmdir(folder);
}

static credo_code read_labelled(const char *text, struct labelled_set *set, credo_error *error)
{
    char path[300];
    write_file(folder, "data", text, strlen(text));
    snprintf(path, sizeof path, "%s/data", folder);
    return labelled_read(set, path, error);
}

static void missions_are_read_with_their_marks(void **state)
{
    (void)state;
    struct labelled_set set = {0};
    assert_int_equal(read_labelled("# two\n\n@ a customer +2 energy\nМы греем [дома], {с насосами}.\r\n\n@ b mixed 0 food\nBread.\n", &set, NULL),
                     CREDO_OK);
    assert_int_equal(set.count, 2);
    const struct labelled *first = &set.items[0];
    assert_string_equal(first->id, "a");
    assert_string_equal(first->text, "Мы греем дома, с насосами.");
    assert_int_equal(first->length, strlen(first->text));
    assert_int_equal(first->side, CREDO_CUSTOMER);
    near(first->lean, 2);
    assert_int_equal(first->line, 3);
    assert_true(first->marked);
    assert_int_equal(first->mark_count, 2);
    assert_int_equal(first->marks[0].role, CREDO_RESULT);
    assert_memory_equal(first->text + first->marks[0].start, "дома", 8);
    assert_int_equal(first->marks[0].end - first->marks[0].start, 8);
    assert_int_equal(first->marks[1].role, CREDO_METHOD);
    assert_memory_equal(first->text + first->marks[1].start, "с насосами", first->marks[1].end - first->marks[1].start);
    assert_int_equal(set.items[1].line, 6);
    assert_int_equal(set.items[1].mark_count, 0);
    labelled_free(&set);
}

static void json_lines_are_read_with_their_marks(void **state)
{
    (void)state;
    struct labelled_set set = {0};
    const char *text = "{\"id\": \"x\", \"text\": \"Мы греем дома\", \"side\": \"customer\", \"lean\": 1.5, \"result\": [[9, 13]], \"method\": []}\n\n"
                       "{\"text\": \"Bread\", \"side\": \"unclear\"}\n";
    assert_int_equal(read_labelled(text, &set, NULL), CREDO_OK);
    assert_int_equal(set.count, 2);
    assert_string_equal(set.items[0].id, "x");
    near(set.items[0].lean, 1.5);
    assert_int_equal(set.items[0].mark_count, 1);
    assert_memory_equal(set.items[0].text + set.items[0].marks[0].start, "дома", 8);
    assert_string_equal(set.items[1].id, "3");
    assert_false(set.items[1].marked);
    labelled_free(&set);
}

static void refuses(const char *text, const char *expected)
{
    struct labelled_set set = {0};
    credo_error error = {.code = CREDO_OK};
    char told[1000], wanted[1000];
    assert_int_equal(read_labelled(text, &set, &error), CREDO_BAD_INPUT);
    credo_error_describe(&error, CREDO_UI_ENGLISH, told, sizeof told);
    snprintf(wanted, sizeof wanted, "%s/data%s", folder, expected);
    assert_string_equal(told, wanted);
    labelled_free(&set);
}

static void wrong_missions_are_told(void **state)
{
    (void)state;
    refuses("Bread.\n", ":1:1: a row is a JSON object or begins with '@'");
    refuses("@ a customer\nBread.\n", ":1:1: a mission begins with '@ id side lean field'");
    refuses("\n@ a people +2 food\nBread.\n", ":2:1: the side is customer, product, mixed or unclear, not 'people'");
    refuses("@ a customer +3 food\nBread.\n", ":1:1: the lean is a number from -2 to +2, not '+3'");
    refuses("@ a customer +2 food\n", ":1:1: a heading without a text");
    refuses("@ a customer +2 food\nWe [bake {good] bread}.\n", ":2:10: a phrase opens inside another");
    refuses("@ a customer +2 food\nМы [печём} хлеб.\n", ":2:10: a phrase is closed that was not opened");
    refuses("@ a customer +2 food\nМы печём] хлеб.\n", ":2:9: a phrase is closed that was not opened");
    refuses("@ a customer +2 food\nМы [печём хлеб.\n", ":2:4: a phrase is not closed");
}

static void too_many_phrases_are_told(void **state)
{
    (void)state;
    char text[1000] = "@ a customer +2 food\n";
    for (int i = 0; i < 256; i++)
        strcat(text, "[a]");
    struct labelled_set set = {0};
    assert_int_equal(read_labelled(text, &set, NULL), CREDO_OK);
    assert_int_equal(set.items[0].mark_count, 256);
    labelled_free(&set);
    refuses(strcat(text, "[a]"), ":2:769: a mission has at most 256 phrases; divide it or mark fewer");
}

static void too_many_pairs_are_told(void **state)
{
    (void)state;
    struct buffer row = {0};
    buffer_text(&row, "{\"text\": \"Bread\", \"side\": \"mixed\", \"method\": [");
    for (int i = 0; i < 128; i++)
        buffer_text(&row, "[0, 5], ");
    buffer_text(&row, "[0, 5]]}\n");
    refuses(buffer_string(&row), ":1:1: a mission has at most 128 phrases of a role; divide it or mark fewer");
    buffer_free(&row);
}

static void a_heading_needs_its_text(void **state)
{
    (void)state;
    refuses("@ a customer +2 food\n\n@ b customer +2 food\nBread.\n", ":1:1: a heading without a text");
}

static void a_lean_is_a_number(void **state)
{
    (void)state;
    refuses("@ a customer much food\nBread.\n", ":1:1: the lean is a number from -2 to +2, not 'much'");
}

static void wrong_json_is_told(void **state)
{
    (void)state;
    refuses("{\"text\": \"Bread\"}\n", ":1:1: a labelled row has a text and a side");
    refuses("{\"text\": \"Bread\", \"side\": \"good\"}\n", ":1:1: the side is customer, product, mixed or unclear, not 'good'");
    struct labelled_set set = {0};
    credo_error error;
    assert_int_equal(read_labelled("{\"text\": \"Bread\", \"side\": \"mixed\"}\n{\"text\": Bread}\n", &set, &error), CREDO_BAD_INPUT);
    assert_int_equal(error.line, 2);
    assert_true(error.column > 1);
    labelled_free(&set);
}

static void a_missing_file_is_told(void **state)
{
    (void)state;
    struct labelled_set set = {0};
    credo_error error;
    assert_int_equal(labelled_read(&set, "/nowhere/at/all", &error), CREDO_BAD_INPUT);
    assert_string_equal(error.file, "/nowhere/at/all");
    labelled_free(&set);
}

/* --- learning ----------------------------------------------------------------------------------------------- */

/* Feature 0 speaks for class 1, feature 1 for class 2, feature 2 stands in every row. */
static const size_t starts[] = {0, 2, 4, 6, 8};
static const uint32_t features[] = {0, 2, 0, 2, 1, 2, 1, 2};
static const uint8_t labels[] = {1, 1, 2, 2};
static const float ones[] = {1, 1, 1, 1}, penalties[] = {0.01f, 0.01f, 0.01f};

static struct problem tiny(void)
{
    return (struct problem){.rows = 4, .start = starts, .feature = features, .label = labels, .weight = ones, .features = 3,
                            .classes = 3, .penalty = penalties};
}

static unsigned guess(const double *weights, uint32_t feature)
{
    unsigned best = 0;
    for (unsigned c = 1; c < 3; c++)
        if (weights[feature * 3 + c] + weights[6 + c] > weights[feature * 3 + best] + weights[6 + best])
            best = c;
    return best;
}

static void learning_parts_what_is_separable(void **state)
{
    (void)state;
    struct problem problem = tiny();
    double weights[9], again[9];
    assert_true(learn_softmax(&problem, 200, weights));
    assert_int_equal(guess(weights, 0), 1);
    assert_int_equal(guess(weights, 1), 2);
    assert_true(weights[1] > 1 && weights[2] < 0 && weights[5] > 1 && weights[4] < 0);
    assert_true(learn_softmax(&problem, 200, again));
    assert_memory_equal(weights, again, sizeof weights);
}

/* At the optimum the penalty balances the likelihood: for one feature in 3 rows of class 1 of 2 the weights are -w and w with
 * penalty * w = 3 * (1 - sigmoid(2 w)). */
static void learning_finds_the_optimum(void **state)
{
    (void)state;
    const size_t start[] = {0, 1, 2, 3};
    const uint32_t feature[] = {0, 0, 0};
    const uint8_t label[] = {1, 1, 1};
    const float penalty[] = {0.5f};
    struct problem problem = {.rows = 3, .start = start, .feature = feature, .label = label, .weight = ones, .features = 1,
                              .classes = 2, .penalty = penalty};
    double w[2];
    assert_true(learn_softmax(&problem, 500, w));
    assert_true(fabs(w[0] + w[1]) < 1e-3);
    assert_true(fabs(0.5 * w[1] - 3 / (1 + exp(2 * w[1]))) < 1e-2);
}

static void learning_keeps_signs(void **state)
{
    (void)state;
    struct problem problem = tiny();
    const int8_t signs[9] = {0, -1, 0, 0, 0, +1, 0, 0, 0};
    double free_weights[9], weights[9];
    assert_true(learn_softmax(&problem, 200, free_weights));
    assert_true(free_weights[1] > 0);
    problem.sign = signs;
    assert_true(learn_softmax(&problem, 200, weights));
    assert_true(weights[1] <= 0);
    assert_true(weights[5] >= 0);
    assert_true(weights[2] < 0); /* what the bound forbids, the other classes have to say */
    assert_int_equal(guess(weights, 1), 2);
}

static void learning_ignores_rows_without_weight(void **state)
{
    (void)state;
    struct problem problem = tiny();
    const float first_two[] = {1, 1, 0, 0};
    double weights[9];
    problem.weight = first_two;
    assert_true(learn_softmax(&problem, 200, weights));
    for (int c = 0; c < 3; c++)
        near(weights[3 + c], 0);
}

/* Two texts of three tokens: only the first tells its label, the others follow it. So the transitions must carry it. */
static void a_chain_learns_its_transitions(void **state)
{
    (void)state;
    const size_t start[] = {0, 1, 2, 3, 4, 5, 6}, first[] = {0, 3, 6};
    const uint32_t feature[] = {0, 2, 2, 1, 2, 2};
    const uint8_t label[] = {1, 1, 1, 2, 2, 2};
    const uint16_t joint[6] = {0};
    struct chain_problem problem = {.rows = {.rows = 6, .start = start, .feature = feature, .label = label, .weight = ones,
                                             .features = 3, .classes = 3, .penalty = penalties},
                                    .texts = 2, .first = first, .joint = joint, .joints = 1, .joint_penalty = 0.01};
    double weights[9 + 9], *transitions = weights + 9;
    assert_true(learn_chain(&problem, 200, weights));
    assert_true(weights[1] > 1 && weights[2] < 0); /* feature 0 */
    assert_true(weights[5] > 1 && weights[4] < 0); /* feature 1 */
    assert_true(fabs(weights[7] - weights[8]) < 0.05); /* feature 2 cannot tell */
    near(weights[0], 0);
    near(weights[3], 0);
    assert_true(transitions[1 * 3 + 1] > 1 && transitions[2 * 3 + 2] > 1);
    assert_true(transitions[1 * 3 + 2] < 0 && transitions[2 * 3 + 1] < 0);
    problem.rows.classes = 2;
    assert_false(learn_chain(&problem, 1, weights));
}

/* Numbers are read into phrases and marked with them, and are counted as words neither here nor in learning. */
static void numbers_are_no_words(void **state)
{
    (void)state;
    const char *text = "@ a customer +2 home\nWe help [2000] families sleep through the night.\n";
    char path[300];
    const char *files = path;
    credo_lexicon *lexicon;
    credo_evaluation *evaluation;
    write_file(folder, "data", text, strlen(text));
    snprintf(path, sizeof path, "%s/data", folder);
    assert_int_equal(credo_lexicon_builtin(&lexicon, NULL), CREDO_OK);
    assert_int_equal(credo_evaluate(lexicon, &files, 1, 0, &evaluation, NULL), CREDO_OK);
    near(credo_evaluation_figures(evaluation, CREDO_ENGLISH, NULL, NULL)->result_f1, 0);
    credo_evaluation_free(evaluation);
    credo_lexicon_free(lexicon);
}

/* The usual number of folds holds where none is given. */
static void folds_may_be_left_out(void **state)
{
    (void)state;
    const char *text = "@ a customer +2 home\nWe help [families sleep].\n\n@ b product -2 home\nWe offer {quality windows}.\n";
    char path[300];
    const char *files = path;
    credo_learned usual, ten;
    write_file(folder, "data", text, strlen(text));
    snprintf(path, sizeof path, "%s/data", folder);
    credo_calibration order = {.lexicons = "tests/lexicon/doubtful", .language = CREDO_ENGLISH, .files = &files, .file_count = 1};
    assert_int_equal(credo_calibrate(&order, &usual, NULL), CREDO_OK);
    order.folds = 10;
    assert_int_equal(credo_calibrate(&order, &ten, NULL), CREDO_OK);
    assert_int_equal(usual.rows, 2);
    assert_string_equal(usual.weights, ten.weights);
    credo_free(usual.weights);
    credo_free(ten.weights);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kappa_of_two_classes),
        cmocka_unit_test(kappa_of_three_classes),
        cmocka_unit_test(kappa_at_its_ends),
        cmocka_unit_test(spearman_without_ties),
        cmocka_unit_test(spearman_with_ties),
        cmocka_unit_test(sides_and_words),
        cmocka_unit_test(intervals_hold_the_figure_and_repeat),
        cmocka_unit_test(missions_are_read_with_their_marks),
        cmocka_unit_test(json_lines_are_read_with_their_marks),
        cmocka_unit_test(wrong_missions_are_told),
        cmocka_unit_test(too_many_phrases_are_told),
        cmocka_unit_test(too_many_pairs_are_told),
        cmocka_unit_test(a_heading_needs_its_text),
        cmocka_unit_test(a_lean_is_a_number),
        cmocka_unit_test(wrong_json_is_told),
        cmocka_unit_test(a_missing_file_is_told),
        cmocka_unit_test(learning_parts_what_is_separable),
        cmocka_unit_test(learning_finds_the_optimum),
        cmocka_unit_test(learning_keeps_signs),
        cmocka_unit_test(learning_ignores_rows_without_weight),
        cmocka_unit_test(a_chain_learns_its_transitions),
        cmocka_unit_test(numbers_are_no_words),
        cmocka_unit_test(folds_may_be_left_out),
    };
    return cmocka_run_group_tests(tests, open_folder, close_folder);
}
