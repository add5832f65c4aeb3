/* The network learns what neither word says alone, and reads as it learned. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "study/descend.h"

enum { WORDS = 4, TEXTS = 16, LENGTH = 6 };

static struct network_plan plan;
static struct network_token texts[TEXTS][LENGTH];
static uint8_t labels[TEXTS][LENGTH];
static struct example examples[TEXTS];
static const struct example *chosen[TEXTS];

/* Word 1 before word 2 is a RESULT and for the customer, word 2 before word 1 a METHOD and for the product: only the order tells. */
static int make_texts(void **state)
{
    (void)state;
    plan = network_plan(WORDS, 2, 2);
    for (size_t i = 0; i < TEXTS; i++) {
        size_t at = i / 2 % (LENGTH - 1);
        for (size_t t = 0; t < LENGTH; t++)
            for (int k = 0; k < INPUTS; k++)
                texts[i][t].row[k] = plan.table[k] + (k == INPUT_STEM ? 3 : 0);
        texts[i][at].row[INPUT_STEM] = i % 2 ? 1 : 2;
        texts[i][at + 1].row[INPUT_STEM] = i % 2 ? 2 : 1;
        labels[i][at] = labels[i][at + 1] = i % 2 ? 1 : 2;
        examples[i] = (struct example){.tokens = texts[i], .labels = labels[i], .count = LENGTH, .weight = 1,
                                       .verdict = i % 2 ? CREDO_CUSTOMER : CREDO_PRODUCT, .lean = i % 2 ? 2 : -2};
        chosen[i] = &examples[i];
    }
    return 0;
}

static float *learn(void)
{
    struct course course = {.rounds = 300, .rate = 0.01, .loss = {1, 1, 0.1f}, .seed = 7};
    float *parameters = calloc(plan.count, sizeof *parameters);
    assert_non_null(parameters);
    start_parameters(&plan, 3, parameters);
    assert_true(descend(&plan, chosen, TEXTS, &course, parameters));
    return parameters;
}

static void order_is_learned_and_read(void **state)
{
    (void)state;
    float *parameters = learn();
    int16_t *folded = calloc((size_t)plan.rows * NETWORK_FOLDED, sizeof *folded);
    struct network_tail *tail = calloc(1, sizeof *tail);
    assert_true(folded && tail);
    network_fold(&plan, parameters, folded, tail);
    for (size_t i = 0; i < TEXTS; i++) {
        struct heard heard[LENGTH];
        float customer = 0, product = 0, weights = 0;
        network_read(&plan, folded, tail, texts[i], LENGTH, heard);
        for (size_t t = 0; t < LENGTH; t++) {
            assert_int_equal(heard[t].result > 0.5f, labels[i][t] == 1);
            assert_int_equal(heard[t].method > 0.5f, labels[i][t] == 2);
            customer += heard[t].weight * heard[t].verdict[CREDO_CUSTOMER];
            product += heard[t].weight * heard[t].verdict[CREDO_PRODUCT];
            weights += heard[t].weight;
        }
        assert_true(fabsf(weights - 1) < 1e-5f);
        assert_int_equal(customer > product, i % 2);
    }
    free(parameters);
    free(folded);
    free(tail);
}

static void the_same_examples_give_the_same_numbers(void **state)
{
    (void)state;
    float *first = learn(), *second = learn();
    assert_memory_equal(first, second, plan.count * sizeof *first);
    free(first);
    free(second);
}

/* Numbers beyond any that learning finds: they are cut, and the sums stay in their range. */
static void huge_rows_do_not_overflow(void **state)
{
    (void)state;
    float *parameters = calloc(plan.count, sizeof *parameters);
    int16_t *folded = calloc((size_t)plan.rows * NETWORK_FOLDED, sizeof *folded);
    struct network_tail *tail = calloc(1, sizeof *tail);
    struct network_token token;
    struct heard heard;
    assert_true(parameters && folded && tail);
    for (size_t i = 0; i < plan.count; i++)
        parameters[i] = 30;
    network_fold(&plan, parameters, folded, tail);
    for (int k = 0; k < INPUTS; k++)
        token.row[k] = plan.table[k];
    network_read(&plan, folded, tail, &token, 1, &heard);
    assert_true(heard.weight == 1 && heard.verdict[CREDO_CUSTOMER] > 0);
    free(parameters);
    free(folded);
    free(tail);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(order_is_learned_and_read),
        cmocka_unit_test(the_same_examples_give_the_same_numbers),
        cmocka_unit_test(huge_rows_do_not_overflow),
    };
    return cmocka_run_group_tests(tests, make_texts, NULL);
}
