/* two texts, or two columns of a table -> comparisons. */
#include <string.h>

#include "cli/cli.h"
#include "cli/intake.h"
#include "cli/terminal.h"

struct comparer {
    credo_compare_format format;
    credo_analyser *analyser;
    credo_result *before, *after;
    credo_comparison *comparison;
    credo_text *text;
    size_t read;    /* texts, when there are just two */
    size_t written; /* pairs */
};

static bool judge(struct comparer *comparer, const char *text, size_t length, credo_result *result)
{
    return credo_analyse(comparer->analyser, text, length, CREDO_EXPLAIN, result) == CREDO_OK;
}

static void write_pair(struct intake *intake, struct comparer *comparer, credo_pair pair)
{
    const struct session *session = intake->session;
    pair.before = comparer->before;
    pair.after = comparer->after;
    pair.comparison = comparer->comparison;
    if (!pair.error && credo_compare(comparer->before, comparer->after, comparer->comparison) != CREDO_OK) {
        out_of_memory(intake);
        return;
    }
    credo_compare_pair(comparer->format, session->lexicon, &session->style, comparer->written++, &pair, comparer->text);
    write_text(intake, comparer->text);
}

static void report_failure(struct intake *intake, const credo_record *record)
{
    worsen(intake->session, STATUS_FAILED);
    complain_error(intake->session->ui, &record->error);
}

/* A row of a table holds both wordings. */
static bool take_row(struct intake *intake, const credo_record *record)
{
    struct comparer *comparer = intake->context;
    if (record->failed)
        report_failure(intake, record);
    else if (!judge(comparer, record->earlier, record->earlier_length, comparer->before)
             || !judge(comparer, record->text, record->length, comparer->after)) {
        out_of_memory(intake);
        return false;
    }
    write_pair(intake, comparer, (credo_pair){.id = record->id, .title = record->title, .error = record->failed ? &record->error : NULL});
    return !intake->over;
}

/* The first text is the old wording, the second the new one. */
static bool take_wording(struct intake *intake, const credo_record *record)
{
    struct comparer *comparer = intake->context;
    if (!record->opens) {
        complain_of(intake->session->ui, record->file ? record->file : "-", "holds more than one text: name the columns of a table with --old and --new", NULL);
        worsen(intake->session, STATUS_FAILED);
        intake->over = true;
        return false;
    }
    if (record->failed)
        report_failure(intake, record);
    else if (!judge(comparer, record->text, record->length, comparer->read ? comparer->after : comparer->before))
        out_of_memory(intake);
    comparer->read++;
    return !intake->over;
}

static void compare_inputs(struct session *session, struct comparer *comparer)
{
    bool table = session->options.earlier != NULL;
    struct intake intake = {.session = session, .take = table ? take_row : take_wording, .context = comparer};
    credo_compare_begin(comparer->format, comparer->text);
    take_inputs(&intake);
    if (!table && comparer->read == 2 && session->status != STATUS_FAILED)
        write_pair(&intake, comparer, (credo_pair){.id = "", .title = ""});
    credo_compare_end(comparer->format, comparer->written, comparer->text);
    if (!intake.over)
        write_text(&intake, comparer->text);
    session->spoiled = session->status == STATUS_FAILED && (!comparer->written || intake.over);
}

/* Two texts or files, or the columns of tables. */
static bool is_sound(struct session *session)
{
    const struct options *options = &session->options;
    size_t given = options->text_count + options->operand_count;
    if (options->earlier ? !options->text_count : !options->field && given == 2)
        return true;
    if (options->earlier)
        refuse_run(session, "--old and --new name columns of a table; a text of -t has none", NULL);
    else if (options->field)
        refuse_run(session, "--new names one column; name the other with --old", NULL);
    else
        refuse_run(session, "name two files, the old wording and the new one; credo help compare tells more", NULL);
    return false;
}

void run_compare(struct session *session)
{
    struct comparer comparer = {.format = session->options.format < 0 ? CREDO_COMPARE_TEXT : (credo_compare_format)session->options.format};
    if (!is_sound(session) || !load_lexicon(session))
        return;
    comparer.analyser = credo_analyser_new(session->lexicon);
    comparer.before = credo_result_new();
    comparer.after = credo_result_new();
    comparer.comparison = credo_comparison_new();
    comparer.text = credo_text_new();
    if (comparer.analyser && comparer.before && comparer.after && comparer.comparison && comparer.text)
        compare_inputs(session, &comparer);
    else
        refuse_run(session, "out of memory", NULL);
    credo_text_free(comparer.text);
    credo_comparison_free(comparer.comparison);
    credo_result_free(comparer.after);
    credo_result_free(comparer.before);
    credo_analyser_free(comparer.analyser);
}
