/* missions -> questions of the game. */
#include <stdlib.h>
#include <string.h>

#include "study/corpus.h"
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

enum { WORDS_ASKED = 3 }; /* fewer words between two phrases are only what joins them */

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
    if (done)
        credo_corpus_draw(chosen, passed, seed);
    for (int g = 0; g < CREDO_GAMES && done; g++) {
        if (game != CREDO_GAMES && (int)game != g)
            continue;
        done = fill_deck(&decks[g], (credo_game)g, corpus, filter, chosen, passed, &quiz->arena);
        if (done && g != CREDO_GAME_SIDE) /* whose order keeps the sides in balance */
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
