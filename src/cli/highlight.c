#include "cli/cli.h"

void run_highlight(struct session *session)
{
    stream_records(session, CREDO_FORMAT_HIGHLIGHT, 0);
}
