/* What calibration has in hand; read, features, training and the file are modules of their own over it. */
#ifndef CREDO_STUDY_CALIBRATOR_H
#define CREDO_STUDY_CALIBRATOR_H

#include "judge/analyse.h"
#include "study/descend.h"
#include "study/labelled.h"
#include "study/statistics.h"

/* What the network meets one after another. */
enum lesson {
    LESSON_OWN,
    LESSON_MANNER,    /* our own that are written as published ones are */
    LESSON_PUBLISHED, /* those that are measured, and ours after their pattern */
    LESSONS
};

struct settings { /* of judging.txt */
    double tag_penalty, pair_penalty, joint_penalty, stem_penalty, verdict_penalty, verdict_word_penalty, own_weight, tag_published_weight, mixed_weight, own_penalty, tag_prune, verdict_prune;
    unsigned stem_least, feature_least, rounds;
    struct course course[LESSONS]; /* of the network */
    double own_share, side_least;
    unsigned network_runs;
};

struct rows { /* features of a problem while they grow */
    size_t *start;
    uint32_t *feature;
    float *value;
    size_t count, room, features, feature_room;
};

/* A problem over the features that occur often enough, numbered closely: most of those that a model could have never occur. */
struct dense {
    uint32_t *feature; /* of each close number the model's feature; behind the model's those of our own missions alone */
    uint32_t count;
    float *penalty;
    int8_t *sign;
    struct rows rows;
};

struct calibrator {
    const credo_calibration *order;
    credo_error *error;
    struct labelled_set set;
    struct labelled **items; /* of this language */
    size_t count;
    unsigned *fold;
    bool *measured;
    enum lesson *lesson;
    bool adapting; /* some rows are measured and some are not */
    credo_lexicon *lexicon;
    credo_analyser *analyser;
    struct model *model; /* the blank one, filled again and again */
    struct settings settings;
    struct rows tokens, traits;
    uint8_t *labels;          /* of tokens */
    size_t *first_token;      /* of each item */
    uint16_t *joints;         /* of tokens: their classes */
    double *tag_weights, *joint_weights, *verdict_weights;
    struct dense dense_tokens, dense_traits;
    struct judged *judged;
    double (*z)[CREDO_VERDICTS], (*heard)[CREDO_VERDICTS]; /* of both readers together, and of the network */
    struct example *examples; /* what the network sees of each item */
    const struct example **chosen;
    float *base, *parameters; /* the network when our own missions have been read, and what is being learned */
    struct arena kept;        /* of examples */
};

#define NO_FOLD UINT32_MAX

credo_code calibrator_no_memory(const struct calibrator *c);

/* Lists of features that grow row by row. */
bool begin_row(struct rows *rows);
bool add_feature(struct rows *rows, uint32_t feature, float value);
void free_rows(struct rows *rows);
/* Missions of our own differ a little from published ones in what makes a verdict. Each of their features counts twice: once for all missions and once for our
 * own alone, so that only what both have in common is learned from them (Daume 2007, frustratingly easy domain adaptation). */
bool add_shared(const struct calibrator *c, struct rows *rows, size_t item, uint32_t feature, float value, uint32_t features);
/* Features of a model become the close numbers of a problem. */
bool make_dense(const struct calibrator *c, const struct rows *rows, bool verdict, struct dense *d);
void free_dense(struct dense *d);

/* Learns without one fold, or from all with NO_FOLD; the weights go to the calibrator. */
bool train_tagger(struct calibrator *c, unsigned left_out);
bool train_verdict(struct calibrator *c, unsigned left_out);

#endif
