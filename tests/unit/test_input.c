/* bytes -> records: old encodings found out from few words, bad bytes mended and told, signs shown and not obeyed. */
#include "support.h"
#include "source.h"

#include <iconv.h>

#include "text/utf8.h"
#include "util/buffer.h"

/* Three to eight words each, as people save them in old editors. */
static const char *const texts[] = {
    "Чистая вода каждому дому", "Мы лечим детей бесплатно", "Дарим людям тёплый дом", "Наша цель - ваше здоровье",
    "Чтобы все жили дольше", "Учим взрослых плавать без страха", "Хлеб на каждый стол", "Быть лидером рынка кровли",
    "Лучшие цены в городе", "Качество, проверенное временем", "Дать пожилым радость общения", "Растим сады для всей округи",
    "Делаем дороги безопасными для детей", "Возвращаем людям слух и речь", "Окна, двери, ворота под ключ",
    "Связь там, где её нет", "ООО Ромашка: цветы и подарки", "МИССИЯ: ПОМОГАТЬ ЛЮДЯМ ЖИТЬ", "Щедрость, честность, труд и мир",
    "Новые технологии для старых городов", "Чинить, а не выбрасывать вещи", "Школа, в которой интересно учиться",
    "Спасаем реки и озёра края", "Доступное жильё молодым семьям региона", "Кормим город свежим хлебом каждый день",
    "Мы печём хлеб с 1998 года", "Элитное образование для всех", "БЫТЬ САМЫМ ПРИБЫЛЬНЫМ ПРОИЗВОДИТЕЛЕМ"};
enum { TEXTS = sizeof texts / sizeof *texts };

/* --- reading ------------------------------------------------------------------------------------------------ */

/* The one record of a plain text, in blocks of so many bytes; its text is copied. */
static credo_record read_block(const char *bytes, size_t length, const char *encoding, size_t block, char *text, size_t room)
{
    static char name[64], reason[64];
    struct source source = {bytes, length, block};
    credo_reader_options options = {.input = CREDO_INPUT_FILE, .encoding = encoding};
    credo_reader *reader;
    credo_record record;
    credo_error error;
    assert_int_equal(credo_reader_new(&options, pull, &source, &reader, &error), CREDO_OK);
    assert_true(credo_reader_next(reader, &record, &error));
    assert_true(record.length < room);
    memcpy(text, record.text, record.length);
    text[record.length] = '\0';
    snprintf(name, sizeof name, "%s", record.encoding);
    snprintf(reason, sizeof reason, "%s", record.id);
    record.encoding = name;
    record.id = reason;
    record.text = text;
    assert_false(credo_reader_next(reader, &(credo_record){0}, &error));
    credo_reader_free(reader);
    return record;
}

static void reads(const char *bytes, size_t length, const char *named, const char *expected)
{
    static char text[4096];
    static const size_t blocks[] = {1 << 16, 1, 2, 3, 7};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        read_block(bytes, length, named, blocks[i], text, sizeof text);
        assert_string_equal(text, expected);
    }
}

/* From UTF-8, so that the test does not lean on what it tests. */
static size_t encode(const char *text, const char *encoding, char *out, size_t room)
{
    iconv_t converter = iconv_open(encoding, "UTF-8");
    assert_true(converter != (iconv_t)-1);
    char *in = (char *)(uintptr_t)text, *to = out;
    size_t left = strlen(text), free_room = room;
    assert_int_not_equal(iconv(converter, &in, &left, &to, &free_room), (size_t)-1);
    iconv_close(converter);
    return room - free_room;
}

static void found_out(const char *encoding)
{
    char bytes[1024];
    for (int i = 0; i < TEXTS; i++) {
        size_t length = encode(texts[i], encoding, bytes, sizeof bytes);
        reads(bytes, length, NULL, texts[i]);
        reads(bytes, length, encoding, texts[i]);
    }
}

static void short_texts_in_windows_1251(void **state)
{
    (void)state;
    found_out("windows-1251");
}

static void short_texts_in_koi8(void **state)
{
    (void)state;
    found_out("KOI8-R");
}

static void short_texts_in_dos_and_iso(void **state)
{
    (void)state;
    found_out("CP866");
    found_out("ISO-8859-5");
}

static void short_texts_in_utf16(void **state)
{
    (void)state;
    char bytes[1024];
    found_out("UTF-16LE"); /* without a mark */
    found_out("UTF-16BE");
    for (int big = 0; big < 2; big++) {
        size_t length = encode(texts[0], big ? "UTF-16BE" : "UTF-16LE", bytes + 2, sizeof bytes - 2);
        memcpy(bytes, big ? "\xFE\xFF" : "\xFF\xFE", 2);
        reads(bytes, length + 2, NULL, texts[0]);
        reads(bytes, length + 2, "UTF-16", texts[0]);
    }
    reads("W\0e\0 \0h\0e\0l\0p\0", 14, NULL, "We help");
}

static void a_mark_of_utf8_is_no_text(void **state)
{
    (void)state;
    reads("\xEF\xBB\xBFWe help", 10, NULL, "We help");
    reads("\xEF\xBB\xBFWe help", 10, "UTF-8", "We help");
    reads("\xEF\xBB\xBF", 3, NULL, "");
}

static void a_mark_behind_text_is_text(void **state)
{
    (void)state;
    reads("\xFF\xFEW\0e\0\xFF\xFE \0h\0", 12, NULL, "We\uFEFF h");
    reads("\xFF\xFEW\0e\0\xFF\xFE \0h\0", 12, "UTF-16LE", "We\uFEFF h");
    reads("W\0\xFF\xFE\xFF\xFE" "e\0", 8, "UTF-16LE", "W\uFEFF\uFEFFe");
}

static void other_letters_stay_themselves(void **state)
{
    (void)state;
    static const char *const western[] = {"Café crème à Genève", "Bücher für alle möchten wir", "Señor Muñoz ayuda a los niños",
                                          "“Acme” – it’s simple…", "Não há razão para você"};
    char bytes[256];
    for (size_t i = 0; i < sizeof western / sizeof *western; i++)
        reads(bytes, encode(western[i], "windows-1252", bytes, sizeof bytes), NULL, western[i]);
}

/* --- what cannot be read --------------------------------------------------------------------------------------- */

static void repairs(const char *bytes, size_t length, const char *named, const char *expected, size_t count)
{
    static char text[4096];
    static const size_t blocks[] = {1 << 16, 1, 3};
    struct judge judge = judge_new();
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        credo_record record = read_block(bytes, length, named, blocks[i], text, sizeof text);
        const credo_result *result = judge_bytes(&judge, text, record.length, 0);
        assert_string_equal(result->text, expected);
        assert_int_equal(result->warning[CREDO_WARN_REPAIRED] + record.repaired, count);
    }
    judge_free(&judge);
}

static void bad_bytes_are_mended_and_counted(void **state)
{
    (void)state;
    repairs("We \xFF help \xD0 people", 18, "UTF-8", "We \uFFFD help \uFFFD people", 2);
    repairs("We \xED\xA0\x80 help", 11, "UTF-8", "We \uFFFD\uFFFD\uFFFD help", 3); /* half a pair of UTF-16, in UTF-8 */
    repairs("W\0e\0\x00\xD8 \0h\0e\0", 12, "UTF-16LE", "We\uFFFD he", 1); /* half a pair */
    repairs("W\0e\0\x00\xDC \0h\0e\0", 12, "UTF-16LE", "We\uFFFD he", 1);
    repairs("W\0e\0\x00\xD8", 6, "UTF-16LE", "We\uFFFD", 1);
    repairs("W\0e\0 \0h\0e\0l", 11, "UTF-16LE", "We he\uFFFD", 1); /* half a unit */
    repairs("\x98\xCC\xFB", 3, "windows-1251", "\uFFFDМы", 1); /* the one byte that it does not use */
}

static void a_bad_unit_takes_none_with_it(void **state)
{
    (void)state;
    static const char *const two[] = {"UTF16LE", "UCS-2LE", "utf-16le"}, *const four[] = {"UTF-32LE", "UTF32LE", "UCS-4LE"};
    for (size_t i = 0; i < sizeof two / sizeof *two; i++)
        repairs("W\0\x00\xD8" "e\0", 6, two[i], "W\uFFFDe", 1);
    for (size_t i = 0; i < sizeof four / sizeof *four; i++)
        repairs("W\0\0\0\xFF\xFF\xFF\xFF" "e\0\0\0", 12, four[i], "W\uFFFDe", 1);
    repairs("\0\0\0W\0\0\xD8\0\0\0\0e", 12, "UTF-32BE", "W\uFFFDe", 1);
}

static void a_lost_letter_is_told_once_a_record(void **state)
{
    (void)state;
    static const char *const rows = "{\"text\": \"a \xFF b \xFF c\"}\n{\"text\": \"whole\"}\n{\"text\": \"\\ud800 x\"}\n";
    struct source source = {rows, strlen(rows), 5};
    credo_reader_options options = {.input = CREDO_INPUT_JSONL, .encoding = "UTF-8"};
    credo_reader *reader;
    credo_record record;
    credo_error error;
    assert_int_equal(credo_reader_new(&options, pull, &source, &reader, &error), CREDO_OK);
    assert_true(credo_reader_next(reader, &record, &error));
    assert_int_equal(record.repaired, 2);
    assert_true(credo_reader_next(reader, &record, &error));
    assert_int_equal(record.repaired, 0);
    assert_true(credo_reader_next(reader, &record, &error));
    assert_true(record.failed); /* half a pair of escapes is no JSON */
    assert_false(credo_reader_next(reader, &record, &error));
    credo_reader_free(reader);
}

static void nul_bytes_are_no_end(void **state)
{
    (void)state;
    struct judge judge = judge_new();
    const credo_result *result = judge_bytes(&judge, "We help\0people live\0better.", 27, 0);
    assert_int_equal(result->length, 27);
    assert_int_equal(result->words, 5);
    judge_free(&judge);
}

/* --- what is obeyed by terminals and browsers ------------------------------------------------------------------- */

static const char hostile[] = "We \x1b[31mhelp\x07 \u202Epeople\u202C live \u2066better\u2069 \u200Flives\u061C \x7f\x08 today\xC2\x9B.";

static void shows(const char *bytes, size_t length)
{
    static const char *const obeyed[] = {"\x1b", "\x07", "\x7f", "\x08", "\u202E", "\u202C", "\u2066", "\u2069", "\u200F", "\u061C", "\xC2\x9B"};
    char *text = calloc(length + 1, 1);
    memcpy(text, bytes, length);
    assert_int_equal(strlen(text), length);
    for (size_t i = 0; i < sizeof obeyed / sizeof *obeyed; i++)
        assert_null(strstr(text, obeyed[i]));
    assert_true(strstr(text, "202E") || strstr(text, "202e"));
    free(text);
}

static void signs_are_shown_in_every_format(void **state)
{
    (void)state;
    struct judge judge = judge_new();
    credo_text *out = credo_text_new();
    credo_style style = {.width = 400};
    const char *names[] = {hostile, "text"}, *values[] = {hostile, hostile};
    credo_record record = {.id = hostile, .text = hostile, .length = sizeof hostile - 1, .file = hostile, .title = hostile, .earlier = "",
                           .names = names, .values = values, .field_count = 2, .encoding = ""};
    judge_bytes(&judge, hostile, sizeof hostile - 1, CREDO_EXPLAIN | CREDO_ADVISE);
    for (int format = 0; format < CREDO_FORMATS; format++) {
        size_t length;
        credo_text_clear(out);
        credo_render_begin((credo_format)format, judge.lexicon, &style, out);
        credo_render_record((credo_format)format, judge.lexicon, &style, 0, &record, judge.result, out);
        credo_render_end((credo_format)format, judge.lexicon, &style, 1, out);
        const char *bytes = credo_text_bytes(out, &length);
        shows(bytes, length);
    }
    credo_text_free(out);
    judge_free(&judge);
}

static void signs_are_shown_in_every_lint_format(void **state)
{
    (void)state;
    struct judge judge = judge_new();
    credo_text *out = credo_text_new();
    credo_findings *findings = credo_findings_new();
    credo_page *page;
    const char *text = "We offer the highest quality\u202E \x1b[2Jproducts\u202C at the best\x07 prices.";
    assert_int_equal(credo_page_new(text, strlen(text), false, &page), CREDO_OK);
    assert_int_equal(credo_lint(judge.analyser, page, 0, findings), CREDO_OK);
    assert_true(findings->count > 0);
    for (int format = 0; format < CREDO_LINT_FORMATS; format++) {
        size_t length;
        credo_lint_style style = {.format = (credo_lint_format)format};
        credo_text_clear(out);
        credo_lint_begin(&style, out);
        credo_lint_page(judge.lexicon, &style, hostile, 0, findings, out);
        credo_lint_end(&style, findings->count, out);
        const char *bytes = credo_text_bytes(out, &length);
        shows(bytes, length);
    }
    credo_page_free(page);
    credo_findings_free(findings);
    credo_text_free(out);
    judge_free(&judge);
}

static void nul_is_shown_too(void **state)
{
    (void)state;
    credo_text *out = credo_text_new();
    size_t length;
    credo_text_show(out, "a\0b", 3);
    const char *bytes = credo_text_bytes(out, &length);
    assert_int_equal(length, strlen("a<U+0000>b"));
    assert_memory_equal(bytes, "a<U+0000>b", length);
    credo_text_free(out);
}

static void signs_that_obey_are_escaped_in_json(void **state)
{
    (void)state;
    credo_text *out = credo_text_new();
    size_t length;
    const char *said = "a\"\n\\ж\xE2\x80\xAE\xFF", *wanted = "a\\\"\\n\\\\ж\\u202E\xEF\xBF\xBD";
    credo_text_json(out, said, strlen(said));
    const char *bytes = credo_text_bytes(out, &length);
    assert_int_equal(length, strlen(wanted));
    assert_memory_equal(bytes, wanted, length);
    credo_text_free(out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(short_texts_in_windows_1251),
        cmocka_unit_test(short_texts_in_koi8),
        cmocka_unit_test(short_texts_in_dos_and_iso),
        cmocka_unit_test(short_texts_in_utf16),
        cmocka_unit_test(a_mark_of_utf8_is_no_text),
        cmocka_unit_test(a_mark_behind_text_is_text),
        cmocka_unit_test(other_letters_stay_themselves),
        cmocka_unit_test(bad_bytes_are_mended_and_counted),
        cmocka_unit_test(a_bad_unit_takes_none_with_it),
        cmocka_unit_test(a_lost_letter_is_told_once_a_record),
        cmocka_unit_test(nul_bytes_are_no_end),
        cmocka_unit_test(signs_are_shown_in_every_format),
        cmocka_unit_test(signs_are_shown_in_every_lint_format),
        cmocka_unit_test(nul_is_shown_too),
        cmocka_unit_test(signs_that_obey_are_escaped_in_json),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
