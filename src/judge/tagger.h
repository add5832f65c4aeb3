/* clauses -> labels: each token is RESULT, METHOD or neither, by a linear model over the concepts and stems around it. */
#ifndef CREDO_JUDGE_TAGGER_H
#define CREDO_JUDGE_TAGGER_H

#include "judge/model.h"

/* The features of one token, at most TOKEN_FEATURES; tells how many. Learning and judging both ask here. */
unsigned tag_features(const struct model *model, const struct statement *statement, size_t token, uint32_t features[TOKEN_FEATURES]);

struct tag {
    uint8_t label; /* enum label, the likeliest */
    float result, method; /* probabilities */
};

/* One tag per token, in the arena; NULL when memory ran out. */
struct tag *tag_tokens(const struct model *model, const struct statement *statement, struct arena *arena);

/* A word belongs to a phrase when the reading is sure enough of it. Where it is sure of none, those do that it is surest of, down to a
 * limit: a verdict should have words to show. */
void label_words(const struct statement *statement, struct tag *tags);

/* labels -> phrases: runs of one label without ragged edges. */
struct phrase {
    uint32_t first, last; /* tokens, inclusive */
    uint8_t label, place, governor, class, part;
    uint32_t words;
    float certainty;
};

struct phrases {
    struct phrase *items;
    size_t count;
    uint32_t *of_token; /* its phrase counted from 1, or 0 */
};

struct phrases find_phrases(const struct statement *statement, const struct tag *tags, struct arena *arena);

#endif
