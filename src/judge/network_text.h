/* The network's parameters as lines of weights.tsv, each a row of numbers in thousandths behind its name. */
#ifndef CREDO_JUDGE_NETWORK_TEXT_H
#define CREDO_JUDGE_NETWORK_TEXT_H

#include "judge/model.h"

/* Whether a line that begins so tells a part of the network: "row", "near", "gist-1", "far-1" and so on, "opinion". */
bool is_network_line(const char *name);
/* Keeps a line; an English message when it is wrong. */
const char *network_parse(struct weights *weights, char *const *fields, unsigned count);
/* The stem that a line names, or NULL. */
const char *network_line_stem(const struct network_line *line);
/* The parameters that the lines give, to be freed; NULL when memory ran out. Lines of what the lexicon no longer knows are left out. */
float *network_parameters(const struct weights *weights, const struct model *model, const struct image *image, enum credo_language language);
void network_write(const float *parameters, const struct model *model, const struct image *image, enum credo_language language,
                   struct buffer *out);

#endif
