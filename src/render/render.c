/* The table of formats, and the calls of credo.h that go through it. */
#include "render/render.h"

#include <string.h>

#include "render/escape.h"
#include "render/layout.h"
#include "util/text.h"

static const struct format {
    const char *name;
    render_step *begin, *record, *end;
} formats[CREDO_FORMATS] = {
    [CREDO_FORMAT_TEXT] = {"text", NULL, render_card, NULL},
    [CREDO_FORMAT_JSON] = {"json", begin_json, render_json, end_json},
    [CREDO_FORMAT_JSONL] = {"jsonl", NULL, render_jsonl, NULL},
    [CREDO_FORMAT_CSV] = {"csv", NULL, render_csv, end_csv},
    [CREDO_FORMAT_TSV] = {"tsv", NULL, render_tsv, end_tsv},
    [CREDO_FORMAT_HTML] = {"html", begin_html, render_html, end_html},
    [CREDO_FORMAT_MARKDOWN] = {"markdown", begin_markdown, render_markdown, NULL},
    [CREDO_FORMAT_HIGHLIGHT] = {"highlight", NULL, render_highlight, NULL},
    [CREDO_FORMAT_EXPLAIN] = {"explain", NULL, render_explain, NULL},
};

bool credo_format_by_name(const char *name, credo_format *format)
{
    for (int i = 0; i < CREDO_FORMATS; i++)
        if (strcmp(formats[i].name, name) == 0) {
            *format = (credo_format)i;
            return true;
        }
    return false;
}

static void take_step(render_step *step, const struct showing *show)
{
    if (step)
        step(show);
}

static struct showing showing_of(const credo_lexicon *lexicon, const credo_style *style, size_t index, credo_text *out)
{
    return (struct showing){.lexicon = lexicon,
                            .ui = style->ui,
                            .color = style->color,
                            .width = style->width ? style->width : 80,
                            .excel = style->excel,
                            .mark = style->mark,
                            .index = index,
                            .out = &out->buffer};
}

void credo_render_begin(credo_format format, const credo_lexicon *lexicon, const credo_style *style, credo_text *out)
{
    struct showing show = showing_of(lexicon, style, 0, out);
    take_step(formats[format].begin, &show);
}

void credo_render_record(credo_format format, const credo_lexicon *lexicon, const credo_style *style, size_t index,
                         const credo_record *record, const credo_result *result, credo_text *out)
{
    struct showing show = showing_of(lexicon, style, index, out);
    show.record = record;
    show.result = result;
    take_step(formats[format].record, &show);
}

void credo_render_end(credo_format format, const credo_lexicon *lexicon, const credo_style *style, size_t count, credo_text *out)
{
    struct showing show = showing_of(lexicon, style, count, out);
    take_step(formats[format].end, &show);
}

void credo_text_show(credo_text *out, const char *bytes, size_t length)
{
    escape_terminal(&out->buffer, bytes, length);
}

void credo_text_json(credo_text *out, const char *bytes, size_t length)
{
    escape_json(&out->buffer, bytes, length);
}

size_t credo_text_columns(const char *bytes, size_t length)
{
    return columns_of(bytes, length);
}
