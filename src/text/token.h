/* bytes -> tokens: words, numbers and punctuation with the span of their source bytes, and where sentences end. */
#ifndef CREDO_TEXT_TOKEN_H
#define CREDO_TEXT_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/arena.h"

enum token_kind { TOKEN_WORD, TOKEN_NUMBER, TOKEN_MARK };
enum script { SCRIPT_NONE, SCRIPT_LATIN, SCRIPT_CYRILLIC, SCRIPT_OTHER };

struct token {
    uint32_t start, end; /* bytes of the text; end exclusive */
    uint32_t sentence;   /* counted from 0 */
    uint8_t kind;        /* enum token_kind */
    uint8_t script;      /* enum script, of a word: that of its first letter; Cyrillic when any of its letters is */
    uint8_t mark;        /* of a mark: the ASCII sign it stands for: , ; : . ! ? - ( ) " * # or ' ' for all others */
    uint8_t glued;       /* a hyphen or nothing at all stands between this token and the one before */
};

struct document {
    const char *text; /* valid UTF-8, borrowed */
    size_t length;
    struct token *tokens; /* in the arena */
    size_t count;
    uint32_t sentences;
    uint32_t words; /* as a reader counts: "first-class" is one */
};

/* The text must be valid UTF-8 of less than 4 GiB. On lack of memory the arena says so and the document is empty. */
struct document tokenise(const char *text, size_t length, struct arena *arena);

/* A stop, an exclamation or a question mark; a stop may yet only shorten a word. */
bool ends_sentence(const struct token *token);

#endif
