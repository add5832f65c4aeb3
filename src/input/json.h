/* The one door to jansson: JSON records in. */
#ifndef CREDO_INPUT_JSON_H
#define CREDO_INPUT_JSON_H

#include <stdbool.h>
#include <stddef.h>

struct json; /* one parsed value; strings borrowed from it live as long as it */

/* Parses one value. On failure NULL, and where (column in bytes from 1) and near which sign; "" when it breaks off.
 * Column 0: memory ran out. */
struct json *json_parse(const char *bytes, size_t length, size_t *column, char *near, size_t room);
/* What is wrong, to be filled with that sign. */
const char *json_problem(const char *near);
void json_free(struct json *json);
bool json_has_members(const struct json *json);
/* The member as text: a string, or a number or boolean as it would be written; NULL when missing or of another kind. */
const char *json_text(struct json *json, const char *name, size_t *length);
bool json_number(const struct json *json, const char *name, double *number);
/* Pairs of numbers, as in [[0, 5], [9, 12]]; how many there are, of which `room` at most are given. */
size_t json_pairs(const struct json *json, const char *name, size_t (*pairs)[2], size_t room);
size_t json_member_count(const struct json *json);
/* What the members of an object are called, in order; room for all of them. */
void json_members(const struct json *json, const char **names);

#endif
