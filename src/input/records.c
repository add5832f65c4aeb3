/* a file of any kind -> one record after another. Only the block that is being read and one record are in memory. */
#include "input/records.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "util/failure.h"

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
    r->title = own(r, options->title);
    r->earlier = own(r, options->earlier);
    r->input = options->input == CREDO_INPUT_AUTO ? input_of_name(options->name) : options->input;
    r->number = options->numbered_from ? options->numbered_from - 1 : 0;
    r->text_column = r->id_column = r->title_column = r->earlier_column = NONE;
    credo_code code = r->names.failed ? fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL)
                                      : decoder_new(options->encoding, pull, context, &r->decoder, error);
    if (!code && r->input < CREDO_INPUT_CSV && (options->field || options->id || options->title || options->earlier))
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

size_t count_quotes(const char *bytes, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++)
        count += bytes[i] == '"';
    return count;
}

static void keep(struct credo_reader *reader, const char *bytes, size_t length, size_t limit)
{
    size_t room = reader->text.length < limit ? limit - reader->text.length : 0;
    size_t kept = length < room ? length : room;
    buffer_put(&reader->text, bytes, kept);
    reader->dropped += length - kept;
    reader->dropped_quotes += count_quotes(bytes + kept, length - kept);
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

/* Where the line ends: at its line feed, or at a carriage return before that. A page at a time, so that a block of short lines that end in
 * a carriage return is not searched to its end for each of them. */
static size_t find_ending(const char *start, size_t length)
{
    enum { PAGE = 1024 };
    for (size_t at = 0; at < length; at += PAGE) {
        size_t page = length - at < PAGE ? length - at : PAGE;
        const char *feed = memchr(start + at, '\n', page);
        const char *carriage = memchr(start + at, '\r', feed ? (size_t)(feed - start) - at : page);
        if (feed || carriage)
            return (size_t)((carriage ? carriage : feed) - start);
    }
    return length;
}

enum step read_line(struct credo_reader *reader, size_t limit)
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
        run = find_ending(start, left);
        keep(reader, start, run, limit);
        reader->at += run;
        if (reader->text.failed) { /* an empty line to all who do not ask */
            errno = ENOMEM;
            return STEP_FAILED;
        }
        if (run < left)
            return take_ending(reader);
    }
}

void forget_text(struct credo_reader *reader)
{
    buffer_clear(&reader->text);
    reader->dropped = reader->dropped_quotes = 0;
}

bool is_blank(const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\v' && bytes[i] != '\f')
            return false;
    return true;
}

/* --- plain text --------------------------------------------------------------------------------------------- */

void give_text(struct credo_reader *reader, credo_record *record, const char *bytes, size_t length)
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
        size_t added = reader->text.length - before;
        bool blank = step == STEP_DONE && lost == reader->dropped && (!added || is_blank(reader->text.bytes + before, added));
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

/* --- the next record ---------------------------------------------------------------------------------------- */

const char *reader_place(const struct credo_reader *reader)
{
    return reader->name ? reader->name : "-";
}

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

static size_t count_replaced(const char *text, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i + 3 <= length; i++)
        count += memcmp(text + i, "\xEF\xBF\xBD", 3) == 0;
    return count;
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
    *record = (credo_record){
        .id = write_number(reader), .text = "", .title = "", .earlier = "", .file = reader->name, .encoding = ""};
    errno = 0;
    enum step step = read_record(reader, record, &wrong);
    bool starved = reader->text.failed || reader->block.failed || reader->repaired.failed || reader->arena.failed || reader->names.failed;
    if (starved || (step == STEP_FAILED && !wrong.code && errno == ENOMEM)) {
        step = STEP_FAILED;
        fail(&wrong, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    } else if (step == STEP_FAILED && !wrong.code) {
        fail_to_read(&wrong, CREDO_BAD_INPUT, reader_place(reader), errno);
    }
    if (step != STEP_DONE) {
        reader->ended = true;
        if (error && step == STEP_FAILED)
            *error = wrong;
        return false;
    }
    record->encoding = decoder_encoding(reader->decoder);
    if (*record->encoding) /* what the conversion could not read became U+FFFD then and there */
        record->repaired += count_replaced(record->text, record->length);
    record->marked = decoder_marked(reader->decoder);
    record->guessed = decoder_guessed(reader->decoder);
    record->separator = reader->separator;
    record->opens = !reader->begun;
    reader->begun = true;
    reader->number++;
    return true;
}
