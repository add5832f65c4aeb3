/* workshop: the corpus as it is built in and as it is read, and the questions that are drawn from it. */
#include "support.h"

#include "study/corpus.h"
#include "util/random.h"

static credo_corpus *builtin;

static int read_builtin(void **state)
{
    (void)state;
    credo_error error;
    assert_int_equal(credo_corpus_builtin(&builtin, &error), CREDO_OK);
    return 0;
}

static int drop_builtin(void **state)
{
    (void)state;
    credo_corpus_free(builtin);
    return 0;
}

/* --- random numbers ----------------------------------------------------------------------------------------- */

/* Worked out apart from the code, with unbounded integers: splitmix64 of the seed, then xorshift64*. */
static void numbers_are_the_same_everywhere(void **state)
{
    (void)state;
    struct random random = random_start(1);
    assert_int_equal(random_next(&random), 0x4b46a55df3611b9bu);
    assert_int_equal(random_next(&random), 0xd7e1f1410e763ef4u);
    random = random_start(0);
    assert_int_equal(random_next(&random), 0x7bbcb40d550682d0u);
}

static void every_number_comes_up(void **state)
{
    (void)state;
    struct random random = random_start(7);
    size_t seen[6] = {0};
    for (int i = 0; i < 6000; i++)
        seen[random_below(&random, 6)]++;
    for (int i = 0; i < 6; i++)
        assert_in_range(seen[i], 850, 1150);
    assert_int_equal(random_below(&random, 1), 0);
}

/* --- reading ------------------------------------------------------------------------------------------------ */

static credo_code read_text(const char *text, credo_corpus **corpus, credo_error *error)
{
    char folder[256], path[300];
    const char *files[] = {path};
    make_folder(folder, sizeof folder);
    write_file(folder, "a.missions", text, strlen(text));
    snprintf(path, sizeof path, "%s/a.missions", folder);
    credo_code code = credo_corpus_read(files, 1, corpus, error);
    remove_file(folder, "a.missions");
    rmdir(folder);
    return code;
}

static void a_mission_with_all_that_may_be_told(void **state)
{
    (void)state;
    credo_corpus *corpus;
    credo_error error;
    assert_int_equal(read_text("# a comment\n@ x-1 product -1.5 bank | Ford & Sons | Bank\n= becomes x-2\n= pair x-3\n"
                               "A bank {of high quality}.\n\n@ x-2 customer +2 банк\r\n= was x-1\n= why Quality went out, \t people came in.\n"
                               "Мы [бережём сон] людей.\n",
                               &corpus, &error),
                     CREDO_OK);
    assert_int_equal(credo_corpus_count(corpus), 2);
    const credo_mission *old = credo_corpus_get(corpus, 0), *new = credo_corpus_find(corpus, "x-2");
    assert_string_equal(old->id, "x-1");
    assert_string_equal(old->field, "bank");
    assert_string_equal(old->company, "Ford & Sons | Bank");
    assert_int_equal(old->side, CREDO_PRODUCT);
    assert_true(old->lean > -1.6 && old->lean < -1.4);
    assert_int_equal(old->language, CREDO_ENGLISH);
    assert_int_equal(old->line, 2);
    assert_string_equal(old->text, "A bank of high quality.");
    assert_string_equal(old->links[CREDO_LINK_BECOMES], "x-2");
    assert_string_equal(old->links[CREDO_LINK_PAIR], "x-3");
    assert_null(old->links[CREDO_LINK_WAS]);
    assert_null(old->why);
    assert_int_equal(old->mark_count, 1);
    assert_int_equal(old->marks[0].role, CREDO_METHOD);
    assert_int_equal(old->marks[0].span.byte_start, 7);
    assert_int_equal(old->marks[0].span.end, 22);
    assert_non_null(new);
    assert_string_equal(new->company, "");
    assert_string_equal(new->why, "Quality went out, \t people came in.");
    assert_int_equal(new->language, CREDO_RUSSIAN);
    assert_int_equal(new->marks[0].span.start, 3);
    assert_int_equal(new->marks[0].span.byte_start, 5);
    assert_null(credo_corpus_find(corpus, "x-3"));
    credo_corpus_free(corpus);
}

static void refused(const char *text, unsigned line, const char *what)
{
    credo_corpus *corpus;
    credo_error error = {0};
    assert_int_equal(read_text(text, &corpus, &error), CREDO_BAD_INPUT);
    assert_null(corpus);
    assert_int_equal(error.line, line);
    if (!strstr(error.what, what))
        print_error("%s\n", error.what);
    assert_non_null(strstr(error.what, what));
}

static void what_is_wrong_is_told_with_its_line(void **state)
{
    (void)state;
    refused("", 0, "no mission");
    refused("@ a customer +2 x\nWe.\n\n@ a product -2 x\nWe go.\n", 4, "stands twice");
    refused("@ a customer +2 x\n= brother b\nWe.\n", 2, "a line with '='");
    refused("@ a customer +2 x\n= pair b c\nWe.\n", 2, "wants one ID");
    refused("@ a customer +2 x\n= pair\nWe.\n", 2, "wants one ID");
    refused("@ a customer +2 x\n= pair b\n= pair c\nWe.\n", 3, "stands once");
    refused("@ a customer +2 x\n= pair b\n", 1, "without a text");
    refused("@ a customer +2 x\n\n", 1, "without a text");
    refused("@ a customer +3 x\nWe.\n", 1, "the lean");
    refused("@ a customer\nWe.\n", 1, "a mission begins");
    refused("@a customer +2 x\nWe.\n", 1, "a mission begins");
    refused("@ a customer +2 x\n= pair b\nWe [help.\n", 3, "is not closed");
    refused("@ a customer +2 x\nWe \xFF help.\n", 0, "not valid UTF-8");
}

/* --- the corpus that is built in ---------------------------------------------------------------------------- */

static void it_is_there(void **state)
{
    (void)state;
    size_t languages[2] = {0};
    for (size_t i = 0; i < credo_corpus_count(builtin); i++) {
        const credo_mission *mission = credo_corpus_get(builtin, i);
        languages[mission->language]++;
        assert_ptr_equal(credo_corpus_find(builtin, mission->id), mission);
        assert_int_equal(mission->text[mission->length], 0);
    }
    assert_in_range(languages[CREDO_ENGLISH], 150, 10000);
    assert_in_range(languages[CREDO_RUSSIAN], 150, 10000);
    assert_null(credo_corpus_find(builtin, ""));
    assert_null(credo_corpus_find(builtin, "zzz"));
}

/* Whoever is named names back, so that nobody is sent to a mission that is not there. */
static void ties_hold_from_both_ends(void **state)
{
    (void)state;
    static const credo_link back[] = {[CREDO_LINK_PAIR] = CREDO_LINK_PAIR, [CREDO_LINK_TRANSLATION] = CREDO_LINK_TRANSLATION,
                                      [CREDO_LINK_WAS] = CREDO_LINK_BECOMES, [CREDO_LINK_BECOMES] = CREDO_LINK_WAS};
    size_t wrong = 0;
    for (size_t i = 0; i < credo_corpus_count(builtin); i++) {
        const credo_mission *mission = credo_corpus_get(builtin, i);
        for (int link = 0; link < CREDO_LINKS; link++) {
            const credo_mission *other = mission->links[link] ? credo_corpus_find(builtin, mission->links[link]) : NULL;
            if (mission->links[link] && (!other || !other->links[back[link]] || strcmp(other->links[back[link]], mission->id) != 0)) {
                print_error("%s:%u: %s names %s, which does not name it back\n", mission->file, mission->line, mission->id,
                            mission->links[link]);
                wrong++;
            }
        }
        if (mission->links[CREDO_LINK_WAS] && !mission->why) {
            print_error("%s:%u: %s is a newer wording and does not say why\n", mission->file, mission->line, mission->id);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

static size_t select_count(const credo_filter *filter, const credo_mission ***chosen)
{
    size_t count;
    *chosen = calloc(credo_corpus_count(builtin) + 1, sizeof **chosen);
    assert_non_null(*chosen);
    assert_int_equal(credo_corpus_select(builtin, filter, *chosen, &count), CREDO_OK);
    return count;
}

static void filters_choose(void **state)
{
    (void)state;
    const credo_mission **chosen;
    const char *english[] = {"FAMILY"}, *russian[] = {"ДЕТЯХ", "xyzzy"};
    credo_filter filter = {.language = -1, .side = -1};
    assert_int_equal(select_count(&filter, &chosen), credo_corpus_count(builtin));
    free(chosen);
    filter = (credo_filter){.language = CREDO_RUSSIAN, .side = CREDO_PRODUCT, .field = "bank"};
    size_t count = select_count(&filter, &chosen);
    assert_true(count > 0);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(chosen[i]->language, CREDO_RUSSIAN);
        assert_int_equal(chosen[i]->side, CREDO_PRODUCT);
        assert_string_equal(chosen[i]->field, "bank");
    }
    free(chosen);
    filter = (credo_filter){.language = -1, .side = -1, .words = english, .word_count = 1};
    count = select_count(&filter, &chosen);
    assert_true(count > 0);
    for (size_t i = 0; i < count; i++)
        assert_true(strstr(chosen[i]->text, "famil") || strstr(chosen[i]->text, "Famil") || strstr(chosen[i]->company, "amil"));
    free(chosen);
    filter = (credo_filter){.language = -1, .side = -1, .words = russian, .word_count = 1};
    count = select_count(&filter, &chosen);
    assert_true(count > 0);
    free(chosen);
    filter.word_count = 2; /* all of them */
    assert_int_equal(select_count(&filter, &chosen), 0);
    free(chosen);
}

static void a_draw_keeps_all(void **state)
{
    (void)state;
    credo_mission missions[50] = {{0}};
    const credo_mission *a[50], *b[50];
    size_t moved = 0, seen[50] = {0};
    for (int i = 0; i < 50; i++)
        a[i] = b[i] = &missions[i];
    credo_corpus_draw(a, 50, 3);
    credo_corpus_draw(b, 50, 3);
    assert_memory_equal(a, b, sizeof a);
    for (int i = 0; i < 50; i++) {
        moved += a[i] != &missions[i];
        seen[a[i] - missions]++;
    }
    assert_true(moved > 30);
    for (int i = 0; i < 50; i++)
        assert_int_equal(seen[i], 1);
    credo_corpus_draw(b, 50, 4);
    assert_memory_not_equal(a, b, sizeof a);
    credo_corpus_draw(a, 0, 1);
}

static void a_draw_keeps_the_balance(void **state)
{
    (void)state;
    const credo_mission **chosen;
    credo_filter filter = {.language = CREDO_ENGLISH, .side = -1};
    size_t count = select_count(&filter, &chosen), firsts[CREDO_VERDICTS] = {0};
    for (uint64_t seed = 1; seed <= 40; seed++) {
        size_t sides[CREDO_VERDICTS] = {0};
        credo_corpus_draw(chosen, count, seed);
        for (size_t i = 0; i < 16; i++)
            sides[chosen[i]->side]++;
        firsts[chosen[0]->side]++;
        assert_int_equal(sides[CREDO_CUSTOMER], 6);
        assert_int_equal(sides[CREDO_PRODUCT], 6);
        assert_int_equal(sides[CREDO_MIXED], 3);
        assert_int_equal(sides[CREDO_UNCLEAR], 1);
    }
    assert_true(firsts[CREDO_CUSTOMER] > 5 && firsts[CREDO_PRODUCT] > 5); /* no place gives a side away */
    free(chosen);
}

/* --- the game ----------------------------------------------------------------------------------------------- */

static credo_quiz *draw_quiz(credo_game game, int language, uint64_t seed, size_t count)
{
    credo_quiz *quiz;
    credo_error error;
    credo_filter filter = {.language = language, .side = -1};
    assert_int_equal(credo_quiz_draw(builtin, &filter, game, seed, count, &quiz, &error), CREDO_OK);
    return quiz;
}

static void the_same_seed_is_the_same_game(void **state)
{
    (void)state;
    credo_quiz *a = draw_quiz(CREDO_GAMES, CREDO_ENGLISH, 5, 12), *b = draw_quiz(CREDO_GAMES, CREDO_ENGLISH, 5, 12);
    credo_quiz *other = draw_quiz(CREDO_GAMES, CREDO_ENGLISH, 6, 12);
    size_t different = 0;
    assert_int_equal(credo_quiz_count(a), 12);
    for (size_t i = 0; i < 12; i++) {
        const credo_question *x = credo_quiz_get(a, i), *y = credo_quiz_get(b, i);
        assert_int_equal(x->game, (int)(i % CREDO_GAMES));
        assert_ptr_equal(x->missions[0], y->missions[0]);
        assert_ptr_equal(x->missions[1], y->missions[1]);
        different += x->missions[0] != credo_quiz_get(other, i)->missions[0];
    }
    assert_true(different > 6);
    credo_quiz_free(a);
    credo_quiz_free(b);
    credo_quiz_free(other);
}

static void every_question_has_a_right_answer_and_a_wrong_one(void **state)
{
    (void)state;
    for (int game = 0; game < CREDO_GAMES; game++) {
        credo_quiz *quiz = draw_quiz((credo_game)game, -1, 1, 0);
        assert_true(credo_quiz_count(quiz) >= (game == CREDO_GAME_PAIR ? 80 : 100));
        for (size_t i = 0; i < credo_quiz_count(quiz); i++) {
            const credo_question *question = credo_quiz_get(quiz, i);
            unsigned right = 0;
            for (unsigned answer = 0; answer < question->answers; answer++)
                right += credo_question_right(question, answer);
            assert_int_equal(question->game, game);
            assert_in_range(right, 1, question->answers - 1);
            assert_false(credo_question_right(question, question->answers));
        }
        credo_quiz_free(quiz);
    }
}

static void the_pieces_are_the_text(void **state)
{
    (void)state;
    credo_quiz *quiz = draw_quiz(CREDO_GAME_METHOD, -1, 1, 0);
    for (size_t i = 0; i < credo_quiz_count(quiz); i++) {
        const credo_question *question = credo_quiz_get(quiz, i);
        size_t at = 0;
        for (size_t k = 0; k < question->segment_count; k++) {
            assert_int_equal(question->segments[k].span.byte_start, at);
            at = question->segments[k].span.byte_end;
            assert_true(question->segments[k].number || question->segments[k].role == CREDO_NO_ROLE);
        }
        assert_int_equal(at, question->missions[0]->length);
    }
    credo_quiz_free(quiz);
}

static int reply(credo_game game, const char *typed)
{
    static const credo_mission mission = {.id = "x", .side = CREDO_PRODUCT};
    credo_question question = {.game = game, .missions = {&mission}, .answers = game == CREDO_GAME_METHOD ? 12 : 4};
    return credo_question_read(&question, typed, strlen(typed));
}

static void what_players_type(void **state)
{
    (void)state;
    static const struct {
        const char *typed;
        int answer;
    } sides[] = {
        {"c", CREDO_CUSTOMER}, {" C\n", CREDO_CUSTOMER}, {"Customer.", CREDO_CUSTOMER}, {"cust", CREDO_CUSTOMER}, {"people", CREDO_CUSTOMER},
        {"1", CREDO_CUSTOMER}, {"л", CREDO_CUSTOMER}, {"Л", CREDO_CUSTOMER}, {"О людях", CREDO_CUSTOMER}, {"ЛЮДИ", CREDO_CUSTOMER},
        {"p", CREDO_PRODUCT}, {"product", CREDO_PRODUCT}, {"company", CREDO_PRODUCT}, {"к", CREDO_PRODUCT}, {"компания", CREDO_PRODUCT},
        {"m", CREDO_MIXED}, {"п", CREDO_MIXED}, {"пополам!", CREDO_MIXED}, {"both", CREDO_MIXED}, {"3", CREDO_MIXED},
        {"u", CREDO_UNCLEAR}, {"н", CREDO_UNCLEAR}, {"неясно", CREDO_UNCLEAR}, {"4", CREDO_UNCLEAR},
        {"k", CREDO_CUSTOMER}, {"r", CREDO_PRODUCT}, {"с", CREDO_CUSTOMER}, {"з", CREDO_PRODUCT}, /* the other layout */
        {"q", CREDO_ANSWER_QUIT}, {"выход", CREDO_ANSWER_QUIT}, {"?", CREDO_ANSWER_HELP}, {"help", CREDO_ANSWER_HELP},
        {"", CREDO_ANSWER_UNKNOWN}, {"  ", CREDO_ANSWER_UNKNOWN}, {"co", CREDO_ANSWER_UNKNOWN}, {"5", CREDO_ANSWER_UNKNOWN},
        {"cc", CREDO_ANSWER_UNKNOWN}, {"customers of ours", CREDO_ANSWER_UNKNOWN}, {"\xFF", CREDO_ANSWER_UNKNOWN},
    };
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        if (reply(CREDO_GAME_SIDE, sides[i].typed) != sides[i].answer)
            print_error("%s\n", sides[i].typed);
        assert_int_equal(reply(CREDO_GAME_SIDE, sides[i].typed), sides[i].answer);
    }
    assert_int_equal(reply(CREDO_GAME_PAIR, "A"), 0);
    assert_int_equal(reply(CREDO_GAME_PAIR, "2"), 1);
    assert_int_equal(reply(CREDO_GAME_PAIR, "Б"), 1);
    assert_int_equal(reply(CREDO_GAME_PAIR, "c"), CREDO_ANSWER_UNKNOWN);
    assert_int_equal(reply(CREDO_GAME_METHOD, "12"), 11);
    assert_int_equal(reply(CREDO_GAME_METHOD, "(3)"), 2);
    assert_int_equal(reply(CREDO_GAME_METHOD, "13"), CREDO_ANSWER_UNKNOWN);
    assert_int_equal(reply(CREDO_GAME_METHOD, "0"), CREDO_ANSWER_UNKNOWN);
    assert_int_equal(reply(CREDO_GAME_METHOD, "99999999999999999999999"), CREDO_ANSWER_UNKNOWN);
    assert_int_equal(reply(CREDO_GAME_METHOD, "q"), CREDO_ANSWER_QUIT);
}

static void a_tally_counts(void **state)
{
    (void)state;
    credo_tally tally = {0};
    credo_mission mission = {.side = CREDO_MIXED};
    credo_question question = {.game = CREDO_GAME_SIDE, .missions = {&mission}, .answers = 4};
    credo_tally_add(&tally, &question, CREDO_PRODUCT);
    credo_tally_add(&tally, &question, CREDO_PRODUCT);
    credo_tally_add(&tally, &question, CREDO_MIXED);
    assert_int_equal(tally.asked[CREDO_GAME_SIDE], 3);
    assert_int_equal(tally.right[CREDO_GAME_SIDE], 1);
    assert_int_equal(tally.confusion[CREDO_MIXED][CREDO_PRODUCT], 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_the_same_everywhere),
        cmocka_unit_test(every_number_comes_up),
        cmocka_unit_test(a_mission_with_all_that_may_be_told),
        cmocka_unit_test(what_is_wrong_is_told_with_its_line),
        cmocka_unit_test(it_is_there),
        cmocka_unit_test(ties_hold_from_both_ends),
        cmocka_unit_test(filters_choose),
        cmocka_unit_test(a_draw_keeps_all),
        cmocka_unit_test(a_draw_keeps_the_balance),
        cmocka_unit_test(the_same_seed_is_the_same_game),
        cmocka_unit_test(every_question_has_a_right_answer_and_a_wrong_one),
        cmocka_unit_test(the_pieces_are_the_text),
        cmocka_unit_test(what_players_type),
        cmocka_unit_test(a_tally_counts),
    };
    return cmocka_run_group_tests(tests, read_builtin, drop_builtin);
}
