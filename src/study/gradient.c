#include "study/gradient.h"

#include <math.h>
#include <string.h>

#include "util/matrix.h"

enum { I = NETWORK_INPUT, H = NETWORK_HIDDEN, G = NETWORK_GIST, O = OPINION_ROOM, REACH = NETWORK_REACH };

/* One reading, with all that going back needs. */
struct run {
    size_t count;
    const struct network_token *tokens;              /* as read: some stems may have been dropped */
    float *input, *input_kept; /* numbers, and 0 where one was dropped, else by how much it was raised */
    float *found[NETWORK_LAYERS + 1], *passed[NETWORK_LAYERS + 1], *kept[NETWORK_LAYERS + 1]; /* by each layer; what of it is passed on */
    float *gist[NETWORK_LAYERS], *added[NETWORK_LAYERS]; /* of what a layer is passed; what it adds to what was found before */
    float *opinion;                                  /* O each */
    float *weight;                                   /* of each token, all together 1 */
    float said[CREDO_VERDICTS + 1];                  /* the verdict and the lean */
};

bool turn_matrices(const struct network_plan *plan, const float *parameters, struct arena *arena, struct turned *turned)
{
    turned->near = arena_array(arena, float, (size_t)NETWORK_SPAN * I * H);
    turned->gist = arena_array(arena, float, (size_t)NETWORK_LAYERS * H * G);
    turned->far = arena_array(arena, float, (size_t)NETWORK_LAYERS * NETWORK_TAPS * G * H);
    turned->out = arena_array(arena, float, (size_t)H * O);
    if (arena->failed)
        return false;
    for (size_t k = 0; k < NETWORK_SPAN; k++)
        matrix_turn(I, H, parameters + plan->near + k * I * H, turned->near + k * I * H);
    for (size_t i = 0; i < NETWORK_LAYERS * NETWORK_TAPS; i++)
        matrix_turn(G, H, parameters + plan->far[i / NETWORK_TAPS] + i % NETWORK_TAPS * G * H, turned->far + i * G * H);
    for (size_t layer = 0; layer < NETWORK_LAYERS; layer++)
        matrix_turn(H, G, parameters + plan->gist[layer], turned->gist + layer * H * G);
    matrix_turn(H, O, parameters + plan->out, turned->out);
    return true;
}

/* --- noise -------------------------------------------------------------------------------------------------- */

static bool happens(struct noise *noise, float share)
{
    return (double)(random_next(&noise->random) >> 11) < (double)share * 9007199254740992.0;
}

/* Some numbers are dropped and the rest raised, so that the sum stays. */
static void drop(struct noise *noise, float *numbers, float *kept, size_t count)
{
    float raise = 1 / (1 - noise->drop);
    for (size_t i = 0; i < count; i++)
        numbers[i] *= kept[i] = happens(noise, noise->drop) ? 0 : raise;
}

static const struct network_token *drop_stems(struct noise *noise, const struct example *example, struct arena *arena)
{
    struct network_token *tokens = arena_array(arena, struct network_token, example->count + 1);
    for (size_t i = 0; tokens && i < example->count; i++) {
        tokens[i] = example->tokens[i];
        if (tokens[i].row[INPUT_STEM] != UINT32_MAX && happens(noise, noise->drop_stem))
            tokens[i].row[INPUT_STEM] = 0;
    }
    return tokens;
}

/* --- there -------------------------------------------------------------------------------------------------- */

static void add(const float *from, size_t count, float *to)
{
    for (size_t i = 0; i < count; i++)
        to[i] += from[i];
}

static void cut_at_zero(float *numbers, size_t count)
{
    for (size_t i = 0; i < count; i++)
        numbers[i] = numbers[i] > 0 ? numbers[i] : 0;
}

static void look_near(const struct network_plan *plan, const float *parameters, struct run *run)
{
    matrix_repeat(run->count, H, parameters + plan->near_bias, run->found[0]);
    for (int d = -REACH; d <= REACH; d++) {
        struct shift s = network_shift(d, run->count);
        matrix_multiply(s.rows, I, H, run->input + s.from * I, parameters + plan->near + (size_t)(d + REACH) * I * H, run->found[0] + s.to * H);
    }
    cut_at_zero(run->found[0], run->count * H);
}

static void pass(struct run *run, int layer, struct noise *noise)
{
    memcpy(run->passed[layer], run->found[layer], run->count * H * sizeof(float));
    drop(noise, run->passed[layer], run->kept[layer], run->count * H);
}

static void look_far(const struct network_plan *plan, const float *parameters, struct run *run, int layer)
{
    matrix_repeat(run->count, G, parameters + plan->gist_bias[layer], run->gist[layer]);
    matrix_multiply(run->count, H, G, run->passed[layer], parameters + plan->gist[layer], run->gist[layer]);
    matrix_repeat(run->count, H, parameters + plan->far_bias[layer], run->added[layer]);
    for (size_t tap = 0; tap < NETWORK_TAPS; tap++) {
        struct shift s = network_shift_of_tap(layer, tap, run->count);
        matrix_multiply(s.rows, G, H, run->gist[layer] + s.from * G, parameters + plan->far[layer] + tap * G * H, run->added[layer] + s.to * H);
    }
    cut_at_zero(run->added[layer], run->count * H);
    for (size_t i = 0; i < run->count * H; i++)
        run->found[layer + 1][i] = run->found[layer][i] + run->added[layer][i];
}

static void hear(struct run *run)
{
    float most = -INFINITY, sum = 0;
    for (size_t t = 0; t < run->count; t++)
        most = fmaxf(most, run->opinion[t * O + OPINION_WEIGHT]);
    for (size_t t = 0; t < run->count; t++)
        sum += run->weight[t] = expf(run->opinion[t * O + OPINION_WEIGHT] - most);
    for (size_t t = 0; t < run->count; t++) {
        run->weight[t] /= sum;
        for (int v = 0; v <= CREDO_VERDICTS; v++)
            run->said[v] += run->weight[t] * run->opinion[t * O + OPINION_VERDICT + (size_t)v];
    }
}

static bool read_example(const struct network_plan *plan, const float *parameters, const struct example *example, struct noise *noise,
                         struct arena *arena, struct run *run)
{
    size_t n = example->count;
    *run = (struct run){.count = n, .tokens = drop_stems(noise, example, arena)};
    run->input = arena_array(arena, float, n * I);
    run->input_kept = arena_array(arena, float, n * I);
    for (int layer = 0; layer <= NETWORK_LAYERS; layer++) {
        run->found[layer] = arena_array(arena, float, n * H);
        run->passed[layer] = arena_array(arena, float, n * H);
        run->kept[layer] = arena_array(arena, float, n * H);
    }
    for (int layer = 0; layer < NETWORK_LAYERS; layer++) {
        run->gist[layer] = arena_array(arena, float, n * G);
        run->added[layer] = arena_array(arena, float, n * H);
    }
    run->opinion = arena_array(arena, float, n * O);
    run->weight = arena_array(arena, float, n);
    if (arena->failed)
        return false;
    for (size_t t = 0; t < n; t++)
        for (int i = 0; i < INPUTS; i++)
            if (run->tokens[t].row[i] != UINT32_MAX)
                add(parameters + (size_t)run->tokens[t].row[i] * I, I, run->input + t * I);
    drop(noise, run->input, run->input_kept, n * I);
    look_near(plan, parameters, run);
    for (int layer = 0; layer < NETWORK_LAYERS; layer++) {
        pass(run, layer, noise);
        look_far(plan, parameters, run, layer);
    }
    pass(run, NETWORK_LAYERS, noise);
    matrix_repeat(n, O, parameters + plan->out_bias, run->opinion);
    matrix_multiply(n, H, O, run->passed[NETWORK_LAYERS], parameters + plan->out, run->opinion);
    hear(run);
    return true;
}

/* --- and back ----------------------------------------------------------------------------------------------- */

/* z becomes the gradient of the cross entropy of its softmax against what was wanted. */
static void against(float *z, unsigned count, unsigned wanted)
{
    float most = z[0], sum = 0;
    for (unsigned i = 1; i < count; i++)
        most = fmaxf(most, z[i]);
    for (unsigned i = 0; i < count; i++)
        sum += z[i] = expf(z[i] - most);
    for (unsigned i = 0; i < count; i++)
        z[i] = z[i] / sum - (i == wanted);
}

static void blame_labels(const struct run *run, const struct example *example, float weight, float *blame)
{
    for (size_t t = 0; example->labels && t < run->count; t++) {
        float z[3];
        memcpy(z, run->opinion + t * O + OPINION_LABEL, sizeof z);
        against(z, 3, example->labels[t]);
        for (size_t l = 0; l < 3; l++)
            blame[t * O + OPINION_LABEL + l] += weight * z[l];
    }
}

/* The verdict and the lean are means over words: each opinion is blamed by its weight, each weight by how its opinion differs. */
static void blame_statement(const struct run *run, const struct example *example, const struct loss_weights *weights, float *blame)
{
    float z[CREDO_VERDICTS + 1];
    memcpy(z, run->said, sizeof z);
    against(z, CREDO_VERDICTS, example->verdict);
    for (int v = 0; v < CREDO_VERDICTS; v++)
        z[v] *= weights->verdict;
    z[CREDO_VERDICTS] = 2 * weights->lean * (run->said[CREDO_VERDICTS] - example->lean);
    for (size_t t = 0; t < run->count; t++) {
        const float *opinion = run->opinion + t * O + OPINION_VERDICT;
        float more = 0;
        for (size_t v = 0; v <= CREDO_VERDICTS; v++) {
            blame[t * O + OPINION_VERDICT + v] += run->weight[t] * z[v];
            more += z[v] * (opinion[v] - run->said[v]);
        }
        blame[t * O + OPINION_WEIGHT] += run->weight[t] * more;
    }
}

static void sum_rows(const float *rows, size_t count, size_t width, float *sum)
{
    for (size_t t = 0; t < count; t++)
        add(rows + t * width, width, sum);
}

/* Nothing passes back where numbers were cut at 0. */
static void blame_positive(const float *numbers, const float *blame, size_t count, float *passed)
{
    for (size_t i = 0; i < count; i++)
        passed[i] = numbers[i] > 0 ? blame[i] : 0;
}

struct scratch {
    float *added, *gist, *before;
};

/* From the blame of what a layer and those before it found to that of what those before it found. */
static void back_far(const struct network_plan *plan, const struct turned *turned, const struct run *run, int layer, float *blame,
                     const struct scratch *scratch, float *gradient)
{
    float *added = scratch->added, *gist = scratch->gist, *before = scratch->before;
    size_t n = run->count;
    blame_positive(run->added[layer], blame, n * H, added);
    memset(gist, 0, n * G * sizeof *gist);
    memset(before, 0, n * H * sizeof *before);
    sum_rows(added, n, H, gradient + plan->far_bias[layer]);
    for (size_t tap = 0; tap < NETWORK_TAPS; tap++) {
        struct shift s = network_shift_of_tap(layer, tap, n);
        matrix_multiply_turned(s.rows, G, H, run->gist[layer] + s.from * G, added + s.to * H, gradient + plan->far[layer] + tap * G * H);
        matrix_multiply(s.rows, H, G, added + s.to * H, turned->far + ((size_t)layer * NETWORK_TAPS + tap) * G * H, gist + s.from * G);
    }
    sum_rows(gist, n, G, gradient + plan->gist_bias[layer]);
    matrix_multiply_turned(n, H, G, run->passed[layer], gist, gradient + plan->gist[layer]);
    matrix_multiply(n, G, H, gist, turned->gist + (size_t)layer * H * G, before);
    for (size_t i = 0; i < n * H; i++)
        blame[i] += before[i] * run->kept[layer][i];
}

static void back_to_words(const struct network_plan *plan, const struct turned *turned, const struct run *run, float *blame, float *words,
                          float *gradient)
{
    size_t n = run->count;
    blame_positive(run->found[0], blame, n * H, blame);
    sum_rows(blame, n, H, gradient + plan->near_bias);
    for (int d = -REACH; d <= REACH; d++) {
        struct shift s = network_shift(d, n);
        size_t matrix = (size_t)(d + REACH) * I * H;
        matrix_multiply_turned(s.rows, I, H, run->input + s.from * I, blame + s.to * H, gradient + plan->near + matrix);
        matrix_multiply(s.rows, H, I, blame + s.to * H, turned->near + matrix, words + s.from * I);
    }
    for (size_t i = 0; i < n * I; i++)
        words[i] *= run->input_kept[i];
    for (size_t t = 0; t < n; t++)
        for (int i = 0; i < INPUTS; i++)
            if (run->tokens[t].row[i] != UINT32_MAX)
                add(words + t * I, I, gradient + (size_t)run->tokens[t].row[i] * I);
}

bool add_gradient(const struct network_plan *plan, const float *parameters, const struct turned *turned, const struct example *example,
                  const struct loss_weights *weights, struct noise *noise, struct arena *arena, float *gradient)
{
    struct run run;
    size_t n = example->count;
    if (!n)
        return true;
    float *opinion = arena_array(arena, float, n * O), *blame = arena_array(arena, float, n * H), *words = arena_array(arena, float, n * I);
    struct scratch scratch = {arena_array(arena, float, n * H), arena_array(arena, float, n * G), arena_array(arena, float, n * H)};
    if (arena->failed || !read_example(plan, parameters, example, noise, arena, &run))
        return false;
    blame_labels(&run, example, weights->label, opinion);
    blame_statement(&run, example, weights, opinion);
    sum_rows(opinion, n, O, gradient + plan->out_bias);
    matrix_multiply_turned(n, H, O, run.passed[NETWORK_LAYERS], opinion, gradient + plan->out);
    matrix_multiply(n, O, H, opinion, turned->out, blame);
    for (size_t i = 0; i < n * H; i++)
        blame[i] *= run.kept[NETWORK_LAYERS][i];
    for (int layer = NETWORK_LAYERS - 1; layer >= 0; layer--)
        back_far(plan, turned, &run, layer, blame, &scratch, gradient);
    back_to_words(plan, turned, &run, blame, words, gradient);
    return true;
}
