/* Every limit that is stated: what lies below it is whole, what lies above is told, and the next record is read as ever. */
#include "judge.h"
#include "source.h"

#include "util/buffer.h"

static void fill(struct buffer *text, const char *unit, size_t length)
{
    buffer_clear(text);
    while (text->length + strlen(unit) <= length)
        buffer_text(text, unit);
    assert_false(text->failed);
}

static void goes_on(void)
{
    const credo_result *result = judge_text(&judge, "We help families in small towns sleep through the night.");
    assert_int_equal(result->words, 10);
    for (int i = 0; i < CREDO_WARNINGS; i++)
        assert_int_equal(result->warning[i], 0);
}

static void the_longest_word(void **state)
{
    (void)state;
    struct buffer text = {0};
    fill(&text, "a", CREDO_WORD_LIMIT);
    assert_int_equal(judge_bytes(&judge, text.bytes, text.length, 0)->warning[CREDO_WARN_LONG_WORDS], 0);
    buffer_text(&text, "a and ");
    fill(&text, "ж", CREDO_WORD_LIMIT + 2);
    assert_int_equal(judge_bytes(&judge, text.bytes, text.length, 0)->warning[CREDO_WARN_LONG_WORDS], 1);
    buffer_free(&text);
    goes_on();
}

static void the_longest_text(void **state)
{
    (void)state;
    struct buffer text = {0};
    fill(&text, "word ", CREDO_TEXT_LIMIT);
    assert_int_equal(judge_bytes(&judge, text.bytes, text.length, 0)->warning[CREDO_WARN_TRUNCATED], 0);
    fill(&text, "word ", CREDO_TEXT_LIMIT + 100);
    const credo_result *result = judge_bytes(&judge, text.bytes, text.length, 0);
    assert_int_equal(result->warning[CREDO_WARN_TRUNCATED], text.length - CREDO_TEXT_LIMIT);
    assert_int_equal(result->length, CREDO_TEXT_LIMIT);
    buffer_free(&text);
    goes_on();
}

static void the_most_phrases(void **state)
{
    (void)state;
    struct buffer text = {0};
    fill(&text, "We offer quality products. ", CREDO_TEXT_LIMIT);
    const credo_result *result = judge_bytes(&judge, text.bytes, text.length, 0);
    assert_int_equal(result->phrase_count, CREDO_PHRASE_LIMIT);
    assert_true(result->warning[CREDO_WARN_PHRASES] > 0);
    buffer_free(&text);
    goes_on();
}

/* --- records --------------------------------------------------------------------------------------------------- */

static credo_reader *open_reader(struct source *source, const struct buffer *text, credo_input input)
{
    credo_reader *reader;
    *source = (struct source){.bytes = text->bytes, .left = text->length};
    assert_int_equal(credo_reader_new(&(credo_reader_options){.input = input}, pull, source, &reader, NULL), CREDO_OK);
    return reader;
}

static void the_longest_record_of_plain_text(void **state)
{
    (void)state;
    static const credo_input inputs[] = {CREDO_INPUT_LINE, CREDO_INPUT_PARAGRAPH};
    struct buffer text = {0};
    for (int i = 0; i < 2; i++) {
        struct source source;
        credo_record record;
        fill(&text, "a", 3 * CREDO_TEXT_LIMIT);
        buffer_text(&text, "\n\nthe next\n");
        credo_reader *reader = open_reader(&source, &text, inputs[i]);
        assert_true(credo_reader_next(reader, &record, NULL));
        assert_true(record.length >= CREDO_TEXT_LIMIT && record.length < CREDO_TEXT_LIMIT + 8);
        assert_true(record.length + record.dropped >= 3 * CREDO_TEXT_LIMIT);
        assert_true(credo_reader_next(reader, &record, NULL));
        assert_int_equal(record.length, strlen("the next"));
        assert_int_equal(record.dropped, 0);
        credo_reader_free(reader);
    }
    buffer_free(&text);
}

static void the_longest_line_of_json(void **state)
{
    (void)state;
    struct buffer text = {0};
    struct source source;
    credo_record record;
    fill(&text, "a", 1 << 22);
    buffer_text(&text, "a\n{\"text\": \"the next\"}\n");
    memcpy(text.bytes, "{\"text\": \"", 10);
    credo_reader *reader = open_reader(&source, &text, CREDO_INPUT_JSONL);
    assert_true(credo_reader_next(reader, &record, NULL));
    assert_true(record.failed);
    assert_string_equal(record.error.what, "the line is longer than 4 MB");
    assert_true(credo_reader_next(reader, &record, NULL));
    assert_false(record.failed);
    assert_string_equal(record.text, "the next");
    credo_reader_free(reader);
    buffer_free(&text);
}

static void the_longest_cell(void **state)
{
    (void)state;
    struct buffer text = {0};
    struct source source;
    credo_record record;
    fill(&text, "line\n", 5 << 20);
    memcpy(text.bytes, "text\n\"ok\"\n\"", 11); /* never closed */
    credo_reader *reader = open_reader(&source, &text, CREDO_INPUT_CSV);
    assert_true(credo_reader_next(reader, &record, NULL));
    assert_string_equal(record.text, "ok");
    assert_true(credo_reader_next(reader, &record, NULL));
    assert_true(record.failed);
    assert_string_equal(record.error.what, "a cell is longer than 4 MB; is a quotation mark left open?");
    credo_reader_free(reader);
    buffer_free(&text);
}

/* A table whose second row has a cell of 5 MB between `before` and `after`, both of one line or more. */
static void fill_table(struct buffer *text, const char *before, const char *after)
{
    static const char head[] = "text,place\nthe first,here\n";
    buffer_clear(text);
    buffer_text(text, head);
    buffer_text(text, before);
    buffer_pad(text, 'a', 5 << 20);
    buffer_text(text, after);
    buffer_text(text, "the next,there\n\"the \"\"last\"\"\",\n");
    assert_false(text->failed);
}

static void the_longest_row(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"", ",\n"}, {"b,", "\r\n"}, {"\"", "\",b\n"}, {"b,\"say \"\"", "\"\"\"\n"}, {"\"b\n\n", "\"\n"}};
    struct buffer text = {0};
    struct source source;
    credo_record record;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fill_table(&text, rows[i][0], rows[i][1]);
        credo_reader *reader = open_reader(&source, &text, CREDO_INPUT_CSV);
        assert_true(credo_reader_next(reader, &record, NULL));
        assert_true(credo_reader_next(reader, &record, NULL));
        assert_true(record.failed);
        assert_int_equal(record.line, 3);
        assert_string_equal(record.error.what, "the row is longer than 4 MB");
        assert_true(credo_reader_next(reader, &record, NULL));
        assert_false(record.failed);
        assert_string_equal(record.text, "the next");
        assert_string_equal(record.values[1], "there");
        assert_true(credo_reader_next(reader, &record, NULL));
        assert_string_equal(record.text, "the \"last\"");
        assert_false(credo_reader_next(reader, &record, NULL));
        credo_reader_free(reader);
    }
    buffer_free(&text);
}

/* What stands behind an open quotation is no row. */
static void the_longest_line_in_a_quotation(void **state)
{
    (void)state;
    struct buffer text = {0};
    struct source source;
    credo_record record;
    fill_table(&text, "\"", "\n");
    credo_reader *reader = open_reader(&source, &text, CREDO_INPUT_CSV);
    assert_true(credo_reader_next(reader, &record, NULL));
    assert_true(credo_reader_next(reader, &record, NULL));
    assert_string_equal(record.error.what, "a cell is longer than 4 MB; is a quotation mark left open?");
    assert_false(credo_reader_next(reader, &record, NULL));
    credo_reader_free(reader);
    buffer_free(&text);
}

/* However many members stand before it, the text is found. */
static void the_last_of_many_members(void **state)
{
    (void)state;
    struct buffer text = {0};
    struct source source;
    credo_record record;
    char member[24];
    for (int i = 0; i < 5000; i++) {
        snprintf(member, sizeof member, "%s\"m%d\": 0", i ? ", " : "{", i);
        buffer_text(&text, member);
    }
    buffer_text(&text, ", \"text\": \"here\"}\n");
    credo_reader *reader = open_reader(&source, &text, CREDO_INPUT_JSONL);
    assert_true(credo_reader_next(reader, &record, NULL));
    assert_string_equal(record.text, "here");
    credo_reader_free(reader);
    buffer_free(&text);
}

static void deep_json_is_refused(void **state)
{
    (void)state;
    struct buffer text = {0};
    struct source source;
    credo_record record;
    buffer_text(&text, "{\"text\": \"a\", \"b\": ");
    buffer_pad(&text, '[', 1 << 20);
    buffer_text(&text, "\n{\"text\": \"the next\"}\n");
    credo_reader *reader = open_reader(&source, &text, CREDO_INPUT_JSONL);
    assert_true(credo_reader_next(reader, &record, NULL));
    assert_true(record.failed);
    assert_true(credo_reader_next(reader, &record, NULL));
    assert_string_equal(record.text, "the next");
    credo_reader_free(reader);
    buffer_free(&text);
}

/* --- patterns of the lexicon ------------------------------------------------------------------------------------- */

static char settings[8192];

static const char *const files[][2] = {
    {"concepts.txt", "[quality]\nrole method\n"}, {"judging.txt", settings}, {"languages.lex", ""}, {"en/endings.txt", ""},
    {"ru/endings.txt", ""}, {"en/a.lex", "[quality]\n/(?:a+ ?)+[bd]/ near aa\n/(?:(?:x+)+ ?)+y/ near xx\n/\\bc/ near c\n"}};

static void the_most_steps_of_a_pattern(void **state)
{
    (void)state;
    char folder[200], path[300];
    credo_lexicon *lexicon;
    make_folder(folder, sizeof folder);
    take_settings(settings, sizeof settings);
    for (int i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, i ? "ru" : "en");
        assert_int_equal(mkdir(path, 0700), 0);
    }
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        write_file(folder, files[i][0], files[i][1], strlen(files[i][1]));
    assert_int_equal(credo_lexicon_load(folder, &lexicon, NULL), CREDO_OK);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        remove_file(folder, files[i][0]);
    remove_file(folder, "en");
    remove_file(folder, "ru");
    rmdir(folder);
    struct buffer text = {0};
    credo_analyser *analyser = credo_analyser_new(lexicon);
    credo_result *result = credo_result_new();
    fill(&text, "aa ", 6000);
    assert_int_equal(credo_analyse(analyser, text.bytes, text.length, 0, result), CREDO_OK);
    assert_true(result->warning[CREDO_WARN_RULE_LIMIT] > 0);
    fill(&text, "c ", 1000); /* more hits than a text may have by patterns */
    assert_int_equal(credo_analyse(analyser, text.bytes, text.length, 0, result), CREDO_OK);
    assert_true(result->warning[CREDO_WARN_RULE_LIMIT] > 0);
    assert_int_equal(credo_analyse(analyser, "c c", 3, 0, result), CREDO_OK);
    assert_int_equal(result->warning[CREDO_WARN_RULE_LIMIT], 0);
    credo_result_free(result);
    credo_analyser_free(analyser);
    credo_lexicon_free(lexicon);
    buffer_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_longest_word),
        cmocka_unit_test(the_longest_text),
        cmocka_unit_test(the_most_phrases),
        cmocka_unit_test(the_longest_record_of_plain_text),
        cmocka_unit_test(the_longest_line_of_json),
        cmocka_unit_test(the_longest_cell),
        cmocka_unit_test(the_longest_row),
        cmocka_unit_test(the_longest_line_in_a_quotation),
        cmocka_unit_test(the_last_of_many_members),
        cmocka_unit_test(deep_json_is_refused),
        cmocka_unit_test(the_most_steps_of_a_pattern),
    };
    return cmocka_run_group_tests(tests, open_judge, close_judge);
}
