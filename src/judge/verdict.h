/* phrases -> points and verdict: a linear model over what the statement says, additive so that it can be explained. */
#ifndef CREDO_JUDGE_VERDICT_H
#define CREDO_JUDGE_VERDICT_H

#include "judge/tagger.h"

/* One thing that speaks for a verdict, and the token it belongs to. */
struct trait {
    uint32_t feature;
    float value;
    int32_t token; /* -1 when it belongs to the whole statement */
};

struct traits {
    struct trait *items;
    size_t count, room;
};

/* Learning and judging both ask here. The list is empty when memory ran out. */
struct traits find_traits(const struct model *model, const struct statement *statement, const struct tag *tags,
                          const struct phrases *phrases, struct arena *arena);

struct judgement {
    double z[CREDO_VERDICTS];
    double probability[CREDO_VERDICTS];
    double score; /* 100 tanh((z_customer - z_product) / scale) */
    double *of_token; /* each token's part in z_customer - z_product; [-1] that of the statement as a whole */
};

/* The sums alone. */
struct judgement weigh(const struct model *model, const struct statement *statement, const struct tag *tags,
                       const struct phrases *phrases, struct arena *arena);
/* Probabilities, the softmax of z / temperature, and the score. */
void conclude(const struct model *model, struct judgement *judgement);
/* The verdict of the largest probability, the first of equals. */
credo_verdict likeliest_verdict(const struct judgement *judgement);
/* Points per unit of z_customer - z_product, such that all points add up to the score. */
double point_rate(const struct model *model, const struct judgement *judgement);

#endif
