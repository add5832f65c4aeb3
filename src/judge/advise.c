/* result -> advice: what is left when the METHOD phrases are struck out, and the smallest change that flips the verdict. */
#include <stdlib.h>
#include <string.h>

#include "judge/analyse.h"
#include "text/utf8.h"

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_sign(char c)
{
    return c == ',' || c == ';' || c == ':' || c == '.' || c == '!' || c == '?';
}

/* Two signs in a row, a blank before a sign, a sign at the start: what striking out leaves behind. Tells how much of what stood there
 * still stands. */
static size_t put_tidy(struct buffer *out, char c)
{
    size_t kept = out->length;
    char last = kept ? out->bytes[kept - 1] : ' ';
    if (is_space(c)) {
        if (kept && !is_space(last))
            buffer_byte(out, ' ');
        return kept;
    }
    if (is_sign(c)) {
        while (out->length && (is_space(last) || last == ',' || (is_sign(last) && c != ','))) {
            out->length--;
            last = out->length ? out->bytes[out->length - 1] : ' ';
        }
        kept = out->length;
        if (!kept || is_sign(last))
            return kept;
    }
    buffer_byte(out, c);
    return kept;
}

/* The text without some of its phrases, and where in it phrases were taken out and others begin. */
struct rest {
    struct buffer text;
    struct buffer gaps, results; /* of size_t: places in the text, in order */
};

static size_t place_count(const struct buffer *places)
{
    return places->length / sizeof(size_t);
}

static size_t place_at(const struct buffer *places, size_t index)
{
    return ((const size_t *)(const void *)places->bytes)[index];
}

/* A sign takes back the blank before it, and stands behind the gap. */
static void put_byte(struct rest *rest, char c)
{
    size_t kept = put_tidy(&rest->text, c), count = place_count(&rest->gaps);
    if (!count || place_at(&rest->gaps, count - 1) <= kept)
        return;
    rest->gaps.length -= sizeof kept;
    buffer_put(&rest->gaps, &kept, sizeof kept);
}

/* What encloses nothing but a phrase goes with it: quotation marks, brackets. */
static credo_span with_pair(const credo_result *result, credo_span span)
{
    static const char *const pairs[][2] = {{"\"", "\""}, {"(", ")"}, {"\xC2\xAB", "\xC2\xBB"}, {"\xE2\x80\x9C", "\xE2\x80\x9D"},
                                           {"\xE2\x80\x9E", "\xE2\x80\x9C"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        size_t before = strlen(pairs[i][0]), behind = strlen(pairs[i][1]);
        if (span.byte_start < before || result->length - span.byte_end < behind
            || memcmp(result->text + span.byte_start - before, pairs[i][0], before) != 0
            || memcmp(result->text + span.byte_end, pairs[i][1], behind) != 0)
            continue;
        span.byte_start -= before;
        span.byte_end += behind;
        break;
    }
    return span;
}

static void put_stretch(const credo_result *result, size_t start, size_t end, struct rest *rest)
{
    for (size_t at = start; at < end; at++)
        put_byte(rest, result->text[at]);
}

static void write_without(const credo_result *result, const bool *cut, struct rest *rest)
{
    buffer_clear(&rest->text);
    buffer_clear(&rest->gaps);
    buffer_clear(&rest->results);
    size_t at = 0;
    for (size_t i = 0; i < result->phrase_count; i++) { /* phrases stand in the order of the text */
        credo_span span = cut[i] ? with_pair(result, result->phrases[i].span) : result->phrases[i].span;
        if (span.byte_start > at)
            put_stretch(result, at, span.byte_start, rest);
        at = span.byte_start > at ? span.byte_start : at;
        buffer_put(cut[i] ? &rest->gaps : &rest->results, &rest->text.length, sizeof(size_t));
        if (!cut[i])
            continue;
        put_byte(rest, ' ');
        at = span.byte_end;
    }
    put_stretch(result, at, result->length, rest);
    struct buffer *text = &rest->text;
    while (text->length && (is_space(text->bytes[text->length - 1]) || text->bytes[text->length - 1] == ','))
        text->length--;
}

static bool rest_failed(const struct rest *rest)
{
    return rest->text.failed || rest->gaps.failed || rest->results.failed;
}

static void rest_free(struct rest *rest)
{
    buffer_free(&rest->text);
    buffer_free(&rest->gaps);
    buffer_free(&rest->results);
}

/* --- the strike-out test ---------------------------------------------------------------------------------------- */

struct striker {
    const struct rest *rest;
    const struct statement *statement;
    const struct token *tokens;
    size_t gap, result;  /* those before the sentence at hand are passed */
    struct buffer *out;
};

/* Whether a phrase was taken out between the bytes; moves on. */
static bool pass_gaps(struct striker *s, size_t end)
{
    bool passed = false;
    for (; s->gap < place_count(&s->rest->gaps) && place_at(&s->rest->gaps, s->gap) <= end; s->gap++)
        passed = true;
    return passed;
}

/* Words that hold nothing together any more at the edge of what is left: "and", "by", "и", "за счёт". */
static bool is_loose(const struct striker *s, size_t token)
{
    const struct token *t = &s->tokens[token];
    if (t->kind == TOKEN_MARK)
        return t->mark != '"' && t->mark != ')';
    unsigned class = s->statement->contexts[token].class;
    const struct image *image = s->statement->image;
    const struct image_concept *concepts = IMAGE_PART(image, struct image_concept, concepts);
    if (class == 0 || class >= image->concepts.count)
        return false;
    return concepts[class].opens > CREDO_MAIN + 1 || is_conjunction(s->statement, token);
}

/* "To offer our customers [the]", "..., and [we]": what leads on to words that were taken out. */
static bool leads_into_gap(const struct striker *s, size_t token)
{
    bool cut = false;
    for (size_t g = s->gap; g < place_count(&s->rest->gaps) && !cut; g++)
        cut = place_at(&s->rest->gaps, g) >= s->tokens[token].end && place_at(&s->rest->gaps, g) <= s->tokens[token].end + 1;
    bool company = class_opens(s->statement->image, s->statement->contexts[token].class, CREDO_MAIN);
    return cut && (s->statement->words[token].reach & LEADS_ON || company);
}

/* Something is promised: by a RESULT phrase, or by a word of meaning that a verb rules over with nothing taken out between them.
 * What stands alone promises nothing: "To ... in the Fenmark region". */
static bool promises(struct striker *s, size_t first, size_t end)
{
    size_t last_gap = 0, gap = s->gap;
    bool promised = false;
    for (size_t i = first; i < end && !promised; i++) {
        const struct context *context = &s->statement->contexts[i];
        if (pass_gaps(s, s->tokens[i].start) && i > first)
            last_gap = i;
        bool meaning = context->content || context->class == 0;
        promised = s->tokens[i].kind == TOKEN_WORD && meaning && context->governor_at > last_gap;
    }
    s->gap = gap;
    for (; s->result < place_count(&s->rest->results) && place_at(&s->rest->results, s->result) < s->tokens[end - 1].end; s->result++)
        promised = true;
    return promised;
}

/* The first token of a gap's far side: what is loose between two gaps goes with them. */
static size_t far_side(struct striker *s, size_t at, size_t last)
{
    for (size_t i = at; i < last && is_loose(s, i); i++)
        if (pass_gaps(s, s->tokens[i + 1].start))
            at = i + 1;
    return at;
}

static bool is_capital(const char *text, size_t at)
{
    unsigned step;
    uint32_t c = utf8_decode(text + at, &step);
    return (c >= 'A' && c <= 'Z') || (c >= 0x400 && c < 0x430);
}

/* A sentence that is left, with "…" where words were taken out of its middle. */
static void write_sentence(struct striker *s, size_t first, size_t last)
{
    const char *text = s->rest->text.bytes;
    size_t from = s->tokens[first].start;
    if (s->out->length)
        buffer_byte(s->out, ' ');
    for (size_t i = first; i <= last; i++) {
        if (!pass_gaps(s, s->tokens[i].start) || (i == first && is_capital(text, from)))
            continue;
        if (i > first) {
            buffer_put(s->out, text + from, s->tokens[i - 1].end - from);
            buffer_byte(s->out, ' ');
        }
        buffer_text(s->out, "…");
        size_t next = far_side(s, i, last);
        if (s->tokens[next].kind != TOKEN_MARK || s->tokens[next].start > s->tokens[next - !!next].end)
            buffer_byte(s->out, ' ');
        from = s->tokens[next].start;
        i = next;
    }
    buffer_put(s->out, text + from, s->tokens[last].end - from);
}

/* Drops loose ends of each sentence, and whole sentences that promise nothing any more. */
static void write_struck(credo_analyser *analyser, const struct rest *rest, struct buffer *out)
{
    struct analysis analysis;
    if (!analyse_structure(analyser, rest->text.bytes, rest->text.length, &analysis))
        return;
    const struct document *document = &analysis.document;
    struct striker s = {.rest = rest, .statement = &analysis.statement, .tokens = document->tokens, .out = out};
    for (size_t first = 0, end; first < document->count; first = end) {
        for (end = first + 1; end < document->count && s.tokens[end].sentence == s.tokens[first].sentence;)
            end++;
        size_t last = end - 1;
        while (last > first && (is_loose(&s, last) || leads_into_gap(&s, last)))
            last--;
        bool kept = promises(&s, first, end);
        if (kept)
            write_sentence(&s, first, last);
        pass_gaps(&s, end < document->count ? s.tokens[end].start - 1 : rest->text.length);
        const struct token *stop = &s.tokens[end - 1];
        if (kept && last != end - 1 && ends_sentence(stop))
            buffer_byte(out, (char)stop->mark);
    }
}

static credo_code strike_out(credo_analyser *analyser, credo_result *result, bool *cut, struct rest *rest)
{
    struct buffer struck = {0};
    for (size_t i = 0; i < result->phrase_count; i++)
        cut[i] = result->phrases[i].role == CREDO_METHOD;
    write_without(result, cut, rest);
    if (!rest_failed(rest) && rest->text.length)
        write_struck(analyser, rest, &struck);
    bool failed = rest_failed(rest) || struck.failed || analyser->scratch.failed;
    if (!failed)
        result->struck = arena_copy(result->memory, struck.bytes, struck.length);
    buffer_free(&struck);
    return failed || !result->struck ? CREDO_NO_MEMORY : CREDO_OK;
}

/* --- the flip ----------------------------------------------------------------------------------------------------- */

/* Takes out the marked phrases and judges what is left; true when another verdict comes that is one. Where nothing is left without
 * the means, none of them hides a promise to people, whatever their leftovers are taken for. */
static bool flips(credo_analyser *analyser, const credo_result *result, const bool *cut, struct rest *rest, credo_result *trial,
                  credo_code *code)
{
    write_without(result, cut, rest);
    if (!*code)
        *code = rest_failed(rest) ? CREDO_NO_MEMORY : credo_analyse(analyser, rest->text.bytes, rest->text.length, 0, trial);
    if (*code)
        return false;
    bool hollow = !*result->struck && trial->verdict != CREDO_PRODUCT;
    return trial->verdict != result->verdict && trial->verdict != CREDO_UNCLEAR && !hollow;
}

/* Pairs are tried among so many phrases, and only in a statement that somebody would still call one: each try is a judgement. */
enum { FLIP_PHRASES = 12, FLIP_WORDS = 300 };

static credo_code find_flip(credo_analyser *analyser, credo_result *result, bool *cut, struct rest *rest, credo_result *trial)
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
    struct rest rest = {0};
    bool *cut = calloc(result->phrase_count, sizeof *cut);
    credo_result *trial = credo_result_new();
    credo_code code = cut && trial ? strike_out(analyser, result, cut, &rest) : CREDO_NO_MEMORY;
    if (!code && result->words <= FLIP_WORDS)
        code = find_flip(analyser, result, cut, &rest, trial);
    credo_result_free(trial);
    free(cut);
    rest_free(&rest);
    return code;
}
