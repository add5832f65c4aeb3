/* The most crowded spots choose first, each the cheapest free place around it, from near to far (a greedy search among candidate
 * places, after Christensen, Marks and Shieber 1995). A label that finds none pushes others out, dearer each time that they are pushed,
 * so that the search comes to an end (after the negotiated congestion of McMurchie and Ebeling 1995). At last all may choose again. */
#include "render/labels.h"

#include <math.h>
#include <stdlib.h>

enum { PUSHING_ROUNDS = 5, POLISHING_ROUNDS = 4 };
static const double ring_step = 13, gap = 4, crowd = 70;

struct box {
    double left, top, right, bottom;
};

struct place {
    struct label label; /* as it would stand here */
    double cost;
};

struct board {
    const struct spot *spots;
    size_t spot_count;
    const struct stroke *strokes;
    size_t stroke_count;
    struct label *labels;
    size_t label_count;
    struct frame frame;
    unsigned *pushed; /* how often each label was pushed out */
    bool pushing;     /* what other labels take is dear, not forbidden */
};

/* Those of the library mind what is no number, and cost a call each. */
static double more(double a, double b)
{
    return a > b ? a : b;
}

static double less(double a, double b)
{
    return a < b ? a : b;
}

/* --- geometry ----------------------------------------------------------------------------------------------- */

static bool boxes_meet(const struct box *a, const struct box *b)
{
    return a->left < b->right && b->left < a->right && a->top < b->bottom && b->top < a->bottom;
}

static struct box box_of(const struct label *label)
{
    static const double shares[] = {0, 0.5, 1};
    double left = label->x - label->width * shares[label->anchor];
    return (struct box){left, label->top, left + label->width, label->top + label->height};
}

static bool covers_spot(const struct box *box, const struct spot *spot)
{
    double dx = more(more(box->left - spot->x, 0), spot->x - box->right), dy = more(more(box->top - spot->y, 0), spot->y - box->bottom);
    return dx * dx + dy * dy < (spot->radius + 1) * (spot->radius + 1);
}

static double side_of(double x1, double y1, double x2, double y2, double x, double y)
{
    return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}

static bool strokes_cross(const struct stroke *a, const struct stroke *b)
{
    double p = side_of(a->x1, a->y1, a->x2, a->y2, b->x1, b->y1), q = side_of(a->x1, a->y1, a->x2, a->y2, b->x2, b->y2);
    double r = side_of(b->x1, b->y1, b->x2, b->y2, a->x1, a->y1), s = side_of(b->x1, b->y1, b->x2, b->y2, a->x2, a->y2);
    return ((p < 0) != (q < 0)) && ((r < 0) != (s < 0));
}

/* Clipped against the box, side by side (Liang and Barsky 1984). */
static bool stroke_meets(const struct stroke *stroke, const struct box *box)
{
    if (more(stroke->x1, stroke->x2) <= box->left || less(stroke->x1, stroke->x2) >= box->right
        || more(stroke->y1, stroke->y2) <= box->top || less(stroke->y1, stroke->y2) >= box->bottom)
        return false;
    double dx = stroke->x2 - stroke->x1, dy = stroke->y2 - stroke->y1, first = 0, last = 1;
    const double steps[] = {-dx, dx, -dy, dy};
    const double rooms[] = {stroke->x1 - box->left, box->right - stroke->x1, stroke->y1 - box->top, box->bottom - stroke->y1};
    for (int i = 0; i < 4; i++) {
        if (steps[i] == 0) {
            if (rooms[i] < 0)
                return false;
            continue;
        }
        double at = rooms[i] / steps[i];
        if (steps[i] < 0)
            first = more(first, at);
        else
            last = less(last, at);
    }
    return first < last;
}

static bool stroke_hits_spot(const struct stroke *stroke, const struct spot *spot)
{
    double dx = stroke->x2 - stroke->x1, dy = stroke->y2 - stroke->y1, length = dx * dx + dy * dy;
    double at = length > 0 ? ((spot->x - stroke->x1) * dx + (spot->y - stroke->y1) * dy) / length : 0;
    at = less(more(at, 0), 1);
    dx = stroke->x1 + at * dx - spot->x;
    dy = stroke->y1 + at * dy - spot->y;
    return dx * dx + dy * dy < spot->radius * spot->radius;
}

static struct stroke leader_of(const struct board *board, const struct label *label)
{
    const struct spot *spot = &board->spots[label->spot];
    return (struct stroke){spot->x, spot->y, label->line_x, label->line_y};
}

/* --- spots -------------------------------------------------------------------------------------------------- */

static bool spot_is_free(const struct spot *spots, size_t count, const struct spot *spot, struct frame frame)
{
    if (spot->x < frame.left || spot->x > frame.right || spot->y < frame.top || spot->y > frame.bottom)
        return false;
    for (size_t i = 0; i < count; i++) {
        double dx = spots[i].x - spot->x, dy = spots[i].y - spot->y, least = (spots[i].radius + spot->radius) * 0.95;
        if (dx * dx + dy * dy < least * least)
            return false;
    }
    return true;
}

void part_spots(struct spot *spots, size_t count, struct frame frame)
{
    for (size_t i = 0; i < count; i++) {
        struct spot moved = spots[i];
        /* A sunflower's spiral (Vogel 1979) tries all around, from near to far. */
        for (unsigned turn = 1; turn < 4000 && !spot_is_free(spots, i, &moved, frame); turn++) {
            double away = moved.radius * 0.45 * sqrt(turn), angle = turn * 2.399963229728653;
            moved.x = spots[i].x + away * cos(angle);
            moved.y = spots[i].y + away * sin(angle);
        }
        spots[i] = spot_is_free(spots, i, &moved, frame) ? moved : spots[i];
    }
}

/* --- places of a label -------------------------------------------------------------------------------------- */

/* Right, left, above, below, and the corners; dearer the less the eye expects them. */
static bool near_place(const struct spot *spot, struct label label, unsigned number, struct label *place)
{
    static const struct {
        double x, y;
        enum anchor anchor;
    } sides[] = {{1, 0, ANCHOR_START},    {-1, 0, ANCHOR_END},       {0, -1, ANCHOR_MIDDLE}, {0, 1, ANCHOR_MIDDLE},
                 {0.75, -0.8, ANCHOR_START}, {0.75, 0.8, ANCHOR_START}, {-0.75, -0.8, ANCHOR_END}, {-0.75, 0.8, ANCHOR_END}};
    if (number >= sizeof sides / sizeof *sides)
        return false;
    double away = spot->radius + gap, half = label.height / 2;
    label.anchor = sides[number].anchor;
    label.x = spot->x + sides[number].x * away;
    label.top = spot->y - half + sides[number].y * (label.anchor == ANCHOR_MIDDLE ? spot->radius + half + 1 : away);
    label.led = false;
    label.line_x = spot->x;
    label.line_y = spot->y;
    *place = label;
    return true;
}

/* On a ring around the spot, with a line that leads to the nearest side of the box. */
static struct label ring_place(const struct spot *spot, struct label label, unsigned ring, double angle)
{
    double away = spot->radius + gap + ring_step * ring;
    double dx = cos(angle), dy = sin(angle), half = label.height / 2;
    label.anchor = dx > 0.2 ? ANCHOR_START : dx < -0.2 ? ANCHOR_END : ANCHOR_MIDDLE;
    label.line_x = spot->x + dx * away;
    label.line_y = spot->y + dy * away;
    label.x = label.line_x + (label.anchor == ANCHOR_START ? 2 : label.anchor == ANCHOR_END ? -2 : 0);
    label.top = label.line_y - half + (label.anchor == ANCHOR_MIDDLE ? (dy > 0 ? half : -half) : 0);
    label.led = true;
    return label;
}

/* The wider the ring, the more of them, so that no room stays between. */
static unsigned directions_of(unsigned ring)
{
    return ring < 6 ? 16 : ring < 14 ? 32 : 64;
}

/* What must not be: out of the frame, over a spot. */
static bool is_open(const struct board *board, const struct label *label, const struct box *box)
{
    if (box->left < board->frame.left || box->right > board->frame.right || box->top < board->frame.top
        || box->bottom > board->frame.bottom)
        return false;
    for (size_t i = 0; i < board->spot_count; i++)
        if ((i != label->spot || label->led) && covers_spot(box, &board->spots[i]))
            return false;
    return true;
}

static bool labels_clash(const struct box *box, const struct label *other)
{
    struct box taken = box_of(other);
    return boxes_meet(box, &taken);
}

/* What it costs to push out those in the way; INFINITY when they may not be pushed. */
static double clashes(const struct board *board, const struct box *box, size_t self)
{
    double cost = 0;
    for (size_t i = 0; i < board->label_count; i++) {
        const struct label *other = &board->labels[i];
        if (i == self || !other->placed || !labels_clash(box, other))
            continue;
        if (!board->pushing)
            return INFINITY;
        cost += 6 + 6 * board->pushed[i];
    }
    return cost;
}

/* Would the line of the one run under the other, or the two lines cross? */
static double tangle(const struct board *board, const struct label *label, const struct box *box, const struct label *other)
{
    struct stroke line = leader_of(board, label), theirs = leader_of(board, other);
    struct box taken = box_of(other);
    double cost = 0;
    cost += label->led && stroke_meets(&line, &taken) ? 14 : 0;
    cost += other->led && stroke_meets(&theirs, box) ? 14 : 0;
    cost += label->led && other->led && strokes_cross(&line, &theirs) ? 5 : 0;
    return cost;
}

/* What is better avoided: lines under names, across lines and over spots. Of no interest once it is above `most`. */
static double clutter(const struct board *board, const struct label *label, const struct box *box, size_t self, double most)
{
    struct stroke line = leader_of(board, label);
    double cost = 0;
    for (size_t i = 0; i < board->stroke_count; i++)
        cost += (stroke_meets(&board->strokes[i], box) ? 3 : 0) + (label->led && strokes_cross(&line, &board->strokes[i]) ? 1 : 0);
    for (size_t i = 0; i < board->spot_count && label->led && cost < most; i++)
        cost += i != label->spot && stroke_hits_spot(&line, &board->spots[i]) ? 6 : 0;
    for (size_t i = 0; i < board->label_count && cost < most; i++)
        if (i != self && board->labels[i].placed && (label->led || board->labels[i].led))
            cost += tangle(board, label, box, &board->labels[i]);
    return cost;
}

static void consider(const struct board *board, const struct label *label, size_t self, double cost, struct place *best)
{
    struct box box = box_of(label);
    if (cost >= best->cost || !is_open(board, label, &box))
        return;
    cost += clashes(board, &box, self);
    if (cost < best->cost)
        cost += clutter(board, label, &box, self, best->cost - cost);
    if (cost < best->cost)
        *best = (struct place){*label, cost};
}

static void choose_place(struct board *board, size_t self, double reach)
{
    struct label *label = &board->labels[self];
    const struct spot *spot = &board->spots[label->spot];
    struct place best = {.cost = INFINITY};
    struct label there;
    for (unsigned side = 0; near_place(spot, *label, side, &there); side++)
        consider(board, &there, self, 0.2 * side, &best);
    for (unsigned ring = 1; ring * ring_step <= reach && best.cost > 1 + ring; ring++)
        for (unsigned i = 0, count = directions_of(ring); i < count; i++) {
            double angle = 2 * 3.141592653589793 * i / count;
            there = ring_place(spot, *label, ring, angle);
            consider(board, &there, self, 1 + ring + 0.4 * fabs(sin(angle)), &best); /* the eye goes to the sides first */
        }
    if (best.cost < INFINITY)
        *label = best.label;
    label->placed = best.cost < INFINITY;
}

static void push_out(struct board *board, size_t self)
{
    struct box box = box_of(&board->labels[self]);
    for (size_t i = 0; i < board->label_count; i++) {
        struct label *other = &board->labels[i];
        if (i == self || !other->placed || !labels_clash(&box, other))
            continue;
        other->placed = false;
        board->pushed[i]++;
    }
}

/* --- the order of choosing ---------------------------------------------------------------------------------- */

struct turn {
    size_t label;
    double crowd;
};

static int by_crowd(const void *a, const void *b)
{
    const struct turn *x = a, *y = b;
    if (x->crowd != y->crowd)
        return x->crowd < y->crowd ? 1 : -1;
    return (x->label > y->label) - (x->label < y->label);
}

static double crowd_at(const struct board *board, const struct spot *spot)
{
    double sum = 0;
    for (size_t i = 0; i < board->spot_count; i++) {
        double away = hypot(board->spots[i].x - spot->x, board->spots[i].y - spot->y);
        sum += away < crowd ? 1 - away / crowd : 0;
    }
    return sum;
}

/* Those that have no place choose; the number that still have none. */
static size_t choose_all(struct board *board, const struct turn *turns, double reach, bool placed_too)
{
    size_t left = 0;
    for (size_t i = 0; i < board->label_count; i++)
        if (placed_too || !board->labels[turns[i].label].placed)
            choose_place(board, turns[i].label, reach);
    for (size_t i = 0; i < board->label_count; i++)
        left += !board->labels[i].placed;
    return left;
}

static void push_all(struct board *board, const struct turn *turns, double reach)
{
    board->pushing = true;
    for (size_t i = 0; i < board->label_count; i++) {
        size_t self = turns[i].label;
        if (board->labels[self].placed)
            continue;
        choose_place(board, self, reach);
        if (board->labels[self].placed)
            push_out(board, self);
    }
    board->pushing = false;
}

size_t place_labels(const struct spot *spots, size_t spot_count, const struct stroke *strokes, size_t stroke_count, struct label *labels,
                    size_t label_count, struct frame frame, double reach)
{
    struct board board = {spots, spot_count, strokes, stroke_count, labels, label_count, frame, NULL, false};
    struct turn *turns = calloc(label_count + 1, sizeof *turns);
    size_t left = label_count;
    board.pushed = calloc(label_count + 1, sizeof *board.pushed);
    for (size_t i = 0; i < label_count; i++) {
        labels[i].placed = false;
        if (turns)
            turns[i] = (struct turn){i, crowd_at(&board, &spots[labels[i].spot])};
    }
    if (turns && board.pushed) {
        qsort(turns, label_count, sizeof *turns, by_crowd);
        left = choose_all(&board, turns, reach, false);
        for (int round = 0; left && reach > 0 && round < PUSHING_ROUNDS; round++) {
            push_all(&board, turns, reach);
            left = choose_all(&board, turns, reach, false);
        }
        for (int round = 0; reach > 0 && round < POLISHING_ROUNDS; round++)
            left = choose_all(&board, turns, reach, true);
    }
    free(turns);
    free(board.pushed);
    return left;
}
