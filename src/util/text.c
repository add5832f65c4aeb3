#include "util/text.h"

#include <stdlib.h>

credo_text *credo_text_new(void)
{
    return calloc(1, sizeof(credo_text));
}

void credo_text_free(credo_text *text)
{
    if (!text)
        return;
    buffer_free(&text->buffer);
    free(text);
}

void credo_text_clear(credo_text *text)
{
    buffer_clear(&text->buffer);
}

const char *credo_text_bytes(const credo_text *text, size_t *length)
{
    *length = text->buffer.failed ? 0 : text->buffer.length;
    if (text->buffer.failed)
        return NULL;
    return text->buffer.bytes ? text->buffer.bytes : "";
}

bool credo_text_failed(const credo_text *text)
{
    return text->buffer.failed;
}
