/* What holds of every result, whatever the text. */
#ifndef CREDO_TESTS_HOLDS_H
#define CREDO_TESTS_HOLDS_H

#include "support.h"

#include <math.h>

#include "text/utf8.h"

static inline long hundredths(double points)
{
    assert_true(fabs(points * 100 - round(points * 100)) < 1e-6);
    return lround(points * 100);
}

/* Code points are counted on from the span before, when it stands before. */
struct counted {
    size_t byte, point;
};

static inline void span_holds(const credo_result *result, const credo_span *span, struct counted *at)
{
    if (span->byte_start < at->byte)
        *at = (struct counted){0};
    assert_true(span->byte_start < span->byte_end && span->byte_end <= result->length);
    at->point += utf8_count(result->text + at->byte, span->byte_start - at->byte);
    at->byte = span->byte_start;
    assert_int_equal(span->start, at->point);
    assert_int_equal(span->end, at->point + utf8_count(result->text + span->byte_start, span->byte_end - span->byte_start));
    assert_false(utf8_continues(result->text[span->byte_start]));
    assert_true(span->byte_end == result->length || !utf8_continues(result->text[span->byte_end]));
}

static inline void points_add_up(const credo_result *result)
{
    long sum = 0;
    for (size_t i = 0; i < result->contribution_count; i++) {
        sum += hundredths(result->contributions[i].points);
        assert_true(i == 0 || fabs(result->contributions[i].points) <= fabs(result->contributions[i - 1].points) + 200);
    }
    assert_int_equal(sum, hundredths(result->score));
}

static inline void holds(const credo_result *result)
{
    struct counted at = {0};
    double sum = 0;
    assert_int_equal(utf8_valid(result->text, result->length), result->length);
    assert_int_equal(result->text[result->length], 0);
    assert_true(result->score >= -100 && result->score <= 100);
    assert_true(result->confidence >= 0 && result->confidence <= 1);
    for (int v = 0; v < CREDO_VERDICTS; v++) {
        assert_true(result->probability[v] >= 0 && result->probability[v] <= 1);
        assert_true(result->probability[v] <= result->probability[result->verdict]);
        sum += result->probability[v];
    }
    assert_true(fabs(sum - 1) < 1e-9);
    assert_true((result->verdict == CREDO_UNCLEAR) == (result->obstacle != CREDO_CLEAR));
    points_add_up(result);
    for (size_t i = 0; i < result->phrase_count; i++) {
        const credo_phrase *phrase = &result->phrases[i];
        span_holds(result, &phrase->span, &at);
        assert_true(phrase->role == CREDO_RESULT || phrase->role == CREDO_METHOD);
        assert_true(i == 0 || phrase->span.byte_start >= result->phrases[i - 1].span.byte_end);
        assert_true(phrase->certainty >= 0 && phrase->certainty <= 1);
        assert_true(phrase->sentence < result->sentences);
    }
    for (size_t i = 0; i < result->ageing_count; i++)
        span_holds(result, &result->ageing[i].span, &at);
    for (size_t i = 0; i < result->reading_count; i++)
        span_holds(result, &result->readings[i].span, &at);
    assert_true(result->brevity >= 0 && result->brevity <= 100);
    assert_true(result->durability >= 0 && result->durability <= 100);
    assert_int_equal(utf8_valid(result->struck, strlen(result->struck)), strlen(result->struck));
    if (result->flip.found) {
        assert_true(result->flip.verdict != result->verdict);
        assert_true(*result->struck || result->flip.verdict == CREDO_PRODUCT); /* nothing left is no promise to people */
        assert_true(result->flip.phrase_count == 1 || result->flip.phrase_count == 2);
        for (size_t i = 0; i < result->flip.phrase_count; i++)
            assert_true(result->flip.phrases[i] < result->phrase_count);
    }
}

#endif
