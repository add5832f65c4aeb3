/* CSV (RFC 4180) and TSV: the record's own columns, then what credo says of it. The excel style is what a spreadsheet writes and opens
 * where numbers have a decimal comma: semicolons, a byte order mark, CRLF. */
#include <string.h>

#include "render/escape.h"
#include "render/words.h"

static const char *const own_columns[] = {"credo_verdict",  "credo_score",      "credo_confidence", "credo_language", "credo_words",
                                          "credo_brevity", "credo_durability", "credo_result",     "credo_method",   "credo_error",
                                          "credo_obstacle"};
enum { OWN_COLUMNS = sizeof own_columns / sizeof *own_columns };

/* A row under way. */
struct row {
    struct buffer *out;
    char separator;
    bool excel, mark;
    bool started;
};

static struct row row_of(const struct showing *show, char separator)
{
    return (struct row){.out = show->out,
                        .separator = separator == ',' && show->excel ? ';' : separator,
                        .excel = show->excel,
                        .mark = show->excel || show->mark};
}

static void end_row(struct row *row)
{
    buffer_text(row->out, row->excel ? "\r\n" : "\n");
    row->started = false;
}

/* What was there from an earlier run is replaced, not doubled. */
static bool is_own_column(const char *name)
{
    for (size_t i = 0; i < OWN_COLUMNS; i++)
        if (strcmp(name, own_columns[i]) == 0)
            return true;
    return false;
}

static void next_cell(struct row *row)
{
    if (row->started)
        buffer_byte(row->out, row->separator);
    row->started = true;
}

static void cell_of(struct row *row, const char *text, size_t length)
{
    next_cell(row);
    escape_cell(row->out, text, length, row->separator);
}

static void cell(struct row *row, const char *text)
{
    cell_of(row, text, strlen(text));
}

static void number_cell(struct row *row, double number, int decimals)
{
    next_cell(row);
    size_t start = row->out->length;
    buffer_fixed(row->out, number, decimals);
    char *point = row->excel && !row->out->failed ? memchr(row->out->bytes + start, '.', row->out->length - start) : NULL;
    if (point)
        *point = ',';
}

static void put_header(struct row *row, const credo_record *record)
{
    buffer_text(row->out, row->mark ? "\xEF\xBB\xBF" : "");
    for (size_t i = 0; record && i < record->field_count; i++)
        if (!is_own_column(record->names[i]))
            cell(row, record->names[i]);
    if (!row->started) {
        cell(row, "id");
        cell(row, "text");
    }
    for (size_t i = 0; i < OWN_COLUMNS; i++)
        cell(row, own_columns[i]);
    end_row(row);
}

static void put_fields(struct row *row, const credo_record *record)
{
    for (size_t i = 0; i < record->field_count; i++)
        if (!is_own_column(record->names[i]))
            cell(row, record->values[i] ? record->values[i] : "");
    if (row->started)
        return;
    cell(row, record->id ? record->id : "");
    cell_of(row, record->text ? record->text : "", record->text ? record->length : 0);
}

static void phrases_cell(struct row *row, const credo_result *result, credo_role role)
{
    struct buffer phrases = {0};
    for (size_t i = 0; i < result->phrase_count; i++) {
        const credo_span *span = &result->phrases[i].span;
        if (result->phrases[i].role != role)
            continue;
        buffer_text(&phrases, phrases.length ? " | " : "");
        buffer_put(&phrases, result->text + span->byte_start, span->byte_end - span->byte_start);
    }
    cell_of(row, phrases.bytes, phrases.length);
    buffer_done(&phrases, row->out);
}

/* "heap", "foreign:de": why the verdict is unclear. A text in two languages may name the foreign one, and be judged all the same. */
static void obstacle_cell(struct row *row, const credo_result *result)
{
    cell(row, obstacle_name(result->obstacle));
    if (result->obstacle != CREDO_FOREIGN || !result->foreign[0])
        return;
    buffer_byte(row->out, ':');
    escape_cell(row->out, result->foreign, strlen(result->foreign), row->separator);
}

static void put_judgement(struct row *row, const credo_result *result)
{
    cell(row, credo_verdict_name(result->verdict));
    if (has_score(result)) {
        number_cell(row, result->score, 2);
        number_cell(row, result->confidence, 3);
    } else {
        cell(row, "");
        cell(row, "");
    }
    cell(row, credo_language_name(result->language));
    number_cell(row, (double)result->words, 0);
    number_cell(row, result->brevity, 1);
    number_cell(row, result->durability, 1);
    phrases_cell(row, result, CREDO_RESULT);
    phrases_cell(row, result, CREDO_METHOD);
    cell(row, "");
    obstacle_cell(row, result);
}

static void put_failure(struct row *row, const struct showing *show)
{
    struct buffer error = {0};
    for (size_t i = 0; i + 2 < OWN_COLUMNS; i++)
        cell(row, "");
    put_error(&error, show);
    cell_of(row, error.bytes, error.length);
    cell(row, "");
    buffer_done(&error, show->out);
}

static void render_row(const struct showing *show, char separator)
{
    struct row row = row_of(show, separator);
    if (!show->index)
        put_header(&row, show->record);
    put_fields(&row, show->record);
    if (show->record->failed)
        put_failure(&row, show);
    else
        put_judgement(&row, show->result);
    end_row(&row);
}

/* Without any record the table still has its header. */
static void end_table(const struct showing *show, char separator)
{
    struct row row = row_of(show, separator);
    if (!show->index)
        put_header(&row, NULL);
}

void render_csv(const struct showing *show)
{
    render_row(show, ',');
}

void end_csv(const struct showing *show)
{
    end_table(show, ',');
}

void render_tsv(const struct showing *show)
{
    render_row(show, '\t');
}

void end_tsv(const struct showing *show)
{
    end_table(show, '\t');
}
