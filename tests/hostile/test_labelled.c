/* Labelled missions built to be quadratic: twice the text may take about twice the time to read; as in test_hostile.c. */
#include "hostile/growth.h"

#include "study/labelled.h"

static void read_bytes(const char *text, size_t size, unsigned flags)
{
    (void)flags;
    struct labelled_set set = {0};
    char *copy = malloc(size + 1);
    assert_non_null(copy);
    memcpy(copy, text, size);
    copy[size] = '\0';
    assert_int_equal(labelled_parse(&set, "x", copy, NULL), CREDO_OK);
    free(copy);
    labelled_free(&set);
}

static void a_long_mission_grows_in_proportion(void **state)
{
    static const char *const units[] = {"a", "ж", "we help "};
    (void)state;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        grows_in_proportion(read_bytes, units[i], "@ a mixed 0 x\n", 1 << 17, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_long_mission_grows_in_proportion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
