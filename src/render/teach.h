/* What the pages of the workshop share: a labelled mission, told in words. */
#ifndef CREDO_RENDER_TEACH_H
#define CREDO_RENDER_TEACH_H

#include "render/layout.h"
#include "render/render.h"
#include "util/text.h"

const char *side_title(credo_ui ui, credo_verdict side);     /* "about people" */
/* Why the label is what it is, from the marked phrases. */
void put_label_reason(struct buffer *out, credo_ui ui, const credo_mission *mission);
/* " (+2)" */
void put_side_lean(struct buffer *out, credo_ui ui, double lean);
/* The company and its field, or nothing. */
void put_company(struct buffer *out, credo_ui ui, const credo_mission *mission);
void lay_company(struct layout *layout, credo_ui ui, const credo_mission *mission);
/* The text with its phrases marked. */
void lay_marked(struct layout *layout, const credo_mission *mission);
void lay_side(struct layout *layout, credo_ui ui, const credo_mission *mission);

static inline unsigned page_width(const credo_style *style)
{
    unsigned width = style->width ? style->width : 80;
    return width < 90 ? width : 90; /* longer lines are hard to read */
}

#endif
