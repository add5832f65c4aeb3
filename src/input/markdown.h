/* The one door to libcmark: Markdown -> the prose of a page. */
#ifndef CREDO_INPUT_MARKDOWN_H
#define CREDO_INPUT_MARKDOWN_H

#include "text/page.h"

/* Fills the page from its source, from byte `start` on (behind the front matter). False when memory ran out. */
bool markdown_read(credo_page *page, size_t start);

#endif
