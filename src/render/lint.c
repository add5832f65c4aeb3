/* The formats of lint, the message of each finding, and the lines that compilers write and editors read. */
#include "render/lint.h"

#include <string.h>

#include "render/escape.h"
#include "render/words.h"
#include "util/text.h"

static lint_step page_gnu;

static const struct lint_format {
    lint_step *begin, *page, *end;
} formats[CREDO_LINT_FORMATS] = {
    [CREDO_LINT_GNU] = {NULL, page_gnu, NULL},
    [CREDO_LINT_JSON] = {begin_lint_json, page_lint_json, end_lint_json},
    [CREDO_LINT_JSONL] = {NULL, page_lint_jsonl, NULL},
    [CREDO_LINT_SARIF] = {begin_lint_sarif, page_lint_sarif, end_lint_sarif},
    [CREDO_LINT_VALE] = {begin_lint_vale, page_lint_vale, end_lint_vale},
};

static void take_step(lint_step *step, const struct linting *lint)
{
    if (step)
        step(lint);
}

void credo_lint_begin(const credo_lint_style *style, credo_text *out)
{
    struct linting lint = {.ui = style->ui, .columns = style->columns, .out = &out->buffer};
    take_step(formats[style->format].begin, &lint);
}

void credo_lint_page(const credo_lexicon *lexicon, const credo_lint_style *style, const char *name, size_t before,
                     const credo_findings *findings, credo_text *out)
{
    struct linting lint = {lexicon, style->ui, style->columns, name, before, findings, &out->buffer};
    take_step(formats[style->format].page, &lint);
}

void credo_lint_end(const credo_lint_style *style, size_t before, credo_text *out)
{
    struct linting lint = {.ui = style->ui, .columns = style->columns, .before = before, .out = &out->buffer};
    take_step(formats[style->format].end, &lint);
}

/* --- rules ------------------------------------------------------------------------------------------------------ */

static const struct {
    const char *meaning;
    credo_severity severity;
} rules[CREDO_RULES] = {
    [CREDO_RULE_NO_RESULT] = {"The mission does not say what changes for people.", CREDO_ERROR},
    [CREDO_RULE_PRODUCT] = {"The mission is about the company and what it offers.", CREDO_ERROR},
    [CREDO_RULE_METHOD] = {"A phrase names a means of the company, not what it changes for people.", CREDO_WARNING},
    [CREDO_RULE_UNCLEAR] = {"The mission says too little to tell whom it is about.", CREDO_NOTE},
    [CREDO_RULE_METHOD_FIRST] = {"The means stand before the result.", CREDO_NOTE},
    [CREDO_RULE_TOO_LONG] = {"The mission is too long to remember.", CREDO_NOTE},
    [CREDO_RULE_AGES] = {"A word will go out of date.", CREDO_NOTE},
};

const char *rule_meaning(credo_ui ui, credo_rule rule)
{
    return credo_translate(ui, rules[rule].meaning);
}

credo_severity rule_severity(credo_rule rule)
{
    return rules[rule].severity;
}

/* --- messages --------------------------------------------------------------------------------------------------- */

enum { QUOTED = 72 }; /* letters of a phrase that a message shows */

/* White space of any kind becomes a blank: a message is one line. */
static void put_words(struct buffer *out, const char *text)
{
    bool blank = false;
    for (size_t letters = 0; *text; text++) {
        if (strchr(" \t\r\n\v\f", *text)) {
            blank = true;
            continue;
        }
        bool begins = ((unsigned char)*text & 0xC0) != 0x80;
        if (begins && letters++ == QUOTED) {
            buffer_text(out, "…");
            return;
        }
        if (blank)
            buffer_byte(out, ' ');
        blank = false;
        buffer_byte(out, *text);
    }
}

static const char *quoted(struct buffer *room, credo_ui ui, const char *text)
{
    buffer_rewind(room);
    buffer_text(room, open_quote(ui));
    put_words(room, text);
    buffer_text(room, close_quote(ui));
    const char *string = buffer_string(room);
    return string ? string : "";
}

const char *question_of(const struct linting *lint, const credo_finding *finding)
{
    const char *question = credo_concept_get(lint->lexicon, finding->concept, lint->ui).question;
    return finding->rule != CREDO_RULE_METHOD ? "" : *question ? question : credo_translate(lint->ui, "What changes for people because of it?");
}

static void put_method(struct buffer *out, const struct linting *lint, const struct showing *show, const credo_finding *finding)
{
    struct buffer room = {0};
    credo_concept concept = credo_concept_get(lint->lexicon, finding->concept, lint->ui);
    const char *words = quoted(&room, lint->ui, finding->text);
    if (finding->concept && concept.role == CREDO_METHOD)
        put_filled(out, tell(show, "%s is a means (%s)"), words, concept.title);
    else
        put_filled(out, tell(show, "%s is a means"), words, "");
    if (*finding->ageing)
        put_filled(out, tell(show, " and will age: %s"), ageing_meaning(show, finding->ageing), "");
    buffer_text(out, ". ");
    buffer_text(out, question_of(lint, finding));
    buffer_done(&room, out);
}

static void put_ages(struct buffer *out, const struct linting *lint, const struct showing *show, const credo_finding *finding)
{
    struct buffer room = {0};
    put_filled(out, tell(show, "%s will age: %s."), quoted(&room, lint->ui, finding->text), ageing_meaning(show, finding->ageing));
    buffer_done(&room, out);
}

static void put_length(struct buffer *out, const struct linting *lint, const struct showing *show, size_t words)
{
    struct buffer count = {0}, most = {0};
    put_count(&count, show, words, "word|words");
    buffer_number(&most, lint->findings->words_most);
    const char *first = buffer_string(&count), *second = buffer_string(&most);
    put_filled(out, tell(show, "Too long to remember: %s; keep it to %s."), first ? first : "", second ? second : "");
    buffer_done(&count, out);
    buffer_done(&most, out);
}

void put_message(struct buffer *out, const struct linting *lint, const credo_finding *finding)
{
    const credo_statement *statement = &lint->findings->statements[finding->statement];
    credo_result result = {.obstacle = statement->obstacle, .foreign = statement->foreign};
    struct showing show = {.lexicon = lint->lexicon, .ui = lint->ui, .result = &result, .out = out};
    switch (finding->rule) {
    case CREDO_RULE_METHOD: put_method(out, lint, &show, finding); break;
    case CREDO_RULE_AGES: put_ages(out, lint, &show, finding); break;
    case CREDO_RULE_TOO_LONG: put_length(out, lint, &show, statement->words); break;
    case CREDO_RULE_UNCLEAR:
        put_obstacle(out, &show);
        buffer_byte(out, ' ');
        buffer_text(out, obstacle_advice(&show));
        break;
    case CREDO_RULE_NO_RESULT:
        buffer_text(out, tell(&show, "Nothing here says what changes for people: name what they will be able to do, have or feel."));
        break;
    case CREDO_RULE_METHOD_FIRST:
        buffer_text(out, tell(&show, "The means stand first: say what changes for people, then how you do it."));
        break;
    default:
        buffer_text(out, tell(&show, statement->verdict == CREDO_UNCLEAR
                                         ? "Only means are listed here, without a sentence: say what changes for people."
                                         : "This is about the company and what it offers: let what changes for people lead and carry it."));
    }
}

size_t column_of(const struct linting *lint, const credo_position *position)
{
    return lint->columns == CREDO_COLUMNS_BYTES ? position->byte : lint->columns == CREDO_COLUMNS_UTF16 ? position->utf16 : position->column;
}

/* --- for JSON --------------------------------------------------------------------------------------------------- */

void put_json_text(struct buffer *out, const char *text)
{
    quote_json(out, text, strlen(text));
}

void put_json_message(const struct linting *lint, const credo_finding *finding)
{
    struct buffer message = {0};
    put_message(&message, lint, finding);
    quote_json(lint->out, message.bytes, message.length);
    buffer_done(&message, lint->out);
}

/* --- file:line:column: severity: message [rule] ------------------------------------------------------------------- */

static void page_gnu(const struct linting *lint)
{
    struct buffer message = {0};
    for (size_t i = 0; i < lint->findings->count; i++) {
        const credo_finding *finding = &lint->findings->items[i];
        buffer_rewind(&message);
        put_message(&message, lint, finding);
        escape_terminal(lint->out, lint->name, strlen(lint->name));
        buffer_format(lint->out, ":%zu:%zu: %s: ", finding->start.line, column_of(lint, &finding->start),
                      credo_severity_name(finding->severity));
        if (message.length)
            escape_terminal(lint->out, message.bytes, message.length);
        buffer_format(lint->out, " [%s]\n", credo_rule_name(finding->rule));
        lint->out->failed |= message.failed;
    }
    buffer_free(&message);
}
