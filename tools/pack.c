/* Puts files into a C table, so that the program carries its corpus: pack OUTPUT.c FILE... */
#include <stdio.h>
#include <string.h>

/* The bytes as an array; how many there were, -1 when the file cannot be read. */
static long write_bytes(FILE *out, const char *path, int number)
{
    FILE *file = fopen(path, "rb");
    long count = 0;
    if (!file)
        return -1;
    fprintf(out, "static const unsigned char file_%d[] = {", number);
    for (int byte = getc(file); byte != EOF; byte = getc(file))
        fprintf(out, "%s%d,", count++ % 24 ? "" : "\n", byte);
    fprintf(out, "0};\n");
    if (ferror(file))
        count = -1;
    fclose(file);
    return count;
}

int main(int count, char **arguments)
{
    FILE *out = count > 2 ? fopen(arguments[1], "w") : NULL;
    long lengths[64];
    if (!out || count > 2 + 64) {
        fprintf(stderr, "usage: pack OUTPUT.c FILE... (64 files at most)\n");
        return 2;
    }
    fprintf(out, "/* Made from corpus/workshop by the build. */\n#include \"study/corpus.h\"\n");
    for (int i = 2; i < count; i++) {
        lengths[i - 2] = write_bytes(out, arguments[i], i - 2);
        if (lengths[i - 2] < 0) {
            perror(arguments[i]);
            return 2;
        }
    }
    fprintf(out, "const struct corpus_file builtin_corpus[] = {\n");
    for (int i = 2; i < count; i++)
        fprintf(out, "    {\"%s\", file_%d, %ld},\n", arguments[i], i - 2, lengths[i - 2]);
    fprintf(out, "    {0},\n};\n");
    int failed = ferror(out) | fclose(out);
    if (failed)
        perror(arguments[1]);
    return failed ? 2 : 0;
}
