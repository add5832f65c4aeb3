/* two readings -> one: the network's opinions join those of tagger and verdict. */
#ifndef CREDO_JUDGE_READING_H
#define CREDO_JUDGE_READING_H

#include "judge/verdict.h"

/* Tags become the mean of both, weighted by the setting phrase_network; sums and tokens' parts add up. False when memory ran out. Without
 * a network nothing changes. */
bool hear_neighbours(const struct model *model, const struct statement *statement, struct arena *arena, struct tag *tags,
                     struct judgement *judgement);

#endif
