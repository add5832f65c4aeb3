/* tables of answers -> a class: names become numbers, answers become categories, keys and verdicts stand beside them. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "input/records.h"
#include "study/agreement.h"
#include "study/corpus.h"
#include "study/reply.h"
#include "util/failure.h"
#include "util/hash.h"
#include "util/number.h"

enum { CELLS = 1 << 24 }; /* a class is no bigger */

/* Strings as numbers, in the order in which they came. */
struct names {
    const char **items;
    size_t count, room;
    size_t *slots; /* number + 1; a power of two of them, never more than half full */
    size_t slot_count;
};

struct answer {
    size_t unit, rater, text; /* numbers of names */
};

struct place {
    const char *file;
    unsigned line;
};

struct credo_class {
    struct arena arena;
    struct names units, raters, texts;
    struct place *places; /* by text: where it first stood */
    size_t placed, place_room;
    struct answer *answers;
    size_t count, room;
    size_t *keys; /* by unit: number of the text + 1 */
    size_t key_room;
    size_t repeated, other_games;
    /* Made at the end. */
    bool sides;
    unsigned categories;
    const char *category_names[CREDO_CATEGORY_LIMIT];
    int ranks[CREDO_CATEGORY_LIMIT];
    bool ordered;
    int *category_of; /* by text; -1 no answer */
    int *values, *key_values, *tool_values, *column;
    const credo_mission **missions;
};

/* --- names -------------------------------------------------------------------------------------------------- */

static size_t *slot_of(const struct names *names, const char *name)
{
    size_t at = (size_t)hash_bytes(name, strlen(name)) & (names->slot_count - 1);
    while (names->slots[at] && strcmp(names->items[names->slots[at] - 1], name) != 0)
        at = (at + 1) & (names->slot_count - 1);
    return &names->slots[at];
}

static bool make_room(struct names *names)
{
    size_t room = names->room ? names->room * 2 : 64;
    const char **items = realloc(names->items, room * sizeof *items);
    if (!items)
        return false;
    names->items = items;
    size_t *slots = calloc(room * 2, sizeof *slots);
    if (!slots)
        return false;
    free(names->slots);
    names->slots = slots;
    names->slot_count = room * 2;
    names->room = room;
    for (size_t i = 0; i < names->count; i++)
        *slot_of(names, names->items[i]) = i + 1;
    return true;
}

/* The number of the name, new or known; false when memory ran out. */
static bool number_of(struct arena *arena, struct names *names, const char *name, size_t *number)
{
    if (names->count == names->room && !make_room(names))
        return false;
    size_t *slot = slot_of(names, name);
    if (!*slot) {
        const char *kept = arena_copy(arena, name, strlen(name));
        if (!kept)
            return false;
        names->items[names->count] = kept;
        *slot = ++names->count;
    }
    *number = *slot - 1;
    return true;
}

static void drop_names(struct names *names)
{
    free(names->items);
    free(names->slots);
}

/* --- life --------------------------------------------------------------------------------------------------- */

credo_class *credo_class_new(void)
{
    return calloc(1, sizeof(credo_class));
}

void credo_class_free(credo_class *group)
{
    if (!group)
        return;
    free(group->places);
    drop_names(&group->units);
    drop_names(&group->raters);
    drop_names(&group->texts);
    free(group->answers);
    free(group->keys);
    free(group->category_of);
    free(group->values);
    free(group->key_values);
    free(group->tool_values);
    free(group->column);
    free(group->missions);
    arena_free(&group->arena);
    free(group);
}

/* --- tables ------------------------------------------------------------------------------------------------- */

static const char *const id_names[] = {"id", "mission", "unit", "item", "миссия", NULL};
static const char *const player_names[] = {"player", "rater", "игрок", "участник", NULL};
static const char *const answer_names[] = {"answer", "rating", "ответ", "оценка", NULL};
static const char *const key_names[] = {"key", "label", "ключ", "метка", NULL};
static const char *const game_names[] = {"mode", "game", "игра", NULL};
static const char *const told_names[] = {"text", "company", "field", "language", "текст", "компания", "отрасль", "язык", NULL};

static bool is_among(const char *name, const char *const *list)
{
    for (; *list; list++)
        if (same_name(name, *list))
            return true;
    return false;
}

/* What stands first in the list goes before the rest, wherever the columns stand. */
static long column_among(const credo_record *record, const char *const *list)
{
    for (; *list; list++)
        for (size_t i = 0; i < record->field_count; i++)
            if (same_name(record->names[i], *list))
                return (long)i;
    return NONE;
}

static const char *value_at(const credo_record *record, long column)
{
    return column == NONE ? "" : record->values[column];
}

static bool is_missing(const char *answer)
{
    static const char *const signs[] = {"", "-", "—", "–", ".", "*", "?", "NA", "N/A"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strcasecmp(answer, signs[i]) == 0)
            return true;
    return false;
}

static bool keep_key(credo_class *group, size_t unit, const char *key)
{
    size_t number;
    if (unit >= group->key_room) {
        size_t room = unit * 2 + 64;
        size_t *keys = realloc(group->keys, room * sizeof *keys);
        if (!keys)
            return false;
        memset(keys + group->key_room, 0, (room - group->key_room) * sizeof *keys);
        group->keys = keys;
        group->key_room = room;
    }
    if (is_missing(key) || group->keys[unit])
        return true;
    if (!number_of(&group->arena, &group->texts, key, &number))
        return false;
    group->keys[unit] = number + 1;
    return true;
}

static bool keep_answer(credo_class *group, size_t unit, const char *rater, const char *text)
{
    struct answer answer = {.unit = unit};
    if (!number_of(&group->arena, &group->raters, rater, &answer.rater))
        return false;
    if (is_missing(text))
        return true;
    if (group->count == group->room) {
        size_t room = group->room ? group->room * 2 : 256;
        struct answer *answers = realloc(group->answers, room * sizeof *answers);
        if (!answers)
            return false;
        group->answers = answers;
        group->room = room;
    }
    if (!number_of(&group->arena, &group->texts, text, &answer.text))
        return false;
    group->answers[group->count++] = answer;
    return true;
}

struct columns {
    long id, player, answer, key, game;
    bool is_long;
    const bool *rates; /* by column: it holds the answers of one player, where the table is wide */
};

static bool take_long(credo_class *group, const struct columns *columns, const credo_record *record)
{
    size_t unit;
    const char *game = value_at(record, columns->game), *id = value_at(record, columns->id);
    if (*game && strcasecmp(game, "side") != 0) {
        group->other_games++;
        return true;
    }
    return number_of(&group->arena, &group->units, id, &unit) && keep_key(group, unit, value_at(record, columns->key)) &&
           keep_answer(group, unit, value_at(record, columns->player), value_at(record, columns->answer));
}

static bool take_wide(credo_class *group, const struct columns *columns, const credo_record *record)
{
    size_t unit;
    if (!number_of(&group->arena, &group->units, value_at(record, columns->id), &unit) ||
        !keep_key(group, unit, value_at(record, columns->key)))
        return false;
    for (size_t i = 0; i < record->field_count; i++)
        if (columns->rates[i] && !keep_answer(group, unit, record->names[i], record->values[i]))
            return false;
    return true;
}

/* A player's column is what has a name and no other meaning. */
static bool is_player(const char *name)
{
    return *name && !is_among(name, id_names) && !is_among(name, key_names) && !is_among(name, told_names);
}

/* False when memory ran out. */
static bool find_columns(credo_class *group, const credo_record *record, struct columns *columns)
{
    bool *rates = arena_array(&group->arena, bool, record->field_count + 1);
    *columns = (struct columns){.id = column_among(record, id_names),
                                .player = column_among(record, player_names),
                                .answer = column_among(record, answer_names),
                                .key = column_among(record, key_names),
                                .game = column_among(record, game_names),
                                .rates = rates};
    columns->is_long = columns->id != NONE && columns->player != NONE && columns->answer != NONE;
    for (size_t i = 0; rates && i < record->field_count; i++)
        rates[i] = is_player(record->names[i]);
    return rates;
}

/* --- reading ------------------------------------------------------------------------------------------------ */

struct source {
    const char *bytes;
    size_t left;
};

static long pull(void *context, char *bytes, size_t room)
{
    struct source *source = context;
    size_t length = room < source->left ? room : source->left;
    memcpy(bytes, source->bytes, length);
    source->bytes += length;
    source->left -= length;
    return (long)length;
}

/* Notes where the texts stand that a row brought. */
static bool keep_places(credo_class *group, const credo_record *record)
{
    if (group->place_room < group->texts.count) {
        size_t room = group->texts.room;
        struct place *places = realloc(group->places, room * sizeof *places);
        if (!places)
            return false;
        group->places = places;
        group->place_room = room;
    }
    const char *known = group->placed ? group->places[group->placed - 1].file : NULL;
    for (; group->placed < group->texts.count; group->placed++) {
        if (!known || strcmp(known, record->file) != 0)
            known = arena_copy(&group->arena, record->file, strlen(record->file));
        if (!known)
            return false;
        group->places[group->placed] = (struct place){known, (unsigned)record->line};
    }
    return true;
}

static const char no_class[] = "a class is a table with the columns player, id and answer, or with a column id and one for each player";

/* A row; the reader's own idea of where a text stands is of no concern. */
static credo_code take_row(credo_class *group, struct columns *columns, bool first, const credo_record *record, credo_error *error)
{
    if (record->failed) {
        if (error)
            *error = record->error;
        return CREDO_BAD_INPUT;
    }
    if (first && !find_columns(group, record, columns))
        return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    if (!columns->is_long && (columns->id == NONE || record->field_count < 2))
        return fail(error, CREDO_BAD_INPUT, record->file, 1, 1, no_class, NULL);
    if (is_missing(value_at(record, columns->id)))
        return fail(error, CREDO_BAD_INPUT, record->file, (unsigned)record->line, 1, "the row has no id", NULL);
    bool done = columns->is_long ? take_long(group, columns, record) : take_wide(group, columns, record);
    done = done && keep_places(group, record);
    return done ? CREDO_OK : fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
}

static credo_code read_table(credo_class *group, const char *name, const char *bytes, size_t length, const char *id, credo_error *error)
{
    struct source source = {bytes, length};
    size_t dot = strlen(name);
    bool tabs = dot > 4 && strcasecmp(name + dot - 4, ".tsv") == 0;
    credo_reader_options options = {.input = tabs ? CREDO_INPUT_TSV : CREDO_INPUT_CSV, .name = name, .field = id};
    credo_reader *reader;
    credo_record record;
    struct columns columns;
    credo_error end = {0};
    credo_code code = credo_reader_new(&options, pull, &source, &reader, error);
    if (code)
        return code;
    for (bool first = true; !code && credo_reader_next(reader, &record, &end); first = false)
        code = take_row(group, &columns, first, &record, error);
    if (!code && end.code) {
        code = end.code;
        if (error)
            *error = end;
    }
    credo_reader_free(reader);
    return code;
}

/* The reader wants to know which column to read, so it is offered the names that an id may have, until one fits. */
credo_code credo_class_add(credo_class *group, const char *name, const char *bytes, size_t length, credo_error *error)
{
    credo_error told = {0};
    credo_code code = CREDO_BAD_INPUT;
    for (const char *const *id = id_names; *id; id++) {
        size_t before = group->units.count;
        code = read_table(group, name, bytes, length, *id, &told);
        if (!code || told.line != 1 || group->units.count != before)
            break;
    }
    if (code && told.what && strstr(told.what, "the column asked for"))
        return fail(error, code, name, 1, 1, no_class, NULL);
    if (error)
        *error = told;
    return code;
}

/* --- categories --------------------------------------------------------------------------------------------- */

static bool all_sides(const credo_class *group)
{
    for (size_t i = 0; i < group->texts.count; i++)
        if (side_by_word(group->texts.items[i]) < 0)
            return false;
    return true;
}

/* An answer that is no side, where the names of two sides stand: a slip, not other categories. */
static bool find_odd(const credo_class *group, size_t *odd)
{
    bool found = false;
    unsigned named = 0;
    for (size_t i = 0; i < group->texts.count; i++) {
        if (side_by_word(group->texts.items[i]) < 0 && !found) {
            *odd = i;
            found = true;
        }
        for (int v = 0; v < CREDO_VERDICTS; v++)
            named += strcasecmp(group->texts.items[i], credo_verdict_name((credo_verdict)v)) == 0;
    }
    return found && named >= 2;
}

static void take_sides(credo_class *group)
{
    static const int ranks[] = {[CREDO_PRODUCT] = 0, [CREDO_MIXED] = 1, [CREDO_CUSTOMER] = 2, [CREDO_UNCLEAR] = -1};
    group->sides = group->ordered = true;
    group->categories = CREDO_VERDICTS;
    for (int v = 0; v < CREDO_VERDICTS; v++) {
        group->category_names[v] = credo_verdict_name((credo_verdict)v);
        group->ranks[v] = ranks[v];
    }
    for (size_t i = 0; i < group->texts.count; i++)
        group->category_of[i] = side_by_word(group->texts.items[i]);
}

static bool is_number(const char *text)
{
    char *end;
    number_read(text, &end);
    return end > text && !*end;
}

static bool all_numbers(const credo_class *group)
{
    for (size_t i = 0; i < group->texts.count; i++)
        if (!is_number(group->texts.items[i]))
            return false;
    return true;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int by_number(const void *a, const void *b)
{
    double x = number_read(*(const char *const *)a, NULL), y = number_read(*(const char *const *)b, NULL);
    return x < y ? -1 : x > y ? 1 : by_text(a, b);
}

/* Any other answers are categories by their letters; numbers have an order. */
static bool take_texts(credo_class *group)
{
    if (group->texts.count > CREDO_CATEGORY_LIMIT)
        return false;
    group->ordered = all_numbers(group);
    group->categories = (unsigned)group->texts.count;
    if (group->texts.count)
        memcpy(group->category_names, group->texts.items, group->texts.count * sizeof *group->category_names);
    qsort(group->category_names, group->categories, sizeof *group->category_names, group->ordered ? by_number : by_text);
    for (unsigned c = 0; c < group->categories; c++) {
        group->ranks[c] = (int)c;
        group->category_of[*slot_of(&group->texts, group->category_names[c]) - 1] = (int)c;
    }
    return true;
}

/* --- the end ------------------------------------------------------------------------------------------------ */

static void fill_values(credo_class *group)
{
    for (size_t i = 0; i < group->units.count * group->raters.count; i++)
        group->values[i] = -1;
    for (size_t i = 0; i < group->count; i++) {
        const struct answer *answer = &group->answers[i];
        int *value = &group->values[answer->unit * group->raters.count + answer->rater];
        if (*value < 0)
            *value = group->category_of[answer->text];
        else
            group->repeated++; /* the first counts: after it the player knew */
    }
}

static void fill_keys(credo_class *group, const credo_corpus *corpus)
{
    for (size_t i = 0; i < group->units.count; i++) {
        const credo_mission *mission = corpus ? credo_corpus_find(corpus, group->units.items[i]) : NULL;
        size_t key = i < group->key_room ? group->keys[i] : 0;
        group->missions[i] = mission;
        group->key_values[i] = key ? group->category_of[key - 1] : mission && group->sides ? (int)mission->side : -1;
    }
}

static credo_code fill_verdicts(credo_class *group, const credo_lexicon *lexicon)
{
    credo_analyser *analyser = lexicon && group->sides ? credo_analyser_new(lexicon) : NULL;
    credo_result *result = credo_result_new();
    credo_code code = result && (analyser || !lexicon || !group->sides) ? CREDO_OK : CREDO_NO_MEMORY;
    for (size_t i = 0; i < group->units.count && !code; i++) {
        const credo_mission *mission = group->missions[i];
        group->tool_values[i] = -1;
        if (!mission || !analyser)
            continue;
        code = credo_analyse(analyser, mission->text, mission->length, 0, result);
        if (!code)
            group->tool_values[i] = (int)result->verdict;
    }
    credo_result_free(result);
    credo_analyser_free(analyser);
    return code;
}

static bool make_columns(credo_class *group)
{
    size_t units = group->units.count + 1;
    group->category_of = calloc(group->texts.count + 1, sizeof *group->category_of);
    group->values = calloc(units * (group->raters.count + 1), sizeof *group->values);
    group->key_values = calloc(units, sizeof *group->key_values);
    group->tool_values = calloc(units, sizeof *group->tool_values);
    group->column = calloc(units, sizeof *group->column);
    group->missions = calloc(units, sizeof *group->missions);
    return group->category_of && group->values && group->key_values && group->tool_values && group->column && group->missions;
}

credo_code credo_class_finish(credo_class *group, const credo_corpus *corpus, const credo_lexicon *lexicon, credo_error *error)
{
    if (!group->count)
        return fail(error, CREDO_BAD_INPUT, NULL, 0, 0, "the class has given no answer", NULL);
    if (group->units.count > CELLS / group->raters.count)
        return fail(error, CREDO_BAD_INPUT, NULL, 0, 0, "too many missions and players for one class", NULL);
    if (!make_columns(group))
        return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    size_t odd = 0;
    if (all_sides(group))
        take_sides(group);
    else if (find_odd(group, &odd))
        return fail(error, CREDO_BAD_INPUT, group->places[odd].file, group->places[odd].line, 1,
                    "the answer '%s' is no side: customer, product, mixed or unclear", group->texts.items[odd]);
    else if (!take_texts(group))
        return fail(error, CREDO_BAD_INPUT, NULL, 0, 0, "more than 64 different answers; is this the right column?", NULL);
    fill_values(group);
    fill_keys(group, corpus);
    return fill_verdicts(group, lexicon) ? fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL) : CREDO_OK;
}

/* --- asking ------------------------------------------------------------------------------------------------- */

credo_ratings credo_class_ratings(const credo_class *group)
{
    return (credo_ratings){.units = group->units.count,
                           .raters = group->raters.count,
                           .categories = group->categories,
                           .values = group->values,
                           .ranks = group->ordered ? group->ranks : NULL};
}

const char *credo_class_category(const credo_class *group, unsigned category)
{
    return category < group->categories ? group->category_names[category] : "";
}

bool credo_class_sides(const credo_class *group)
{
    return group->sides;
}

credo_class_rater credo_class_rater_get(const credo_class *group, size_t rater)
{
    credo_class_rater told = {.name = group->raters.items[rater]};
    for (size_t unit = 0; unit < group->units.count; unit++) {
        group->column[unit] = group->values[unit * group->raters.count + rater];
        told.answers += group->column[unit] >= 0;
    }
    told.key = measure_against(group->column, group->key_values, group->units.count, group->categories);
    told.tool = measure_against(group->column, group->tool_values, group->units.count, group->categories);
    return told;
}

credo_class_unit credo_class_unit_get(const credo_class *group, size_t unit)
{
    credo_ratings ratings = credo_class_ratings(group);
    credo_class_unit told = {.id = group->units.items[unit],
                             .mission = group->missions[unit],
                             .key = group->key_values[unit],
                             .tool = group->tool_values[unit],
                             .split = measure_split(&ratings, unit)};
    for (size_t rater = 0; rater < group->raters.count; rater++)
        told.answers += group->values[unit * group->raters.count + rater] >= 0;
    return told;
}

credo_against credo_class_tool(const credo_class *group)
{
    return measure_against(group->tool_values, group->key_values, group->units.count, group->categories);
}

size_t credo_class_repeated(const credo_class *group)
{
    return group->repeated;
}

size_t credo_class_other_games(const credo_class *group)
{
    return group->other_games;
}
