/* Products of small dense matrices of floats, row after row in memory. Sums run in a fixed order: the same numbers on every run. */
#ifndef CREDO_UTIL_MATRIX_H
#define CREDO_UTIL_MATRIX_H

#include <stddef.h>

enum { MATRIX_STEP = 16 }; /* widths are multiples of it */

/* c += a b, for a of rows x inner, b of inner x width, c of rows x width. */
void matrix_multiply(size_t rows, size_t inner, size_t width, const float *a, const float *b, float *c);
/* b += a' c: how b must change when c should. `inner` is a multiple of MATRIX_STEP too. */
void matrix_multiply_turned(size_t rows, size_t inner, size_t width, const float *a, const float *c, float *b);
/* Every row of `to`, rows x width, becomes this one: what is added to all, before a product is. */
void matrix_repeat(size_t rows, size_t width, const float *row, float *to);
/* to (width x inner) = from (inner x width), turned. */
void matrix_turn(size_t inner, size_t width, const float *from, float *to);

#endif
