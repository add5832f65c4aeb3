/* The card: whom it is about, how sure, and why, in ten seconds. */
#include <string.h>

#include "render/escape.h"
#include "render/marks.h"
#include "render/words.h"

/* --- the head ----------------------------------------------------------------------------------------------- */

static void title(struct layout *layout, const struct showing *show)
{
    struct buffer words = {0};
    put_title_and_place(&words, show);
    if (words.length) {
        layout_tint(layout, TINT_FAINT);
        layout_words(layout, words.bytes, words.length);
        layout_tint(layout, TINT_NONE);
        layout_line(layout);
    }
    buffer_done(&words, show->out);
}

static void put_score(struct buffer *out, const struct showing *show)
{
    put_signed(out, show->ui, show->result->score, 0);
}

static void put_sure(struct buffer *out, const struct showing *show)
{
    buffer_text(out, sureness(show));
    buffer_byte(out, ' ');
    buffer_fixed(out, show->result->confidence * 100, 0);
    buffer_text(out, "\xC2\xA0%");
}

/* On the right when the line has room for it. */
static void size_of_text(struct layout *layout, const struct showing *show)
{
    struct buffer words = {0};
    put_size(&words, show);
    size_t columns = columns_of(words.bytes, words.length);
    layout_break(layout);
    if (layout->column + 2 + columns <= layout->width)
        layout_column(layout, layout->width - (unsigned)columns);
    else
        layout_line(layout);
    layout_tint(layout, TINT_FAINT);
    layout_words(layout, words.bytes, words.length);
    layout_tint(layout, TINT_NONE);
    layout_line(layout);
    buffer_done(&words, show->out);
}

static void head(struct layout *layout, const struct showing *show)
{
    credo_verdict verdict = show->result->verdict;
    layout_tint(layout, verdict_tint(verdict));
    layout_text(layout, verdict_title(show, verdict));
    layout_tint(layout, TINT_NONE);
    if (verdict != CREDO_UNCLEAR) {
        layout_gap(layout);
        layout_tint(layout, TINT_STRONG);
        layout_said(layout, show, put_score);
        layout_tint(layout, TINT_NONE);
        layout_gap(layout);
        layout_said(layout, show, put_sure);
    }
    size_of_text(layout, show);
}

static void meaning(struct layout *layout, const struct showing *show)
{
    if (show->result->verdict == CREDO_UNCLEAR) {
        layout_said(layout, show, put_obstacle);
        layout_text(layout, " ");
        layout_tint(layout, TINT_STRONG);
        layout_text(layout, obstacle_advice(show));
        layout_tint(layout, TINT_NONE);
    } else {
        layout_text(layout, verdict_meaning(show));
    }
    layout_line(layout);
}

static void body(struct layout *layout, const struct showing *show)
{
    if (!show->result->words)
        return;
    layout_part(layout);
    layout->indent = layout->width < NARROW ? 1 : 2;
    layout_marked(layout, show->result);
    layout->indent = 0;
    layout_part(layout);
}

/* --- reasons ------------------------------------------------------------------------------------------------ */

static const char *const labels[] = {"Struck out", "To flip", "Ask", "Ages", "Form", "Note"};

static unsigned label_columns(const struct showing *show)
{
    return layout_label_columns(show->ui, labels, sizeof labels / sizeof *labels);
}

static void label(struct layout *layout, const struct showing *show, const char *name)
{
    layout_label(layout, tell(show, name), label_columns(show));
}

static const char *phrase_text(const struct showing *show, const credo_phrase *phrase, size_t *length)
{
    *length = phrase->span.byte_end - phrase->span.byte_start;
    return show->result->text + phrase->span.byte_start;
}

/* Columns of the reasons: role, points, concept and the phrase; the place takes what is left, if it has room, in brackets: behind a
 * phrase without a concept it would read as one. */
struct table {
    unsigned phrase, concept, place;
};

static struct table table_of(const struct layout *layout, const struct showing *show, const size_t *strongest, size_t count)
{
    struct table table = {0};
    size_t longest = 0;
    for (size_t i = 0; i < count; i++) {
        const credo_phrase *phrase = &show->result->phrases[strongest[i]];
        const char *concept = phrase_concept(show, phrase), *place = place_title(show, phrase->place);
        size_t columns = columns_of(place, strlen(place)) + 2, length;
        table.place = columns > table.place ? (unsigned)columns : table.place;
        columns = columns_of(concept, strlen(concept));
        const char *text = phrase_text(show, phrase, &length);
        table.concept = columns > table.concept ? (unsigned)columns : table.concept;
        columns = columns_of(text, length);
        longest = columns > longest ? columns : longest;
    }
    unsigned fixed = label_columns(show) + 6 + 2 + table.concept + 2;
    unsigned left = layout->width > fixed ? layout->width - fixed : 0;
    if (left < (longest < 36 ? longest : 36) + 2 + table.place)
        table.place = 0;
    else
        left -= 2 + table.place;
    table.phrase = longest < left ? (unsigned)longest : left;
    return table;
}

static void reason_row(struct layout *layout, const struct showing *show, const credo_phrase *phrase, const struct table *table)
{
    const char *concept = phrase_concept(show, phrase), *place = place_title(show, phrase->place);
    size_t length;
    const char *text = phrase_text(show, phrase, &length);
    layout_role(layout, show, phrase->role);
    layout_column(layout, label_columns(show) - 2);
    layout_number(layout, show->ui, phrase->points, 0, 6);
    layout_column(layout, layout->column + 2);
    bool last = !*concept && !table->place;
    size_t columns = last ? columns_of(text, length) : table->phrase;
    layout_cell(layout, text, length, columns < table->phrase ? (unsigned)columns : table->phrase);
    layout_tint(layout, TINT_NONE);
    if (!last) {
        layout_column(layout, layout->column + 2);
        layout_cell(layout, concept, strlen(concept), table->place ? table->concept : (unsigned)columns_of(concept, strlen(concept)));
    }
    if (table->place) {
        layout_column(layout, layout->column + 2);
        layout_text(layout, "(");
        layout_text(layout, place);
        layout_text(layout, ")");
    }
    layout_line(layout);
}

/* Too narrow for columns: the phrase, and below it what it is. */
static void reason_lines(struct layout *layout, const struct showing *show, const credo_phrase *phrase)
{
    size_t length;
    const char *text = phrase_text(show, phrase, &length);
    layout->indent = 2;
    layout_role(layout, show, phrase->role);
    layout_text(layout, " ");
    struct buffer points = {0};
    put_signed(&points, show->ui, phrase->points, 0);
    layout_buffer(layout, &points);
    layout_text(layout, " ");
    layout_text(layout, phrase_concept(show, phrase));
    layout_line(layout);
    layout_words(layout, text, length);
    layout_finish(layout);
}

static void reasons(struct layout *layout, const struct showing *show)
{
    size_t strongest[REASONS], count = strongest_phrases(show->result, strongest);
    struct table table = table_of(layout, show, strongest, count);
    for (size_t i = 0; i < count; i++) {
        const credo_phrase *phrase = &show->result->phrases[strongest[i]];
        if (layout->width < NARROW)
            reason_lines(layout, show, phrase);
        else
            reason_row(layout, show, phrase, &table);
    }
    layout_part(layout);
}

/* --- what to do with it ------------------------------------------------------------------------------------- */

static void advice(struct layout *layout, const struct showing *show)
{
    const char *questions[QUESTIONS];
    size_t count = strongest_questions(show, questions);
    if (show->result->verdict != CREDO_UNCLEAR) {
        label(layout, show, "Struck out");
        layout_said(layout, show, put_struck);
        layout_finish(layout);
    }
    if (show->result->flip.found) {
        label(layout, show, "To flip");
        layout_said(layout, show, put_flip);
        layout_finish(layout);
    }
    for (size_t i = 0; i < count; i++) {
        label(layout, show, i ? "" : "Ask");
        layout_text(layout, questions[i]);
        layout_finish(layout);
    }
}

static void measures(struct layout *layout, const struct showing *show)
{
    if (show->result->verdict == CREDO_UNCLEAR)
        return;
    if (show->result->ageing_count) {
        label(layout, show, "Ages");
        layout_said(layout, show, put_ageing);
        layout_finish(layout);
    }
    label(layout, show, "Form");
    layout_said(layout, show, put_form);
    layout_finish(layout);
}

static void warnings(struct layout *layout, const struct showing *show)
{
    for (int i = 0; i < CREDO_WARNINGS; i++) {
        struct buffer words = {0};
        if (put_note(&words, show, (credo_warning)i)) {
            label(layout, show, "Note");
            layout_words(layout, words.bytes, words.length);
            layout_finish(layout);
        }
        buffer_done(&words, show->out);
    }
}

static void failed(struct layout *layout, const struct showing *show)
{
    layout_tint(layout, TINT_STRONG);
    layout_text(layout, tell(show, "NOT READ"));
    layout_tint(layout, TINT_NONE);
    layout_gap(layout);
    layout_said(layout, show, put_error);
    layout_line(layout);
}

void render_card(const struct showing *show)
{
    unsigned width = show->width < CARD_NARROWEST ? CARD_NARROWEST : show->width > CARD_WIDEST ? CARD_WIDEST : show->width;
    struct layout layout = layout_new(show->out, width, show->color);
    if (show->index)
        buffer_byte(show->out, '\n');
    title(&layout, show);
    if (show->record->failed) {
        failed(&layout, show);
        layout_free(&layout);
        return;
    }
    head(&layout, show);
    layout_scale(&layout, show->ui, show->result, NULL);
    meaning(&layout, show);
    body(&layout, show);
    reasons(&layout, show);
    advice(&layout, show);
    measures(&layout, show);
    warnings(&layout, show);
    layout_free(&layout);
}
