#include "util/failure.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static void copy_cut(char *target, size_t room, const char *source)
{
    size_t length = source ? strlen(source) : 0;
    if (length >= room) {
        length = room - 1;
        while (length && ((unsigned char)source[length] & 0xC0) == 0x80)
            length--;
    }
    if (length)
        memcpy(target, source, length);
    target[length] = '\0';
}

credo_code fail(credo_error *error, credo_code code, const char *file, unsigned line, unsigned column, const char *what,
                const char *detail)
{
    if (!error)
        return code;
    error->code = code;
    error->line = line;
    error->column = column;
    error->what = what;
    copy_cut(error->file, sizeof error->file, file);
    copy_cut(error->detail, sizeof error->detail, detail);
    return code;
}

const char *failure_reason(int number)
{
    static const struct {
        int number;
        const char *text;
    } reasons[] = {{ENOENT, "no such file"}, {EACCES, "permission denied"}, {EISDIR, "is a folder; name the files in it"},
                   {ENOTDIR, "a part of the path is not a folder"}, {EMFILE, "too many open files"}, {EIO, "the disk failed"}};
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (reasons[i].number == number)
            return reasons[i].text;
    return strerror(number);
}

credo_code fail_to_read(credo_error *error, credo_code code, const char *file, int number)
{
    if (number == ENOMEM)
        return fail(error, CREDO_NO_MEMORY, NULL, 0, 0, "out of memory", NULL);
    return fail(error, code, file, 0, 0, "cannot be read: %s", failure_reason(number));
}

/* Of what cannot be read, the detail is such a reason, told in the user's language, too; else it is the user's own. */
size_t credo_error_describe(const credo_error *error, credo_ui ui, char *text, size_t room)
{
    char what[sizeof error->detail + 256];
    bool reason = error->what && strcmp(error->what, "cannot be read: %s") == 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    snprintf(what, sizeof what, credo_translate(ui, error->what ? error->what : "no error"),
             reason ? credo_translate(ui, error->detail) : error->detail);
#pragma GCC diagnostic pop
    int length;
    if (!error->file[0])
        length = snprintf(text, room, "%s", what);
    else if (!error->line)
        length = snprintf(text, room, "%s: %s", error->file, what);
    else
        length = snprintf(text, room, "%s:%u:%u: %s", error->file, error->line, error->column, what);
    return length < 0 ? 0 : (size_t)length;
}
