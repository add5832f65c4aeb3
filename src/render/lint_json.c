/* Findings for programs: an array with a finding a line, or the lines alone. Fields may be added, never renamed. */
#include "render/lint.h"

static void put_position(const struct linting *lint, const char *key, const credo_position *position)
{
    buffer_format(lint->out, ", \"%sline\": %zu, \"%scolumn\": %zu", key, position->line, key, column_of(lint, position));
}

static void put_string(struct buffer *out, const char *key, const char *text)
{
    buffer_format(out, ", \"%s\": ", key);
    put_json_text(out, text);
}

static void put_statement(struct buffer *out, const credo_statement *statement)
{
    buffer_format(out, ", \"verdict\": \"%s\", \"score\": ", credo_verdict_name(statement->verdict));
    buffer_fixed(out, statement->score, 2);
    buffer_text(out, ", \"confidence\": ");
    buffer_fixed(out, statement->confidence, 3);
    buffer_format(out, ", \"words\": %zu", statement->words);
}

static void put_finding(const struct linting *lint, const credo_finding *finding)
{
    struct buffer *out = lint->out;
    buffer_text(out, "{\"file\": ");
    put_json_text(out, lint->name);
    put_position(lint, "", &finding->start);
    put_position(lint, "end_", &finding->end);
    put_string(out, "severity", credo_severity_name(finding->severity));
    put_string(out, "rule", credo_rule_name(finding->rule));
    if (finding->rule == CREDO_RULE_METHOD) {
        put_string(out, "concept", finding->concept ? credo_concept_get(lint->lexicon, finding->concept, lint->ui).id : "none");
        put_string(out, "question", question_of(lint, finding));
    }
    if (*finding->ageing)
        put_string(out, "ages", finding->ageing);
    buffer_text(out, ", \"message\": ");
    put_json_message(lint, finding);
    put_string(out, "text", finding->text);
    buffer_format(out, ", \"start\": %zu, \"end\": %zu, \"byte_start\": %zu, \"byte_end\": %zu", finding->span.start, finding->span.end,
                  finding->span.byte_start, finding->span.byte_end);
    put_statement(out, &lint->findings->statements[finding->statement]);
    buffer_byte(out, '}');
}

void begin_lint_json(const struct linting *lint)
{
    buffer_byte(lint->out, '[');
}

void page_lint_json(const struct linting *lint)
{
    for (size_t i = 0; i < lint->findings->count; i++) {
        buffer_text(lint->out, lint->before + i ? ",\n  " : "\n  ");
        put_finding(lint, &lint->findings->items[i]);
    }
}

void end_lint_json(const struct linting *lint)
{
    buffer_text(lint->out, lint->before ? "\n]\n" : "]\n");
}

void page_lint_jsonl(const struct linting *lint)
{
    for (size_t i = 0; i < lint->findings->count; i++) {
        put_finding(lint, &lint->findings->items[i]);
        buffer_byte(lint->out, '\n');
    }
}
