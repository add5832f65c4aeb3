#include "render/teach.h"

#include <string.h>

#include "render/marks.h"
#include "render/words.h"

enum { QUOTED = 3, QUOTED_COLUMNS = 80 }; /* phrases, and columns of each */

const char *side_title(credo_ui ui, credo_verdict side)
{
    static const char *const titles[] = {"about people", "about the company", "half and half", "unclear"};
    return credo_translate(ui, titles[side]);
}

/* --- the reason of a label ---------------------------------------------------------------------------------- */

static size_t count_role(const credo_mission *mission, credo_role role)
{
    size_t count = 0;
    for (size_t i = 0; i < mission->mark_count; i++)
        count += mission->marks[i].role == role;
    return count;
}

/* A long phrase ends at a word; the columns of each word are counted once, however long the phrase is. */
static void put_phrase(struct buffer *out, const char *text, size_t length)
{
    size_t end = 0, columns = 0;
    for (size_t at = 0; at < length && columns <= QUOTED_COLUMNS;) {
        const char *blank = memchr(text + at + 1, ' ', length - at - 1);
        size_t next = blank ? (size_t)(blank - text) : length;
        columns += columns_of(text + at, next - at);
        end = columns <= QUOTED_COLUMNS ? next : end;
        at = next;
    }
    while (end && end < length && strchr(" ,;:", text[end - 1]))
        end--;
    buffer_put(out, text, end ? end : length);
    buffer_text(out, end && end < length ? " …" : "");
}

/* The phrases of a role, each in quotation marks. */
static void put_phrases(struct buffer *out, credo_ui ui, const credo_mission *mission, credo_role role)
{
    size_t put = 0;
    for (size_t i = 0; i < mission->mark_count; i++) {
        const credo_mark *mark = &mission->marks[i];
        if (mark->role != role)
            continue;
        if (put == QUOTED) {
            buffer_text(out, credo_translate(ui, " and more"));
            return;
        }
        buffer_text(out, put++ ? ", " : "");
        buffer_text(out, open_quote(ui));
        put_phrase(out, mission->text + mark->span.byte_start, mark->span.byte_end - mark->span.byte_start);
        buffer_text(out, close_quote(ui));
    }
}

/* A sentence with the phrases of one role in its gap. */
static void put_sentence(struct buffer *out, credo_ui ui, const credo_mission *mission, const char *key, credo_role role)
{
    struct buffer phrases = {0};
    put_phrases(&phrases, ui, mission, role);
    const char *text = buffer_string(&phrases);
    put_filled(out, credo_translate(ui, key), text ? text : "", "");
    buffer_done(&phrases, out);
}

static void put_pillars(struct buffer *out, credo_ui ui, const credo_mission *mission)
{
    struct buffer result = {0}, method = {0};
    put_phrases(&result, ui, mission, CREDO_RESULT);
    put_phrases(&method, ui, mission, CREDO_METHOD);
    const char *first = buffer_string(&result), *second = buffer_string(&method);
    put_filled(out, credo_translate(ui, "Two pillars: %s changes something for people, %s is about the company."), first ? first : "",
               second ? second : "");
    buffer_done(&result, out);
    buffer_done(&method, out);
}

void put_label_reason(struct buffer *out, credo_ui ui, const credo_mission *mission)
{
    bool results = count_role(mission, CREDO_RESULT) > 0, methods = count_role(mission, CREDO_METHOD) > 0;
    if (mission->side == CREDO_CUSTOMER && results) {
        put_sentence(out, ui, mission, "The promise is what changes for people: %s.", CREDO_RESULT);
        if (methods)
            put_sentence(out, ui, mission, " The rest is only the way there: %s.", CREDO_METHOD);
    } else if (mission->side == CREDO_PRODUCT && methods) {
        put_sentence(out, ui, mission, "The promise is what the company does, has or wants to be: %s.", CREDO_METHOD);
        if (results)
            put_sentence(out, ui, mission, " What people gain is only mentioned: %s.", CREDO_RESULT);
        else
            buffer_text(out, credo_translate(ui, " Nobody's life changes in it."));
    } else if (mission->side == CREDO_MIXED && results && methods) {
        put_pillars(out, ui, mission);
    } else {
        static const char *const plain[] = {"The promise is what changes for people.", "The promise is about the company and what it offers.",
                                            "People and the company weigh the same in it.", "It says too little to tell who gains what."};
        buffer_text(out, credo_translate(ui, plain[mission->side]));
    }
}

void put_side_lean(struct buffer *out, credo_ui ui, double lean)
{
    buffer_text(out, " (");
    put_signed(out, ui, lean, lean > (double)(int)lean || lean < (double)(int)lean);
    buffer_byte(out, ')');
}

void put_company(struct buffer *out, credo_ui ui, const credo_mission *mission)
{
    buffer_text(out, mission->company);
    if (*mission->company && *mission->field)
        buffer_text(out, ", ");
    buffer_text(out, credo_translate(ui, mission->field));
}

/* --- on a terminal ------------------------------------------------------------------------------------------ */

void lay_company(struct layout *layout, credo_ui ui, const credo_mission *mission)
{
    struct buffer words = {0};
    put_company(&words, ui, mission);
    layout_buffer(layout, &words);
}

void lay_marked(struct layout *layout, const credo_mission *mission)
{
    for (struct piece piece = {0}; next_marked_piece(mission, &piece);) {
        layout_mark(layout, piece.role);
        layout_words(layout, piece.text, piece.length);
        layout_unmark(layout, piece.role);
    }
}

void lay_side(struct layout *layout, credo_ui ui, const credo_mission *mission)
{
    struct buffer lean = {0};
    layout_tint(layout, verdict_tint(mission->side));
    layout_text(layout, side_title(ui, mission->side));
    layout_tint(layout, TINT_NONE);
    put_side_lean(&lean, ui, mission->lean);
    layout_buffer(layout, &lean);
}

/* --- lists and cards ---------------------------------------------------------------------------------------- */

enum { ID_COLUMNS = 10, SIDE_COLUMNS = 8, FIELD_COLUMNS = 12, LINE_LEAST = 60 };

void credo_render_mission_line(const credo_mission *mission, const credo_style *style, credo_text *out)
{
    unsigned width = style->width ? style->width : 80;
    struct layout layout = layout_new(&out->buffer, width, style->color);
    layout_cell(&layout, mission->id, strlen(mission->id), ID_COLUMNS);
    layout_column(&layout, ID_COLUMNS + 1);
    const char *side = credo_translate(style->ui, credo_verdict_name(mission->side)), *field = credo_translate(style->ui, mission->field);
    layout.tint = verdict_tint(mission->side);
    layout_cell(&layout, side, strlen(side), SIDE_COLUMNS);
    layout.tint = TINT_NONE;
    layout_column(&layout, ID_COLUMNS + SIDE_COLUMNS + 2);
    unsigned used = ID_COLUMNS + SIDE_COLUMNS + 2;
    if (width >= LINE_LEAST) {
        layout_cell(&layout, field, strlen(field), FIELD_COLUMNS);
        used += FIELD_COLUMNS + 1;
        layout_column(&layout, used);
    }
    put_cut(layout.out, mission->text, mission->length, width > used ? width - used : 10);
    buffer_byte(layout.out, '\n');
    layout_free(&layout);
}

static void lay_links(struct layout *layout, credo_ui ui, const credo_mission *mission)
{
    static const char *const titles[] = {"pair: %s", "translation: %s", "older wording: %s", "newer wording: %s"};
    for (int i = 0; i < CREDO_LINKS; i++) {
        if (!mission->links[i])
            continue;
        struct buffer words = {0};
        put_filled(&words, credo_translate(ui, titles[i]), mission->links[i], "");
        layout_buffer(layout, &words);
        layout_gap(layout);
    }
    layout_line(layout);
}

void credo_render_mission(const credo_mission *mission, const credo_style *style, credo_text *out)
{
    struct buffer reason = {0};
    struct layout layout = layout_new(&out->buffer, page_width(style), style->color);
    layout_tint(&layout, TINT_STRONG);
    layout_text(&layout, mission->id);
    layout_tint(&layout, TINT_NONE);
    layout_gap(&layout);
    lay_side(&layout, style->ui, mission);
    layout_gap(&layout);
    lay_company(&layout, style->ui, mission);
    layout_line(&layout);
    layout.indent = 2;
    lay_marked(&layout, mission);
    layout_line(&layout);
    put_label_reason(&reason, style->ui, mission);
    layout_buffer(&layout, &reason);
    layout_line(&layout);
    if (mission->why) {
        put_filled(&reason, credo_translate(style->ui, "What was changed, and why: %s"), mission->why, "");
        layout_buffer(&layout, &reason);
        layout_line(&layout);
    }
    lay_links(&layout, style->ui, mission);
    layout_free(&layout);
}
