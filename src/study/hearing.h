/* Labelled missions -> the network. It learns from our own missions first, then from those that we wrote as organisations write, then from
 * the published ones that are measured and those written after their pattern: so it knows much of the language before it meets the manner
 * of the readers. */
#ifndef CREDO_STUDY_HEARING_H
#define CREDO_STUDY_HEARING_H

#include "study/calibrator.h"

/* Keeps what the network will see of an item. */
bool keep_example(struct calibrator *c, size_t item, const struct analysis *analysis);
/* Once, when all examples are there. */
bool learn_base(struct calibrator *c);
/* Goes on from there without the items of a fold, and puts the network into the model. */
bool learn_network(struct calibrator *c, unsigned left_out);

#endif
