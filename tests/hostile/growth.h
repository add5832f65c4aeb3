/* Twice the text may cost about twice the time. The least of several runs is taken, in time of the processor, and a failure is
 * measured again, so that a busy machine fails nothing. CREDO_TIMING=no runs them without a clock. */
#ifndef CREDO_TESTS_GROWTH_H
#define CREDO_TESTS_GROWTH_H

#include "support.h"

#include <time.h>

typedef void work(const char *text, size_t size, unsigned flags);

static inline bool is_timed(void)
{
    const char *timing = getenv("CREDO_TIMING");
    return !timing || strcmp(timing, "no") != 0;
}

/* `start`, and then the unit over and over. */
static inline char *repeated(const char *start, const char *unit, size_t size)
{
    size_t head = strlen(start), length = strlen(unit);
    char *text = malloc(size);
    assert_non_null(text);
    for (size_t i = 0; i < size; i++)
        text[i] = i < head ? start[i] : unit[(i - head) % length];
    return text;
}

static inline double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static inline double least_time(work *run, const char *text, size_t size, unsigned flags)
{
    enum { RUNS = 4 };
    double best = 1e9;
    for (int i = 0; i < RUNS && !(best > 0.5 && best < 1e9); i++) {
        double start = seconds();
        run(text, size, flags);
        double spent = seconds() - start;
        best = spent < best ? spent : best;
    }
    return best;
}

static inline void grows_in_proportion(work *run, const char *unit, const char *start, size_t size, unsigned flags)
{
    enum { TRIES = 3 };
    static const double limit = 3, slack = 0.004;
    char *text = repeated(start, unit, size);
    double half = 0, full = 0;
    bool good = !is_timed();
    run(text, good ? size / 4 : size, flags); /* without a clock this is all; with one, the allocator has then seen the most it needs */
    for (int i = 0; i < TRIES && !good; i++) {
        half = least_time(run, text, size / 2, flags);
        full = least_time(run, text, size, flags);
        good = full <= limit * half + slack;
    }
    free(text);
    if (!good)
        print_error("\"%s\" over and over: %zu bytes %.4f s, %zu bytes %.4f s\n", unit, size / 2, half, size, full);
    assert_true(good);
}

#endif
