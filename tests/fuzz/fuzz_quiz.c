/* A game over any missions, with any replies: a question has an answer, an answer is one of those that may be given, what is shown
 * obeys nothing, the log is read back as it was written, and what is exported is UTF-8. */
#include "fuzz/fuzz.h"

static char path[64];

static void remove_path(void)
{
    remove(path);
}

static void make_path(void)
{
    snprintf(path, sizeof path, "%s/credo-fuzz-XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    int file = mkstemp(path);
    assert_true(file >= 0);
    close(file);
    atexit(remove_path);
}

static credo_corpus *read_corpus(const char *bytes)
{
    const char *const files[] = {path};
    credo_corpus *corpus;
    credo_error error;
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fwrite(bytes, 1, strlen(bytes), file);
    fclose(file);
    credo_code code = credo_corpus_read(files, 1, &corpus, &error);
    assert_true(code == CREDO_OK || code == CREDO_BAD_INPUT);
    assert_int_equal(code == CREDO_OK, corpus != NULL);
    return corpus;
}

static void shown_holds(credo_text *out, const credo_style *style)
{
    size_t length;
    const char *bytes = credo_text_bytes(out, &length);
    assert_false(credo_text_failed(out));
    assert_true(is_utf8(bytes, length));
    nothing_is_obeyed(bytes, length, style->color);
    credo_text_clear(out);
}

static void question_holds(const credo_question *question)
{
    unsigned right = 0, numbers = 0;
    for (unsigned answer = 0; answer < question->answers; answer++)
        right += credo_question_right(question, answer);
    assert_true(right);
    assert_true(question->game == CREDO_GAME_METHOD || right == 1);
    assert_int_equal(question->missions[1] != NULL, question->game == CREDO_GAME_PAIR);
    for (size_t i = 0; i < question->segment_count; i++) {
        const credo_span *span = &question->segments[i].span;
        assert_true(span->byte_start < span->byte_end && span->byte_end <= question->missions[0]->length);
        numbers += question->segments[i].number != 0;
    }
    assert_true(question->game != CREDO_GAME_METHOD || numbers == question->answers);
}

/* Whom the log calls a player answered so many questions. */
static void log_is_read_back(credo_text *log, const credo_corpus *corpus, size_t sides, size_t others)
{
    size_t length;
    const char *bytes = credo_text_bytes(log, &length);
    credo_class *group = credo_class_new();
    assert_non_null(group);
    assert_true(is_utf8(bytes, length));
    credo_code code = credo_class_add(group, "log.csv", bytes, length, NULL);
    assert_int_equal(code, CREDO_OK);
    code = credo_class_finish(group, corpus, NULL, NULL);
    assert_int_equal(code, sides ? CREDO_OK : CREDO_BAD_INPUT);
    if (sides) {
        assert_int_equal(credo_class_ratings(group).raters, 1);
        assert_int_equal(credo_class_rater_get(group, 0).answers + credo_class_repeated(group), sides);
        assert_int_equal(credo_class_other_games(group), others);
    }
    credo_class_free(group);
}

static void play(const credo_corpus *corpus, const credo_quiz *quiz, const credo_style *style, struct input *input)
{
    credo_tally tally = {0};
    credo_text *out = credo_text_new(), *log = credo_text_new();
    size_t count = credo_quiz_count(quiz), sides = 0, others = 0;
    assert_true(out && log);
    credo_render_log_header(log);
    for (size_t i = 0; i < count && i < 16; i++) {
        const credo_question *question = credo_quiz_get(quiz, i);
        question_holds(question);
        credo_render_question(question, i + 1, count, style, out);
        credo_render_question_help(question, style, out);
        char *typed = take_text(input);
        int answer = credo_question_read(question, typed, strlen(typed));
        free(typed);
        assert_true(answer >= CREDO_ANSWER_QUIT && answer < (int)question->answers);
        if (answer < 0)
            answer = 0;
        credo_tally_add(&tally, question, (unsigned)answer);
        credo_render_answer(question, (unsigned)answer, &tally, style, out);
        credo_render_log_line(question, (unsigned)answer, "Ann, \"the\" 1st", log);
        *(question->game == CREDO_GAME_SIDE ? &sides : &others) += 1;
    }
    credo_render_tally(&tally, style, out);
    shown_holds(out, style);
    log_is_read_back(log, corpus, sides, others);
    credo_text_free(out);
    credo_text_free(log);
}

/* Lists, exports and the worksheet of what was chosen. */
static void hand_out(const credo_mission *const *chosen, size_t count, const credo_style *style, credo_export format)
{
    credo_text *out = credo_text_new();
    credo_export_style export = {.format = format, .ui = style->ui, .seconds = 30};
    credo_worksheet sheet = {.missions = chosen, .count = count, .ui = style->ui, .markdown = style->color};
    credo_error why;
    size_t length;
    assert_non_null(out);
    for (size_t i = 0; i < count; i++) {
        credo_render_mission_line(chosen[i], style, out);
        credo_render_mission(chosen[i], style, out);
    }
    shown_holds(out, style);
    credo_render_worksheet(&sheet, out);
    shown_holds(out, &(credo_style){0});
    credo_export_begin(&export, out);
    for (size_t i = 0; i < count; i++)
        credo_export_mission(&export, chosen[i], out, &why);
    const char *bytes = credo_text_bytes(out, &length);
    assert_true(is_utf8(bytes, length));
    credo_text_free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {data, size};
    if (!*path)
        make_path();
    unsigned game = take(&input) % (CREDO_GAMES + 1), seed = take(&input), bits = take(&input), width = take(&input);
    credo_export format = (credo_export)(take(&input) % CREDO_EXPORTS);
    credo_style style = {.ui = bits & 1 ? CREDO_UI_RUSSIAN : CREDO_UI_ENGLISH, .color = bits & 2, .width = width < 20 ? 0 : width};
    char *missions = take_text(&input), *word = take_utf8(&input);
    const char *const words[] = {word};
    credo_filter filter = {.language = bits & 4 ? (int)(bits >> 3 & 1) : -1, .side = bits & 16 ? (int)(bits >> 5 & 3) : -1,
                           .words = words, .word_count = *word != 0};
    credo_corpus *corpus = read_corpus(missions);
    if (corpus) {
        credo_quiz *quiz;
        credo_error error;
        size_t count;
        const credo_mission **chosen = calloc(credo_corpus_count(corpus) + 1, sizeof *chosen);
        assert_non_null(chosen);
        assert_int_equal(credo_corpus_select(corpus, &filter, chosen, &count), CREDO_OK);
        credo_corpus_draw(chosen, count, seed);
        hand_out(chosen, count, &style, format);
        free(chosen);
        assert_int_equal(credo_quiz_draw(corpus, &filter, (credo_game)game, seed, bits >> 6, &quiz, &error), CREDO_OK);
        play(corpus, quiz, &style, &input);
        credo_quiz_free(quiz);
    }
    credo_corpus_free(corpus);
    free(missions);
    free(word);
    return 0;
}
