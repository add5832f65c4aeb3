/* Compiles a lexicon folder into C tables, so that the program carries its lexicons and need not parse them at the start. */
#include <stdio.h>

#include "judge/knowledge.h"

/* This program itself has no lexicons yet. */
const uint64_t builtin_image[1], builtin_english[1], builtin_russian[1];

static void write_table(FILE *out, const char *name, const void *bytes, size_t size)
{
    const uint64_t *words = bytes;
    fprintf(out, "const uint64_t %s[] = {", name);
    for (size_t i = 0; i < size / sizeof *words; i++)
        fprintf(out, "%s0x%llx,", i % 8 ? "" : "\n", (unsigned long long)words[i]);
    fprintf(out, "\n};\n");
}

int main(int count, char **arguments)
{
    credo_lexicon *lexicon;
    credo_error error;
    if (count != 3) {
        fprintf(stderr, "usage: embed LEXICONS OUTPUT.c\n");
        return 2;
    }
    if (credo_lexicon_load(arguments[1], &lexicon, &error)) {
        char text[1024];
        credo_error_describe(&error, CREDO_UI_ENGLISH, text, sizeof text);
        fprintf(stderr, "%s\n", text);
        return 2;
    }
    FILE *out = fopen(arguments[2], "w");
    if (!out) {
        perror(arguments[2]);
        return 2;
    }
    fprintf(out, "/* Made from lexicons/ by the build. */\n#include <stdint.h>\n"
                 "extern const uint64_t builtin_image[], builtin_english[], builtin_russian[];\n");
    write_table(out, "builtin_image", lexicon->image, lexicon->image->size);
    write_table(out, "builtin_english", lexicon->models[CREDO_ENGLISH], lexicon->models[CREDO_ENGLISH]->size);
    write_table(out, "builtin_russian", lexicon->models[CREDO_RUSSIAN], lexicon->models[CREDO_RUSSIAN]->size);
    int failed = ferror(out) | fclose(out);
    credo_lexicon_free(lexicon);
    if (failed)
        perror(arguments[2]);
    return failed ? 2 : 0;
}
