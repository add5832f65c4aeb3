/* lines -> records with named parts: objects of JSON Lines, rows of a table. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "input/records.h"
#include "text/normalise.h"
#include "text/utf8.h"
#include "util/failure.h"

/* --- names of columns and members ---------------------------------------------------------------------------- */

static const char *const text_names[] = {"text", "mission", "миссия", "statement", "текст",
                                         "mission statement", "our mission", "миссия компании", "наша миссия", "формулировка"};
static const char *const title_names[] = {
    "company",  "company name", "organisation", "organization", "org",   "name",  "firm",  "brand",        "title",
    "компания", "название компании", "организация", "название", "наименование", "фирма", "бренд", "предприятие", "имя"};
enum { TEXT_NAMES = sizeof text_names / sizeof *text_names, TITLE_NAMES = sizeof title_names / sizeof *title_names };

bool same_name(const char *a, const char *b)
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

static long find_first(const char *const *names, size_t count, const char *const *wanted, size_t wanted_count)
{
    long found = NONE;
    for (size_t i = 0; i < wanted_count && found == NONE; i++)
        found = find_name(names, count, wanted[i]);
    return found;
}

/* A spreadsheet leaves columns without a name behind the last one that has any. */
static long only_column(const char *const *names, size_t count)
{
    long only = NONE;
    for (size_t i = 0; i < count; i++) {
        if (!*names[i])
            continue;
        if (only != NONE)
            return NONE;
        only = (long)i;
    }
    return only;
}

static long find_text(const struct credo_reader *reader, const char *const *names, size_t count)
{
    if (reader->field)
        return find_name(names, count, reader->field);
    long found = find_first(names, count, text_names, TEXT_NAMES);
    return found != NONE ? found : only_column(names, count);
}

static long find_title(const struct credo_reader *reader, const char *const *names, size_t count)
{
    return reader->title ? find_name(names, count, reader->title) : find_first(names, count, title_names, TITLE_NAMES);
}

/* The names; behind the one that was asked for they stand in brackets. */
static const char *list_names(const char *asked, const char *const *names, size_t count, char list[256])
{
    size_t length = 0;
    if (asked)
        length = (size_t)snprintf(list, 256, "%s (", strlen(asked) < 128 ? asked : "...");
    for (size_t i = 0; i < count; i++) {
        size_t more = strlen(names[i]);
        if (length + more + 9 > 256) {
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
    strcpy(list + length, asked ? ")" : "");
    return list;
}

static enum step refuse(const struct credo_reader *reader, credo_record *record, size_t column, const char *what, const char *detail)
{
    record->failed = true;
    fail(&record->error, CREDO_BAD_INPUT, reader_place(reader), (unsigned)record->line, (unsigned)column, what, detail);
    return STEP_DONE;
}

/* --- JSON Lines --------------------------------------------------------------------------------------------- */

static const char **list_members(struct credo_reader *reader, size_t *count)
{
    size_t members = json_member_count(reader->json);
    const char **names = arena_array(&reader->arena, const char *, members + 1);
    if (names)
        json_members(reader->json, names);
    *count = names ? members : 0;
    return names;
}

static const char *member_text(struct credo_reader *reader, const char **names, long at, size_t *length)
{
    const char *text = at == NONE ? NULL : json_text(reader->json, names[at], length);
    if (!text)
        *length = 0;
    return text ? text : "";
}

static enum step read_members(struct credo_reader *reader, credo_record *record)
{
    size_t count, length;
    char list[256];
    const char **names = list_members(reader, &count);
    long text = find_text(reader, names, count);
    const char *id = member_text(reader, names, find_name(names, count, reader->id ? reader->id : "id"), &length);
    record->id = *id ? id : record->id;
    record->title = member_text(reader, names, find_title(reader, names, count), &length);
    if (reader->earlier)
        record->earlier = member_text(reader, names, find_name(names, count, reader->earlier), &record->earlier_length);
    if (text == NONE)
        return refuse(reader, record, 1,
                      reader->field ? "the member asked for is not there (in brackets those that are): %s"
                                    : "no member is named text or mission; name the one to read with --field: %s",
                      list_names(reader->field, names, count, list));
    const char *value = json_text(reader->json, names[text], &length);
    if (!value)
        return refuse(reader, record, 1, "the member '%s' is not text", names[text]);
    give_text(reader, record, value, length);
    return STEP_DONE;
}

static enum step parse_line(struct credo_reader *reader, credo_record *record)
{
    struct buffer *line = &reader->text;
    char message[160] = "";
    size_t column = 1;
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
    if (!reader->json && !column) {
        errno = ENOMEM;
        return STEP_FAILED;
    }
    if (!reader->json)
        return refuse(reader, record, column, json_problem(message), message);
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

enum step next_json(struct credo_reader *reader, credo_record *record, credo_error *error)
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
        fail(error, CREDO_BAD_INPUT, reader_place(reader), (unsigned)reader->line, 1,
             "a JSON array; JSON Lines have one object a line: jq -c '.[]' turns the one into the other", NULL);
        return STEP_FAILED;
    }
    return parse_line(reader, record);
}

/* --- tables ------------------------------------------------------------------------------------------------- */

static const char *const unclosed = "the quotation mark that opens in this row is never closed";
static const char *const long_cell = "a cell is longer than 4 MB; is a quotation mark left open?";
static const char *const long_row = "the row is longer than 4 MB";

static const char *problem_of(const struct credo_reader *reader, enum csv_state state)
{
    return state == CSV_UNCLOSED ? unclosed : reader->quoted ? long_cell : long_row;
}

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

/* A row too long is the end of the table only where a quotation stays open: what follows are then no rows. `later` tells that the line
 * is not the row's first, and so began in a quotation. */
static void give_up_row(struct credo_reader *reader, bool later)
{
    size_t quotes = count_quotes(reader->text.bytes, reader->text.length) + reader->dropped_quotes;
    reader->quoted = later != (quotes % 2 == 1);
    reader->ended = reader->quoted;
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
        bool later = *line, whole = !reader->dropped;
        if (!later && (!whole || !is_blank(reader->text.bytes, reader->text.length)))
            *line = reader->line;
        buffer_text(&reader->text, reader->ending);
        if (reader->text.failed)
            return STEP_FAILED;
        *state = whole ? csv_line(reader->csv, reader->text.bytes, reader->text.length) : CSV_TOO_LONG;
        if (*state == CSV_TOO_LONG)
            give_up_row(reader, later);
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
    reader->title_column = find_title(reader, names, count);
    reader->earlier_column = reader->earlier ? find_name(names, count, reader->earlier) : NONE;
    const struct {
        long column;
        const char *asked, *what;
    } wanted[] = {
        {reader->text_column, reader->field, "the column asked for is not there (in brackets those that are): %s"},
        {reader->id_column, reader->id, "the column asked for as id is not there (in brackets those that are): %s"},
        {reader->title_column, reader->title, "the column asked for as name is not there (in brackets those that are): %s"},
        {reader->earlier_column, reader->earlier,
         "the column asked for as the earlier wording is not there (in brackets those that are): %s"},
    };
    const char *what = NULL, *asked = NULL;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted && !what; i++)
        if (wanted[i].asked && wanted[i].column == NONE) {
            what = wanted[i].what;
            asked = wanted[i].asked;
        }
    if (!what && reader->text_column == NONE)
        what = "no column is named text or mission; name the one to read with --column: %s";
    if (!what)
        return STEP_DONE;
    fail(error, CREDO_BAD_INPUT, reader_place(reader), (unsigned)line, 1, what, list_names(asked, names, count, list));
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
        fail(error, CREDO_BAD_INPUT, reader_place(reader), 1, 1, "the table is empty", NULL);
        return STEP_FAILED;
    }
    if (step == STEP_FAILED)
        return step;
    if (!separator)
        separator = told ? told : csv_separator(reader->text.bytes, reader->text.length);
    reader->separator = separator;
    reader->csv = csv_new(separator);
    step = reader->csv ? read_row(reader, true, &line, &state) : STEP_FAILED;
    if (step == STEP_DONE && (state == CSV_UNCLOSED || state == CSV_TOO_LONG)) {
        fail(error, CREDO_BAD_INPUT, reader_place(reader), (unsigned)line, 1, problem_of(reader, state), NULL);
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
    if (reader->title_column != NONE)
        record->title = reader->values[reader->title_column];
    if (reader->earlier_column != NONE) {
        record->earlier = reader->values[reader->earlier_column];
        record->earlier_length = strlen(record->earlier);
    }
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

enum step next_row(struct credo_reader *reader, credo_record *record, credo_error *error)
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
    give_columns(reader, record);
    return refuse(reader, record, 1, problem_of(reader, state), NULL);
}
