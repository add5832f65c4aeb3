/* What is learned: a softmax over whole rows (the verdict), and a chain of labels over the tokens of a text (the tagger). Both carry
 * an L2 penalty and signs that weights must keep. */
#ifndef CREDO_STUDY_LEARN_H
#define CREDO_STUDY_LEARN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CLASS_LIMIT = 8 };

struct problem {
    size_t rows;
    const size_t *start;   /* rows + 1: where the features of each row begin */
    const uint32_t *feature;
    const float *value;    /* NULL: every feature counts 1 */
    const uint8_t *label;
    const float *weight;   /* of each row, of each text in a chain; 0 leaves it out */
    uint32_t features;
    unsigned classes;
    const float *penalty;  /* of each feature */
    const int8_t *sign;    /* features x classes: +1 not below 0, -1 not above, 0 free; NULL: all free */
};

/* Multinomial logistic regression. Fills features x classes weights, from zero. False when memory ran out. */
bool learn_softmax(const struct problem *problem, unsigned rounds, double *weights);

struct chain_problem {
    struct problem rows;    /* rows are tokens; class 0 has no weights of its own */
    size_t texts;
    const size_t *first;    /* texts + 1: where the tokens of each text begin */
    const uint16_t *joint;  /* of each token: which table of transitions leads to it */
    unsigned joints;
    double joint_penalty;
};

/* A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001). Fills features x classes weights, and behind them
 * joints x classes x classes transitions (from, to). */
bool learn_chain(const struct chain_problem *problem, unsigned rounds, double *weights);

#endif
