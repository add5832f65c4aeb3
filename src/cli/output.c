#define _XOPEN_SOURCE 700 /* realpath */
#include "cli/output.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/terminal.h"

struct output {
    FILE *stream;
    int problem;  /* errno of the first write that failed */
    char *target; /* NULL: written in place */
};

/* Outside a session: a signal handler can reach nothing else. Empty while there is no file. */
static char unfinished[PATH_MAX];

static void interrupted(int number)
{
    if (unfinished[0])
        unlink(unfinished);
    signal(number, SIG_DFL);
    raise(number);
}

void watch_signals(void)
{
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction action = {.sa_handler = interrupted}, before;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (sigaction(numbers[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN) /* nohup */
            sigaction(numbers[i], &action, NULL);
    signal(SIGPIPE, SIG_IGN);
}

/* --- opening ------------------------------------------------------------------------------------------------ */

static mode_t usual_mode(void)
{
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

/* Nothing stays of a file that was made (-1: it was not) and cannot be written to; errno still tells why. */
static void give_up(int file)
{
    int problem = errno;
    if (file >= 0) {
        close(file);
        unlink(unfinished);
    }
    unfinished[0] = '\0';
    errno = problem;
}

/* A new file beside the old one, with its rights. */
static FILE *open_beside(const char *target, mode_t mode)
{
    int length = snprintf(unfinished, sizeof unfinished, "%s.XXXXXX", target);
    if (length < 0 || (size_t)length >= sizeof unfinished) {
        unfinished[0] = '\0';
        errno = ENAMETOOLONG;
        return NULL;
    }
    int file = mkstemp(unfinished);
    FILE *stream = file < 0 ? NULL : fdopen(file, "wb");
    if (stream)
        fchmod(file, mode);
    else
        give_up(file);
    return stream;
}

static FILE *open_target(struct output *output, const char *path)
{
    struct stat known;
    bool exists = stat(path, &known) == 0;
    if (exists && S_ISDIR(known.st_mode)) {
        errno = EISDIR;
        return NULL;
    }
    if (exists && !S_ISREG(known.st_mode)) /* a device or a pipe cannot be replaced */
        return fopen(path, "wb");
    if (exists && access(path, W_OK) != 0)
        return NULL;
    output->target = exists ? realpath(path, NULL) : strdup(path); /* through a link to the file itself */
    return output->target ? open_beside(output->target, exists ? known.st_mode & 07777 : usual_mode()) : NULL;
}

struct output *output_open(const char *path, credo_ui ui)
{
    struct output *output = calloc(1, sizeof *output);
    if (!output) {
        complain(ui, "out of memory", NULL);
        return NULL;
    }
    output->stream = path && strcmp(path, "-") != 0 ? open_target(output, path) : stdout;
    if (output->stream)
        return output;
    complain_of(ui, path, "cannot be written: %s", reason_of_new(ui, errno));
    free(output->target);
    free(output);
    return NULL;
}

FILE *output_stream(struct output *output)
{
    return output->stream;
}

/* --- writing ------------------------------------------------------------------------------------------------ */

bool output_write(struct output *output, const char *bytes, size_t length)
{
    errno = 0;
    if (!output->problem && length && fwrite(bytes, 1, length, output->stream) != length)
        output->problem = errno ? errno : EIO;
    return !output->problem;
}

bool output_flush(struct output *output)
{
    errno = 0;
    if (!output->problem && (fflush(output->stream) != 0 || ferror(output->stream)))
        output->problem = errno ? errno : EIO;
    return !output->problem;
}

static void put_in_place(struct output *output, bool keep)
{
    if (keep && !output->problem && rename(unfinished, output->target) != 0)
        output->problem = errno;
    if (!keep || output->problem)
        unlink(unfinished);
    unfinished[0] = '\0';
}

enum status output_close(struct output *output, bool keep, credo_ui ui)
{
    output_flush(output);
    if (fclose(output->stream) != 0 && !output->problem)
        output->problem = errno;
    if (output->target)
        put_in_place(output, keep);
    int problem = output->problem;
    if (problem && problem != EPIPE)
        complain(ui, "the output cannot be written: %s", reason(ui, problem));
    free(output->target);
    free(output);
    return problem && problem != EPIPE ? STATUS_FAILED : STATUS_DONE;
}
