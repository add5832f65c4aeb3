/* The missions to teach with: listed, shown, searched, exported, printed. */
#include <stdlib.h>
#include <string.h>

#include "cli/options.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "cli/workshop.h"

enum { FORMAT_TEXT, FORMAT_CSV, FORMAT_JSONL, FORMAT_AIKEN, FORMAT_GIFT, FORMAT_KAHOOT, FORMAT_KAHOOT_TSV, FORMAT_HTML, FORMAT_MARKDOWN };
enum { USUAL_SHEET = 8, USUAL_SECONDS = 3 }; /* the fourth of the choices: 30 seconds */

struct shelf {
    struct session *session;
    credo_corpus *corpus;
    const credo_mission **missions; /* what was asked for */
    size_t count;
    credo_text *text;
    const char *const *words; /* behind the action */
    size_t word_count;
};

struct action {
    const char *name;
    void (*run)(struct shelf *shelf);
    bool wants_words;
    bool in_own_language;
    unsigned formats; /* bits; the lowest is the usual one */
};

static uint64_t seed_of(const struct options *options)
{
    return options->seed ? options->seed : 1;
}

/* --count draws by the seed, and the draw is put back in the order of the corpus where that is wanted. */
static int by_place(const void *a, const void *b)
{
    const credo_mission *x = *(const credo_mission *const *)a, *y = *(const credo_mission *const *)b;
    return (x > y) - (x < y);
}

static void draw(struct shelf *shelf, unsigned count, bool in_order)
{
    if (!count)
        return;
    credo_corpus_draw(shelf->missions, shelf->count, seed_of(&shelf->session->options));
    if (shelf->count > count)
        shelf->count = count;
    if (in_order)
        qsort(shelf->missions, shelf->count, sizeof *shelf->missions, by_place);
}

static void show_missions(struct shelf *shelf)
{
    for (size_t i = 0; i < shelf->count; i++) {
        if (i && !write_out(shelf->session, shelf->text))
            return;
        credo_render_mission(shelf->missions[i], &shelf->session->style, shelf->text);
        if (i + 1 < shelf->count) {
            write_out(shelf->session, shelf->text);
            fputc('\n', output_stream(shelf->session->output));
        }
    }
    write_out(shelf->session, shelf->text);
}

/* --- actions ------------------------------------------------------------------------------------------------ */

static void list(struct shelf *shelf)
{
    draw(shelf, shelf->session->options.count, true);
    for (size_t i = 0; i < shelf->count; i++) {
        credo_render_mission_line(shelf->missions[i], &shelf->session->style, shelf->text);
        if (!write_out(shelf->session, shelf->text))
            return;
    }
}

/* Those that are named, or all that pass the filter. */
static void show_named(struct shelf *shelf)
{
    if (shelf->word_count) {
        shelf->count = 0;
        for (size_t i = 0; i < shelf->word_count; i++) {
            const credo_mission *mission = credo_corpus_find(shelf->corpus, shelf->words[i]);
            if (mission)
                shelf->missions[shelf->count++] = mission;
            else
                refuse_run(shelf->session, "no mission has the id '%s'; credo corpus list names them all", shelf->words[i]);
        }
        shelf->session->spoiled = shelf->session->spoiled && !shelf->count;
    }
    draw(shelf, shelf->session->options.count, true);
    show_missions(shelf);
}

static const credo_mission *partner(const struct shelf *shelf, const credo_mission *mission)
{
    static const credo_link links[] = {CREDO_LINK_PAIR, CREDO_LINK_BECOMES, CREDO_LINK_TRANSLATION};
    int wanted = shelf->session->options.link;
    for (int i = 0; i < 3; i++) {
        if (wanted >= 0 ? i != wanted : i == 2) /* translations only when they are asked for */
            continue;
        const credo_mission *other = mission->links[links[i]] ? credo_corpus_find(shelf->corpus, mission->links[links[i]]) : NULL;
        if (other && (links[i] == CREDO_LINK_BECOMES || other > mission))
            return other;
    }
    return NULL;
}

/* Each pair once, by its first mission. */
static void show_pairs(struct shelf *shelf)
{
    size_t count = 0;
    for (size_t i = 0; i < shelf->count; i++)
        if (partner(shelf, shelf->missions[i]))
            shelf->missions[count++] = shelf->missions[i];
    shelf->count = count;
    draw(shelf, shelf->session->options.count, true);
    for (size_t i = 0; i < shelf->count; i++) {
        const credo_mission *both[] = {shelf->missions[i], partner(shelf, shelf->missions[i])};
        struct shelf two = *shelf;
        two.missions = both;
        two.count = 2;
        if (i)
            fputs("\n* * *\n\n", output_stream(shelf->session->output));
        show_missions(&two);
    }
}

static void search(struct shelf *shelf)
{
    draw(shelf, shelf->session->options.count, true);
    show_missions(shelf);
}

static unsigned seconds_of(const struct options *options)
{
    static const unsigned seconds[] = {5, 10, 20, 30, 60, 90, 120, 240};
    return seconds[options->seconds < 0 ? USUAL_SECONDS : options->seconds];
}

static void tell(struct shelf *shelf, const char *key, size_t count)
{
    char number[24];
    snprintf(number, sizeof number, "%zu", count);
    complain(shelf->session->ui, key, number);
}

static void export(struct shelf *shelf)
{
    static const credo_export formats[] = {[FORMAT_CSV] = CREDO_EXPORT_CSV,           [FORMAT_JSONL] = CREDO_EXPORT_JSONL,
                                           [FORMAT_AIKEN] = CREDO_EXPORT_AIKEN,       [FORMAT_GIFT] = CREDO_EXPORT_GIFT,
                                           [FORMAT_KAHOOT] = CREDO_EXPORT_KAHOOT,     [FORMAT_KAHOOT_TSV] = CREDO_EXPORT_KAHOOT_TSV};
    const struct options *options = &shelf->session->options;
    int format = options->format < 0 ? FORMAT_CSV : options->format;
    credo_export_style style = {formats[format], shelf->session->ui, seconds_of(options)};
    size_t left = shelf->count, refused = 0;
    if (options->count) {
        draw(shelf, (unsigned)shelf->count, false);
        left = options->count;
    }
    credo_export_begin(&style, shelf->text);
    for (size_t i = 0; i < shelf->count && left; i++) {
        credo_error why = {0};
        credo_exported done = credo_export_mission(&style, shelf->missions[i], shelf->text, &why);
        if (done != CREDO_EXPORTED && !options->count)
            complain_error(shelf->session->ui, &why);
        refused += done == CREDO_EXPORT_REFUSED;
        left -= done != CREDO_EXPORT_REFUSED;
        if (!write_out(shelf->session, shelf->text))
            return;
    }
    if (refused && !options->count)
        tell(shelf, "missions left out: %s", refused);
    if (refused == shelf->count)
        refuse_run(shelf->session, "nothing is left to export", NULL);
}

static bool is_markdown(const struct options *options)
{
    const char *end = options->output ? strrchr(options->output, '.') : NULL;
    return options->format == FORMAT_MARKDOWN || (options->format < 0 && end && strcmp(end, ".md") == 0);
}

static void add_to(char *note, size_t room, const char *option, const char *value)
{
    size_t used = strlen(note);
    if (value)
        snprintf(note + used, room - used, " --%s %s", option, value);
}

/* The command that makes this sheet again; the language of its words goes without saying. */
static void write_note(const struct shelf *shelf, unsigned count, char *note, size_t room)
{
    static const char *const languages[] = {"en", "ru", "all"};
    const struct options *options = &shelf->session->options;
    char number[24];
    snprintf(note, room, "credo corpus worksheet");
    for (size_t i = 0; i < options->text_count; i++)
        add_to(note, room, "corpus", options->texts[i]);
    add_to(note, room, "language", languages[options->language < 0 ? own_language(shelf->session) : options->language]);
    add_to(note, room, "side", options->side < 0 ? NULL : credo_verdict_name((credo_verdict)options->side));
    add_to(note, room, "industry", options->industry);
    snprintf(number, sizeof number, "%u", count);
    add_to(note, room, "count", number);
    snprintf(number, sizeof number, "%llu", (unsigned long long)seed_of(options));
    add_to(note, room, "seed", number);
}

static void print_worksheet(struct shelf *shelf)
{
    struct session *session = shelf->session;
    const struct options *options = &session->options;
    char note[1024];
    unsigned count = options->count ? options->count : USUAL_SHEET;
    draw(shelf, count, false);
    write_note(shelf, count, note, sizeof note);
    credo_worksheet sheet = {.missions = shelf->missions,
                             .count = shelf->count,
                             .title = options->title,
                             .note = note,
                             .ui = session->ui,
                             .markdown = is_markdown(options)};
    credo_render_worksheet(&sheet, shelf->text);
    write_out(session, shelf->text);
    if (shelf->count < count)
        tell(shelf, "only this many missions match: %s", shelf->count);
}

/* --- the table ---------------------------------------------------------------------------------------------- */

#define BIT(format) (1u << (format))

static const struct action actions[] = {
    {"list", list, false, false, BIT(FORMAT_TEXT)},
    {"show", show_named, false, false, BIT(FORMAT_TEXT)},
    {"pairs", show_pairs, false, false, BIT(FORMAT_TEXT)},
    {"search", search, true, false, BIT(FORMAT_TEXT)},
    {"export", export, false, false,
     BIT(FORMAT_CSV) | BIT(FORMAT_JSONL) | BIT(FORMAT_AIKEN) | BIT(FORMAT_GIFT) | BIT(FORMAT_KAHOOT) | BIT(FORMAT_KAHOOT_TSV)},
    {"worksheet", print_worksheet, false, true, BIT(FORMAT_HTML) | BIT(FORMAT_MARKDOWN)},
    {0},
};

static const struct action *find_action(struct session *session)
{
    const char *names[sizeof actions / sizeof *actions];
    const char *given = session->options.operand_count ? session->options.operands[0] : NULL;
    size_t count = 0;
    for (const struct action *action = actions; action->name; action++) {
        if (given && strcmp(action->name, given) == 0)
            return action;
        names[count++] = action->name;
    }
    names[count] = NULL;
    const char *near = given ? near_name(given, names) : NULL;
    if (near)
        refuse_run(session, "credo corpus: did you mean '%s'?", near);
    else
        refuse_run(session, "say what to do with the corpus: %s", "list, show, pairs, search, export, worksheet");
    return NULL;
}

/* What makes no sense for the action; false after a complaint. */
static bool fits(struct session *session, const struct action *action)
{
    const struct options *options = &session->options;
    bool takes_words = action->wants_words || action->run == show_named;
    if (options->format >= 0 && !(action->formats & BIT(options->format)))
        refuse_run(session, "'%s' cannot be written in this format; credo help corpus tells more", action->name);
    else if (action->wants_words && options->operand_count < 2)
        refuse_run(session, "say what to search for", NULL);
    else if (!takes_words && options->operand_count > 1)
        refuse_run(session, "'%s' is one word too many; credo help corpus tells more", options->operands[1]);
    else
        return true;
    return false;
}

static void run_action(struct shelf *shelf, const struct action *action)
{
    struct session *session = shelf->session;
    credo_filter filter = filter_of(&session->options, action->in_own_language ? own_language(session) : -1);
    if (action->wants_words) {
        filter.words = shelf->words;
        filter.word_count = shelf->word_count;
    }
    shelf->missions = calloc(credo_corpus_count(shelf->corpus) + shelf->word_count + 1, sizeof *shelf->missions);
    shelf->text = credo_text_new();
    if (!shelf->missions || !shelf->text || credo_corpus_select(shelf->corpus, &filter, shelf->missions, &shelf->count) != CREDO_OK)
        refuse_run(session, "out of memory", NULL);
    else if (!shelf->count)
        refuse_run(session, "no mission is like that; credo corpus list names them all", NULL);
    else
        action->run(shelf);
    free(shelf->missions);
    credo_text_free(shelf->text);
}

void run_corpus(struct session *session)
{
    const struct action *action = find_action(session);
    if (!action || !fits(session, action))
        return;
    struct shelf shelf = {.session = session,
                          .words = session->options.operands + 1,
                          .word_count = session->options.operand_count - 1,
                          .corpus = open_corpus(session)};
    if (!shelf.corpus)
        return;
    run_action(&shelf, action);
    credo_corpus_free(shelf.corpus);
}
