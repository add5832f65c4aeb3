/* A report from inside the library: what it keeps, what it counts, where it ends. */
#include "support.h"

#include <math.h>

static const char people[] = "We help families in small towns sleep through the night.";
static const char company[] = "To be the market leader through the highest quality and the lowest prices.";

static credo_record record_of(const char *title, const char *id)
{
    return (credo_record){.id = id, .title = title, .text = "", .earlier = "", .encoding = ""};
}

static char *written(const credo_report *report, const credo_lexicon *lexicon, credo_ui ui, const char *title)
{
    credo_text *text = credo_text_new();
    size_t length;
    assert_int_equal(credo_report_write(report, lexicon, ui, title, text), CREDO_OK);
    const char *bytes = credo_text_bytes(text, &length);
    char *copy = calloc(length + 1, 1);
    memcpy(copy, bytes, length);
    credo_text_free(text);
    return copy;
}

static size_t count_of(const char *page, const char *what)
{
    size_t count = 0;
    for (const char *at = strstr(page, what); at; at = strstr(at + 1, what))
        count++;
    return count;
}

static void the_balance_is_that_of_the_phrases(void **state)
{
    (void)state;
    static const char *const texts[] = {"", "Buses.", people, company, "We help people walk again by the most modern machines."};
    struct judge judge = judge_new();
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const credo_result *result = judge_text(&judge, texts[i]);
        size_t count[2] = {0, 0};
        for (size_t k = 0; k < result->phrase_count; k++)
            count[result->phrases[k].role == CREDO_METHOD]++;
        assert_true(result->balance >= -100 && result->balance <= 100);
        if (!count[0] || !count[1])
            assert_int_equal((result->balance > 0) - (result->balance < 0), (count[0] > 0) - (count[1] > 0));
    }
    judge_free(&judge);
}

static void a_survey_counts_missions(void **state)
{
    (void)state;
    struct judge judges[3] = {judge_new(), judge_new(), judge_new()};
    judge_text(&judges[0], people);
    judge_text(&judges[1], "The highest quality, the best quality, and again the highest quality of products at low prices.");
    judge_text(&judges[2], ".");
    const credo_result *results[] = {judges[0].result, judges[1].result, judges[2].result};
    credo_survey survey;
    assert_int_equal(credo_survey_make(results, 3, &survey), CREDO_OK);
    assert_int_equal(survey.count, 3);
    assert_int_equal(survey.verdicts[CREDO_CUSTOMER] + survey.verdicts[CREDO_PRODUCT] + survey.verdicts[CREDO_UNCLEAR], 3);
    assert_int_equal(survey.verdicts[CREDO_UNCLEAR], 1);
    assert_true(survey.median == fmin(results[0]->score, results[1]->score));
    size_t most = 0;
    for (unsigned i = 0; i <= CREDO_CONCEPT_LIMIT; i++) {
        most = survey.methods[i] > most ? survey.methods[i] : most;
        most = survey.results[i] > most ? survey.results[i] : most;
    }
    assert_in_range(most, 0, 1); /* however often it stands in the one mission */
    assert_int_equal(credo_survey_make(results, 0, &survey), CREDO_OK);
    assert_true(survey.median == 0);
    for (int i = 0; i < 3; i++)
        judge_free(&judges[i]);
}

static void it_keeps_copies(void **state)
{
    (void)state;
    struct judge judge = judge_new();
    credo_report *report = credo_report_new();
    char title[] = "Nightjar <Buses>";
    judge_bytes(&judge, people, strlen(people), CREDO_ADVISE);
    credo_record record = record_of(title, "1");
    assert_int_equal(credo_report_add(report, &record, judge.result, NULL), CREDO_OK);
    memset(title, 'x', sizeof title - 1);
    judge_bytes(&judge, company, strlen(company), CREDO_ADVISE);
    char *page = written(report, judge.lexicon, CREDO_UI_ENGLISH, NULL);
    assert_non_null(strstr(page, "<bdi>Nightjar &lt;Buses&gt;</bdi>"));
    assert_null(strstr(page, "market leader"));
    free(page);
    credo_report_free(report);
    judge_free(&judge);
}

static void every_name_has_a_way_out(void **state)
{
    (void)state;
    struct judge judge = judge_new();
    credo_report *report = credo_report_new();
    judge_bytes(&judge, people, strlen(people), CREDO_ADVISE);
    credo_record records[] = {record_of("Quillstone", "7"), record_of("", "a-17"), record_of(" \n ", "3"), record_of("", "4"),
                              record_of(NULL, NULL)};
    records[3].file = "drafts/river.txt";
    records[3].line = 1;
    for (size_t i = 0; i < sizeof records / sizeof *records; i++)
        assert_int_equal(credo_report_add(report, &records[i], judge.result, NULL), CREDO_OK);
    char *page = written(report, judge.lexicon, CREDO_UI_ENGLISH, NULL);
    static const char *const names[] = {"Quillstone", "a-17", "3", "river.txt", "5"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char wanted[64];
        snprintf(wanted, sizeof wanted, "<bdi>%s</bdi></a></th>", names[i]);
        assert_int_equal(count_of(page, wanted), 1);
    }
    free(page);
    credo_report_free(report);
    judge_free(&judge);
}

static void pairs_stand_together(void **state)
{
    (void)state;
    struct judge before = judge_new(), after = judge_new();
    credo_report *report = credo_report_new();
    judge_bytes(&before, company, strlen(company), CREDO_ADVISE);
    judge_bytes(&after, people, strlen(people), CREDO_ADVISE);
    credo_record record = record_of("Nightjar", "1");
    assert_int_equal(credo_report_add(report, &record, after.result, before.result), CREDO_OK);
    char *page = written(report, after.lexicon, CREDO_UI_RUSSIAN, "Было и стало");
    assert_int_equal(count_of(page, "<section class=\"pair\">"), 1);
    assert_int_equal(count_of(page, "class=\"move\""), 1);
    assert_non_null(strstr(page, "<h1>Было и стало</h1>"));
    free(page);
    credo_report_free(report);
    judge_free(&before);
    judge_free(&after);
}

static void nothing_makes_a_page_too(void **state)
{
    (void)state;
    struct judge judge = judge_new();
    credo_report *report = credo_report_new();
    credo_record failed = record_of("", "1");
    char *page = written(report, judge.lexicon, CREDO_UI_ENGLISH, NULL);
    assert_non_null(strstr(page, "</html>"));
    free(page);
    failed.failed = true;
    failed.error = (credo_error){.code = CREDO_BAD_INPUT, .file = "a.csv", .line = 3, .column = 1, .what = "the table is empty"};
    assert_int_equal(credo_report_add(report, &failed, NULL, NULL), CREDO_OK);
    page = written(report, judge.lexicon, CREDO_UI_ENGLISH, NULL);
    assert_non_null(strstr(page, "a.csv:3:1: the table is empty"));
    free(page);
    credo_report_free(report);
    judge_free(&judge);
}

static void it_has_limits(void **state)
{
    (void)state;
    struct judge judge = judge_new();
    credo_report *report = credo_report_new();
    judge_bytes(&judge, people, strlen(people), CREDO_ADVISE);
    credo_record record = record_of("One of many", "1");
    for (int i = 0; i < CREDO_REPORT_LIMIT; i++)
        assert_int_equal(credo_report_add(report, &record, judge.result, NULL), CREDO_OK);
    assert_int_equal(credo_report_add(report, &record, judge.result, NULL), CREDO_BAD_CALL);
    assert_int_equal(credo_report_count(report), CREDO_REPORT_LIMIT);
    credo_report_free(report);
    report = credo_report_new();
    char *long_text = calloc(CREDO_TEXT_LIMIT, 1);
    memset(long_text, 'a', CREDO_TEXT_LIMIT);
    judge_bytes(&judge, long_text, CREDO_TEXT_LIMIT, 0);
    for (int i = 0; i < CREDO_REPORT_TEXT / CREDO_TEXT_LIMIT; i++)
        assert_int_equal(credo_report_add(report, &record, judge.result, NULL), CREDO_OK);
    assert_int_equal(credo_report_add(report, &record, judge.result, NULL), CREDO_BAD_CALL);
    free(long_text);
    credo_report_free(report);
    judge_free(&judge);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_balance_is_that_of_the_phrases), cmocka_unit_test(a_survey_counts_missions), cmocka_unit_test(it_keeps_copies),
        cmocka_unit_test(every_name_has_a_way_out), cmocka_unit_test(pairs_stand_together),
        cmocka_unit_test(nothing_makes_a_page_too), cmocka_unit_test(it_has_limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
