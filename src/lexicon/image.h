/* The compiled lexicon: one run of bytes without pointers, so that the built-in lexicons need no loading at all.
 * Frozen: threads share it. Every list is a part, reached through IMAGE_PART. */
#ifndef CREDO_LEXICON_IMAGE_H
#define CREDO_LEXICON_IMAGE_H

#include <stdint.h>

#include "lexicon/source.h"
#include "util/buffer.h"

struct image_part {
    uint32_t offset, count;
};

struct image_symbol { /* a distinct stem or exact form; symbol 0 is "in no entry" */
    uint32_t text;    /* in strings */
    uint32_t root;    /* the trie node reached by it from the start, 0 none */
    uint32_t entry;   /* the entry that it is by itself, 0 none */
    uint32_t foreign; /* the languages it is a function word of, a bit each */
    uint32_t near;    /* the rules that name it: first in near_rules */
    uint32_t near_count;
    uint16_t exact;   /* a form, not a stem; of two bytes, so that no gap stands behind, which could hold anything */
    uint16_t reach;   /* enum reach, what a word with it can lead to */
};

/* Asked before anything is looked up, so that most words cost no look at all. */
enum reach {
    REACH_ON = 1,      /* an entry of several words begins with it */
    REACH_LOOSELY = 2, /* ... and any word may come next */
    REACH_INSIDE = 4,  /* it stands in an entry behind another word */
    REACH_RULE = 8,    /* a rule hangs on it */
    LEADS_ON = 16      /* no lookup: it leads on to the next word, as "of" does */
};

struct image_pair { /* two symbols and the node behind them; node 0 is an empty place */
    uint32_t first, second, node;
};

struct image_slot {
    uint32_t hash, symbol; /* symbol 0 is an empty slot */
};

#define EDGE_ANY 0xFFFFFFFEu
#define EDGE_GAP 0xFFFFFFFDu

struct image_edge {
    uint32_t label; /* a symbol, EDGE_ANY or EDGE_GAP; sorted within a node */
    uint32_t node;
};

struct image_node {
    uint32_t first_edge, edge_count;
    uint32_t entry; /* 0 none; entries are counted from 1 */
    uint32_t loose; /* has EDGE_ANY or EDGE_GAP */
};

struct image_entry {
    uint32_t text, line;
    uint16_t file, concept;
    int16_t strength;
    uint16_t words;
};

struct image_rule {
    uint32_t pattern, entry;
    uint32_t first_word; /* in near_words: the symbols that must all be there */
    uint32_t word_count;
};

struct image_concept {
    uint32_t id, title[LANGUAGES], question[LANGUAGES];
    uint8_t role, copyable, ages, verb;
    uint8_t gains; /* enum gainer */
    uint8_t opens; /* the kind of clause it opens, counted from 1; 0 none */
};

struct image_ending {
    uint32_t text;
    uint16_t length; /* in bytes */
    uint8_t next;    /* the next shorter ending with the same last byte, counted from 1 */
    uint8_t tail;  /* makes a participle of a verb: 1 providing, 2 обеспечивая, which opens a tail also at the head of a sentence */
};

struct image_letter { /* that neither English nor Russian has */
    uint32_t letter;
    uint32_t foreign; /* the languages that write it, a bit each */
};

struct image {
    double settings[SETTINGS]; /* of judging.txt, by enum setting */
    uint64_t size; /* in bytes */
    int64_t conjunction; /* the concept of "and" and "or"; -1 when there is none */
    struct image_part filter; /* bits, by pair_hash: clear when no entry begins with the two symbols */
    struct image_part pairs;  /* and where those lead that do */
    struct image_part entry_concepts; /* uint8_t an entry: asked for every word */
    struct image_part strings, files, concepts, entries, symbols, slots, nodes, edges, rules, near_rules, near_words, foreign,
        letters, own_letters, endings[LANGUAGES];
    struct image_part longest_endings[LANGUAGES]; /* uint8_t a last byte: the longest ending with it, counted from 1 */
};

#define IMAGE_PART(image, type, part) ((const type *)(const void *)((const char *)(image) + (image)->part.offset))

enum { FILTER_BITS = 18 };

static inline uint32_t pair_hash(uint32_t first, uint32_t second)
{
    uint32_t hash = (first * 0x9E3779B1u + second) * 0x85EBCA6Bu;
    return hash ^ hash >> 15;
}

static inline bool image_filter(const struct image *image, uint32_t hash)
{
    uint32_t bit = hash >> (32 - FILTER_BITS);
    return IMAGE_PART(image, uint64_t, filter)[bit / 64] >> bit % 64 & 1;
}

static inline const char *image_string(const struct image *image, uint32_t offset)
{
    return (const char *)image + image->strings.offset + offset;
}

/* Builds the image into a buffer that the caller frees. */
credo_code image_compile(const struct lexicon_source *source, struct buffer *out);

/* The symbol of a stem or an exact form, 0 when it stands in no entry. */
uint32_t image_symbol(const struct image *image, const char *text, size_t length, bool exact);

#endif
