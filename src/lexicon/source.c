#include "lexicon/source.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/reader.h"
#include "lexicon/rule.h"
#include "text/normalise.h"
#include "text/stem.h"
#include "text/token.h"
#include "text/utf8.h"
#include "util/buffer.h"
#include "util/failure.h"
#include "util/file.h"
#include "util/number.h"

/* Tells an error and forgets it when reading is to go on. */
static credo_code go_on(struct reader *reader, credo_code code)
{
    if (code != CREDO_BAD_LEXICON || !reader->remark)
        return code;
    reader->remark(reader->context, CREDO_ERROR, reader->error);
    return CREDO_OK;
}

enum { FILE_LIMIT = 64, BYTE_LIMIT = 1 << 24 }; /* files of a language, bytes of a file */

/* Of a rule up to the '/' that closes it, or of all where none does. */
static size_t rule_length(const char *rule)
{
    size_t length = 1;
    while (rule[length] && rule[length] != '/')
        length += rule[length] == '\\' && rule[length + 1] ? 2 : 1;
    return length;
}

const char *source_near_words(const char *rule)
{
    const char *end = rule + rule_length(rule), *near = *end ? reader_skip_blanks(end + 1) : end;
    return strncmp(near, "near ", 5) == 0 ? near + 5 : NULL;
}

/* A comment starts at '#' that opens the line or follows a blank, outside of a rule. */
static void cut_comment(char *text)
{
    char *first = text + strspn(text, " \t");
    for (char *at = first + (*first == '/' ? rule_length(first) : 0); *at; at++)
        if (*at == '#' && (at == text || at[-1] == ' ' || at[-1] == '\t')) {
            *at = '\0';
            break;
        }
    reader_trim_end(text);
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
            return reader_complain(reader, text + token->start, "punctuation cannot stand in an entry: '%s'",
                            arena_copy(&reader->scratch, text + token->start, token->end - token->start));
        if (entry->word_count == ENTRY_WORDS)
            return reader_complain(reader, text, "an entry has at most 16 words", NULL);
        char normal[WORD_LIMIT];
        size_t bytes = normalise_word(text + token->start, token->end - token->start, normal), stem_bytes;
        const char *stem = stem_word(reader->stemmer, token->script, normal, bytes, &stem_bytes);
        if (!stem || !add_word(reader, entry, exact ? PATTERN_FORM : PATTERN_STEM, exact ? normal : stem, exact ? bytes : stem_bytes))
            return reader_no_memory(reader);
    }
    return reader->scratch.failed ? reader_no_memory(reader) : CREDO_OK;
}

/* What stands between blanks outside of quotes. */
static credo_code add_element(struct reader *reader, struct entry *entry, const char *text, size_t length)
{
    bool gap = length == 3 && memcmp(text, "...", 3) == 0, any = length == 1 && *text == '_';
    if (!gap && !any)
        return add_words(reader, entry, text, length, false);
    if (entry->rule)
        return reader_complain(reader, text, "a rule is tried near words, which '_' and '...' are not", NULL);
    return add_word(reader, entry, gap ? PATTERN_GAP : PATTERN_ANY, NULL, 0) ? CREDO_OK : reader_no_memory(reader);
}

static credo_code parse_pattern(struct reader *reader, struct entry *entry, const char *text)
{
    for (const char *at = reader_skip_blanks(text); *at; at = reader_skip_blanks(at)) {
        size_t length = strcspn(at, " \t\"");
        credo_code code = CREDO_OK;
        if (entry->word_count == ENTRY_WORDS)
            return reader_complain(reader, text, "an entry has at most 16 words", NULL);
        if (*at == '"') {
            const char *close = strchr(at + 1, '"');
            if (!close)
                return reader_complain(reader, at, "the quotation mark is not closed", NULL);
            code = add_words(reader, entry, at + 1, (size_t)(close - at - 1), true);
            at = close + 1;
        } else {
            code = add_element(reader, entry, at, length);
            at += length;
        }
        if (code)
            return code;
    }
    enum pattern_kind first = entry->word_count ? entry->words[0].kind : PATTERN_ANY;
    enum pattern_kind last = entry->word_count ? entry->words[entry->word_count - 1].kind : PATTERN_ANY;
    if (first > PATTERN_FORM || last > PATTERN_FORM)
        return reader_complain(reader, text, "an entry begins and ends with a word", NULL);
    return CREDO_OK;
}

static credo_code parse_rule(struct reader *reader, struct entry *entry, const char *text)
{
    const char *close = text + rule_length(text);
    if (!*close)
        return reader_complain(reader, text, "the rule is not closed by '/'", NULL);
    entry->rule = arena_copy(&reader->source->arena, text + 1, (size_t)(close - text - 1));
    if (!entry->rule)
        return reader_no_memory(reader);
    char message[128];
    size_t offset;
    enum rule_state state = rule_check(entry->rule, &offset, message, sizeof message);
    if (state == RULE_NO_MEMORY)
        return reader_no_memory(reader);
    if (state == RULE_WRONG)
        return reader_complain(reader, text + 1 + offset, "the rule is not a valid pattern: %s", message);
    const char *near = source_near_words(text);
    if (!near)
        return reader_complain(reader, reader_skip_blanks(close + 1), "a rule names the words near which it is tried: /.../ near word",
                               NULL);
    return parse_pattern(reader, entry, near);
}

/* " @ 0.5" at the end of an entry. */
static credo_code cut_strength(struct reader *reader, char *text, int *strength)
{
    char *at = strrchr(text, '@');
    *strength = STRENGTH_ONE;
    if (!at || at == text || (at[-1] != ' ' && at[-1] != '\t'))
        return CREDO_OK;
    char *end;
    double value = number_read(at + 1, &end);
    if (end == at + 1 || *reader_skip_blanks(end) || !(value >= 0) || value > 2)
        return reader_complain(reader, at, "the strength is a number from 0 to 2, as in '@ 0.5'", NULL);
    *strength = (int)(value * STRENGTH_ONE + 0.5);
    *at = '\0';
    reader_trim_end(text);
    return CREDO_OK;
}

static credo_code parse_entry(struct reader *reader, char *text)
{
    struct lexicon_source *source = reader->source;
    if (reader->astray)
        return CREDO_OK;
    if (reader->section < 0)
        return reader_complain(reader, text, "an entry stands before the first [concept]", NULL);
    if (source->entry_count == ENTRY_LIMIT)
        return reader_complain(reader, text, "too many entries: at most 100000", NULL);
    GROW(source->entries, source->entry_count);
    struct entry *entry = &source->entries[source->entry_count];
    *entry = (struct entry){.concept = (unsigned)reader->section,
                            .file = reader->file,
                            .line = reader->line,
                            .column = 1 + (unsigned)(text - reader->line_start)};
    credo_code code = cut_strength(reader, text, &entry->strength);
    if (code)
        return code;
    entry->text = arena_copy(&source->arena, text, strlen(text));
    if (!entry->text)
        return reader_no_memory(reader);
    code = *text == '/' ? parse_rule(reader, entry, text) : parse_pattern(reader, entry, text);
    if (!code)
        source->entry_count++;
    return code;
}

static credo_code parse_lexicon_line(struct reader *reader, char *text)
{
    if (*text != '[')
        return parse_entry(reader, text);
    reader->astray = true;
    const char *name = reader_heading(reader, text);
    if (!name)
        return CREDO_BAD_LEXICON;
    reader->section = source_concept(reader->source, name, strlen(name));
    reader->astray = reader->section < 0;
    return reader->section < 0 ? reader_complain(reader, name, "unknown concept '%s'; concepts.txt lists them all", name) : CREDO_OK;
}

/* --- files -------------------------------------------------------------------------------------------------- */

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
            code = reader_complain(reader, at + utf8_valid(at, length), "the file is not valid UTF-8", NULL);
        else if (length)
            code = parse(reader, at);
        code = go_on(reader, code);
        line = next;
        arena_reset(&reader->scratch);
    }
    return code;
}

typedef credo_code parse_end(struct reader *reader);

/* What the file lacks is told at its end. */
static credo_code require_settings(struct reader *reader)
{
    credo_code code = CREDO_OK;
    reader->line--;
    for (int i = 0; i < SETTINGS && !code; i++)
        if (!reader->given[i])
            code = go_on(reader, reader_complain(reader, NULL, "the setting '%s' is missing", setting_names[i]));
    return code;
}

/* `name` is the path below the folder; it is what explanations show. `end`, where there is one, is asked behind the last line. */
static credo_code read_file(struct reader *reader, const char *folder, const char *name, parse_line *parse, parse_end *end)
{
    char path[4096];
    if (snprintf(path, sizeof path, "%s/%s", folder, name) >= (int)sizeof path)
        return fail(reader->error, CREDO_BAD_LEXICON, name, 0, 0, "the path is too long", NULL);
    struct lexicon_source *source = reader->source;
    GROW(source->files, source->file_count);
    const char *copy = arena_copy(&source->arena, name, strlen(name));
    if (!copy)
        return reader_no_memory(reader);
    reader->file = source->file_count;
    source->files[source->file_count++] = copy;
    reader->path = path;
    reader->line = 1;
    reader->section = -1;
    reader->astray = false;
    struct buffer text = {0};
    credo_code code = file_read(path, BYTE_LIMIT, "the file is longer than 16 MB", CREDO_BAD_LEXICON, &text, reader->error);
    if (!code)
        code = parse_lines(reader, text.bytes, parse);
    if (!code && end)
        code = end(reader);
    buffer_free(&text);
    return go_on(reader, code);
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

/* Adds "language/name" for each .lex file of a folder; the names are the caller's to free. */
static credo_code take_names(struct reader *reader, DIR *directory, const char *path, const char *language, char **names, unsigned *count)
{
    struct dirent *item;
    while (errno = 0, (item = readdir(directory))) {
        if (!ends_with(item->d_name, ".lex") || item->d_name[0] == '.')
            continue;
        if (*count == FILE_LIMIT)
            return fail(reader->error, CREDO_BAD_LEXICON, path, 0, 0, "too many .lex files: at most 64", NULL);
        size_t room = strlen(language) + strlen(item->d_name) + 2;
        names[*count] = malloc(room);
        if (!names[*count])
            return reader_no_memory(reader);
        snprintf(names[(*count)++], room, "%s/%s", language, item->d_name);
    }
    return errno ? fail_to_read(reader->error, CREDO_BAD_LEXICON, path, errno) : CREDO_OK;
}

/* The .lex files of a language in order. */
static credo_code list_files(struct reader *reader, const char *folder, const char *language, char **names, unsigned *count)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, language);
    DIR *directory = opendir(path);
    if (!directory)
        return go_on(reader, fail_to_read(reader->error, CREDO_BAD_LEXICON, path, errno));
    credo_code code = take_names(reader, directory, path, language, names, count);
    closedir(directory);
    qsort(names, *count, sizeof *names, by_name);
    return go_on(reader, code);
}

static credo_code read_language(struct reader *reader, const char *folder, enum credo_language language)
{
    const char *name = credo_language_name(language);
    char *files[FILE_LIMIT], endings[32];
    unsigned count = 0;
    reader->language = language;
    credo_code code = list_files(reader, folder, name, files, &count);
    for (unsigned i = 0; i < count; i++) {
        if (!code)
            code = read_file(reader, folder, files[i], parse_lexicon_line, NULL);
        free(files[i]);
    }
    snprintf(endings, sizeof endings, "%s/endings.txt", name);
    return code ? code : read_file(reader, folder, endings, parse_ending_line, NULL);
}

static credo_code read_all(struct reader *reader, const char *folder)
{
    struct lexicon_source *source = reader->source;
    GROW(source->concepts, source->concept_count);
    source->concepts[source->concept_count++] =
        (struct concept){.id = "none", .title = {"none", "нет"}, .question = {"", ""}, .role = CREDO_NO_ROLE};
    credo_code code = read_file(reader, folder, "concepts.txt", parse_concept_line, NULL);
    if (!code)
        code = read_file(reader, folder, "judging.txt", parse_setting_line, require_settings);
    if (!code)
        code = read_file(reader, folder, "languages.lex", parse_foreign_line, NULL);
    if (!code)
        code = read_language(reader, folder, CREDO_ENGLISH);
    return code ? code : read_language(reader, folder, CREDO_RUSSIAN);
}

credo_code source_read_on(struct lexicon_source *source, const char *folder, credo_remark *remark, void *context, credo_error *error)
{
    credo_error here = {.code = CREDO_OK};
    *source = (struct lexicon_source){0};
    struct reader reader = {
        .source = source, .stemmer = stemmer_new(), .error = error ? error : &here, .remark = remark, .context = context};
    credo_code code = reader.stemmer ? read_all(&reader, folder) : reader_no_memory(&reader);
    stemmer_free(reader.stemmer);
    arena_free(&reader.scratch);
    if (code)
        source_free(source);
    return code;
}

credo_code source_read(struct lexicon_source *source, const char *folder, credo_error *error)
{
    return source_read_on(source, folder, NULL, NULL, error);
}

credo_code source_add_stem(struct lexicon_source *source, const char *stem)
{
    void *larger = reader_grown(source->stems, source->stem_count, sizeof *source->stems);
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
    free(source->endings[CREDO_ENGLISH]);
    free(source->endings[CREDO_RUSSIAN]);
    free(source->leads);
    free(source->stems);
    arena_free(&source->arena);
    *source = (struct lexicon_source){0};
}
