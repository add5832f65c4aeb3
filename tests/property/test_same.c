/* What must make no difference makes none: normal forms, white space, marks of the encoding, neighbours; and what is written in JSON
 * and HTML says the same when it is read back. */
#include "holds.h"
#include "judge.h"
#include "property/generate.h"

#include <jansson.h>
#include <utf8proc.h>

enum { TEXTS = 400 };

struct verdict {
    double score, confidence;
    credo_verdict verdict;
    size_t words, phrases;
};

static struct verdict verdict_of(const char *text, size_t length)
{
    const credo_result *result = judge_bytes(&judge, text, length, 0);
    return (struct verdict){result->score, result->confidence, result->verdict, result->words, result->phrase_count};
}

static void same(struct verdict a, struct verdict b, const char *text)
{
    if (a.score != b.score || a.verdict != b.verdict || a.words != b.words || a.phrases != b.phrases)
        print_error("of: %s\n", text);
    assert_true(a.score == b.score && a.confidence == b.confidence);
    assert_int_equal(a.verdict, b.verdict);
    assert_int_equal(a.words, b.words);
    assert_int_equal(a.phrases, b.phrases);
}

/* Valid UTF-8, terminated, without what is dropped at the edges of a text. */
static const char *generate_text(uint64_t *random, struct buffer *text)
{
    struct buffer raw = {0};
    generate(random, 1 + draw_below(random, 30), &raw);
    buffer_clear(text);
    buffer_text(text, "We ");
    utf8_repair(raw.bytes, raw.length, text);
    buffer_text(text, " people.");
    buffer_free(&raw);
    return buffer_string(text);
}

static void any_normal_form(void **state)
{
    (void)state;
    static const utf8proc_option_t forms[] = {UTF8PROC_COMPOSE, UTF8PROC_DECOMPOSE};
    struct buffer text = {0};
    uint64_t random = 11;
    for (int i = 0; i < TEXTS; i++) {
        const char *plain = generate_text(&random, &text);
        struct verdict before = verdict_of(plain, text.length);
        for (size_t form = 0; form < 2; form++) {
            utf8proc_uint8_t *changed;
            utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)plain, (utf8proc_ssize_t)text.length, &changed,
                                                   UTF8PROC_STABLE | forms[form]);
            assert_true(length > 0);
            same(before, verdict_of((const char *)changed, (size_t)length), plain);
            free(changed);
        }
    }
    buffer_free(&text);
}

static void white_space_and_marks(void **state)
{
    (void)state;
    static const char *const edges[] = {" ", "\n", "\r\n\r\n", "\t ", "\uFEFF", "\u00A0", "\uFEFF\n "};
    struct buffer text = {0}, padded = {0};
    uint64_t random = 12;
    for (int i = 0; i < TEXTS; i++) {
        const char *plain = generate_text(&random, &text), *edge = edges[draw_below(&random, sizeof edges / sizeof *edges)];
        struct verdict before = verdict_of(plain, text.length);
        buffer_clear(&padded);
        buffer_text(&padded, edge);
        buffer_put(&padded, text.bytes, text.length);
        buffer_text(&padded, edge);
        same(before, verdict_of(padded.bytes, padded.length), plain);
        buffer_clear(&padded);
        for (size_t at = 0; at < text.length; at++) /* wider gaps inside */
            buffer_text(&padded, plain[at] == ' ' ? "  " : (char[]){plain[at], '\0'});
        same(before, verdict_of(padded.bytes, padded.length), plain);
    }
    buffer_free(&text);
    buffer_free(&padded);
}

static void neighbours(void **state)
{
    (void)state;
    enum { ROUND = 40 };
    struct buffer texts[ROUND] = {{0}};
    struct verdict alone[ROUND];
    uint64_t random = 13;
    for (int i = 0; i < ROUND; i++) {
        struct judge fresh = judge_new();
        generate_text(&random, &texts[i]);
        const credo_result *result = judge_bytes(&fresh, texts[i].bytes, texts[i].length, 0);
        alone[i] = (struct verdict){result->score, result->confidence, result->verdict, result->words, result->phrase_count};
        judge_free(&fresh);
    }
    for (int i = 0; i < 10 * ROUND; i++) {
        size_t which = draw_below(&random, ROUND);
        same(alone[which], verdict_of(texts[which].bytes, texts[which].length), "a text among others");
    }
    for (int i = 0; i < ROUND; i++)
        buffer_free(&texts[i]);
}

/* --- written and read back -------------------------------------------------------------------------------------- */

static const char *render(credo_format format, const char *text, size_t length, credo_text *out, size_t *written)
{
    credo_style style = {.width = 80};
    credo_record record = {.id = "a \"b\" \\ <c> \u202E", .text = text, .length = length, .title = "", .earlier = "", .encoding = ""};
    judge_bytes(&judge, text, length, CREDO_ADVISE);
    credo_text_clear(out);
    credo_render_begin(format, judge.lexicon, &style, out);
    credo_render_record(format, judge.lexicon, &style, 0, &record, judge.result, out);
    credo_render_end(format, judge.lexicon, &style, 1, out);
    return credo_text_bytes(out, written);
}

static void phrases_are_read_back(const json_t *row)
{
    const credo_result *result = judge.result;
    const json_t *phrases = json_object_get(row, "phrases");
    assert_int_equal(json_array_size(phrases), result->phrase_count);
    for (size_t i = 0; i < result->phrase_count; i++) {
        const json_t *phrase = json_array_get(phrases, i), *words = json_object_get(phrase, "text");
        size_t start = (size_t)json_integer_value(json_object_get(phrase, "byte_start"));
        size_t end = (size_t)json_integer_value(json_object_get(phrase, "byte_end"));
        assert_int_equal(json_string_length(words), end - start);
        assert_memory_equal(json_string_value(words), result->text + start, end - start);
        assert_int_equal(json_integer_value(json_object_get(phrase, "start")), utf8_count(result->text, start));
        assert_int_equal(json_integer_value(json_object_get(phrase, "end")), utf8_count(result->text, end));
        assert_string_equal(json_string_value(json_object_get(phrase, "role")), credo_role_name(result->phrases[i].role));
    }
}

static void json_says_the_same(void **state)
{
    (void)state;
    struct buffer text = {0};
    credo_text *out = credo_text_new();
    uint64_t random = 14;
    for (int i = 0; i < TEXTS; i++) {
        size_t length;
        json_error_t error;
        generate_text(&random, &text);
        const char *bytes = render(i % 2 ? CREDO_FORMAT_JSON : CREDO_FORMAT_JSONL, text.bytes, text.length, out, &length);
        json_t *json = json_loadb(bytes, length, JSON_ALLOW_NUL, &error);
        assert_non_null(json);
        const json_t *row = json_is_array(json) ? json_array_get(json, 0) : json;
        assert_string_equal(json_string_value(json_object_get(row, "id")), "a \"b\" \\ <c> \u202E");
        assert_string_equal(json_string_value(json_object_get(row, "verdict")), credo_verdict_name(judge.result->verdict));
        assert_true(fabs(json_number_value(json_object_get(row, "score")) - judge.result->score) < 0.005);
        assert_int_equal(json_integer_value(json_object_get(row, "words")), judge.result->words);
        phrases_are_read_back(row);
        double sum = 0;
        const json_t *parts = json_object_get(row, "contributions");
        for (size_t part = 0; part < json_array_size(parts); part++)
            sum += json_number_value(json_object_get(json_array_get(parts, part), "points"));
        assert_true(fabs(sum - json_number_value(json_object_get(row, "score"))) < 0.001);
        json_decref(json);
    }
    credo_text_free(out);
    buffer_free(&text);
}

/* The page as a browser shows it, white space aside: tags gone, entities read. */
static void read_html(const char *bytes, size_t length, struct buffer *plain)
{
    static const struct { const char *entity, *sign; } entities[] = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}};
    bool tag = false;
    for (size_t at = 0; at < length; at++) {
        if (!tag && bytes[at] == '&') {
            size_t found = 0;
            while (found < 5 && strncmp(bytes + at, entities[found].entity, strlen(entities[found].entity)) != 0)
                found++;
            buffer_text(plain, found < 5 ? entities[found].sign : "&");
            at += found < 5 ? strlen(entities[found].entity) - 1 : 0;
            continue;
        }
        tag |= bytes[at] == '<';
        if (!tag && !strchr(" \t\r\n", bytes[at]))
            buffer_byte(plain, bytes[at]);
        tag &= bytes[at] != '>';
    }
}

static void html_says_the_same(void **state)
{
    (void)state;
    static const char *const texts[] = {"We help <b>people</b> & \"families\" sleep.", "Мы помогаем 'людям' жить < дольше > и лучше.",
                                        "We offer &lt;quality&gt; products &amp; <script>alert(1)</script> prices."};
    credo_text *out = credo_text_new();
    for (size_t i = 0; i < 3; i++) {
        struct buffer page = {0}, text = {0};
        size_t length;
        const char *bytes = render(CREDO_FORMAT_HTML, texts[i], strlen(texts[i]), out, &length);
        read_html(bytes, length, &page);
        for (const char *at = texts[i]; *at; at++)
            if (*at != ' ')
                buffer_byte(&text, *at);
        assert_non_null(buffer_string(&page));
        assert_non_null(strstr(page.bytes, buffer_string(&text)));
        assert_null(strstr(bytes, "<script>alert"));
        buffer_free(&page);
        buffer_free(&text);
    }
    credo_text_free(out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_normal_form),    cmocka_unit_test(white_space_and_marks), cmocka_unit_test(neighbours),
        cmocka_unit_test(json_says_the_same), cmocka_unit_test(html_says_the_same),
    };
    return cmocka_run_group_tests(tests, open_judge, close_judge);
}
