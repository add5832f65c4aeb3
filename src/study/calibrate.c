/* labelled missions -> weights.tsv. The first reader is two models, one upon the other: the tagger of words, then the verdict over what the
 * tagger said of texts that it had not seen; the second is the network. Everything is measured in folds, in a fixed order, so that the same
 * data gives the same file. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "study/calibrator.h"
#include "study/hearing.h"
#include "judge/network_text.h"
#include "text/normalise.h"
#include "util/failure.h"

enum { USUAL_FOLDS = 10 };

credo_code calibrator_no_memory(const struct calibrator *c)
{
    return fail(c->error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
}

/* --- reading ------------------------------------------------------------------------------------------------ */

/* What was written after the pattern of a measured row is left out together with it: it would give the row away. */
static void share_folds(struct calibrator *c)
{
    for (size_t i = 0; i < c->count; i++) {
        c->lesson[i] = c->measured[i] ? LESSON_PUBLISHED : c->items[i]->as_published ? LESSON_MANNER : LESSON_OWN;
        const char *pattern = c->items[i]->ties[LABELLED_LIKE];
        for (size_t k = 0; pattern && k < c->count; k++)
            if (c->measured[k] && strcmp(c->items[k]->id, pattern) == 0) {
                c->fold[i] = c->fold[k];
                c->lesson[i] = LESSON_PUBLISHED;
            }
    }
}

static credo_code read_items(struct calibrator *c)
{
    credo_code code = CREDO_OK;
    for (size_t i = 0; i < c->order->file_count && !code; i++)
        code = labelled_read(&c->set, c->order->files[i], c->error);
    if (code)
        return code;
    c->items = calloc(c->set.count + 1, sizeof *c->items);
    c->fold = calloc(c->set.count + 1, sizeof *c->fold);
    c->measured = calloc(c->set.count + 1, sizeof *c->measured);
    c->lesson = calloc(c->set.count + 1, sizeof *c->lesson);
    c->examples = calloc(c->set.count + 1, sizeof *c->examples);
    if (!c->items || !c->fold || !c->measured || !c->lesson || !c->examples)
        return calibrator_no_memory(c);
    size_t seen[CREDO_VERDICTS][2] = {{0}};
    for (size_t i = 0; i < c->set.count; i++) {
        struct labelled *item = &c->set.items[i];
        if (!item->length || language_of_letters(item->text, item->length) != c->order->language)
            continue;
        bool measured = !c->order->measured || strstr(item->file, c->order->measured);
        c->measured[c->count] = measured;
        c->adapting |= !measured;
        c->fold[c->count] = (unsigned)(seen[item->side][measured]++ % c->order->folds); /* stratified by side */
        c->items[c->count++] = item;
    }
    share_folds(c);
    return c->count ? CREDO_OK : fail(c->error, CREDO_BAD_INPUT, c->order->files[0], 0, 0, "no labelled row is in this language", NULL);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

struct stems { /* of every word, as often as it stands there */
    const char **items;
    size_t count, room;
    struct arena kept;
};

static bool keep_stem(struct stems *stems, const char *stem, size_t length)
{
    if (stems->count == stems->room) {
        size_t room = stems->room ? stems->room * 2 : 4096;
        const char **items = realloc(stems->items, room * sizeof *items);
        if (!items)
            return false;
        stems->items = items;
        stems->room = room;
    }
    const char *copy = arena_copy(&stems->kept, stem, length);
    if (copy)
        stems->items[stems->count++] = copy;
    return copy != NULL;
}

static bool stem_mission(struct stemmer *stemmer, const struct document *document, struct stems *stems)
{
    for (size_t t = 0; t < document->count; t++) {
        const struct token *token = &document->tokens[t];
        char normal[WORD_LIMIT];
        size_t length;
        if (token->kind != TOKEN_WORD || token->end - token->start > 100)
            continue;
        size_t bytes = normalise_word(document->text + token->start, token->end - token->start, normal);
        const char *stem = stem_word(stemmer, token->script, normal, bytes, &length);
        if (!stem || !keep_stem(stems, stem, length))
            return false;
    }
    return true;
}

static bool stem_missions(const struct calibrator *c, struct stems *stems)
{
    struct stemmer *stemmer = stemmer_new();
    struct arena arena = {0};
    bool done = stemmer != NULL;
    for (size_t i = 0; i < c->count && done; i++) {
        struct document document = tokenise(c->items[i]->text, c->items[i]->length, &arena);
        done = !arena.failed && stem_mission(stemmer, &document, stems);
        arena_reset(&arena);
    }
    arena_free(&arena);
    stemmer_free(stemmer);
    return done;
}

/* The stems that occur often enough become features of their own. */
static credo_code gather_stems(struct calibrator *c, struct lexicon_source *source)
{
    struct stems stems = {0};
    credo_code code = stem_missions(c, &stems) ? CREDO_OK : CREDO_NO_MEMORY;
    if (stems.count && !code)
        qsort(stems.items, stems.count, sizeof *stems.items, by_text);
    for (size_t i = 0, end; i < stems.count && !code; i = end) {
        for (end = i + 1; end < stems.count && strcmp(stems.items[i], stems.items[end]) == 0;)
            end++;
        if (end - i >= c->settings.stem_least)
            code = source_add_stem(source, stems.items[i]);
    }
    free(stems.items);
    arena_free(&stems.kept);
    return code ? calibrator_no_memory(c) : CREDO_OK;
}

static void read_settings(struct calibrator *c, const double s[SETTINGS])
{
    c->settings = (struct settings){.tag_penalty = s[SETTING_LEARN_TAG_PENALTY],
                                    .pair_penalty = s[SETTING_LEARN_PAIR_PENALTY],
                                    .joint_penalty = s[SETTING_LEARN_JOINT_PENALTY],
                                    .stem_penalty = s[SETTING_LEARN_STEM_PENALTY],
                                    .verdict_penalty = s[SETTING_LEARN_VERDICT_PENALTY],
                                    .verdict_word_penalty = s[SETTING_LEARN_VERDICT_WORD_PENALTY],
                                    .own_weight = s[SETTING_LEARN_OWN_WEIGHT],
                                    .tag_published_weight = s[SETTING_LEARN_TAG_PUBLISHED_WEIGHT],
                                    .own_penalty = s[SETTING_LEARN_OWN_PENALTY],
                                    .mixed_weight = s[SETTING_LEARN_MIXED_WEIGHT],
                                    .tag_prune = s[SETTING_LEARN_TAG_PRUNE],
                                    .verdict_prune = s[SETTING_LEARN_VERDICT_PRUNE],
                                    .stem_least = (unsigned)s[SETTING_LEARN_STEM_LEAST],
                                    .feature_least = (unsigned)s[SETTING_LEARN_FEATURE_LEAST],
                                    .rounds = (unsigned)s[SETTING_LEARN_ROUNDS],
                                    .own_share = s[SETTING_LEARN_NETWORK_OWN_SHARE],
                                    .side_least = s[SETTING_LEARN_NETWORK_SIDE_LEAST],
                                    .network_runs = (unsigned)fmax(1, s[SETTING_LEARN_NETWORK_RUNS])};
    struct course course = {.decay = s[SETTING_LEARN_NETWORK_DECAY],
                            .drop = (float)s[SETTING_LEARN_NETWORK_DROP],
                            .drop_stem = (float)s[SETTING_LEARN_NETWORK_DROP_STEM],
                            .loss = {1, 1, (float)s[SETTING_LEARN_NETWORK_LEAN]},
                            .seed = 1};
    static const struct {
        enum setting rounds, rate;
    } names[LESSONS] = {{SETTING_LEARN_NETWORK_FIRST_ROUNDS, SETTING_LEARN_NETWORK_FIRST_RATE},
                       {SETTING_LEARN_NETWORK_SECOND_ROUNDS, SETTING_LEARN_NETWORK_SECOND_RATE},
                       {SETTING_LEARN_NETWORK_THIRD_ROUNDS, SETTING_LEARN_NETWORK_THIRD_RATE}};
    for (int lesson = 0; lesson < LESSONS; lesson++) {
        c->settings.course[lesson] = course;
        c->settings.course[lesson].rounds = (unsigned)s[names[lesson].rounds];
        c->settings.course[lesson].rate = s[names[lesson].rate];
    }
}

/* The model that learning fills: room for every feature, and no weights yet. */
static credo_code make_model(struct calibrator *c, const struct lexicon_source *source)
{
    uint32_t *symbols = calloc(source->stem_count + 1, sizeof *symbols);
    struct buffer blank = {0};
    for (unsigned i = 0; symbols && i < source->stem_count; i++)
        symbols[i] = image_symbol(c->lexicon->image, source->stems[i], strlen(source->stems[i]), false);
    bool done = symbols && model_blank(c->lexicon->image, symbols, source->stem_count, &blank) == CREDO_OK;
    free(symbols);
    c->model = (void *)blank.bytes;
    return done ? CREDO_OK : calibrator_no_memory(c);
}

static credo_code prepare_lexicon(struct calibrator *c)
{
    struct lexicon_source source;
    struct weights none[LANGUAGES] = {{.temperature = 1, .scale = 10}, {.temperature = 1, .scale = 3}};
    credo_code code = source_read(&source, c->order->lexicons, c->error);
    if (code)
        return code;
    read_settings(c, source.settings);
    code = gather_stems(c, &source);
    if (!code)
        code = knowledge_compile(&source, none, &c->lexicon, c->error);
    if (!code)
        code = make_model(c, &source);
    source_free(&source);
    if (!code)
        c->analyser = credo_analyser_new(c->lexicon);
    return code ? code : c->analyser ? CREDO_OK : calibrator_no_memory(c);
}

/* --- the tagger --------------------------------------------------------------------------------------------- */

static credo_code gather_tokens(struct calibrator *c)
{
    size_t room = 0;
    c->first_token = calloc(c->count + 1, sizeof *c->first_token);
    if (!c->first_token)
        return calibrator_no_memory(c);
    for (size_t i = 0; i < c->count; i++) {
        struct analysis analysis;
        if (!analyse_structure(c->analyser, c->items[i]->text, c->items[i]->length, &analysis))
            return calibrator_no_memory(c);
        c->first_token[i] = c->tokens.count;
        if (!keep_example(c, i, &analysis))
            return calibrator_no_memory(c);
        for (size_t t = 0; t < analysis.document.count; t++) {
            uint32_t features[TOKEN_FEATURES];
            unsigned n = tag_features(c->model, &analysis.statement, t, features);
            if (c->tokens.count == room) {
                room = room ? room * 2 : 4096;
                uint8_t *labels = realloc(c->labels, room);
                c->labels = labels ? labels : c->labels;
                uint16_t *joints = realloc(c->joints, room * sizeof *joints);
                c->joints = joints ? joints : c->joints;
                if (!labels || !joints)
                    return calibrator_no_memory(c);
            }
            c->joints[c->tokens.count] = analysis.statement.contexts[t].class;
            c->labels[c->tokens.count] = label_at(c->items[i], &analysis.document.tokens[t]);
            if (!begin_row(&c->tokens))
                return calibrator_no_memory(c);
            for (unsigned k = 0; k < n; k++)
                if (!add_feature(&c->tokens, features[k], 1))
                    return calibrator_no_memory(c);
        }
    }
    c->first_token[c->count] = c->tokens.count;
    return CREDO_OK;
}

static void use_tagger(struct calibrator *c)
{
    struct model_tag *tags = (void *)((char *)c->model + c->model->tags.offset);
    struct model_joint *joints = (void *)((char *)c->model + c->model->joints.offset);
    for (uint32_t f = 0; f < c->model->tags.count; f++)
        tags[f] = model_tag_of(c->tag_weights[(size_t)f * LABELS + LABEL_RESULT], c->tag_weights[(size_t)f * LABELS + LABEL_METHOD]);
    for (uint32_t class = 0; class < c->model->joints.count; class++)
        for (int i = 0; i < LABELS * LABELS; i++)
            joints[class].factor[i / LABELS][i % LABELS] = model_factor_of(c->joint_weights[(size_t)class * LABELS * LABELS + (size_t)i]);
}

/* --- the verdict -------------------------------------------------------------------------------------------- */

static void count_words(const struct labelled *item, const struct analysis *analysis, struct judged *judged)
{
    judged->marks = item->marked;
    for (size_t t = 0; t < analysis->document.count; t++) {
        const struct token *token = &analysis->document.tokens[t];
        uint32_t phrase = analysis->phrases.of_token[t];
        count_word(judged, token, phrase ? analysis->phrases.items[phrase - 1].label : LABEL_NONE, label_at(item, token));
    }
}

/* What both readers say of the words, and the network of the verdict: the model's verdict has no weights yet. */
static bool hear_item(struct calibrator *c, size_t item, struct analysis *analysis)
{
    struct judged *judged = &c->judged[item];
    if (!analyse_judgement(c->analyser, c->model, analysis))
        return false;
    *judged = (struct judged){.label = c->items[item]->side, .lean = c->items[item]->lean, .verdict = (credo_verdict)CREDO_VERDICTS};
    if (analysis->obstacle != CREDO_CLEAR) {
        judged->verdict = CREDO_UNCLEAR;
        judged->confidence = confidence_of_obstacle(analysis);
    }
    count_words(c->items[item], analysis, judged);
    memcpy(c->heard[item], analysis->judgement.z, sizeof c->heard[item]);
    return true;
}

/* What the tagger of the other folds says of each text: the verdict learns from what it will meet, not from what was learned by heart. */
static credo_code gather_traits(struct calibrator *c, unsigned fold, struct rows *by_item)
{
    for (size_t i = 0; i < c->count; i++) {
        struct analysis analysis;
        if (c->fold[i] != fold)
            continue;
        if (!analyse_structure(c->analyser, c->items[i]->text, c->items[i]->length, &analysis)
            || !analyse_tags(c->analyser, c->model, &analysis))
            return calibrator_no_memory(c);
        struct rows *rows = &by_item[i];
        if (!begin_row(rows))
            return calibrator_no_memory(c);
        struct traits traits = find_traits(c->model, &analysis.statement, analysis.tags, &analysis.phrases, &c->analyser->scratch);
        for (size_t t = 0; t < traits.count; t++)
            if (!add_feature(rows, traits.items[t].feature, traits.items[t].value))
                return calibrator_no_memory(c);
        if (c->analyser->scratch.failed || (c->measured[i] && !hear_item(c, i, &analysis)))
            return calibrator_no_memory(c);
    }
    return CREDO_OK;
}

static credo_code tag_in_folds(struct calibrator *c)
{
    struct rows *by_item = calloc(c->count + 1, sizeof *by_item);
    credo_code code = by_item ? CREDO_OK : calibrator_no_memory(c);
    for (unsigned fold = 0; fold < c->order->folds && !code; fold++) {
        if (!train_tagger(c, fold) || !learn_network(c, fold))
            code = calibrator_no_memory(c);
        use_tagger(c);
        if (!code)
            code = gather_traits(c, fold, by_item);
    }
    for (size_t i = 0; i < c->count && by_item; i++) {
        if (!code && !begin_row(&c->traits))
            code = calibrator_no_memory(c);
        for (size_t k = 0; k < by_item[i].features && !code; k++)
            if (!add_shared(c, &c->traits, i, by_item[i].feature[k], by_item[i].value[k], c->model->verdicts.count))
                code = calibrator_no_memory(c);
        free_rows(&by_item[i]);
    }
    free(by_item);
    return code;
}

static void score_rows(struct calibrator *c, unsigned fold)
{
    for (size_t i = 0; i < c->count; i++) {
        if (c->fold[i] != fold)
            continue;
        memcpy(c->z[i], c->heard[i], sizeof c->z[i]);
        for (size_t k = c->traits.start[i]; k < c->traits.start[i + 1]; k++)
            for (int v = 0; v < CREDO_VERDICTS && c->traits.feature[k] < c->model->verdicts.count; v++)
                c->z[i][v] += (double)c->traits.value[k] * c->verdict_weights[(size_t)c->traits.feature[k] * CREDO_VERDICTS + (size_t)v];
    }
}

static struct judgement judge_row(const struct calibrator *c, size_t item)
{
    struct judgement judgement = {.score = 0};
    memcpy(judgement.z, c->z[item], sizeof judgement.z);
    conclude(c->model, &judgement);
    return judgement;
}

/* The temperature under which the labels of unseen rows are least surprising (Guo et al. 2017), by a search over a grid. */
static void find_temperature(struct calibrator *c)
{
    double best = 1, least = INFINITY;
    for (double t = 0.5; t < 4; t += 0.02) {
        double loss = 0;
        c->model->temperature = (float)t;
        for (size_t i = 0; i < c->count; i++)
            if (c->measured[i])
                loss -= log(fmax(judge_row(c, i).probability[c->items[i]->side], 1e-9));
        if (loss < least) {
            least = loss;
            best = t;
        }
    }
    c->model->temperature = (float)best;
}

static void judge_rows(struct calibrator *c)
{
    for (size_t i = 0; i < c->count; i++) {
        struct judged *row = &c->judged[i];
        if (!c->measured[i] || row->verdict == CREDO_UNCLEAR) /* by a rule */
            continue;
        struct judgement judgement = judge_row(c, i);
        row->score = judgement.score;
        row->verdict = likeliest_verdict(&judgement);
        row->confidence = fmin(judgement.probability[row->verdict], c->lexicon->image->settings[SETTING_CONFIDENCE_MOST]);
    }
}

static credo_code measure(struct calibrator *c, credo_learned *learned)
{
    struct judged *rows = calloc(c->count + 1, sizeof *rows);
    size_t count = 0;
    if (!rows)
        return calibrator_no_memory(c);
    for (size_t i = 0; i < c->count; i++)
        if (c->measured[i])
            rows[count++] = c->judged[i];
    bool done = measure_figures(rows, count, &learned->figures) && measure_intervals(rows, count, 500, &learned->low, &learned->high);
    free(rows);
    return done ? CREDO_OK : calibrator_no_memory(c);
}

/* --- the file ----------------------------------------------------------------------------------------------- */

static credo_code write_weights(struct calibrator *c, credo_learned *learned)
{
    struct buffer out = {0};
    buffer_text(&out, weights_heading);
    buffer_text(&out, "temperature\t");
    buffer_fixed(&out, (double)c->model->temperature, 2);
    buffer_text(&out, "\nscale\t");
    buffer_fixed(&out, (double)c->model->scale, 2);
    buffer_byte(&out, '\n');
    size_t before = out.length;
    for (uint32_t f = 0; f < c->model->tags.count; f++)
        weights_write(c->model, c->lexicon->image, c->order->language, STAGE_TAG, f, c->tag_weights + (size_t)f * LABELS + 1, &out);
    for (uint32_t class = 0; class < c->model->joints.count; class++)
        weights_write(c->model, c->lexicon->image, c->order->language, STAGE_JOINT, class,
                      c->joint_weights + (size_t)class * LABELS * LABELS, &out);
    for (uint32_t f = 0; f < c->model->verdicts.count; f++)
        weights_write(c->model, c->lexicon->image, c->order->language, STAGE_VERDICT, f, c->verdict_weights + (size_t)f * CREDO_VERDICTS, &out);
    network_write(c->parameters, c->model, c->lexicon->image, c->order->language, &out);
    for (size_t i = before; i < out.length; i++)
        learned->features += out.bytes[i] == '\n';
    if (!buffer_string(&out)) {
        buffer_free(&out);
        return calibrator_no_memory(c);
    }
    learned->weights = out.bytes;
    learned->length = out.length;
    return CREDO_OK;
}

static credo_code run(struct calibrator *c, credo_learned *learned)
{
    credo_code code = read_items(c);
    if (!code)
        code = prepare_lexicon(c);
    if (!code)
        code = gather_tokens(c);
    if (code)
        return code;
    c->tag_weights = calloc((size_t)c->model->tags.count * LABELS, sizeof *c->tag_weights);
    c->joint_weights = calloc((size_t)c->model->joints.count * LABELS * LABELS, sizeof *c->joint_weights);
    c->verdict_weights = calloc((size_t)c->model->verdicts.count * CREDO_VERDICTS, sizeof *c->verdict_weights);
    c->judged = calloc(c->count, sizeof *c->judged);
    c->z = calloc(c->count, sizeof *c->z);
    c->heard = calloc(c->count, sizeof *c->heard);
    if (!c->tag_weights || !c->joint_weights || !c->verdict_weights || !c->judged || !c->z || !c->heard || !learn_base(c))
        return calibrator_no_memory(c);
    code = make_dense(c, &c->tokens, false, &c->dense_tokens) ? tag_in_folds(c) : calibrator_no_memory(c);
    if (!code && !make_dense(c, &c->traits, true, &c->dense_traits))
        code = calibrator_no_memory(c);
    for (unsigned fold = 0; fold < c->order->folds && !code; fold++) {
        if (!train_verdict(c, fold))
            code = calibrator_no_memory(c);
        score_rows(c, fold);
    }
    if (code)
        return code;
    find_temperature(c);
    judge_rows(c);
    learned->rows = c->count;
    code = measure(c, learned);
    if (!code && (!train_verdict(c, NO_FOLD) || !train_tagger(c, NO_FOLD) || !learn_network(c, NO_FOLD)))
        code = calibrator_no_memory(c);
    return code ? code : write_weights(c, learned);
}

credo_code credo_calibrate(const credo_calibration *calibration, credo_learned *learned, credo_error *error)
{
    credo_calibration order = *calibration;
    order.folds = order.folds ? order.folds : USUAL_FOLDS;
    struct calibrator c = {.order = &order, .error = error};
    *learned = (credo_learned){0};
    credo_code code = run(&c, learned);
    free_dense(&c.dense_tokens);
    free_dense(&c.dense_traits);
    free_rows(&c.tokens);
    free_rows(&c.traits);
    free(c.items);
    free(c.fold);
    free(c.measured);
    free(c.labels);
    free(c.first_token);
    free(c.tag_weights);
    free(c.joint_weights);
    free(c.verdict_weights);
    free(c.joints);
    free(c.judged);
    free(c.z);
    free(c.heard);
    free(c.lesson);
    free(c.examples);
    free(c.chosen);
    free(c.base);
    free(c.parameters);
    arena_free(&c.kept);
    free(c.model);
    credo_analyser_free(c.analyser);
    credo_lexicon_free(c.lexicon);
    labelled_free(&c.set);
    return code;
}

void credo_free(void *memory)
{
    free(memory);
}
