/* The judge that all tests of a program share. */
#ifndef CREDO_TESTS_JUDGE_H
#define CREDO_TESTS_JUDGE_H

#include "support.h"

static struct judge judge;

static int open_judge(void **state)
{
    (void)state;
    judge = judge_new();
    return 0;
}

static int close_judge(void **state)
{
    (void)state;
    judge_free(&judge);
    return 0;
}

#endif
