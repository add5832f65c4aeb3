/* An allocator that fails on demand, put over that of the C library: for the whole process, its libraries too. */
#ifndef CREDO_TESTS_STARVE_H
#define CREDO_TESTS_STARVE_H

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void __libc_free(void *memory);

/* Seen by the shared libraries too. */
#define STARVE_PUBLIC __attribute__((visibility("default")))

static atomic_long starve_calls, starve_at, starve_live; /* calls so far; the one that fails, 0 none; memory not given back */
static atomic_int starve_on;                             /* every call from there on fails too */

static int starved(void)
{
    long call = atomic_fetch_add(&starve_calls, 1) + 1, at = atomic_load(&starve_at);
    if (!at || call < at || (call > at && !atomic_load(&starve_on)))
        return 0;
    errno = ENOMEM;
    return 1;
}

STARVE_PUBLIC void *malloc(size_t size)
{
    void *memory = starved() ? NULL : __libc_malloc(size);
    atomic_fetch_add(&starve_live, memory != NULL);
    return memory;
}

STARVE_PUBLIC void *calloc(size_t count, size_t size)
{
    void *memory = starved() ? NULL : __libc_calloc(count, size);
    atomic_fetch_add(&starve_live, memory != NULL);
    return memory;
}

STARVE_PUBLIC void *realloc(void *old, size_t size)
{
    void *memory = starved() ? NULL : __libc_realloc(old, size);
    atomic_fetch_add(&starve_live, memory != NULL && old == NULL);
    return memory;
}

STARVE_PUBLIC void free(void *memory)
{
    atomic_fetch_sub(&starve_live, memory != NULL);
    __libc_free(memory);
}

#endif
