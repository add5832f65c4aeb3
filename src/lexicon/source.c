#include "lexicon/source.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/rule.h"
#include "text/normalise.h"
#include "text/stem.h"
#include "text/token.h"
#include "text/utf8.h"
#include "util/buffer.h"
#include "util/failure.h"

/* The one file being read: where a complaint points to, and what a section heading set. */
struct reader {
    struct lexicon_source *source;
    struct stemmer *stemmer;
    struct arena scratch;
    credo_error *error;
    const char *path;
    unsigned file, line;
    const char *line_start;
    int section; /* the concept that entries belong to, -1 before the first heading */
    enum credo_language language;
};

static credo_code complain(struct reader *reader, const char *at, const char *what, const char *detail)
{
    size_t column = 1 + utf8_count(reader->line_start, at ? (size_t)(at - reader->line_start) : 0);
    return fail(reader->error, CREDO_BAD_LEXICON, reader->path, reader->line, (unsigned)column, what, detail);
}

static credo_code no_memory(struct reader *reader)
{
    return fail(reader->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
}

/* Room for one more item in an array that doubles: growing happens at every power of two. */
static void *grown(void *items, unsigned count, size_t size)
{
    if (count & (count - 1) || (count && count < 16))
        return items;
    return count == 0 ? calloc(16, size) : realloc(items, (size_t)count * 2 * size);
}

#define GROW(array, count)                                         \
    do {                                                           \
        void *larger_ = grown((array), (count), sizeof *(array)); \
        if (!larger_)                                              \
            return no_memory(reader);                              \
        (array) = larger_;                                         \
    } while (0)

static const char *skip_blanks(const char *at)
{
    while (*at == ' ' || *at == '\t')
        at++;
    return at;
}

static void trim_end(char *text)
{
    size_t length = strlen(text);
    while (length && (text[length - 1] == ' ' || text[length - 1] == '\t' || text[length - 1] == '\r'))
        text[--length] = '\0';
}

/* A comment starts at '#' that opens the line or follows a blank, outside of a rule. */
static void cut_comment(char *text)
{
    char *at = text;
    char *first = at + strspn(at, " \t");
    if (*first == '/') {
        at = first + 1;
        while (*at && *at != '/')
            at += *at == '\\' && at[1] ? 2 : 1;
    }
    for (; *at; at++)
        if (*at == '#' && (at == text || at[-1] == ' ' || at[-1] == '\t')) {
            *at = '\0';
            break;
        }
    trim_end(text);
}

int source_concept(const struct lexicon_source *source, const char *id, size_t length)
{
    for (unsigned i = 0; i < source->concept_count; i++)
        if (strlen(source->concepts[i].id) == length && memcmp(source->concepts[i].id, id, length) == 0)
            return (int)i;
    return -1;
}

/* --- entries ------------------------------------------------------------------------------------------------ */

static bool add_word(struct reader *reader, struct entry *entry, enum pattern_kind kind, const char *text, size_t length)
{
    const char *copy = text ? arena_copy(&reader->source->arena, text, length) : "";
    if (copy)
        entry->words[entry->word_count++] = (struct pattern_word){kind, copy};
    return copy != NULL;
}

/* The words between blanks or quotes, split as the tokeniser splits text, as stems or as exact forms. */
static credo_code add_words(struct reader *reader, struct entry *entry, const char *text, size_t length, bool exact)
{
    struct document document = tokenise(text, length, &reader->scratch);
    for (size_t i = 0; i < document.count; i++) {
        const struct token *token = &document.tokens[i];
        if (token->kind == TOKEN_MARK && token->mark == '-')
            continue;
        if (token->kind == TOKEN_MARK)
            return complain(reader, text + token->start, "punctuation cannot stand in an entry: '%s'",
                            arena_copy(&reader->scratch, text + token->start, token->end - token->start));
        if (entry->word_count == ENTRY_WORDS)
            return complain(reader, text, "an entry has at most 16 words", NULL);
        char normal[WORD_LIMIT];
        size_t bytes = normalise_word(text + token->start, token->end - token->start, normal), stem_bytes;
        const char *stem = stem_word(reader->stemmer, token->script, normal, bytes, &stem_bytes);
        if (!stem || !add_word(reader, entry, exact ? PATTERN_FORM : PATTERN_STEM, exact ? normal : stem, exact ? bytes : stem_bytes))
            return no_memory(reader);
    }
    return reader->scratch.failed ? no_memory(reader) : CREDO_OK;
}

static credo_code parse_pattern(struct reader *reader, struct entry *entry, const char *text)
{
    for (const char *at = skip_blanks(text); *at; at = skip_blanks(at)) {
        size_t length = strcspn(at, " \t\"");
        credo_code code = CREDO_OK;
        if (*at == '"') {
            const char *close = strchr(at + 1, '"');
            if (!close)
                return complain(reader, at, "the quotation mark is not closed", NULL);
            code = add_words(reader, entry, at + 1, (size_t)(close - at - 1), true);
            at = close + 1;
        } else {
            if (length == 3 && memcmp(at, "...", 3) == 0)
                code = add_word(reader, entry, PATTERN_GAP, NULL, 0) ? CREDO_OK : no_memory(reader);
            else if (length == 1 && *at == '_')
                code = add_word(reader, entry, PATTERN_ANY, NULL, 0) ? CREDO_OK : no_memory(reader);
            else
                code = add_words(reader, entry, at, length, false);
            at += length;
        }
        if (code)
            return code;
        if (entry->word_count >= ENTRY_WORDS)
            return complain(reader, text, "an entry has at most 16 words", NULL);
    }
    enum pattern_kind first = entry->word_count ? entry->words[0].kind : PATTERN_ANY;
    enum pattern_kind last = entry->word_count ? entry->words[entry->word_count - 1].kind : PATTERN_ANY;
    if (first > PATTERN_FORM || last > PATTERN_FORM)
        return complain(reader, text, "an entry begins and ends with a word", NULL);
    return CREDO_OK;
}

static credo_code parse_rule(struct reader *reader, struct entry *entry, char *text)
{
    char *close = text + 1;
    while (*close && *close != '/')
        close += *close == '\\' && close[1] ? 2 : 1;
    if (!*close)
        return complain(reader, text, "the rule is not closed by '/'", NULL);
    entry->rule = arena_copy(&reader->source->arena, text + 1, (size_t)(close - text - 1));
    if (!entry->rule)
        return no_memory(reader);
    char message[128];
    size_t offset;
    if (!rule_check(entry->rule, &offset, message, sizeof message))
        return complain(reader, text + 1 + offset, "the rule is no valid pattern: %s", message);
    const char *near = skip_blanks(close + 1);
    if (strncmp(near, "near ", 5) != 0)
        return complain(reader, near, "a rule names the words near which it is tried: /.../ near word", NULL);
    return parse_pattern(reader, entry, near + 5);
}

/* " @ 0.5" at the end of an entry. */
static credo_code cut_strength(struct reader *reader, char *text, int *strength)
{
    char *at = strrchr(text, '@');
    *strength = STRENGTH_ONE;
    if (!at || at == text || (at[-1] != ' ' && at[-1] != '\t'))
        return CREDO_OK;
    char *end;
    double value = strtod(at + 1, &end);
    if (end == at + 1 || *skip_blanks(end) || !(value >= 0) || value > 2)
        return complain(reader, at, "the strength is a number from 0 to 2, as in '@ 0.5'", NULL);
    *strength = (int)(value * STRENGTH_ONE + 0.5);
    *at = '\0';
    trim_end(text);
    return CREDO_OK;
}

static credo_code parse_entry(struct reader *reader, char *text)
{
    struct lexicon_source *source = reader->source;
    if (reader->section < 0)
        return complain(reader, text, "an entry stands before the first [concept]", NULL);
    if (source->entry_count == ENTRY_LIMIT)
        return complain(reader, text, "too many entries: at most 100000", NULL);
    GROW(source->entries, source->entry_count);
    struct entry *entry = &source->entries[source->entry_count];
    *entry = (struct entry){.concept = (unsigned)reader->section, .file = reader->file, .line = reader->line};
    credo_code code = cut_strength(reader, text, &entry->strength);
    if (code)
        return code;
    entry->text = arena_copy(&source->arena, text, strlen(text));
    if (!entry->text)
        return no_memory(reader);
    code = *text == '/' ? parse_rule(reader, entry, text) : parse_pattern(reader, entry, text);
    if (!code)
        source->entry_count++;
    return code;
}

/* The name in "[name]", or NULL with a complaint. */
static const char *heading(struct reader *reader, char *text)
{
    char *close = strchr(text, ']');
    if (!close || close[1]) {
        complain(reader, text, "a heading is a name in square brackets", NULL);
        return NULL;
    }
    *close = '\0';
    return text + 1;
}

static credo_code parse_lexicon_line(struct reader *reader, char *text)
{
    if (*text != '[')
        return parse_entry(reader, text);
    const char *name = heading(reader, text);
    if (!name)
        return CREDO_BAD_LEXICON;
    reader->section = source_concept(reader->source, name, strlen(name));
    return reader->section < 0 ? complain(reader, name, "unknown concept '%s'; concepts.txt lists them all", name) : CREDO_OK;
}

/* --- concepts, languages, settings, endings ----------------------------------------------------------------- */

static credo_code parse_titles(struct reader *reader, char *value, const char *title[LANGUAGES])
{
    char *bar = strchr(value, '|');
    if (!bar)
        return complain(reader, value, "English and Russian are divided by '|'", NULL);
    *bar = '\0';
    trim_end(value);
    title[CREDO_ENGLISH] = arena_copy(&reader->source->arena, value, strlen(value));
    const char *russian = skip_blanks(bar + 1);
    title[CREDO_RUSSIAN] = arena_copy(&reader->source->arena, russian, strlen(russian));
    return title[CREDO_ENGLISH] && title[CREDO_RUSSIAN] ? CREDO_OK : no_memory(reader);
}

/* The place of a word in a list of names, -1 when it is none of them. */
static int find_word(const char *word, const char *const *names, int count)
{
    for (int i = 0; i < count; i++)
        if (strcmp(word, names[i]) == 0)
            return i;
    return -1;
}

static credo_code parse_role(struct reader *reader, const char *value, credo_role *role)
{
    static const char *const names[] = {"none", "result", "method", "people", "marker"};
    int found = find_word(value, names, 5);
    if (found < 0)
        return complain(reader, value, "the role is result, method, people or marker, not '%s'", value);
    *role = (credo_role)found;
    return CREDO_OK;
}

static credo_code parse_opens(struct reader *reader, const char *value, unsigned *opens)
{
    static const char *const names[] = {"main", "means", "purpose", "relative", "contrast", "denied", "infinitive"};
    int found = find_word(value, names, 7);
    if (found < 0)
        return complain(reader, value, "a clause is main, means, purpose, relative, contrast, denied or infinitive, not '%s'", value);
    *opens = (unsigned)found + 1;
    return CREDO_OK;
}

static credo_code parse_ages(struct reader *reader, const char *value, unsigned *ages)
{
    static const char *const names[] = {"no", "lever", "technology", "rivals"};
    int found = find_word(value, names, 4);
    if (found < 0)
        return complain(reader, value, "a concept ages as lever, technology or rivals, not as '%s'", value);
    *ages = (unsigned)found;
    return CREDO_OK;
}

static credo_code parse_concept_line(struct reader *reader, char *text)
{
    struct lexicon_source *source = reader->source;
    if (*text == '[') {
        const char *name = heading(reader, text);
        if (!name)
            return CREDO_BAD_LEXICON;
        if (source_concept(source, name, strlen(name)) >= 0)
            return complain(reader, name, "the concept '%s' stands twice", name);
        if (source->concept_count == CREDO_CONCEPT_LIMIT)
            return complain(reader, name, "too many concepts: at most 127", NULL);
        GROW(source->concepts, source->concept_count);
        const char *id = arena_copy(&source->arena, name, strlen(name));
        if (!id)
            return no_memory(reader);
        source->concepts[source->concept_count++] =
            (struct concept){.id = id, .title = {id, id}, .question = {"", ""}, .role = CREDO_MARKER};
        return CREDO_OK;
    }
    if (source->concept_count <= 1)
        return complain(reader, text, "a property stands before the first [concept]", NULL);
    struct concept *concept = &source->concepts[source->concept_count - 1];
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
    if (strcmp(text, "ages") == 0)
        return parse_ages(reader, value, &concept->ages);
    if (strcmp(text, "verb") == 0)
        return concept->verb = true, CREDO_OK;
    return complain(reader, text, "unknown property '%s'", text);
}

static credo_code parse_foreign_line(struct reader *reader, char *text)
{
    struct lexicon_source *source = reader->source;
    if (*text == '[') {
        const char *name = heading(reader, text);
        if (!name)
            return CREDO_BAD_LEXICON;
        if (source->foreign_count == FOREIGN_LIMIT)
            return complain(reader, name, "too many languages: at most 32", NULL);
        const char *code = arena_copy(&source->arena, name, strlen(name));
        source->foreign[source->foreign_count++] = (struct foreign){.code = code};
        return code ? CREDO_OK : no_memory(reader);
    }
    if (!source->foreign_count)
        return complain(reader, text, "a word stands before the first [language]", NULL);
    struct foreign *foreign = &source->foreign[source->foreign_count - 1];
    if (strncmp(text, "alphabet ", 9) == 0) {
        foreign->alphabet = arena_copy(&source->arena, text + 9, strlen(text + 9));
        return foreign->alphabet ? CREDO_OK : no_memory(reader);
    }
    for (char *rest, *word = strtok_r(text, " \t", &rest); word; word = strtok_r(NULL, " \t", &rest)) {
        char normal[WORD_LIMIT];
        size_t length = normalise_word(word, strlen(word), normal);
        GROW(foreign->words, foreign->word_count);
        const char *copy = arena_copy(&source->arena, normal, length);
        if (!copy)
            return no_memory(reader);
        foreign->words[foreign->word_count++] = copy;
    }
    return CREDO_OK;
}

static credo_code parse_setting_line(struct reader *reader, char *text)
{
    struct lexicon_source *source = reader->source;
    size_t length = strcspn(text, " \t");
    char *value = text + length + strspn(text + length, " \t"), *end;
    text[length] = '\0';
    double number = strtod(value, &end);
    if (end == value || *end)
        return complain(reader, value, "a setting is a name and a number, not '%s'", value);
    GROW(source->settings, source->setting_count);
    const char *name = arena_copy(&source->arena, text, length);
    if (!name)
        return no_memory(reader);
    source->settings[source->setting_count++] = (struct setting){name, number};
    return CREDO_OK;
}

static credo_code parse_ending_line(struct reader *reader, char *text)
{
    struct lexicon_source *source = reader->source;
    credo_language language = reader->language;
    uint8_t tail = strncmp(text, "tail ", 5) == 0 ? 1 : strncmp(text, "converb ", 8) == 0 ? 2 : 0;
    for (char *rest, *word = strtok_r(tail ? strchr(text, ' ') : text, " \t", &rest); word; word = strtok_r(NULL, " \t", &rest)) {
        if (source->ending_count[language] == 127)
            return complain(reader, word, "too many endings: at most 127", NULL);
        GROW(source->endings[language], source->ending_count[language]);
        const char *copy = arena_copy(&source->arena, word, strlen(word));
        if (!copy)
            return no_memory(reader);
        source->endings[language][source->ending_count[language]++] = (struct ending){copy, tail};
    }
    return CREDO_OK;
}

/* --- files -------------------------------------------------------------------------------------------------- */

typedef credo_code parse_line(struct reader *reader, char *text);

static credo_code parse_lines(struct reader *reader, char *text, parse_line *parse)
{
    credo_code code = CREDO_OK;
    for (char *line = text; !code && line; reader->line++) {
        char *next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        reader->line_start = line;
        cut_comment(line);
        char *at = line + strspn(line, " \t");
        size_t length = strlen(at);
        if (utf8_valid(at, length) != length)
            code = complain(reader, at + utf8_valid(at, length), "the file is not valid UTF-8", NULL);
        else if (length)
            code = parse(reader, at);
        line = next;
        arena_reset(&reader->scratch);
    }
    return code;
}

static credo_code read_whole(struct reader *reader, struct buffer *text)
{
    FILE *file = fopen(reader->path, "rb");
    if (!file)
        return fail(reader->error, CREDO_BAD_LEXICON, reader->path, 0, 0, "cannot be read: %s", strerror(errno));
    size_t got = 1;
    while (got && buffer_reserve(text, 16384)) {
        got = fread(text->bytes + text->length, 1, 16384, file);
        text->length += got;
    }
    bool bad = ferror(file) != 0;
    fclose(file);
    if (bad)
        return fail(reader->error, CREDO_BAD_LEXICON, reader->path, 0, 0, "cannot be read: %s", strerror(errno));
    return buffer_string(text) ? CREDO_OK : no_memory(reader);
}

/* `name` is the path below the folder; it is what explanations show. */
static credo_code read_file(struct reader *reader, const char *folder, const char *name, parse_line *parse)
{
    char path[4096];
    if (snprintf(path, sizeof path, "%s/%s", folder, name) >= (int)sizeof path)
        return fail(reader->error, CREDO_BAD_LEXICON, name, 0, 0, "the path is too long", NULL);
    struct lexicon_source *source = reader->source;
    GROW(source->files, source->file_count);
    const char *copy = arena_copy(&source->arena, name, strlen(name));
    if (!copy)
        return no_memory(reader);
    reader->file = source->file_count;
    source->files[source->file_count++] = copy;
    reader->path = path;
    reader->line = 1;
    reader->section = -1;
    struct buffer text = {0};
    credo_code code = read_whole(reader, &text);
    if (!code && memchr(text.bytes, 0, text.length))
        code = fail(reader->error, CREDO_BAD_LEXICON, path, 0, 0, "the file holds NUL bytes", NULL);
    if (!code)
        code = parse_lines(reader, text.bytes, parse);
    buffer_free(&text);
    return code;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);
    return length > tail && strcmp(text + length - tail, end) == 0;
}

/* The names of the .lex files of a language in order, in the scratch arena of nobody: freed by the caller. */
static credo_code list_files(struct reader *reader, const char *folder, const char *language, char **names, unsigned *count)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, language);
    DIR *directory = opendir(path);
    if (!directory)
        return fail(reader->error, CREDO_BAD_LEXICON, path, 0, 0, "cannot be read: %s", strerror(errno));
    enum { FILE_LIMIT = 64 };
    for (struct dirent *item = readdir(directory); item; item = readdir(directory)) {
        if (!ends_with(item->d_name, ".lex") || *count == FILE_LIMIT)
            continue;
        size_t room = strlen(language) + strlen(item->d_name) + 2;
        names[*count] = malloc(room);
        if (!names[*count]) {
            closedir(directory);
            return no_memory(reader);
        }
        snprintf(names[(*count)++], room, "%s/%s", language, item->d_name);
    }
    closedir(directory);
    qsort(names, *count, sizeof *names, by_name);
    return CREDO_OK;
}

static credo_code read_language(struct reader *reader, const char *folder, enum credo_language language)
{
    static const char *const names[LANGUAGES] = {[CREDO_ENGLISH] = "en", [CREDO_RUSSIAN] = "ru"};
    char *files[64], endings[32];
    unsigned count = 0;
    reader->language = language;
    credo_code code = list_files(reader, folder, names[language], files, &count);
    for (unsigned i = 0; i < count; i++) {
        if (!code)
            code = read_file(reader, folder, files[i], parse_lexicon_line);
        free(files[i]);
    }
    snprintf(endings, sizeof endings, "%s/endings.txt", names[language]);
    return code ? code : read_file(reader, folder, endings, parse_ending_line);
}

static credo_code read_all(struct reader *reader, const char *folder)
{
    struct lexicon_source *source = reader->source;
    GROW(source->concepts, source->concept_count);
    source->concepts[source->concept_count++] =
        (struct concept){.id = "none", .title = {"none", "нет"}, .question = {"", ""}, .role = CREDO_NO_ROLE};
    credo_code code = read_file(reader, folder, "concepts.txt", parse_concept_line);
    if (!code)
        code = read_file(reader, folder, "judging.txt", parse_setting_line);
    if (!code)
        code = read_file(reader, folder, "languages.lex", parse_foreign_line);
    if (!code)
        code = read_language(reader, folder, CREDO_ENGLISH);
    return code ? code : read_language(reader, folder, CREDO_RUSSIAN);
}

credo_code source_read(struct lexicon_source *source, const char *folder, credo_error *error)
{
    *source = (struct lexicon_source){0};
    struct reader reader = {.source = source, .stemmer = stemmer_new(), .error = error};
    credo_code code = reader.stemmer ? read_all(&reader, folder) : no_memory(&reader);
    stemmer_free(reader.stemmer);
    arena_free(&reader.scratch);
    if (code)
        source_free(source);
    return code;
}

credo_code source_add_stem(struct lexicon_source *source, const char *stem)
{
    void *larger = grown(source->stems, source->stem_count, sizeof *source->stems);
    if (!larger)
        return CREDO_NO_MEMORY;
    source->stems = larger;
    const char *copy = arena_copy(&source->arena, stem, strlen(stem));
    if (!copy)
        return CREDO_NO_MEMORY;
    source->stems[source->stem_count++] = copy;
    return CREDO_OK;
}

void source_free(struct lexicon_source *source)
{
    for (unsigned i = 0; i < source->foreign_count; i++)
        free(source->foreign[i].words);
    free(source->files);
    free(source->concepts);
    free(source->entries);
    free(source->settings);
    free(source->endings[CREDO_ENGLISH]);
    free(source->endings[CREDO_RUSSIAN]);
    free(source->stems);
    arena_free(&source->arena);
    *source = (struct lexicon_source){0};
}
