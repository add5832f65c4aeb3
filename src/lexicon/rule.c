#define PCRE2_CODE_UNIT_WIDTH 8
#include "lexicon/rule.h"

#include <pcre2.h>
#include <stdint.h>
#include <stdlib.h>

/* Steps, nesting and KiB of one match: far above what an honest rule needs on one sentence, and over in milliseconds. Only the
 * interpreter keeps all three, so patterns are not compiled further to machine code; they are few and run rarely. */
enum { MATCH_LIMIT = 100000, DEPTH_LIMIT = 1000, HEAP_LIMIT = 2000 };

struct rule {
    pcre2_code *code;
    pcre2_match_data *match;
    pcre2_match_context *limits;
};

static pcre2_code *compile(const char *pattern, int *error, size_t *offset)
{
    return pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C, error,
                         offset, NULL);
}

enum rule_state rule_check(const char *pattern, size_t *offset, char *message, size_t room)
{
    int error;
    pcre2_code *code = compile(pattern, &error, offset);
    pcre2_code_free(code);
    if (!code)
        pcre2_get_error_message(error, (PCRE2_UCHAR *)message, room);
    return code ? RULE_FINE : error == PCRE2_ERROR_HEAP_FAILED ? RULE_NO_MEMORY : RULE_WRONG;
}

struct rule *rule_new(const char *pattern)
{
    int error;
    size_t offset;
    struct rule *rule = calloc(1, sizeof *rule);
    if (!rule)
        return NULL;
    rule->code = compile(pattern, &error, &offset);
    rule->match = rule->code ? pcre2_match_data_create_from_pattern(rule->code, NULL) : NULL;
    rule->limits = pcre2_match_context_create(NULL);
    if (!rule->match || !rule->limits) {
        rule_free(rule);
        return NULL;
    }
    pcre2_set_match_limit(rule->limits, MATCH_LIMIT);
    pcre2_set_depth_limit(rule->limits, DEPTH_LIMIT);
    pcre2_set_heap_limit(rule->limits, HEAP_LIMIT);
    return rule;
}

void rule_free(struct rule *rule)
{
    if (!rule)
        return;
    pcre2_match_context_free(rule->limits);
    pcre2_match_data_free(rule->match);
    pcre2_code_free(rule->code);
    free(rule);
}

enum rule_found rule_match(struct rule *rule, const char *text, size_t length, size_t from, size_t *start, size_t *end)
{
    int found = pcre2_match(rule->code, (PCRE2_SPTR)text, length, from, PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, rule->match,
                            rule->limits);
    if (found < 0)
        return found == PCRE2_ERROR_NOMATCH ? RULE_MISSED : found == PCRE2_ERROR_NOMEMORY ? RULE_STARVED : RULE_LIMITED;
    const size_t *span = pcre2_get_ovector_pointer(rule->match);
    *start = span[0];
    *end = span[1];
    return *end > *start ? RULE_MATCHED : RULE_MISSED;
}
