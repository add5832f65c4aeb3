/* A card for each mission, in the order of the page; the two wordings of one organisation stand side by side. */
#include <stdio.h>
#include <string.h>

#include "render/report.h"

static void put_move(const struct showing *show, const struct mission *mission)
{
    html_raw(show, "<p>");
    if (mission->earlier->verdict == CREDO_UNCLEAR)
        html_put(show, verdict_title(show, CREDO_UNCLEAR));
    else
        html_signed(show, mission->earlier->score, 0);
    html_raw(show, " → ");
    if (mission->result->verdict == CREDO_UNCLEAR)
        html_put(show, verdict_title(show, CREDO_UNCLEAR));
    else
        html_signed(show, mission->result->score, 0);
    html_raw(show, "</p>\n");
}

static void put_pair(const struct report_view *view, const struct mission *mission, size_t number, const char *id)
{
    char old[32];
    struct showing before = showing_mission(view, mission, true), after = showing_mission(view, mission, false);
    snprintf(old, sizeof old, "%s-before", id);
    buffer_format(after.out, "<section class=\"pair\">\n<header>\n<h3><span class=\"no\">%zu</span><bdi>", number);
    html_cut(&after, mission->name, 200);
    html_raw(&after, "</bdi></h3>\n");
    put_move(&after, mission);
    html_raw(&after, "</header>\n");
    html_card(&before, old, &(struct card_form){.stage = "before", .level = 4, .brief = true});
    html_card(&after, id, &(struct card_form){.stage = "after", .level = 4, .brief = true});
    html_raw(&after, "</section>\n");
}

void put_report_cards(const struct report_view *view)
{
    const struct showing *show = &view->show;
    html_raw(show, "<section class=\"cards\">\n<h2>");
    html_say(show, "Mission by mission");
    html_raw(show, "</h2>\n<p class=\"legend\"><mark class=\"result\">");
    html_say(show, "what changes for people");
    html_raw(show, "</mark> <mark class=\"method\">");
    html_say(show, "the means of the company");
    html_raw(show, "</mark></p>\n");
    for (size_t i = 0; i < view->count; i++) {
        const struct mission *mission = view->missions[i];
        struct showing one = showing_mission(view, mission, false);
        char id[24];
        snprintf(id, sizeof id, "m%zu", i + 1);
        if (mission->earlier)
            put_pair(view, mission, i + 1, id);
        else
            html_card(&one, id, &(struct card_form){.name = mission->name, .number = i + 1, .level = 3, .brief = true});
    }
    html_raw(show, "</section>\n");
}
