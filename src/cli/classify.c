#include "cli/cli.h"

static bool has_findings(const struct session *session)
{
    const size_t *count = session->verdicts;
    switch (session->options.fail_on) {
    case FAIL_ON_PRODUCT:
        return count[CREDO_PRODUCT];
    case FAIL_ON_MIXED:
        return count[CREDO_PRODUCT] || count[CREDO_MIXED];
    case FAIL_ON_UNCLEAR:
        return count[CREDO_UNCLEAR];
    default:
        return false;
    }
}

void run_classify(struct session *session)
{
    /* The option's choices stand in the order of credo_format. */
    credo_format format = session->options.format < 0 ? CREDO_FORMAT_TEXT : (credo_format)session->options.format;
    bool advises = format == CREDO_FORMAT_TEXT || format == CREDO_FORMAT_HTML || format == CREDO_FORMAT_MARKDOWN;
    stream_records(session, format, advises ? CREDO_ADVISE : 0);
    if (has_findings(session))
        worsen(session, STATUS_FINDINGS);
}
