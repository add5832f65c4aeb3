#include "judge/verdict.h"

#include <math.h>
#include <string.h>

#include "util/inline.h"


/* Where traits go: into a list, to be learned, or into points and sums, to be judged. */
typedef void take_trait(void *into, uint32_t feature, float value, size_t token);

/* How often each row was met in the text: a table that is never full. */
struct seen {
    uint32_t row; /* counted from 1; 0 is an empty place */
    uint32_t times;
};

struct gatherer {
    const struct model *model;
    const struct statement *statement;
    const uint16_t *rows; /* of features; NULL: each has its own */
    struct seen *seen;
    uint32_t seen_mask;
    take_trait *take;
    void *into;
};

/* sqrt(n) - sqrt(n - 1): repeating a thing gains less each time. */
static double gain(uint32_t n)
{
    static const double first[] = {0, 1, 0.41421356237309515, 0.31783724519578205, 0.2679491924311228, 0.2360679774997898};
    return n < sizeof first / sizeof *first ? first[n] : sqrt(n) - sqrt(n - 1);
}

static uint32_t count_again(struct seen *seen, uint32_t mask, uint32_t row)
{
    uint32_t at = row * 0x9E3779B1u >> 7 & mask;
    while (seen[at].row && seen[at].row != row + 1)
        at = (at + 1) & mask;
    seen[at].row = row + 1;
    return ++seen[at].times;
}

/* The n-th of a kind */
ALWAYS_INLINE void add_again(struct gatherer *g, enum verdict_template template, uint32_t a, uint32_t b, double value, size_t token)
{
    uint32_t feature = model_feature(&g->model->verdict[template], a, b), row = g->rows ? g->rows[feature] : feature;
    g->take(g->into, feature, (float)(value * gain(count_again(g->seen, g->seen_mask, row))), token);
}

ALWAYS_INLINE void add_once(struct gatherer *g, enum verdict_template template, uint32_t a, uint32_t b, double value, size_t token)
{
    g->take(g->into, model_feature(&g->model->verdict[template], a, b), (float)value, token);
}

static unsigned next_class(const struct statement *statement, size_t token)
{
    return token + 1 < statement->document->count ? statement->contexts[token + 1].class
                                                  : statement->image->concepts.count + CLASS_EDGE;
}

static bool ends_chunk(const struct statement *s, size_t token)
{
    return s->contexts[token].content && (token + 1 == s->document->count || !s->contexts[token + 1].content);
}

/* The heads of the objects of each verb: what is provided, improved, become. */
ALWAYS_INLINE void gather_objects(struct gatherer *g)
{
    const struct statement *s = g->statement;
    bool first = true;
    for (size_t i = 0; i < s->document->count; i++) {
        const struct context *c = &s->contexts[i];
        if (!ends_chunk(s, i) || c->revoked)
            continue;
        add_again(g, VERDICT_OBJECT, c->governor, c->class, 1, i);
        if (first && c->governor_at)
            add_once(g, VERDICT_FIRST_OBJECT, c->governor, c->class, 1, i);
        first &= !c->governor_at;
    }
}

/* What the words say by themselves, whatever phrase they stand in. */
ALWAYS_INLINE void gather_words(struct gatherer *g)
{
    const struct statement *s = g->statement;
    for (size_t i = 0; i < s->document->count; i++) {
        const struct context *c = &s->contexts[i];
        if (s->document->tokens[i].kind == TOKEN_MARK || c->revoked)
            continue;
        uint32_t stem = model_stem(g->model, s->words[i].stem);
        if (stem)
            add_again(g, VERDICT_STEM, stem, 0, 0.5, i);
        add_again(g, VERDICT_CLASS, c->class, 0, 0.5, i);
        add_again(g, VERDICT_PLACE_CLASS, c->place, c->class, 0.5, i);
        if (c->content)
            add_again(g, VERDICT_GOVERNOR_CLASS, c->governor, c->class, 0.5, i);
        add_again(g, VERDICT_PAIR, c->class, next_class(s, i), 0.5, i);
    }
}

/* The order of the labels with repeats left out, up to five of them: 0 none, then by length and by which comes first. */
static uint32_t shape_of(const struct phrases *phrases)
{
    uint32_t length = 0, first = 0, last = LABEL_NONE;
    for (size_t i = 0; i < phrases->count; i++)
        if (phrases->items[i].label != last) {
            last = phrases->items[i].label;
            first = length++ ? first : last;
        }
    if (!length)
        return 0;
    return 1 + 2 * ((length > 5 ? 5 : length) - 1) + (first == LABEL_METHOD);
}

ALWAYS_INLINE void gather_counts(struct gatherer *g, const struct phrases *phrases)
{
    uint32_t counts[LABELS] = {0};
    uint8_t first = phrases->count ? phrases->items[0].label : LABEL_NONE;
    for (size_t i = 0; i < phrases->count; i++)
        if (counts[phrases->items[i].label]++ == 0 && phrases->items[i].label != first)
            add_once(g, VERDICT_ORDER, first, phrases->items[i].place, 1, phrases->items[i].first);
    for (int label = LABEL_RESULT; label < LABELS; label++)
        counts[label] = counts[label] < 3 ? counts[label] : 3;
    add_once(g, VERDICT_COUNTS, counts[LABEL_RESULT], counts[LABEL_METHOD], 1, SIZE_MAX);
}

/* Between two neighbouring steps of the balance the value is shared, so that a word more or less moves little. */
ALWAYS_INLINE void add_balance(struct gatherer *g, uint8_t first, double result, double method)
{
    double balance = (result - method) / (result + method + 0.5), at = (balance + 1) / 2 * (COUNTS - 1), low = floor(at);
    add_once(g, VERDICT_BALANCE, first, (uint32_t)low, 1 - (at - low), SIZE_MAX);
    if (low + 1 < COUNTS)
        add_once(g, VERDICT_BALANCE, first, (uint32_t)low + 1, at - low, SIZE_MAX);
}

ALWAYS_INLINE void gather_phrases(struct gatherer *g, const struct phrases *phrases)
{
    for (size_t i = 0; i < phrases->count; i++) {
        const struct phrase *phrase = &phrases->items[i];
        size_t head = phrase->first;
        add_again(g, VERDICT_LABEL_PLACE, phrase->label, phrase->place, 1, head);
        add_again(g, VERDICT_LABEL_GOVERNOR, phrase->label, phrase->governor, 1, head);
        add_again(g, VERDICT_LABEL_CONCEPT, phrase->label, phrase->class, 1, head);
        add_again(g, VERDICT_LABEL_PART, phrase->label, phrase->part, 1, head);
        if (i == 0)
            add_once(g, VERDICT_FIRST_OPENER, phrase->label, g->statement->contexts[head].opener, 1, head);
    }
    add_once(g, VERDICT_SHAPE, shape_of(phrases), 0, 1, SIZE_MAX);
    gather_counts(g, phrases);
}

/* The tagger's belief, word by word: shares of the whole, and masses by clause damped as a root. */
ALWAYS_INLINE void gather_masses(struct gatherer *g, const struct tag *tags, const struct phrases *phrases)
{
    const struct statement *s = g->statement;
    double words = s->document->words + 3.0, all[LABELS] = {0}, mass[LABELS][CREDO_PLACES] = {{0}}, root[LABELS][CREDO_PLACES] = {{0}};
    for (size_t i = 0; i < s->document->count; i++) {
        if (s->document->tokens[i].kind == TOKEN_MARK)
            continue;
        const double belief[LABELS] = {0, tags[i].result, tags[i].method};
        unsigned place = s->contexts[i].place;
        for (unsigned label = LABEL_RESULT; label < LABELS; label++) {
            double before = root[label][place];
            mass[label][place] += belief[label];
            root[label][place] = sqrt(mass[label][place]);
            all[label] += belief[label];
            add_again(g, VERDICT_LABEL_CLASS, label, s->contexts[i].class, belief[label], i);
            add_once(g, VERDICT_SHARE, label, 0, 4 * belief[label] / words, i);
            add_once(g, VERDICT_MASS, label, place, root[label][place] - before, i);
        }
    }
    add_balance(g, phrases->count ? phrases->items[0].label : LABEL_NONE, all[LABEL_RESULT], all[LABEL_METHOD]);
}

ALWAYS_INLINE bool give_traits(const struct model *model, const struct statement *statement, const struct tag *tags,
                               const struct phrases *phrases, struct arena *arena, const uint16_t *rows, take_trait *take,
                               void *into)
{
    size_t most = statement->document->count * 9 + phrases->count * 4 + 8, room = 64;
    size_t kinds = rows ? model->rows.count : model->verdicts.count;
    while (room <= most && room < 3 * kinds / 2)
        room *= 2;
    struct arena_mark mark = arena_mark(arena);
    struct gatherer g = {.model = model, .statement = statement, .rows = rows, .take = take, .into = into};
    g.seen = arena_array(arena, struct seen, room);
    g.seen_mask = (uint32_t)room - 1;
    if (!g.seen)
        return false;
    add_once(&g, VERDICT_BIAS, 0, 0, 1, SIZE_MAX);
    uint32_t length = statement->document->words / 6;
    add_once(&g, VERDICT_LENGTH, length < COUNTS ? length : COUNTS - 1, 0, 1, SIZE_MAX);
    gather_phrases(&g, phrases);
    gather_masses(&g, tags, phrases);
    gather_words(&g);
    gather_objects(&g);
    arena_release(arena, mark);
    return true;
}

static inline void list_trait(void *into, uint32_t feature, float value, size_t token)
{
    struct traits *traits = into;
    if (traits->count < traits->room)
        traits->items[traits->count++] = (struct trait){feature, value, token == SIZE_MAX ? -1 : (int32_t)token};
}

struct traits find_traits(const struct model *model, const struct statement *statement, const struct tag *tags,
                          const struct phrases *phrases, struct arena *arena)
{
    size_t room = statement->document->count * 13 + phrases->count * 6 + 8;
    struct traits traits = {.items = arena_array(arena, struct trait, room), .room = room};
    if (!traits.items || !give_traits(model, statement, tags, phrases, arena, NULL, list_trait, &traits))
        return (struct traits){0};
    return traits;
}

/* Two verdicts at once, and in registers. */
typedef double pair __attribute__((vector_size(16)));
_Static_assert(CREDO_VERDICTS == 4, "verdicts are two pairs");

/* Sums on the way to a judgement. */
struct weighing {
    const uint16_t *rows;
    const struct model_verdict *weights;
    pair z[2];
    double *of_token; /* towards the customer, [0] of the whole statement */
};

static inline void weigh_trait(void *into, uint32_t feature, float value, size_t token)
{
    struct weighing *w = into;
    const float *weight = w->weights[w->rows[feature]].weight;
    double times = (double)value;
    w->z[0] += times * (pair){weight[0], weight[1]};
    w->z[1] += times * (pair){weight[2], weight[3]};
    w->of_token[token + 1] += times * ((double)weight[CREDO_CUSTOMER] - (double)weight[CREDO_PRODUCT]);
}

credo_verdict likeliest_verdict(const struct judgement *judgement)
{
    int best = 0;
    for (int v = 1; v < CREDO_VERDICTS; v++)
        if (judgement->probability[v] > judgement->probability[best])
            best = v;
    return (credo_verdict)best;
}

double point_rate(const struct model *model, const struct judgement *judgement)
{
    double z = judgement->z[CREDO_CUSTOMER] - judgement->z[CREDO_PRODUCT];
    return fabs(z) < 1e-9 ? 100 / (double)model->scale : judgement->score / z;
}

struct judgement weigh(const struct model *model, const struct statement *statement, const struct tag *tags,
                       const struct phrases *phrases, struct arena *arena)
{
    struct weighing w = {.rows = IMAGE_PART(model, uint16_t, verdicts),
                         .weights = IMAGE_PART(model, struct model_verdict, rows),
                         .of_token = arena_array(arena, double, statement->document->count + 1)};
    struct judgement judgement = {.of_token = w.of_token ? w.of_token + 1 : NULL};
    if (!w.of_token || !give_traits(model, statement, tags, phrases, arena, w.rows, weigh_trait, &w))
        return judgement;
    memcpy(judgement.z, w.z, sizeof w.z);
    return judgement;
}

void conclude(const struct model *model, struct judgement *judgement)
{
    double most = judgement->z[0], sum = 0;
    for (int v = 1; v < CREDO_VERDICTS; v++)
        most = fmax(most, judgement->z[v]);
    for (int v = 0; v < CREDO_VERDICTS; v++)
        sum += judgement->probability[v] = exp((judgement->z[v] - most) / (double)model->temperature);
    for (int v = 0; v < CREDO_VERDICTS; v++)
        judgement->probability[v] /= sum;
    judgement->score = 100 * tanh((judgement->z[CREDO_CUSTOMER] - judgement->z[CREDO_PRODUCT]) / (double)model->scale);
}
