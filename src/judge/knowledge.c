#include "judge/knowledge.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/check.h"
#include "util/failure.h"

static void *keep(struct buffer *buffer)
{
    void *bytes = buffer->bytes;
    *buffer = (struct buffer){0};
    return bytes;
}

credo_code knowledge_compile(struct lexicon_source *source, const struct weights weights[LANGUAGES], credo_lexicon **lexicon,
                             credo_error *error)
{
    struct buffer out = {0};
    credo_lexicon *made = calloc(1, sizeof *made);
    credo_code code = made ? CREDO_OK : CREDO_NO_MEMORY;
    for (int language = 0; language < LANGUAGES && !code; language++)
        code = weights_add_stems(&weights[language], source);
    if (!code)
        code = image_compile(source, &out);
    if (!code) {
        made->image = made->owned[0] = keep(&out);
        for (int language = 0; language < LANGUAGES && !code; language++) {
            code = model_compile(&weights[language], made->image, (credo_language)language, &out);
            if (!code)
                made->models[language] = made->owned[1 + language] = keep(&out);
        }
    }
    buffer_free(&out);
    if (code) {
        credo_lexicon_free(made);
        return fail(error, code, NULL, 0, 0, "out of memory", NULL);
    }
    *lexicon = made;
    return CREDO_OK;
}

credo_code credo_lexicon_load(const char *folder, credo_lexicon **lexicon, credo_error *error)
{
    struct lexicon_source source;
    struct weights weights[LANGUAGES] = {{.count = 0}};
    *lexicon = NULL;
    credo_code code = source_read(&source, folder, error);
    if (code)
        return code;
    for (int language = 0; language < LANGUAGES && !code; language++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s/weights.tsv", folder, credo_language_name((credo_language)language));
        code = weights_read(&weights[language], path, error);
    }
    if (!code)
        code = knowledge_compile(&source, weights, lexicon, error);
    for (int language = 0; language < LANGUAGES; language++)
        weights_free(&weights[language]);
    source_free(&source);
    return code;
}

/* Hands remarks on and counts the errors among them. */
struct tally {
    credo_remark *remark;
    void *context;
    size_t errors;
};

static void count_remark(void *context, credo_severity severity, const credo_error *where)
{
    struct tally *tally = context;
    tally->errors += severity == CREDO_ERROR;
    tally->remark(tally->context, severity, where);
}

credo_code credo_lexicon_check(const char *folder, credo_remark *remark, void *context, credo_error *error)
{
    struct lexicon_source source;
    struct tally tally = {remark, context, 0};
    credo_code code = source_read_on(&source, folder, count_remark, &tally, error);
    if (code)
        return code;
    for (int language = 0; language < LANGUAGES && !code; language++) {
        char path[4096];
        credo_error wrong;
        struct weights weights = {.count = 0};
        snprintf(path, sizeof path, "%s/%s/weights.tsv", folder, credo_language_name((credo_language)language));
        code = weights_read(&weights, path, &wrong);
        weights_free(&weights);
        if (code == CREDO_BAD_LEXICON) {
            count_remark(&tally, CREDO_ERROR, &wrong);
            code = CREDO_OK;
        }
    }
    if (!code && !tally.errors)
        code = check_entries(&source, folder, remark, context);
    source_free(&source);
    return code ? fail(error, code, NULL, 0, 0, "out of memory", NULL) : CREDO_OK;
}

void credo_lexicon_free(credo_lexicon *lexicon)
{
    if (!lexicon)
        return;
    for (size_t i = 0; i < sizeof lexicon->owned / sizeof *lexicon->owned; i++)
        free(lexicon->owned[i]);
    free(lexicon);
}

unsigned credo_concept_count(const credo_lexicon *lexicon)
{
    return lexicon->image->concepts.count;
}

credo_concept credo_concept_get(const credo_lexicon *lexicon, unsigned number, credo_ui ui)
{
    const struct image *image = lexicon->image;
    if (number >= image->concepts.count)
        number = 0;
    const struct image_concept *concept = &IMAGE_PART(image, struct image_concept, concepts)[number];
    int language = ui == CREDO_UI_RUSSIAN ? CREDO_RUSSIAN : CREDO_ENGLISH;
    return (credo_concept){.id = image_string(image, concept->id),
                           .title = image_string(image, concept->title[language]),
                           .question = image_string(image, concept->question[language]),
                           .role = (credo_role)concept->role,
                           .copyable = concept->copyable,
                           .ages = concept->ages != AGEING_NONE};
}

unsigned credo_entry_count(const credo_lexicon *lexicon)
{
    return lexicon->image->entries.count;
}

credo_entry credo_entry_get(const credo_lexicon *lexicon, unsigned number)
{
    const struct image *image = lexicon->image;
    if (number >= image->entries.count)
        number = 0;
    const struct image_entry *entry = &IMAGE_PART(image, struct image_entry, entries)[number];
    return (credo_entry){.text = image_string(image, entry->text),
                         .file = image_string(image, IMAGE_PART(image, uint32_t, files)[entry->file]),
                         .line = entry->line,
                         .concept = entry->concept,
                         .strength = entry->strength / (double)STRENGTH_ONE};
}
