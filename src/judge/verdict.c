#include "judge/verdict.h"

#include <math.h>
#include <string.h>

struct gatherer {
    const struct model *model;
    const struct statement *statement;
    struct traits traits;
    uint16_t *seen; /* by feature: how often so far */
    struct arena *arena;
};

static bool add(struct gatherer *g, uint32_t feature, double value, size_t token)
{
    if (g->traits.count == g->traits.room)
        return false;
    g->traits.items[g->traits.count++] = (struct trait){feature, (float)value, token == SIZE_MAX ? -1 : (int32_t)token};
    return true;
}

/* The n-th of a kind adds sqrt(n) - sqrt(n - 1): repeating a thing gains less each time. */
static void add_again(struct gatherer *g, enum verdict_template template, uint32_t a, uint32_t b, double value, size_t token)
{
    uint32_t feature = model_feature(&g->model->verdict[template], a, b);
    double n = ++g->seen[feature];
    if (g->seen[feature] == UINT16_MAX)
        g->seen[feature]--;
    add(g, feature, value * (sqrt(n) - sqrt(n - 1)), token);
}

static void add_once(struct gatherer *g, enum verdict_template template, uint32_t a, uint32_t b, double value, size_t token)
{
    add(g, model_feature(&g->model->verdict[template], a, b), value, token);
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
static void gather_objects(struct gatherer *g)
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
static void gather_words(struct gatherer *g)
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

/* The order of the labels with repeats left out, up to four of them: 0 none, then by length and by which comes first. */
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

static void gather_counts(struct gatherer *g, const struct phrases *phrases)
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
static void add_balance(struct gatherer *g, uint8_t first, double result, double method)
{
    double balance = (result - method) / (result + method + 0.5), at = (balance + 1) / 2 * (COUNTS - 1), low = floor(at);
    add_once(g, VERDICT_BALANCE, first, (uint32_t)low, 1 - (at - low), SIZE_MAX);
    if (low + 1 < COUNTS)
        add_once(g, VERDICT_BALANCE, first, (uint32_t)low + 1, at - low, SIZE_MAX);
}

static void gather_phrases(struct gatherer *g, const struct phrases *phrases)
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
static void gather_masses(struct gatherer *g, const struct tag *tags, const struct phrases *phrases)
{
    const struct statement *s = g->statement;
    double words = s->document->words + 3.0, all[LABELS] = {0}, mass[LABELS][CREDO_PLACES] = {{0}};
    for (size_t i = 0; i < s->document->count; i++) {
        if (s->document->tokens[i].kind == TOKEN_MARK)
            continue;
        const double belief[LABELS] = {0, tags[i].result, tags[i].method};
        unsigned place = s->contexts[i].place;
        for (unsigned label = LABEL_RESULT; label < LABELS; label++) {
            double before = mass[label][place];
            mass[label][place] += belief[label];
            all[label] += belief[label];
            add_again(g, VERDICT_LABEL_CLASS, label, s->contexts[i].class, belief[label], i);
            add_once(g, VERDICT_SHARE, label, 0, 4 * belief[label] / words, i);
            add_once(g, VERDICT_MASS, label, place, sqrt(mass[label][place]) - sqrt(before), i);
        }
    }
    add_balance(g, phrases->count ? phrases->items[0].label : LABEL_NONE, all[LABEL_RESULT], all[LABEL_METHOD]);
}

struct traits find_traits(const struct model *model, const struct statement *statement, const struct tag *tags,
                          const struct phrases *phrases, struct arena *arena)
{
    size_t room = statement->document->count * 13 + phrases->count * 6 + 8;
    struct gatherer g = {.model = model, .statement = statement, .arena = arena};
    g.traits.items = arena_array(arena, struct trait, room);
    g.seen = arena_array(arena, uint16_t, model->verdicts.count + 1);
    if (!g.traits.items || !g.seen)
        return (struct traits){0};
    g.traits.room = room;
    add_once(&g, VERDICT_BIAS, 0, 0, 1, SIZE_MAX);
    uint32_t length = statement->document->words / 6;
    add_once(&g, VERDICT_LENGTH, length < COUNTS ? length : COUNTS - 1, 0, 1, SIZE_MAX);
    gather_phrases(&g, phrases);
    gather_masses(&g, tags, phrases);
    gather_words(&g);
    gather_objects(&g);
    return g.traits;
}

double trait_points(const struct model *model, const struct trait *trait, double rate)
{
    const struct model_verdict *w = &IMAGE_PART(model, struct model_verdict, verdicts)[trait->feature];
    return rate * (double)trait->value * ((double)w->weight[CREDO_CUSTOMER] - (double)w->weight[CREDO_PRODUCT]);
}

double point_rate(const struct model *model, const struct judgement *judgement)
{
    double z = judgement->z[CREDO_CUSTOMER] - judgement->z[CREDO_PRODUCT];
    return fabs(z) < 1e-9 ? 100 / (double)model->scale : judgement->score / z;
}

struct judgement weigh(const struct model *model, const struct traits *traits)
{
    const struct model_verdict *weights = IMAGE_PART(model, struct model_verdict, verdicts);
    struct judgement judgement = {0};
    for (size_t i = 0; i < traits->count; i++)
        for (int v = 0; v < CREDO_VERDICTS; v++)
            judgement.z[v] += (double)traits->items[i].value * (double)weights[traits->items[i].feature].weight[v];
    double most = judgement.z[0], sum = 0;
    for (int v = 1; v < CREDO_VERDICTS; v++)
        most = fmax(most, judgement.z[v]);
    for (int v = 0; v < CREDO_VERDICTS; v++)
        sum += judgement.probability[v] = exp((judgement.z[v] - most) / (double)model->temperature);
    for (int v = 0; v < CREDO_VERDICTS; v++)
        judgement.probability[v] /= sum;
    judgement.score = 100 * tanh((judgement.z[CREDO_CUSTOMER] - judgement.z[CREDO_PRODUCT]) / (double)model->scale);
    return judgement;
}
