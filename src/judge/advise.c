/* result -> advice: what is left when the METHOD phrases are struck out, and the smallest change that flips the verdict. */
#include <stdlib.h>
#include <string.h>

#include "judge/analyse.h"

struct memory {
    struct arena arena;
};

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_sign(char c)
{
    return c == ',' || c == ';' || c == ':' || c == '.' || c == '!' || c == '?';
}

/* Two signs in a row, a blank before a sign, a sign at the start: what striking out leaves behind. */
static void put_tidy(struct buffer *out, char c)
{
    char last = out->length ? out->bytes[out->length - 1] : ' ';
    if (is_space(c)) {
        if (out->length && !is_space(last))
            buffer_byte(out, ' ');
        return;
    }
    if (is_sign(c)) {
        while (out->length && (is_space(last) || last == ',' || (is_sign(last) && c != ','))) {
            out->length--;
            last = out->length ? out->bytes[out->length - 1] : ' ';
        }
        if (!out->length || is_sign(last))
            return;
    }
    buffer_byte(out, c);
}

static void write_without(const credo_result *result, const bool *cut, struct buffer *out)
{
    buffer_clear(out);
    size_t at = 0;
    for (size_t i = 0; i <= result->phrase_count; i++) { /* phrases stand in the order of the text */
        if (i < result->phrase_count && !cut[i])
            continue;
        size_t end = i < result->phrase_count ? result->phrases[i].span.byte_start : result->length;
        while (at < end)
            put_tidy(out, result->text[at++]);
        put_tidy(out, ' ');
        at = i < result->phrase_count ? result->phrases[i].span.byte_end : end;
    }
    while (out->length && (is_space(out->bytes[out->length - 1]) || out->bytes[out->length - 1] == ','))
        out->length--;
}

/* Words that hold nothing together any more at the edge of what is left: "and", "by", "и", "за счёт". */
static bool is_loose(const struct statement *s, size_t token)
{
    if (s->document->tokens[token].kind == TOKEN_MARK)
        return true;
    unsigned class = s->contexts[token].class;
    const struct image_concept *concepts = IMAGE_PART(s->image, struct image_concept, concepts);
    if (class == 0 || class >= s->image->concepts.count)
        return false;
    return concepts[class].opens > CREDO_MAIN + 1 || strcmp(image_string(s->image, concepts[class].id), "conjunction") == 0;
}

/* A word of meaning that a verb rules over; what stands alone promises nothing: "To in the Fenmark region". */
static bool carries(const struct statement *s, size_t token)
{
    return (s->contexts[token].content || s->contexts[token].class == 0) && s->contexts[token].governor_at;
}

/* Drops loose ends of each sentence, and whole sentences in which no word of meaning is left. */
static void write_struck(credo_analyser *analyser, const struct buffer *rest, struct buffer *out)
{
    struct analysis analysis;
    buffer_clear(out);
    if (!analyse_structure(analyser, rest->bytes, rest->length, &analysis))
        return;
    const struct document *document = &analysis.document;
    for (size_t first = 0, end; first < document->count; first = end) {
        bool meaning = false;
        for (end = first; end < document->count && document->tokens[end].sentence == document->tokens[first].sentence; end++)
            meaning |= document->tokens[end].kind == TOKEN_WORD && carries(&analysis.statement, end);
        size_t last = end - 1;
        while (last > first && is_loose(&analysis.statement, last))
            last--;
        if (!meaning)
            continue;
        if (out->length)
            buffer_byte(out, ' ');
        buffer_put(out, rest->bytes + document->tokens[first].start, document->tokens[last].end - document->tokens[first].start);
        const struct token *stop = &document->tokens[end - 1];
        if (last != end - 1 && stop->kind == TOKEN_MARK && (stop->mark == '.' || stop->mark == '!'))
            buffer_byte(out, (char)stop->mark);
    }
}

static credo_code strike_out(credo_analyser *analyser, credo_result *result, bool *cut, struct buffer *rest)
{
    struct memory *memory = result->memory;
    struct buffer struck = {0};
    for (size_t i = 0; i < result->phrase_count; i++)
        cut[i] = result->phrases[i].role == CREDO_METHOD;
    write_without(result, cut, rest);
    if (!rest->failed && rest->length)
        write_struck(analyser, rest, &struck);
    bool failed = rest->failed || struck.failed || analyser->scratch.failed;
    if (!failed)
        result->struck = arena_copy(&memory->arena, struck.bytes, struck.length);
    buffer_free(&struck);
    return failed || !result->struck ? CREDO_NO_MEMORY : CREDO_OK;
}

/* Takes out the marked phrases and judges what is left; true when another verdict comes that is one. */
static bool flips(credo_analyser *analyser, const credo_result *result, const bool *cut, struct buffer *rest, credo_result *trial,
                  credo_code *code)
{
    write_without(result, cut, rest);
    if (!*code)
        *code = rest->failed ? CREDO_NO_MEMORY : credo_analyse(analyser, rest->bytes, rest->length, 0, trial);
    if (*code)
        return false;
    return trial->verdict != result->verdict && trial->verdict != CREDO_UNCLEAR;
}

/* Pairs are tried among so many phrases, and only in a statement that somebody would still call one: each try is a judgement. */
enum { FLIP_PHRASES = 12, FLIP_WORDS = 300 };

static credo_code find_flip(credo_analyser *analyser, credo_result *result, bool *cut, struct buffer *rest, credo_result *trial)
{
    credo_code code = CREDO_OK;
    size_t count = result->phrase_count < FLIP_PHRASES ? result->phrase_count : FLIP_PHRASES, shortest = SIZE_MAX;
    memset(cut, 0, result->phrase_count * sizeof *cut);
    for (size_t a = 0; a < count; a++)
        for (size_t b = a; b < count; b++) {
            if (b != a && result->flip.found && result->flip.phrase_count == 1)
                continue; /* one phrase is less than two */
            const credo_span *x = &result->phrases[a].span, *y = &result->phrases[b].span;
            size_t length = x->end - x->start + (b != a ? y->end - y->start + 1000 : 0);
            cut[a] = cut[b] = true;
            if (length < shortest && flips(analyser, result, cut, rest, trial, &code)) {
                shortest = length;
                result->flip = (credo_flip){true, trial->verdict, a == b ? 1 : 2, {a, b}};
            }
            cut[a] = cut[b] = false;
        }
    return code;
}

credo_code advise(credo_analyser *analyser, credo_result *result)
{
    if (result->obstacle != CREDO_CLEAR || !result->phrase_count)
        return CREDO_OK;
    struct buffer rest = {0};
    bool *cut = calloc(result->phrase_count, sizeof *cut);
    credo_result *trial = credo_result_new();
    credo_code code = cut && trial ? strike_out(analyser, result, cut, &rest) : CREDO_NO_MEMORY;
    if (!code && result->words <= FLIP_WORDS)
        code = find_flip(analyser, result, cut, &rest, trial);
    credo_result_free(trial);
    free(cut);
    buffer_free(&rest);
    return code;
}
