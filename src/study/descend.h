/* Examples -> the network's parameters: small steps against the gradient, batch by batch. The same examples in the same order give the
 * same numbers. */
#ifndef CREDO_STUDY_DESCEND_H
#define CREDO_STUDY_DESCEND_H

#include "study/gradient.h"

struct course {
    unsigned rounds;       /* through all examples */
    double rate;           /* the largest step */
    double decay;          /* of every parameter, as a share of the step (Loshchilov and Hutter 2019) */
    float drop, drop_stem; /* shares dropped */
    struct loss_weights loss;
    uint64_t seed;
};

/* Small random numbers, from which learning starts. */
void start_parameters(const struct network_plan *plan, uint64_t seed, float *parameters);
/* Goes on from the parameters as they are. False when memory ran out. */
bool descend(const struct network_plan *plan, const struct example *const *examples, size_t count, const struct course *course,
             float *parameters);

#endif
