/* How far raters agree, beyond chance.
 *
 * n_uc is how many raters gave unit u the category c, m_u how many rated it at all, n_c the sum over units.
 *
 * Pairs that agree in a unit: P_u = sum_c n_uc (n_uc - 1) / (m_u (m_u - 1)).
 *
 * Cohen's kappa, of two raters over the N units that both rated: (p_o - p_e) / (1 - p_e), where p_o is the share of units they agree on
 * and p_e = sum_c p_1c p_2c, with p_1c the share of units to which the first gave c. (J. Cohen, A coefficient of agreement for nominal
 * scales, Educational and Psychological Measurement 20, 1960, 37-46.)
 *
 * Fleiss' kappa, over the N units that all n raters rated: (P - P_e) / (1 - P_e), where P is the mean of P_u and P_e = sum_c p_c^2 with
 * p_c = n_c / (N n). (J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 1971, 378-382.)
 *
 * Krippendorff's alpha, over units with m_u >= 2: the coincidences are o_ck = sum_u n_uc (n_uk - [c = k]) / (m_u - 1), n_c = sum_k o_ck,
 * n = sum_c n_c, and alpha = 1 - (n - 1) sum_{c<k} o_ck d_ck / sum_{c<k} n_c n_k d_ck. Nominal: d_ck = 1. Ordinal:
 * d_ck = (n_c / 2 + the n of all categories between c and k + n_k / 2)^2. (K. Krippendorff, Computing Krippendorff's alpha-reliability,
 * University of Pennsylvania, 2011.)
 *
 * Where the denominator is 0, because nobody ever varied, none of the three is defined: not a number.
 *
 * Intervals: percentile bootstrap over units (Efron and Tibshirani, An introduction to the bootstrap, 1993, chapter 13); samples in which
 * a coefficient is not defined are left out, and where they are more than half there is no interval. */
#ifndef CREDO_STUDY_AGREEMENT_H
#define CREDO_STUDY_AGREEMENT_H

#include "credo.h"

/* Of two lists of categories with -1 for missing. */
credo_against measure_against(const int *a, const int *b, size_t count, unsigned categories);
/* Share of pairs of answers in the unit that differ; 0 when there are fewer than two. */
double measure_split(const credo_ratings *ratings, size_t unit);

#endif
