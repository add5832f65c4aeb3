#include "study/labelled.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "input/json.h"
#include "judge/model.h"
#include "text/utf8.h"
#include "util/buffer.h"
#include "util/failure.h"
#include "util/file.h"
#include "util/number.h"

enum { MARKS = 256, BYTE_LIMIT = 256 << 20 };

struct reading {
    struct labelled_set *set;
    credo_error *error;
    const char *path;
    unsigned line;
    double weight;
    bool as_published;
};

int verdict_by_name(const char *name)
{
    for (int v = 0; v < CREDO_VERDICTS; v++)
        if (strcmp(credo_verdict_name((credo_verdict)v), name) == 0)
            return v;
    return -1;
}

static credo_code wrong(struct reading *r, size_t column, const char *what, const char *detail)
{
    return fail(r->error, CREDO_BAD_INPUT, r->path, r->line, (unsigned)column, what, detail);
}

static struct labelled *next_item(struct reading *r)
{
    struct labelled_set *set = r->set;
    if (set->count < 16 ? set->count == 0 : (set->count & (set->count - 1)) == 0) {
        size_t room = set->count ? set->count * 2 : 16;
        struct labelled *items = realloc(set->items, room * sizeof *items);
        if (!items)
            return NULL;
        set->items = items;
    }
    struct labelled *item = &set->items[set->count];
    *item = (struct labelled){.line = r->line, .file = r->path, .weight = r->weight, .as_published = r->as_published, .field = "",
                              .company = ""};
    return item;
}

static credo_code keep(struct reading *r, struct labelled *item, const char *id, const char *text, size_t length, const struct mark *marks,
                       size_t count)
{
    struct arena *arena = &r->set->arena;
    item->id = arena_copy(arena, id, strlen(id));
    item->text = arena_copy(arena, text, length);
    item->length = length;
    item->marks = arena_array(arena, struct mark, count + 1);
    item->mark_count = count;
    if (!item->id || !item->text || !item->marks)
        return fail(r->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    memcpy(item->marks, marks, count * sizeof *marks);
    r->set->count++;
    return CREDO_OK;
}

/* --- JSON Lines --------------------------------------------------------------------------------------------- */

static size_t byte_of(const char *text, size_t length, size_t point)
{
    size_t at = 0;
    while (at < length && point) {
        at++;
        while (at < length && utf8_continues(text[at]))
            at++;
        point--;
    }
    return at;
}

static size_t json_marks(const struct json *json, const char *name, credo_role role, const char *text, size_t length, struct mark *marks)
{
    size_t pairs[MARKS / 2][2], count = json_pairs(json, name, pairs, MARKS / 2);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        struct mark mark = {(uint32_t)byte_of(text, length, pairs[i][0]), (uint32_t)byte_of(text, length, pairs[i][1]), (uint8_t)role};
        if (mark.start < mark.end)
            marks[kept++] = mark;
    }
    return kept;
}

static credo_code read_json_row(struct reading *r, struct json *json)
{
    size_t text_length, id_length, side_length, length;
    double given;
    const char *text = json_text(json, "text", &text_length), *id = json_text(json, "id", &id_length);
    const char *side = json_text(json, "side", &side_length);
    char number[24];
    if (!text || !side)
        return wrong(r, 1, "a labelled row has a text and a side", NULL);
    int verdict = verdict_by_name(side);
    if (verdict < 0)
        return wrong(r, 1, "the side is customer, product, mixed or unclear, not '%s'", side);
    double lean = verdict == CREDO_CUSTOMER ? 2 : verdict == CREDO_PRODUCT ? -2 : 0;
    bool has_lean = json_number(json, "lean", &given);
    if (has_lean && !(given >= -2 && given <= 2))
        return wrong(r, 1, "the lean is a number from -2 to +2, not '%s'", json_text(json, "lean", &length));
    snprintf(number, sizeof number, "%u", r->line);
    struct labelled *item = next_item(r);
    if (!item)
        return fail(r->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    if (json_pairs(json, "result", NULL, 0) > MARKS / 2 || json_pairs(json, "method", NULL, 0) > MARKS / 2)
        return wrong(r, 1, "a mission has at most 128 phrases of a role; divide it or mark fewer", NULL);
    struct mark marks[MARKS];
    size_t count = json_marks(json, "result", CREDO_RESULT, text, text_length, marks);
    count += json_marks(json, "method", CREDO_METHOD, text, text_length, marks + count);
    item->side = (credo_verdict)verdict;
    item->marked = count > 0 || has_lean;
    item->lean = has_lean ? given : lean;
    return keep(r, item, id ? id : number, text, text_length, marks, count);
}

static credo_code read_json_line(struct reading *r, char *line)
{
    size_t column;
    char message[160];
    if (!line[strspn(line, " \t\r")])
        return CREDO_OK;
    struct json *json = json_parse(line, strlen(line), &column, message, sizeof message);
    if (!json && !column)
        return fail(r->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    if (!json)
        return wrong(r, column, json_problem(message), message);
    credo_code code = json_has_members(json) ? read_json_row(r, json) : wrong(r, 1, "a row is a JSON object", NULL);
    json_free(json);
    return code;
}

/* --- .missions ---------------------------------------------------------------------------------------------- */

/* In code points; a line may be long, so it is counted only where something is wrong. */
static size_t column_of(const char *line, const char *at)
{
    return 1 + utf8_count(line, (size_t)(at - line));
}

/* Takes the marks out of the text and tells their spans. */
static credo_code unmark(struct reading *r, const char *line, struct buffer *plain, struct mark *marks, size_t *count)
{
    const char *open = NULL;
    buffer_clear(plain);
    for (const char *at = line; *at; at++) {
        if (*at == '[' || *at == '{') {
            if (open)
                return wrong(r, column_of(line, at), "a phrase opens inside another", NULL);
            if (*count == MARKS)
                return wrong(r, column_of(line, at), "a mission has at most 256 phrases; divide it or mark fewer", NULL);
            open = at;
            marks[*count] = (struct mark){.start = (uint32_t)plain->length, .role = *at == '[' ? CREDO_RESULT : CREDO_METHOD};
        } else if (*at == ']' || *at == '}') {
            if (!open || (*open == '[') != (*at == ']'))
                return wrong(r, column_of(line, at), "a phrase is closed that was not opened", NULL);
            open = NULL;
            marks[(*count)++].end = (uint32_t)plain->length;
        } else {
            buffer_byte(plain, *at);
        }
    }
    if (open)
        return wrong(r, column_of(line, open), "a phrase is not closed", NULL);
    return plain->failed ? fail(r->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL) : CREDO_OK;
}

/* What stands above the text of a mission. */
struct heading {
    char id[64];
    credo_verdict side;
    double lean;
    const char *field, *company;
    const char *ties[LABELLED_TIES];
};

static char *skip_blanks(char *at)
{
    return at + strspn(at, " \t");
}

/* Cuts off the next word and goes on behind it. */
static char *cut_word(char **rest)
{
    char *word = skip_blanks(*rest);
    size_t length = strcspn(word, " \t");
    *rest = skip_blanks(word + length);
    word[length] = '\0';
    return word;
}

/* "@ ID SIDE LEAN FIELD | Company" */
static credo_code read_heading(struct reading *r, char *line, struct heading *heading)
{
    char *rest = line + 1, *end;
    char *bar = strstr(line, " | ");
    *heading = (struct heading){.company = bar ? skip_blanks(bar + 3) : ""};
    if (bar)
        *bar = '\0';
    const char *id = cut_word(&rest), *side = cut_word(&rest), *lean = cut_word(&rest);
    heading->field = cut_word(&rest);
    if (line[1] != ' ' || !*id || !*side || !*lean || strlen(id) >= sizeof heading->id)
        return wrong(r, 1, "a mission begins with '@ id side lean field'", NULL);
    int verdict = verdict_by_name(side);
    heading->lean = number_read(lean, &end);
    if (verdict < 0)
        return wrong(r, 1, "the side is customer, product, mixed or unclear, not '%s'", side);
    if (end == lean || *end || !(heading->lean >= -2 && heading->lean <= 2))
        return wrong(r, 1, "the lean is a number from -2 to +2, not '%s'", lean);
    heading->side = (credo_verdict)verdict;
    strcpy(heading->id, id);
    return CREDO_OK;
}

/* "= pair ID", "= why sentence" */
static credo_code read_tie(struct reading *r, char *line, struct heading *heading)
{
    static const char *const kinds[] = {[CREDO_LINK_PAIR] = "pair",       [CREDO_LINK_TRANSLATION] = "translation",
                                        [CREDO_LINK_WAS] = "was",         [CREDO_LINK_BECOMES] = "becomes",
                                        [LABELLED_WHY] = "why",           [LABELLED_LIKE] = "like"};
    char *rest = line + 1;
    const char *kind = cut_word(&rest);
    for (int i = 0; i < LABELLED_TIES; i++)
        if (strcmp(kinds[i], kind) == 0) {
            if (!*rest || heading->ties[i] || (i != LABELLED_WHY && rest[strcspn(rest, " \t")]))
                return wrong(r, 1, "'= %s' wants one ID, or a sentence behind why, and stands once", kind);
            heading->ties[i] = rest;
            return CREDO_OK;
        }
    return wrong(r, 1, "a line with '=' says pair, translation, was, becomes, like or why, not '%s'", kind);
}

static const char *keep_text(struct reading *r, const char *text)
{
    return text && *text ? arena_copy(&r->set->arena, text, strlen(text)) : text;
}

static credo_code keep_mission(struct reading *r, const struct heading *heading, const struct buffer *plain, const struct mark *marks,
                               size_t count)
{
    struct labelled *item = next_item(r);
    if (!item)
        return fail(r->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    item->side = heading->side;
    item->lean = heading->lean;
    item->marked = true;
    item->field = *heading->field ? keep_text(r, heading->field) : "";
    item->company = *heading->company ? keep_text(r, heading->company) : "";
    for (int i = 0; i < LABELLED_TIES; i++)
        item->ties[i] = keep_text(r, heading->ties[i]);
    if (r->set->arena.failed)
        return fail(r->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    return keep(r, item, heading->id, plain->bytes ? plain->bytes : "", plain->length, marks, count);
}

static char *cut_line(char **rest);

/* A heading, the lines that tie it to others, and the text. */
static credo_code read_mission(struct reading *r, char *line, char **rest)
{
    struct heading heading;
    struct buffer plain = {0};
    struct mark marks[MARKS];
    size_t count = 0;
    unsigned first = r->line;
    credo_code code = read_heading(r, line, &heading);
    char *text = cut_line(rest);
    for (r->line++; text && *text == '=' && !code; r->line++) {
        code = read_tie(r, text, &heading);
        text = cut_line(rest);
    }
    unsigned last = r->line;
    if (!code && (!text || !text[strspn(text, " \t")])) {
        r->line = first;
        return wrong(r, 1, "a heading without a text", NULL);
    }
    if (!code)
        code = unmark(r, text, &plain, marks, &count);
    r->line = first;
    if (!code)
        code = keep_mission(r, &heading, &plain, marks, count);
    r->line = last;
    buffer_free(&plain);
    return code;
}

/* What holds for the missions below: "% weight 0.3", how much they count in learning; "% as published", see struct labelled. */
static credo_code read_manner(struct reading *r, const char *line)
{
    char *end;
    if (strcmp(line, "% as published") == 0) {
        r->as_published = true;
        return CREDO_OK;
    }
    double weight = strncmp(line, "% weight ", 9) == 0 ? number_read(line + 9, &end) : -1;
    if (!(weight >= 0 && weight <= 10) || end == line + 9 || *end)
        return wrong(r, 1, "a line with '%%' says '%% as published', or gives a weight from 0 to 10, as in '%% weight 0.3'", NULL);
    r->weight = weight;
    return CREDO_OK;
}

/* --- files -------------------------------------------------------------------------------------------------- */

static char *cut_line(char **rest)
{
    char *line = *rest;
    if (!line || !*line)
        return NULL;
    size_t length = strcspn(line, "\n");
    *rest = line[length] ? line + length + 1 : NULL;
    line[length] = '\0';
    if (length && line[length - 1] == '\r')
        line[length - 1] = '\0';
    return line;
}

static credo_code read_text(struct reading *r, char *text)
{
    credo_code code = CREDO_OK;
    for (char *rest = text, *line = cut_line(&rest); line && !code; line = cut_line(&rest)) {
        r->line++;
        if (*line == '@') {
            code = read_mission(r, line, &rest);
        } else if (*line == '%') {
            code = read_manner(r, line);
        } else if (*line == '{') {
            code = read_json_line(r, line);
        } else if (*line && *line != '#' && line[strspn(line, " \t")]) {
            code = wrong(r, 1, "a row is a JSON object or begins with '@'", NULL);
        }
    }
    return code;
}

credo_code labelled_parse(struct labelled_set *set, const char *path, char *text, credo_error *error)
{
    struct reading r = {.set = set, .error = error, .path = arena_copy(&set->arena, path, strlen(path)), .weight = 1};
    if (!r.path)
        return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    return read_text(&r, strncmp(text, "\xEF\xBB\xBF", 3) == 0 ? text + 3 : text);
}

credo_code labelled_read(struct labelled_set *set, const char *path, credo_error *error)
{
    struct buffer text = {0};
    credo_code code = file_read(path, BYTE_LIMIT, "the file is longer than 256 MB; divide it", CREDO_BAD_INPUT, &text, error);
    if (!code && utf8_valid(text.bytes, text.length) != text.length)
        code = fail(error, CREDO_BAD_INPUT, path, 0, 0, "the file is not valid UTF-8", NULL);
    if (!code)
        code = labelled_parse(set, path, text.bytes, error);
    buffer_free(&text);
    return code;
}

uint8_t label_at(const struct labelled *item, const struct token *token)
{
    for (size_t i = 0; i < item->mark_count; i++)
        if (item->marks[i].start < token->end && token->start < item->marks[i].end)
            return item->marks[i].role == CREDO_RESULT ? LABEL_RESULT : LABEL_METHOD;
    return LABEL_NONE;
}

credo_language language_of_letters(const char *text, size_t length)
{
    size_t latin = 0, cyrillic = 0;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        cyrillic += byte == 0xD0 || byte == 0xD1;
        latin += (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
    }
    return cyrillic > latin ? CREDO_RUSSIAN : CREDO_ENGLISH;
}

void labelled_free(struct labelled_set *set)
{
    free(set->items);
    arena_free(&set->arena);
    *set = (struct labelled_set){0};
}
