/* A program that embeds the library may have a locale with a decimal comma: files and records keep their point all the same. */
#include "support.h"
#include "source.h"

#include <locale.h>

#include "util/number.h"

static bool has_comma(void)
{
    return strcmp(localeconv()->decimal_point, ",") == 0;
}

/* Where the system has no such locale, one of two lines is made in the folder. */
static bool make_locale(const char *folder)
{
    static const char text[] = "LC_NUMERIC\ndecimal_point \",\"\nthousands_sep \"\"\ngrouping -1\nEND LC_NUMERIC\n";
    char command[700];
    write_file(folder, "comma", text, sizeof text - 1);
    snprintf(command, sizeof command, "localedef -c -i '%s/comma' '%s/xx_XX' >'%s/log' 2>&1", folder, folder, folder);
    return system(command) >= 0 && setenv("LOCPATH", folder, 1) == 0 && setlocale(LC_NUMERIC, "xx_XX") && has_comma();
}

static int take_comma(void **state)
{
    static const char *const names[] = {"de_DE.UTF-8", "ru_RU.UTF-8", "fr_FR.UTF-8"};
    static bool found;
    char folder[200], command[300];
    for (size_t i = 0; i < sizeof names / sizeof *names && !found; i++)
        found = setlocale(LC_NUMERIC, names[i]) && has_comma();
    if (!found) {
        make_folder(folder, sizeof folder);
        found = make_locale(folder);
        snprintf(command, sizeof command, "rm -r '%s'", folder);
        assert_int_equal(system(command), 0);
    }
    *state = &found;
    return 0;
}

static void skip_without(void **state)
{
    if (!*(const bool *)*state)
        skip();
}

static void numbers_keep_their_point(void **state)
{
    skip_without(state);
    char text[40], *end;
    snprintf(text, sizeof text, "%.1f", 0.5);
    assert_string_equal(text, "0,5");
    assert_true(number_read("-0.25 x", &end) == -0.25);
    assert_string_equal(end, " x");
    assert_true(number_read("0,25", &end) == 0);
    assert_string_equal(end, ",25");
    assert_int_equal(number_write(2.5, text, sizeof text), 3);
    assert_string_equal(text, "2.5");
    assert_true(has_comma());
}

static void a_folder_judges_as_what_is_built_in(void **state)
{
    skip_without(state);
    static const char text[] = "Our mission is to help every family eat well by making fresh food affordable.";
    struct judge built_in = judge_new(), read = {.result = credo_result_new()};
    credo_error error;
    assert_int_equal(credo_lexicon_load("lexicons", &read.lexicon, &error), CREDO_OK);
    read.analyser = credo_analyser_new(read.lexicon);
    double score = judge_text(&built_in, text)->score;
    assert_true(score != 0);
    assert_true(judge_text(&read, text)->score == score);
    judge_free(&built_in);
    judge_free(&read);
}

static void a_record_keeps_its_number(void **state)
{
    skip_without(state);
    static const char text[] = "{\"id\": 2.5, \"text\": \"We feed people.\"}\n";
    struct source source = {text, sizeof text - 1, 100};
    credo_reader_options options = {.input = CREDO_INPUT_JSONL};
    credo_reader *reader;
    credo_record record;
    assert_int_equal(credo_reader_new(&options, pull, &source, &reader, NULL), CREDO_OK);
    assert_true(credo_reader_next(reader, &record, NULL));
    assert_string_equal(record.id, "2.5");
    credo_reader_free(reader);
}

static void a_labelled_mission_keeps_its_lean(void **state)
{
    skip_without(state);
    static const char text[] = "@ a1 customer -1.5 food\nWe [feed people].\n";
    char folder[200], path[300];
    const char *file = path;
    credo_corpus *corpus;
    make_folder(folder, sizeof folder);
    write_file(folder, "a.missions", text, sizeof text - 1);
    snprintf(path, sizeof path, "%s/a.missions", folder);
    credo_code code = credo_corpus_read(&file, 1, &corpus, NULL);
    remove_file(folder, "a.missions");
    rmdir(folder);
    assert_int_equal(code, CREDO_OK);
    assert_true(credo_corpus_get(corpus, 0)->lean == -1.5);
    credo_corpus_free(corpus);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_keep_their_point),
        cmocka_unit_test(a_folder_judges_as_what_is_built_in),
        cmocka_unit_test(a_record_keeps_its_number),
        cmocka_unit_test(a_labelled_mission_keeps_its_lean),
    };
    return cmocka_run_group_tests(tests, take_comma, NULL);
}
