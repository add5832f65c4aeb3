/* text: UTF-8 repair, normal forms, tokens, sentences, stems. */
#include "support.h"

#include "text/normalise.h"
#include "text/stem.h"
#include "text/token.h"
#include "text/utf8.h"

/* --- UTF-8 -------------------------------------------------------------------------------------------------- */

static void repair(const char *bytes, size_t length, const char *expected, size_t bad)
{
    struct buffer out = {0};
    assert_int_equal(utf8_repair(bytes, length, &out), bad);
    assert_string_equal(buffer_string(&out), expected);
    assert_int_equal(utf8_valid(out.bytes, strlen(expected)), strlen(expected));
    buffer_free(&out);
}

static void bad_bytes_become_replacement_characters(void **state)
{
    (void)state;
    repair("plain", 5, "plain", 0);
    repair("a\xFFz", 3, "a\uFFFDz", 1);
    repair("\xC0\xAF", 2, "\uFFFD\uFFFD", 2);             /* overlong */
    repair("\xED\xA0\x80", 3, "\uFFFD\uFFFD\uFFFD", 3);   /* a surrogate */
    repair("\xF4\x90\x80\x80", 4, "\uFFFD\uFFFD\uFFFD\uFFFD", 4); /* past U+10FFFF */
    repair("\xD0", 1, "\uFFFD", 1);                       /* cut */
    repair("\xD0\xD0\xB0", 3, "\uFFFDа", 1);
    repair("\xF0\x9F\x98\x80", 4, "\U0001F600", 0);
}

static void every_code_point_survives(void **state)
{
    (void)state;
    struct buffer out = {0};
    for (uint32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 37) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        unsigned step;
        buffer_clear(&out);
        utf8_put(&out, c);
        assert_int_equal(utf8_valid(out.bytes, out.length), out.length);
        assert_int_equal(utf8_decode(buffer_string(&out), &step), c);
        assert_int_equal(step, out.length);
        assert_int_equal(utf8_count(out.bytes, out.length), 1);
    }
    buffer_free(&out);
}

static void a_cut_never_splits_a_letter(void **state)
{
    (void)state;
    const char *text = "aж\u20AC\U0001F600";
    static const size_t ends[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10};
    for (size_t limit = 0; limit <= 10; limit++)
        assert_int_equal(utf8_cut(text, 10, limit), ends[limit]);
}

/* --- normal forms ------------------------------------------------------------------------------------------- */

static void normal(const char *word, const char *expected)
{
    char out[WORD_LIMIT + 1];
    size_t length = normalise_word(word, strlen(word), out);
    out[length] = '\0';
    assert_string_equal(out, expected);
}

static void composed_and_decomposed_are_one(void **state)
{
    (void)state;
    normal("café", "café");
    normal("cafe\u0301", "café");
    normal("мои\u0306", "мой");
    normal("мой", "мой");
    normal("\uFB01rm", "firm");
    normal("\uFF31uality", "quality");
}

static void yo_is_ye(void **state)
{
    (void)state;
    normal("ёлка", "елка");
    normal("ЁЛКА", "елка");
    normal("е\u0308лка", "елка");
}

static void case_is_folded(void **state)
{
    (void)state;
    normal("QUALITY", "quality");
    normal("КАЧЕСТВО", "качество");
    normal("Straße", "strasse");
    normal("ΣΊΣΥΦΟΣ", "σίσυφοσ");
}

static void invisible_signs_are_dropped(void **state)
{
    (void)state;
    normal("qua\u00ADlity", "quality");
    normal("qua\u200Blity", "quality");
    normal("ка\u200Dче\u2060ство\uFEFF", "качество");
}

static void stress_marks_are_dropped(void **state)
{
    (void)state;
    normal("до\u0301ма", "дома");
    normal("за\u0300мок", "замок");
}

static void apostrophes_are_plain(void **state)
{
    (void)state;
    normal("world\u2019s", "world's");
    normal("world\u2018s", "world's");
    normal("world\u02BCs", "world's");
    normal("World's", "world's");
}

static void lookalikes_are_mended(void **state)
{
    (void)state;
    normal("кaчecтвo", "качество"); /* Latin a, e, o among Cyrillic */
    normal("Mы", "мы");
    normal("quality", "quality");
    normal("cop", "cop"); /* no Cyrillic letter, nothing to mend */
}

static void long_words_are_cut(void **state)
{
    (void)state;
    char word[4 * WORD_LIMIT], out[WORD_LIMIT];
    memset(word, 'a', sizeof word);
    assert_true(normalise_word(word, sizeof word, out) <= WORD_LIMIT);
    for (size_t i = 0; i < sizeof word; i += 2)
        memcpy(word + i, "ж", 2);
    size_t length = normalise_word(word, sizeof word, out);
    assert_true(length <= WORD_LIMIT && length > 0);
    assert_int_equal(utf8_valid(out, length), length);
    const char *unfolding = "\uFDFA"; /* one sign that is a sentence */
    assert_true(normalise_word(unfolding, strlen(unfolding), out) <= WORD_LIMIT);
}

/* --- tokens ------------------------------------------------------------------------------------------------- */

/* "word|word|." with a '/' before the first token of each further sentence. */
static void tokens(const char *text, const char *expected)
{
    struct arena arena = {0};
    struct buffer out = {0};
    struct document document = tokenise(text, strlen(text), &arena);
    for (size_t i = 0; i < document.count; i++) {
        const struct token *token = &document.tokens[i];
        assert_true(token->start < token->end && token->end <= document.length);
        assert_true(i == 0 || token->start >= document.tokens[i - 1].end);
        if (i)
            buffer_byte(&out, token->sentence != document.tokens[i - 1].sentence ? '/' : '|');
        buffer_put(&out, text + token->start, token->end - token->start);
    }
    assert_string_equal(buffer_string(&out), expected);
    buffer_free(&out);
    arena_free(&arena);
}

static struct document words(const char *text, uint32_t expected, struct arena *arena)
{
    struct document document = tokenise(text, strlen(text), arena);
    assert_int_equal(document.words, expected);
    return document;
}

static void words_numbers_and_marks(void **state)
{
    (void)state;
    tokens("We bake bread.", "We|bake|bread|.");
    tokens("Over 1,500 homes, 2.5 times", "Over|1,500|homes|,|2.5|times");
    tokens("3M and B2B", "3|M|and|B2B");
    tokens("", "");
    tokens(" \t\r\n", "");
}

static void hyphens_part_but_glue(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct document document = words("first-class care", 2, &arena);
    tokens("first-class care", "first|-|class|care");
    assert_true(document.tokens[2].glued);
    assert_false(document.tokens[3].glued);
    words("bread - and wine", 3, &arena);
    words("ярко-синий дом", 2, &arena);
    arena_free(&arena);
}

static void apostrophes_stay_inside(void **state)
{
    (void)state;
    tokens("the world's best", "the|world's|best");
    tokens("the world\u2019s", "the|world\u2019s");
    tokens("'quoted' word", "'|quoted|'|word");
    tokens("patients' lives", "patients|'|lives");
}

static void sentences_end_at_stops(void **state)
{
    (void)state;
    tokens("We bake. We sell!", "We|bake|./We|sell|!");
    tokens("Really? Yes.", "Really|?/Yes|.");
    tokens("面包。 We bake， 、 sell。", "面包|。/We|bake|，|、|sell|。");
    tokens("about e.g. bread", "about|e|.|g|.|bread");
    tokens("версия 2.0 готова", "версия|2.0|готова");
    tokens("www.example.org is ours", "www|.|example|.|org|is|ours");
}

static void what_is_shortened_ends_nothing(void **state)
{
    (void)state;
    tokens("by J. Miller today", "by|J|.|Miller|today");
    tokens("имени А. Петрова", "имени|А|.|Петрова");
    tokens("the No. 1 choice", "the|No|.|1|choice");
    tokens("по ст. 5 закона", "по|ст|.|5|закона");
    tokens("We bake bread. 40 shops sell it.", "We|bake|bread|./40|shops|sell|it|.");
}

static void blank_lines_and_bullets_open_sentences(void **state)
{
    (void)state;
    tokens("one\n\ntwo", "one/two");
    tokens("one\ntwo", "one|two");
    tokens("one\r\n\r\ntwo", "one/two");
    tokens("one\r\ntwo", "one|two");
    struct arena arena = {0};
    const char *list = "We promise:\n- warm homes\n- clean water\n\u2022 quiet nights";
    struct document document = words(list, 8, &arena);
    assert_int_equal(document.sentences, 4);
    arena_free(&arena);
}

static void emoji_and_combining_marks(void **state)
{
    (void)state;
    tokens("love \U0001F600 bread", "love|\U0001F600|bread");
    tokens("cafe\u0301 bar", "cafe\u0301|bar");
    tokens("\u0301word", "word"); /* a mark without a letter belongs to nothing */
    tokens("qua\u00ADlity \uFEFFhome", "qua\u00ADlity|home");
    tokens("no\u00A0break", "no|break");
}

static void scripts_are_told_per_word(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct document document = words("quality качество 品質 кaчество", 4, &arena);
    assert_int_equal(document.tokens[0].script, SCRIPT_LATIN);
    assert_int_equal(document.tokens[1].script, SCRIPT_CYRILLIC);
    assert_int_equal(document.tokens[2].script, SCRIPT_OTHER);
    assert_int_equal(document.tokens[3].script, SCRIPT_CYRILLIC);
    arena_free(&arena);
}

static void no_words_no_sentences(void **state)
{
    (void)state;
    struct arena arena = {0};
    assert_int_equal(words("...!!!", 0, &arena).sentences, 0);
    assert_int_equal(words("", 0, &arena).sentences, 0);
    assert_int_equal(words("word", 1, &arena).sentences, 1);
    arena_free(&arena);
}

/* --- stems -------------------------------------------------------------------------------------------------- */

static void stem(struct stemmer *stemmer, enum script script, const char *word, const char *expected)
{
    size_t length;
    const char *found = stem_word(stemmer, script, word, strlen(word), &length);
    assert_non_null(found);
    assert_int_equal(length, strlen(expected));
    assert_memory_equal(found, expected, length);
}

static void each_script_has_its_stemmer(void **state)
{
    (void)state;
    struct stemmer *stemmer = stemmer_new();
    stem(stemmer, SCRIPT_LATIN, "services", "servic");
    stem(stemmer, SCRIPT_LATIN, "world's", "world");
    stem(stemmer, SCRIPT_CYRILLIC, "качества", "качеств");
    stem(stemmer, SCRIPT_OTHER, "品質", "品質");
    stemmer_free(stemmer);
    stemmer_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bad_bytes_become_replacement_characters),
        cmocka_unit_test(every_code_point_survives),
        cmocka_unit_test(a_cut_never_splits_a_letter),
        cmocka_unit_test(composed_and_decomposed_are_one),
        cmocka_unit_test(yo_is_ye),
        cmocka_unit_test(case_is_folded),
        cmocka_unit_test(invisible_signs_are_dropped),
        cmocka_unit_test(stress_marks_are_dropped),
        cmocka_unit_test(apostrophes_are_plain),
        cmocka_unit_test(lookalikes_are_mended),
        cmocka_unit_test(long_words_are_cut),
        cmocka_unit_test(words_numbers_and_marks),
        cmocka_unit_test(hyphens_part_but_glue),
        cmocka_unit_test(apostrophes_stay_inside),
        cmocka_unit_test(sentences_end_at_stops),
        cmocka_unit_test(what_is_shortened_ends_nothing),
        cmocka_unit_test(blank_lines_and_bullets_open_sentences),
        cmocka_unit_test(emoji_and_combining_marks),
        cmocka_unit_test(scripts_are_told_per_word),
        cmocka_unit_test(no_words_no_sentences),
        cmocka_unit_test(each_script_has_its_stemmer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
