/* The game: a question, what the player types, the answer; from a terminal or a pipe, until it ends or is ended. */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

#include "cli/log.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "cli/workshop.h"

enum { USUAL_COUNT = 10, LINE_ROOM = 1024, INDUSTRIES_MOST = 40 };

struct game {
    struct session *session;
    credo_corpus *corpus;
    credo_quiz *quiz;
    credo_text *text;
    credo_tally tally;
    uint64_t seed;
    int log;    /* -1: none */
    bool talks; /* a person sits at a terminal and sees what they type */
    char typed[LINE_ROOM];
    size_t length, start; /* what was read; where the next line begins */
};

/* A signal handler can reach nothing else. */
static volatile sig_atomic_t stopped;

static void stop(int number)
{
    stopped = number;
}

static const int stopping[] = {SIGINT, SIGTERM, SIGHUP};
enum { STOPPING = sizeof stopping / sizeof *stopping };

/* From here on these signals come only while the game waits for input: no answer is cut in two. */
static void hold_signals(sigset_t *waiting)
{
    struct sigaction action = {.sa_handler = stop}, before;
    sigset_t held;
    sigemptyset(&held);
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < STOPPING; i++) {
        if (sigaction(stopping[i], NULL, &before) == 0 && before.sa_handler == SIG_IGN)
            continue;
        sigaction(stopping[i], &action, NULL);
        sigaddset(&held, stopping[i]);
    }
    sigprocmask(SIG_BLOCK, &held, waiting);
}

/* Ends as the signal would have ended it, so that a shell knows. */
static void end_by_signal(struct game *game)
{
    sigset_t one;
    output_flush(game->session->output);
    signal((int)stopped, SIG_DFL);
    sigemptyset(&one);
    sigaddset(&one, (int)stopped);
    raise((int)stopped);
    sigprocmask(SIG_UNBLOCK, &one, NULL);
}

/* --- input -------------------------------------------------------------------------------------------------- */

/* More bytes behind those that are there; false at the end, on an error and on a signal. */
static bool read_more(struct game *game, const sigset_t *waiting)
{
    fd_set set;
    if (game->start) {
        memmove(game->typed, game->typed + game->start, game->length - game->start);
        game->length -= game->start;
        game->start = 0;
    }
    if (game->length == sizeof game->typed) /* nobody means so long a line: it is no answer */
        game->length = 0;
    FD_ZERO(&set);
    FD_SET(STDIN_FILENO, &set);
    if (pselect(STDIN_FILENO + 1, &set, NULL, NULL, NULL, waiting) < 0)
        return !stopped && errno == EINTR;
    ssize_t got = read(STDIN_FILENO, game->typed + game->length, sizeof game->typed - game->length);
    if (got > 0)
        game->length += (size_t)got;
    return got > 0;
}

/* The next line without its end; NULL when none follows. Borrowed until the next. */
static const char *next_line(struct game *game, const sigset_t *waiting, size_t *length)
{
    for (;;) {
        char *line = game->typed + game->start;
        char *end = memchr(line, '\n', game->length - game->start);
        if (end) {
            *length = (size_t)(end - line);
            game->start = (size_t)(end - game->typed) + 1;
            return line;
        }
        if (read_more(game, waiting))
            continue;
        *length = game->length - game->start;
        if (stopped || !*length)
            return NULL;
        line = game->typed + game->start;
        game->start = game->length; /* a last line without an end */
        return line;
    }
}

/* --- playing ------------------------------------------------------------------------------------------------ */

static FILE *out_of(const struct game *game)
{
    return output_stream(game->session->output);
}

/* Shows what was typed where a terminal would not have. */
static void echo(struct game *game, const char *line, size_t length)
{
    if (game->talks)
        return;
    credo_text_show(game->text, line, length);
    write_out(game->session, game->text);
    fputc('\n', out_of(game));
}

/* An answer, or CREDO_ANSWER_QUIT. */
static int ask(struct game *game, const credo_question *question, const sigset_t *waiting)
{
    struct session *session = game->session;
    for (;;) {
        size_t length;
        fputs("> ", out_of(game));
        if (!output_flush(session->output))
            return CREDO_ANSWER_QUIT;
        const char *line = next_line(game, waiting, &length);
        if (!line) {
            fputc('\n', out_of(game));
            return CREDO_ANSWER_QUIT;
        }
        echo(game, line, length);
        int answer = credo_question_read(question, line, length);
        if (answer >= 0 || answer == CREDO_ANSWER_QUIT)
            return answer;
        if (answer == CREDO_ANSWER_HELP)
            credo_render_question_help(question, &session->style, game->text);
        else if (length)
            fprintf(out_of(game), "%s\n", credo_translate(session->ui, "That is none of the answers; ? helps."));
        write_out(session, game->text);
    }
}

static bool keep(struct game *game, const credo_question *question, unsigned answer)
{
    const struct options *options = &game->session->options;
    size_t length;
    if (game->log < 0)
        return true;
    credo_render_log_line(question, answer, options->player, game->text);
    const char *line = credo_text_bytes(game->text, &length);
    bool kept = line && log_append(game->log, options->log, line, length, game->session->ui);
    credo_text_clear(game->text);
    if (!kept)
        worsen(game->session, STATUS_FAILED);
    return kept;
}

static void play(struct game *game, const sigset_t *waiting)
{
    struct session *session = game->session;
    size_t count = credo_quiz_count(game->quiz);
    for (size_t i = 0; i < count; i++) {
        const credo_question *question = credo_quiz_get(game->quiz, i);
        if (i)
            fputc('\n', out_of(game));
        credo_render_question(question, i + 1, count, &session->style, game->text);
        if (!write_out(session, game->text))
            return;
        int answer = ask(game, question, waiting);
        if (answer < 0 || !keep(game, question, (unsigned)answer))
            return;
        credo_tally_add(&game->tally, question, (unsigned)answer);
        fputc('\n', out_of(game));
        /* Behind the last question the end itself tells how it went. */
        credo_render_answer(question, (unsigned)answer, i + 1 < count ? &game->tally : NULL, &session->style, game->text);
        if (!write_out(session, game->text))
            return;
    }
}

/* --- before and after --------------------------------------------------------------------------------------- */

static uint64_t new_seed(void)
{
    struct timespec time;
    clock_gettime(CLOCK_REALTIME, &time);
    return (uint64_t)(time.tv_sec ^ time.tv_nsec ^ (long)getpid() * 7919) % 99999 + 1;
}

static bool is_listed(const char *const *fields, size_t count, const char *field)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(fields[i], field) == 0)
            return true;
    return false;
}

/* Those of the missions in this language, -1 for either. */
static size_t list_industries(const credo_corpus *corpus, int language, const char *fields[INDUSTRIES_MOST])
{
    size_t known = 0;
    for (size_t i = 0; i < credo_corpus_count(corpus) && known < INDUSTRIES_MOST; i++) {
        const credo_mission *mission = credo_corpus_get(corpus, i);
        bool fits = *mission->field && (language < 0 || (int)mission->language == language);
        if (fits && !is_listed(fields, known, mission->field))
            fields[known++] = mission->field;
    }
    return known;
}

/* Nothing was drawn: an industry that is not there is the likeliest reason. */
static void refuse_choice(struct game *game, const credo_filter *filter)
{
    struct session *session = game->session;
    const char *fields[INDUSTRIES_MOST];
    size_t known = list_industries(game->corpus, filter->language, fields), used = 0;
    char list[1024] = "";
    for (size_t i = 0; i < known && used < sizeof list; i++)
        used += (size_t)snprintf(list + used, sizeof list - used, "%s%s", i ? ", " : "", credo_translate(session->ui, fields[i]));
    if (known && filter->field && !is_listed(fields, known, filter->field))
        refuse_run(session, "no mission is of that industry; there are: %s", list);
    else
        refuse_run(session, "no mission to ask about; --language and --industry choose too narrowly", NULL);
}

static bool draw(struct game *game)
{
    struct session *session = game->session;
    const struct options *options = &session->options;
    credo_filter filter = filter_of(options, own_language(session));
    credo_game kind = options->game < 0 ? CREDO_GAME_SIDE : (credo_game)options->game;
    credo_error error = {0};
    game->seed = options->seed ? options->seed : new_seed();
    game->corpus = open_corpus(session);
    if (!game->corpus)
        return false;
    size_t count = options->count ? options->count : USUAL_COUNT;
    if (credo_quiz_draw(game->corpus, &filter, kind, game->seed, count, &game->quiz, &error) != CREDO_OK) {
        refuse_error(session, &error);
        return false;
    }
    if (!credo_quiz_count(game->quiz)) {
        refuse_choice(game, &filter);
        return false;
    }
    return true;
}

static void sum_up(struct game *game)
{
    struct session *session = game->session;
    char number[24];
    fputc('\n', out_of(game));
    credo_render_tally(&game->tally, &session->style, game->text);
    write_out(session, game->text);
    fputc('\n', out_of(game));
    snprintf(number, sizeof number, "%llu", (unsigned long long)game->seed);
    fill_in(out_of(game), credo_translate(session->ui, "To play it again: --seed %s"), number);
    fputc('\n', out_of(game));
}

static bool open_log(struct game *game)
{
    struct session *session = game->session;
    const struct options *options = &session->options;
    if (!options->log)
        return true;
    if (!options->player || !options->player[strspn(options->player, " \t")]) {
        refuse_run(session, "a log wants the player's name: --player NAME", NULL);
        return false;
    }
    game->log = log_open(options->log, session->ui);
    if (game->log < 0)
        worsen(session, STATUS_FAILED);
    return game->log >= 0;
}

void run_quiz(struct session *session)
{
    struct game game = {.session = session, .log = -1, .talks = isatty(STDIN_FILENO) != 0};
    sigset_t waiting;
    if (session->options.operand_count) {
        refuse_run(session, "'%s' is one word too many; credo help quiz tells more", session->options.operands[0]);
        return;
    }
    game.text = credo_text_new();
    if (!game.text)
        refuse_run(session, "out of memory", NULL);
    else if (open_log(&game) && draw(&game)) {
        hold_signals(&waiting);
        play(&game, &waiting);
        sum_up(&game);
    }
    if (game.log >= 0 && close(game.log) != 0) {
        complain_of(session->ui, session->options.log, "cannot be written: %s", reason(session->ui, errno));
        worsen(session, STATUS_FAILED);
    }
    credo_quiz_free(game.quiz);
    credo_corpus_free(game.corpus);
    credo_text_free(game.text);
    if (stopped)
        end_by_signal(&game);
}
