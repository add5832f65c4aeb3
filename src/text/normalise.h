/* token bytes -> normal form: NFKC, case folded, ё = е, without soft hyphens, zero-width signs and stress marks,
 * typographic apostrophes made plain, Latin look-alike letters inside Cyrillic words mended. */
#ifndef CREDO_TEXT_NORMALISE_H
#define CREDO_TEXT_NORMALISE_H

#include <stddef.h>
#include <stdint.h>

#include "credo.h"

enum { WORD_LIMIT = CREDO_WORD_LIMIT }; /* bytes of a normal form; longer words are cut there and match no entry */

/* Writes at most WORD_LIMIT bytes and tells how many; the word must be valid UTF-8. */
size_t normalise_word(const char *word, size_t length, char normal[WORD_LIMIT]);

/* What a code point is to the tokeniser; the only questions that the rest of the program asks about Unicode. */
enum letter_class { LETTER_NONE, LETTER_LATIN, LETTER_CYRILLIC, LETTER_OTHER, LETTER_DIGIT, LETTER_JOINER, LETTER_SPACE };
enum letter_class letter_class(uint32_t code_point);
/* Columns that a code point takes on a terminal: 0, 1 or 2. */
int letter_width(uint32_t code_point);
/* The small letter of a capital one; anything else as it is. */
uint32_t letter_small(uint32_t code_point);

#endif
