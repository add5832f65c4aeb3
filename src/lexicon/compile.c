#include <stdlib.h>
#include <string.h>

#include "lexicon/image.h"
#include "text/utf8.h"
#include "util/hash.h"

/* The parts while they grow; strings are pooled through the symbol table of the compiler. */
struct compiler {
    const struct lexicon_source *source;
    struct buffer strings, files, concepts, entries, rules, near_rules, near_words, foreign, letters, endings[LANGUAGES],
        longest_endings[LANGUAGES];
    struct image_symbol *symbols;
    uint32_t symbol_count, symbol_room;
    struct image_slot *slots; /* symbols by hash */
    uint32_t slot_count;
    struct trie_node *nodes;
    uint32_t node_count, node_room;
    bool failed;
};

struct trie_node {
    struct image_edge *edges;
    uint32_t edge_count, entry;
};

static uint32_t add_string(struct compiler *compiler, const char *text)
{
    uint32_t offset = (uint32_t)compiler->strings.length;
    buffer_put(&compiler->strings, text, strlen(text) + 1);
    return offset;
}

/* --- symbols ------------------------------------------------------------------------------------------------ */

static uint64_t symbol_hash(const char *text, size_t length, bool exact)
{
    return hash_bytes(text, length) ^ (exact ? 0x5bd1e995u : 0);
}

static void place_symbol(struct compiler *compiler, uint32_t symbol)
{
    const struct image_symbol *s = &compiler->symbols[symbol];
    const char *text = compiler->strings.bytes + s->text;
    uint32_t mask = compiler->slot_count - 1, hash = (uint32_t)symbol_hash(text, strlen(text), s->exact), at = hash & mask;
    while (compiler->slots[at].symbol)
        at = (at + 1) & mask;
    compiler->slots[at] = (struct image_slot){hash, symbol};
}

static void grow_slots(struct compiler *compiler)
{
    free(compiler->slots);
    compiler->slot_count = compiler->slot_count ? compiler->slot_count * 2 : 1024;
    compiler->slots = calloc(compiler->slot_count, sizeof *compiler->slots);
    if (!compiler->slots) {
        compiler->failed = true;
        return;
    }
    for (uint32_t i = 1; i < compiler->symbol_count; i++)
        place_symbol(compiler, i);
}

static uint32_t find_symbol(const struct compiler *compiler, const char *text, bool exact)
{
    uint32_t mask = compiler->slot_count - 1, at = (uint32_t)symbol_hash(text, strlen(text), exact) & mask;
    for (; compiler->slots[at].symbol; at = (at + 1) & mask) {
        const struct image_symbol *symbol = &compiler->symbols[compiler->slots[at].symbol];
        if (symbol->exact == exact && strcmp(compiler->strings.bytes + symbol->text, text) == 0)
            return compiler->slots[at].symbol;
    }
    return 0;
}

static uint32_t add_symbol(struct compiler *compiler, const char *text, bool exact)
{
    if (compiler->failed)
        return 0;
    uint32_t found = find_symbol(compiler, text, exact);
    if (found)
        return found;
    if (compiler->symbol_count == compiler->symbol_room) {
        uint32_t room = compiler->symbol_room * 2;
        struct image_symbol *symbols = realloc(compiler->symbols, room * sizeof *symbols);
        if (!symbols) {
            compiler->failed = true;
            return 0;
        }
        compiler->symbols = symbols;
        compiler->symbol_room = room;
    }
    uint32_t symbol = compiler->symbol_count++;
    compiler->symbols[symbol] = (struct image_symbol){.text = add_string(compiler, text), .exact = exact};
    compiler->failed |= compiler->strings.failed;
    if (compiler->failed)
        return 0;
    if (compiler->symbol_count * 2 > compiler->slot_count)
        grow_slots(compiler);
    else
        place_symbol(compiler, symbol);
    return symbol;
}

/* --- trie --------------------------------------------------------------------------------------------------- */

static uint32_t new_node(struct compiler *compiler)
{
    if (compiler->node_count == compiler->node_room) {
        uint32_t room = compiler->node_room * 2;
        struct trie_node *nodes = realloc(compiler->nodes, room * sizeof *nodes);
        if (!nodes) {
            compiler->failed = true;
            return 0;
        }
        compiler->nodes = nodes;
        compiler->node_room = room;
    }
    compiler->nodes[compiler->node_count] = (struct trie_node){0};
    return compiler->node_count++;
}

static uint32_t child(struct compiler *compiler, uint32_t parent, uint32_t label)
{
    struct trie_node *node = &compiler->nodes[parent];
    for (uint32_t i = 0; i < node->edge_count; i++)
        if (node->edges[i].label == label)
            return node->edges[i].node;
    struct image_edge *edges = realloc(node->edges, (node->edge_count + 1) * sizeof *edges);
    if (!edges) {
        compiler->failed = true;
        return 0;
    }
    node->edges = edges;
    uint32_t at = node->edge_count++;
    while (at && edges[at - 1].label > label) {
        edges[at] = edges[at - 1];
        at--;
    }
    edges[at] = (struct image_edge){label, 0};
    uint32_t fresh = new_node(compiler);
    if (!compiler->failed)
        compiler->nodes[parent].edges[at].node = fresh;
    return fresh;
}

/* The first word is reached from its symbol, so that most words cost one load. */
static uint32_t root(struct compiler *compiler, uint32_t symbol)
{
    if (!compiler->symbols[symbol].root) {
        uint32_t fresh = new_node(compiler);
        compiler->symbols[symbol].root = fresh;
    }
    return compiler->symbols[symbol].root;
}

static uint32_t label_of(struct compiler *compiler, const struct pattern_word *word)
{
    switch (word->kind) {
    case PATTERN_ANY:
        return EDGE_ANY;
    case PATTERN_GAP:
        return EDGE_GAP;
    case PATTERN_STEM:
    case PATTERN_FORM:
        break;
    }
    return add_symbol(compiler, word->text, word->kind == PATTERN_FORM);
}

static void add_phrase(struct compiler *compiler, const struct entry *entry, uint32_t id)
{
    uint32_t first = label_of(compiler, &entry->words[0]);
    uint32_t node = compiler->failed ? 0 : root(compiler, first);
    for (unsigned i = 1; i < entry->word_count && !compiler->failed; i++)
        node = child(compiler, node, label_of(compiler, &entry->words[i]));
    if (!compiler->failed && !compiler->nodes[node].entry) /* of two equal entries the first holds; check tells */
        compiler->nodes[node].entry = id;
}

/* --- parts -------------------------------------------------------------------------------------------------- */

static void add_rule(struct compiler *compiler, const struct entry *entry, uint32_t id)
{
    struct image_rule rule = {.pattern = add_string(compiler, entry->rule),
                              .entry = id,
                              .first_word = (uint32_t)(compiler->near_words.length / sizeof(uint32_t)),
                              .word_count = entry->word_count};
    for (unsigned i = 0; i < entry->word_count; i++) {
        uint32_t symbol = label_of(compiler, &entry->words[i]);
        buffer_put(&compiler->near_words, &symbol, sizeof symbol);
    }
    buffer_put(&compiler->rules, &rule, sizeof rule);
}

static void add_entries(struct compiler *compiler)
{
    struct image_entry none = {0};
    buffer_put(&compiler->entries, &none, sizeof none);
    for (unsigned i = 0; i < compiler->source->entry_count && !compiler->failed; i++) {
        const struct entry *entry = &compiler->source->entries[i];
        struct image_entry packed = {.text = add_string(compiler, entry->text),
                                     .line = entry->line,
                                     .file = (uint16_t)entry->file,
                                     .concept = (uint16_t)entry->concept,
                                     .strength = (int16_t)entry->strength,
                                     .words = (uint16_t)entry->word_count};
        buffer_put(&compiler->entries, &packed, sizeof packed);
        if (entry->rule)
            add_rule(compiler, entry, i + 1);
        else
            add_phrase(compiler, entry, i + 1);
    }
}

/* Each rule hangs on the first of its near words. */
static void hang_rules(struct compiler *compiler)
{
    const struct image_rule *rules = (const void *)compiler->rules.bytes;
    const uint32_t *words = (const void *)compiler->near_words.bytes;
    uint32_t count = (uint32_t)(compiler->rules.length / sizeof *rules);
    for (uint32_t symbol = 1; symbol < compiler->symbol_count; symbol++) {
        struct image_symbol *s = &compiler->symbols[symbol];
        s->near = (uint32_t)(compiler->near_rules.length / sizeof(uint32_t));
        for (uint32_t i = 0; i < count; i++)
            if (words[rules[i].first_word] == symbol) {
                buffer_put(&compiler->near_rules, &i, sizeof i);
                s->near_count++;
                s->reach |= REACH_RULE;
            }
    }
}

/* Those with one last byte hang together, the longest first. */
static void chain_endings(struct compiler *compiler, int language)
{
    struct image_ending *endings = (void *)compiler->endings[language].bytes;
    uint8_t longest[UINT8_MAX + 1] = {0};
    for (unsigned i = 0; i < compiler->source->ending_count[language]; i++) {
        const char *text = compiler->source->endings[language][i].text;
        uint8_t *link = &longest[(uint8_t)text[endings[i].length - 1]];
        while (*link && endings[*link - 1].length >= endings[i].length)
            link = &endings[*link - 1].next;
        endings[i].next = *link;
        *link = (uint8_t)(i + 1);
    }
    buffer_put(&compiler->longest_endings[language], longest, sizeof longest);
}

static void add_endings(struct compiler *compiler, int language)
{
    for (unsigned i = 0; i < compiler->source->ending_count[language]; i++) {
        const struct ending *written = &compiler->source->endings[language][i];
        struct image_ending ending = {
            .text = add_string(compiler, written->text), .length = (uint16_t)strlen(written->text), .tail = (uint8_t)written->tail};
        buffer_put(&compiler->endings[language], &ending, sizeof ending);
    }
    if (!compiler->endings[language].failed)
        chain_endings(compiler, language);
}

static void add_names(struct compiler *compiler)
{
    const struct lexicon_source *source = compiler->source;
    for (unsigned i = 0; i < source->file_count; i++) {
        uint32_t name = add_string(compiler, source->files[i]);
        buffer_put(&compiler->files, &name, sizeof name);
    }
    for (unsigned i = 0; i < source->concept_count; i++) {
        const struct concept *concept = &source->concepts[i];
        struct image_concept packed = {.id = add_string(compiler, concept->id),
                                       .role = (uint8_t)concept->role,
                                       .copyable = concept->copyable,
                                       .gains = (uint8_t)concept->gains,
                                       .ages = (uint8_t)concept->ages,
                                       .verb = concept->verb,
                                       .opens = (uint8_t)concept->opens};
        for (int language = 0; language < LANGUAGES; language++) {
            packed.title[language] = add_string(compiler, concept->title[language]);
            packed.question[language] = add_string(compiler, concept->question[language]);
        }
        buffer_put(&compiler->concepts, &packed, sizeof packed);
    }
    for (int language = 0; language < LANGUAGES; language++)
        add_endings(compiler, language);
}

static void add_letters(struct compiler *compiler, const char *alphabet, uint32_t language)
{
    for (unsigned step; *alphabet; alphabet += step) {
        uint32_t letter = utf8_decode(alphabet, &step);
        struct image_letter *known = (void *)compiler->letters.bytes, fresh = {letter, language};
        size_t count = compiler->letters.length / sizeof *known, i = 0;
        while (i < count && known[i].letter != letter)
            i++;
        if (i < count)
            known[i].foreign |= language;
        else if (letter > ' ')
            buffer_put(&compiler->letters, &fresh, sizeof fresh);
    }
}

static void add_foreign(struct compiler *compiler)
{
    const struct lexicon_source *source = compiler->source;
    for (unsigned i = 0; i < source->foreign_count; i++) {
        uint32_t code = add_string(compiler, source->foreign[i].code);
        buffer_put(&compiler->foreign, &code, sizeof code);
        if (source->foreign[i].alphabet)
            add_letters(compiler, source->foreign[i].alphabet, UINT32_C(1) << i);
        for (unsigned j = 0; j < source->foreign[i].word_count; j++) {
            uint32_t symbol = add_symbol(compiler, source->foreign[i].words[j], true);
            if (compiler->failed)
                return;
            compiler->symbols[symbol].foreign |= UINT32_C(1) << i;
        }
    }
}

/* --- the whole ---------------------------------------------------------------------------------------------- */

static struct image_part put_part(struct buffer *out, const void *bytes, size_t size, size_t count)
{
    buffer_pad(out, 0, (8 - out->length % 8) % 8);
    struct image_part part = {(uint32_t)out->length, (uint32_t)count};
    buffer_put(out, bytes, size * count);
    return part;
}

static struct image_part put_buffer(struct buffer *out, const struct buffer *buffer, size_t size)
{
    return put_part(out, buffer->bytes, size, buffer->length / size);
}

static void mark_leads(struct compiler *compiler)
{
    for (unsigned i = 0; i < compiler->source->lead_count && !compiler->failed; i++) {
        uint32_t symbol = add_symbol(compiler, compiler->source->leads[i], true); /* which may move them all */
        compiler->symbols[symbol].reach |= LEADS_ON;
    }
}

static void mark_symbols(struct compiler *compiler)
{
    for (uint32_t i = 0; i < compiler->node_count; i++)
        for (uint32_t e = 0; e < compiler->nodes[i].edge_count; e++)
            if (compiler->nodes[i].edges[e].label < EDGE_GAP)
                compiler->symbols[compiler->nodes[i].edges[e].label].reach |= REACH_INSIDE;
    for (uint32_t symbol = 1; symbol < compiler->symbol_count; symbol++) {
        const struct trie_node *root = &compiler->nodes[compiler->symbols[symbol].root];
        bool loose = root->edge_count && root->edges[root->edge_count - 1].label >= EDGE_GAP;
        compiler->symbols[symbol].entry = root->entry;
        compiler->symbols[symbol].reach |= (root->edge_count ? REACH_ON : 0) | (loose ? REACH_LOOSELY : 0);
    }
}

/* Room in the image, all zero, to be filled in place. */
static void *put_room(struct buffer *out, size_t size, size_t count, struct image_part *part)
{
    buffer_pad(out, 0, (8 - out->length % 8) % 8);
    *part = (struct image_part){(uint32_t)out->length, (uint32_t)count};
    buffer_pad(out, 0, size * count);
    return out->failed ? NULL : out->bytes + part->offset;
}

static size_t count_pairs(const struct compiler *compiler)
{
    size_t count = 0;
    for (uint32_t symbol = 1; symbol < compiler->symbol_count; symbol++)
        count += compiler->nodes[compiler->symbols[symbol].root].edge_count;
    return count;
}

static void put_pair(struct image_pair *pairs, uint32_t mask, struct image_pair pair)
{
    uint32_t at = pair_hash(pair.first, pair.second) & mask;
    while (pairs[at].node)
        at = (at + 1) & mask;
    pairs[at] = pair;
}

/* The first step through the tree, from one word to the next, is the one that is taken for every word. */
static void put_pairs(const struct compiler *compiler, struct image *image, struct buffer *out)
{
    size_t room = 64;
    while (room < 2 * count_pairs(compiler))
        room *= 2;
    put_room(out, sizeof(uint64_t), (1 << FILTER_BITS) / 64, &image->filter);
    struct image_pair *pairs = put_room(out, sizeof *pairs, room, &image->pairs);
    if (!pairs)
        return;
    uint64_t *filter = (void *)(out->bytes + image->filter.offset);
    for (uint32_t symbol = 1; symbol < compiler->symbol_count; symbol++) {
        const struct trie_node *root = &compiler->nodes[compiler->symbols[symbol].root];
        for (uint32_t i = 0; i < root->edge_count; i++) {
            uint32_t bit = pair_hash(symbol, root->edges[i].label) >> (32 - FILTER_BITS);
            filter[bit / 64] |= UINT64_C(1) << bit % 64;
            put_pair(pairs, (uint32_t)room - 1, (struct image_pair){symbol, root->edges[i].label, root->edges[i].node});
        }
    }
}

static void put_entry_concepts(const struct compiler *compiler, struct image *image, struct buffer *out)
{
    const struct image_entry *entries = (const void *)compiler->entries.bytes;
    size_t count = compiler->entries.length / sizeof *entries;
    uint8_t *concepts = put_room(out, sizeof *concepts, count, &image->entry_concepts);
    for (size_t i = 0; concepts && i < count; i++)
        concepts[i] = (uint8_t)entries[i].concept;
}

static void put_trie(struct compiler *compiler, struct image *image, struct buffer *out)
{
    struct buffer nodes = {0}, edges = {0};
    for (uint32_t i = 0; i < compiler->node_count; i++) {
        const struct trie_node *node = &compiler->nodes[i];
        struct image_node packed = {.first_edge = (uint32_t)(edges.length / sizeof(struct image_edge)),
                                    .edge_count = node->edge_count,
                                    .entry = node->entry};
        packed.loose = node->edge_count && node->edges[node->edge_count - 1].label >= EDGE_GAP;
        buffer_put(&nodes, &packed, sizeof packed);
        buffer_put(&edges, node->edges, node->edge_count * sizeof *node->edges);
    }
    out->failed |= nodes.failed || edges.failed;
    if (!out->failed) {
        image->nodes = put_buffer(out, &nodes, sizeof(struct image_node));
        image->edges = put_buffer(out, &edges, sizeof(struct image_edge));
    }
    buffer_free(&nodes);
    buffer_free(&edges);
}

static void put_image(struct compiler *compiler, struct buffer *out)
{
    struct image image = {0};
    buffer_pad(out, 0, sizeof image);
    image.strings = put_buffer(out, &compiler->strings, 1);
    image.files = put_buffer(out, &compiler->files, sizeof(uint32_t));
    image.concepts = put_buffer(out, &compiler->concepts, sizeof(struct image_concept));
    image.entries = put_buffer(out, &compiler->entries, sizeof(struct image_entry));
    image.symbols = put_part(out, compiler->symbols, sizeof(struct image_symbol), compiler->symbol_count);
    image.slots = put_part(out, compiler->slots, sizeof(struct image_slot), compiler->slot_count);
    put_pairs(compiler, &image, out);
    put_entry_concepts(compiler, &image, out);
    put_trie(compiler, &image, out);
    image.rules = put_buffer(out, &compiler->rules, sizeof(struct image_rule));
    image.near_rules = put_buffer(out, &compiler->near_rules, sizeof(uint32_t));
    image.near_words = put_buffer(out, &compiler->near_words, sizeof(uint32_t));
    image.foreign = put_buffer(out, &compiler->foreign, sizeof(uint32_t));
    image.letters = put_buffer(out, &compiler->letters, sizeof(struct image_letter));
    const char *own = compiler->source->own_letters ? compiler->source->own_letters : "";
    image.own_letters = put_part(out, own, 1, (uint32_t)strlen(own));
    for (int language = 0; language < LANGUAGES; language++) {
        image.endings[language] = put_buffer(out, &compiler->endings[language], sizeof(struct image_ending));
        image.longest_endings[language] = put_buffer(out, &compiler->longest_endings[language], sizeof(uint8_t));
    }
    buffer_pad(out, 0, (8 - out->length % 8) % 8);
    if (out->failed)
        return;
    memcpy(image.settings, compiler->source->settings, sizeof image.settings);
    image.size = out->length;
    image.conjunction = source_concept(compiler->source, "conjunction", strlen("conjunction"));
    memcpy(out->bytes, &image, sizeof image);
}

static bool compiler_start(struct compiler *compiler)
{
    compiler->symbol_room = compiler->node_room = 1024;
    compiler->symbols = calloc(compiler->symbol_room, sizeof *compiler->symbols);
    compiler->nodes = calloc(compiler->node_room, sizeof *compiler->nodes);
    if (!compiler->symbols || !compiler->nodes)
        return false;
    compiler->symbol_count = compiler->node_count = 1; /* symbol 0 and node 0 mean none */
    add_string(compiler, "");
    grow_slots(compiler);
    return !compiler->failed;
}

static void compiler_free(struct compiler *compiler)
{
    struct buffer *buffers[] = {&compiler->strings,    &compiler->files,   &compiler->concepts, &compiler->entries,
                                &compiler->rules,      &compiler->foreign, &compiler->near_rules, &compiler->near_words,
                                &compiler->letters,    &compiler->endings[0], &compiler->endings[1], &compiler->longest_endings[0],
                                &compiler->longest_endings[1]};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) {
        compiler->failed |= buffers[i]->failed;
        buffer_free(buffers[i]);
    }
    for (uint32_t i = 0; i < compiler->node_count; i++)
        free(compiler->nodes[i].edges);
    free(compiler->nodes);
    free(compiler->symbols);
    free(compiler->slots);
}

credo_code image_compile(const struct lexicon_source *source, struct buffer *out)
{
    struct compiler compiler = {.source = source};
    if (compiler_start(&compiler)) {
        add_names(&compiler);
        add_entries(&compiler);
        add_foreign(&compiler);
        for (unsigned i = 0; i < source->stem_count && !compiler.failed; i++)
            add_symbol(&compiler, source->stems[i], false);
        if (!compiler.failed && !compiler.near_words.failed && !compiler.rules.failed)
            hang_rules(&compiler);
        mark_leads(&compiler);
        if (!compiler.failed)
            mark_symbols(&compiler);
        if (!compiler.failed)
            put_image(&compiler, out);
    } else {
        compiler.failed = true;
        compiler.node_count = compiler.nodes ? compiler.node_count : 0;
    }
    compiler_free(&compiler);
    return compiler.failed || out->failed ? CREDO_NO_MEMORY : CREDO_OK;
}

uint32_t image_symbol(const struct image *image, const char *text, size_t length, bool exact)
{
    const struct image_slot *slots = IMAGE_PART(image, struct image_slot, slots);
    const struct image_symbol *symbols = IMAGE_PART(image, struct image_symbol, symbols);
    uint32_t mask = image->slots.count - 1, hash = (uint32_t)symbol_hash(text, length, exact), at = hash & mask;
    for (; slots[at].symbol; at = (at + 1) & mask) {
        const struct image_symbol *symbol = &symbols[slots[at].symbol];
        if (slots[at].hash != hash)
            continue;
        const char *known = image_string(image, symbol->text);
        if (symbol->exact == exact && strlen(known) == length && memcmp(known, text, length) == 0)
            return slots[at].symbol;
    }
    return 0;
}
