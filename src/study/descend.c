#include "study/descend.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { BATCH = 32 };

/* Adam (Kingma and Ba 2015) with decoupled decay. */
struct trainer {
    const struct network_plan *plan;
    const struct course *course;
    float *parameters, *gradient, *mean, *square;
    const struct example **order;
    size_t count, step, steps;
    struct noise noise;
    struct arena turned, scratch;
};

static double uniform(struct random *random)
{
    return (double)(random_next(random) >> 11) / 9007199254740992.0;
}

/* As wide as keeps the layers' numbers in their range (He et al. 2015). */
static void start_part(float *part, size_t count, size_t inner, struct random *random)
{
    double width = inner ? sqrt(3.0 / (double)inner) : 0;
    for (size_t i = 0; i < count; i++)
        part[i] = (float)((2 * uniform(random) - 1) * width);
}

void start_parameters(const struct network_plan *plan, uint64_t seed, float *parameters)
{
    enum { I = NETWORK_INPUT, H = NETWORK_HIDDEN, G = NETWORK_GIST };
    struct random random = {seed * 0x9E3779B97F4A7C15u + 1};
    memset(parameters, 0, plan->count * sizeof *parameters);
    start_part(parameters, (size_t)plan->table[INPUTS] * I, 300, &random); /* 0.1 about zero: nine rows are added */
    start_part(parameters + plan->near, (size_t)NETWORK_SPAN * I * H, NETWORK_SPAN * I, &random);
    for (int layer = 0; layer < NETWORK_LAYERS; layer++) {
        start_part(parameters + plan->gist[layer], (size_t)H * G, 3 * H, &random);
        start_part(parameters + plan->far[layer], (size_t)NETWORK_TAPS * G * H, 3 * NETWORK_TAPS * G, &random); /* small: at first they add little */
    }
    start_part(parameters + plan->out, (size_t)H * OPINION_ROOM, H, &random);
}

static void shuffle(const struct example **order, size_t count, struct random *random)
{
    for (size_t i = count; i > 1; i--) {
        size_t other = random_next(random) % i;
        const struct example *held = order[i - 1];
        order[i - 1] = order[other];
        order[other] = held;
    }
}

/* Up in a tenth of the time, then down along a cosine (Smith and Topin 2019). */
static double rate_now(const struct trainer *t)
{
    double at = (double)t->step / (double)t->steps, warm = 0.1;
    return t->course->rate * (at < warm ? 0.04 + 0.96 * at / warm : 0.5 + 0.5 * cos(acos(-1) * (at - warm) / (1 - warm)));
}

static void move(struct trainer *t)
{
    double norm = 0, rate = rate_now(t);
    for (size_t i = 0; i < t->plan->count; i++)
        norm += (double)(t->gradient[i] * t->gradient[i]);
    float cut = norm > 1 ? (float)(1 / sqrt(norm)) : 1; /* a batch never pushes further than this */
    t->step++;
    float first = (float)(1 - pow(0.9, (double)t->step)), second = (float)(1 - pow(0.999, (double)t->step));
    float stride = (float)rate / first, stay = 1 - (float)(rate * t->course->decay), root = 1 / second;
    for (size_t i = 0; i < t->plan->count; i++) {
        float g = t->gradient[i] * cut;
        t->mean[i] = 0.9f * t->mean[i] + 0.1f * g;
        t->square[i] = 0.999f * t->square[i] + 0.001f * g * g;
        t->parameters[i] = t->parameters[i] * stay - stride * t->mean[i] / (sqrtf(t->square[i] * root) + 1e-8f);
    }
}

static bool learn_batch(struct trainer *t, const struct example *const *examples, size_t count)
{
    struct turned turned;
    size_t words = 0;
    arena_reset(&t->turned);
    memset(t->gradient, 0, t->plan->count * sizeof *t->gradient);
    if (!turn_matrices(t->plan, t->parameters, &t->turned, &turned))
        return false;
    for (size_t i = 0; i < count; i++)
        words += examples[i]->count;
    for (size_t i = 0; i < count; i++) {
        const struct example *e = examples[i];
        float weight = e->weight;
        struct loss_weights loss = {.label = t->course->loss.label * weight / (float)words,
                                    .verdict = t->course->loss.verdict * weight / (float)count,
                                    .lean = t->course->loss.lean * weight / (float)count};
        arena_reset(&t->scratch);
        if (!add_gradient(t->plan, t->parameters, &turned, e, &loss, &t->noise, &t->scratch, t->gradient))
            return false;
    }
    move(t);
    return true;
}

bool descend(const struct network_plan *plan, const struct example *const *examples, size_t count, const struct course *course,
             float *parameters)
{
    size_t batches = (count + BATCH - 1) / BATCH;
    struct trainer t = {.plan = plan, .course = course, .parameters = parameters, .count = count, .steps = batches * course->rounds,
                        .noise = {{course->seed * 0xD1B54A32D192ED03u + 1}, course->drop, course->drop_stem}};
    t.gradient = calloc(3 * plan->count + 1, sizeof *t.gradient);
    t.order = calloc(count + 1, sizeof *t.order);
    bool done = t.gradient && t.order;
    if (done) {
        t.mean = t.gradient + plan->count;
        t.square = t.mean + plan->count;
        for (size_t i = 0; i < count; i++)
            t.order[i] = examples[i];
    }
    struct random random = {course->seed * 0xA0761D6478BD642Fu + 1};
    for (unsigned round = 0; round < course->rounds && done; round++) {
        shuffle(t.order, count, &random);
        for (size_t i = 0; i < count && done; i += BATCH)
            done = learn_batch(&t, t.order + i, count - i < BATCH ? count - i : BATCH);
    }
    free(t.gradient);
    free(t.order);
    arena_free(&t.turned);
    arena_free(&t.scratch);
    return done;
}
