/* The tables of messages: for the workshop, for the lexicons, for reports, and for all else. Each ends with an empty row. */
#ifndef CREDO_UTIL_PHRASEBOOK_H
#define CREDO_UTIL_PHRASEBOOK_H

struct phrase_pair {
    const char *english, *russian;
};

extern const struct phrase_pair workshop_phrases[], lexicon_phrases[], report_phrases[];

#endif
