#include "study/hearing.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool keep_example(struct calibrator *c, size_t item, const struct analysis *analysis)
{
    const struct labelled *labelled = c->items[item];
    size_t room = analysis->document.count, count = 0;
    struct network_token *tokens = arena_array(&c->kept, struct network_token, room + 1);
    uint8_t *labels = arena_array(&c->kept, uint8_t, room + 1);
    if (!tokens || !labels)
        return false;
    for (size_t t = 0; t < room; t++) {
        if (analysis->statement.contexts[t].revoked)
            continue;
        labels[count] = label_at(labelled, &analysis->document.tokens[t]);
        tokens[count++] = model_token(c->model, &analysis->statement, t);
    }
    c->examples[item] = (struct example){.tokens = tokens, .labels = labelled->marked ? labels : NULL, .count = count,
                                         .verdict = (uint8_t)labelled->side, .lean = (float)labelled->lean,
                                         .weight = (float)labelled->weight};
    return true;
}

/* Each side shall be as frequent among our own missions as among the published ones, or as the setting has it at least: learning should
 * not expect more of one than will be met. */
static void balance_sides(struct calibrator *c)
{
    double count[2][CREDO_VERDICTS] = {{0}}, all[2] = {0}, wanted[CREDO_VERDICTS], sum = 0;
    for (size_t i = 0; i < c->count; i++) {
        count[c->measured[i]][c->items[i]->side]++;
        all[c->measured[i]]++;
    }
    for (int v = 0; v < CREDO_VERDICTS; v++)
        sum += wanted[v] = fmax((count[1][v] + 1) / (all[1] + 1), c->settings.side_least);
    for (size_t i = 0; i < c->count; i++) {
        credo_verdict side = c->items[i]->side;
        if (!c->measured[i])
            c->examples[i].weight *= (float)(wanted[side] / sum * all[0] / count[0][side]);
    }
}

/* All of one lesson without the fold, and evenly some of those before, so that what they taught is not forgotten. */
static size_t choose(struct calibrator *c, enum lesson lesson, unsigned left_out)
{
    size_t count = 0, before = 0;
    for (size_t i = 0; i < c->count; i++) {
        before += c->lesson[i] < lesson;
        if (c->lesson[i] == lesson && c->fold[i] != left_out)
            c->chosen[count++] = &c->examples[i];
    }
    double step = before ? c->settings.own_share * (double)count / (double)before : 0, at = 0;
    for (size_t i = 0; i < c->count; i++)
        if (c->lesson[i] < lesson && (at += step) >= 1) {
            at -= 1;
            c->chosen[count++] = &c->examples[i];
        }
    return count;
}

bool learn_base(struct calibrator *c)
{
    c->base = calloc(c->model->network.count, sizeof *c->base);
    c->parameters = calloc(c->model->network.count, sizeof *c->parameters);
    c->chosen = calloc(c->count + 1, sizeof *c->chosen);
    if (!c->base || !c->parameters || !c->chosen)
        return false;
    start_parameters(&c->model->network, 1, c->base);
    if (!c->adapting)
        return true;
    balance_sides(c);
    bool done = true;
    for (int lesson = LESSON_OWN; lesson < LESSON_PUBLISHED && done; lesson++) {
        size_t count = choose(c, (enum lesson)lesson, NO_FOLD);
        done = !count || descend(&c->model->network, c->chosen, count, &c->settings.course[lesson], c->base);
    }
    return done;
}

/* Into the model go the numbers that will stand in the file. */
static void use_network(struct calibrator *c)
{
    for (size_t i = 0; i < c->model->network.count; i++)
        c->parameters[i] = (float)lround((double)c->parameters[i] * 1000) / 1000;
    model_set_network(c->model, c->parameters);
}

/* Several runs in different orders; the mean of what they find is steadier than any of them (Wortsman et al. 2022, Model soups). */
bool learn_network(struct calibrator *c, unsigned left_out)
{
    size_t size = c->model->network.count, count = choose(c, LESSON_PUBLISHED, left_out);
    struct course course = c->settings.course[c->adapting ? LESSON_PUBLISHED : LESSON_OWN];
    unsigned runs = c->adapting ? c->settings.network_runs : 1;
    float *run = calloc(size, sizeof *run);
    bool done = run != NULL;
    memset(c->parameters, 0, size * sizeof *c->parameters);
    for (unsigned i = 0; i < runs && done; i++) {
        course.seed = 2 + (left_out == NO_FOLD ? c->order->folds : left_out) * runs + i;
        memcpy(run, c->base, size * sizeof *run);
        done = descend(&c->model->network, c->chosen, count, &course, run);
        for (size_t k = 0; k < size; k++)
            c->parameters[k] += run[k] / (float)runs;
    }
    free(run);
    if (done)
        use_network(c);
    return done;
}
