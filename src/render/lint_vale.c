/* The JSON of Vale, field by field, so that the editors' plugins made for it read ours. A span stays within its line. */
#include <ctype.h>

#include "render/lint.h"

static const char *const severities[] = {[CREDO_NOTE] = "suggestion", [CREDO_WARNING] = "warning", [CREDO_ERROR] = "error"};

/* method-first: credo.MethodFirst */
static void put_check(struct buffer *out, credo_rule rule)
{
    bool capital = true;
    buffer_text(out, "\"credo.");
    for (const char *name = credo_rule_name(rule); *name; name++) {
        if (*name != '-')
            buffer_byte(out, capital ? (char)toupper((unsigned char)*name) : *name);
        capital = *name == '-';
    }
    buffer_byte(out, '"');
}

static void put_alert(const struct linting *lint, const credo_finding *finding)
{
    struct buffer *out = lint->out;
    size_t start = column_of(lint, &finding->start), end = column_of(lint, &finding->line_end);
    buffer_format(out, "{\"Action\": {\"Name\": \"\", \"Params\": null}, \"Span\": [%zu, %zu], \"Check\": ", start,
                  end > start ? end - 1 : start); /* both are counted from 1, and the last is within */
    put_check(out, finding->rule);
    buffer_text(out, ", \"Description\": \"\", \"Link\": \"\", \"Message\": ");
    put_json_message(lint, finding);
    buffer_format(out, ", \"Severity\": \"%s\", \"Match\": ", severities[finding->severity]);
    put_json_text(out, finding->text);
    buffer_format(out, ", \"Line\": %zu}", finding->start.line);
}

void begin_lint_vale(const struct linting *lint)
{
    buffer_byte(lint->out, '{');
}

void page_lint_vale(const struct linting *lint)
{
    if (!lint->findings->count)
        return;
    buffer_text(lint->out, lint->before ? ",\n  " : "\n  ");
    put_json_text(lint->out, lint->name);
    buffer_text(lint->out, ": [");
    for (size_t i = 0; i < lint->findings->count; i++) {
        buffer_text(lint->out, i ? ",\n    " : "\n    ");
        put_alert(lint, &lint->findings->items[i]);
    }
    buffer_text(lint->out, "\n  ]");
}

void end_lint_vale(const struct linting *lint)
{
    buffer_text(lint->out, lint->before ? "\n}\n" : "}\n");
}
