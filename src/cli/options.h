/* Options as data: the rows that are parsed are the rows that help prints. */
#ifndef CREDO_CLI_OPTIONS_H
#define CREDO_CLI_OPTIONS_H

#include "cli/cli.h"

enum option_kind { OPTION_FLAG, OPTION_TEXT, OPTION_LIST, OPTION_NUMBER, OPTION_CHOICE };

struct option {
    char letter; /* 0: none */
    const char *name;
    const char *argument; /* as help shows it; NULL: none */
    const char *help;
    unsigned commands;    /* bits */
    enum option_kind kind;
    size_t offset; /* in struct options */
    const char *const *choices;
    unsigned least, most; /* of a number */
};

extern const struct option option_table[];

/* Where the command stands: it is the first argument that is no option; 0 when none is named. */
int find_command(int count, char **arguments);
/* Fills the options of a command; arrays must have room for all arguments. The message goes to standard error. */
bool parse_options(const struct command *command, int count, char **arguments, credo_ui ui, struct options *options);
/* The near name in a list that ends with NULL, or NULL when none is near. */
const char *near_name(const char *name, const char *const *names);

#endif
