#include "cli/log.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/terminal.h"

enum { HEADER_ROOM = 256 };

static int refuse(const char *path, credo_ui ui, const char *key, const char *detail)
{
    complain_of(ui, path, key, detail);
    return -1;
}

bool log_append(int file, const char *path, const char *bytes, size_t length, credo_ui ui)
{
    ssize_t written;
    do
        written = write(file, bytes, length);
    while (written < 0 && errno == EINTR);
    if (written == (ssize_t)length)
        return true;
    return refuse(path, ui, "cannot be written: %s", reason(ui, written < 0 ? errno : ENOSPC)) > 0;
}

static bool lock(int file, short kind)
{
    struct flock whole = {.l_type = kind, .l_whence = SEEK_SET};
    int done;
    do
        done = fcntl(file, F_SETLKW, &whole);
    while (done < 0 && errno == EINTR);
    return done == 0;
}

/* A spreadsheet may have put a byte order mark before the header and CR behind it. */
static bool is_header(const char *line, size_t length, const char *header, size_t header_length)
{
    if (length >= 3 && memcmp(line, "\xEF\xBB\xBF", 3) == 0) {
        line += 3;
        length -= 3;
    }
    return length >= header_length && memcmp(line, header, header_length - 1) == 0 &&
           (line[header_length - 1] == '\n' || line[header_length - 1] == '\r');
}

/* What stands in the file already must be a log, and its last line must have an end. */
static bool check_log(int file, const char *path, off_t size, const char *header, size_t header_length, credo_ui ui)
{
    char line[HEADER_ROOM], last;
    ssize_t length = pread(file, line, sizeof line, 0);
    if (length < 0 || !is_header(line, (size_t)length, header, header_length))
        return refuse(path, ui, "is not a log of the game: its first line is different", NULL) > 0;
    if (pread(file, &last, 1, size - 1) == 1 && last != '\n')
        return log_append(file, path, "\n", 1, ui);
    return true;
}

int log_open(const char *path, credo_ui ui)
{
    struct stat status;
    size_t length;
    credo_text *text = credo_text_new();
    if (!text)
        return refuse(path, ui, "out of memory", NULL);
    credo_render_log_header(text);
    const char *header = credo_text_bytes(text, &length);
    int file = open(path, O_RDWR | O_APPEND | O_CREAT, 0666);
    if (file < 0) {
        credo_text_free(text);
        return refuse(path, ui, "cannot be written: %s", reason_of_new(ui, errno));
    }
    bool locked = lock(file, F_WRLCK); /* where there are no locks, two players at once may write two headers; no line is lost */
    bool fine = fstat(file, &status) == 0 && header &&
                (status.st_size ? check_log(file, path, status.st_size, header, length, ui) : log_append(file, path, header, length, ui));
    if (locked)
        lock(file, F_UNLCK);
    credo_text_free(text);
    if (fine)
        return file;
    close(file);
    return -1;
}
