/* The reader's state, shared by the two files that make it: records.c reads lines and plain text, rows.c JSON Lines and tables. */
#ifndef CREDO_INPUT_RECORDS_H
#define CREDO_INPUT_RECORDS_H

#include "credo.h"
#include "input/charset.h"
#include "input/csv.h"
#include "input/json.h"
#include "util/arena.h"

enum {
    TEXT_KEPT = CREDO_TEXT_LIMIT + 4, /* so much that the result sees that it was cut, and where */
    LINE_KEPT = 4 * 1024 * 1024,      /* of JSON and tables: a text at its limit, escaped, and its neighbours */
    NONE = -1
};

enum step { STEP_FAILED = -1, STEP_END, STEP_DONE };

struct credo_reader {
    struct arena names; /* what was asked for, and the header of a table */
    struct arena arena; /* of the record */
    const char *name, *field, *id, *title, *earlier;
    credo_input input;
    struct decoder *decoder;
    struct buffer block; /* decoded, handed on from `at` */
    size_t at;
    size_t line, number;   /* of the line and of the record last read */
    struct buffer text;    /* of the line or record */
    struct buffer repaired;
    size_t dropped, dropped_quotes; /* bytes above the limit, and how many of them are quotation marks */
    char ending[3];
    char number_text[24];
    bool ended, begun; /* begun: a record was given */
    struct json *json;
    struct csv *csv;
    bool quoted; /* the row that was too long ends in an open quotation */
    char separator;
    const char **columns, **values;
    size_t column_count;
    long text_column, id_column, title_column, earlier_column;
};

/* Appends the next line to reader->text without its ending, which reader->ending keeps; the text never grows above the limit. */
enum step read_line(struct credo_reader *reader, size_t limit);
void forget_text(struct credo_reader *reader);
size_t count_quotes(const char *bytes, size_t length);
bool is_blank(const char *bytes, size_t length);
void give_text(struct credo_reader *reader, credo_record *record, const char *bytes, size_t length);
/* The file's name for messages. */
const char *reader_place(const struct credo_reader *reader);

/* Of columns and members, without regard to capitals. */
bool same_name(const char *a, const char *b);

enum step next_json(struct credo_reader *reader, credo_record *record, credo_error *error);
enum step next_row(struct credo_reader *reader, credo_record *record, credo_error *error);

#endif
