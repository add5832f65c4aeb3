#include "judge/analyse.h"

#include <stdlib.h>

credo_analyser *credo_analyser_new(const credo_lexicon *lexicon)
{
    credo_analyser *analyser = calloc(1, sizeof *analyser);
    if (!analyser)
        return NULL;
    analyser->lexicon = lexicon;
    analyser->memo = word_memo_new();
    analyser->stemmer = stemmer_new();
    analyser->rules = rule_book_new(lexicon->image);
    if (!analyser->memo || !analyser->stemmer || !analyser->rules) {
        credo_analyser_free(analyser);
        return NULL;
    }
    return analyser;
}

void credo_analyser_free(credo_analyser *analyser)
{
    if (!analyser)
        return;
    word_memo_free(analyser->memo);
    stemmer_free(analyser->stemmer);
    rule_book_free(analyser->rules);
    arena_free(&analyser->scratch);
    buffer_free(&analyser->repaired);
    free(analyser);
}

bool analyse_structure(credo_analyser *analyser, const char *text, size_t length, struct analysis *analysis)
{
    struct arena *arena = &analyser->scratch;
    const struct image *image = analyser->lexicon->image;
    arena_reset(arena);
    *analysis = (struct analysis){.text = text, .length = length, .document = tokenise(text, length, arena)};
    analysis->words = recognise(image, analyser->memo, analyser->stemmer, &analysis->document, arena);
    if (arena->failed)
        return false;
    analysis->hits = match(image, analyser->rules, &analysis->document, analysis->words, arena);
    if (arena->failed)
        return false;
    analysis->statement = (struct statement){.image = image,
                                             .document = &analysis->document,
                                             .words = analysis->words,
                                             .hits = &analysis->hits,
                                             .contexts = find_structure(image, &analysis->document, analysis->words, &analysis->hits, arena)};
    if (arena->failed)
        return false;
    analysis->language = read_language(&analysis->statement);
    return true;
}

static bool is_mark(const struct statement *s, size_t token)
{
    return token >= s->document->count || s->document->tokens[token].kind == TOKEN_MARK;
}

/* An item of a list: a word of meaning, a conjunction, or a noun like "growth" that stands alone between two signs. A verb with its object
 * is none, also where both are one entry, as "to help people" is. */
static bool is_item(const struct statement *s, size_t token)
{
    const struct image_concept *concepts = IMAGE_PART(s->image, struct image_concept, concepts);
    const struct context *c = &s->contexts[token];
    if (c->class == 0 || c->class >= s->image->concepts.count)
        return false;
    if (concepts[c->class].verb || (c->phrase && c->own < s->image->concepts.count && concepts[c->own].verb))
        return is_mark(s, token - 1) && is_mark(s, token + 1);
    return concepts[c->class].role != CREDO_MARKER || is_conjunction(s, token);
}

/* Words of meaning without a sentence: each is an item by itself, parted from the next by a sign or a conjunction; or none is parted, and
 * all are single words that say something good. "Clean water in every home" is no heap: its words belong together. */
static bool is_heap(const struct statement *s)
{
    size_t items = 0, partings = 0, good = 0;
    bool single = true;
    for (size_t i = 0; i < s->document->count; i++) {
        if (s->document->tokens[i].kind == TOKEN_MARK && s->document->tokens[i].mark != '-' && i + 1 < s->document->count)
            partings++; /* the stop at the end parts nothing */
        if (s->document->tokens[i].kind != TOKEN_WORD)
            continue;
        if (!is_item(s, i))
            return false;
        bool joins = is_conjunction(s, i);
        single &= !s->contexts[i].phrase;
        good += s->contexts[i].content;
        partings += joins;
        items += !joins;
    }
    size_t least = (size_t)s->image->settings[SETTING_HEAP_WORDS];
    return items >= least && (partings + 1 >= items || (!partings && items > least && single && good == items));
}

/* By a word of meaning that the lexicon knows, or by words that the tagger would sooner take for a phrase than not. */
static bool promises_something(const struct analysis *analysis)
{
    const struct statement *s = &analysis->statement;
    for (size_t i = 0; i < s->document->count; i++)
        if ((s->contexts[i].content && s->contexts[i].class) || (double)(analysis->tags[i].result + analysis->tags[i].method) > 0.5)
            return true;
    return false;
}

static credo_obstacle find_obstacle(const struct analysis *analysis)
{
    const struct statement *s = &analysis->statement;
    if (!s->document->words)
        return CREDO_EMPTY;
    if (analysis->language.language == CREDO_OTHER_LANGUAGE)
        return CREDO_FOREIGN;
    if (s->document->words < (uint32_t)s->image->settings[SETTING_WORDS_LEAST])
        return CREDO_TOO_SHORT;
    if (is_heap(s))
        return CREDO_HEAP;
    return promises_something(analysis) ? CREDO_CLEAR : CREDO_NOTHING_PROMISED;
}

bool analyse_tags(credo_analyser *analyser, const struct model *model, struct analysis *analysis)
{
    struct arena *arena = &analyser->scratch;
    analysis->model = model;
    analysis->tags = tag_tokens(model, &analysis->statement, arena);
    if (arena->failed)
        return false;
    analysis->phrases = find_phrases(&analysis->statement, analysis->tags, arena);
    return !arena->failed;
}

/* Where nobody gains and nothing is offered there is no phrase of either. */
static void unmark(struct analysis *analysis)
{
    for (size_t i = 0; i < analysis->document.count; i++)
        analysis->tags[i].label = LABEL_NONE;
}

bool analyse_judgement(credo_analyser *analyser, const struct model *model, struct analysis *analysis)
{
    struct arena *arena = &analyser->scratch;
    if (!analyse_tags(analyser, model, analysis))
        return false;
    analysis->judgement = weigh(model, &analysis->statement, analysis->tags, &analysis->phrases, arena);
    if (arena->failed || !hear_neighbours(model, &analysis->statement, arena, analysis->tags, &analysis->judgement))
        return false;
    conclude(model, &analysis->judgement);
    analysis->obstacle = find_obstacle(analysis);
    if (analysis->obstacle != CREDO_CLEAR || likeliest_verdict(&analysis->judgement) == CREDO_UNCLEAR)
        unmark(analysis);
    analysis->phrases = find_phrases(&analysis->statement, analysis->tags, arena);
    return !arena->failed;
}

double confidence_of_obstacle(const struct analysis *analysis)
{
    bool seen = analysis->obstacle == CREDO_EMPTY || analysis->obstacle == CREDO_FOREIGN;
    return analysis->statement.image->settings[seen ? SETTING_CONFIDENCE_MOST : SETTING_RULE_CONFIDENCE];
}

const char *credo_version(void)
{
    return CREDO_VERSION;
}

const char *credo_verdict_name(credo_verdict verdict)
{
    static const char *const names[] = {"customer", "product", "mixed", "unclear"};
    return names[verdict];
}
