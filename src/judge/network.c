#include "judge/network.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "util/fetch.h"

enum { I = NETWORK_INPUT, H = NETWORK_HIDDEN, REACH = NETWORK_REACH, SPAN = NETWORK_SPAN };

struct network_plan network_plan(uint32_t stems, uint32_t classes, uint32_t endings)
{
    const uint32_t rows[INPUTS] = {[INPUT_STEM] = stems, [INPUT_CLASS] = classes, [INPUT_OWN] = classes, [INPUT_ENDING] = endings,
                                   [INPUT_PLACE] = CREDO_PLACES, [INPUT_GOVERNOR] = classes, [INPUT_HEAD] = classes,
                                   [INPUT_COMMAS] = INPUT_COMMAS_MOST, [INPUT_PART] = PARTS};
    struct network_plan plan = {.table = {0}};
    for (int i = 0; i < INPUTS; i++)
        plan.table[i + 1] = plan.table[i] + rows[i];
    plan.near = (size_t)plan.table[INPUTS] * I;
    plan.near_bias = plan.near + (size_t)SPAN * I * H;
    plan.out = plan.near_bias + H;
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

void network_fold(const struct network_plan *plan, const float *parameters, int16_t *folded, struct network_tail *tail)
{
    for (size_t row = 0; row < plan->table[INPUTS]; row++)
        fold_row(parameters + row * I, parameters + plan->near, folded + row * NETWORK_FOLDED);
    memcpy(tail->bias, parameters + plan->near_bias, sizeof tail->bias);
    for (int h = 0; h < H; h++)
        memcpy(tail->out[h], parameters + plan->out + (size_t)h * OPINION_ROOM, sizeof tail->out[h]);
    memcpy(tail->out_bias, parameters + plan->out_bias, sizeof tail->out_bias);
}

/* --- reading ------------------------------------------------------------------------------------------------ */

/* Eight numbers that the compiler adds at once. */
typedef int16_t lane __attribute__((vector_size(16), aligned(2), may_alias));
enum { LANE = 8, LANES = 6, BLOCK = LANE * LANES };
_Static_assert(NETWORK_FOLDED % BLOCK == 0, "rows are whole blocks");

/* What a token says to itself and to each of its neighbours; a few numbers at a time, so that their sums stay in registers. */
static void add_rows(const int16_t *folded, const struct network_token *token, int16_t *said)
{
    const int16_t *row[INPUTS] = {NULL};
    int rows = 0;
    for (int i = 0; i < INPUTS; i++)
        if (token->row[i] != UINT32_MAX)
            row[rows++] = folded + (size_t)token->row[i] * NETWORK_FOLDED;
    for (int at = 0; at < NETWORK_FOLDED; at += BLOCK) {
        lane sum[LANES] = {{0}};
        for (int i = 0; i < rows; i++)
            for (int l = 0; l < LANES; l++)
                sum[l] += *(const lane *)(row[i] + at + l * LANE);
        memcpy(said + at, sum, sizeof sum);
    }
}

/* Four opinions at once. */
typedef float quad __attribute__((vector_size(16), aligned(4), may_alias));
enum { QUADS = OPINIONS_READ / 4 };
_Static_assert(OPINIONS_READ % 4 == 0, "opinions are whole quads");

/* `said` holds what each of the tokens around says to the token, from REACH before it on. */
static struct heard opine(const struct network_tail *tail, const int16_t *const said[SPAN])
{
    float hidden[H];
    for (int h = 0; h < H; h++) {
        int32_t all = 0;
        for (int k = 0; k < SPAN; k++)
            all += said[k][h];
        float value = (float)all / NETWORK_UNIT + tail->bias[h];
        hidden[h] = value > 0 ? value : 0;
    }
    quad sum[QUADS];
    for (int q = 0; q < QUADS; q++)
        sum[q] = ((const quad *)tail->out_bias)[q];
    for (int h = 0; h < H; h++)
        for (int q = 0; q < QUADS; q++)
            sum[q] += hidden[h] * ((const quad *)tail->out[h])[q];
    float opinion[OPINIONS_READ];
    memcpy(opinion, sum, sizeof opinion);
    const float *label = opinion + OPINION_LABEL;
    float most = label[0] > label[1] ? label[0] : label[1];
    most = most > label[2] ? most : label[2];
    float none = expf(label[0] - most), result = expf(label[1] - most), method = expf(label[2] - most);
    struct heard heard = {.result = result / (none + result + method), .method = method / (none + result + method),
                          .weight = opinion[OPINION_WEIGHT]};
    memcpy(heard.verdict, opinion + OPINION_VERDICT, sizeof heard.verdict);
    return heard;
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

enum { AHEAD = 2 };

/* There are thousands of stems, more than the cache holds; all else that is known of words is a few rows that stay there. */
static void fetch_stem(const int16_t *folded, const struct network_token *token)
{
    enum { LINE = 64 / sizeof *folded }; /* of the cache */
    if (token->row[INPUT_STEM] != UINT32_MAX)
        for (int at = 0; at < NETWORK_FOLDED; at += LINE)
            fetch(folded + (size_t)token->row[INPUT_STEM] * NETWORK_FOLDED + at);
}

/* One pass: a token is heard when the token REACH behind it has spoken, while those that still matter are at hand. */
void network_read(const int16_t *folded, const struct network_tail *tail, const struct network_token *tokens, size_t count, struct heard *heard)
{
    int16_t spoken[SPAN][NETWORK_FOLDED] = {{0}}; /* by the token t: spoken[t % SPAN] */
    for (size_t t = 0; t < count + REACH; t++) {
        if (t + AHEAD < count)
            fetch_stem(folded, &tokens[t + AHEAD]);
        if (t < count)
            add_rows(folded, &tokens[t], spoken[t % SPAN]);
        else
            memset(spoken[t % SPAN], 0, sizeof spoken[0]);
        if (t < REACH)
            continue;
        const int16_t *said[SPAN];
        for (size_t k = 0; k < SPAN; k++)
            said[k] = spoken[(t + 1 + k) % SPAN] + k * H;
        heard[t - REACH] = opine(tail, said);
    }
    share_out(heard, count);
}
