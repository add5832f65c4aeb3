/* concepts.txt, languages.lex, judging.txt and endings.txt: the lists beside the entries, and what all readers share. */
#include <stdlib.h>
#include <string.h>

#include "lexicon/names.h"
#include "lexicon/reader.h"
#include "text/normalise.h"
#include "text/utf8.h"
#include "util/failure.h"
#include "util/number.h"

credo_code reader_complain(struct reader *reader, const char *at, const char *what, const char *detail)
{
    size_t column = 1 + utf8_count(reader->line_start, at ? (size_t)(at - reader->line_start) : 0);
    return fail(reader->error, CREDO_BAD_LEXICON, reader->path, reader->line, (unsigned)column, what, detail);
}

credo_code reader_no_memory(struct reader *reader)
{
    return fail(reader->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
}

void *reader_grown(void *items, unsigned count, size_t size)
{
    if (count & (count - 1) || (count && count < 16))
        return items;
    return realloc(items, (count ? (size_t)count * 2 : 16) * size); /* also when what was to be added came to nothing */
}

const char *reader_skip_blanks(const char *at)
{
    while (*at == ' ' || *at == '\t')
        at++;
    return at;
}

void reader_trim_end(char *text)
{
    size_t length = strlen(text);
    while (length && (text[length - 1] == ' ' || text[length - 1] == '\t' || text[length - 1] == '\r'))
        text[--length] = '\0';
}

const char *reader_heading(struct reader *reader, char *text)
{
    char *close = strchr(text, ']');
    if (!close || close[1]) {
        reader_complain(reader, text, "a heading is a name in square brackets", NULL);
        return NULL;
    }
    *close = '\0';
    return text + 1;
}

/* --- concepts ----------------------------------------------------------------------------------------------- */

static credo_code parse_titles(struct reader *reader, char *value, const char *title[LANGUAGES])
{
    char *bar = strchr(value, '|');
    if (!bar)
        return reader_complain(reader, value, "English and Russian are divided by '|'", NULL);
    *bar = '\0';
    reader_trim_end(value);
    title[CREDO_ENGLISH] = arena_copy(&reader->source->arena, value, strlen(value));
    const char *russian = reader_skip_blanks(bar + 1);
    title[CREDO_RUSSIAN] = arena_copy(&reader->source->arena, russian, strlen(russian));
    return title[CREDO_ENGLISH] && title[CREDO_RUSSIAN] ? CREDO_OK : reader_no_memory(reader);
}

static credo_code parse_role(struct reader *reader, const char *value, credo_role *role)
{
    int found = find_name(role_names, CREDO_MARKER + 1, value);
    if (found < 1)
        return reader_complain(reader, value, "the role is result, method, people or marker, not '%s'", value);
    *role = (credo_role)found;
    return CREDO_OK;
}

static credo_code parse_opens(struct reader *reader, const char *value, unsigned *opens)
{
    static const char *const names[] = {"main", "means", "purpose", "relative", "contrast", "denied", "infinitive", "aside"};
    int found = find_name(names, (int)(sizeof names / sizeof *names), value);
    if (found < 0)
        return reader_complain(reader, value, "a clause is main, means, purpose, relative, contrast, denied, infinitive or aside, not '%s'", value);
    *opens = (unsigned)found + 1;
    return CREDO_OK;
}

static credo_code parse_ages(struct reader *reader, const char *value, unsigned *ages)
{
    static const char *const names[] = {"", "lever", "technology", "rivals"};
    int found = find_name(names, 4, value);
    if (found < 1)
        return reader_complain(reader, value, "a concept ages as lever, technology or rivals, not as '%s'", value);
    *ages = (unsigned)found;
    return CREDO_OK;
}

static credo_code parse_gainer(struct reader *reader, const char *value, unsigned *gains)
{
    static const char *const names[] = {"", "people", "owners"};
    int found = find_name(names, 3, value);
    if (found < 1)
        return reader_complain(reader, value, "who gains is people or owners, not '%s'", value);
    *gains = (unsigned)found;
    return CREDO_OK;
}

static credo_code begin_concept(struct reader *reader, char *text)
{
    struct lexicon_source *source = reader->source;
    const char *name = reader_heading(reader, text);
    if (!name)
        return CREDO_BAD_LEXICON;
    if (source_concept(source, name, strlen(name)) >= 0)
        return reader_complain(reader, name, "the concept '%s' stands twice", name);
    if (source->concept_count == CREDO_CONCEPT_LIMIT) /* with "none" */
        return reader_complain(reader, name, "too many concepts: at most 126", NULL);
    GROW(source->concepts, source->concept_count);
    const char *id = arena_copy(&source->arena, name, strlen(name));
    if (!id)
        return reader_no_memory(reader);
    source->concepts[source->concept_count++] = (struct concept){.id = id, .title = {id, id}, .question = {"", ""}, .role = CREDO_MARKER};
    return CREDO_OK;
}

static credo_code parse_property(struct reader *reader, struct concept *concept, char *text)
{
    size_t length = strcspn(text, " \t");
    char *value = text + length + strspn(text + length, " \t");
    text[length] = '\0';
    if (strcmp(text, "role") == 0)
        return parse_role(reader, value, &concept->role);
    if (strcmp(text, "title") == 0)
        return parse_titles(reader, value, concept->title);
    if (strcmp(text, "ask") == 0)
        return parse_titles(reader, value, concept->question);
    if (strcmp(text, "opens") == 0)
        return parse_opens(reader, value, &concept->opens);
    if (strcmp(text, "copyable") == 0)
        return concept->copyable = true, CREDO_OK;
    if (strcmp(text, "gains") == 0)
        return parse_gainer(reader, value, &concept->gains);
    if (strcmp(text, "ages") == 0)
        return parse_ages(reader, value, &concept->ages);
    if (strcmp(text, "verb") == 0)
        return concept->verb = true, CREDO_OK;
    return reader_complain(reader, text, "unknown property '%s'", text);
}

credo_code parse_concept_line(struct reader *reader, char *text)
{
    struct lexicon_source *source = reader->source;
    if (*text == '[')
        return begin_concept(reader, text);
    if (source->concept_count <= 1) /* "none" */
        return reader_complain(reader, text, "a property stands before the first [concept]", NULL);
    return parse_property(reader, &source->concepts[source->concept_count - 1], text);
}

/* --- languages, settings, endings ----------------------------------------------------------------------------- */

/* Appends the words of a line as they are spelt, not their stems. */
static credo_code take_words(struct reader *reader, char *text, const char ***words, unsigned *count)
{
    for (char *rest, *word = strtok_r(text, " \t", &rest); word; word = strtok_r(NULL, " \t", &rest)) {
        char normal[WORD_LIMIT];
        size_t length = normalise_word(word, strlen(word), normal);
        GROW(*words, *count);
        const char *copy = arena_copy(&reader->source->arena, normal, length);
        if (!copy)
            return reader_no_memory(reader);
        (*words)[(*count)++] = copy;
    }
    return CREDO_OK;
}

credo_code parse_foreign_line(struct reader *reader, char *text)
{
    struct lexicon_source *source = reader->source;
    if (*text == '[') {
        const char *name = reader_heading(reader, text);
        if (!name)
            return CREDO_BAD_LEXICON;
        if (source->foreign_count == FOREIGN_LIMIT)
            return reader_complain(reader, name, "too many languages: at most 32", NULL);
        const char *code = arena_copy(&source->arena, name, strlen(name));
        source->foreign[source->foreign_count++] = (struct foreign){.code = code};
        return code ? CREDO_OK : reader_no_memory(reader);
    }
    if (!source->foreign_count && strncmp(text, "ours ", 5) == 0) {
        source->own_letters = arena_copy(&source->arena, text + 5, strlen(text + 5));
        return source->own_letters ? CREDO_OK : reader_no_memory(reader);
    }
    if (!source->foreign_count)
        return reader_complain(reader, text, "a word stands before the first [language]", NULL);
    struct foreign *foreign = &source->foreign[source->foreign_count - 1];
    if (strncmp(text, "alphabet ", 9) == 0) {
        foreign->alphabet = arena_copy(&source->arena, text + 9, strlen(text + 9));
        return foreign->alphabet ? CREDO_OK : reader_no_memory(reader);
    }
    return take_words(reader, text, &foreign->words, &foreign->word_count);
}

credo_code parse_setting_line(struct reader *reader, char *text)
{
    size_t length = strcspn(text, " \t");
    char *value = text + length + strspn(text + length, " \t"), *end;
    text[length] = '\0';
    int setting = find_name(setting_names, SETTINGS, text);
    if (setting < 0)
        return reader_complain(reader, text, "unknown setting '%s'", text);
    if (reader->given[setting])
        return reader_complain(reader, text, "the setting '%s' stands twice", text);
    reader->given[setting] = true;
    double number = number_read(value, &end);
    if (end == value || *end)
        return reader_complain(reader, value, "a setting is a name and a number, not '%s'", value);
    if (!(number >= 0 && number <= 1e6))
        return reader_complain(reader, value, "a setting is a number from 0 to 1000000, not '%s'", value);
    reader->source->settings[setting] = number;
    return CREDO_OK;
}

credo_code parse_ending_line(struct reader *reader, char *text)
{
    struct lexicon_source *source = reader->source;
    if (strncmp(text, "leads ", 6) == 0)
        return take_words(reader, text + 6, &source->leads, &source->lead_count);
    credo_language language = reader->language;
    uint8_t tail = strncmp(text, "tail ", 5) == 0 ? 1 : strncmp(text, "converb ", 8) == 0 ? 2 : 0;
    for (char *rest, *word = strtok_r(tail ? strchr(text, ' ') : text, " \t", &rest); word; word = strtok_r(NULL, " \t", &rest)) {
        if (source->ending_count[language] == 127)
            return reader_complain(reader, word, "too many endings: at most 127", NULL);
        GROW(source->endings[language], source->ending_count[language]);
        const char *copy = arena_copy(&source->arena, word, strlen(word));
        if (!copy)
            return reader_no_memory(reader);
        source->endings[language][source->ending_count[language]++] = (struct ending){copy, tail};
    }
    return CREDO_OK;
}
