/* What people type or write down for a side. */
#ifndef CREDO_STUDY_REPLY_H
#define CREDO_STUDY_REPLY_H

/* The side that a word or letter of either language stands for; -1 for none, and for numbers. */
int side_by_word(const char *word);

#endif
