#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "study/learn.h"
#include "study/minimise.h"

enum { L = 3 }; /* labels */

struct chain {
    struct chain_problem problem;
    double (*score)[L], (*forward)[L], (*backward)[L]; /* of the tokens of one text */
    double *joint;                                     /* exp of all transitions */
    size_t size;                                       /* weights in all */
};

static size_t joint_offset(const struct chain_problem *p)
{
    return (size_t)p->rows.features * L;
}

/* exp of each token's own scores, each scaled by its largest: what is taken out so stands in both sums of the cost. */
static void own_scores(const struct chain *c, const double *x, size_t first, size_t count)
{
    const struct problem *p = &c->problem.rows;
    for (size_t t = 0; t < count; t++) {
        double *z = c->score[t];
        memset(z, 0, sizeof c->score[t]);
        for (size_t k = p->start[first + t]; k < p->start[first + t + 1]; k++) {
            const double *w = x + (size_t)p->feature[k] * L;
            double value = p->value ? (double)p->value[k] : 1;
            z[1] += value * w[1];
            z[2] += value * w[2];
        }
        double most = fmax(0, fmax(z[1], z[2]));
        for (int l = 0; l < L; l++)
            z[l] = exp(z[l] - most);
    }
}

/* Forward and backward sums, scaled token by token; returns the logarithm of the partition sum of the scaled scores. */
static double sweep(const struct chain *c, size_t first, size_t count)
{
    double log_sum = 0;
    for (size_t t = 0; t < count; t++) {
        const double *joint = c->joint + (size_t)c->problem.joint[first + t] * L * L;
        double sum = 0;
        for (int to = 0; to < L; to++) {
            double in = 1;
            if (t) {
                in = 0;
                for (int from = 0; from < L; from++)
                    in += c->forward[t - 1][from] * joint[from * L + to];
            }
            sum += c->forward[t][to] = in * c->score[t][to];
        }
        for (int to = 0; to < L; to++)
            c->forward[t][to] /= sum;
        log_sum += log(sum);
    }
    for (size_t t = count; t-- > 0;) {
        double sum = 0;
        for (int from = 0; from < L; from++) {
            double out = 1;
            if (t + 1 < count) {
                const double *joint = c->joint + (size_t)c->problem.joint[first + t + 1] * L * L;
                out = 0;
                for (int to = 0; to < L; to++)
                    out += joint[from * L + to] * c->score[t + 1][to] * c->backward[t + 1][to];
            }
            sum += c->backward[t][from] = out;
        }
        for (int from = 0; from < L; from++)
            c->backward[t][from] /= sum;
    }
    return log_sum;
}

static void add_token(const struct chain *c, size_t token, const double *error, double weight, double *gradient)
{
    const struct problem *p = &c->problem.rows;
    for (size_t k = p->start[token]; k < p->start[token + 1]; k++) {
        double value = weight * (p->value ? (double)p->value[k] : 1), *g = gradient + (size_t)p->feature[k] * L;
        g[1] += value * error[1];
        g[2] += value * error[2];
    }
}

/* What the model expects of a transition, less what is there. */
static void add_joint(const struct chain *c, size_t first, size_t t, double weight, double *gradient)
{
    const struct problem *p = &c->problem.rows;
    size_t which = c->problem.joint[first + t];
    const double *joint = c->joint + which * L * L;
    double *g = gradient + joint_offset(&c->problem) + which * L * L, expected[L * L], sum = 0;
    for (int from = 0; from < L; from++)
        for (int to = 0; to < L; to++)
            sum += expected[from * L + to] = c->forward[t - 1][from] * joint[from * L + to] * c->score[t][to] * c->backward[t][to];
    for (int i = 0; i < L * L; i++)
        g[i] += weight * expected[i] / sum;
    g[p->label[first + t - 1] * L + p->label[first + t]] -= weight;
}

static double text_cost(const struct chain *c, const double *x, size_t text, double *gradient)
{
    const struct problem *p = &c->problem.rows;
    size_t first = c->problem.first[text], count = c->problem.first[text + 1] - first;
    own_scores(c, x, first, count);
    double weight = (double)p->weight[text], own = 0, partition = sweep(c, first, count);
    for (size_t t = 0; t < count; t++) {
        double expected[L], sum = 0;
        for (int l = 0; l < L; l++)
            sum += expected[l] = c->forward[t][l] * c->backward[t][l];
        uint8_t label = p->label[first + t];
        own += log(fmax(c->score[t][label], 1e-300));
        for (int l = 0; l < L; l++)
            expected[l] = expected[l] / sum - (l == label);
        add_token(c, first + t, expected, weight, gradient);
        if (t) {
            own += log(c->joint[(size_t)c->problem.joint[first + t] * L * L + (size_t)p->label[first + t - 1] * L + label]);
            add_joint(c, first, t, weight, gradient);
        }
    }
    return weight * (partition - own);
}

static double cost(void *context, const double *x, double *gradient)
{
    struct chain *c = context;
    const struct problem *p = &c->problem.rows;
    size_t joints = joint_offset(&c->problem);
    double sum = 0;
    for (size_t i = 0; i < c->size; i++) {
        double penalty = i < joints ? (double)p->penalty[i / L] : c->problem.joint_penalty;
        sum += 0.5 * penalty * x[i] * x[i];
        gradient[i] = penalty * x[i];
    }
    for (size_t i = joints; i < c->size; i++)
        c->joint[i - joints] = exp(x[i]);
    for (size_t text = 0; text < c->problem.texts; text++)
        if (p->weight[text] > 0)
            sum += text_cost(c, x, text, gradient);
    return sum;
}

bool learn_chain(const struct chain_problem *problem, unsigned rounds, double *weights)
{
    struct chain c = {.problem = *problem, .size = joint_offset(problem) + (size_t)problem->joints * L * L};
    size_t longest = 1;
    for (size_t i = 0; i < problem->texts; i++)
        if (problem->first[i + 1] - problem->first[i] > longest)
            longest = problem->first[i + 1] - problem->first[i];
    c.score = calloc(3 * longest, sizeof *c.score);
    c.joint = calloc((size_t)problem->joints * L * L + 1, sizeof *c.joint);
    int8_t *sign = calloc(c.size + 1, 1); /* transitions are free */
    bool done = c.score && c.joint && sign && problem->rows.classes == L;
    if (done) {
        c.forward = c.score + longest;
        c.backward = c.forward + longest;
        if (problem->rows.sign)
            memcpy(sign, problem->rows.sign, joint_offset(problem));
        struct objective objective = {.size = c.size, .cost = cost, .context = &c, .sign = sign};
        memset(weights, 0, c.size * sizeof *weights);
        done = minimise(&objective, rounds, weights);
    }
    free(c.score);
    free(c.joint);
    free(sign);
    return done;
}
