/* Messages of the corpus, the game, the worksheets and the agreement of a class; see phrasebook.c. */
#include "util/phrasebook.h"

const struct phrase_pair workshop_phrases[] = {
    /* --- reading missions --- */
    {"'= %s' wants one ID, or a sentence behind why, and stands once",
     "«= %s» требует одного ID (у why — предложения) и стоит один раз"},
    {"a line with '=' says pair, translation, was, becomes or why, not '%s'",
     "строка с «=» говорит pair, translation, was, becomes или why, а не «%s»"},
    {"the id %s stands twice", "id %s встречается дважды"},
    {"no mission stands in it", "в нём нет ни одной миссии"},

    /* --- a class --- */
    {"a class is a table with the columns player, id and answer, or with a column id and one for each player",
     "группа — это таблица со столбцами player, id и answer или со столбцом id и столбцом на каждого игрока"},
    {"the row has no id", "в строке нет id"},
    {"the class has given no answer", "группа не дала ни одного ответа"},
    {"too many missions and players for one class", "слишком много миссий и игроков для одной группы"},
    {"more than 64 different answers; is this the right column?", "больше 64 разных ответов; тот ли это столбец?"},
    {0},
};
