/* Jobs done by several threads and handed back in the order in which they were given. */
#ifndef CREDO_CLI_CREW_H
#define CREDO_CLI_CREW_H

#include <stdbool.h>
#include <stddef.h>

enum { HANDS_MOST = 64 };

struct crew;

/* `hand` counts from 0: what it works with is its own. */
typedef void crew_work(void *context, size_t hand, void *job);

/* One hand is the caller's own, which works while it waits; each further one has a thread. There are fewer than wanted when the system
 * grants no more; NULL when memory ran out. */
struct crew *crew_new(size_t hands, crew_work *work, void *context);
/* What is begun is done first, what is not is left. */
void crew_free(struct crew *crew);

/* How many jobs may be out at once. */
size_t crew_room(size_t hands);
void crew_give(struct crew *crew, void *job);
/* The oldest job, when it is done; NULL when none is out. */
void *crew_take(struct crew *crew);

#endif
