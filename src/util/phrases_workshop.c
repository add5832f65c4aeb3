/* Messages of the corpus, the game, the worksheets and the agreement of a class; see phrasebook.c. */
#include "util/phrasebook.h"

const struct phrase_pair workshop_phrases[] = {
    /* --- reading missions --- */
    {"'= %s' wants one ID, or a sentence behind why, and stands once",
     "«= %s» требует одного ID (у why — предложения) и стоит один раз"},
    {"a line with '=' says pair, translation, was, becomes, like or why, not '%s'",
     "строка с «=» говорит pair, translation, was, becomes, like или why, а не «%s»"},
    {"the id %s stands twice", "id %s встречается дважды"},
    {"no mission stands in it", "в нём нет ни одной миссии"},

    /* --- a class --- */
    {"a class is a table with the columns player, id and answer, or with a column id and one for each player",
     "группа — это таблица со столбцами player, id и answer или со столбцом id и столбцом на каждого игрока"},
    {"the row has no id", "в строке нет id"},
    {"the class has given no answer", "группа не дала ни одного ответа"},
    {"too many missions and players for one class", "слишком много миссий и игроков для одной группы"},
    {"more than 64 different answers; is this the right column?", "больше 64 разных ответов; тот ли это столбец?"},
    {"the answer '%s' is no side: customer, product, mixed or unclear",
     "ответ «%s» — не сторона: customer, product, mixed или unclear"},

    /* --- a labelled mission in words --- */
    {"about people", "о людях"},
    {"about the company", "о компании"},
    {"half and half", "пополам"},
    {"unclear", "неясно"},
    {" and more", " и не только"},
    {"The promise is what changes for people: %s.", "Обещана перемена для людей: %s."},
    {" The rest is only the way there: %s.", " Остальное — только путь к ней: %s."},
    {"The promise is what the company does, has or wants to be: %s.", "Обещано то, что компания делает, чем располагает или чем хочет стать: %s."},
    {" What people gain is only mentioned: %s.", " О пользе для людей сказано лишь вскользь: %s."},
    {" Nobody's life changes in it.", " Ничья жизнь от этого не меняется."},
    {"Two pillars: %s changes something for people, %s is about the company.", "Две опоры: %s — перемена для людей, %s — о самой компании."},
    {"The promise is what changes for people.", "Обещана перемена для людей."},
    {"The promise is about the company and what it offers.", "Обещание — о компании и о том, что она предлагает."},
    {"People and the company weigh the same in it.", "Люди и компания в ней весят одинаково."},
    {"It says too little to tell who gains what.", "Сказано слишком мало, чтобы понять, кто и что получит."},
    {"What was changed, and why: %s", "Что изменили и почему: %s"},
    {"pair: %s", "пара: %s"},
    {"translation: %s", "перевод: %s"},
    {"older wording: %s", "прежняя миссия: %s"},
    {"newer wording: %s", "новая миссия: %s"},

    /* --- words of its tables --- */
    {"customer", "люди"},
    {"product", "компания"},
    {"mixed", "пополам"},
    {"health", "здоровье"}, {"machinery", "машины"}, {"bank", "банк"}, {"software", "программы"}, {"food", "еда"},
    {"farm", "ферма"}, {"education", "образование"}, {"services", "услуги"}, {"transport", "транспорт"},
    {"construction", "стройка"}, {"household", "для дома"}, {"insurance", "страхование"}, {"government", "государство"},
    {"culture", "культура"}, {"tourism", "туризм"}, {"consulting", "консалтинг"}, {"sport", "спорт"}, {"retail", "торговля"},
    {"energy", "энергетика"}, {"charity", "благотворительность"}, {"telecom", "связь"}, {"pharma", "лекарства"},
    {"logistics", "логистика"}, {"utilities", "ЖКХ"}, {"clothing", "одежда"}, {"media", "СМИ"}, {"holding", "холдинг"},
    {"chemicals", "химия"}, {"metals", "металлы"},

    /* --- exports --- */
    {"Whom is this mission about?", "О ком эта миссия?"},
    {"people, and what changes for them", "о людях и о том, что для них изменится"},
    {"the company, and what it offers", "о компании и о том, что она предлагает"},
    {"left out: %s characters, and no sentence ends within the 120 that Kahoot takes",
     "пропущена: знаков %s, а Kahoot берёт 120, и ни одно предложение раньше не кончается"},
    {"left out: %s characters; Kahoot takes 120, and what fits no longer says the same",
     "пропущена: знаков %s, а Kahoot берёт 120, и то, что помещается, говорит уже не то же самое"},
    {"shortened at the end of a sentence: Kahoot takes 120 characters", "сокращена до конца предложения: Kahoot берёт 120 знаков"},

    /* --- the game --- */
    {"Which of the two is about people?", "Какая из двух — о людях?"},
    {"Which piece names a means of the company?", "В какой части названо средство компании?"},
    {"%s of %s", "%s из %s"},
    {"the first", "первая"},
    {"the second", "вторая"},
    {"a number from %s to %s", "число от %s до %s"},
    {"help", "подсказка"},
    {"quit", "выход"},
    {"Strike out everything about the company, its offer and its standing. Is there still a sentence about how somebody's life, work or "
     "world changes? If it carries the mission, it is about people. If nothing is left, or only a polite mention, it is about the "
     "company. If it is one of two pillars, half and half. If too little is said to tell, unclear.",
     "Вычеркните всё о компании, её предложении и положении. Осталось ли предложение о том, как изменится чья-то жизнь, работа или мир "
     "вокруг? Если на нём держится вся миссия, она о людях. Если не осталось ничего или только вежливое упоминание — о компании. Если "
     "это одна из двух опор — пополам. Если сказано слишком мало — неясно."},
    {"The mission about people is the one that promises them a change. The other speaks of the company and what it offers.",
     "О людях — та миссия, которая обещает им перемену. Другая говорит о компании и о том, что та предлагает."},
    {"A means is what the company does, has or wants to be: quality, leadership, range, prices, technology, growth. Any right piece will "
     "do.",
     "Средство — то, что компания делает, чем располагает или чем хочет стать: качество, лидерство, ассортимент, цены, технологии, рост. "
     "Засчитывается любая верная часть."},
    {"Right.", "Верно."},
    {"No.", "Нет."},
    {"This mission is about people%s.", "Эта миссия — о людях%s."},
    {"This mission is about the company%s.", "Эта миссия — о компании%s."},
    {"This mission is half about people, half about the company%s.", "Эта миссия наполовину о людях, наполовину о компании%s."},
    {"It is unclear whom this mission is about%s.", "О ком эта миссия, неясно%s."},
    {"%s is about people.", "О людях — %s."},
    {"The means are %s.", "Средства — %s."},
    {"The means is %s.", "Средство — %s."},
    {"Right so far: %s of %s.", "Пока верно: %s из %s."},
    {"Right: %s of %s.", "Верно: %s из %s."},
    {"No question was answered.", "Ни на один вопрос не отвечено."},
    {"Whom is it about: %s of %s", "О ком миссия: %s из %s"},
    {"The two: %s of %s", "Какая из двух: %s из %s"},
    {"The means: %s of %s", "Средства: %s из %s"},
    {"What was taken for what:", "Что за что принято:"},
    {"%s taken for %s", "«%s» принято за «%s»"},
    {"That is none of the answers; ? helps.", "Такого ответа нет; подсказку даст «?»."},
    {"To play it again: --seed %s", "Сыграть снова: --seed %s"},
    {"no mission to ask about; --language and --industry choose too narrowly",
     "спросить не о чем: под --language и --industry не подходит ни одна миссия"},
    {"a log wants the player's name: --player NAME", "для журнала нужно имя игрока: --player ИМЯ"},
    {"is not a log of the game: its first line is different", "это не журнал игры: первая строка в нём другая"},
    {"'%s' is one word too many; credo help quiz tells more", "слово «%s» лишнее; подробнее: credo help quiz"},

    /* --- worksheets --- */
    {"Strike out everything about the company, its offer and its standing. Does a sentence remain about how somebody's life, work or world "
     "changes?",
     "Вычеркните всё о компании, её предложении и положении. Осталось ли предложение о том, как изменится чья-то жизнь, работа или мир "
     "вокруг?"},
    {"Tick whom each mission is about.", "Отметьте, о ком каждая миссия."},
    {"Underline with a straight line what changes for people, with a wavy line the means of the company; write the strongest of each below.",
     "Подчеркните прямой чертой то, что меняется для людей, волнистой — средства компании; главное из того и другого выпишите ниже."},
    {"Name", "Имя"},
    {"Date", "Дата"},
    {"Answer key", "Ответы"},

    /* --- corpus --- */
    {"no mission has the id '%s'; credo corpus list names them all", "миссии с id «%s» нет; все перечислит credo corpus list"},
    {"nothing is left to export", "экспортировать нечего"},
    {"missions left out: %s", "пропущено миссий: %s"},
    {"only so many missions pass: %s", "столько миссий подходит, больше нет: %s"},
    {"credo corpus: did you mean '%s'?", "credo corpus: может быть, «%s»?"},
    {"say what to do with the corpus: %s", "скажите, что сделать с корпусом: %s"},
    {"'%s' cannot be written in this format; credo help corpus tells more", "«%s» не умеет писать в этом формате; подробнее: credo help corpus"},
    {"say what to search for", "скажите, что искать"},
    {"'%s' is one word too many; credo help corpus tells more", "слово «%s» лишнее; подробнее: credo help corpus"},
    {"no mission is like that; credo corpus list names them all", "таких миссий нет; все перечислит credo corpus list"},

    /* --- agree --- */
    {"name the tables of the class; credo help agree tells more", "назовите таблицы группы; подробнее: credo help agree"},
    {"missions on which all agree", "миссии, где все согласны"},
    {"pairs of answers that agree", "совпавшие пары ответов"},
    {"Fleiss' kappa", "каппа Флейса"},
    {"Krippendorff's alpha (sides)", "альфа Криппендорфа (стороны)"},
    {"Krippendorff's alpha (order)", "альфа Криппендорфа (порядок)"},
    {"not defined", "не определено"},
    {"  missions: %s", "  миссий: %s"},
    {"Agreement beyond chance, by alpha of all: %s (Landis and Koch 1977).", "Согласие сверх случайного, по альфе всех: %s (Лэндис и Кох, 1977)."},
    {"poor", "плохое"},
    {"slight", "незначительное"},
    {"fair", "слабое"},
    {"moderate", "умеренное"},
    {"substantial", "существенное"},
    {"almost perfect", "почти полное"},
    {"One player alone has nobody to agree with.", "Одному игроку не с кем соглашаться."},
    {"The missions that split the class most:", "Миссии, о которых группа спорит больше всего:"},
    {"; credo: %s", "; credo: %s"},
    {"player", "игрок"},
    {"answers", "ответов"},
    {"key, kappa", "ключ, каппа"},
    {"credo, kappa", "credo, каппа"},
    {"players: %s", "игроков: %s"},
    {", missions: %s", ", миссий: %s"},
    {", answers: %s", ", ответов: %s"},
    {"The order is company, half and half, people; unclear stands outside it.",
     "Порядок: о компании, пополам, о людях; «неясно» стоит вне его."},
    {"second answers to the same mission, left out: %s", "повторные ответы о той же миссии, не учтены: %s"},
    {"answers of other games than 'side', left out: %s", "ответы других игр, кроме side, не учтены: %s"},

    /* --- help --- */
    {"ACTION [WORD]...", "ДЕЙСТВИЕ [СЛОВО]..."},
    {"missions to teach with: list, show, export, print them", "миссии для занятий: перечислить, показать, экспортировать, напечатать"},
    {"ACTION is one of these: list has a line for each; show [ID]... shows them with their phrases marked and the reason of the label; pairs sets those that "
     "belong together side by side; search WORD... finds all forms of all words; export writes tables and questions for Moodle and "
     "Kahoot; worksheet prints a page to write on, the answers on a page of their own. Labels: customer about people, product about the "
     "company, mixed half and half, unclear.",
     "ДЕЙСТВИЯ такие: list даёт по строке на миссию; show [ID]... показывает их с разметкой и объяснением метки; pairs ставит рядом те, что связаны; "
     "search СЛОВО... находит все формы всех слов; export пишет таблицы и вопросы для Moodle и Kahoot; worksheet печатает рабочий лист, "
     "ответы — на отдельной странице. Метки: customer — о людях, product — о компании, mixed — пополам, unclear — неясно."},
    {"the hard ones, a line each", "трудные, по одной в строке"},
    {"a worksheet; the same seed makes the same sheet", "рабочий лист; с тем же seed лист будет тот же"},
    {"a game: whom is this mission about?", "игра: о ком эта миссия?"},
    {"A mission, your answer, the marked text and the reason; in the end what was taken for what. Letters, words and numbers of either "
     "language will do; ? helps, q or Ctrl-D ends. With --log each answer is kept at once, whatever happens then.",
     "Миссия, ваш ответ, разметка и объяснение; в конце — что за что принято. Отвечать можно буквой, словом или числом на любом из двух "
     "языков; ? — подсказка, q или Ctrl-D — выход. С --log каждый ответ сразу записан, что бы ни случилось потом."},
    {"ten questions", "десять вопросов"},
    {"the same twenty for the whole class; credo agree class.csv then tells how far it agrees",
     "одни и те же двадцать для всей группы; насколько она едина, скажет credo agree группа.csv"},
    {"CLASS.csv...", "ГРУППА.csv..."},
    {"measure how far a class agrees with itself, with the key and with credo",
     "измерить, насколько группа едина, сходится ли с ключом и с credo"},
    {"Reads the log of the game, or any table with the columns player, id and answer, or with a column id and one for each player. Prints "
     "percent agreement, Cohen's kappa of two players, Fleiss' kappa, Krippendorff's alpha, the missions that split the class most, and "
     "each player beside the key and credo.",
     "Читает журнал игры или любую таблицу со столбцами player, id и answer или со столбцом id и столбцом на каждого игрока. Печатает долю "
     "совпадений, каппу Коэна для двоих, каппу Флейса, альфу Криппендорфа, миссии, о которых больше всего спорят, и каждого игрока рядом с "
     "ключом и с credo."},
    {"all of it", "всё сразу"},
    {"two logs as one class, for a program", "два журнала как одна группа, для программы"},
    {"missions of your own instead of those built in; may be given again", "свои миссии вместо встроенных; можно повторять"},
    {"the missions of this language (worksheet: that of the messages)", "миссии на этом языке (worksheet: на языке сообщений)"},
    {"the missions of this language (that of the messages)", "миссии на этом языке (на языке сообщений)"},
    {"the missions with this label", "миссии с этой меткой"},
    {"the missions of this field, such as bank or education", "миссии этой отрасли, например банк или образование"},
    {"pairs: of this kind (pairs and rewritings)", "pairs: только такие (пары и переработки)"},
    {"export: tables and questions; worksheet: html or markdown", "export: таблицы и вопросы; worksheet: html или markdown"},
    {"what is asked: whom a mission is about, which of two is about people, which piece is a METHOD phrase",
     "о чём спрашивать: о ком миссия, какая из двух о людях, где фраза METHOD"},
    {"draw so many (worksheet: 8; else all)", "взять наугад столько (worksheet: 8; иначе все)"},
    {"questions (10)", "число вопросов (10)"},
    {"list so many of the missions that split the class (5)", "сколько спорных миссий показать (5)"},
    {"draw the same as with this number before (1)", "взять те же, что и раньше с этим числом (1)"},
    {"play the game with this number (another each time)", "сыграть игру с этим номером (каждый раз новая)"},
    {"of the bootstrap (1)", "для бутстрэпа (1)"},
    {"worksheet: its heading", "worksheet: заголовок"},
    {"Kahoot: time to think (30)", "Kahoot: секунд на раздумье (30)"},
    {"append each answer to this table; several players may share it", "дописывать ответы в эту таблицу; её могут делить несколько игроков"},
    {"who plays, for the log", "кто играет, для журнала"},
    {0},
};
