#include <math.h>
#include <string.h>

#include "study/learn.h"
#include "study/minimise.h"

static void row_scores(const struct problem *p, const double *x, size_t row, double *z)
{
    memset(z, 0, p->classes * sizeof *z);
    for (size_t k = p->start[row]; k < p->start[row + 1]; k++) {
        const double *w = x + (size_t)p->feature[k] * p->classes;
        double value = p->value ? (double)p->value[k] : 1;
        for (unsigned c = 0; c < p->classes; c++)
            z[c] += value * w[c];
    }
}

/* z becomes probabilities; returns the logarithm of the partition sum. */
static double normalise(double *z, unsigned classes)
{
    double most = z[0], sum = 0;
    for (unsigned c = 1; c < classes; c++)
        most = fmax(most, z[c]);
    for (unsigned c = 0; c < classes; c++)
        sum += exp(z[c] - most);
    double partition = most + log(sum);
    for (unsigned c = 0; c < classes; c++)
        z[c] = exp(z[c] - partition);
    return partition;
}

/* The penalised negative log likelihood and its gradient. */
static double cost(void *context, const double *x, double *gradient)
{
    const struct problem *p = context;
    double sum = 0;
    for (uint32_t f = 0; f < p->features; f++)
        for (unsigned c = 0; c < p->classes; c++) {
            double w = x[(size_t)f * p->classes + c], penalty = (double)p->penalty[f];
            sum += 0.5 * penalty * w * w;
            gradient[(size_t)f * p->classes + c] = penalty * w;
        }
    for (size_t row = 0; row < p->rows; row++) {
        double z[CLASS_LIMIT], weight = (double)p->weight[row];
        if (weight <= 0)
            continue;
        row_scores(p, x, row, z);
        double own = z[p->label[row]];
        sum += weight * (normalise(z, p->classes) - own);
        z[p->label[row]] -= 1;
        for (size_t k = p->start[row]; k < p->start[row + 1]; k++) {
            double value = weight * (p->value ? (double)p->value[k] : 1), *g = gradient + (size_t)p->feature[k] * p->classes;
            for (unsigned c = 0; c < p->classes; c++)
                g[c] += value * z[c];
        }
    }
    return sum;
}

bool learn_softmax(const struct problem *problem, unsigned rounds, double *weights)
{
    struct objective objective = {.size = (size_t)problem->features * problem->classes, .cost = cost, .sign = problem->sign};
    struct problem copy = *problem;
    objective.context = &copy;
    memset(weights, 0, objective.size * sizeof *weights);
    return minimise(&objective, rounds, weights);
}
