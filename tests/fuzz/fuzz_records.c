/* Each reader of records, in blocks of any size and any encoding: every record holds, and all of them come to an end. */
#include "fuzz/fuzz.h"
#include "source.h"

static void record_holds(const credo_record *record)
{
    assert_true(*record->id && is_utf8(record->id, strlen(record->id)));
    assert_true(record->length <= CREDO_TEXT_LIMIT + 4 || record->field_count || record->dropped == 0);
    assert_non_null(record->text);
    for (size_t i = 0; i < record->field_count; i++) {
        assert_true(is_utf8(record->names[i], strlen(record->names[i])));
        assert_true(is_utf8(record->values[i], strlen(record->values[i])));
    }
    assert_true(record->failed == (record->error.code != CREDO_OK));
    size_t sum = 0;
    for (size_t i = 0; i < record->length; i++)
        sum += (unsigned char)record->text[i];
    assert_true(sum <= 255 * record->length);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const encodings[] = {NULL, NULL, "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "CP866",
                                            "UTF-32", "SHIFT_JIS", "GB18030"};
    struct input input = {data, size};
    size_t length, count = 0;
    unsigned kind = take(&input), encoding = take(&input), block = take(&input);
    credo_reader_options options = {.input = (credo_input)(1 + kind % 6), .name = "x",
                                    .encoding = encodings[encoding % (sizeof encodings / sizeof *encodings)]};
    if (options.input >= CREDO_INPUT_CSV && kind & 64)
        options.field = "b";
    if (options.input >= CREDO_INPUT_CSV && kind & 128)
        options.id = "a";
    char *bytes = take_rest(&input, &length);
    struct source source = {bytes, length, block ? block : 1 << 16};
    credo_reader *reader;
    credo_error error = {0};
    assert_int_equal(credo_reader_new(&options, pull, &source, &reader, &error), CREDO_OK);
    credo_record record;
    while (credo_reader_next(reader, &record, &error)) {
        record_holds(&record);
        assert_true(++count <= length + 1);
    }
    assert_true(error.code == CREDO_OK || error.code == CREDO_BAD_INPUT);
    assert_false(credo_reader_next(reader, &record, &error));
    credo_reader_free(reader);
    free(bytes);
    return 0;
}
