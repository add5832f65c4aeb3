/* normal forms -> stems, by the Snowball stemmer of the word's script. */
#ifndef CREDO_TEXT_STEM_H
#define CREDO_TEXT_STEM_H

#include <stdbool.h>
#include <stddef.h>

#include "text/token.h"

struct stemmer; /* one per thread */

struct stemmer *stemmer_new(void); /* NULL when memory ran out */
void stemmer_free(struct stemmer *stemmer);
/* The stem of a normal form; the word itself in a script that has no stemmer. Borrowed until the next call;
 * NULL when memory ran out. */
const char *stem_word(struct stemmer *stemmer, enum script script, const char *normal, size_t length, size_t *stem_length);
/* Whether memory ran out since the last time that was forgiven. */
bool stemmer_starved(const struct stemmer *stemmer);
void stemmer_forgive(struct stemmer *stemmer);

#endif
