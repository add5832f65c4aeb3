/* What a player of the game sees, and the line that is kept of each answer. */
#include <stdio.h>
#include <string.h>

#include "render/escape.h"
#include "render/teach.h"
#include "render/words.h"

static const char *say(const credo_style *style, const char *english)
{
    return credo_translate(style->ui, english);
}

static void lay_filled(struct layout *layout, const char *pattern, const char *first, const char *second)
{
    struct buffer words = {0};
    put_filled(&words, pattern, first, second);
    layout_buffer(layout, &words);
}

static void lay_of(struct layout *layout, const char *pattern, size_t part, size_t whole)
{
    char first[24], second[24];
    snprintf(first, sizeof first, "%zu", part);
    snprintf(second, sizeof second, "%zu", whole);
    lay_filled(layout, pattern, first, second);
}

/* --- the question ------------------------------------------------------------------------------------------- */

/* A key and what it stands for, not to be parted by a line's end. */
static void lay_key(struct layout *layout, const char *key, const char *meaning)
{
    struct buffer words = {0};
    layout_tint(layout, TINT_STRONG);
    layout_text(layout, key);
    layout_tint(layout, TINT_NONE);
    buffer_text(&words, "\xC2\xA0");
    for (; *meaning; meaning++)
        buffer_put(&words, *meaning == ' ' ? "\xC2\xA0" : meaning, *meaning == ' ' ? 2 : 1);
    layout_buffer(layout, &words);
    layout_gap(layout);
}

static const char *const side_keys[2][CREDO_VERDICTS] = {{"c", "p", "m", "u"}, {"л", "к", "п", "н"}};
static const char *const pair_keys[2][2] = {{"A", "B"}, {"А", "Б"}};

static void lay_keys(struct layout *layout, const credo_question *question, const credo_style *style)
{
    if (question->game == CREDO_GAME_SIDE)
        for (int side = 0; side < CREDO_VERDICTS; side++)
            lay_key(layout, side_keys[style->ui][side], side_title(style->ui, (credo_verdict)side));
    else if (question->game == CREDO_GAME_PAIR)
        for (int i = 0; i < 2; i++)
            lay_key(layout, pair_keys[style->ui][i], say(style, i ? "the second" : "the first"));
    else
        lay_of(layout, say(style, "a number from %s to %s"), 1, question->answers);
    layout_gap(layout);
    lay_key(layout, "?", say(style, "help"));
    lay_key(layout, "q", say(style, "quit"));
    layout_line(layout);
}

/* The pieces behind their numbers. */
static void lay_segments(struct layout *layout, const credo_question *question)
{
    char number[24];
    for (size_t i = 0; i < question->segment_count; i++) {
        const credo_segment *segment = &question->segments[i];
        const char *text = question->missions[0]->text + segment->span.byte_start;
        size_t length = segment->span.byte_end - segment->span.byte_start;
        if (segment->number) {
            for (; length && strchr(" ,.;:!?", *text) && *text; text++, length--) /* what ends the piece before */
                layout_words(layout, text, 1);
            layout_break(layout);
            snprintf(number, sizeof number, "(%u)\xC2\xA0", segment->number);
            layout_tint(layout, TINT_STRONG);
            layout_text(layout, number);
            layout_tint(layout, TINT_NONE);
        }
        layout_words(layout, text, length);
    }
    layout_line(layout);
}

static void lay_letter(struct layout *layout, const char *letter)
{
    layout->indent = 0;
    layout_tint(layout, TINT_STRONG);
    layout_text(layout, letter);
    layout_tint(layout, TINT_NONE);
    layout_break(layout);
    layout->indent = 3;
    layout_column(layout, 3);
}

void credo_render_question(const credo_question *question, size_t number, size_t count, const credo_style *style, credo_text *out)
{
    static const char *const questions[] = {"Whom is this mission about?", "Which of the two is about people?",
                                            "Which piece names a means of the company?"};
    struct layout layout = layout_new(&out->buffer, page_width(style), style->color);
    layout_tint(&layout, TINT_FAINT);
    lay_of(&layout, say(style, "%s of %s"), number, count);
    layout_tint(&layout, TINT_NONE);
    layout_gap(&layout);
    layout_tint(&layout, TINT_STRONG);
    layout_text(&layout, say(style, questions[question->game]));
    layout_tint(&layout, TINT_NONE);
    layout_part(&layout);
    layout.indent = 3;
    if (question->game == CREDO_GAME_METHOD)
        lay_segments(&layout, question);
    for (int i = 0; i < 2 && question->missions[i] && question->game != CREDO_GAME_METHOD; i++) {
        if (i)
            layout_part(&layout);
        if (question->game == CREDO_GAME_PAIR)
            lay_letter(&layout, pair_keys[style->ui][i]);
        layout_words(&layout, question->missions[i]->text, question->missions[i]->length);
        layout_line(&layout);
    }
    layout_part(&layout);
    layout.indent = 0;
    lay_keys(&layout, question, style);
    layout_free(&layout);
}

void credo_render_question_help(const credo_question *question, const credo_style *style, credo_text *out)
{
    static const char *const helps[] = {
        ("Strike out everything about the company, its offer and its standing. Is there still a sentence about how somebody's life, work or "
        "world changes? If it carries the mission, it is about people. If nothing is left, or only a polite mention, it is about the "
        "company. If it is one of two pillars, half and half. If too little is said to tell, unclear."),
        "The mission about people is the one that promises them a change. The other speaks of the company and what it offers.",
        ("A means is what the company does, has or wants to be: quality, leadership, range, prices, technology, growth. Any right piece will "
        "do.")};
    struct layout layout = layout_new(&out->buffer, page_width(style), style->color);
    layout_text(&layout, say(style, helps[question->game]));
    layout_line(&layout);
    lay_keys(&layout, question, style);
    layout_free(&layout);
}

/* --- the answer --------------------------------------------------------------------------------------------- */

static void lay_ruling(struct layout *layout, const credo_question *question, unsigned answer, const credo_style *style)
{
    bool right = credo_question_right(question, answer);
    layout_tint(layout, right ? TINT_GOOD : TINT_BAD);
    layout_text(layout, say(style, right ? "Right." : "No."));
    layout_tint(layout, TINT_NONE);
    layout_text(layout, " ");
    if (question->game == CREDO_GAME_SIDE) {
        static const char *const sides[] = {"This mission is about people%s.", "This mission is about the company%s.",
                                            "This mission is half about people, half about the company%s.",
                                            "It is unclear whom this mission is about%s."};
        const credo_mission *mission = question->missions[0];
        struct buffer lean = {0};
        put_side_lean(&lean, style->ui, mission->lean);
        const char *tail = buffer_string(&lean);
        layout_tint(layout, verdict_tint(mission->side));
        lay_filled(layout, say(style, sides[mission->side]), tail ? tail : "", "");
        layout_tint(layout, TINT_NONE);
        buffer_done(&lean, layout->out);
    } else if (question->game == CREDO_GAME_PAIR) {
        lay_filled(layout, say(style, "%s is about people."), pair_keys[style->ui][question->missions[1]->side == CREDO_CUSTOMER], "");
    } else {
        struct buffer numbers = {0};
        size_t count = 0;
        for (size_t i = 0; i < question->segment_count; i++)
            if (question->segments[i].role == CREDO_METHOD)
                buffer_format(&numbers, count++ ? ", %u" : "%u", question->segments[i].number);
        const char *list = buffer_string(&numbers);
        lay_filled(layout, say(style, count > 1 ? "The means are %s." : "The means is %s."), list ? list : "", "");
        buffer_done(&numbers, layout->out);
    }
    layout_line(layout);
}

/* Of all games together; false when no question was asked. */
static bool lay_right(struct layout *layout, const char *pattern, const credo_tally *tally)
{
    size_t asked = 0, right = 0;
    for (int game = 0; game < CREDO_GAMES; game++) {
        asked += tally->asked[game];
        right += tally->right[game];
    }
    if (asked)
        lay_of(layout, pattern, right, asked);
    return asked > 0;
}

void credo_render_answer(const credo_question *question, unsigned answer, const credo_tally *tally, const credo_style *style,
                         credo_text *out)
{
    struct layout layout = layout_new(&out->buffer, page_width(style), style->color);
    lay_ruling(&layout, question, answer, style);
    for (int i = 0; i < 2 && question->missions[i]; i++) {
        const credo_mission *mission = question->missions[i];
        struct buffer reason = {0};
        layout_part(&layout);
        layout.indent = 3;
        if (question->game == CREDO_GAME_PAIR)
            lay_letter(&layout, pair_keys[style->ui][i]);
        lay_marked(&layout, mission);
        layout_line(&layout);
        layout_tint(&layout, TINT_FAINT);
        layout_text(&layout, mission->company);
        layout_tint(&layout, TINT_NONE);
        layout_line(&layout);
        layout.indent = 0;
        if (question->game == CREDO_GAME_PAIR && !mission->why)
            continue; /* the marks speak for themselves */
        layout_part(&layout);
        if (mission->why)
            buffer_text(&reason, mission->why);
        else
            put_label_reason(&reason, style->ui, mission);
        layout_buffer(&layout, &reason);
        layout_line(&layout);
    }
    if (tally) {
        layout_part(&layout);
        layout_tint(&layout, TINT_FAINT);
        lay_right(&layout, say(style, "Right so far: %s of %s."), tally);
        layout_tint(&layout, TINT_NONE);
        layout_line(&layout);
    }
    layout_free(&layout);
}

/* --- the end ------------------------------------------------------------------------------------------------ */

static void lay_games(struct layout *layout, const credo_tally *tally, const credo_style *style)
{
    static const char *const names[] = {"Whom is it about: %s of %s", "The two: %s of %s", "The means: %s of %s"};
    size_t games = 0;
    for (int game = 0; game < CREDO_GAMES; game++)
        games += tally->asked[game] > 0;
    for (int game = 0; game < CREDO_GAMES && games > 1; game++)
        if (tally->asked[game]) {
            layout->indent = 2;
            lay_of(layout, say(style, names[game]), tally->right[game], tally->asked[game]);
            layout_line(layout);
        }
    layout->indent = 0;
}

static void lay_confusion(struct layout *layout, const credo_tally *tally, const credo_style *style)
{
    char count[24];
    bool any = false;
    for (int label = 0; label < CREDO_VERDICTS; label++)
        for (int answer = 0; answer < CREDO_VERDICTS; answer++) {
            if (label == answer || !tally->confusion[label][answer])
                continue;
            if (!any) {
                layout_part(layout);
                layout_text(layout, say(style, "What was taken for what:"));
                layout_line(layout);
            }
            any = true;
            layout->indent = 2;
            snprintf(count, sizeof count, "%zu × ", tally->confusion[label][answer]);
            layout_text(layout, count);
            lay_filled(layout, say(style, "%s taken for %s"), side_title(style->ui, (credo_verdict)label),
                       side_title(style->ui, (credo_verdict)answer));
            layout_line(layout);
        }
    layout->indent = 0;
}

void credo_render_tally(const credo_tally *tally, const credo_style *style, credo_text *out)
{
    struct layout layout = layout_new(&out->buffer, page_width(style), style->color);
    layout_tint(&layout, TINT_STRONG);
    if (!lay_right(&layout, say(style, "Right: %s of %s."), tally))
        layout_text(&layout, say(style, "No question was answered."));
    layout_tint(&layout, TINT_NONE);
    layout_line(&layout);
    lay_games(&layout, tally, style);
    lay_confusion(&layout, tally, style);
    layout_free(&layout);
}

/* --- the log ------------------------------------------------------------------------------------------------ */

void credo_render_log_header(credo_text *out)
{
    buffer_text(&out->buffer, "player,mode,id,answer,key,right,language\n");
}

static void cell(struct buffer *out, const char *text)
{
    escape_cell(out, text, strlen(text), ',');
    buffer_byte(out, ',');
}

static void finish_cell(struct buffer *out, struct buffer *words)
{
    const char *text = buffer_string(words);
    cell(out, text ? text : "");
    out->failed |= words->failed;
    buffer_rewind(words);
}

/* Of a pair the ids of both stand in the order of the corpus, whichever was shown first. */
static void put_id(struct buffer *out, const credo_question *question)
{
    const credo_mission *first = question->missions[0], *second = question->missions[1];
    if (second && second < first) {
        first = question->missions[1];
        second = question->missions[0];
    }
    buffer_text(out, first->id);
    if (second)
        buffer_format(out, "+%s", second->id);
}

static void put_answer(struct buffer *out, const credo_question *question, unsigned answer)
{
    if (question->game == CREDO_GAME_SIDE)
        buffer_text(out, answer < CREDO_VERDICTS ? credo_verdict_name((credo_verdict)answer) : "");
    else if (question->game == CREDO_GAME_PAIR)
        buffer_text(out, answer < 2 ? question->missions[answer]->id : "");
    else
        buffer_format(out, "%u", answer + 1);
}

void credo_render_log_line(const credo_question *question, unsigned answer, const char *player, credo_text *out)
{
    struct buffer words = {0};
    cell(&out->buffer, player);
    cell(&out->buffer, credo_game_name(question->game));
    put_id(&words, question);
    finish_cell(&out->buffer, &words);
    put_answer(&words, question, answer);
    finish_cell(&out->buffer, &words);
    for (unsigned other = 0, count = 0; other < question->answers; other++)
        if (credo_question_right(question, other)) {
            buffer_text(&words, count++ ? " " : "");
            put_answer(&words, question, other);
        }
    finish_cell(&out->buffer, &words);
    buffer_format(&out->buffer, "%s,%s\n", credo_question_right(question, answer) ? "yes" : "no",
                  credo_language_name(question->missions[0]->language));
    buffer_free(&words);
}
