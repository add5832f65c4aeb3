#include <stdlib.h>

#include "judge/knowledge.h"
#include "util/failure.h"

credo_code credo_lexicon_builtin(credo_lexicon **lexicon, credo_error *error)
{
    *lexicon = calloc(1, sizeof **lexicon);
    if (!*lexicon)
        return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    **lexicon = (credo_lexicon){
        .image = (const void *)builtin_image,
        .models = {[CREDO_ENGLISH] = (const void *)builtin_english, [CREDO_RUSSIAN] = (const void *)builtin_russian}};
    return CREDO_OK;
}
