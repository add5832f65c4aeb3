/* judge: what holds of every result, on small texts of invented companies. Weights are learned anew now and then, so that nothing
 * here depends on a score; only on its shape. */
#include "holds.h"
#include "judge.h"
#include "util/buffer.h"

static const char *const missions[] = {
    "We help families live healthier lives, with the quietest heat pumps on the market.",
    "To be the leading supplier of high-quality ball bearings at the best prices in Northern Vinland.",
    "Tallow Bridge Bakery makes the widest range of rye bread. We do it so that nobody in the valley goes to school hungry.",
    "Not profit, but people: we make sure that every village of the Kestrel hills has a doctor within an hour.",
    "Мы помогаем людям жить дольше и спокойнее за счёт передовых технологий и высокого качества обслуживания.",
    "стать лидером рынка стеклянных крышек Заречья, обеспечивая рост прибыли акционеров",
    "Миссия компании «Тихая Вода» — дать каждому дому чистую воду. Мы предлагаем широкий ассортимент фильтров по низким ценам.",
    "Создавать комфортные условия для жизни; обеспечивать надёжную работу лифтов, чтобы никто не шёл пешком на девятый этаж.",
};
enum { MISSIONS = sizeof missions / sizeof *missions };

static const credo_result *check_bytes(const char *text, size_t length, unsigned flags)
{
    const credo_result *result = judge_bytes(&judge, text, length, flags);
    holds(result);
    return result;
}

static const credo_result *check(const char *text)
{
    return check_bytes(text, strlen(text), CREDO_EXPLAIN | CREDO_ADVISE);
}

static unsigned count_of(const char *text, const credo_span *span, const char *sign)
{
    unsigned count = 0;
    for (size_t at = span->byte_start; at + strlen(sign) <= span->byte_end; at++)
        count += memcmp(text + at, sign, strlen(sign)) == 0;
    return count;
}

static void missions_hold(void **state)
{
    (void)state;
    for (int i = 0; i < MISSIONS; i++) {
        const credo_result *result = check(missions[i]);
        assert_int_equal(result->language, i < 4 ? CREDO_ENGLISH : CREDO_RUSSIAN);
        assert_true(result->phrase_count > 0);
        assert_true(result->reading_count >= result->words);
    }
}

/* The header says: to the last bit of their sum in this order. */
static void points_are_the_score_to_the_last_bit(void **state)
{
    (void)state;
    for (int i = 0; i < MISSIONS; i++) {
        const credo_result *result = check(missions[i]);
        double sum = 0;
        for (size_t k = 0; k < result->contribution_count; k++)
            sum += result->contributions[k].points;
        assert_true(fabs(sum - result->score) < 1e-9);
    }
}

static void the_two_sides_differ(void **state)
{
    (void)state;
    double people = check("We help sick children live longer and happier lives.")->score;
    double company = check("To be the leading supplier of high-quality ball bearings at the best prices.")->score;
    assert_true(people > 0 && company < 0);
    people = check("Помогать больным детям жить дольше и счастливее.")->score;
    company = check("Стать лидером рынка и предлагать широкий ассортимент качественных подшипников по лучшим ценам.")->score;
    assert_true(people > 0 && company < 0);
}

/* A quotation or a bracket that a phrase opens it closes, too. */
static void phrases_keep_pairs(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "Мы помогаем людям с программой «Здоровое сердце и долгая жизнь» жить дольше.",
        "Мы помогаем людям жить дольше с программой «Здоровое сердце и долгая жизнь», предлагая «лучшие цены» и «высокое качество».",
        "We help families live \"longer, healthier lives\" and sleep well with \"quality first\" service.",
        "We help families (and schools) live better (with the best prices on the market) and sleep well.",
        "We offer \"the highest quality\" and our \"lowest prices\" to the leading \"brands\" of our valley.",
        "We help \xE2\x80\x9Ctired families live better\xE2\x80\x9D lives and longer ones.",
    };
    static const char *const pairs[][2] = {{"«", "»"}, {"(", ")"}, {"\xE2\x80\x9C", "\xE2\x80\x9D"}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const credo_result *result = check(texts[i]);
        assert_true(result->phrase_count > 0);
        for (size_t k = 0; k < result->phrase_count; k++) {
            const credo_span *span = &result->phrases[k].span;
            for (size_t pair = 0; pair < sizeof pairs / sizeof *pairs; pair++)
                assert_int_equal(count_of(result->text, span, pairs[pair][0]), count_of(result->text, span, pairs[pair][1]));
            assert_int_equal(count_of(result->text, span, "\"") % 2, 0);
        }
    }
    check("«« We help people «live »better« lives»» (quality( and ) prices) \" \"");
}

static bool ends_with(const credo_result *result, const credo_span *span, const char *word)
{
    size_t length = strlen(word);
    return span->byte_end - span->byte_start > length && memcmp(result->text + span->byte_end - length, word, length) == 0;
}

/* Neither half a word nor "and ...", "... of our", and a name of its own side. */
static void phrases_read_well(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "We make life better.",
        "So that no family in our valley has to choose between heating and eating when a wage comes late.",
        "Growing premium-grade potatoes on 4,000 hectares with precision agriculture since 1998.",
        "Our peer-to-peer, value-driven platform helps low-income first-time buyers get on the housing ladder.",
        "We provide full-service banking, so that a widow can keep her house and a young couple can buy their first one.",
        "Мы держим лучшую в области физико-математическую школу и даём детям из дальних сёл веру в свои силы.",
        "Участие в социально-экономических процессах, доступ к знаниям, рост стоимости компании в интересах акционеров.",
        "To help museums, archives and libraries put their collections online and keep them there.",
        "We help people who never held a spade learn to grow their own food.",
        "Помочь ресторанам работать с прибылью, сокращая списания и контролируя себестоимость каждого блюда.",
    };
    static const char *const begins[] = {"and ", "who ", "и "};
    static const char *const leads[] = {" our", " of", " in", " on", " the", " and", " в", " на", " к", " и"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const credo_result *result = check(texts[i]);
        assert_true(result->phrase_count > 0);
        for (size_t k = 0; k < result->phrase_count; k++) {
            const credo_phrase *phrase = &result->phrases[k];
            const credo_span *span = &phrase->span;
            assert_true(span->byte_start == 0 || result->text[span->byte_start - 1] != '-');
            assert_int_not_equal(result->text[span->byte_end], '-');
            for (size_t word = 0; word < sizeof begins / sizeof *begins; word++)
                assert_int_not_equal(strncmp(result->text + span->byte_start, begins[word], strlen(begins[word])), 0);
            for (size_t word = 0; word < sizeof leads / sizeof *leads; word++)
                assert_false(result->text[span->byte_end] == ' ' && ends_with(result, span, leads[word]));
            credo_role named = credo_concept_get(judge.lexicon, phrase->concept, CREDO_UI_ENGLISH).role;
            assert_true(!phrase->concept || named == phrase->role);
        }
    }
}

/* What is left has no ragged edges, and is something wherever a RESULT phrase is marked. */
static void struck_out_reads_well(const char *text)
{
    static const char *const ragged[] = {" ,", " .", ",.", "  ", "()", "«»", "\"\"", "… …", "….", ",,"};
    const credo_result *result = check(text);
    bool promised = false;
    for (size_t i = 0; i < result->phrase_count; i++)
        promised |= result->phrases[i].role == CREDO_RESULT;
    assert_true(!promised || *result->struck);
    for (size_t i = 0; i < sizeof ragged / sizeof *ragged; i++)
        assert_null(strstr(result->struck, ragged[i]));
}

static void struck_out(void **state)
{
    (void)state;
    for (int i = 0; i < MISSIONS; i++)
        struck_out_reads_well(missions[i]);
    struck_out_reads_well("Through the highest quality, the widest range and the best prices we help families live longer.");
    struck_out_reads_well("We offer the highest quality and help families live longer; we offer the widest range, and people sleep well.");
    struck_out_reads_well("Our mission is to \"be the best provider of quality services\" so that people live better.");
    struck_out_reads_well("Наша миссия — «лидерство на рынке и высокое качество» для всех, чтобы люди жили лучше.");
    struck_out_reads_well("Быть лидером рынка, предлагать лучшие цены (и высокое качество), и делать жизнь людей лучше.");
    assert_string_equal(check("We keep old people safe at home, and we have the lowest prices.")->struck, "We keep old people safe at home.");
    const credo_result *question = check("Do you want to sleep well with the most advanced mattress in Europe?");
    assert_string_equal(question->struck + strlen(question->struck) - 1, "?");
}

/* The sign of a number is part of a claim to be the first. */
static void number_signs_lead(void **state)
{
    (void)state;
    static const char *const claims[] = {"To be the #1 supplier of pumps.", "To be the No. 1 supplier of pumps.", "To be number one in pumps.",
                                         "Стать компанией № 1 в России.", "Быть застройщиком №1 на Урале."};
    for (size_t i = 0; i < sizeof claims / sizeof *claims; i++) {
        const credo_result *result = check(claims[i]);
        assert_int_equal(result->sentences, 1);
        assert_int_equal(result->verdict, CREDO_PRODUCT);
        assert_string_equal(credo_concept_get(judge.lexicon, result->phrases[0].concept, CREDO_UI_ENGLISH).id, "leadership");
    }
}

/* --- the same text written another way ------------------------------------------------------------------------ */

struct outcome {
    credo_verdict verdict;
    double score, confidence;
    size_t words, sentences, phrases;
};

static struct outcome outcome_of(const char *text, size_t length)
{
    const credo_result *result = check_bytes(text, length, 0);
    return (struct outcome){result->verdict, result->score,     result->confidence,
                            result->words,   result->sentences, result->phrase_count};
}

static void same(const char *text, const char *other)
{
    struct outcome a = outcome_of(text, strlen(text)), b = outcome_of(other, strlen(other));
    if (memcmp(&a.score, &b.score, sizeof a.score) != 0)
        print_error("%f and %f: %s\n", a.score, b.score, other);
    assert_int_equal(a.verdict, b.verdict);
    assert_true(a.score >= b.score && a.score <= b.score);
    assert_true(a.confidence >= b.confidence && a.confidence <= b.confidence);
    assert_int_equal(a.words, b.words);
    assert_int_equal(a.sentences, b.sentences);
    assert_int_equal(a.phrases, b.phrases);
}

/* The text with every `from` replaced. */
static const char *swapped(const char *text, const char *from, const char *to, struct buffer *out)
{
    buffer_clear(out);
    for (size_t length = strlen(from); *text;) {
        if (strncmp(text, from, length) == 0) {
            buffer_text(out, to);
            text += length;
        } else {
            buffer_byte(out, *text++);
        }
    }
    return buffer_string(out);
}

static void normal_forms_are_one(void **state)
{
    (void)state;
    struct buffer a = {0}, b = {0};
    for (int i = 0; i < MISSIONS; i++) {
        same(missions[i], swapped(swapped(missions[i], "й", "и\u0306", &a), "ё", "е\u0308", &b));
        same(missions[i], swapped(missions[i], "ё", "е", &a));
    }
    same("We offer fine pumps and filters for the market leader.", "We o\uFB00er \uFB01ne pumps and \uFB01lters for the \uFF4D\uFF41\uFF52\uFF4B\uFF45\uFF54 leader.");
    buffer_free(&a);
    buffer_free(&b);
}

static void white_space_changes_nothing(void **state)
{
    (void)state;
    static const char *const blanks[] = {"  ", "\t", "\n", "\r\n", "\u00A0", " \u200B", "\u3000"};
    struct buffer wide = {0}, out = {0};
    for (int i = 0; i < MISSIONS; i++) {
        for (size_t k = 0; k < sizeof blanks / sizeof *blanks; k++) {
            char bullet[16]; /* a dash that opens a line is a bullet, which is something else */
            snprintf(bullet, sizeof bullet, "%s—", blanks[k]);
            same(missions[i], swapped(swapped(missions[i], " ", blanks[k], &wide), bullet, " —", &out));
        }
        buffer_clear(&out);
        buffer_format(&out, "\n\n  \t%s \r\n\r\n ", missions[i]);
        same(missions[i], buffer_string(&out));
        buffer_clear(&out);
        buffer_format(&out, "\uFEFF%s", missions[i]);
        same(missions[i], buffer_string(&out));
    }
    buffer_free(&wide);
    buffer_free(&out);
}

static void what_cannot_be_seen_changes_nothing(void **state)
{
    (void)state;
    struct buffer out = {0};
    same(missions[0], swapped(missions[0], "ie", "i\u00ADe", &out));
    same(missions[0], swapped(missions[0], "ee", "e\u200De", &out));
    same(missions[4], swapped(missions[4], "а", "а\u0301", &out));
    same(missions[4], swapped(missions[4], "о", "o", &out)); /* Latin o */
    same("Improve the world's health", "Improve the world\u2019s health");
    buffer_free(&out);
}

/* --- no memory of what was before ------------------------------------------------------------------------------ */

static void the_past_does_not_matter(void **state)
{
    (void)state;
    uint64_t random = 11;
    double fresh[MISSIONS];
    for (int i = 0; i < MISSIONS; i++) {
        struct judge other = judge_new();
        fresh[i] = judge_text(&other, missions[i])->score;
        judge_free(&other);
    }
    for (int i = 0; i < 200; i++) {
        size_t which = draw_below(&random, MISSIONS);
        char noise[400];
        for (size_t k = 0; k < sizeof noise; k++)
            noise[k] = (char)draw(&random);
        judge_bytes(&judge, noise, sizeof noise, 0);
        double score = judge_text(&judge, missions[which])->score;
        assert_true(score >= fresh[which] && score <= fresh[which]);
    }
}

static void flags_change_no_verdict(void **state)
{
    (void)state;
    for (int i = 0; i < MISSIONS; i++) {
        double plain = check_bytes(missions[i], strlen(missions[i]), 0)->score;
        assert_int_equal(judge.result->reading_count, 0);
        assert_string_equal(judge.result->struck, "");
        double full = check(missions[i])->score;
        assert_true(plain >= full && plain <= full);
    }
}

static void a_result_outlives_its_lexicon(void **state)
{
    (void)state;
    struct judge other = judge_new();
    const char *german = "Wir wollen das Leben der Menschen in unserer Region besser machen und nicht nur Produkte verkaufen.";
    judge_bytes(&other, german, strlen(german), CREDO_EXPLAIN);
    credo_analyser_free(other.analyser);
    credo_lexicon_free(other.lexicon);
    holds(other.result);
    assert_string_equal(other.result->foreign, "de");
    credo_result_free(other.result);
}

/* "Rather than X", "unlike those who X": X is neither promised nor offered. */
static void what_is_set_aside_counts_for_nothing(void **state)
{
    (void)state;
    static const struct {
        const char *text, *aside;
    } cases[] = {
        {"We help people live longer rather than sell them more pills.", "sell them more pills"},
        {"Unlike those who sell quality furniture, we give people a home where they are happy.", "sell quality furniture"},
        {"While others save lives, we make the best screws on the market.", "save lives"},
        {"Instead of chasing the lowest price, we help families sleep well.", "chasing the lowest price"},
        {"Вместо того, чтобы продавать качественную технику, мы возвращаем семьям свободные вечера.", "продавать качественную технику"},
        {"Пусть другие обещают счастье, мы поставляем качественный крепёж точно в срок.", "обещают счастье"},
        {"В отличие от тех, кто торгует качественной мебелью, мы дарим людям дом, где им хорошо.", "торгует качественной мебелью"},
        {"Unlike the market leaders, who chase the lowest prices, we let families sleep well.", "market leaders, who chase the lowest prices"},
        {"Мы помогаем людям жить дольше, а не продаём им лучшие таблетки.", "продаём им лучшие таблетки"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const credo_result *result = check(cases[i].text);
        size_t aside = (size_t)(strstr(cases[i].text, cases[i].aside) - cases[i].text), end = aside + strlen(cases[i].aside);
        assert_true(result->phrase_count > 0);
        for (size_t p = 0; p < result->phrase_count; p++)
            assert_true(result->phrases[p].span.byte_end <= aside || result->phrases[p].span.byte_start >= end);
        for (size_t g = 0; g < result->ageing_count; g++)
            assert_true(result->ageing[g].span.byte_end <= aside || result->ageing[g].span.byte_start >= end);
    }
}

/* The year in which it began stays what it is; other numbers change. Thousands parted by any blank are one number. */
static void numbers_age_but_not_founding_years(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t ageing;
    } cases[] = {
        {"Since 1931 we have helped families sleep under a dry roof.", 0},
        {"С 1931 года мы помогаем семьям жить под крышей, которая не течёт.", 0},
        {"By 2031 we will help families sleep under a dry roof.", 1},
        {"К 2031 году мы поможем семьям жить под крышей, которая не течёт.", 1},
        {"We help 14 000 families sleep under a dry roof.", 1},
        {"We help 14\u00A0000 families sleep under a dry roof, and 2\u202F500\u202F000 more.", 2},
        {"We help 3, 5 or 7 families sleep under a dry roof.", 3},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(check(cases[i].text)->ageing_count, cases[i].ageing);
}

/* What the owners gain, the company gains. */
static void owners_are_not_people(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"Improving the quality of life of our customers.", "Improving the quality of life of our shareholders."},
        {"Улучшать качество жизни наших клиентов.", "Улучшать качество жизни наших акционеров."},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        double people = check(pairs[i][0])->score;
        assert_true(check(pairs[i][1])->score < people - 20);
    }
}

/* Words that share their stem with a marker are none: the ambulance is no "rather", empty hands are no "let". */
static void stems_of_markers_are_no_markers(void **state)
{
    (void)state;
    assert_int_equal(check("Никто не должен ждать скорую дольше десяти минут.")->verdict, CREDO_CUSTOMER);
    assert_int_equal(check("Ни один ребёнок не останется с пустыми руками.")->verdict, CREDO_CUSTOMER);
}

/* What is denied on both sides of "and" is promised on both. */
static void denied_twice_is_no_contrast(void **state)
{
    (void)state;
    assert_int_equal(check("Мы помогаем детям не бояться врачей, а взрослым не бояться старости.")->phrase_count, 2);
}

/* --- any bytes ------------------------------------------------------------------------------------------------- */

static void nul_bytes_are_text(void **state)
{
    (void)state;
    const char text[] = "We help\0 families\0sleep better at night.";
    const credo_result *result = check_bytes(text, sizeof text - 1, CREDO_EXPLAIN | CREDO_ADVISE);
    assert_int_equal(result->length, sizeof text - 1);
    assert_true(result->words >= 6);
    check_bytes("\0\0\0", 3, 0);
}

static void bad_bytes_are_counted(void **state)
{
    (void)state;
    const credo_result *result = check("We help \xFF families \xC3( sleep better at night.");
    assert_int_equal(result->warning[CREDO_WARN_REPAIRED], 2);
    assert_non_null(strstr(result->text, "\uFFFD"));
}

static void a_megabyte_of_one_letter(void **state)
{
    (void)state;
    static char text[1 << 20];
    memset(text, 'a', sizeof text);
    const credo_result *result = check_bytes(text, sizeof text, CREDO_EXPLAIN | CREDO_ADVISE);
    assert_int_equal(result->length, CREDO_TEXT_LIMIT);
    assert_int_equal(result->warning[CREDO_WARN_TRUNCATED], sizeof text - CREDO_TEXT_LIMIT);
    memset(text, '\xD0', sizeof text);
    check_bytes(text, sizeof text, 0);
    for (size_t i = 0; i < sizeof text; i += 2)
        memcpy(text + i, "ж", 2);
    assert_int_equal(check_bytes(text, sizeof text - 1, 0)->words, 1);
}

static void a_hundred_thousand_words(void **state)
{
    (void)state;
    struct buffer text = {0};
    for (int i = 0; i < 100000; i++)
        buffer_text(&text, i % 7 ? "it " : "if. ");
    const credo_result *result = check_bytes(text.bytes, text.length, CREDO_EXPLAIN);
    assert_true(result->words > 80000 && result->words < 100000); /* what the limit leaves */
    buffer_free(&text);
}

static void more_phrases_than_are_listed(void **state)
{
    (void)state;
    struct buffer text = {0};
    while (text.length < CREDO_TEXT_LIMIT)
        buffer_text(&text, "We offer quality products. ");
    const credo_result *result = check_bytes(text.bytes, text.length, 0);
    assert_true(result->phrase_count <= CREDO_PHRASE_LIMIT);
    assert_true(result->phrase_count == CREDO_PHRASE_LIMIT || result->warning[CREDO_WARN_PHRASES] == 0);
    buffer_free(&text);
}

static void every_code_has_its_name(void **state)
{
    (void)state;
    assert_string_equal(credo_verdict_name(CREDO_UNCLEAR), "unclear");
    credo_format format;
    assert_true(credo_format_by_name("jsonl", &format));
    assert_int_equal(format, CREDO_FORMAT_JSONL);
    assert_false(credo_format_by_name("docx", &format));
    assert_string_equal(credo_language_name(CREDO_OTHER_LANGUAGE), "other");
    assert_string_equal(credo_role_name(CREDO_METHOD), "method");
    assert_string_equal(credo_place_name(CREDO_DENIED), "denied");
    assert_string_equal(credo_version(), CREDO_VERSION);
}

static void nothing_may_be_freed(void **state)
{
    (void)state;
    credo_lexicon_free(NULL);
    credo_analyser_free(NULL);
    credo_result_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(missions_hold),
        cmocka_unit_test(points_are_the_score_to_the_last_bit),
        cmocka_unit_test(the_two_sides_differ),
        cmocka_unit_test(phrases_keep_pairs),
        cmocka_unit_test(phrases_read_well),
        cmocka_unit_test(struck_out),
        cmocka_unit_test(number_signs_lead),
        cmocka_unit_test(normal_forms_are_one),
        cmocka_unit_test(white_space_changes_nothing),
        cmocka_unit_test(what_cannot_be_seen_changes_nothing),
        cmocka_unit_test(the_past_does_not_matter),
        cmocka_unit_test(flags_change_no_verdict),
        cmocka_unit_test(a_result_outlives_its_lexicon),
        cmocka_unit_test(what_is_set_aside_counts_for_nothing),
        cmocka_unit_test(numbers_age_but_not_founding_years),
        cmocka_unit_test(owners_are_not_people),
        cmocka_unit_test(stems_of_markers_are_no_markers),
        cmocka_unit_test(denied_twice_is_no_contrast),
        cmocka_unit_test(nul_bytes_are_text),
        cmocka_unit_test(bad_bytes_are_counted),
        cmocka_unit_test(a_megabyte_of_one_letter),
        cmocka_unit_test(a_hundred_thousand_words),
        cmocka_unit_test(more_phrases_than_are_listed),
        cmocka_unit_test(every_code_has_its_name),
        cmocka_unit_test(nothing_may_be_freed),
    };
    return cmocka_run_group_tests(tests, open_judge, close_judge);
}
