/* All that credo knows, frozen: the compiled lexicons and one model a language, built in or loaded from a folder. */
#ifndef CREDO_JUDGE_KNOWLEDGE_H
#define CREDO_JUDGE_KNOWLEDGE_H

#include "judge/model.h"

struct credo_lexicon {
    const struct image *image;
    const struct model *models[LANGUAGES];
    void *owned[1 + LANGUAGES]; /* what free() gets; NULL when built in */
};

/* Without weights: the state from which calibration learns. The stems in `source` become symbols. */
credo_code knowledge_compile(struct lexicon_source *source, const struct weights weights[LANGUAGES], credo_lexicon **lexicon,
                             credo_error *error);

/* The built-in images, made by the build from lexicons/. */
extern const uint64_t builtin_image[], builtin_english[], builtin_russian[];

#endif
