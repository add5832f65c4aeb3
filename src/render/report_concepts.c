/* What the missions of the set speak of: on either side a bar for each concept, as long as the missions that name it are many. */
#include <stdlib.h>
#include <string.h>

#include "render/report.h"

enum { BARS_MOST = 12 };

struct bar {
    unsigned concept;
    size_t count;
};

static int by_count(const void *a, const void *b)
{
    const struct bar *x = a, *y = b;
    if (x->count != y->count)
        return x->count < y->count ? 1 : -1;
    return (x->concept > y->concept) - (x->concept < y->concept);
}

/* Only what belongs to the side: who is named and the words of the build are neither means nor changes. What no concept has is said last. */
static size_t make_bars(const struct report_view *view, credo_role role, const size_t *counts, struct bar bars[CREDO_CONCEPT_LIMIT])
{
    size_t made = 0;
    for (unsigned i = 1; i < credo_concept_count(view->show.lexicon) && i < CREDO_CONCEPT_LIMIT; i++)
        if (counts[i] && credo_concept_get(view->show.lexicon, i, view->show.ui).role == role)
            bars[made++] = (struct bar){i, counts[i]};
    qsort(bars, made, sizeof *bars, by_count);
    if (counts[0])
        bars[made++] = (struct bar){0, counts[0]};
    return made;
}

/* What stands beside its name; NULL: nothing. */
static const char *pill_of(const struct showing *show, const struct bar *bar)
{
    credo_concept concept = credo_concept_get(show->lexicon, bar->concept, show->ui);
    return concept.copyable ? "lever" : concept.ages ? "ages" : NULL;
}

static bool shows_pill(const struct showing *show, const struct bar *bars, size_t count, const char *pill)
{
    for (size_t i = 0; i < count && i < BARS_MOST; i++) {
        const char *shown = pill_of(show, &bars[i]);
        if (shown && strcmp(shown, pill) == 0)
            return true;
    }
    return false;
}

static void put_bar(const struct report_view *view, const struct bar *bar, size_t longest)
{
    const struct showing *show = &view->show;
    const char *pill = pill_of(show, bar);
    html_raw(show, "<tr><th scope=\"row\">");
    html_put(show, concept_title(show, CREDO_METHOD, bar->concept));
    if (pill) {
        html_raw(show, "<span class=\"pill\">");
        html_say(show, pill);
        html_raw(show, "</span>");
    }
    html_raw(show, "</th><td><svg viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect height=\"1\"");
    html_place(show, "width", 100 * (double)bar->count / (double)longest);
    buffer_format(show->out, "/></svg></td><td>%zu</td></tr>\n", bar->count);
}

static void put_side(const struct report_view *view, const char *role, const char *title, const struct bar *bars, size_t count,
                     size_t longest)
{
    const struct showing *show = &view->show;
    buffer_format(show->out, "<div><table class=\"bars %s\"><caption>", role);
    html_say(show, title);
    html_raw(show, "</caption><tbody>\n");
    for (size_t i = 0; i < count && i < BARS_MOST; i++)
        put_bar(view, &bars[i], longest);
    if (!count) {
        html_raw(show, "<tr><th scope=\"row\">");
        html_say(show, "none");
        html_raw(show, "</th></tr>\n");
    }
    html_raw(show, "</tbody></table>\n");
    if (count > BARS_MOST) {
        struct buffer more = {0};
        put_count(&more, show, count - BARS_MOST, "more concept|more concepts");
        const char *text = buffer_string(&more);
        html_raw(show, "<p class=\"more\">+\xC2\xA0");
        html_put(show, text ? text : "");
        html_raw(show, "</p>\n");
        buffer_done(&more, show->out);
    }
    html_raw(show, "</div>\n");
}

static size_t most_of(const struct bar *bars, size_t count, size_t most)
{
    for (size_t i = 0; i < count; i++)
        most = bars[i].count > most ? bars[i].count : most;
    return most;
}

void put_report_concepts(const struct report_view *view)
{
    const struct showing *show = &view->show;
    struct bar methods[CREDO_CONCEPT_LIMIT] = {{0}}, results[CREDO_CONCEPT_LIMIT] = {{0}};
    size_t method_count = make_bars(view, CREDO_METHOD, view->survey.methods, methods);
    size_t result_count = make_bars(view, CREDO_RESULT, view->survey.results, results);
    size_t longest = most_of(methods, method_count, most_of(results, result_count, 1));
    html_raw(show, "<section>\n<h2>");
    html_say(show, "What they speak of");
    html_raw(show, "</h2>\n<p class=\"note\">");
    html_say(show, "How many missions name each concept.");
    if (shows_pill(show, methods, method_count, "lever") || shows_pill(show, results, result_count, "lever")) {
        html_raw(show, " ");
        html_say(show, "A lever is a means that any rival can copy.");
    }
    if (shows_pill(show, methods, method_count, "ages") || shows_pill(show, results, result_count, "ages")) {
        html_raw(show, " ");
        html_say(show, "What ages goes out of date with its technology or its rivals.");
    }
    html_raw(show, "</p>\n<div class=\"sides\">\n");
    put_side(view, "method", "Means of the company", methods, method_count, longest);
    put_side(view, "result", "What changes for people", results, result_count, longest);
    html_raw(show, "</div>\n</section>\n");
}
