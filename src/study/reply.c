/* what a player typed -> an answer to a question. */
#include "study/reply.h"

#include <string.h>

#include "credo.h"
#include "text/normalise.h"
#include "text/utf8.h"

/* What may be typed, in normal form. Single letters that make no sense in their own alphabet are those of a keyboard left in the
 * other layout. From three letters on the beginning of a word will do. */
struct reply {
    int answer;
    const char *words[16];
};

static const struct reply side_replies[] = {
    {CREDO_CUSTOMER, {"c", "1", "л", "с", "k", "customer", "customers", "clients", "people", "about people", "customer-centric", "людях", "люди",
                      "о людях", "клиенты"}},
    {CREDO_PRODUCT, {"p", "2", "к", "з", "r", "product", "product-centric", "company", "about the company", "компании", "компания",
                     "о компании", "продукте", "продукт"}},
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

/* Without what stands around it, in normal form; 0 bytes when there is nothing to speak of. */
static size_t trim(const char *typed, size_t length, char normal[WORD_LIMIT])
{
    struct buffer valid = {0};
    while (length && strchr(" \t\r\n.!", typed[length - 1]))
        length--;
    while (length && (*typed == ' ' || *typed == '\t')) {
        typed++;
        length--;
    }
    utf8_repair(typed, length < WORD_LIMIT ? length : 0, &valid);
    size_t used = valid.failed || !valid.length ? 0 : normalise_word(valid.bytes, valid.length, normal);
    buffer_free(&valid);
    return used;
}

int credo_question_read(const credo_question *question, const char *typed, size_t length)
{
    char normal[WORD_LIMIT];
    int answer = CREDO_ANSWER_UNKNOWN;
    size_t used = trim(typed, length, normal);
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

int side_by_word(const char *word)
{
    char normal[WORD_LIMIT];
    int side = -1;
    size_t used = trim(word, strlen(word), normal);
    if (used && (*normal < '0' || *normal > '9'))
        find_reply(side_replies, COUNT(side_replies), normal, used, &side);
    return side;
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
