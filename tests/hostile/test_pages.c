/* Markdown built to be quadratic: twice the page may cost lint about twice the time; as in test_hostile.c. */
#include "hostile/growth.h"

#include "util/buffer.h"

static struct judge judge;
static credo_findings *findings;

static int open_judge(void **state)
{
    (void)state;
    judge = judge_new();
    findings = credo_findings_new();
    assert_non_null(findings);
    return 0;
}

static int close_judge(void **state)
{
    (void)state;
    credo_findings_free(findings);
    judge_free(&judge);
    return 0;
}

static void lint_bytes(const char *text, size_t size, unsigned flags)
{
    credo_page *page;
    assert_int_equal(credo_page_new(text, size, true, &page), CREDO_OK);
    assert_int_equal(credo_lint(judge.analyser, page, flags, findings), CREDO_OK);
    credo_page_free(page);
}

static void pages_grow_in_proportion(void **state)
{
    static const char *const units[] = {
        "[", "[a](", "![", "![a](b) ", "*a ", "**a", "_a_ ", "> ", "> a\n", "- ", "- a\n", "1. a\n\n", "`", "`a` ", "```\na\n", "<", "<a>", "<!-- ",
        "<!-- credo off -->", "<!-- credo ignore \"a\" -->", "<!-- credo ignore \"best quality\" -->\n\nWe offer quality.\n\n", "&", "&amp;", "&#1055;",
        "\\", "\\*", "a\\\n", "a  \n", "[a]: /b\n", "[a]: /b\naaaa", "[a]\n", "<https://a.b>", "<https://a.b>\n", "| a ", "# a\n", "a\n===\n", "---\n",
        "\t", "\r", "a&b\\c ", "## Our mission\n\nWe offer the best quality.\n\n", "Our mission is quality.\n\n", "наша миссия \u2014 ", "mission: ",
        "the mission of ", "We offer the highest *quality* at the best prices. "};
    (void)state;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        grows_in_proportion(lint_bytes, units[i], "", 1 << 16, 0);
        grows_in_proportion(lint_bytes, units[i], "", 1 << 16, CREDO_EVERY_PARAGRAPH);
    }
}

/* A definition moves cmark's columns: texts must then be looked for. */
static void definitions_grow_in_proportion(void **state)
{
    static const char *const units[] = {"a", "aa *aa*", "a\\\n a\n", "&amp;", "a&amp", "\\&", "<https://a.b> "};
    (void)state;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        grows_in_proportion(lint_bytes, units[i], "[aaaa]: /aaaaaaaaa\n", 1 << 16, CREDO_EVERY_PARAGRAPH);
}

/* The text under a definition is looked for in its address, which is nearly the same. */
static void lint_below_address(const char *text, size_t size, unsigned flags)
{
    struct buffer page = {0};
    buffer_text(&page, "[a]: ");
    buffer_put(&page, text, size);
    buffer_text(&page, "\na");
    buffer_put(&page, text, size);
    lint_bytes(page.bytes, page.length, flags);
    buffer_free(&page);
}

static void addresses_grow_in_proportion(void **state)
{
    (void)state;
    grows_in_proportion(lint_below_address, "a", "", 1 << 16, CREDO_EVERY_PARAGRAPH);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_grow_in_proportion),
        cmocka_unit_test(definitions_grow_in_proportion),
        cmocka_unit_test(addresses_grow_in_proportion),
    };
    return cmocka_run_group_tests(tests, open_judge, close_judge);
}
