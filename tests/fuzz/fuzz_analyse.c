/* The public call: any bytes, any flags. */
#include "fuzz/fuzz.h"
#include "holds.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct judge judge;
    struct input input = {data, size};
    size_t length;
    if (!judge.lexicon)
        judge = judge_new();
    unsigned flags = take(&input) % 4;
    char *text = take_rest(&input, &length);
    holds(judge_bytes(&judge, text, length, flags));
    free(text);
    return 0;
}
