/* The tables of a class -> how far it agrees with itself, with the key and with credo. */
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cli/intake.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "cli/workshop.h"

enum { USUAL_SAMPLES = 1000, USUAL_SPLIT = 5, TABLE_LIMIT = 16 << 20 };

struct meeting {
    struct session *session;
    credo_class *group;
    credo_corpus *corpus;
    credo_agreement agreement;
    credo_ratings ratings;
    size_t *split; /* units, those that split the class most first */
    size_t split_count;
    FILE *out;
};

static const char *say(const struct meeting *meeting, const char *english)
{
    return credo_translate(meeting->session->ui, english);
}

/* --- reading ------------------------------------------------------------------------------------------------ */

static bool add_table(struct meeting *meeting, const char *path)
{
    struct session *session = meeting->session;
    size_t length;
    credo_error error = {0};
    bool done = false;
    char *bytes = read_whole(path, TABLE_LIMIT, &length);
    const char *foreign = bytes ? not_text(bytes, length) : NULL;
    if (!bytes)
        complain_of(session->ui, path, "cannot be read: %s", reason(session->ui, errno));
    else if (foreign)
        complain_of(session->ui, path, foreign, NULL);
    else if (length > TABLE_LIMIT)
        complain_of(session->ui, path, "the table is longer than 16 MB; divide it", NULL);
    else if (credo_class_add(meeting->group, path, bytes, length, &error) != CREDO_OK)
        complain_error(session->ui, &error);
    else
        done = true;
    free(bytes);
    return done;
}

/* --- sorting the missions that split ------------------------------------------------------------------------ */

struct ranked {
    size_t unit;
    double split;
};

static int by_split(const void *a, const void *b)
{
    const struct ranked *x = a, *y = b;
    if (x->split < y->split || x->split > y->split)
        return x->split < y->split ? 1 : -1;
    return (x->unit > y->unit) - (x->unit < y->unit);
}

static bool rank_units(struct meeting *meeting)
{
    size_t units = meeting->ratings.units, wanted = meeting->session->options.count;
    struct ranked *ranked = calloc(units + 1, sizeof *ranked);
    meeting->split = calloc(units + 1, sizeof *meeting->split);
    for (size_t i = 0; ranked && i < units; i++)
        ranked[i] = (struct ranked){i, credo_class_unit_get(meeting->group, i).split};
    if (ranked)
        qsort(ranked, units, sizeof *ranked, by_split);
    for (size_t i = 0; ranked && meeting->split && i < units && i < (wanted ? wanted : USUAL_SPLIT) && ranked[i].split > 0; i++)
        meeting->split[meeting->split_count++] = ranked[i].unit;
    free(ranked);
    return ranked && meeting->split;
}

/* --- words -------------------------------------------------------------------------------------------------- */

static const char *category(const struct meeting *meeting, unsigned number)
{
    static const char *const titles[] = {"about people", "about the company", "half and half", "unclear"};
    return credo_class_sides(meeting->group) && number < CREDO_VERDICTS ? say(meeting, titles[number])
                                                                        : credo_class_category(meeting->group, number);
}

static size_t votes(const struct meeting *meeting, size_t unit, unsigned wanted)
{
    size_t count = 0;
    for (size_t rater = 0; rater < meeting->ratings.raters; rater++)
        count += meeting->ratings.values[unit * meeting->ratings.raters + rater] == (int)wanted;
    return count;
}

static void print_number(const struct meeting *meeting, const char *key, size_t number)
{
    char text[24];
    snprintf(text, sizeof text, "%zu", number);
    fill_in(meeting->out, say(meeting, key), text);
}

/* --- the parts ---------------------------------------------------------------------------------------------- */

static const char *const titles[CREDO_COEFFICIENTS] = {"missions on which all agree", "pairs of answers that agree", "Cohen's kappa",
                                                        "Fleiss' kappa", "Krippendorff's alpha (sides)", "Krippendorff's alpha (order)"};
static const char *const names[CREDO_COEFFICIENTS] = {"all_agree", "pairs_agree", "cohen_kappa", "fleiss_kappa", "alpha_nominal",
                                                       "alpha_ordinal"};

static void print_coefficients(const struct meeting *meeting)
{
    const credo_agreement *a = &meeting->agreement;
    credo_ui ui = meeting->session->ui;
    for (int c = 0; c < CREDO_COEFFICIENTS; c++) {
        if (c == CREDO_COHEN_KAPPA && meeting->ratings.raters != 2)
            continue;
        print_cell(meeting->out, say(meeting, titles[c]), -32);
        if (isnan(a->value[c])) {
            fprintf(meeting->out, "  %s\n", say(meeting, "not defined"));
            continue;
        }
        print_decimal(meeting->out, ui, 6, 3, a->value[c]);
        if (!isnan(a->low[c])) {
            print_decimal(meeting->out, ui, 8, 3, a->low[c]);
            fputs(" .. ", meeting->out);
            print_decimal(meeting->out, ui, 0, 3, a->high[c]);
        } else {
            fprintf(meeting->out, "%*s", 17, "");
        }
        print_number(meeting, "  missions: %s", a->units[c]);
        fputc('\n', meeting->out);
    }
}

/* Landis and Koch, The measurement of observer agreement for categorical data, 1977. */
static const char *strength(double kappa)
{
    return kappa < 0      ? "poor"
           : kappa <= 0.2 ? "slight"
           : kappa <= 0.4 ? "fair"
           : kappa <= 0.6 ? "moderate"
           : kappa <= 0.8 ? "substantial"
                          : "almost perfect";
}

static void print_strength(const struct meeting *meeting)
{
    double alpha = meeting->agreement.value[CREDO_ALPHA_NOMINAL];
    if (isnan(alpha))
        return;
    fill_in(meeting->out, say(meeting, "Agreement beyond chance, by alpha (sides): %s (scale of Landis and Koch 1977)."), say(meeting, strength(alpha)));
    fputc('\n', meeting->out);
}

static void print_votes(const struct meeting *meeting, size_t unit)
{
    bool first = true;
    for (unsigned c = 0; c < meeting->ratings.categories; c++) {
        size_t count = votes(meeting, unit, c);
        if (!count)
            continue;
        fprintf(meeting->out, "%s%zu ", first ? "" : ", ", count);
        show(meeting->out, category(meeting, c));
        first = false;
    }
}

static void print_split(const struct meeting *meeting)
{
    struct session *session = meeting->session;
    credo_text *text = credo_text_new();
    if (!text)
        refuse_run(session, "out of memory", NULL);
    if (meeting->split_count)
        fprintf(meeting->out, "\n%s\n", say(meeting, "The missions that split the class most:"));
    for (size_t i = 0; i < meeting->split_count && text; i++) {
        credo_class_unit unit = credo_class_unit_get(meeting->group, meeting->split[i]);
        fputc('\n', meeting->out);
        if (unit.mission) {
            credo_render_mission(unit.mission, &session->style, text);
            write_out(session, text);
        } else {
            show(meeting->out, unit.id);
            fputc('\n', meeting->out);
        }
        fputs("  ", meeting->out);
        print_votes(meeting, meeting->split[i]);
        if (unit.tool >= 0)
            fill_in(meeting->out, say(meeting, "; credo: %s"), category(meeting, (unsigned)unit.tool));
        fputc('\n', meeting->out);
    }
    credo_text_free(text);
}

static void print_against(const struct meeting *meeting, const credo_against *against)
{
    if (!against->count) {
        fprintf(meeting->out, "%16s", "-");
        return;
    }
    fprintf(meeting->out, "%8.0f %%", 100 * (double)against->agreed / (double)against->count);
    if (isnan(against->kappa))
        fprintf(meeting->out, "%6s", "-");
    else
        print_decimal(meeting->out, meeting->session->ui, 6, 2, against->kappa);
}

static void print_players(const struct meeting *meeting)
{
    int widest = 8;
    for (size_t i = 0; i < meeting->ratings.raters; i++) {
        const char *name = credo_class_rater_get(meeting->group, i).name;
        int columns = (int)credo_text_columns(name, strlen(name));
        widest = columns > widest && columns <= 24 ? columns : widest;
    }
    fputc('\n', meeting->out);
    print_cell(meeting->out, say(meeting, "player"), -widest);
    print_cell(meeting->out, say(meeting, "answers"), 9);
    print_cell(meeting->out, say(meeting, "key, kappa"), 16);
    print_cell(meeting->out, say(meeting, "credo, kappa"), 16);
    fputc('\n', meeting->out);
    for (size_t i = 0; i < meeting->ratings.raters; i++) {
        credo_class_rater rater = credo_class_rater_get(meeting->group, i);
        print_cell(meeting->out, rater.name, -widest);
        fprintf(meeting->out, "%9zu", rater.answers);
        print_against(meeting, &rater.key);
        print_against(meeting, &rater.tool);
        fputc('\n', meeting->out);
    }
    credo_against tool = credo_class_tool(meeting->group);
    if (!tool.count)
        return;
    print_cell(meeting->out, "credo", -widest);
    fprintf(meeting->out, "%9zu", tool.count);
    print_against(meeting, &tool);
    fprintf(meeting->out, "%16s\n", "-");
}

static void print_text(const struct meeting *meeting)
{
    size_t answers = 0;
    for (size_t i = 0; i < meeting->ratings.units * meeting->ratings.raters; i++)
        answers += meeting->ratings.values[i] >= 0;
    print_number(meeting, "players: %s", meeting->ratings.raters);
    print_number(meeting, ", missions: %s", meeting->ratings.units);
    print_number(meeting, ", answers: %s", answers);
    fprintf(meeting->out, "; %s\n\n", say(meeting, "with 95 % intervals"));
    if (meeting->ratings.raters > 1)
        print_coefficients(meeting);
    else
        fprintf(meeting->out, "%s\n", say(meeting, "One player alone has nobody to agree with."));
    print_strength(meeting);
    if (credo_class_sides(meeting->group) && meeting->ratings.raters > 1)
        fprintf(meeting->out, "%s\n", say(meeting, "The order is company, half and half, people; unclear stands outside it."));
    print_split(meeting);
    print_players(meeting);
}

/* --- JSON --------------------------------------------------------------------------------------------------- */

static void put_value(FILE *out, const char *name, double value)
{
    if (isnan(value))
        fprintf(out, "\"%s\": null", name);
    else
        fprintf(out, "\"%s\": %.6f", name, value);
}

static void put_against(FILE *out, const char *name, const credo_against *against)
{
    fprintf(out, "\"%s\": {\"count\": %zu, \"agreed\": %zu, ", name, against->count, against->agreed);
    put_value(out, "kappa", against->kappa);
    fputc('}', out);
}

static void put_category(const struct meeting *meeting, const char *name, int number)
{
    fprintf(meeting->out, ", \"%s\": ", name);
    if (number < 0)
        fputs("null", meeting->out);
    else
        print_json_string(meeting->out, credo_class_category(meeting->group, (unsigned)number));
}

static void print_missions_json(const struct meeting *meeting)
{
    for (size_t i = 0; i < meeting->ratings.units; i++) {
        credo_class_unit unit = credo_class_unit_get(meeting->group, i);
        fputs(i ? ",\n    {\"id\": " : "\n    {\"id\": ", meeting->out);
        print_json_string(meeting->out, unit.id);
        fprintf(meeting->out, ", \"answers\": %zu, ", unit.answers);
        put_value(meeting->out, "split", unit.split);
        put_category(meeting, "key", unit.key);
        put_category(meeting, "credo", unit.tool);
        fputs(", \"votes\": {", meeting->out);
        for (unsigned c = 0; c < meeting->ratings.categories; c++) {
            fputs(c ? ", " : "", meeting->out);
            print_json_string(meeting->out, credo_class_category(meeting->group, c));
            fprintf(meeting->out, ": %zu", votes(meeting, i, c));
        }
        fputs("}}", meeting->out);
    }
}

static void print_json(const struct meeting *meeting)
{
    const credo_agreement *a = &meeting->agreement;
    fputs("{\n  \"agreement\": {", meeting->out);
    for (int c = 0; c < CREDO_COEFFICIENTS; c++) {
        fprintf(meeting->out, "%s\n    \"%s\": {", c ? "," : "", names[c]);
        put_value(meeting->out, "value", a->value[c]);
        fputs(", ", meeting->out);
        put_value(meeting->out, "low", a->low[c]);
        fputs(", ", meeting->out);
        put_value(meeting->out, "high", a->high[c]);
        fprintf(meeting->out, ", \"missions\": %zu}", a->units[c]);
    }
    fputs("\n  },\n  \"missions\": [", meeting->out);
    print_missions_json(meeting);
    fputs("\n  ],\n  \"players\": [", meeting->out);
    for (size_t i = 0; i < meeting->ratings.raters; i++) {
        credo_class_rater rater = credo_class_rater_get(meeting->group, i);
        fputs(i ? ",\n    {\"name\": " : "\n    {\"name\": ", meeting->out);
        print_json_string(meeting->out, rater.name);
        fprintf(meeting->out, ", \"answers\": %zu, ", rater.answers);
        put_against(meeting->out, "key", &rater.key);
        fputs(", ", meeting->out);
        put_against(meeting->out, "credo", &rater.tool);
        fputc('}', meeting->out);
    }
    credo_against tool = credo_class_tool(meeting->group);
    fputs("\n  ],\n  ", meeting->out);
    put_against(meeting->out, "credo", &tool);
    fputs("\n}\n", meeting->out);
}

/* --- the whole ---------------------------------------------------------------------------------------------- */

static void tell_left_out(const struct meeting *meeting)
{
    struct session *session = meeting->session;
    char number[24];
    size_t repeated = credo_class_repeated(meeting->group), others = credo_class_other_games(meeting->group);
    snprintf(number, sizeof number, "%zu", repeated);
    if (repeated)
        complain(session->ui, "second answers to the same mission, left out: %s", number);
    snprintf(number, sizeof number, "%zu", others);
    if (others)
        complain(session->ui, "answers of other games than 'side', left out: %s", number);
}

static bool measure(struct meeting *meeting)
{
    struct session *session = meeting->session;
    const struct options *options = &session->options;
    credo_error error = {0};
    if (credo_class_finish(meeting->group, meeting->corpus, session->lexicon, &error) != CREDO_OK) {
        complain_error(session->ui, &error);
        return false;
    }
    meeting->ratings = credo_class_ratings(meeting->group);
    unsigned samples = options->samples ? options->samples : USUAL_SAMPLES;
    if (credo_measure_agreement(&meeting->ratings, samples, options->seed ? options->seed : 1, &meeting->agreement) == CREDO_OK &&
        rank_units(meeting))
        return true;
    complain(session->ui, "out of memory", NULL);
    return false;
}

static bool gather(struct meeting *meeting)
{
    const struct options *options = &meeting->session->options;
    meeting->group = credo_class_new();
    if (!meeting->group) {
        complain(meeting->session->ui, "out of memory", NULL);
        return false;
    }
    for (size_t i = 0; i < options->operand_count; i++)
        if (!add_table(meeting, options->operands[i]))
            return false;
    return measure(meeting);
}

void run_agree(struct session *session)
{
    struct meeting meeting = {.session = session, .out = output_stream(session->output)};
    if (!session->options.operand_count) {
        refuse_run(session, "name the tables of the class; credo help agree tells more", NULL);
        return;
    }
    session->spoiled = true;
    if (!load_lexicon(session))
        return;
    meeting.corpus = open_corpus(session);
    if (meeting.corpus && gather(&meeting)) {
        session->spoiled = false;
        if (session->options.format == 1)
            print_json(&meeting);
        else
            print_text(&meeting);
        tell_left_out(&meeting);
    } else {
        worsen(session, STATUS_FAILED);
    }
    free(meeting.split);
    credo_class_free(meeting.group);
    credo_corpus_free(meeting.corpus);
}
