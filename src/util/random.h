/* Numbers that look random and are the same everywhere for the same seed: xorshift64* (Vigna, An experimental exploration of
 * Marsaglia's xorshift generators, scrambled, 2016). Good for drawing and for the bootstrap, not for secrets. */
#ifndef CREDO_UTIL_RANDOM_H
#define CREDO_UTIL_RANDOM_H

#include <stddef.h>
#include <stdint.h>

struct random {
    uint64_t state; /* never 0 */
};

/* Any seed: a step of splitmix64 (Steele, Lea and Flood 2014) spreads it, so that seeds 1 and 2 have nothing in common. */
static inline struct random random_start(uint64_t seed)
{
    uint64_t z = seed + 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    z ^= z >> 31;
    return (struct random){z ? z : 1};
}

static inline uint64_t random_next(struct random *random)
{
    random->state ^= random->state >> 12;
    random->state ^= random->state << 25;
    random->state ^= random->state >> 27;
    return random->state * 0x2545F4914F6CDD1Du;
}

/* 0 to limit - 1, all alike: what would favour the small numbers is drawn again. */
static inline size_t random_below(struct random *random, size_t limit)
{
    uint64_t number, most = UINT64_MAX - UINT64_MAX % limit;
    do
        number = random_next(random);
    while (number >= most);
    return (size_t)(number % limit);
}

#endif
