/* Makes missions without end for the bench: generate BYTES KIND FILE.missions... >text
 *
 * KIND is one of
 *     lines  a mission a line, half of them Russian
 *     jsonl  the same as JSON Lines
 *     new    a mission a line in which no word comes twice
 *     line   one line that never ends
 *
 * Sentences are walks over the neighbours that words have in the labelled missions, so that words and phrases come as often as
 * people use them (Zipf 1949); one word in sixteen is put in from a long tail of made-up ones, one in 400 is written strangely.
 * The same arguments always give the same bytes. */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TAIL_ONE_IN = 16, STRANGE_ONE_IN = 400, TAIL_WORDS = 400000, WORDS_MOST = 60, WORD_ROOM = 512 };

struct table { /* of all missions, one word after another; an end is a word of no letters */
    const char **words;
    size_t *next;   /* where the same word stands again, in a ring */
    size_t *starts[2], start_count[2]; /* by language: English, Russian */
    size_t count;
};

static uint64_t state = 20240229;

/* splitmix64 (Steele, Lea, Flood 2014) */
static uint64_t mix(uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static size_t draw(size_t below)
{
    state += 0x9E3779B97F4A7C15u;
    return (size_t)(mix(state) % below);
}

static void *need(void *memory)
{
    if (!memory) {
        fputs("generate: out of memory\n", stderr);
        exit(1);
    }
    return memory;
}

/* --- the labelled missions ------------------------------------------------------------------------------------ */

static bool is_russian(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text == 0xD0 || (unsigned char)*text == 0xD1)
            return true;
    return false;
}

static void add_word(struct table *table, const char *word)
{
    if ((table->count & (table->count - 1)) == 0) {
        size_t room = table->count ? 2 * table->count : 1;
        table->words = need(realloc(table->words, room * sizeof *table->words));
    }
    table->words[table->count++] = word;
}

static void add_start(struct table *table, bool russian)
{
    size_t count = table->start_count[russian]++;
    if ((count & (count - 1)) == 0)
        table->starts[russian] = need(realloc(table->starts[russian], (count ? 2 * count : 1) * sizeof(size_t)));
    table->starts[russian][count] = table->count;
}

static void read_file(struct table *table, const char *path)
{
    char line[8192];
    FILE *file = fopen(path, "r");
    if (!file) {
        perror(path);
        exit(1);
    }
    while (fgets(line, sizeof line, file)) {
        if (strchr("@%#\n", line[0]))
            continue;
        char *kept = line;
        for (const char *at = line; *at; at++)
            if (!strchr("[]{}", *at))
                *kept++ = *at;
        *kept = '\0';
        add_start(table, is_russian(line));
        for (char *rest, *word = strtok_r(line, " \n", &rest); word; word = strtok_r(NULL, " \n", &rest))
            add_word(table, need(strdup(word)));
        add_word(table, "");
    }
    fclose(file);
}

static const struct table *sorted;

static int by_word(const void *a, const void *b)
{
    size_t x = *(const size_t *)a, y = *(const size_t *)b;
    int order = strcmp(sorted->words[x], sorted->words[y]);
    return order ? order : (x > y) - (x < y);
}

/* Rings of equal words: a step back of a random length finds the word in another mission. */
static void link_words(struct table *table)
{
    size_t *order = need(malloc(table->count * sizeof *order));
    table->next = need(malloc(table->count * sizeof *table->next));
    for (size_t i = 0; i < table->count; i++)
        order[i] = i;
    sorted = table;
    qsort(order, table->count, sizeof *order, by_word);
    for (size_t first = 0, end; first < table->count; first = end) {
        for (end = first + 1; end < table->count && strcmp(table->words[order[end]], table->words[order[first]]) == 0;)
            end++;
        for (size_t i = first; i < end; i++)
            table->next[order[i]] = order[i + 1 < end ? i + 1 : first];
    }
    free(order);
}

/* --- words ---------------------------------------------------------------------------------------------------- */

/* The n-th word of the tail: always the same, unlike any other, formed as words of the language are. */
static void invent(size_t number, bool russian, char *word)
{
    static const char *const syllables[2][16] = {
        {"ba", "cor", "del", "fin", "gra", "hol", "kem", "lin", "mor", "nes", "pra", "quil", "ros", "sta", "tor", "vel"},
        {"ба", "кор", "дел", "фин", "гра", "хол", "кем", "лин", "мор", "нес", "пра", "чис", "рос", "ста", "тор", "вел"},
    };
    static const char *const endings[2][8] = {{"", "s", "ed", "ing", "er", "ness", "ly", "al"},
                                              {"", "ы", "ами", "ение", "ого", "ать", "ость", "ный"}};
    uint64_t bits = mix(number * 2 + russian);
    size_t shown = number;
    word[0] = '\0';
    do { /* in base 16, so that no two are alike */
        strcat(word, syllables[russian][shown % 16]);
        shown /= 16;
    } while (shown);
    strcat(word, endings[russian][bits % 8]);
}

/* What texts from the real world hold: soft hyphens, stress marks, foreign scripts, look-alikes, wide letters, emoji. */
static void write_strangely(const char *word, bool russian, char strange[WORD_ROOM])
{
    static const char *const signs[] = {"\xC2\xAD", "\xCC\x81", "\xE2\x80\x8B", "\xE2\x80\x99"};
    static const char *const others[] = {"日本語の", "naïveté", "ＦＵＬＬ", "ﬁnest", "Ελλάδα", "🙂", "Ґанок", "ÆØÅ", "①②③", "a\xCC\x81"};
    size_t kind = draw(8), middle;
    if (kind >= 4) {
        strcpy(strange, others[draw(sizeof others / sizeof *others)]);
        return;
    }
    middle = strlen(word) / 2;
    while (middle && ((unsigned char)word[middle] & 0xC0) == 0x80)
        middle--;
    memcpy(strange, word, middle);
    strcpy(strange + middle, signs[kind]);
    strcat(strange, word + middle);
    if (russian && kind == 0 && strncmp(word, "с", 2) == 0) { /* a Latin c in a Russian word */
        strcpy(strange, "c");
        strcat(strange, word + 2);
    }
}

static const char *choose_word(const char *word, bool russian, bool never_twice, char room[WORD_ROOM])
{
    static size_t fresh = 1;
    char tail[WORD_ROOM / 2];
    if (never_twice) {
        invent(fresh++, russian, room);
        return room;
    }
    if (draw(TAIL_ONE_IN) == 0) { /* rank r as often as 1 / r */
        invent((size_t)exp(log(TAIL_WORDS) * ((double)draw(1u << 30) / (1u << 30))), russian, tail);
        strcpy(room, tail);
        word = room;
    }
    if (draw(STRANGE_ONE_IN))
        return word;
    if (strlen(word) >= sizeof tail)
        return word;
    strcpy(tail, word);
    write_strangely(tail, russian, room);
    return room;
}

/* --- missions ------------------------------------------------------------------------------------------------- */

/* Writes one mission, tells its bytes. */
static size_t write_mission(const struct table *table, bool never_twice, bool escaped)
{
    bool russian = draw(2);
    size_t at = table->starts[russian][draw(table->start_count[russian])], bytes = 0;
    char room[WORD_ROOM];
    for (size_t words = 0; words < WORDS_MOST && table->words[at][0]; words++) {
        const char *word = choose_word(table->words[at], russian, never_twice, room);
        if (words)
            bytes += (size_t)printf(" ");
        for (; *word; word++) {
            if (escaped && (*word == '"' || *word == '\\'))
                bytes += (size_t)printf("\\");
            putchar(*word);
            bytes++;
        }
        for (size_t steps = draw(8); steps; steps--)
            at = table->next[at];
        at++;
    }
    return bytes;
}

int main(int count, char **arguments)
{
    struct table table = {0};
    if (count < 4) {
        fputs("usage: generate BYTES lines|jsonl|new|line FILE.missions...\n", stderr);
        return 2;
    }
    unsigned long long wanted = strtoull(arguments[1], NULL, 10), written = 0;
    const char *kind = arguments[2];
    bool json = strcmp(kind, "jsonl") == 0, line = strcmp(kind, "line") == 0, never_twice = strcmp(kind, "new") == 0;
    for (int i = 3; i < count; i++)
        read_file(&table, arguments[i]);
    link_words(&table);
    for (size_t number = 1; written < wanted; number++) {
        if (json)
            written += (unsigned)printf("{\"id\": %zu, \"text\": \"", number);
        written += write_mission(&table, never_twice, json) + 1;
        if (json)
            written += (unsigned)printf("\"}");
        putchar(line ? ' ' : '\n');
    }
    return fflush(stdout) == 0 ? 0 : 1;
}
