/* What several formats say in words, in the user's language. */
#ifndef CREDO_RENDER_WORDS_H
#define CREDO_RENDER_WORDS_H

#include "render/render.h"

/* What one of the functions below says of a record. */
typedef void saying(struct buffer *out, const struct showing *show);

/* CUSTOMER-CENTRIC, and the same in a plain sentence. */
const char *verdict_title(const struct showing *show, credo_verdict verdict);
const char *verdict_meaning(const struct showing *show);
const char *sureness(const struct showing *show); /* "almost certain" ... */
const char *place_title(const struct showing *show, credo_place place);
const char *concept_title(const struct showing *show, credo_role role, unsigned concept);
const char *phrase_concept(const struct showing *show, const credo_phrase *phrase); /* its title; "" when it has none */
const char *concept_id(const struct showing *show, credo_role role, unsigned concept);

/* A text that could not be judged has no score, and nothing to be sure of. */
bool has_score(const credo_result *result);
/* "heap" ..., why that is in the way, and what to do. */
const char *obstacle_name(credo_obstacle obstacle);
void put_obstacle(struct buffer *out, const struct showing *show);
const char *obstacle_advice(const struct showing *show);

void put_reason(struct buffer *out, const struct showing *show, const credo_phrase *phrase);
void put_language(struct buffer *out, const struct showing *show);
void put_size(struct buffer *out, const struct showing *show); /* "English, 17 words, 1 sentence" */
void put_flip(struct buffer *out, const struct showing *show);
void put_struck(struct buffer *out, const struct showing *show);
void put_ageing(struct buffer *out, const struct showing *show); /* what will go out of date, and why */
void put_form(struct buffer *out, const struct showing *show);   /* brevity and durability */
bool has_warning(const struct showing *show, credo_warning warning);
/* False when there is no such warning. */
bool put_warning(struct buffer *out, const struct showing *show, credo_warning warning);
/* The same on a card: of the encoding a reader hears once in an input. */
bool put_note(struct buffer *out, const struct showing *show, credo_warning warning);
void put_error(struct buffer *out, const struct showing *show);
/* "missions.csv:3 · acme", or nothing when the record is the only one and nameless. */
void put_place(struct buffer *out, const struct showing *show);
/* The organisation's name; the place when there is none. And both. */
void put_title(struct buffer *out, const struct showing *show);
void put_title_and_place(struct buffer *out, const struct showing *show);
/* As people write it: Russian has a decimal comma. */
void put_decimal(struct buffer *out, credo_ui ui, double number, int decimals);
void put_signed(struct buffer *out, credo_ui ui, double number, int decimals);
/* Fills each %s in turn. */
void put_filled(struct buffer *out, const char *pattern, const char *first, const char *second);
void put_count(struct buffer *out, const struct showing *show, size_t number, const char *forms); /* "word|words" */
void put_quoted(struct buffer *out, const struct showing *show, const credo_span *span, size_t columns);

/* What is behind one of these must fit: the strongest first. */
enum { REASONS = 3, QUESTIONS = 2, AGEING_SHOWN = 4 };
size_t strongest_phrases(const credo_result *result, size_t strongest[REASONS]);
size_t strongest_questions(const struct showing *show, const char *questions[QUESTIONS]);
const char *ageing_meaning(const struct showing *show, const char *kind);
bool has_method(const credo_result *result);

/* The text in pieces: a phrase, or what stands between two. Start from zero; false behind the last. */
struct piece {
    const char *text;
    size_t length;
    credo_role role;            /* CREDO_NO_ROLE between phrases */
    const credo_phrase *phrase; /* of a result; NULL between phrases */
    size_t at, next;            /* how far it is read: bytes, phrases */
};
bool next_piece(const credo_result *result, struct piece *piece);
bool next_marked_piece(const credo_mission *mission, struct piece *piece); /* the same of what a reader marked */
/* Whether a line of the text ends at this byte of it: a CR before an LF ends none. */
bool ends_line(const char *at);

/* The quotation marks of the user's language. */
static inline const char *open_quote(credo_ui ui)
{
    return ui == CREDO_UI_RUSSIAN ? "«" : "“";
}

static inline const char *close_quote(credo_ui ui)
{
    return ui == CREDO_UI_RUSSIAN ? "»" : "”";
}

static inline const char *tell(const struct showing *show, const char *english)
{
    return credo_translate(show->ui, english);
}

#endif
