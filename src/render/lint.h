/* findings -> bytes: what the formats of lint share. A format is a row of the table in lint.c. */
#ifndef CREDO_RENDER_LINT_H
#define CREDO_RENDER_LINT_H

#include "credo.h"
#include "util/buffer.h"

struct linting {
    const credo_lexicon *lexicon; /* NULL before the first and behind the last page */
    credo_ui ui;
    credo_columns columns;
    const char *name; /* of the file */
    size_t before;    /* findings written before this page */
    const credo_findings *findings;
    struct buffer *out;
};

typedef void lint_step(const struct linting *lint);

lint_step begin_lint_json, page_lint_json, end_lint_json, page_lint_jsonl;
lint_step begin_lint_sarif, page_lint_sarif, end_lint_sarif;
lint_step begin_lint_vale, page_lint_vale, end_lint_vale;

/* What a rule looks for, in a sentence. */
const char *rule_meaning(credo_ui ui, credo_rule rule);
/* The gravest that its findings are. */
credo_severity rule_severity(credo_rule rule);
/* What is wrong and what to ask oneself, on one line. */
void put_message(struct buffer *out, const struct linting *lint, const credo_finding *finding);
/* The coaching question of a METHOD phrase. */
const char *question_of(const struct linting *lint, const credo_finding *finding);
size_t column_of(const struct linting *lint, const credo_position *position);

/* A string of JSON with its quotes. */
void put_json_text(struct buffer *out, const char *text);
void put_json_message(const struct linting *lint, const credo_finding *finding);

#endif
