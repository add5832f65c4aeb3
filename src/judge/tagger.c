#include "judge/tagger.h"

#include <math.h>

#include "util/inline.h"


/* Where the features of a token go: into a list, to be learned, or their weights into a sum, to be judged. */
typedef void take_feature(void *into, uint32_t feature);

/* Beyond the ends of the text stand edges and words of nothing. */
static inline unsigned class_at(const struct statement *statement, size_t token, int distance)
{
    return (statement->contexts + token)[distance].class;
}

static inline uint32_t stem_at(const struct model *model, const struct statement *statement, size_t token, int distance)
{
    return model_stem(model, (statement->words + token)[distance].stem);
}

/* The features of a token. Learning and judging both go through here. */
ALWAYS_INLINE void give_features(const struct model *model, const struct statement *statement, size_t token, take_feature *take, void *into)
{
    const struct context *c = &statement->contexts[token];
    const struct word *word = &statement->words[token];
    const struct model_template *t = model->tag;
#define PUT(template, a, b) take(into, model_feature(&t[template], (a), (b)))
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
    PUT(TAG_ENDING_BEFORE, (word - 1)->ending, 0);
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
}

struct feature_list {
    uint32_t *features;
    unsigned count;
};

static inline void list_feature(void *into, uint32_t feature)
{
    struct feature_list *list = into;
    list->features[list->count++] = feature;
}

unsigned tag_features(const struct model *model, const struct statement *statement, size_t token, uint32_t features[TOKEN_FEATURES])
{
    struct feature_list list = {features, 0};
    give_features(model, statement, token, list_feature, &list);
    return list.count;
}

/* Two sums at once, and whole numbers, so that the order of adding does not matter. */
struct feature_sum {
    const struct model_tag *weights;
    int32_t both;
};

static inline void add_feature(void *into, uint32_t feature)
{
    struct feature_sum *sum = into;
    sum->both += sum->weights[feature].both;
}

/* exp of hundredths that are not above 0. */
static inline double unit(const double *units, int32_t hundredths)
{
    return hundredths > -UNITS ? units[-hundredths] : exp(hundredths / 100.0);
}

/* exp of the token's own scores for each label, the largest made 1. */
static void own_scores(const struct model *model, const struct statement *statement, size_t token, double score[LABELS])
{
    const double *units = IMAGE_PART(model, double, units);
    struct feature_sum sum = {IMAGE_PART(model, struct model_tag, tags), 0};
    give_features(model, statement, token, add_feature, &sum);
    int32_t result = (int16_t)(sum.both & 0xFFFF), method = (sum.both - result) / 65536, most = result > method ? result : method;
    most = most > 0 ? most : 0;
    score[LABEL_NONE] = unit(units, -most);
    score[LABEL_RESULT] = unit(units, result - most);
    score[LABEL_METHOD] = unit(units, method - most);
}

/* Values are scaled back to one so often that they never leave the range of a double. */
enum { SCALED_EVERY = 16 };

static inline void scale(double v[LABELS], size_t step)
{
    if (step % SCALED_EVERY)
        return;
    double sum = v[0] + v[1] + v[2];
    for (int label = 0; label < LABELS; label++)
        v[label] /= sum;
}

struct sweep { /* one token of the chain: its own, and its own with all that stands before it */
    double score[LABELS], forward[LABELS];
};

static void sweep_forward(const struct model *model, const struct statement *statement, struct sweep *chain, size_t count)
{
    const struct model_joint *joints = IMAGE_PART(model, struct model_joint, joints);
    for (size_t i = 0; i < count; i++) {
        const double(*step)[LABELS] = joints[statement->contexts[i].class].factor;
        double *now = chain[i].forward;
        own_scores(model, statement, i, chain[i].score);
        for (int to = 0; to < LABELS; to++) {
            const double *before = i ? chain[i - 1].forward : NULL;
            double in = before ? before[0] * step[0][to] + before[1] * step[1][to] + before[2] * step[2][to] : 1;
            now[to] = in * chain[i].score[to];
        }
        scale(now, i);
    }
}

static struct tag believe(const double belief[LABELS], bool revoked)
{
    double share = revoked ? 0 : 1 / (belief[LABEL_NONE] + belief[LABEL_RESULT] + belief[LABEL_METHOD]);
    return (struct tag){.label = LABEL_NONE,
                        .result = (float)(belief[LABEL_RESULT] * share),
                        .method = (float)(belief[LABEL_METHOD] * share)};
}

/* fmaxf of the library asks about what is no number, and is a call for each word. */
static inline float larger(float a, float b)
{
    return a > b ? a : b;
}

/* The part before, perhaps over a hyphen. */
static inline size_t glued_to(const struct token *tokens, size_t i)
{
    return tokens[i - 1].kind == TOKEN_MARK ? i - 2 : i - 1;
}

/* A word in two parts, as "turn-key" is, belongs to one phrase or to none: that of its last part, or else of the first that has one. */
static void join_parts(const struct token *tokens, size_t count, struct tag *tags)
{
    for (size_t i = 1; i < count; i++)
        if (tokens[i].glued && tags[i].label == LABEL_NONE)
            tags[i].label = tags[glued_to(tokens, i)].label;
    for (size_t i = count; i-- > 1;)
        if (tokens[i].glued)
            tags[glued_to(tokens, i)].label = tags[i - 1].label = tags[i].label;
}

/* A number is read for what it counts: between two words of a phrase it belongs to them. */
static void join_numbers(const struct token *tokens, size_t count, struct tag *tags)
{
    for (size_t i = 1; i + 1 < count; i++) {
        size_t end = i;
        if (tokens[i].kind != TOKEN_NUMBER)
            continue;
        while (end + 1 < count && tokens[end].kind == TOKEN_NUMBER && tags[end].label == LABEL_NONE)
            end++;
        if (tokens[i - 1].sentence == tokens[end].sentence && tags[i - 1].label == tags[end].label)
            for (; i < end; i++)
                tags[i].label = tags[end].label;
        i = end;
    }
}

void label_words(const struct statement *statement, struct tag *tags)
{
    const struct document *document = statement->document;
    float usual = (float)statement->image->settings[SETTING_PHRASE_THRESHOLD];
    float surest = (float)statement->image->settings[SETTING_PHRASE_LEAST];
    for (size_t i = 0; i < document->count; i++)
        if (document->tokens[i].kind == TOKEN_WORD && statement->contexts[i].content)
            surest = larger(surest, larger(tags[i].result, tags[i].method));
    float threshold = usual < surest ? usual : surest;
    for (size_t i = 0; i < document->count; i++)
        tags[i].label = larger(tags[i].result, tags[i].method) < threshold  ? LABEL_NONE
                        : tags[i].method > tags[i].result ? LABEL_METHOD
                                                           : LABEL_RESULT;
    join_parts(document->tokens, document->count, tags);
    join_numbers(document->tokens, document->count, tags);
}

/* Forward and backward through the chain; each token decides for itself, which serves the words best. */
struct tag *tag_tokens(const struct model *model, const struct statement *statement, struct arena *arena)
{
    size_t count = statement->document->count;
    const struct model_joint *joints = IMAGE_PART(model, struct model_joint, joints);
    struct tag *tags = arena_array(arena, struct tag, count + 1);
    struct arena_mark mark = arena_mark(arena);
    struct sweep *chain = arena_array(arena, struct sweep, count + 1);
    if (!tags || !chain)
        return tags;
    sweep_forward(model, statement, chain, count);
    double behind[LABELS] = {1, 1, 1};
    for (size_t i = count; i-- > 0;) {
        const double(*step)[LABELS] = joints[statement->contexts[i].class].factor;
        double belief[LABELS], weighed[LABELS];
        for (int label = 0; label < LABELS; label++) {
            belief[label] = chain[i].forward[label] * behind[label];
            weighed[label] = chain[i].score[label] * behind[label];
        }
        tags[i] = believe(belief, statement->contexts[i].revoked);
        for (int from = 0; from < LABELS; from++)
            behind[from] = step[from][0] * weighed[0] + step[from][1] * weighed[1] + step[from][2] * weighed[2];
        scale(behind, i);
    }
    arena_release(arena, mark);
    label_words(statement, tags);
    return tags;
}

/* --- phrases ------------------------------------------------------------------------------------------------ */

static uint32_t behind_marks(const struct document *document, uint32_t first, uint32_t last)
{
    while (first < last && document->tokens[first].kind == TOKEN_MARK)
        first++;
    return first;
}

static uint32_t before_marks(const struct document *document, uint32_t first, uint32_t last)
{
    while (last > first && document->tokens[last].kind == TOKEN_MARK)
        last--;
    return last;
}

/* A concept that says something, as a marker does not. */
static bool carries(const struct statement *s, uint8_t class)
{
    return class && class < s->image->concepts.count && IMAGE_PART(s->image, struct image_concept, concepts)[class].role != CREDO_MARKER;
}

/* By itself, or in its entry: "life" in "make life better", which as a whole is a verb. A number only in its entry: "№ 1". */
static bool has_meaning(const struct statement *s, uint32_t token)
{
    if (s->document->tokens[token].kind == TOKEN_NUMBER)
        return carries(s, s->contexts[token].class);
    return s->contexts[token].content || carries(s, s->contexts[token].own);
}

static bool holds_content(const struct statement *statement, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i <= last; i++)
        if (statement->document->tokens[i].kind != TOKEN_MARK && has_meaning(statement, i))
            return true;
    return false;
}

/* A run must hold a word that carries meaning, and does not begin or end with punctuation, nor begin with "and". */
static bool trim(const struct statement *statement, uint32_t *first, uint32_t *last)
{
    *first = behind_marks(statement->document, *first, *last);
    while (*first < *last && statement->words[*first].reach & LEADS_ON && is_conjunction(statement, *first))
        *first = behind_marks(statement->document, *first + 1, *last);
    *last = before_marks(statement->document, *first, *last);
    return holds_content(statement, *first, *last);
}

/* "The needs of [our] customers", "a firm with [40] partners": a word or number that leads on to one outside is no end. */
static uint32_t before_leads(const struct statement *s, uint32_t first, uint32_t last)
{
    const struct token *tokens = s->document->tokens;
    while (last > first && last + 1 < s->document->count
           && (s->words[last].reach & LEADS_ON || (tokens[last].kind == TOKEN_NUMBER && !has_meaning(s, last)))
           && tokens[last + 1].kind != TOKEN_MARK && tokens[last + 1].sentence == tokens[last].sentence)
        last = before_marks(s->document, first, last - 1);
    return last;
}

/* "30[%]", "24[/7]", "и т. д[.]": what is written close to the last word belongs to it. */
static uint32_t with_closer(const struct document *document, uint32_t last)
{
    const struct token *t = document->tokens + last;
    size_t behind = document->count - 1 - last;
    if (!behind || t[1].kind != TOKEN_MARK || t[1].start != t[0].end)
        return last;
    bool joined = behind > 1 && t[2].kind != TOKEN_MARK && t[2].start == t[1].end, goes_on = behind > 1 && t[2].sentence == t[0].sentence;
    switch (document->text[t[1].start]) {
    case '%':
        return last + 1;
    case '.':
        return goes_on && !joined ? last + 1 : last;
    case '/':
        return joined ? last + 2 : last;
    default:
        return last;
    }
}

static bool is_people(const struct statement *s, uint8_t class)
{
    return class < s->image->concepts.count && IMAGE_PART(s->image, struct image_concept, concepts)[class].role == CREDO_PEOPLE;
}

static bool names_people(const struct statement *s, uint32_t token)
{
    return is_people(s, s->contexts[token].class);
}

/* A word of meaning right before the token, in no phrase. */
static bool follows_attribute(const struct statement *s, const struct tag *tags, uint32_t token)
{
    const struct token *tokens = s->document->tokens;
    return token && tags[token - 1].label == LABEL_NONE && s->contexts[token - 1].content && tokens[token - 1].kind == TOKEN_WORD
           && tokens[token - 1].sentence == tokens[token].sentence;
}

/* Who is served stands outside, and no phrase parts people from their attribute: "elderly people [live at home]", "[elderly people who
 * live alone] ...". */
static uint32_t beside_people(const struct statement *s, const struct tag *tags, uint32_t first, uint32_t last)
{
    if (!names_people(s, first) || !follows_attribute(s, tags, first))
        return first;
    if (first < last && s->contexts[first + 1].content && !names_people(s, first + 1))
        return first + 1;
    while (follows_attribute(s, tags, first))
        first--;
    return first;
}

static bool opens_clause(const struct statement *s, size_t token, credo_place kind)
{
    return class_opens(s->image, s->contexts[token].own, (int)kind) || class_opens(s->image, s->contexts[token].class, (int)kind);
}

/* "[people who] never held a spade learn to grow food": what tells which people does not begin a phrase without them. */
static uint32_t with_antecedent(const struct statement *s, const struct tag *tags, uint32_t first)
{
    const struct token *tokens = s->document->tokens;
    uint32_t at = first && !opens_clause(s, first, CREDO_RELATIVE) ? first - 1 : first;
    if (!opens_clause(s, at, CREDO_RELATIVE) || (at < first && tags[at].label != LABEL_NONE))
        return first;
    at -= at && tokens[at - 1].kind == TOKEN_MARK && tokens[at - 1].mark == ',';
    return follows_attribute(s, tags, at) && is_people(s, s->contexts[at - 1].own) ? at - 1 : first;
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

/* The marker that introduces a means belongs to its phrase: "by offering the widest range". Only words without content
 * may stand between. */
static uint32_t with_marker(const struct statement *s, const struct tag *tags, uint32_t first)
{
    if (s->contexts[first].place != CREDO_MEANS)
        return first;
    for (uint32_t at = first, steps = 0; at-- > 0 && steps < 5; steps++) {
        if (s->document->tokens[at].kind != TOKEN_WORD || s->contexts[at].content || tags[at].label != LABEL_NONE
            || s->document->tokens[at].sentence != s->document->tokens[first].sentence)
            return first;
        if (opens_clause(s, at, CREDO_MEANS))
            return at;
    }
    return first;
}

/* Who is denied something belongs to it: "in our county should lose a home" without its "nobody" would promise the loss. Only a denial that
 * opens the sentence, a part of it or a purpose says who; others say what. */
static uint32_t with_denial(const struct statement *s, const struct tag *tags, uint32_t first)
{
    const struct token *tokens = s->document->tokens;
    for (uint32_t at = first, steps = 0; at-- > 0 && steps < 5; steps++) {
        if (tokens[at].kind != TOKEN_WORD || tags[at].label == LABEL_METHOD || tokens[at].sentence != tokens[first].sentence)
            return first;
        bool opening = at == 0 || tokens[at - 1].kind == TOKEN_MARK || tokens[at - 1].sentence != tokens[at].sentence
                       || opens_clause(s, at - 1, CREDO_PURPOSE);
        if (opening)
            return opens_clause(s, at, CREDO_DENIED) ? at : first;
    }
    return first;
}

/* A mark of a quotation, or a bracket. */
static bool encloses(const struct token *token)
{
    return token->kind == TOKEN_MARK && (token->mark == '"' || token->mark == '(' || token->mark == ')');
}

/* Whatever its sign, a quotation opens close to what stands behind, and with a blank or another mark before. */
static bool opens(const struct document *document, uint32_t at)
{
    const struct token *t = document->tokens;
    if (t[at].mark != '"')
        return t[at].mark == '(';
    bool free_before = at == 0 || t[at - 1].end != t[at].start || t[at - 1].kind == TOKEN_MARK;
    return free_before && at + 1 < document->count && t[at + 1].start == t[at].end;
}

/* The first mark of the run whose other half stands outside; `count` when there is none. */
static uint32_t find_half(const struct document *document, uint32_t first, uint32_t last)
{
    uint32_t none = (uint32_t)document->count, open = none, depth = 0;
    for (uint32_t i = first; i <= last; i++) {
        if (!encloses(&document->tokens[i]))
            continue;
        if (opens(document, i))
            open = depth++ ? open : i;
        else if (depth == 0)
            return i;
        else
            depth--;
    }
    return depth ? open : none;
}

enum { HALVES = 8 }; /* of pairs are mended in a phrase; a text with more was written to be slow */

/* No phrase begins inside a quotation or brackets and ends outside: it takes the other half where that stands beside it, else keeps
 * its longer part. */
static bool keep_pairs(const struct statement *statement, uint32_t *first, uint32_t *last)
{
    const struct document *document = statement->document;
    for (unsigned times = 0; times < HALVES; times++) {
        uint32_t half = find_half(document, *first, *last);
        if (half == document->count)
            break;
        bool open = opens(document, half);
        if (!open && *first && encloses(&document->tokens[*first - 1]) && opens(document, *first - 1))
            --*first;
        else if (open && *last + 1 < document->count && encloses(&document->tokens[*last + 1]) && !opens(document, *last + 1))
            ++*last;
        else if (half - *first > *last - half)
            *last = before_marks(document, *first, half);
        else
            *first = behind_marks(document, half, *last);
    }
    return holds_content(statement, *first, *last);
}

/* A word stands in one phrase, also where a slash or a marker would draw it into two; false where nothing is left. */
static bool behind_phrase(const struct document *document, const uint32_t *of_token, uint32_t *first, uint32_t last)
{
    if (!of_token[*first])
        return true;
    while (*first <= last && (of_token[*first] || document->tokens[*first].kind == TOKEN_MARK))
        ++*first;
    return *first <= last;
}

/* No more phrases than runs of one label. */
static size_t count_runs(const struct tag *tags, const struct token *tokens, size_t count)
{
    size_t runs = 0;
    for (size_t i = 0; i < count; i++)
        runs += tags[i].label != LABEL_NONE
                && (i == 0 || tags[i].label != tags[i - 1].label || tokens[i].sentence != tokens[i - 1].sentence);
    return runs;
}

struct phrases find_phrases(const struct statement *statement, const struct tag *tags, struct arena *arena)
{
    size_t count = statement->document->count;
    struct phrases phrases = {.items = arena_array(arena, struct phrase, count_runs(tags, statement->document->tokens, count) + 1),
                              .of_token = arena_array(arena, uint32_t, count + 1)};
    if (!phrases.items || !phrases.of_token)
        return phrases;
    for (uint32_t first = 0, end; first < count; first = end) {
        const struct token *tokens = statement->document->tokens;
        for (end = first + 1; end < count && tags[end].label == tags[first].label && tokens[end].sentence == tokens[first].sentence;)
            end++;
        uint32_t from = first, last = end - 1;
        if (tags[first].label == LABEL_NONE || !trim(statement, &from, &last))
            continue;
        last = with_closer(statement->document, before_leads(statement, from, last));
        if (!keep_pairs(statement, &from, &last))
            continue;
        from = with_antecedent(statement, tags, from);
        from = tags[first].label == LABEL_METHOD ? with_marker(statement, tags, from)
                                                : with_denial(statement, tags, beside_people(statement, tags, from, last));
        if (!behind_phrase(statement->document, phrases.of_token, &from, last))
            continue;
        struct phrase *phrase = &phrases.items[phrases.count++];
        *phrase = (struct phrase){.first = from, .last = last, .label = tags[first].label};
        describe(statement, phrase, tags);
        for (uint32_t i = from; i <= last; i++)
            phrases.of_token[i] = (uint32_t)phrases.count;
    }
    return phrases;
}
