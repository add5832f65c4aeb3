/* pages -> findings -> output: the loop of lint. A page is read whole, for a finding may point anywhere on it. */
#include <string.h>
#include <strings.h>

#include "cli/cli.h"
#include "cli/intake.h"
#include "cli/terminal.h"

enum { PAGE_MARKDOWN, PAGE_TEXT };             /* as the choices of --input */
enum { FAIL_UNCLEAR, FAIL_METHOD, FAIL_PRODUCT }; /* of --fail-on */

struct linter {
    struct session *session;
    credo_lint_style style;
    credo_analyser *analyser;
    credo_findings *findings;
    credo_text *text;
    size_t count; /* findings written */
    struct intake intake;
};

/* --- a page ----------------------------------------------------------------------------------------------------- */

static bool fails(const struct linter *linter, const credo_finding *finding)
{
    switch (linter->session->options.fail_on) {
    case FAIL_PRODUCT:
        return finding->severity == CREDO_ERROR;
    case FAIL_UNCLEAR:
        return finding->severity >= CREDO_WARNING || finding->rule == CREDO_RULE_UNCLEAR;
    default:
        return finding->severity >= CREDO_WARNING;
    }
}

static bool is_markdown(const struct linter *linter, const char *name)
{
    int input = linter->session->options.input;
    const char *suffix = strrchr(name, '.');
    if (input >= 0)
        return input == PAGE_MARKDOWN;
    return suffix && (strcasecmp(suffix, ".md") == 0 || strcasecmp(suffix, ".markdown") == 0);
}

static void report(struct linter *linter, const char *name)
{
    const credo_findings *findings = linter->findings;
    for (size_t i = 0; i < findings->count; i++)
        if (fails(linter, &findings->items[i]))
            worsen(linter->session, STATUS_FINDINGS);
    if (findings->blocks && !findings->statement_count)
        complain_of(linter->session->ui, name, "no mission is named here; --all judges every paragraph", NULL);
    credo_lint_page(linter->session->lexicon, &linter->style, name, linter->count, findings, linter->text);
    linter->count += findings->count;
    write_text(&linter->intake, linter->text);
}

static bool take_page(struct intake *intake, const credo_record *record)
{
    struct linter *linter = intake->context;
    const char *name = record->file;
    credo_page *page;
    char dropped[32];
    unsigned flags = linter->session->options.all ? CREDO_EVERY_PARAGRAPH : 0;
    if (record->dropped) {
        snprintf(dropped, sizeof dropped, "%zu", record->dropped);
        complain_of(linter->session->ui, name, "The text is too long: the last bytes were not read, %s of them.", dropped);
    }
    bool read = credo_page_new(record->text, record->length, is_markdown(linter, name), &page) == CREDO_OK;
    if (read && credo_lint(linter->analyser, page, flags, linter->findings) == CREDO_OK)
        report(linter, name);
    else
        out_of_memory(&linter->intake);
    credo_page_free(page);
    return !intake->over;
}

/* --- the whole -------------------------------------------------------------------------------------------------- */

void run_lint(struct session *session)
{
    const struct options *options = &session->options;
    struct linter linter = {.session = session,
                            .style = {.format = options->format < 0 ? CREDO_LINT_GNU : (credo_lint_format)options->format,
                                      .columns = options->columns < 0 ? CREDO_COLUMNS_POINTS : (credo_columns)options->columns,
                                      .ui = session->ui}};
    linter.intake = (struct intake){.session = session,
                                    .take = take_page,
                                    .context = &linter,
                                    .input = CREDO_INPUT_FILE,
                                    .stdin_name = options->stdin_name ? options->stdin_name : "<stdin>",
                                    .text_name = "<text>"};
    if (!load_lexicon(session))
        return;
    linter.analyser = credo_analyser_new(session->lexicon);
    linter.findings = credo_findings_new();
    linter.text = credo_text_new();
    if (linter.analyser && linter.findings && linter.text) {
        credo_lint_begin(&linter.style, linter.text);
        take_inputs(&linter.intake);
        credo_lint_end(&linter.style, linter.count, linter.text);
        if (!linter.intake.over)
            write_text(&linter.intake, linter.text);
    } else {
        out_of_memory(&linter.intake);
    }
    session->spoiled = linter.intake.over;
    credo_text_free(linter.text);
    credo_findings_free(linter.findings);
    credo_analyser_free(linter.analyser);
}
