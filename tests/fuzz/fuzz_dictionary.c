/* Each dictionary import: any bytes; what comes out is a lexicon that loads without an error, and goes out again in every format. */
#include "fuzz/folder.h"

static credo_lexicon *known;

static void export_all(const credo_lexicon *lexicon, credo_text *out)
{
    size_t length;
    for (int format = 0; format < CREDO_DICTIONARIES; format++) {
        credo_text_clear(out);
        assert_int_equal(credo_dictionary_export(lexicon, (credo_dictionary)format, CREDO_MIXED_LANGUAGE, out, NULL, NULL, NULL), CREDO_OK);
        const char *bytes = credo_text_bytes(out, &length);
        assert_true(is_utf8(bytes, length));
    }
}

static void count_loss(void *context, const char *what, size_t count, const char *first)
{
    assert_true(what && first && count);
    *(size_t *)context += count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const mapping[] = {"a=life", "b=quality"};
    struct input input = {data, size};
    size_t length, losses = 0;
    credo_error error;
    if (!known) {
        make_lexicon_folder();
        assert_int_equal(credo_lexicon_load(lexicon_folder, &known, &error), CREDO_OK);
    }
    credo_dictionary format = (credo_dictionary)(take(&input) % CREDO_DICTIONARIES);
    char *bytes = take_rest(&input, &length);
    credo_text *out = credo_text_new();
    credo_code code = credo_dictionary_import(known, format, "x", bytes, length, mapping, 2, out, count_loss, &losses, &error);
    assert_true(code == CREDO_OK || code == CREDO_BAD_LEXICON);
    const char *made = credo_text_bytes(out, &length);
    assert_true(code == CREDO_OK || length == 0);
    if (length) {
        credo_lexicon *lexicon;
        write_file(lexicon_folder, "en/a.lex", made, length);
        code = credo_lexicon_load(lexicon_folder, &lexicon, &error);
        if (code)
            print_error("%u: %s %s\n%.*s\n", error.line, error.what, error.detail, (int)length, made);
        assert_int_equal(code, CREDO_OK);
        export_all(lexicon, out);
        credo_lexicon_free(lexicon);
    }
    credo_text_free(out);
    free(bytes);
    return 0;
}
