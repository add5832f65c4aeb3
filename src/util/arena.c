#include "util/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK = 16 * 1024, KEPT_BLOCK = 4 * 1024 * 1024 };

struct arena_block {
    struct arena_block *next;
    size_t used, size;
    alignas(max_align_t) char bytes[];
};

static struct arena_block *grow(struct arena *arena, size_t wanted)
{
    size_t size = arena->blocks ? arena->blocks->size * 2 : FIRST_BLOCK;
    if (size > KEPT_BLOCK)
        size = KEPT_BLOCK;
    if (size < wanted)
        size = wanted;
    struct arena_block *block = malloc(sizeof *block + size);
    if (!block)
        return NULL;
    *block = (struct arena_block){.next = arena->blocks, .size = size};
    arena->blocks = block;
    return block;
}

void *arena_take(struct arena *arena, size_t count, size_t size)
{
    size_t align = alignof(max_align_t);
    if (arena->failed || (size && count > (SIZE_MAX / 2) / size)) {
        arena->failed = true;
        return NULL;
    }
    size_t bytes = (count * size + align - 1) / align * align;
    struct arena_block *block = arena->blocks;
    if (!block || block->size - block->used < bytes)
        block = grow(arena, bytes);
    if (!block) {
        arena->failed = true;
        return NULL;
    }
    void *memory = block->bytes + block->used;
    block->used += bytes;
    return memset(memory, 0, bytes);
}

char *arena_copy(struct arena *arena, const char *bytes, size_t length)
{
    char *copy = arena_take(arena, length + 1, 1);
    if (copy && length)
        memcpy(copy, bytes, length);
    return copy;
}

struct arena_mark arena_mark(const struct arena *arena)
{
    return (struct arena_mark){arena->blocks, arena->blocks ? arena->blocks->used : 0};
}

void arena_release(struct arena *arena, struct arena_mark mark)
{
    while (arena->blocks != mark.block) {
        struct arena_block *block = arena->blocks;
        arena->blocks = block->next;
        free(block);
    }
    if (mark.block)
        mark.block->used = mark.used;
}

void arena_reset(struct arena *arena)
{
    struct arena_block *kept = arena->blocks;
    if (kept && kept->size > KEPT_BLOCK) { /* one huge record must not keep its memory for ever */
        arena_free(arena);
        return;
    }
    if (kept) {
        for (struct arena_block *block = kept->next, *next; block; block = next) {
            next = block->next;
            free(block);
        }
        kept->next = NULL;
        kept->used = 0;
    }
    arena->failed = false;
}

void arena_free(struct arena *arena)
{
    for (struct arena_block *block = arena->blocks, *next; block; block = next) {
        next = block->next;
        free(block);
    }
    *arena = (struct arena){0};
}
