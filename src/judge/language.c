#include "judge/language.h"

#include <string.h>

#include "text/utf8.h"

struct tally {
    size_t words[4];  /* by script */
    size_t known[4];  /* of these, in the lexicon */
    size_t votes[4][FOREIGN_LIMIT];
    size_t letters[4]; /* words with letters that our alphabets lack */
    size_t foreign[4]; /* words that some other language claims and the lexicon does not know */
};

static struct tally count_words(const struct statement *s)
{
    struct tally tally = {0};
    for (size_t i = 0; i < s->document->count; i++) {
        const struct token *token = &s->document->tokens[i];
        if (token->kind != TOKEN_WORD)
            continue;
        tally.words[token->script]++;
        bool known = s->contexts[i].class != 0;
        tally.known[token->script] += known;
        tally.foreign[token->script] += s->words[i].foreign && !known;
        uint32_t claims = s->words[i].foreign | s->words[i].letters_of;
        tally.letters[token->script] += s->words[i].letters_of != 0;
        for (unsigned bit = 0; bit < FOREIGN_LIMIT && claims >> bit; bit++)
            tally.votes[token->script][bit] += claims >> bit & 1;
    }
    return tally;
}

static unsigned most_votes(const size_t *votes)
{
    unsigned best = 0;
    for (unsigned i = 1; i < FOREIGN_LIMIT; i++)
        if (votes[i] > votes[best])
            best = i;
    return best;
}

/* Letters that speak for one of our languages: those told apart here from Russian lack ы, э and ё, or write letters that it lacks. */
static bool shows_own_letters(const struct statement *s)
{
    const char *own = IMAGE_PART(s->image, char, own_letters), *text = s->document->text;
    unsigned step, width;
    for (size_t at = 0; at < s->document->length; at += step) {
        utf8_decode(text + at, &step);
        for (uint32_t i = 0; step > 1 && i < s->image->own_letters.count; i += width) {
            utf8_decode(own + i, &width);
            if (width == step && memcmp(text + at, own + i, step) == 0)
                return true;
        }
    }
    return false;
}

/* Whether so many of the words are a share of them that a setting names. */
static bool reaches(const struct statement *s, size_t count, size_t words, enum setting share)
{
    return (double)count >= (double)words * s->image->settings[share];
}

/* Whether the words of a script belong to another language: its function words are there and few words are ours, or hardly any are.
 * Letters decide in Cyrillic; where most words are Russian they are those of a name. */
static bool is_foreign(const struct statement *s, const struct tally *tally, enum script script, unsigned best)
{
    enum { UNKNOWN_LEAST = 3 }; /* of one or two unknown words nothing can be said */
    size_t words = tally->words[script], known = tally->known[script], votes = tally->votes[script][best];
    if (!words)
        return false;
    bool strange = !reaches(s, known, words, SETTING_STRANGE_SHARE);
    if (script == SCRIPT_CYRILLIC && strange && reaches(s, tally->letters[script], words, SETTING_CLAIM_SHARE))
        return true;
    if (strange && votes * 2 > known && reaches(s, votes, words, SETTING_CLAIM_SHARE))
        return true;
    bool unknown = words >= UNKNOWN_LEAST && !reaches(s, known, words, SETTING_KNOWN_SHARE);
    return unknown && !(script == SCRIPT_CYRILLIC && shows_own_letters(s));
}

struct language_reading read_language(const struct statement *s)
{
    struct tally tally = count_words(s);
    struct language_reading reading = {.foreign = "", .alien = tally.words[SCRIPT_OTHER]};
    size_t ours[LANGUAGES] = {tally.words[SCRIPT_LATIN], tally.words[SCRIPT_CYRILLIC]};
    const enum script scripts[LANGUAGES] = {[CREDO_ENGLISH] = SCRIPT_LATIN, [CREDO_RUSSIAN] = SCRIPT_CYRILLIC};
    const uint32_t *codes = IMAGE_PART(s->image, uint32_t, foreign);
    size_t most = 0, all = tally.words[SCRIPT_OTHER];
    for (int language = 0; language < LANGUAGES; language++) {
        unsigned best = most_votes(tally.votes[scripts[language]]);
        size_t words = ours[language];
        all += words;
        if (!reaches(s, words, tally.words[SCRIPT_LATIN] + tally.words[SCRIPT_CYRILLIC], SETTING_NAME_SHARE))
            continue;
        if (!is_foreign(s, &tally, scripts[language], best)) {
            reading.alien += tally.foreign[scripts[language]];
            continue;
        }
        reading.alien += words;
        ours[language] = 0;
        size_t votes = tally.votes[scripts[language]][best];
        if (votes > most) {
            most = votes;
            reading.foreign = image_string(s->image, codes[best]);
        }
    }
    reading.model = ours[CREDO_RUSSIAN] > ours[CREDO_ENGLISH] ? CREDO_RUSSIAN : CREDO_ENGLISH;
    if (all && reaches(s, reading.alien, all, SETTING_ALIEN_SHARE))
        reading.language = CREDO_OTHER_LANGUAGE;
    else if (all && reaches(s, ours[CREDO_ENGLISH], all, SETTING_BOTH_SHARE) && reaches(s, ours[CREDO_RUSSIAN], all, SETTING_BOTH_SHARE))
        reading.language = CREDO_MIXED_LANGUAGE;
    else
        reading.language = reading.model;
    return reading;
}
