/* The least of a smooth convex function under signs that its variables must keep, by projected L-BFGS.
 * Source: Nocedal and Wright, Numerical Optimization, 2nd ed., algorithm 7.4; the projection is Bertsekas 1982's. */
#ifndef CREDO_STUDY_MINIMISE_H
#define CREDO_STUDY_MINIMISE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct objective {
    size_t size;
    double (*cost)(void *context, const double *x, double *gradient); /* fills the gradient, returns the value */
    void *context;
    const int8_t *sign; /* +1 not below 0, -1 not above, 0 free; NULL: all free */
};

/* Starts from x and leaves the best there; the same objective gives the same x. False when memory ran out. */
bool minimise(const struct objective *objective, unsigned rounds, double *x);

#endif
