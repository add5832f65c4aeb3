#include "judge/network_text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/names.h"

enum { I = NETWORK_INPUT, H = NETWORK_HIDDEN, G = NETWORK_GIST, THOUSANDTHS = 1000, NUMBERS_MOST = H > I ? H : I };
_Static_assert(NUMBERS_MOST == 96, "as the message about too many says");

enum line_part {
    PART_ROW,
    PART_NEAR,
    PART_LAYERS, /* of each its gist and its far */
    PART_OPINION = PART_LAYERS + 2 * NETWORK_LAYERS,
    LINE_PARTS
};

static const char *const part_names[LINE_PARTS] = {"row",   "near",   "gist-1", "far-1",  "gist-2", "far-2",
                                                   "gist-3", "far-3", "gist-4", "far-4", "opinion"};
static const char *const opinion_names[OPINIONS] = {"none", "result", "method", "weight", "customer", "product", "mixed", "unclear", "lean"};
static const char *const input_names[INPUTS] = {"stem", "concept", "own", "ending", "place", "governor", "head", "commas", "part"};
static const enum key input_keys[INPUTS] = {KEY_STEM, KEY_CLASS, KEY_CLASS, KEY_ENDING, KEY_PLACE, KEY_CLASS, KEY_CLASS, KEY_COUNT, KEY_PART};

static int find_part(const char *name)
{
    return find_name(part_names, LINE_PARTS, name);
}

static int find_input(const char *name)
{
    return find_name(input_names, INPUTS, name);
}

static int find_opinion(const char *name)
{
    return find_name(opinion_names, OPINIONS, name);
}

/* --- in ----------------------------------------------------------------------------------------------------- */

bool is_network_line(const char *name)
{
    return find_part(name) >= 0;
}

static const char *parse_numbers(struct arena *arena, const char *text, struct network_line *line)
{
    int16_t numbers[NUMBERS_MOST];
    for (char *end; *text; text = end) {
        long value = strtol(text, &end, 10);
        if (end == text || line->count == NUMBERS_MOST || value < INT16_MIN || value > INT16_MAX)
            return "a row holds whole numbers from -32768 to 32767, at most 96";
        numbers[line->count++] = (int16_t)value;
        end += strspn(end, " ");
    }
    int16_t *kept = arena_array(arena, int16_t, line->count + 1);
    if (!kept)
        return "out of memory";
    memcpy(kept, numbers, line->count * sizeof *kept);
    line->values = kept;
    return NULL;
}

const char *network_parse(struct weights *weights, char *const *fields, unsigned count)
{
    if (count != 4)
        return "the number of columns is wrong";
    if ((weights->network_count & (weights->network_count - 1)) == 0) {
        size_t room = weights->network_count ? weights->network_count * 2 : 1;
        struct network_line *lines = realloc(weights->network, room * sizeof *lines);
        if (!lines)
            return "out of memory";
        weights->network = lines;
    }
    struct network_line *line = &weights->network[weights->network_count];
    *line = (struct network_line){.part = (unsigned)find_part(fields[0]),
                                  .a = arena_copy(&weights->arena, fields[1], strlen(fields[1])),
                                  .b = arena_copy(&weights->arena, fields[2], strlen(fields[2]))};
    if (!line->a || !line->b)
        return "out of memory";
    if ((line->part == PART_ROW && find_input(fields[1]) < 0) || (line->part == PART_OPINION && find_opinion(fields[1]) < 0))
        return "unknown template";
    const char *wrong = parse_numbers(&weights->arena, fields[3], line);
    weights->network_count += !wrong;
    return wrong;
}

const char *network_line_stem(const struct network_line *line)
{
    bool names = line->part == PART_ROW && find_input(line->a) == INPUT_STEM && strcmp(line->b, "-") != 0;
    return names ? line->b : NULL;
}

struct filler {
    const struct model *model;
    const struct image *image;
    enum credo_language language;
    float *parameters;
};

static void fill(float *to, const struct network_line *line, unsigned most, unsigned step)
{
    for (unsigned i = 0; i < line->count && i < most; i++)
        to[i * step] = (float)line->values[i] / THOUSANDTHS;
}

static void fill_row(const struct filler *f, const struct network_line *line)
{
    int input = find_input(line->a);
    const uint32_t *table = f->model->network.table + input;
    bool none = input_keys[input] == KEY_STEM && strcmp(line->b, "-") == 0;
    int row = none ? 0 : model_find_key(input_keys[input], f->model, f->image, f->language, line->b);
    if (row >= 0 && (uint32_t)row < table[1] - table[0])
        fill(f->parameters + (table[0] + (size_t)row) * I, line, I, 1);
}

/* A matrix for each distance, line by line, and what is added to them. */
struct matrices {
    const char *name;
    size_t first, bias;
    int side, step, rows; /* distances to either side, a step apart; rows of each */
    unsigned width;
};

static struct matrices matrices_of(const struct network_plan *plan, unsigned part)
{
    if (part == PART_NEAR)
        return (struct matrices){part_names[part], plan->near, plan->near_bias, NETWORK_REACH, 1, I, H};
    int layer = (int)(part - PART_LAYERS) / 2;
    if ((part - PART_LAYERS) % 2 == 0)
        return (struct matrices){part_names[part], plan->gist[layer], plan->gist_bias[layer], 0, 1, H, G};
    return (struct matrices){part_names[part], plan->far[layer], plan->far_bias[layer], NETWORK_SIDE, network_step(layer), G, H};
}

static void fill_matrix(const struct filler *f, const struct network_line *line)
{
    struct matrices m = matrices_of(&f->model->network, line->part);
    int distance = atoi(line->a), tap = distance / m.step + m.side, row = atoi(line->b);
    if (strcmp(line->a, "bias") == 0)
        fill(f->parameters + m.bias, line, m.width, 1);
    else if (distance % m.step == 0 && tap >= 0 && tap <= 2 * m.side && row >= 0 && row < m.rows)
        fill(f->parameters + m.first + ((size_t)tap * (size_t)m.rows + (size_t)row) * m.width, line, m.width, 1);
}

/* Opinions are written turned: a line tells all that speaks for one of them. */
static void fill_opinion(const struct filler *f, const struct network_line *line)
{
    int opinion = find_opinion(line->a);
    bool bias = strcmp(line->b, "bias") == 0;
    fill(f->parameters + (bias ? f->model->network.out_bias : f->model->network.out) + opinion, line, bias ? 1 : H, OPINION_ROOM);
}

float *network_parameters(const struct weights *weights, const struct model *model, const struct image *image, enum credo_language language)
{
    struct filler f = {model, image, language, calloc(model->network.count, sizeof(float))};
    for (size_t i = 0; f.parameters && i < weights->network_count; i++) {
        const struct network_line *line = &weights->network[i];
        (line->part == PART_ROW ? fill_row : line->part == PART_OPINION ? fill_opinion : fill_matrix)(&f, line);
    }
    return f.parameters;
}

/* --- out ---------------------------------------------------------------------------------------------------- */

static void put_numbers(struct buffer *out, const float *from, size_t count, size_t step)
{
    for (size_t i = 0; i < count; i++) {
        long value = lround((double)from[i * step] * THOUSANDTHS);
        buffer_format(out, i ? " %ld" : "%ld", value > INT16_MAX ? INT16_MAX : value < INT16_MIN ? INT16_MIN : value);
    }
    buffer_byte(out, '\n');
}

static bool is_zero(const float *row, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (lround((double)row[i] * THOUSANDTHS))
            return false;
    return true;
}

struct writer {
    const float *parameters;
    const struct model *model;
    const struct image *image;
    enum credo_language language;
    struct buffer *out;
};

static void write_row(const struct writer *w, int input, uint32_t value, const float *row)
{
    enum key key = input_keys[input];
    if (is_zero(row, I) || (key == KEY_ENDING && value > w->image->endings[w->language].count))
        return;
    buffer_format(w->out, "row\t%s\t", input_names[input]);
    if (key == KEY_STEM && value == 0)
        buffer_byte(w->out, '-');
    else
        model_put_key(key, w->model, w->image, w->language, value, w->out);
    buffer_byte(w->out, '\t');
    put_numbers(w->out, row, I, 1);
}

static void write_matrices(const struct writer *w, struct matrices m)
{
    const float *row = w->parameters + m.first;
    for (int tap = -m.side; tap <= m.side; tap++)
        for (int i = 0; i < m.rows; i++, row += m.width) {
            buffer_format(w->out, "%s\t%d\t%d\t", m.name, tap * m.step, i);
            put_numbers(w->out, row, m.width, 1);
        }
    buffer_format(w->out, "%s\tbias\t-\t", m.name);
    put_numbers(w->out, w->parameters + m.bias, m.width, 1);
}

static void write_opinion(const struct writer *w, int opinion)
{
    buffer_format(w->out, "opinion\t%s\tbias\t", opinion_names[opinion]);
    put_numbers(w->out, w->parameters + w->model->network.out_bias + opinion, 1, 1);
    buffer_format(w->out, "opinion\t%s\tall\t", opinion_names[opinion]);
    put_numbers(w->out, w->parameters + w->model->network.out + opinion, H, OPINION_ROOM);
}

void network_write(const float *parameters, const struct model *model, const struct image *image, enum credo_language language,
                   struct buffer *out)
{
    struct writer w = {parameters, model, image, language, out};
    const uint32_t *table = model->network.table;
    for (int input = 0; input < INPUTS; input++)
        for (uint32_t row = table[input]; row < table[input + 1]; row++)
            write_row(&w, input, row - table[input], parameters + (size_t)row * I);
    for (unsigned part = PART_NEAR; part < PART_OPINION; part++)
        write_matrices(&w, matrices_of(&model->network, part));
    for (int opinion = 0; opinion < OPINIONS; opinion++)
        write_opinion(&w, opinion);
}
