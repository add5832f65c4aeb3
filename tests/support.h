/* What the test programs share: cmocka, scratch folders, a generator of fixed numbers. */
#ifndef CREDO_TESTS_SUPPORT_H
#define CREDO_TESTS_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>
#undef fail /* the library has one of its own */

#include "credo.h"

/* xorshift64*, Vigna 2016: a failure today is the same failure tomorrow. */
static inline uint64_t draw(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * 0x2545F4914F6CDD1Du;
}

static inline size_t draw_below(uint64_t *state, size_t limit)
{
    return (size_t)((draw(state) >> 33) % limit);
}

static inline void make_folder(char *path, size_t room)
{
    const char *base = getenv("TMPDIR");
    snprintf(path, room, "%s/credo-test-XXXXXX", base && *base ? base : "/tmp");
    assert_non_null(mkdtemp(path));
}

static inline void write_file(const char *folder, const char *name, const char *bytes, size_t length)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

static inline void remove_file(const char *folder, const char *name)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    remove(path);
}

/* The project's own judging.txt, for the folders that tests make: a lexicon gives every setting. */
static inline void take_settings(char *text, size_t room)
{
    FILE *file = fopen("lexicons/judging.txt", "rb");
    assert_non_null(file);
    size_t length = fread(text, 1, room, file);
    assert_true(length < room);
    text[length] = '\0';
    assert_int_equal(fclose(file), 0);
}

/* A judge with the built-in lexicons. */
struct judge {
    credo_lexicon *lexicon;
    credo_analyser *analyser;
    credo_result *result;
};

static inline struct judge judge_new(void)
{
    struct judge judge = {0};
    credo_error error;
    assert_int_equal(credo_lexicon_builtin(&judge.lexicon, &error), CREDO_OK);
    judge.analyser = credo_analyser_new(judge.lexicon);
    judge.result = credo_result_new();
    assert_non_null(judge.analyser);
    assert_non_null(judge.result);
    return judge;
}

static inline void judge_free(struct judge *judge)
{
    credo_result_free(judge->result);
    credo_analyser_free(judge->analyser);
    credo_lexicon_free(judge->lexicon);
}

static inline const credo_result *judge_bytes(struct judge *judge, const char *text, size_t length, unsigned flags)
{
    assert_int_equal(credo_analyse(judge->analyser, text, length, flags, judge->result), CREDO_OK);
    return judge->result;
}

static inline const credo_result *judge_text(struct judge *judge, const char *text)
{
    return judge_bytes(judge, text, strlen(text), 0);
}

#endif
