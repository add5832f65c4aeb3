/* Messages about lexicons as text: checked, listed, exchanged; see phrasebook.c. */
#include "util/phrasebook.h"

const struct phrase_pair lexicon_phrases[] = {
    /* --- reading --- */
    {"too many .lex files: at most 64", "слишком много файлов .lex: не больше 64"},
    {"unknown setting '%s'", "неизвестная настройка «%s»"},
    {"the setting '%s' stands twice", "настройка «%s» стоит дважды"},
    {"the setting '%s' is missing", "нет настройки «%s»"},
    {"a setting is a number from 0 to 1000000, not '%s'", "настройка — число от 0 до 1000000, а не «%s»"},
    {"temperature and scale are numbers from 0.01 to 1000", "temperature и scale — числа от 0.01 до 1000"},
    {"the file is longer than 16 MB", "файл длиннее 16 МБ"},

    /* --- check --- */
    {"stands on both sides, and the first holds: %s", "стоит на обеих сторонах, действует первая: %s"},
    {"stands under two concepts, and the first holds: %s", "стоит под двумя понятиями, действует первая: %s"},
    {"stands twice: %s", "стоит дважды: %s"},
    {"has the same stems as %s", "совпадает по основам с записью %s"},
    {"has the stems of an entry of the other side, and the first holds: %s",
     "совпадает по основам с записью другой стороны, действует первая: %s"},
    {"has the stems of an entry of another concept, and the first holds: %s",
     "совпадает по основам с записью другого понятия, действует первая: %s"},
    {"holds an entry of the other side: %s", "внутри — запись другой стороны: %s"},
    {"holds an entry of the same concept, which may be enough: %s", "внутри — запись того же понятия, её может хватить: %s"},
    {"error", "ошибка"},
    {"warning", "предупреждение"},
    {"note", "заметка"},
    {"errors: %s", "ошибок: %s"},
    {", warnings: %s", ", предупреждений: %s"},
    {", notes: %s", ", заметок: %s"},
    {" (--all shows them)", " (их покажет --all)"},
    {"name the folder to check; credo help lexicon tells more", "назовите папку для проверки; подробнее: credo help lexicon"},

    /* --- list, show --- */
    {"entries", "записей"},
    {"title", "название"},
    {"unknown concept '%s'; credo lexicon list names them all", "неизвестное понятие «%s»; все понятия покажет credo lexicon list"},
    {"read as", "прочитано как"},
    {"no entry", "нет такой записи"},
    {"entries with these words", "записи с этими словами"},
    {"and %s more; --all shows them", "и ещё %s; их покажет --all"},
    {"name the words to show; credo help lexicon tells more", "назовите слова; подробнее: credo help lexicon"},

    /* --- import and export: what is lost --- */
    {"words matched on stems, written as they stand, for their beginning is too short",
     "слов искалось по основе, а записано как есть: начало слишком короткое"},
    {"words matched on stems, written as beginnings (word*)", "слов искалось по основе, а записано началом (слово*)"},
    {"left out, for the format has no patterns (/.../)", "пропущено, потому что в формате нет выражений (/.../)"},
    {"left out, for the format has no gaps (...)", "пропущено, потому что в формате нет пропусков (...)"},
    {"left out, for the format has no sign for any word (_)", "пропущено, потому что в формате нет знака для любого слова (_)"},
    {"entries that became one with another", "записей слилось с другими"},
    {"strengths other than 1, which the format does not hold", "потеряно значений силы, отличных от 1: в формате их нет"},
    {"roles, titles and questions of concepts, which the format does not hold",
     "потеряно ролей, названий и вопросов понятий: в формате их нет"},
    {"left out, for it depends on the words around it", "пропущено, потому что зависит от соседних слов"},
    {"left out, for an entry is words, and at most 16 of them", "пропущено, потому что запись — это слова, не больше 16"},
    {"left out, for no concept has the name of the category", "пропущено, потому что категория не названа ни по одному понятию"},
    {"beginnings (word*), read as words matched on stems", "начал (слово*) прочитано словами, которые ищутся по основе"},
    {"weights above 2, read as 2", "весов больше 2 прочитано как 2"},
    {"the first: %s", "первое: %s"},

    /* --- import and export: what is wrong --- */
    {"too many categories: at most 1000", "слишком много категорий: не больше 1000"},
    {"a category is a number and a name", "категория — это номер и имя"},
    {"the number '%s' stands twice", "номер «%s» стоит дважды"},
    {"the category '%s' stands twice", "категория «%s» стоит дважды"},
    {"no category has the number '%s'", "нет категории с номером «%s»"},
    {"a term is followed by the numbers of its categories", "за словом стоят номера его категорий"},
    {"a LIWC dictionary begins with a line of '%s'", "словарь LIWC начинается со строки «%s»"},
    {"the categories do not end with a line of '%s'", "категории не закончены строкой «%s»"},
    {"categories stand inside others 16 deep at most", "категории вкладываются не глубже 16 уровней"},
    {"the line is indented deeper than the category above it", "отступ строки глубже, чем у категории над ней"},
    {"a term stands before the first category", "слово стоит до первой категории"},
    {"a dictionary has categories, and this file has none", "в словаре есть категории, а в этом файле их нет"},
    {"the name of a category is a word, not a list", "имя категории — слово, а не список"},
    {"aliases are not read; write the terms out", "псевдонимы (*имя) не читаются; выпишите слова"},
    {"no valid YAML: %s", "неверный YAML: %s"},
    {"CATEGORY=CONCEPT names a concept that credo lexicon list tells, not '%s'",
     "в КАТЕГОРИЯ=ПОНЯТИЕ понятие берётся из списка credo lexicon list; «%s» не подходит"},
    {"name the format with --format liwc, quanteda or wordstat", "назовите формат: --format liwc, quanteda или wordstat"},
    {"name the dictionary to import; credo help lexicon tells more", "назовите словарь; подробнее: credo help lexicon"},
    {"export writes to standard output or to -o FILE, not to '%s'", "export пишет в стандартный вывод или в -o ФАЙЛ, а не в «%s»"},
    {"no such action; did you mean '%s'?", "нет такого действия; может быть, «%s»?"},

    /* --- help --- */
    {"ACTION [OPERAND]...", "ДЕЙСТВИЕ [ОПЕРАНД]..."},
    {"check, list and look up the lexicons, exchange dictionaries", "проверить словари, посмотреть в них, обменяться ими с другими программами"},
    {"ACTION is one of: check DIR (what is wrong or doubtful, at file:line:column); list [CONCEPT]... (the concepts, or the entries of "
     "some); show TEXT... (how words are read, and the entries that name them); export (a dictionary for LIWC, quanteda or WordStat); "
     "import FILE [CATEGORY=CONCEPT]... (a .lex file from such a dictionary). What a format cannot hold is told on standard error.",
     "ДЕЙСТВИЕ — одно из: check ПАПКА (что неверно или сомнительно, в виде файл:строка:столбец); list [ПОНЯТИЕ]... (все понятия или "
     "записи названных); show ТЕКСТ... (как читаются слова и в каких записях они стоят); export (словарь для LIWC, quanteda или "
     "WordStat); import ФАЙЛ [КАТЕГОРИЯ=ПОНЯТИЕ]... (файл .lex из такого словаря). О том, чего формат не вмещает, сказано в "
     "стандартном потоке ошибок."},
    {"errors and warnings, a line each; status 1 when there is an error", "ошибки и предупреждения, по строке; код 1, если есть ошибка"},
    {"the words of a LIWC category, as entries of a concept", "слова категории LIWC как записи понятия"},
    {"import, export: the format of the dictionary, whatever the name of its file", "import, export: формат словаря, как бы ни назывался файл"},
    {"list, export: only the entries of this language", "list, export: только записи этого языка"},
    {"list: only the concepts of this role", "list: только понятия с этой ролью"},
    {"check: also notes; show: all entries", "check: ещё и заметки; show: все записи"},
    {"check: status 1 at an error (default), or already at less", "check: код 1 при ошибке (по умолчанию) или уже при меньшем"},
    {0},
};
