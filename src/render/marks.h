/* The text with its phrases marked, for a terminal: in colour, or [what changes for people] and {the means} without. */
#ifndef CREDO_RENDER_MARKS_H
#define CREDO_RENDER_MARKS_H

#include "render/layout.h"
#include "render/render.h"

/* Wrapped to the layout; an empty line in the text stays one. */
void layout_marked(struct layout *layout, const credo_result *result);
/* Around a phrase of this role; nothing for CREDO_NO_ROLE. */
void layout_mark(struct layout *layout, credo_role role);
void layout_unmark(struct layout *layout, credo_role role);
/* The name of a role as the text marks its phrases: "[result]". */
void layout_role(struct layout *layout, const struct showing *show, credo_role role);

#endif
