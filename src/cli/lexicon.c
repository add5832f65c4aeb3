/* lexicon: what the lexicons hold, what is wrong with them, and dictionaries of other programs. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/cli.h"
#include "cli/intake.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/terminal.h"

static bool is_of_language(const credo_entry *entry, int language)
{
    return language < 0 || (strncmp(entry->file, "ru/", 3) == 0) == (language == CREDO_RUSSIAN);
}

/* --- check -------------------------------------------------------------------------------------------------- */

struct remarks {
    struct session *session;
    size_t count[CREDO_ERROR + 1];
};

static void take_remark(void *context, credo_severity severity, const credo_error *where)
{
    struct remarks *remarks = context;
    struct session *session = remarks->session;
    FILE *out = output_stream(session->output);
    credo_error bare = *where;
    char text[1024], place[64] = "";
    remarks->count[severity]++;
    if (severity == CREDO_NOTE && !session->options.all)
        return;
    bare.file[0] = '\0';
    credo_error_describe(&bare, session->ui, text, sizeof text);
    if (where->line)
        snprintf(place, sizeof place, ":%u:%u", where->line, where->column);
    show(out, where->file);
    fprintf(out, "%s: %s: ", place, credo_translate(session->ui, credo_severity_name(severity)));
    show(out, text);
    fputc('\n', out);
}

static void tell_count(credo_ui ui, const char *key, size_t count, const char *end)
{
    char number[32];
    snprintf(number, sizeof number, "%zu", count);
    fill_in(stderr, credo_translate(ui, key), number);
    fputs(end, stderr);
}

static void tell_counts(const struct remarks *remarks)
{
    const struct session *session = remarks->session;
    bool hidden = remarks->count[CREDO_NOTE] && !session->options.all;
    tell_count(session->ui, "errors: %s", remarks->count[CREDO_ERROR], "");
    tell_count(session->ui, ", warnings: %s", remarks->count[CREDO_WARNING], "");
    tell_count(session->ui, ", notes: %s", remarks->count[CREDO_NOTE], "");
    fprintf(stderr, "%s\n", hidden ? credo_translate(session->ui, " (--all shows them)") : "");
}

static void check(struct session *session)
{
    const struct options *options = &session->options;
    bool named = options->operand_count > 1;
    struct remarks remarks = {.session = session};
    credo_error error;
    if (!named && !options->lexicons) {
        refuse_run(session, "name the folder to check; credo help lexicon tells more", NULL);
        return;
    }
    for (size_t i = 1; i < (named ? options->operand_count : 2); i++)
        if (credo_lexicon_check(named ? options->operands[i] : options->lexicons, take_remark, &remarks, &error) != CREDO_OK) {
            refuse_error(session, &error);
            return;
        }
    tell_counts(&remarks);
    int least = options->fail_on < 0 ? CREDO_ERROR : CREDO_ERROR - options->fail_on; /* the choices stand from grave to slight */
    for (int severity = CREDO_ERROR; severity >= least; severity--)
        if (remarks.count[severity])
            worsen(session, STATUS_FINDINGS);
}

/* --- list --------------------------------------------------------------------------------------------------- */

static unsigned count_entries(const credo_lexicon *lexicon, unsigned concept, int language)
{
    unsigned count = 0;
    for (unsigned i = 1; i < credo_entry_count(lexicon); i++) {
        credo_entry entry = credo_entry_get(lexicon, i);
        count += entry.concept == concept && is_of_language(&entry, language);
    }
    return count;
}

static bool is_wanted(const struct options *options, const credo_concept *concept)
{
    /* The option's choices stand in the order of credo_role, without "none". */
    return options->role < 0 || concept->role == (credo_role)(options->role + 1);
}

static void list_concepts(struct session *session)
{
    FILE *out = output_stream(session->output);
    const credo_lexicon *lexicon = session->lexicon;
    int width = 7;
    for (unsigned i = 1; i < credo_concept_count(lexicon); i++) {
        int needed = (int)strlen(credo_concept_get(lexicon, i, session->ui).id);
        width = needed > width ? needed : width;
    }
    print_cell(out, credo_translate(session->ui, "concept"), -width - 2);
    print_cell(out, credo_translate(session->ui, "role"), -8);
    print_cell(out, credo_translate(session->ui, "entries"), 7);
    fprintf(out, "  %s\n", credo_translate(session->ui, "title"));
    for (unsigned i = 1; i < credo_concept_count(lexicon); i++) {
        credo_concept concept = credo_concept_get(lexicon, i, session->ui);
        if (!is_wanted(&session->options, &concept))
            continue;
        print_cell(out, concept.id, -width - 2);
        print_cell(out, credo_role_name(concept.role), -8);
        fprintf(out, "%7u  ", count_entries(lexicon, i, session->options.language));
        show(out, concept.title);
        fputc('\n', out);
    }
}

static void print_entry(struct session *session, const credo_entry *entry, int width)
{
    FILE *out = output_stream(session->output);
    char place[300];
    snprintf(place, sizeof place, "%.260s:%u:", entry->file, entry->line);
    print_cell(out, place, -width);
    fputc(' ', out);
    show(out, entry->text);
    if (entry->strength < 0.9995 || entry->strength > 1.0005)
        fprintf(out, " @ %g", entry->strength);
    fputc('\n', out);
}

static void list_entries(struct session *session, const char *id)
{
    const credo_lexicon *lexicon = session->lexicon;
    unsigned number = 0;
    for (unsigned i = 1; i < credo_concept_count(lexicon) && !number; i++)
        if (strcmp(credo_concept_get(lexicon, i, session->ui).id, id) == 0)
            number = i;
    if (!number) {
        complain(session->ui, "unknown concept '%s'; credo lexicon list names them all", id);
        worsen(session, STATUS_FAILED);
        return;
    }
    for (unsigned i = 1; i < credo_entry_count(lexicon); i++) {
        credo_entry entry = credo_entry_get(lexicon, i);
        if (entry.concept == number && is_of_language(&entry, session->options.language))
            print_entry(session, &entry, 0);
    }
}

static void list(struct session *session)
{
    if (!load_lexicon(session))
        return;
    if (session->options.operand_count == 1)
        list_concepts(session);
    for (size_t i = 1; i < session->options.operand_count; i++)
        list_entries(session, session->options.operands[i]);
}

/* --- show --------------------------------------------------------------------------------------------------- */

enum { SHOWN = 20 };

static void print_concept(struct session *session, unsigned number)
{
    credo_concept concept = credo_concept_get(session->lexicon, number, session->ui);
    FILE *out = output_stream(session->output);
    fprintf(out, "%s, %s: ", credo_role_name(concept.role), concept.id);
    show(out, concept.title);
    fputc('\n', out);
}

static void show_words(struct session *session, const credo_result *result)
{
    FILE *out = output_stream(session->output);
    for (size_t i = 0; i < result->reading_count; i++) {
        const credo_reading *reading = &result->readings[i];
        if (!*reading->normal)
            continue;
        fputs("  ", out);
        print_cell(out, reading->normal, -24);
        fputs(" -> ", out);
        show(out, reading->stem);
        fputc('\n', out);
    }
}

/* The entries as the text is read: each once, in order. */
static void show_hits(struct session *session, const credo_result *result)
{
    FILE *out = output_stream(session->output);
    bool any = false;
    fprintf(out, "%s\n", credo_translate(session->ui, "read as"));
    for (size_t i = 0; i < result->reading_count; i++) {
        unsigned number = result->readings[i].entry;
        if (!number || (i && result->readings[i - 1].entry == number))
            continue;
        credo_entry entry = credo_entry_get(session->lexicon, number);
        fputs("  ", out);
        print_entry(session, &entry, 0);
        fputs("      ", out);
        print_concept(session, entry.concept);
        any = true;
    }
    if (!any)
        fprintf(out, "  %s\n", credo_translate(session->ui, "no entry"));
}

static void show_others(struct session *session, const char *text)
{
    FILE *out = output_stream(session->output);
    size_t count, shown = 0;
    unsigned *numbers = calloc(credo_entry_count(session->lexicon), sizeof *numbers);
    if (!numbers
        || credo_entries_with(session->lexicon, text, strlen(text), numbers, credo_entry_count(session->lexicon), &count) != CREDO_OK) {
        refuse_run(session, "out of memory", NULL);
        free(numbers);
        return;
    }
    if (count)
        fprintf(out, "%s\n", credo_translate(session->ui, "entries with these words"));
    for (; shown < count && (shown < SHOWN || session->options.all); shown++) {
        credo_entry entry = credo_entry_get(session->lexicon, numbers[shown]);
        fputs("  ", out);
        print_entry(session, &entry, 22);
    }
    if (shown < count) {
        char number[32];
        snprintf(number, sizeof number, "%zu", count - shown);
        fputs("  ", out);
        fill_in(out, credo_translate(session->ui, "and %s more; --all shows them"), number);
        fputc('\n', out);
    }
    free(numbers);
}

static void show_text(struct session *session)
{
    credo_analyser *analyser = load_lexicon(session) ? credo_analyser_new(session->lexicon) : NULL;
    credo_result *result = credo_result_new();
    bool failed = session->lexicon && (!analyser || !result);
    if (session->options.operand_count < 2 && analyser)
        refuse_run(session, "name the words to show; credo help lexicon tells more", NULL);
    for (size_t i = 1; i < session->options.operand_count && analyser && result && !failed; i++) {
        const char *text = session->options.operands[i];
        failed = credo_analyse(analyser, text, strlen(text), CREDO_EXPLAIN, result) != CREDO_OK;
        if (failed)
            break;
        if (i > 1)
            fputc('\n', output_stream(session->output));
        show_words(session, result);
        show_hits(session, result);
        show_others(session, text);
    }
    if (failed)
        refuse_run(session, "out of memory", NULL);
    credo_result_free(result);
    credo_analyser_free(analyser);
}

/* --- import and export -------------------------------------------------------------------------------------- */

static void take_loss(void *context, const char *what, size_t count, const char *first)
{
    const struct session *session = context;
    char number[32];
    snprintf(number, sizeof number, "%zu", count);
    fprintf(stderr, "credo: %s: %s (", credo_translate(session->ui, what), number);
    fill_in(stderr, credo_translate(session->ui, "the first: %s"), first);
    fputs(")\n", stderr);
}

/* As asked for, or by the file's name; false with a complaint. */
static bool choose_format(struct session *session, const char *path, credo_dictionary *format)
{
    static const struct { const char *suffix; credo_dictionary format; } suffixes[] = {
        {".dic", CREDO_DICTIONARY_LIWC}, {".yml", CREDO_DICTIONARY_QUANTEDA}, {".yaml", CREDO_DICTIONARY_QUANTEDA},
        {".cat", CREDO_DICTIONARY_WORDSTAT}};
    const char *suffix = path ? strrchr(path, '.') : NULL;
    *format = (credo_dictionary)session->options.format;
    if (session->options.format >= 0)
        return true;
    for (size_t i = 0; suffix && i < sizeof suffixes / sizeof *suffixes; i++)
        if (strcasecmp(suffix, suffixes[i].suffix) == 0) {
            *format = suffixes[i].format;
            return true;
        }
    refuse_run(session, "name the format with --format liwc, quanteda or wordstat", NULL);
    return false;
}

static void write_result(struct session *session, credo_code code, const credo_text *text, const credo_error *error)
{
    size_t length;
    const char *bytes = credo_text_bytes(text, &length);
    if (code)
        refuse_error(session, error);
    else
        output_write(session->output, bytes, length);
}

static void export(struct session *session)
{
    credo_dictionary format;
    credo_error error;
    credo_language language = session->options.language < 0 ? CREDO_MIXED_LANGUAGE : (credo_language)session->options.language;
    if (session->options.operand_count > 1) {
        refuse_run(session, "export writes to standard output or to -o FILE, not to '%s'", session->options.operands[1]);
        return;
    }
    if (!choose_format(session, session->options.output, &format) || !load_lexicon(session))
        return;
    credo_text *text = credo_text_new();
    if (text)
        write_result(session, credo_dictionary_export(session->lexicon, format, language, text, take_loss, session, &error), text, &error);
    else
        refuse_run(session, "out of memory", NULL);
    credo_text_free(text);
}

/* A file above the limit is one of which the library complains; NULL with a complaint. */
static char *read_dictionary(struct session *session, const char *path, size_t *length)
{
    char *bytes = read_whole(path, CREDO_DICTIONARY_LIMIT, length);
    if (bytes)
        return bytes;
    complain_of(session->ui, path, reason(CREDO_UI_ENGLISH, errno), NULL);
    worsen(session, STATUS_FAILED);
    session->spoiled = true;
    return NULL;
}

static void import(struct session *session)
{
    const struct options *options = &session->options;
    credo_dictionary format;
    credo_error error;
    size_t length;
    if (options->operand_count < 2) {
        refuse_run(session, "name the dictionary to import; credo help lexicon tells more", NULL);
        return;
    }
    const char *path = options->operands[1];
    char *bytes = choose_format(session, path, &format) && load_lexicon(session) ? read_dictionary(session, path, &length) : NULL;
    if (!bytes)
        return;
    credo_text *text = credo_text_new();
    if (text)
        write_result(session,
                     credo_dictionary_import(session->lexicon, format, path, bytes, length, options->operands + 2,
                                             options->operand_count - 2, text, take_loss, session, &error),
                     text, &error);
    else
        refuse_run(session, "out of memory", NULL);
    credo_text_free(text);
    free(bytes);
}

/* --- the whole ---------------------------------------------------------------------------------------------- */

void run_lexicon(struct session *session)
{
    static const struct { const char *name; void (*run)(struct session *session); } actions[] = {
        {"check", check}, {"list", list}, {"show", show_text}, {"export", export}, {"import", import}};
    const char *names[] = {"check", "list", "show", "export", "import", NULL};
    const char *given = session->options.operand_count ? session->options.operands[0] : NULL;
    for (size_t i = 0; given && i < sizeof actions / sizeof *actions; i++)
        if (strcmp(actions[i].name, given) == 0) {
            actions[i].run(session);
            return;
        }
    const char *near = given ? near_name(given, names) : NULL;
    refuse_run(session, near ? "no such action; did you mean '%s'?" : "choose one of %s", near ? near : "check, list, show, export, import");
}
