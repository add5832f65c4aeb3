/* The formats of compare, and the calls of credo.h that go through them. */
#include "render/compare.h"

#include "util/text.h"

static const struct compare_format {
    compare_step *begin, *pair, *end;
} formats[CREDO_COMPARE_FORMATS] = {
    [CREDO_COMPARE_TEXT] = {NULL, compare_text, NULL},
    [CREDO_COMPARE_JSON] = {begin_compare_json, compare_json, end_compare_json},
    [CREDO_COMPARE_JSONL] = {NULL, compare_jsonl, NULL},
};

static void take_step(compare_step *step, const struct comparing *compare)
{
    if (step)
        step(compare);
}

void credo_compare_begin(credo_compare_format format, credo_text *out)
{
    struct comparing compare = {.out = &out->buffer};
    take_step(formats[format].begin, &compare);
}

void credo_compare_pair(credo_compare_format format, const credo_lexicon *lexicon, const credo_style *style, size_t index,
                        const credo_pair *pair, credo_text *out)
{
    struct showing show = {.lexicon = lexicon, .ui = style->ui, .color = style->color, .width = style->width ? style->width : 80,
                           .index = index, .out = &out->buffer};
    struct comparing compare = {show, show, pair, index, &out->buffer};
    compare.before.result = pair->before;
    compare.after.result = pair->after;
    take_step(formats[format].pair, &compare);
}

void credo_compare_end(credo_compare_format format, size_t count, credo_text *out)
{
    struct comparing compare = {.index = count, .out = &out->buffer};
    take_step(formats[format].end, &compare);
}

const credo_phrase *phrase_before(const struct comparing *compare, const credo_moved_phrase *moved)
{
    return moved->before == CREDO_NONE ? NULL : &compare->pair->before->phrases[moved->before];
}

const credo_phrase *phrase_after(const struct comparing *compare, const credo_moved_phrase *moved)
{
    return moved->after == CREDO_NONE ? NULL : &compare->pair->after->phrases[moved->after];
}
