/* labelled files -> weights.tsv, and how well they do on texts that they have not seen. */
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/output.h"
#include "cli/terminal.h"

static bool is_complete(const struct session *session)
{
    const struct options *options = &session->options;
    const char *missing = !options->lexicons           ? "--lexicons DIR"
                          : options->language < 0      ? "--language en|ru"
                          : !options->output           ? "--output FILE"
                          : !options->operand_count ? "DATA"
                                                       : NULL;
    bool aimless = !missing && strcmp(options->output, "-") == 0;
    if (missing)
        complain(session->ui, "%s is missing; credo help calibrate tells more", missing);
    else if (aimless)
        complain(session->ui, "standard output is for the figures: name a file for the weights, as in -o weights.tsv", NULL);
    return !missing && !aimless;
}

static enum status write_weights(struct output *output, const credo_learned *learned, credo_ui ui)
{
    output_write(output, learned->weights, learned->length);
    return output_close(output, true, ui);
}

static void print_learned(struct session *session, const credo_learned *learned)
{
    FILE *out = output_stream(session->output);
    struct labelled_figures group = {session->options.language == CREDO_RUSSIAN ? "ru" : "en", &learned->figures, &learned->low,
                                     &learned->high};
    char count[32];
    snprintf(count, sizeof count, "%zu", learned->rows);
    fill_in(out, credo_translate(session->ui, "learned from %s texts"), count);
    snprintf(count, sizeof count, "%zu", learned->features);
    fill_in(out, credo_translate(session->ui, ", %s features; measured on texts left out"), count);
    fputs("\n\n", out);
    print_figures(&group, session->ui, out);
}

void run_calibrate(struct session *session)
{
    const struct options *options = &session->options;
    credo_error error = {0};
    credo_learned learned = {0};
    worsen(session, is_complete(session) ? STATUS_DONE : STATUS_FAILED);
    if (session->status)
        return;
    struct output *weights = output_open(options->output, session->ui); /* before minutes of work, not after */
    if (!weights) {
        worsen(session, STATUS_FAILED);
        return;
    }
    credo_calibration calibration = {.lexicons = options->lexicons,
                                     .language = (credo_language)options->language,
                                     .files = options->operands,
                                     .file_count = options->operand_count,
                                     .measured = options->measure,
                                     .folds = options->folds};
    if (isatty(STDERR_FILENO))
        fprintf(stderr, "%s\n", credo_translate(session->ui, "learning takes some minutes ..."));
    if (credo_calibrate(&calibration, &learned, &error) == CREDO_OK) {
        worsen(session, write_weights(weights, &learned, session->ui));
        print_learned(session, &learned);
        credo_free(learned.weights);
        return;
    }
    complain_error(session->ui, &error);
    output_close(weights, false, session->ui);
    worsen(session, STATUS_FAILED);
}
