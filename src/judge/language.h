/* words -> language: whether a text can be judged, and by which model. */
#ifndef CREDO_JUDGE_LANGUAGE_H
#define CREDO_JUDGE_LANGUAGE_H

#include "judge/structure.h"

struct language_reading {
    credo_language language;
    credo_language model;  /* CREDO_ENGLISH or CREDO_RUSSIAN: whose weights judge it */
    const char *foreign;   /* code of the language recognised, or "" */
    size_t alien;          /* words of other languages and scripts */
};

struct language_reading read_language(const struct statement *statement);

#endif
