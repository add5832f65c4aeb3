/* missions -> a page: what is kept of them, their order, the summary. */
#include "render/report.h"

#include <stdlib.h>
#include <string.h>

#include "render/layout.h"
#include "util/arena.h"
#include "util/text.h"

struct credo_report {
    struct arena arena;
    struct mission *missions; /* as they came */
    size_t count, room;
    size_t bytes; /* of all texts */
};

credo_report *credo_report_new(void)
{
    return calloc(1, sizeof(credo_report));
}

void credo_report_free(credo_report *report)
{
    if (!report)
        return;
    arena_free(&report->arena);
    free(report->missions);
    free(report);
}

size_t credo_report_count(const credo_report *report)
{
    return report->count;
}

/* --- what is kept ------------------------------------------------------------------------------------------- */

static const char *keep_text(struct arena *arena, const char *text)
{
    return text ? arena_copy(arena, text, strlen(text)) : NULL;
}

static const void *keep_array(struct arena *arena, const void *items, size_t count, size_t size)
{
    void *copy = arena_take(arena, count + 1, size);
    if (copy && count)
        memcpy(copy, items, count * size);
    return copy;
}

/* Contributions and readings are not shown. */
static const credo_result *keep_result(struct arena *arena, const credo_result *result)
{
    credo_result *copy = arena_array(arena, credo_result, 1);
    if (!copy)
        return NULL;
    *copy = *result;
    copy->text = arena_copy(arena, result->text, result->length);
    copy->foreign = keep_text(arena, result->foreign);
    copy->struck = keep_text(arena, result->struck);
    copy->phrases = keep_array(arena, result->phrases, result->phrase_count, sizeof *result->phrases);
    copy->ageing = keep_array(arena, result->ageing, result->ageing_count, sizeof *result->ageing);
    copy->contributions = NULL;
    copy->readings = NULL;
    copy->contribution_count = copy->reading_count = 0;
    copy->memory = NULL;
    return copy;
}

static credo_record keep_record(struct arena *arena, const credo_record *record)
{
    credo_record copy = *record;
    copy.id = keep_text(arena, record->id);
    copy.title = keep_text(arena, record->title);
    copy.file = keep_text(arena, record->file);
    copy.encoding = keep_text(arena, record->encoding);
    copy.text = copy.earlier = "";
    copy.length = copy.earlier_length = copy.field_count = 0;
    copy.names = copy.values = NULL;
    return copy;
}

static bool make_room(credo_report *report)
{
    if (report->count < report->room)
        return true;
    size_t room = report->room ? 2 * report->room : 64;
    struct mission *missions = realloc(report->missions, room * sizeof *missions);
    if (!missions)
        return false;
    report->missions = missions;
    report->room = room;
    return true;
}

static bool is_shown(const char *text)
{
    return text && columns_of(text, strlen(text)) && text[strspn(text, " \t\r\n")];
}

/* The organisation, or its id, or the file's name, or the number that the mission came with. */
static const char *name_of(struct arena *arena, const credo_record *record, size_t number)
{
    struct buffer running = {0};
    buffer_number(&running, number);
    bool numbered = record->id && running.length == strlen(record->id) && memcmp(record->id, running.bytes, running.length) == 0;
    const char *slash = record->file ? strrchr(record->file, '/') : NULL;
    const char *name = is_shown(record->title) ? record->title
                       : is_shown(record->id) && !numbered ? record->id
                       : record->line <= 1 && is_shown(record->file) ? (slash ? slash + 1 : record->file)
                                                                     : NULL;
    const char *kept = name ? arena_copy(arena, name, strlen(name)) : arena_copy(arena, running.bytes, running.length);
    buffer_free(&running);
    return kept;
}

credo_code credo_report_add(credo_report *report, const credo_record *record, const credo_result *result, const credo_result *earlier)
{
    size_t bytes = record->failed ? 0 : result->length + (earlier ? earlier->length : 0);
    if (report->count == CREDO_REPORT_LIMIT || bytes > CREDO_REPORT_TEXT - report->bytes)
        return CREDO_BAD_CALL;
    if (!make_room(report))
        return CREDO_NO_MEMORY;
    struct mission *mission = &report->missions[report->count];
    mission->record = keep_record(&report->arena, record);
    mission->result = record->failed ? NULL : keep_result(&report->arena, result);
    mission->earlier = record->failed || !earlier ? NULL : keep_result(&report->arena, earlier);
    mission->index = report->count;
    mission->name = name_of(&report->arena, record, report->count + 1);
    if (report->arena.failed)
        return CREDO_NO_MEMORY;
    report->bytes += bytes;
    report->count++;
    return CREDO_OK;
}

/* --- the order of the page ---------------------------------------------------------------------------------- */

static int by_score(const void *a, const void *b)
{
    const struct mission *x = *(const struct mission *const *)a, *y = *(const struct mission *const *)b;
    int left = !x->result ? 2 : x->result->verdict == CREDO_UNCLEAR, right = !y->result ? 2 : y->result->verdict == CREDO_UNCLEAR;
    if (left != right)
        return left - right;
    if (left == 0 && x->result->score != y->result->score)
        return x->result->score < y->result->score ? 1 : -1;
    return (x->index > y->index) - (x->index < y->index);
}

struct showing showing_mission(const struct report_view *view, const struct mission *mission, bool earlier)
{
    struct showing show = view->show;
    show.index = mission->index;
    show.record = &mission->record;
    show.result = earlier ? mission->earlier : mission->result;
    return show;
}

static bool make_view(const credo_report *report, struct report_view *view, const struct mission **missions, const credo_result **results)
{
    for (size_t i = 0; i < report->count; i++)
        missions[i] = &report->missions[i];
    qsort(missions, report->count, sizeof *missions, by_score);
    for (size_t i = 0; i < report->count; i++) {
        if (missions[i]->result)
            results[view->judged++] = missions[i]->result;
        view->pairs += missions[i]->earlier != NULL;
    }
    view->missions = missions;
    view->count = report->count;
    return credo_survey_make(results, view->judged, &view->survey) == CREDO_OK;
}

/* --- the summary -------------------------------------------------------------------------------------------- */

enum { HALVED_LEAST = 5 }; /* of fewer scores nobody asks for the half */

/* From the company to people, as on the map. */
static const credo_verdict across[CREDO_VERDICTS] = {CREDO_PRODUCT, CREDO_MIXED, CREDO_CUSTOMER, CREDO_UNCLEAR};

static void put_counted(const struct showing *show, size_t number, const char *forms)
{
    struct buffer counted = {0};
    put_count(&counted, show, number, forms);
    const char *text = buffer_string(&counted);
    html_put(show, text ? text : "");
    buffer_done(&counted, show->out);
}

static void put_sentence(const struct report_view *view)
{
    static const char *const parts[CREDO_VERDICTS] = {"about people", "about the company", "half and half", "is unclear|are unclear"};
    const struct showing *show = &view->show;
    bool first = true;
    html_raw(show, "<p class=\"lede\">");
    put_counted(show, view->judged, "mission|missions");
    for (int i = 0; i < CREDO_VERDICTS; i++) {
        credo_verdict verdict = across[i];
        if (!view->survey.verdicts[verdict])
            continue;
        html_raw(show, first ? ": " : ", ");
        put_counted(show, view->survey.verdicts[verdict], parts[verdict]);
        first = false;
    }
    html_raw(show, ".");
    if (view->judged - view->survey.verdicts[CREDO_UNCLEAR] >= HALVED_LEAST) {
        struct buffer number = {0};
        put_signed(&number, show->ui, view->survey.median, 0);
        mend_minus(&number, 0);
        const char *median = buffer_string(&number);
        html_raw(show, " ");
        struct buffer said = {0};
        put_filled(&said, tell(show, "Half of the scores are %s or lower."), median ? median : "", "");
        const char *text = buffer_string(&said);
        html_put(show, text ? text : "");
        buffer_done(&number, show->out);
        buffer_done(&said, show->out);
    }
    html_raw(show, "</p>\n");
}

/* Whole ones, 100 together: what rounding down leaves goes to the largest remainders (Hamilton's method). */
static void share_percents(const struct report_view *view, size_t percents[CREDO_VERDICTS])
{
    size_t rest[CREDO_VERDICTS], left = 100;
    for (int i = 0; i < CREDO_VERDICTS; i++) {
        size_t parts = 100 * view->survey.verdicts[across[i]];
        percents[i] = parts / view->judged;
        rest[i] = parts % view->judged;
        left -= percents[i];
    }
    for (; left; left--) {
        int most = 0;
        for (int i = 1; i < CREDO_VERDICTS; i++)
            most = rest[i] > rest[most] ? i : most;
        percents[most]++;
        rest[most] = 0;
    }
}

static void put_strip(const struct report_view *view)
{
    const struct showing *show = &view->show;
    size_t percents[CREDO_VERDICTS];
    double at = 0;
    if (!view->judged)
        return;
    buffer_format(show->out, "<svg class=\"strip\" viewBox=\"0 0 %zu 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">", view->judged);
    for (int i = 0; i < CREDO_VERDICTS; i++) {
        size_t count = view->survey.verdicts[across[i]];
        if (!count)
            continue;
        buffer_format(show->out, "<rect class=\"%s\" height=\"1\"", credo_verdict_name(across[i]));
        html_place(show, "x", at);
        html_place(show, "width", (double)count);
        html_raw(show, "/>");
        at += (double)count;
    }
    html_raw(show, "</svg>\n<ul class=\"counts\">\n");
    share_percents(view, percents);
    for (int i = 0; i < CREDO_VERDICTS; i++) {
        buffer_format(show->out, "<li class=\"%s\"><b>%zu<small>%zu\xC2\xA0%%</small></b><span>", credo_verdict_name(across[i]),
                      view->survey.verdicts[across[i]], percents[i]);
        html_sign(show, across[i]);
        html_put(show, verdict_title(show, across[i]));
        html_raw(show, "</span></li>\n");
    }
    html_raw(show, "</ul>\n");
}

static void put_fact(const struct showing *show, const char *english, size_t first, size_t second)
{
    struct buffer numbers[2] = {{0}, {0}}, said = {0};
    buffer_number(&numbers[0], first);
    buffer_number(&numbers[1], second);
    const char *a = buffer_string(&numbers[0]), *b = buffer_string(&numbers[1]);
    put_filled(&said, tell(show, english), a ? a : "", b ? b : "");
    const char *text = buffer_string(&said);
    html_raw(show, "<li>");
    html_put(show, text ? text : "");
    html_raw(show, "</li>\n");
    buffer_done(&numbers[0], show->out);
    buffer_done(&numbers[1], show->out);
    buffer_done(&said, show->out);
}

static void put_facts(const struct report_view *view)
{
    size_t closer = 0;
    for (size_t i = 0; i < view->count; i++) {
        const struct mission *mission = view->missions[i];
        bool told = mission->earlier && has_score(mission->earlier) && has_score(mission->result);
        closer += told && mission->result->score > mission->earlier->score;
    }
    if (!view->pairs && view->judged == view->count)
        return;
    html_raw(&view->show, "<ul class=\"facts\">\n");
    if (view->pairs)
        put_fact(&view->show, "Missions with an earlier wording: %s; of these nearer to people now: %s.", view->pairs, closer);
    if (view->judged < view->count)
        put_fact(&view->show, "Records that could not be read: %s; they stand at the end.", view->count - view->judged, 0);
    html_raw(&view->show, "</ul>\n");
}

/* --- the page ----------------------------------------------------------------------------------------------- */

static void put_page(const struct report_view *view, const char *title)
{
    const struct showing *show = &view->show;
    html_begin(show, title, "report", true);
    html_raw(show, "<header>\n<h1>");
    html_put(show, title);
    html_raw(show, "</h1>\n");
    put_sentence(view);
    html_raw(show, "</header>\n<main>\n<section>\n");
    put_strip(view);
    put_facts(view);
    html_raw(show, "</section>\n");
    put_report_map(view);
    put_report_concepts(view);
    put_report_table(view);
    put_report_cards(view);
    html_raw(show, "</main>\n<footer>\n<p>");
    html_say(show, "The score goes from −100, wholly about the company, to 100, wholly about people. The confidence is how often such "
                   "a verdict is right. Brevity is high when the words are few, durability when none of them will be out of date.");
    buffer_format(show->out, "</p>\n<p>credo %s</p>\n</footer>\n", credo_version());
    html_end(show, true);
}

credo_code credo_report_write(const credo_report *report, const credo_lexicon *lexicon, credo_ui ui, const char *title, credo_text *out)
{
    struct report_view view = {.show = {.lexicon = lexicon, .ui = ui, .width = 80, .out = &out->buffer}};
    const struct mission **missions = calloc(report->count + 1, sizeof *missions);
    const credo_result **results = calloc(report->count + 1, sizeof *results);
    bool made = missions && results && make_view(report, &view, missions, results);
    if (made)
        put_page(&view, title && *title ? title : credo_translate(ui, "Whom are these missions about?"));
    free(missions);
    free(results);
    return made && !out->buffer.failed ? CREDO_OK : CREDO_NO_MEMORY;
}
