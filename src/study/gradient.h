/* What a label has to say to the network: the loss of one read statement, and how it changes with every parameter. */
#ifndef CREDO_STUDY_GRADIENT_H
#define CREDO_STUDY_GRADIENT_H

#include "judge/network.h"
#include "util/arena.h"
#include "util/random.h"

/* A labelled statement as learning sees it. */
struct example {
    const struct network_token *tokens;
    const uint8_t *labels; /* of each token: 0 none, 1 result, 2 method; NULL when no phrases were marked */
    size_t count;
    uint8_t verdict;
    float lean, weight;
};

/* How much the parts of the loss count. */
struct loss_weights {
    float label;   /* cross entropy of a token's label */
    float verdict; /* cross entropy of the statement's verdict */
    float lean;    /* squared error of its lean */
};

/* What learning does to the numbers on their way: it drops some at random, so that none leans on a single other (Srivastava et al. 2014). */
struct noise {
    struct random random;
    float drop, drop_stem; /* shares */
};

/* Matrices turned once a batch, since going back needs them so. */
struct turned {
    float *near, *gist, *far, *out;
};
bool turn_matrices(const struct network_plan *plan, const float *parameters, struct arena *arena, struct turned *turned);

/* Reads the example, with noise, and adds its part to the gradient: the chain rule from the opinions back to the rows (Rumelhart, Hinton
 * and Williams 1986). The arena is used as scratch; false when memory ran out. */
bool add_gradient(const struct network_plan *plan, const float *parameters, const struct turned *turned, const struct example *example,
                  const struct loss_weights *weights, struct noise *noise, struct arena *arena, float *gradient);

#endif
