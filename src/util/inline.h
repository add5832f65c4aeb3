/* For a function that must become part of its caller: one that is told what to do with each thing it finds is then as fast as a loop
 * written for that alone; one that its caller compiles for wider registers (wide.h) is compiled for them too. */
#ifndef CREDO_UTIL_INLINE_H
#define CREDO_UTIL_INLINE_H

#ifdef __GNUC__
#define ALWAYS_INLINE static inline __attribute__((always_inline))
#else
#define ALWAYS_INLINE static inline
#endif

#endif
