/* records -> results -> one page: the report. It is made in memory, so that a table has a limit here that it has nowhere else. */
#include <unistd.h>

#include "cli/cli.h"
#include "cli/intake.h"
#include "cli/output.h"
#include "cli/terminal.h"

struct reporter {
    struct session *session;
    credo_analyser *analyser;
    credo_result *result, *earlier;
    credo_report *report;
    struct progress progress;
    struct intake intake;
    bool worded; /* a record holds a word, or could not be read */
};

static void give_up(struct reporter *reporter, const char *why, const char *detail)
{
    refuse_run(reporter->session, why, detail);
    reporter->intake.over = true;
}

static credo_code add(struct reporter *reporter, const credo_record *record)
{
    credo_result *result = reporter->result;
    bool renewed = record->earlier_length > 0;
    credo_code code = credo_analyse(reporter->analyser, record->text, record->length, CREDO_ADVISE, result);
    if (!code && renewed)
        code = credo_analyse(reporter->analyser, record->earlier, record->earlier_length, CREDO_ADVISE, reporter->earlier);
    if (code)
        return code;
    result->warning[CREDO_WARN_TRUNCATED] += record->dropped;
    result->warning[CREDO_WARN_REPAIRED] += record->repaired;
    return credo_report_add(reporter->report, record, result, renewed ? reporter->earlier : NULL);
}

static bool take_record(struct intake *intake, const credo_record *record)
{
    struct reporter *reporter = intake->context;
    if (record->guessed && record->opens) /* a word to whoever makes the page, not to those who read it */
        complain_of(reporter->session->ui, record->file, "Read as %s: check that the letters are right, or name it with --encoding.", record->encoding);
    if (record->failed) {
        worsen(reporter->session, STATUS_FAILED);
        complain_error(reporter->session->ui, &record->error);
    }
    credo_code code = add(reporter, record);
    reporter->worded |= record->failed || reporter->result->words;
    if (code == CREDO_BAD_CALL) {
        char limit[32];
        snprintf(limit, sizeof limit, "%d", CREDO_REPORT_LIMIT);
        give_up(reporter, "a report holds at most %s missions and 16 MB of text; divide the table, or write it with --format csv", limit);
    } else if (code) {
        give_up(reporter, "out of memory", NULL);
    }
    if (code)
        return false;
    progress_step(&reporter->progress, reporter->session->ui, intake->count + 1);
    return true;
}

static void write_report(struct reporter *reporter)
{
    struct session *session = reporter->session;
    credo_text *text = credo_text_new();
    size_t length;
    if (!text || credo_report_write(reporter->report, session->lexicon, session->ui, session->options.title, text) != CREDO_OK) {
        give_up(reporter, "out of memory", NULL);
    } else {
        const char *bytes = credo_text_bytes(text, &length);
        output_write(session->output, bytes, length);
    }
    credo_text_free(text);
}

/* A page is nothing to read on a terminal, and a table nothing to type. */
static const char *misuse(const struct session *session)
{
    const struct options *options = &session->options;
    if (!options->operand_count && !options->text_count && isatty(STDIN_FILENO))
        return "name the files to report on; credo help report tells more";
    if (!options->output && isatty(STDOUT_FILENO))
        return "a report is a page of HTML: name it with -o, as in -o report.html";
    return NULL;
}

static void make_report(struct reporter *reporter)
{
    progress_start(&reporter->progress, &reporter->session->options);
    take_inputs(&reporter->intake);
    progress_end(&reporter->progress);
    if (reporter->intake.over)
        return;
    if (reporter->worded)
        write_report(reporter);
    else if (reporter->session->status == STATUS_DONE)
        give_up(reporter, "there is no mission to report on", NULL);
    else
        reporter->session->spoiled = true;
}

void run_report(struct session *session)
{
    struct reporter reporter = {.session = session};
    const char *wrong = misuse(session);
    reporter.intake = (struct intake){.session = session, .take = take_record, .context = &reporter};
    if (wrong) {
        give_up(&reporter, wrong, NULL);
        return;
    }
    if (!load_lexicon(session))
        return;
    reporter.analyser = credo_analyser_new(session->lexicon);
    reporter.result = credo_result_new();
    reporter.earlier = credo_result_new();
    reporter.report = credo_report_new();
    if (reporter.analyser && reporter.result && reporter.earlier && reporter.report)
        make_report(&reporter);
    else
        give_up(&reporter, "out of memory", NULL);
    credo_report_free(reporter.report);
    credo_result_free(reporter.earlier);
    credo_result_free(reporter.result);
    credo_analyser_free(reporter.analyser);
}
