/* Every renderer: any record, in any style. What comes out is valid UTF-8, obeys nothing, and JSON is read back. */
#include "fuzz/fuzz.h"

#include <jansson.h>

enum { FIELDS = 3 };

static struct judge judge;

static void json_is_read_back(const char *bytes, size_t length, const credo_record *record)
{
    json_error_t error;
    json_t *json = json_loadb(bytes, length, JSON_ALLOW_NUL, &error);
    if (!json)
        print_error("%s at %d:\n%.*s\n", error.text, error.position, (int)length, bytes);
    assert_non_null(json);
    json_t *row = json_is_array(json) ? json_array_get(json, 0) : json;
    assert_string_equal(json_string_value(json_object_get(row, "id")), record->id);
    json_decref(json);
}

static void render(credo_format format, const credo_style *style, const credo_record *record)
{
    size_t length;
    credo_text *out = credo_text_new();
    assert_non_null(out);
    credo_render_begin(format, judge.lexicon, style, out);
    credo_render_record(format, judge.lexicon, style, 0, record, judge.result, out);
    credo_render_end(format, judge.lexicon, style, 1, out);
    const char *bytes = credo_text_bytes(out, &length);
    assert_false(credo_text_failed(out));
    assert_true(is_utf8(bytes, length));
    bool data = format == CREDO_FORMAT_CSV || format == CREDO_FORMAT_TSV;
    if (!data)
        nothing_is_obeyed(bytes, length, style->color);
    if (format == CREDO_FORMAT_JSON || format == CREDO_FORMAT_JSONL)
        json_is_read_back(bytes, length, record);
    credo_text_free(out);
}

/* The same mission twice, once as its own earlier wording. */
static void report(credo_ui ui, const credo_record *record)
{
    size_t length;
    credo_text *out = credo_text_new();
    credo_report *page = credo_report_new();
    assert_non_null(out);
    assert_non_null(page);
    assert_int_equal(credo_report_add(page, record, judge.result, NULL), CREDO_OK);
    assert_int_equal(credo_report_add(page, record, judge.result, judge.result), CREDO_OK);
    assert_int_equal(credo_report_write(page, judge.lexicon, ui, record->title, out), CREDO_OK);
    const char *bytes = credo_text_bytes(out, &length);
    assert_true(is_utf8(bytes, length));
    nothing_is_obeyed(bytes, length, false);
    credo_report_free(page);
    credo_text_free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {data, size};
    char *parts[2 * FIELDS + 3];
    size_t length, count = sizeof parts / sizeof *parts;
    if (!judge.lexicon)
        judge = judge_new();
    credo_format format = (credo_format)(take(&input) % CREDO_FORMATS);
    unsigned bits = take(&input), width = take(&input);
    credo_style style = {.ui = bits & 1 ? CREDO_UI_RUSSIAN : CREDO_UI_ENGLISH, .color = bits & 2, .width = width < 20 ? 0 : width, .excel = bits & 128};
    for (size_t i = 0; i < count; i++)
        parts[i] = take_utf8(&input);
    char *text = take_rest(&input, &length);
    judge_bytes(&judge, text, length, CREDO_EXPLAIN | CREDO_ADVISE);
    credo_record record = {.id = parts[0],
                           .file = bits & 4 ? parts[1] : NULL,
                           .title = parts[2],
                           .earlier = "",
                           .line = width,
                           .text = text,
                           .length = length,
                           .names = (const char *const *)parts + 3,
                           .values = (const char *const *)parts + 3 + FIELDS,
                           .field_count = bits & 8 ? FIELDS : 0,
                           .encoding = bits & 16 ? "KOI8-R" : "",
                           .repaired = bits & 32 ? 3 : 0,
                           .failed = bits & 64};
    if (record.failed)
        record.error = (credo_error){.code = CREDO_BAD_INPUT, .line = 3, .column = 7, .what = "no valid JSON: %s"};
    snprintf(record.error.detail, sizeof record.error.detail, "%.40s", record.failed && is_utf8(parts[1], strlen(parts[1])) ? parts[2] : "");
    if (!is_utf8(record.error.detail, strlen(record.error.detail)))
        record.error.detail[0] = '\0';
    render(format, &style, &record);
    if (format == CREDO_FORMAT_HTML)
        report(style.ui, &record);
    for (size_t i = 0; i < count; i++)
        free(parts[i]);
    free(text);
    return 0;
}
