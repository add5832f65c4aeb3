#include "text/page.h"

#include <ctype.h>
#include <string.h>

static size_t run_count(const credo_page *page)
{
    return page->runs.length / sizeof(struct page_run);
}

static struct page_run *runs(const credo_page *page)
{
    return (struct page_run *)(void *)page->runs.bytes;
}

size_t page_block_count(const credo_page *page)
{
    return page->blocks.length / sizeof(struct page_block);
}

static struct page_block *blocks(const credo_page *page)
{
    return (struct page_block *)(void *)page->blocks.bytes;
}

const struct page_block *page_blocks(const credo_page *page)
{
    return blocks(page);
}

bool page_failed(const credo_page *page)
{
    return page->source.failed || page->prose.failed || page->runs.failed || page->blocks.failed || page->ignored.failed;
}

/* --- blocks ------------------------------------------------------------------------------------------------- */

void page_begin_block(credo_page *page, unsigned level, bool follows)
{
    if (page->prose.length)
        buffer_text(&page->prose, "\n\n");
    struct page_block block = {(uint32_t)page->prose.length, 0, (uint8_t)level, follows && page_block_count(page)};
    buffer_put(&page->blocks, &block, sizeof block);
    page->open = true;
}

static bool is_empty(const credo_page *page, size_t start)
{
    for (size_t i = start; i < page->prose.length; i++)
        if (!strchr(" \t\r\n", page->prose.bytes[i]) || !page->prose.bytes[i])
            return false;
    return true;
}

void page_end_block(credo_page *page)
{
    if (!page->open || page_failed(page))
        return;
    struct page_block *block = &blocks(page)[page_block_count(page) - 1];
    page->open = false;
    block->end = (uint32_t)page->prose.length;
    if (!is_empty(page, block->start))
        return;
    while (run_count(page) && runs(page)[run_count(page) - 1].prose >= block->start)
        page->runs.length -= sizeof(struct page_run);
    page->prose.length = block->start >= 2 ? block->start - 2 : 0;
    page->blocks.length -= sizeof *block;
}

void page_put_as(credo_page *page, const char *bytes, size_t length, size_t source, size_t source_length)
{
    if (page->off || !length || !page->open || page_failed(page))
        return;
    struct page_run *last = run_count(page) ? &runs(page)[run_count(page) - 1] : NULL;
    if (last && length == source_length && last->prose_length == last->source_length && last->source + last->source_length == source
        && last->prose + last->prose_length == page->prose.length) {
        last->prose_length += (uint32_t)length;
        last->source_length += (uint32_t)length;
    } else {
        struct page_run run = {(uint32_t)page->prose.length, (uint32_t)length, (uint32_t)source, (uint32_t)source_length};
        buffer_put(&page->runs, &run, sizeof run);
    }
    buffer_put(&page->prose, bytes, length);
}

void page_put(credo_page *page, size_t source, size_t length)
{
    page_put_as(page, page->source.bytes + source, length, source, length);
}

/* --- comments that are obeyed --------------------------------------------------------------------------------- */

struct words {
    const char *at, *end;
};

static void skip_blanks(struct words *words)
{
    while (words->at < words->end && strchr(" \t\r\n", *words->at) && *words->at)
        words->at++;
}

static bool take(struct words *words, const char *word)
{
    size_t length = strlen(word);
    if ((size_t)(words->end - words->at) < length || memcmp(words->at, word, length) != 0)
        return false;
    words->at += length;
    return true;
}

/* "off", but neither "offers" nor "off-hand". */
static bool take_word(struct words *words, const char *word)
{
    struct words rest = *words;
    if (!take(&rest, word))
        return false;
    int next = rest.at < rest.end ? (unsigned char)*rest.at : ' ';
    if (isalnum(next) || next == '-' || next == '_')
        return false;
    *words = rest;
    return true;
}

static const char *find(const struct words *words, const char *sign)
{
    struct words rest = *words;
    for (; rest.at < rest.end; rest.at++) {
        struct words here = rest;
        if (take(&here, sign))
            return rest.at;
    }
    return NULL;
}

static void ignore(credo_page *page, struct words words)
{
    static const char *const quotes[][2] = {{"\"", "\""}, {"\xE2\x80\x9C", "\xE2\x80\x9D"}, {"\xC2\xAB", "\xC2\xBB"}};
    for (skip_blanks(&words); words.at < words.end; skip_blanks(&words)) {
        const char *close = NULL;
        for (size_t i = 0; i < sizeof quotes / sizeof *quotes && !close; i++)
            if (take(&words, quotes[i][0])) {
                close = find(&words, quotes[i][1]);
                if (!close)
                    return;
                buffer_put(&page->ignored, words.at, (size_t)(close - words.at));
                buffer_byte(&page->ignored, '\0');
                words.at = close + strlen(quotes[i][1]);
            }
        if (!close)
            return;
    }
}

static void obey(credo_page *page, struct words words)
{
    skip_blanks(&words);
    if (!take_word(&words, "credo"))
        return;
    skip_blanks(&words);
    if (take_word(&words, "off"))
        page->off = true;
    else if (take_word(&words, "on"))
        page->off = false;
    else if (take_word(&words, "ignore"))
        ignore(page, words);
}

void page_obey(credo_page *page, const char *bytes, size_t length)
{
    struct words rest = {bytes, bytes + length};
    const char *open;
    while (rest.at < rest.end && (open = find(&rest, "<!--")) != NULL) {
        rest.at = open + 4;
        const char *close = find(&rest, "-->");
        if (!close)
            return;
        obey(page, (struct words){rest.at, close});
        rest.at = close + 3;
    }
}

/* --- the way back --------------------------------------------------------------------------------------------- */

/* The last run that begins at the byte or before it. */
static const struct page_run *run_at(const credo_page *page, size_t prose)
{
    size_t low = 0, high = run_count(page);
    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;
        if (runs(page)[middle].prose <= prose)
            low = middle;
        else
            high = middle;
    }
    return high ? &runs(page)[low] : NULL;
}

size_t page_start_of(const credo_page *page, size_t prose)
{
    const struct page_run *run = run_at(page, prose);
    if (!run)
        return 0;
    size_t into = prose > run->prose ? prose - run->prose : 0;
    if (run->prose_length != run->source_length)
        return run->source + (into >= run->prose_length ? run->source_length : 0);
    return run->source + (into < run->source_length ? into : run->source_length);
}

size_t page_end_of(const credo_page *page, size_t prose_end)
{
    const struct page_run *run = prose_end ? run_at(page, prose_end - 1) : NULL;
    if (!run)
        return 0;
    size_t into = prose_end - run->prose;
    if (run->prose_length != run->source_length || into > run->source_length)
        return run->source + run->source_length;
    return run->source + into;
}

void page_quote(const credo_page *page, size_t start, size_t end, struct buffer *out)
{
    const struct page_run *run = run_at(page, start), *behind = runs(page) + run_count(page);
    for (; run && run < behind && run->prose < end; run++) {
        bool code = run->prose_length != run->source_length && page->source.bytes[run->source] == '`';
        if (!code || run->prose < start)
            continue;
        buffer_put(out, page->prose.bytes + start, run->prose - start);
        buffer_put(out, page->source.bytes + run->source, run->source_length);
        start = run->prose + run->prose_length;
    }
    if (start < end)
        buffer_put(out, page->prose.bytes + start, end - start);
}
