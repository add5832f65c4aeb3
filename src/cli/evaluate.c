/* labelled files -> figures, floors and the list of errors. */
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/intake.h"
#include "cli/output.h"
#include "cli/terminal.h"

enum { USUAL_SAMPLES = 1000, GROUPS = 3, REASONS = 3, FLOORS_LIMIT = 16 << 20 };

struct trial {
    struct session *session;
    credo_evaluation *evaluation;
    struct labelled_figures groups[GROUPS];
    size_t group_count;
    FILE *out;
};

static void add_group(struct trial *trial, const char *name, credo_language language)
{
    struct labelled_figures group = {.language = name};
    group.figures = credo_evaluation_figures(trial->evaluation, language, &group.low, &group.high);
    if (group.figures->count)
        trial->groups[trial->group_count++] = group;
}

/* "all" is worth telling only where both languages are in it. */
static void gather_groups(struct trial *trial)
{
    add_group(trial, "en", CREDO_ENGLISH);
    add_group(trial, "ru", CREDO_RUSSIAN);
    if (trial->group_count == 2)
        add_group(trial, "all", CREDO_MIXED_LANGUAGE);
}

/* --- errors ------------------------------------------------------------------------------------------------- */

struct judging {
    credo_analyser *analyser;
    credo_result *result;
    credo_text *text;
};

static void print_reasons(const struct trial *trial, const credo_result *result)
{
    size_t told = 0;
    for (size_t i = 0; i < result->contribution_count && told < REASONS; i++, told++) {
        const credo_contribution *c = &result->contributions[i];
        credo_concept concept = credo_concept_get(trial->session->lexicon, c->concept, trial->session->ui);
        const char *title = c->concept && concept.title && *concept.title ? concept.title
                                                                          : credo_translate(trial->session->ui, "the build of the sentence");
        char points[64] = "+";
        write_decimal(points + (c->points >= 0), sizeof points - 1, trial->session->ui, 2, c->points);
        fprintf(trial->out, "    %7s  %s%s%s\n", points, title, c->role == CREDO_NO_ROLE ? "" : ", ",
                c->role == CREDO_NO_ROLE ? "" : c->role == CREDO_RESULT ? "RESULT" : "METHOD");
    }
}

/* False when memory ran out. */
static bool print_error(const struct trial *trial, const struct judging *judging, const credo_evaluated *row)
{
    size_t length;
    struct session *session = trial->session;
    credo_record record = {.id = row->id ? row->id : "", .text = row->text, .length = strlen(row->text), .line = row->line, .encoding = ""};
    if (credo_analyse(judging->analyser, row->text, record.length, 0, judging->result) != CREDO_OK)
        return false;
    fputc('\n', trial->out);
    show(trial->out, record.id);
    fputs("  ", trial->out);
    show(trial->out, row->file);
    fprintf(trial->out, ":%u  ", row->line);
    fill_in(trial->out, credo_translate(session->ui, "label %s"), credo_translate(session->ui, credo_verdict_name(row->label)));
    fputs(", ", trial->out);
    fill_in(trial->out, credo_translate(session->ui, "verdict %s"), credo_translate(session->ui, credo_verdict_name(row->verdict)));
    fprintf(trial->out, " %+.0f, %.0f %%\n", row->score, 100 * row->confidence);
    credo_text_clear(judging->text);
    credo_render_record(CREDO_FORMAT_HIGHLIGHT, session->lexicon, &session->style, 0, &record, judging->result, judging->text);
    const char *bytes = credo_text_bytes(judging->text, &length);
    if (bytes)
        fwrite(bytes, 1, length, trial->out);
    print_reasons(trial, judging->result);
    return bytes;
}

static void print_errors(const struct trial *trial)
{
    struct judging judging = {credo_analyser_new(trial->session->lexicon), credo_result_new(), credo_text_new()};
    size_t count = credo_evaluation_count(trial->evaluation);
    bool done = judging.analyser && judging.result && judging.text;
    for (size_t i = 0; i < count && done; i++) {
        credo_evaluated row = credo_evaluation_row(trial->evaluation, i);
        done = row.label == row.verdict || print_error(trial, &judging, &row);
    }
    if (!done)
        refuse_run(trial->session, "out of memory", NULL);
    credo_text_free(judging.text);
    credo_result_free(judging.result);
    credo_analyser_free(judging.analyser);
}

static void print_errors_json(const struct trial *trial)
{
    size_t count = credo_evaluation_count(trial->evaluation), told = 0;
    fputs(",\n  \"errors\": [", trial->out);
    for (size_t i = 0; i < count; i++) {
        credo_evaluated row = credo_evaluation_row(trial->evaluation, i);
        if (row.label == row.verdict)
            continue;
        fputs(told++ ? ",\n    {\"id\": " : "\n    {\"id\": ", trial->out);
        print_json_string(trial->out, row.id ? row.id : "");
        fputs(", \"file\": ", trial->out);
        print_json_string(trial->out, row.file);
        fprintf(trial->out, ", \"line\": %u, \"label\": \"%s\", \"verdict\": \"%s\", \"score\": %.2f, \"confidence\": %.3f}", row.line,
                credo_verdict_name(row.label), credo_verdict_name(row.verdict), row.score, row.confidence);
    }
    fputs("]", trial->out);
}

/* --- floors ------------------------------------------------------------------------------------------------- */

static const struct labelled_figures *group_by_name(const struct trial *trial, const char *name)
{
    for (size_t i = 0; i < trial->group_count; i++)
        if (strcmp(trial->groups[i].language, name) == 0)
            return &trial->groups[i];
    return NULL;
}

static void complain_line(const struct trial *trial, unsigned line, const char *key, const char *detail)
{
    char where[512];
    snprintf(where, sizeof where, "%s:%u", trial->session->options.floors, line);
    complain_of(trial->session->ui, where, key, detail);
}

static void check_floor(const struct trial *trial, const char *text, unsigned line)
{
    char language[8], name[32], found[96], rest = '#';
    double floor, value;
    if (text[strspn(text, " \t\r\n")] == '\0' || *text == '#')
        return;
    if (sscanf(text, "%7s %31s %lf %c", language, name, &floor, &rest) < 3 || rest != '#') { /* as in 0,60 */
        complain_line(trial, line, "a floor is a language, a figure and a number, as in 'en kappa 0.60'", NULL);
        worsen(trial->session, STATUS_FAILED);
        return;
    }
    const struct labelled_figures *group = group_by_name(trial, language);
    if (!group) {
        complain_line(trial, line, "no labelled text is in the language '%s'", language);
        worsen(trial->session, STATUS_FAILED);
    } else if (!figure_by_name(group->figures, name, &value)) {
        complain_line(trial, line, "no such figure: '%s'", name);
        worsen(trial->session, STATUS_FAILED);
    } else if (isnan(value) || value < floor) {
        snprintf(found, sizeof found, "%s %s %.3f < %.3f", language, name, value, floor);
        complain_line(trial, line, "below the floor: %s", found);
        worsen(trial->session, STATUS_FINDINGS);
    }
}

static void check_floors(const struct trial *trial)
{
    const char *path = trial->session->options.floors;
    size_t length;
    char *bytes = read_whole(path, FLOORS_LIMIT, &length), *text = bytes;
    const char *wrong = !bytes                  ? "cannot be read: %s"
                        : length > FLOORS_LIMIT   ? "the file is longer than 16 MB"
                        : strlen(bytes) != length ? "the file holds NUL bytes"
                                                  : NULL;
    if (wrong) {
        complain_of(trial->session->ui, path, wrong, bytes ? NULL : reason(trial->session->ui, errno));
        worsen(trial->session, STATUS_FAILED);
    }
    for (unsigned line = 1; !wrong && *text; line++) {
        char *end = text + strcspn(text, "\n"), *next = *end ? end + 1 : end;
        *end = '\0';
        check_floor(trial, text, line);
        text = next;
    }
    free(bytes);
}

/* --- the whole ---------------------------------------------------------------------------------------------- */

static void print_trial(const struct trial *trial)
{
    const struct options *options = &trial->session->options;
    if (options->format == 1) { /* json */
        fputs("{\n  \"figures\": [\n", trial->out);
        print_figures_json(trial->groups, trial->group_count, trial->out);
        fputs("  ]", trial->out);
        if (options->errors)
            print_errors_json(trial);
        fputs("\n}\n", trial->out);
        return;
    }
    for (size_t i = 0; i < trial->group_count; i++) {
        if (i)
            fputc('\n', trial->out);
        print_figures(&trial->groups[i], trial->session->ui, trial->out);
    }
    if (options->errors)
        print_errors(trial);
}

void run_evaluate(struct session *session)
{
    const struct options *options = &session->options;
    struct trial trial = {.session = session, .out = output_stream(session->output)};
    credo_error error = {0};
    if (!options->operand_count) {
        refuse_run(session, "name the labelled files; credo help evaluate tells more", NULL);
        return;
    }
    if (!load_lexicon(session))
        return;
    unsigned samples = options->samples ? options->samples : USUAL_SAMPLES;
    if (credo_evaluate(session->lexicon, options->operands, options->operand_count, samples, &trial.evaluation, &error) != CREDO_OK) {
        refuse_error(session, &error);
        return;
    }
    gather_groups(&trial);
    print_trial(&trial);
    if (!trial.group_count) {
        complain(session->ui, "the files hold no labelled mission", NULL);
        worsen(session, STATUS_FAILED);
    }
    if (options->floors)
        check_floors(&trial);
    credo_evaluation_free(trial.evaluation);
}
