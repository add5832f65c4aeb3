#include "cli/options.h"

#include <stdlib.h>
#include <string.h>

#include "cli/crew.h"
#include "cli/terminal.h"

static const char *const each_names[] = {"line", "paragraph", "file", NULL};
static const char *const input_names[] = {"csv", "tsv", "jsonl", "text", NULL};
static const char *const format_names[] = {"text", "json", "jsonl", "csv", "tsv", "html", "markdown", NULL};
static const char *const figure_formats[] = {"text", "json", NULL};
static const char *const ui_names[] = {"ru", "en", NULL};
static const char *const excel_names[] = {"auto", "always", "never", NULL};
static const char *const color_names[] = {"auto", "always", "never", NULL};
static const char *const fail_names[] = {"product", "mixed", "unclear", NULL};
static const char *const page_names[] = {"markdown", "text", NULL};
static const char *const lint_formats[] = {"gnu", "json", "jsonl", "sarif", "vale", NULL}; /* as in credo_lint_format */
static const char *const lint_fail_names[] = {"unclear", "method", "product", NULL}; /* the gravest last */
static const char *const compare_formats[] = {"text", "json", "jsonl", NULL}; /* as in credo_compare_format */
static const char *const columns_names[] = {"points", "utf16", "bytes", NULL}; /* as in credo_columns */
static const char *const dictionary_names[] = {"liwc", "quanteda", "wordstat", NULL}; /* as in credo_dictionary */
static const char *const role_names[] = {"result", "method", "people", "marker", NULL};
static const char *const remark_names[] = {"error", "warning", "note", NULL};
static const char *const mission_languages[] = {"en", "ru", "all", NULL}; /* as in credo_language, then LANGUAGE_ALL */
static const char *const side_names[] = {"customer", "product", "mixed", "unclear", NULL}; /* as in credo_verdict */
static const char *const corpus_formats[] = {"text", "csv", "jsonl", "aiken", "gift", "kahoot", "kahoot-tsv", "html", "markdown", NULL};
static const char *const game_names[] = {"side", "pair", "method", "all", NULL}; /* as in credo_game */
static const char *const link_names[] = {"pair", "rewriting", "translation", NULL};
static const char *const seconds_names[] = {"5", "10", "20", "30", "60", "90", "120", "240", NULL}; /* what Kahoot allows */
static const char *const language_names[] = {"en", "ru", NULL}; /* as in credo_language */

#define AT(member) offsetof(struct options, member)

const struct option option_table[] = {
    {'t', "text", "TEXT", "judge this text; may be given again", IN_RECORDS | IN_LINT | IN_COMPARE, OPTION_LIST, AT(texts), NULL, 0, 0},
    {0, "each", "line|paragraph|file", "plain text: how much of it is one mission", IN_RECORDS, OPTION_CHOICE, AT(each), each_names, 0, 0},
    {0, "input", "csv|tsv|jsonl|text", "what the input is, whatever its name", IN_RECORDS, OPTION_CHOICE, AT(input), input_names, 0, 0},
    {0, "field", "NAME", "the column or member that holds the mission", IN_RECORDS, OPTION_TEXT, AT(field), NULL, 0, 0},
    {0, "column", "NAME", "the same", IN_RECORDS, OPTION_TEXT, AT(field), NULL, 0, 0},
    {0, "old", "NAME", "the column or member that holds the old wording", IN_COMPARE, OPTION_TEXT, AT(earlier), NULL, 0, 0},
    {0, "new", "NAME", "the column or member that holds the new wording; by its name when it is text or mission", IN_COMPARE, OPTION_TEXT, AT(field), NULL, 0, 0},
    {0, "input", "csv|tsv|jsonl|text", "what the input is, whatever its name", IN_COMPARE, OPTION_CHOICE, AT(input), input_names, 0, 0},
    {0, "id", "NAME", "the column or member that holds its id", IN_RECORDS | IN_COMPARE, OPTION_TEXT, AT(id), NULL, 0, 0},
    {0, "name", "NAME", "the column or member that names the organisation (company, name, organisation and the like)", IN_REPORT,
     OPTION_TEXT, AT(name), NULL, 0, 0},
    {0, "old", "NAME", "the column or member that holds an earlier wording: an arrow leads from it to the new one", IN_REPORT,
     OPTION_TEXT, AT(earlier), NULL, 0, 0},
    {0, "title", "TEXT", "what stands above the page", IN_REPORT, OPTION_TEXT, AT(title), NULL, 0, 0},
    {0, "encoding", "NAME", "of the input, when it is guessed wrongly", IN_RECORDS | IN_LINT | IN_COMPARE, OPTION_TEXT, AT(encoding), NULL, 0, 0},
    {0, "format", "text|json|jsonl|csv|tsv|html|markdown", "a card for a person (default), or what programs and documents read", IN_CLASSIFY, OPTION_CHOICE, AT(format), format_names,
     0, 0},
    {0, "format", "text|json|jsonl", "for a person, or for a program", IN_COMPARE, OPTION_CHOICE, AT(format), compare_formats, 0, 0},
    {0, "format", "text|json", "how the figures are written", IN_EVALUATE, OPTION_CHOICE, AT(format), figure_formats, 0, 0},
    {0, "excel", "auto|always|never", "write tables as Excel in Russia does: semicolons, decimal commas, a BOM (auto: when the CSV that comes in has semicolons)",
     IN_CLASSIFY, OPTION_CHOICE, AT(excel), excel_names, 0, 0},
    {0, "fail-on", "product|mixed|unclear", "status 1 when a mission is judged so; mixed takes in product", IN_CLASSIFY, OPTION_CHOICE, AT(fail_on), fail_names, 0, 0},
    {0, "input", "markdown|text", "what the input is, whatever its name (.md and .markdown are Markdown)", IN_LINT, OPTION_CHOICE, AT(input), page_names, 0, 0},
    {0, "all", NULL, "judge every paragraph, not only the missions found", IN_LINT, OPTION_FLAG, AT(all), NULL, 0, 0},
    {0, "format", "gnu|json|jsonl|sarif|vale", "a line each as compilers write it (default), or what programs read", IN_LINT, OPTION_CHOICE, AT(format), lint_formats, 0, 0},
    {0, "columns", "points|utf16|bytes", "what columns count: code points (default), units of UTF-16 or bytes", IN_LINT, OPTION_CHOICE, AT(columns), columns_names, 0, 0},
    {0, "fail-on", "product|method|unclear", "status 1 at a mission judged product; also at any METHOD phrase (default); also at an unclear mission", IN_LINT, OPTION_CHOICE, AT(fail_on), lint_fail_names, 0, 0},
    {0, "stdin-name", "FILE", "what to call standard input, and read it as such a file", IN_LINT, OPTION_TEXT, AT(stdin_name), NULL, 0, 0},
    {0, "errors", NULL, "list the missions whose verdict is not the label", IN_EVALUATE, OPTION_FLAG, AT(errors), NULL, 0, 0},
    {0, "floor", "FILE", "lines such as \"en kappa 0.60\"; status 1 when a figure is below", IN_EVALUATE, OPTION_TEXT, AT(floors), NULL, 0, 0},
    {0, "samples", "N", "samples of the bootstrap behind the intervals (1000)", IN_EVALUATE, OPTION_NUMBER, AT(samples), NULL, 1, 100000},
    {0, "language", "en|ru", "whose weights are learned", IN_CALIBRATE, OPTION_CHOICE, AT(language), language_names, 0, 0},
    {0, "measure", "NAME", "measure only on files whose name holds NAME", IN_CALIBRATE, OPTION_TEXT, AT(measure), NULL, 0, 0},
    {0, "folds", "N", "folds of the cross-validation (10)", IN_CALIBRATE, OPTION_NUMBER, AT(folds), NULL, 2, 100},
    {0, "format", "liwc|quanteda|wordstat", "import, export: the format of the dictionary, whatever the name of its file", IN_LEXICON, OPTION_CHOICE, AT(format), dictionary_names, 0, 0},
    {0, "language", "en|ru", "list, export: only the entries of this language", IN_LEXICON, OPTION_CHOICE, AT(language), language_names, 0, 0},
    {0, "role", "result|method|people|marker", "list: only the concepts of this role", IN_LEXICON, OPTION_CHOICE, AT(role), role_names, 0, 0},
    {0, "all", NULL, "check: also notes; show: all entries", IN_LEXICON, OPTION_FLAG, AT(all), NULL, 0, 0},
    {0, "fail-on", "error|warning|note", "check: status 1 at an error (default), or already at less", IN_LEXICON, OPTION_CHOICE, AT(fail_on), remark_names, 0, 0},
    {'j', "jobs", "N", "judge with so many threads; what comes out is the same", IN_STREAMS, OPTION_NUMBER, AT(jobs), NULL, 1, HANDS_MOST},
    {0, "corpus", "FILE", "missions of your own instead of those built in; may be given again", IN_WORKSHOP, OPTION_LIST, AT(texts), NULL, 0, 0},
    {0, "language", "en|ru|all", "the missions of this language (worksheet: that of the messages)", IN_CORPUS, OPTION_CHOICE, AT(language), mission_languages, 0, 0},
    {0, "language", "en|ru|all", "the missions of this language (that of the messages)", IN_QUIZ, OPTION_CHOICE, AT(language), mission_languages, 0, 0},
    {0, "side", "customer|product|mixed|unclear", "the missions with this label", IN_CORPUS, OPTION_CHOICE, AT(side), side_names, 0, 0},
    {0, "industry", "NAME", "the missions of this field, such as bank or education", IN_CORPUS | IN_QUIZ, OPTION_TEXT, AT(industry), NULL, 0, 0},
    {0, "link", "pair|rewriting|translation", "pairs: of this kind (pairs and rewritings)", IN_CORPUS, OPTION_CHOICE, AT(link), link_names, 0, 0},
    {0, "format", "csv|jsonl|aiken|gift|kahoot|kahoot-tsv|html|markdown", "export: tables and questions; worksheet: html or markdown", IN_CORPUS, OPTION_CHOICE, AT(format), corpus_formats, 0, 0},
    {0, "mode", "side|pair|method|all", "what is asked: whom a mission is about, which of two is about people, which piece is a METHOD phrase", IN_QUIZ, OPTION_CHOICE, AT(game), game_names, 0, 0},
    {0, "count", "N", "draw so many (worksheet: 8; else all)", IN_CORPUS, OPTION_NUMBER, AT(count), NULL, 1, 100000},
    {0, "count", "N", "questions (10)", IN_QUIZ, OPTION_NUMBER, AT(count), NULL, 1, 100000},
    {0, "count", "N", "list so many of the missions that split the class (5)", IN_AGREE, OPTION_NUMBER, AT(count), NULL, 1, 100000},
    {0, "seed", "N", "draw the same as with this number before (1)", IN_CORPUS, OPTION_NUMBER, AT(seed), NULL, 1, 4294967295u},
    {0, "seed", "N", "play the game with this number (another each time)", IN_QUIZ, OPTION_NUMBER, AT(seed), NULL, 1, 4294967295u},
    {0, "seed", "N", "of the bootstrap (1)", IN_AGREE, OPTION_NUMBER, AT(seed), NULL, 1, 4294967295u},
    {0, "samples", "N", "samples of the bootstrap behind the intervals (1000)", IN_AGREE, OPTION_NUMBER, AT(samples), NULL, 1, 100000},
    {0, "format", "text|json", "how the figures are written", IN_AGREE, OPTION_CHOICE, AT(format), figure_formats, 0, 0},
    {0, "title", "TEXT", "worksheet: its heading", IN_CORPUS, OPTION_TEXT, AT(title), NULL, 0, 0},
    {0, "seconds", "5|10|20|30|60|90|120|240", "Kahoot: time to think (30)", IN_CORPUS, OPTION_CHOICE, AT(seconds), seconds_names, 0, 0},
    {0, "log", "FILE", "append each answer to this table; several players may share it", IN_QUIZ, OPTION_TEXT, AT(log), NULL, 0, 0},
    {0, "player", "NAME", "who plays, for the log", IN_QUIZ, OPTION_TEXT, AT(player), NULL, 0, 0},
    {'o', "output", "FILE", "write there; the file appears when it is whole", IN_WORK & ~IN_QUIZ, OPTION_TEXT, AT(output), NULL, 0, 0},
    {0, "lexicons", "DIR", "use the lexicons of this folder", IN_WORK & ~(IN_CORPUS | IN_QUIZ), OPTION_TEXT, AT(lexicons), NULL, 0, 0},
    {0, "ui", "ru|en", "the language of messages (by locale)", IN_ALL, OPTION_CHOICE, AT(ui), ui_names, 0, 0},
    {0, "color", "auto|always|never", "colours (on a terminal)", IN_STREAMS | IN_EVALUATE | IN_COMPARE | IN_WORKSHOP, OPTION_CHOICE, AT(color), color_names, 0, 0},
    {0, "width", "N", "columns of the terminal", IN_ALL, OPTION_NUMBER, AT(width), NULL, 20, 1000},
    {'h', "help", NULL, "this help", IN_ALL, OPTION_FLAG, AT(help), NULL, 0, 0},
    {0, "version", NULL, "the version, and how much the lexicons hold", IN_ALL, OPTION_FLAG, AT(version), NULL, 0, 0},
    {0},
};

/* --- near names --------------------------------------------------------------------------------------------- */

enum { NAME_ROOM = 24 };

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Letters to be put in, left out, changed or swapped (Damerau 1964), for names of up to NAME_ROOM bytes. */
static size_t distance(const char *a, const char *b)
{
    size_t rows[3][NAME_ROOM + 1], m = strlen(a), n = strlen(b);
    if (m > NAME_ROOM || n > NAME_ROOM)
        return NAME_ROOM;
    for (size_t j = 0; j <= n; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= m; i++) {
        size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= n; j++) {
            row[j] = least(least(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = least(row[j], before[j - 2] + 1);
        }
    }
    return rows[m % 3][n];
}

const char *near_name(const char *name, const char *const *names)
{
    const char *nearest = NULL;
    size_t best = strlen(name) < 5 ? 2 : 3; /* one change in a short name, two in a longer one */
    for (; *names; names++) {
        size_t away = strlen(name) > 2 && strncmp(name, *names, strlen(name)) == 0 ? 1 : distance(name, *names);
        if (away < best && away < strlen(*names)) {
            best = away;
            nearest = *names;
        }
    }
    return nearest;
}

/* --- parsing ------------------------------------------------------------------------------------------------ */

struct parser {
    const struct command *command;
    credo_ui ui;
    struct options *options;
    char **arguments;
    int count, at;
};

static bool refuse(const struct parser *parser, const char *option, const char *key, const char *detail, const char *near)
{
    fputs("credo: ", stderr);
    if (option) {
        show(stderr, option);
        fputs(": ", stderr);
    }
    fill_in(stderr, credo_translate(parser->ui, key), detail);
    if (near)
        fill_in(stderr, credo_translate(parser->ui, "; did you mean '%s'?"), near);
    fputc('\n', stderr);
    return false;
}

static bool refuse_value(const struct parser *parser, const struct option *option, const char *key, const char *detail, const char *near)
{
    char name[NAME_ROOM + 3];
    snprintf(name, sizeof name, "--%s", option->name);
    return refuse(parser, name, key, detail, near);
}

static bool refuse_unknown(const struct parser *parser, const char *given, size_t length)
{
    const char *names[sizeof option_table / sizeof *option_table];
    char near[NAME_ROOM + 3] = "--", full[NAME_ROOM + 3];
    size_t count = 0;
    bool elsewhere = false;
    snprintf(full, sizeof full, "%.*s", (int)least(length, NAME_ROOM + 2), given);
    const char *name = full[1] == '-' ? full + 2 : full + 1;
    for (const struct option *option = option_table; option->name; option++) {
        elsewhere |= strcmp(option->name, name) == 0;
        if (option->commands & parser->command->bit)
            names[count++] = option->name;
    }
    names[count] = NULL;
    if (elsewhere)
        return refuse(parser, full, "is not an option of '%s'", parser->command->name, NULL);
    const char *nearest = near_name(name, names);
    if (nearest)
        strncat(near, nearest, NAME_ROOM);
    return refuse(parser, NULL, "unknown option '%s'", full, nearest ? near : NULL);
}

static const struct option *find_long(const struct parser *parser, const char *name, size_t length)
{
    for (const struct option *option = option_table; option->name; option++)
        if (option->commands & parser->command->bit && strlen(option->name) == length && memcmp(option->name, name, length) == 0)
            return option;
    return NULL;
}

static const struct option *find_short(const struct parser *parser, char letter)
{
    for (const struct option *option = option_table; option->name; option++)
        if (option->commands & parser->command->bit && option->letter && option->letter == letter)
            return option;
    return NULL;
}

static bool refuse_choice(const struct parser *parser, const struct option *option, const char *value)
{
    char list[128] = "";
    for (int i = 0; option->choices[i]; i++)
        snprintf(list + strlen(list), sizeof list - strlen(list), "%s%s", i ? ", " : "", option->choices[i]);
    return refuse_value(parser, option, "choose one of %s", list, near_name(value, option->choices));
}

static bool take_choice(const struct parser *parser, const struct option *option, const char *value, int *target)
{
    for (int i = 0; option->choices[i]; i++)
        if (strcmp(option->choices[i], value) == 0) {
            *target = i;
            return true;
        }
    return refuse_choice(parser, option, value);
}

static bool take_number(const struct parser *parser, const struct option *option, const char *value, unsigned *target)
{
    char *end, range[64];
    unsigned long number = strtoul(value, &end, 10);
    if (*value >= '0' && *value <= '9' && !*end && number >= option->least && number <= option->most) {
        *target = (unsigned)number;
        return true;
    }
    snprintf(range, sizeof range, "%u-%u", option->least, option->most);
    return refuse_value(parser, option, "a number in the range %s is needed", range, NULL);
}

static bool take_value(const struct parser *parser, const struct option *option, const char *value)
{
    void *target = (char *)parser->options + option->offset;
    switch (option->kind) {
    case OPTION_FLAG:
        *(bool *)target = true;
        return true;
    case OPTION_TEXT:
        *(const char **)target = value;
        return true;
    case OPTION_LIST:
        parser->options->texts[parser->options->text_count++] = value;
        return true;
    case OPTION_NUMBER:
        return take_number(parser, option, value, target);
    default:
        return take_choice(parser, option, value, target);
    }
}

/* The value is glued to the option or the next argument. */
static bool take_option(struct parser *parser, const struct option *option, const char *glued)
{
    if (!option->argument)
        return glued ? refuse_value(parser, option, "takes no value", NULL, NULL) : take_value(parser, option, NULL);
    if (!glued && parser->at >= parser->count)
        return refuse_value(parser, option, "a value is missing: %s", credo_translate(parser->ui, option->argument), NULL);
    return take_value(parser, option, glued ? glued : parser->arguments[parser->at++]);
}

static bool take_long(struct parser *parser, const char *argument)
{
    const char *sign = strchr(argument, '=');
    size_t length = sign ? (size_t)(sign - argument) : strlen(argument);
    const struct option *option = find_long(parser, argument + 2, length - 2);
    if (!option)
        return refuse_unknown(parser, argument, length);
    return take_option(parser, option, sign ? sign + 1 : NULL);
}

static bool take_short(struct parser *parser, const char *argument)
{
    const struct option *option = find_short(parser, argument[1]);
    if (!option || (!option->argument && argument[2]))
        return refuse_unknown(parser, argument, strlen(argument));
    return take_option(parser, option, argument[2] ? argument + 2 : NULL);
}

/* Choices that make no sense together. */
static bool check(const struct parser *parser)
{
    const struct options *options = parser->options;
    if (options->each >= 0 && options->input >= 0 && options->input != INPUT_TEXT)
        return refuse(parser, "--each", "is for plain text, not for --input %s", input_names[options->input], NULL);
    if (options->columns == CREDO_COLUMNS_BYTES && options->format == CREDO_LINT_SARIF)
        return refuse(parser, "--columns", "SARIF cannot count bytes; choose one of %s", "points, utf16", NULL);
    return true;
}

static bool takes_next(const char *argument)
{
    for (const struct option *option = option_table; option->name; option++) {
        bool is_long = argument[1] == '-' && strcmp(argument + 2, option->name) == 0;
        bool is_short = argument[1] != '-' && option->letter && argument[1] == option->letter && !argument[2];
        if (is_long || is_short)
            return option->argument != NULL;
    }
    return false;
}

int find_command(int count, char **arguments)
{
    for (int i = 1; i < count && strcmp(arguments[i], "--") != 0; i++) {
        if (arguments[i][0] != '-' || !arguments[i][1])
            return command_by_name(arguments[i]) ? i : 0;
        i += takes_next(arguments[i]);
    }
    return 0;
}

bool parse_options(const struct command *command, int count, char **arguments, credo_ui ui, struct options *options)
{
    struct parser parser = {command, ui, options, arguments, count, 0};
    bool ended = false, fine = true;
    options->each = options->input = options->format = options->ui = options->color = options->fail_on = options->language = -1;
    options->columns = options->excel = options->role = -1;
    options->side = options->game = options->link = options->seconds = -1;
    while (fine && parser.at < count) {
        const char *argument = arguments[parser.at++];
        if (ended || argument[0] != '-' || !argument[1])
            options->operands[options->operand_count++] = argument;
        else if (strcmp(argument, "--") == 0)
            ended = true;
        else
            fine = argument[1] == '-' ? take_long(&parser, argument) : take_short(&parser, argument);
    }
    return fine && check(&parser);
}
