/* Every step for one text: how each word was read, and how the points come about. */
#include <string.h>

#include "render/escape.h"
#include "render/marks.h"
#include "render/words.h"

/* --- the columns of a table of words ------------------------------------------------------------------------ */

enum column { COLUMN_WORD, COLUMN_STEM, COLUMN_CONCEPT, COLUMN_ENTRY, COLUMN_PLACE, COLUMN_ROLE, COLUMN_RESULT, COLUMN_METHOD,
              COLUMN_POINTS, COLUMNS };

struct grid {
    unsigned columns[COLUMNS]; /* 0: the terminal has no room for it */
};

static const struct {
    const char *head;
    unsigned columns;
} grid_columns[COLUMNS] = {
    [COLUMN_WORD] = {"word", 15},    [COLUMN_STEM] = {"stem", 11},  [COLUMN_CONCEPT] = {"concept", 11},
    [COLUMN_ENTRY] = {"entry", 22},  [COLUMN_PLACE] = {"place", 8}, [COLUMN_ROLE] = {"role", 6},
    [COLUMN_RESULT] = {"res%", 4},   [COLUMN_METHOD] = {"met%", 4}, [COLUMN_POINTS] = {"points", 6},
};

static unsigned grid_width(const struct grid *grid)
{
    unsigned width = 0;
    for (int i = 0; i < COLUMNS; i++)
        width += grid->columns[i] ? grid->columns[i] + 1 : 0;
    return width - 1;
}

static const char *const role_names[] = {"", "result", "method", "", ""};
static const char *const place_names[] = {"main", "means", "purpose", "relative", "contrast", "denied", "tail"};

static unsigned widest(const struct showing *show, const char *const *names, size_t count, unsigned least)
{
    for (size_t i = 0; i < count; i++) {
        const char *name = tell(show, names[i]);
        size_t columns = columns_of(name, strlen(name));
        least = columns > least ? (unsigned)columns : least;
    }
    return least;
}

/* The least important columns go first; what is left over widens the entry. */
static struct grid grid_for(const struct showing *show, unsigned width)
{
    static const enum column order[] = {COLUMN_STEM, COLUMN_PLACE, COLUMN_ROLE, COLUMN_ENTRY, COLUMN_METHOD, COLUMN_RESULT};
    struct grid grid;
    for (int i = 0; i < COLUMNS; i++)
        grid.columns[i] = grid_columns[i].columns;
    grid.columns[COLUMN_CONCEPT] += show->ui == CREDO_UI_ENGLISH ? 0 : 3;
    grid.columns[COLUMN_ROLE] = widest(show, role_names, sizeof role_names / sizeof *role_names, grid.columns[COLUMN_ROLE]);
    grid.columns[COLUMN_PLACE] = widest(show, place_names, sizeof place_names / sizeof *place_names, grid.columns[COLUMN_PLACE]);
    for (size_t i = 0; i < sizeof order / sizeof *order && grid_width(&grid) > width; i++)
        grid.columns[order[i]] = 0;
    enum column widened = grid.columns[COLUMN_ENTRY] ? COLUMN_ENTRY : COLUMN_WORD;
    if (grid_width(&grid) < width)
        grid.columns[widened] += width - grid_width(&grid);
    return grid;
}

static void cell(struct layout *layout, const struct grid *grid, enum column column, const char *text, size_t length)
{
    if (!grid->columns[column])
        return;
    if (layout->column)
        layout_column(layout, layout->column + 1);
    layout_cell(layout, text, length, grid->columns[column]);
}

static void number(struct layout *layout, credo_ui ui, const struct grid *grid, enum column column, double value, int decimals)
{
    struct buffer digits = {0};
    if (column == COLUMN_POINTS)
        put_signed(&digits, ui, value, decimals);
    else
        put_decimal(&digits, ui, value, decimals);
    layout_column(layout, layout->column + 1);
    if (digits.length < grid->columns[column])
        layout_column(layout, layout->column + grid->columns[column] - (unsigned)digits.length);
    layout_cell(layout, digits.bytes, digits.length, (unsigned)digits.length);
    buffer_done(&digits, layout->out);
}

static void heads(struct layout *layout, const struct showing *show, const struct grid *grid)
{
    for (int i = 0; i < COLUMNS; i++) {
        const char *head = tell(show, grid_columns[i].head);
        unsigned wide = (unsigned)columns_of(head, strlen(head)), room = grid->columns[i];
        if (!room)
            continue;
        if (layout->column)
            layout_column(layout, layout->column + 1);
        if (i >= COLUMN_RESULT && wide < room) {
            layout_column(layout, layout->column + room - wide);
            room = wide;
        }
        layout_tint(layout, TINT_FAINT);
        layout_cell(layout, head, strlen(head), room);
        layout_tint(layout, TINT_NONE);
    }
    layout_line(layout);
}

/* --- words -------------------------------------------------------------------------------------------------- */

/* "quality of life @ en/result.lex:12", "part of: ..." or why there is none; the source stays when the text is cut. */
static void put_entry(struct buffer *out, const struct showing *show, size_t index, unsigned columns)
{
    const credo_reading *reading = &show->result->readings[index];
    if (!reading->entry) {
        buffer_text(out, tell(show, reading->concept ? "by its ending" : "in no entry"));
        return;
    }
    credo_entry entry = credo_entry_get(show->lexicon, reading->entry);
    const credo_reading *before = index ? reading - 1 : NULL;
    if (before && before->entry == reading->entry && before->sentence == reading->sentence && strpbrk(entry.text, " /")) {
        put_filled(out, tell(show, "part of: %s"), entry.text, "");
        return;
    }
    struct buffer source = {0};
    buffer_format(&source, " @ %s:%u", entry.file, entry.line);
    if (columns > source.length + 5)
        put_cut(out, entry.text, strlen(entry.text), columns - source.length);
    buffer_put(out, source.bytes, source.length);
    buffer_done(&source, out);
}

/* The ids of concepts are English words. */
static const char *concept_word(const struct showing *show, unsigned concept)
{
    return show->ui == CREDO_UI_ENGLISH ? concept_id(show, CREDO_NO_ROLE, concept) : concept_title(show, CREDO_NO_ROLE, concept);
}

static void word(struct layout *layout, const struct showing *show, const struct grid *grid, size_t index)
{
    const credo_reading *r = &show->result->readings[index];
    const char *concept = r->concept ? concept_word(show, r->concept) : "-";
    struct buffer entry = {0};
    put_entry(&entry, show, index, grid->columns[COLUMN_ENTRY]);
    layout_tint(layout, r->role == CREDO_RESULT ? TINT_RESULT : r->role == CREDO_METHOD ? TINT_METHOD : TINT_NONE);
    cell(layout, grid, COLUMN_WORD, show->result->text + r->span.byte_start, r->span.byte_end - r->span.byte_start);
    layout_tint(layout, TINT_NONE);
    cell(layout, grid, COLUMN_STEM, r->stem, strlen(r->stem));
    cell(layout, grid, COLUMN_CONCEPT, concept, strlen(concept));
    cell(layout, grid, COLUMN_ENTRY, entry.bytes, entry.length);
    const char *place = tell(show, place_names[r->place]), *role = tell(show, role_names[r->role]);
    cell(layout, grid, COLUMN_PLACE, place, strlen(place));
    cell(layout, grid, COLUMN_ROLE, role, strlen(role));
    if (grid->columns[COLUMN_RESULT])
        number(layout, show->ui, grid, COLUMN_RESULT, r->result * 100, 0);
    if (grid->columns[COLUMN_METHOD])
        number(layout, show->ui, grid, COLUMN_METHOD, r->method * 100, 0);
    number(layout, show->ui, grid, COLUMN_POINTS, r->points, 2);
    layout_line(layout);
    buffer_done(&entry, show->out);
}

static void heading(struct layout *layout, const char *text)
{
    layout_part(layout);
    layout_tint(layout, TINT_STRONG);
    layout_text(layout, text);
    layout_tint(layout, TINT_NONE);
    layout_line(layout);
}

static void words(struct layout *layout, const struct showing *show)
{
    const credo_result *result = show->result;
    struct grid grid = grid_for(show, layout->width);
    for (size_t i = 0; i < result->reading_count; i++) {
        const credo_reading *reading = &result->readings[i];
        if (!i || reading->sentence != reading[-1].sentence) {
            struct buffer name = {0};
            buffer_text(&name, tell(show, "Sentence"));
            buffer_byte(&name, ' ');
            buffer_number(&name, reading->sentence + 1ull);
            const char *text = buffer_string(&name);
            heading(layout, text ? text : "");
            heads(layout, show, &grid);
            buffer_done(&name, show->out);
        }
        if (reading->normal[0])
            word(layout, show, &grid, i);
    }
}

/* --- from phrases to the verdict ---------------------------------------------------------------------------- */

static void points(struct layout *layout, credo_ui ui, double value)
{
    layout_number(layout, ui, value, 2, 8);
    layout_gap(layout);
}

static void phrases(struct layout *layout, const struct showing *show)
{
    heading(layout, tell(show, "Phrases"));
    if (!show->result->phrase_count)
        layout_text(layout, tell(show, "none"));
    for (size_t i = 0; i < show->result->phrase_count; i++) {
        const credo_phrase *phrase = &show->result->phrases[i];
        struct buffer line = {0};
        layout->indent = 10;
        points(layout, show->ui, phrase->points);
        layout_role(layout, show, phrase->role);
        put_quoted(&line, show, &phrase->span, 4 * layout->width);
        buffer_byte(&line, ' ');
        put_reason(&line, show, phrase);
        layout_text(layout, " ");
        layout_buffer(layout, &line);
        layout_line(layout);
    }
    layout_line(layout);
    layout->indent = 0;
}

static void contributions(struct layout *layout, const struct showing *show)
{
    heading(layout, tell(show, "Contributions"));
    for (size_t i = 0; i < show->result->contribution_count; i++) {
        const credo_contribution *part = &show->result->contributions[i];
        layout->indent = 10;
        points(layout, show->ui, part->points);
        layout_text(layout, concept_title(show, part->role, part->concept));
        if (part->role != CREDO_NO_ROLE) {
            layout_text(layout, ", ");
            layout_text(layout, tell(show, credo_role_name(part->role)));
            layout_text(layout, ", ");
            struct buffer hits = {0};
            put_count(&hits, show, part->hits, "phrase|phrases");
            layout_buffer(layout, &hits);
        } else if (part->concept) {
            layout_text(layout, tell(show, ", in no phrase"));
        }
        layout_line(layout);
    }
    points(layout, show->ui, show->result->score);
    layout_tint(layout, TINT_STRONG);
    layout_text(layout, tell(show, "their sum: the score"));
    layout_tint(layout, TINT_NONE);
    layout_line(layout);
    layout->indent = 0;
}

static void verdict(struct layout *layout, const struct showing *show)
{
    struct buffer line = {0};
    heading(layout, tell(show, "Verdict"));
    for (int v = 0; v < CREDO_VERDICTS; v++) {
        buffer_text(&line, v ? ", " : "");
        buffer_text(&line, verdict_title(show, (credo_verdict)v));
        buffer_byte(&line, ' ');
        put_decimal(&line, show->ui, show->result->probability[v] * 100, 1);
        buffer_text(&line, "\xC2\xA0%");
    }
    layout_buffer(layout, &line);
    layout_line(layout);
    if (show->result->verdict == CREDO_UNCLEAR) {
        layout_said(layout, show, put_obstacle);
        layout_line(layout);
    }
    layout_text(layout, tell(show, "score = 100 tanh((customer - product) / scale), shared out among the words as points"));
    layout_line(layout);
}

static void measure(struct layout *layout, const struct showing *show)
{
    heading(layout, tell(show, "Form"));
    layout_said(layout, show, put_form);
    layout_line(layout);
    if (show->result->ageing_count) {
        layout_said(layout, show, put_ageing);
        layout_line(layout);
    }
    for (int i = 0; i < CREDO_WARNINGS; i++) {
        struct buffer line = {0};
        put_warning(&line, show, (credo_warning)i);
        layout_buffer(layout, &line);
        layout_line(layout);
    }
}

static void head(struct layout *layout, const struct showing *show)
{
    layout_said(layout, show, put_title_and_place);
    layout_line(layout);
    if (!show->record->failed) {
        layout->indent = 2;
        layout_marked(layout, show->result);
        layout->indent = 0;
    } else {
        layout_said(layout, show, put_error);
        layout_line(layout);
    }
}

void render_explain(const struct showing *show)
{
    enum { NARROWEST = 40, WIDEST = 140 };
    unsigned width = show->width < NARROWEST ? NARROWEST : show->width > WIDEST ? WIDEST : show->width;
    struct layout layout = layout_new(show->out, width, show->color);
    if (show->index)
        buffer_byte(show->out, '\n');
    head(&layout, show);
    if (!show->record->failed) {
        words(&layout, show);
        phrases(&layout, show);
        if (show->result->contribution_count)
            contributions(&layout, show);
        verdict(&layout, show);
        measure(&layout, show);
    }
    layout_free(&layout);
}
