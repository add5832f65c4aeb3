/* entries as written -> remarks: what a linguist may not have meant, though it can be read. */
#ifndef CREDO_LEXICON_CHECK_H
#define CREDO_LEXICON_CHECK_H

#include "lexicon/source.h"

/* Entries that say the same, and entries inside others, in order of files and lines. The folder is for the files' names. */
credo_code check_entries(const struct lexicon_source *source, const char *folder, credo_remark *remark, void *context);

#endif
