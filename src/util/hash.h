/* Hashing of short byte strings. Not for defence: every table that meets input is bounded instead. */
#ifndef CREDO_UTIL_HASH_H
#define CREDO_UTIL_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

static inline uint64_t hash_mix(uint64_t h)
{
    h ^= h >> 32;
    h *= 0x9E3779B97F4A7C15u;
    h ^= h >> 29;
    return h;
}

static inline uint64_t hash_load(const void *bytes, size_t length)
{
    uint64_t loaded = 0;
    memcpy(&loaded, bytes, length);
    return loaded;
}

/* Eight bytes at a step: the words of a text are short, so one to four steps. The last step may read again what the one before it has
 * read: to do so is cheaper than to ask how much is left. */
static inline uint64_t hash_bytes(const void *bytes, size_t length)
{
    const unsigned char *at = bytes;
    uint64_t h = length * 0xD6E8FEB86659FD93u, last = 0;
    for (; length > 8; at += 8, length -= 8)
        h = hash_mix(h ^ hash_load(at, 8));
    if (at != bytes)
        last = hash_load(at + length - 8, 8);
    else if (length >= 4)
        last = hash_load(at, 4) | hash_load(at + length - 4, 4) << 32;
    else if (length)
        last = at[0] | (uint64_t)at[length / 2] << 8 | (uint64_t)at[length - 1] << 16;
    return hash_mix(h ^ last);
}

#endif
