/* comparison -> bytes: a format is a file and a row of the table in compare.c. */
#ifndef CREDO_RENDER_COMPARE_H
#define CREDO_RENDER_COMPARE_H

#include "render/render.h"

struct comparing {
    struct showing before, after; /* the two results, each to be shown as any other */
    const credo_pair *pair;
    size_t index; /* of the pair; how many there were at the end */
    struct buffer *out;
};

typedef void compare_step(const struct comparing *compare);

compare_step compare_text;
compare_step begin_compare_json, compare_json, end_compare_json;
compare_step compare_jsonl;

/* The phrase of a wording, NULL where it is not. */
const credo_phrase *phrase_before(const struct comparing *compare, const credo_moved_phrase *moved);
const credo_phrase *phrase_after(const struct comparing *compare, const credo_moved_phrase *moved);

#endif
