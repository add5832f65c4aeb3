/* Tables in and out: whatever stands in the cells and however the table is written, it comes back cell by cell, and no spreadsheet
 * finds a formula in it, at whichever separator it divides the lines. */
#include <csv.h>

#include "property/generate.h"
#include "source.h"

enum { TABLES = 4000, COLUMNS_MOST = 6, ROWS_MOST = 8, CELLS_MOST = COLUMNS_MOST * (ROWS_MOST + 1) };

static const char *const shards[] = {
    "=", "+", "-", "@", "'", "\"", "\"\"", ",", ";", ",=", ";=1+1", "\t", "\n", "\r\n", "\n=", ";\"=", "=cmd|' /C calc'!A0", "@SUM(A1)",
    "+7 495 123-45-67", "-87.30", "-1 234,50", "+3 %", "- a bullet", "\n- and one more", "-2+3", "1e5", "-1e-5", "a", "We help people",
    "Мы помогаем людям", "за счёт цен", "\u2014", "\uFF1D1", "\U0001F600", "sep=;", "#", "0", "   ", ".", "%"};

struct cells {
    struct buffer bytes[CELLS_MOST * 4];
    size_t count, rows;
};

static void take_cell(void *bytes, size_t length, void *context)
{
    struct cells *cells = context;
    assert_true(cells->count < CELLS_MOST * 4);
    buffer_clear(&cells->bytes[cells->count]);
    buffer_put(&cells->bytes[cells->count++], bytes, length);
}

static void take_row(int end, void *context)
{
    (void)end;
    ((struct cells *)context)->rows++;
}

static int nothing_is_blank(unsigned char byte)
{
    (void)byte;
    return 0;
}

static void parse(const char *bytes, size_t length, char separator, struct cells *cells)
{
    struct csv_parser parser;
    assert_int_equal(csv_init(&parser, separator == '\t' ? 0 : CSV_STRICT | CSV_STRICT_FINI), 0);
    csv_set_delim(&parser, (unsigned char)separator);
    csv_set_space_func(&parser, nothing_is_blank);
    cells->count = cells->rows = 0;
    assert_int_equal(csv_parse(&parser, bytes, length, take_cell, take_row, cells), length);
    assert_int_equal(csv_fini(&parser, take_cell, take_row, cells), 0);
    csv_free(&parser);
}

static void free_cells(struct cells *cells)
{
    for (size_t i = 0; i < sizeof cells->bytes / sizeof *cells->bytes; i++)
        buffer_free(&cells->bytes[i]);
}

/* --- a table in --------------------------------------------------------------------------------------------- */

struct table {
    struct buffer cells[CELLS_MOST];
    size_t columns, rows; /* the header is a row */
    char separator;
};

static void make_table(uint64_t *random, struct table *table)
{
    table->columns = 2 + draw_below(random, COLUMNS_MOST - 1);
    table->rows = 2 + draw_below(random, ROWS_MOST);
    table->separator = ",;\t"[draw_below(random, 3)];
    for (size_t i = 0; i < table->columns * table->rows; i++) {
        buffer_clear(&table->cells[i]);
        for (size_t n = draw_below(random, 4); n; n--)
            buffer_text(&table->cells[i], shards[draw_below(random, sizeof shards / sizeof *shards)]);
        if (i == 1)
            buffer_clear(&table->cells[i]); /* a column without a name */
        if (i == 2 && table->columns > 2) {
            buffer_clear(&table->cells[i]);
            buffer_text(&table->cells[i], "Миссия");
        }
    }
    buffer_clear(&table->cells[0]);
    buffer_text(&table->cells[0], "mission");
    buffer_text(&table->cells[table->columns], "x"); /* the first row is not empty */
}

static void put_quoted(struct buffer *out, const struct buffer *cell)
{
    buffer_byte(out, '"');
    for (size_t i = 0; i < cell->length; i++) {
        buffer_byte(out, cell->bytes[i]);
        if (cell->bytes[i] == '"')
            buffer_byte(out, '"');
    }
    buffer_byte(out, '"');
}

static void write_table(uint64_t *random, const struct table *table, struct buffer *out)
{
    const char *end = draw_below(random, 2) ? "\r\n" : "\n";
    buffer_clear(out);
    buffer_text(out, draw_below(random, 2) ? "\xEF\xBB\xBF" : "");
    if (draw_below(random, 3) == 0)
        buffer_format(out, "sep=%c%s", table->separator, end);
    for (size_t i = 0; i < table->columns * table->rows; i++) {
        put_quoted(out, &table->cells[i]);
        if ((i + 1) % table->columns)
            buffer_byte(out, table->separator);
        else
            buffer_text(out, end);
    }
}

/* --- and out ------------------------------------------------------------------------------------------------ */

static void pass_through(const struct judge *judge, const struct buffer *in, bool tabs, credo_format format, bool excel, credo_text *out)
{
    credo_reader_options options = {.input = tabs ? CREDO_INPUT_TSV : CREDO_INPUT_CSV, .encoding = "UTF-8"};
    struct source source = {.bytes = in->bytes, .left = in->length};
    credo_style style = {.excel = excel};
    credo_reader *reader;
    credo_record record;
    credo_error error;
    size_t count = 0;
    credo_text_clear(out);
    assert_int_equal(credo_reader_new(&options, pull, &source, &reader, &error), CREDO_OK);
    while (credo_reader_next(reader, &record, &error)) {
        assert_false(record.failed);
        assert_int_equal(credo_analyse(judge->analyser, record.text, record.length, 0, judge->result), CREDO_OK);
        credo_render_record(format, judge->lexicon, &style, count++, &record, judge->result, out);
    }
    assert_int_equal(error.code, CREDO_OK);
    credo_render_end(format, judge->lexicon, &style, count, out);
    credo_reader_free(reader);
}

static bool begins_formula(const char *text, size_t length)
{
    static const char *const wide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    for (size_t i = 0; length >= 3 && i < 4; i++)
        if (memcmp(text, wide[i], 3) == 0)
            return true;
    return length && *text && strchr("=+-@\t\r\n", *text);
}

/* What a formula needs, and a number has not. */
static bool could_work(const char *text, size_t length)
{
    size_t at = length && (*text == '-' || *text == '+');
    if (!begins_formula(text, length))
        return false;
    for (; at < length; at++)
        if (!strchr("0123456789., %eE", text[at]) && !(strchr("+-", text[at]) && strchr("eE", text[at - 1])))
            return true;
    return false;
}

/* Apostrophes were put in, and nothing else was done to it. */
static void assert_cell(const struct buffer *was, const struct buffer *is, bool plain)
{
    size_t i = 0, j = 0;
    while (j < is->length) {
        char wanted = i < was->length ? was->bytes[i] : '\0';
        if (plain && wanted && strchr("\t\r\n", wanted))
            wanted = ' ';
        if (i < was->length && is->bytes[j] == wanted) {
            i++;
            j++;
            continue;
        }
        assert_int_equal(is->bytes[j], '\'');
        j++;
    }
    assert_int_equal(i, was->length);
    if (was->length && could_work(was->bytes, was->length))
        assert_int_equal(is->bytes[0], '\'');
    if (was->length && !begins_formula(was->bytes, was->length))
        assert_int_equal(is->bytes[0], was->bytes[0]);
    assert_false(could_work(is->bytes, is->length));
}

static bool is_empty_row(const struct table *table, size_t row)
{
    for (size_t c = 0; c < table->columns; c++)
        if (table->cells[row * table->columns + c].length)
            return false;
    return true;
}

/* A header's names are trimmed at both ends when they are read. */
static void trim(struct buffer *cell)
{
    size_t start = 0;
    while (cell->length && strchr(" \t\r\n", cell->bytes[cell->length - 1]))
        cell->length--;
    while (start < cell->length && strchr(" \t\r\n", cell->bytes[start]))
        start++;
    cell->length -= start;
    if (start)
        memmove(cell->bytes, cell->bytes + start, cell->length);
}

static void assert_table(struct table *table, const struct cells *back, bool plain)
{
    size_t width = back->count / back->rows, row = 0;
    assert_int_equal(back->count % back->rows, 0);
    assert_int_equal(width, table->columns + 11);
    for (size_t r = 0; r < table->rows; r++) {
        if (r && is_empty_row(table, r))
            continue;
        for (size_t c = 0; c < table->columns; c++) {
            struct buffer *cell = &table->cells[r * table->columns + c];
            if (!r)
                trim(cell);
            assert_cell(cell, &back->bytes[row * width + c], plain);
        }
        row++;
    }
    assert_int_equal(row, back->rows);
}

/* A spreadsheet that knows nothing of our separator and of quotes cuts here: still no formula. */
static void assert_harmless(const char *bytes, size_t length, const char *cuts)
{
    for (size_t at = 0; at < length;) {
        size_t end = at;
        while (end < length && !strchr(cuts, bytes[end]))
            end++;
        size_t start = at; /* the third quotation mark is one that is shown */
        while (start < end && ((bytes[start] == '"' && start - at < 2) || bytes[start] == '\t'))
            start++;
        size_t last = end;
        while (last > start && bytes[last - 1] == '"')
            last--;
        bool bullet = last - start > 2 && bytes[start] == '-' && bytes[start + 1] == ' ';
        /* A word with a quotation mark behind it is no formula, whatever follows. */
        for (size_t i = start + 2; i < last && !strchr("\",;\t", bytes[i]); i++)
            bullet &= !strchr("=@|&(!+", bytes[i]);
        size_t first = start;
        while (first < last && !strchr("\",;\t", bytes[first]))
            first++;
        /* A number that ends at a separator is no beginning of a formula either. */
        bool number = first > start && !could_work(bytes + start, first - start);
        if (!bullet && !number && could_work(bytes + start, last - start)) {
            print_message("%.*s\n", (int)(end - at), bytes + at);
            assert_true(false);
        }
        at = end + 1;
    }
}

static void tables_come_back(void **state)
{
    (void)state;
    struct judge judge = judge_new();
    struct table *table = calloc(1, sizeof *table);
    struct cells *back = calloc(1, sizeof *back);
    credo_text *out = credo_text_new();
    struct buffer in = {0};
    uint64_t random = 4711;
    for (int i = 0; i < TABLES; i++) {
        make_table(&random, table);
        write_table(&random, table, &in);
        bool excel = draw_below(&random, 2), plain = draw_below(&random, 3) == 0;
        pass_through(&judge, &in, table->separator == '\t', plain ? CREDO_FORMAT_TSV : CREDO_FORMAT_CSV, excel, out);
        size_t length;
        const char *bytes = credo_text_bytes(out, &length);
        if (excel) {
            assert_memory_equal(bytes, "\xEF\xBB\xBF", 3);
            bytes += 3;
            length -= 3;
        }
        parse(bytes, length, plain ? '\t' : excel ? ';' : ',', back);
        assert_table(table, back, plain);
        if (!plain) {
            assert_harmless(bytes, length, ",\r\n");
            assert_harmless(bytes, length, ";\r\n");
            assert_harmless(bytes, length, "\t\r\n");
        }
    }
    buffer_free(&in);
    for (size_t i = 0; i < CELLS_MOST; i++)
        buffer_free(&table->cells[i]);
    free(table);
    free_cells(back);
    free(back);
    credo_text_free(out);
    judge_free(&judge);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(tables_come_back)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
