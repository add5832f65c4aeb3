/* SARIF 2.1.0 (OASIS 2020), for code hosts and the viewers of editors. */
#include <string.h>

#include "render/lint.h"

static const char *level_of(credo_severity severity)
{
    return credo_severity_name(severity); /* SARIF names them alike */
}

static void put_rule(const struct linting *lint, credo_rule rule)
{
    buffer_format(lint->out, "%s\n      {\"id\": \"%s\", \"shortDescription\": {\"text\": ", rule ? "," : "", credo_rule_name(rule));
    put_json_text(lint->out, rule_meaning(lint->ui, rule));
    buffer_format(lint->out, "}, \"defaultConfiguration\": {\"level\": \"%s\"}}", level_of(rule_severity(rule)));
}

void begin_lint_sarif(const struct linting *lint)
{
    buffer_text(lint->out, "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"version\": \"2.1.0\",\n  \"runs\": [{\n");
    buffer_format(lint->out, "    \"tool\": {\"driver\": {\"name\": \"credo\", \"version\": \"%s\", \"rules\": [", credo_version());
    for (int rule = 0; rule < CREDO_RULES; rule++)
        put_rule(lint, (credo_rule)rule);
    buffer_format(lint->out, "\n    ]}},\n    \"columnKind\": \"%s\",\n    \"results\": [",
                  lint->columns == CREDO_COLUMNS_UTF16 ? "utf16CodeUnits" : "unicodeCodePoints");
}

/* A path as a URI (RFC 3986): any other byte is written in hexadecimal. */
static void put_uri(struct buffer *out, const char *path)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    buffer_text(out, *path == '/' ? "\"file://" : "\"");
    for (; *path; path++) {
        if (strchr(plain, *path))
            buffer_byte(out, *path);
        else
            buffer_format(out, "%%%02X", (unsigned)(unsigned char)*path);
    }
    buffer_byte(out, '"');
}

static size_t sarif_column(const struct linting *lint, const credo_position *position)
{
    return lint->columns == CREDO_COLUMNS_UTF16 ? position->utf16 : position->column;
}

static void put_result(const struct linting *lint, const credo_finding *finding)
{
    struct buffer *out = lint->out;
    buffer_format(out, "{\"ruleId\": \"%s\", \"ruleIndex\": %d, \"level\": \"%s\", \"message\": {\"text\": ", credo_rule_name(finding->rule),
                  (int)finding->rule, level_of(finding->severity));
    put_json_message(lint, finding);
    buffer_text(out, "}, \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": ");
    put_uri(out, lint->name);
    buffer_format(out, "}, \"region\": {\"startLine\": %zu, \"startColumn\": %zu, \"endLine\": %zu, \"endColumn\": %zu}}}]}",
                  finding->start.line, sarif_column(lint, &finding->start), finding->end.line, sarif_column(lint, &finding->end));
}

void page_lint_sarif(const struct linting *lint)
{
    for (size_t i = 0; i < lint->findings->count; i++) {
        buffer_text(lint->out, lint->before + i ? ",\n      " : "\n      ");
        put_result(lint, &lint->findings->items[i]);
    }
}

void end_lint_sarif(const struct linting *lint)
{
    buffer_text(lint->out, lint->before ? "\n    ]\n  }]\n}\n" : "]\n  }]\n}\n");
}
