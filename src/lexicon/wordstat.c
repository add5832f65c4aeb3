/* WordStat's .cat: categories indented by tabs, terms with a weight in brackets, "_" between the words of a phrase. */
#include <stdlib.h>
#include <string.h>

#include "lexicon/dictionary.h"
#include "text/utf8.h"
#include "util/number.h"

/* " (1.5)" at the end: its weight, and the text without it; negative when there is none. */
static double cut_weight(char *text)
{
    size_t length = strlen(text);
    char *open = strrchr(text, '('), *end;
    if (!open || open == text || text[length - 1] != ')')
        return -1;
    double weight = number_read(open + 1, &end);
    if (end == open + 1 || *end != ')' || end[1] || !(weight >= 0 && weight <= 1000))
        return -1;
    while (open > text && open[-1] == ' ')
        open--;
    *open = '\0';
    return weight;
}

static credo_code read_term(struct dictionary *dictionary, char *text, double weight, unsigned category, unsigned line)
{
    if (*text == '@' || *text == '#' || strchr(text, '[')) {
        dictionary_lose_line(dictionary, "left out, for it depends on the words around it", line);
        return CREDO_OK;
    }
    for (char *at = text; *at; at++)
        if (*at == '_')
            *at = ' ';
    return dictionary_term(dictionary, text, strlen(text), category, weight, line);
}

static credo_code read_line(struct dictionary *dictionary, char *line, unsigned number, unsigned above[NESTING_LIMIT + 1])
{
    size_t depth = strspn(line, "\t");
    char *text = line + depth;
    if (depth >= NESTING_LIMIT)
        return dictionary_complain(dictionary, number, depth + 1, "categories stand inside others 16 deep at most", NULL);
    double weight = cut_weight(text);
    unsigned parent = depth ? above[depth - 1] : 0;
    if (depth && !parent)
        return dictionary_complain(dictionary, number, depth + 1, "the line is indented deeper than the category above it", NULL);
    if (weight >= 0 && !depth)
        return dictionary_complain(dictionary, number, 1, "a term stands before the first category", NULL);
    if (weight >= 0)
        return read_term(dictionary, text, weight, parent - 1, number);
    long index = dictionary_category(dictionary, text, strlen(text), parent, number);
    if (index < 0)
        return dictionary->failed ? CREDO_NO_MEMORY : CREDO_BAD_LEXICON;
    above[depth] = (unsigned)index + 1;
    for (size_t i = depth + 1; i < NESTING_LIMIT; i++)
        above[i] = 0;
    return CREDO_OK;
}

credo_code wordstat_read(struct dictionary *dictionary, char *text, size_t length)
{
    unsigned above[NESTING_LIMIT + 1] = {0}, number = 0;
    credo_code code = CREDO_OK;
    (void)length;
    for (char *line = text, *next; line && !code; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        size_t end = strlen(line);
        while (end && strchr(" \t\r", line[end - 1]))
            line[--end] = '\0';
        number++;
        if (*line)
            code = read_line(dictionary, line, number, above);
    }
    return code;
}

void wordstat_write(struct dictionary *dictionary, struct buffer *out)
{
    for (unsigned i = 0; i < dictionary->category_count; i++) {
        buffer_format(out, "%s\n", dictionary->categories[i].name);
        for (size_t t = 0; t < dictionary->term_count; t++) {
            const struct term *term = &dictionary->terms[t];
            if (term->category != i)
                continue;
            buffer_byte(out, '\t');
            for (const char *at = term->text; *at; at++)
                buffer_byte(out, *at == ' ' ? '_' : *at);
            buffer_text(out, " (");
            unsigned thousandths = (unsigned)(term->weight * 1000 + 0.5);
            int places = thousandths % 1000 == 0 ? 0 : thousandths % 100 == 0 ? 1 : thousandths % 10 == 0 ? 2 : 3;
            buffer_fixed(out, term->weight, places);
            buffer_text(out, ")\n");
        }
    }
}
