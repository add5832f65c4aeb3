#include "cli/workshop.h"

#include <string.h>

#include "cli/output.h"

credo_corpus *open_corpus(struct session *session)
{
    const struct options *options = &session->options;
    credo_corpus *corpus;
    credo_error error = {0};
    credo_code code = options->text_count ? credo_corpus_read(options->texts, options->text_count, &corpus, &error)
                                          : credo_corpus_builtin(&corpus, &error);
    if (!code)
        return corpus;
    refuse_error(session, &error);
    return NULL;
}

int own_language(const struct session *session)
{
    return session->ui == CREDO_UI_RUSSIAN ? CREDO_RUSSIAN : CREDO_ENGLISH;
}

/* The fields of the missions that are built in. */
static const char *const fields[] = {
    "health", "machinery", "bank", "software", "food", "farm", "education", "services", "transport", "construction",
    "household", "insurance", "government", "culture", "tourism", "consulting", "sport", "retail", "energy", "charity",
    "telecom", "pharma", "logistics", "utilities", "clothing", "media", "holding", "chemicals", "metals",
};

/* A field may be named in Russian, too, as lists in Russian name it. */
static const char *field_of(const char *industry)
{
    for (size_t i = 0; industry && i < sizeof fields / sizeof *fields; i++)
        if (strcmp(industry, credo_translate(CREDO_UI_RUSSIAN, fields[i])) == 0)
            return fields[i];
    return industry;
}

credo_filter filter_of(const struct options *options, int usual)
{
    int language = options->language < 0 ? usual : options->language == LANGUAGE_ALL ? -1 : options->language;
    return (credo_filter){.language = language, .side = options->side, .field = field_of(options->industry)};
}

bool write_out(struct session *session, credo_text *text)
{
    size_t length;
    const char *bytes = credo_text_bytes(text, &length);
    if (credo_text_failed(text)) {
        refuse_run(session, "out of memory", NULL);
        return false;
    }
    bool written = output_write(session->output, bytes, length);
    credo_text_clear(text);
    return written;
}
