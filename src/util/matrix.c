#include "util/matrix.h"

#include <string.h>

#include "util/inline.h"
#include "util/wide.h"

/* Floats that the compiler keeps in whatever registers there are. */
typedef float lane __attribute__((vector_size(MATRIX_STEP * sizeof(float)), aligned(sizeof(float)), may_alias));

enum { ROWS = 4 }; /* at once: each row of b is loaded once for all of them */

ALWAYS_INLINE void multiply_rows(size_t inner, size_t width, const float *a, const float *b, float *c)
{
    for (size_t w = 0; w < width; w += MATRIX_STEP) {
        lane sum[ROWS];
        for (size_t r = 0; r < ROWS; r++)
            sum[r] = *(const lane *)(c + r * width + w);
        for (size_t k = 0; k < inner; k++) {
            lane row = *(const lane *)(b + k * width + w);
            for (size_t r = 0; r < ROWS; r++)
                sum[r] += a[r * inner + k] * row;
        }
        for (size_t r = 0; r < ROWS; r++)
            *(lane *)(c + r * width + w) = sum[r];
    }
}

ALWAYS_INLINE void multiply_row(size_t inner, size_t width, const float *a, const float *b, float *c)
{
    for (size_t w = 0; w < width; w += MATRIX_STEP) {
        lane sum = *(const lane *)(c + w);
        for (size_t k = 0; k < inner; k++)
            sum += a[k] * *(const lane *)(b + k * width + w);
        *(lane *)(c + w) = sum;
    }
}

WIDE static void multiply(size_t rows, size_t inner, size_t width, const float *a, const float *b, float *c)
{
    size_t r = 0;
    for (; r + ROWS <= rows; r += ROWS)
        multiply_rows(inner, width, a + r * inner, b, c + r * width);
    for (; r < rows; r++)
        multiply_row(inner, width, a + r * inner, b, c + r * width);
}

WIDE static void multiply_turned(size_t rows, size_t inner, size_t width, const float *a, const float *c, float *b)
{
    for (size_t k = 0; k < inner; k += ROWS)
        for (size_t w = 0; w < width; w += MATRIX_STEP) {
            lane sum[ROWS];
            for (size_t j = 0; j < ROWS; j++)
                sum[j] = *(const lane *)(b + (k + j) * width + w);
            for (size_t r = 0; r < rows; r++) {
                lane row = *(const lane *)(c + r * width + w);
                for (size_t j = 0; j < ROWS; j++)
                    sum[j] += a[r * inner + k + j] * row;
            }
            for (size_t j = 0; j < ROWS; j++)
                *(lane *)(b + (k + j) * width + w) = sum[j];
        }
}

/* What is compiled twice is not hidden from those who link: it stands behind these. */
void matrix_multiply(size_t rows, size_t inner, size_t width, const float *a, const float *b, float *c)
{
    multiply(rows, inner, width, a, b, c);
}

void matrix_multiply_turned(size_t rows, size_t inner, size_t width, const float *a, const float *c, float *b)
{
    multiply_turned(rows, inner, width, a, c, b);
}

void matrix_repeat(size_t rows, size_t width, const float *row, float *to)
{
    for (size_t r = 0; r < rows; r++)
        memcpy(to + r * width, row, width * sizeof *to);
}

void matrix_turn(size_t inner, size_t width, const float *from, float *to)
{
    for (size_t k = 0; k < inner; k++)
        for (size_t w = 0; w < width; w++)
            to[w * inner + k] = from[k * width + w];
}
