/* LIWC's .dic: numbered categories between two lines of "%", then a term a line with the numbers it belongs to. */
#include <stdlib.h>
#include <string.h>

#include "lexicon/dictionary.h"
#include "text/utf8.h"

enum { MOST_CATEGORIES = CATEGORY_LIMIT };

struct liwc {
    struct dictionary *dictionary;
    unsigned numbers[MOST_CATEGORIES]; /* of the categories, in order */
    unsigned line;
    const char *start;
};

static credo_code complain(const struct liwc *liwc, const char *at, const char *what, const char *detail)
{
    return dictionary_complain(liwc->dictionary, liwc->line, 1 + utf8_count(liwc->start, (size_t)(at - liwc->start)), what, detail);
}

/* The next part between blanks, terminated; NULL at the end. */
static char *next_part(char **rest)
{
    char *part = *rest + strspn(*rest, " \t");
    if (!*part)
        return NULL;
    *rest = part + strcspn(part, " \t");
    if (**rest)
        *(*rest)++ = '\0';
    return part;
}

static bool is_number(const char *text)
{
    return *text && strlen(text) < 9 && text[strspn(text, "0123456789")] == '\0';
}

/* "12<tab>name"; what stands behind the name in newer files is its description. */
static credo_code read_category(struct liwc *liwc, char *line)
{
    struct dictionary *dictionary = liwc->dictionary;
    char *rest = line, *number = next_part(&rest), *name = rest + strspn(rest, " \t"), *described = strstr(name, " (");
    name[strcspn(name, "\t")] = '\0';
    if (described)
        *described = '\0';
    if (!is_number(number) || !*name)
        return complain(liwc, number, "a category is a number and a name", NULL);
    unsigned before = dictionary->category_count, value = (unsigned)strtoul(number, NULL, 10);
    for (unsigned i = 0; i < before; i++)
        if (liwc->numbers[i] == value)
            return complain(liwc, number, "the number '%s' stands twice", number);
    long index = dictionary_category(dictionary, name, strlen(name), 0, liwc->line);
    if (index < 0)
        return dictionary->failed ? CREDO_NO_MEMORY : CREDO_BAD_LEXICON;
    if ((unsigned)index < before)
        return complain(liwc, name, "the category '%s' stands twice", name);
    liwc->numbers[index] = value;
    return CREDO_OK;
}

static credo_code add_to(struct liwc *liwc, const char *term, const char *number)
{
    unsigned value = (unsigned)strtoul(number, NULL, 10);
    for (unsigned i = 0; i < liwc->dictionary->category_count; i++)
        if (liwc->numbers[i] == value)
            return dictionary_term(liwc->dictionary, term, strlen(term), i, 1, liwc->line);
    return complain(liwc, number, "no category has the number '%s'", number);
}

/* A term may have blanks in it when a tab stands behind it. */
static credo_code read_term(struct liwc *liwc, char *line)
{
    char *tab = strchr(line, '\t'), *rest = tab ? tab + 1 : line, *term = line;
    credo_code code = CREDO_OK;
    if (tab)
        *tab = '\0';
    else
        term = next_part(&rest);
    char *number = next_part(&rest);
    if (!number)
        return complain(liwc, term, "a term is followed by the numbers of its categories", NULL);
    for (; number && !code; number = next_part(&rest)) {
        if (is_number(number)) {
            code = add_to(liwc, term, number);
            continue;
        }
        dictionary_lose_line(liwc->dictionary, "left out, for it depends on the words around it", liwc->line);
        return CREDO_OK;
    }
    return code;
}

credo_code liwc_read(struct dictionary *dictionary, char *text, size_t length)
{
    struct liwc liwc = {.dictionary = dictionary};
    credo_code code = CREDO_OK;
    int marks = 0;
    (void)length;
    for (char *line = text, *next; line && !code; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        size_t end = strlen(line);
        while (end && strchr(" \t\r", line[end - 1]))
            line[--end] = '\0';
        liwc.line++;
        liwc.start = line;
        line += strspn(line, " \t");
        if (!*line)
            continue;
        if (*line == '%' && marks < 2)
            marks++;
        else if (!marks)
            code = complain(&liwc, line, "a LIWC dictionary begins with a line of '%s'", "%");
        else
            code = marks == 1 ? read_category(&liwc, line) : read_term(&liwc, line);
    }
    if (!code && marks < 2)
        code = dictionary_complain(dictionary, liwc.line, 1, "the categories do not end with a line of '%s'", "%");
    return code;
}

/* --- writing ------------------------------------------------------------------------------------------------ */

static int by_text(const void *a, const void *b)
{
    const struct term *const *x = a, *const *y = b;
    int order = strcmp((*x)->text, (*y)->text);
    return order ? order : ((*x)->category > (*y)->category) - ((*x)->category < (*y)->category);
}

void liwc_write(struct dictionary *dictionary, struct buffer *out)
{
    const struct term **terms = arena_array(&dictionary->arena, const struct term *, dictionary->term_count + 1);
    buffer_text(out, "%\n");
    for (unsigned i = 0; i < dictionary->category_count; i++)
        buffer_format(out, "%u\t%s\n", i + 1, dictionary->categories[i].name);
    buffer_text(out, "%\n");
    for (size_t i = 0; i < dictionary->term_count && terms; i++)
        terms[i] = &dictionary->terms[i];
    if (terms && dictionary->term_count)
        qsort(terms, dictionary->term_count, sizeof *terms, by_text);
    for (size_t i = 0; i < dictionary->term_count && terms; i++) {
        bool same = i && strcmp(terms[i]->text, terms[i - 1]->text) == 0;
        if (!same)
            buffer_format(out, "%s%s", i ? "\n" : "", terms[i]->text);
        buffer_format(out, "\t%u", terms[i]->category + 1);
    }
    buffer_text(out, dictionary->term_count ? "\n" : "");
    dictionary->failed |= !terms;
}
