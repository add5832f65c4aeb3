/* What the commands share: the session they run in, the table that lists them, and the door to the outside. */
#ifndef CREDO_CLI_H
#define CREDO_CLI_H

#include <stdio.h>

#include "credo.h"

enum status { STATUS_DONE, STATUS_FINDINGS, STATUS_FAILED };

/* The commands as bits, so that a row of the option table tells where it belongs. */
enum {
    IN_CLASSIFY = 1,
    IN_HIGHLIGHT = 2,
    IN_EXPLAIN = 4,
    IN_EVALUATE = 8,
    IN_CALIBRATE = 16,
    IN_HELP = 32,
    IN_LINT = 64,
    IN_LEXICON = 128,
    IN_COMPARE = 256,
    IN_REPORT = 512,
    IN_STREAMS = IN_CLASSIFY | IN_HIGHLIGHT | IN_EXPLAIN, /* those that read records one by one */
    IN_RECORDS = IN_STREAMS | IN_REPORT,
    IN_STUDIES = IN_EVALUATE | IN_CALIBRATE,
    IN_CORPUS = 1 << 12,
    IN_QUIZ = 1 << 13,
    IN_AGREE = 1 << 14,
    IN_WORKSHOP = IN_CORPUS | IN_QUIZ | IN_AGREE, /* those that know labelled missions */
    IN_ALL = 0x7FFFFFFF,
    IN_WORK = IN_ALL & ~IN_HELP
};

/* What was asked for. A choice that was not made is -1, a text NULL, a number 0. */
struct options {
    int each, input, format, ui, color, fail_on, language, columns, excel, role, side, game, link, seconds;
    const char *field, *id, *name, *earlier, *title, *encoding, *output, *lexicons, *floors, *measure, *stdin_name, *industry, *log, *player;
    unsigned width, folds, samples, jobs, count, seed;
    bool help, version, errors, all;
    const char **texts; /* of -t or --corpus, in order */
    size_t text_count;
    const char **operands;
    size_t operand_count;
};

enum { EACH_LINE, EACH_PARAGRAPH, EACH_FILE };
enum { INPUT_CSV, INPUT_TSV, INPUT_JSONL, INPUT_TEXT };
enum { EXCEL_AUTO, EXCEL_ALWAYS, EXCEL_NEVER };
enum { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };
enum { FAIL_ON_PRODUCT, FAIL_ON_MIXED, FAIL_ON_UNCLEAR };

struct session {
    const struct command *command;
    bool named; /* the command was given by name */
    struct options options;
    credo_ui ui;
    credo_style style;
    struct output *output;
    credo_lexicon *lexicon;
    size_t verdicts[CREDO_VERDICTS];
    enum status status; /* the worst so far */
    bool spoiled;       /* what was written is not worth keeping */
};

struct command {
    const char *name;
    unsigned bit;
    void (*run)(struct session *session); /* leaves its status in the session */
    const char *operands; /* as in the usage line */
    const char *summary;  /* a sentence */
    const char *about;    /* more sentences for its help */
    const char *examples[4]; /* a line and what it does, twice */
};

extern const struct command commands[]; /* the last has no name */
const struct command *command_by_name(const char *name);
const char *near_command(const char *name); /* NULL when none is near */

void run_classify(struct session *session);
void run_highlight(struct session *session);
void run_explain(struct session *session);
void run_report(struct session *session);
void run_lint(struct session *session);
void run_lexicon(struct session *session);
void run_compare(struct session *session);
void run_evaluate(struct session *session);
void run_calibrate(struct session *session);
void run_corpus(struct session *session);
void run_quiz(struct session *session);
void run_agree(struct session *session);
void run_help(struct session *session);

/* The worse status stays. */
void worsen(struct session *session, enum status status);
/* Complains; the run has failed, and nothing that was written is kept. */
void refuse_run(struct session *session, const char *key, const char *detail);
void refuse_error(struct session *session, const credo_error *error);
/* Loads the lexicons that were asked for; complains when they cannot be had. */
bool load_lexicon(struct session *session);
/* Judges and renders every record of the texts and files asked for; counts verdicts. */
void stream_records(struct session *session, credo_format format, unsigned flags);

/* --- help.c --- */
void print_help(const struct command *command, credo_ui ui, unsigned width, FILE *out); /* NULL: of the program */
void print_version(const credo_lexicon *lexicon, credo_ui ui, FILE *out);

/* --- figures.c --- */
struct labelled_figures {
    const char *language; /* "en", "ru" or "all" */
    const credo_figures *figures, *low, *high;
};
void print_figures(const struct labelled_figures *group, credo_ui ui, FILE *out);
void print_figures_json(const struct labelled_figures *groups, size_t count, FILE *out);
/* The figure of a name such as "kappa"; false when there is none. */
bool figure_by_name(const credo_figures *figures, const char *name, double *value);

#endif
