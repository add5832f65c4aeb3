/* Inputs built to be quadratic: twice the text may cost about twice the time. */
#include "hostile/growth.h"
#include "judge.h"
#include "source.h"

#include "util/buffer.h"

enum { PLAIN_SIZE = 1 << 17, ADVICE_SIZE = 1 << 14 };

static void judge_text_of(const char *text, size_t size, unsigned flags)
{
    judge_bytes(&judge, text, size, flags);
}

static const char *const letters[] = {"a", "ж", "品", "a\u0301", "\u0301", "'a", "a'", "a\u00AD", "1,", "\xFF", "\xE2\x80"};
static const char *const marks[] = {".", "(", "-", "\u2014", "\"", "*", ",", "!", "\n", "\r\n", " ", "\t\n", "\u2022\n", "- \n"};
static const char *const words[] = {"a ",          "a-",           "A. ",        "e.g. ",       "it it it it if. ",      "we ",
                                    "by by by ",   "not but ",     "unlike,the ", "and, ",      "so that ",    "high quality ",         "quality of ",
                                    "quality of life ", "no 1 top 10 ", "over more than 5 ", "чтобы ", "не просто, но и ", "качество жизни ",
                                    "за счёт ",    "в соответствии с ", "и, ",   "№ 1 ",        "на высоком уровне "};
static const char *const sentences[] = {"We offer quality products. ",
                                        "We help people. ",
                                        "We help people live, we offer quality, ",
                                        "Мы помогаем людям жить лучше. ",
                                        "обеспечивать высокое качество и рост прибыли, ",
                                        "the best prices for the best people by the best company ",
                                        "(quality) \u201Clife\u201D \u2014 "};

#define EACH(list, size, flags)                                \
    for (size_t i = 0; i < sizeof(list) / sizeof *(list); i++) \
    grows_in_proportion(judge_text_of, (list)[i], "", (size), (flags))

static void letters_grow_in_proportion(void **state)
{
    (void)state;
    EACH(letters, PLAIN_SIZE, CREDO_EXPLAIN);
}

static void marks_grow_in_proportion(void **state)
{
    (void)state;
    EACH(marks, PLAIN_SIZE, CREDO_EXPLAIN);
}

static void words_grow_in_proportion(void **state)
{
    (void)state;
    EACH(words, PLAIN_SIZE, CREDO_EXPLAIN);
}

static void sentences_grow_in_proportion(void **state)
{
    (void)state;
    EACH(sentences, PLAIN_SIZE, CREDO_EXPLAIN);
}

static void advice_grows_in_proportion(void **state)
{
    (void)state;
    EACH(sentences, ADVICE_SIZE, CREDO_ADVISE);
}

/* An object of JSON Lines as long as the text, each member by another name. */
static void read_members(const char *text, size_t size, unsigned flags)
{
    struct buffer line = {0};
    char member[32];
    (void)text, (void)flags;
    for (size_t i = 0; line.length < size; i++) {
        snprintf(member, sizeof member, "%s\"m%zu\": 0", i ? ", " : "{", i);
        buffer_text(&line, member);
    }
    buffer_text(&line, "}");
    struct source source = {.bytes = line.bytes, .left = line.length};
    credo_reader *reader;
    credo_record record;
    assert_int_equal(credo_reader_new(&(credo_reader_options){.input = CREDO_INPUT_JSONL}, pull, &source, &reader, NULL), CREDO_OK);
    assert_true(credo_reader_next(reader, &record, NULL));
    credo_reader_free(reader);
    buffer_free(&line);
}

static void members_grow_in_proportion(void **state)
{
    (void)state;
    grows_in_proportion(read_members, " ", "", 1 << 19, 0);
}

/* A mission that is one phrase from end to end. */
static void show_mission(const char *text, size_t size, unsigned flags)
{
    const credo_style style = {.ui = CREDO_UI_ENGLISH, .width = 80};
    const credo_mark mark = {.span = {.byte_end = size}, .role = CREDO_METHOD};
    const credo_mission mission = {.id = "en-1", .side = CREDO_PRODUCT, .field = "", .company = "", .text = text, .length = size,
                                   .marks = &mark, .mark_count = 1};
    credo_text *out = credo_text_new();
    (void)flags;
    assert_non_null(out);
    credo_render_mission(&mission, &style, out);
    credo_text_free(out);
}

static void reasons_grow_in_proportion(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        grows_in_proportion(show_mission, words[i], "", PLAIN_SIZE, 0);
}

/* A mission of sentences, cut down to what Kahoot takes. */
static void export_mission(const char *text, size_t size, unsigned flags)
{
    const credo_export_style style = {.format = CREDO_EXPORT_KAHOOT, .ui = CREDO_UI_ENGLISH, .seconds = 30};
    const credo_mission mission = {.id = "en-1", .side = CREDO_PRODUCT, .field = "", .company = "", .text = text, .length = size};
    credo_text *out = credo_text_new();
    (void)flags;
    assert_non_null(out);
    credo_export_mission(&style, &mission, out, NULL);
    credo_text_free(out);
}

static void shortening_grows_in_proportion(void **state)
{
    (void)state;
    grows_in_proportion(export_mission, "We help. ", "", PLAIN_SIZE, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_grow_in_proportion),
        cmocka_unit_test(marks_grow_in_proportion),
        cmocka_unit_test(words_grow_in_proportion),
        cmocka_unit_test(sentences_grow_in_proportion),
        cmocka_unit_test(advice_grows_in_proportion),
        cmocka_unit_test(members_grow_in_proportion),
        cmocka_unit_test(reasons_grow_in_proportion),
        cmocka_unit_test(shortening_grows_in_proportion),
    };
    return cmocka_run_group_tests(tests, open_judge, close_judge);
}
