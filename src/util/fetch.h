/* Asks memory for what will be needed soon, so that nobody waits for it then. */
#ifndef CREDO_UTIL_FETCH_H
#define CREDO_UTIL_FETCH_H

static inline void fetch(const void *memory)
{
#ifdef __GNUC__
    __builtin_prefetch(memory);
#else
    (void)memory;
#endif
}

#endif
