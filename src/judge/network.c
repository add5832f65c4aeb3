#include "judge/network.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "util/fetch.h"
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

/* --- folding ------------------------------------------------------------------------------------------------ */

/* So many rows may be added without leaving the range of 16 bits. */
enum { FOLDED_MOST = INT16_MAX / INPUTS };

static int16_t whole(float value)
{
    long number = lround((double)value * NETWORK_UNIT);
    return (int16_t)(number > FOLDED_MOST ? FOLDED_MOST : number < -FOLDED_MOST ? -FOLDED_MOST : number);
}

static void fold_row(const float *row, const float *near, int16_t *folded)
{
    for (int k = 0; k < SPAN; k++, near += I * H, folded += H) {
        float sum[H] = {0};
        for (int i = 0; i < I; i++)
            for (int h = 0; h < H; h++)
                sum[h] += row[i] * near[i * H + h];
        for (int h = 0; h < H; h++)
            folded[h] = whole(sum[h]);
    }
}

static uint32_t clause_row(const struct network_plan *plan, uint32_t place, uint32_t commas, uint32_t part)
{
    return plan->clause + (place * INPUT_COMMAS_MOST + commas) * PARTS + part;
}

static void add_row(int16_t *folded, uint32_t to, uint32_t row)
{
    for (size_t i = 0; i < NETWORK_FOLDED; i++)
        folded[(size_t)to * NETWORK_FOLDED + i] = (int16_t)(folded[(size_t)to * NETWORK_FOLDED + i] + folded[(size_t)row * NETWORK_FOLDED + i]);
}

/* What mostly comes together is added beforehand: a concept that is the word's own too, and all that tells where in a clause it stands. */
static void join_rows(const struct network_plan *plan, int16_t *folded)
{
    const uint32_t *table = plan->table;
    memset(folded + (size_t)plan->agreed * NETWORK_FOLDED, 0, (size_t)(plan->rows - plan->agreed) * NETWORK_FOLDED * sizeof *folded);
    for (uint32_t class = 0; class < plan->clause - plan->agreed; class++) {
        add_row(folded, plan->agreed + class, table[INPUT_CLASS] + class);
        add_row(folded, plan->agreed + class, table[INPUT_OWN] + class);
    }
    for (uint32_t i = 0; i < plan->nothing - plan->clause; i++) {
        add_row(folded, plan->clause + i, table[INPUT_PLACE] + i / PARTS / INPUT_COMMAS_MOST);
        add_row(folded, plan->clause + i, table[INPUT_COMMAS] + i / PARTS % INPUT_COMMAS_MOST);
        add_row(folded, plan->clause + i, table[INPUT_PART] + i % PARTS);
    }
}

void network_fold(const struct network_plan *plan, const float *parameters, int16_t *folded, struct network_tail *tail)
{
    for (size_t row = 0; row < plan->table[INPUTS]; row++)
        fold_row(parameters + row * I, parameters + plan->near, folded + row * NETWORK_FOLDED);
    join_rows(plan, folded);
    for (int h = 0; h < H; h++)
        tail->bias[h] = whole(parameters[plan->near_bias + (size_t)h]);
    for (int layer = 0; layer < NETWORK_LAYERS; layer++) {
        memcpy(tail->gist[layer], parameters + plan->gist[layer], sizeof tail->gist[layer]);
        memcpy(tail->gist_bias[layer], parameters + plan->gist_bias[layer], sizeof tail->gist_bias[layer]);
        memcpy(tail->far[layer], parameters + plan->far[layer], sizeof tail->far[layer]);
        memcpy(tail->far_bias[layer], parameters + plan->far_bias[layer], sizeof tail->far_bias[layer]);
    }
    for (int h = 0; h < H; h++)
        memcpy(tail->out[h], parameters + plan->out + (size_t)h * OPINION_ROOM, sizeof tail->out[h]);
    memcpy(tail->out_bias, parameters + plan->out_bias, sizeof tail->out_bias);
}

/* --- reading ------------------------------------------------------------------------------------------------ */

/* As many numbers as are added at once. */
enum { LANES = 8 };
#define LANES_OF(type) type __attribute__((vector_size(LANES * sizeof(type)), aligned(sizeof(type)), may_alias))
typedef LANES_OF(float) lanes;
typedef LANES_OF(int32_t) whole_lanes;
typedef LANES_OF(int16_t) short_lanes;
_Static_assert(H % LANES == 0 && G % LANES == 0 && OPINIONS_READ % LANES == 0, "whole lanes");

/* The rows whose sum a token is: those of its stem, ending, governor and head, of its clause, of its concept, of its own concept. */
enum { ADDENDS = 7 };

static void list_rows(const struct network_plan *plan, const int16_t *folded, const struct network_token *token, const int16_t *rows[ADDENDS])
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
static inline void speak(const int16_t *const rows[ADDENDS], int16_t *restrict said)
{
    const int16_t *a = rows[0], *b = rows[1], *c = rows[2], *d = rows[3], *e = rows[4], *f = rows[5], *g = rows[6];
    for (int i = 0; i < NETWORK_FOLDED; i++)
        said[i] = (int16_t)(a[i] + b[i] + c[i] + d[i] + e[i] + f[i] + g[i]);
}

/* To each sum is added what all that is given counts for it, in the same order whatever the registers of the processor. */
static inline void add_weighed(const float *given, const float *rows, int inner, int width, float *restrict to)
{
    lanes sum[H / LANES];
    for (int w = 0; w < width / LANES; w++)
        sum[w] = ((const lanes *)to)[w];
#pragma GCC unroll 4
    for (int i = 0; i < inner; i++, rows += width)
        for (int w = 0; w < width / LANES; w++)
            sum[w] += given[i] * ((const lanes *)rows)[w];
    for (int w = 0; w < width / LANES; w++)
        ((lanes *)to)[w] = sum[w];
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
static inline void fetch_row(const int16_t *row)
{
    enum { LINE = 64 / sizeof *row }; /* of the cache */
    for (int at = 0; at < NETWORK_FOLDED; at += LINE)
        fetch(row + at);
}

/* What is found of a token near it: `said` holds what each of the tokens around says to it, from REACH before it on. */
static inline void find_near(const struct network_tail *tail, const int16_t *const said[SPAN], float *restrict found)
{
    for (int h = 0; h < H; h += LANES) {
        whole_lanes all = *(const whole_lanes *)(tail->bias + h);
        for (int k = 0; k < SPAN; k++)
            all += __builtin_convertvector(*(const short_lanes *)(said[k] + h), whole_lanes);
        all &= all > 0;
        *(lanes *)(found + h) = __builtin_convertvector(all, lanes) / NETWORK_UNIT;
    }
}

/* A run of tokens of a text. So many are read at once, and to either side those that the layers look at. */
struct stretch {
    size_t first, end;
};

enum { STRETCH = 64, MARGIN = 9, STRETCH_ROOM = STRETCH + 2 * MARGIN };

static struct stretch widen(struct stretch stretch, size_t by, size_t count)
{
    return (struct stretch){stretch.first > by ? stretch.first - by : 0, count - stretch.end > by ? stretch.end + by : count};
}

/* One pass: what is near a token is known when the token REACH behind it has spoken, while those that still matter are at hand. */
WIDE static void read_near(const struct network_plan *plan, const int16_t *folded, const struct network_tail *tail,
                           const struct network_token *tokens, size_t count, struct stretch stretch, float (*found)[H])
{
    int16_t room[RING][NETWORK_FOLDED]; /* by the token t: room[t % RING] */
    const int16_t *spoken[RING], *rows[ADDENDS], *said[SPAN];
    struct stretch speakers = widen(stretch, REACH, count);
    for (size_t t = 0; t < RING; t++) /* beyond the ends of the text nobody speaks */
        spoken[t] = folded + (size_t)plan->nothing * NETWORK_FOLDED;
    for (size_t t = speakers.first; t < stretch.end + REACH; t++) {
        if (t + AHEAD < speakers.end && tokens[t + AHEAD].row[INPUT_STEM] != UINT32_MAX)
            fetch_row(folded + (size_t)tokens[t + AHEAD].row[INPUT_STEM] * NETWORK_FOLDED);
        spoken[t % RING] = t < count ? room[t % RING] : folded + (size_t)plan->nothing * NETWORK_FOLDED;
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

/* What a layer hears of a token from the gist of those around it; beyond the ends of what is known there is none. */
static inline void listen(const struct network_tail *tail, int layer, struct stretch known, float (*gist)[G], size_t token, float sum[H])
{
    memcpy(sum, tail->far_bias[layer], sizeof tail->far_bias[layer]);
    for (int tap = 0; tap < NETWORK_TAPS; tap++) {
        size_t there = token + network_step[layer] * (size_t)tap - network_step[layer] * NETWORK_SIDE; /* before the first it wraps around */
        if (there >= known.first && there < known.end)
            add_weighed(gist[there - known.first], tail->far[layer][tap * G], G, H, sum);
    }
}

/* A layer over `from`, which holds what has been found of the tokens of `known`: what it finds of those of `wanted` is added to that. */
WIDE static void read_far(const struct network_tail *tail, int layer, struct stretch known, struct stretch wanted, float (*from)[H],
                          float (*to)[H])
{
    float gist[STRETCH_ROOM][G], sum[H];
    for (size_t t = 0; t < known.end - known.first; t++) {
        memcpy(gist[t], tail->gist_bias[layer], sizeof gist[t]);
        add_weighed(from[t], tail->gist[layer][0], H, G, gist[t]);
    }
    for (size_t t = wanted.first; t < wanted.end; t++) {
        listen(tail, layer, known, gist, t, sum);
        for (int h = 0; h < H; h++)
            to[t - wanted.first][h] = from[t - known.first][h] + (sum[h] > 0 ? sum[h] : 0);
    }
}

static struct heard as_heard(const float opinion[OPINIONS_READ])
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

WIDE static void read_opinions(const struct network_tail *tail, float (*found)[H], size_t count, struct heard *heard)
{
    float opinion[OPINIONS_READ];
    for (size_t t = 0; t < count; t++) {
        memcpy(opinion, tail->out_bias, sizeof opinion);
        add_weighed(found[t], tail->out[0], H, OPINIONS_READ, opinion);
        heard[t] = as_heard(opinion);
    }
}

static void read_stretch(const struct network_plan *plan, const int16_t *folded, const struct network_tail *tail,
                         const struct network_token *tokens, size_t count, struct stretch stretch, struct heard *heard)
{
    float room[2][STRETCH_ROOM][H];
    size_t margin = MARGIN;
    struct stretch known = widen(stretch, margin, count);
    read_near(plan, folded, tail, tokens, count, known, room[0]);
    for (int layer = 0; layer < NETWORK_LAYERS; layer++) {
        margin -= (size_t)network_step[layer] * NETWORK_SIDE;
        struct stretch wanted = widen(stretch, margin, count);
        read_far(tail, layer, known, wanted, room[layer % 2], room[1 - layer % 2]);
        known = wanted;
    }
    read_opinions(tail, room[NETWORK_LAYERS % 2], stretch.end - stretch.first, heard + stretch.first);
}

void network_read(const struct network_plan *plan, const int16_t *folded, const struct network_tail *tail, const struct network_token *tokens,
                  size_t count, struct heard *heard)
{
    for (size_t first = 0; first < count; first += STRETCH)
        read_stretch(plan, folded, tail, tokens, count, (struct stretch){first, first + STRETCH < count ? first + STRETCH : count}, heard);
    share_out(heard, count);
}
