#include "judge/tagger.h"

#include <math.h>

static unsigned class_at(const struct statement *statement, size_t token, int distance)
{
    if ((distance < 0 && token < (size_t)-distance) || token + (size_t)distance >= statement->document->count)
        return statement->image->concepts.count + CLASS_EDGE;
    return statement->contexts[token + (size_t)distance].class;
}

static uint32_t stem_at(const struct model *model, const struct statement *statement, size_t token, int distance)
{
    if ((distance < 0 && token < (size_t)-distance) || token + (size_t)distance >= statement->document->count)
        return 0;
    return model_stem(model, statement->words[token + (size_t)distance].stem);
}

unsigned tag_features(const struct model *model, const struct statement *statement, size_t token, uint32_t features[TOKEN_FEATURES])
{
    const struct context *c = &statement->contexts[token];
    const struct word *word = &statement->words[token];
    const struct model_template *t = model->tag;
    unsigned n = 0;
#define PUT(template, a, b) (features[n++] = model_feature(&t[template], (a), (b)))
    PUT(TAG_BIAS, 0, 0);
    for (int d = -4; d <= 4; d++)
        PUT(TAG_CLASS + d + 4, class_at(statement, token, d), 0);
    PUT(TAG_OWN, c->own, 0);
    for (int d = -1; d <= 1; d++) {
        uint32_t stem = stem_at(model, statement, token, d);
        if (stem)
            PUT(TAG_STEM + d + 1, stem, 0);
    }
    uint32_t governor = c->governor_at ? stem_at(model, statement, c->governor_at - 1, 0) : 0;
    if (governor)
        PUT(TAG_GOVERNOR_STEM, governor, 0);
    PUT(TAG_ENDING, word->ending, 0);
    PUT(TAG_ENDING_BEFORE, token ? statement->words[token - 1].ending : 0, 0);
    PUT(TAG_ENDING_GOVERNOR, word->ending, c->governor);
    PUT(TAG_PART_PLACE, c->part, c->place);
    PUT(TAG_PLACE_CLASS, c->place, c->class);
    PUT(TAG_PLACE_GOVERNOR, c->place, c->governor);
    PUT(TAG_GOVERNOR_CLASS, c->governor, c->class);
    PUT(TAG_HEAD_CLASS, c->chunk_head, c->class);
    PUT(TAG_LEFT_CLASS, c->left_head, c->class);
    PUT(TAG_LINK_CLASS, c->link, c->class);
    PUT(TAG_OPENER_CLASS, c->opener, c->class);
    PUT(TAG_PART_CLASS, c->part, c->class);
    PUT(TAG_COMMA_CLASS, c->after_comma, c->class);
    PUT(TAG_COMMA_GOVERNOR, c->after_comma, c->governor);
    PUT(TAG_PAIR_BEFORE, class_at(statement, token, -1), c->class);
    PUT(TAG_PAIR_BEHIND, c->class, class_at(statement, token, 1));
#undef PUT
    return n;
}

static double unit(int hundredths)
{
    return exp(hundredths / 100.0);
}

/* exp of the token's own scores for each label. */
static void own_scores(const struct model *model, const struct statement *statement, size_t token, double score[LABELS])
{
    const struct model_tag *weights = IMAGE_PART(model, struct model_tag, tags);
    uint32_t features[TOKEN_FEATURES];
    unsigned n = tag_features(model, statement, token, features);
    int32_t result = 0, method = 0; /* whole hundredths: the order of adding does not matter */
    for (unsigned k = 0; k < n; k++) {
        result += weights[features[k]].weight[LABEL_RESULT];
        method += weights[features[k]].weight[LABEL_METHOD];
    }
    int32_t most = result > method ? result : method;
    most = most > 0 ? most : 0;
    score[LABEL_NONE] = unit(-most);
    score[LABEL_RESULT] = unit(result - most);
    score[LABEL_METHOD] = unit(method - most);
}

/* A sweep over the chain: what comes in from the neighbour, times the token's own, scaled to one. */
static void pass(const double in[LABELS], const struct model_joint *joint, bool backward, double out[LABELS])
{
    double sum = 0;
    for (int to = 0; to < LABELS; to++) {
        out[to] = 0;
        for (int from = 0; from < LABELS; from++)
            out[to] += in[from] * unit(backward ? joint->weight[to][from] : joint->weight[from][to]);
        sum += out[to];
    }
    for (int to = 0; to < LABELS; to++)
        out[to] /= sum;
}

/* Forward and backward through the chain; each token decides for itself, which serves the words best. */
struct tag *tag_tokens(const struct model *model, const struct statement *statement, struct arena *arena)
{
    size_t count = statement->document->count;
    const struct model_joint *joints = IMAGE_PART(model, struct model_joint, joints);
    struct tag *tags = arena_array(arena, struct tag, count + 1);
    double(*score)[LABELS] = arena_take(arena, count + 1, sizeof *score), (*forward)[LABELS] = arena_take(arena, count + 1, sizeof *forward);
    if (!tags || !score || !forward || !count)
        return tags;
    for (size_t i = 0; i < count; i++) {
        double in[LABELS] = {1, 1, 1};
        own_scores(model, statement, i, score[i]);
        if (i)
            pass(forward[i - 1], &joints[statement->contexts[i].class], false, in);
        for (int label = 0; label < LABELS; label++)
            forward[i][label] = in[label] * score[i][label];
    }
    double behind[LABELS] = {1, 1, 1}, threshold = image_setting(statement->image, "phrase_threshold", 0.45);
    for (size_t i = count; i-- > 0;) {
        double belief[LABELS], sum = 0, weighed[LABELS];
        for (int label = 0; label < LABELS; label++) {
            sum += belief[label] = forward[i][label] * behind[label];
            weighed[label] = behind[label] * score[i][label];
        }
        tags[i].result = (float)(belief[LABEL_RESULT] / sum);
        tags[i].method = (float)(belief[LABEL_METHOD] / sum);
        if (statement->contexts[i].revoked)
            tags[i].result = tags[i].method = 0;
        uint8_t likelier = tags[i].method > tags[i].result ? LABEL_METHOD : LABEL_RESULT;
        double likelihood = (double)(likelier == LABEL_METHOD ? tags[i].method : tags[i].result);
        tags[i].label = likelihood >= threshold ? likelier : LABEL_NONE;
        if (i)
            pass(weighed, &joints[statement->contexts[i].class], true, behind);
    }
    return tags;
}

/* --- phrases ------------------------------------------------------------------------------------------------ */

/* A run must hold a word that carries meaning, and does not begin or end with punctuation. */
static bool trim(const struct statement *statement, uint32_t *first, uint32_t *last)
{
    const struct token *tokens = statement->document->tokens;
    while (*first < *last && tokens[*first].kind == TOKEN_MARK)
        (*first)++;
    while (*last > *first && tokens[*last].kind == TOKEN_MARK)
        (*last)--;
    for (uint32_t i = *first; i <= *last; i++)
        if (statement->contexts[i].content && tokens[i].kind == TOKEN_WORD)
            return true;
    return false;
}

/* The concept that a phrase is about: the one of its side that its tagger is surest of. */
static uint8_t main_class(const struct statement *statement, const struct phrase *phrase, const struct tag *tags)
{
    const struct image_concept *concepts = IMAGE_PART(statement->image, struct image_concept, concepts);
    uint8_t role = phrase->label == LABEL_RESULT ? CREDO_RESULT : CREDO_METHOD, best = 0;
    float sure = -1;
    for (uint32_t i = phrase->first; i <= phrase->last; i++) {
        uint8_t class = statement->contexts[i].class;
        if (class == 0 || class >= statement->image->concepts.count)
            continue;
        float weight = phrase->label == LABEL_RESULT ? tags[i].result : tags[i].method;
        weight += concepts[class].role == role ? 2 : concepts[class].role != CREDO_MARKER ? 1 : 0;
        if (weight > sure) {
            sure = weight;
            best = class;
        }
    }
    return best;
}

static void describe(const struct statement *statement, struct phrase *phrase, const struct tag *tags)
{
    const struct context *head = &statement->contexts[phrase->first];
    const struct image_concept *concepts = IMAGE_PART(statement->image, struct image_concept, concepts);
    bool verb = head->own < statement->image->concepts.count && concepts[head->own].verb;
    phrase->place = head->place;
    phrase->part = head->part;
    phrase->governor = verb ? head->own : head->governor;
    phrase->class = main_class(statement, phrase, tags);
    float certainty = 0;
    for (uint32_t i = phrase->first; i <= phrase->last; i++) {
        if (statement->document->tokens[i].kind == TOKEN_MARK)
            continue;
        phrase->words++;
        certainty += phrase->label == LABEL_RESULT ? tags[i].result : tags[i].method;
    }
    phrase->certainty = phrase->words ? certainty / (float)phrase->words : 0;
}

static bool opens_means(const struct statement *s, size_t token)
{
    uint8_t own = s->contexts[token].own, class = s->contexts[token].class;
    const struct image_concept *concepts = IMAGE_PART(s->image, struct image_concept, concepts);
    uint32_t count = s->image->concepts.count;
    return (own < count && concepts[own].opens == CREDO_MEANS + 1) || (class < count && concepts[class].opens == CREDO_MEANS + 1);
}

/* The marker that introduces a means belongs to its phrase: "by offering the widest range" (codebook.md). Only words without content
 * may stand between. */
static uint32_t with_marker(const struct statement *s, const struct tag *tags, uint32_t first)
{
    if (s->contexts[first].place != CREDO_MEANS)
        return first;
    for (uint32_t at = first, steps = 0; at-- > 0 && steps < 5; steps++) {
        if (s->document->tokens[at].kind != TOKEN_WORD || s->contexts[at].content || tags[at].label != LABEL_NONE
            || s->document->tokens[at].sentence != s->document->tokens[first].sentence)
            return first;
        if (opens_means(s, at))
            return at;
    }
    return first;
}

struct phrases find_phrases(const struct statement *statement, const struct tag *tags, struct arena *arena)
{
    size_t count = statement->document->count;
    struct phrases phrases = {.items = arena_array(arena, struct phrase, count + 1), .of_token = arena_array(arena, uint32_t, count + 1)};
    if (!phrases.items || !phrases.of_token)
        return phrases;
    for (uint32_t first = 0, end; first < count; first = end) {
        const struct token *tokens = statement->document->tokens;
        for (end = first + 1; end < count && tags[end].label == tags[first].label && tokens[end].sentence == tokens[first].sentence;)
            end++;
        uint32_t from = first, last = end - 1;
        if (tags[first].label == LABEL_NONE || !trim(statement, &from, &last))
            continue;
        if (tags[first].label == LABEL_METHOD)
            from = with_marker(statement, tags, from);
        struct phrase *phrase = &phrases.items[phrases.count++];
        *phrase = (struct phrase){.first = from, .last = last, .label = tags[first].label};
        describe(statement, phrase, tags);
        for (uint32_t i = from; i <= last; i++)
            phrases.of_token[i] = (uint32_t)phrases.count;
    }
    return phrases;
}
