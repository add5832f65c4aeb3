/* judge: what a rule calls unclear, and what it must leave to the weights. */
#include "holds.h"
#include "judge.h"

static const credo_result *check(const char *text)
{
    const credo_result *result = judge_bytes(&judge, text, strlen(text), CREDO_EXPLAIN | CREDO_ADVISE);
    holds(result);
    return result;
}

static void unclear(const char *text, credo_obstacle obstacle)
{
    const credo_result *result = check(text);
    if (result->obstacle != obstacle)
        print_error("obstacle %d: %s\n", (int)result->obstacle, text);
    assert_int_equal(result->obstacle, obstacle);
    assert_int_equal(result->verdict, CREDO_UNCLEAR);
    assert_int_equal(result->contribution_count, 0);
    assert_int_equal(result->phrase_count, 0);
}

static void nothing_to_judge(void **state)
{
    (void)state;
    unclear("", CREDO_EMPTY);
    unclear(" \n\t ", CREDO_EMPTY);
    unclear("... !!! 2024", CREDO_EMPTY);
    unclear("\U0001F600\U0001F600", CREDO_EMPTY);
    unclear("Caring.", CREDO_TOO_SHORT);
    unclear("Качество.", CREDO_TOO_SHORT);
}

static void a_heap_of_good_words_is_no_mission(void **state)
{
    (void)state;
    unclear("Quality, innovation, leadership, efficiency, excellence, growth", CREDO_HEAP);
    unclear("Качество, инновации, лидерство, эффективность, ассортимент, прибыль", CREDO_HEAP);
    unclear("Здоровье и счастье, любовь и мир, дети и дом.", CREDO_HEAP);
    unclear("Freedom Equality Fraternity Health Wealth", CREDO_HEAP);
}

/* A verb with its object is a sentence, also where both are one entry; levers with their attributes say how the company means to win. */
static void a_sentence_is_no_heap(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "помогать людям раскрывать свой потенциал.",
        "предоставлять качественные услуги в срок.",
        "Innovative coatings. Professional crews. Fair prices.",
        "We make life better for those around us.",
        "Мы трудимся, чтобы люди меньше болели.",
        "Clean water in every home.",
        "Fast, safe, economical delivery.",
        "Доступная медицина для каждой семьи.",
        "Тёплые полы, тёплые окна, тёплые цены.",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_int_equal(check(texts[i])->obstacle, CREDO_CLEAR);
}

/* A noun made of a verb rules over nothing here. */
static void a_heap_with_nouns_of_verbs_is_a_heap(void **state)
{
    (void)state;
    unclear("Качество, инновации, лидерство, эффективность, развитие, рост", CREDO_HEAP);
}

static void other_languages_are_unclear_and_named(void **state)
{
    (void)state;
    unclear("Wir machen das Leben der Menschen leichter, weil sie mit unseren Pumpen ruhig schlafen.", CREDO_FOREIGN);
    assert_string_equal(judge.result->foreign, "de");
    unclear("Il nous faut rendre la vie plus douce pour tous les habitants de la vallée.", CREDO_FOREIGN);
    assert_string_equal(judge.result->foreign, "fr");
}

/* Rare words make no other language of Russian: ы and э show what it is. */
static void rare_words_are_no_other_language(void **state)
{
    (void)state;
    assert_int_not_equal(check("Зебры без крестов.")->obstacle, CREDO_FOREIGN);
    assert_int_not_equal(check("Сделать совещания короче.")->obstacle, CREDO_FOREIGN);
    assert_int_not_equal(check("Миссия ТОО «Қарлығаш Құс» — накормить людей свежим и безопасным мясом.")->obstacle, CREDO_FOREIGN);
    unclear("Зебри без хрестів на перехрестях.", CREDO_FOREIGN);
    assert_string_equal(judge.result->foreign, "uk");
}

/* "The confidence means what it says": a list is unclear less surely than a text in German. */
static void a_rule_says_how_sure_it_is(void **state)
{
    (void)state;
    double foreign = check("Wir machen das Leben der Menschen leichter.")->confidence;
    double heap = check("Quality, innovation, leadership, efficiency, excellence, growth")->confidence;
    assert_true(heap > 0.5 && heap < foreign && foreign < 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_to_judge),
        cmocka_unit_test(a_heap_of_good_words_is_no_mission),
        cmocka_unit_test(a_sentence_is_no_heap),
        cmocka_unit_test(a_heap_with_nouns_of_verbs_is_a_heap),
        cmocka_unit_test(other_languages_are_unclear_and_named),
        cmocka_unit_test(rare_words_are_no_other_language),
        cmocka_unit_test(a_rule_says_how_sure_it_is),
    };
    return cmocka_run_group_tests(tests, open_judge, close_judge);
}
