/* lexicon files -> entries as written: what a linguist edits, checked, each with its file and line. */
#ifndef CREDO_LEXICON_SOURCE_H
#define CREDO_LEXICON_SOURCE_H

#include <stdint.h>

#include "credo.h"
#include "lexicon/settings.h"
#include "util/arena.h"

enum { LANGUAGES = 2 }; /* CREDO_ENGLISH and CREDO_RUSSIAN, the indexes of all tables by language */
enum { FOREIGN_LIMIT = 32, ENTRY_WORDS = 16, ENTRY_LIMIT = 100000, STRENGTH_ONE = 1000 };

enum ageing { AGEING_NONE, AGEING_LEVER, AGEING_TECHNOLOGY, AGEING_RIVALS, AGEING_NUMBER };

enum pattern_kind { PATTERN_STEM, PATTERN_FORM, PATTERN_ANY, PATTERN_GAP };

/* One element of an entry. A gap stands for zero to three words, `_` for exactly one. */
struct pattern_word {
    enum pattern_kind kind;
    const char *text; /* the stem or the normal form */
};

struct entry {
    const char *text; /* as written */
    const char *rule; /* the PCRE2 pattern, or NULL */
    struct pattern_word words[ENTRY_WORDS]; /* of a rule: the words near which it is tried */
    unsigned word_count;
    unsigned concept;
    int strength; /* in thousandths */
    unsigned file, line, column;
};

/* Who may gain by what a mission promises: people, or those who own the company. */
enum gainer { GAINS_NOBODY, GAINS_PEOPLE, GAINS_OWNERS };

struct concept {
    const char *id;
    const char *title[LANGUAGES], *question[LANGUAGES];
    credo_role role;
    bool copyable; /* a lever that a rival can copy */
    unsigned ages; /* goes out of date, as an enum ageing */
    bool verb;     /* heads a clause */
    unsigned gains; /* enum gainer */
    unsigned opens; /* the kind of clause it opens, counted from 1; 0 none */
};

struct foreign { /* the function words by which another language is known */
    const char *code;
    const char **words;
    unsigned word_count;
    const char *alphabet; /* letters that neither English nor Russian has, or NULL */
};

struct ending {
    const char *text;
    uint8_t tail; /* makes a participle of a verb: 1 that opens a tail behind a comma, 2 also at the head of a sentence */
};

struct lexicon_source {
    struct arena arena;
    const char **files;
    unsigned file_count;
    struct concept *concepts; /* 0 is "no concept" */
    unsigned concept_count;
    struct entry *entries;
    unsigned entry_count;
    struct foreign foreign[FOREIGN_LIMIT];
    unsigned foreign_count;
    const char *own_letters; /* by which a text is in one of our languages, whatever its words; NULL: none are known */
    double settings[SETTINGS]; /* by enum setting */
    struct ending *endings[LANGUAGES]; /* inflections, by which the form of an unknown word speaks */
    unsigned ending_count[LANGUAGES];
    const char **leads; /* words that lead on to the next */
    unsigned lead_count;
    const char **stems; /* further stems that the learned weights name */
    unsigned stem_count;
};

/* Reads the folder's concepts.txt, judging.txt, languages.lex, and every .lex file in en/ and ru/. */
credo_code source_read(struct lexicon_source *source, const char *folder, credo_error *error);
/* The same, but an error is told and reading goes on behind it: only memory can run out. The source is to be freed. */
credo_code source_read_on(struct lexicon_source *source, const char *folder, credo_remark *remark, void *context, credo_error *error);
credo_code source_add_stem(struct lexicon_source *source, const char *stem);
void source_free(struct lexicon_source *source);
int source_concept(const struct lexicon_source *source, const char *id, size_t length); /* -1 when unknown */
/* The words near which a rule as written, "/.../ near words", is tried; NULL when it names none. */
const char *source_near_words(const char *rule);

#endif
