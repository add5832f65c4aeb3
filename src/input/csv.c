#include "input/csv.h"

#include <csv.h>
#include <stdlib.h>

#include "util/buffer.h"

/* No cell needs more than this; an open quotation mark would otherwise take in the rest of the file. */
enum { CELL_LIMIT = 4 * 1024 * 1024, CELL_BLOCK = 4096 };

struct csv {
    struct csv_parser parser;
    struct buffer bytes; /* of the cells, each with a NUL behind */
    struct buffer ends;  /* a size_t for each cell: where its NUL stands */
    bool row;
};

static void *bounded(void *memory, size_t size)
{
    return size > CELL_LIMIT ? NULL : realloc(memory, size);
}

struct csv *csv_new(char separator)
{
    struct csv *csv = calloc(1, sizeof *csv);
    if (!csv || csv_init(&csv->parser, 0) != 0) {
        free(csv);
        return NULL;
    }
    csv_set_delim(&csv->parser, (unsigned char)separator);
    csv_set_realloc_func(&csv->parser, bounded);
    csv_set_blk_size(&csv->parser, CELL_BLOCK);
    return csv;
}

void csv_close(struct csv *csv)
{
    if (!csv)
        return;
    csv_free(&csv->parser);
    buffer_free(&csv->bytes);
    buffer_free(&csv->ends);
    free(csv);
}

static void take_cell(void *bytes, size_t length, void *context)
{
    struct csv *csv = context;
    buffer_put(&csv->bytes, bytes, length);
    buffer_put(&csv->ends, &csv->bytes.length, sizeof csv->bytes.length);
    buffer_byte(&csv->bytes, '\0');
}

static void take_row(int end, void *context)
{
    struct csv *csv = context;
    (void)end;
    csv->row = true;
}

static enum csv_state state_of(const struct csv *csv)
{
    if (csv->bytes.failed || csv->ends.failed)
        return CSV_NO_MEMORY;
    if (csv->bytes.length > CELL_LIMIT)
        return CSV_TOO_LONG;
    return csv->row ? CSV_ROW : CSV_MORE;
}

enum csv_state csv_line(struct csv *csv, const char *line, size_t length)
{
    if (csv_parse(&csv->parser, line, length, take_cell, take_row, csv) != length)
        return csv_get_buffer_size(&csv->parser) + CELL_BLOCK > CELL_LIMIT ? CSV_TOO_LONG : CSV_NO_MEMORY;
    return state_of(csv);
}

enum csv_state csv_end(struct csv *csv)
{
    /* Strict only now: a quotation mark inside a cell is no error, one that is still open is. */
    csv_set_opts(&csv->parser, CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&csv->parser, take_cell, take_row, csv) != 0)
        return csv_error(&csv->parser) == CSV_EPARSE ? CSV_UNCLOSED : CSV_NO_MEMORY;
    return state_of(csv);
}

size_t csv_cells(const struct csv *csv)
{
    return csv->ends.length / sizeof(size_t);
}

const char *csv_cell(const struct csv *csv, size_t index, size_t *length)
{
    const size_t *ends = (const size_t *)(const void *)csv->ends.bytes;
    size_t start = index ? ends[index - 1] + 1 : 0;
    *length = ends[index] - start;
    return csv->bytes.bytes + start;
}

void csv_forget(struct csv *csv)
{
    csv_fini(&csv->parser, NULL, NULL, NULL); /* a row that was too long may have been given up half-way */
    buffer_clear(&csv->bytes);
    buffer_clear(&csv->ends);
    csv->row = false;
}

char csv_separator(const char *line, size_t length)
{
    static const char separators[] = {',', ';', '\t'};
    size_t count[3] = {0}, best = 0;
    bool quoted = false;
    for (size_t i = 0; i < length; i++) {
        quoted ^= line[i] == '"';
        for (size_t s = 0; s < 3; s++)
            count[s] += !quoted && line[i] == separators[s];
    }
    for (size_t s = 1; s < 3; s++)
        if (count[s] > count[best])
            best = s;
    return separators[best];
}
