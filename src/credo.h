/* credo: whom is a mission statement about, the company and its product or the people it serves?
 *
 * The library reads a mission in Russian or English and gives a verdict, a score, and the words that say so: RESULT phrases
 * (what changes for people) and METHOD phrases (the means the company lists). This header is its manual.
 *
 *     credo_lexicon *lexicon;
 *     credo_result *result = credo_result_new();
 *     if (credo_lexicon_builtin(&lexicon, NULL) == CREDO_OK) {
 *         credo_analyser *analyser = credo_analyser_new(lexicon);
 *         if (credo_analyse(analyser, text, length, 0, result) == CREDO_OK)
 *             printf("%s %+.0f\n", credo_verdict_name(result->verdict), result->score);
 *         credo_analyser_free(analyser);
 *     }
 *     credo_result_free(result);
 *     credo_lexicon_free(lexicon);
 *
 * Lexicons are loaded once, frozen, and shared by threads. An analyser serves one thread. A result owns its memory and borrows
 * nothing. The library never prints, exits, aborts or reads the environment; every *_free takes NULL. All text is UTF-8. Offsets
 * are given in bytes and in Unicode code points, from 0, the end exclusive.
 */
#ifndef CREDO_H
#define CREDO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CREDO_VERSION "0.1.0"

#if defined(__GNUC__)
#define CREDO_API __attribute__((visibility("default")))
#else
#define CREDO_API
#endif

/* The version of the library at run time, as CREDO_VERSION was when it was built. */
CREDO_API const char *credo_version(void);

/* --- Errors and messages ------------------------------------------------------------------------------------ */

typedef enum credo_code {
    CREDO_OK,
    CREDO_NO_MEMORY,
    CREDO_BAD_LEXICON, /* a lexicon file is missing or wrong */
    CREDO_BAD_INPUT,   /* a record cannot be read; others can */
    CREDO_BAD_CALL     /* an argument is out of its range */
} credo_code;

/* The language of messages and of what is shown to people; not that of the text. */
typedef enum credo_ui { CREDO_UI_ENGLISH, CREDO_UI_RUSSIAN } credo_ui;

/* Where and what. Every function that takes one accepts NULL. */
typedef struct credo_error {
    credo_code code;
    char file[256];        /* empty when no file is concerned */
    unsigned line, column; /* from 1; 0 when unknown. Columns count code points */
    const char *what;      /* static; a key for credo_translate, with at most one %s for the detail */
    char detail[256];
} credo_error;

/* Writes "file:line:column: what is wrong" in the user's language, cut to the room and always terminated; returns the length that
 * the whole would have. */
CREDO_API size_t credo_error_describe(const credo_error *error, credo_ui ui, char *text, size_t room);

/* The text in the user's language; the English text itself is the key. A key without a translation comes back as it is. */
CREDO_API const char *credo_translate(credo_ui ui, const char *english);

/* --- Lexicons ----------------------------------------------------------------------------------------------- */

typedef struct credo_lexicon credo_lexicon;

/* The lexicons and weights that the library was built with: no file is read. */
CREDO_API credo_code credo_lexicon_builtin(credo_lexicon **lexicon, credo_error *error);
/* Those of a folder laid out like lexicons/. */
CREDO_API credo_code credo_lexicon_load(const char *folder, credo_lexicon **lexicon, credo_error *error);
CREDO_API void credo_lexicon_free(credo_lexicon *lexicon);

enum { CREDO_CONCEPT_LIMIT = 127 }; /* a lexicon has fewer concepts */

typedef enum credo_role { CREDO_NO_ROLE, CREDO_RESULT, CREDO_METHOD, CREDO_PEOPLE, CREDO_MARKER } credo_role;

/* A concept by its number, 1 to credo_concept_count - 1; number 0 is "none". Strings live as long as the lexicon. */
typedef struct credo_concept {
    const char *id;
    const char *title;    /* in the language asked for */
    const char *question; /* the coaching question, or "" */
    credo_role role;
    bool copyable; /* a lever that a rival can copy: price, range, promotion, location */
    bool ages;     /* goes out of date with its means */
} credo_concept;

CREDO_API unsigned credo_concept_count(const credo_lexicon *lexicon);
CREDO_API credo_concept credo_concept_get(const credo_lexicon *lexicon, unsigned number, credo_ui ui);

/* An entry by its number, 1 to credo_entry_count - 1. */
typedef struct credo_entry {
    const char *text; /* as written */
    const char *file; /* below the lexicons' folder */
    unsigned line;
    unsigned concept;
    double strength; /* 0 to 2, usually 1 */
} credo_entry;

CREDO_API unsigned credo_entry_count(const credo_lexicon *lexicon);
CREDO_API credo_entry credo_entry_get(const credo_lexicon *lexicon, unsigned number);

/* --- Judging ------------------------------------------------------------------------------------------------ */

typedef enum credo_language { CREDO_ENGLISH, CREDO_RUSSIAN, CREDO_MIXED_LANGUAGE, CREDO_OTHER_LANGUAGE } credo_language;
typedef enum credo_verdict { CREDO_CUSTOMER, CREDO_PRODUCT, CREDO_MIXED, CREDO_UNCLEAR } credo_verdict;
enum { CREDO_VERDICTS = 4 };

/* Why a text cannot be judged. */
typedef enum credo_obstacle {
    CREDO_CLEAR,
    CREDO_EMPTY,            /* no word at all */
    CREDO_TOO_SHORT,        /* too few words to tell */
    CREDO_FOREIGN,          /* another language; `foreign` names it when it is known */
    CREDO_HEAP,             /* words without a sentence */
    CREDO_NOTHING_PROMISED, /* a slogan or a fact: nobody gains, nothing is offered */
    CREDO_UNDECIDED         /* read as a slogan or a statement that says too little */
} credo_obstacle;

/* Where a clause stands in its sentence. */
typedef enum credo_place {
    CREDO_MAIN,     /* the head of the sentence */
    CREDO_MEANS,    /* by, through, with, за счёт, предлагая ... */
    CREDO_PURPOSE,  /* so that, чтобы ... */
    CREDO_RELATIVE, /* which, который ... */
    CREDO_CONTRAST, /* but, а ... */
    CREDO_DENIED,   /* not, не ... */
    CREDO_TAIL,     /* what a participle adds behind a comma: ", giving people ...", «, обеспечивая ...» */
    CREDO_PLACES
} credo_place;

typedef struct credo_span {
    size_t start, end;           /* code points */
    size_t byte_start, byte_end; /* bytes of credo_result.text */
} credo_span;

typedef struct credo_phrase {
    credo_role role; /* CREDO_RESULT or CREDO_METHOD */
    unsigned concept;
    credo_place place;
    unsigned sentence; /* from 0 */
    credo_span span;
    double points;    /* what it adds to the score */
    double certainty; /* 0 to 1: how sure the reading of its words is */
} credo_phrase;

/* The points of one concept in one role; what belongs to no phrase stands under CREDO_NO_ROLE, the order of phrases and the share of
 * words under concept 0. Points and score are whole hundredths, and all points
 * together are the score. */
typedef struct credo_contribution {
    credo_role role;
    unsigned concept;
    double points;
    unsigned hits;
} credo_contribution;

typedef enum credo_warning {
    CREDO_WARN_REPAIRED,  /* bytes that cannot be read became U+FFFD; the number tells how many */
    CREDO_WARN_TRUNCATED, /* longer than CREDO_TEXT_LIMIT: the rest was not read; the number tells the bytes left out */
    CREDO_WARN_RULE_LIMIT,/* a pattern of the lexicon met its limit */
    CREDO_WARN_FOREIGN,   /* words of other languages or scripts; the number tells how many */
    CREDO_WARN_PHRASES,   /* more phrases than CREDO_PHRASE_LIMIT: the rest is not listed */
    CREDO_WARN_CONVERTED, /* read from another encoding, which was guessed */
    CREDO_WARN_LONG_WORDS,/* words longer than CREDO_WORD_LIMIT, which match no entry; the number tells how many */
    CREDO_WARNINGS
} credo_warning;

enum { CREDO_TEXT_LIMIT = 1 << 18, CREDO_PHRASE_LIMIT = 4096, CREDO_WORD_LIMIT = 128 }; /* bytes, phrases of a text, bytes */

/* A word that will age, and why: a kind among "number", "technology", "lever", "rivals". */
typedef struct credo_ageing {
    credo_span span;
    const char *kind; /* static; a key for credo_translate */
} credo_ageing;

/* How one token was read; only with CREDO_EXPLAIN. */
typedef struct credo_reading {
    credo_span span;
    const char *normal, *stem; /* "" of punctuation */
    unsigned concept, entry;   /* 0 none */
    credo_place place;
    unsigned sentence;
    credo_role role;       /* of the phrase it stands in */
    double result, method; /* how far the reading takes it for one and for the other, 0 to 1 */
    unsigned governor;     /* the token that rules over it, counted from 1; 0 none */
    double points;         /* what the word itself adds to the score */
} credo_reading;

/* The smallest change that flips the verdict; only with CREDO_ADVISE. */
typedef struct credo_flip {
    bool found;
    credo_verdict verdict;     /* what the verdict becomes */
    size_t phrase_count;       /* one or two phrases to be taken out */
    size_t phrases[2];         /* their indexes */
} credo_flip;

typedef struct credo_result {
    const char *text; /* valid UTF-8 with a NUL behind: the input with bad bytes replaced, cut to the limit */
    size_t length;    /* bytes */
    credo_language language;
    const char *foreign; /* code of the foreign language recognised, or "" */
    credo_verdict verdict;
    credo_obstacle obstacle; /* why the verdict is unclear */
    double score;            /* -100 to 100 */
    double confidence;       /* 0 to 1: of verdicts given at 0.8 about 80 % are right */
    double probability[CREDO_VERDICTS];
    size_t words, sentences;
    double balance;   /* -100 to 100: of all words the share in RESULT phrases less the share in METHOD phrases, in percent */
    const credo_phrase *phrases; /* in order of the text */
    size_t phrase_count;
    const credo_contribution *contributions; /* the largest first */
    size_t contribution_count;
    double brevity;    /* 0 to 100: 100 / (1 + exp((words - b) / s)), b and s from judging.txt (brevity_half, brevity_step) */
    double durability; /* 0 to 100: 100 * d ^ (ageing words), d from judging.txt (durability_step); not "rather than X"; 0 without words */
    const credo_ageing *ageing;
    size_t ageing_count;
    const char *struck; /* the strike-out test: the text without its METHOD phrases, "…" within a sentence where one was; with
                           CREDO_ADVISE, else "" */
    credo_flip flip;
    size_t warning[CREDO_WARNINGS]; /* the number of each, 0 when there is none to give */
    const credo_reading *readings;  /* of each token; with CREDO_EXPLAIN */
    size_t reading_count;
    void *memory; /* of the library */
} credo_result;

typedef struct credo_analyser credo_analyser;

/* The lexicon must outlive the analyser. NULL when memory ran out. */
CREDO_API credo_analyser *credo_analyser_new(const credo_lexicon *lexicon);
CREDO_API void credo_analyser_free(credo_analyser *analyser);

enum {
    CREDO_EXPLAIN = 1, /* fill the readings */
    CREDO_ADVISE = 2   /* fill the strike-out test and the flip */
};

/* An empty result, to be used for one text after another. NULL when memory ran out. */
CREDO_API credo_result *credo_result_new(void);
CREDO_API void credo_result_free(credo_result *result);

/* Judges any bytes. What stood in the result before is gone. Fails only with CREDO_NO_MEMORY, and the result is then empty. */
CREDO_API credo_code credo_analyse(credo_analyser *analyser, const char *text, size_t length, unsigned flags, credo_result *result);

/* What a set of missions has in common. */
typedef struct credo_survey {
    size_t count;
    size_t verdicts[CREDO_VERDICTS];
    double median; /* the middle score of those that are not unclear, of two the lower; 0 when there is none */
    size_t results[CREDO_CONCEPT_LIMIT + 1]; /* by concept: missions with a RESULT phrase of it */
    size_t methods[CREDO_CONCEPT_LIMIT + 1]; /* and with a METHOD phrase */
} credo_survey;

/* Fails only with CREDO_NO_MEMORY. */
CREDO_API credo_code credo_survey_make(const credo_result *const *results, size_t count, credo_survey *survey);

/* The names of the contract: "customer", "ru", "result" ... Static. */
CREDO_API const char *credo_verdict_name(credo_verdict verdict);
CREDO_API const char *credo_language_name(credo_language language);
CREDO_API const char *credo_role_name(credo_role role);
CREDO_API const char *credo_place_name(credo_place place);

/* --- Two wordings -------------------------------------------------------------------------------------------- */

#define CREDO_NONE ((size_t)-1)

typedef enum credo_change { CREDO_GONE, CREDO_COME, CREDO_KEPT } credo_change;

/* A phrase that only one wording has, or that both have: the same role and six in ten of the words, or a third of them and
 * the same concept. */
typedef struct credo_moved_phrase {
    credo_change change;
    size_t before, after; /* its indexes in the two results; CREDO_NONE where it is not */
    double points;        /* what it moves the score by */
} credo_moved_phrase;

/* A concept in one role whose points changed. */
typedef struct credo_shift {
    credo_role role;
    unsigned concept;
    double before, after, change;
} credo_shift;

typedef struct credo_comparison {
    double change; /* of the score; the shifts add up to it */
    const credo_moved_phrase *phrases; /* gone, come and kept, each in order of its text */
    size_t phrase_count;
    const credo_shift *shifts; /* the largest first */
    size_t shift_count;
    void *memory; /* of the library */
} credo_comparison;

CREDO_API credo_comparison *credo_comparison_new(void); /* NULL when memory ran out */
CREDO_API void credo_comparison_free(credo_comparison *comparison);
/* Both results are made with CREDO_EXPLAIN and one lexicon; the comparison points into them by index and borrows nothing. Fails only
 * with CREDO_NO_MEMORY; the comparison is then empty. */
CREDO_API credo_code credo_compare(const credo_result *before, const credo_result *after, credo_comparison *comparison);
/* "gone", "come", "kept". Static. */
CREDO_API const char *credo_change_name(credo_change change);

typedef enum credo_compare_format { CREDO_COMPARE_TEXT, CREDO_COMPARE_JSON, CREDO_COMPARE_JSONL, CREDO_COMPARE_FORMATS } credo_compare_format;

/* What is rendered: a pair of wordings, or why there is none. */
typedef struct credo_pair {
    const char *id;    /* as of a record */
    const char *title; /* the organisation, or "" */
    const credo_result *before, *after;
    const credo_comparison *comparison;
    const credo_error *error; /* not NULL: the rest but the id is not read */
} credo_pair;

typedef struct credo_text credo_text;   /* below, under "Results out" */
typedef struct credo_style credo_style;

/* What stands before the first pair, one pair, and what stands behind the last. `index` counts pairs from 0. */
CREDO_API void credo_compare_begin(credo_compare_format format, credo_text *out);
CREDO_API void credo_compare_pair(credo_compare_format format, const credo_lexicon *lexicon, const credo_style *style, size_t index,
                                  const credo_pair *pair, credo_text *out);
CREDO_API void credo_compare_end(credo_compare_format format, size_t count, credo_text *out);

/* --- Findings ------------------------------------------------------------------------------------------------ */

/* A page: plain text or Markdown in which missions stand among other things. Code, the targets of links, images, HTML and front
 * matter are no prose and never judged, nor is what stands between the comments <!-- credo off --> and <!-- credo on -->; a phrase
 * named in <!-- credo ignore "phrase" --> is not found on the page. It owns its memory and borrows nothing. */
typedef struct credo_page credo_page;

/* Any bytes; read up to CREDO_TEXT_LIMIT, bad ones as U+FFFD. Fails only with CREDO_NO_MEMORY. */
CREDO_API credo_code credo_page_new(const char *text, size_t length, bool markdown, credo_page **page);
CREDO_API void credo_page_free(credo_page *page);

typedef enum credo_rule {
    CREDO_RULE_NO_RESULT,    /* no word says what changes for people */
    CREDO_RULE_PRODUCT,      /* judged to be about the company */
    CREDO_RULE_METHOD,       /* a METHOD phrase, with the question that leads to a result */
    CREDO_RULE_UNCLEAR,      /* too little to tell */
    CREDO_RULE_METHOD_FIRST, /* the means stand before the result */
    CREDO_RULE_TOO_LONG,     /* more words than lint_words_most of judging.txt */
    CREDO_RULE_AGES,         /* a word that will age, outside of a METHOD phrase */
    CREDO_RULES
} credo_rule;

typedef enum credo_severity { CREDO_NOTE, CREDO_WARNING, CREDO_ERROR } credo_severity;

/* All from 1. */
typedef struct credo_position {
    size_t line;
    size_t column; /* code points */
    size_t utf16;  /* the same in units of UTF-16 */
    size_t byte;   /* the same in bytes of UTF-8 */
} credo_position;

/* A statement found on the page, and how it was judged. */
typedef struct credo_statement {
    credo_verdict verdict;
    credo_obstacle obstacle;
    credo_language language;
    char foreign[8];
    double score, confidence;
    size_t words;
} credo_statement;

typedef struct credo_finding {
    credo_rule rule;
    credo_severity severity;
    size_t statement;          /* its index */
    unsigned concept;          /* of a METHOD phrase */
    const char *ageing;        /* why it will age, as in credo_ageing; "" when it will not */
    const char *text;          /* the words without markup, terminated; of a whole statement, all of it */
    credo_span span;           /* of the page as decoded, markup and all */
    credo_position start, end; /* `end` is behind the last letter */
    credo_position line_end;   /* the same, but no further than the end of its first line */
} credo_finding;

typedef struct credo_findings {
    const credo_finding *items; /* in order of the page */
    size_t count;
    const credo_statement *statements;
    size_t statement_count;
    size_t blocks;     /* paragraphs and headings on the page: some, and no statement, means that no mission was found */
    size_t words_most; /* above so many a statement is too long */
    void *memory;      /* of the library */
} credo_findings;

CREDO_API credo_findings *credo_findings_new(void); /* NULL when memory ran out */
CREDO_API void credo_findings_free(credo_findings *findings);

enum { CREDO_EVERY_PARAGRAPH = 1 }; /* judge them all */

/* Finds the missions of a page: what stands below a heading such as "Our mission", up to the next heading; a paragraph from the
 * sentence on that says "our mission is ..." The entries of en/intro.lex and ru/intro.lex say by which words. A page without any
 * such words is one statement when it is plain text or short. Fails only with CREDO_NO_MEMORY; the findings are then empty. */
CREDO_API credo_code credo_lint(credo_analyser *analyser, const credo_page *page, unsigned flags, credo_findings *findings);

/* The names of the contract: "method", "no-result" ...; "note", "warning", "error". Static. */
CREDO_API const char *credo_rule_name(credo_rule rule);
CREDO_API const char *credo_severity_name(credo_severity severity);

typedef enum credo_lint_format {
    CREDO_LINT_GNU,   /* file:line:column: severity: message [rule] */
    CREDO_LINT_JSON,  /* one array, a finding a line */
    CREDO_LINT_JSONL, /* a finding a line */
    CREDO_LINT_SARIF, /* 2.1.0; it knows no columns in bytes and then counts code points */
    CREDO_LINT_VALE,  /* the JSON that Vale writes, so that its editors' plugins read it */
    CREDO_LINT_FORMATS
} credo_lint_format;

typedef enum credo_columns { CREDO_COLUMNS_POINTS, CREDO_COLUMNS_UTF16, CREDO_COLUMNS_BYTES } credo_columns;

typedef struct credo_lint_style {
    credo_lint_format format;
    credo_columns columns;
    credo_ui ui;
} credo_lint_style;

typedef struct credo_text credo_text; /* below, under "Results out" */

/* What stands before the first page, one page, and what stands behind the last. `before` counts the findings written before it;
 * `name` is that of the file. */
CREDO_API void credo_lint_begin(const credo_lint_style *style, credo_text *out);
CREDO_API void credo_lint_page(const credo_lexicon *lexicon, const credo_lint_style *style, const char *name, size_t before,
                               const credo_findings *findings, credo_text *out);
CREDO_API void credo_lint_end(const credo_lint_style *style, size_t before, credo_text *out);

/* --- Records in ---------------------------------------------------------------------------------------------- */

typedef enum credo_input {
    CREDO_INPUT_AUTO,      /* by the file's name: .csv .tsv .jsonl .ndjson .json, else one text */
    CREDO_INPUT_FILE,      /* the whole input is one text */
    CREDO_INPUT_PARAGRAPH, /* a text ends at an empty line */
    CREDO_INPUT_LINE,      /* a text a line; empty lines are no records */
    CREDO_INPUT_CSV,       /* with a header; the separator is comma, semicolon or tab, whichever the header has most of */
    CREDO_INPUT_TSV,
    CREDO_INPUT_JSONL      /* an object a line */
} credo_input;

/* Reads up to `room` bytes; 0 at the end, -1 on an error, which errno tells. */
typedef long credo_pull(void *context, char *bytes, size_t room);

typedef struct credo_reader_options {
    credo_input input;
    const char *name;     /* of the file, for messages and for CREDO_INPUT_AUTO; NULL: standard input */
    const char *field;    /* of a JSON object or a table: where the text stands; NULL: "text", then "mission", "миссия", "statement",
                             "текст", then the only column */
    const char *id;       /* where the id stands; NULL: "id" if there is one */
    const char *title;    /* where the name of the organisation stands; NULL: "company", "name", "organisation", «компания»,
                             «название» and the like, if there is one */
    const char *earlier;  /* where an earlier wording stands; NULL: nowhere */
    const char *encoding; /* a name that iconv knows; NULL: by BOM, valid UTF-8, or a guess */
    size_t numbered_from; /* the running number of the first record; 0: 1 */
} credo_reader_options;

/* One record. Strings are UTF-8, borrowed until the next call; only `text` and `earlier` may hold what is none, as it came: judging
 * repairs and counts it. */
typedef struct credo_record {
    const char *id; /* the given one or the running number, from 1 */
    const char *text;
    size_t length;
    const char *file;
    size_t line;   /* where the record starts, from 1 */
    const char *title;         /* the organisation, or "" */
    const char *earlier;       /* its earlier wording, or "" */
    size_t earlier_length;
    const char *const *names; /* of a table: all columns in order, the text's too */
    const char *const *values;
    size_t field_count;
    char separator;        /* of a table, else NUL */
    bool marked;           /* the input begins with a byte order mark, or was in UTF-16 */
    const char *encoding;  /* read from this encoding; "" for UTF-8 */
    bool guessed;          /* the encoding was neither named nor told by a byte order mark */
    bool opens;            /* the first record of its input */
    size_t dropped;        /* bytes of the text past CREDO_TEXT_LIMIT that were not kept */
    size_t repaired;       /* bad bytes that became U+FFFD while the record was read */
    bool failed;           /* no text could be had: `error` says why; the run can go on */
    credo_error error;
} credo_record;

typedef struct credo_reader credo_reader;

/* Memory stays bounded whatever the input's size: a record longer than CREDO_TEXT_LIMIT is cut there, which its result will say. */
CREDO_API credo_code credo_reader_new(const credo_reader_options *options, credo_pull *pull, void *context, credo_reader **reader,
                                      credo_error *error);
CREDO_API void credo_reader_free(credo_reader *reader);
/* The next record; false at the end or when the input itself fails, which `error` (code not CREDO_OK) tells apart. */
CREDO_API bool credo_reader_next(credo_reader *reader, credo_record *record, credo_error *error);

/* Copies of records that stay while the reader goes on, to be judged by another thread. */
typedef struct credo_records credo_records;
CREDO_API credo_records *credo_records_new(void); /* NULL when memory ran out */
CREDO_API void credo_records_free(credo_records *records);
CREDO_API void credo_records_clear(credo_records *records);
/* Fails only with CREDO_NO_MEMORY; what was added before stays. */
CREDO_API credo_code credo_records_add(credo_records *records, const credo_record *record);
CREDO_API size_t credo_records_count(const credo_records *records);
/* Borrowed until the next record is added. */
CREDO_API const credo_record *credo_records_get(const credo_records *records, size_t index);

/* --- Results out --------------------------------------------------------------------------------------------- */

/* Bytes that grow; an allocation that fails is remembered, so that writers need not ask. */
typedef struct credo_text credo_text;
CREDO_API credo_text *credo_text_new(void);
CREDO_API void credo_text_free(credo_text *text);
CREDO_API void credo_text_clear(credo_text *text);
/* The bytes, not terminated; NULL and length 0 when memory ran out. */
CREDO_API const char *credo_text_bytes(const credo_text *text, size_t *length);
CREDO_API bool credo_text_failed(const credo_text *text);

typedef enum credo_format {
    CREDO_FORMAT_TEXT,      /* a card for a person */
    CREDO_FORMAT_JSON,      /* one array of records, indented */
    CREDO_FORMAT_JSONL,     /* a record a line */
    CREDO_FORMAT_CSV,       /* the record's own columns, then credo_verdict, credo_score ... */
    CREDO_FORMAT_TSV,
    CREDO_FORMAT_HTML,      /* a page with a card each */
    CREDO_FORMAT_MARKDOWN,
    CREDO_FORMAT_HIGHLIGHT, /* the text itself with its phrases marked */
    CREDO_FORMAT_EXPLAIN,   /* every step for one text: tokens, stems, entries, roles, points */
    CREDO_FORMATS
} credo_format;

typedef struct credo_style {
    credo_ui ui;
    bool color;        /* ANSI colours, in the text formats */
    unsigned width;    /* columns of the terminal; 0: 80 */
    bool excel;        /* CSV as Excel writes it where numbers have a decimal comma: semicolons, a byte order mark, CRLF */
    bool mark;         /* CSV and TSV begin with a byte order mark */
} credo_style;

/* Which format a name stands for ("text", "json", "jsonl" ...); false when none. */
CREDO_API bool credo_format_by_name(const char *name, credo_format *format);

/* What stands before the first record, one record, and what stands behind the last. `index` counts records from 0. A failed record is
 * rendered too: nothing is lost. The renderer computes nothing that the result does not hold: a result for the formats text, html and
 * markdown is made with CREDO_ADVISE, one for explain with CREDO_EXPLAIN. A table takes its header from the first record. The result
 * of a failed record may be NULL. */
CREDO_API void credo_render_begin(credo_format format, const credo_lexicon *lexicon, const credo_style *style, credo_text *out);
CREDO_API void credo_render_record(credo_format format, const credo_lexicon *lexicon, const credo_style *style, size_t index,
                                   const credo_record *record, const credo_result *result, credo_text *out);
CREDO_API void credo_render_end(credo_format format, const credo_lexicon *lexicon, const credo_style *style, size_t count,
                                credo_text *out);

/* --- A report ------------------------------------------------------------------------------------------------- */

/* Missions, and bytes of their text: a page with more is of no use to anybody, and it is made in memory. */
enum { CREDO_REPORT_LIMIT = 5000, CREDO_REPORT_TEXT = 16 << 20 };

/* Many missions on one page of HTML: a summary, a map, the concepts, a table, a card each. It holds copies and borrows nothing. */
typedef struct credo_report credo_report;
CREDO_API credo_report *credo_report_new(void); /* NULL when memory ran out */
CREDO_API void credo_report_free(credo_report *report);
/* A record and its result, and the result of its earlier wording or NULL; both judged with CREDO_ADVISE. A failed record is shown with
 * its error. CREDO_BAD_CALL past a limit. */
CREDO_API credo_code credo_report_add(credo_report *report, const credo_record *record, const credo_result *result,
                                      const credo_result *earlier);
CREDO_API size_t credo_report_count(const credo_report *report);
/* The title stands above the page; NULL: the usual one. */
CREDO_API credo_code credo_report_write(const credo_report *report, const credo_lexicon *lexicon, credo_ui ui, const char *title,
                                        credo_text *out);

/* Appends text for a terminal: control (line breaks and tabs too), bidirectional and zero-width signs are shown as <U+202E>, never
 * sent; bytes that are no UTF-8 become U+FFFD. */
CREDO_API void credo_text_show(credo_text *out, const char *bytes, size_t length);
/* Appends text for between the quotation marks of a JSON string: the same signs are escaped, as \u202E. */
CREDO_API void credo_text_json(credo_text *out, const char *bytes, size_t length);
/* Columns that text takes on a terminal when it is shown so. */
CREDO_API size_t credo_text_columns(const char *bytes, size_t length);

/* --- Lexicons as text: checked, searched, exchanged ---------------------------------------------------------- */

/* Something to look at in a lexicon: an error keeps it from loading, a warning is probably a slip, a note may well be meant. */
typedef void credo_remark(void *context, credo_severity severity, const credo_error *where);

/* Reads a folder past its errors and remarks on each; when there are none, on entries that say the same (twice, by stems that fall
 * together, on both sides) and on entries inside others. In order of files and lines. Fails only with CREDO_NO_MEMORY. */
CREDO_API credo_code credo_lexicon_check(const char *folder, credo_remark *remark, void *context, credo_error *error);

/* The entries that name the words of the text, by their stems or forms, or as many of the words as any entry does: their numbers in order,
 * as many as there is room for; `count` is told of all. Fails only with CREDO_NO_MEMORY. */
CREDO_API credo_code credo_entries_with(const credo_lexicon *lexicon, const char *text, size_t length, unsigned *numbers, size_t room,
                                        size_t *count);

/* The formats of other programs for text analysis. */
typedef enum credo_dictionary {
    CREDO_DICTIONARY_LIWC,     /* .dic: categories between lines of %, then a term a line */
    CREDO_DICTIONARY_QUANTEDA, /* .yml: categories with lists of terms */
    CREDO_DICTIONARY_WORDSTAT, /* .cat: indented by tabs, weights in brackets */
    CREDO_DICTIONARIES
} credo_dictionary;

/* What a format could not hold, or what was read as something else: why (a key for credo_translate), how often, where first. */
typedef void credo_loss(void *context, const char *what, size_t count, const char *first);

enum { CREDO_DICTIONARY_LIMIT = 1 << 24 }; /* bytes of a dictionary that is imported */

/* Writes the entries as a dictionary: a category a concept, a term an entry. `language` is CREDO_ENGLISH, CREDO_RUSSIAN, or
 * CREDO_MIXED_LANGUAGE for both. */
CREDO_API credo_code credo_dictionary_export(const credo_lexicon *lexicon, credo_dictionary format, credo_language language,
                                             credo_text *out, credo_loss *loss, void *context, credo_error *error);
/* Turns a dictionary in UTF-8 into a .lex file. A category becomes the concept that `mapping` ("category=concept") names, or the one
 * of its name; without either its terms are left out, and told. `name` is the file's, for messages. */
CREDO_API credo_code credo_dictionary_import(const credo_lexicon *lexicon, credo_dictionary format, const char *name, const char *bytes,
                                             size_t length, const char *const *mapping, size_t mapping_count, credo_text *out,
                                             credo_loss *loss, void *context, credo_error *error);

/* --- The corpus: missions to teach with ---------------------------------------------------------------------- */

/* How a mission belongs to another. */
typedef enum credo_link {
    CREDO_LINK_PAIR,        /* a similar company on the other side */
    CREDO_LINK_TRANSLATION, /* the same in the other language */
    CREDO_LINK_WAS,         /* the older wording */
    CREDO_LINK_BECOMES,     /* the newer wording */
    CREDO_LINKS
} credo_link;

/* A phrase that a reader marked. */
typedef struct credo_mark {
    credo_role role; /* CREDO_RESULT or CREDO_METHOD */
    credo_span span;
} credo_mark;

/* A labelled mission. All strings live as long as its corpus. */
typedef struct credo_mission {
    const char *id, *file;
    unsigned line;
    credo_language language; /* English or Russian, by its letters */
    credo_verdict side;
    double lean;                 /* -2 wholly about the company, 2 wholly about people */
    const char *field, *company; /* "" when not told */
    const char *text;
    size_t length;
    const credo_mark *marks; /* in order, apart from each other */
    size_t mark_count;
    const char *links[CREDO_LINKS]; /* ids, or NULL */
    const char *why;                /* what a newer wording changed and why, or NULL */
} credo_mission;

/* Missions in order, each with an id of its own. Frozen: threads may share it. */
typedef struct credo_corpus credo_corpus;

/* The corpus that the library was built with: no file is read. */
CREDO_API credo_code credo_corpus_builtin(credo_corpus **corpus, credo_error *error);
/* That of files: .missions (see corpus/README.md) or JSON Lines. */
CREDO_API credo_code credo_corpus_read(const char *const *files, size_t file_count, credo_corpus **corpus, credo_error *error);
CREDO_API void credo_corpus_free(credo_corpus *corpus);
CREDO_API size_t credo_corpus_count(const credo_corpus *corpus);
CREDO_API const credo_mission *credo_corpus_get(const credo_corpus *corpus, size_t index);
CREDO_API const credo_mission *credo_corpus_find(const credo_corpus *corpus, const char *id); /* NULL when there is none */

/* What is wanted of a mission. */
typedef struct credo_filter {
    int language;             /* a credo_language; -1: either */
    int side;                 /* a credo_verdict; -1: any */
    const char *field;        /* NULL: any */
    const char *const *words; /* all of them, in any of their forms, in text, company or field */
    size_t word_count;
} credo_filter;

/* The missions that pass, in order; `chosen` has room for the whole corpus. Fails only with CREDO_NO_MEMORY. */
CREDO_API credo_code credo_corpus_select(const credo_corpus *corpus, const credo_filter *filter, const credo_mission **chosen, size_t *count);
/* Puts them in an order that the seed decides, the same everywhere. As long as there are enough, each eight of them hold three about
 * people, three about the company, and two that are mixed or unclear. */
CREDO_API void credo_corpus_draw(const credo_mission **missions, size_t count, uint64_t seed);

/* --- The game ------------------------------------------------------------------------------------------------ */

typedef enum credo_game {
    CREDO_GAME_SIDE,   /* whom is a mission about? */
    CREDO_GAME_PAIR,   /* which of two is about people? */
    CREDO_GAME_METHOD, /* which piece of it is a METHOD phrase? */
    CREDO_GAMES        /* in a draw: one of each in turn */
} credo_game;

/* A piece of a mission: a marked phrase, or what stands between two. */
typedef struct credo_segment {
    credo_role role; /* CREDO_NO_ROLE between phrases */
    credo_span span;
    unsigned number; /* from 1; 0: too little to be asked about */
} credo_segment;

/* Answers count from 0: a credo_verdict, the first or second mission, the segment with that number + 1. */
typedef struct credo_question {
    credo_game game;
    const credo_mission *missions[2]; /* the second of a pair, else NULL */
    const credo_segment *segments;    /* of CREDO_GAME_METHOD */
    size_t segment_count;
    unsigned answers; /* how many there are to choose from */
} credo_question;

typedef struct credo_quiz credo_quiz;

/* Draws questions from the missions that pass the filter; the same for the same corpus, filter and seed. `count` 0 draws all; there
 * may be fewer than were asked for. The corpus must outlive the quiz. */
CREDO_API credo_code credo_quiz_draw(const credo_corpus *corpus, const credo_filter *filter, credo_game game, uint64_t seed, size_t count,
                                     credo_quiz **quiz, credo_error *error);
CREDO_API void credo_quiz_free(credo_quiz *quiz);
CREDO_API size_t credo_quiz_count(const credo_quiz *quiz);
CREDO_API const credo_question *credo_quiz_get(const credo_quiz *quiz, size_t index);

enum { CREDO_ANSWER_UNKNOWN = -1, CREDO_ANSWER_HELP = -2, CREDO_ANSWER_QUIT = -3 };

/* What a player typed: letters, words or numbers in either language, the keyboard's layout forgotten or not. An answer, or one of
 * the signs above. */
CREDO_API int credo_question_read(const credo_question *question, const char *typed, size_t length);
CREDO_API bool credo_question_right(const credo_question *question, unsigned answer);
CREDO_API const char *credo_game_name(credo_game game); /* "side", "pair", "method", "all" */

/* How a game went. Start from zero. */
typedef struct credo_tally {
    size_t asked[CREDO_GAMES], right[CREDO_GAMES];
    size_t confusion[CREDO_VERDICTS][CREDO_VERDICTS]; /* [label][answer] */
} credo_tally;
CREDO_API void credo_tally_add(credo_tally *tally, const credo_question *question, unsigned answer);

/* --- Missions and the game, written out ---------------------------------------------------------------------- */

/* For a terminal: a line of a list; a mission with its label, its phrases marked, and how it belongs to others. */
CREDO_API void credo_render_mission_line(const credo_mission *mission, const credo_style *style, credo_text *out);
CREDO_API void credo_render_mission(const credo_mission *mission, const credo_style *style, credo_text *out);

typedef enum credo_export {
    CREDO_EXPORT_CSV,
    CREDO_EXPORT_JSONL,  /* as credo_corpus_read and credo_evaluate read it */
    CREDO_EXPORT_AIKEN,  /* questions for Moodle, plain */
    CREDO_EXPORT_GIFT,   /* the same with the reason of each answer */
    CREDO_EXPORT_KAHOOT, /* the rows of Kahoot's spreadsheet, as CSV */
    CREDO_EXPORT_KAHOOT_TSV, /* the same to be pasted into it */
    CREDO_EXPORTS
} credo_export;

enum { CREDO_KAHOOT_QUESTION = 120, CREDO_KAHOOT_ANSWER = 75 }; /* characters */

typedef struct credo_export_style {
    credo_export format;
    credo_ui ui;      /* of the questions around the missions */
    unsigned seconds; /* to think, in Kahoot: 5, 10, 20, 30, 60, 90, 120 or 240 */
} credo_export_style;

typedef enum credo_exported { CREDO_EXPORTED, CREDO_EXPORT_SHORTENED, CREDO_EXPORT_REFUSED } credo_exported;

/* The names of the command line: "csv", "gift" ...; false when there is none such. */
CREDO_API bool credo_export_by_name(const char *name, credo_export *format);
CREDO_API void credo_export_begin(const credo_export_style *style, credo_text *out);
/* A text too long for the format is shortened at the end of a sentence when what is left bears the same label; else it is refused and
 * nothing is written. `why` (NULL allowed) then says so, for credo_error_describe. */
CREDO_API credo_exported credo_export_mission(const credo_export_style *style, const credo_mission *mission, credo_text *out,
                                              credo_error *why);

/* A page to print: the missions with boxes to tick and room to mark phrases, and the answers on a page of their own. */
typedef struct credo_worksheet {
    const credo_mission *const *missions;
    size_t count;
    const char *title; /* NULL: a usual one */
    const char *note;  /* how the sheet was made, at its foot; NULL: none */
    credo_ui ui;
    bool markdown; /* else HTML */
} credo_worksheet;
CREDO_API void credo_render_worksheet(const credo_worksheet *sheet, credo_text *out);

/* What a player sees. `number` counts from 1 of `count`. */
CREDO_API void credo_render_question(const credo_question *question, size_t number, size_t count, const credo_style *style, credo_text *out);
/* What may be typed. */
CREDO_API void credo_render_question_help(const credo_question *question, const credo_style *style, credo_text *out);
/* Right or wrong, the marked text, the reason, and how it stands, unless `tally` is NULL. */
CREDO_API void credo_render_answer(const credo_question *question, unsigned answer, const credo_tally *tally, const credo_style *style,
                                   credo_text *out);
/* How it went, and what was taken for what. */
CREDO_API void credo_render_tally(const credo_tally *tally, const credo_style *style, credo_text *out);
/* The header and a line of the table that credo_class_add reads. */
CREDO_API void credo_render_log_header(credo_text *out);
CREDO_API void credo_render_log_line(const credo_question *question, unsigned answer, const char *player, credo_text *out);

/* --- Agreement of raters ------------------------------------------------------------------------------------- */

enum { CREDO_CATEGORY_LIMIT = 64 };

/* What raters said of units: a row a unit, a column a rater; -1 is missing. */
typedef struct credo_ratings {
    size_t units, raters;
    unsigned categories; /* at most CREDO_CATEGORY_LIMIT; values are below */
    const int *values;   /* units * raters */
    const int *ranks;    /* of each category, below `categories`; -1: outside the order, as if missing. NULL: there is no order */
} credo_ratings;

/* Formulas with their sources stand in src/study/agreement.h. */
typedef enum credo_coefficient {
    CREDO_ALL_AGREE,     /* share of units with two answers or more on which nobody differs */
    CREDO_PAIRS_AGREE,   /* share of pairs of answers that agree, mean over such units */
    CREDO_COHEN_KAPPA,   /* two raters, units that both rated: Cohen 1960 */
    CREDO_FLEISS_KAPPA,  /* units that all rated: Fleiss 1971 */
    CREDO_ALPHA_NOMINAL, /* answers may be missing: Krippendorff 2011 */
    CREDO_ALPHA_ORDINAL,
    CREDO_COEFFICIENTS
} credo_coefficient;

/* What is not defined, such as Cohen's kappa of three raters, or any of raters who never vary, is not a number. */
typedef struct credo_agreement {
    double value[CREDO_COEFFICIENTS], low[CREDO_COEFFICIENTS], high[CREDO_COEFFICIENTS];
    size_t units[CREDO_COEFFICIENTS]; /* that went into it */
} credo_agreement;

/* Intervals are 95 %, by a percentile bootstrap over units with the seed; `samples` 0 makes none. Fails only with CREDO_NO_MEMORY. */
CREDO_API credo_code credo_measure_agreement(const credo_ratings *ratings, unsigned samples, uint64_t seed, credo_agreement *agreement);

/* A class: who answered what. Start, add tables, finish, ask. */
typedef struct credo_class credo_class;
CREDO_API credo_class *credo_class_new(void); /* NULL when memory ran out */
CREDO_API void credo_class_free(credo_class *group);
/* A table, CSV or TSV with a header: long (columns player, id, answer; also key and mode, of which only side counts), or wide (a column
 * id, perhaps key, and one for each rater). Several tables make one class. */
CREDO_API credo_code credo_class_add(credo_class *group, const char *name, const char *bytes, size_t length, credo_error *error);
/* Missing keys are taken from the corpus, and the verdicts on its missions from the lexicon; either may be NULL. */
CREDO_API credo_code credo_class_finish(credo_class *group, const credo_corpus *corpus, const credo_lexicon *lexicon, credo_error *error);

/* How often two agreed on the units that both rated, and Cohen's kappa. */
typedef struct credo_against {
    size_t count, agreed;
    double kappa;
} credo_against;

typedef struct credo_class_rater {
    const char *name;
    size_t answers;
    credo_against key, tool;
} credo_class_rater;

typedef struct credo_class_unit {
    const char *id;
    const credo_mission *mission; /* NULL when the corpus has none with this id */
    int key, tool;                /* categories, or -1 */
    size_t answers;
    double split; /* 0 when all agree, 1 when no two do: share of pairs of answers that differ */
} credo_class_unit;

/* After credo_class_finish. */
CREDO_API credo_ratings credo_class_ratings(const credo_class *group);
CREDO_API const char *credo_class_category(const credo_class *group, unsigned category);
/* True when the answers are sides: then categories are numbered as credo_verdict. */
CREDO_API bool credo_class_sides(const credo_class *group);
CREDO_API credo_class_rater credo_class_rater_get(const credo_class *group, size_t rater);
CREDO_API credo_class_unit credo_class_unit_get(const credo_class *group, size_t unit);
/* The verdicts against the keys. */
CREDO_API credo_against credo_class_tool(const credo_class *group);
/* Answers that were left out: a second one of the same rater to the same unit; one of another game. */
CREDO_API size_t credo_class_repeated(const credo_class *group);
CREDO_API size_t credo_class_other_games(const credo_class *group);

/* --- Studies: labelled data ---------------------------------------------------------------------------------- */

enum { CREDO_BINS = 10 };

/* How far verdicts agree with labels. Intervals hold only the seven figures that measure_intervals names. */
typedef struct credo_figures {
    size_t count;
    size_t confusion[CREDO_VERDICTS][CREDO_VERDICTS]; /* [label][verdict] */
    double precision[CREDO_VERDICTS], recall[CREDO_VERDICTS], f1[CREDO_VERDICTS];
    double accuracy;
    double macro_f1;  /* mean F1 of customer, product and mixed */
    double kappa;     /* Cohen 1960 over the four labels */
    double spearman;  /* rank correlation of score and lean (Spearman 1904) */
    double side;      /* of rows labelled customer or product: the share whose score has the right sign */
    double result_f1, method_f1; /* over words in phrases */
    size_t bin_count[CREDO_BINS]; /* verdicts by confidence, in tenths */
    double bin_confidence[CREDO_BINS], bin_right[CREDO_BINS]; /* mean confidence, share right */
    double sure_share, sure_right; /* verdicts at confidence 0.8 and above: of all, and how many of them are right */
} credo_figures;

/* Learns the weights of one language from labelled files (JSON Lines or .missions) over the lexicons of a folder. */
typedef struct credo_calibration {
    const char *lexicons;
    credo_language language;
    const char *const *files;
    size_t file_count;
    const char *measured; /* only rows of files whose name holds this are measured; NULL: all */
    unsigned folds;       /* of the cross-validation; 0: 10 */
} credo_calibration;

typedef struct credo_learned {
    char *weights; /* the text of weights.tsv; the caller frees it with credo_free */
    size_t length;
    size_t rows, features;
    credo_figures figures, low, high; /* cross-validated, with 95 % intervals */
} credo_learned;

/* A row of an evaluation: what was labelled, what was said. */
typedef struct credo_evaluated {
    const char *id, *text, *file;
    unsigned line;
    credo_verdict label, verdict;
    double lean, score, confidence;
    credo_language language;
} credo_evaluated;

typedef struct credo_evaluation credo_evaluation;

/* Judges every row of labelled files: JSON Lines (text, side, lean, result, method) or .missions. Intervals are 95 %, by a bootstrap of `samples` (0: none). */
CREDO_API credo_code credo_evaluate(const credo_lexicon *lexicon, const char *const *files, size_t file_count, unsigned samples,
                                    credo_evaluation **evaluation, credo_error *error);
CREDO_API void credo_evaluation_free(credo_evaluation *evaluation);
/* The figures of the rows in one language, or of all with CREDO_MIXED_LANGUAGE; low and high may be NULL. */
CREDO_API const credo_figures *credo_evaluation_figures(const credo_evaluation *evaluation, credo_language language,
                                                        const credo_figures **low, const credo_figures **high);
CREDO_API size_t credo_evaluation_count(const credo_evaluation *evaluation);
CREDO_API credo_evaluated credo_evaluation_row(const credo_evaluation *evaluation, size_t index);

CREDO_API credo_code credo_calibrate(const credo_calibration *calibration, credo_learned *learned, credo_error *error);
CREDO_API void credo_free(void *memory);

#ifdef __cplusplus
}
#endif
#endif
