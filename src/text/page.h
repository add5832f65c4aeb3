/* a page -> its prose: the blocks a reader reads, without markup, each byte with its way back to the page. */
#ifndef CREDO_TEXT_PAGE_H
#define CREDO_TEXT_PAGE_H

#include <stdint.h>

#include "credo.h"
#include "util/buffer.h"

struct page_run { /* a piece of prose and the piece of the page it came from; byte for byte when both are as long */
    uint32_t prose, prose_length, source, source_length;
};

struct page_block {
    uint32_t start, end; /* in the prose */
    uint8_t level;       /* of a heading; 0 of a paragraph */
    uint8_t follows;     /* goes on with the block before, as an item of a list does */
};

struct credo_page {
    bool markdown;
    bool off;              /* while reading: between <!-- credo off --> and <!-- credo on --> */
    bool open;             /* while reading: a block has begun */
    struct buffer source;  /* valid UTF-8 */
    struct buffer prose;   /* blocks with an empty line between them */
    struct buffer runs;    /* of struct page_run */
    struct buffer blocks;  /* of struct page_block */
    struct buffer ignored; /* phrases of <!-- credo ignore "..." -->, each with a NUL behind */
};

size_t page_block_count(const credo_page *page);
const struct page_block *page_blocks(const credo_page *page);
bool page_failed(const credo_page *page);

/* Reading: a block is begun, filled in the order of the page, and ended; an empty one leaves no trace. */
void page_begin_block(credo_page *page, unsigned level, bool follows);
void page_end_block(credo_page *page);
void page_put(credo_page *page, size_t source, size_t length);
/* Prose that is written otherwise in the page: &amp; or a line break. */
void page_put_as(credo_page *page, const char *bytes, size_t length, size_t source, size_t source_length);
/* Obeys the comments <!-- credo off -->, on and ignore among the bytes. */
void page_obey(credo_page *page, const char *bytes, size_t length);

/* Where a byte of the prose stands in the page, and where it ends there. */
size_t page_start_of(const credo_page *page, size_t prose);
size_t page_end_of(const credo_page *page, size_t prose_end);

/* A stretch of the prose as a reader of the page would quote it: code, which is not judged, stands in it again. */
void page_quote(const credo_page *page, size_t start, size_t end, struct buffer *out);

#endif
