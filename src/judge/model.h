/* What was learned from labelled missions, one model a language: weights by feature, read from weights.tsv, written by
 * calibration, compiled into one run of bytes without pointers.
 *
 * A feature is a template with the values of its two keys: the template "governor:class" with the keys `give` and `offer` says
 * "a word of the concept offer under a verb of the concept give". The file names each by words, the image by one number. */
#ifndef CREDO_JUDGE_MODEL_H
#define CREDO_JUDGE_MODEL_H

#include "judge/network.h"
#include "judge/structure.h"

enum label { LABEL_NONE, LABEL_RESULT, LABEL_METHOD, LABELS };

/* The keys of features and how many values each takes. */
enum key { KEY_ONE, KEY_STEM, KEY_CLASS, KEY_ENDING, KEY_PLACE, KEY_PART, KEY_COUNT, KEY_LABEL, KEY_SHAPE };
enum { COUNTS = 8, SHAPES = 12, ENDINGS = 128 };

/* The tagger's features of a token, in the order of the names in model.c. */
enum tag_template {
    TAG_BIAS,
    TAG_CLASS, /* nine of them: the class of the token at each distance from -4 to 4 */
    TAG_OWN = TAG_CLASS + 9,
    TAG_STEM, /* three: before, at, behind */
    TAG_GOVERNOR_STEM = TAG_STEM + 3,
    TAG_ENDING,
    TAG_ENDING_BEFORE,
    TAG_ENDING_GOVERNOR,
    TAG_PART_PLACE,
    TAG_PLACE_CLASS,
    TAG_PLACE_GOVERNOR,
    TAG_GOVERNOR_CLASS,
    TAG_HEAD_CLASS,
    TAG_LEFT_CLASS,
    TAG_LINK_CLASS,
    TAG_OPENER_CLASS,
    TAG_PART_CLASS,
    TAG_COMMA_CLASS,
    TAG_COMMA_GOVERNOR,
    TAG_PAIR_BEFORE,
    TAG_PAIR_BEHIND,
    TAG_TEMPLATES
};

/* The verdict's features of a statement. */
enum verdict_template {
    VERDICT_BIAS,
    VERDICT_LABEL_PLACE,    /* one more phrase of this label in such a clause */
    VERDICT_LABEL_GOVERNOR, /* ... under such a verb */
    VERDICT_LABEL_CONCEPT,  /* ... of such a concept */
    VERDICT_LABEL_PART,     /* ... in such a sentence */
    VERDICT_SHAPE,          /* the order of the labels: result; method, result; ... */
    VERDICT_FIRST_OPENER,   /* the label of the first phrase and the first verb */
    VERDICT_COUNTS,         /* how many phrases of RESULT and of METHOD, up to 3 each */
    VERDICT_BALANCE,        /* the label of the first phrase and how far RESULT outweighs METHOD, in eighths */
    VERDICT_ORDER,          /* the label of the first phrase and the clause in which the other label first stands */
    VERDICT_SHARE,          /* the words of a label as a share of all */
    VERDICT_MASS,           /* the words of a label in such a clause, as the tagger believes, damped */
    VERDICT_LABEL_CLASS,    /* a word of this concept, as far as the tagger takes it for this label */
    VERDICT_CLASS,          /* a word of this concept */
    VERDICT_OBJECT,         /* a verb and the head of its object */
    VERDICT_FIRST_OBJECT,   /* the same of the first sentence's first verb */
    VERDICT_PLACE_CLASS,    /* a word of this concept in such a clause */
    VERDICT_GOVERNOR_CLASS, /* ... under such a verb */
    VERDICT_STEM,           /* a stem that occurs */
    VERDICT_PAIR,           /* two neighbouring concepts */
    VERDICT_LENGTH,         /* the words of the statement */
    VERDICT_TEMPLATES
};

struct model_template {
    uint32_t base; /* of its features */
    uint32_t width; /* values of the second key */
};

/* Features of one token at most, and the largest weight of each, in hundredths: the two sums of a token stay apart in one number. */
enum { TOKEN_FEATURES = 48, TAG_MOST = INT16_MAX / TOKEN_FEATURES };

struct model_tag { /* the weight for RESULT and 65536 times that for METHOD, in hundredths; that of neither is 0 */
    int32_t both;
};

struct model_joint { /* the transitions that lead to a token of this class */
    double factor[LABELS][LABELS]; /* from, to: exp of the weight */
};

struct model_verdict {
    float weight[CREDO_VERDICTS];
};

struct model {
    uint32_t size, stem_count;
    struct model_template tag[TAG_TEMPLATES], verdict[VERDICT_TEMPLATES];
    float temperature;                  /* the verdict's scores are divided by it before they become probabilities */
    float scale;                        /* of the score */
    uint32_t has_network;
    struct image_part stems; /* uint16_t a symbol: its stem feature, 0 none */
    struct image_part tags, joints;
    struct image_part verdicts; /* uint16_t a feature: its row; few weigh anything, and those that do not share row 0 */
    struct image_part rows;     /* struct model_verdict */
    struct image_part units; /* double: exp(-i / 100) */
    struct network_plan network;
    struct image_part folded; /* int8_t: the network's rows as network_fold leaves them; none when there is no network */
    struct image_part tail;   /* struct network_tail, one */
};

enum { UNITS = 2048 };

/* Weights as the tagger takes them. */
struct model_tag model_tag_of(double result, double method);
double model_factor_of(double weight);

enum stage { STAGE_TAG, STAGE_JOINT, STAGE_VERDICT, STAGES };

/* weights.tsv as read: a line a feature, in the order of the file. */
struct weight_line {
    enum stage stage;
    unsigned template;
    const char *a, *b;
    double value[LABELS * LABELS]; /* of a tag by label, of a joint from and to, of a verdict by verdict */
};

struct network_line { /* the same for a row of the network */
    unsigned part;
    const char *a, *b;
    const int16_t *values; /* thousandths */
    unsigned count;
};

struct weights {
    struct arena arena;
    struct weight_line *lines;
    size_t count;
    struct network_line *network;
    size_t network_count;
    double temperature, scale;
};

/* A model file that is missing is an empty model: everything is unclear until it is calibrated. */
credo_code weights_read(struct weights *weights, const char *path, credo_error *error);
void weights_free(struct weights *weights);
/* Tells the stems that the weights name, so that the lexicon gives them symbols. */
credo_code weights_add_stems(const struct weights *weights, struct lexicon_source *source);
credo_code model_compile(const struct weights *weights, const struct image *image, enum credo_language language,
                         struct buffer *out);
/* An empty model in which every given symbol is a stem feature, with room for a network: what calibration starts from. */
credo_code model_blank(const struct image *image, const uint32_t *symbols, size_t count, struct buffer *out);

/* One row of weights.tsv; nothing when all values round to zero. */
void weights_write(const struct model *model, const struct image *image, enum credo_language language, enum stage stage,
                   uint32_t feature, const double *values, struct buffer *out);
extern const char weights_heading[];

/* The value that a name stands for, -1 when the lexicon does not know it; and its name. */
int model_find_key(enum key key, const struct model *model, const struct image *image, enum credo_language language, const char *name);
void model_put_key(enum key key, const struct model *model, const struct image *image, enum credo_language language, uint32_t value,
                   struct buffer *out);
/* The network of a model becomes the one with these parameters. */
void model_set_network(struct model *model, const float *parameters);
struct network_token model_token(const struct model *model, const struct statement *statement, size_t token);

static inline uint32_t model_feature(const struct model_template *template, uint32_t a, uint32_t b)
{
    return template->base + a * template->width + b;
}

static inline uint32_t model_stem(const struct model *model, uint32_t symbol)
{
    return IMAGE_PART(model, uint16_t, stems)[symbol];
}

#endif
