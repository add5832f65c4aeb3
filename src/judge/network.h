/* The second reader: what stands around a word says what the word does. Each thing known of a token - its stem, its concept, the verb over
 * it - is a row of numbers; a convolution looks at the rows of a word and of its neighbours and is cut at 0; further ones look at the gist of
 * what has been found so, each twice as far as the one before, and add to it (dilated and residual, through a bottleneck: Yu and Koltun
 * 2016, He et al. 2016); of the whole every word gives its opinion: RESULT, METHOD or neither, what it says of the verdict, and
 * how much it is to be heard. The statement's verdict is the mean of its words' opinions, weighed by how much each is to be heard (attention:
 * Bahdanau, Cho and Bengio 2015), so it is an exact sum over words and can be explained word by word.
 *
 * The first reader (tagger, verdict) names its reasons; this one hears what has no name. They err in different places: their mean errs less
 * than either. */
#ifndef CREDO_JUDGE_NETWORK_H
#define CREDO_JUDGE_NETWORK_H

#include "judge/structure.h"

/* What is known of a token; each has a table of rows. */
enum input { INPUT_STEM, INPUT_CLASS, INPUT_OWN, INPUT_ENDING, INPUT_PLACE, INPUT_GOVERNOR, INPUT_HEAD, INPUT_COMMAS, INPUT_PART, INPUTS };

enum {
    NETWORK_INPUT = 64,                    /* numbers in the row of a thing known */
    NETWORK_HIDDEN = 96,                   /* numbers behind the convolution */
    NETWORK_REACH = 2,                     /* words that it sees to either side */
    NETWORK_SPAN = 2 * NETWORK_REACH + 1,
    NETWORK_LAYERS = 4,                    /* behind the first convolution */
    NETWORK_STEP = 1,                      /* words from one that the first of them sees to the next */
    NETWORK_SIDE = 1,                      /* so many they see to either side */
    NETWORK_TAPS = 2 * NETWORK_SIDE + 1,
    NETWORK_GIST = 16,                     /* numbers that say for them what has been found of a word */
    INPUT_COMMAS_MOST = 3
};

static inline int network_step(int layer)
{
    return NETWORK_STEP << layer;
}

enum opinion {
    OPINION_LABEL,       /* three: none, result, method */
    OPINION_WEIGHT = 3,  /* how much the word is to be heard */
    OPINION_VERDICT,     /* four, as in credo_verdict */
    OPINION_LEAN = OPINION_VERDICT + CREDO_VERDICTS, /* asked only while learning */
    OPINIONS,
    OPINIONS_READ = OPINION_LEAN,
    OPINION_ROOM = 16 /* in the parameters */
};

/* Where each part of the parameters begins, counted in floats. */
struct network_plan {
    uint32_t table[INPUTS + 1]; /* rows before each input; the last is their number */
    uint32_t agreed, clause, nothing, rows; /* only for judging: where the joined rows stand behind those, and how many rows there are in all */
    size_t near, near_bias;     /* the matrices of each distance, and what is added to them */
    size_t gist[NETWORK_LAYERS], gist_bias[NETWORK_LAYERS], far[NETWORK_LAYERS], far_bias[NETWORK_LAYERS];
    size_t out, out_bias;
    size_t count;
};

struct network_plan network_plan(uint32_t stems, uint32_t classes, uint32_t endings);

/* A token as rows of the tables; UINT32_MAX for the stem of what is no word. */
struct network_token {
    uint32_t row[INPUTS];
};

/* For judging, every row is multiplied once by the matrices of all distances, so that a word costs additions only there; in whole numbers of
 * 8 bits, of which many fit into a register. */
enum { NETWORK_FOLDED = NETWORK_SPAN * NETWORK_HIDDEN };

struct network_tail { /* what comes behind the first convolution */
    float unit[NETWORK_HIDDEN];   /* what 1 of the folded rows is worth */
    int16_t bias[NETWORK_HIDDEN]; /* in these */
    struct network_layer {
        float gist[NETWORK_HIDDEN][NETWORK_GIST], gist_bias[NETWORK_GIST];
        float far[NETWORK_TAPS][NETWORK_GIST][NETWORK_HIDDEN], far_bias[NETWORK_HIDDEN];
    } layer[NETWORK_LAYERS];
    float out[NETWORK_HIDDEN][OPINION_ROOM], out_bias[OPINION_ROOM];
};

/* `folded` has NETWORK_FOLDED numbers for every row of plan->rows. */
void network_fold(const struct network_plan *plan, const float *parameters, int8_t *folded, struct network_tail *tail);

/* Of `count` tokens those that see another at a distance: so many, from the row `to` on, see those from the row `from` on. */
struct shift {
    size_t rows, from, to;
};
struct shift network_shift(int distance, size_t count);
struct shift network_shift_of_tap(int layer, size_t tap, size_t count);

struct heard { /* of one token */
    float result, method; /* probabilities */
    float weight;         /* all together 1 */
    float verdict[CREDO_VERDICTS];
};

/* Fills `heard`, one per token. */
void network_read(const struct network_plan *plan, const int8_t *folded, const struct network_tail *tail, const struct network_token *tokens,
                  size_t count, struct heard *heard);

#endif
