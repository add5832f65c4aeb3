#include "lexicon/names.h"

#include <string.h>

const char *const role_names[] = {"none", "result", "method", "people", "marker"};
const char *const place_names[] = {"main", "means", "purpose", "relative", "contrast", "denied", "tail"};

const char *credo_language_name(credo_language language)
{
    static const char *const names[] = {"en", "ru", "mixed", "other"};
    return names[language];
}

const char *credo_role_name(credo_role role)
{
    return role_names[role];
}

const char *credo_place_name(credo_place place)
{
    return place_names[place];
}

int find_name(const char *const *names, int count, const char *name)
{
    for (int i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return i;
    return -1;
}
