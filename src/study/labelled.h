/* Labelled missions: what readers said of a text. Read from JSON Lines (text, side, lean, result, method) and from .missions files,
 * in which [result] and {method} phrases are marked in the text itself. */
#ifndef CREDO_STUDY_LABELLED_H
#define CREDO_STUDY_LABELLED_H

#include "credo.h"
#include "text/token.h"
#include "util/arena.h"

struct mark {
    uint32_t start, end; /* bytes */
    uint8_t role;        /* CREDO_RESULT or CREDO_METHOD */
};

/* How a mission belongs to another: as in credo_link, then the reason of a change, and the labelled row elsewhere after whose pattern it
 * was written. */
enum { LABELLED_WHY = CREDO_LINKS, LABELLED_LIKE, LABELLED_TIES };

struct labelled {
    const char *id, *text, *file;
    const char *field, *company;       /* "" when not told, as in JSON Lines */
    const char *ties[LABELLED_TIES];   /* ids, and the sentence of why; NULL when there is none */
    size_t length;
    unsigned line;
    credo_verdict side;
    double lean;   /* -2 to 2 */
    double weight; /* how much it counts in learning: 1, or what "% weight 0.3" in its file says */
    bool as_published; /* of our own, but written with no label in mind, as organisations write, and judged by readers afterwards */
    struct mark *marks;
    size_t mark_count;
    bool marked; /* its phrases were marked, even if there are none */
};

struct labelled_set {
    struct arena arena;
    struct labelled *items;
    size_t count;
};

/* Appends the rows of a file; the format is told by its first sign, '@' or '{'. */
credo_code labelled_read(struct labelled_set *set, const char *path, credo_error *error);
/* The same from memory; `path` is what messages call it. The bytes are written over. */
credo_code labelled_parse(struct labelled_set *set, const char *path, char *text, credo_error *error);
void labelled_free(struct labelled_set *set);
/* What the readers marked the token as: a label of the tagger. */
uint8_t label_at(const struct labelled *item, const struct token *token);
int verdict_by_name(const char *name); /* -1 when unknown */
/* English or Russian, whichever most of the letters belong to. */
credo_language language_of_letters(const char *text, size_t length);

#endif
