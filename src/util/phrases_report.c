/* Messages of the report and of the pages of HTML; see phrasebook.c. */
#include "util/phrasebook.h"

const struct phrase_pair report_phrases[] = {
    /* --- the summary --- */
    {"mission|missions", "миссия|миссии|миссий"},
    {"is unclear|are unclear", "неясна|неясны|неясны"},
    {"Half of the scores are %s or lower.", "Половина оценок не выше %s."},
    {"Missions with an earlier wording: %s; of these nearer to people now: %s.",
     "Миссий с прежней формулировкой: %s; из них стали ближе к людям: %s."},
    {"Records that could not be read: %s; they stand at the end.", "Не удалось прочитать записей: %s; они в самом конце."},
    /* --- the map --- */
    {"Map", "Карта"},
    {"Map of the missions", "Карта миссий"},
    {"← about the company", "← о компании"},
    {"about people →", "о людях →"},
    {"↑ more words on the result", "↑ больше слов о результате"},
    {"↓ more words on the means", "↓ больше слов о средствах"},
    {"The horizontal axis is the score, from the company to people; the vertical one is the words: the higher a dot, the more of them "
     "speak of the result; the lower, of the means.",
     "По горизонтали — оценка, от компании к людям. По вертикали — слова: чем выше, тем больше их сказано о результате, чем ниже — о "
     "средствах."},
    {"Dots that would cover each other are moved apart a little.", "Знаки, которые закрыли бы друг друга, слегка раздвинуты."},
    {"An arrow leads from the earlier wording to the new one.", "Стрелка ведёт от прежней формулировки к новой."},
    {"A number stands where there is no room for a name; it is the one in the table.",
     "Где для названия нет места, стоит номер из таблицы."},
    {"Where dots stand close, not all are named: the name is shown when the pointer rests on a dot, and in the table.",
     "Где знаки стоят тесно, подписаны не все: название видно, если навести указатель, и в таблице."},
    {"Not on the map, because they are unclear:", "Нет на карте, потому что неясны:"},
    {"before", "было"},
    {"after", "стало"},
    /* --- concepts --- */
    {"What they speak of", "О чём они говорят"},
    {"How many missions name each concept.", "В скольких миссиях названо понятие."},
    {"A lever is a means that any rival can copy.", "Рычаг — средство, которое повторит любой конкурент."},
    {"What ages goes out of date with its technology or its rivals.",
     "«Устареет» — то, что состарится вместе с технологией или соперниками."},
    {"Means of the company", "Средства компании"},
    {"What changes for people", "Что изменится у людей"},
    {"lever", "рычаг"},
    {"ages", "устареет"},
    {"more concept|more concepts", "понятие|понятия|понятий"},
    {"more phrase|more phrases", "фраза|фразы|фраз"},
    /* --- the table and the cards --- */
    {"All missions", "Все миссии"},
    {"Rank", "№"},
    {"Organisation", "Организация"},
    {"Score before", "Оценка раньше"},
    {"Score", "Оценка"},
    {"Confidence", "Уверенность"},
    {"Words", "Слов"},
    {"Brevity", "Краткость"},
    {"Durability", "Долговечность"},
    {"Mission by mission", "Каждая миссия"},
    {"The score goes from −100, wholly about the company, to 100, wholly about people. The confidence is how often such a verdict is "
     "right. Brevity is high when the words are few, durability when none of them will be out of date.",
     "Оценка — от −100 (всё о компании) до 100 (всё о людях). Уверенность — как часто такой вердикт верен. Краткость высока, когда "
     "слов мало, долговечность — когда среди них нет тех, что устареют."},
    /* --- the command --- */
    {"make one page of many missions: a map, the concepts, a table, a card each",
     "собрать страницу из многих миссий: карта, понятия, таблица, карточки"},
    {"The page needs nothing but itself: no network and, to be read, no script. It is light or dark, and prints on A4. A table goes in "
     "as for classify; --old names a column with earlier wordings, to be set beside the new ones. At most 5000 missions.",
     "Странице не нужно ничего, кроме неё самой: ни сети, ни скриптов, чтобы её прочесть. Она бывает светлой и тёмной и печатается на "
     "A4. Таблицы читаются так же, как в classify; --old называет столбец с прежними формулировками, и они встанут рядом с новыми. Не "
     "больше 5000 миссий."},
    {"a page for a table with the columns company and mission", "страница по таблице со столбцами «компания» и «миссия»"},
    {"two wordings of each client, with an arrow between them on the map",
     "две формулировки каждого клиента, на карте между ними стрелка"},
    {"the column or member that names the organisation (company, name, organisation and the like)",
     "столбец или поле с названием организации (компания, название, организация и т. п.)"},
    {"the column or member that holds an earlier wording: an arrow leads from it to the new one",
     "столбец или поле с прежней формулировкой: от неё к новой пойдёт стрелка"},
    {"what stands above the page", "заголовок страницы"},
    {"a report holds at most %s missions and 16 MB of text; divide the table, or write it with --format csv",
     "в отчёт входит не больше %s миссий и 16 МБ текста; разделите таблицу или возьмите --format csv"},
    {"name the files to report on; credo help report tells more", "назовите файлы для отчёта; подробнее: credo help report"},
    {"a report is a page of HTML: name it with -o, as in -o report.html",
     "отчёт — это страница HTML: назовите её в -o, например -o report.html"},
    {"there is no mission to report on", "для отчёта нет ни одной миссии"},
    {0},
};
