/* The tables of messages: one for the workshop, one for all else. Each ends with an empty row. */
#ifndef CREDO_UTIL_PHRASEBOOK_H
#define CREDO_UTIL_PHRASEBOOK_H

struct phrase_pair {
    const char *english, *russian;
};

extern const struct phrase_pair workshop_phrases[];

#endif
