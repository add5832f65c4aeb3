/* quanteda's dictionaries in YAML: categories as keys, terms as lists. The one door to libyaml. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <yaml.h>

#include "lexicon/dictionary.h"

/* --- reading ------------------------------------------------------------------------------------------------ */

struct level {
    unsigned category; /* counted from 1; 0 none */
    bool map, waits;   /* a mapping; its key has come and its value has not */
};

struct yaml {
    struct dictionary *dictionary;
    struct level levels[NESTING_LIMIT + 1];
    size_t depth; /* levels open */
};

static credo_code complain(const struct yaml *yaml, const yaml_mark_t *mark, const char *what, const char *detail)
{
    return dictionary_complain(yaml->dictionary, (unsigned)mark->line + 1, mark->column + 1, what, detail);
}

static credo_code begin(struct yaml *yaml, const yaml_event_t *event, bool map)
{
    if (yaml->depth == NESTING_LIMIT)
        return complain(yaml, &event->start_mark, "categories stand inside others 16 deep at most", NULL);
    struct level *above = yaml->depth ? &yaml->levels[yaml->depth - 1] : NULL;
    if (!map && !(above && above->category))
        return complain(yaml, &event->start_mark, "a term stands before the first category", NULL);
    yaml->levels[yaml->depth++] = (struct level){.category = above ? above->category : 0, .map = map};
    return CREDO_OK;
}

static void end(struct yaml *yaml)
{
    yaml->depth--;
    if (yaml->depth)
        yaml->levels[yaml->depth - 1].waits = false;
}

/* A key opens a category inside that of the mapping around it. */
static credo_code take_key(struct yaml *yaml, const yaml_event_t *event)
{
    struct level *level = &yaml->levels[yaml->depth - 1];
    unsigned parent = yaml->depth > 1 ? yaml->levels[yaml->depth - 2].category : 0;
    long index = dictionary_category(yaml->dictionary, (const char *)event->data.scalar.value, event->data.scalar.length, parent,
                                     (unsigned)event->start_mark.line + 1);
    if (index < 0)
        return yaml->dictionary->failed ? CREDO_NO_MEMORY : CREDO_BAD_LEXICON;
    level->category = (unsigned)index + 1;
    level->waits = true;
    return CREDO_OK;
}

static credo_code take_scalar(struct yaml *yaml, const yaml_event_t *event)
{
    struct level *level = yaml->depth ? &yaml->levels[yaml->depth - 1] : NULL;
    if (memchr(event->data.scalar.value, 0, event->data.scalar.length))
        return complain(yaml, &event->start_mark, "the file holds NUL bytes", NULL);
    if (!level)
        return complain(yaml, &event->start_mark, "a dictionary has categories, and this file has none", NULL);
    if (level->map && !level->waits)
        return take_key(yaml, event);
    level->waits = false;
    if (!event->data.scalar.length)
        return CREDO_OK;
    return dictionary_term(yaml->dictionary, (const char *)event->data.scalar.value, event->data.scalar.length, level->category - 1, 1,
                           (unsigned)event->start_mark.line + 1);
}

static credo_code take_event(struct yaml *yaml, const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        return take_scalar(yaml, event);
    case YAML_MAPPING_START_EVENT:
    case YAML_SEQUENCE_START_EVENT:
        if (yaml->depth && yaml->levels[yaml->depth - 1].map && !yaml->levels[yaml->depth - 1].waits)
            return complain(yaml, &event->start_mark, "the name of a category is a word, not a list", NULL);
        return begin(yaml, event, event->type == YAML_MAPPING_START_EVENT);
    case YAML_MAPPING_END_EVENT:
    case YAML_SEQUENCE_END_EVENT:
        end(yaml);
        return CREDO_OK;
    case YAML_ALIAS_EVENT: /* a few of them can stand for more terms than there are atoms */
        return complain(yaml, &event->start_mark, "aliases are not read; write the terms out", NULL);
    default:
        return CREDO_OK;
    }
}

credo_code quanteda_read(struct dictionary *dictionary, char *text, size_t length)
{
    struct yaml yaml = {.dictionary = dictionary};
    yaml_parser_t parser;
    credo_code code = CREDO_OK;
    if (!yaml_parser_initialize(&parser)) {
        dictionary->failed = true;
        return CREDO_NO_MEMORY;
    }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, (const unsigned char *)text, length);
    for (bool more = true; more && !code;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            dictionary->failed = parser.error == YAML_MEMORY_ERROR;
            yaml_mark_t mark = parser.problem_mark;
            code = dictionary->failed ? CREDO_NO_MEMORY : complain(&yaml, &mark, "no valid YAML: %s", parser.problem);
            break;
        }
        more = event.type != YAML_STREAM_END_EVENT;
        code = take_event(&yaml, &event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return code;
}

/* --- writing ------------------------------------------------------------------------------------------------ */

static int put_bytes(void *context, unsigned char *bytes, size_t length)
{
    struct buffer *out = context;
    buffer_put(out, bytes, length);
    return !out->failed;
}

/* The emitter takes the event over, whatever becomes of it. */
static bool emit(yaml_emitter_t *emitter, yaml_event_t *event, int made)
{
    return made && yaml_emitter_emit(emitter, event);
}

/* What YAML 1.1 takes for a truth, a number or nothing. */
static bool needs_quotes(const char *text)
{
    static const char *const words[] = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcasecmp(text, words[i]) == 0)
            return true;
    return strchr("0123456789.+-", *text) != NULL;
}

static bool emit_text(yaml_emitter_t *emitter, const char *text)
{
    yaml_event_t event;
    return emit(emitter, &event,
                yaml_scalar_event_initialize(&event, NULL, NULL, (const unsigned char *)text, (int)strlen(text), 1, 1,
                                             needs_quotes(text) ? YAML_DOUBLE_QUOTED_SCALAR_STYLE : YAML_ANY_SCALAR_STYLE));
}

static bool emit_category(yaml_emitter_t *emitter, const struct dictionary *dictionary, unsigned index)
{
    yaml_event_t event;
    bool fine = emit_text(emitter, dictionary->categories[index].name)
                && emit(emitter, &event, yaml_sequence_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_SEQUENCE_STYLE));
    for (size_t i = 0; i < dictionary->term_count && fine; i++)
        if (dictionary->terms[i].category == index)
            fine = emit_text(emitter, dictionary->terms[i].text);
    return fine && emit(emitter, &event, yaml_sequence_end_event_initialize(&event));
}

void quanteda_write(struct dictionary *dictionary, struct buffer *out)
{
    yaml_emitter_t emitter;
    yaml_event_t event;
    if (!yaml_emitter_initialize(&emitter)) {
        dictionary->failed = true;
        return;
    }
    yaml_emitter_set_output(&emitter, put_bytes, out);
    yaml_emitter_set_unicode(&emitter, 1);
    yaml_emitter_set_width(&emitter, -1);
    bool fine = emit(&emitter, &event, yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING))
                && emit(&emitter, &event, yaml_document_start_event_initialize(&event, NULL, NULL, NULL, 1))
                && emit(&emitter, &event, yaml_mapping_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE));
    for (unsigned i = 0; i < dictionary->category_count && fine; i++)
        fine = emit_category(&emitter, dictionary, i);
    fine = fine && emit(&emitter, &event, yaml_mapping_end_event_initialize(&event))
           && emit(&emitter, &event, yaml_document_end_event_initialize(&event, 1))
           && emit(&emitter, &event, yaml_stream_end_event_initialize(&event)) && yaml_emitter_flush(&emitter);
    dictionary->failed |= !fine;
    yaml_emitter_delete(&emitter);
}
