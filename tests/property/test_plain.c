/* What is fast agrees with what is plain: the stages one by one, written here as they are told in the headers, without memory, filters
 * or tables. */
#include <glob.h>
#include <math.h>

#include "property/generate.h"

#include "judge/analyse.h"
#include "judge/knowledge.h"
#include "text/utf8.h"

enum { GENERATED = 1500, EVERY = 12, GAP = 3 }; /* every twelfth labelled mission */

static credo_lexicon *lexicon;
static credo_analyser *analyser, *other;
static credo_result *told;
static struct stemmer *stemmer;
static size_t texts;

/* --- entries ------------------------------------------------------------------------------------------------- */

struct found {
    uint32_t entry, last;
};

struct walker {
    const struct image *image;
    const struct document *document;
    const struct word *words;
    uint32_t limit;
    struct found best;
};

static uint32_t behind(const struct document *d, uint32_t at)
{
    uint32_t next = at + 1;
    if (next + 1 < d->count && d->tokens[next].kind == TOKEN_MARK && d->tokens[next].mark == '-' && d->tokens[next + 1].glued)
        next++;
    bool there = next < d->count && d->tokens[next].sentence == d->tokens[at].sentence && d->tokens[next].kind != TOKEN_MARK;
    return there ? next : 0;
}

static uint32_t edge(const struct image *image, uint32_t node, uint32_t label)
{
    const struct image_node *n = &IMAGE_PART(image, struct image_node, nodes)[node];
    const struct image_edge *edges = IMAGE_PART(image, struct image_edge, edges) + n->first_edge;
    for (uint32_t i = 0; label && i < n->edge_count; i++)
        if (edges[i].label == label)
            return edges[i].node;
    return 0;
}

static void go(struct walker *w, uint32_t node, uint32_t at)
{
    if (!node || at > w->limit)
        return;
    uint32_t entry = IMAGE_PART(w->image, struct image_node, nodes)[node].entry, next = behind(w->document, at);
    if (entry && (!w->best.entry || at > w->best.last))
        w->best = (struct found){entry, at};
    if (next)
        go(w, edge(w->image, node, EDGE_ANY), next);
    uint32_t gap = edge(w->image, node, EDGE_GAP);
    for (uint32_t skipped = 0, from = at; gap && skipped <= GAP && (from || !skipped); skipped++, from = behind(w->document, from))
        go(w, gap, from);
    if (next) {
        go(w, edge(w->image, node, w->words[next].form), next);
        go(w, edge(w->image, node, w->words[next].stem), next);
    }
}

static struct found longest(struct walker *w, uint32_t at, uint32_t limit)
{
    const struct image_symbol *symbols = IMAGE_PART(w->image, struct image_symbol, symbols);
    w->best = (struct found){0, 0};
    w->limit = limit;
    go(w, w->words[at].form ? symbols[w->words[at].form].root : 0, at);
    go(w, w->words[at].stem ? symbols[w->words[at].stem].root : 0, at);
    return w->best;
}

static struct found choose(struct walker *w, uint32_t at)
{
    uint32_t end = (uint32_t)w->document->count - 1;
    struct found best = longest(w, at, end);
    for (uint32_t inside = at + 1; best.entry && inside <= best.last; inside++) {
        struct found rival = longest(w, inside, end);
        if (rival.entry && rival.last > best.last && rival.last - inside > best.last - at)
            return longest(w, at, inside - 1);
    }
    return best;
}

static bool rules_may_run(const struct analysis *a)
{
    bool may = false;
    for (size_t i = 0; i < a->document.count; i++)
        may |= (a->words[i].reach & REACH_RULE) != 0;
    return may;
}

static void entries_agree(const struct analysis *a)
{
    struct walker w = {.image = lexicon->image, .document = &a->document, .words = a->words};
    size_t count = 0;
    for (uint32_t at = 0; at < a->document.count; at++) {
        struct found best = choose(&w, at);
        if (!best.entry)
            continue;
        assert_true(count < a->hits.count);
        const struct hit *hit = &a->hits.items[count++];
        assert_int_equal(hit->entry, best.entry);
        assert_int_equal(hit->first, at);
        assert_int_equal(hit->last, best.last);
        at = best.last;
    }
    assert_int_equal(count, a->hits.count);
}

/* --- words --------------------------------------------------------------------------------------------------- */

static void words_agree(const struct analysis *a)
{
    for (size_t i = 0; i < a->document.count; i++) {
        struct word plain = {0};
        if (a->document.tokens[i].kind != TOKEN_MARK)
            plain = recognise_token(lexicon->image, stemmer, a->text, &a->document.tokens[i]);
        assert_memory_equal(&a->words[i], &plain, sizeof plain);
    }
}

/* --- labels -------------------------------------------------------------------------------------------------- */

/* The chain as textbooks have it: scores from lists of features, exp, and every step scaled to one. */
static void own_scores(const struct analysis *a, size_t token, double score[LABELS])
{
    uint32_t features[TOKEN_FEATURES];
    unsigned count = tag_features(a->model, &a->statement, token, features);
    long result = 0, method = 0;
    for (unsigned i = 0; i < count; i++) {
        int32_t both = IMAGE_PART(a->model, struct model_tag, tags)[features[i]].both;
        int16_t low = (int16_t)both;
        result += low;
        method += (both - low) / 65536;
    }
    score[LABEL_NONE] = 1;
    score[LABEL_RESULT] = exp((double)result / 100);
    score[LABEL_METHOD] = exp((double)method / 100);
}

static void scale_to_one(double v[LABELS])
{
    double sum = v[0] + v[1] + v[2];
    for (int label = 0; label < LABELS; label++)
        v[label] /= sum;
}

static void labels_agree(const struct analysis *a)
{
    size_t count = a->document.count;
    const struct model_joint *joints = IMAGE_PART(a->model, struct model_joint, joints);
    double(*score)[LABELS] = calloc(count + 1, sizeof *score), (*forward)[LABELS] = calloc(count + 1, sizeof *forward);
    double behind[LABELS] = {1, 1, 1};
    assert_true(score && forward);
    for (size_t i = 0; i < count; i++) {
        own_scores(a, i, score[i]);
        for (int to = 0; to < LABELS; to++) {
            double in = i ? 0 : 1;
            for (int from = 0; i && from < LABELS; from++)
                in += forward[i - 1][from] * joints[a->statement.contexts[i].class].factor[from][to];
            forward[i][to] = in * score[i][to];
        }
        scale_to_one(forward[i]);
    }
    for (size_t i = count; i-- > 0;) {
        double belief[LABELS], next[LABELS] = {0};
        for (int label = 0; label < LABELS; label++)
            belief[label] = forward[i][label] * behind[label];
        scale_to_one(belief);
        bool revoked = a->statement.contexts[i].revoked;
        assert_true(fabs((double)a->tags[i].result - (revoked ? 0 : belief[LABEL_RESULT])) < 1e-6);
        assert_true(fabs((double)a->tags[i].method - (revoked ? 0 : belief[LABEL_METHOD])) < 1e-6);
        for (int from = 0; from < LABELS; from++)
            for (int to = 0; to < LABELS; to++)
                next[from] += joints[a->statement.contexts[i].class].factor[from][to] * score[i][to] * behind[to];
        scale_to_one(next);
        memcpy(behind, next, sizeof next);
    }
    free(score);
    free(forward);
}

/* --- the verdict --------------------------------------------------------------------------------------------- */

/* What the first reader says: the sums of its traits. */
static void weigh_plainly(const struct analysis *a, double z[CREDO_VERDICTS])
{
    struct arena arena = {0};
    struct traits traits = find_traits(a->model, &a->statement, a->tags, &a->phrases, &arena);
    const uint16_t *rows = IMAGE_PART(a->model, uint16_t, verdicts);
    const struct model_verdict *weights = IMAGE_PART(a->model, struct model_verdict, rows);
    assert_true(traits.count > 0);
    for (size_t i = 0; i < traits.count; i++)
        for (int v = 0; v < CREDO_VERDICTS; v++)
            z[v] += (double)traits.items[i].value * (double)weights[rows[traits.items[i].feature]].weight[v];
    arena_free(&arena);
}

typedef double numbers[NETWORK_HIDDEN];

/* Of the joined rows the one that holds what stands for this and that. */
static uint32_t joined(const struct network_plan *plan, const uint32_t *row, int input)
{
    const uint32_t *table = plan->table;
    bool agree = row[INPUT_CLASS] - table[INPUT_CLASS] == row[INPUT_OWN] - table[INPUT_OWN];
    if (input == INPUT_PLACE)
        return plan->clause + ((row[INPUT_PLACE] - table[INPUT_PLACE]) * INPUT_COMMAS_MOST + row[INPUT_COMMAS] - table[INPUT_COMMAS]) * PARTS
               + row[INPUT_PART] - table[INPUT_PART];
    if (input == INPUT_CLASS && agree)
        return plan->agreed + row[INPUT_CLASS] - table[INPUT_CLASS];
    return input == INPUT_COMMAS || input == INPUT_PART || (input == INPUT_OWN && agree) ? UINT32_MAX : row[input];
}

/* Row by row: what a token says to the one that stands `distance` before it is added to what that one hears. */
static void say(const struct analysis *a, const struct network_token *token, long distance, double *hears)
{
    const int8_t *folded = IMAGE_PART(a->model, int8_t, folded) + (distance + NETWORK_REACH) * NETWORK_HIDDEN;
    for (int i = 0; i < INPUTS; i++) {
        uint32_t row = joined(&a->model->network, token->row, i);
        for (int h = 0; row != UINT32_MAX && h < NETWORK_HIDDEN; h++)
            hears[h] += folded[(size_t)row * NETWORK_FOLDED + (size_t)h];
    }
}

/* `at` holds the tokens that are not revoked. */
static void look_near(const struct analysis *a, const size_t *at, size_t count, numbers *found)
{
    const struct network_tail *tail = IMAGE_PART(a->model, struct network_tail, tail);
    for (size_t i = 0; i < count; i++)
        for (int h = 0; h < NETWORK_HIDDEN; h++)
            found[i][h] = tail->bias[h];
    for (size_t i = 0; i < count; i++) {
        struct network_token token = model_token(a->model, &a->statement, at[i]);
        for (long d = -NETWORK_REACH; d <= NETWORK_REACH; d++)
            if ((long)i - d >= 0 && (long)i - d < (long)count)
                say(a, &token, d, found[(long)i - d]);
    }
    for (size_t i = 0; i < count; i++)
        for (int h = 0; h < NETWORK_HIDDEN; h++)
            found[i][h] = fmax(found[i][h], 0) * (double)tail->unit[h];
}

static double weigh_all(const double *found, size_t count, const float *column, size_t width)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += found[i] * (double)column[i * width];
    return sum;
}

/* What a layer finds of the token `from`, as its number h. */
static double see(const struct network_layer *layer, int step, size_t count, double (*gist)[NETWORK_GIST], size_t from, int h)
{
    double sum = (double)layer->far_bias[h];
    for (int tap = 0; tap < NETWORK_TAPS; tap++) {
        long there = (long)from + (tap - NETWORK_SIDE) * step;
        if (there >= 0 && there < (long)count)
            sum += weigh_all(gist[there], NETWORK_GIST, &layer->far[tap][0][h], NETWORK_HIDDEN);
    }
    return fmax(sum, 0);
}

static void look_far(const struct network_layer *layer, int step, size_t count, const numbers *from, numbers *to)
{
    double(*gist)[NETWORK_GIST] = calloc(count + 1, sizeof *gist);
    assert_non_null(gist);
    for (size_t i = 0; i < count; i++)
        for (int g = 0; g < NETWORK_GIST; g++)
            gist[i][g] = (double)layer->gist_bias[g] + weigh_all(from[i], NETWORK_HIDDEN, &layer->gist[0][g], NETWORK_GIST);
    for (size_t i = 0; i < count; i++)
        for (int h = 0; h < NETWORK_HIDDEN; h++)
            to[i][h] = from[i][h] + see(layer, step, count, gist, i, h);
    free(gist);
}

static void opine_plainly(const struct network_tail *tail, const double *found, double opinion[OPINIONS_READ])
{
    for (int o = 0; o < OPINIONS_READ; o++) {
        opinion[o] = (double)tail->out_bias[o];
        for (int h = 0; h < NETWORK_HIDDEN; h++)
            opinion[o] += found[h] * (double)tail->out[h][o];
    }
}

/* The second reader as network.h tells it; what it says is added to z, and each tag is what both readers believe, by their shares. */
static void hear_plainly(const struct analysis *a, const struct tag *first, double z[CREDO_VERDICTS])
{
    size_t count = 0, *at = calloc(a->document.count + 1, sizeof *at);
    double(*opinion)[OPINIONS_READ] = calloc(a->document.count + 1, sizeof *opinion), sum = 0, heard[CREDO_VERDICTS] = {0};
    double share = a->statement.image->settings[SETTING_PHRASE_NETWORK];
    numbers *found[NETWORK_LAYERS + 1];
    const struct network_tail *tail = IMAGE_PART(a->model, struct network_tail, tail);
    for (int layer = 0; layer <= NETWORK_LAYERS; layer++)
        assert_non_null(found[layer] = calloc(a->document.count + 1, sizeof *found[layer]));
    assert_true(at && opinion);
    for (size_t i = 0; i < a->document.count; i++) {
        if (!a->statement.contexts[i].revoked)
            at[count++] = i;
        else
            assert_true(a->tags[i].result == first[i].result && a->tags[i].method == first[i].method);
    }
    look_near(a, at, count, found[0]);
    for (int layer = 0; layer < NETWORK_LAYERS; layer++)
        look_far(&tail->layer[layer], network_step(layer), count, (const numbers *)found[layer], found[layer + 1]);
    for (size_t i = 0; i < count; i++) {
        opine_plainly(tail, found[NETWORK_LAYERS][i], opinion[i]);
        double none = exp(opinion[i][0]), result = exp(opinion[i][1]), method = exp(opinion[i][2]), all = none + result + method;
        assert_true(fabs((double)a->tags[at[i]].result - ((1 - share) * (double)first[at[i]].result + share * result / all)) < 1e-4);
        assert_true(fabs((double)a->tags[at[i]].method - ((1 - share) * (double)first[at[i]].method + share * method / all)) < 1e-4);
        sum += exp(opinion[i][OPINION_WEIGHT]);
        for (int v = 0; v < CREDO_VERDICTS; v++)
            heard[v] += exp(opinion[i][OPINION_WEIGHT]) * opinion[i][OPINION_VERDICT + v];
    }
    for (int v = 0; v < CREDO_VERDICTS && count; v++)
        z[v] += heard[v] / sum;
    for (int layer = 0; layer <= NETWORK_LAYERS; layer++)
        free(found[layer]);
    free(at);
    free(opinion);
}

static void verdicts_agree(const struct analysis *a, const double z[CREDO_VERDICTS])
{
    double points = 0;
    for (int v = 0; v < CREDO_VERDICTS; v++)
        assert_true(fabs(z[v] - a->judgement.z[v]) < 1e-3);
    for (size_t i = 0; i <= a->document.count; i++)
        points += a->judgement.of_token[(long)i - 1];
    assert_true(fabs(points - (a->judgement.z[CREDO_CUSTOMER] - a->judgement.z[CREDO_PRODUCT])) < 1e-6);
}

static void results_agree(const struct analysis *a, credo_verdict verdict)
{
    int best = 0;
    for (int v = 1; v < CREDO_VERDICTS; v++)
        if (a->judgement.z[v] > a->judgement.z[best])
            best = v;
    assert_int_equal(verdict, a->obstacle == CREDO_CLEAR ? best : CREDO_UNCLEAR);
}

/* --- texts --------------------------------------------------------------------------------------------------- */

static void check(const char *text, size_t length)
{
    struct analysis a;
    assert_true(analyse_structure(analyser, text, length, &a));
    words_agree(&a);
    if (!rules_may_run(&a))
        entries_agree(&a);
    const struct model *model = lexicon->models[a.language.model];
    double z[CREDO_VERDICTS] = {0};
    assert_true(analyse_tags(analyser, model, &a));
    labels_agree(&a);
    weigh_plainly(&a, z);
    const struct tag *first = a.tags;
    assert_true(analyse_judgement(analyser, model, &a));
    hear_plainly(&a, first, z);
    verdicts_agree(&a, z);
    assert_int_equal(credo_analyse(other, text, length, 0, told), CREDO_OK);
    results_agree(&a, told->verdict);
    texts++;
}

static void labelled_missions_agree(void **state)
{
    (void)state;
    glob_t found;
    size_t number = 0;
    assert_int_equal(glob("corpus/training/*/*.missions", 0, NULL, &found), 0);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        char line[8192];
        FILE *file = fopen(found.gl_pathv[i], "r");
        assert_non_null(file);
        while (fgets(line, sizeof line, file))
            if (!strchr("@%#=\n", line[0]) && number++ % EVERY == 0)
                check(line, utf8_valid(line, strlen(line)));
        fclose(file);
    }
    globfree(&found);
    assert_true(texts > 500);
}

static void generated_texts_agree(void **state)
{
    (void)state;
    struct buffer text = {0}, valid = {0};
    uint64_t random = 41;
    for (int i = 0; i < GENERATED; i++) {
        generate(&random, 1 + draw_below(&random, 60), &text);
        buffer_clear(&valid);
        utf8_repair(text.bytes, text.length, &valid);
        check(valid.bytes, valid.length);
    }
    buffer_free(&text);
    buffer_free(&valid);
}

static int open_all(void **state)
{
    (void)state;
    assert_int_equal(credo_lexicon_builtin(&lexicon, NULL), CREDO_OK);
    analyser = credo_analyser_new(lexicon);
    other = credo_analyser_new(lexicon);
    told = credo_result_new();
    stemmer = stemmer_new();
    return analyser && other && told && stemmer ? 0 : -1;
}

static int close_all(void **state)
{
    (void)state;
    stemmer_free(stemmer);
    credo_analyser_free(analyser);
    credo_analyser_free(other);
    credo_result_free(told);
    credo_lexicon_free(lexicon);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(labelled_missions_agree),
        cmocka_unit_test(generated_texts_agree),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
