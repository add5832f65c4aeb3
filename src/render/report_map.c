/* The map of all missions: across the score, from the company to people; up the balance of words, from the means to the result. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "render/escape.h"
#include "render/labels.h"
#include "render/layout.h"
#include "render/report.h"
#include "text/utf8.h"

enum { WIDTH = 1000, LEAST_HEIGHT = 620, NAME_COLUMNS = 26, CALM_MOST = 60, NAMED_MOST = 240, NEAR = 80, ABSENT_MOST = 12, PARTED_MOST = 600, GROWTHS = 5 };
static const double left = 40, right = 24, above = 40, below = 48, dot = 5.5, old_dot = 4, line_height = 15, inset = 30;

/* A point of the map: a mission as it is now, or its earlier wording. */
struct point {
    const struct mission *mission;
    size_t number; /* of the mission on the page */
    bool earlier;
    size_t other; /* of a wording: where the other one stands; itself when there is none */
};

struct map {
    const struct report_view *view;
    struct point *points;
    struct spot *spots;
    struct stroke *strokes;
    struct label *labels;
    struct buffer *names; /* as shown, a label each */
    bool *numbered;       /* which of them are numbers */
    size_t count, stroke_count, label_count, unnamed;
    double height;
    struct frame frame;
};

static const credo_result *result_of(const struct point *point)
{
    return point->earlier ? point->mission->earlier : point->mission->result;
}

static bool is_on_map(const credo_result *result)
{
    return result && result->verdict != CREDO_UNCLEAR;
}

/* --- how wide a name is ------------------------------------------------------------------------------------- */

/* In ems of a wide sans-serif face, so that a narrower one leaves room. */
static double sign_width(uint32_t c)
{
    if (c == ' ')
        return 0.36;
    if (c < 0x80)
        return strchr("iljtfrI.,:;'!|()[]/-", (int)c) ? 0.45 : strchr("mwMW@%<>+=_", (int)c) ? 0.98 : c >= 'A' && c <= 'Z' ? 0.76 : 0.65;
    if (c >= 0x410 && c <= 0x42F)
        return c == 0x416 || c == 0x428 || c == 0x429 || c == 0x42E || c == 0x41C || c == 0x424 || c == 0x42B ? 1.1 : 0.8;
    if (c >= 0x430 && c <= 0x44F)
        return c == 0x436 || c == 0x448 || c == 0x449 || c == 0x44E || c == 0x43C || c == 0x444 || c == 0x44B ? 0.95 : 0.68;
    return c < 0x1100 ? 0.8 : 1.15;
}

static double text_width(const struct buffer *text, double size)
{
    double width = 0;
    for (size_t at = 0; at < text->length;) {
        unsigned step;
        width += sign_width(utf8_decode(text->bytes + at, &step));
        at += step;
    }
    return width * size;
}

/* --- where all stands --------------------------------------------------------------------------------------- */

static void take_points(struct map *map)
{
    const struct report_view *view = map->view;
    for (size_t i = 0; i < view->count; i++) {
        const struct mission *mission = view->missions[i];
        if (!is_on_map(mission->result))
            continue;
        size_t now = map->count++;
        map->points[now] = (struct point){mission, i + 1, false, now};
        if (is_on_map(mission->earlier)) {
            map->points[now].other = map->count;
            map->points[map->count++] = (struct point){mission, i + 1, true, now};
        }
    }
}

static void place_spots(struct map *map)
{
    const struct frame *frame = &map->frame;
    struct frame room = {frame->left + dot, frame->top + dot, frame->right - dot, frame->bottom - dot};
    for (size_t i = 0; i < map->count; i++) {
        const credo_result *result = result_of(&map->points[i]);
        map->spots[i].x = (frame->left + frame->right) / 2 + result->score / 200 * (frame->right - frame->left - 2 * inset);
        map->spots[i].y = (frame->top + frame->bottom) / 2 - result->balance / 200 * (frame->bottom - frame->top - 2 * inset);
        map->spots[i].radius = map->points[i].earlier ? old_dot : dot;
    }
    if (map->count <= PARTED_MOST)
        part_spots(map->spots, map->count, room);
}

/* From the edge of the one dot to the edge of the other, so that the arrow's head is seen. */
static void draw_strokes(struct map *map)
{
    map->stroke_count = 0;
    for (size_t i = 0; i < map->count; i++) {
        if (!map->points[i].earlier)
            continue;
        const struct spot *from = &map->spots[i], *to = &map->spots[map->points[i].other];
        double dx = to->x - from->x, dy = to->y - from->y, length = hypot(dx, dy);
        if (length < from->radius + to->radius + 6)
            continue;
        double start = from->radius / length, end = 1 - (to->radius + 2) / length;
        map->strokes[map->stroke_count++] =
            (struct stroke){from->x + start * dx, from->y + start * dy, from->x + end * dx, from->y + end * dy};
    }
}

static void spell(struct map *map, size_t at, bool number)
{
    const struct point *point = &map->points[map->labels[at].spot];
    buffer_rewind(&map->names[at]);
    if (number)
        buffer_number(&map->names[at], point->number);
    else
        put_cut(&map->names[at], point->mission->name, strlen(point->mission->name), NAME_COLUMNS);
    map->labels[at].width = text_width(&map->names[at], 12);
    map->numbered[at] = number;
}

static void make_names(struct map *map)
{
    for (size_t i = 0; i < map->count; i++) {
        if (map->points[i].earlier)
            continue;
        map->labels[map->label_count] = (struct label){.spot = i, .height = line_height};
        spell(map, map->label_count++, false);
    }
}

static size_t place_names(struct map *map, double reach)
{
    return place_labels(map->spots, map->count, map->strokes, map->stroke_count, map->labels, map->label_count, map->frame, reach);
}

/* In a crowd a name far from its dot helps nobody: what finds no place near by becomes the number that it has in the table. */
static size_t name_crowd(struct map *map)
{
    size_t unnamed = 0;
    for (double reach = NEAR; reach < map->height;) {
        size_t turned = 0;
        unnamed = place_names(map, reach);
        for (size_t i = 0; unnamed && i < map->label_count; i++) {
            if (map->labels[i].placed || map->numbered[i])
                continue;
            spell(map, i, true);
            turned++;
        }
        if (!unnamed)
            break;
        reach *= turned ? 1 : 1.5;
    }
    return unnamed;
}

/* Grows until all have their place; of very many missions only those are named that have room beside them. */
static void arrange(struct map *map)
{
    size_t count = map->label_count;
    map->height = LEAST_HEIGHT + (double)(count <= 40 ? 0 : count < NAMED_MOST ? 2 * (count - 40) : 400);
    for (int i = 0; i < GROWTHS; i++) {
        map->frame = (struct frame){left, above, WIDTH - right, map->height - below};
        place_spots(map);
        draw_strokes(map);
        map->unnamed = count <= CALM_MOST ? place_names(map, map->height) : count <= NAMED_MOST ? name_crowd(map) : place_names(map, 0);
        if (!map->unnamed || count > NAMED_MOST)
            return;
        map->height *= 1.3;
    }
}

/* --- the drawing -------------------------------------------------------------------------------------------- */

static void put_line(const struct showing *show, const char *class, const struct stroke *stroke)
{
    buffer_format(show->out, "<line class=\"%s\"", class);
    html_place(show, "x1", stroke->x1);
    html_place(show, "y1", stroke->y1);
    html_place(show, "x2", stroke->x2);
    html_place(show, "y2", stroke->y2);
    html_raw(show, "/>\n");
}

static void put_words(const struct showing *show, double x, double y, const char *anchor, const char *words)
{
    html_raw(show, "<text");
    html_place(show, "x", x);
    html_place(show, "y", y);
    buffer_format(show->out, " text-anchor=\"%s\">", anchor);
    html_put(show, words);
    html_raw(show, "</text>\n");
}

static void put_axes(const struct map *map)
{
    const struct showing *show = &map->view->show;
    const struct frame *f = &map->frame;
    double middle = (f->left + f->right) / 2, centre = (f->top + f->bottom) / 2, wide = f->right - f->left - 2 * inset;
    double high = f->bottom - f->top - 2 * inset;
    for (int i = -2; i <= 2; i++) {
        double x = middle + i * wide / 4, y = centre - i * high / 4;
        put_line(show, i ? "grid" : "axis", &(struct stroke){x, f->top, x, f->bottom});
        put_line(show, i ? "grid" : "axis", &(struct stroke){f->left, y, f->right, y});
    }
    html_raw(show, "<g class=\"ticks\">\n");
    for (int i = -2; i <= 2; i++) {
        struct buffer number = {0};
        put_signed(&number, show->ui, i * 50, 0);
        mend_minus(&number, 0);
        const char *text = buffer_string(&number);
        put_words(show, middle + i * wide / 4, f->bottom + 15, "middle", text ? text : "");
        buffer_done(&number, show->out);
    }
    html_raw(show, "</g>\n<g class=\"ends\">\n");
    put_words(show, f->left, f->bottom + 36, "start", tell(show, "← about the company"));
    put_words(show, f->right, f->bottom + 36, "end", tell(show, "about people →"));
    put_words(show, middle, f->top - 14, "middle", tell(show, "↑ more words on the result"));
    put_words(show, middle, f->bottom + 36, "middle", tell(show, "↓ more words on the means"));
    html_raw(show, "</g>\n");
}

static void put_arrows(const struct map *map)
{
    const struct showing *show = &map->view->show;
    if (!map->stroke_count)
        return;
    html_raw(show, "<marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">"
                   "<path d=\"M0 .5 8 4 0 7.5 2 4z\"/></marker>\n<g>\n");
    for (size_t i = 0; i < map->stroke_count; i++) {
        const struct stroke *s = &map->strokes[i];
        html_raw(show, "<path class=\"move\" marker-end=\"url(#tip)\" d=\"M");
        const double numbers[] = {s->x1, s->y1, s->x2, s->y2};
        for (int k = 0; k < 4; k++) {
            buffer_fixed(show->out, numbers[k], 1);
            buffer_byte(show->out, k < 3 ? ' ' : '"');
        }
        html_raw(show, "/>\n");
    }
    html_raw(show, "</g>\n");
}

static void put_tip(const struct map *map, const struct point *point)
{
    struct showing show = showing_mission(map->view, point->mission, point->earlier);
    html_raw(&show, "<title>");
    html_cut(&show, point->mission->name, 120);
    if (point->mission->earlier) {
        html_raw(&show, ", ");
        html_say(&show, point->earlier ? "before" : "after");
    }
    html_raw(&show, ": ");
    html_put(&show, verdict_title(&show, show.result->verdict));
    html_raw(&show, ", ");
    html_signed(&show, show.result->score, 0);
    html_raw(&show, "</title>");
}

static void put_dot(const struct map *map, size_t i)
{
    const struct showing *show = &map->view->show;
    const struct point *point = &map->points[i];
    const struct spot *spot = &map->spots[i];
    buffer_format(show->out, "<a href=\"#m%zu\"%s>", point->number, point->earlier ? " class=\"old\"" : "");
    put_tip(map, point);
    html_shape(show, result_of(point)->verdict, spot->x, spot->y, spot->radius);
    html_raw(show, "</a>\n");
}

static void put_label(const struct map *map, size_t at)
{
    static const char *const anchors[] = {"start", "middle", "end"};
    const struct showing *show = &map->view->show;
    const struct label *label = &map->labels[at];
    buffer_format(show->out, "<a href=\"#m%zu\"><text class=\"name\" text-anchor=\"%s\"", map->points[label->spot].number,
                  anchors[label->anchor]);
    html_place(show, "x", label->x);
    html_place(show, "y", label->top + 0.76 * label->height);
    html_raw(show, ">");
    escape_html(show->out, map->names[at].bytes, map->names[at].length);
    html_raw(show, "</text></a>\n");
}

static void put_drawing(const struct map *map)
{
    const struct showing *show = &map->view->show;
    buffer_format(show->out, "<svg class=\"map%s\" viewBox=\"0 0 %d ", map->label_count > NAMED_MOST ? " many" : "", WIDTH);
    buffer_fixed(show->out, map->height, 0);
    html_raw(show, "\" role=\"group\" aria-label=\"");
    html_say(show, "Map of the missions");
    html_raw(show, "\">\n");
    put_axes(map);
    for (size_t i = 0; i < map->label_count; i++) {
        const struct label *label = &map->labels[i];
        const struct spot *spot = &map->spots[label->spot];
        if (label->placed && label->led)
            put_line(show, "lead", &(struct stroke){spot->x, spot->y, label->line_x, label->line_y});
    }
    put_arrows(map);
    for (size_t i = 0; i < map->count; i++)
        put_dot(map, i);
    for (size_t i = 0; i < map->label_count; i++)
        if (map->labels[i].placed)
            put_label(map, i);
    html_raw(show, "</svg>\n");
}

/* --- what stands around it ---------------------------------------------------------------------------------- */

static void put_key(const struct map *map)
{
    static const credo_verdict across[] = {CREDO_PRODUCT, CREDO_MIXED, CREDO_CUSTOMER};
    static const char *const meanings[CREDO_VERDICTS] = {"about people", "about the company", "half and half", ""};
    const struct showing *show = &map->view->show;
    html_raw(show, "<ul class=\"key\">\n");
    for (size_t i = 0; i < sizeof across / sizeof *across; i++) {
        buffer_format(show->out, "<li class=\"%s\">", credo_verdict_name(across[i]));
        html_sign(show, across[i]);
        html_say(show, meanings[across[i]]);
        html_raw(show, "</li>\n");
    }
    html_raw(show, "</ul>\n");
}

static void put_absent(const struct map *map)
{
    const struct showing *show = &map->view->show;
    size_t shown = 0;
    for (size_t i = 0; i < map->view->count; i++) {
        const struct mission *mission = map->view->missions[i];
        if (!mission->result || is_on_map(mission->result))
            continue;
        if (++shown > ABSENT_MOST)
            continue;
        if (shown == 1) {
            html_raw(show, " ");
            html_say(show, "Not on the map, because they are unclear:");
        }
        buffer_format(show->out, "%s <a href=\"#m%zu\"><bdi>", shown > 1 ? "," : "", i + 1);
        html_cut(show, mission->name, 40);
        html_raw(show, "</bdi></a>");
    }
    if (shown > ABSENT_MOST) {
        html_raw(show, " + ");
        html_number(show, (double)(shown - ABSENT_MOST), 0);
    }
    html_raw(show, shown ? "." : "");
}

static bool has_numbers(const struct map *map)
{
    for (size_t i = 0; i < map->label_count; i++)
        if (map->numbered[i])
            return true;
    return false;
}

static void put_caption(const struct map *map)
{
    const struct showing *show = &map->view->show;
    html_raw(show, "<figcaption>");
    html_say(show, "The horizontal axis is the score, from the company to people; the vertical one is the words: the higher a dot, the "
                   "more of them speak of the result; the lower, of the means.");
    if (map->count <= PARTED_MOST) {
        html_raw(show, " ");
        html_say(show, "Dots that would cover each other are moved apart a little.");
    }
    if (map->view->pairs) {
        html_raw(show, " ");
        html_say(show, "An arrow leads from the earlier wording to the new one.");
    }
    if (has_numbers(map)) {
        html_raw(show, " ");
        html_say(show, "A number stands where there is no room for a name; it is the one in the table.");
    }
    if (map->unnamed) {
        html_raw(show, " ");
        html_say(show, "Where dots stand close, not all are named: the name is shown when the pointer rests on a dot, and in the table.");
    }
    put_absent(map);
    html_raw(show, "</figcaption>\n");
}

void put_report_map(const struct report_view *view)
{
    size_t most = 2 * view->count + 1;
    struct map map = {.view = view,
                      .points = calloc(most, sizeof *map.points),
                      .spots = calloc(most, sizeof *map.spots),
                      .strokes = calloc(most, sizeof *map.strokes),
                      .labels = calloc(most, sizeof *map.labels),
                      .names = calloc(most, sizeof *map.names),
                      .numbered = calloc(most, sizeof *map.numbered)};
    if (map.points && map.spots && map.strokes && map.labels && map.names && map.numbered) {
        take_points(&map);
        make_names(&map);
        arrange(&map);
        html_raw(&view->show, "<section>\n<h2>");
        html_say(&view->show, "Map");
        html_raw(&view->show, "</h2>\n<figure>\n");
        put_key(&map);
        html_raw(&view->show, "<div class=\"wide\">\n");
        put_drawing(&map);
        html_raw(&view->show, "</div>\n");
        put_caption(&map);
        html_raw(&view->show, "</figure>\n</section>\n");
    } else {
        view->show.out->failed = true;
    }
    for (size_t i = 0; map.names && i < most; i++)
        buffer_free(&map.names[i]);
    free(map.points);
    free(map.spots);
    free(map.strokes);
    free(map.labels);
    free(map.names);
    free(map.numbered);
}
