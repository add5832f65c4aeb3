/* a file of any kind -> one record after another. Only the block that is being read and one record are in memory. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "input/charset.h"
#include "input/csv.h"
#include "input/json.h"
#include "text/normalise.h"
#include "text/utf8.h"
#include "util/arena.h"
#include "util/failure.h"

enum {
    TEXT_KEPT = CREDO_TEXT_LIMIT + 4, /* so much that the result sees that it was cut, and where */
    LINE_KEPT = 4 * 1024 * 1024,      /* of JSON and tables: a text at its limit, escaped, and its neighbours */
    NONE = -1
};

enum step { STEP_FAILED = -1, STEP_END, STEP_DONE };

struct credo_reader {
    struct arena names; /* what was asked for, and the header of a table */
    struct arena arena; /* of the record */
    const char *name, *field, *id;
    credo_input input;
    struct decoder *decoder;
    struct buffer block; /* decoded, handed on from `at` */
    size_t at;
    size_t line, number;   /* of the line and of the record last read */
    struct buffer text;    /* of the line or record */
    struct buffer repaired;
    size_t dropped;
    char ending[3];
    char number_text[24];
    bool ended;
    struct json *json;
    struct csv *csv;
    const char **columns, **values;
    size_t column_count;
    long text_column, id_column;
};

/* --- opening ------------------------------------------------------------------------------------------------ */

static credo_input input_of_name(const char *name)
{
    static const struct { const char *suffix; credo_input input; } suffixes[] = {
        {".csv", CREDO_INPUT_CSV},     {".tsv", CREDO_INPUT_TSV},      {".tab", CREDO_INPUT_TSV},
        {".jsonl", CREDO_INPUT_JSONL}, {".ndjson", CREDO_INPUT_JSONL}, {".json", CREDO_INPUT_JSONL},
    };
    const char *suffix = name ? strrchr(name, '.') : NULL;
    for (size_t i = 0; suffix && i < sizeof suffixes / sizeof *suffixes; i++)
        if (strcasecmp(suffix, suffixes[i].suffix) == 0)
            return suffixes[i].input;
    return CREDO_INPUT_FILE;
}

static const char *own(struct credo_reader *reader, const char *text)
{
    return text ? arena_copy(&reader->names, text, strlen(text)) : NULL;
}

credo_code credo_reader_new(const credo_reader_options *options, credo_pull *pull, void *context, credo_reader **reader,
                            credo_error *error)
{
    credo_reader *r = calloc(1, sizeof *r);
    if (!r)
        return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    r->name = own(r, options->name);
    r->field = own(r, options->field);
    r->id = own(r, options->id);
    r->input = options->input == CREDO_INPUT_AUTO ? input_of_name(options->name) : options->input;
    r->number = options->numbered_from ? options->numbered_from - 1 : 0;
    r->text_column = r->id_column = NONE;
    credo_code code = r->names.failed ? fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL)
                                      : decoder_new(options->encoding, pull, context, &r->decoder, error);
    if (!code && r->input < CREDO_INPUT_CSV && (options->field || options->id))
        code = fail(error, CREDO_BAD_CALL, options->name, 0, 0,
                    "plain text has no columns; if this is a table or JSON Lines, say so with --input", NULL);
    if (code) {
        credo_reader_free(r);
        return code;
    }
    *reader = r;
    return CREDO_OK;
}

void credo_reader_free(credo_reader *reader)
{
    if (!reader)
        return;
    decoder_free(reader->decoder);
    json_free(reader->json);
    csv_close(reader->csv);
    buffer_free(&reader->block);
    buffer_free(&reader->text);
    buffer_free(&reader->repaired);
    arena_free(&reader->names);
    arena_free(&reader->arena);
    free(reader);
}

/* --- lines -------------------------------------------------------------------------------------------------- */

static enum step fill_block(struct credo_reader *reader)
{
    if (reader->at < reader->block.length)
        return STEP_DONE;
    buffer_clear(&reader->block);
    reader->at = 0;
    return (enum step)decoder_next(reader->decoder, &reader->block);
}

static void keep(struct credo_reader *reader, const char *bytes, size_t length, size_t limit)
{
    size_t room = reader->text.length < limit ? limit - reader->text.length : 0;
    size_t kept = length < room ? length : room;
    buffer_put(&reader->text, bytes, kept);
    reader->dropped += length - kept;
}

static enum step take_ending(struct credo_reader *reader)
{
    enum step step = STEP_DONE;
    reader->ending[0] = reader->block.bytes[reader->at++];
    reader->ending[1] = '\0';
    if (reader->ending[0] == '\r') {
        step = fill_block(reader);
        if (step == STEP_DONE && reader->block.bytes[reader->at] == '\n') {
            memcpy(reader->ending, "\r\n", 3);
            reader->at++;
        }
    }
    return step == STEP_FAILED ? STEP_FAILED : STEP_DONE;
}

/* Appends the next line to reader->text without its ending, which reader->ending keeps; the text never grows above the limit. */
static enum step read_line(struct credo_reader *reader, size_t limit)
{
    bool begun = false;
    reader->ending[0] = '\0';
    for (;;) {
        enum step step = fill_block(reader);
        if (step != STEP_DONE)
            return step == STEP_END && begun ? STEP_DONE : step;
        reader->line += !begun;
        begun = true;
        const char *start = reader->block.bytes + reader->at;
        size_t left = reader->block.length - reader->at, run = 0;
        while (run < left && start[run] != '\n' && start[run] != '\r')
            run++;
        keep(reader, start, run, limit);
        reader->at += run;
        if (run < left)
            return take_ending(reader);
    }
}

static void forget_text(struct credo_reader *reader)
{
    buffer_clear(&reader->text);
    reader->dropped = 0;
}

static bool is_blank(const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\v' && bytes[i] != '\f')
            return false;
    return true;
}

/* --- plain text --------------------------------------------------------------------------------------------- */

static void give_text(struct credo_reader *reader, credo_record *record, const char *bytes, size_t length)
{
    record->text = length ? bytes : "";
    record->length = length;
    record->dropped = reader->dropped;
}

static void trim_endings(struct buffer *text)
{
    while (text->length && (text->bytes[text->length - 1] == '\n' || text->bytes[text->length - 1] == '\r'))
        text->length--;
}

static enum step next_file(struct credo_reader *reader, credo_record *record)
{
    enum step step;
    while ((step = fill_block(reader)) == STEP_DONE) {
        keep(reader, reader->block.bytes + reader->at, reader->block.length - reader->at, TEXT_KEPT);
        reader->at = reader->block.length;
    }
    reader->ended = true;
    record->line = 1;
    trim_endings(&reader->text);
    give_text(reader, record, reader->text.bytes, reader->text.length);
    return step == STEP_FAILED ? step : STEP_DONE;
}

static enum step next_line(struct credo_reader *reader, credo_record *record)
{
    enum step step;
    do {
        forget_text(reader);
        step = read_line(reader, TEXT_KEPT);
    } while (step == STEP_DONE && !reader->dropped && is_blank(reader->text.bytes, reader->text.length));
    record->line = reader->line;
    give_text(reader, record, reader->text.bytes, reader->text.length);
    return step;
}

static enum step next_paragraph(struct credo_reader *reader, credo_record *record)
{
    enum step step;
    for (;;) {
        size_t before = reader->text.length, lost = reader->dropped;
        step = read_line(reader, TEXT_KEPT);
        bool blank = step == STEP_DONE && lost == reader->dropped
                     && is_blank(reader->text.bytes + before, reader->text.length - before);
        if (blank)
            reader->text.length = before;
        if (step != STEP_DONE || (blank && record->line))
            break;
        if (blank)
            continue;
        if (!record->line)
            record->line = reader->line;
        keep(reader, reader->ending, strlen(reader->ending), TEXT_KEPT);
    }
    trim_endings(&reader->text);
    give_text(reader, record, reader->text.bytes, reader->text.length);
    return step == STEP_END && record->line ? STEP_DONE : step;
}

/* --- names of columns and members ---------------------------------------------------------------------------- */

static const char *const text_names[] = {"text", "mission", "миссия", "statement", "текст"};
enum { TEXT_NAMES = sizeof text_names / sizeof *text_names };

static bool same_name(const char *a, const char *b)
{
    char x[WORD_LIMIT], y[WORD_LIMIT];
    size_t length = normalise_word(a, strlen(a), x);
    return length && length == normalise_word(b, strlen(b), y) && memcmp(x, y, length) == 0;
}

/* As written if there is such a name, else without regard to capitals. */
static long find_name(const char *const *names, size_t count, const char *wanted)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], wanted) == 0)
            return (long)i;
    for (size_t i = 0; i < count; i++)
        if (same_name(names[i], wanted))
            return (long)i;
    return NONE;
}

static long find_text(const struct credo_reader *reader, const char *const *names, size_t count)
{
    if (reader->field)
        return find_name(names, count, reader->field);
    for (size_t i = 0; i < TEXT_NAMES; i++) {
        long found = find_name(names, count, text_names[i]);
        if (found != NONE)
            return found;
    }
    return count == 1 ? 0 : NONE;
}

static const char *list_names(const char *const *names, size_t count, char list[256])
{
    size_t length = 0;
    for (size_t i = 0; i < count; i++) {
        size_t more = strlen(names[i]);
        if (length + more + 8 > 256) {
            memcpy(list + length, ", ...", 5);
            length += 5;
            break;
        }
        if (i) {
            memcpy(list + length, ", ", 2);
            length += 2;
        }
        memcpy(list + length, names[i], more);
        length += more;
    }
    list[length] = '\0';
    return list;
}

static const char *place(const struct credo_reader *reader)
{
    return reader->name ? reader->name : "-";
}

static enum step refuse(const struct credo_reader *reader, credo_record *record, size_t column, const char *what, const char *detail)
{
    record->failed = true;
    fail(&record->error, CREDO_BAD_INPUT, place(reader), (unsigned)record->line, (unsigned)column, what, detail);
    return STEP_DONE;
}

/* --- JSON Lines --------------------------------------------------------------------------------------------- */

static const char **list_members(struct credo_reader *reader, size_t *count)
{
    size_t members = 0;
    while (json_member(reader->json, members) && members < 1000)
        members++;
    const char **names = arena_array(&reader->arena, const char *, members + 1);
    for (size_t i = 0; names && i < members; i++)
        names[i] = json_member(reader->json, i);
    *count = names ? members : 0;
    return names;
}

static enum step read_members(struct credo_reader *reader, credo_record *record)
{
    size_t count, length;
    char list[256];
    const char **names = list_members(reader, &count);
    long id = find_name(names, count, reader->id ? reader->id : "id"), text = find_text(reader, names, count);
    const char *given = id == NONE ? NULL : json_text(reader->json, names[id], &length);
    if (given && *given)
        record->id = given;
    if (text == NONE)
        return refuse(reader, record, 1,
                      reader->field ? "the member asked for is not there; there are: %s"
                                    : "no member is named text or mission; name the one to read with --field: %s",
                      list_names(names, count, list));
    const char *value = json_text(reader->json, names[text], &length);
    if (!value)
        return refuse(reader, record, 1, "the member '%s' is no text", names[text]);
    give_text(reader, record, value, length);
    return STEP_DONE;
}

static enum step parse_line(struct credo_reader *reader, credo_record *record)
{
    struct buffer *line = &reader->text;
    char message[160];
    size_t column;
    if (reader->dropped)
        return refuse(reader, record, 1, "the line is longer than 4 MB", NULL);
    if (utf8_valid(line->bytes, line->length) != line->length) {
        buffer_clear(&reader->repaired);
        record->repaired = utf8_repair(line->bytes, line->length, &reader->repaired);
        line = &reader->repaired;
    }
    if (line->failed)
        return STEP_FAILED;
    reader->json = json_parse(line->bytes, line->length, &column, message, sizeof message);
    if (!reader->json)
        return refuse(reader, record, column, "no valid JSON: %s", message);
    if (!json_has_members(reader->json))
        return refuse(reader, record, 1, "a row is a JSON object", NULL);
    return read_members(reader, record);
}

static bool is_array(const struct credo_reader *reader)
{
    const struct buffer *text = &reader->text;
    size_t at = 0;
    while (at < text->length && (text->bytes[at] == ' ' || text->bytes[at] == '\t'))
        at++;
    return at < text->length && text->bytes[at] == '[';
}

static enum step next_json(struct credo_reader *reader, credo_record *record, credo_error *error)
{
    bool first = reader->line == 0;
    enum step step;
    json_free(reader->json);
    reader->json = NULL;
    do {
        forget_text(reader);
        step = read_line(reader, LINE_KEPT);
    } while (step == STEP_DONE && is_blank(reader->text.bytes, reader->text.length));
    record->line = reader->line;
    if (step != STEP_DONE)
        return step;
    if (first && is_array(reader)) {
        fail(error, CREDO_BAD_INPUT, place(reader), (unsigned)reader->line, 1,
             "a JSON array; JSON Lines have one object a line: jq -c '.[]' turns the one into the other", NULL);
        return STEP_FAILED;
    }
    return parse_line(reader, record);
}

/* --- tables ------------------------------------------------------------------------------------------------- */

static const char *const unclosed = "the quotation mark that opens in this row is never closed";
static const char *const too_long = "a cell is longer than 4 MB; is a quotation mark left open?";

/* "sep=;" is how a spreadsheet tells itself which separator follows. */
static char told_separator(const struct buffer *line)
{
    const char *bytes = line->bytes;
    size_t length = line->length;
    if (length >= 2 && bytes[0] == '"' && bytes[length - 1] == '"') {
        bytes++;
        length -= 2;
    }
    return length == 5 && strncasecmp(bytes, "sep=", 4) == 0 ? bytes[4] : '\0';
}

/* Reads on until a row is whole; `first` tells that a line already waits in reader->text. */
static enum step read_row(struct credo_reader *reader, bool first, size_t *line, enum csv_state *state)
{
    *state = CSV_MORE;
    *line = 0;
    while (*state == CSV_MORE) {
        enum step step = STEP_DONE;
        if (!first) {
            forget_text(reader);
            step = read_line(reader, LINE_KEPT);
        }
        first = false;
        if (step == STEP_FAILED)
            return step;
        if (step == STEP_END) {
            reader->ended = true;
            *state = csv_end(reader->csv);
            return *state == CSV_MORE ? STEP_END : STEP_DONE;
        }
        if (!*line && !is_blank(reader->text.bytes, reader->text.length))
            *line = reader->line;
        bool whole = !reader->dropped;
        buffer_text(&reader->text, reader->ending);
        if (reader->text.failed)
            return STEP_FAILED;
        *state = whole ? csv_line(reader->csv, reader->text.bytes, reader->text.length) : CSV_TOO_LONG;
    }
    return STEP_DONE;
}

/* The cell as valid UTF-8 in the arena's care, or the table's own when nothing is wrong with it. */
static const char *valid_cell(struct credo_reader *reader, struct arena *arena, size_t index)
{
    size_t length;
    const char *cell = csv_cell(reader->csv, index, &length);
    if (utf8_valid(cell, length) == length)
        return cell;
    buffer_clear(&reader->repaired);
    utf8_repair(cell, length, &reader->repaired);
    return reader->repaired.failed ? NULL : arena_copy(arena, reader->repaired.bytes, reader->repaired.length);
}

static bool take_header(struct credo_reader *reader)
{
    size_t count = csv_cells(reader->csv);
    reader->columns = arena_array(&reader->names, const char *, count + 1);
    reader->values = arena_array(&reader->names, const char *, count + 1);
    for (size_t i = 0; i < count && reader->values; i++) {
        const char *cell = valid_cell(reader, &reader->names, i);
        cell = cell ? cell + strspn(cell, " \t\n\r") : NULL;
        size_t length = cell ? strlen(cell) : 0;
        while (length && strchr(" \t\n\r", cell[length - 1]))
            length--;
        reader->columns[i] = cell ? arena_copy(&reader->names, cell, length) : NULL;
        if (!reader->columns[i])
            return false;
    }
    reader->column_count = count;
    csv_forget(reader->csv);
    return !reader->names.failed;
}

static enum step choose_columns(struct credo_reader *reader, size_t line, credo_error *error)
{
    char list[256];
    const char *const *names = reader->columns;
    size_t count = reader->column_count;
    reader->text_column = find_text(reader, names, count);
    reader->id_column = find_name(names, count, reader->id ? reader->id : "id");
    const char *what = NULL;
    if (reader->text_column == NONE && reader->field)
        what = "the column asked for is not there; the columns are: %s";
    else if (reader->text_column == NONE)
        what = "no column is named text or mission; name the one to read with --column: %s";
    else if (reader->id_column == NONE && reader->id)
        what = "the column asked for as id is not there; the columns are: %s";
    if (!what)
        return STEP_DONE;
    fail(error, CREDO_BAD_INPUT, place(reader), (unsigned)line, 1, what, list_names(names, count, list));
    return STEP_FAILED;
}

static enum step read_header(struct credo_reader *reader, credo_error *error)
{
    char separator = reader->input == CREDO_INPUT_TSV ? '\t' : '\0', told = '\0';
    enum csv_state state;
    size_t line;
    enum step step;
    do {
        forget_text(reader);
        step = read_line(reader, LINE_KEPT);
        if (step == STEP_DONE && !told)
            told = told_separator(&reader->text);
    } while (step == STEP_DONE && (is_blank(reader->text.bytes, reader->text.length) || told_separator(&reader->text)));
    if (step == STEP_END) {
        fail(error, CREDO_BAD_INPUT, place(reader), 1, 1, "the table is empty", NULL);
        return STEP_FAILED;
    }
    if (step == STEP_FAILED)
        return step;
    if (!separator)
        separator = told ? told : csv_separator(reader->text.bytes, reader->text.length);
    reader->csv = csv_new(separator);
    step = reader->csv ? read_row(reader, true, &line, &state) : STEP_FAILED;
    if (step == STEP_DONE && (state == CSV_UNCLOSED || state == CSV_TOO_LONG)) {
        fail(error, CREDO_BAD_INPUT, place(reader), (unsigned)line, 1, state == CSV_UNCLOSED ? unclosed : too_long, NULL);
        return STEP_FAILED;
    }
    if (step != STEP_DONE || state != CSV_ROW || !take_header(reader))
        return STEP_FAILED;
    return choose_columns(reader, line, error);
}

static void give_columns(struct credo_reader *reader, credo_record *record)
{
    for (size_t i = 0; i < reader->column_count; i++)
        reader->values[i] = "";
    record->names = reader->columns;
    record->values = reader->values;
    record->field_count = reader->column_count;
}

/* Fills the record's columns; a cell too much means that the cells stand in wrong columns. */
static enum step take_row(struct credo_reader *reader, credo_record *record)
{
    size_t cells = csv_cells(reader->csv), columns = reader->column_count, length;
    bool more = false;
    for (size_t i = columns; i < cells; i++)
        more |= csv_cell(reader->csv, i, &length)[0] != '\0';
    give_columns(reader, record);
    for (size_t i = 0; i < columns && i < cells; i++) {
        reader->values[i] = valid_cell(reader, &reader->arena, i);
        if (!reader->values[i])
            return STEP_FAILED;
    }
    if (reader->id_column != NONE && *reader->values[reader->id_column])
        record->id = reader->values[reader->id_column];
    if (more)
        return refuse(reader, record, 1, "the row has more cells than the header; a text with a separator in it needs quotation marks",
                      NULL);
    if ((size_t)reader->text_column < cells) {
        const char *text = csv_cell(reader->csv, (size_t)reader->text_column, &length);
        reader->dropped = 0;
        give_text(reader, record, text, length);
    }
    return STEP_DONE;
}

static bool is_empty_row(const struct credo_reader *reader)
{
    size_t length;
    for (size_t i = 0; i < csv_cells(reader->csv); i++)
        if (csv_cell(reader->csv, i, &length), length)
            return false;
    return true;
}

static enum step next_row(struct credo_reader *reader, credo_record *record, credo_error *error)
{
    enum csv_state state = CSV_ROW;
    if (!reader->csv) {
        enum step step = read_header(reader, error);
        if (step != STEP_DONE)
            return step;
    }
    do {
        if (reader->ended)
            return STEP_END;
        csv_forget(reader->csv);
        enum step step = read_row(reader, false, &record->line, &state);
        if (step != STEP_DONE)
            return step;
    } while (state == CSV_ROW && is_empty_row(reader));
    if (state == CSV_ROW)
        return take_row(reader, record);
    if (state == CSV_NO_MEMORY)
        return STEP_FAILED;
    reader->ended = true;
    give_columns(reader, record);
    return refuse(reader, record, 1, state == CSV_UNCLOSED ? unclosed : too_long, NULL);
}

/* --- the next record ---------------------------------------------------------------------------------------- */

static const char *write_number(struct credo_reader *reader)
{
    char *at = reader->number_text + sizeof reader->number_text;
    size_t number = reader->number + 1;
    *--at = '\0';
    do {
        *--at = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    return at;
}

static enum step read_record(struct credo_reader *reader, credo_record *record, credo_error *error)
{
    switch (reader->input) {
    case CREDO_INPUT_PARAGRAPH:
        return next_paragraph(reader, record);
    case CREDO_INPUT_LINE:
        return next_line(reader, record);
    case CREDO_INPUT_CSV:
    case CREDO_INPUT_TSV:
        return next_row(reader, record, error);
    case CREDO_INPUT_JSONL:
        return next_json(reader, record, error);
    default:
        return next_file(reader, record);
    }
}

bool credo_reader_next(credo_reader *reader, credo_record *record, credo_error *error)
{
    credo_error wrong = {0};
    if (error)
        error->code = CREDO_OK;
    if (reader->ended)
        return false;
    forget_text(reader);
    arena_reset(&reader->arena);
    *record = (credo_record){.id = write_number(reader), .text = "", .file = reader->name, .encoding = ""};
    errno = 0;
    enum step step = read_record(reader, record, &wrong);
    bool memory = reader->text.failed || reader->block.failed || reader->arena.failed || reader->names.failed || errno == ENOMEM;
    if (step == STEP_FAILED && !wrong.code)
        memory ? fail(&wrong, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL)
               : fail(&wrong, CREDO_BAD_INPUT, place(reader), 0, 0, "cannot be read: %s", strerror(errno));
    if (step != STEP_DONE) {
        reader->ended = true;
        if (error && step == STEP_FAILED)
            *error = wrong;
        return false;
    }
    record->encoding = decoder_encoding(reader->decoder);
    reader->number++;
    return true;
}
