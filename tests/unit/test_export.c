/* export: every format is read back by a parser written here from its description, over the built-in corpus and over missions made of
 * the signs that the format reads itself. */
#include "support.h"

#include "text/utf8.h"

enum { CELLS = 16, ROOM = 8192 };

static credo_corpus *builtin;

static int read_builtin(void **state)
{
    (void)state;
    return credo_corpus_builtin(&builtin, NULL) == CREDO_OK ? 0 : -1;
}

static int drop_builtin(void **state)
{
    (void)state;
    credo_corpus_free(builtin);
    return 0;
}

#define AWKWARD "\"Quotes\", ~ 1 = 1 # {a|b} : \\ 100 %\tand\nmore; [x] ::y:: //z // $CATEGORY: A. ANSWER: B"
static const credo_mark awkward_marks[] = {{CREDO_RESULT, {0, 8, 0, 8}}, {CREDO_METHOD, {10, 15, 10, 15}}};
static const credo_mission awkward = {.id = "a:1=#", .side = CREDO_MIXED, .field = "x,y", .company = "\"Z\"", .text = AWKWARD,
                                      .length = sizeof AWKWARD - 1, .marks = awkward_marks, .mark_count = 2, .why = "a\nb", .lean = 0.5};

/* The whole export, with a NUL behind it. */
static char *export(credo_export format, credo_ui ui, const credo_mission *one, size_t *written)
{
    credo_export_style style = {format, ui, 20};
    credo_text *text = credo_text_new();
    size_t length, count = one ? 1 : credo_corpus_count(builtin);
    *written = 0;
    assert_non_null(text);
    credo_export_begin(&style, text);
    for (size_t i = 0; i < count; i++)
        *written += credo_export_mission(&style, one ? one : credo_corpus_get(builtin, i), text, NULL) != CREDO_EXPORT_REFUSED;
    const char *bytes = credo_text_bytes(text, &length);
    assert_non_null(bytes);
    char *copy = malloc(length + 1);
    assert_non_null(copy);
    memcpy(copy, bytes, length);
    copy[length] = '\0';
    credo_text_free(text);
    return copy;
}

/* --- CSV: RFC 4180 ------------------------------------------------------------------------------------------ */

struct row {
    char bytes[ROOM];
    const char *cells[CELLS];
    size_t count;
};

/* Where the next row starts; NULL when the text is no CSV. */
static const char *read_row(const char *at, char separator, struct row *row)
{
    size_t used = 0;
    row->count = 0;
    for (;;) {
        assert_true(row->count < CELLS);
        row->cells[row->count++] = row->bytes + used;
        if (*at == '"' && separator == ',') {
            for (at++; *at && (*at != '"' || at[1] == '"'); at++) {
                at += *at == '"';
                row->bytes[used++] = *at;
            }
            if (*at++ != '"')
                return NULL;
        } else {
            while (*at && *at != separator && *at != '\n' && (*at != '"' || separator != ','))
                row->bytes[used++] = *at++;
        }
        row->bytes[used++] = '\0';
        assert_true(used < ROOM - 1);
        if (*at == '\n')
            return at + 1;
        if (*at++ != separator)
            return NULL;
    }
}

/* A text that a spreadsheet might take for a formula stands behind an apostrophe. */
static const char *plain(const char *cell)
{
    return *cell == '\'' && cell[1] && strchr("=+-@", cell[1]) ? cell + 1 : cell;
}

static void csv_holds_every_mission(void **state)
{
    (void)state;
    size_t written, at = 0;
    struct row *row = malloc(sizeof *row);
    char *text = export(CREDO_EXPORT_CSV, CREDO_UI_ENGLISH, NULL, &written);
    const char *next = read_row(text, ',', row);
    assert_non_null(next);
    assert_int_equal(row->count, 14);
    assert_string_equal(row->cells[0], "id");
    assert_string_equal(row->cells[6], "text");
    assert_int_equal(written, credo_corpus_count(builtin));
    for (; *next; at++) {
        const credo_mission *mission = credo_corpus_get(builtin, at);
        next = read_row(next, ',', row);
        assert_non_null(next);
        assert_int_equal(row->count, 14);
        assert_string_equal(row->cells[0], mission->id);
        assert_string_equal(row->cells[1], credo_language_name(mission->language));
        assert_string_equal(row->cells[2], credo_verdict_name(mission->side));
        assert_string_equal(row->cells[5], mission->company);
        assert_string_equal(plain(row->cells[6]), mission->text);
        assert_string_equal(row->cells[13], mission->why ? mission->why : "");
    }
    assert_int_equal(at, written);
    free(text);
    text = export(CREDO_EXPORT_CSV, CREDO_UI_RUSSIAN, &awkward, &written);
    next = read_row(read_row(text, ',', row), ',', row);
    assert_non_null(next);
    assert_int_equal(*next, 0);
    assert_string_equal(row->cells[3], "0.5");
    assert_string_equal(row->cells[4], "x,y");
    assert_string_equal(row->cells[5], "\"Z\"");
    assert_string_equal(row->cells[6], AWKWARD);
    assert_string_equal(row->cells[7], "\"Quotes\"");
    assert_string_equal(row->cells[13], "a\nb");
    free(text);
    free(row);
}

/* --- JSON Lines: what was read is what comes back ----------------------------------------------------------- */

static void json_lines_come_back(void **state)
{
    (void)state;
    char folder[256], path[300];
    const char *files[] = {path};
    size_t written;
    credo_error error;
    credo_corpus *back;
    char *text = export(CREDO_EXPORT_JSONL, CREDO_UI_ENGLISH, NULL, &written);
    make_folder(folder, sizeof folder);
    write_file(folder, "a.jsonl", text, strlen(text));
    snprintf(path, sizeof path, "%s/a.jsonl", folder);
    assert_int_equal(credo_corpus_read(files, 1, &back, &error), CREDO_OK);
    assert_int_equal(credo_corpus_count(back), credo_corpus_count(builtin));
    for (size_t i = 0; i < written; i++) {
        const credo_mission *a = credo_corpus_get(builtin, i), *b = credo_corpus_get(back, i);
        assert_string_equal(a->id, b->id);
        assert_string_equal(a->text, b->text);
        assert_int_equal(a->side, b->side);
        assert_true(a->lean >= b->lean && a->lean <= b->lean);
        assert_int_equal(a->mark_count, b->mark_count);
        assert_memory_equal(a->marks, b->marks, a->mark_count * sizeof *a->marks);
    }
    remove_file(folder, "a.jsonl");
    rmdir(folder);
    credo_corpus_free(back);
    free(text);
}

/* --- Aiken: a question on one line, answers behind a capital and a full stop, ANSWER: and the capital -------- */

static size_t cut_line(char **rest, char **line)
{
    *line = *rest;
    char *end = strchr(*rest, '\n');
    assert_non_null(end);
    *end = '\0';
    *rest = end + 1;
    return strlen(*line);
}

static void check_aiken(char *rest, const credo_mission *one, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const credo_mission *mission = one ? one : credo_corpus_get(builtin, i);
        char *line;
        assert_true(cut_line(&rest, &line) > mission->length);
        assert_false(line[0] >= 'A' && line[0] <= 'Z' && (line[1] == '.' || line[1] == ')')); /* Moodle would read an answer */
        if (!one)
            assert_non_null(strstr(line, mission->text));
        for (char letter = 'A'; letter <= 'D'; letter++) {
            assert_true(cut_line(&rest, &line) > 3);
            assert_int_equal(line[0], letter);
            assert_memory_equal(line + 1, ". ", 2);
        }
        cut_line(&rest, &line);
        assert_memory_equal(line, "ANSWER: ", 8);
        assert_int_equal(line[8], 'A' + (int)mission->side);
        assert_int_equal(line[9], 0);
        assert_int_equal(cut_line(&rest, &line), 0);
    }
    assert_int_equal(*rest, 0);
}

static void aiken_is_read(void **state)
{
    (void)state;
    size_t written;
    char *text = export(CREDO_EXPORT_AIKEN, CREDO_UI_RUSSIAN, NULL, &written);
    check_aiken(text, NULL, written);
    free(text);
    text = export(CREDO_EXPORT_AIKEN, CREDO_UI_ENGLISH, &awkward, &written);
    check_aiken(text, &awkward, 1);
    free(text);
}

/* --- GIFT: ::name::[plain]question {=right#feedback ~wrong#feedback ####general}, signs behind backslashes -- */

/* Takes text up to one of the stops that has no backslash before it. */
static const char *take(const char *at, const char *stops, char *out)
{
    for (; *at && !strchr(stops, *at); at++) {
        if (*at == '\\')
            assert_true(*++at && strchr("~=#{}:\\", *at));
        *out++ = *at;
    }
    *out = '\0';
    assert_true(*at != '\0');
    return at;
}

/* Where the next question starts. */
static const char *read_gift(const char *at, const credo_mission *mission)
{
    static const char special[] = "~=#{}:";
    char part[ROOM], text[ROOM];
    unsigned right = 9;
    assert_memory_equal(at, "::", 2);
    at = take(at + 2, ":", part);
    assert_string_equal(part, mission->id);
    assert_memory_equal(at, "::[plain]", 9);
    at = take(at + 9, special, part);
    assert_int_equal(*at, '{');
    snprintf(text, sizeof text, "%s", mission->text);
    for (char *sign = text; *sign; sign++)
        if (*sign == '\n' || *sign == '\t')
            *sign = ' ';
    assert_non_null(strstr(part, text));
    at += strspn(at + 1, "\n") + 1;
    for (unsigned answer = 0; answer < CREDO_VERDICTS; answer++) {
        assert_true(*at == '=' || *at == '~');
        if (*at == '=')
            right = answer;
        at = take(at + 1, special, part);
        assert_int_equal(*at, '#');
        at = take(at + 1, special, part);
        assert_true(strlen(part) > 2);
    }
    assert_int_equal(right, mission->side);
    assert_memory_equal(at, "####", 4);
    at = take(at + 4, special, part);
    assert_true(strlen(part) > 10);
    assert_memory_equal(at, "}\n\n", 3);
    return at + 3;
}

static void gift_is_read(void **state)
{
    (void)state;
    size_t written;
    char *text = export(CREDO_EXPORT_GIFT, CREDO_UI_ENGLISH, NULL, &written);
    const char *at = text;
    for (size_t i = 0; i < written; i++)
        at = read_gift(at, credo_corpus_get(builtin, i));
    assert_int_equal(*at, 0);
    free(text);
    text = export(CREDO_EXPORT_GIFT, CREDO_UI_RUSSIAN, &awkward, &written);
    assert_int_equal(*read_gift(text, &awkward), 0);
    free(text);
}

/* --- Kahoot: seven columns, 120 and 75 characters, certain seconds, the number of the answer ----------------- */

static size_t characters(const char *text)
{
    return utf8_count(text, strlen(text));
}

static void check_kahoot(credo_export format, credo_ui ui)
{
    size_t written, rows = 0, shortened = 0, at = 0;
    char *text = export(format, ui, NULL, &written), separator = format == CREDO_EXPORT_KAHOOT ? ',' : '\t';
    struct row *row = malloc(sizeof *row);
    const char *next = read_row(text, separator, row);
    assert_int_equal(row->count, 7);
    assert_true(written > 50 && written < credo_corpus_count(builtin));
    for (; *next; rows++) {
        next = read_row(next, separator, row);
        assert_non_null(next);
        assert_int_equal(row->count, 7);
        assert_in_range(characters(row->cells[0]), 1, CREDO_KAHOOT_QUESTION);
        for (int i = 1; i <= 4; i++)
            assert_in_range(characters(row->cells[i]), 1, CREDO_KAHOOT_ANSWER);
        assert_string_equal(row->cells[5], "20");
        const char *question = plain(row->cells[0]);
        while (strncmp(credo_corpus_get(builtin, at)->text, question, strlen(question)) != 0)
            assert_true(++at < credo_corpus_count(builtin));
        const credo_mission *mission = credo_corpus_get(builtin, at++);
        assert_int_equal(atoi(row->cells[6]), (int)mission->side + 1);
        if (strlen(question) < mission->length) { /* cut behind a sentence, never in a word */
            shortened++;
            assert_non_null(strchr(" \n", mission->text[strlen(question)]));
            assert_non_null(strchr(".!?\"", question[strlen(question) - 1]));
        }
    }
    assert_int_equal(rows, written);
    free(row);
    free(text);
}

static void kahoot_keeps_its_limits(void **state)
{
    (void)state;
    check_kahoot(CREDO_EXPORT_KAHOOT, CREDO_UI_ENGLISH);
    check_kahoot(CREDO_EXPORT_KAHOOT, CREDO_UI_RUSSIAN);
    check_kahoot(CREDO_EXPORT_KAHOOT_TSV, CREDO_UI_RUSSIAN);
}

#define FIRST "We run the densest network on the coast."
#define MORE " We have our own depots, our own drivers and our own ferry, and are glad of every client we ever had."

static credo_exported shorten(credo_verdict side, const credo_mark *marks, size_t count, const char *text, char *question)
{
    credo_mission mission = {.id = "m", .side = side, .field = "", .company = "", .text = text, .length = strlen(text), .marks = marks,
                             .mark_count = count};
    credo_export_style style = {CREDO_EXPORT_KAHOOT_TSV, CREDO_UI_ENGLISH, 30};
    credo_text *out = credo_text_new();
    credo_error why = {0};
    size_t length;
    credo_exported done = credo_export_mission(&style, &mission, out, &why);
    const char *bytes = credo_text_bytes(out, &length);
    const char *tab = length ? memchr(bytes, '\t', length) : NULL;
    snprintf(question, ROOM, "%.*s", tab ? (int)(tab - bytes) : 0, bytes);
    assert_true(done == CREDO_EXPORTED || (why.what && *why.what));
    assert_string_equal(why.file, done == CREDO_EXPORTED ? "" : "m");
    credo_text_free(out);
    return done;
}

static void a_long_text_is_shortened_or_refused(void **state)
{
    (void)state;
    static const credo_mark means = {CREDO_METHOD, {3, 39, 3, 39}}, late = {CREDO_RESULT, {50, 60, 50, 60}};
    const credo_mark both[] = {means, late};
    char question[ROOM], endless[200];
    assert_int_equal(shorten(CREDO_PRODUCT, &means, 1, FIRST, question), CREDO_EXPORTED);
    assert_string_equal(question, FIRST);
    assert_int_equal(shorten(CREDO_PRODUCT, &means, 1, FIRST MORE, question), CREDO_EXPORT_SHORTENED);
    assert_string_equal(question, FIRST);
    assert_int_equal(shorten(CREDO_MIXED, both, 2, FIRST MORE, question), CREDO_EXPORT_REFUSED); /* the result would be lost */
    assert_string_equal(question, "");
    assert_int_equal(shorten(CREDO_CUSTOMER, both, 2, FIRST MORE, question), CREDO_EXPORT_REFUSED);
    assert_int_equal(shorten(CREDO_UNCLEAR, NULL, 0, FIRST MORE, question), CREDO_EXPORT_REFUSED);
    memset(endless, 'a', sizeof endless - 1);
    endless[sizeof endless - 1] = '\0';
    assert_int_equal(shorten(CREDO_PRODUCT, &means, 1, endless, question), CREDO_EXPORT_REFUSED);
    endless[CREDO_KAHOOT_QUESTION] = '\0';
    assert_int_equal(shorten(CREDO_PRODUCT, &means, 1, endless, question), CREDO_EXPORTED);
}

static void formats_have_names(void **state)
{
    (void)state;
    credo_export format;
    assert_true(credo_export_by_name("kahoot-tsv", &format));
    assert_int_equal(format, CREDO_EXPORT_KAHOOT_TSV);
    assert_false(credo_export_by_name("xlsx", &format));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(csv_holds_every_mission),
        cmocka_unit_test(json_lines_come_back),
        cmocka_unit_test(aiken_is_read),
        cmocka_unit_test(gift_is_read),
        cmocka_unit_test(kahoot_keeps_its_limits),
        cmocka_unit_test(a_long_text_is_shortened_or_refused),
        cmocka_unit_test(formats_have_names),
    };
    return cmocka_run_group_tests(tests, read_builtin, drop_builtin);
}
