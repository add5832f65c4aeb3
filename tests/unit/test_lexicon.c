/* lexicon: what a linguist gets wrong is told at file:line:column; what is right is found, the longest first. */
#include "support.h"

#include "judge/knowledge.h"
#include "lexicon/match.h"
#include "text/token.h"
#include "util/buffer.h"

/* --- a small lexicon in a scratch folder --------------------------------------------------------------------- */

struct file {
    const char *name, *text;
};

static char settings[8192];

static const struct file whole[] = {
    {"concepts.txt", "[quality]\nrole method\ntitle quality | качество\n[life]\nrole result\ntitle life | жизнь\n[by]\nrole marker\nopens means\n"},
    {"judging.txt", settings},
    {"languages.lex", "[de]\nder die und\nnicht\n[fr]\nle les et\n"},
    {"en/a.lex", "[quality]\nhigh quality\nquality\n[life]\nquality of life\n"},
    {"en/endings.txt", "ing s\n"},
    {"en/weights.tsv", "temperature\t1\nscale\t3\n"},
    {"ru/a.lex", "[quality]\nвысокое качество\n"},
    {"ru/endings.txt", "ость ами\n"},
    {"ru/weights.tsv", "temperature\t1\nscale\t3\n"},
};
enum { FILES = sizeof whole / sizeof *whole };

static char folder[200];

static int make_lexicon(void **state)
{
    (void)state;
    char path[300];
    make_folder(folder, sizeof folder);
    take_settings(settings, sizeof settings);
    for (int i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, i ? "ru" : "en");
        assert_int_equal(mkdir(path, 0700), 0);
    }
    for (int i = 0; i < FILES; i++)
        write_file(folder, whole[i].name, whole[i].text, strlen(whole[i].text));
    return 0;
}

static int drop_lexicon(void **state)
{
    (void)state;
    for (int i = 0; i < FILES; i++)
        remove_file(folder, whole[i].name);
    remove_file(folder, "en");
    remove_file(folder, "ru");
    return rmdir(folder);
}

static void put_back(const char *name)
{
    for (int i = 0; i < FILES; i++)
        if (strcmp(whole[i].name, name) == 0)
            write_file(folder, name, whole[i].text, strlen(whole[i].text));
}

/* --- what is wrong ------------------------------------------------------------------------------------------ */

static void complains_of_bytes(const char *name, const char *text, size_t length, const char *expected)
{
    struct lexicon_source source;
    credo_error error = {.code = CREDO_OK};
    char told[1200], wanted[1200];
    write_file(folder, name, text, length);
    assert_int_equal(source_read(&source, folder, &error), CREDO_BAD_LEXICON);
    assert_int_equal(error.code, CREDO_BAD_LEXICON);
    credo_error_describe(&error, CREDO_UI_ENGLISH, told, sizeof told);
    snprintf(wanted, sizeof wanted, "%s/%s%s", folder, name, expected);
    assert_string_equal(told, wanted);
    credo_error_describe(&error, CREDO_UI_RUSSIAN, told, sizeof told);
    assert_string_not_equal(told, wanted);
    put_back(name);
}

static void complains(const char *name, const char *text, const char *expected)
{
    complains_of_bytes(name, text, strlen(text), expected);
}

static void wrong_entries(void **state)
{
    (void)state;
    complains("en/a.lex", "# none\nquality\n", ":2:1: an entry stands before the first [concept]");
    complains("en/a.lex", "[quality]\n  high, quality\n", ":2:7: punctuation cannot stand in an entry: ','");
    complains("ru/a.lex", "[quality]\nвысокое! качество\n", ":2:8: punctuation cannot stand in an entry: '!'");
    complains("en/a.lex", "[quality]\na b c d e f g h i j k l m n o p q\n", ":2:1: an entry has at most 16 words");
    complains("en/a.lex", "[quality]\na b c d e f g h i j k l m n o ... q\n", ":2:1: an entry has at most 16 words");
    complains("en/a.lex", "[quality]\n\n... quality\n", ":3:1: an entry begins and ends with a word");
    complains("en/a.lex", "[quality]\nquality _\n", ":2:1: an entry begins and ends with a word");
    complains("en/a.lex", "[quality]\nhigh \"quality\n", ":2:6: the quotation mark is not closed");
    complains("en/a.lex", "[quality]\nquality @ 2.5\n", ":2:9: the strength is a number from 0 to 2, as in '@ 0.5'");
    complains("en/a.lex", "[quality]\nquality @ much\n", ":2:9: the strength is a number from 0 to 2, as in '@ 0.5'");
    complains("en/a.lex", "[quality]\nquality @ -1\n", ":2:9: the strength is a number from 0 to 2, as in '@ 0.5'");
    complains("en/a.lex", "[quality]\nquality @ nan\n", ":2:9: the strength is a number from 0 to 2, as in '@ 0.5'");
}

static void wrong_headings(void **state)
{
    (void)state;
    complains("en/a.lex", "[quality\n", ":1:1: a heading is a name in square brackets");
    complains("en/a.lex", "[quality] good\n", ":1:1: a heading is a name in square brackets");
    complains("ru/a.lex", "[quality]\nкачество\n[qualty]\n", ":3:2: unknown concept 'qualty'; concepts.txt lists them all");
    complains("concepts.txt", "[quality\n", ":1:1: a heading is a name in square brackets");
    complains("languages.lex", "[de\n", ":1:1: a heading is a name in square brackets");
}

static void wrong_rules(void **state)
{
    (void)state;
    complains("en/a.lex", "[quality]\n/best of\n", ":2:1: the rule is not closed by '/'");
    complains("en/a.lex", "[quality]\n/best \\/ of\n", ":2:1: the rule is not closed by '/'");
    complains("en/a.lex", "[quality]\n/best of/\n", ":2:10: a rule names the words near which it is tried: /.../ near word");
    complains("en/a.lex", "[quality]\n/best (of/ near best\n",
              ":2:10: the rule is not a valid pattern: missing closing parenthesis");
    complains("en/a.lex", "[quality]\n/best/ near best _ of\n", ":2:18: a rule is tried near words, which '_' and '...' are not");
    complains("en/a.lex", "[quality]\n/best/ near ...\n", ":2:13: a rule is tried near words, which '_' and '...' are not");
    complains("en/a.lex", "[quality]\n/best/ near\n", ":2:8: a rule names the words near which it is tried: /.../ near word");
}

static void wrong_concepts(void **state)
{
    (void)state;
    complains("concepts.txt", "role method\n", ":1:1: a property stands before the first [concept]");
    complains("concepts.txt", "[quality]\ncolour red\n", ":2:1: unknown property 'colour'");
    complains("concepts.txt", "[quality]\nrole means\n", ":2:6: the role is result, method, people or marker, not 'means'");
    complains("concepts.txt", "[quality]\nrole none\n", ":2:6: the role is result, method, people or marker, not 'none'");
    complains("concepts.txt", "[quality]\ntitle quality\n", ":2:7: English and Russian are divided by '|'");
    complains("concepts.txt", "[quality]\nask What for?\n", ":2:5: English and Russian are divided by '|'");
    complains("concepts.txt", "[by]\nopens door\n", ":2:7: a clause is main, means, purpose, relative, contrast, denied, infinitive or aside, not 'door'");
    complains("concepts.txt", "[quality]\ngains nobody\n", ":2:7: who gains is people or owners, not 'nobody'");
    complains("concepts.txt", "[quality]\nages badly\n", ":2:6: a concept ages as lever, technology or rivals, not as 'badly'");
    complains("concepts.txt", "[quality]\nages no\n", ":2:6: a concept ages as lever, technology or rivals, not as 'no'");
    complains("concepts.txt", "[quality]\n[life]\n[quality]\n", ":3:2: the concept 'quality' stands twice");
}

static void too_many_concepts(void **state)
{
    (void)state;
    struct buffer text = {0};
    for (int i = 1; i <= 127; i++)
        buffer_format(&text, "[c%d]\n", i);
    complains("concepts.txt", buffer_string(&text), ":127:2: too many concepts: at most 126");
    buffer_free(&text);
}

static void wrong_languages_settings_endings(void **state)
{
    (void)state;
    complains("languages.lex", "der die\n", ":1:1: a word stands before the first [language]");
    complains("judging.txt", "words_least\n", ":1:12: a setting is a name and a number, not ''");
    complains("judging.txt", "words_least three\n", ":1:13: a setting is a name and a number, not 'three'");
    complains("judging.txt", "words_least 3 4\n", ":1:13: a setting is a name and a number, not '3 4'");
    complains("judging.txt", "words_least -3\n", ":1:13: a setting is a number from 0 to 1000000, not '-3'");
    complains("judging.txt", "# none\nwords_lest 3\n", ":2:1: unknown setting 'words_lest'");
    complains("judging.txt", "words_least 3\nwords_least 3\n", ":2:1: the setting 'words_least' stands twice");
    complains("judging.txt", "words_least 3\n", ":2:1: the setting 'alien_share' is missing");
    complains("judging.txt", "", ":1:1: the setting 'words_least' is missing");
    struct buffer text = {0};
    for (int i = 0; i < 128; i++)
        buffer_format(&text, "%c%c\n", 'a' + i / 26, 'a' + i % 26);
    complains("en/endings.txt", buffer_string(&text), ":128:1: too many endings: at most 127");
    buffer_clear(&text);
    for (int i = 0; i < 33; i++)
        buffer_format(&text, "[%c%c]\n", 'a' + i / 26, 'a' + i % 26);
    complains("languages.lex", buffer_string(&text), ":33:2: too many languages: at most 32");
    buffer_free(&text);
}

static void wrong_bytes(void **state)
{
    (void)state;
    complains("en/a.lex", "[quality]\nhigh qual\xFFity\n", ":2:10: the file is not valid UTF-8");
    complains("ru/a.lex", "[quality]\nкаче\xD1\n", ":2:5: the file is not valid UTF-8");
    complains_of_bytes("en/a.lex", "[quality]\nhi\0gh\n", 16, ": the file holds NUL bytes");
}

static void wrong_weights(void **state)
{
    (void)state;
    static const struct file rows[] = {
        {"colour\t1\n", ":1:1: "}, {"scale\tmuch\n", ":1:"}, {"temperature\t1\nverdict\tcolour\t-\t-\t1\t1\t1\t1\n", ":2:"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        credo_lexicon *lexicon;
        credo_error error;
        char told[1200], start[300];
        write_file(folder, "en/weights.tsv", rows[i].name, strlen(rows[i].name));
        assert_int_equal(credo_lexicon_load(folder, &lexicon, &error), CREDO_BAD_LEXICON);
        assert_null(lexicon);
        credo_error_describe(&error, CREDO_UI_ENGLISH, told, sizeof told);
        snprintf(start, sizeof start, "%s/en/weights.tsv%s", folder, rows[i].text);
        assert_memory_equal(told, start, strlen(start));
    }
    put_back("en/weights.tsv");
}

static void missing_files(void **state)
{
    (void)state;
    struct lexicon_source source;
    credo_error error;
    char told[600];
    for (int i = 0; i < FILES; i++) {
        if (strstr(whole[i].name, "a.lex") || strstr(whole[i].name, "weights"))
            continue;
        remove_file(folder, whole[i].name);
        assert_int_equal(source_read(&source, folder, &error), CREDO_BAD_LEXICON);
        credo_error_describe(&error, CREDO_UI_ENGLISH, told, sizeof told);
        assert_non_null(strstr(told, whole[i].name));
        assert_non_null(strstr(told, "cannot be read: no such file"));
        put_back(whole[i].name);
    }
    assert_int_equal(source_read(&source, "/nowhere/at/all", &error), CREDO_BAD_LEXICON);
    assert_int_equal(source_read(&source, "/nowhere/at/all", NULL), CREDO_BAD_LEXICON);
}

static void comments_and_line_ends(void **state)
{
    (void)state;
    struct lexicon_source source;
    const char *text = "# a comment\r\n\r\n[quality] # heading\r\n\thigh quality   # our high quality\r\n/no ?#1/ near 1 # a rule\r\n"
                       "first class @ 0.5 # weak\r\nlast";
    write_file(folder, "en/a.lex", text, strlen(text));
    assert_int_equal(source_read(&source, folder, NULL), CREDO_OK);
    assert_int_equal(source.entry_count, 5); /* one of them Russian */
    assert_string_equal(source.entries[0].text, "high quality");
    assert_int_equal(source.entries[0].line, 4);
    assert_string_equal(source.entries[1].rule, "no ?#1");
    assert_string_equal(source.entries[2].text, "first class");
    assert_int_equal(source.entries[2].strength, STRENGTH_ONE / 2);
    assert_string_equal(source.entries[3].text, "last");
    source_free(&source);
    put_back("en/a.lex");
}

/* --- what is found ------------------------------------------------------------------------------------------ */

struct finder {
    struct lexicon_source source;
    struct buffer image;
    struct rule_book *book;
    struct stemmer *stemmer;
    struct word_memo *memo;
    struct arena arena;
};

static void finder_open(struct finder *finder, const char *entries)
{
    *finder = (struct finder){0};
    write_file(folder, "en/a.lex", entries, strlen(entries));
    assert_int_equal(source_read(&finder->source, folder, NULL), CREDO_OK);
    put_back("en/a.lex");
    assert_int_equal(image_compile(&finder->source, &finder->image), CREDO_OK);
    finder->book = rule_book_new((const void *)finder->image.bytes);
    finder->stemmer = stemmer_new();
    finder->memo = word_memo_new();
}

static void finder_close(struct finder *finder)
{
    rule_book_free(finder->book);
    stemmer_free(finder->stemmer);
    word_memo_free(finder->memo);
    arena_free(&finder->arena);
    buffer_free(&finder->image);
    source_free(&finder->source);
}

static struct hits find(struct finder *finder, const char *text, struct document *document)
{
    const struct image *image = (const void *)finder->image.bytes;
    arena_reset(&finder->arena);
    *document = tokenise(text, strlen(text), &finder->arena);
    struct word *words = recognise(image, finder->memo, finder->stemmer, document, &finder->arena);
    assert_non_null(words);
    return match(image, finder->book, document, words, &finder->arena);
}

/* The hits as the text with brackets around each and its concept behind. */
static void finds(struct finder *finder, const char *text, const char *expected)
{
    struct document document;
    struct hits hits = find(finder, text, &document);
    const struct image *image = (const void *)finder->image.bytes;
    struct buffer out = {0};
    size_t at = 0;
    for (size_t i = 0; i < hits.count; i++) {
        size_t start = document.tokens[hits.items[i].first].start, end = document.tokens[hits.items[i].last].end;
        assert_true(start >= at);
        const struct image_entry *entry = &IMAGE_PART(image, struct image_entry, entries)[hits.items[i].entry];
        buffer_put(&out, text + at, start - at);
        buffer_byte(&out, '[');
        buffer_put(&out, text + start, end - start);
        buffer_format(&out, "]%s", image_string(image, IMAGE_PART(image, struct image_concept, concepts)[entry->concept].id));
        for (uint32_t token = hits.items[i].first; token <= hits.items[i].last; token++)
            assert_int_equal(hits.of_token[token], i + 1);
        at = end;
    }
    buffer_text(&out, text + at);
    assert_string_equal(buffer_string(&out), expected);
    buffer_free(&out);
}

static void many_rules_near_one_word(void **state)
{
    (void)state;
    enum { RULES = UINT16_MAX + 1 };
    struct finder finder;
    struct buffer entries = {0};
    buffer_text(&entries, "[quality]\n");
    for (int i = 0; i < RULES; i++)
        buffer_text(&entries, "/best/ near best\n");
    finder_open(&finder, buffer_string(&entries));
    const struct image *image = (const void *)finder.image.bytes;
    uint32_t best = image_symbol(image, "best", 4, false);
    assert_int_equal(IMAGE_PART(image, struct image_symbol, symbols)[best].near_count, RULES);
    finder_close(&finder);
    buffer_free(&entries);
}

static void an_entry_of_the_most_words(void **state)
{
    (void)state;
    struct finder finder;
    finder_open(&finder, "[quality]\na b c d e f g h i j k l m n o p\n[life]\nq _ s t u v w x y z a b c d e f\n");
    finds(&finder, "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g",
          "[a b c d e f g h i j k l m n o p]quality [q r s t u v w x y z a b c d e f]life g");
    finder_close(&finder);
}

static void the_longest_entry_wins(void **state)
{
    (void)state;
    struct finder finder;
    finder_open(&finder, "[quality]\nhigh quality\nquality\n[life]\nquality of life\n");
    finds(&finder, "high quality of life", "high [quality of life]life");
    finds(&finder, "high quality of bread", "[high quality]quality of bread");
    finds(&finder, "quality, quality of LIFE", "[quality]quality, [quality of LIFE]life");
    finds(&finder, "qualityless equality", "qualityless equality");
    finds(&finder, "quality. Of life", "[quality]quality. Of life");
    finds(&finder, "высоким качеством", "[высоким качеством]quality");
    finder_close(&finder);
}

static void stems_and_exact_forms(void **state)
{
    (void)state;
    struct finder finder;
    finder_open(&finder, "[quality]\norganic\n\"patients\"\n[life]\nbake\nlive \"better\"\n");
    finds(&finder, "we baked it", "we [baked]life it");
    finds(&finder, "organization", "[organization]quality"); /* the stemmer's doing: why exact forms are there */
    finds(&finder, "patient patients Patients", "patient [patients]quality [Patients]quality");
    finds(&finder, "living better, lived best", "[living better]life, lived best");
    finder_close(&finder);
}

static void an_exact_form_goes_before_a_stem(void **state)
{
    (void)state;
    struct finder finder;
    finder_open(&finder, "[quality]\nservice\n[life]\n\"services\"\n");
    finds(&finder, "service services", "[service]quality [services]life");
    finder_close(&finder);
}

static void gaps_and_any_words(void **state)
{
    (void)state;
    struct finder finder;
    finder_open(&finder, "[quality]\nwidest ... range\n[life]\nmake _ easier\n");
    finds(&finder, "widest range", "[widest range]quality");
    finds(&finder, "widest and most varied range", "[widest and most varied range]quality");
    finds(&finder, "widest a b c d range", "widest a b c d range");
    finds(&finder, "widest, range", "widest, range");
    finds(&finder, "make life easier", "[make life easier]life");
    finds(&finder, "make easier", "make easier");
    finds(&finder, "make their life easier", "make their life easier");
    finder_close(&finder);
}

static void hyphens_do_not_hide(void **state)
{
    (void)state;
    struct finder finder;
    finder_open(&finder, "[quality]\nfirst-class\nworld leading\n");
    finds(&finder, "first-class First class", "[first-class]quality [First class]quality");
    finds(&finder, "world-leading", "[world-leading]quality");
    finds(&finder, "first - class", "first - class");
    finder_close(&finder);
}

static void typographic_hyphens_do_not_hide(void **state)
{
    (void)state;
    struct finder finder;
    finder_open(&finder, "[quality]\nfirst-class\n");
    finds(&finder, "first\u2010class", "[first\u2010class]quality");
    finds(&finder, "first\u2011class", "[first\u2011class]quality"); /* the one that does not break */
    finds(&finder, "first\u2014class", "first\u2014class");
    finder_close(&finder);
}

static void rules_are_tried_near_their_words(void **state)
{
    (void)state;
    struct finder finder;
    finder_open(&finder, "[quality]\n/\\btop \\d+\\b/ near top\ntop\n[life]\n/\\ball \\w+ of life\\b/ near life of\n");
    finds(&finder, "among the top 10 and the top", "among the [top 10]quality and the [top]quality");
    finds(&finder, "All ways of life", "[All ways of life]life");
    finds(&finder, "All ways. Of life", "All ways. Of life");
    finder_close(&finder);
}

static void a_rule_that_runs_wild_is_given_up(void **state)
{
    (void)state;
    struct finder finder;
    struct document document;
    struct buffer text = {0};
    finder_open(&finder, "[quality]\n/(?:a+ ?)+[bd]/ near aa\n");
    for (int i = 0; i < 2000; i++)
        buffer_text(&text, "aa ");
    buffer_text(&text, "a c");
    struct hits hits = find(&finder, buffer_string(&text), &document);
    assert_true(hits.limited);
    assert_int_equal(hits.count, 0);
    buffer_free(&text);
    finder_close(&finder);
}

static void of_two_equal_entries_the_first_holds(void **state)
{
    (void)state;
    struct finder finder;
    finder_open(&finder, "[quality]\nservice\n[life]\nservices\n");
    finds(&finder, "services", "[services]quality");
    finder_close(&finder);
}

static void the_memo_agrees_with_the_plain_way(void **state)
{
    (void)state;
    struct finder finder;
    finder_open(&finder, "[quality]\nquality\n\"patients\"\n[life]\nlife\n");
    const char *text = "Quality qualities PATIENTS der lives life's жизнь и'life 品質 der qua\u00ADlity";
    struct document document = tokenise(text, strlen(text), &finder.arena);
    const struct image *image = (const void *)finder.image.bytes;
    for (int round = 0; round < 2; round++) {
        struct word *words = recognise(image, finder.memo, finder.stemmer, &document, &finder.arena);
        for (size_t i = 0; i < document.count; i++) {
            struct word plain = {0};
            if (document.tokens[i].kind != TOKEN_MARK)
                plain = recognise_token(image, finder.stemmer, text, &document.tokens[i]);
            assert_int_equal(words[i].stem, plain.stem);
            assert_int_equal(words[i].form, plain.form);
            assert_int_equal(words[i].foreign, plain.foreign);
            assert_int_equal(words[i].ending, plain.ending);
            assert_int_equal(words[i].own, plain.own);
            assert_int_equal(words[i].reach, plain.reach);
        }
    }
    finder_close(&finder);
}

static void a_folder_loads_and_lists_itself(void **state)
{
    (void)state;
    credo_lexicon *lexicon;
    credo_error error;
    assert_int_equal(credo_lexicon_load(folder, &lexicon, &error), CREDO_OK);
    assert_int_equal(credo_concept_count(lexicon), 4);
    assert_string_equal(credo_concept_get(lexicon, 1, CREDO_UI_RUSSIAN).title, "качество");
    assert_int_equal(credo_concept_get(lexicon, 2, CREDO_UI_ENGLISH).role, CREDO_RESULT);
    assert_int_equal(credo_entry_count(lexicon), 5);
    credo_entry entry = credo_entry_get(lexicon, 3);
    assert_string_equal(entry.text, "quality of life");
    assert_string_equal(entry.file, "en/a.lex");
    assert_int_equal(entry.line, 5);
    assert_string_equal(credo_entry_get(lexicon, 4000).text, credo_entry_get(lexicon, 0).text);
    credo_lexicon_free(lexicon);
}

static void names(const credo_lexicon *lexicon, const char *text, unsigned entry)
{
    unsigned numbers[4];
    size_t count;
    assert_int_equal(credo_entries_with(lexicon, text, strlen(text), numbers, 4, &count), CREDO_OK);
    assert_int_equal(count, entry != 0);
    assert_true(!entry || numbers[0] == entry);
}

static void a_rule_is_known_by_the_words_near_which_it_is_tried(void **state)
{
    (void)state;
    credo_lexicon *lexicon;
    const char *text = "[quality]\n/\\bfinest\\b/near house\n/\\bbest\\b/ \t near top of\n/a\\/ near home/ near street\n";
    write_file(folder, "en/a.lex", text, strlen(text));
    assert_int_equal(credo_lexicon_load(folder, &lexicon, NULL), CREDO_OK);
    put_back("en/a.lex");
    names(lexicon, "houses", 1);
    names(lexicon, "top of", 2);
    names(lexicon, "street", 3);
    names(lexicon, "finest", 0);
    names(lexicon, "best", 0);
    names(lexicon, "home", 0);
    names(lexicon, "near", 0);
    credo_lexicon_free(lexicon);
}

/* --- languages ---------------------------------------------------------------------------------------------- */

static void language(struct judge *judge, const char *text, credo_language expected, const char *foreign)
{
    const credo_result *result = judge_text(judge, text);
    if (result->language != expected || strcmp(result->foreign, foreign) != 0)
        print_error("of: %s\n", text);
    assert_int_equal(result->language, expected);
    assert_string_equal(result->foreign, foreign);
    if (expected == CREDO_OTHER_LANGUAGE && result->words) {
        assert_int_equal(result->verdict, CREDO_UNCLEAR);
        assert_int_equal(result->obstacle, CREDO_FOREIGN);
        assert_true(result->warning[CREDO_WARN_FOREIGN] > 0);
    }
}

static void languages_are_told_apart(void **state)
{
    (void)state;
    struct judge judge = judge_new();
    language(&judge, "We help families in small towns sleep through the night.", CREDO_ENGLISH, "");
    language(&judge, "Мы помогаем семьям в малых городах спать спокойно.", CREDO_RUSSIAN, "");
    language(&judge, "Wir wollen das Leben der Menschen in unserer Region besser machen und nicht nur Produkte verkaufen.",
             CREDO_OTHER_LANGUAGE, "de");
    language(&judge, "Notre mission est de rendre la vie plus belle pour tous les habitants de la vallée.", CREDO_OTHER_LANGUAGE, "fr");
    language(&judge, "Nuestra misión es mejorar la vida de las personas y de sus familias en toda la región.", CREDO_OTHER_LANGUAGE,
             "es");
    language(&judge, "我們的使命是讓每個家庭過得更好", CREDO_OTHER_LANGUAGE, "");
    language(&judge, "Mission of Tallow Bridge", CREDO_ENGLISH, "");
    language(&judge, "Компания Nordic Loom помогает людям жить в тёплых домах.", CREDO_RUSSIAN, "");
    language(&judge, "", CREDO_OTHER_LANGUAGE, "");
    judge_free(&judge);
}

static void two_languages_are_mixed(void **state)
{
    (void)state;
    struct judge judge = judge_new();
    language(&judge, "We help people live better lives in their homes. Мы помогаем людям жить лучше в своих домах.",
             CREDO_MIXED_LANGUAGE, "");
    judge_free(&judge);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrong_entries),
        cmocka_unit_test(wrong_headings),
        cmocka_unit_test(wrong_rules),
        cmocka_unit_test(wrong_concepts),
        cmocka_unit_test(too_many_concepts),
        cmocka_unit_test(wrong_languages_settings_endings),
        cmocka_unit_test(wrong_bytes),
        cmocka_unit_test(wrong_weights),
        cmocka_unit_test(missing_files),
        cmocka_unit_test(comments_and_line_ends),
        cmocka_unit_test(many_rules_near_one_word),
        cmocka_unit_test(an_entry_of_the_most_words),
        cmocka_unit_test(the_longest_entry_wins),
        cmocka_unit_test(stems_and_exact_forms),
        cmocka_unit_test(an_exact_form_goes_before_a_stem),
        cmocka_unit_test(gaps_and_any_words),
        cmocka_unit_test(hyphens_do_not_hide),
        cmocka_unit_test(typographic_hyphens_do_not_hide),
        cmocka_unit_test(rules_are_tried_near_their_words),
        cmocka_unit_test(a_rule_that_runs_wild_is_given_up),
        cmocka_unit_test(of_two_equal_entries_the_first_holds),
        cmocka_unit_test(the_memo_agrees_with_the_plain_way),
        cmocka_unit_test(a_folder_loads_and_lists_itself),
        cmocka_unit_test(a_rule_is_known_by_the_words_near_which_it_is_tried),
        cmocka_unit_test(languages_are_told_apart),
        cmocka_unit_test(two_languages_are_mixed),
    };
    return cmocka_run_group_tests(tests, make_lexicon, drop_lexicon);
}
