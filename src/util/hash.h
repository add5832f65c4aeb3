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

/* Eight bytes at a step: the words of a text are short, so one to four steps. */
static inline uint64_t hash_bytes(const void *bytes, size_t length)
{
    const unsigned char *at = bytes;
    uint64_t h = length * 0xD6E8FEB86659FD93u;
    while (length >= 8) {
        uint64_t part;
        memcpy(&part, at, 8);
        h = hash_mix(h ^ part);
        at += 8;
        length -= 8;
    }
    uint64_t last = 0;
    for (size_t i = 0; i < length; i++)
        last |= (uint64_t)at[i] << (8 * i);
    return hash_mix(h ^ last);
}

#endif
