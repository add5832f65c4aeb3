/* pages -> findings -> output: the loop of lint. A page is read whole, for a finding may point anywhere on it. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/intake.h"
#include "cli/output.h"
#include "cli/terminal.h"

enum { PAGE_MARKDOWN, PAGE_TEXT };             /* as the choices of --input */
enum { FAIL_UNCLEAR, FAIL_METHOD, FAIL_PRODUCT }; /* of --fail-on */

struct linter {
    struct session *session;
    credo_lint_style style;
    credo_analyser *analyser;
    credo_findings *findings;
    credo_text *text;
    size_t count; /* findings written */
    bool over;    /* the output is closed or memory ran out */
};

static void give_up(struct linter *linter)
{
    complain(linter->session->ui, "out of memory", NULL);
    worsen(linter->session, STATUS_FAILED);
    linter->over = true;
}

static void write_text(struct linter *linter)
{
    size_t length;
    const char *bytes = credo_text_bytes(linter->text, &length);
    if (credo_text_failed(linter->text)) {
        give_up(linter);
        return;
    }
    linter->over |= !output_write(linter->session->output, bytes, length);
    credo_text_clear(linter->text);
}

/* --- a page ----------------------------------------------------------------------------------------------------- */

static bool fails(const struct linter *linter, const credo_finding *finding)
{
    switch (linter->session->options.fail_on) {
    case FAIL_PRODUCT:
        return finding->severity == CREDO_ERROR;
    case FAIL_UNCLEAR:
        return finding->severity >= CREDO_WARNING || finding->rule == CREDO_RULE_UNCLEAR;
    default:
        return finding->severity >= CREDO_WARNING;
    }
}

static bool is_markdown(const struct linter *linter, const char *name)
{
    int input = linter->session->options.input;
    const char *suffix = strrchr(name, '.');
    if (input >= 0)
        return input == PAGE_MARKDOWN;
    return suffix && (strcasecmp(suffix, ".md") == 0 || strcasecmp(suffix, ".markdown") == 0);
}

static void report(struct linter *linter, const char *name)
{
    const credo_findings *findings = linter->findings;
    for (size_t i = 0; i < findings->count; i++)
        if (fails(linter, &findings->items[i]))
            worsen(linter->session, STATUS_FINDINGS);
    if (findings->blocks && !findings->statement_count)
        complain_of(linter->session->ui, name, "no mission is named here; --all judges every paragraph", NULL);
    credo_lint_page(linter->session->lexicon, &linter->style, name, linter->count, findings, linter->text);
    linter->count += findings->count;
    write_text(linter);
}

static void lint_record(struct linter *linter, const char *name, const credo_record *record)
{
    credo_page *page;
    char dropped[32];
    unsigned flags = linter->session->options.all ? CREDO_EVERY_PARAGRAPH : 0;
    if (record->dropped) {
        snprintf(dropped, sizeof dropped, "%zu", record->dropped);
        complain_of(linter->session->ui, name, "The text is too long: the last bytes were not read, %s of them.", dropped);
    }
    bool read = credo_page_new(record->text, record->length, is_markdown(linter, name), &page) == CREDO_OK;
    if (read && credo_lint(linter->analyser, page, flags, linter->findings) == CREDO_OK)
        report(linter, name);
    else
        give_up(linter);
    credo_page_free(page);
}

/* --- a source --------------------------------------------------------------------------------------------------- */

struct source {
    int file;          /* or, when negative, */
    const char *bytes; /* these */
    size_t left;
};

static long pull(void *context, char *bytes, size_t room)
{
    struct source *source = context;
    ssize_t got;
    if (source->file < 0) {
        size_t length = source->left < room ? source->left : room;
        memcpy(bytes, source->bytes, length);
        source->bytes += length;
        source->left -= length;
        return (long)length;
    }
    do
        got = read(source->file, bytes, room);
    while (got < 0 && errno == EINTR);
    return got;
}

static void read_source(struct linter *linter, const char *name, struct source *source)
{
    credo_reader_options options = {.input = CREDO_INPUT_FILE, .name = name, .encoding = linter->session->options.encoding};
    credo_reader *reader;
    credo_record record;
    credo_error error = {0};
    if (credo_reader_new(&options, pull, source, &reader, &error) == CREDO_OK) {
        if (credo_reader_next(reader, &record, &error))
            lint_record(linter, name, &record);
        credo_reader_free(reader);
    }
    if (error.code) {
        complain_error(linter->session->ui, &error);
        worsen(linter->session, STATUS_FAILED);
    }
}

static void read_standard_input(struct linter *linter)
{
    struct source source = {STDIN_FILENO, NULL, 0};
    const char *name = linter->session->options.stdin_name;
    if (isatty(STDIN_FILENO))
        fprintf(stderr, "%s\n", credo_translate(linter->session->ui, "Paste a text and end it with Ctrl-D:"));
    read_source(linter, name ? name : "<stdin>", &source);
}

static void read_file(struct linter *linter, const char *path)
{
    struct stat known;
    int file = open(path, O_RDONLY);
    int problem = file < 0 ? errno : fstat(file, &known) != 0 ? errno : S_ISDIR(known.st_mode) ? EISDIR : 0;
    const char *foreign = problem ? NULL : not_text(file);
    if (problem || foreign) {
        bool text = problem == ENOENT && looks_like_text(linter->session, path);
        complain_of(linter->session->ui, path,
                    foreign ? foreign
                    : text  ? "no such file; to judge a text, put -t before it"
                            : reason(CREDO_UI_ENGLISH, problem),
                    NULL);
        worsen(linter->session, STATUS_FAILED);
    } else {
        struct source source = {file, NULL, 0};
        read_source(linter, path, &source);
    }
    if (file >= 0)
        close(file);
}

static void read_all(struct linter *linter)
{
    const struct options *options = &linter->session->options;
    for (size_t i = 0; i < options->text_count && !linter->over; i++) {
        struct source source = {-1, options->texts[i], strlen(options->texts[i])};
        read_source(linter, "<text>", &source);
    }
    for (size_t i = 0; i < options->operand_count && !linter->over; i++) {
        if (strcmp(options->operands[i], "-") == 0)
            read_standard_input(linter);
        else
            read_file(linter, options->operands[i]);
    }
    if (!options->text_count && !options->operand_count)
        read_standard_input(linter);
}

/* --- the whole -------------------------------------------------------------------------------------------------- */

void run_lint(struct session *session)
{
    const struct options *options = &session->options;
    struct linter linter = {.session = session,
                            .style = {.format = options->format < 0 ? CREDO_LINT_GNU : (credo_lint_format)options->format,
                                      .columns = options->columns < 0 ? CREDO_COLUMNS_POINTS : (credo_columns)options->columns,
                                      .ui = session->ui}};
    if (!load_lexicon(session))
        return;
    linter.analyser = credo_analyser_new(session->lexicon);
    linter.findings = credo_findings_new();
    linter.text = credo_text_new();
    if (linter.analyser && linter.findings && linter.text) {
        credo_lint_begin(&linter.style, linter.text);
        read_all(&linter);
        credo_lint_end(&linter.style, linter.count, linter.text);
        if (!linter.over)
            write_text(&linter);
    } else {
        give_up(&linter);
    }
    session->spoiled = linter.over;
    credo_text_free(linter.text);
    credo_findings_free(linter.findings);
    credo_analyser_free(linter.analyser);
}
