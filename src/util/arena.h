/* Memory that is freed, or reused, all at once. Allocation past the system's memory sets a sticky flag. */
#ifndef CREDO_UTIL_ARENA_H
#define CREDO_UTIL_ARENA_H

#include <stdbool.h>
#include <stddef.h>

struct arena {
    struct arena_block *blocks; /* the newest first */
    bool failed;
};

void *arena_take(struct arena *arena, size_t count, size_t size); /* zeroed; NULL and `failed` when memory ran out */
char *arena_copy(struct arena *arena, const char *bytes, size_t length); /* with a NUL behind */
void arena_reset(struct arena *arena); /* everything taken is gone; the largest block stays for the next round */
void arena_free(struct arena *arena);

/* What is taken between the two is gone again: memory for one step of the way serves the next. */
struct arena_mark {
    struct arena_block *block;
    size_t used;
};
struct arena_mark arena_mark(const struct arena *arena);
void arena_release(struct arena *arena, struct arena_mark mark);

#define arena_array(arena, type, count) ((type *)arena_take((arena), (count), sizeof(type)))

#endif
