/* page -> findings: where the missions stand on it, and what in each a writer should look at. */
#include <stdlib.h>
#include <string.h>

#include "judge/analyse.h"
#include "text/normalise.h"
#include "text/page.h"
#include "text/utf8.h"

enum { IGNORED_LIMIT = 1024 }; /* phrases; no page that was written by hand has more */

struct finder {
    credo_analyser *analyser;
    const struct image *image;
    const credo_page *page;
    credo_findings *findings;
    struct arena *arena;
    credo_result *result;
    struct buffer items, statements, quote;
    const char *ignored[IGNORED_LIMIT]; /* normal forms with a blank around each word */
    size_t ignored_count;
    size_t heading_words;
    bool failed;
};

credo_findings *credo_findings_new(void)
{
    credo_findings *findings = calloc(1, sizeof *findings);
    struct arena *arena = calloc(1, sizeof *arena);
    if (!findings || !arena) {
        free(findings);
        free(arena);
        return NULL;
    }
    findings->memory = arena;
    return findings;
}

void credo_findings_free(credo_findings *findings)
{
    if (!findings)
        return;
    arena_free(findings->memory);
    free(findings->memory);
    free(findings);
}

/* --- phrases to be ignored -------------------------------------------------------------------------------------- */

/* " high quality ": so that one text holds another only by whole words. */
static const char *normal_text(struct finder *f, const char *text, size_t length, struct buffer *out)
{
    struct document document = tokenise(text, length, &f->analyser->scratch);
    buffer_clear(out);
    buffer_byte(out, ' ');
    for (size_t i = 0; i < document.count; i++) {
        char normal[WORD_LIMIT];
        const struct token *token = &document.tokens[i];
        if (token->kind == TOKEN_MARK)
            continue;
        buffer_put(out, normal, normalise_word(text + token->start, token->end - token->start, normal));
        buffer_byte(out, ' ');
    }
    const char *string = f->analyser->scratch.failed ? NULL : buffer_string(out);
    f->failed |= !string;
    return string && out->length > 1 ? string : NULL;
}

static void read_ignored(struct finder *f)
{
    const struct buffer *list = &f->page->ignored;
    struct buffer normal = {0};
    for (size_t at = 0; at < list->length && f->ignored_count < IGNORED_LIMIT;) {
        size_t length = strlen(list->bytes + at);
        const char *text = normal_text(f, list->bytes + at, length, &normal);
        if (text) {
            f->ignored[f->ignored_count] = arena_copy(f->arena, text, strlen(text));
            f->ignored_count += f->ignored[f->ignored_count] != NULL;
        }
        at += length + 1;
    }
    buffer_free(&normal);
}

static bool is_ignored(struct finder *f, const char *words, size_t length)
{
    if (!f->ignored_count)
        return false;
    struct buffer normal = {0};
    const char *text = normal_text(f, words, length, &normal);
    bool found = false;
    for (size_t i = 0; text && i < f->ignored_count && !found; i++)
        found = strstr(text, f->ignored[i]) || strstr(f->ignored[i], text);
    buffer_free(&normal);
    return found;
}

/* --- where missions stand --------------------------------------------------------------------------------------- */

/* What the words of a block say of a mission. */
struct look {
    bool found;
    bool title;  /* they say no more than that one follows */
    size_t from; /* in the prose: the sentence that says so */
    size_t words;
};

static bool is_sign_of_mission(const struct image *image, const struct hit *hit)
{
    const struct image_entry *entry = &IMAGE_PART(image, struct image_entry, entries)[hit->entry];
    const char *file = image_string(image, IMAGE_PART(image, uint32_t, files)[entry->file]), *name = strrchr(file, '/');
    return strcmp(name ? name + 1 : file, "intro.lex") == 0;
}

/* "mission" alone is only a word: it must open its sentence or be followed by a colon or a dash. */
static bool is_announced(const struct document *document, const struct hit *hit)
{
    const struct token *t = document->tokens;
    if (hit->last > hit->first || hit->first == 0 || t[hit->first - 1].sentence != t[hit->first].sentence)
        return true;
    size_t next = hit->last + 1;
    if (next >= document->count || t[next].kind != TOKEN_MARK)
        return false;
    bool compound = next + 1 < document->count && t[next + 1].glued; /* mission-critical */
    return t[next].mark == ':' || (t[next].mark == '-' && !compound);
}

/* "Our mission", "Mission & values": nothing comes behind, or only what is joined on. */
static bool is_title(const struct analysis *analysis, const struct hit *hit)
{
    const struct token *tokens = analysis->document.tokens;
    for (size_t i = hit->last + 1; i < analysis->document.count; i++) {
        if (tokens[i].kind == TOKEN_MARK && tokens[i].mark != '-' && analysis->text[tokens[i].start] != '&')
            continue;
        return is_conjunction(&analysis->statement, i) || analysis->text[tokens[i].start] == '&';
    }
    return true;
}

static struct look look_at(struct finder *f, const struct page_block *block)
{
    struct analysis analysis;
    struct look look = {.from = block->start};
    if (f->failed || !analyse_structure(f->analyser, f->page->prose.bytes + block->start, block->end - block->start, &analysis)) {
        f->failed = true;
        return look;
    }
    look.words = analysis.document.words;
    for (size_t i = 0; i < analysis.hits.count && !look.found; i++) {
        const struct hit *hit = &analysis.hits.items[i];
        if (!is_sign_of_mission(f->image, hit) || (!block->level && !is_announced(&analysis.document, hit)))
            continue;
        const struct token *tokens = analysis.document.tokens;
        size_t first = hit->first;
        while (first && tokens[first - 1].sentence == tokens[hit->first].sentence)
            first--;
        look.found = true;
        look.title = look.words <= f->heading_words && (block->level || is_title(&analysis, hit));
        look.from = block->start + tokens[first].start;
    }
    return look;
}

/* --- what is found ---------------------------------------------------------------------------------------------- */

static void add(struct finder *f, credo_finding finding, size_t start, size_t end)
{
    buffer_rewind(&f->quote);
    page_quote(f->page, start, end, &f->quote);
    f->failed |= f->quote.failed;
    finding.statement = f->statements.length / sizeof(credo_statement) - 1;
    finding.ageing = finding.ageing ? finding.ageing : "";
    finding.text = arena_copy(f->arena, f->quote.bytes, f->quote.length);
    finding.span.byte_start = page_start_of(f->page, start);
    finding.span.byte_end = page_end_of(f->page, end);
    buffer_put(&f->items, &finding, sizeof finding);
}

/* How a METHOD phrase goes out of date: by the first of its words that does. */
static const char *ageing_within(const credo_result *result, const credo_phrase *phrase)
{
    for (size_t i = 0; i < result->ageing_count; i++) {
        const credo_span *span = &result->ageing[i].span;
        if (span->byte_start >= phrase->span.byte_start && span->byte_start < phrase->span.byte_end)
            return result->ageing[i].kind;
    }
    return "";
}

static void add_methods(struct finder *f, size_t start)
{
    const credo_result *result = f->result;
    for (size_t i = 0; i < result->phrase_count; i++) {
        const credo_phrase *phrase = &result->phrases[i];
        const credo_span *span = &phrase->span;
        if (phrase->role != CREDO_METHOD || is_ignored(f, result->text + span->byte_start, span->byte_end - span->byte_start))
            continue;
        add(f, (credo_finding){.rule = CREDO_RULE_METHOD, .severity = CREDO_WARNING, .concept = phrase->concept,
                               .ageing = ageing_within(result, phrase)}, start + span->byte_start, start + span->byte_end);
    }
}

static bool in_method(const credo_result *result, const credo_span *span)
{
    for (size_t i = 0; i < result->phrase_count; i++) {
        const credo_phrase *phrase = &result->phrases[i];
        if (phrase->span.byte_start > span->byte_start)
            return false;
        if (phrase->role == CREDO_METHOD && span->byte_start < phrase->span.byte_end)
            return true;
    }
    return false;
}

static void add_ageing(struct finder *f, size_t start)
{
    const credo_result *result = f->result;
    for (size_t i = 0; i < result->ageing_count; i++) {
        const credo_span *span = &result->ageing[i].span;
        if (in_method(result, span) || is_ignored(f, result->text + span->byte_start, span->byte_end - span->byte_start))
            continue;
        add(f, (credo_finding){.rule = CREDO_RULE_AGES, .ageing = result->ageing[i].kind}, start + span->byte_start,
            start + span->byte_end);
    }
}

static const credo_phrase *first_phrase(const credo_result *result, credo_role role)
{
    for (size_t i = 0; i < result->phrase_count; i++)
        if (result->phrases[i].role == role)
            return &result->phrases[i];
    return NULL;
}

/* What the statement as a whole lacks. */
static void add_whole(struct finder *f, size_t start, size_t end)
{
    const credo_result *r = f->result;
    const credo_phrase *method = first_phrase(r, CREDO_METHOD), *promise = first_phrase(r, CREDO_RESULT);
    bool product = r->verdict == CREDO_PRODUCT;
    if (r->verdict == CREDO_UNCLEAR)
        add(f, (credo_finding){.rule = CREDO_RULE_UNCLEAR}, start, end);
    else if (!promise && r->verdict != CREDO_CUSTOMER)
        add(f, (credo_finding){.rule = CREDO_RULE_NO_RESULT, .severity = product ? CREDO_ERROR : CREDO_WARNING}, start, end);
    else if (product)
        add(f, (credo_finding){.rule = CREDO_RULE_PRODUCT, .severity = CREDO_ERROR}, start, end);
    if (method && promise && method->span.byte_start < promise->span.byte_start)
        add(f, (credo_finding){.rule = CREDO_RULE_METHOD_FIRST}, start + method->span.byte_start, start + method->span.byte_end);
    if (r->words > f->findings->words_most)
        add(f, (credo_finding){.rule = CREDO_RULE_TOO_LONG}, start, end);
}

/* --- levers without a sentence ---------------------------------------------------------------------------------- */

static credo_role role_of(const struct finder *f, const struct analysis *analysis, size_t token)
{
    unsigned class = analysis->statement.contexts[token].class;
    return class && class < f->image->concepts.count ? IMAGE_PART(f->image, struct image_concept, concepts)[class].role : CREDO_NO_ROLE;
}

/* Two means or more, most of the words, no result among them, and no verb that rules over anything. */
static bool are_levers(const struct finder *f, const struct analysis *analysis)
{
    size_t content = 0, means = 0, levers = 0;
    for (size_t i = 0; i < analysis->document.count; i++) {
        if (analysis->document.tokens[i].kind != TOKEN_WORD || !analysis->statement.contexts[i].content)
            continue;
        credo_role role = role_of(f, analysis, i);
        if (role == CREDO_RESULT || analysis->statement.contexts[i].governor_at)
            return false;
        content++;
        means += role == CREDO_METHOD;
        levers += role == CREDO_METHOD && (i == 0 || analysis->hits.of_token[i] != analysis->hits.of_token[i - 1]);
    }
    return levers >= 2 && means * 2 > content;
}

/* "Quality, innovation, leadership" promises nothing, and so has no phrases; but a writer should hear what these words are. */
static bool add_levers(struct finder *f, size_t start, size_t end)
{
    struct analysis analysis;
    const credo_result *r = f->result;
    if (r->verdict != CREDO_UNCLEAR || r->obstacle == CREDO_FOREIGN)
        return false;
    f->failed |= !analyse_structure(f->analyser, r->text, r->length, &analysis);
    if (f->failed || !are_levers(f, &analysis))
        return false;
    const struct token *tokens = analysis.document.tokens;
    for (size_t i = 0; i < analysis.hits.count; i++) {
        const struct hit *hit = &analysis.hits.items[i];
        size_t from = tokens[hit->first].start, to = tokens[hit->last].end;
        if (role_of(f, &analysis, hit->first) == CREDO_METHOD && !is_ignored(f, r->text + from, to - from))
            add(f, (credo_finding){.rule = CREDO_RULE_METHOD, .severity = CREDO_WARNING,
                                   .concept = analysis.statement.contexts[hit->first].class}, start + from, start + to);
    }
    add(f, (credo_finding){.rule = CREDO_RULE_PRODUCT, .severity = CREDO_ERROR}, start, end);
    return true;
}

static void add_statement(struct finder *f)
{
    const credo_result *r = f->result;
    credo_statement statement = {.verdict = r->verdict, .obstacle = r->obstacle, .language = r->language,
                                 .score = r->score, .confidence = r->confidence, .words = r->words};
    size_t length = strlen(r->foreign);
    if (length < sizeof statement.foreign)
        memcpy(statement.foreign, r->foreign, length);
    buffer_put(&f->statements, &statement, sizeof statement);
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* A run of the prose is one statement. */
static void judge(struct finder *f, size_t start, size_t end)
{
    const char *prose = f->page->prose.bytes;
    while (start < end && is_space(prose[start]))
        start++;
    while (start < end && is_space(prose[end - 1]))
        end--;
    if (start == end || f->failed)
        return;
    f->failed = credo_analyse(f->analyser, prose + start, end - start, 0, f->result) != CREDO_OK;
    if (f->failed || !f->result->words)
        return;
    if (end - start > f->result->length)
        end = start + f->result->length;
    add_statement(f);
    if (add_levers(f, start, end))
        return;
    add_methods(f, start);
    add_whole(f, start, end);
    add_ageing(f, start);
}

/* --- the page --------------------------------------------------------------------------------------------------- */

/* The first block behind a paragraph and the items of its list. */
static size_t group_end(const struct finder *f, size_t first)
{
    const struct page_block *blocks = page_blocks(f->page);
    size_t count = page_block_count(f->page), end = first + 1;
    while (end < count && blocks[end].follows && !blocks[end].level)
        end++;
    return end;
}

static size_t section_end(const struct finder *f, size_t first)
{
    const struct page_block *blocks = page_blocks(f->page);
    size_t count = page_block_count(f->page);
    while (first < count && !blocks[first].level)
        first++;
    return first;
}

static size_t judge_blocks(struct finder *f, size_t first, size_t end)
{
    const struct page_block *blocks = page_blocks(f->page);
    if (first < end)
        judge(f, blocks[first].start, blocks[end - 1].end);
    return end;
}

/* Judges what the block announces, if anything; tells where to go on. */
static size_t judge_announced(struct finder *f, size_t at, const struct look *look)
{
    const struct page_block *block = &page_blocks(f->page)[at];
    if (!look->found)
        return at + 1;
    size_t end = block->level ? at + 1 : group_end(f, at);
    if (!look->title) {
        judge(f, look->from, page_blocks(f->page)[end - 1].end);
        return end;
    }
    if (block->level)
        return judge_blocks(f, at + 1, section_end(f, at + 1));
    if (end == at + 1 && end < page_block_count(f->page) && !page_blocks(f->page)[end].level)
        end = group_end(f, end);
    return judge_blocks(f, at + 1, end);
}

/* Tells how many words there are on the page. */
static size_t judge_missions(struct finder *f)
{
    const struct page_block *blocks = page_blocks(f->page);
    size_t words = 0;
    for (size_t at = 0; at < page_block_count(f->page) && !f->failed;) {
        struct look look = look_at(f, &blocks[at]);
        words += look.words;
        at = judge_announced(f, at, &look);
    }
    return words;
}

static void judge_paragraphs(struct finder *f)
{
    for (size_t at = 0; at < page_block_count(f->page) && !f->failed;)
        at = page_blocks(f->page)[at].level ? at + 1 : judge_blocks(f, at, group_end(f, at));
}

static void judge_sections(struct finder *f)
{
    for (size_t at = 0; at < page_block_count(f->page) && !f->failed;)
        at = page_blocks(f->page)[at].level ? at + 1 : judge_blocks(f, at, section_end(f, at));
}

static void judge_page(struct finder *f, unsigned flags)
{
    size_t most = (size_t)f->image->settings[SETTING_LINT_PAGE_WORDS];
    if (flags & CREDO_EVERY_PARAGRAPH) {
        judge_paragraphs(f);
        return;
    }
    size_t words = judge_missions(f);
    if (!f->statements.length && (!f->page->markdown || words <= most))
        judge_sections(f);
}

/* --- lines and columns -------------------------------------------------------------------------------------------- */

struct walk {
    const struct buffer *source;
    size_t at, point;
    credo_position position;
};

static struct walk walk_from_start(const struct finder *f)
{
    return (struct walk){&f->page->source, 0, 0, {1, 1, 1, 1}};
}

/* Goes on to a byte that is no further back. */
static void walk_to(struct walk *walk, size_t byte)
{
    const struct buffer *source = walk->source;
    while (walk->at < byte && walk->at < source->length) {
        unsigned step;
        uint32_t c = utf8_decode(source->bytes + walk->at, &step);
        walk->at += step;
        walk->point++;
        walk->position.column++;
        walk->position.utf16 += c >= 0x10000 ? 2 : 1;
        walk->position.byte += step;
        bool paired = c == '\r' && walk->at < source->length && source->bytes[walk->at] == '\n';
        if (c == '\n' || (c == '\r' && !paired))
            walk->position = (credo_position){walk->position.line + 1, 1, 1, 1};
    }
}

static int by_end(const void *a, const void *b)
{
    const credo_finding *x = a, *y = b;
    return (x->span.byte_end > y->span.byte_end) - (x->span.byte_end < y->span.byte_end);
}

static int by_order(const void *a, const void *b)
{
    const credo_finding *x = a, *y = b;
    if (x->span.byte_start != y->span.byte_start)
        return x->span.byte_start < y->span.byte_start ? -1 : 1;
    return x->severity != y->severity ? (int)y->severity - (int)x->severity : (int)x->rule - (int)y->rule;
}

/* Where the line ends that the walk has come to, its line break left out. */
static credo_position end_of_line(struct walk walk)
{
    const struct buffer *source = walk.source;
    size_t at = walk.at;
    while (at < source->length && source->bytes[at] != '\n' && source->bytes[at] != '\r')
        at++;
    walk_to(&walk, at);
    return walk.position;
}

/* Once by ends and once by starts: nothing is counted twice, whatever stands within what. */
static void locate(struct finder *f, credo_finding *items, size_t count)
{
    struct walk walk = walk_from_start(f);
    qsort(items, count, sizeof *items, by_end);
    for (size_t i = 0; i < count; i++) {
        walk_to(&walk, items[i].span.byte_end);
        items[i].span.end = walk.point;
        items[i].end = walk.position;
    }
    walk = walk_from_start(f);
    qsort(items, count, sizeof *items, by_order);
    for (size_t i = 0; i < count; i++) {
        walk_to(&walk, items[i].span.byte_start);
        items[i].span.start = walk.point;
        items[i].start = walk.position;
        items[i].line_end = items[i].end.line == items[i].start.line ? items[i].end : end_of_line(walk);
    }
}

/* --- the whole ---------------------------------------------------------------------------------------------------- */

static void *copy_out(struct finder *f, const struct buffer *items)
{
    void *copy = arena_take(f->arena, items->length ? items->length : 1, 1);
    if (copy && items->length)
        memcpy(copy, items->bytes, items->length);
    f->failed |= !copy || items->failed;
    return copy;
}

static void hand_out(struct finder *f)
{
    credo_findings *findings = f->findings;
    size_t count = f->items.length / sizeof(credo_finding);
    credo_finding *items = copy_out(f, &f->items);
    findings->statements = copy_out(f, &f->statements);
    f->failed |= f->arena->failed;
    if (f->failed)
        return;
    locate(f, items, count);
    findings->items = items;
    findings->count = count;
    findings->statement_count = f->statements.length / sizeof(credo_statement);
}

credo_code credo_lint(credo_analyser *analyser, const credo_page *page, unsigned flags, credo_findings *findings)
{
    struct arena *arena = findings->memory;
    arena_reset(arena);
    arena->failed = false;
    *findings = (credo_findings){.memory = arena, .blocks = page_block_count(page)};
    const struct image *image = analyser->lexicon->image;
    findings->words_most = (size_t)image->settings[SETTING_LINT_WORDS_MOST];
    struct finder *f = calloc(1, sizeof *f);
    if (!f)
        return CREDO_NO_MEMORY;
    *f = (struct finder){.analyser = analyser, .image = image, .page = page, .findings = findings, .arena = arena,
                         .result = credo_result_new(), .heading_words = (size_t)image->settings[SETTING_LINT_HEADING_WORDS]};
    f->failed = !f->result;
    if (!f->failed) {
        read_ignored(f);
        judge_page(f, flags);
        hand_out(f);
    }
    bool failed = f->failed;
    if (failed)
        *findings = (credo_findings){.memory = arena};
    credo_result_free(f->result);
    buffer_free(&f->items);
    buffer_free(&f->statements);
    buffer_free(&f->quote);
    free(f);
    return failed ? CREDO_NO_MEMORY : CREDO_OK;
}

const char *credo_rule_name(credo_rule rule)
{
    static const char *const names[] = {"no-result", "product", "method", "unclear", "method-first", "too-long", "ages"};
    return names[rule];
}

const char *credo_severity_name(credo_severity severity)
{
    static const char *const names[] = {"note", "warning", "error"};
    return names[severity];
}
