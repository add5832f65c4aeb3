#include "render/escape.h"
#include "render/marks.h"
#include "render/words.h"

#include <string.h>

static const char *const open_marks[] = {[CREDO_NO_ROLE] = "", [CREDO_RESULT] = "[", [CREDO_METHOD] = "{"};
static const char *const close_marks[] = {[CREDO_NO_ROLE] = "", [CREDO_RESULT] = "]", [CREDO_METHOD] = "}"};

void layout_mark(struct layout *layout, credo_role role)
{
    static const enum tint tints[] = {[CREDO_RESULT] = TINT_RESULT, [CREDO_METHOD] = TINT_METHOD};
    if (role != CREDO_NO_ROLE)
        layout_tint(layout, tints[role]);
    if (!layout->color)
        layout_text(layout, open_marks[role]);
}

void layout_unmark(struct layout *layout, credo_role role)
{
    if (!layout->color)
        layout_text(layout, close_marks[role]);
    if (role != CREDO_NO_ROLE)
        layout_tint(layout, TINT_NONE);
}

/* --- wrapped, for the card ---------------------------------------------------------------------------------- */

/* Where an empty line begins, or the end. */
static size_t paragraph_end(const char *text, size_t length, size_t *next)
{
    for (size_t at = 0; at < length; at++) {
        size_t lines = 0, end = at;
        for (; end < length && strchr(" \t\r\n", text[end]) && text[end]; end++)
            lines += text[end] == '\n';
        if (lines >= 2) {
            *next = end;
            return at;
        }
        at = end > at ? end - 1 : at;
    }
    *next = length;
    return length;
}

static void lay_paragraphs(struct layout *layout, const char *text, size_t length)
{
    for (size_t at = 0, next; at < length; at += next) {
        size_t end = paragraph_end(text + at, length - at, &next);
        layout_words(layout, text + at, end);
        if (end == length - at)
            return;
        layout_break(layout);
        if (layout->column)
            layout_part(layout);
    }
}

void layout_marked(struct layout *layout, const credo_result *result)
{
    for (struct piece piece = {0}; next_piece(result, &piece);) {
        layout_mark(layout, piece.role);
        lay_paragraphs(layout, piece.text, piece.length);
        layout_unmark(layout, piece.role);
    }
    layout_line(layout);
}

void layout_role(struct layout *layout, const struct showing *show, credo_role role)
{
    layout_mark(layout, role);
    layout_text(layout, tell(show, role == CREDO_METHOD ? "method" : "result"));
    layout_unmark(layout, role);
}

/* --- as it is, for the format highlight --------------------------------------------------------------------- */

/* Line breaks and tabs pass, all else that a terminal would obey is shown; a colour never runs on into the next line. */
static void put_line_by_line(const struct showing *show, const struct piece *piece)
{
    static const char *const codes[] = {[CREDO_NO_ROLE] = "", [CREDO_RESULT] = "\033[1;32m", [CREDO_METHOD] = "\033[4;35m"};
    const char *code = show->color ? codes[piece->role] : "";
    for (size_t at = 0; at < piece->length;) {
        size_t end = at;
        while (end < piece->length && !strchr("\t\r\n", piece->text[end] ? piece->text[end] : ' '))
            end++;
        if (end > at) {
            buffer_text(show->out, code);
            escape_terminal(show->out, piece->text + at, end - at);
            buffer_text(show->out, *code ? "\033[0m" : "");
        }
        if (end < piece->length && piece->text[end] == '\t')
            buffer_byte(show->out, '\t');
        else if (end < piece->length && ends_line(piece->text + end))
            buffer_byte(show->out, '\n');
        at = end + 1;
    }
}

void render_highlight(const struct showing *show)
{
    if (show->index)
        buffer_byte(show->out, '\n');
    if (show->record->failed) {
        struct buffer error = {0};
        put_error(&error, show);
        escape_terminal(show->out, error.bytes, error.length);
        buffer_done(&error, show->out);
        buffer_byte(show->out, '\n');
        return;
    }
    for (struct piece piece = {0}; next_piece(show->result, &piece);) {
        buffer_text(show->out, show->color ? "" : open_marks[piece.role]);
        put_line_by_line(show, &piece);
        buffer_text(show->out, show->color ? "" : close_marks[piece.role]);
    }
    size_t length = show->out->length;
    if (!show->out->failed && length && show->out->bytes[length - 1] != '\n')
        buffer_byte(show->out, '\n');
}
