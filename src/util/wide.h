/* For a function that adds long rows of numbers: compiled again for processors with wider registers, and chosen when the program starts. The
 * numbers are the same. ThreadSanitizer is not ready yet when the choice is made, so it gets one. */
#ifndef CREDO_UTIL_WIDE_H
#define CREDO_UTIL_WIDE_H

#include <features.h>

#if defined(__x86_64__) && defined(__GLIBC__) && defined(__has_attribute) && !defined(__SANITIZE_THREAD__)
#if __has_attribute(target_clones)
#define WIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#endif
#endif
#ifndef WIDE
#define WIDE
#endif

#endif
