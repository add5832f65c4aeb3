/* texts and files -> records -> results -> output: the loop of classify, highlight and explain. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/output.h"
#include "cli/terminal.h"

struct stream {
    struct session *session;
    credo_format format;
    unsigned flags;
    credo_analyser *analyser;
    credo_result *result;
    credo_text *text;
    size_t count;
    uint64_t columns; /* what the first record's columns are called, as one number */
    struct progress progress;
    bool over;        /* the output is closed or memory ran out: nothing more can be done */
    bool interactive; /* texts are pasted into a terminal */
};

static void give_up(struct stream *stream)
{
    complain(stream->session->ui, "out of memory", NULL);
    worsen(stream->session, STATUS_FAILED);
    stream->over = true;
}

static void write_text(struct stream *stream)
{
    size_t length;
    const char *bytes = credo_text_bytes(stream->text, &length);
    if (credo_text_failed(stream->text)) {
        give_up(stream);
        return;
    }
    stream->over |= !output_write(stream->session->output, bytes, length);
    credo_text_clear(stream->text);
}

/* --- a record ----------------------------------------------------------------------------------------------- */

static bool shows_errors(credo_format format)
{
    return (format == CREDO_FORMAT_TEXT || format == CREDO_FORMAT_HIGHLIGHT || format == CREDO_FORMAT_EXPLAIN) && isatty(STDOUT_FILENO);
}

static bool judge(struct stream *stream, const credo_record *record)
{
    credo_result *result = stream->result;
    if (credo_analyse(stream->analyser, record->text, record->length, stream->flags, result) != CREDO_OK)
        return false;
    result->warning[CREDO_WARN_TRUNCATED] += record->dropped;
    result->warning[CREDO_WARN_REPAIRED] += record->repaired;
    result->warning[CREDO_WARN_CONVERTED] += record->encoding[0] != '\0';
    return true;
}

/* FNV-1a (Fowler, Noll, Vo) over the names with their ends. */
static uint64_t columns_of(const credo_record *record)
{
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < record->field_count; i++) {
        const char *name = record->names[i];
        do
            hash = (hash ^ (unsigned char)*name) * 1099511628211u;
        while (*name++);
    }
    return hash;
}

/* A table out has one header, which the first record gives. */
static bool fits_table(struct stream *stream, const credo_record *record)
{
    uint64_t columns = columns_of(record);
    if (stream->format != CREDO_FORMAT_CSV && stream->format != CREDO_FORMAT_TSV)
        return true;
    if (!stream->count)
        stream->columns = columns;
    if (stream->columns == columns)
        return true;
    complain_of(stream->session->ui, record->file ? record->file : "-",
                "left out: its columns are not those of the input before it, and one table cannot hold both", NULL);
    worsen(stream->session, STATUS_FAILED);
    return false;
}

static void take_record(struct stream *stream, const credo_record *record)
{
    struct session *session = stream->session;
    if (!judge(stream, record)) {
        give_up(stream);
        return;
    }
    if (record->failed) {
        worsen(session, STATUS_FAILED);
        if (session->options.output || !shows_errors(stream->format))
            complain_error(session->ui, &record->error);
    } else {
        session->verdicts[stream->result->verdict]++;
    }
    credo_render_record(stream->format, session->lexicon, &session->style, stream->count++, record, stream->result, stream->text);
    write_text(stream);
    progress_step(&stream->progress, session->ui, stream->count);
}

/* --- a source ----------------------------------------------------------------------------------------------- */

struct source {
    struct stream *stream;
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

/* What is judged goes out before more is waited for, so that a pipe that brings a line now and then is answered at once. */
static long pull(void *context, char *bytes, size_t room)
{
    struct source *source = context;
    if (source->file < 0)
        return pull_bytes(source, bytes, room);
    if (!output_flush(source->stream->session->output)) {
        source->stream->over = true;
        return 0;
    }
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

static void ask(const struct stream *stream)
{
    const char *text = stream->count ? "Another one, or Ctrl-D to leave:" : "Paste a mission and end it with an empty line (Ctrl-D leaves):";
    if (stream->interactive && !stream->over)
        fprintf(stderr, "%s%s\n", stream->count ? "\n" : "", credo_translate(stream->session->ui, text));
}

static void read_source(struct stream *stream, const credo_reader_options *options, struct source *source)
{
    credo_reader *reader;
    credo_record record;
    credo_error error = {0};
    if (credo_reader_new(options, pull, source, &reader, &error) == CREDO_OK) {
        ask(stream);
        for (bool first = true; !stream->over && credo_reader_next(reader, &record, &error); first = false) {
            if (first && !fits_table(stream, &record))
                break;
            take_record(stream, &record);
            ask(stream);
        }
        credo_reader_free(reader);
    }
    if (error.code) {
        complain_error(stream->session->ui, &error);
        worsen(stream->session, STATUS_FAILED);
    }
}

static credo_reader_options reader_options(const struct stream *stream, const char *name)
{
    const struct options *options = &stream->session->options;
    return (credo_reader_options){.input = input_of(options),
                                  .name = name,
                                  .field = options->field,
                                  .id = options->id,
                                  .encoding = options->encoding,
                                  .numbered_from = stream->count + 1};
}

static void read_argument(struct stream *stream, const char *text)
{
    struct source source = {stream, -1, text, strlen(text)};
    credo_reader_options options = reader_options(stream, NULL);
    if (stream->session->options.each < 0)
        options.input = CREDO_INPUT_FILE;
    options.field = options.id = NULL; /* those are for the files beside it */
    read_source(stream, &options, &source);
}

static void read_standard_input(struct stream *stream)
{
    struct source source = {stream, STDIN_FILENO, NULL, 0};
    credo_reader_options options = reader_options(stream, NULL);
    stream->interactive = isatty(STDIN_FILENO) && options.input == CREDO_INPUT_AUTO && !options.field && !options.id;
    if (stream->interactive) {
        options.input = CREDO_INPUT_PARAGRAPH;
        if (!options.encoding)
            options.encoding = "UTF-8"; /* nothing to guess from, line by line */
    }
    read_source(stream, &options, &source);
    if (stream->interactive)
        fputc('\n', stderr);
}

static void refuse_file(struct stream *stream, const char *path, int number)
{
    credo_ui ui = stream->session->ui;
    const char *key = reason(CREDO_UI_ENGLISH, number), *near = NULL;
    worsen(stream->session, STATUS_FAILED);
    if (number == ENOENT && strchr(path, ' '))
        key = "no such file; to judge a text, put -t before it";
    else if (number == ENOENT && !stream->session->named && path == stream->session->options.operands[0])
        near = near_command(path);
    if (near)
        complain_of(ui, path, "no such file, nor a command; did you mean 'credo %s'?", near);
    else
        complain_of(ui, path, key, NULL);
}

static void read_file(struct stream *stream, const char *path)
{
    struct stat known;
    int file = open(path, O_RDONLY);
    int problem = file < 0 ? errno : fstat(file, &known) != 0 ? errno : S_ISDIR(known.st_mode) ? EISDIR : 0;
    if (problem) {
        refuse_file(stream, path, problem);
    } else {
        struct source source = {stream, file, NULL, 0};
        credo_reader_options options = reader_options(stream, path);
        read_source(stream, &options, &source);
    }
    if (file >= 0)
        close(file);
}

static void read_all(struct stream *stream)
{
    const struct options *options = &stream->session->options;
    for (size_t i = 0; i < options->text_count && !stream->over; i++)
        read_argument(stream, options->texts[i]);
    for (size_t i = 0; i < options->operand_count && !stream->over; i++) {
        if (strcmp(options->operands[i], "-") == 0)
            read_standard_input(stream);
        else
            read_file(stream, options->operands[i]);
    }
    if (!options->text_count && !options->operand_count)
        read_standard_input(stream);
}

/* --- the whole ---------------------------------------------------------------------------------------------- */

void stream_records(struct session *session, credo_format format, unsigned flags)
{
    struct stream stream = {.session = session, .format = format, .flags = flags};
    if (!load_lexicon(session))
        return;
    stream.analyser = credo_analyser_new(session->lexicon);
    stream.result = credo_result_new();
    stream.text = credo_text_new();
    if (stream.analyser && stream.result && stream.text) {
        progress_start(&stream.progress);
        credo_render_begin(format, session->lexicon, &session->style, stream.text);
        write_text(&stream);
        read_all(&stream);
        credo_render_end(format, session->lexicon, &session->style, stream.count, stream.text);
        if (!stream.over)
            write_text(&stream);
        progress_end(&stream.progress);
    } else {
        give_up(&stream);
    }
    session->spoiled = session->status == STATUS_FAILED && (!stream.count || stream.over);
    credo_text_free(stream.text);
    credo_result_free(stream.result);
    credo_analyser_free(stream.analyser);
}
