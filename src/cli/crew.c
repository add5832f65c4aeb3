#include "cli/crew.h"

#include <pthread.h>
#include <stdlib.h>

struct place { /* of a job in the ring */
    void *job;
    bool done;
};

struct hand { /* with a thread of its own */
    struct crew *crew;
    size_t number;
    pthread_t thread;
};

struct crew {
    crew_work *work;
    void *context;
    pthread_mutex_t lock; /* over all that follows */
    pthread_cond_t waiting, finished;
    struct place *ring;
    size_t room, given, begun, taken; /* counted from the start */
    bool over;
    size_t thread_count; /* the first hand is whoever takes */
    struct hand hands[HANDS_MOST];
};

size_t crew_room(size_t hands)
{
    return hands > 1 ? 2 * hands + 1 : 1; /* so that nobody waits while results are written */
}

/* Does the next job, which there is, in the lock that is held. */
static void do_next(struct crew *crew, size_t hand)
{
    struct place *place = &crew->ring[crew->begun++ % crew->room];
    pthread_mutex_unlock(&crew->lock);
    crew->work(crew->context, hand, place->job);
    pthread_mutex_lock(&crew->lock);
    place->done = true;
    pthread_cond_signal(&crew->finished);
}

static void *labour(void *argument)
{
    struct hand *hand = argument;
    struct crew *crew = hand->crew;
    pthread_mutex_lock(&crew->lock);
    while (!crew->over) {
        if (crew->begun < crew->given)
            do_next(crew, hand->number);
        else
            pthread_cond_wait(&crew->waiting, &crew->lock);
    }
    pthread_mutex_unlock(&crew->lock);
    return NULL;
}

struct crew *crew_new(size_t hands, crew_work *work, void *context)
{
    struct crew *crew = calloc(1, sizeof *crew);
    struct place *ring = calloc(crew_room(hands), sizeof *ring);
    if (!crew || !ring) {
        free(crew);
        free(ring);
        return NULL;
    }
    crew->work = work;
    crew->context = context;
    crew->ring = ring;
    crew->room = crew_room(hands);
    pthread_mutex_init(&crew->lock, NULL);
    pthread_cond_init(&crew->waiting, NULL);
    pthread_cond_init(&crew->finished, NULL);
    for (size_t number = 1; number < hands && number < HANDS_MOST; number++) {
        struct hand *hand = &crew->hands[crew->thread_count];
        *hand = (struct hand){.crew = crew, .number = number};
        if (pthread_create(&hand->thread, NULL, labour, hand) != 0)
            break;
        crew->thread_count++;
    }
    return crew;
}

void crew_free(struct crew *crew)
{
    if (!crew)
        return;
    pthread_mutex_lock(&crew->lock);
    crew->over = true;
    pthread_cond_broadcast(&crew->waiting);
    pthread_mutex_unlock(&crew->lock);
    for (size_t i = 0; i < crew->thread_count; i++)
        pthread_join(crew->hands[i].thread, NULL);
    pthread_cond_destroy(&crew->finished);
    pthread_cond_destroy(&crew->waiting);
    pthread_mutex_destroy(&crew->lock);
    free(crew->ring);
    free(crew);
}

void crew_give(struct crew *crew, void *job)
{
    pthread_mutex_lock(&crew->lock);
    crew->ring[crew->given++ % crew->room] = (struct place){.job = job};
    pthread_cond_signal(&crew->waiting);
    pthread_mutex_unlock(&crew->lock);
}

void *crew_take(struct crew *crew)
{
    void *job = NULL;
    pthread_mutex_lock(&crew->lock);
    if (crew->taken < crew->given) {
        struct place *place = &crew->ring[crew->taken++ % crew->room];
        while (!place->done) {
            if (crew->begun < crew->given)
                do_next(crew, 0);
            else
                pthread_cond_wait(&crew->finished, &crew->lock);
        }
        job = place->job;
    }
    pthread_mutex_unlock(&crew->lock);
    return job;
}
