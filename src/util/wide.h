/* For a function that adds long rows of numbers: compiled again for processors with wider registers, and chosen when the program starts. The
 * numbers are the same. ThreadSanitizer is not ready yet when the choice is made, so it gets one. For the widest registers a function is
 * written again, WIDEST, and whoever calls it asks whether the processor has them. */
#ifndef CREDO_UTIL_WIDE_H
#define CREDO_UTIL_WIDE_H

#include <features.h>
#include <stdbool.h>

#if defined(__x86_64__) && defined(__GLIBC__) && defined(__has_attribute) && !defined(__SANITIZE_THREAD__)
#if __has_attribute(target_clones)
#define WIDE __attribute__((target_clones("avx2", "default")))
#define WIDEST __attribute__((target("avx512f")))
#endif
#endif
#ifndef WIDE
#define WIDE
#endif

static inline bool has_widest(void)
{
#ifdef WIDEST
    return __builtin_cpu_supports("avx512f");
#else
    return false;
#endif
}

#endif
