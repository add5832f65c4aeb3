/* What the fuzz targets share. Built with -DCREDO_FUZZ a target is libFuzzer's; otherwise it replays the files it is given. */
#ifndef CREDO_TESTS_FUZZ_H
#define CREDO_TESTS_FUZZ_H

#include "support.h"

#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Settings come from the first bytes, so that the fuzzer finds them by itself; the rest is the input. */
struct input {
    const uint8_t *at;
    size_t left;
};

static inline unsigned take(struct input *input)
{
    if (!input->left)
        return 0;
    input->left--;
    return *input->at++;
}

/* A copy of just its size, so that the sanitizer watches its end. */
static inline char *take_rest(struct input *input, size_t *length)
{
    char *copy = malloc(input->left ? input->left : 1);
    if (copy && input->left)
        memcpy(copy, input->at, input->left);
    *length = input->left;
    input->left = 0;
    return copy;
}

/* Up to the next NUL, terminated. */
static inline char *take_text(struct input *input)
{
    const uint8_t *end = input->left ? memchr(input->at, 0, input->left) : NULL;
    size_t length = end ? (size_t)(end - input->at) : input->left;
    char *copy = malloc(length + 1);
    if (copy && length)
        memcpy(copy, input->at, length);
    if (copy)
        copy[length] = '\0';
    input->at += length + (end != NULL);
    input->left -= length + (end != NULL);
    return copy;
}

static inline bool is_utf8(const char *bytes, size_t length)
{
    return !length || utf8_valid(bytes, length) == length;
}

/* A reader gives valid UTF-8; so do the targets that stand behind one. */
static inline char *take_utf8(struct input *input)
{
    char *raw = take_text(input);
    struct buffer repaired = {0};
    utf8_repair(raw, strlen(raw), &repaired);
    assert_non_null(buffer_string(&repaired));
    free(raw);
    return repaired.bytes;
}

/* Marks that turn a line around, and the control characters above ASCII. */
static inline bool turns(const unsigned char *at)
{
    return (at[0] == 0xE2 && at[1] == 0x80 && ((at[2] >= 0xAA && at[2] <= 0xAE) || at[2] == 0x8E || at[2] == 0x8F))
           || (at[0] == 0xE2 && at[1] == 0x81 && at[2] >= 0xA6 && at[2] <= 0xA9) || (at[0] == 0xD8 && at[1] == 0x9C)
           || (at[0] == 0xC2 && at[1] >= 0x80 && at[1] <= 0x9F);
}

/* Escape sequences are ours only when colour was asked for. */
static inline void nothing_is_obeyed(const char *bytes, size_t length, bool color)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)bytes[i];
        assert_true(c >= ' ' || c == '\n' || c == '\t' || c == '\r' || (c == 0x1B && color));
        assert_true(c != 0x7F);
        assert_false(i + 2 < length && turns((const unsigned char *)bytes + i));
    }
}

#ifndef CREDO_FUZZ
static int replay(const char *path)
{
    FILE *file = fopen(path, "rb");
    static uint8_t bytes[1 << 21];
    if (!file) {
        perror(path);
        return 1;
    }
    size_t length = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    uint8_t *copy = malloc(length ? length : 1);
    if (!copy)
        return 1;
    memcpy(copy, bytes, length);
    LLVMFuzzerTestOneInput(copy, length);
    free(copy);
    printf("ok %s\n", path);
    fflush(stdout);
    return 0;
}

int main(int count, char **paths)
{
    int status = 0;
    for (int i = 1; i < count; i++)
        status |= replay(paths[i]);
    return status;
}
#endif

#endif
