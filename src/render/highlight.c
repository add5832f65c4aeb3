#include "render/escape.h"
#include "render/marks.h"
#include "render/words.h"

#include <string.h>

static const char open_marks[] = {[CREDO_RESULT] = '[', [CREDO_METHOD] = '{'};
static const char close_marks[] = {[CREDO_RESULT] = ']', [CREDO_METHOD] = '}'};
static const enum tint tints[] = {[CREDO_RESULT] = TINT_RESULT, [CREDO_METHOD] = TINT_METHOD};

static void mark(struct layout *layout, const char *marks, credo_role role, enum tint tint)
{
    layout_tint(layout, tint);
    if (!layout->color)
        layout_words(layout, &marks[role], 1);
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
        if (piece.phrase)
            mark(layout, open_marks, piece.phrase->role, tints[piece.phrase->role]);
        lay_paragraphs(layout, piece.text, piece.length);
        if (piece.phrase)
            mark(layout, close_marks, piece.phrase->role, TINT_NONE);
    }
    layout_line(layout);
}

void layout_role(struct layout *layout, const struct showing *show, credo_role role)
{
    mark(layout, open_marks, role, tints[role]);
    layout_text(layout, tell(show, role == CREDO_METHOD ? "method" : "result"));
    mark(layout, close_marks, role, TINT_NONE);
}

/* --- as it is, for the format highlight --------------------------------------------------------------------- */

/* Line breaks and tabs pass, all else that a terminal would obey is shown; a colour never runs on into the next line. */
static void put_line_by_line(const struct showing *show, const struct piece *piece)
{
    static const char *const codes[] = {[CREDO_RESULT] = "\033[1;32m", [CREDO_METHOD] = "\033[4;35m"};
    const char *code = show->color && piece->phrase ? codes[piece->phrase->role] : "";
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

static void put_mark(const struct showing *show, const struct piece *piece, const char *marks)
{
    if (piece->phrase && !show->color)
        buffer_byte(show->out, marks[piece->phrase->role]);
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
        put_mark(show, &piece, open_marks);
        put_line_by_line(show, &piece);
        put_mark(show, &piece, close_marks);
    }
    size_t length = show->out->length;
    if (!show->out->failed && length && show->out->bytes[length - 1] != '\n')
        buffer_byte(show->out, '\n');
}
