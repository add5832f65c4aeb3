/* What the pages of HTML share: the frame of the document, text made safe, and the small signs. A page needs nothing but itself. */
#ifndef CREDO_RENDER_MARKUP_H
#define CREDO_RENDER_MARKUP_H

#include "render/words.h"

typedef void words_of(struct buffer *out, const struct showing *show);

void html_raw(const struct showing *show, const char *markup);
void html_put(const struct showing *show, const char *text);
void html_say(const struct showing *show, const char *english);
void html_said(const struct showing *show, words_of *words);
/* Text of the input on one line, cut to the columns. */
void html_cut(const struct showing *show, const char *text, size_t columns);
/* With the decimal mark of the user's language and a minus that is one. */
void html_number(const struct showing *show, double number, int decimals);
void html_signed(const struct showing *show, double number, int decimals);
/* A minus for the hyphens that words.c makes do with. */
void mend_minus(struct buffer *text, size_t start);
/* A number of a drawing: always with a point. */
void html_place(const struct showing *show, const char *attribute, double number);

/* The shape of a verdict, so that colour is never all that tells them apart; around 0, 0. */
void html_shape(const struct showing *show, credo_verdict verdict, double x, double y, double size);
void html_sign(const struct showing *show, credo_verdict verdict); /* a drawing of its own, in a line of text */

/* `kind` becomes the class of the body; the script is there or not. */
void html_begin(const struct showing *show, const char *title, const char *kind, bool script);
void html_end(const struct showing *show, bool script);

/* --- cards --- */
struct card_form {
    const char *name;   /* its heading; NULL: none */
    size_t number;      /* that stands before it; 0: none */
    const char *stage;  /* "before" or "after", as a key; NULL: neither */
    unsigned level;     /* of the heading */
    bool brief;         /* the strongest phrases only */
};
/* An article; `id` is that of the element. */
void html_card(const struct showing *show, const char *id, const struct card_form *form);

/* --- sheet.c --- */
extern const char *const sheet_style[]; /* in parts, behind the last NULL */
extern const char sheet_style_hash[], sheet_script[], sheet_script_hash[];

#endif
