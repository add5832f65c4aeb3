/* What the commands of the workshop share: the corpus that was asked for, the filter, and where words go. */
#ifndef CREDO_CLI_WORKSHOP_H
#define CREDO_CLI_WORKSHOP_H

#include "cli/cli.h"

enum { LANGUAGE_ALL = 2 }; /* behind the two of credo_language */

/* The missions of --corpus, or those built in; NULL after a complaint. */
credo_corpus *open_corpus(struct session *session);
/* By --language, --side and --industry; without --language `usual` decides, -1 for all. */
credo_filter filter_of(const struct options *options, int usual);
/* The language of the user: what a class reads when nobody says otherwise. */
int own_language(const struct session *session);
/* Writes the text and empties it; false when there is no sense in going on. */
bool write_out(struct session *session, credo_text *text);

#endif
