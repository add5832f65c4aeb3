#include "text/token.h"

#include <stdbool.h>

#include "text/normalise.h"
#include "text/utf8.h"

/* The sign that a punctuation code point stands for; the many dashes and quotes of typography become one each. */
static uint8_t plain_mark(uint32_t c)
{
    switch (c) {
    case ',': case ';': case ':': case '.': case '!': case '?': case '(': case ')': case '"': case '*': case '-':
        return (uint8_t)c;
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212:
        return '-';
    case 0xAB: case 0xBB: case 0x201C: case 0x201D: case 0x201E: case 0x2039: case 0x203A:
        return '"';
    case 0x2026:
        return '.';
    case 0x2022: case 0x25CF: case 0x25AA: case 0x2023: case 0xB7:
        return '*';
    case 0xFF0C: case 0x3001:
        return ',';
    case 0x3002:
        return '.';
    case '#': case 0x2116:
        return '#'; /* before a number: the number sign */
    default:
        return ' ';
    }
}

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x02BC;
}

struct scan {
    const char *text;
    size_t length, at;
    struct document *document;
    bool line_is_empty; /* nothing but white space since the last line feed */
    bool broken;        /* a blank line or a bullet: the next token opens a sentence */
};

static enum letter_class class_of(uint32_t c)
{
    if (c < 0x80) {
        if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
            return LETTER_LATIN;
        if (c >= '0' && c <= '9')
            return LETTER_DIGIT;
        return c == ' ' || (c >= '\t' && c <= '\r') ? LETTER_SPACE : LETTER_NONE;
    }
    if (c >= 0x400 && c < 0x482)
        return LETTER_CYRILLIC;
    return letter_class(c);
}

static bool is_letter(enum letter_class class)
{
    return class == LETTER_LATIN || class == LETTER_CYRILLIC || class == LETTER_OTHER;
}

/* An apostrophe stays inside a word: world's, d'être; not at its edge. */
static bool apostrophe_joins(const struct scan *scan, size_t behind)
{
    if (behind >= scan->length)
        return false;
    unsigned step;
    return is_letter(class_of(utf8_decode(scan->text + behind, &step)));
}

static enum script script_of(enum letter_class class)
{
    return class == LETTER_LATIN ? SCRIPT_LATIN : class == LETTER_OTHER ? SCRIPT_OTHER : SCRIPT_NONE;
}

/* Over letters of the two alphabets; what is left to look at closely is rare. */
static size_t skip_letters(const struct scan *scan, bool *latin, bool *cyrillic)
{
    const char *text = scan->text;
    size_t at = scan->at;
    for (;;) {
        while (at < scan->length && (text[at] | 0x20) >= 'a' && (text[at] | 0x20) <= 'z') {
            *latin = true;
            at++;
        }
        if (at + 1 >= scan->length || !utf8_is_cyrillic(text + at))
            return at;
        *cyrillic = true;
        at += 2;
    }
}

/* A word is of the script of its first letter, but Cyrillic when it has any Cyrillic letter. */
static void scan_word(struct scan *scan, struct token *token)
{
    token->kind = TOKEN_WORD;
    token->script = SCRIPT_NONE;
    while (scan->at < scan->length) {
        bool latin = false, cyrillic = false;
        unsigned step;
        scan->at = skip_letters(scan, &latin, &cyrillic);
        if (cyrillic)
            token->script = SCRIPT_CYRILLIC;
        else if (latin && token->script == SCRIPT_NONE)
            token->script = SCRIPT_LATIN;
        if (scan->at == scan->length || scan->text[scan->at] == ' ')
            break;
        uint32_t c = utf8_decode(scan->text + scan->at, &step);
        enum letter_class class = class_of(c);
        if (class == LETTER_CYRILLIC)
            token->script = SCRIPT_CYRILLIC;
        else if (token->script == SCRIPT_NONE)
            token->script = (uint8_t)script_of(class);
        if (!is_letter(class) && class != LETTER_JOINER && class != LETTER_DIGIT
            && !(is_apostrophe(c) && apostrophe_joins(scan, scan->at + step)))
            break;
        scan->at += step;
    }
}

static void scan_number(struct scan *scan, struct token *token)
{
    token->kind = TOKEN_NUMBER;
    while (scan->at < scan->length) {
        unsigned step;
        uint32_t c = utf8_decode(scan->text + scan->at, &step);
        size_t behind = scan->at + step;
        bool point = (c == '.' || c == ',') && behind < scan->length && scan->text[behind] >= '0' && scan->text[behind] <= '9';
        if (class_of(c) != LETTER_DIGIT && !point)
            break;
        scan->at = behind;
    }
}

static void skip_space(struct scan *scan)
{
    while (scan->at < scan->length) {
        unsigned step;
        if (scan->text[scan->at] == ' ') {
            scan->at++;
            continue;
        }
        uint32_t c = utf8_decode(scan->text + scan->at, &step);
        enum letter_class class = class_of(c);
        if (class != LETTER_SPACE && class != LETTER_JOINER)
            return;
        if (c == '\n' || c == 0x2029) {
            scan->broken |= scan->line_is_empty;
            scan->line_is_empty = true;
        }
        scan->at += step;
    }
}

static void scan_token(struct scan *scan, struct token *token)
{
    unsigned step;
    uint32_t c = utf8_decode(scan->text + scan->at, &step);
    enum letter_class class = class_of(c);
    token->start = (uint32_t)scan->at;
    if (is_letter(class)) {
        scan_word(scan, token);
    } else if (class == LETTER_DIGIT) {
        scan_number(scan, token);
    } else {
        token->kind = TOKEN_MARK;
        token->mark = plain_mark(c);
        scan->broken |= (token->mark == '*' || token->mark == '-') && scan->line_is_empty;
        scan->at += step;
    }
    token->end = (uint32_t)scan->at;
    scan->line_is_empty = false;
}

bool ends_sentence(const struct token *token)
{
    return token->kind == TOKEN_MARK && (token->mark == '.' || token->mark == '!' || token->mark == '?');
}

static bool starts_lower(const struct scan *scan, const struct token *token)
{
    unsigned step;
    uint32_t c = utf8_decode(scan->text + token->start, &step);
    return (c >= 'a' && c <= 'z') || (c >= 0x430 && c < 0x460);
}

/* "J. Smith", "No. 1", "ст. 5": a stop behind an initial, and one between a word of two letters and a number, only shortens. */
static bool shortens(const struct scan *scan, const struct token *word, const struct token *next)
{
    if (word->kind != TOKEN_WORD || word->end - word->start > 4)
        return false;
    size_t letters = utf8_count(scan->text + word->start, word->end - word->start);
    return next->kind == TOKEN_NUMBER ? letters <= 2 : letters == 1 && !starts_lower(scan, word);
}

/* A stop ends a sentence when white space follows and then no small letter, and it does not shorten a word. */
static bool opens_sentence(const struct scan *scan, size_t index)
{
    const struct token *tokens = scan->document->tokens;
    if (index == 0 || !ends_sentence(&tokens[index - 1]) || tokens[index].kind == TOKEN_MARK)
        return false;
    if (tokens[index].start == tokens[index - 1].end)
        return false;
    if (tokens[index - 1].mark != '.')
        return true;
    return !starts_lower(scan, &tokens[index]) && !(index > 1 && shortens(scan, &tokens[index - 2], &tokens[index]));
}

/* A long dash parts words even without blanks; hyphens of all kinds and the short dash join them. */
static bool is_hyphen(const struct document *document, const struct token *token)
{
    unsigned step;
    uint32_t c = utf8_decode(document->text + token->start, &step);
    return token->kind == TOKEN_MARK && token->mark == '-' && c != 0x2014 && c != 0x2015;
}

static bool is_glued(const struct document *document, size_t index)
{
    const struct token *t = document->tokens;
    if (index == 0 || t[index].kind == TOKEN_MARK || t[index].start != t[index - 1].end)
        return false;
    return t[index - 1].kind != TOKEN_MARK
           || (index > 1 && is_hyphen(document, &t[index - 1]) && t[index - 2].kind != TOKEN_MARK && t[index - 2].end == t[index - 1].start);
}

struct document tokenise(const char *text, size_t length, struct arena *arena)
{
    struct document document = {.text = text, .length = length};
    struct scan scan = {.text = text, .length = length, .document = &document, .line_is_empty = true};
    size_t room = 0;
    for (skip_space(&scan); scan.at < length; skip_space(&scan)) {
        if (document.count == room) {
            size_t larger = room ? room * 2 : length / 8 + 16; /* usually enough */
            struct token *tokens = arena_array(arena, struct token, larger);
            if (!tokens)
                return (struct document){.text = text, .length = length};
            for (size_t i = 0; i < document.count; i++)
                tokens[i] = document.tokens[i];
            document.tokens = tokens;
            room = larger;
        }
        struct token *token = &document.tokens[document.count];
        bool first = document.count == 0;
        *token = (struct token){0};
        scan_token(&scan, token);
        if (!first && (opens_sentence(&scan, document.count) || scan.broken))
            document.sentences++;
        scan.broken = false;
        token->sentence = document.sentences;
        token->glued = is_glued(&document, document.count);
        document.words += token->kind == TOKEN_WORD && !token->glued;
        document.count++;
    }
    document.sentences = document.words ? document.sentences + 1 : 0;
    return document;
}
