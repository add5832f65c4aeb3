#include "judge/network.h"

#include <math.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "util/fetch.h"
#include "util/inline.h"
#include "util/matrix.h"
#include "util/wide.h"

enum { I = NETWORK_INPUT, H = NETWORK_HIDDEN, G = NETWORK_GIST, REACH = NETWORK_REACH, SPAN = NETWORK_SPAN };

struct network_plan network_plan(uint32_t stems, uint32_t classes, uint32_t endings)
{
    const uint32_t rows[INPUTS] = {[INPUT_STEM] = stems, [INPUT_CLASS] = classes, [INPUT_OWN] = classes, [INPUT_ENDING] = endings,
                                   [INPUT_PLACE] = CREDO_PLACES, [INPUT_GOVERNOR] = classes, [INPUT_HEAD] = classes,
                                   [INPUT_COMMAS] = INPUT_COMMAS_MOST, [INPUT_PART] = PARTS};
    struct network_plan plan = {.table = {0}};
    for (int i = 0; i < INPUTS; i++)
        plan.table[i + 1] = plan.table[i] + rows[i];
    plan.agreed = plan.table[INPUTS];
    plan.clause = plan.agreed + classes;
    plan.nothing = plan.clause + CREDO_PLACES * INPUT_COMMAS_MOST * PARTS;
    plan.rows = plan.nothing + 1;
    plan.near = (size_t)plan.table[INPUTS] * I;
    plan.near_bias = plan.near + (size_t)SPAN * I * H;
    plan.out = plan.near_bias + H;
    for (int layer = 0; layer < NETWORK_LAYERS; layer++) {
        plan.gist[layer] = plan.out;
        plan.gist_bias[layer] = plan.gist[layer] + (size_t)H * G;
        plan.far[layer] = plan.gist_bias[layer] + G;
        plan.far_bias[layer] = plan.far[layer] + (size_t)NETWORK_TAPS * G * H;
        plan.out = plan.far_bias[layer] + H;
    }
    plan.out_bias = plan.out + (size_t)H * OPINION_ROOM;
    plan.count = plan.out_bias + OPINION_ROOM;
    return plan;
}

struct shift network_shift(int distance, size_t count)
{
    size_t far = (size_t)abs(distance), rows = far < count ? count - far : 0;
    return (struct shift){rows, distance > 0 ? far : 0, distance < 0 ? far : 0};
}

struct shift network_shift_of_tap(int layer, size_t tap, size_t count)
{
    return network_shift(network_step(layer) * ((int)tap - NETWORK_SIDE), count);
}

/* --- folding ------------------------------------------------------------------------------------------------ */

static uint32_t clause_row(const struct network_plan *plan, uint32_t place, uint32_t commas, uint32_t part)
{
    return plan->clause + (place * INPUT_COMMAS_MOST + commas) * PARTS + part;
}

static void add_row(const float *parameters, uint32_t row, float sum[I])
{
    for (int i = 0; i < I; i++)
        sum[i] += parameters[(size_t)row * I + (size_t)i];
}

/* What mostly comes together is added beforehand: a concept that is the word's own too, and all that tells where in a clause it stands. */
static void join_rows(const struct network_plan *plan, const float *parameters, uint32_t row, float sum[I])
{
    const uint32_t *table = plan->table;
    memset(sum, 0, I * sizeof *sum);
    if (row < plan->agreed) {
        add_row(parameters, row, sum);
    } else if (row < plan->clause) {
        add_row(parameters, table[INPUT_CLASS] + row - plan->agreed, sum);
        add_row(parameters, table[INPUT_OWN] + row - plan->agreed, sum);
    } else if (row < plan->nothing) {
        uint32_t i = row - plan->clause;
        add_row(parameters, table[INPUT_PLACE] + i / PARTS / INPUT_COMMAS_MOST, sum);
        add_row(parameters, table[INPUT_COMMAS] + i / PARTS % INPUT_COMMAS_MOST, sum);
        add_row(parameters, table[INPUT_PART] + i % PARTS, sum);
    }
}

static void fold_row(const struct network_plan *plan, const float *parameters, uint32_t row, float folded[NETWORK_FOLDED])
{
    float sum[I];
    join_rows(plan, parameters, row, sum);
    memset(folded, 0, NETWORK_FOLDED * sizeof *folded);
    for (int k = 0; k < SPAN; k++)
        matrix_multiply(1, I, H, sum, parameters + plan->near + k * I * H, folded + k * H);
}

/* The unit of each number behind the convolution is as fine as its largest part allows. */
static void find_units(const struct network_plan *plan, const float *parameters, float unit[H])
{
    float folded[NETWORK_FOLDED];
    memset(unit, 0, H * sizeof *unit);
    for (uint32_t row = 0; row < plan->rows; row++) {
        fold_row(plan, parameters, row, folded);
        for (int i = 0; i < NETWORK_FOLDED; i++)
            unit[i % H] = fmaxf(unit[i % H], fabsf(folded[i]) / INT8_MAX);
    }
    for (int h = 0; h < H; h++)
        unit[h] = unit[h] > 0 ? unit[h] : 1;
}

static long whole(float value, float unit, long most)
{
    long number = lroundf(value / unit);
    return number > most ? most : number < -most ? -most : number;
}

enum { BIAS_MOST = INT16_MAX - SPAN * INPUTS * INT8_MAX }; /* no sum leaves 16 bits */

static void fill_layer(const struct network_plan *plan, const float *parameters, int i, struct network_layer *layer)
{
    memcpy(layer->gist, parameters + plan->gist[i], sizeof layer->gist);
    memcpy(layer->gist_bias, parameters + plan->gist_bias[i], sizeof layer->gist_bias);
    memcpy(layer->far, parameters + plan->far[i], sizeof layer->far);
    memcpy(layer->far_bias, parameters + plan->far_bias[i], sizeof layer->far_bias);
}

void network_fold(const struct network_plan *plan, const float *parameters, int8_t *folded, struct network_tail *tail)
{
    float one[NETWORK_FOLDED];
    find_units(plan, parameters, tail->unit);
    for (uint32_t row = 0; row < plan->rows; row++, folded += NETWORK_FOLDED) {
        fold_row(plan, parameters, row, one);
        for (int i = 0; i < NETWORK_FOLDED; i++)
            folded[i] = (int8_t)whole(one[i], tail->unit[i % H], INT8_MAX);
    }
    for (int h = 0; h < H; h++)
        tail->bias[h] = (int16_t)whole(parameters[plan->near_bias + (size_t)h], tail->unit[h], BIAS_MOST);
    for (int i = 0; i < NETWORK_LAYERS; i++)
        fill_layer(plan, parameters, i, &tail->layer[i]);
    memcpy(tail->out, parameters + plan->out, sizeof tail->out);
    memcpy(tail->out_bias, parameters + plan->out_bias, sizeof tail->out_bias);
}

/* --- reading ------------------------------------------------------------------------------------------------ */

/* As many numbers as are added at once. */
enum { LANES = 8 };
#define LANES_OF(type) type __attribute__((vector_size(LANES * sizeof(type)), aligned(sizeof(type)), may_alias))
typedef LANES_OF(float) lanes;
typedef LANES_OF(int16_t) whole_lanes;
_Static_assert(H % LANES == 0, "whole lanes");

/* The rows whose sum a token is: those of its stem, ending, governor and head, of its clause, of its concept, of its own concept. */
enum { ADDENDS = 7 };

static void list_rows(const struct network_plan *plan, const int8_t *folded, const struct network_token *token, const int8_t *rows[ADDENDS])
{
    const uint32_t *row = token->row, *table = plan->table;
    bool agree = row[INPUT_CLASS] - table[INPUT_CLASS] == row[INPUT_OWN] - table[INPUT_OWN];
    const uint32_t list[ADDENDS] = {
        row[INPUT_STEM] != UINT32_MAX ? row[INPUT_STEM] : plan->nothing,
        row[INPUT_ENDING],
        row[INPUT_GOVERNOR],
        row[INPUT_HEAD],
        clause_row(plan, row[INPUT_PLACE] - table[INPUT_PLACE], row[INPUT_COMMAS] - table[INPUT_COMMAS], row[INPUT_PART] - table[INPUT_PART]),
        agree ? plan->agreed + row[INPUT_CLASS] - table[INPUT_CLASS] : row[INPUT_CLASS],
        agree ? plan->nothing : row[INPUT_OWN],
    };
    for (int i = 0; i < ADDENDS; i++)
        rows[i] = folded + (size_t)list[i] * NETWORK_FOLDED;
}

/* What a token says to itself and to each of its neighbours. */
ALWAYS_INLINE void speak(const int8_t *const rows[ADDENDS], int16_t *restrict said)
{
    const int8_t *a = rows[0], *b = rows[1], *c = rows[2], *d = rows[3], *e = rows[4], *f = rows[5], *g = rows[6];
    for (int i = 0; i < NETWORK_FOLDED; i++)
        said[i] = (int16_t)(a[i] + b[i] + c[i] + d[i] + e[i] + f[i] + g[i]);
}

static void share_out(struct heard *heard, size_t count)
{
    float most = -INFINITY, sum = 0;
    for (size_t t = 0; t < count; t++)
        most = heard[t].weight > most ? heard[t].weight : most;
    for (size_t t = 0; t < count; t++)
        sum += heard[t].weight = expf(heard[t].weight - most);
    for (size_t t = 0; t < count; t++)
        heard[t].weight /= sum;
}

enum { AHEAD = 2, RING = 16 };
_Static_assert((int)RING >= (int)SPAN, "what still matters stays in the ring");

/* There are thousands of stems, more than the cache holds; all else that is known of words is a few rows that stay there. */
static inline void fetch_row(const int8_t *row)
{
    enum { LINE = 64 / sizeof *row }; /* of the cache */
    for (int at = 0; at < NETWORK_FOLDED; at += LINE)
        fetch(row + at);
}

/* What is found of a token near it: `said` holds what each of the tokens around says to it, from REACH before it on. */
ALWAYS_INLINE void find_near(const struct network_tail *tail, const int16_t *const said[SPAN], float *restrict found)
{
    for (int h = 0; h < H; h += LANES) {
        whole_lanes all = *(const whole_lanes *)(tail->bias + h);
        for (int k = 0; k < SPAN; k++)
            all += *(const whole_lanes *)(said[k] + h);
        all &= all > 0;
        *(lanes *)(found + h) = __builtin_convertvector(all, lanes) * *(const lanes *)(tail->unit + h);
    }
}

/* A run of tokens of a text. So many are read at once, and to either side those that the layers look at. */
struct stretch {
    size_t first, end;
};

enum { STRETCH = 64, MARGIN = NETWORK_STEP * ((1 << NETWORK_LAYERS) - 1) * NETWORK_SIDE, STRETCH_ROOM = STRETCH + 2 * MARGIN };

static struct stretch widen(struct stretch stretch, size_t by, size_t count)
{
    return (struct stretch){stretch.first > by ? stretch.first - by : 0, count - stretch.end > by ? stretch.end + by : count};
}

/* One pass: what is near a token is known when the token REACH behind it has spoken, while those that still matter are at hand. */
WIDE static void read_near(const struct network_plan *plan, const int8_t *folded, const struct network_tail *tail,
                           const struct network_token *tokens, size_t count, struct stretch stretch, float (*found)[H])
{
    static const int16_t silence[NETWORK_FOLDED]; /* beyond the ends of the text nobody speaks */
    int16_t room[RING][NETWORK_FOLDED];           /* by the token t: room[t % RING] */
    const int16_t *spoken[RING], *said[SPAN];
    const int8_t *rows[ADDENDS];
    struct stretch speakers = widen(stretch, REACH, count);
    for (size_t t = 0; t < RING; t++)
        spoken[t] = silence;
    for (size_t t = speakers.first; t < stretch.end + REACH; t++) {
        if (t + AHEAD < speakers.end && tokens[t + AHEAD].row[INPUT_STEM] != UINT32_MAX)
            fetch_row(folded + (size_t)tokens[t + AHEAD].row[INPUT_STEM] * NETWORK_FOLDED);
        spoken[t % RING] = t < count ? room[t % RING] : silence;
        if (t < count) {
            list_rows(plan, folded, &tokens[t], rows);
            speak(rows, room[t % RING]);
        }
        if (t < stretch.first + REACH)
            continue;
        for (size_t k = 0; k < SPAN; k++)
            said[k] = spoken[(t + RING - SPAN + 1 + k) % RING] + k * H;
        find_near(tail, said, found[t - REACH - stretch.first]);
    }
}

/* What a layer finds of each token of a stretch from the gist of those around it, beyond whose ends there is none, is added to what has been
 * found before it. */
static void read_far(const struct network_tail *tail, int i, size_t count, float (*found)[H])
{
    const struct network_layer *layer = &tail->layer[i];
    float gist[STRETCH_ROOM][G], sum[STRETCH_ROOM][H];
    matrix_repeat(count, G, layer->gist_bias, gist[0]);
    matrix_multiply(count, H, G, found[0], layer->gist[0], gist[0]);
    matrix_repeat(count, H, layer->far_bias, sum[0]);
    for (size_t tap = 0; tap < NETWORK_TAPS; tap++) {
        struct shift s = network_shift_of_tap(i, tap, count);
        matrix_multiply(s.rows, G, H, gist[s.from], layer->far[tap][0], sum[s.to]);
    }
    for (size_t t = 0; t < count; t++)
        for (int h = 0; h < H; h++)
            found[t][h] += sum[t][h] > 0 ? sum[t][h] : 0;
}

static struct heard as_heard(const float opinion[OPINION_ROOM])
{
    const float *label = opinion + OPINION_LABEL;
    float most = label[0] > label[1] ? label[0] : label[1];
    most = most > label[2] ? most : label[2];
    float none = expf(label[0] - most), result = expf(label[1] - most), method = expf(label[2] - most);
    struct heard heard = {.result = result / (none + result + method), .method = method / (none + result + method),
                          .weight = opinion[OPINION_WEIGHT]};
    memcpy(heard.verdict, opinion + OPINION_VERDICT, sizeof heard.verdict);
    return heard;
}

static void read_opinions(const struct network_tail *tail, float (*found)[H], size_t count, struct heard *heard)
{
    float opinion[STRETCH_ROOM][OPINION_ROOM];
    matrix_repeat(count, OPINION_ROOM, tail->out_bias, opinion[0]);
    matrix_multiply(count, H, OPINION_ROOM, found[0], tail->out[0], opinion[0]);
    for (size_t t = 0; t < count; t++)
        heard[t] = as_heard(opinion[t]);
}

/* What is beyond the ends of the stretch, though not of the text, is read too as far as a layer looks, and then left. */
static void read_stretch(const struct network_plan *plan, const int8_t *folded, const struct network_tail *tail,
                         const struct network_token *tokens, size_t count, struct stretch stretch, struct heard *heard)
{
    float found[STRETCH_ROOM][H];
    struct stretch known = widen(stretch, MARGIN, count);
    read_near(plan, folded, tail, tokens, count, known, found);
    for (int layer = 0; layer < NETWORK_LAYERS; layer++)
        read_far(tail, layer, known.end - known.first, found);
    read_opinions(tail, found + (stretch.first - known.first), stretch.end - stretch.first, heard + stretch.first);
}

void network_read(const struct network_plan *plan, const int8_t *folded, const struct network_tail *tail, const struct network_token *tokens,
                  size_t count, struct heard *heard)
{
    for (size_t first = 0; first < count; first += STRETCH)
        read_stretch(plan, folded, tail, tokens, count, (struct stretch){first, first + STRETCH < count ? first + STRETCH : count}, heard);
    share_out(heard, count);
}
