/* The record of the contract, for programs: fields may be added, never renamed. */
#include <string.h>

#include "render/escape.h"
#include "render/words.h"

/* --- a writer of JSON --------------------------------------------------------------------------------------- */

struct writer {
    struct buffer *out;
    bool indented; /* a member a line */
    unsigned depth;
    bool first;    /* nothing stands in the open value yet */
};

static void next_value(struct writer *w, const char *key)
{
    if (!w->first)
        buffer_text(w->out, w->indented ? "," : ", ");
    if (w->indented && w->depth) {
        buffer_byte(w->out, '\n');
        buffer_pad(w->out, ' ', 2 * (size_t)w->depth);
    }
    w->first = false;
    if (key)
        buffer_format(w->out, "\"%s\": ", key);
}

static void open_value(struct writer *w, const char *key, char bracket)
{
    next_value(w, key);
    buffer_byte(w->out, bracket);
    w->depth++;
    w->first = true;
}

static void close_value(struct writer *w, char bracket)
{
    w->depth--;
    if (w->indented && !w->first) {
        buffer_byte(w->out, '\n');
        buffer_pad(w->out, ' ', 2 * (size_t)w->depth);
    }
    buffer_byte(w->out, bracket);
    w->first = false;
}

static void put_bytes(struct writer *w, const char *key, const char *text, size_t length)
{
    next_value(w, key);
    buffer_byte(w->out, '"');
    escape_json(w->out, text, length);
    buffer_byte(w->out, '"');
}

static void put_string(struct writer *w, const char *key, const char *text)
{
    put_bytes(w, key, text, strlen(text));
}

static void put_number(struct writer *w, const char *key, size_t number)
{
    next_value(w, key);
    buffer_number(w->out, number);
}

static void put_fixed(struct writer *w, const char *key, double number, int decimals)
{
    next_value(w, key);
    buffer_fixed(w->out, number, decimals);
}

/* A string from what a function of words.c says. */
static void put_said(struct writer *w, const char *key, const struct showing *show,
                     void (*say)(struct buffer *, const struct showing *))
{
    struct buffer words = {0};
    say(&words, show);
    put_bytes(w, key, words.bytes, words.length);
    w->out->failed |= words.failed;
    buffer_free(&words);
}

/* --- the record --------------------------------------------------------------------------------------------- */

static void put_span(struct writer *w, const credo_span *span)
{
    put_number(w, "start", span->start);
    put_number(w, "end", span->end);
}

static void put_phrase(struct writer *w, const struct showing *show, const credo_phrase *phrase)
{
    struct buffer reason = {0};
    put_reason(&reason, show, phrase);
    open_value(w, NULL, '{');
    put_string(w, "role", credo_role_name(phrase->role));
    put_string(w, "concept", concept_id(show, phrase->role, phrase->concept));
    put_span(w, &phrase->span);
    put_number(w, "byte_start", phrase->span.byte_start);
    put_number(w, "byte_end", phrase->span.byte_end);
    put_bytes(w, "text", show->result->text + phrase->span.byte_start, phrase->span.byte_end - phrase->span.byte_start);
    put_bytes(w, "reason", reason.bytes, reason.length);
    close_value(w, '}');
    w->out->failed |= reason.failed;
    buffer_free(&reason);
}

static void put_phrases(struct writer *w, const struct showing *show)
{
    open_value(w, "phrases", '[');
    for (size_t i = 0; i < show->result->phrase_count; i++)
        put_phrase(w, show, &show->result->phrases[i]);
    close_value(w, ']');
}

static void put_contributions(struct writer *w, const struct showing *show)
{
    open_value(w, "contributions", '[');
    for (size_t i = 0; i < show->result->contribution_count; i++) {
        const credo_contribution *part = &show->result->contributions[i];
        open_value(w, NULL, '{');
        put_string(w, "concept", concept_id(show, part->role, part->concept));
        put_string(w, "role", credo_role_name(part->role));
        put_fixed(w, "points", part->points, 2);
        put_number(w, "hits", part->hits);
        close_value(w, '}');
    }
    close_value(w, ']');
}

static void put_measures(struct writer *w, const credo_result *result)
{
    open_value(w, "brevity", '{');
    put_fixed(w, "value", result->brevity, 1);
    put_number(w, "words", result->words);
    close_value(w, '}');
    open_value(w, "durability", '{');
    put_fixed(w, "value", result->durability, 1);
    open_value(w, "ageing", '[');
    for (size_t i = 0; i < result->ageing_count; i++) {
        const credo_span *span = &result->ageing[i].span;
        open_value(w, NULL, '{');
        put_bytes(w, "text", result->text + span->byte_start, span->byte_end - span->byte_start);
        put_string(w, "kind", result->ageing[i].kind);
        put_span(w, span);
        close_value(w, '}');
    }
    close_value(w, ']');
    close_value(w, '}');
}

static void put_warnings(struct writer *w, const struct showing *show)
{
    open_value(w, "warnings", '[');
    for (int i = 0; i < CREDO_WARNINGS; i++) {
        struct buffer words = {0};
        if (put_warning(&words, show, (credo_warning)i))
            put_bytes(w, NULL, words.bytes, words.length);
        w->out->failed |= words.failed;
        buffer_free(&words);
    }
    close_value(w, ']');
}

static void put_judgement(struct writer *w, const struct showing *show)
{
    const credo_result *result = show->result;
    put_string(w, "language", credo_language_name(result->language));
    if (result->foreign[0])
        put_string(w, "foreign", result->foreign);
    if (show->record->encoding && show->record->encoding[0])
        put_string(w, "encoding", show->record->encoding);
    put_string(w, "verdict", credo_verdict_name(result->verdict));
    if (result->verdict == CREDO_UNCLEAR) {
        put_string(w, "obstacle", obstacle_name(result->obstacle));
        put_said(w, "obstacle_text", show, put_obstacle);
    }
    put_fixed(w, "score", result->score, 2);
    put_fixed(w, "confidence", result->confidence, 3);
    put_number(w, "words", result->words);
    put_number(w, "sentences", result->sentences);
}

static void put_record(struct writer *w, const struct showing *show)
{
    open_value(w, NULL, '{');
    put_string(w, "id", show->record->id ? show->record->id : "");
    if (show->record->failed) {
        put_said(w, "error", show, put_error);
    } else {
        put_judgement(w, show);
        put_phrases(w, show);
        put_contributions(w, show);
        put_measures(w, show->result);
        put_warnings(w, show);
    }
    close_value(w, '}');
}

void begin_json(const struct showing *show)
{
    buffer_byte(show->out, '[');
}

void render_json(const struct showing *show)
{
    struct writer writer = {.out = show->out, .indented = true, .depth = 1, .first = show->index == 0};
    put_record(&writer, show);
}

void end_json(const struct showing *show)
{
    buffer_text(show->out, show->index ? "\n]\n" : "]\n");
}

void render_jsonl(const struct showing *show)
{
    struct writer writer = {.out = show->out, .first = true};
    put_record(&writer, show);
    buffer_byte(show->out, '\n');
}
