/* Names beside the dots of a drawing: where each can stand so that nothing covers anything. Knows no mission and no format; the same
 * spots give the same places. */
#ifndef CREDO_RENDER_LABELS_H
#define CREDO_RENDER_LABELS_H

#include <stdbool.h>
#include <stddef.h>

struct frame {
    double left, top, right, bottom;
};

struct spot {
    double x, y, radius;
};

/* A line that is drawn anyway and better not written over. */
struct stroke {
    double x1, y1, x2, y2;
};

/* Which of its points stands at `x`: its start, its middle or its end. */
enum anchor { ANCHOR_START, ANCHOR_MIDDLE, ANCHOR_END };

struct label {
    size_t spot;          /* which one it names */
    double width, height;
    /* filled: */
    bool placed;
    enum anchor anchor;
    double x, top;        /* of the anchor; `top` of its box */
    bool led;             /* it stands so far away that a line must lead to it ... */
    double line_x, line_y; /* ... from the spot to here */
};

/* Moves spots that would cover each other apart, each as little as can be, within the frame. Earlier ones keep their place. */
void part_spots(struct spot *spots, size_t count, struct frame frame);

/* Places what can be placed within `reach` of its spot; the number of those that cannot. */
size_t place_labels(const struct spot *spots, size_t spot_count, const struct stroke *strokes, size_t stroke_count, struct label *labels,
                    size_t label_count, struct frame frame, double reach);

#endif
