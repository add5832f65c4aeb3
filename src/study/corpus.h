/* labelled rows -> missions to teach with: chosen, looked up, put in order. */
#ifndef CREDO_STUDY_CORPUS_H
#define CREDO_STUDY_CORPUS_H

#include "study/labelled.h"

struct credo_corpus {
    struct labelled_set set; /* owns what the missions point to */
    credo_mission *missions;
    const credo_mission **by_id; /* sorted */
    size_t count;
};

/* The files of corpus/workshop, made by the build; the last has no name. */
struct corpus_file {
    const char *name;
    const unsigned char *bytes;
    size_t length;
};
extern const struct corpus_file builtin_corpus[];

#endif
