/* The names that lexicon files and results have for the same things. */
#ifndef CREDO_LEXICON_NAMES_H
#define CREDO_LEXICON_NAMES_H

#include "credo.h"

extern const char *const role_names[CREDO_MARKER + 1];
extern const char *const place_names[CREDO_PLACES];

/* The place of a name in a list, -1 when it is none of them. */
int find_name(const char *const *names, int count, const char *name);

#endif
