#include "judge/structure.h"

/* What the lexicon calls so among the clauses: "infinitive", where the code decides whether it opens one, and "aside", which opens none. */
enum { OPENS_INFINITIVE = CREDO_DENIED + 1, OPENS_ASIDE };

struct builder {
    const struct image *image;
    const struct word *words;
    const struct image_concept *concepts;
    const struct document *document;
    const struct hits *hits;
    struct context *contexts;
    uint8_t edge; /* CLASS_EDGE as a class */
};

static uint8_t pseudo(const struct image *image, enum pseudo_class which)
{
    return (uint8_t)(image->concepts.count + which);
}

static uint8_t class_of(const struct builder *b, size_t at)
{
    const struct token *token = &b->document->tokens[at];
    uint32_t hit = b->hits->of_token[at];
    if (hit)
        return IMAGE_PART(b->image, uint8_t, entry_concepts)[b->hits->items[hit - 1].entry];
    if (token->kind == TOKEN_NUMBER)
        return pseudo(b->image, CLASS_NUMBER);
    if (token->kind == TOKEN_WORD)
        return token->script == SCRIPT_OTHER ? pseudo(b->image, CLASS_ALIEN) : 0;
    switch (token->mark) {
    case ',':
        return pseudo(b->image, CLASS_COMMA);
    case '.': case '!': case '?': case ';': case ':':
        return pseudo(b->image, CLASS_STOP);
    case '-':
        return pseudo(b->image, CLASS_DASH);
    default:
        return pseudo(b->image, CLASS_MARK);
    }
}

static bool is_concept(const struct builder *b, uint8_t class)
{
    return class < b->image->concepts.count;
}

/* The class of the entry of one word that the token would be by itself. */
static uint8_t own_class(const struct builder *b, size_t at)
{
    return b->words[at].entry ? b->words[at].own : b->contexts[at].class;
}

static void classify_tokens(struct builder *b)
{
    for (size_t i = 0; i < b->document->count; i++) {
        struct context *context = &b->contexts[i];
        uint32_t hit = b->hits->of_token[i];
        context->class = class_of(b, i);
        context->own = own_class(b, i);
        context->phrase = hit && b->hits->items[hit - 1].last > b->hits->items[hit - 1].first;
        uint8_t role = is_concept(b, context->class) ? b->concepts[context->class].role : CREDO_MARKER;
        context->content = role != CREDO_MARKER;
        context->part = b->document->sentences < 2 ? PART_ONLY : b->document->tokens[i].sentence ? PART_LATER : PART_FIRST;
    }
}

static unsigned gainer(const struct builder *b, size_t at)
{
    return is_concept(b, b->contexts[at].class) ? b->concepts[b->contexts[at].class].gains : GAINS_NOBODY;
}

static bool is_outcome(const struct builder *b, uint8_t class)
{
    return is_concept(b, class) && b->concepts[class].role == CREDO_RESULT;
}

/* What the owners gain, the company gains: where a sentence names them and nobody else, what it promises is theirs. "Helping our
 * shareholders grow their wealth" is not about people, whatever wealth is elsewhere. */
static void give_to_owners(struct builder *b, size_t first, size_t end)
{
    uint8_t owners = b->edge;
    for (size_t i = first; i < end; i++) {
        if (gainer(b, i) == GAINS_PEOPLE)
            return;
        if (gainer(b, i) == GAINS_OWNERS)
            owners = b->contexts[i].class;
    }
    for (size_t i = first; i < end && owners != b->edge; i++) {
        if (is_outcome(b, b->contexts[i].class))
            b->contexts[i].class = owners;
        if (is_outcome(b, b->contexts[i].own))
            b->contexts[i].own = owners;
    }
}

static bool is_verb(const struct builder *b, size_t at)
{
    return is_concept(b, b->contexts[at].own) && b->concepts[b->contexts[at].own].verb;
}

/* A participle on a verb behind a comma; at the head of a sentence English would say "Improving ..." for the main verb itself. */
static bool opens_tail(const struct builder *b, size_t at)
{
    const struct token *tokens = b->document->tokens;
    if (!b->words[at].tail || !is_verb(b, at))
        return false;
    if (at == 0 || tokens[at - 1].sentence != tokens[at].sentence)
        return b->words[at].tail > 1;
    return tokens[at - 1].kind == TOKEN_MARK;
}

/* "to help" behind an object is a purpose; behind "is" or at the head it is the main verb. */
static bool opens_purpose(const struct builder *b, size_t at, uint8_t governor)
{
    return governor != b->edge && at + 1 < b->document->count && at && b->contexts[at - 1].content && is_verb(b, at + 1);
}

/* The clause that a token opens, or the one that goes on. Commas keep a clause open: lists share their head. */
static uint8_t place_after(const struct builder *b, size_t at, uint8_t place, uint8_t governor)
{
    const struct context *context = &b->contexts[at];
    const struct token *token = &b->document->tokens[at];
    if (token->kind == TOKEN_MARK)
        return token->mark == ';' ? CREDO_MAIN : place;
    if (opens_tail(b, at))
        return CREDO_TAIL;
    uint8_t class = is_concept(b, context->class) && b->concepts[context->class].opens ? context->class : context->own;
    if (!is_concept(b, class) || !b->concepts[class].opens)
        return place;
    uint8_t opened = (uint8_t)(b->concepts[class].opens - 1);
    bool fresh = at == 0 || b->document->tokens[at - 1].kind == TOKEN_MARK || !b->contexts[at - 1].content;
    if (opened == OPENS_INFINITIVE)
        return opens_purpose(b, at, governor) ? CREDO_PURPOSE : place;
    if (opened == OPENS_ASIDE)
        return place;
    return opened == CREDO_MAIN && !fresh ? place : opened;
}

static void find_places(struct builder *b, size_t first, size_t end)
{
    uint8_t place = CREDO_MAIN, governor = b->edge, opener = b->edge, commas = 0;
    uint32_t governor_at = 0;
    for (size_t i = first; i < end; i++) {
        struct context *context = &b->contexts[i];
        bool verb = is_verb(b, i);
        place = place_after(b, i, place, governor);
        context->place = place;
        context->governor = governor;
        context->governor_at = governor_at;
        context->after_comma = commas;
        if (verb) {
            governor = context->own;
            governor_at = (uint32_t)i + 1;
            commas = 0;
            if (opener == b->edge)
                opener = governor;
        } else if (commas < 2 && b->document->tokens[i].kind == TOKEN_MARK) {
            commas++;
        }
    }
    for (size_t i = first; i < end; i++)
        b->contexts[i].opener = opener;
}

bool class_opens(const struct image *image, unsigned class, int what)
{
    const struct image_concept *concepts = IMAGE_PART(image, struct image_concept, concepts);
    return class < image->concepts.count && concepts[class].opens == (unsigned)what + 1;
}

static bool opens(const struct builder *b, size_t at, int what)
{
    uint8_t class = b->contexts[at].class;
    return class_opens(b->image, class, what) || (class == 0 && class_opens(b->image, b->contexts[at].own, what));
}

static bool is_class(const struct builder *b, size_t at, enum pseudo_class which)
{
    return b->contexts[at].class == pseudo(b->image, which);
}

/* "We help children not to fear doctors, and the old not to fear age": what is set against the denied is denied of somebody else. */
static bool denies_again(const struct builder *b, size_t contrast, size_t end)
{
    bool content = false;
    for (size_t i = contrast + 1; i < end && !is_class(b, i, CLASS_COMMA) && !is_class(b, i, CLASS_STOP); i++) {
        if (opens(b, i, CREDO_DENIED))
            return content;
        if (opens(b, i, CREDO_PURPOSE) || opens(b, i, CREDO_RELATIVE))
            return false;
        content |= b->contexts[i].content;
    }
    return false;
}

static void revoke(struct builder *b, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        b->contexts[i].revoked = 1;
}

/* "Not profit, but health", «не прибыль, а здоровье»: what stands between the denial and the contrast is not promised. */
static void revoke_denied(struct builder *b, size_t first, size_t end)
{
    size_t denial = end;
    for (size_t i = first; i < end; i++) {
        if (opens(b, i, CREDO_DENIED)) {
            denial = denial < end ? denial : i;
        } else if (denial < end && opens(b, i, CREDO_CONTRAST)) {
            if (!denies_again(b, i, end))
                revoke(b, denial, i);
            denial = end;
        } else if (denial < end && (opens(b, i, CREDO_PURPOSE) || opens(b, i, CREDO_RELATIVE))) {
            denial = end; /* the denial belongs to another clause */
        }
    }
}

/* The company by its own word, also where that is part of a longer entry. */
static bool is_company(const struct builder *b, size_t at)
{
    return class_opens(b->image, b->contexts[at].own, CREDO_MAIN);
}

/* "Y rather than X, ...": the next comma ends it. Where it leads, "unlike those, who ..., we": the one before the sentence's own clause. */
static size_t end_of_aside(const struct builder *b, size_t at, size_t end, bool leads)
{
    size_t comma = end, from = at;
    for (; at < end && !is_class(b, at, CLASS_STOP); at++) {
        bool parts = is_class(b, at, CLASS_COMMA) || is_class(b, at, CLASS_DASH);
        if (parts && (!leads || opens(b, at + 1, CREDO_MAIN) || opens(b, at + 1, CREDO_CONTRAST)))
            return at;
        if (parts && comma == end && !opens(b, at + 1, CREDO_RELATIVE) && !opens(b, at + 1, CREDO_PURPOSE) && !opens(b, at + 1, OPENS_ASIDE))
            comma = at;
    }
    return comma < end && !is_company(b, from) ? comma : at;
}

/* "Instead of X, we Y", "Y rather than X", "we do not sell X. We Y": X is what others do. What stands for the whole statement stays. */
static void revoke_aside(struct builder *b, size_t first, size_t end)
{
    bool leads = true; /* nothing is said before it */
    for (size_t i = first, last; i < end; i = last + 1) {
        last = i;
        if (!opens(b, i, OPENS_ASIDE)) {
            leads = leads && !b->contexts[i].content;
            continue;
        }
        last = end_of_aside(b, i, end, leads);
        bool whole = leads && (last == end || is_class(b, last, CLASS_STOP));
        bool stays = whole && (!is_company(b, i) || last + 1 >= b->document->count);
        if (!stays)
            revoke(b, i, last);
        leads = false;
    }
}

/* A chunk is a run of content words; its last word stands for it: "high-quality health [services]". */
static void find_chunks(struct builder *b, size_t first, size_t end)
{
    uint8_t left_head = b->edge, link = b->edge;
    for (size_t i = first; i < end;) {
        if (!b->contexts[i].content) {
            b->contexts[i].chunk_head = b->edge;
            b->contexts[i].left_head = left_head;
            b->contexts[i].link = link;
            link = b->contexts[i].class;
            i++;
            continue;
        }
        size_t last = i;
        while (last + 1 < end && b->contexts[last + 1].content)
            last++;
        uint8_t head = b->contexts[last].class;
        for (; i <= last; i++) {
            b->contexts[i].chunk_head = head;
            b->contexts[i].left_head = left_head;
            b->contexts[i].link = link;
        }
        left_head = head;
    }
}

const struct context *find_structure(const struct image *image, const struct document *document, const struct word *words,
                                     const struct hits *hits, struct arena *arena)
{
    struct builder b = {.image = image,
                        .concepts = IMAGE_PART(image, struct image_concept, concepts),
                        .words = words,
                        .document = document,
                        .hits = hits,
                        .edge = pseudo(image, CLASS_EDGE)};
    b.contexts = arena_array(arena, struct context, document->count + 2 * CONTEXT_EDGES);
    if (!b.contexts)
        return NULL;
    for (size_t i = 0; i < CONTEXT_EDGES; i++)
        b.contexts[i].class = b.contexts[CONTEXT_EDGES + document->count + i].class = b.edge;
    b.contexts += CONTEXT_EDGES;
    classify_tokens(&b);
    for (size_t first = 0, end; first < document->count; first = end) {
        for (end = first + 1; end < document->count && document->tokens[end].sentence == document->tokens[first].sentence;)
            end++;
        give_to_owners(&b, first, end);
        find_places(&b, first, end);
        find_chunks(&b, first, end);
        revoke_denied(&b, first, end);
        revoke_aside(&b, first, end);
    }
    return b.contexts;
}

bool is_conjunction(const struct statement *statement, size_t token)
{
    return statement->contexts[token].class == statement->image->conjunction;
}
