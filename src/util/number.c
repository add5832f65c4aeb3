#include "util/number.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

/* The locale of this thread alone, so that no other thread notices; where there is no memory for it, the caller's stays. */
struct borrowed {
    locale_t plain, callers;
};

static struct borrowed borrow_locale(void)
{
    locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    return (struct borrowed){plain, uselocale(plain)};
}

static void return_locale(struct borrowed borrowed)
{
    uselocale(borrowed.callers);
    if (borrowed.plain)
        freelocale(borrowed.plain);
}

double number_read(const char *text, char **end)
{
    struct borrowed borrowed = borrow_locale();
    double number = strtod(text, end);
    return_locale(borrowed);
    return number;
}

int number_write(double number, char *text, size_t room)
{
    struct borrowed borrowed = borrow_locale();
    int written = snprintf(text, room, "%.15g", number);
    return_locale(borrowed);
    return written;
}
