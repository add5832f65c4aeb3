/* words -> hits: the entries found in the text, none inside another, the longest first. */
#ifndef CREDO_LEXICON_MATCH_H
#define CREDO_LEXICON_MATCH_H

#include "lexicon/rule.h"
#include "lexicon/word.h"

struct hit {
    uint32_t entry;       /* of the image, from 1 */
    uint32_t first, last; /* tokens, both inclusive */
};

struct hits {
    struct hit *items; /* in order of the text */
    size_t count;
    uint32_t *of_token; /* for each token its hit counted from 1, or 0 */
    bool limited;       /* a rule met its limit and was given up */
};

struct rule_book; /* compiled rules, one per thread */

struct rule_book *rule_book_new(const struct image *image);
void rule_book_free(struct rule_book *book);

struct hits match(const struct image *image, struct rule_book *book, const struct document *document, const struct word *words,
                  struct arena *arena);

#endif
