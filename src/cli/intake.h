/* The inputs of a run, one record after another. */
#ifndef CREDO_CLI_INTAKE_H
#define CREDO_CLI_INTAKE_H

#include "cli/cli.h"

struct intake;

/* False leaves the rest of the record's input unread. */
typedef bool record_taker(struct intake *intake, const credo_record *record);
/* Called before more input is waited for: what was taken goes out, so that a pipe that brings a line now and then is answered at once. */
typedef void record_settler(struct intake *intake);

struct intake {
    struct session *session;
    record_taker *take;
    record_settler *settle; /* NULL: nothing to do */
    void *context;    /* of whoever takes them */
    credo_input input; /* how each source is read; CREDO_INPUT_AUTO: as the options say */
    const char *stdin_name, *text_name; /* what standard input and a text of -t are called; NULL: nothing */
    size_t count;     /* records taken */
    bool over;        /* the output is closed or memory ran out: nothing more can be done */
    bool interactive; /* texts are pasted into a terminal */
};

/* Reads the texts and files asked for, or standard input; what cannot be read is complained of. */
void take_inputs(struct intake *intake);

/* All bytes of a file, "-" being standard input, or some above the limit, and a NUL behind them; for the caller to free. NULL, and errno
 * says why, when it cannot be read. */
char *read_whole(const char *path, size_t limit, size_t *length);
/* Writes what a taker has rendered, and clears it. */
void write_text(struct intake *intake, credo_text *text);
/* Says so, once; the run is over. */
void out_of_memory(struct intake *intake);

#endif
