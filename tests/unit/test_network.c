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
    int8_t *folded = calloc((size_t)plan.rows * NETWORK_FOLDED, sizeof *folded);
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

/* --- the gradient ------------------------------------------------------------------------------------------- */

enum { H = NETWORK_HIDDEN, G = NETWORK_GIST, O = OPINION_ROOM };

static double sum_of(const float *bias, const float *column, size_t width, const double *numbers, size_t count)
{
    double sum = (double)*bias;
    for (size_t i = 0; i < count; i++)
        sum += numbers[i] * (double)column[i * width];
    return sum;
}

static void look_far(const float *p, int layer, double from[LENGTH][H], double to[LENGTH][H])
{
    const float none = 0;
    double gist[LENGTH][G];
    for (long t = 0; t < LENGTH; t++)
        for (size_t g = 0; g < G; g++)
            gist[t][g] = sum_of(p + plan.gist_bias[layer] + g, p + plan.gist[layer] + g, G, from[t], H);
    for (long t = 0; t < LENGTH; t++)
        for (size_t h = 0; h < H; h++) {
            double sum = (double)p[plan.far_bias[layer] + h];
            for (long tap = 0; tap < NETWORK_TAPS; tap++) {
                long other = t + (tap - NETWORK_SIDE) * network_step(layer);
                if (other >= 0 && other < LENGTH)
                    sum += sum_of(&none, p + plan.far[layer] + (size_t)tap * G * H + h, H, gist[other], G);
            }
            to[t][h] = from[t][h] + fmax(sum, 0);
        }
}

/* Plainly what gradient.h reads: the numbers of every layer, then the opinions. */
static void opine(const float *p, const struct example *e, double opinion[][O])
{
    double found[NETWORK_LAYERS + 1][LENGTH][H];
    for (long t = 0; t < LENGTH; t++)
        for (size_t h = 0; h < H; h++) {
            double sum = (double)p[plan.near_bias + h];
            for (long k = -NETWORK_REACH; k <= NETWORK_REACH; k++)
                for (size_t i = 0; i < NETWORK_INPUT && t + k >= 0 && t + k < LENGTH; i++)
                    for (int input = 0; input < INPUTS; input++)
                        sum += (double)p[e->tokens[t + k].row[input] * NETWORK_INPUT + i]
                               * (double)p[plan.near + ((size_t)(k + NETWORK_REACH) * NETWORK_INPUT + i) * H + h];
            found[0][t][h] = fmax(sum, 0);
        }
    for (int layer = 0; layer < NETWORK_LAYERS; layer++)
        look_far(p, layer, found[layer], found[layer + 1]);
    for (size_t t = 0; t < LENGTH; t++)
        for (size_t o = 0; o < O; o++) {
            opinion[t][o] = (double)p[plan.out_bias + o];
            for (size_t h = 0; h < H; h++)
                opinion[t][o] += found[NETWORK_LAYERS][t][h] * (double)p[plan.out + h * O + o];
        }
}

static double surprise(const double *z, size_t count, size_t wanted)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += exp(z[i]);
    return log(sum) - z[wanted];
}

static double loss(const float *p, const struct example *e, const struct loss_weights *weights)
{
    double opinion[LENGTH][O], all = 0, said[CREDO_VERDICTS + 1] = {0}, sum = 0;
    opine(p, e, opinion);
    for (size_t t = 0; t < LENGTH; t++) {
        sum += (double)weights->label * surprise(opinion[t] + OPINION_LABEL, 3, e->labels[t]);
        all += exp(opinion[t][OPINION_WEIGHT]);
    }
    for (size_t t = 0; t < LENGTH; t++)
        for (size_t v = 0; v <= CREDO_VERDICTS; v++)
            said[v] += exp(opinion[t][OPINION_WEIGHT]) / all * opinion[t][OPINION_VERDICT + v];
    double off = said[CREDO_VERDICTS] - (double)e->lean;
    return sum + (double)weights->verdict * surprise(said, CREDO_VERDICTS, e->verdict) + (double)weights->lean * off * off;
}

/* The gradient is the slope of the loss, in every part of the parameters; where a number passes 0 and is cut, it lies between the slopes
 * to either side. */
static void the_gradient_is_the_slope(void **state)
{
    (void)state;
    const struct loss_weights weights = {1, 1, 0.1f};
    struct noise noise = {.random = {1}};
    struct arena turned_arena = {0}, arena = {0};
    struct turned turned;
    float *p = calloc(plan.count, sizeof *p), *gradient = calloc(plan.count, sizeof *gradient);
    assert_true(p && gradient);
    start_parameters(&plan, 5, p);
    assert_true(turn_matrices(&plan, p, &turned_arena, &turned));
    assert_true(add_gradient(&plan, p, &turned, chosen[3], &weights, &noise, &arena, gradient));
    size_t sloping = 0;
    const double here = loss(p, chosen[3], &weights);
    for (size_t i = 0; i < plan.count; i += 13) {
        const float kept = p[i], step = 1e-4f;
        p[i] = kept - step;
        double before = (here - loss(p, chosen[3], &weights)) / (double)step;
        p[i] = kept + step;
        double behind = (loss(p, chosen[3], &weights) - here) / (double)step;
        p[i] = kept;
        double least = fmin(before, behind), most = fmax(before, behind), slack = 2e-3 + 0.05 * fabs(most);
        sloping += fabs(before + behind) > 2e-4;
        assert_true((double)gradient[i] > least - slack && (double)gradient[i] < most + slack);
    }
    assert_true(sloping > 100);
    free(p);
    free(gradient);
    arena_free(&turned_arena);
    arena_free(&arena);
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
    int8_t *folded = calloc((size_t)plan.rows * NETWORK_FOLDED, sizeof *folded);
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
        cmocka_unit_test(the_gradient_is_the_slope),
        cmocka_unit_test(the_same_examples_give_the_same_numbers),
        cmocka_unit_test(huge_rows_do_not_overflow),
    };
    return cmocka_run_group_tests(tests, make_texts, NULL);
}
