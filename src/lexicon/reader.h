/* The reader of lexicon files, shared by those that make it: source.c reads files and entries, concepts.c the four lists beside. */
#ifndef CREDO_LEXICON_READER_H
#define CREDO_LEXICON_READER_H

#include "lexicon/source.h"
#include "text/stem.h"

/* The one file being read: where a complaint points to, and what a section heading set. */
struct reader {
    struct lexicon_source *source;
    struct stemmer *stemmer;
    struct arena scratch;
    credo_error *error;
    const char *path;
    unsigned file, line;
    const char *line_start;
    int section; /* the concept that entries belong to, -1 before the first heading */
    bool astray; /* the heading was wrong: what stands under it is passed over */
    bool given[SETTINGS]; /* which settings have stood so far */
    enum credo_language language;
    credo_remark *remark; /* NULL: the first error ends it all */
    void *context;
};

/* What is wrong at a place in the line, for a person. */
credo_code reader_complain(struct reader *reader, const char *at, const char *what, const char *detail);
credo_code reader_no_memory(struct reader *reader);
/* Room for one more item in an array that doubles: growing happens at every power of two. */
void *reader_grown(void *items, unsigned count, size_t size);

#define GROW(array, count)                                              \
    do {                                                                \
        void *larger_ = reader_grown((array), (count), sizeof *(array)); \
        if (!larger_)                                                   \
            return reader_no_memory(reader);                             \
        (array) = larger_;                                              \
    } while (0)

const char *reader_skip_blanks(const char *at);
void reader_trim_end(char *text);
/* The name in "[name]", or NULL with a complaint. */
const char *reader_heading(struct reader *reader, char *text);

/* A line without comment and indentation; it is scratch. */
typedef credo_code parse_line(struct reader *reader, char *text);

parse_line parse_concept_line, parse_foreign_line, parse_setting_line, parse_ending_line;

#endif
