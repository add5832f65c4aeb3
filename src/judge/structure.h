/* hits -> clauses: for each token where in the sentence it stands and which words rule over it. */
#ifndef CREDO_JUDGE_STRUCTURE_H
#define CREDO_JUDGE_STRUCTURE_H

#include "lexicon/match.h"

/* The class of a token is its concept, or one of these behind the last concept. */
enum pseudo_class { CLASS_NUMBER, CLASS_COMMA, CLASS_STOP, CLASS_DASH, CLASS_MARK, CLASS_EDGE, CLASS_ALIEN, PSEUDO_CLASSES };

enum part { PART_ONLY, PART_FIRST, PART_LATER, PARTS }; /* which sentence of the statement */

struct context {
    uint8_t class;       /* of the entry it stands in */
    uint8_t own;         /* of the word alone: in "help people", which is care, help is still help */
    uint8_t place;       /* credo_place */
    uint8_t part;        /* enum part */
    uint8_t governor;    /* the class of the last verb before it in the sentence; CLASS_EDGE when there is none */
    uint8_t chunk_head;  /* the class of the last content word of its run of content words */
    uint8_t left_head;   /* the class of the last content word before that run */
    uint8_t link;        /* the class of the word between the two */
    uint8_t opener;      /* the class of the first verb of the sentence */
    uint8_t after_comma; /* marks since the governor: 0, 1, 2 or more */
    uint8_t content;     /* neither a marker nor punctuation */
    uint8_t phrase;      /* part of an entry of several words */
    uint8_t revoked;     /* what is denied before a contrast: "not X, but Y" promises only Y */
    uint32_t governor_at; /* the governing token counted from 1, or 0 */
};

struct statement { /* all that the judge knows before it weighs */
    const struct image *image;
    const struct document *document;
    const struct word *words;
    const struct hits *hits;
    const struct context *contexts; /* one per token */
};

enum { CONTEXT_EDGES = 4 }; /* so many contexts of CLASS_EDGE stand before the first token and behind the last */

const struct context *find_structure(const struct image *image, const struct document *document, const struct word *words,
                                     const struct hits *hits, struct arena *arena);

static inline unsigned class_count(const struct image *image)
{
    return image->concepts.count + PSEUDO_CLASSES;
}

/* Whether the class is a concept that opens clauses of that kind, an enum credo_place. */
bool class_opens(const struct image *image, unsigned class, int what);
/* "and", "or", "as well as" ... */
bool is_conjunction(const struct statement *statement, size_t token);

#endif
