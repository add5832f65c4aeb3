/* Every call of the library while memory runs out: each allocation fails in turn, alone and with all that follow. The call says
 * CREDO_NO_MEMORY or succeeds whole; nothing is lost, nothing crashes, and the next call works. */
#include "faults/starve.h"
#include "source.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "credo.h"

enum { ALL_OF = 400, SAMPLES = 200 };

static const char text[] = "We help families in small towns sleep through the night, with the quietest pumps on the market.\n\n"
                           "Мы помогаем людям жить дольше за счёт высокого качества продукции, а не лидерства \xFF.";
static const char table[] = "id,text,note\n1,\"We help people, really\",a\n2,\xCC\xFB \xEF\xEE\xEC\xEE\xE3\xE0\xE5\xEC,b\n";
static const char rows[] = "{\"id\": 1, \"text\": \"We help people sleep\", \"n\": [1, 2]}\n{bad}\n{\"mission\": \"x\"}\n";
static const char page_text[] = "# Our mission\n\nWe offer *quality* products.\n\n<!-- credo ignore \"x\" -->\n- a list\n";
static const char *folder, *missions;
static size_t read_whole;      /* what the records come to when nothing fails */
static credo_lexicon *lexicon, *ruled; /* for what needs one, made while there was memory; the folder's, with a rule near two words */

static bool fine(credo_code code)
{
    if (code != CREDO_OK && code != CREDO_NO_MEMORY) {
        fprintf(stderr, "code %d at allocation %ld\n", (int)code, atomic_load(&starve_at));
        abort();
    }
    return code == CREDO_OK;
}

/* What comes out whole comes out the same. */
static void same_bytes(const void *what, size_t length, size_t *known)
{
    const char *bytes = what;
    size_t sum = 0;
    for (size_t i = 0; i < length; i++)
        sum = sum * 31 + (unsigned char)bytes[i];
    if (!atomic_load(&starve_at))
        *known = sum;
    if (sum != *known) {
        fprintf(stderr, "another output when allocation %ld fails\n", atomic_load(&starve_at));
        abort();
    }
}

static void same_text(credo_text *out, size_t *known)
{
    size_t length;
    const char *bytes = credo_text_bytes(out, &length);
    same_bytes(bytes, length, known);
}

/* --- scenarios: each tells whether it came through whole ------------------------------------------------------------- */

static bool load(void)
{
    credo_lexicon *loaded;
    credo_error error;
    bool whole = fine(credo_lexicon_load(folder, &loaded, &error));
    if (whole)
        credo_lexicon_free(loaded);
    return whole;
}

static void no_remark(void *context, credo_severity severity, const credo_error *where)
{
    (void)context, (void)severity, (void)where;
}

static bool check(void)
{
    return fine(credo_lexicon_check(folder, no_remark, NULL, NULL));
}

static bool judge_and_render(void)
{
    credo_lexicon *builtin = NULL;
    bool whole = fine(credo_lexicon_builtin(&builtin, NULL));
    credo_analyser *analyser = whole ? credo_analyser_new(builtin) : NULL;
    credo_result *result = credo_result_new();
    credo_text *out = credo_text_new();
    whole = analyser && result && out;
    for (int round = 0; round < 2 && whole; round++)
        whole = fine(credo_analyse(analyser, text, sizeof text - 1, CREDO_EXPLAIN | CREDO_ADVISE, result));
    credo_record record = {.id = "1", .text = text, .length = sizeof text - 1, .title = "", .earlier = "", .encoding = "KOI8-R"};
    credo_style style = {.ui = CREDO_UI_RUSSIAN, .width = 80};
    for (int format = 0; format < CREDO_FORMATS && whole; format++) {
        credo_render_begin((credo_format)format, builtin, &style, out);
        credo_render_record((credo_format)format, builtin, &style, 0, &record, result, out);
        credo_render_end((credo_format)format, builtin, &style, 1, out);
    }
    whole = whole && !credo_text_failed(out);
    static size_t known;
    if (whole)
        same_text(out, &known);
    credo_text_free(out);
    credo_result_free(result);
    credo_analyser_free(analyser);
    credo_lexicon_free(builtin);
    return whole;
}

/* One analyser, as a stream has it: what failed in one text does not fail in the next, where the rule's words are not all there. */
static bool judge_on(void)
{
    static const char first[] = "The best of all windows.", next[] = "The best windows.";
    credo_analyser *analyser = credo_analyser_new(ruled);
    credo_result *result = credo_result_new();
    bool whole = analyser && result && fine(credo_analyse(analyser, first, sizeof first - 1, 0, result));
    long at = atomic_exchange(&starve_at, 0);
    if (analyser && result && credo_analyse(analyser, next, sizeof next - 1, 0, result) != CREDO_OK) {
        fprintf(stderr, "the text behind the one in which allocation %ld fails is not judged\n", at);
        abort();
    }
    atomic_store(&starve_at, at);
    credo_result_free(result);
    credo_analyser_free(analyser);
    return whole;
}

static bool read_all(const char *bytes, size_t length, credo_input input, const char *encoding, size_t expected)
{
    struct source source = {.bytes = bytes, .left = length};
    credo_reader_options options = {.input = input, .name = "x", .encoding = encoding};
    credo_reader *reader;
    credo_record record;
    credo_error error = {0};
    size_t count = 0, sum = 0;
    if (!fine(credo_reader_new(&options, pull, &source, &reader, &error)))
        return false;
    while (credo_reader_next(reader, &record, &error)) {
        count += !record.failed;
        for (size_t i = 0; i < record.length; i++)
            sum = sum * 31 + (unsigned char)record.text[i];
    }
    if (error.code == CREDO_BAD_INPUT)
        fprintf(stderr, "%s %s\n", error.what, error.detail);
    bool whole = fine(error.code) && count == expected;
    credo_reader_free(reader);
    if (!atomic_load(&starve_at))
        read_whole = sum;
    /* When one of its allocations fails and the next succeed, jansson 2.14 may drop a letter and not tell. */
    bool told = input != CREDO_INPUT_JSONL || atomic_load(&starve_on);
    if (whole && told && sum != read_whole) {
        fprintf(stderr, "another text when allocation %ld fails\n", atomic_load(&starve_at));
        abort();
    }
    return whole;
}

static bool read_plain(void)
{
    return read_all(text, sizeof text - 1, CREDO_INPUT_PARAGRAPH, NULL, 2);
}

static bool read_table(void)
{
    return read_all(table, sizeof table - 1, CREDO_INPUT_CSV, "windows-1251", 2);
}

static bool read_rows(void)
{
    return read_all(rows, sizeof rows - 1, CREDO_INPUT_JSONL, NULL, 2);
}

static bool lint(void)
{
    credo_page *page = NULL;
    credo_analyser *analyser = credo_analyser_new(lexicon);
    credo_findings *findings = credo_findings_new();
    credo_text *out = credo_text_new();
    bool whole = fine(credo_page_new(page_text, sizeof page_text - 1, false, &page)) /* cmark ends the program when memory runs out */ && analyser && findings && out
                 && fine(credo_lint(analyser, page, 0, findings));
    for (int format = 0; format < CREDO_LINT_FORMATS && whole; format++) {
        credo_lint_style style = {.format = (credo_lint_format)format};
        credo_lint_begin(&style, out);
        credo_lint_page(lexicon, &style, "x.md", 0, findings, out);
        credo_lint_end(&style, findings->count, out);
    }
    whole = whole && !credo_text_failed(out);
    static size_t known;
    if (whole)
        same_text(out, &known);
    credo_text_free(out);
    credo_findings_free(findings);
    credo_analyser_free(analyser);
    credo_page_free(page);
    return whole;
}

static bool look_up(void)
{
    unsigned numbers[4];
    size_t count;
    return fine(credo_entries_with(lexicon, "quality of life", 15, numbers, 4, &count));
}

static void no_loss(void *context, const char *what, size_t count, const char *first)
{
    (void)context, (void)what, (void)count, (void)first;
}

static bool there_and_back(credo_dictionary format)
{
    credo_lexicon *small = NULL;
    credo_text *out = credo_text_new(), *back = credo_text_new();
    bool whole = out && back && fine(credo_lexicon_load(folder, &small, NULL))
                 && fine(credo_dictionary_export(small, format, CREDO_MIXED_LANGUAGE, out, no_loss, NULL, NULL));
    size_t length = 0;
    const char *bytes = whole ? credo_text_bytes(out, &length) : NULL;
    whole = whole && fine(credo_dictionary_import(small, format, "x", bytes, length, NULL, 0, back, no_loss, NULL, NULL));
    static size_t known[CREDO_DICTIONARIES];
    if (whole)
        same_text(back, &known[format]);
    credo_text_free(out);
    credo_text_free(back);
    credo_lexicon_free(small);
    return whole;
}

static bool liwc(void)
{
    return there_and_back(CREDO_DICTIONARY_LIWC);
}

static bool quanteda(void)
{
    return there_and_back(CREDO_DICTIONARY_QUANTEDA);
}

static bool wordstat(void)
{
    return there_and_back(CREDO_DICTIONARY_WORDSTAT);
}

static bool corpus(void)
{
    credo_corpus *read;
    credo_error error;
    bool whole = fine(credo_corpus_read(&missions, 1, &read, &error));
    if (whole)
        credo_corpus_free(read);
    return whole;
}

static bool evaluate(void)
{
    credo_evaluation *evaluation;
    credo_error error;
    bool whole = fine(credo_evaluate(lexicon, &missions, 1, 20, &evaluation, &error));
    if (whole)
        credo_evaluation_free(evaluation);
    return whole;
}

static bool calibrate(void)
{
    credo_calibration calibration = {.lexicons = folder, .language = CREDO_ENGLISH, .files = &missions, .file_count = 1, .folds = 2};
    credo_learned learned;
    bool whole = fine(credo_calibrate(&calibration, &learned, NULL));
    static size_t weights, figures;
    if (whole) {
        same_bytes(learned.weights, learned.length, &weights);
        same_bytes(&learned.figures, sizeof learned.figures, &figures);
    }
    credo_free(learned.weights);
    return whole;
}

/* --- starving -------------------------------------------------------------------------------------------------------- */

static const struct scenario {
    const char *name;
    bool (*run)(void);
    long all_of, samples; /* so many of the first allocations are tried one by one, then so many of the rest */
} scenarios[] = {
    {"load lexicons", load, ALL_OF, SAMPLES},                   {"check lexicons", check, ALL_OF, SAMPLES},
    {"judge and render", judge_and_render, ALL_OF, SAMPLES},    {"judge on", judge_on, ALL_OF, SAMPLES},
    {"read plain text", read_plain, ALL_OF, SAMPLES},           {"read a table", read_table, ALL_OF, SAMPLES},
    {"read JSON Lines", read_rows, ALL_OF, SAMPLES},            {"lint", lint, ALL_OF, SAMPLES},
    {"look up", look_up, ALL_OF, SAMPLES},                      {"LIWC", liwc, ALL_OF, SAMPLES},
    {"quanteda", quanteda, ALL_OF, SAMPLES},                    {"WordStat", wordstat, ALL_OF, SAMPLES},
    {"read a corpus", corpus, ALL_OF, SAMPLES},                 {"evaluate", evaluate, ALL_OF, SAMPLES},
    {"calibrate", calibrate, 230, 20}, /* it takes its time, and what is left are the intervals, all alike */
};

static bool run_starved(const struct scenario *scenario, long at, bool on)
{
    atomic_store(&starve_on, on);
    atomic_store(&starve_calls, 0);
    atomic_store(&starve_at, at);
    bool whole = scenario->run();
    atomic_store(&starve_at, 0);
    return whole;
}

static long count_calls(const struct scenario *scenario)
{
    run_starved(scenario, 0, false); /* what is kept for good is allocated now */
    run_starved(scenario, 0, false);
    return atomic_load(&starve_calls);
}

static bool survives(const struct scenario *scenario)
{
    long calls = count_calls(scenario), tried = 0, refused = 0;
    long rest = calls - scenario->all_of, step = rest > scenario->samples ? rest / scenario->samples : 1;
    for (int on = 0; on < 2; on++)
        for (long at = 1; at <= calls; at += at < scenario->all_of ? 1 : step) {
            long live = atomic_load(&starve_live);
            refused += !run_starved(scenario, at, on);
            tried++;
            if (atomic_load(&starve_live) > live) {
                printf("not ok %s: allocation %ld fails%s, and %ld are lost\n", scenario->name, at, on ? " with all behind it" : "",
                       atomic_load(&starve_live) - live);
                return false;
            }
        }
    bool whole = run_starved(scenario, 0, false);
    printf("%s %s: %ld allocations, %ld failures tried, %ld times told\n", whole && refused ? "ok" : "not ok", scenario->name, calls, tried,
           refused);
    return whole && refused;
}

int main(int count, char **arguments)
{
    int failed = 0;
    if (count < 3 || credo_lexicon_builtin(&lexicon, NULL) != CREDO_OK)
        return 2;
    folder = arguments[1];
    missions = arguments[2];
    if (credo_lexicon_load(folder, &ruled, NULL) != CREDO_OK)
        return 2;
    for (size_t i = 0; i < sizeof scenarios / sizeof *scenarios; i++) {
        if (count > 3 && strcmp(arguments[3], scenarios[i].name) != 0)
            continue;
        failed += !survives(&scenarios[i]);
        fflush(stdout);
    }
    credo_lexicon_free(ruled);
    credo_lexicon_free(lexicon);
    return failed != 0;
}
