/* A small folder of lexicons to write over, in memory where that is to be had. */
#ifndef CREDO_TESTS_FUZZ_FOLDER_H
#define CREDO_TESTS_FUZZ_FOLDER_H

#include "fuzz/fuzz.h"

static char lexicon_settings[8192];

static const struct lexicon_file {
    const char *name, *text;
} lexicon_files[] = {
    {"en/a.lex", "[quality]\nhigh quality\n[life]\nquality of life\nhelp people\n"},
    {"ru/a.lex", "[quality]\nвысокое качество\n"},
    {"concepts.txt", "[quality]\nrole method\ntitle quality | качество\n[life]\nrole result\ntitle life | жизнь\n[by]\nrole marker\nopens means\n"},
    {"judging.txt", lexicon_settings},
    {"languages.lex", "[de]\nder die und\n"},
    {"en/endings.txt", "ing s\n"},
    {"ru/endings.txt", "ость ами\n"},
    {"en/weights.tsv", "temperature\t1\nscale\t3\n"},
    {"ru/weights.tsv", "temperature\t1\nscale\t3\n"},
};
enum { LEXICON_FILES = sizeof lexicon_files / sizeof *lexicon_files };

static char lexicon_folder[64];

static void remove_folder(void)
{
    for (int i = 0; i < LEXICON_FILES; i++)
        remove_file(lexicon_folder, lexicon_files[i].name);
    remove_file(lexicon_folder, "en");
    remove_file(lexicon_folder, "ru");
    rmdir(lexicon_folder);
}

static inline void make_lexicon_folder(void)
{
    char path[128];
    snprintf(lexicon_folder, sizeof lexicon_folder, "%s/credo-fuzz-XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    assert_non_null(mkdtemp(lexicon_folder));
    for (int i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s/%s", lexicon_folder, i ? "ru" : "en");
        assert_int_equal(mkdir(path, 0700), 0);
    }
    take_settings(lexicon_settings, sizeof lexicon_settings);
    for (int i = 0; i < LEXICON_FILES; i++)
        write_file(lexicon_folder, lexicon_files[i].name, lexicon_files[i].text, strlen(lexicon_files[i].text));
    atexit(remove_folder);
}

#endif
