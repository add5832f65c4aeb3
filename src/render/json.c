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

/* The name of a member as it is written; no name within a list. */
struct key {
    const char *text;
    size_t length;
};

#define KEY(name) ((struct key){"\"" name "\": ", sizeof "\"" name "\": " - 1})
#define NO_KEY ((struct key){0})

static void break_line(struct writer *w)
{
    buffer_byte(w->out, '\n');
    buffer_pad(w->out, ' ', 2 * (size_t)w->depth);
}

static inline void next_value(struct writer *w, struct key key)
{
    if (!w->first)
        buffer_put(w->out, ", ", w->indented ? 1 : 2);
    if (w->indented && w->depth)
        break_line(w);
    w->first = false;
    buffer_put(w->out, key.text, key.length);
}

static void open_value(struct writer *w, struct key key, char bracket)
{
    next_value(w, key);
    buffer_byte(w->out, bracket);
    w->depth++;
    w->first = true;
}

static void close_value(struct writer *w, char bracket)
{
    w->depth--;
    if (w->indented && !w->first)
        break_line(w);
    buffer_byte(w->out, bracket);
    w->first = false;
}

/* Between these two stands a string, in as many parts as it takes. */
static size_t open_string(struct writer *w, struct key key)
{
    next_value(w, key);
    buffer_byte(w->out, '"');
    return w->out->length;
}

static void close_string(struct writer *w, size_t start)
{
    escape_json_from(w->out, start);
    buffer_byte(w->out, '"');
}

static void put_bytes(struct writer *w, struct key key, const char *text, size_t length)
{
    next_value(w, key);
    quote_json(w->out, text, length);
}

static void put_string(struct writer *w, struct key key, const char *text)
{
    put_bytes(w, key, text, strlen(text));
}

/* A name of the contract: plain letters, nothing to escape. */
static void put_name(struct writer *w, struct key key, const char *name)
{
    open_string(w, key);
    buffer_text(w->out, name);
    buffer_byte(w->out, '"');
}

static void put_number(struct writer *w, struct key key, size_t number)
{
    next_value(w, key);
    buffer_number(w->out, number);
}

static void put_fixed(struct writer *w, struct key key, double number, int decimals)
{
    next_value(w, key);
    buffer_fixed(w->out, number, decimals);
}

/* A string from what a function of words.c says. */
static void put_said(struct writer *w, struct key key, const struct showing *show, saying *say)
{
    size_t start = open_string(w, key);
    say(w->out, show);
    close_string(w, start);
}

/* --- the record --------------------------------------------------------------------------------------------- */

static void put_span(struct writer *w, const credo_span *span)
{
    put_number(w, KEY("start"), span->start);
    put_number(w, KEY("end"), span->end);
}

static void put_phrase(struct writer *w, const struct showing *show, const credo_phrase *phrase)
{
    open_value(w, NO_KEY, '{');
    put_name(w, KEY("role"), credo_role_name(phrase->role));
    put_string(w, KEY("concept"), concept_id(show, phrase->role, phrase->concept));
    put_span(w, &phrase->span);
    put_number(w, KEY("byte_start"), phrase->span.byte_start);
    put_number(w, KEY("byte_end"), phrase->span.byte_end);
    put_bytes(w, KEY("text"), show->result->text + phrase->span.byte_start, phrase->span.byte_end - phrase->span.byte_start);
    size_t reason = open_string(w, KEY("reason"));
    put_reason(w->out, show, phrase);
    close_string(w, reason);
    close_value(w, '}');
}

static void put_phrases(struct writer *w, const struct showing *show)
{
    open_value(w, KEY("phrases"), '[');
    for (size_t i = 0; i < show->result->phrase_count; i++)
        put_phrase(w, show, &show->result->phrases[i]);
    close_value(w, ']');
}

static void put_contributions(struct writer *w, const struct showing *show)
{
    open_value(w, KEY("contributions"), '[');
    for (size_t i = 0; i < show->result->contribution_count; i++) {
        const credo_contribution *part = &show->result->contributions[i];
        open_value(w, NO_KEY, '{');
        put_string(w, KEY("concept"), concept_id(show, part->role, part->concept));
        put_name(w, KEY("role"), credo_role_name(part->role));
        put_fixed(w, KEY("points"), part->points, 2);
        put_number(w, KEY("hits"), part->hits);
        close_value(w, '}');
    }
    close_value(w, ']');
}

static void put_measures(struct writer *w, const credo_result *result)
{
    open_value(w, KEY("brevity"), '{');
    put_fixed(w, KEY("value"), result->brevity, 1);
    put_number(w, KEY("words"), result->words);
    close_value(w, '}');
    open_value(w, KEY("durability"), '{');
    put_fixed(w, KEY("value"), result->durability, 1);
    open_value(w, KEY("ageing"), '[');
    for (size_t i = 0; i < result->ageing_count; i++) {
        const credo_span *span = &result->ageing[i].span;
        open_value(w, NO_KEY, '{');
        put_bytes(w, KEY("text"), result->text + span->byte_start, span->byte_end - span->byte_start);
        put_name(w, KEY("kind"), result->ageing[i].kind);
        put_span(w, span);
        close_value(w, '}');
    }
    close_value(w, ']');
    close_value(w, '}');
}

static void put_warnings(struct writer *w, const struct showing *show)
{
    open_value(w, KEY("warnings"), '[');
    for (int i = 0; i < CREDO_WARNINGS; i++) {
        if (!has_warning(show, (credo_warning)i))
            continue;
        size_t start = open_string(w, NO_KEY);
        put_warning(w->out, show, (credo_warning)i);
        close_string(w, start);
    }
    close_value(w, ']');
}

static void put_judgement(struct writer *w, const struct showing *show)
{
    const credo_result *result = show->result;
    put_name(w, KEY("language"), credo_language_name(result->language));
    if (result->foreign[0])
        put_string(w, KEY("foreign"), result->foreign);
    if (show->record->encoding && show->record->encoding[0])
        put_string(w, KEY("encoding"), show->record->encoding);
    put_name(w, KEY("verdict"), credo_verdict_name(result->verdict));
    if (result->verdict == CREDO_UNCLEAR) {
        put_name(w, KEY("obstacle"), obstacle_name(result->obstacle));
        put_said(w, KEY("obstacle_text"), show, put_obstacle);
    }
    put_fixed(w, KEY("score"), result->score, 2);
    put_fixed(w, KEY("confidence"), result->confidence, 3);
    put_number(w, KEY("words"), result->words);
    put_number(w, KEY("sentences"), result->sentences);
}

static void put_record(struct writer *w, const struct showing *show)
{
    open_value(w, NO_KEY, '{');
    put_string(w, KEY("id"), show->record->id ? show->record->id : "");
    if (show->record->failed) {
        put_said(w, KEY("error"), show, put_error);
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
