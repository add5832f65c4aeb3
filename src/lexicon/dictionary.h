/* Dictionaries of other programs: categories and terms, between their files and our entries.
 * A term is words with single blanks between; "*" at the end of a word is any ending, "*" alone any one word. */
#ifndef CREDO_LEXICON_DICTIONARY_H
#define CREDO_LEXICON_DICTIONARY_H

#include "lexicon/image.h"
#include "util/arena.h"

enum { CATEGORY_LIMIT = 1000, TERM_LIMIT = ENTRY_LIMIT, NESTING_LIMIT = 16 };

struct category {
    const char *name;
    unsigned parent; /* counted from 1; 0 none */
};

struct term {
    const char *text;
    unsigned category; /* its index */
    double weight;
    unsigned line; /* of the file it was read from */
};

struct loss {
    const char *what, *first;
    size_t count;
};

struct dictionary {
    struct arena arena;
    struct category *categories;
    unsigned category_count;
    struct term *terms;
    size_t term_count;
    struct loss *losses; /* of each kind, with the first that was met */
    size_t loss_count;
    bool failed; /* memory ran out */
    const char *file; /* for messages */
    credo_error *error;
};

void dictionary_free(struct dictionary *dictionary);
/* The category's index; a second one of the same name and parent is the first. Negative when there are too many, which is complained of. */
long dictionary_category(struct dictionary *dictionary, const char *name, size_t length, unsigned parent, unsigned line);
credo_code dictionary_term(struct dictionary *dictionary, const char *text, size_t length, unsigned category, double weight,
                           unsigned line);
/* Counts what is lost. `what` is a key of the phrasebook; `first` is copied when it is the first of its kind. */
void dictionary_lose(struct dictionary *dictionary, const char *what, const char *first);
void dictionary_lose_each(struct dictionary *dictionary, const char *what, const char *name); /* a count for each name */
void dictionary_lose_line(struct dictionary *dictionary, const char *what, unsigned line);
credo_code dictionary_complain(struct dictionary *dictionary, unsigned line, size_t column, const char *what, const char *detail);

/* A format: reads valid UTF-8 with a NUL behind, which it may change; writes what the dictionary holds. */
credo_code liwc_read(struct dictionary *dictionary, char *text, size_t length);
void liwc_write(struct dictionary *dictionary, struct buffer *out);
credo_code wordstat_read(struct dictionary *dictionary, char *text, size_t length);
void wordstat_write(struct dictionary *dictionary, struct buffer *out);
credo_code quanteda_read(struct dictionary *dictionary, char *text, size_t length);
void quanteda_write(struct dictionary *dictionary, struct buffer *out);

/* Our entries as terms. `any_word`: the format has a sign for any one word. */
credo_code exchange_out(struct dictionary *dictionary, const struct image *image, credo_language language, bool any_word);
/* Terms as a .lex file. */
credo_code exchange_in(struct dictionary *dictionary, const struct image *image, const char *const *mapping, size_t mapping_count,
                       struct buffer *out);

/* The pieces of an entry as written: a word, a form in quotation marks, "_" or "..."; false at the end. */
struct entry_piece {
    const char *text;
    size_t length;
    enum pattern_kind kind;
    const char *rest; /* where to go on; the entry's text at first */
};
bool entry_piece(struct entry_piece *piece);

#endif
