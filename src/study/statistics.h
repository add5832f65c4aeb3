/* Figures of agreement between labels and verdicts. Every function is pure; intervals come from a bootstrap with a fixed seed. */
#ifndef CREDO_STUDY_STATISTICS_H
#define CREDO_STUDY_STATISTICS_H

#include "credo.h"
#include "text/token.h"

/* One labelled text and what was said of it. */
struct judged {
    credo_verdict label, verdict;
    double lean, score, confidence;
    uint32_t both[3], found[3], marked[3]; /* words by role: in both, in phrases found, in phrases marked */
    bool marks;
};

/* Counts a token by the label of the phrase it was found in and by the one it was marked with; numbers and signs are no words. */
void count_word(struct judged *row, const struct token *token, uint8_t found, uint8_t marked);
/* False when memory ran out, as is the next. */
bool measure_figures(const struct judged *rows, size_t count, credo_figures *figures);
/* The same with 95 % intervals (percentile bootstrap over rows, Efron and Tibshirani 1993, chapter 13). */
bool measure_intervals(const struct judged *rows, size_t count, unsigned samples, credo_figures *low, credo_figures *high);

#endif
