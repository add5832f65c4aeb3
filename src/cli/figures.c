/* Figures of agreement, for a person and for a program. Only the measures of this table have intervals. */
#include <string.h>

#include "cli/cli.h"
#include "cli/terminal.h"

static const struct measure {
    const char *name, *title;
    size_t offset;
} measures[] = {
    {"accuracy", "accuracy", offsetof(credo_figures, accuracy)},
    {"kappa", "Cohen's kappa", offsetof(credo_figures, kappa)},
    {"macro_f1", "macro F1", offsetof(credo_figures, macro_f1)},
    {"spearman", "Spearman's rho of score and lean", offsetof(credo_figures, spearman)},
    {"side", "right side", offsetof(credo_figures, side)},
    {"result_f1", "F1 of words in RESULT phrases", offsetof(credo_figures, result_f1)},
    {"method_f1", "F1 of words in METHOD phrases", offsetof(credo_figures, method_f1)},
};
enum { MEASURES = sizeof measures / sizeof *measures };

static double value_of(const credo_figures *figures, const struct measure *measure)
{
    double value;
    memcpy(&value, (const char *)figures + measure->offset, sizeof value);
    return value;
}

bool figure_by_name(const credo_figures *figures, const char *name, double *value)
{
    for (int i = 0; i < MEASURES; i++)
        if (strcmp(measures[i].name, name) == 0) {
            *value = value_of(figures, &measures[i]);
            return true;
        }
    bool share = strcmp(name, "sure_share") == 0;
    *value = share ? figures->sure_share : figures->sure_right;
    return share || strcmp(name, "sure_right") == 0;
}

/* --- for a person ------------------------------------------------------------------------------------------- */

static void print_measures(const struct labelled_figures *group, credo_ui ui, FILE *out)
{
    for (int i = 0; i < MEASURES; i++) {
        fputs("  ", out);
        print_cell(out, credo_translate(ui, measures[i].title), -38);
        print_decimal(out, ui, 6, 3, value_of(group->figures, &measures[i]));
        if (group->low && group->low->count) {
            print_decimal(out, ui, 9, 3, value_of(group->low, &measures[i]));
            fputs(" .. ", out);
            print_decimal(out, ui, 0, 3, value_of(group->high, &measures[i]));
        }
        fputc('\n', out);
    }
}

static void print_confusion(const credo_figures *figures, credo_ui ui, FILE *out)
{
    fputs("\n  ", out);
    print_cell(out, credo_translate(ui, "label \\ verdict"), -17);
    for (int v = 0; v < CREDO_VERDICTS; v++)
        print_cell(out, credo_translate(ui, credo_verdict_name((credo_verdict)v)), 9);
    print_cell(out, credo_translate(ui, "precision"), 11);
    print_cell(out, credo_translate(ui, "recall"), 8);
    print_cell(out, "F1", 8);
    fputc('\n', out);
    for (int label = 0; label < CREDO_VERDICTS; label++) {
        fputs("  ", out);
        print_cell(out, credo_translate(ui, credo_verdict_name((credo_verdict)label)), -17);
        for (int v = 0; v < CREDO_VERDICTS; v++)
            fprintf(out, "%9zu", figures->confusion[label][v]);
        print_decimal(out, ui, 11, 3, figures->precision[label]);
        print_decimal(out, ui, 8, 3, figures->recall[label]);
        print_decimal(out, ui, 8, 3, figures->f1[label]);
        fputc('\n', out);
    }
}

static void print_reliability(const credo_figures *figures, credo_ui ui, FILE *out)
{
    fputs("\n  ", out);
    print_cell(out, credo_translate(ui, "confidence"), -17);
    print_cell(out, credo_translate(ui, "texts"), 9);
    print_cell(out, credo_translate(ui, "mean"), 9);
    print_cell(out, credo_translate(ui, "right"), 9);
    fputc('\n', out);
    for (int bin = 0; bin < CREDO_BINS; bin++) {
        if (!figures->bin_count[bin])
            continue;
        print_decimal(out, ui, 5, 1, bin / 10.0);
        fputs(" ..", out);
        print_decimal(out, ui, 4, 1, (bin + 1) / 10.0);
        fprintf(out, "%16zu", figures->bin_count[bin]);
        print_decimal(out, ui, 9, 3, figures->bin_confidence[bin]);
        print_decimal(out, ui, 9, 3, figures->bin_right[bin]);
        fputc('\n', out);
    }
    char share[24], right[24];
    write_decimal(share, sizeof share, ui, 1, 100 * figures->sure_share);
    write_decimal(right, sizeof right, ui, 1, 100 * figures->sure_right);
    fputs("  ", out);
    fill_in(out, credo_translate(ui, "at 0.8 and above: %s % of the texts"), share);
    fill_in(out, credo_translate(ui, ", of which %s % are right"), right);
    fputc('\n', out);
}

void print_figures(const struct labelled_figures *group, credo_ui ui, FILE *out)
{
    char count[32];
    snprintf(count, sizeof count, "%zu", group->figures->count);
    fprintf(out, "%s, ", group->language);
    fill_in(out, credo_translate(ui, "labelled texts: %s"), count);
    if (group->low && group->low->count)
        fprintf(out, "   (%s)", credo_translate(ui, "with 95 % intervals"));
    fputc('\n', out);
    print_measures(group, ui, out);
    print_confusion(group->figures, ui, out);
    print_reliability(group->figures, ui, out);
}

/* --- for a program ------------------------------------------------------------------------------------------ */

static void print_classes_json(const credo_figures *f, FILE *out)
{
    fputs("     \"classes\": {", out);
    for (int label = 0; label < CREDO_VERDICTS; label++) {
        fprintf(out, "%s\n       \"%s\": {\"precision\": %.4f, \"recall\": %.4f, \"f1\": %.4f, \"verdicts\": {", label ? "," : "",
                credo_verdict_name((credo_verdict)label), f->precision[label], f->recall[label], f->f1[label]);
        for (int v = 0; v < CREDO_VERDICTS; v++)
            fprintf(out, "%s\"%s\": %zu", v ? ", " : "", credo_verdict_name((credo_verdict)v), f->confusion[label][v]);
        fputs("}}", out);
    }
    fputs("},\n", out);
}

static void print_reliability_json(const credo_figures *f, FILE *out)
{
    fputs("     \"reliability\": [", out);
    for (int bin = 0, any = 0; bin < CREDO_BINS; bin++)
        if (f->bin_count[bin])
            fprintf(out, "%s{\"from\": %.1f, \"count\": %zu, \"confidence\": %.4f, \"right\": %.4f}", any++ ? ", " : "", bin / 10.0,
                    f->bin_count[bin], f->bin_confidence[bin], f->bin_right[bin]);
    fprintf(out, "],\n     \"sure_share\": %.4f, \"sure_right\": %.4f}", f->sure_share, f->sure_right);
}

void print_figures_json(const struct labelled_figures *groups, size_t count, FILE *out)
{
    for (size_t g = 0; g < count; g++) {
        const struct labelled_figures *group = &groups[g];
        fprintf(out, "%s    {\"language\": \"%s\", \"count\": %zu,\n", g ? ",\n" : "", group->language, group->figures->count);
        for (int i = 0; i < MEASURES; i++) {
            fprintf(out, "     \"%s\": {\"value\": %.4f", measures[i].name, value_of(group->figures, &measures[i]));
            if (group->low && group->low->count)
                fprintf(out, ", \"low\": %.4f, \"high\": %.4f", value_of(group->low, &measures[i]), value_of(group->high, &measures[i]));
            fputs("},\n", out);
        }
        print_classes_json(group->figures, out);
        print_reliability_json(group->figures, out);
    }
    fputc('\n', out);
}
