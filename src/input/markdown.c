#include "input/markdown.h"

#include <cmark.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* cmark says of each block where it stands, and of each text within it at which byte of the block's content: of its lines without
 * the signs of the quotes and lists around them. So the content is made again here, line by line, with the way back to the page. */
struct line {
    size_t content, source;
};

struct reader {
    credo_page *page;
    const char *bytes;       /* the page as cmark gets it */
    struct buffer starts;    /* of size_t: where each line of it begins; one more at the end */
    struct buffer content;   /* of the block at hand */
    struct buffer lines;     /* of struct line */
    size_t indent;           /* bytes before the content in its first line, by which all of cmark's columns are moved */
    size_t base;             /* where the line at hand begins in the content */
    size_t cursor;           /* how far the content is read */
    size_t table;            /* where a table begins in the content; its length when there is none */
    unsigned quotes, lists;  /* that stand around */
    unsigned silent;         /* inside an image or a bare link */
    bool bare;               /* inside a bare link */
    bool fresh_list;         /* none of its items has come yet */
    size_t budget;           /* bytes that may be compared in search of texts that are not where they should be */
    size_t walked;           /* bytes that the last walk compared */
    char entity[36];         /* the last one, and what it stands for */
    char meaning[16];
    size_t entity_length, meaning_length;
};

static size_t line_start(const struct reader *r, size_t number)
{
    size_t count = r->starts.length / sizeof(size_t);
    return ((const size_t *)(const void *)r->starts.bytes)[number < count ? number : count - 1];
}

static bool index_lines(struct reader *r, size_t from, size_t length)
{
    buffer_put(&r->starts, &from, sizeof from);
    for (size_t i = from; i < length; i++) {
        bool ends = r->bytes[i] == '\n' || (r->bytes[i] == '\r' && (i + 1 == length || r->bytes[i + 1] != '\n'));
        size_t next = i + 1;
        if (ends)
            buffer_put(&r->starts, &next, sizeof next);
    }
    buffer_put(&r->starts, &length, sizeof length);
    return !r->starts.failed;
}

/* --- the content of a block ----------------------------------------------------------------------------------- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static void add_line(struct reader *r, size_t start, size_t end)
{
    struct line line = {r->content.length, start};
    buffer_put(&r->lines, &line, sizeof line);
    buffer_put(&r->content, r->bytes + start, end - start);
}

/* Behind the signs of the quotes around it and the blanks. */
static size_t skip_signs(const struct reader *r, size_t at, size_t end)
{
    for (unsigned quotes = r->quotes;; at++) {
        while (at < end && is_blank(r->bytes[at]))
            at++;
        if (!quotes || at == end || r->bytes[at] != '>')
            return at;
        quotes--;
    }
}

static void take_content(struct reader *r, cmark_node *node)
{
    size_t first = (size_t)cmark_node_get_start_line(node) - 1, last = (size_t)cmark_node_get_end_line(node);
    size_t start = line_start(r, first), at = start + (size_t)cmark_node_get_start_column(node) - 1, end = line_start(r, first + 1);
    buffer_clear(&r->content);
    buffer_clear(&r->lines);
    r->base = r->cursor = 0;
    if (cmark_node_get_type(node) == CMARK_NODE_HEADING && at < end && r->bytes[at] == '#') {
        while (at < end && r->bytes[at] == '#')
            at++;
        while (at < end && is_blank(r->bytes[at]))
            at++;
    }
    at = at < end ? at : end;
    r->indent = at - start;
    add_line(r, at, end);
    for (size_t number = first + 1; number < last; number++) {
        end = line_start(r, number + 1);
        add_line(r, skip_signs(r, line_start(r, number), end), end);
    }
}

static size_t source_of(const struct reader *r, size_t content)
{
    const struct line *lines = (const struct line *)(const void *)r->lines.bytes;
    size_t low = 0, high = r->lines.length / sizeof *lines;
    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;
        if (lines[middle].content <= content)
            low = middle;
        else
            high = middle;
    }
    return lines[low].source + (content - lines[low].content);
}

/* --- tables: to cmark they are paragraphs --------------------------------------------------------------------- */

/* The cells of a row: the bars that part them and one more. A bar behind a backslash is none. */
static size_t count_cells(const char *row, size_t length)
{
    while (length && (is_blank(row[length - 1]) || row[length - 1] == '\n' || row[length - 1] == '\r'))
        length--;
    size_t at = length && *row == '|', cells = 1;
    for (; at + 1 < length; at++) {
        if (row[at] == '\\')
            at++;
        else
            cells += row[at] == '|';
    }
    return cells;
}

/* |:---|---:|, the row under the head of a table. */
static bool is_ruler(const char *row, size_t length)
{
    size_t bars = 0, dashes = 0;
    for (size_t i = 0; i < length; i++) {
        if (!strchr("|-: \t\r\n", row[i]) || !row[i])
            return false;
        if (row[i] == '|' && i && !dashes)
            return false;
        bars += row[i] == '|';
        dashes = row[i] == '|' ? 0 : dashes + (row[i] == '-');
    }
    return bars > 0;
}

static void find_table(struct reader *r)
{
    const struct line *lines = (const struct line *)(const void *)r->lines.bytes;
    size_t count = r->lines.length / sizeof *lines;
    const char *content = r->content.bytes;
    r->table = r->content.length;
    for (size_t i = 1; i < count && r->table == r->content.length; i++) {
        size_t end = i + 1 < count ? lines[i + 1].content : r->content.length;
        const char *head = content + lines[i - 1].content, *ruler = content + lines[i].content;
        if (is_ruler(ruler, end - lines[i].content)
            && count_cells(head, (size_t)(ruler - head)) == count_cells(ruler, end - lines[i].content))
            r->table = lines[i - 1].content;
    }
}

/* Of what is silent nothing becomes prose. */
static bool is_silent(const struct reader *r, size_t at)
{
    return r->silent || at >= r->table;
}

/* --- texts within it ------------------------------------------------------------------------------------------ */

/* The length of "&amp;" and its like at `at`, or 0; cmark itself tells what it stands for. */
static size_t take_entity(struct reader *r, size_t at)
{
    size_t length = 1, room = sizeof r->entity - 1, left = r->content.length - at;
    const char *text = r->content.bytes + at;
    while (length < left && length < room && (isalnum((unsigned char)text[length]) || text[length] == '#'))
        length++;
    if (length == left || text[length] != ';')
        return 0;
    length++;
    if (length == r->entity_length && memcmp(text, r->entity, length) == 0)
        return r->meaning_length ? length : 0;
    memcpy(r->entity, text, length);
    r->entity_length = length;
    r->meaning_length = 0;
    cmark_node *document = cmark_parse_document(text, length, CMARK_OPT_DEFAULT);
    cmark_node *block = cmark_node_first_child(document), *inner = block ? cmark_node_first_child(block) : NULL;
    const char *meaning = inner ? cmark_node_get_literal(inner) : NULL;
    if (meaning && strlen(meaning) < sizeof r->meaning && (strlen(meaning) != length || memcmp(meaning, text, length) != 0)) {
        r->meaning_length = strlen(meaning);
        memcpy(r->meaning, meaning, r->meaning_length);
    }
    cmark_node_free(document);
    return r->meaning_length ? length : 0;
}

static bool starts_with(const char *text, size_t length, const char *start, size_t start_length)
{
    return start_length <= length && memcmp(text, start, start_length) == 0;
}

/* Walks the literal along the content from `from` on; where it ends in it, or 0 when they part. With `put` it becomes prose. */
static size_t follow(struct reader *r, const char *literal, size_t length, size_t from, bool put)
{
    const char *content = r->content.bytes;
    size_t at = from, run = at, i = 0, left = r->content.length;
    while (i < length && at < left) {
        size_t entity = content[at] == '&' ? take_entity(r, at) : 0;
        bool escape = content[at] == '\\' && at + 1 < left && ispunct((unsigned char)content[at + 1]) && content[at + 1] == literal[i];
        if (entity && !starts_with(literal + i, length - i, r->meaning, r->meaning_length))
            entity = 0;
        if (!entity && !escape) {
            if (content[at] != literal[i]) {
                r->walked = at - from;
                return 0;
            }
            at++;
            i++;
            continue;
        }
        if (put)
            page_put_as(r->page, content + run, at - run, source_of(r, run), at - run);
        if (put && entity)
            page_put_as(r->page, r->meaning, r->meaning_length, source_of(r, at), entity);
        if (put && escape)
            page_put_as(r->page, literal + i, 1, source_of(r, at), 2);
        i += entity ? r->meaning_length : 1;
        at += entity ? entity : 2;
        run = at;
    }
    if (put)
        page_put_as(r->page, content + run, at - run, source_of(r, run), at - run);
    r->walked = at - from;
    return i == length ? at : 0;
}

/* Definitions of links at the head of a paragraph are gone from cmark's content and move its columns: look further on. */
static size_t search(struct reader *r, const char *literal, size_t length)
{
    for (size_t at = r->cursor; at < r->content.length && r->budget; at++) {
        char first = r->content.bytes[at];
        r->walked = 0;
        if ((first == literal[0] || first == '&' || first == '\\') && follow(r, literal, length, at, false))
            return at;
        r->budget -= r->walked < r->budget ? r->walked + 1 : r->budget;
    }
    return r->content.length;
}

static size_t place_of(const struct reader *r, int column)
{
    size_t place = r->base + (size_t)column - 1;
    return column > 0 && place >= r->indent ? place - r->indent : r->content.length;
}

/* <https://example.org>: cmark counts its columns from elsewhere, so it is looked for. */
static void pass_bare(struct reader *r, const char *literal, size_t length)
{
    size_t found = search(r, literal, length), end = found < r->content.length ? follow(r, literal, length, found, false) : 0;
    if (end)
        r->cursor = end + (end < r->content.length && r->content.bytes[end] == '>');
}

/* Where the literal stands: at cmark's column, or not far behind the cursor. */
static size_t find_literal(struct reader *r, const char *literal, size_t length, size_t place)
{
    if (place < r->content.length && follow(r, literal, length, place, false))
        return place;
    size_t found = search(r, literal, length);
    if (found < r->content.length)
        r->base += found - place;
    return found;
}

static void put_literal(struct reader *r, cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);
    size_t length = literal ? strlen(literal) : 0;
    if (!length)
        return;
    if (r->bare) {
        pass_bare(r, literal, length);
        return;
    }
    size_t place = place_of(r, cmark_node_get_start_column(node)), found = find_literal(r, literal, length, place);
    size_t blanks = strspn(literal, " \t");
    if (found == r->content.length && blanks && blanks < length) { /* cmark keeps some before a line that lazily goes on */
        literal += blanks;
        length -= blanks;
        found = find_literal(r, literal, length, place + blanks);
    }
    if (found < r->content.length)
        r->cursor = follow(r, literal, length, found, !is_silent(r, found));
}

static bool ends_line(char c)
{
    return c == '\n' || c == '\r';
}

static void put_break(struct reader *r, bool hard)
{
    const struct buffer *content = &r->content;
    size_t at = r->cursor;
    while (at < content->length && !ends_line(content->bytes[at]))
        at++;
    bool counted = !hard || !at || content->bytes[at - 1] != '\\'; /* cmark does not count lines that end in a backslash */
    size_t start = at;
    at += at < content->length && content->bytes[at] == '\r';
    at += at < content->length && content->bytes[at] == '\n';
    if (!is_silent(r, start))
        page_put_as(r->page, hard ? "\n" : " ", 1, source_of(r, start), at - start);
    r->cursor = at;
    if (counted)
        r->base = at;
}

/* What is left alone is passed by; a blank keeps the words beside it apart. */
static void pass(struct reader *r, cmark_node *node, bool blank)
{
    size_t end = place_of(r, cmark_node_get_end_column(node)) + 1;
    if (end > r->cursor && end <= r->content.length) {
        if (blank && !is_silent(r, r->cursor))
            page_put_as(r->page, " ", 1, source_of(r, r->cursor), end - r->cursor);
        r->cursor = end;
    }
}

static size_t run_of_ticks(const struct buffer *content, size_t at)
{
    size_t end = at;
    while (end < content->length && content->bytes[end] == '`')
        end++;
    return end - at;
}

/* Up to as many ticks as it began with. */
static void pass_code(struct reader *r)
{
    const struct buffer *content = &r->content;
    size_t start = r->cursor;
    while (start < content->length && content->bytes[start] != '`')
        start++;
    size_t ticks = run_of_ticks(content, start), end = start + ticks, behind = 0;
    for (; end < content->length && behind != ticks; end += behind ? behind : 1)
        behind = run_of_ticks(content, end);
    if (ticks && !is_silent(r, start))
        page_put_as(r->page, " ", 1, source_of(r, start), source_of(r, end - 1) + 1 - source_of(r, start));
    r->cursor = end;
}

/* The target itself is the text. */
static bool is_bare(cmark_node *link)
{
    cmark_node *child = cmark_node_first_child(link);
    const char *text = child ? cmark_node_get_literal(child) : NULL, *url = cmark_node_get_url(link);
    if (!text || !url)
        return false;
    return strcmp(text, url) == 0 || (strncmp(url, "mailto:", 7) == 0 && strcmp(text, url + 7) == 0);
}

/* --- blocks --------------------------------------------------------------------------------------------------- */

static bool ends_in_colon(const credo_page *page)
{
    size_t length = page->prose.length;
    while (length && strchr(" \t\r\n", page->prose.bytes[length - 1]) && page->prose.bytes[length - 1])
        length--;
    return length && page->prose.bytes[length - 1] == ':';
}

static void begin_block(struct reader *r, cmark_node *node)
{
    bool heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
    bool follows = !heading && r->lists && (!r->fresh_list || ends_in_colon(r->page));
    if (r->lists)
        r->fresh_list = false;
    take_content(r, node);
    find_table(r);
    page_begin_block(r->page, heading ? (unsigned)cmark_node_get_heading_level(node) : 0, follows);
}

static void enter(struct reader *r, cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE: r->quotes++; break;
    case CMARK_NODE_LIST: r->fresh_list = !r->lists++; break;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING: begin_block(r, node); break;
    case CMARK_NODE_HTML_BLOCK: page_obey(r->page, literal, literal ? strlen(literal) : 0); break;
    case CMARK_NODE_TEXT: put_literal(r, node); break;
    case CMARK_NODE_SOFTBREAK: put_break(r, false); break;
    case CMARK_NODE_LINEBREAK: put_break(r, true); break;
    case CMARK_NODE_CODE: pass_code(r); break;
    case CMARK_NODE_HTML_INLINE:
        page_obey(r->page, literal, literal ? strlen(literal) : 0);
        pass(r, node, literal && strncmp(literal, "<br", 3) == 0);
        break;
    case CMARK_NODE_IMAGE: r->silent++; break;
    case CMARK_NODE_LINK:
        r->bare = is_bare(node);
        r->silent += r->bare;
        break;
    default: break;
    }
}

static void leave(struct reader *r, cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE: r->quotes--; break;
    case CMARK_NODE_LIST: r->lists--; break;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING: page_end_block(r->page); break;
    case CMARK_NODE_IMAGE:
        r->silent--;
        pass(r, node, true);
        break;
    case CMARK_NODE_LINK:
        if (r->bare)
            r->silent--;
        else
            pass(r, node, false);
        r->bare = false;
        break;
    default: break;
    }
}

static void walk(struct reader *r, cmark_node *document)
{
    cmark_iter *iterator = cmark_iter_new(document);
    for (cmark_event_type event; (event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE && !r->content.failed && !r->lines.failed;) {
        if (event == CMARK_EVENT_ENTER)
            enter(r, cmark_iter_get_node(iterator));
        else
            leave(r, cmark_iter_get_node(iterator));
    }
    cmark_iter_free(iterator);
}

bool markdown_read(credo_page *page, size_t start)
{
    enum { BUDGET = 1 << 22 };
    size_t length = page->source.length;
    char *copy = malloc(length + 1);
    if (!copy)
        return false;
    for (size_t i = 0; i < length; i++) /* cmark makes three bytes of a NUL, and columns would move */
        copy[i] = page->source.bytes[i] ? page->source.bytes[i] : ' ';
    struct reader r = {.page = page, .bytes = copy, .budget = BUDGET};
    bool done = index_lines(&r, start, length);
    if (done) {
        cmark_node *document = cmark_parse_document(copy + start, length - start, CMARK_OPT_DEFAULT);
        walk(&r, document);
        cmark_node_free(document);
        done = !r.content.failed && !r.lines.failed;
    }
    buffer_free(&r.starts);
    buffer_free(&r.content);
    buffer_free(&r.lines);
    free(copy);
    return done;
}
