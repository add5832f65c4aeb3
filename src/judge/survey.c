/* results -> what they have in common. */
#include <stdlib.h>
#include <string.h>

#include "credo.h"

static int by_number(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* One of the numbers, so that the mission behind it can be looked at; of two in the middle the lower. */
static double middle(double *numbers, size_t count)
{
    qsort(numbers, count, sizeof *numbers, by_number);
    return count ? numbers[(count - 1) / 2] : 0;
}

/* A concept counts once in a mission, however often it stands there. */
static void count_concepts(const credo_result *result, credo_survey *survey)
{
    bool met[2][CREDO_CONCEPT_LIMIT + 1] = {{false}};
    for (size_t i = 0; i < result->phrase_count; i++) {
        unsigned concept = result->phrases[i].concept;
        bool method = result->phrases[i].role == CREDO_METHOD;
        if (concept > CREDO_CONCEPT_LIMIT || met[method][concept])
            continue;
        met[method][concept] = true;
        if (method)
            survey->methods[concept]++;
        else
            survey->results[concept]++;
    }
}

credo_code credo_survey_make(const credo_result *const *results, size_t count, credo_survey *survey)
{
    size_t judged = 0;
    double *scores = calloc(count + 1, sizeof *scores);
    memset(survey, 0, sizeof *survey);
    if (!scores)
        return CREDO_NO_MEMORY;
    survey->count = count;
    for (size_t i = 0; i < count; i++) {
        survey->verdicts[results[i]->verdict]++;
        count_concepts(results[i], survey);
        if (results[i]->verdict != CREDO_UNCLEAR)
            scores[judged++] = results[i]->score;
    }
    survey->median = middle(scores, judged);
    free(scores);
    return CREDO_OK;
}
