/* problems -> weights: the tagger over the words, the verdict over the statements. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "study/calibrator.h"
#include "study/learn.h"

static double largest(const double *values, unsigned count)
{
    double most = 0;
    for (unsigned i = 0; i < count; i++)
        most = fmax(most, fabs(values[i]));
    return most;
}

/* The weights that all missions share go back to the model's own numbers; those that hardly weigh are left out, so that the file
 * stays small. */
static void spread(const struct dense *d, const double *learned, unsigned classes, uint32_t features, double prune, double *weights)
{
    memset(weights, 0, (size_t)features * classes * sizeof *weights);
    for (uint32_t i = 0; i < d->count; i++)
        if (d->feature[i] < features && largest(learned + (size_t)i * classes, classes) >= prune)
            memcpy(weights + (size_t)d->feature[i] * classes, learned + (size_t)i * classes, classes * sizeof *weights);
}

static double item_weight(const struct calibrator *c, size_t item)
{
    return c->items[item]->weight * (c->measured[item] ? 1 : c->settings.own_weight);
}

/* Phrases are the same in both, but for their edges: there the published ones, marked by several readers, count more. */
static double tag_weight(const struct calibrator *c, size_t item)
{
    return item_weight(c, item) * (c->adapting && c->measured[item] ? c->settings.tag_published_weight : 1);
}

bool train_tagger(struct calibrator *c, unsigned left_out)
{
    float *weight = calloc(c->count + 1, sizeof *weight);
    double *learned = calloc((size_t)c->dense_tokens.count * LABELS + (size_t)c->model->joints.count * LABELS * LABELS, sizeof *learned);
    bool done = weight && learned;
    for (size_t i = 0; done && i < c->count; i++)
        weight[i] = c->fold[i] == left_out || !c->items[i]->marked ? 0 : (float)tag_weight(c, i);
    const struct dense *d = &c->dense_tokens;
    struct chain_problem problem = {.rows = {.rows = d->rows.count, .start = d->rows.start, .feature = d->rows.feature,
                                             .label = c->labels, .weight = weight, .features = d->count, .classes = LABELS,
                                             .penalty = d->penalty, .sign = d->sign},
                                    .texts = c->count, .first = c->first_token, .joint = c->joints,
                                    .joints = c->model->joints.count, .joint_penalty = c->settings.joint_penalty};
    done = done && learn_chain(&problem, c->settings.rounds, learned);
    if (done) {
        spread(d, learned, LABELS, c->model->tags.count, c->settings.tag_prune, c->tag_weights);
        memcpy(c->joint_weights, learned + (size_t)d->count * LABELS, (size_t)c->model->joints.count * LABELS * LABELS * sizeof *learned);
    }
    free(weight);
    free(learned);
    return done;
}

bool train_verdict(struct calibrator *c, unsigned left_out)
{
    const struct dense *d = &c->dense_traits;
    float *weight = calloc(c->count + 1, sizeof *weight);
    uint8_t *label = calloc(c->count + 1, 1);
    double *learned = calloc((size_t)d->count * CREDO_VERDICTS + 1, sizeof *learned);
    bool done = weight && label && learned;
    for (size_t i = 0; done && i < c->count; i++) {
        double more = c->items[i]->side == CREDO_MIXED ? c->settings.mixed_weight : 1;
        weight[i] = c->fold[i] == left_out ? 0 : (float)(item_weight(c, i) * more);
        label[i] = (uint8_t)c->items[i]->side;
    }
    struct problem problem = {.rows = d->rows.count, .start = d->rows.start, .feature = d->rows.feature, .value = d->rows.value,
                              .label = label, .weight = weight, .features = d->count, .classes = CREDO_VERDICTS,
                              .penalty = d->penalty, .sign = d->sign};
    done = done && learn_softmax(&problem, c->settings.rounds, learned);
    if (done)
        spread(d, learned, CREDO_VERDICTS, c->model->verdicts.count, c->settings.verdict_prune, c->verdict_weights);
    free(weight);
    free(label);
    free(learned);
    return done;
}

