/* corpus: every .missions file is read, every id is its own, every mark stands on the edges of words; what one mission says of
 * another, the other says of it; the workshop has what it promises. */
#include "support.h"

#include <dirent.h>

#include "study/labelled.h"
#include "text/token.h"

static struct labelled_set set;
static unsigned files;

static void read_folder(const char *folder)
{
    DIR *directory = opendir(folder);
    assert_non_null(directory);
    for (struct dirent *item = readdir(directory); item; item = readdir(directory)) {
        char path[1024];
        const char *end = strrchr(item->d_name, '.');
        struct stat status;
        if (item->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, item->d_name);
        assert_int_equal(stat(path, &status), 0);
        if (S_ISDIR(status.st_mode)) {
            read_folder(path);
        } else if (end && strcmp(end, ".missions") == 0) {
            credo_error error;
            char told[600];
            if (labelled_read(&set, path, &error)) {
                credo_error_describe(&error, CREDO_UI_ENGLISH, told, sizeof told);
                print_error("%s\n", told);
                assert_true(false);
            }
            files++;
        }
    }
    closedir(directory);
}

static void every_file_is_read(void **state)
{
    (void)state;
    read_folder("corpus");
    assert_true(files > 0);
    assert_true(set.count >= files);
}

static int by_id(const void *a, const void *b)
{
    const struct labelled *const *x = a, *const *y = b;
    return strcmp((*x)->id, (*y)->id);
}

static void ids_are_unique(void **state)
{
    (void)state;
    const struct labelled **items = calloc(set.count + 1, sizeof *items);
    size_t twice = 0;
    assert_non_null(items);
    for (size_t i = 0; i < set.count; i++)
        items[i] = &set.items[i];
    qsort(items, set.count, sizeof *items, by_id);
    for (size_t i = 1; i < set.count; i++)
        if (strcmp(items[i]->id, items[i - 1]->id) == 0) {
            print_error("%s:%u: the id %s stands at %s:%u too\n", items[i]->file, items[i]->line, items[i]->id, items[i - 1]->file,
                        items[i - 1]->line);
            twice++;
        }
    free(items);
    assert_int_equal(twice, 0);
}

/* A customer leans to people, a product to the company, mixed and unclear to neither by more than one. */
static bool lean_fits(const struct labelled *item)
{
    switch (item->side) {
    case CREDO_CUSTOMER: return item->lean >= 1;
    case CREDO_PRODUCT: return item->lean <= -1;
    case CREDO_MIXED: return item->lean >= -1 && item->lean <= 1;
    case CREDO_UNCLEAR: return item->lean >= -1 && item->lean <= 1;
    }
    return false;
}

static void leans_fit_their_sides(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < set.count; i++)
        if (!lean_fits(&set.items[i])) {
            print_error("%s:%u: %s is %s with a lean of %g\n", set.items[i].file, set.items[i].line, set.items[i].id,
                        credo_verdict_name(set.items[i].side), set.items[i].lean);
            wrong++;
        }
    assert_int_equal(wrong, 0);
}

static bool is_edge(const struct document *document, uint32_t byte, bool start)
{
    for (size_t i = 0; i < document->count; i++)
        if ((start ? document->tokens[i].start : document->tokens[i].end) == byte)
            return true;
    return false;
}

static void marks_stand_on_word_edges(void **state)
{
    (void)state;
    struct arena arena = {0};
    size_t wrong = 0;
    for (size_t i = 0; i < set.count; i++) {
        const struct labelled *item = &set.items[i];
        arena_reset(&arena);
        struct document document = tokenise(item->text, item->length, &arena);
        assert_true(document.words > 0);
        for (size_t k = 0; k < item->mark_count; k++) {
            const struct mark *mark = &item->marks[k];
            if (mark->start < mark->end && is_edge(&document, mark->start, true) && is_edge(&document, mark->end, false))
                continue;
            print_error("%s:%u: %s: phrase %zu cuts a word: \"%.*s\"\n", item->file, item->line, item->id, k + 1,
                        (int)(mark->end - mark->start), item->text + mark->start);
            wrong++;
        }
    }
    arena_free(&arena);
    assert_int_equal(wrong, 0);
}

static int by_text(const void *a, const void *b)
{
    return strcmp((*(const struct labelled *const *)a)->text, (*(const struct labelled *const *)b)->text);
}

static void no_text_stands_twice(void **state)
{
    (void)state;
    size_t twice = 0;
    const struct labelled **items = calloc(set.count + 1, sizeof *items);
    assert_non_null(items);
    for (size_t i = 0; i < set.count; i++)
        items[i] = &set.items[i];
    qsort(items, set.count, sizeof *items, by_text);
    for (size_t i = 1; i < set.count; i++)
        if (by_text(&items[i - 1], &items[i]) == 0) {
            print_error("%s and %s say the same\n", items[i - 1]->id, items[i]->id);
            twice++;
        }
    free(items);
    assert_int_equal(twice, 0);
}

static const struct labelled *mission(const char *id)
{
    for (size_t i = 0; i < set.count; i++)
        if (strcmp(set.items[i].id, id) == 0)
            return &set.items[i];
    return NULL;
}

static bool is_russian(const struct labelled *item)
{
    return language_of_letters(item->text, item->length) == CREDO_RUSSIAN;
}

/* What is wrong with a tie, or NULL. A pair differs, a translation says the same, a change goes from the company to people. */
static const char *fault(const struct labelled *from, int link)
{
    static const int back[CREDO_LINKS] = {[CREDO_LINK_PAIR] = CREDO_LINK_PAIR, [CREDO_LINK_TRANSLATION] = CREDO_LINK_TRANSLATION,
                                          [CREDO_LINK_WAS] = CREDO_LINK_BECOMES, [CREDO_LINK_BECOMES] = CREDO_LINK_WAS};
    const struct labelled *to = mission(from->ties[link]);
    if (!to || !to->ties[back[link]] || strcmp(to->ties[back[link]], from->id) != 0)
        return "does not name it back";
    bool same = from->side == to->side && from->lean == to->lean;
    if (link == CREDO_LINK_PAIR && (same || is_russian(from) != is_russian(to)))
        return "has the same label or another language";
    if (link == CREDO_LINK_TRANSLATION && (!same || is_russian(from) == is_russian(to) || strcmp(from->field, to->field) != 0))
        return "has another label or field, or the same language";
    if (link == CREDO_LINK_WAS && (from->side != CREDO_CUSTOMER || to->side != CREDO_PRODUCT || !from->ties[LABELLED_WHY]))
        return "does not go from product to customer, and say why";
    return NULL;
}

static void ties_fit_the_labels(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < set.count; i++)
        for (int link = 0; link < CREDO_LINKS; link++) {
            const struct labelled *item = &set.items[i];
            const char *told = item->ties[link] ? fault(item, link) : NULL;
            if (told)
                print_error("%s:%u: what %s names, %s, %s\n", item->file, item->line, item->id, item->ties[link], told);
            wrong += told != NULL;
        }
    assert_int_equal(wrong, 0);
}

/* Missions whose id begins so: all, or those with a tie of a kind. */
static size_t count_of(const char *beginning, int link)
{
    size_t count = 0;
    for (size_t i = 0; i < set.count; i++)
        count += strncmp(set.items[i].id, beginning, strlen(beginning)) == 0 && (link < 0 || set.items[i].ties[link]);
    return count;
}

static void the_workshop_has_what_it_promises(void **state)
{
    (void)state;
    assert_true(count_of("w-en-", -1) >= 170);
    assert_true(count_of("w-ru-", -1) >= 170);
    assert_true(count_of("w-", CREDO_LINK_PAIR) >= 2 * 40);
    assert_true(count_of("w-", CREDO_LINK_WAS) >= 40);
    assert_true(count_of("w-", CREDO_LINK_TRANSLATION) >= 2 * 60);
    assert_true(count_of("h-en-", -1) >= 40);
    assert_int_equal(count_of("h-", CREDO_LINK_TRANSLATION), count_of("h-", -1));
    assert_int_equal(count_of("h-", CREDO_LINK_PAIR), count_of("h-", -1));
}

static int drop_set(void **state)
{
    (void)state;
    labelled_free(&set);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_file_is_read),
        cmocka_unit_test(ids_are_unique),
        cmocka_unit_test(leans_fit_their_sides),
        cmocka_unit_test(marks_stand_on_word_edges),
        cmocka_unit_test(no_text_stands_twice),
        cmocka_unit_test(ties_fit_the_labels),
        cmocka_unit_test(the_workshop_has_what_it_promises),
    };
    return cmocka_run_group_tests(tests, NULL, drop_set);
}
