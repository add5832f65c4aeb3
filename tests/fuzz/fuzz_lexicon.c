/* The loader of lexicons: any file of the folder may be anything; what loads judges any text, within the limits of its patterns. */
#include "fuzz/folder.h"
#include "holds.h"

static void judge_with(const credo_lexicon *lexicon, const char *text, size_t length)
{
    unsigned numbers[8];
    size_t count;
    credo_analyser *analyser = credo_analyser_new(lexicon);
    credo_result *result = credo_result_new();
    assert_true(analyser && result);
    assert_int_equal(credo_analyse(analyser, text, length, CREDO_EXPLAIN | CREDO_ADVISE, result), CREDO_OK);
    holds(result);
    assert_int_equal(credo_entries_with(lexicon, text, length, numbers, 8, &count), CREDO_OK);
    assert_true(count < credo_entry_count(lexicon));
    credo_result_free(result);
    credo_analyser_free(analyser);
}

static void count_errors(void *context, credo_severity severity, const credo_error *where)
{
    char told[1200];
    credo_error_describe(where, CREDO_UI_RUSSIAN, told, sizeof told);
    assert_true(is_utf8(told, strlen(told)));
    *(size_t *)context += severity == CREDO_ERROR;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {data, size};
    size_t length, errors = 0;
    credo_lexicon *lexicon;
    credo_error error;
    if (!lexicon_folder[0])
        make_lexicon_folder();
    unsigned first = take(&input) % LEXICON_FILES, second = take(&input) % LEXICON_FILES;
    char *one = take_text(&input), *two = take_text(&input), *text = take_rest(&input, &length);
    write_file(lexicon_folder, lexicon_files[first].name, one, strlen(one));
    if (second != first)
        write_file(lexicon_folder, lexicon_files[second].name, two, strlen(two));
    credo_code code = credo_lexicon_load(lexicon_folder, &lexicon, &error);
    assert_true(code == CREDO_OK || code == CREDO_BAD_LEXICON);
    assert_int_equal(credo_lexicon_check(lexicon_folder, count_errors, &errors, NULL), CREDO_OK);
    assert_int_equal(code == CREDO_OK, errors == 0);
    if (!code)
        judge_with(lexicon, text, length);
    credo_lexicon_free(lexicon);
    write_file(lexicon_folder, lexicon_files[first].name, lexicon_files[first].text, strlen(lexicon_files[first].text));
    write_file(lexicon_folder, lexicon_files[second].name, lexicon_files[second].text, strlen(lexicon_files[second].text));
    free(one);
    free(two);
    free(text);
    return 0;
}
