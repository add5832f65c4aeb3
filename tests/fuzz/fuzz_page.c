/* A page of plain text or Markdown, linted and told in every format: findings stand on the page, where they say. */
#include "fuzz/fuzz.h"

#include <jansson.h>

static struct judge judge;
static credo_findings *findings;

static void position_holds(const credo_position *position)
{
    assert_true(position->line && position->column && position->column <= position->utf16 && position->utf16 <= position->byte);
}

static void finding_holds(const credo_finding *finding, size_t length)
{
    assert_true(finding->statement < findings->statement_count);
    assert_true(finding->span.byte_start < finding->span.byte_end && finding->span.byte_end <= length);
    assert_true(finding->span.start < finding->span.end && finding->span.end <= finding->span.byte_end);
    assert_true(is_utf8(finding->text, strlen(finding->text)));
    position_holds(&finding->start);
    position_holds(&finding->end);
    position_holds(&finding->line_end);
    assert_true(finding->start.line < finding->end.line
                || (finding->start.line == finding->end.line && finding->start.column < finding->end.column));
    assert_true(finding->line_end.line == finding->start.line && finding->line_end.column >= finding->start.column);
}

static void tell(unsigned bits)
{
    size_t length;
    credo_lint_style style = {.format = (credo_lint_format)(bits % CREDO_LINT_FORMATS),
                              .columns = (credo_columns)(bits / 8 % 3),
                              .ui = bits & 128 ? CREDO_UI_RUSSIAN : CREDO_UI_ENGLISH};
    credo_text *out = credo_text_new();
    assert_non_null(out);
    credo_lint_begin(&style, out);
    credo_lint_page(judge.lexicon, &style, "a\033\"<page>.md", 0, findings, out);
    credo_lint_end(&style, findings->count, out);
    const char *bytes = credo_text_bytes(out, &length);
    assert_true(is_utf8(bytes, length));
    for (size_t i = 0; i < length; i++)
        assert_true((unsigned char)bytes[i] >= ' ' || bytes[i] == '\n' || bytes[i] == '\t');
    if (style.format != CREDO_LINT_GNU && style.format != CREDO_LINT_JSONL) {
        json_error_t error;
        json_t *json = json_loadb(bytes, length, JSON_ALLOW_NUL, &error);
        assert_non_null(json);
        json_decref(json);
    }
    credo_text_free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {data, size};
    size_t length;
    credo_page *page;
    if (!judge.lexicon) {
        judge = judge_new();
        findings = credo_findings_new();
    }
    unsigned bits = take(&input), flags = take(&input);
    char *text = take_rest(&input, &length);
    assert_int_equal(credo_page_new(text, length, flags & 1, &page), CREDO_OK);
    assert_int_equal(credo_lint(judge.analyser, page, flags & 2 ? CREDO_EVERY_PARAGRAPH : 0, findings), CREDO_OK);
    credo_page_free(page);
    for (size_t i = 0; i < findings->count; i++)
        finding_holds(&findings->items[i], 3 * length); /* a bad byte becomes three */
    tell(bits);
    free(text);
    return 0;
}
