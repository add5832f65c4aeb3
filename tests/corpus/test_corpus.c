/* corpus: every .missions file is read, every id is its own, every mark stands on the edges of words. */
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

static void no_text_stands_twice(void **state)
{
    (void)state;
    size_t twice = 0;
    for (size_t i = 0; i < set.count; i++)
        for (size_t k = i + 1; k < set.count; k++)
            if (set.items[i].length == set.items[k].length && strcmp(set.items[i].text, set.items[k].text) == 0) {
                print_error("%s and %s say the same\n", set.items[i].id, set.items[k].id);
                twice++;
            }
    assert_int_equal(twice, 0);
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
    };
    return cmocka_run_group_tests(tests, NULL, drop_set);
}
