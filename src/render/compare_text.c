/* Two wordings side by side for a person: where each stands, what went, what came, and what moved the score. */
#include <math.h>
#include <string.h>

#include "render/compare.h"
#include "render/marks.h"
#include "render/words.h"

enum { SHIFTS = 5 };

static const char *const labels[] = {"Before", "After", "Gone", "New", "Kept", "Moved"};

static unsigned label_columns(const struct showing *show)
{
    return layout_label_columns(show->ui, labels, sizeof labels / sizeof *labels);
}

/* What follows is indented by the width of the labels, where there is room for that. */
static void label(struct layout *layout, const struct showing *show, const char *name)
{
    layout_label(layout, tell(show, name), label_columns(show));
}

static void lay_signed(struct layout *layout, double number)
{
    struct buffer words = {0};
    put_signed(&words, CREDO_UI_ENGLISH, number, 0);
    layout_buffer(layout, &words);
}

static void lay_sure(struct layout *layout, const struct showing *show)
{
    struct buffer words = {0};
    buffer_text(&words, sureness(show));
    buffer_byte(&words, ' ');
    buffer_fixed(&words, show->result->confidence * 100, 0);
    buffer_text(&words, "\xC2\xA0%, ");
    put_count(&words, show, show->result->words, "word|words");
    layout_buffer(layout, &words);
}

/* --- the wordings ----------------------------------------------------------------------------------------------- */

static void wording(struct layout *layout, const struct showing *show, const char *name)
{
    credo_verdict verdict = show->result->verdict;
    label(layout, show, name);
    layout_tint(layout, verdict_tint(verdict));
    layout_text(layout, verdict_title(show, verdict));
    layout_tint(layout, TINT_NONE);
    layout_gap(layout);
    if (verdict == CREDO_UNCLEAR) {
        layout_said(layout, show, put_obstacle);
    } else {
        layout_tint(layout, TINT_STRONG);
        lay_signed(layout, show->result->score);
        layout_tint(layout, TINT_NONE);
        layout_gap(layout);
        lay_sure(layout, show);
    }
    layout_line(layout);
    layout_marked(layout, show->result);
    layout_finish(layout);
}

static bool both_have_scores(const struct comparing *compare)
{
    return has_score(compare->pair->before) && has_score(compare->pair->after);
}

/* --- phrases ---------------------------------------------------------------------------------------------------- */

static void put_words_of(struct buffer *out, const struct showing *show, const credo_phrase *phrase)
{
    buffer_put(out, show->result->text + phrase->span.byte_start, phrase->span.byte_end - phrase->span.byte_start);
}

static bool same_words(const struct comparing *compare, const credo_phrase *before, const credo_phrase *after)
{
    size_t length = before->span.byte_end - before->span.byte_start;
    return length == after->span.byte_end - after->span.byte_start
           && memcmp(compare->pair->before->text + before->span.byte_start, compare->pair->after->text + after->span.byte_start, length) == 0;
}

static unsigned role_columns(const struct showing *show)
{
    const char *result = tell(show, "result"), *method = tell(show, "method");
    size_t a = columns_of(result, strlen(result)), b = columns_of(method, strlen(method));
    return (unsigned)(a > b ? a : b) + 2;
}

static void moved_phrase(struct layout *layout, const struct comparing *compare, const credo_moved_phrase *moved, const char *name)
{
    const credo_phrase *before = phrase_before(compare, moved), *after = phrase_after(compare, moved);
    const struct showing *show = after ? &compare->after : &compare->before;
    const credo_phrase *phrase = after ? after : before;
    struct buffer words = {0};
    if (before && after && !same_words(compare, before, after)) {
        put_words_of(&words, &compare->before, before);
        buffer_text(&words, " \xE2\x86\x92 ");
    }
    put_words_of(&words, show, phrase);
    label(layout, show, name);
    layout_role(layout, show, phrase->role);
    if (layout->width >= NARROW) {
        layout_column(layout, layout->indent + role_columns(show));
        layout_number(layout, show->ui, moved->points, 0, 6);
        layout->indent += role_columns(show) + 8;
        layout_column(layout, layout->indent);
    } else {
        layout_text(layout, " ");
        lay_signed(layout, moved->points);
        layout_text(layout, " ");
    }
    layout_buffer(layout, &words);
    layout_gap(layout);
    layout_tint(layout, TINT_FAINT);
    layout_text(layout, phrase_concept(show, phrase));
    layout_tint(layout, TINT_NONE);
    layout_finish(layout);
}

static void phrases(struct layout *layout, const struct comparing *compare)
{
    const credo_comparison *comparison = compare->pair->comparison;
    for (size_t i = 0; i < comparison->phrase_count; i++) {
        const credo_moved_phrase *moved = &comparison->phrases[i];
        bool first = !i || comparison->phrases[i - 1].change != moved->change;
        moved_phrase(layout, compare, moved, first ? labels[2 + moved->change] : "");
    }
}

/* --- what moved the score --------------------------------------------------------------------------------------- */

static void shift(struct layout *layout, const struct showing *show, double change, const char *what, credo_role role)
{
    layout_column(layout, layout->indent);
    layout_number(layout, show->ui, change, 0, 6);
    layout_gap(layout);
    layout_text(layout, what);
    if (role == CREDO_RESULT || role == CREDO_METHOD) {
        layout_text(layout, " ");
        layout_role(layout, show, role);
    }
    layout_line(layout);
}

/* What the score, as it is shown, grows by on its way: so the lines of a column add up. */
static double grown(double *score, double change)
{
    double before = round(*score);
    *score += change;
    return round(*score) - before;
}

static void shifts(struct layout *layout, const struct comparing *compare)
{
    const credo_comparison *comparison = compare->pair->comparison;
    const struct showing *show = &compare->after;
    double score = compare->pair->before->score;
    if (!comparison->shift_count || !both_have_scores(compare))
        return;
    label(layout, show, "Moved");
    for (size_t i = 0; i < comparison->shift_count; i++) {
        const credo_shift *part = &comparison->shifts[i];
        if (i < SHIFTS && (!i || fabs(part->change) >= 0.5))
            shift(layout, show, grown(&score, part->change), concept_title(show, part->role, part->concept), part->role);
    }
    double rest = round(compare->pair->after->score) - round(score);
    if (rest != 0)
        shift(layout, show, rest, tell(show, "all the rest"), CREDO_NO_ROLE);
    layout_finish(layout);
}

static const char *change_of_score(const struct comparing *compare, double change)
{
    if (!both_have_scores(compare))
        return has_score(compare->pair->before) || has_score(compare->pair->after) ? "Only one of them has a score." : "Neither has a score.";
    return change > 0 ? "Points towards people: %s." : change < 0 ? "Points towards the company: %s." : "The score stays as it was.";
}

/* In a sentence, what became of it. */
static void outcome(struct layout *layout, const struct comparing *compare)
{
    const struct showing *show = &compare->after;
    double change = round(compare->pair->after->score) - round(compare->pair->before->score);
    struct buffer points = {0}, words = {0};
    buffer_fixed(&points, fabs(change), 0);
    const char *number = buffer_string(&points);
    put_filled(&words, tell(show, change_of_score(compare, change)), number ? number : "", "");
    buffer_byte(&words, ' ');
    if (compare->pair->before->verdict == compare->pair->after->verdict)
        buffer_text(&words, tell(show, "The verdict stays."));
    else
        put_filled(&words, tell(show, "The verdict was %s and is %s."), verdict_title(&compare->before, compare->pair->before->verdict),
                   verdict_title(show, show->result->verdict));
    layout_buffer(layout, &words);
    layout_line(layout);
    buffer_done(&points, layout->out);
}

/* --- the whole -------------------------------------------------------------------------------------------------- */

static void title(struct layout *layout, const struct comparing *compare)
{
    const credo_pair *pair = compare->pair;
    layout_tint(layout, TINT_FAINT);
    layout_text(layout, pair->id);
    if (*pair->title) {
        layout_text(layout, *pair->id ? " \xC2\xB7 " : "");
        layout_text(layout, pair->title);
    }
    layout_tint(layout, TINT_NONE);
    layout_line(layout);
}

void compare_text(const struct comparing *compare)
{
    const struct showing *show = &compare->after;
    unsigned width = show->width < CARD_NARROWEST ? CARD_NARROWEST : show->width > CARD_WIDEST ? CARD_WIDEST : show->width;
    struct layout layout = layout_new(compare->out, width, show->color);
    if (compare->index)
        buffer_byte(compare->out, '\n');
    title(&layout, compare);
    if (compare->pair->error) {
        char text[1024];
        credo_error_describe(compare->pair->error, show->ui, text, sizeof text);
        layout_tint(&layout, TINT_STRONG);
        layout_text(&layout, tell(show, "NOT READ"));
        layout_tint(&layout, TINT_NONE);
        layout_gap(&layout);
        layout_text(&layout, text);
        layout_line(&layout);
    } else {
        wording(&layout, &compare->before, "Before");
        wording(&layout, &compare->after, "After");
        layout_scale(&layout, show->ui, compare->pair->after, compare->pair->before);
        outcome(&layout, compare);
        layout_part(&layout);
        phrases(&layout, compare);
        layout_part(&layout);
        shifts(&layout, compare);
    }
    layout_free(&layout);
}
