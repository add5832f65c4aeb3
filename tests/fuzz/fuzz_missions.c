/* Labelled missions, as .missions or as JSON Lines: any bytes; marks stand on letters and in order. */
#include "fuzz/fuzz.h"

#include "study/labelled.h"

static void mission_holds(const struct labelled *mission)
{
    assert_true(is_utf8(mission->text, mission->length));
    assert_true(mission->lean >= -2 && mission->lean <= 2);
    assert_true(mission->side <= CREDO_UNCLEAR);
    for (size_t i = 0; i < mission->mark_count; i++) {
        const struct mark *mark = &mission->marks[i];
        assert_true(mark->start <= mark->end && mark->end <= mission->length);
        assert_true(mark->role == CREDO_RESULT || mark->role == CREDO_METHOD);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {data, size};
    struct labelled_set set = {0};
    credo_error error = {0};
    char *raw = take_text(&input);
    struct buffer text = {0};
    utf8_repair(raw, strlen(raw), &text); /* a file that is no UTF-8 is refused before */
    assert_non_null(buffer_string(&text));
    credo_code code = labelled_parse(&set, "x", text.bytes, &error);
    assert_true(code == CREDO_OK || code == CREDO_BAD_INPUT);
    for (size_t i = 0; i < set.count && !code; i++)
        mission_holds(&set.items[i]);
    labelled_free(&set);
    buffer_free(&text);
    free(raw);
    return 0;
}
