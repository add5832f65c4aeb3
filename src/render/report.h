/* The parts of a report: each puts its section of the page. */
#ifndef CREDO_RENDER_REPORT_H
#define CREDO_RENDER_REPORT_H

#include "render/markup.h"

struct mission {
    credo_record record;         /* without columns */
    const credo_result *result;  /* NULL when the record failed */
    const credo_result *earlier; /* NULL when there is none */
    const char *name;            /* as shown, never empty */
    size_t index;                /* in the order in which they came */
};

/* Missions in the order of the page: from people to the company, then the unclear ones, then what was not read. A mission's number on
 * the page is its index + 1, its element's id "m" and that number. */
struct report_view {
    struct showing show; /* without record and result */
    const struct mission *const *missions;
    size_t count, judged, pairs;
    credo_survey survey; /* of the missions as they are now */
};

/* What is shown of a mission, or of its earlier wording. */
struct showing showing_mission(const struct report_view *view, const struct mission *mission, bool earlier);

void put_report_map(const struct report_view *view);
void put_report_concepts(const struct report_view *view);
void put_report_table(const struct report_view *view);
void put_report_cards(const struct report_view *view);

#endif
