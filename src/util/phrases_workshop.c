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
    {0},
};
