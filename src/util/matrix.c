#include "util/matrix.h"

#include <string.h>

#include "util/inline.h"
#include "util/wide.h"

#define LANES 8
#define ROWS 4
#define NAMED(name) name##_of_8
#define COMPILED WIDE
#include "util/matrix_lanes.h"

#ifdef WIDEST
#define LANES 16
#define ROWS 8
#define NAMED(name) name##_of_16
#define COMPILED WIDEST
#include "util/matrix_lanes.h"
#else
#define multiply_of_16 multiply_of_8
#define multiply_turned_of_16 multiply_turned_of_8
#endif

void matrix_multiply(size_t rows, size_t inner, size_t width, const float *a, const float *b, float *c)
{
    (has_widest() ? multiply_of_16 : multiply_of_8)(rows, inner, width, a, b, c);
}

void matrix_multiply_turned(size_t rows, size_t inner, size_t width, const float *a, const float *c, float *b)
{
    (has_widest() ? multiply_turned_of_16 : multiply_turned_of_8)(rows, inner, width, a, c, b);
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
