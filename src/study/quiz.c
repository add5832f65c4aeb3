/* missions -> questions of the game, and what a player typed -> an answer. */
#include <stdlib.h>
#include <string.h>

#include "study/corpus.h"
#include "text/normalise.h"
#include "text/token.h"
#include "text/utf8.h"
#include "util/failure.h"
#include "util/random.h"

struct credo_quiz {
    struct arena arena; /* of the segments */
    credo_question *questions;
    size_t count;
};

/* What a game can be played with, in an order that the seed decided. */
struct deck {
    credo_question *questions;
    size_t count, at;
};

/* --- the pieces of a mission -------------------------------------------------------------------------------- */

enum { WORDS_ASKED = 2 }; /* fewer words between two phrases are only what joins them */

static unsigned words_in(const struct document *document, size_t start, size_t end)
{
    unsigned words = 0;
    for (size_t i = 0; i < document->count; i++)
        words += document->tokens[i].kind != TOKEN_MARK && document->tokens[i].start >= start && document->tokens[i].end <= end;
    return words;
}

struct cutting {
    const credo_mission *mission;
    struct document document;
    credo_segment *segments;
    size_t count;
    unsigned numbered, methods;
    size_t byte, point; /* where the next piece starts */
};

static void cut_piece(struct cutting *cutting, size_t byte_end, size_t end, credo_role role)
{
    if (byte_end <= cutting->byte)
        return;
    credo_segment *segment = &cutting->segments[cutting->count++];
    *segment = (credo_segment){.role = role, .span = {cutting->point, end, cutting->byte, byte_end}};
    if (role != CREDO_NO_ROLE || words_in(&cutting->document, cutting->byte, byte_end) >= WORDS_ASKED)
        segment->number = ++cutting->numbered;
    cutting->methods += role == CREDO_METHOD;
    cutting->byte = byte_end;
    cutting->point = end;
}

/* False when memory ran out. */
static bool cut_mission(struct cutting *cutting, struct arena *arena, struct arena *scratch)
{
    const credo_mission *mission = cutting->mission;
    cutting->document = tokenise(mission->text, mission->length, scratch);
    cutting->segments = arena_array(arena, credo_segment, 2 * mission->mark_count + 1);
    if (scratch->failed || !cutting->segments)
        return false;
    for (size_t i = 0; i < mission->mark_count; i++) {
        const credo_mark *mark = &mission->marks[i];
        cut_piece(cutting, mark->span.byte_start, mark->span.start, CREDO_NO_ROLE);
        cut_piece(cutting, mark->span.byte_end, mark->span.end, mark->role);
    }
    cut_piece(cutting, mission->length, utf8_count(mission->text, mission->length), CREDO_NO_ROLE);
    return true;
}

/* --- the decks ---------------------------------------------------------------------------------------------- */

static void deal_side(struct deck *deck, const credo_mission *mission)
{
    deck->questions[deck->count++] =
        (credo_question){.game = CREDO_GAME_SIDE, .missions = {mission}, .answers = CREDO_VERDICTS};
}

/* The other mission of a pair that stands later in the corpus, so that each pair is dealt once. */
static void deal_pair(struct deck *deck, const credo_corpus *corpus, const credo_filter *filter, const credo_mission *mission)
{
    static const credo_link links[] = {CREDO_LINK_PAIR, CREDO_LINK_WAS, CREDO_LINK_BECOMES};
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        const credo_mission *other = mission->links[links[i]] ? credo_corpus_find(corpus, mission->links[links[i]]) : NULL;
        if (!other || other < mission || (filter->language >= 0 && (int)other->language != filter->language))
            continue;
        if ((mission->side == CREDO_CUSTOMER) == (other->side == CREDO_CUSTOMER))
            continue;
        deck->questions[deck->count++] = (credo_question){.game = CREDO_GAME_PAIR, .missions = {mission, other}, .answers = 2};
        return;
    }
}

static bool deal_method(struct deck *deck, struct arena *arena, const credo_mission *mission)
{
    struct arena scratch = {0};
    struct cutting cutting = {.mission = mission};
    bool done = cut_mission(&cutting, arena, &scratch);
    arena_free(&scratch);
    if (done && cutting.methods && cutting.methods < cutting.numbered)
        deck->questions[deck->count++] = (credo_question){.game = CREDO_GAME_METHOD,
                                                          .missions = {mission},
                                                          .segments = cutting.segments,
                                                          .segment_count = cutting.count,
                                                          .answers = cutting.numbered};
    return done;
}

static void shuffle(struct deck *deck, struct random *random)
{
    for (size_t left = deck->count; left > 1; left--) {
        size_t other = random_below(random, left);
        credo_question kept = deck->questions[left - 1];
        deck->questions[left - 1] = deck->questions[other];
        deck->questions[other] = kept;
    }
    for (size_t i = 0; i < deck->count; i++) {
        credo_question *question = &deck->questions[i];
        if (question->missions[1] && random_below(random, 2)) {
            const credo_mission *kept = question->missions[0];
            question->missions[0] = question->missions[1];
            question->missions[1] = kept;
        }
    }
}

static bool fill_deck(struct deck *deck, credo_game game, const credo_corpus *corpus, const credo_filter *filter,
                      const credo_mission *const *chosen, size_t count, struct arena *arena)
{
    bool done = true;
    deck->questions = calloc(count + 1, sizeof *deck->questions);
    for (size_t i = 0; deck->questions && done && i < count; i++) {
        if (game == CREDO_GAME_SIDE)
            deal_side(deck, chosen[i]);
        else if (game == CREDO_GAME_PAIR)
            deal_pair(deck, corpus, filter, chosen[i]);
        else
            done = deal_method(deck, arena, chosen[i]);
    }
    return done && deck->questions;
}

/* --- the draw ----------------------------------------------------------------------------------------------- */

/* One of each deck in turn, while there are any. */
static void take_turns(credo_quiz *quiz, struct deck decks[CREDO_GAMES], size_t wanted)
{
    bool more = true;
    while (more && quiz->count < wanted) {
        more = false;
        for (int game = 0; game < CREDO_GAMES && quiz->count < wanted; game++)
            if (decks[game].at < decks[game].count) {
                quiz->questions[quiz->count++] = decks[game].questions[decks[game].at++];
                more = true;
            }
    }
}

static bool draw(credo_quiz *quiz, const credo_corpus *corpus, const credo_filter *filter, credo_game game, uint64_t seed, size_t count,
                 const credo_mission **chosen)
{
    struct deck decks[CREDO_GAMES] = {{0}};
    struct random random = random_start(seed);
    size_t passed, all = 0;
    bool done = credo_corpus_select(corpus, filter, chosen, &passed) == CREDO_OK;
    for (int g = 0; g < CREDO_GAMES && done; g++) {
        if (game != CREDO_GAMES && (int)game != g)
            continue;
        done = fill_deck(&decks[g], (credo_game)g, corpus, filter, chosen, passed, &quiz->arena);
        if (done)
            shuffle(&decks[g], &random);
        all += decks[g].count;
    }
    quiz->questions = done ? calloc(all + 1, sizeof *quiz->questions) : NULL;
    if (quiz->questions)
        take_turns(quiz, decks, count && count < all ? count : all);
    for (int g = 0; g < CREDO_GAMES; g++)
        free(decks[g].questions);
    return quiz->questions != NULL;
}

credo_code credo_quiz_draw(const credo_corpus *corpus, const credo_filter *filter, credo_game game, uint64_t seed, size_t count,
                           credo_quiz **quiz, credo_error *error)
{
    credo_quiz *drawn = calloc(1, sizeof *drawn);
    const credo_mission **chosen = calloc(corpus->count + 1, sizeof *chosen);
    bool done = drawn && chosen && draw(drawn, corpus, filter, game, seed, count, chosen);
    free(chosen);
    if (!done) {
        credo_quiz_free(drawn);
        drawn = NULL;
    }
    *quiz = drawn;
    return done ? CREDO_OK : fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
}

void credo_quiz_free(credo_quiz *quiz)
{
    if (!quiz)
        return;
    arena_free(&quiz->arena);
    free(quiz->questions);
    free(quiz);
}

size_t credo_quiz_count(const credo_quiz *quiz)
{
    return quiz->count;
}

const credo_question *credo_quiz_get(const credo_quiz *quiz, size_t index)
{
    return &quiz->questions[index];
}

const char *credo_game_name(credo_game game)
{
    static const char *const names[] = {"side", "pair", "method", "all"};
    return game <= CREDO_GAMES ? names[game] : "";
}

/* --- answers ------------------------------------------------------------------------------------------------ */

/* What may be typed, in normal form. Single letters that make no sense in their own alphabet are those of a keyboard left in the
 * other layout. From three letters on the beginning of a word will do. */
struct reply {
    int answer;
    const char *words[16];
};

static const struct reply side_replies[] = {
    {CREDO_CUSTOMER, {"c", "1", "л", "с", "k", "customer", "customers", "clients", "people", "customer-centric", "людях", "люди", "о людях", "клиентах", "клиенты"}},
    {CREDO_PRODUCT, {"p", "2", "к", "з", "r", "product", "product-centric", "company", "компании", "компания", "о компании", "продукте", "продукт"}},
    {CREDO_MIXED, {"m", "3", "п", "ь", "g", "mixed", "both", "half", "пополам", "поровну", "смешанная", "обе"}},
    {CREDO_UNCLEAR, {"u", "4", "н", "г", "y", "unclear", "neither", "неясно", "непонятно"}},
};

static const struct reply pair_replies[] = {
    {0, {"a", "1", "а", "ф", "f", "first", "one", "первая", "первой"}},
    {1, {"b", "2", "б", "и", ",", "second", "two", "вторая", "второй"}},
};

static const struct reply common_replies[] = {
    {CREDO_ANSWER_HELP, {"?", "help", "справка", "помощь"}},
    {CREDO_ANSWER_QUIT, {"q", "quit", "exit", "в", "й", "d", "выход", "выйти"}},
};

static bool means(const char *typed, size_t length, const char *word)
{
    size_t letters = 0;
    for (size_t i = 0; i < length; i++)
        letters += ((unsigned char)typed[i] & 0xC0) != 0x80;
    return strncmp(typed, word, length) == 0 && (!word[length] || letters >= 3);
}

static bool find_reply(const struct reply *replies, size_t count, const char *typed, size_t length, int *answer)
{
    for (size_t i = 0; i < count; i++)
        for (const char *const *word = replies[i].words; *word; word++)
            if (means(typed, length, *word)) {
                *answer = replies[i].answer;
                return true;
            }
    return false;
}

/* A number from 1 on, with or without parentheses. */
static int read_number(const char *typed, size_t length, unsigned most)
{
    unsigned number = 0;
    size_t at = length && typed[0] == '(';
    size_t end = length && typed[length - 1] == ')' ? length - 1 : length;
    if (at >= end)
        return CREDO_ANSWER_UNKNOWN;
    for (; at < end; at++) {
        if (typed[at] < '0' || typed[at] > '9' || number > most)
            return CREDO_ANSWER_UNKNOWN;
        number = number * 10 + (unsigned)(typed[at] - '0');
    }
    return number >= 1 && number <= most ? (int)number - 1 : CREDO_ANSWER_UNKNOWN;
}

#define COUNT(list) (sizeof list / sizeof *list)

int credo_question_read(const credo_question *question, const char *typed, size_t length)
{
    char normal[WORD_LIMIT];
    struct buffer valid = {0};
    int answer = CREDO_ANSWER_UNKNOWN;
    while (length && strchr(" \t\r\n.!", typed[length - 1]))
        length--;
    while (length && (*typed == ' ' || *typed == '\t')) {
        typed++;
        length--;
    }
    utf8_repair(typed, length < WORD_LIMIT ? length : 0, &valid);
    size_t used = valid.failed || !valid.length ? 0 : normalise_word(valid.bytes, valid.length, normal);
    buffer_free(&valid);
    if (!used || find_reply(common_replies, COUNT(common_replies), normal, used, &answer))
        return answer;
    if (question->game == CREDO_GAME_METHOD)
        return read_number(normal, used, question->answers);
    if (question->game == CREDO_GAME_SIDE)
        find_reply(side_replies, COUNT(side_replies), normal, used, &answer);
    else
        find_reply(pair_replies, COUNT(pair_replies), normal, used, &answer);
    return answer;
}

bool credo_question_right(const credo_question *question, unsigned answer)
{
    if (question->game == CREDO_GAME_SIDE)
        return answer == (unsigned)question->missions[0]->side;
    if (question->game == CREDO_GAME_PAIR)
        return answer < 2 && question->missions[answer]->side == CREDO_CUSTOMER;
    for (size_t i = 0; i < question->segment_count; i++)
        if (question->segments[i].number == answer + 1)
            return question->segments[i].role == CREDO_METHOD;
    return false;
}

void credo_tally_add(credo_tally *tally, const credo_question *question, unsigned answer)
{
    tally->asked[question->game]++;
    tally->right[question->game] += credo_question_right(question, answer);
    if (question->game == CREDO_GAME_SIDE && answer < CREDO_VERDICTS)
        tally->confusion[question->missions[0]->side][answer]++;
}
