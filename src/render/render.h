/* result -> bytes: a format is a file and a row of the table in render.c. A renderer computes nothing: it gets what is to be shown
 * and where it goes, and holds no state between records. */
#ifndef CREDO_RENDER_RENDER_H
#define CREDO_RENDER_RENDER_H

#include "credo.h"
#include "util/buffer.h"

struct showing {
    const credo_lexicon *lexicon;
    credo_ui ui;
    bool color;
    unsigned width;
    bool excel, mark;
    size_t index; /* of the record; how many there were at the end */
    const credo_record *record;
    const credo_result *result; /* not to be read when the record failed */
    struct buffer *out;
};

typedef void render_step(const struct showing *show);

render_step render_card;
render_step render_highlight;
render_step render_explain;
render_step begin_json, render_json, end_json;
render_step render_jsonl;
render_step render_csv, end_csv;
render_step render_tsv, end_tsv;
render_step begin_html, render_html, end_html;
render_step begin_markdown, render_markdown;

#endif
