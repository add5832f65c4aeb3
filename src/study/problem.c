/* features -> problems: rows of features as they are gathered, and the close numbering under which they are learned. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "study/calibrator.h"

bool begin_row(struct rows *rows)
{
    if (rows->count + 1 >= rows->room) {
        size_t room = rows->room ? rows->room * 2 : 1024;
        size_t *start = realloc(rows->start, room * sizeof *start);
        if (!start)
            return false;
        rows->start = start;
        rows->room = room;
    }
    rows->start[rows->count++] = rows->features;
    rows->start[rows->count] = rows->features;
    return true;
}

bool add_feature(struct rows *rows, uint32_t feature, float value)
{
    if (rows->features == rows->feature_room) {
        size_t room = rows->feature_room ? rows->feature_room * 2 : 65536;
        uint32_t *features = realloc(rows->feature, room * sizeof *features);
        if (features)
            rows->feature = features;
        float *values = features ? realloc(rows->value, room * sizeof *values) : NULL;
        if (!values)
            return false;
        rows->value = values;
        rows->feature_room = room;
    }
    rows->feature[rows->features] = feature;
    rows->value[rows->features++] = value;
    rows->start[rows->count] = rows->features;
    return true;
}

bool add_shared(const struct calibrator *c, struct rows *rows, size_t item, uint32_t feature, float value, uint32_t features)
{
    return add_feature(rows, feature, value) && (!c->adapting || c->measured[item] || add_feature(rows, feature + features, value));
}

void free_rows(struct rows *rows)
{
    free(rows->start);
    free(rows->feature);
    free(rows->value);
    *rows = (struct rows){0};
}

static unsigned template_of(const struct model_template *templates, unsigned count, uint32_t feature)
{
    unsigned which = 0;
    while (which + 1 < count && templates[which + 1].base <= feature)
        which++;
    return which;
}

/* A word of a method concept does not speak against METHOD, one of a result concept not against RESULT. */
static int8_t *tag_signs(const struct calibrator *c)
{
    int8_t *sign = calloc((size_t)c->model->tags.count * LABELS, sizeof *sign);
    const struct image *image = c->lexicon->image;
    for (unsigned class = 1; sign && class < image->concepts.count; class++) {
        uint8_t role = IMAGE_PART(image, struct image_concept, concepts)[class].role;
        size_t own = (size_t)model_feature(&c->model->tag[TAG_CLASS + 4], class, 0) * LABELS;
        if (role == CREDO_RESULT)
            sign[own + LABEL_RESULT] = 1;
        if (role == CREDO_METHOD)
            sign[own + LABEL_METHOD] = 1;
    }
    return sign;
}

/* More RESULT never speaks for the company, more METHOD never for the people. */
static int8_t *verdict_signs(const struct calibrator *c)
{
    int8_t *sign = calloc((size_t)c->model->verdicts.count * CREDO_VERDICTS, sizeof *sign);
    static const unsigned templates[] = {VERDICT_LABEL_CONCEPT, VERDICT_LABEL_PLACE, VERDICT_MASS, VERDICT_SHARE};
    for (size_t t = 0; sign && t < sizeof templates / sizeof *templates; t++) {
        const struct model_template *template = &c->model->verdict[templates[t]];
        for (uint32_t b = 0; b < template->width; b++) {
            size_t result = (size_t)model_feature(template, LABEL_RESULT, b) * CREDO_VERDICTS;
            size_t method = (size_t)model_feature(template, LABEL_METHOD, b) * CREDO_VERDICTS;
            sign[result + CREDO_CUSTOMER] = sign[method + CREDO_PRODUCT] = 1;
            sign[result + CREDO_PRODUCT] = sign[method + CREDO_CUSTOMER] = -1;
        }
    }
    return sign;
}

static double penalty_of(const struct calibrator *c, bool verdict, uint32_t feature)
{
    const struct settings *s = &c->settings;
    if (verdict) {
        unsigned t = template_of(c->model->verdict, VERDICT_TEMPLATES, feature);
        return t >= VERDICT_LABEL_CLASS && t <= VERDICT_PAIR ? s->verdict_word_penalty : s->verdict_penalty;
    }
    unsigned t = template_of(c->model->tag, TAG_TEMPLATES, feature);
    return t == TAG_BIAS ? 0.01 : t < TAG_STEM ? s->tag_penalty : t <= TAG_GOVERNOR_STEM ? s->stem_penalty : s->pair_penalty;
}

void free_dense(struct dense *d)
{
    free(d->feature);
    free(d->penalty);
    free(d->sign);
    free_rows(&d->rows);
}

static bool number_features(const struct calibrator *c, const struct rows *rows, bool verdict, uint32_t features, uint32_t *close, struct dense *d)
{
    for (size_t i = 0; i < rows->features; i++)
        close[rows->feature[i]]++;
    uint32_t all = features * (1 + c->adapting);
    for (uint32_t f = 0; f < all; f++) {
        if (close[f] < c->settings.feature_least) {
            close[f] = UINT32_MAX;
            continue;
        }
        d->penalty[d->count] = (float)(penalty_of(c, verdict, f % features) * (f < features ? 1 : c->settings.own_penalty));
        d->feature[d->count] = f;
        close[f] = d->count++;
    }
    for (size_t row = 0; row < rows->count; row++) {
        if (!begin_row(&d->rows))
            return false;
        for (size_t k = rows->start[row]; k < rows->start[row + 1]; k++)
            if (close[rows->feature[k]] != UINT32_MAX && !add_feature(&d->rows, close[rows->feature[k]], rows->value[k]))
                return false;
    }
    return true;
}

bool make_dense(const struct calibrator *c, const struct rows *rows, bool verdict, struct dense *d)
{
    uint32_t features = verdict ? c->model->verdicts.count : c->model->tags.count, all = features * (1 + c->adapting);
    unsigned classes = verdict ? CREDO_VERDICTS : LABELS;
    uint32_t *close = calloc(all, sizeof *close);
    int8_t *sign = verdict ? verdict_signs(c) : tag_signs(c);
    d->feature = calloc(all, sizeof *d->feature);
    d->penalty = calloc(all, sizeof *d->penalty);
    bool done = close && sign && d->feature && d->penalty && number_features(c, rows, verdict, features, close, d);
    d->sign = done ? calloc((size_t)d->count * classes + 1, 1) : NULL;
    for (uint32_t i = 0; d->sign && i < d->count; i++)
        if (d->feature[i] < features)
            memcpy(d->sign + (size_t)i * classes, sign + (size_t)d->feature[i] * classes, classes);
    free(close);
    free(sign);
    return done && d->sign;
}

