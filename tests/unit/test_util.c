/* util: buffer, whole files, arena, hash, error messages, the phrasebook. */
#include "support.h"

#include "util/arena.h"
#include "util/buffer.h"
#include "util/failure.h"
#include "util/file.h"
#include "util/hash.h"

static void assert_buffer(struct buffer *buffer, const char *text)
{
    assert_string_equal(buffer_string(buffer), text);
    assert_int_equal(buffer->length, strlen(text));
    buffer_clear(buffer);
}

static void buffer_grows_and_keeps(void **state)
{
    (void)state;
    struct buffer buffer = {0};
    for (int i = 0; i < 10000; i++)
        buffer_put(&buffer, "0123456789", 10);
    assert_int_equal(buffer.length, 100000);
    for (size_t i = 0; i < buffer.length; i++)
        assert_int_equal(buffer.bytes[i], '0' + (int)(i % 10));
    buffer_free(&buffer);
    assert_null(buffer.bytes);
}

static void buffer_writes_numbers(void **state)
{
    (void)state;
    struct buffer buffer = {0};
    buffer_number(&buffer, 0);
    buffer_byte(&buffer, ' ');
    buffer_number(&buffer, 18446744073709551615u);
    assert_buffer(&buffer, "0 18446744073709551615");
    buffer_format(&buffer, "%s-%d", "a", 7);
    buffer_pad(&buffer, '.', 3);
    assert_buffer(&buffer, "a-7...");
    buffer_free(&buffer);
}

static void buffer_writes_decimals(void **state)
{
    (void)state;
    static const struct {
        double number;
        int decimals;
        const char *text;
    } rows[] = {{0, 2, "0.00"},     {-0.001, 2, "0.00"}, {-62.5, 1, "-62.5"}, {99.995, 1, "100.0"},
                {1.05, 0, "1"},     {0.07, 2, "0.07"},   {-0.05, 1, "-0.1"},  {123456.789, 3, "123456.789"},
                {-100, 2, "-100.00"}};
    struct buffer buffer = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        buffer_fixed(&buffer, rows[i].number, rows[i].decimals);
        assert_buffer(&buffer, rows[i].text);
    }
    buffer_free(&buffer);
}

static void buffer_error_sticks(void **state)
{
    (void)state;
    struct buffer buffer = {.failed = true};
    buffer_text(&buffer, "lost");
    buffer_pad(&buffer, ' ', 10);
    buffer_fixed(&buffer, 1.5, 2);
    assert_int_equal(buffer.length, 0);
    assert_null(buffer_string(&buffer));
    buffer_clear(&buffer);
    buffer_text(&buffer, "kept");
    assert_buffer(&buffer, "kept");
    buffer_free(&buffer);
}

static credo_code read_again(const char *bytes, size_t length, size_t limit, struct buffer *text, credo_error *error)
{
    char folder[256], path[300];
    make_folder(folder, sizeof folder);
    write_file(folder, "file", bytes, length);
    snprintf(path, sizeof path, "%s/file", folder);
    credo_code code = file_read(path, limit, "too long", CREDO_BAD_INPUT, text, error);
    remove_file(folder, "file");
    rmdir(folder);
    return code;
}

static void a_file_is_read_whole_or_refused(void **state)
{
    (void)state;
    struct buffer text = {0};
    credo_error error;
    assert_int_equal(read_again("bread", 5, 5, &text, &error), CREDO_OK);
    assert_buffer(&text, "bread");
    assert_int_equal(read_again("", 0, 5, &text, &error), CREDO_OK);
    assert_buffer(&text, "");
    assert_int_equal(read_again("bread\n", 6, 5, &text, &error), CREDO_BAD_INPUT);
    assert_string_equal(error.what, "too long");
    buffer_clear(&text);
    assert_int_equal(read_again("br\0ad", 5, 5, &text, &error), CREDO_BAD_INPUT);
    assert_string_equal(error.what, "the file holds NUL bytes");
    buffer_clear(&text);
    assert_int_equal(file_read("/nowhere/at/all", 5, "too long", CREDO_BAD_LEXICON, &text, &error), CREDO_BAD_LEXICON);
    assert_string_equal(error.file, "/nowhere/at/all");
    buffer_free(&text);
}

static void arena_is_zeroed_and_aligned(void **state)
{
    (void)state;
    struct arena arena = {0};
    for (int round = 0; round < 3; round++) {
        for (size_t i = 1; i < 3000; i += 7) {
            unsigned char *bytes = arena_take(&arena, i, 1);
            assert_non_null(bytes);
            assert_int_equal((uintptr_t)bytes % sizeof(double), 0);
            for (size_t k = 0; k < i; k++)
                assert_int_equal(bytes[k], 0);
            memset(bytes, 0xAA, i);
        }
        arena_reset(&arena);
    }
    arena_free(&arena);
}

static void arena_refuses_what_overflows(void **state)
{
    (void)state;
    struct arena arena = {0};
    assert_null(arena_take(&arena, SIZE_MAX / 2, 16));
    assert_true(arena.failed);
    assert_null(arena_take(&arena, 1, 1));
    arena_reset(&arena);
    assert_string_equal(arena_copy(&arena, "again", 5), "again");
    arena_free(&arena);
}

static void an_arena_gives_back_what_a_step_took(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct arena_mark first = arena_mark(&arena);
    char *kept = arena_copy(&arena, "kept", 4);
    struct arena_mark mark = arena_mark(&arena);
    char *step = arena_copy(&arena, "step", 4);
    assert_non_null(arena_take(&arena, 1 << 20, 1)); /* in a block of its own */
    arena_release(&arena, mark);
    assert_ptr_equal(arena_copy(&arena, "next", 4), step);
    assert_string_equal(kept, "kept");
    arena_release(&arena, first);
    assert_null(arena.blocks);
}

static void hash_tells_lengths_apart(void **state)
{
    (void)state;
    static const char zeros[16];
    for (size_t a = 0; a < 16; a++)
        for (size_t b = a + 1; b <= 16; b++)
            assert_true(hash_bytes(zeros, a) != hash_bytes(zeros, b));
    assert_true(hash_bytes("quality", 7) == hash_bytes("quality!", 7));
}

static void errors_say_where(void **state)
{
    (void)state;
    credo_error error;
    char text[200];
    assert_int_equal(fail(&error, CREDO_BAD_LEXICON, "en/method.lex", 12, 5, "unknown concept '%s'; concepts.txt lists them all", "qualty"),
                     CREDO_BAD_LEXICON);
    size_t length = credo_error_describe(&error, CREDO_UI_ENGLISH, text, sizeof text);
    assert_string_equal(text, "en/method.lex:12:5: unknown concept 'qualty'; concepts.txt lists them all");
    assert_int_equal(length, strlen(text));
    credo_error_describe(&error, CREDO_UI_RUSSIAN, text, sizeof text);
    assert_non_null(strstr(text, "en/method.lex:12:5: неизвестное понятие «qualty»"));
    assert_int_equal(credo_error_describe(&error, CREDO_UI_ENGLISH, text, 10), length);
    assert_string_equal(text, "en/method");
    assert_int_equal(fail(NULL, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL), CREDO_NO_MEMORY);
}

static void errors_without_a_place(void **state)
{
    (void)state;
    credo_error error;
    char text[100];
    fail(&error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    credo_error_describe(&error, CREDO_UI_ENGLISH, text, sizeof text);
    assert_string_equal(text, "out of memory");
    fail(&error, CREDO_BAD_INPUT, "a.csv", 0, 0, "cannot be read: %s", "it is a folder");
    credo_error_describe(&error, CREDO_UI_ENGLISH, text, sizeof text);
    assert_string_equal(text, "a.csv: cannot be read: it is a folder");
}

static void a_long_detail_is_cut_at_a_letter(void **state)
{
    (void)state;
    char detail[400], text[1000];
    credo_error error;
    memset(detail, 'x', sizeof detail);
    for (size_t i = 1; i + 1 < sizeof detail; i += 2)
        memcpy(detail + i, "ж", 2);
    detail[sizeof detail - 1] = '\0';
    fail(&error, CREDO_BAD_INPUT, detail, 1, 1, "unknown property '%s'", detail);
    assert_true(strlen(error.detail) < sizeof error.detail);
    size_t last = strlen(error.detail) - 1;
    assert_int_equal((unsigned char)error.detail[last], (unsigned char)"ж"[1]);
    assert_true(credo_error_describe(&error, CREDO_UI_RUSSIAN, text, sizeof text) < sizeof text);
}

static void the_phrasebook_speaks_both(void **state)
{
    (void)state;
    assert_string_equal(credo_translate(CREDO_UI_ENGLISH, "out of memory"), "out of memory");
    assert_string_equal(credo_translate(CREDO_UI_RUSSIAN, "out of memory"), "не хватило памяти");
    assert_string_equal(credo_translate(CREDO_UI_RUSSIAN, "no such key"), "no such key");
    assert_null(credo_translate(CREDO_UI_RUSSIAN, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(buffer_grows_and_keeps),
        cmocka_unit_test(buffer_writes_numbers),
        cmocka_unit_test(buffer_writes_decimals),
        cmocka_unit_test(buffer_error_sticks),
        cmocka_unit_test(a_file_is_read_whole_or_refused),
        cmocka_unit_test(arena_is_zeroed_and_aligned),
        cmocka_unit_test(arena_refuses_what_overflows),
        cmocka_unit_test(an_arena_gives_back_what_a_step_took),
        cmocka_unit_test(hash_tells_lengths_apart),
        cmocka_unit_test(errors_say_where),
        cmocka_unit_test(errors_without_a_place),
        cmocka_unit_test(a_long_detail_is_cut_at_a_letter),
        cmocka_unit_test(the_phrasebook_speaks_both),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
