/* Patterns of the lexicon: the one door to PCRE2. Compiled when first tried; run under match, depth and heap limits. */
#ifndef CREDO_LEXICON_RULE_H
#define CREDO_LEXICON_RULE_H

#include <stdbool.h>
#include <stddef.h>

struct rule; /* one compiled pattern; not shared between threads */

/* Tells whether a pattern compiles; if not, where it fails (bytes) and why. */
enum rule_state { RULE_FINE, RULE_WRONG, RULE_NO_MEMORY };
enum rule_state rule_check(const char *pattern, size_t *offset, char *message, size_t room);
struct rule *rule_new(const char *pattern); /* NULL when memory ran out */
void rule_free(struct rule *rule);
/* The first match at or after `from` in valid UTF-8, or why there is none. */
enum rule_found { RULE_MATCHED, RULE_MISSED, RULE_LIMITED, RULE_STARVED };
enum rule_found rule_match(struct rule *rule, const char *text, size_t length, size_t from, size_t *start, size_t *end);

#endif
