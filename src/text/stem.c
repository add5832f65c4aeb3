#include "text/stem.h"

#include <libstemmer.h>
#include <stdlib.h>

struct stemmer {
    struct sb_stemmer *english, *russian;
    bool starved;
};

struct stemmer *stemmer_new(void)
{
    struct stemmer *stemmer = calloc(1, sizeof *stemmer);
    if (!stemmer)
        return NULL;
    stemmer->english = sb_stemmer_new("english", "UTF_8");
    stemmer->russian = sb_stemmer_new("russian", "UTF_8");
    if (!stemmer->english || !stemmer->russian) {
        stemmer_free(stemmer);
        return NULL;
    }
    return stemmer;
}

void stemmer_free(struct stemmer *stemmer)
{
    if (!stemmer)
        return;
    sb_stemmer_delete(stemmer->english);
    sb_stemmer_delete(stemmer->russian);
    free(stemmer);
}

const char *stem_word(struct stemmer *stemmer, enum script script, const char *normal, size_t length, size_t *stem_length)
{
    struct sb_stemmer *chosen = script == SCRIPT_LATIN      ? stemmer->english
                                : script == SCRIPT_CYRILLIC ? stemmer->russian
                                                            : NULL;
    *stem_length = length;
    if (!chosen)
        return normal;
    const sb_symbol *stem = sb_stemmer_stem(chosen, (const sb_symbol *)normal, (int)length);
    if (stem)
        *stem_length = (size_t)sb_stemmer_length(chosen);
    stemmer->starved |= !stem;
    return (const char *)stem;
}

bool stemmer_starved(const struct stemmer *stemmer)
{
    return stemmer->starved;
}

void stemmer_forgive(struct stemmer *stemmer)
{
    stemmer->starved = false;
}
