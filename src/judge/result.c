/* judgement -> result: what is handed out, with its own memory. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/analyse.h"
#include "text/normalise.h"
#include "text/utf8.h"

static void empty(credo_result *result)
{
    arena_reset(result->memory);
    *result = (credo_result){.text = "",
                             .foreign = "",
                             .struck = "",
                             .verdict = CREDO_UNCLEAR,
                             .obstacle = CREDO_EMPTY,
                             .language = CREDO_OTHER_LANGUAGE,
                             .memory = result->memory};
}

credo_result *credo_result_new(void)
{
    credo_result *result = calloc(1, sizeof *result);
    struct arena *arena = calloc(1, sizeof *arena);
    if (!result || !arena) {
        free(result);
        free(arena);
        return NULL;
    }
    result->memory = arena;
    empty(result);
    return result;
}

void credo_result_free(credo_result *result)
{
    if (!result)
        return;
    arena_free(result->memory);
    free(result->memory);
    free(result);
}

/* Code points are counted on as spans come, in the order of the text. */
struct cursor {
    const char *text;
    size_t byte, point;
};

static size_t points_at(struct cursor *cursor, size_t byte)
{
    if (byte < cursor->byte)
        *cursor = (struct cursor){.text = cursor->text};
    cursor->point += utf8_count(cursor->text + cursor->byte, byte - cursor->byte);
    cursor->byte = byte;
    return cursor->point;
}

static credo_span span_of(struct cursor *cursor, const struct token *first, const struct token *last)
{
    credo_span span = {.byte_start = first->start, .byte_end = last->end};
    span.start = points_at(cursor, first->start);
    span.end = points_at(cursor, last->end);
    return span;
}

static credo_role role_of(uint8_t label)
{
    return label == LABEL_RESULT ? CREDO_RESULT : label == LABEL_METHOD ? CREDO_METHOD : CREDO_NO_ROLE;
}

/* --- points ------------------------------------------------------------------------------------------------- */

/* Points are whole hundredths, so that they add up to the score in any order and in any decimal rendering. */
struct ledger {
    bool booked[3][CREDO_CONCEPT_LIMIT + 1]; /* by role: none, result, method; what stands below counts only where this is set */
    double points[3][CREDO_CONCEPT_LIMIT + 1];
    uint32_t hits[3][CREDO_CONCEPT_LIMIT + 1];
    double *of_phrase;
    double rate; /* points of a part of z_customer - z_product */
};

static long in_hundredths(double points)
{
    return (long)(points * 100 + (points < 0 ? -0.5 : 0.5));
}

static unsigned known_class(const struct analysis *analysis, unsigned class)
{
    return class < analysis->statement.image->concepts.count ? class : 0;
}

/* The concept that a phrase is named by: one of its side. "A widow can keep her house" is no offer, whatever a house is elsewhere, and
 * whoever reaches a hospital is no business client. */
static unsigned named_class(const struct analysis *analysis, const struct phrase *phrase)
{
    const struct image_concept *concepts = IMAGE_PART(analysis->statement.image, struct image_concept, concepts);
    unsigned class = known_class(analysis, phrase->class);
    return concepts[class].role == role_of(phrase->label) ? class : 0;
}

static void book(struct ledger *ledger, credo_role role, unsigned concept, double points, uint32_t hits)
{
    bool known = ledger->booked[role][concept];
    ledger->booked[role][concept] = true;
    ledger->points[role][concept] = (known ? ledger->points[role][concept] : 0) + points;
    ledger->hits[role][concept] = (known ? ledger->hits[role][concept] : 0) + hits;
}

/* Points belong to tokens, those of tokens to their phrase or, outside of any, to their concept. */
static void book_points(const struct analysis *analysis, struct ledger *ledger)
{
    book(ledger, CREDO_NO_ROLE, 0, ledger->rate * analysis->judgement.of_token[-1], 0);
    for (size_t i = 0; i < analysis->document.count; i++) {
        uint32_t phrase = analysis->phrases.of_token[i];
        double points = ledger->rate * analysis->judgement.of_token[i];
        if (phrase)
            ledger->of_phrase[phrase - 1] += points;
        else
            book(ledger, CREDO_NO_ROLE, known_class(analysis, analysis->statement.contexts[i].class), points, 0);
    }
    for (size_t i = 0; i < analysis->phrases.count; i++) {
        const struct phrase *p = &analysis->phrases.items[i];
        book(ledger, role_of(p->label), named_class(analysis, p), ledger->of_phrase[i], 1);
    }
}

/* They are few and come by role and concept, an order that equal ones keep. */
static void sort_by_points(credo_contribution *list, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        credo_contribution moved = list[i];
        size_t at = i;
        for (; at && fabs(list[at - 1].points) < fabs(moved.points); at--)
            list[at] = list[at - 1];
        list[at] = moved;
    }
}

static bool next_booked(const bool *booked, unsigned count, unsigned *concept)
{
    const bool *found = memchr(booked + *concept, 1, count - *concept);
    *concept = found ? (unsigned)(found - booked) : count;
    return found;
}

static void list_contributions(struct arena *arena, const struct analysis *analysis, const struct ledger *ledger, credo_result *result)
{
    credo_contribution list[3 * (CREDO_CONCEPT_LIMIT + 1)];
    long sum = 0;
    size_t count = 0;
    for (int role = 0; role < 3; role++)
        for (unsigned concept = 0; next_booked(ledger->booked[role], analysis->statement.image->concepts.count, &concept); concept++) {
            long hundredths = in_hundredths(ledger->points[role][concept]);
            if (!hundredths && !ledger->hits[role][concept])
                continue;
            list[count++] = (credo_contribution){(credo_role)role, concept, (double)hundredths / 100, ledger->hits[role][concept]};
            sum += hundredths;
        }
    sort_by_points(list, count);
    long over = sum > 10000 ? sum - 10000 : sum < -10000 ? sum + 10000 : 0;
    if (over && count)
        list[0].points = (double)(in_hundredths(list[0].points) - over) / 100;
    credo_contribution *kept = arena_array(arena, credo_contribution, count);
    if (!kept)
        return;
    memcpy(kept, list, count * sizeof *list);
    result->score = (double)(sum - over) / 100;
    result->contributions = kept;
    result->contribution_count = count;
}

/* --- phrases, ageing words, readings ------------------------------------------------------------------------ */

static void list_phrases(struct arena *arena, const struct analysis *analysis, const struct ledger *ledger, credo_result *result)
{
    size_t count = analysis->phrases.count < CREDO_PHRASE_LIMIT ? analysis->phrases.count : CREDO_PHRASE_LIMIT;
    credo_phrase *list = arena_array(arena, credo_phrase, count + 1);
    struct cursor cursor = {.text = result->text};
    const struct token *tokens = analysis->document.tokens;
    if (!list)
        return;
    for (size_t i = 0; i < count; i++) {
        const struct phrase *p = &analysis->phrases.items[i];
        list[i] = (credo_phrase){.role = role_of(p->label),
                                 .concept = named_class(analysis, p),
                                 .place = (credo_place)p->place,
                                 .sentence = tokens[p->first].sentence,
                                 .span = span_of(&cursor, &tokens[p->first], &tokens[p->last]),
                                 .points = (double)in_hundredths(ledger->of_phrase[i]) / 100,
                                 .certainty = (double)p->certainty};
    }
    result->phrases = list;
    result->phrase_count = count;
    result->warning[CREDO_WARN_PHRASES] = analysis->phrases.count - count;
}

/* A word in two parts counts once, as in `words`. */
static void weigh_words(const struct analysis *analysis, credo_result *result)
{
    double results = 0, methods = 0;
    for (size_t i = 0; i < analysis->document.count; i++) {
        const struct token *token = &analysis->document.tokens[i];
        uint32_t phrase = analysis->phrases.of_token[i];
        if (token->kind != TOKEN_WORD || token->glued || !phrase)
            continue;
        results += analysis->phrases.items[phrase - 1].label == LABEL_RESULT;
        methods += analysis->phrases.items[phrase - 1].label == LABEL_METHOD;
    }
    result->balance = result->words ? 100 * (results - methods) / (double)result->words : 0;
}

static const char *const ageing_names[] = {"", "lever", "technology", "rivals", "number"};

/* "14 000" is one number, whatever blank parts it: the longest has three bytes. */
static bool continues_number(const struct document *document, size_t token)
{
    const struct token *t = document->tokens + token;
    return token && token < document->count && t[0].kind == TOKEN_NUMBER && t[-1].kind == TOKEN_NUMBER && t[-1].end + 3 >= t[0].start;
}

/* "2)" counts the members of a list. */
static bool numbers_item(const struct document *document, size_t token)
{
    const struct token *t = document->tokens + token;
    return token + 1 < document->count && t[1].mark == ')' && !(token && t[-1].mark == '(');
}

/* A number changes, unless an entry says what it is part of: the year of "since 1931" stays. */
static unsigned ageing_of(const struct analysis *analysis, size_t token)
{
    if (analysis->document.tokens[token].kind == TOKEN_NUMBER && !analysis->hits.of_token[token])
        return numbers_item(&analysis->document, token) ? AGEING_NONE : AGEING_NUMBER;
    unsigned class = known_class(analysis, analysis->statement.contexts[token].class);
    return IMAGE_PART(analysis->statement.image, struct image_concept, concepts)[class].ages;
}

static void list_ageing(struct arena *arena, const struct analysis *analysis, credo_result *result)
{
    size_t room = analysis->document.count < CREDO_PHRASE_LIMIT ? analysis->document.count : CREDO_PHRASE_LIMIT;
    credo_ageing *list = arena_array(arena, credo_ageing, room + 1);
    struct cursor cursor = {.text = result->text};
    if (!list)
        return;
    for (size_t i = 0; i < analysis->document.count; i++) {
        unsigned kind = ageing_of(analysis, i);
        uint32_t hit = analysis->hits.of_token[i], phrase = analysis->phrases.of_token[i];
        bool result_words = phrase && analysis->phrases.items[phrase - 1].label == LABEL_RESULT;
        if (!kind || analysis->statement.contexts[i].revoked || (kind != AGEING_NUMBER && result_words)
            || result->ageing_count == CREDO_PHRASE_LIMIT)
            continue;
        size_t last = hit ? analysis->hits.items[hit - 1].last : i;
        while (continues_number(&analysis->document, last + 1))
            last++;
        const struct token *tokens = analysis->document.tokens;
        list[result->ageing_count++] = (credo_ageing){span_of(&cursor, &tokens[i], &tokens[last]), ageing_names[kind]};
        i = last;
    }
    result->ageing = list;
}

static const char *stem_copy(credo_analyser *analyser, struct arena *arena, const struct token *token, const char *normal)
{
    size_t length;
    const char *stem = stem_word(analyser->stemmer, token->script, normal, strlen(normal), &length);
    arena->failed |= !stem;
    return stem ? arena_copy(arena, stem, length) : NULL;
}

static void list_readings(credo_analyser *analyser, struct arena *arena, const struct analysis *analysis, const struct ledger *ledger,
                          credo_result *result)
{
    size_t count = analysis->document.count;
    credo_reading *list = arena_array(arena, credo_reading, count + 1);
    struct cursor cursor = {.text = result->text};
    for (size_t i = 0; list && i < count; i++) {
        const struct token *token = &analysis->document.tokens[i];
        const struct context *context = &analysis->statement.contexts[i];
        uint32_t hit = analysis->hits.of_token[i], phrase = analysis->phrases.of_token[i];
        credo_reading *r = &list[i];
        *r = (credo_reading){.span = span_of(&cursor, token, token),
                             .normal = "",
                             .stem = "",
                             .concept = known_class(analysis, context->class),
                             .entry = hit ? analysis->hits.items[hit - 1].entry : 0,
                             .place = (credo_place)context->place,
                             .sentence = token->sentence,
                             .role = phrase ? role_of(analysis->phrases.items[phrase - 1].label) : CREDO_NO_ROLE,
                             .result = (double)analysis->tags[i].result,
                             .method = (double)analysis->tags[i].method,
                             .governor = context->governor_at,
                             .points = ledger->rate * analysis->judgement.of_token[i]};
        if (token->kind == TOKEN_MARK)
            continue;
        char normal[WORD_LIMIT];
        size_t length = normalise_word(analysis->text + token->start, token->end - token->start, normal);
        r->normal = arena_copy(arena, normal, length);
        r->stem = r->normal ? stem_copy(analyser, arena, token, r->normal) : NULL;
        if (!r->stem) {
            arena->failed = true;
            return;
        }
    }
    result->readings = list;
    result->reading_count = count;
}

/* --- the whole ---------------------------------------------------------------------------------------------- */

static void decide(const struct analysis *analysis, credo_result *result)
{
    const double *settings = analysis->statement.image->settings;
    result->obstacle = analysis->obstacle;
    if (analysis->obstacle != CREDO_CLEAR) {
        result->verdict = CREDO_UNCLEAR;
        result->confidence = confidence_of_obstacle(analysis);
        for (int v = 0; v < CREDO_VERDICTS; v++)
            result->probability[v] = v == CREDO_UNCLEAR ? result->confidence : (1 - result->confidence) / (CREDO_VERDICTS - 1);
        return;
    }
    memcpy(result->probability, analysis->judgement.probability, sizeof result->probability);
    result->verdict = likeliest_verdict(&analysis->judgement);
    result->confidence = fmin(result->probability[result->verdict], settings[SETTING_CONFIDENCE_MOST]);
    if (result->verdict == CREDO_UNCLEAR)
        result->obstacle = CREDO_UNDECIDED;
}

static void measure(const struct image *image, credo_result *result)
{
    double half = image->settings[SETTING_BREVITY_HALF], step = image->settings[SETTING_BREVITY_STEP];
    double left = fmin(image->settings[SETTING_DURABILITY_STEP], 1);
    result->brevity = result->words ? 100 / (1 + exp(((double)result->words - half) / fmax(step, 0.01))) : 0;
    result->durability = result->words ? 100 * pow(left, (double)result->ageing_count) : 0;
}

static void fill(credo_analyser *analyser, const struct analysis *analysis, unsigned flags, struct arena *arena, credo_result *result)
{
    result->language = analysis->document.words ? analysis->language.language : CREDO_OTHER_LANGUAGE;
    result->foreign = analysis->language.foreign;
    result->words = analysis->document.words;
    result->sentences = analysis->document.sentences;
    result->warning[CREDO_WARN_FOREIGN] = analysis->language.alien;
    result->warning[CREDO_WARN_RULE_LIMIT] = analysis->hits.limited;
    for (size_t i = 0; i < analysis->document.count; i++)
        result->warning[CREDO_WARN_LONG_WORDS] += analysis->document.tokens[i].end - analysis->document.tokens[i].start > CREDO_WORD_LIMIT;
    decide(analysis, result);
    bool judged = analysis->obstacle == CREDO_CLEAR;
    struct ledger ledger;
    memset(ledger.booked, 0, sizeof ledger.booked);
    ledger.of_phrase = arena_array(&analyser->scratch, double, analysis->phrases.count + 1);
    ledger.rate = judged ? point_rate(analysis->model, &analysis->judgement) : 0;
    if (!ledger.of_phrase) {
        arena->failed = true;
        return;
    }
    if (judged) {
        book_points(analysis, &ledger);
        list_contributions(arena, analysis, &ledger, result);
        list_phrases(arena, analysis, &ledger, result);
        weigh_words(analysis, result);
        list_ageing(arena, analysis, result);
    }
    if (flags & CREDO_EXPLAIN)
        list_readings(analyser, arena, analysis, &ledger, result);
    measure(analysis->statement.image, result);
    /* The code outlives the lexicon: a result borrows nothing. */
    result->foreign = arena_copy(arena, result->foreign, strlen(result->foreign));
}

static bool take_text(credo_analyser *analyser, const char *text, size_t length, struct arena *arena, credo_result *result)
{
    size_t kept = utf8_cut(text, length, CREDO_TEXT_LIMIT);
    result->warning[CREDO_WARN_TRUNCATED] = length - kept;
    if (utf8_valid(text, kept) == kept) {
        result->text = arena_copy(arena, text, kept);
        result->length = kept;
    } else {
        buffer_clear(&analyser->repaired);
        result->warning[CREDO_WARN_REPAIRED] = utf8_repair(text, kept, &analyser->repaired);
        if (analyser->repaired.failed)
            return false;
        result->text = arena_copy(arena, analyser->repaired.bytes, analyser->repaired.length);
        result->length = analyser->repaired.length;
    }
    return result->text != NULL;
}

credo_code credo_analyse(credo_analyser *analyser, const char *text, size_t length, unsigned flags, credo_result *result)
{
    struct analysis analysis;
    struct arena *arena = result->memory;
    empty(result);
    bool done = take_text(analyser, text, length, arena, result)
                && analyse_structure(analyser, result->text, result->length, &analysis)
                && analyse_judgement(analyser, analyser->lexicon->models[analysis.language.model], &analysis);
    if (done)
        fill(analyser, &analysis, flags, arena, result);
    if (!done || arena->failed) {
        empty(result);
        return CREDO_NO_MEMORY;
    }
    if (flags & CREDO_ADVISE) {
        credo_code code = advise(analyser, result);
        if (code)
            empty(result);
        return code;
    }
    return CREDO_OK;
}
