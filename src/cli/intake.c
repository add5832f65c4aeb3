/* texts, files and standard input -> records, for every command that reads them. */
#include "cli/intake.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/output.h"
#include "cli/terminal.h"

/* --- what its takers share --------------------------------------------------------------------------------- */

void out_of_memory(struct intake *intake)
{
    if (!intake->over)
        complain(intake->session->ui, "out of memory", NULL);
    worsen(intake->session, STATUS_FAILED);
    intake->over = true;
}

void write_text(struct intake *intake, credo_text *text)
{
    size_t length;
    const char *bytes = credo_text_bytes(text, &length);
    if (credo_text_failed(text)) {
        out_of_memory(intake);
        return;
    }
    intake->over |= !output_write(intake->session->output, bytes, length);
    credo_text_clear(text);
}

static bool read_bytes(FILE *file, size_t limit, char **bytes, size_t *length)
{
    size_t room = 0, got = 1;
    while (got && *length <= limit) {
        if (*length == room) {
            room = room ? room * 2 : 65536;
            char *more = realloc(*bytes, room + 1);
            if (!more)
                return false;
            *bytes = more;
        }
        got = fread(*bytes + *length, 1, room - *length, file);
        *length += got;
    }
    (*bytes)[*length] = '\0';
    return !ferror(file);
}

char *read_whole(const char *path, size_t limit, size_t *length)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *file = standard ? stdin : fopen(path, "rb");
    char *bytes = NULL;
    *length = 0;
    if (!file)
        return NULL;
    bool done = read_bytes(file, limit, &bytes, length);
    int problem = errno;
    if (!standard)
        fclose(file);
    if (done)
        return bytes;
    free(bytes);
    errno = problem;
    return NULL;
}

/* --- a source ----------------------------------------------------------------------------------------------- */

struct source {
    struct intake *intake;
    int file;          /* or, when negative, */
    const char *bytes; /* these */
    size_t left;
};

static long pull_bytes(struct source *source, char *bytes, size_t room)
{
    size_t length = source->left < room ? source->left : room;
    if (length)
        memcpy(bytes, source->bytes, length);
    source->bytes += length;
    source->left -= length;
    return (long)length;
}

static void settle(struct intake *intake)
{
    if (intake->settle)
        intake->settle(intake);
    intake->over |= !output_flush(intake->session->output);
}

static bool would_wait(int file)
{
    struct pollfd asked = {.fd = file, .events = POLLIN};
    return poll(&asked, 1, 0) == 0;
}

static long pull(void *context, char *bytes, size_t room)
{
    struct source *source = context;
    if (source->file < 0)
        return pull_bytes(source, bytes, room);
    if (would_wait(source->file))
        settle(source->intake);
    if (source->intake->over)
        return 0;
    ssize_t got;
    do
        got = read(source->file, bytes, room);
    while (got < 0 && errno == EINTR);
    return got;
}

static credo_input input_of(const struct options *options)
{
    static const credo_input tables[] = {CREDO_INPUT_CSV, CREDO_INPUT_TSV, CREDO_INPUT_JSONL};
    static const credo_input pieces[] = {CREDO_INPUT_LINE, CREDO_INPUT_PARAGRAPH, CREDO_INPUT_FILE};
    if (options->each >= 0)
        return pieces[options->each];
    if (options->input < 0)
        return CREDO_INPUT_AUTO;
    return options->input == INPUT_TEXT ? CREDO_INPUT_FILE : tables[options->input];
}

static void ask(struct intake *intake)
{
    const char *text = intake->count ? "Another one, or Ctrl-D to leave:" : "Paste a mission and end it with an empty line (Ctrl-D leaves):";
    if (!intake->interactive)
        return;
    settle(intake);
    if (!intake->over)
        fprintf(stderr, "%s%s\n", intake->count ? "\n" : "", credo_translate(intake->session->ui, text));
}

static void read_source(struct intake *intake, const credo_reader_options *options, struct source *source)
{
    credo_reader *reader;
    credo_record record;
    credo_error error = {0};
    if (credo_reader_new(options, pull, source, &reader, &error) == CREDO_OK) {
        ask(intake);
        while (!intake->over && credo_reader_next(reader, &record, &error)) {
            if (!intake->take(intake, &record))
                break;
            intake->count++;
            ask(intake);
        }
        credo_reader_free(reader);
    }
    if (error.code) {
        complain_error(intake->session->ui, &error);
        worsen(intake->session, STATUS_FAILED);
    }
}

static credo_reader_options reader_options(const struct intake *intake, const char *name)
{
    const struct options *options = &intake->session->options;
    return (credo_reader_options){.input = intake->input == CREDO_INPUT_AUTO ? input_of(options) : intake->input,
                                  .name = name,
                                  .field = options->field,
                                  .id = options->id,
                                  .title = options->name,
                                  .earlier = options->earlier,
                                  .encoding = options->encoding,
                                  .numbered_from = intake->count + 1};
}

static void read_argument(struct intake *intake, const char *text)
{
    struct source source = {intake, -1, text, strlen(text)};
    credo_reader_options options = reader_options(intake, intake->text_name);
    if (intake->session->options.each < 0)
        options.input = CREDO_INPUT_FILE;
    options.field = options.id = options.title = options.earlier = NULL; /* those are for the files beside it */
    read_source(intake, &options, &source);
}

static void read_standard_input(struct intake *intake)
{
    struct source source = {intake, STDIN_FILENO, NULL, 0};
    credo_reader_options options = reader_options(intake, intake->stdin_name);
    bool terminal = isatty(STDIN_FILENO);
    intake->interactive = terminal && options.input == CREDO_INPUT_AUTO && !options.field && !options.id
                          && !options.title && !options.earlier;
    if (intake->interactive) {
        options.input = CREDO_INPUT_PARAGRAPH;
        if (!options.encoding)
            options.encoding = "UTF-8"; /* nothing to guess from, line by line */
    }
    if (terminal && intake->input == CREDO_INPUT_FILE)
        fprintf(stderr, "%s\n", credo_translate(intake->session->ui, "Paste a text and end it with Ctrl-D:"));
    read_source(intake, &options, &source);
    if (intake->interactive)
        fputc('\n', stderr);
}

/* What is named as a file, and is none, looks like a text that was meant; so do several words that no shell held together. */
static bool looks_like_text(const struct session *session, const char *path)
{
    return strchr(path, ' ') || ((session->named || session->options.operand_count > 1) && !strpbrk(path, "./"));
}

static void refuse_file(struct intake *intake, const char *path, int number)
{
    credo_ui ui = intake->session->ui;
    const char *key = reason(CREDO_UI_ENGLISH, number), *near = NULL;
    worsen(intake->session, STATUS_FAILED);
    if (number == ENOENT && looks_like_text(intake->session, path))
        key = "no such file; to judge a text, put -t before it";
    else if (number == ENOENT && !intake->session->named && path == intake->session->options.operands[0])
        near = near_command(path);
    if (near)
        complain_of(ui, path, "no such file, nor a command; did you mean 'credo %s'?", near);
    else
        complain_of(ui, path, key, NULL);
}

static void read_file(struct intake *intake, const char *path)
{
    struct stat known;
    int file = open(path, O_RDONLY);
    int problem = file < 0 ? errno : fstat(file, &known) != 0 ? errno : S_ISDIR(known.st_mode) ? EISDIR : 0;
    char head[4];
    ssize_t got = problem ? 0 : pread(file, head, sizeof head, 0); /* what cannot be read twice is not asked */
    const char *foreign = got > 0 ? not_text(head, (size_t)got) : NULL;
    if (problem) {
        refuse_file(intake, path, problem);
    } else if (foreign) {
        complain_of(intake->session->ui, path, foreign, NULL);
        worsen(intake->session, STATUS_FAILED);
    } else {
        struct source source = {intake, file, NULL, 0};
        credo_reader_options options = reader_options(intake, path);
        read_source(intake, &options, &source);
    }
    if (file >= 0)
        close(file);
}

void take_inputs(struct intake *intake)
{
    const struct options *options = &intake->session->options;
    for (size_t i = 0; i < options->text_count && !intake->over; i++)
        read_argument(intake, options->texts[i]);
    for (size_t i = 0; i < options->operand_count && !intake->over; i++) {
        if (strcmp(options->operands[i], "-") == 0)
            read_standard_input(intake);
        else
            read_file(intake, options->operands[i]);
    }
    if (!options->text_count && !options->operand_count)
        read_standard_input(intake);
}
