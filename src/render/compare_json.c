/* Comparisons for programs: fields may be added, never renamed. */
#include "render/compare.h"
#include "render/escape.h"
#include "render/words.h"

#include <string.h>

static void put_string(struct buffer *out, const char *key, const char *text)
{
    buffer_format(out, "\"%s\": ", key);
    quote_json(out, text, strlen(text));
}

static void put_points(struct buffer *out, const char *key, double points)
{
    buffer_format(out, ", \"%s\": ", key);
    buffer_fixed(out, points, 2);
}

static void put_wording(struct buffer *out, const char *key, const credo_result *result)
{
    buffer_format(out, ", \"%s\": {", key);
    put_string(out, "text", result->text);
    buffer_text(out, ", ");
    put_string(out, "language", credo_language_name(result->language));
    buffer_text(out, ", ");
    put_string(out, "verdict", credo_verdict_name(result->verdict));
    put_points(out, "score", result->score);
    buffer_text(out, ", \"confidence\": ");
    buffer_fixed(out, result->confidence, 3);
    buffer_format(out, ", \"words\": %zu, \"sentences\": %zu", result->words, result->sentences);
    buffer_text(out, ", \"brevity\": ");
    buffer_fixed(out, result->brevity, 1);
    buffer_text(out, ", \"durability\": ");
    buffer_fixed(out, result->durability, 1);
    buffer_byte(out, '}');
}

/* A phrase in one of the wordings; null where it is not. */
static void put_phrase(const struct showing *show, const char *key, const credo_phrase *phrase)
{
    buffer_format(show->out, ", \"%s\": ", key);
    if (!phrase) {
        buffer_text(show->out, "null");
        return;
    }
    buffer_byte(show->out, '{');
    put_string(show->out, "concept", concept_id(show, phrase->role, phrase->concept));
    buffer_text(show->out, ", \"text\": ");
    quote_json(show->out, show->result->text + phrase->span.byte_start, phrase->span.byte_end - phrase->span.byte_start);
    put_points(show->out, "points", phrase->points);
    buffer_format(show->out, ", \"start\": %zu, \"end\": %zu}", phrase->span.start, phrase->span.end);
}

static void put_phrases(const struct comparing *compare)
{
    const credo_comparison *comparison = compare->pair->comparison;
    buffer_text(compare->out, ", \"phrases\": [");
    for (size_t i = 0; i < comparison->phrase_count; i++) {
        const credo_moved_phrase *moved = &comparison->phrases[i];
        const credo_phrase *before = phrase_before(compare, moved), *after = phrase_after(compare, moved);
        buffer_text(compare->out, i ? ", {" : "{");
        put_string(compare->out, "change", credo_change_name(moved->change));
        buffer_text(compare->out, ", ");
        put_string(compare->out, "role", credo_role_name(after ? after->role : before->role));
        put_points(compare->out, "points", moved->points);
        put_phrase(&compare->before, "before", before);
        put_phrase(&compare->after, "after", after);
        buffer_byte(compare->out, '}');
    }
    buffer_byte(compare->out, ']');
}

static void put_shifts(const struct comparing *compare)
{
    const credo_comparison *comparison = compare->pair->comparison;
    buffer_text(compare->out, ", \"moved\": [");
    for (size_t i = 0; i < comparison->shift_count; i++) {
        const credo_shift *shift = &comparison->shifts[i];
        buffer_text(compare->out, i ? ", {" : "{");
        put_string(compare->out, "concept", concept_id(&compare->after, shift->role, shift->concept));
        buffer_text(compare->out, ", ");
        put_string(compare->out, "role", credo_role_name(shift->role));
        put_points(compare->out, "before", shift->before);
        put_points(compare->out, "after", shift->after);
        put_points(compare->out, "change", shift->change);
        buffer_byte(compare->out, '}');
    }
    buffer_byte(compare->out, ']');
}

static void put_error_text(const struct comparing *compare)
{
    char text[1024];
    credo_error_describe(compare->pair->error, compare->after.ui, text, sizeof text);
    buffer_text(compare->out, ", ");
    put_string(compare->out, "error", text);
}

static void put_pair(const struct comparing *compare)
{
    const credo_pair *pair = compare->pair;
    buffer_byte(compare->out, '{');
    put_string(compare->out, "id", pair->id);
    if (pair->error) {
        put_error_text(compare);
    } else {
        put_wording(compare->out, "before", pair->before);
        put_wording(compare->out, "after", pair->after);
        put_points(compare->out, "change", pair->comparison->change);
        put_phrases(compare);
        put_shifts(compare);
    }
    buffer_byte(compare->out, '}');
}

void begin_compare_json(const struct comparing *compare)
{
    buffer_byte(compare->out, '[');
}

void compare_json(const struct comparing *compare)
{
    buffer_text(compare->out, compare->index ? ",\n  " : "\n  ");
    put_pair(compare);
}

void end_compare_json(const struct comparing *compare)
{
    buffer_text(compare->out, compare->index ? "\n]\n" : "]\n");
}

void compare_jsonl(const struct comparing *compare)
{
    put_pair(compare);
    buffer_byte(compare->out, '\n');
}
