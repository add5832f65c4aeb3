/* Missions for other programs: tables, and questions for Moodle and Kahoot. */
#include <stdio.h>
#include <string.h>

#include "render/escape.h"
#include "render/teach.h"
#include "render/words.h"
#include "text/token.h"
#include "text/utf8.h"
#include "util/failure.h"

/* A mission on its way out. `text` may be the beginning of the mission's. */
struct exporting {
    const credo_export_style *style;
    const credo_mission *mission;
    const char *text;
    size_t length;
    struct buffer *out;
};

static const char *const question = "Whom is this mission about?";
static const char *const choices[] = {"people, and what changes for them", "the company, and what it offers", "half and half", "unclear"};

static const char *say(const struct exporting *e, const char *english)
{
    return credo_translate(e->style->ui, english);
}

static void put_quoted_text(const struct exporting *e, void (*put)(struct buffer *, const char *, size_t))
{
    buffer_text(e->out, open_quote(e->style->ui));
    put(e->out, e->text, e->length);
    buffer_text(e->out, close_quote(e->style->ui));
}

/* --- tables ------------------------------------------------------------------------------------------------- */

static const char *const link_names[] = {"pair", "translation", "was", "becomes"};

static void put_cell(const struct exporting *e, const char *text)
{
    escape_cell(e->out, text, strlen(text), ',');
    buffer_byte(e->out, ',');
}

/* All phrases of a role in one cell. */
static void put_phrases_cell(const struct exporting *e, credo_role role)
{
    struct buffer cell = {0};
    for (size_t i = 0; i < e->mission->mark_count; i++) {
        const credo_mark *mark = &e->mission->marks[i];
        if (mark->role != role)
            continue;
        buffer_text(&cell, cell.length ? " | " : "");
        buffer_put(&cell, e->mission->text + mark->span.byte_start, mark->span.byte_end - mark->span.byte_start);
    }
    const char *text = buffer_string(&cell);
    put_cell(e, text ? text : "");
    buffer_done(&cell, e->out);
}

static void begin_table(const credo_export_style *style, struct buffer *out)
{
    (void)style;
    buffer_text(out, "id,language,side,lean,field,company,text,result,method,pair,translation,was,becomes,why\n");
}

static void put_lean(struct buffer *out, double lean)
{
    buffer_fixed(out, lean, lean < (double)(int)lean || lean > (double)(int)lean);
}

static void export_table(const struct exporting *e)
{
    const credo_mission *mission = e->mission;
    put_cell(e, mission->id);
    put_cell(e, credo_language_name(mission->language));
    put_cell(e, credo_verdict_name(mission->side));
    put_lean(e->out, mission->lean);
    buffer_byte(e->out, ',');
    put_cell(e, mission->field);
    put_cell(e, mission->company);
    put_cell(e, mission->text);
    put_phrases_cell(e, CREDO_RESULT);
    put_phrases_cell(e, CREDO_METHOD);
    for (int i = 0; i < CREDO_LINKS; i++)
        put_cell(e, mission->links[i] ? mission->links[i] : "");
    escape_cell(e->out, mission->why ? mission->why : "", mission->why ? strlen(mission->why) : 0, ',');
    buffer_byte(e->out, '\n');
}

static void put_member(const struct exporting *e, const char *name, const char *text)
{
    if (!text || !*text)
        return;
    buffer_format(e->out, ", \"%s\": ", name);
    quote_json(e->out, text, strlen(text));
}

static void put_spans(const struct exporting *e, const char *name, credo_role role)
{
    const char *before = "";
    buffer_format(e->out, ", \"%s\": [", name);
    for (size_t i = 0; i < e->mission->mark_count; i++) {
        const credo_mark *mark = &e->mission->marks[i];
        if (mark->role != role)
            continue;
        buffer_format(e->out, "%s[%zu, %zu]", before, mark->span.start, mark->span.end);
        before = ", ";
    }
    buffer_byte(e->out, ']');
}

static void export_jsonl(const struct exporting *e)
{
    const credo_mission *mission = e->mission;
    buffer_text(e->out, "{\"id\": ");
    quote_json(e->out, mission->id, strlen(mission->id));
    put_member(e, "text", mission->text);
    put_member(e, "language", credo_language_name(mission->language));
    put_member(e, "side", credo_verdict_name(mission->side));
    buffer_text(e->out, ", \"lean\": ");
    put_lean(e->out, mission->lean);
    put_spans(e, "result", CREDO_RESULT);
    put_spans(e, "method", CREDO_METHOD);
    put_member(e, "field", mission->field);
    put_member(e, "company", mission->company);
    for (int i = 0; i < CREDO_LINKS; i++)
        put_member(e, link_names[i], mission->links[i]);
    put_member(e, "why", mission->why);
    buffer_text(e->out, "}\n");
}

/* --- Moodle ------------------------------------------------------------------------------------------------- */

static void put_one_line(struct buffer *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        buffer_byte(out, strchr("\r\n\t", text[i]) && text[i] ? ' ' : text[i]);
}

/* A question on one line, the answers behind letters, an empty line. Aiken knows no escapes and needs none here. */
static void export_aiken(const struct exporting *e)
{
    buffer_text(e->out, say(e, question));
    buffer_byte(e->out, ' ');
    put_quoted_text(e, put_one_line);
    for (int side = 0; side < CREDO_VERDICTS; side++)
        buffer_format(e->out, "\n%c. %s", 'A' + side, say(e, choices[side]));
    buffer_format(e->out, "\nANSWER: %c\n\n", 'A' + (int)e->mission->side);
}

/* The signs that GIFT reads itself stand behind a backslash. */
static void put_gift(struct buffer *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (strchr("~=#{}:\\", text[i]) && text[i])
            buffer_byte(out, '\\');
        buffer_byte(out, strchr("\r\n\t", text[i]) && text[i] ? ' ' : text[i]);
    }
}

static void export_gift(const struct exporting *e)
{
    struct buffer reason = {0};
    put_label_reason(&reason, e->style->ui, e->mission);
    buffer_text(e->out, "::");
    put_gift(e->out, e->mission->id, strlen(e->mission->id));
    buffer_text(e->out, "::[plain]");
    put_gift(e->out, say(e, question), strlen(say(e, question)));
    buffer_byte(e->out, ' ');
    put_quoted_text(e, put_gift);
    buffer_text(e->out, " {\n");
    for (int side = 0; side < CREDO_VERDICTS; side++) {
        bool right = side == (int)e->mission->side;
        buffer_byte(e->out, right ? '=' : '~');
        put_gift(e->out, say(e, choices[side]), strlen(say(e, choices[side])));
        buffer_format(e->out, "#%s\n", say(e, right ? "Right." : "No."));
    }
    buffer_text(e->out, "####");
    put_gift(e->out, reason.bytes, reason.length);
    buffer_text(e->out, "\n}\n\n");
    buffer_done(&reason, e->out);
}

/* --- Kahoot ------------------------------------------------------------------------------------------------- */

/* The headings of the spreadsheet that Kahoot hands out; it goes by their order. */
static const char *const kahoot_columns[] = {
    "Question - max 120 characters", "Answer 1 - max 75 characters", "Answer 2 - max 75 characters", "Answer 3 - max 75 characters",
    "Answer 4 - max 75 characters",  "Time limit (sec) - 5, 10, 20, 30, 60, 90, 120, or 240 secs", "Correct answer(s) - choose at least one"};

static char separator(const credo_export_style *style)
{
    return style->format == CREDO_EXPORT_KAHOOT_TSV ? '\t' : ',';
}

static void begin_kahoot(const credo_export_style *style, struct buffer *out)
{
    for (size_t i = 0; i < sizeof kahoot_columns / sizeof *kahoot_columns; i++) {
        if (i)
            buffer_byte(out, separator(style));
        escape_cell(out, kahoot_columns[i], strlen(kahoot_columns[i]), separator(style));
    }
    buffer_byte(out, '\n');
}

static void export_kahoot(const struct exporting *e)
{
    char comma = separator(e->style);
    escape_cell(e->out, e->text, e->length, comma);
    for (int side = 0; side < CREDO_VERDICTS; side++) {
        buffer_byte(e->out, comma);
        escape_cell(e->out, say(e, choices[side]), strlen(say(e, choices[side])), comma);
    }
    buffer_format(e->out, "%c%u%c%d\n", comma, e->style->seconds, comma, (int)e->mission->side + 1);
}

/* --- shortening --------------------------------------------------------------------------------------------- */

/* The marked phrases that a beginning of the text keeps whole, by role. */
static void count_kept(const credo_mission *mission, size_t length, size_t kept[3], size_t lost[3])
{
    for (size_t i = 0; i < mission->mark_count; i++) {
        const credo_mark *mark = &mission->marks[i];
        (mark->span.byte_end <= length ? kept : lost)[mark->role]++;
    }
}

/* Whether the beginning promises what the whole does: its phrases are kept, and what would weigh against it was not only in the rest. */
static bool bears_the_label(const credo_mission *mission, size_t length)
{
    size_t kept[3] = {0}, lost[3] = {0};
    count_kept(mission, length, kept, lost);
    switch (mission->side) {
    case CREDO_CUSTOMER: return kept[CREDO_RESULT] && !lost[CREDO_RESULT];
    case CREDO_PRODUCT: return kept[CREDO_METHOD] && !lost[CREDO_RESULT];
    case CREDO_MIXED: return kept[CREDO_RESULT] && kept[CREDO_METHOD];
    default: return false; /* a longer text may be unclear for what it goes on to say */
    }
}

/* The end of the last whole sentence within so many characters; 0 when the first is longer. */
static size_t sentence_end(const credo_mission *mission, size_t characters, struct arena *arena)
{
    struct document document = tokenise(mission->text, mission->length, arena);
    size_t end = 0;
    for (size_t i = 0; i < document.count; i++) {
        bool last = i + 1 == document.count || document.tokens[i + 1].sentence != document.tokens[i].sentence;
        if (!last)
            continue;
        if (utf8_count(mission->text, document.tokens[i].end) > characters)
            break;
        end = document.tokens[i].end;
    }
    return end;
}

static credo_exported refuse(const credo_mission *mission, const char *what, credo_error *why)
{
    char length[24];
    snprintf(length, sizeof length, "%zu", utf8_count(mission->text, mission->length));
    fail(why, CREDO_BAD_INPUT, mission->id, 0, 0, what, length);
    return CREDO_EXPORT_REFUSED;
}

static credo_exported fit_kahoot(struct exporting *e, credo_error *why)
{
    const credo_mission *mission = e->mission;
    struct arena arena = {0};
    bool formula = mission->length && strchr("=+-@", mission->text[0]) != NULL; /* an apostrophe may come before it */
    size_t room = formula ? CREDO_KAHOOT_QUESTION - 1 : CREDO_KAHOOT_QUESTION;
    if (utf8_count(mission->text, mission->length) <= room)
        return CREDO_EXPORTED;
    size_t end = sentence_end(mission, room, &arena);
    e->out->failed |= arena.failed;
    arena_free(&arena);
    if (!end)
        return refuse(mission, "left out: %s characters, and no sentence ends within the 120 that Kahoot takes", why);
    if (!bears_the_label(mission, end))
        return refuse(mission, "left out: %s characters; Kahoot takes 120, and what fits no longer says the same", why);
    e->length = end;
    fail(why, CREDO_OK, mission->id, 0, 0, "shortened at the end of a sentence: Kahoot takes 120 characters", NULL);
    return CREDO_EXPORT_SHORTENED;
}

/* --- the table of formats ----------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    void (*begin)(const credo_export_style *style, struct buffer *out);
    void (*mission)(const struct exporting *e);
} formats[CREDO_EXPORTS] = {
    [CREDO_EXPORT_CSV] = {"csv", begin_table, export_table},
    [CREDO_EXPORT_JSONL] = {"jsonl", NULL, export_jsonl},
    [CREDO_EXPORT_AIKEN] = {"aiken", NULL, export_aiken},
    [CREDO_EXPORT_GIFT] = {"gift", NULL, export_gift},
    [CREDO_EXPORT_KAHOOT] = {"kahoot", begin_kahoot, export_kahoot},
    [CREDO_EXPORT_KAHOOT_TSV] = {"kahoot-tsv", begin_kahoot, export_kahoot},
};

bool credo_export_by_name(const char *name, credo_export *format)
{
    for (int i = 0; i < CREDO_EXPORTS; i++)
        if (strcmp(formats[i].name, name) == 0) {
            *format = (credo_export)i;
            return true;
        }
    return false;
}

void credo_export_begin(const credo_export_style *style, credo_text *out)
{
    if (formats[style->format].begin)
        formats[style->format].begin(style, &out->buffer);
}

credo_exported credo_export_mission(const credo_export_style *style, const credo_mission *mission, credo_text *out, credo_error *why)
{
    struct exporting e = {style, mission, mission->text, mission->length, &out->buffer};
    credo_exported exported = CREDO_EXPORTED;
    if (style->format == CREDO_EXPORT_KAHOOT || style->format == CREDO_EXPORT_KAHOOT_TSV)
        exported = fit_kahoot(&e, why);
    if (exported != CREDO_EXPORT_REFUSED)
        formats[style->format].mission(&e);
    return exported;
}
