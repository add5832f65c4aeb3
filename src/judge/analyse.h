/* The pipeline from bytes to a judgement, for those inside the library who need its stages: learning, and the result. */
#ifndef CREDO_JUDGE_ANALYSE_H
#define CREDO_JUDGE_ANALYSE_H

#include "judge/knowledge.h"
#include "judge/language.h"
#include "judge/reading.h"
#include "util/buffer.h"

struct credo_analyser {
    const credo_lexicon *lexicon;
    struct word_memo *memo;
    struct stemmer *stemmer;
    struct rule_book *rules;
    struct arena scratch; /* of the text at hand */
    struct buffer repaired;
};

/* One text on its way: each stage fills its part and reads only those before it. */
struct analysis {
    const char *text;
    size_t length;
    struct document document;
    struct word *words;
    struct hits hits;
    struct statement statement;
    struct language_reading language;
    const struct model *model;
    struct tag *tags;
    struct phrases phrases;
    struct judgement judgement;
    credo_obstacle obstacle;
};

/* Up to the clauses and the language; all that learning needs from an untagged text. The text is valid UTF-8. */
bool analyse_structure(credo_analyser *analyser, const char *text, size_t length, struct analysis *analysis);
/* What the first reader takes for phrases: what the verdict is learned from. */
bool analyse_tags(credo_analyser *analyser, const struct model *model, struct analysis *analysis);
/* The rest, with the given model. */
bool analyse_judgement(credo_analyser *analyser, const struct model *model, struct analysis *analysis);
/* How sure an obstacle makes of its verdict: another language is seen, a heap is a rule's guess. */
double confidence_of_obstacle(const struct analysis *analysis);

/* Fills the result's advice: the text struck out, the smallest change that flips the verdict. */
credo_code advise(credo_analyser *analyser, credo_result *result);

#endif
