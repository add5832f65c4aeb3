#include "input/json.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/number.h"

struct json {
    json_t *value;
    char number[4][40]; /* numbers read as text, the last few */
    unsigned next;
};

/* Of "... near 'x'" the sign alone: the rest is English. */
static void take_sign(const json_error_t *error, char *near, size_t room)
{
    const char *sign = strstr(error->text, " near '");
    bool ends = json_error_code(error) == json_error_premature_end_of_input || !sign;
    size_t length = ends ? 0 : strlen(sign + 7);
    if (length && sign[7 + length - 1] == '\'')
        length--;
    snprintf(near, room, "%.*s", (int)length, ends ? "" : sign + 7);
}

const char *json_problem(const char *near)
{
    return *near ? "not valid JSON near '%s'" : "not valid JSON: it breaks off";
}

struct json *json_parse(const char *bytes, size_t length, size_t *column, char *near, size_t room)
{
    enum { TRIES = 2 }; /* what fails the first time for lack of memory is not called bad JSON */
    json_error_t error;
    *column = 0;
    *near = '\0';
    struct json *json = calloc(1, sizeof *json);
    void *probe = NULL;
    for (int i = 0; i < TRIES && json && !json->value; i++) {
        json->value = json_loadb(bytes, length, JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
        free(probe);
        probe = json->value ? NULL : malloc(length + 1);
    }
    bool starved = !json || (!json->value && (!probe || json_error_code(&error) == json_error_out_of_memory));
    free(probe);
    if (json && json->value)
        return json;
    free(json);
    if (starved)
        return NULL;
    *column = error.column > 0 ? (size_t)error.column : 1;
    take_sign(&error, near, room);
    return NULL;
}

void json_free(struct json *json)
{
    if (!json)
        return;
    json_decref(json->value);
    free(json);
}

bool json_has_members(const struct json *json)
{
    return json_is_object(json->value);
}

const char *json_text(struct json *json, const char *name, size_t *length)
{
    const json_t *member = json_object_get(json->value, name);
    if (json_is_string(member)) {
        *length = json_string_length(member);
        return json_string_value(member);
    }
    char *number = json->number[json->next++ % 4];
    int written = -1;
    if (json_is_integer(member))
        written = snprintf(number, sizeof json->number[0], "%" JSON_INTEGER_FORMAT, json_integer_value(member));
    else if (json_is_real(member))
        written = number_write(json_real_value(member), number, sizeof json->number[0]);
    else if (json_is_boolean(member))
        written = snprintf(number, sizeof json->number[0], "%s", json_is_true(member) ? "true" : "false");
    *length = written > 0 ? (size_t)written : 0;
    return written > 0 ? number : NULL;
}

bool json_number(const struct json *json, const char *name, double *number)
{
    const json_t *member = json_object_get(json->value, name);
    *number = json_number_value(member);
    return json_is_number(member);
}

size_t json_pairs(const struct json *json, const char *name, size_t (*pairs)[2], size_t room)
{
    const json_t *list = json_object_get(json->value, name);
    size_t count = json_array_size(list);
    for (size_t i = 0; i < count && i < room; i++)
        for (size_t side = 0; side < 2; side++) {
            json_int_t number = json_integer_value(json_array_get(json_array_get(list, i), side));
            pairs[i][side] = number > 0 ? (size_t)number : 0;
        }
    return count;
}

size_t json_member_count(const struct json *json)
{
    return json_object_size(json->value);
}

void json_members(const struct json *json, const char **names)
{
    for (void *at = json_object_iter(json->value); at; at = json_object_iter_next(json->value, at))
        *names++ = json_object_iter_key(at);
}
