/* tokens -> words: what the lexicon knows of each, paid once per distinct surface form and remembered. */
#ifndef CREDO_LEXICON_WORD_H
#define CREDO_LEXICON_WORD_H

#include "lexicon/image.h"
#include "text/stem.h"
#include "text/token.h"

struct word {
    uint32_t stem, form; /* symbols; 0 in no entry */
    uint32_t foreign;    /* the other languages it is a function word of, a bit each */
    uint32_t letters_of; /* the other languages whose letters it holds */
    uint32_t entry;      /* the entry that the word is by itself, 0 none */
    uint8_t tail;        /* as the ending's, for a verb */
    uint8_t ending;      /* of endings.txt, counted from 1; 0 none */
    uint8_t own;         /* the concept of that entry */
    uint8_t reach;       /* enum reach, of the stem and of the form */
};

struct word_memo; /* bounded: new words overwrite old ones */

struct word_memo *word_memo_new(void); /* NULL when memory ran out */
void word_memo_free(struct word_memo *memo);

/* One word per token, and one of nothing at either end; marks are all zero. NULL when memory ran out. */
struct word *recognise(const struct image *image, struct word_memo *memo, struct stemmer *stemmer, const struct document *document,
                       struct arena *arena);
/* The same for one token, never remembered: the plain way, by which the memo is tested. */
struct word recognise_token(const struct image *image, struct stemmer *stemmer, const char *text, const struct token *token);

#endif
