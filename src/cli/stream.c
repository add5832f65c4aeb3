/* records -> results -> output: the loop of classify, highlight and explain. */
#include <unistd.h>

#include "cli/cli.h"
#include "cli/intake.h"
#include "cli/output.h"
#include "cli/terminal.h"

struct stream {
    struct session *session;
    credo_format format;
    unsigned flags;
    credo_analyser *analyser;
    credo_result *result;
    credo_text *text;
    uint64_t columns; /* what the first record's columns are called, as one number */
    struct progress progress;
    struct intake intake;
};

static void give_up(struct stream *stream)
{
    complain(stream->session->ui, "out of memory", NULL);
    worsen(stream->session, STATUS_FAILED);
    stream->intake.over = true;
}

static void write_text(struct stream *stream)
{
    size_t length;
    const char *bytes = credo_text_bytes(stream->text, &length);
    if (credo_text_failed(stream->text)) {
        give_up(stream);
        return;
    }
    stream->intake.over |= !output_write(stream->session->output, bytes, length);
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
    if (!stream->intake.count)
        stream->columns = columns;
    if (stream->columns == columns)
        return true;
    complain_of(stream->session->ui, record->file ? record->file : "-",
                "left out: its columns are not those of the input before it, and one table cannot hold both", NULL);
    worsen(stream->session, STATUS_FAILED);
    return false;
}

/* A table goes out as the first one came in. */
static void choose_table(struct stream *stream, const credo_record *record)
{
    const struct options *options = &stream->session->options;
    credo_style *style = &stream->session->style;
    bool asked = options->excel == EXCEL_ALWAYS, follows = options->excel != EXCEL_NEVER;
    style->excel = asked || (follows && stream->format == CREDO_FORMAT_CSV && record->separator == ';');
    bool same = record->separator && (record->separator == '\t') == (stream->format == CREDO_FORMAT_TSV);
    style->mark = style->excel || (follows && same && (record->marked || record->encoding[0]));
}

static bool take_record(struct intake *intake, const credo_record *record, bool first)
{
    struct stream *stream = intake->context;
    struct session *session = stream->session;
    if (first && !fits_table(stream, record))
        return false;
    if (!intake->count)
        choose_table(stream, record);
    if (!judge(stream, record)) {
        give_up(stream);
        return false;
    }
    if (record->failed) {
        worsen(session, STATUS_FAILED);
        if (session->options.output || !shows_errors(stream->format))
            complain_error(session->ui, &record->error);
    } else {
        session->verdicts[stream->result->verdict]++;
    }
    credo_render_record(stream->format, session->lexicon, &session->style, stream->intake.count, record, stream->result, stream->text);
    write_text(stream);
    progress_step(&stream->progress, session->ui, stream->intake.count + 1);
    return true;
}

/* --- the whole ---------------------------------------------------------------------------------------------- */

void stream_records(struct session *session, credo_format format, unsigned flags)
{
    struct stream stream = {.session = session, .format = format, .flags = flags};
    stream.intake = (struct intake){.session = session, .take = take_record, .context = &stream};
    if (!load_lexicon(session))
        return;
    stream.analyser = credo_analyser_new(session->lexicon);
    stream.result = credo_result_new();
    stream.text = credo_text_new();
    if (stream.analyser && stream.result && stream.text) {
        progress_start(&stream.progress);
        credo_render_begin(format, session->lexicon, &session->style, stream.text);
        write_text(&stream);
        session->style.excel = session->options.excel == EXCEL_ALWAYS; /* of a table without records */
        take_inputs(&stream.intake);
        credo_render_end(format, session->lexicon, &session->style, stream.intake.count, stream.text);
        if (!stream.intake.over)
            write_text(&stream);
        progress_end(&stream.progress);
    } else {
        give_up(&stream);
    }
    session->spoiled = session->status == STATUS_FAILED && (!stream.intake.count || stream.intake.over);
    credo_text_free(stream.text);
    credo_result_free(stream.result);
    credo_analyser_free(stream.analyser);
}
