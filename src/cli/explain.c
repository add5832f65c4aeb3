#include "cli/cli.h"

void run_explain(struct session *session)
{
    stream_records(session, CREDO_FORMAT_EXPLAIN, CREDO_EXPLAIN | CREDO_ADVISE);
}
