/* The table of a report. Each cell that holds a number carries it for the script that sorts; without the script the order is that of
 * the page. */
#include "render/report.h"


static void put_number_cell(const struct showing *show, const char *class, double number, bool sign, const char *unit)
{
    html_raw(show, "<td");
    if (*class)
        buffer_format(show->out, " class=\"%s\"", class);
    html_raw(show, " data-value=\"");
    buffer_fixed(show->out, number, 2);
    html_raw(show, "\">");
    if (sign)
        html_signed(show, number, 0);
    else
        html_number(show, number, 0);
    html_raw(show, unit);
    html_raw(show, "</td>");
}

static void put_no_number(const struct showing *show)
{
    html_raw(show, "<td data-value=\"\">–</td>");
}

static void put_name_cell(const struct report_view *view, size_t number)
{
    const struct showing *show = &view->show;
    buffer_format(show->out, "<td class=\"number\" data-value=\"%zu\">%zu</td><th scope=\"row\"><a href=\"#m%zu\"><bdi>", number, number, number);
    html_cut(show, view->missions[number - 1]->name, 72);
    html_raw(show, "</bdi></a></th>");
}

/* The verdicts sort as they stand on the page. */
static void put_verdict_cell(const struct showing *show)
{
    static const int ranks[CREDO_VERDICTS] = {[CREDO_CUSTOMER] = 3, [CREDO_MIXED] = 2, [CREDO_PRODUCT] = 1, [CREDO_UNCLEAR] = 0};
    buffer_format(show->out, "<td data-value=\"%d\">", ranks[show->result->verdict]);
    html_sign(show, show->result->verdict);
    html_raw(show, "<span>");
    html_put(show, verdict_title(show, show->result->verdict));
    html_raw(show, "</span></td>");
}

static void put_score_cell(const struct showing *show, const credo_result *result)
{
    if (result && result->verdict != CREDO_UNCLEAR)
        put_number_cell(show, "score", result->score, true, "");
    else
        put_no_number(show);
}

/* A text that promises nothing has no form to speak of. */
static void put_form_cell(const struct showing *show, double value)
{
    if (show->result->verdict != CREDO_UNCLEAR)
        put_number_cell(show, "", value, false, "");
    else
        put_no_number(show);
}

static void put_row(const struct report_view *view, size_t number)
{
    const struct mission *mission = view->missions[number - 1];
    const struct showing show = showing_mission(view, mission, false);
    const credo_result *result = mission->result;
    buffer_format(show.out, "<tr class=\"%s\">", result ? credo_verdict_name(result->verdict) : "failed");
    put_name_cell(view, number);
    if (!result) {
        html_raw(&show, "<td data-value=\"\">");
        html_say(&show, "NOT READ");
        html_raw(&show, "</td>");
        for (int i = 0; i < (view->pairs ? 6 : 5); i++)
            put_no_number(&show);
        html_raw(&show, "</tr>\n");
        return;
    }
    put_verdict_cell(&show);
    if (view->pairs)
        put_score_cell(&show, mission->earlier);
    put_score_cell(&show, result);
    if (result->verdict != CREDO_UNCLEAR)
        put_number_cell(&show, "", result->confidence * 100, false, "\xC2\xA0%");
    else
        put_no_number(&show);
    put_number_cell(&show, "", (double)result->words, false, "");
    put_form_cell(&show, result->brevity);
    put_form_cell(&show, result->durability);
    html_raw(&show, "</tr>\n");
}

void put_report_table(const struct report_view *view)
{
    static const char *const heads[] = {"Rank", "Organisation", "Verdict", "Score before", "Score", "Confidence", "Words", "Brevity", "Durability"};
    const struct showing *show = &view->show;
    html_raw(show, "<section>\n<h2>");
    html_say(show, "All missions");
    html_raw(show, "</h2>\n<div class=\"wide\">\n<table class=\"missions\" id=\"missions\">\n<thead><tr>");
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        if (i == 3 && !view->pairs)
            continue;
        html_raw(show, "<th scope=\"col\">");
        html_say(show, heads[i]);
        html_raw(show, "</th>");
    }
    html_raw(show, "</tr></thead>\n<tbody>\n");
    for (size_t number = 1; number <= view->count; number++)
        put_row(view, number);
    html_raw(show, "</tbody>\n</table>\n</div>\n</section>\n");
}
