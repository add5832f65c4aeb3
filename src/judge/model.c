#include "judge/model.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/network_text.h"
#include "lexicon/names.h"
#include "util/failure.h"
#include "util/number.h"

struct template_name {
    const char *name;
    enum key a, b;
};

static const struct template_name tag_names[TAG_TEMPLATES] = {
    {"bias", KEY_ONE, KEY_ONE},
    {"concept[-4]", KEY_CLASS, KEY_ONE},
    {"concept[-3]", KEY_CLASS, KEY_ONE},
    {"concept[-2]", KEY_CLASS, KEY_ONE},
    {"concept[-1]", KEY_CLASS, KEY_ONE},
    {"concept", KEY_CLASS, KEY_ONE},
    {"concept[+1]", KEY_CLASS, KEY_ONE},
    {"concept[+2]", KEY_CLASS, KEY_ONE},
    {"concept[+3]", KEY_CLASS, KEY_ONE},
    {"concept[+4]", KEY_CLASS, KEY_ONE},
    {"own", KEY_CLASS, KEY_ONE},
    {"stem[-1]", KEY_STEM, KEY_ONE},
    {"stem", KEY_STEM, KEY_ONE},
    {"stem[+1]", KEY_STEM, KEY_ONE},
    {"governor.stem", KEY_STEM, KEY_ONE},
    {"ending", KEY_ENDING, KEY_ONE},
    {"ending[-1]", KEY_ENDING, KEY_ONE},
    {"ending:governor", KEY_ENDING, KEY_CLASS},
    {"part:place", KEY_PART, KEY_PLACE},
    {"place:concept", KEY_PLACE, KEY_CLASS},
    {"place:governor", KEY_PLACE, KEY_CLASS},
    {"governor:concept", KEY_CLASS, KEY_CLASS},
    {"head:concept", KEY_CLASS, KEY_CLASS},
    {"left:concept", KEY_CLASS, KEY_CLASS},
    {"link:concept", KEY_CLASS, KEY_CLASS},
    {"opener:concept", KEY_CLASS, KEY_CLASS},
    {"part:concept", KEY_PART, KEY_CLASS},
    {"commas:concept", KEY_COUNT, KEY_CLASS},
    {"commas:governor", KEY_COUNT, KEY_CLASS},
    {"before:concept", KEY_CLASS, KEY_CLASS},
    {"concept:behind", KEY_CLASS, KEY_CLASS},
};

static const struct template_name verdict_names[VERDICT_TEMPLATES] = {
    {"bias", KEY_ONE, KEY_ONE},
    {"phrase:place", KEY_LABEL, KEY_PLACE},
    {"phrase:governor", KEY_LABEL, KEY_CLASS},
    {"phrase:concept", KEY_LABEL, KEY_CLASS},
    {"phrase:part", KEY_LABEL, KEY_PART},
    {"shape", KEY_SHAPE, KEY_ONE},
    {"first:opener", KEY_LABEL, KEY_CLASS},
    {"counts", KEY_COUNT, KEY_COUNT},
    {"first:balance", KEY_LABEL, KEY_COUNT},
    {"first:other.place", KEY_LABEL, KEY_PLACE},
    {"share", KEY_LABEL, KEY_ONE},
    {"mass:place", KEY_LABEL, KEY_PLACE},
    {"label:concept", KEY_LABEL, KEY_CLASS},
    {"concept", KEY_CLASS, KEY_ONE},
    {"verb:object", KEY_CLASS, KEY_CLASS},
    {"first.verb:object", KEY_CLASS, KEY_CLASS},
    {"place:concept", KEY_PLACE, KEY_CLASS},
    {"governor:concept", KEY_CLASS, KEY_CLASS},
    {"stem", KEY_STEM, KEY_ONE},
    {"concept:behind", KEY_CLASS, KEY_CLASS},
    {"length", KEY_COUNT, KEY_ONE},
};

static const struct template_name joint_names[1] = {{"concept", KEY_CLASS, KEY_ONE}};

/* What the lines of a stage look like. */
static const struct stage_name {
    const char *name;
    const struct template_name *templates;
    unsigned template_count, columns, first_column;
    int decimals;
} stages[STAGES] = {
    [STAGE_TAG] = {"tag", tag_names, TAG_TEMPLATES, LABELS - 1, 1, 2},
    [STAGE_JOINT] = {"joint", joint_names, 1, LABELS * LABELS, 0, 2},
    [STAGE_VERDICT] = {"verdict", verdict_names, VERDICT_TEMPLATES, CREDO_VERDICTS, 0, 3},
};

static const char *const pseudo_names[PSEUDO_CLASSES] = {"#number", "#comma", "#stop", "#dash", "#mark", "#edge", "#alien"};
static const char *const part_names[PARTS] = {"only", "first", "later"};
static const char *const label_names[LABELS] = {"none", "result", "method"};

const char weights_heading[] =
    "# Weights learned from labelled missions by `make calibrate`; not edited by hand.\n"
    "# stage, template, first key, second key, then the weights:\n"
    "# tag: for result, for method (against neither); joint: from none, result, method to each of the same, before a token of the\n"
    "# concept; verdict: for customer, product, mixed, unclear.\n"
    "# The network, in thousandths: row: the numbers that stand for a thing known of a word; near: what those of a word so far away add to each\n"
    "# number behind the convolution; gist and far, layer by layer: what each of these adds to a word's gist, and what the gist of a word so far\n"
    "# away adds to them; opinion: how much each of them speaks for what a word says.\n";

static uint32_t key_width(enum key key, const struct image *image, uint32_t stems)
{
    switch (key) {
    case KEY_ONE: return 1;
    case KEY_STEM: return stems;
    case KEY_CLASS: return class_count(image);
    case KEY_ENDING: return ENDINGS;
    case KEY_PLACE: return CREDO_PLACES;
    case KEY_PART: return PARTS;
    case KEY_COUNT: return COUNTS;
    case KEY_LABEL: return LABELS;
    case KEY_SHAPE: return SHAPES;
    }
    return 1;
}

static uint32_t lay_out(const struct template_name *names, struct model_template *templates, unsigned count,
                        const struct image *image, uint32_t stems)
{
    uint32_t base = 0;
    for (unsigned i = 0; i < count; i++) {
        templates[i] = (struct model_template){base, key_width(names[i].b, image, stems)};
        base += key_width(names[i].a, image, stems) * templates[i].width;
    }
    return base;
}

/* --- names of keys ------------------------------------------------------------------------------------------ */

static int find_class(const struct image *image, const char *name)
{
    const struct image_concept *concepts = IMAGE_PART(image, struct image_concept, concepts);
    for (uint32_t i = 0; i < image->concepts.count; i++)
        if (strcmp(image_string(image, concepts[i].id), name) == 0)
            return (int)i;
    int pseudo = find_name(pseudo_names, PSEUDO_CLASSES, name);
    return pseudo < 0 ? -1 : (int)image->concepts.count + pseudo;
}

static int find_ending(const struct image *image, enum credo_language language, const char *name)
{
    const struct image_ending *endings = IMAGE_PART(image, struct image_ending, endings[language]);
    if (strcmp(name, "-") == 0)
        return 0;
    for (uint32_t i = 0; i < image->endings[language].count; i++)
        if (strcmp(image_string(image, endings[i].text), name) == 0)
            return (int)i + 1;
    return -1;
}

/* The value that a name stands for, -1 when the lexicon no longer knows it: such a weight is simply not used. */
int model_find_key(enum key key, const struct model *model, const struct image *image, enum credo_language language, const char *name)
{
    switch (key) {
    case KEY_ONE: return 0;
    case KEY_STEM: {
        uint32_t stem = model_stem(model, image_symbol(image, name, strlen(name), false));
        return stem ? (int)stem : -1;
    }
    case KEY_CLASS: return find_class(image, name);
    case KEY_ENDING: return find_ending(image, language, name);
    case KEY_PLACE: return find_name(place_names, CREDO_PLACES, name);
    case KEY_PART: return find_name(part_names, PARTS, name);
    case KEY_LABEL: return find_name(label_names, LABELS, name);
    case KEY_COUNT: return atoi(name) < COUNTS ? atoi(name) : -1;
    case KEY_SHAPE: return atoi(name) < SHAPES ? atoi(name) : -1;
    }
    return -1;
}

void model_put_key(enum key key, const struct model *model, const struct image *image, enum credo_language language, uint32_t value,
                   struct buffer *out)
{
    switch (key) {
    case KEY_ONE: buffer_text(out, "-"); return;
    case KEY_STEM: {
        const uint16_t *stems = IMAGE_PART(model, uint16_t, stems);
        for (uint32_t symbol = 1; symbol < image->symbols.count; symbol++)
            if (stems[symbol] == value) {
                buffer_text(out, image_string(image, IMAGE_PART(image, struct image_symbol, symbols)[symbol].text));
                return;
            }
        return;
    }
    case KEY_CLASS:
        buffer_text(out, value < image->concepts.count
                             ? image_string(image, IMAGE_PART(image, struct image_concept, concepts)[value].id)
                             : pseudo_names[value - image->concepts.count]);
        return;
    case KEY_ENDING:
        buffer_text(out, value ? image_string(image, IMAGE_PART(image, struct image_ending, endings[language])[value - 1].text) : "-");
        return;
    case KEY_PLACE: buffer_text(out, place_names[value]); return;
    case KEY_PART: buffer_text(out, part_names[value]); return;
    case KEY_LABEL: buffer_text(out, label_names[value]); return;
    case KEY_COUNT:
    case KEY_SHAPE: buffer_number(out, value); return;
    }
}

/* --- the file ----------------------------------------------------------------------------------------------- */

static const struct model_template *stage_templates(const struct model *model, enum stage stage, const struct image *image,
                                                    struct model_template *joint)
{
    *joint = (struct model_template){0, key_width(KEY_ONE, image, 0)};
    return stage == STAGE_TAG ? model->tag : stage == STAGE_VERDICT ? model->verdict : joint;
}

void weights_write(const struct model *model, const struct image *image, enum credo_language language, enum stage stage, uint32_t feature,
                   const double *values, struct buffer *out)
{
    const struct stage_name *s = &stages[stage];
    struct model_template joint;
    const struct model_template *templates = stage_templates(model, stage, image, &joint);
    double largest = 0;
    unsigned which = 0;
    for (unsigned i = 0; i < s->columns; i++)
        largest = fmax(largest, fabs(values[i]));
    if (largest < 0.5 * pow(10, -s->decimals))
        return;
    while (which + 1 < s->template_count && templates[which + 1].base <= feature)
        which++;
    uint32_t rest = feature - templates[which].base;
    buffer_format(out, "%s\t%s\t", s->name, s->templates[which].name);
    model_put_key(s->templates[which].a, model, image, language, rest / templates[which].width, out);
    buffer_byte(out, '\t');
    model_put_key(s->templates[which].b, model, image, language, rest % templates[which].width, out);
    for (unsigned i = 0; i < s->columns; i++) {
        buffer_byte(out, '\t');
        buffer_fixed(out, values[i], s->decimals);
    }
    buffer_byte(out, '\n');
}

enum { FIELDS = 16 };

static unsigned split(char *line, char **fields)
{
    unsigned count = 0;
    for (char *rest, *field = strtok_r(line, "\t\r\n", &rest); field && count < FIELDS; field = strtok_r(NULL, "\t\r\n", &rest))
        fields[count++] = field;
    return count;
}

static int find_template(const struct template_name *names, int count, const char *name)
{
    for (int i = 0; i < count; i++)
        if (strcmp(names[i].name, name) == 0)
            return i;
    return -1;
}

static const char *parse_weight(struct weights *weights, enum stage stage, char **fields, unsigned count)
{
    const struct stage_name *s = &stages[stage];
    int template = find_template(s->templates, (int)s->template_count, fields[1]);
    if (template < 0)
        return "unknown template";
    if (count != 4 + s->columns)
        return "the number of columns is wrong";
    if ((weights->count & (weights->count - 1)) == 0) {
        size_t room = weights->count ? weights->count * 2 : 1;
        struct weight_line *lines = realloc(weights->lines, room * sizeof *lines);
        if (!lines)
            return "out of memory";
        weights->lines = lines;
    }
    struct weight_line *line = &weights->lines[weights->count];
    *line = (struct weight_line){.stage = stage, .template = (unsigned)template};
    line->a = arena_copy(&weights->arena, fields[2], strlen(fields[2]));
    line->b = arena_copy(&weights->arena, fields[3], strlen(fields[3]));
    if (!line->a || !line->b)
        return "out of memory";
    for (unsigned i = 0; i < s->columns; i++) {
        char *end;
        double value = number_read(fields[4 + i], &end);
        if (end == fields[4 + i] || *end || !(fabs(value) < 300))
            return "a weight is a number below 300";
        line->value[s->first_column + i] = value;
    }
    weights->count++;
    return NULL;
}

static const char *parse_line(struct weights *weights, char *text)
{
    char *fields[FIELDS];
    unsigned count = split(text, fields);
    if (count == 0 || *fields[0] == '#')
        return NULL;
    for (unsigned stage = 0; stage < STAGES && count >= 4; stage++)
        if (strcmp(fields[0], stages[stage].name) == 0)
            return parse_weight(weights, (enum stage)stage, fields, count);
    if (count && is_network_line(fields[0]))
        return network_parse(weights, fields, count);
    bool heat = count == 2 && strcmp(fields[0], "temperature") == 0, scale = count == 2 && strcmp(fields[0], "scale") == 0;
    if (heat || scale) {
        double value = number_read(fields[1], NULL);
        if (!(value >= 0.01 && value <= 1000))
            return "temperature and scale are numbers from 0.01 to 1000";
        *(heat ? &weights->temperature : &weights->scale) = value;
        return NULL;
    }
    return "a line begins with tag, joint, verdict, row, near, gist-N, far-N, opinion, temperature or scale";
}

credo_code weights_read(struct weights *weights, const char *path, credo_error *error)
{
    *weights = (struct weights){.temperature = 1, .scale = 10};
    FILE *file = fopen(path, "rb");
    if (!file)
        return errno == ENOENT ? CREDO_OK : fail_to_read(error, CREDO_BAD_LEXICON, path, errno);
    char line[1024];
    unsigned number = 0;
    const char *wrong = NULL;
    while (!wrong && fgets(line, sizeof line, file)) {
        number++;
        wrong = strlen(line) + 1 == sizeof line ? "the line is too long" : parse_line(weights, line);
    }
    int problem = !wrong && ferror(file) ? errno : 0;
    fclose(file);
    if (!wrong && !problem)
        return CREDO_OK;
    weights_free(weights);
    if (problem)
        return fail_to_read(error, CREDO_BAD_LEXICON, path, problem);
    if (strcmp(wrong, "out of memory") == 0)
        return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, wrong, NULL);
    return fail(error, CREDO_BAD_LEXICON, path, number, 1, wrong, NULL);
}

void weights_free(struct weights *weights)
{
    free(weights->lines);
    free(weights->network);
    arena_free(&weights->arena);
    *weights = (struct weights){0};
}

static bool names_stem(const struct weight_line *line)
{
    return stages[line->stage].templates[line->template].a == KEY_STEM;
}

credo_code weights_add_stems(const struct weights *weights, struct lexicon_source *source)
{
    credo_code code = CREDO_OK;
    for (size_t i = 0; i < weights->count && !code; i++)
        if (names_stem(&weights->lines[i]))
            code = source_add_stem(source, weights->lines[i].a);
    for (size_t i = 0; i < weights->network_count && !code; i++)
        if (network_line_stem(&weights->network[i]))
            code = source_add_stem(source, network_line_stem(&weights->network[i]));
    return code;
}

/* --- the image ---------------------------------------------------------------------------------------------- */

static int32_t tag_weight(double value)
{
    return (int32_t)fmax(-TAG_MOST, fmin(TAG_MOST, round(value * 100)));
}

struct model_tag model_tag_of(double result, double method)
{
    return (struct model_tag){tag_weight(method) * 65536 + tag_weight(result)};
}

double model_factor_of(double weight)
{
    return exp(round(weight * 100) / 100);
}

/* Room for so many of a size, all zero, where numbers of eight bytes may stand. */
static struct image_part put_room(struct buffer *out, size_t size, size_t count)
{
    buffer_pad(out, 0, (8 - out->length % 8) % 8);
    struct image_part part = {(uint32_t)out->length, (uint32_t)count};
    buffer_pad(out, 0, size * count);
    return part;
}

static void fill_constants(struct buffer *out, const struct model *model)
{
    double *units = (void *)(out->bytes + model->units.offset);
    struct model_joint *joints = (void *)(out->bytes + model->joints.offset);
    for (int i = 0; i < UNITS; i++)
        units[i] = exp(-i / 100.0);
    for (uint32_t class = 0; class < model->joints.count; class++)
        for (int i = 0; i < LABELS * LABELS; i++)
            joints[class].factor[i / LABELS][i % LABELS] = 1;
}

credo_code model_blank(const struct image *image, const uint32_t *symbols, size_t count, struct buffer *out)
{
    struct model model = {.temperature = 1, .scale = 10, .stem_count = 1};
    buffer_pad(out, 0, sizeof model);
    model.stems = (struct image_part){(uint32_t)out->length, image->symbols.count};
    buffer_pad(out, 0, image->symbols.count * sizeof(uint16_t));
    if (out->failed)
        return CREDO_NO_MEMORY;
    uint16_t *stems = (void *)(out->bytes + model.stems.offset);
    for (size_t i = 0; i < count && model.stem_count < UINT16_MAX; i++)
        if (symbols[i] && !stems[symbols[i]])
            stems[symbols[i]] = (uint16_t)model.stem_count++;
    uint32_t tags = lay_out(tag_names, model.tag, TAG_TEMPLATES, image, model.stem_count);
    uint32_t verdicts = lay_out(verdict_names, model.verdict, VERDICT_TEMPLATES, image, model.stem_count);
    model.tags = put_room(out, sizeof(struct model_tag), tags);
    model.verdicts = put_room(out, sizeof(uint16_t), verdicts);
    model.joints = put_room(out, sizeof(struct model_joint), class_count(image));
    model.units = put_room(out, sizeof(double), UNITS);
    model.network = network_plan(model.stem_count, class_count(image), ENDINGS);
    model.folded = put_room(out, NETWORK_FOLDED * sizeof(int8_t), model.network.rows);
    model.tail = put_room(out, sizeof(struct network_tail), 1);
    model.rows = put_room(out, sizeof(struct model_verdict), 1);
    if (out->failed)
        return CREDO_NO_MEMORY;
    fill_constants(out, &model);
    model.size = (uint32_t)out->length;
    memcpy(out->bytes, &model, sizeof model);
    return CREDO_OK;
}

/* Rows for as many features as the file names; they stand at the end of the model. */
static credo_code put_rows(struct buffer *out, const struct weights *weights)
{
    size_t count = 0;
    for (size_t i = 0; i < weights->count && count < UINT16_MAX; i++)
        count += weights->lines[i].stage == STAGE_VERDICT;
    buffer_pad(out, 0, count * sizeof(struct model_verdict));
    if (out->failed)
        return CREDO_NO_MEMORY;
    struct model *model = (void *)out->bytes;
    model->rows.count += (uint32_t)count;
    model->size = (uint32_t)out->length;
    return CREDO_OK;
}

static void fill_tag(struct model *model, uint32_t feature, const double *values)
{
    struct model_tag *tags = (void *)((char *)model + model->tags.offset);
    tags[feature] = model_tag_of(values[LABEL_RESULT], values[LABEL_METHOD]);
}

static void fill_joint(struct model *model, uint32_t feature, const double *values)
{
    struct model_joint *joints = (void *)((char *)model + model->joints.offset);
    for (unsigned c = 0; c < LABELS * LABELS; c++)
        joints[feature].factor[c / LABELS][c % LABELS] = model_factor_of(values[c]);
}

/* `filled` rows are taken; what finds no room weighs nothing. */
static void fill_verdict(struct model *model, uint32_t feature, const double *values, uint32_t *filled)
{
    uint16_t *verdicts = (void *)((char *)model + model->verdicts.offset);
    struct model_verdict *rows = (void *)((char *)model + model->rows.offset);
    if (!verdicts[feature] && *filled < model->rows.count)
        verdicts[feature] = (uint16_t)(*filled)++;
    for (unsigned c = 0; c < CREDO_VERDICTS && verdicts[feature]; c++)
        rows[verdicts[feature]].weight[c] = (float)values[c];
}

static void fill(struct buffer *out, const struct weights *weights, const struct image *image, enum credo_language language)
{
    struct model *model = (void *)out->bytes;
    uint32_t filled = 1;
    for (size_t i = 0; i < weights->count; i++) {
        const struct weight_line *line = &weights->lines[i];
        const struct template_name *name = &stages[line->stage].templates[line->template];
        struct model_template joint;
        const struct model_template *template = &stage_templates(model, line->stage, image, &joint)[line->template];
        int a = model_find_key(name->a, model, image, language, line->a), b = model_find_key(name->b, model, image, language, line->b);
        if (a < 0 || b < 0)
            continue;
        uint32_t feature = model_feature(template, (uint32_t)a, (uint32_t)b);
        if (line->stage == STAGE_TAG)
            fill_tag(model, feature, line->value);
        else if (line->stage == STAGE_JOINT)
            fill_joint(model, feature, line->value);
        else
            fill_verdict(model, feature, line->value, &filled);
    }
    model->temperature = (float)weights->temperature;
    model->scale = (float)weights->scale;
}

struct network_token model_token(const struct model *model, const struct statement *statement, size_t token)
{
    const struct context *c = &statement->contexts[token];
    const uint32_t *table = model->network.table;
    bool word = statement->document->tokens[token].kind == TOKEN_WORD;
    return (struct network_token){{
        [INPUT_STEM] = word ? model_stem(model, statement->words[token].stem) : UINT32_MAX,
        [INPUT_CLASS] = table[INPUT_CLASS] + c->class,
        [INPUT_OWN] = table[INPUT_OWN] + c->own,
        [INPUT_ENDING] = table[INPUT_ENDING] + statement->words[token].ending,
        [INPUT_PLACE] = table[INPUT_PLACE] + c->place,
        [INPUT_GOVERNOR] = table[INPUT_GOVERNOR] + c->governor,
        [INPUT_HEAD] = table[INPUT_HEAD] + c->chunk_head,
        [INPUT_COMMAS] = table[INPUT_COMMAS] + c->after_comma,
        [INPUT_PART] = table[INPUT_PART] + c->part,
    }};
}

void model_set_network(struct model *model, const float *parameters)
{
    model->has_network = 1;
    network_fold(&model->network, parameters, (int8_t *)((char *)model + model->folded.offset),
                 (struct network_tail *)((char *)model + model->tail.offset));
}

static credo_code fill_network(struct buffer *out, const struct weights *weights, const struct image *image, enum credo_language language)
{
    struct model *model = (void *)out->bytes;
    float *parameters = network_parameters(weights, model, image, language);
    if (!parameters)
        return CREDO_NO_MEMORY;
    model_set_network(model, parameters);
    free(parameters);
    return CREDO_OK;
}

credo_code model_compile(const struct weights *weights, const struct image *image, enum credo_language language, struct buffer *out)
{
    uint32_t *symbols = calloc(weights->count + weights->network_count + 1, sizeof *symbols);
    if (!symbols)
        return CREDO_NO_MEMORY;
    size_t count = 0;
    for (size_t i = 0; i < weights->count; i++)
        if (names_stem(&weights->lines[i]))
            symbols[count++] = image_symbol(image, weights->lines[i].a, strlen(weights->lines[i].a), false);
    for (size_t i = 0; i < weights->network_count; i++) {
        const char *stem = network_line_stem(&weights->network[i]);
        if (stem)
            symbols[count++] = image_symbol(image, stem, strlen(stem), false);
    }
    credo_code code = model_blank(image, symbols, count, out);
    free(symbols);
    if (!code)
        code = put_rows(out, weights);
    if (code)
        return code;
    fill(out, weights, image, language);
    return weights->network_count ? fill_network(out, weights, image, language) : CREDO_OK;
}
