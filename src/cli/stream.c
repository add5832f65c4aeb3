/* records -> results -> output: the loop of classify, highlight and explain. Records are gathered into lots, a lot is judged and
 * rendered by one hand of the crew, and lots are written in the order in which they were read: the bytes are the same however many
 * hands there are. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/crew.h"
#include "cli/intake.h"
#include "cli/terminal.h"

enum { LOT_BYTES = 16 * 1024, LOT_RECORDS = 256 };

struct lot {
    credo_records *records;
    size_t first; /* the number of its first record, from 0 */
    size_t bytes;
    credo_text *text;
    size_t verdicts[CREDO_VERDICTS], errors;
    bool failed; /* memory ran out */
};

/* What one hand of the crew works with. */
struct bench {
    credo_analyser *analyser;
    credo_result *result;
};

struct stream {
    struct session *session;
    credo_format format;
    unsigned flags;
    struct crew *crew;
    struct bench *benches;
    struct lot *lots; /* used in turn: one is filled, those before it are out */
    size_t bench_count, lot_count, given, collected;
    uint64_t columns; /* what the first record's columns are called, as one number */
    struct progress progress;
    struct intake intake;
};

/* --- a lot -------------------------------------------------------------------------------------------------- */

static bool judge(const struct stream *stream, const struct bench *bench, const credo_record *record)
{
    credo_result *result = bench->result;
    if (credo_analyse(bench->analyser, record->text, record->length, stream->flags, result) != CREDO_OK)
        return false;
    result->warning[CREDO_WARN_TRUNCATED] += record->dropped;
    result->warning[CREDO_WARN_REPAIRED] += record->repaired;
    return true;
}

/* By one hand of the crew, perhaps in its own thread: it changes nothing but its lot and its bench. */
static void judge_lot(void *context, size_t hand, void *job)
{
    const struct stream *stream = context;
    const struct bench *bench = &stream->benches[hand];
    const struct session *session = stream->session;
    struct lot *lot = job;
    for (size_t i = 0; i < credo_records_count(lot->records) && !lot->failed; i++) {
        const credo_record *record = credo_records_get(lot->records, i);
        lot->failed = !judge(stream, bench, record);
        if (lot->failed)
            break;
        lot->errors += record->failed;
        lot->verdicts[bench->result->verdict] += !record->failed;
        credo_render_record(stream->format, session->lexicon, &session->style, lot->first + i, record, bench->result, lot->text);
    }
}

static bool shows_errors(credo_format format)
{
    return (format == CREDO_FORMAT_TEXT || format == CREDO_FORMAT_HIGHLIGHT || format == CREDO_FORMAT_EXPLAIN) && isatty(STDOUT_FILENO);
}

static void tell_errors(const struct stream *stream, const struct lot *lot)
{
    struct session *session = stream->session;
    worsen(session, STATUS_FAILED);
    if (!session->options.output && shows_errors(stream->format))
        return;
    for (size_t i = 0; i < credo_records_count(lot->records); i++)
        if (credo_records_get(lot->records, i)->failed)
            complain_error(session->ui, &credo_records_get(lot->records, i)->error);
}

static void clear_lot(struct lot *lot)
{
    credo_records_clear(lot->records);
    credo_text_clear(lot->text);
    *lot = (struct lot){.records = lot->records, .text = lot->text};
}

/* Writes the oldest lot that is out. */
static void collect(struct stream *stream)
{
    struct lot *lot = crew_take(stream->crew);
    stream->collected++;
    if (lot->failed)
        out_of_memory(&stream->intake);
    if (!stream->intake.over) {
        if (lot->errors)
            tell_errors(stream, lot);
        for (int v = 0; v < CREDO_VERDICTS; v++)
            stream->session->verdicts[v] += lot->verdicts[v];
        write_text(&stream->intake, lot->text);
        progress_step(&stream->progress, stream->session->ui, lot->first + credo_records_count(lot->records));
    }
    clear_lot(lot);
}

static struct lot *open_lot(const struct stream *stream)
{
    return &stream->lots[stream->given % stream->lot_count];
}

static void give_lot(struct stream *stream)
{
    crew_give(stream->crew, open_lot(stream));
    stream->given++;
    if (stream->given - stream->collected == stream->lot_count)
        collect(stream);
}

static void settle(struct intake *intake)
{
    struct stream *stream = intake->context;
    if (credo_records_count(open_lot(stream)->records))
        give_lot(stream);
    while (stream->collected < stream->given)
        collect(stream);
}

/* --- a record ----------------------------------------------------------------------------------------------- */

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

/* All that a lot keeps of a record: notes in a table may be longer than its texts. */
static size_t bytes_of(const credo_record *record)
{
    size_t bytes = record->length + record->earlier_length + strlen(record->id) + strlen(record->title);
    for (size_t i = 0; i < record->field_count; i++)
        bytes += strlen(record->names[i]) + strlen(record->values[i]);
    return bytes;
}

/* An object where a text was expected: its braces and keys would be judged along. */
static bool looks_like_json(const credo_record *record)
{
    return record->length > 4 && memcmp(record->text, "{\"", 2) == 0 && memchr(record->text, ':', record->length);
}

static bool take_record(struct intake *intake, const credo_record *record)
{
    struct stream *stream = intake->context;
    if (record->opens && !record->failed && looks_like_json(record))
        complain_of(stream->session->ui, record->file ? record->file : "-",
                    "looks like JSON Lines and is judged as text; --input jsonl reads its members", NULL);
    if (record->opens && !fits_table(stream, record))
        return false;
    if (!intake->count)
        choose_table(stream, record);
    struct lot *lot = open_lot(stream);
    if (!credo_records_count(lot->records))
        lot->first = intake->count;
    if (credo_records_add(lot->records, record) != CREDO_OK) {
        out_of_memory(&stream->intake);
        return false;
    }
    lot->bytes += bytes_of(record);
    if (lot->bytes >= LOT_BYTES || credo_records_count(lot->records) == LOT_RECORDS)
        give_lot(stream);
    return !intake->over;
}

/* --- the whole ---------------------------------------------------------------------------------------------- */

static bool open_stream(struct stream *stream)
{
    size_t hands = stream->session->options.jobs ? stream->session->options.jobs : 1;
    stream->benches = calloc(hands, sizeof *stream->benches);
    stream->lots = calloc(crew_room(hands), sizeof *stream->lots);
    bool fine = stream->benches && stream->lots;
    for (; fine && stream->bench_count < hands; stream->bench_count++) {
        struct bench *bench = &stream->benches[stream->bench_count];
        *bench = (struct bench){credo_analyser_new(stream->session->lexicon), credo_result_new()};
        fine = bench->analyser && bench->result;
    }
    for (; fine && stream->lot_count < crew_room(hands); stream->lot_count++) {
        struct lot *lot = &stream->lots[stream->lot_count];
        *lot = (struct lot){.records = credo_records_new(), .text = credo_text_new()};
        fine = lot->records && lot->text;
    }
    stream->crew = fine ? crew_new(hands, judge_lot, stream) : NULL;
    return stream->crew;
}

static void close_stream(struct stream *stream)
{
    crew_free(stream->crew);
    for (size_t i = 0; i < stream->lot_count; i++) {
        credo_records_free(stream->lots[i].records);
        credo_text_free(stream->lots[i].text);
    }
    for (size_t i = 0; i < stream->bench_count; i++) {
        credo_result_free(stream->benches[i].result);
        credo_analyser_free(stream->benches[i].analyser);
    }
    free(stream->lots);
    free(stream->benches);
}

static void run_stream(struct stream *stream)
{
    struct session *session = stream->session;
    struct lot *lot = open_lot(stream);
    progress_start(&stream->progress, &session->options);
    credo_render_begin(stream->format, session->lexicon, &session->style, lot->text);
    write_text(&stream->intake, lot->text);
    session->style.excel = session->options.excel == EXCEL_ALWAYS; /* of a table without records */
    take_inputs(&stream->intake);
    settle(&stream->intake);
    lot = open_lot(stream);
    credo_render_end(stream->format, session->lexicon, &session->style, stream->intake.count, lot->text);
    if (!stream->intake.over)
        write_text(&stream->intake, lot->text);
    progress_end(&stream->progress);
}

void stream_records(struct session *session, credo_format format, unsigned flags)
{
    struct stream stream = {.session = session, .format = format, .flags = flags};
    stream.intake = (struct intake){.session = session, .take = take_record, .settle = settle, .context = &stream};
    if (!load_lexicon(session))
        return;
    if (open_stream(&stream))
        run_stream(&stream);
    else
        out_of_memory(&stream.intake);
    session->spoiled = session->status == STATUS_FAILED && (!stream.intake.count || stream.intake.over);
    close_stream(&stream);
}
