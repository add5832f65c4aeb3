#include "study/minimise.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MEMORY = 8 };

struct search {
    const struct objective *objective;
    size_t size;
    double *x, *gradient, *direction, *next, *next_gradient;
    double *s[MEMORY], *y[MEMORY], rho[MEMORY];
    unsigned stored, newest;
};

static double dot(const double *a, const double *b, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

static bool is_blocked(const struct objective *o, size_t i, double x, double downhill)
{
    int sign = o->sign ? o->sign[i] : 0;
    return (sign > 0 && x <= 0 && downhill < 0) || (sign < 0 && x >= 0 && downhill > 0);
}

/* A weight at its bound that the gradient pushes outward takes no part in this step. */
static void project_gradient(const struct search *s, double *g)
{
    for (size_t i = 0; i < s->size; i++)
        if (is_blocked(s->objective, i, s->x[i], -g[i]))
            g[i] = 0;
}

static void find_direction(struct search *s)
{
    double alpha[MEMORY], *d = s->direction;
    memcpy(d, s->gradient, s->size * sizeof *d);
    project_gradient(s, d);
    for (unsigned i = 0; i < s->stored; i++) {
        unsigned k = (s->newest + MEMORY - i) % MEMORY;
        alpha[k] = s->rho[k] * dot(s->s[k], d, s->size);
        for (size_t j = 0; j < s->size; j++)
            d[j] -= alpha[k] * s->y[k][j];
    }
    if (s->stored) {
        unsigned k = s->newest;
        double scale = 1 / (s->rho[k] * dot(s->y[k], s->y[k], s->size));
        for (size_t j = 0; j < s->size; j++)
            d[j] *= scale;
    }
    for (unsigned i = s->stored; i-- > 0;) {
        unsigned k = (s->newest + MEMORY - i) % MEMORY;
        double beta = s->rho[k] * dot(s->y[k], d, s->size);
        for (size_t j = 0; j < s->size; j++)
            d[j] += s->s[k][j] * (alpha[k] - beta);
    }
    for (size_t j = 0; j < s->size; j++) {
        d[j] = -d[j];
        if (is_blocked(s->objective, j, s->x[j], d[j]))
            d[j] = 0;
    }
}

static void step_to(const struct search *s, double length)
{
    for (size_t i = 0; i < s->size; i++) {
        double x = s->x[i] + length * s->direction[i];
        int sign = s->objective->sign ? s->objective->sign[i] : 0;
        s->next[i] = (sign > 0 && x < 0) || (sign < 0 && x > 0) ? 0 : x;
    }
}

static void remember(struct search *s)
{
    double curvature = 0;
    for (size_t i = 0; i < s->size; i++)
        curvature += (s->next[i] - s->x[i]) * (s->next_gradient[i] - s->gradient[i]);
    if (curvature <= 1e-12)
        return;
    unsigned k = s->stored ? (s->newest + 1) % MEMORY : 0;
    for (size_t i = 0; i < s->size; i++) {
        s->s[k][i] = s->next[i] - s->x[i];
        s->y[k][i] = s->next_gradient[i] - s->gradient[i];
    }
    s->rho[k] = 1 / curvature;
    s->newest = k;
    if (s->stored < MEMORY)
        s->stored++;
}

static void swap(double **a, double **b)
{
    double *kept = *a;
    *a = *b;
    *b = kept;
}

static void descend(struct search *s, unsigned rounds)
{
    double now = s->objective->cost(s->objective->context, s->x, s->gradient);
    for (unsigned round = 0; round < rounds; round++) {
        find_direction(s);
        double slope = dot(s->direction, s->gradient, s->size);
        if (slope >= -1e-9)
            return;
        double length = s->stored ? 1 : 1 / fmax(1, sqrt(-slope)), then = now;
        unsigned tries = 0;
        for (; tries < 30; tries++, length /= 2) {
            step_to(s, length);
            then = s->objective->cost(s->objective->context, s->next, s->next_gradient);
            if (then <= now + 1e-4 * length * slope)
                break;
        }
        if (tries == 30)
            return;
        remember(s);
        swap(&s->x, &s->next);
        swap(&s->gradient, &s->next_gradient);
        if (now - then < 1e-6 * fabs(now))
            return;
        now = then;
    }
}

bool minimise(const struct objective *objective, unsigned rounds, double *x)
{
    struct search s = {.objective = objective, .size = objective->size};
    size_t arrays = 5 + 2 * MEMORY;
    double *all = calloc(arrays * s.size + 1, sizeof *all);
    if (!all)
        return false;
    double **slots[] = {&s.x, &s.gradient, &s.direction, &s.next, &s.next_gradient};
    for (size_t i = 0; i < 5; i++)
        *slots[i] = all + i * s.size;
    for (size_t i = 0; i < MEMORY; i++) {
        s.s[i] = all + (5 + i) * s.size;
        s.y[i] = all + (5 + MEMORY + i) * s.size;
    }
    memcpy(s.x, x, s.size * sizeof *x);
    descend(&s, rounds);
    memcpy(x, s.x, s.size * sizeof *x);
    free(all);
    return true;
}
