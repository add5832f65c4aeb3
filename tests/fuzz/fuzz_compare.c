/* Two wordings, compared and told in every format: every phrase of both is accounted for once, the shifts add up to the change. */
#include "fuzz/fuzz.h"
#include "holds.h"

#include <jansson.h>

static struct judge judge;
static credo_result *older;
static credo_comparison *comparison;

static void comparison_holds(const credo_result *after)
{
    long shifted = 0;
    size_t gone = 0, come = 0, kept = 0;
    for (size_t i = 0; i < comparison->phrase_count; i++) {
        const credo_moved_phrase *moved = &comparison->phrases[i];
        assert_true(i == 0 || moved->change >= comparison->phrases[i - 1].change);
        assert_int_equal(moved->before == CREDO_NONE, moved->change == CREDO_COME);
        assert_int_equal(moved->after == CREDO_NONE, moved->change == CREDO_GONE);
        assert_true(moved->before == CREDO_NONE || moved->before < older->phrase_count);
        assert_true(moved->after == CREDO_NONE || moved->after < after->phrase_count);
        gone += moved->change == CREDO_GONE;
        come += moved->change == CREDO_COME;
        kept += moved->change == CREDO_KEPT;
    }
    assert_int_equal(gone + kept, older->phrase_count);
    assert_int_equal(come + kept, after->phrase_count);
    for (size_t i = 0; i < comparison->shift_count; i++) {
        const credo_shift *shift = &comparison->shifts[i];
        assert_int_equal(hundredths(shift->change), hundredths(shift->after) - hundredths(shift->before));
        shifted += hundredths(shift->change);
    }
    assert_int_equal(shifted, hundredths(comparison->change));
    assert_int_equal(shifted, hundredths(after->score) - hundredths(older->score));
}

static void json_is_read_back(const char *bytes, size_t length, const char *id)
{
    json_t *json = json_loadb(bytes, length, JSON_ALLOW_NUL, NULL);
    assert_non_null(json);
    json_t *row = json_is_array(json) ? json_array_get(json, 0) : json;
    assert_string_equal(json_string_value(json_object_get(row, "id")), id);
    json_decref(json);
}

static void tell(credo_compare_format format, const credo_style *style, const credo_pair *pair)
{
    size_t length;
    credo_text *out = credo_text_new();
    assert_non_null(out);
    credo_compare_begin(format, out);
    credo_compare_pair(format, judge.lexicon, style, 0, pair, out);
    credo_compare_end(format, 1, out);
    const char *bytes = credo_text_bytes(out, &length);
    assert_false(credo_text_failed(out));
    assert_true(is_utf8(bytes, length));
    nothing_is_obeyed(bytes, length, style->color);
    if (format != CREDO_COMPARE_TEXT)
        json_is_read_back(bytes, length, pair->id);
    credo_text_free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {data, size};
    if (!judge.lexicon) {
        judge = judge_new();
        older = credo_result_new();
        comparison = credo_comparison_new();
        assert_true(older && comparison);
    }
    credo_compare_format format = (credo_compare_format)(take(&input) % CREDO_COMPARE_FORMATS);
    unsigned bits = take(&input), width = take(&input);
    credo_style style = {.ui = bits & 1 ? CREDO_UI_RUSSIAN : CREDO_UI_ENGLISH, .color = bits & 2, .width = width < 20 ? 0 : width};
    size_t length;
    char *id = take_utf8(&input), *title = take_utf8(&input), *old = take_text(&input), *new = take_rest(&input, &length);
    credo_error error = {.code = CREDO_BAD_INPUT, .line = 3, .what = "no valid JSON: %s", .detail = "\033[2J"};
    assert_int_equal(credo_analyse(judge.analyser, old, strlen(old), CREDO_EXPLAIN, older), CREDO_OK);
    judge_bytes(&judge, new, length, CREDO_EXPLAIN);
    assert_int_equal(credo_compare(older, judge.result, comparison), CREDO_OK);
    comparison_holds(judge.result);
    credo_pair pair = {id, title, older, judge.result, comparison, bits & 4 ? &error : NULL};
    tell(format, &style, &pair);
    free(id);
    free(title);
    free(old);
    free(new);
    return 0;
}
