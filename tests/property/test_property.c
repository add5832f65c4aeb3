/* Any text, any bytes: always a result that holds, and the same one each time. */
#include "holds.h"
#include "judge.h"
#include "property/generate.h"

enum { TEXTS = 3000 };

static const credo_result *check(const char *text, size_t length)
{
    const credo_result *result = judge_bytes(&judge, length ? text : "", length, CREDO_EXPLAIN | CREDO_ADVISE);
    holds(result);
    return result;
}

static void generated_texts_hold(void **state)
{
    (void)state;
    struct buffer text = {0};
    uint64_t random = 20260101;
    for (int i = 0; i < TEXTS; i++) {
        generate(&random, 1 + draw_below(&random, 40), &text);
        const credo_result *result = check(text.bytes, text.length);
        assert_true(result->words <= text.length);
    }
    buffer_free(&text);
}

static void one_text_one_score(void **state)
{
    (void)state;
    struct buffer text = {0};
    uint64_t random = 5;
    for (int i = 0; i < 300; i++) {
        generate(&random, 1 + draw_below(&random, 25), &text);
        double score = check(text.bytes, text.length)->score, confidence = judge.result->confidence;
        judge_text(&judge, "Something else in between, to fill the memory of words.");
        const credo_result *again = check(text.bytes, text.length);
        assert_memory_equal(&again->score, &score, sizeof score);
        assert_memory_equal(&again->confidence, &confidence, sizeof confidence);
    }
    buffer_free(&text);
}

/* Phrases lie inside their text at every length, so that nothing is read behind its end. */
static void every_prefix_holds(void **state)
{
    (void)state;
    const char *text = "Наша миссия — дать «тихим» домам тепло: we help families sleep, with the world\u2019s quietest pumps (No. 1!).";
    for (size_t length = 0; length <= strlen(text); length++) {
        char *copy = malloc(length + 1); /* of just this size, so that the sanitizer watches its end */
        memcpy(copy, text, length);
        check(copy, length);
        free(copy);
    }
}

static void all_pairs_of_bytes_hold(void **state)
{
    (void)state;
    static uint16_t pairs[1 << 16];
    uint64_t random = 77;
    for (size_t i = 0; i < 1 << 16; i++)
        pairs[i] = (uint16_t)i;
    for (size_t i = (1 << 16) - 1; i; i--) {
        size_t other = draw_below(&random, i + 1);
        uint16_t kept = pairs[i];
        pairs[i] = pairs[other];
        pairs[other] = kept;
    }
    for (size_t at = 0; at < 1 << 16;) {
        size_t count = 1 + draw_below(&random, 200);
        count = count < (1 << 16) - at ? count : (1 << 16) - at;
        check((const char *)(pairs + at), 2 * count);
        at += count;
    }
}

static void changed_bytes_hold(void **state)
{
    (void)state;
    struct buffer text = {0};
    uint64_t random = 99;
    for (int i = 0; i < 1000; i++) {
        generate(&random, 12, &text);
        for (size_t k = 0; k < 4; k++)
            text.bytes[draw_below(&random, text.length)] = (char)draw(&random);
        check(text.bytes, text.length);
    }
    buffer_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(generated_texts_hold),  cmocka_unit_test(one_text_one_score), cmocka_unit_test(every_prefix_holds),
        cmocka_unit_test(all_pairs_of_bytes_hold), cmocka_unit_test(changed_bytes_hold),
    };
    return cmocka_run_group_tests(tests, open_judge, close_judge);
}
