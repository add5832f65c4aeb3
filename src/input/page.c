/* text or Markdown -> a page: its prose by blocks. */
#include <stdlib.h>
#include <string.h>

#include "input/markdown.h"
#include "text/utf8.h"
#include "util/failure.h"

/* The first byte behind the line that holds `at`. */
static size_t line_end(const struct buffer *source, size_t at)
{
    while (at < source->length && source->bytes[at] != '\n' && source->bytes[at] != '\r')
        at++;
    if (at < source->length && source->bytes[at] == '\r')
        at++;
    if (at < source->length && source->bytes[at] == '\n')
        at++;
    return at;
}

static bool line_is(const struct buffer *source, size_t start, size_t end, const char *sign)
{
    size_t length = strlen(sign);
    while (end > start && strchr(" \t\r\n", source->bytes[end - 1]) && source->bytes[end - 1])
        end--;
    return end - start == length && memcmp(source->bytes + start, sign, length) == 0;
}

/* YAML between lines of "---" or TOML between lines of "+++", at the very top; what is never closed is no front matter. */
static size_t front_matter(const struct buffer *source)
{
    size_t at = line_end(source, 0);
    const char *sign = line_is(source, 0, at, "---") ? "---" : line_is(source, 0, at, "+++") ? "+++" : NULL;
    while (sign && at < source->length) {
        size_t end = line_end(source, at);
        if (line_is(source, at, end, sign) || (*sign == '-' && line_is(source, at, end, "...")))
            return end;
        at = end;
    }
    return 0;
}

/* --- plain text ----------------------------------------------------------------------------------------------- */

static bool line_is_blank(const struct buffer *source, size_t start, size_t end)
{
    while (start < end && strchr(" \t\v\f\r\n", source->bytes[start]) && source->bytes[start])
        start++;
    return start == end;
}

/* Up to the next comment, and the comment itself: obeyed when it is for us, else read on as text. */
static size_t put_stretch(credo_page *page, size_t at, size_t end)
{
    const char *bytes = page->source.bytes;
    for (size_t i = at; i + 4 <= end; i++) {
        if (memcmp(bytes + i, "<!--", 4) != 0)
            continue;
        size_t name = i + 4;
        while (name < end && bytes[name] == ' ')
            name++;
        if (end - name < 5 || memcmp(bytes + name, "credo", 5) != 0)
            continue;
        size_t close = name;
        while (close + 3 <= end && memcmp(bytes + close, "-->", 3) != 0)
            close++;
        if (close + 3 > end) /* and so none behind it is closed */
            break;
        page_put(page, at, i - at);
        page_obey(page, bytes + i, close + 3 - i);
        return close + 3;
    }
    page_put(page, at, end - at);
    return end;
}

/* A paragraph ends at an empty line. */
static void read_plain(credo_page *page)
{
    const struct buffer *source = &page->source;
    for (size_t at = 0, end; at < source->length; at = end) {
        end = line_end(source, at);
        if (line_is_blank(source, at, end)) {
            page_end_block(page);
            continue;
        }
        if (!page->open)
            page_begin_block(page, 0, false);
        while (at < end)
            at = put_stretch(page, at, end);
    }
    page_end_block(page);
}

/* --- the whole ------------------------------------------------------------------------------------------------ */

credo_code credo_page_new(const char *text, size_t length, bool markdown, credo_page **page)
{
    credo_page *p = calloc(1, sizeof *p);
    *page = NULL;
    if (!p)
        return CREDO_NO_MEMORY;
    p->markdown = markdown;
    utf8_repair(text, utf8_cut(text, length, CREDO_TEXT_LIMIT), &p->source);
    bool read = !page_failed(p);
    if (read && p->source.length && markdown)
        read = markdown_read(p, front_matter(&p->source));
    else if (read && p->source.length)
        read_plain(p);
    if (!read || page_failed(p)) {
        credo_page_free(p);
        return CREDO_NO_MEMORY;
    }
    *page = p;
    return CREDO_OK;
}

void credo_page_free(credo_page *page)
{
    if (!page)
        return;
    buffer_free(&page->source);
    buffer_free(&page->prose);
    buffer_free(&page->runs);
    buffer_free(&page->blocks);
    buffer_free(&page->ignored);
    free(page);
}
