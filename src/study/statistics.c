#include "study/statistics.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "util/random.h"

static double ratio(double a, double b)
{
    return b > 0 ? a / b : 0;
}

static double f1(double precision, double recall)
{
    return ratio(2 * precision * recall, precision + recall);
}

static void by_class(const size_t (*confusion)[CREDO_VERDICTS], credo_figures *f)
{
    for (int v = 0; v < CREDO_VERDICTS; v++) {
        size_t labelled = 0, given = 0;
        for (int other = 0; other < CREDO_VERDICTS; other++) {
            labelled += confusion[v][other];
            given += confusion[other][v];
        }
        f->precision[v] = ratio((double)confusion[v][v], (double)given);
        f->recall[v] = ratio((double)confusion[v][v], (double)labelled);
        f->f1[v] = f1(f->precision[v], f->recall[v]);
    }
    f->macro_f1 = (f->f1[CREDO_CUSTOMER] + f->f1[CREDO_PRODUCT] + f->f1[CREDO_MIXED]) / 3;
}

/* Cohen, A coefficient of agreement for nominal scales, 1960: (observed - expected) / (1 - expected). */
static double kappa(const size_t (*confusion)[CREDO_VERDICTS], double n)
{
    double observed = 0, expected = 0;
    for (int v = 0; v < CREDO_VERDICTS; v++) {
        double row = 0, column = 0;
        for (int other = 0; other < CREDO_VERDICTS; other++) {
            row += (double)confusion[v][other];
            column += (double)confusion[other][v];
        }
        observed += (double)confusion[v][v] / n;
        expected += row / n * (column / n);
    }
    return expected < 1 ? (observed - expected) / (1 - expected) : 1;
}

struct ranked {
    double value, rank;
    size_t row;
};

static int by_value(const void *a, const void *b)
{
    const struct ranked *x = a, *y = b;
    return (x->value > y->value) - (x->value < y->value);
}

static int by_row(const void *a, const void *b)
{
    const struct ranked *x = a, *y = b;
    return (x->row > y->row) - (x->row < y->row);
}

static void rank(struct ranked *items, size_t count)
{
    qsort(items, count, sizeof *items, by_value);
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && items[end].value <= items[i].value;)
            end++;
        for (size_t k = i; k < end; k++)
            items[k].rank = ((double)i + (double)end - 1) / 2;
    }
    qsort(items, count, sizeof *items, by_row);
}

/* Spearman 1904: the correlation of ranks, ties sharing their mean rank; not a number when memory ran out. */
static double spearman(const struct judged *rows, size_t count)
{
    struct ranked *x = calloc(2 * count + 1, sizeof *x), *y;
    double sum = 0, xx = 0, yy = 0, mean = ((double)count - 1) / 2;
    if (!x)
        return NAN;
    y = x + count;
    for (size_t i = 0; i < count; i++) {
        x[i] = (struct ranked){.value = rows[i].lean, .row = i};
        y[i] = (struct ranked){.value = rows[i].score, .row = i};
    }
    rank(x, count);
    rank(y, count);
    for (size_t i = 0; i < count; i++) {
        sum += (x[i].rank - mean) * (y[i].rank - mean);
        xx += (x[i].rank - mean) * (x[i].rank - mean);
        yy += (y[i].rank - mean) * (y[i].rank - mean);
    }
    free(x);
    return ratio(sum, sqrt(xx * yy));
}

void count_word(struct judged *row, const struct token *token, uint8_t found, uint8_t marked)
{
    if (token->kind != TOKEN_WORD)
        return;
    row->found[found]++;
    row->marked[marked]++;
    row->both[found] += found == marked;
}

static void words(const struct judged *rows, size_t count, credo_figures *f)
{
    double both[3] = {0}, found[3] = {0}, marked[3] = {0};
    for (size_t i = 0; i < count; i++)
        for (int role = CREDO_RESULT; role <= CREDO_METHOD && rows[i].marks; role++) {
            both[role] += rows[i].both[role];
            found[role] += rows[i].found[role];
            marked[role] += rows[i].marked[role];
        }
    f->result_f1 = f1(ratio(both[CREDO_RESULT], found[CREDO_RESULT]), ratio(both[CREDO_RESULT], marked[CREDO_RESULT]));
    f->method_f1 = f1(ratio(both[CREDO_METHOD], found[CREDO_METHOD]), ratio(both[CREDO_METHOD], marked[CREDO_METHOD]));
}

static void reliability(const struct judged *rows, size_t count, credo_figures *f)
{
    size_t sure = 0, sure_right = 0;
    for (size_t i = 0; i < count; i++) {
        int bin = (int)(rows[i].confidence * CREDO_BINS);
        bin = bin < 0 ? 0 : bin >= CREDO_BINS ? CREDO_BINS - 1 : bin;
        bool right = rows[i].label == rows[i].verdict;
        f->bin_count[bin]++;
        f->bin_confidence[bin] += rows[i].confidence;
        f->bin_right[bin] += right;
        sure += rows[i].confidence >= 0.8;
        sure_right += rows[i].confidence >= 0.8 && right;
    }
    for (int bin = 0; bin < CREDO_BINS; bin++) {
        f->bin_confidence[bin] = ratio(f->bin_confidence[bin], (double)f->bin_count[bin]);
        f->bin_right[bin] = ratio(f->bin_right[bin], (double)f->bin_count[bin]);
    }
    f->sure_share = ratio((double)sure, (double)count);
    f->sure_right = ratio((double)sure_right, (double)sure);
}

bool measure_figures(const struct judged *rows, size_t count, credo_figures *f)
{
    *f = (credo_figures){.count = count};
    size_t right = 0, sided = 0, side_right = 0;
    for (size_t i = 0; i < count; i++) {
        f->confusion[rows[i].label][rows[i].verdict]++;
        right += rows[i].label == rows[i].verdict;
        if (rows[i].label == CREDO_CUSTOMER || rows[i].label == CREDO_PRODUCT) {
            sided++;
            side_right += rows[i].label == CREDO_CUSTOMER ? rows[i].score > 0 : rows[i].score < 0;
        }
    }
    f->accuracy = ratio((double)right, (double)count);
    f->side = ratio((double)side_right, (double)sided);
    f->kappa = count ? kappa((const size_t(*)[CREDO_VERDICTS])f->confusion, (double)count) : 0;
    f->spearman = spearman(rows, count);
    by_class((const size_t(*)[CREDO_VERDICTS])f->confusion, f);
    words(rows, count, f);
    reliability(rows, count, f);
    return !isnan(f->spearman);
}

enum { MEASURES = 7 };

static double *measure_of(credo_figures *f, int which)
{
    double *all[MEASURES] = {&f->accuracy, &f->macro_f1, &f->kappa, &f->spearman, &f->side, &f->result_f1, &f->method_f1};
    return all[which];
}

static int by_number(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

bool measure_intervals(const struct judged *rows, size_t count, unsigned samples, credo_figures *low, credo_figures *high)
{
    struct judged *sample = calloc(count + 1, sizeof *sample);
    double *values = calloc((size_t)samples * MEASURES + 1, sizeof *values);
    struct random random = {0x9E3779B97F4A7C15u};
    *low = *high = (credo_figures){.count = count};
    bool done = sample && values && samples;
    for (unsigned s = 0; done && s < samples; s++) {
        credo_figures f;
        for (size_t i = 0; i < count; i++)
            sample[i] = rows[random_next(&random) % count];
        done = measure_figures(sample, count, &f);
        for (int m = 0; m < MEASURES; m++)
            values[(size_t)m * samples + s] = *measure_of(&f, m);
    }
    for (int m = 0; done && m < MEASURES; m++) {
        qsort(values + (size_t)m * samples, samples, sizeof *values, by_number);
        *measure_of(low, m) = values[(size_t)m * samples + samples / 40];
        *measure_of(high, m) = values[(size_t)m * samples + samples - 1 - samples / 40];
    }
    free(sample);
    free(values);
    return done;
}
