/* Names beside dots: whatever the crowd, nothing covers anything, nothing is outside, and it is the same each time. */
#include <math.h>

#include "support.h"

#include "render/labels.h"

enum { MOST = 240 };

struct drawing {
    struct spot spots[MOST];
    struct label labels[MOST];
    struct stroke strokes[8];
    size_t count;
    struct frame frame;
};

static double below(uint64_t *random, double most)
{
    return most * (double)draw_below(random, 10000) / 10000;
}

/* Heaps in the corners, as missions make them, and some in between. */
static void scatter(struct drawing *drawing, size_t count, uint64_t seed)
{
    drawing->count = count;
    drawing->frame = (struct frame){40, 40, 976, 620 + 4 * (double)count};
    for (size_t i = 0; i < count; i++) {
        double wide = drawing->frame.right - drawing->frame.left - 60, high = drawing->frame.bottom - drawing->frame.top - 60;
        double x = i % 3 ? below(&seed, 0.12) : below(&seed, 1), y = i % 4 ? below(&seed, 0.25) : below(&seed, 1);
        drawing->spots[i] = (struct spot){70 + wide * (i % 2 ? x : 1 - x), 70 + high * (i % 2 ? 1 - y : y), 5.5};
        drawing->labels[i] = (struct label){.spot = i, .width = 20 + below(&seed, 200), .height = 15};
    }
    for (size_t i = 0; i < 8; i++)
        drawing->strokes[i] = (struct stroke){below(&seed, 900), below(&seed, 600), below(&seed, 900), below(&seed, 600)};
}

static struct frame box_of(const struct label *label)
{
    double left = label->x - (label->anchor == ANCHOR_END ? label->width : label->anchor == ANCHOR_MIDDLE ? label->width / 2 : 0);
    return (struct frame){left, label->top, left + label->width, label->top + label->height};
}

static void assert_apart(const struct drawing *drawing)
{
    for (size_t i = 0; i < drawing->count; i++) {
        struct frame a = box_of(&drawing->labels[i]);
        if (!drawing->labels[i].placed)
            continue;
        assert_true(a.left >= drawing->frame.left && a.right <= drawing->frame.right && a.top >= drawing->frame.top
                    && a.bottom <= drawing->frame.bottom);
        for (size_t j = i + 1; j < drawing->count; j++) {
            struct frame b = box_of(&drawing->labels[j]);
            if (drawing->labels[j].placed)
                assert_false(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
        }
        for (size_t j = 0; j < drawing->count; j++) {
            const struct spot *spot = &drawing->spots[j];
            double dx = fmax(fmax(a.left - spot->x, 0), spot->x - a.right), dy = fmax(fmax(a.top - spot->y, 0), spot->y - a.bottom);
            assert_true(dx * dx + dy * dy >= 0.9 * spot->radius * spot->radius);
        }
    }
}

static size_t place(struct drawing *drawing, double reach)
{
    part_spots(drawing->spots, drawing->count, drawing->frame);
    return place_labels(drawing->spots, drawing->count, drawing->strokes, 8, drawing->labels, drawing->count, drawing->frame, reach);
}

static void crowds_find_their_places(void **state)
{
    (void)state;
    static const size_t counts[] = {1, 2, 40, 80, 140};
    static struct drawing drawing;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        for (uint64_t seed = 1; seed < 4; seed++) {
            scatter(&drawing, counts[i], seed);
            assert_int_equal(place(&drawing, 2000), 0);
            assert_apart(&drawing);
        }
}

static void what_stands_on_one_point_is_parted(void **state)
{
    (void)state;
    static struct drawing drawing;
    scatter(&drawing, 100, 9);
    for (size_t i = 0; i < drawing.count; i++)
        drawing.spots[i] = drawing.spots[0];
    assert_int_equal(place(&drawing, 3000), 0);
    assert_apart(&drawing);
    for (size_t i = 0; i < drawing.count; i++)
        for (size_t j = 0; j < i; j++)
            assert_true(hypot(drawing.spots[i].x - drawing.spots[j].x, drawing.spots[i].y - drawing.spots[j].y) > 10);
}

static void the_first_spot_stays(void **state)
{
    (void)state;
    struct spot spots[3] = {{100, 100, 5}, {100, 100, 5}, {500, 300, 5}};
    part_spots(spots, 3, (struct frame){0, 0, 600, 600});
    assert_true(spots[0].x == 100 && spots[0].y == 100);
    assert_true(spots[2].x == 500 && spots[2].y == 300);
    assert_true(hypot(spots[1].x - 100, spots[1].y - 100) < 20);
}

/* Without reach only what has room right beside its dot is placed, without a line; the others are told. */
static void without_reach_some_go_without(void **state)
{
    (void)state;
    static struct drawing drawing;
    scatter(&drawing, MOST, 3);
    size_t left = place(&drawing, 0), placed = 0;
    for (size_t i = 0; i < drawing.count; i++) {
        placed += drawing.labels[i].placed;
        assert_false(drawing.labels[i].placed && drawing.labels[i].led);
    }
    assert_int_equal(placed + left, MOST);
    assert_true(left > 0 && placed > MOST / 8);
    assert_apart(&drawing);
}

static void what_is_wider_than_the_frame_has_no_place(void **state)
{
    (void)state;
    static struct drawing drawing;
    scatter(&drawing, 3, 1);
    drawing.labels[1].width = 2000;
    assert_int_equal(place(&drawing, 1000), 1);
    assert_false(drawing.labels[1].placed);
    assert_apart(&drawing);
}

static void the_same_each_time(void **state)
{
    (void)state;
    static struct drawing first, second;
    scatter(&first, 80, 5);
    scatter(&second, 80, 5);
    place(&first, 500);
    place(&second, 500);
    for (size_t i = 0; i < first.count; i++) {
        assert_true(first.labels[i].x == second.labels[i].x && first.labels[i].top == second.labels[i].top);
        assert_true(first.spots[i].x == second.spots[i].x && first.spots[i].y == second.spots[i].y);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(crowds_find_their_places),      cmocka_unit_test(what_stands_on_one_point_is_parted),
        cmocka_unit_test(the_first_spot_stays),          cmocka_unit_test(without_reach_some_go_without),
        cmocka_unit_test(the_same_each_time),            cmocka_unit_test(what_is_wider_than_the_frame_has_no_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
