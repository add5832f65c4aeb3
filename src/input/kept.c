/* Copies of records, for those who work on them while the reader goes on. */
#include <stdlib.h>
#include <string.h>

#include "credo.h"
#include "util/arena.h"
#include "util/buffer.h"

struct credo_records {
    struct arena arena;
    struct buffer items; /* of credo_record */
};

credo_records *credo_records_new(void)
{
    return calloc(1, sizeof(credo_records));
}

void credo_records_free(credo_records *records)
{
    if (!records)
        return;
    arena_free(&records->arena);
    buffer_free(&records->items);
    free(records);
}

void credo_records_clear(credo_records *records)
{
    arena_reset(&records->arena);
    buffer_clear(&records->items);
}

static const char *keep(struct arena *arena, const char *text)
{
    return text ? arena_copy(arena, text, strlen(text)) : NULL;
}

static const char *const *keep_all(struct arena *arena, const char *const *texts, size_t count)
{
    const char **kept = count ? arena_array(arena, const char *, count) : NULL;
    for (size_t i = 0; kept && i < count; i++)
        kept[i] = keep(arena, texts[i]);
    return kept;
}

credo_code credo_records_add(credo_records *records, const credo_record *record)
{
    struct arena *arena = &records->arena;
    credo_record kept = *record;
    kept.id = keep(arena, record->id);
    kept.text = arena_copy(arena, record->text, record->length);
    kept.file = keep(arena, record->file);
    kept.title = keep(arena, record->title);
    kept.earlier = record->earlier ? arena_copy(arena, record->earlier, record->earlier_length) : NULL;
    kept.names = keep_all(arena, record->names, record->field_count);
    kept.values = keep_all(arena, record->values, record->field_count);
    kept.encoding = keep(arena, record->encoding);
    if (!arena->failed) /* half a record is none */
        buffer_put(&records->items, &kept, sizeof kept);
    return arena->failed || records->items.failed ? CREDO_NO_MEMORY : CREDO_OK;
}

size_t credo_records_count(const credo_records *records)
{
    return records->items.length / sizeof(credo_record);
}

const credo_record *credo_records_get(const credo_records *records, size_t index)
{
    return (const credo_record *)(const void *)records->items.bytes + index;
}
