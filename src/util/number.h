/* Numbers as text with a point, whatever the locale of the program that embeds the library. */
#ifndef CREDO_UTIL_NUMBER_H
#define CREDO_UTIL_NUMBER_H

#include <stddef.h>

double number_read(const char *text, char **end); /* as strtod */
int number_write(double number, char *text, size_t room); /* as "%.15g" */

#endif
