/* A page with a card for each mission, written as they come: light, dark or on paper. */
#include <stdio.h>

#include "render/markup.h"

void begin_html(const struct showing *show)
{
    html_begin(show, tell(show, "Whom are these missions about?"), "list", false);
    html_raw(show, "<header>\n<h1>");
    html_say(show, "Whom are these missions about?");
    html_raw(show, "</h1>\n<p class=\"legend\"><mark class=\"result\">");
    html_say(show, "what changes for people");
    html_raw(show, "</mark> <mark class=\"method\">");
    html_say(show, "the means of the company");
    html_raw(show, "</mark></p>\n</header>\n<main>\n");
}

void render_html(const struct showing *show)
{
    char id[32];
    const char *title = show->record->title;
    struct card_form form = {.name = title && *title ? title : NULL, .level = 2};
    snprintf(id, sizeof id, "r%zu", show->index + 1);
    html_card(show, id, &form);
}

void end_html(const struct showing *show)
{
    html_raw(show, "</main>\n");
    html_end(show, false);
}
