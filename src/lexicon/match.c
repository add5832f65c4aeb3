#include "lexicon/match.h"

#include <stdlib.h>
#include <string.h>

#include "text/normalise.h"
#include "util/buffer.h"

enum { GAP_WORDS = 3, RULE_HITS = 64 };

struct rule_book {
    struct rule **rules; /* compiled when first tried */
    uint32_t *tried; /* the stamp of the sentence in which a rule was last tried */
    uint32_t count, stamp;
    uint32_t *given_up; /* the text in which a rule met its limit: it is not tried again there */
    uint32_t text;
    struct buffer sentence; /* normal forms with single blanks between */
};

struct rule_book *rule_book_new(const struct image *image)
{
    struct rule_book *book = calloc(1, sizeof *book);
    if (!book)
        return NULL;
    book->count = image->rules.count;
    book->rules = calloc(book->count + 1, sizeof *book->rules);
    book->tried = calloc(book->count + 1, sizeof *book->tried);
    book->given_up = calloc(book->count + 1, sizeof *book->given_up);
    if (!book->rules || !book->tried || !book->given_up) {
        rule_book_free(book);
        return NULL;
    }
    return book;
}

void rule_book_free(struct rule_book *book)
{
    if (!book)
        return;
    for (uint32_t i = 0; book->rules && i < book->count; i++)
        rule_free(book->rules[i]);
    free(book->rules);
    free(book->tried);
    free(book->given_up);
    buffer_free(&book->sentence);
    free(book);
}

struct matcher {
    const struct image *image;
    const struct document *document;
    const struct word *words;
    const struct image_symbol *symbols;
    const struct image_node *nodes;
    const struct image_edge *edges;
    const struct image_pair *pairs;
};

struct span { /* the best entry that starts at a token */
    uint32_t entry, last;
};

/* The token that follows in the same sentence, over hyphens inside a word; 0 at the end or at punctuation. */
static uint32_t next_token(const struct matcher *m, uint32_t at)
{
    const struct token *tokens = m->document->tokens;
    uint32_t next = at + 1;
    if (next < m->document->count && tokens[next].kind == TOKEN_MARK && tokens[next].mark == '-' && next + 1 < m->document->count
        && tokens[next + 1].glued)
        next++;
    if (next >= m->document->count || tokens[next].sentence != tokens[at].sentence || tokens[next].kind == TOKEN_MARK)
        return 0;
    return next;
}

static uint32_t follow(const struct matcher *m, uint32_t node, uint32_t label)
{
    const struct image_edge *edges = m->edges + m->nodes[node].first_edge;
    uint32_t low = 0, high = m->nodes[node].edge_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (edges[middle].label < label)
            low = middle + 1;
        else
            high = middle;
    }
    return low < m->nodes[node].edge_count && edges[low].label == label ? edges[low].node : 0;
}

static void walk(const struct matcher *m, uint32_t node, uint32_t at, uint32_t limit, struct span *best);

static void walk_loose(const struct matcher *m, uint32_t node, uint32_t at, uint32_t limit, struct span *best)
{
    uint32_t next = next_token(m, at), any = follow(m, node, EDGE_ANY), gap = follow(m, node, EDGE_GAP);
    if (any && next && next <= limit)
        walk(m, any, next, limit, best);
    for (unsigned skipped = 0; gap && skipped <= GAP_WORDS; skipped++) {
        walk(m, gap, at, limit, best);
        at = next_token(m, at);
        if (!at || at > limit)
            break;
    }
}

/* Goes on from a node reached by the token `at`; an entry has at most 16 words and a gap 3, which bounds the work. */
static void walk(const struct matcher *m, uint32_t node, uint32_t at, uint32_t limit, struct span *best)
{
    if (m->nodes[node].entry && (!best->entry || at > best->last))
        *best = (struct span){m->nodes[node].entry, at};
    if (!m->nodes[node].edge_count)
        return;
    if (m->nodes[node].loose)
        walk_loose(m, node, at, limit, best);
    uint32_t next = next_token(m, at);
    if (!next || next > limit)
        return;
    const struct word *word = &m->words[next];
    uint32_t by_form = word->form ? follow(m, node, word->form) : 0;
    uint32_t by_stem = word->stem ? follow(m, node, word->stem) : 0;
    if (by_form)
        walk(m, by_form, next, limit, best);
    if (by_stem)
        walk(m, by_stem, next, limit, best);
}

/* The node behind two symbols, 0 when no entry begins with them; mostly told without a look at the entries. */
static uint32_t first_step(const struct matcher *m, uint32_t first, uint32_t second)
{
    uint32_t hash = pair_hash(first, second), mask = m->image->pairs.count - 1, at = hash & mask;
    if (!first || !second || !image_filter(m->image, hash))
        return 0;
    while (m->pairs[at].node && (m->pairs[at].first != first || m->pairs[at].second != second))
        at = (at + 1) & mask;
    return m->pairs[at].node;
}

static void walk_from(const struct matcher *m, uint32_t first, const struct word *second, uint32_t next, uint32_t limit, struct span *best)
{
    uint32_t by_form = first_step(m, first, second->form), by_stem = first_step(m, first, second->stem);
    if (by_form)
        walk(m, by_form, next, limit, best);
    if (by_stem)
        walk(m, by_stem, next, limit, best);
}

/* The longest entry that starts at a token and ends at `limit` or before; the exact form goes before the stem. */
static struct span longest(const struct matcher *m, uint32_t at, uint32_t limit)
{
    const struct word *word = &m->words[at];
    struct span best = {word->entry, at};
    if (!(word->reach & REACH_ON))
        return best;
    if (word->reach & REACH_LOOSELY) {
        walk(m, m->symbols[word->form].root, at, limit, &best);
        walk(m, m->symbols[word->stem].root, at, limit, &best);
        return best;
    }
    uint32_t next = next_token(m, at);
    if (next && next <= limit && m->words[next].reach & REACH_INSIDE) {
        walk_from(m, word->form, &m->words[next], next, limit, &best);
        walk_from(m, word->stem, &m->words[next], next, limit, &best);
    }
    return best;
}

/* A longer entry that starts inside a shorter one wins: "high [quality of life]", not "[high quality] of life". */
static struct span best_at(const struct matcher *m, uint32_t at)
{
    struct span best = longest(m, at, (uint32_t)m->document->count - 1);
    for (uint32_t inside = at + 1; best.entry && inside <= best.last; inside++) {
        struct span rival = longest(m, inside, (uint32_t)m->document->count - 1);
        if (rival.entry && rival.last > best.last && rival.last - inside > best.last - at) {
            best = longest(m, at, inside - 1);
            break;
        }
    }
    return best;
}

static void match_phrases(const struct matcher *m, struct hits *hits)
{
    for (uint32_t at = 0; at < m->document->count; at++) {
        if (!(m->words[at].form | m->words[at].stem) || hits->of_token[at])
            continue;
        struct span best = best_at(m, at);
        for (uint32_t i = at + 1; best.entry && i <= best.last; i++)
            if (hits->of_token[i]) /* taken by a rule */
                best = longest(m, at, i - 1);
        if (!best.entry)
            continue;
        hits->items[hits->count++] = (struct hit){best.entry, at, best.last};
        for (uint32_t i = at; i <= best.last; i++)
            hits->of_token[i] = (uint32_t)hits->count;
        at = best.last;
    }
}

/* --- rules -------------------------------------------------------------------------------------------------- */

struct sentence_text {
    uint32_t first, count;
    uint32_t *starts; /* of each token in the sentence's text */
};

/* False when memory ran out. */
static bool write_sentence(const struct matcher *m, struct rule_book *book, struct sentence_text *text)
{
    buffer_clear(&book->sentence);
    for (uint32_t i = 0; i < text->count; i++) {
        const struct token *token = &m->document->tokens[text->first + i];
        char normal[WORD_LIMIT];
        if (i && !token->glued && token->kind != TOKEN_MARK)
            buffer_byte(&book->sentence, ' ');
        text->starts[i] = (uint32_t)book->sentence.length;
        if (token->kind == TOKEN_MARK) {
            buffer_byte(&book->sentence, (char)token->mark);
            continue;
        }
        size_t length = normalise_word(m->document->text + token->start, token->end - token->start, normal);
        buffer_put(&book->sentence, normal, length);
    }
    text->starts[text->count] = (uint32_t)book->sentence.length;
    return !book->sentence.failed;
}

static bool is_free(const struct hits *hits, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i <= last; i++)
        if (hits->of_token[i])
            return false;
    return true;
}

/* False when memory ran out. */
static bool try_rule(const struct matcher *m, struct rule_book *book, uint32_t index, const struct sentence_text *text, struct hits *hits,
                     size_t *room)
{
    const struct image_rule *rule = &IMAGE_PART(m->image, struct image_rule, rules)[index];
    if (!book->rules[index])
        book->rules[index] = rule_new(image_string(m->image, rule->pattern));
    size_t from = 0, start, end;
    enum rule_found found = book->rules[index] ? RULE_MISSED : RULE_STARVED;
    while (found != RULE_STARVED && *room
           && (found = rule_match(book->rules[index], book->sentence.bytes, book->sentence.length, from, &start, &end)) == RULE_MATCHED) {
        uint32_t first = 0, last = 0;
        while (first + 1 < text->count && text->starts[first + 1] <= start)
            first++;
        for (last = first; last + 1 < text->count && text->starts[last + 1] < end;)
            last++;
        if (is_free(hits, text->first + first, text->first + last)) {
            hits->items[hits->count++] = (struct hit){rule->entry, text->first + first, text->first + last};
            for (uint32_t i = first; i <= last; i++)
                hits->of_token[text->first + i] = (uint32_t)hits->count;
            (*room)--;
        }
        from = end;
    }
    if (found == RULE_LIMITED)
        book->given_up[index] = book->text;
    hits->limited |= found == RULE_LIMITED || !*room;
    return found != RULE_STARVED;
}

/* Tells whether the rule's words are all in the sentence; asked once a sentence, so that a heap of them costs no more. */
static bool all_near(const struct matcher *m, const struct image_rule *rule, const struct sentence_text *text)
{
    const uint32_t *near = IMAGE_PART(m->image, uint32_t, near_words) + rule->first_word;
    for (uint32_t i = 0; i < rule->word_count; i++) {
        bool found = false;
        for (uint32_t at = text->first; at < text->first + text->count && !found; at++)
            found = m->words[at].stem == near[i] || m->words[at].form == near[i];
        if (!found)
            return false;
    }
    return true;
}

/* Rules go first, where their words stand: they say what phrases cannot, so a phrase must not take their words. */
static void match_rules(const struct matcher *m, struct rule_book *book, struct hits *hits, size_t room, struct arena *arena)
{
    const uint32_t *near_rules = IMAGE_PART(m->image, uint32_t, near_rules);
    uint32_t count = (uint32_t)m->document->count;
    struct sentence_text text = {0};
    book->text++;
    for (uint32_t at = 0; at < count; at++) {
        if (at == 0 || m->document->tokens[at].sentence != m->document->tokens[text.first].sentence) {
            text = (struct sentence_text){.first = at};
            book->stamp++;
        }
        if (!(m->words[at].reach & REACH_RULE))
            continue;
        const struct image_symbol *symbols[2] = {&m->symbols[m->words[at].stem], &m->symbols[m->words[at].form]};
        for (int which = 0; which < 2; which++)
            for (uint32_t i = 0; i < symbols[which]->near_count; i++) {
                uint32_t index = near_rules[symbols[which]->near + i];
                if (book->tried[index] == book->stamp || book->given_up[index] == book->text)
                    continue;
                book->tried[index] = book->stamp;
                if (!text.starts) {
                    while (text.first + text.count < count
                           && m->document->tokens[text.first + text.count].sentence == m->document->tokens[at].sentence)
                        text.count++;
                    text.starts = arena_array(arena, uint32_t, text.count + 1);
                    if (!text.starts)
                        return;
                }
                if (all_near(m, &IMAGE_PART(m->image, struct image_rule, rules)[index], &text))
                    arena->failed |= !write_sentence(m, book, &text) || !try_rule(m, book, index, &text, hits, &room);
            }
    }
}

static int by_place(const void *a, const void *b)
{
    const struct hit *x = a, *y = b;
    return (x->first > y->first) - (x->first < y->first);
}

struct hits match(const struct image *image, struct rule_book *book, const struct document *document, const struct word *words,
                  struct arena *arena)
{
    struct hits hits = {0};
    struct matcher m = {.image = image,
                        .document = document,
                        .words = words,
                        .symbols = IMAGE_PART(image, struct image_symbol, symbols),
                        .nodes = IMAGE_PART(image, struct image_node, nodes),
                        .edges = IMAGE_PART(image, struct image_edge, edges),
                        .pairs = IMAGE_PART(image, struct image_pair, pairs)};
    hits.items = arena_array(arena, struct hit, document->count + 1);
    hits.of_token = arena_array(arena, uint32_t, document->count + 1);
    if (!hits.items || !hits.of_token)
        return hits;
    match_rules(&m, book, &hits, RULE_HITS, arena);
    size_t by_rule = hits.count;
    match_phrases(&m, &hits);
    if (by_rule) { /* back into the order of the text */
        qsort(hits.items, hits.count, sizeof *hits.items, by_place);
        for (uint32_t i = 0; i < hits.count; i++)
            for (uint32_t at = hits.items[i].first; at <= hits.items[i].last; at++)
                hits.of_token[at] = i + 1;
    }
    return hits;
}
