/* The products of matrix.h in registers of LANES floats. Included by matrix.c once for each kind of register, with
 *     LANES        a divisor of MATRIX_STEP
 *     ROWS         of a at once, as many as leave registers for b: 4 or 8
 *     NAMED(name)  the name of a function or type here
 *     COMPILED     what tells the compiler for which processors */

enum { NAMED(PARTS) = MATRIX_STEP / LANES };

typedef float NAMED(lanes) __attribute__((vector_size(LANES * sizeof(float)), aligned(sizeof(float)), may_alias));

/* `rows` is a constant: each row of b is loaded once for all of them. */
ALWAYS_INLINE void NAMED(multiply_rows)(size_t rows, size_t inner, size_t width, const float *a, const float *b, float *c)
{
    for (size_t w = 0; w < width; w += MATRIX_STEP) {
        NAMED(lanes) sum[ROWS][NAMED(PARTS)], part[NAMED(PARTS)];
        for (size_t r = 0; r < rows; r++)
            for (size_t p = 0; p < NAMED(PARTS); p++)
                sum[r][p] = *(const NAMED(lanes) *)(c + r * width + w + p * LANES);
        for (size_t k = 0; k < inner; k++) {
            for (size_t p = 0; p < NAMED(PARTS); p++)
                part[p] = *(const NAMED(lanes) *)(b + k * width + w + p * LANES);
            for (size_t r = 0; r < rows; r++)
                for (size_t p = 0; p < NAMED(PARTS); p++)
                    sum[r][p] += a[r * inner + k] * part[p];
        }
        for (size_t r = 0; r < rows; r++)
            for (size_t p = 0; p < NAMED(PARTS); p++)
                *(NAMED(lanes) *)(c + r * width + w + p * LANES) = sum[r][p];
    }
}

COMPILED static void NAMED(multiply)(size_t rows, size_t inner, size_t width, const float *a, const float *b, float *c)
{
    size_t r = 0;
    for (; r + ROWS <= rows; r += ROWS)
        NAMED(multiply_rows)(ROWS, inner, width, a + r * inner, b, c + r * width);
    for (; r + 4 <= rows; r += 4)
        NAMED(multiply_rows)(4, inner, width, a + r * inner, b, c + r * width);
    for (; r < rows; r++)
        NAMED(multiply_rows)(1, inner, width, a + r * inner, b, c + r * width);
}

COMPILED static void NAMED(multiply_turned)(size_t rows, size_t inner, size_t width, const float *a, const float *c, float *b)
{
    for (size_t k = 0; k < inner; k += ROWS)
        for (size_t w = 0; w < width; w += LANES) {
            NAMED(lanes) sum[ROWS];
            for (size_t j = 0; j < ROWS; j++)
                sum[j] = *(const NAMED(lanes) *)(b + (k + j) * width + w);
            for (size_t r = 0; r < rows; r++) {
                NAMED(lanes) row = *(const NAMED(lanes) *)(c + r * width + w);
                for (size_t j = 0; j < ROWS; j++)
                    sum[j] += a[r * inner + k + j] * row;
            }
            for (size_t j = 0; j < ROWS; j++)
                *(NAMED(lanes) *)(b + (k + j) * width + w) = sum[j];
        }
}

#undef LANES
#undef ROWS
#undef NAMED
#undef COMPILED
