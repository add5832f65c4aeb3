/* credo: reads missions, says whom they are about. This is the table of commands and the way from one to the next. */
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/terminal.h"

const struct command commands[] = {
    {"classify", IN_CLASSIFY, run_classify, "[FILE]...", "say of each mission whom it is about, and which words say so",
     "The command when none is named. Without FILE it reads standard input; on a terminal it asks for a text.",
     {"credo mission.txt", "a card for one mission",
      "credo --column mission --format csv industry.csv -o judged.csv", "a whole table, with the verdicts in new columns"}},
    {"highlight", IN_HIGHLIGHT, run_highlight, "[FILE]...", "show the text itself with its phrases marked",
     "[Brackets] hold what changes for people, {braces} the means that the company lists.",
     {"credo highlight mission.txt", "the mission with its phrases marked",
      "credo highlight --each line --color always drafts.txt | less -R", "many drafts, a line each, page by page"}},
    {"explain", IN_EXPLAIN, run_explain, "[FILE]...", "show every step: words, stems, entries, roles and points",
     "For those who want to know why, or who mend the lexicons.",
     {"credo explain mission.txt", "all steps for one mission",
      "credo explain --lexicons my-lexicons -t \"We help people sleep.\"", "the same with lexicons of one's own"}},
    {"lint", IN_LINT, run_lint, "[FILE]...", "tell at file:line:column what to look at again, for editors and hooks",
     "Names each METHOD phrase with its question, and what a mission as a whole lacks: no result, the means first, too long, words "
     "that age. On a longer page it judges what stands below a heading such as \"Our mission\" or after \"our mission is\"; a text "
     "without any such words is one mission. In Markdown code, tables, link targets, images, HTML and front matter are left alone. Comments "
     "are obeyed: <!-- credo off -->, <!-- credo on -->, <!-- credo ignore \"phrase\" -->. Columns count code points from 1, in the "
     "text as decoded.",
     {"credo lint about.md", "what to look at again, a line each; status 1 when there is a METHOD phrase",
      "credo lint --fail-on product --format sarif docs/*.md -o credo.sarif", "a report for a code host; status 1 only for product missions"}},
    {"compare", IN_COMPARE, run_compare, "OLD NEW", "tell what moved between two wordings of a mission, phrase by phrase",
     "OLD and NEW are files, one text each; or two columns of a table, named with --old and --new, and then FILE holds many missions. "
     "A phrase is kept when the other wording has one of the same role with six in ten of the same words, or a third of them and the same "
     "concept.",
     {"credo compare old.txt new.txt", "score and verdict before and after, phrases gone, come and kept, what moved the score most",
      "credo compare --old before --new after --format jsonl missions.csv", "many missions, two columns of a table"}},
    {"report", IN_REPORT, run_report, "FILE...", "make one page of many missions: a map, the concepts, a table, a card each",
     "The page needs nothing but itself: no network and, to be read, no script. It is light or dark, and prints on A4. A table goes in "
     "as for classify; --old names a column with earlier wordings, to be set beside the new ones. At most 5000 missions.",
     {"credo report industry.csv -o report.html", "a page for a table with the columns company and mission",
      "credo report --column mission --old before --name client --title \"Before and after\" clients.csv -o report.html",
      "two wordings of each client, with an arrow between them on the map"}},
    {"evaluate", IN_EVALUATE, run_evaluate, "FILE...", "measure how far verdicts agree with labels",
     "FILE holds labelled missions, as JSON Lines (text, side, lean, result, method) or as .missions. On missions that the weights "
     "were learned from, the figures are too good: calibrate prints fair ones.",
     {"credo evaluate labelled.jsonl", "all figures, a language at a time",
      "credo evaluate --errors --floor floors.txt labelled.jsonl",
      "also what went wrong; status 1 when a figure falls below its floor"}},
    {"calibrate", IN_CALIBRATE, run_calibrate, "DATA...", "learn the weights anew from labelled missions",
     "DATA is as for evaluate. The figures it prints are cross-validated. It takes minutes.",
     {"credo calibrate --lexicons lexicons --language ru -o weights.tsv corpus/*.missions", "weights for Russian",
      "credo calibrate --lexicons lexicons --language en --folds 5 -o weights.tsv my.jsonl", "in five folds, which is faster"}},
    {"lexicon", IN_LEXICON, run_lexicon, "ACTION [OPERAND]...", "check, list and look up the lexicons, exchange dictionaries",
     "ACTION is one of: check DIR (what is wrong or doubtful, at file:line:column); list [CONCEPT]... (the concepts, or the entries of "
     "some); show TEXT... (how words are read, and the entries that name them); export (a dictionary for LIWC, quanteda or WordStat); "
     "import FILE [CATEGORY=CONCEPT]... (a .lex file from such a dictionary). What a format cannot hold is told on standard error.",
     {"credo lexicon check my-lexicons", "errors and warnings, a line each; status 1 when there is an error",
      "credo lexicon import moods.dic Joy=feeling -o my-lexicons/en/moods.lex", "the words of a LIWC category, as entries of a concept"}},
    {"corpus", IN_CORPUS, run_corpus, "ACTION [WORD]...", "missions to teach with: list, show, export, print them",
     "ACTION is one of these: list has a line for each; show [ID]... shows them with their phrases marked and the reason of the label; pairs sets those that "
     "belong together side by side; search WORD... finds all forms of all words; export writes tables and questions for Moodle and "
     "Kahoot; worksheet prints a page to write on, the answers on a page of their own. Labels: customer about people, product about the "
     "company, mixed half and half, unclear.",
     {"credo corpus list --language en --side mixed", "the hard ones, a line each",
      "credo corpus worksheet --count 8 --seed 3 -o sheet.html", "a worksheet; the same seed makes the same sheet"}},
    {"quiz", IN_QUIZ, run_quiz, "", "a game: whom is this mission about?",
     "A mission, your answer, the marked text and the reason; in the end what was taken for what. Letters, words and numbers of either "
     "language will do; ? helps, q or Ctrl-D ends. With --log each answer is kept at once, whatever happens then.",
     {"credo quiz", "ten questions", "credo quiz --seed 7 --count 20 --log class.csv --player Anna",
      "the same twenty for the whole class; credo agree class.csv then tells how far it agrees"}},
    {"agree", IN_AGREE, run_agree, "CLASS.csv...", "measure how far a class agrees with itself, with the key and with credo",
     "Reads the log of the game, or any table with the columns player, id and answer, or with a column id and one for each player. Prints "
     "percent agreement, Cohen's kappa of two players, Fleiss' kappa, Krippendorff's alpha, the missions that split the class most, and "
     "each player beside the key and credo.",
     {"credo agree class.csv", "all of it", "credo agree --format json anna.csv boris.csv", "two logs as one class, for a program"}},
    {"help", IN_HELP, run_help, "[COMMAND]", "tell about the program or one of its commands", NULL,
     {"credo help", "the commands", "credo help evaluate", "one command with its options and examples"}},
    {0},
};

const struct command *command_by_name(const char *name)
{
    for (const struct command *command = commands; command->name; command++)
        if (strcmp(command->name, name) == 0)
            return command;
    return NULL;
}

const char *near_command(const char *name)
{
    const char *names[sizeof commands / sizeof *commands];
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        names[i] = commands[i].name;
    return near_name(name, names);
}

void worsen(struct session *session, enum status status)
{
    if (status > session->status)
        session->status = status;
}

static void fail_run(struct session *session)
{
    worsen(session, STATUS_FAILED);
    session->spoiled = true;
}

void refuse_run(struct session *session, const char *key, const char *detail)
{
    complain(session->ui, key, detail);
    fail_run(session);
}

void refuse_error(struct session *session, const credo_error *error)
{
    complain_error(session->ui, error);
    fail_run(session);
}

bool load_lexicon(struct session *session)
{
    credo_error error = {0};
    const char *folder = session->options.lexicons;
    credo_code code = folder ? credo_lexicon_load(folder, &session->lexicon, &error)
                             : credo_lexicon_builtin(&session->lexicon, &error);
    if (code)
        refuse_error(session, &error);
    return !code;
}

/* Messages about options are already told in the language asked for. */
static credo_ui ui_of_arguments(int count, char **arguments)
{
    for (int i = 1; i < count && strcmp(arguments[i], "--") != 0; i++) {
        const char *value = strncmp(arguments[i], "--ui=", 5) == 0                   ? arguments[i] + 5
                            : strcmp(arguments[i], "--ui") == 0 && i + 1 < count ? arguments[i + 1]
                                                                                     : "";
        if (strcmp(value, "ru") == 0 || strcmp(value, "en") == 0)
            return *value == 'r' ? CREDO_UI_RUSSIAN : CREDO_UI_ENGLISH;
    }
    return ui_of_environment();
}

static void run_command(struct session *session)
{
    if (session->options.help) {
        print_help(session->named ? session->command : NULL, session->ui, session->style.width, output_stream(session->output));
    } else if (session->options.version) {
        if (load_lexicon(session))
            print_version(session->lexicon, session->ui, output_stream(session->output));
    } else {
        session->command->run(session);
    }
}

int main(int count, char **arguments)
{
    int at = find_command(count, arguments);
    const struct command *named = at ? command_by_name(arguments[at]) : NULL;
    struct session session = {.command = named ? named : command_by_name("classify"), .named = named != NULL};
    const char **lists = calloc(2 * (size_t)count + 2, sizeof *lists);
    session.ui = ui_of_arguments(count, arguments);
    if (!lists) {
        complain(session.ui, "out of memory", NULL);
        return STATUS_FAILED;
    }
    session.options.texts = lists;
    session.options.operands = lists + count + 1;
    watch_signals();
    if (at) /* what stood before the command moves up; the program's name is gone */
        memmove(arguments + 1, arguments, (size_t)at * sizeof *arguments);
    int skipped = at ? 2 : count ? 1 : 0;
    bool told = parse_options(session.command, count - skipped, arguments + skipped, session.ui, &session.options);
    session.style = (credo_style){
        .ui = session.ui, .color = wants_color(&session.options), .width = terminal_width(&session.options)};
    /* The output of calibrate is what it learned; its figures are for the terminal. */
    bool aside = session.command->bit == IN_CALIBRATE || session.options.help || session.options.version;
    session.output = told ? output_open(aside ? NULL : session.options.output, session.ui) : NULL;
    if (session.output) {
        run_command(&session);
        if (text_is_missing())
            refuse_run(&session, "out of memory", NULL);
        worsen(&session, output_close(session.output, !session.spoiled, session.ui));
    } else {
        session.status = STATUS_FAILED;
    }
    credo_lexicon_free(session.lexicon);
    free(lists);
    return (int)session.status;
}
