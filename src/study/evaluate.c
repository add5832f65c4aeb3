/* labelled missions -> figures: how far the verdicts agree with the labels. */
#include <stdlib.h>
#include <string.h>

#include "study/labelled.h"
#include "study/statistics.h"
#include "util/failure.h"

enum { GROUPS = 3 }; /* English, Russian, all */

struct credo_evaluation {
    struct labelled_set set;
    struct judged *rows;
    credo_language *languages; /* of the row's model: English or Russian */
    credo_figures figures[GROUPS], low[GROUPS], high[GROUPS];
};

/* The readings are those of the text's tokens, one by one. */
static bool judge(const struct labelled *item, const credo_result *result, struct arena *arena, struct judged *row)
{
    *row = (struct judged){.label = item->side,
                           .verdict = result->verdict,
                           .lean = item->lean,
                           .score = result->score,
                           .confidence = result->confidence,
                           .marks = item->marked};
    struct document document = tokenise(result->text, result->length, arena);
    for (size_t t = 0; t < document.count; t++)
        count_word(row, &document.tokens[t], (uint8_t)result->readings[t].role, label_at(item, &document.tokens[t]));
    bool done = !arena->failed;
    arena_reset(arena);
    return done;
}

static credo_code judge_all(credo_evaluation *e, const credo_lexicon *lexicon)
{
    credo_analyser *analyser = credo_analyser_new(lexicon);
    credo_result *result = credo_result_new();
    struct arena arena = {0};
    credo_code code = analyser && result ? CREDO_OK : CREDO_NO_MEMORY;
    for (size_t i = 0; i < e->set.count && !code; i++) {
        code = credo_analyse(analyser, e->set.items[i].text, e->set.items[i].length, CREDO_EXPLAIN, result);
        if (!code && !judge(&e->set.items[i], result, &arena, &e->rows[i]))
            code = CREDO_NO_MEMORY;
        if (code)
            break;
        e->languages[i] = language_of_letters(result->text, result->length); /* whatever the verdict on its language was */
    }
    arena_free(&arena);
    credo_result_free(result);
    credo_analyser_free(analyser);
    return code;
}

static credo_code measure_group(credo_evaluation *e, credo_language group, unsigned samples)
{
    struct judged *rows = calloc(e->set.count + 1, sizeof *rows);
    size_t count = 0;
    if (!rows)
        return CREDO_NO_MEMORY;
    for (size_t i = 0; i < e->set.count; i++)
        if (group == CREDO_MIXED_LANGUAGE || e->languages[i] == group)
            rows[count++] = e->rows[i];
    bool done = measure_figures(rows, count, &e->figures[group]);
    if (samples && count)
        done = done && measure_intervals(rows, count, samples, &e->low[group], &e->high[group]);
    free(rows);
    return done ? CREDO_OK : CREDO_NO_MEMORY;
}

credo_code credo_evaluate(const credo_lexicon *lexicon, const char *const *files, size_t file_count, unsigned samples,
                          credo_evaluation **evaluation, credo_error *error)
{
    credo_evaluation *e = calloc(1, sizeof *e);
    credo_code code = e ? CREDO_OK : CREDO_NO_MEMORY;
    for (size_t i = 0; i < file_count && !code; i++) {
        code = labelled_read(&e->set, files[i], error);
        if (code) {
            credo_evaluation_free(e);
            return code;
        }
    }
    if (!code) {
        e->rows = calloc(e->set.count + 1, sizeof *e->rows);
        e->languages = calloc(e->set.count + 1, sizeof *e->languages);
        code = e->rows && e->languages ? judge_all(e, lexicon) : CREDO_NO_MEMORY;
    }
    for (int group = 0; group < GROUPS && !code; group++)
        code = measure_group(e, (credo_language)group, samples);
    if (code) {
        credo_evaluation_free(e);
        return fail(error, code, NULL, 0, 0, "out of memory", NULL);
    }
    *evaluation = e;
    return CREDO_OK;
}

void credo_evaluation_free(credo_evaluation *evaluation)
{
    if (!evaluation)
        return;
    free(evaluation->rows);
    free(evaluation->languages);
    labelled_free(&evaluation->set);
    free(evaluation);
}

const credo_figures *credo_evaluation_figures(const credo_evaluation *evaluation, credo_language language, const credo_figures **low,
                                              const credo_figures **high)
{
    unsigned group = language < CREDO_MIXED_LANGUAGE ? language : CREDO_MIXED_LANGUAGE;
    if (low)
        *low = &evaluation->low[group];
    if (high)
        *high = &evaluation->high[group];
    return &evaluation->figures[group];
}

size_t credo_evaluation_count(const credo_evaluation *evaluation)
{
    return evaluation->set.count;
}

credo_evaluated credo_evaluation_row(const credo_evaluation *evaluation, size_t index)
{
    const struct labelled *item = &evaluation->set.items[index];
    const struct judged *row = &evaluation->rows[index];
    return (credo_evaluated){.id = item->id,
                             .text = item->text,
                             .file = item->file,
                             .line = item->line,
                             .label = row->label,
                             .verdict = row->verdict,
                             .lean = row->lean,
                             .score = row->score,
                             .confidence = row->confidence,
                             .language = evaluation->languages[index]};
}
