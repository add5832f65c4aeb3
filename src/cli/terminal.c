#include "cli/terminal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

static const char *setting(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

credo_ui ui_of_environment(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *locale = setting(names[i]);
        if (locale)
            return strncmp(locale, "ru", 2) == 0 ? CREDO_UI_RUSSIAN : CREDO_UI_ENGLISH;
    }
    return CREDO_UI_ENGLISH;
}

bool wants_color(const struct options *options)
{
    if (options->color == COLOR_ALWAYS || options->color == COLOR_NEVER)
        return options->color == COLOR_ALWAYS;
    const char *forced = setting("CLICOLOR_FORCE"), *term = setting("TERM");
    if (setting("NO_COLOR"))
        return false;
    if (forced && strcmp(forced, "0") != 0)
        return true;
    return !options->output && isatty(STDOUT_FILENO) && term && strcmp(term, "dumb") != 0;
}

unsigned terminal_width(const struct options *options)
{
    enum { LEAST = 20, USUAL = 80, MOST = 1000 };
    struct winsize size;
    if (options->width)
        return options->width;
    if (!options->output && isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col)
        return size.ws_col < LEAST ? LEAST : size.ws_col;
    const char *columns = setting("COLUMNS");
    long number = columns ? strtol(columns, NULL, 10) : 0;
    return number >= LEAST && number <= MOST ? (unsigned)number : USUAL;
}

const char *reason(credo_ui ui, int number)
{
    static const struct { int number; const char *text; } reasons[] = {
        {ENOENT, "no such file"},         {EACCES, "permission denied"}, {EISDIR, "is a folder; name the files in it"},
        {ENOTDIR, "a part of the path is not a folder"}, {ENOSPC, "no space left on the device"}, {EROFS, "the disk cannot be written to"},
        {ENAMETOOLONG, "the name is too long"}, {EMFILE, "too many open files"}, {EIO, "the disk failed"},
        {ENOMEM, "out of memory"},
    };
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (reasons[i].number == number)
            return credo_translate(ui, reasons[i].text);
    return strerror(number);
}

const char *reason_of_new(credo_ui ui, int number)
{
    return number == ENOENT ? credo_translate(ui, "no such folder") : reason(ui, number);
}

const char *not_text(const char *bytes, size_t length)
{
    static const struct { const char *head, *why; } kinds[] = {
        {"PK\3\4", "is an Office or ZIP file; save it as CSV or plain text"},
        {"\xD0\xCF\x11\xE0", "is an old Office file; save it as CSV or plain text"},
        {"%PDF", "is a PDF file; save it as plain text"},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (length >= 4 && memcmp(bytes, kinds[i].head, 4) == 0)
            return kinds[i].why;
    return NULL;
}

/* --- messages ----------------------------------------------------------------------------------------------- */

/* Outside a session, since what writes a text knows its stream only; main asks for it at the end. */
static bool missing;

static void write_as(FILE *out, void (*escape)(credo_text *escaped, const char *bytes, size_t length), const char *text)
{
    size_t length;
    credo_text *escaped = credo_text_new();
    if (escaped)
        escape(escaped, text, strlen(text));
    const char *bytes = escaped ? credo_text_bytes(escaped, &length) : NULL;
    if (bytes)
        fwrite(bytes, 1, length, out);
    else
        missing = true;
    credo_text_free(escaped);
}

void show(FILE *out, const char *text)
{
    write_as(out, credo_text_show, text);
}

void print_json_string(FILE *out, const char *text)
{
    fputc('"', out);
    write_as(out, credo_text_json, text);
    fputc('"', out);
}

bool text_is_missing(void)
{
    return missing;
}

void fill_in(FILE *out, const char *text, const char *detail)
{
    const char *gap = strstr(text, "%s");
    if (!gap) {
        fputs(text, out);
        return;
    }
    fwrite(text, 1, (size_t)(gap - text), out);
    show(out, detail ? detail : "");
    fputs(gap + 2, out);
}

void print_cell(FILE *out, const char *text, int width)
{
    int gap = (width < 0 ? -width : width) - (int)credo_text_columns(text, strlen(text));
    fprintf(out, "%*s", width > 0 && gap > 0 ? gap : 0, "");
    show(out, text);
    fprintf(out, "%*s", width < 0 && gap > 0 ? gap : 0, "");
}

void write_decimal(char *text, size_t room, credo_ui ui, int decimals, double number)
{
    snprintf(text, room, "%.*f", decimals, number);
    char *point = strchr(text, '.');
    if (point && ui == CREDO_UI_RUSSIAN)
        *point = ',';
}

void print_decimal(FILE *out, credo_ui ui, int width, int decimals, double number)
{
    char text[64];
    write_decimal(text, sizeof text, ui, decimals, number);
    fprintf(out, "%*s", width, text);
}

void complain(credo_ui ui, const char *key, const char *detail)
{
    complain_of(ui, NULL, key, detail);
}

void complain_of(credo_ui ui, const char *file, const char *key, const char *detail)
{
    fputs("credo: ", stderr);
    if (file) {
        show(stderr, file);
        fputs(": ", stderr);
    }
    fill_in(stderr, credo_translate(ui, key), detail);
    fputc('\n', stderr);
}

void complain_error(credo_ui ui, const credo_error *error)
{
    char text[1024];
    credo_error_describe(error, ui, text, sizeof text);
    if (!error->file[0])
        fputs("credo: ", stderr);
    show(stderr, text);
    fputc('\n', stderr);
}

/* --- progress ----------------------------------------------------------------------------------------------- */

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

void progress_start(struct progress *progress, const struct options *options)
{
    /* Cards that scroll by on the same terminal are progress enough. */
    bool wanted = isatty(STDERR_FILENO) && (options->output || !isatty(STDOUT_FILENO));
    *progress = (struct progress){.wanted = wanted, .started = wanted ? now() : 0};
}

/* 1240 -> "1 240" */
static void group_digits(size_t number, char text[32])
{
    char digits[24];
    size_t length = (size_t)snprintf(digits, sizeof digits, "%zu", number), at = 0;
    for (size_t i = 0; i < length; i++) {
        if (i && (length - i) % 3 == 0)
            text[at++] = ' ';
        text[at++] = digits[i];
    }
    text[at] = '\0';
}

void progress_step(struct progress *progress, credo_ui ui, size_t texts)
{
    if (!progress->wanted)
        return;
    double time = now();
    if (time - progress->started < 1 || time - progress->last < 0.2)
        return;
    char count[32], seconds[32];
    group_digits(texts, count);
    write_decimal(seconds, sizeof seconds, ui, 1, time - progress->started);
    fputc('\r', stderr);
    fill_in(stderr, credo_translate(ui, "%s texts"), count);
    fill_in(stderr, credo_translate(ui, ", %s s"), seconds);
    fputs("\033[K", stderr);
    progress->shown = true;
    progress->last = time;
}

void progress_end(struct progress *progress)
{
    if (progress->shown)
        fputc('\n', stderr);
}
