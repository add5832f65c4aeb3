#include "render/words.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "render/layout.h"

/* --- small parts -------------------------------------------------------------------------------------------- */

void put_filled(struct buffer *out, const char *pattern, const char *first, const char *second)
{
    const char *gap = strstr(pattern, "%s");
    if (!gap) {
        buffer_text(out, pattern);
        return;
    }
    buffer_put(out, pattern, (size_t)(gap - pattern));
    buffer_text(out, first);
    put_filled(out, gap + 2, second, "");
}

void put_decimal(struct buffer *out, credo_ui ui, double number, int decimals)
{
    size_t start = out->length;
    buffer_fixed(out, number, decimals);
    char *point = out->failed ? NULL : memchr(out->bytes + start, '.', out->length - start);
    if (point && ui == CREDO_UI_RUSSIAN)
        *point = ',';
}

void put_signed(struct buffer *out, credo_ui ui, double number, int decimals)
{
    double least = 0.5;
    for (int i = 0; i < decimals; i++)
        least /= 10;
    if (number >= least) /* what rounds to zero has no sign */
        buffer_byte(out, '+');
    put_decimal(out, ui, number, decimals);
}

/* Russian counts in three forms, English in two. */
static unsigned form_of(credo_ui ui, size_t number)
{
    if (ui == CREDO_UI_ENGLISH)
        return number != 1;
    if (number % 10 == 1 && number % 100 != 11)
        return 0;
    return number % 10 >= 2 && number % 10 <= 4 && number % 100 / 10 != 1 ? 1 : 2;
}

void put_count(struct buffer *out, const struct showing *show, size_t number, const char *forms)
{
    const char *form = tell(show, forms);
    for (unsigned n = form_of(show->ui, number); n && strchr(form, '|'); n--)
        form = strchr(form, '|') + 1;
    buffer_number(out, number);
    buffer_text(out, "\xC2\xA0");
    buffer_put(out, form, strcspn(form, "|"));
}

void put_quoted(struct buffer *out, const struct showing *show, const credo_span *span, size_t columns)
{
    buffer_text(out, open_quote(show->ui));
    put_cut(out, show->result->text + span->byte_start, span->byte_end - span->byte_start, columns);
    buffer_text(out, close_quote(show->ui));
}

/* `next` is the phrase that comes, or NULL. True when the piece is that phrase. */
static bool take_piece(struct piece *piece, const char *text, size_t length, const credo_span *next)
{
    bool begun = next && next->byte_start <= piece->at;
    size_t end = begun ? next->byte_end : next ? next->byte_start : length;
    piece->text = text + piece->at;
    piece->length = end - piece->at;
    piece->at = end;
    piece->next += begun;
    return begun;
}

bool next_piece(const credo_result *result, struct piece *piece)
{
    if (piece->at >= result->length)
        return false;
    const credo_phrase *next = piece->next < result->phrase_count ? &result->phrases[piece->next] : NULL;
    piece->phrase = take_piece(piece, result->text, result->length, next ? &next->span : NULL) ? next : NULL;
    piece->role = piece->phrase ? next->role : CREDO_NO_ROLE;
    return true;
}

bool next_marked_piece(const credo_mission *mission, struct piece *piece)
{
    if (piece->at >= mission->length)
        return false;
    const credo_mark *next = piece->next < mission->mark_count ? &mission->marks[piece->next] : NULL;
    piece->role = take_piece(piece, mission->text, mission->length, next ? &next->span : NULL) ? next->role : CREDO_NO_ROLE;
    return true;
}

bool ends_line(const char *at)
{
    return *at == '\n' || (*at == '\r' && at[1] != '\n');
}

/* --- verdicts ----------------------------------------------------------------------------------------------- */

const char *verdict_title(const struct showing *show, credo_verdict verdict)
{
    static const char *const titles[] = {"CUSTOMER-CENTRIC", "PRODUCT-CENTRIC", "MIXED", "UNCLEAR"};
    return tell(show, titles[verdict]);
}

static bool marks_result(const credo_result *result)
{
    for (size_t i = 0; i < result->phrase_count; i++)
        if (result->phrases[i].role == CREDO_RESULT)
            return true;
    return false;
}

const char *verdict_meaning(const struct showing *show)
{
    static const char *const meanings[] = {"It says what changes for people.", "It speaks of the company and what it offers.",
                                           "It says both what changes for people and what the company offers.",
                                           "There is no telling whom it is about."};
    if (show->result->verdict == CREDO_CUSTOMER && !marks_result(show->result))
        return tell(show, "It leans to people, but no words of it say what changes for them.");
    return tell(show, meanings[show->result->verdict]);
}

const char *sureness(const struct showing *show)
{
    double confidence = show->result->confidence;
    return tell(show, confidence >= 0.9    ? "almost certain"
                      : confidence >= 0.75 ? "fairly sure"
                      : confidence >= 0.55 ? "likely"
                                           : "a close call");
}

const char *place_title(const struct showing *show, credo_place place)
{
    static const char *const titles[] = {"head of the sentence", "tail of means", "purpose clause", "relative clause",
                                         "after a contrast",     "under a denial", "tail of the sentence"};
    return tell(show, titles[place]);
}

const char *concept_title(const struct showing *show, credo_role role, unsigned concept)
{
    if (concept)
        return credo_concept_get(show->lexicon, concept, show->ui).title;
    return tell(show, role == CREDO_NO_ROLE ? "structure and other words" : "other words");
}

const char *phrase_concept(const struct showing *show, const credo_phrase *phrase)
{
    return phrase->concept ? concept_title(show, phrase->role, phrase->concept) : "";
}

const char *concept_id(const struct showing *show, credo_role role, unsigned concept)
{
    if (!concept)
        return role == CREDO_NO_ROLE ? "structure" : "none";
    return credo_concept_get(show->lexicon, concept, show->ui).id;
}

/* --- why it is unclear -------------------------------------------------------------------------------------- */

struct obstacle {
    const char *name, *why, *advice;
};

static const struct obstacle obstacles[] = {
    [CREDO_CLEAR] = {"", "", ""},
    [CREDO_EMPTY] = {"empty", "There is no word in the text.", "Give the mission itself: a sentence or two."},
    [CREDO_TOO_SHORT] = {"too_short", "The words are too few to tell.", "Say whom you serve and what becomes different for them."},
    [CREDO_FOREIGN] = {"foreign", "The text is neither in English nor in Russian.", "Translate it into English or Russian."},
    [CREDO_HEAP] = {"heap", "These are words without a sentence: a list promises nothing.",
                    "Make a sentence of them: who does what, and for whom?"},
    [CREDO_NOTHING_PROMISED] = {"nothing_promised", "Nobody gains anything here and nothing is offered.",
                                "Say what becomes different, and for whom."},
    [CREDO_UNDECIDED] = {"undecided", "It reads as a slogan or a fact: too little is said to tell.",
                         "Say what becomes different, and for whom."},
};

bool has_score(const credo_result *result)
{
    return result->obstacle == CREDO_CLEAR || result->obstacle == CREDO_UNDECIDED;
}

const char *obstacle_name(credo_obstacle obstacle)
{
    return obstacles[obstacle].name;
}

const char *obstacle_advice(const struct showing *show)
{
    return tell(show, obstacles[show->result->obstacle].advice);
}

static const struct foreign_language {
    const char *code, *name;
} foreign_languages[] = {
    {"de", "German"},     {"fr", "French"},    {"es", "Spanish"},    {"it", "Italian"},    {"pt", "Portuguese"}, {"nl", "Dutch"},
    {"pl", "Polish"},     {"cs", "Czech"},     {"sv", "Swedish"},    {"da", "Danish"},     {"no", "Norwegian"},  {"fi", "Finnish"},
    {"hu", "Hungarian"},  {"ro", "Romanian"},  {"tr", "Turkish"},    {"id", "Indonesian"}, {"vi", "Vietnamese"},
    {"uk", "Ukrainian"},  {"be", "Belarusian"}, {"bg", "Bulgarian"}, {"sr", "Serbian"},    {"kk", "Kazakh"},     {"tt", "Tatar"},
};

static const char *foreign_name(const struct showing *show)
{
    for (size_t i = 0; i < sizeof foreign_languages / sizeof *foreign_languages; i++)
        if (strcmp(foreign_languages[i].code, show->result->foreign) == 0)
            return tell(show, foreign_languages[i].name);
    return show->result->foreign;
}

void put_obstacle(struct buffer *out, const struct showing *show)
{
    buffer_text(out, tell(show, obstacles[show->result->obstacle].why));
    if (show->result->obstacle == CREDO_FOREIGN && show->result->foreign[0]) {
        buffer_byte(out, ' ');
        put_filled(out, tell(show, "The language looks like this one: %s."), foreign_name(show), "");
    }
}

void put_language(struct buffer *out, const struct showing *show)
{
    static const char *const names[] = {"English", "Russian", "English and Russian", "another language"};
    const credo_result *result = show->result;
    if (result->language == CREDO_OTHER_LANGUAGE && result->foreign[0])
        buffer_text(out, foreign_name(show));
    else
        buffer_text(out, tell(show, names[result->language]));
}

void put_size(struct buffer *out, const struct showing *show)
{
    if (show->result->words) {
        put_language(out, show);
        buffer_text(out, ", ");
    }
    put_count(out, show, show->result->words, "word|words");
    buffer_text(out, ", ");
    put_count(out, show, show->result->sentences, "sentence|sentences");
}

/* --- reasons and advice ------------------------------------------------------------------------------------- */

void put_reason(struct buffer *out, const struct showing *show, const credo_phrase *phrase)
{
    static const char *const openings[2][3] = {
        {"Clearly a change for people", "Probably a change for people", "Perhaps a change for people"},
        {"Clearly a means of the company", "Probably a means of the company", "Perhaps a means of the company"},
    };
    static const char *const places[] = {"at the head of the sentence", "in a tail of means", "in a purpose clause",
                                         "in a relative clause",        "after a contrast",   "where it is denied", "in the tail of the sentence"};
    int doubt = phrase->certainty >= 0.8 ? 0 : phrase->certainty >= 0.55 ? 1 : 2;
    buffer_text(out, tell(show, openings[phrase->role == CREDO_METHOD][doubt]));
    if (phrase->concept) {
        buffer_text(out, ": ");
        buffer_text(out, credo_concept_get(show->lexicon, phrase->concept, show->ui).title);
    }
    buffer_text(out, ", ");
    buffer_text(out, tell(show, places[phrase->place]));
    buffer_byte(out, '.');
}

bool has_method(const credo_result *result)
{
    for (size_t i = 0; i < result->phrase_count; i++)
        if (result->phrases[i].role == CREDO_METHOD)
            return true;
    return false;
}

void put_struck(struct buffer *out, const struct showing *show)
{
    if (!has_method(show->result))
        buffer_text(out, tell(show, show->result->verdict == CREDO_PRODUCT
                                        ? "No single words to strike out: it speaks of the company as a whole."
                                        : "No means to strike out: the text stands as it is."));
    else if (!show->result->struck[0])
        buffer_text(out, tell(show, "Nothing is left."));
    else
        buffer_text(out, show->result->struck);
}

void put_flip(struct buffer *out, const struct showing *show)
{
    const credo_flip *flip = &show->result->flip;
    struct buffer phrases = {0};
    for (size_t i = 0; i < flip->phrase_count && i < 2; i++) {
        buffer_text(&phrases, i ? tell(show, " and ") : "");
        put_quoted(&phrases, show, &show->result->phrases[flip->phrases[i]].span, 48);
    }
    const char *named = buffer_string(&phrases);
    put_filled(out, tell(show, "Without %s the verdict is %s."), named ? named : "", verdict_title(show, flip->verdict));
    buffer_done(&phrases, out);
}

size_t strongest_phrases(const credo_result *result, size_t strongest[REASONS])
{
    size_t count = 0;
    for (size_t i = 0; i < result->phrase_count; i++) {
        size_t at = count < REASONS ? count++ : REASONS;
        for (; at && fabs(result->phrases[i].points) > fabs(result->phrases[strongest[at - 1]].points); at--)
            if (at < REASONS)
                strongest[at] = strongest[at - 1];
        if (at < REASONS)
            strongest[at] = i;
    }
    return count;
}

/* The questions of the heaviest METHOD phrases, each asked once. */
size_t strongest_questions(const struct showing *show, const char *questions[QUESTIONS])
{
    const credo_result *result = show->result;
    size_t count = 0;
    unsigned asked = 0;
    while (count < QUESTIONS) {
        const credo_phrase *best = NULL;
        for (size_t i = 0; i < result->phrase_count; i++) {
            const credo_phrase *phrase = &result->phrases[i];
            if (phrase->role == CREDO_METHOD && phrase->concept != asked && (!best || phrase->points < best->points)
                && credo_concept_get(show->lexicon, phrase->concept, show->ui).question[0])
                best = phrase;
        }
        if (!best)
            break;
        asked = best->concept;
        questions[count++] = credo_concept_get(show->lexicon, asked, show->ui).question;
    }
    return count;
}

const char *ageing_meaning(const struct showing *show, const char *kind)
{
    static const char *const meanings[][2] = {{"number", "numbers change"},
                                              {"technology", "technologies go out of date"},
                                              {"lever", "a rival can copy it"},
                                              {"rivals", "compares with rivals, and rivals change"}};
    for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++)
        if (strcmp(kind, meanings[i][0]) == 0)
            return tell(show, meanings[i][1]);
    return tell(show, kind);
}

static bool says_the_same(const credo_result *result, size_t a, size_t b)
{
    const credo_span *x = &result->ageing[a].span, *y = &result->ageing[b].span;
    size_t length = x->byte_end - x->byte_start;
    return length == y->byte_end - y->byte_start && memcmp(result->text + x->byte_start, result->text + y->byte_start, length) == 0;
}

/* The first few different ones; tells how many, and how many words are left. */
static size_t first_ageing(const credo_result *result, size_t first[AGEING_SHOWN], size_t *left)
{
    size_t count = 0;
    *left = 0;
    for (size_t i = 0; i < result->ageing_count; i++) {
        bool known = false;
        for (size_t j = 0; j < count; j++)
            known |= says_the_same(result, first[j], i);
        if (known)
            continue;
        if (count < AGEING_SHOWN)
            first[count++] = i;
        else
            ++*left;
    }
    return count;
}

void put_ageing(struct buffer *out, const struct showing *show)
{
    const credo_ageing *ageing = show->result->ageing;
    size_t first[AGEING_SHOWN], left, count = first_ageing(show->result, first, &left);
    for (size_t i = 0; i < count; i++) {
        bool more = i + 1 < count && strcmp(ageing[first[i]].kind, ageing[first[i + 1]].kind) == 0;
        put_quoted(out, show, &ageing[first[i]].span, 32);
        if (more) {
            buffer_text(out, ", ");
            continue;
        }
        buffer_text(out, show->ui == CREDO_UI_RUSSIAN ? " — " : " - ");
        buffer_text(out, ageing_meaning(show, ageing[first[i]].kind));
        buffer_text(out, i + 1 < count ? "; " : "");
    }
    if (left) {
        struct buffer number = {0};
        buffer_number(&number, left);
        const char *digits = buffer_string(&number);
        put_filled(out, tell(show, "; %s more"), digits ? digits : "", "");
        buffer_done(&number, out);
    }
}

void put_form(struct buffer *out, const struct showing *show)
{
    struct buffer numbers[2] = {{0}, {0}};
    buffer_fixed(&numbers[0], show->result->brevity, 0);
    buffer_fixed(&numbers[1], show->result->durability, 0);
    const char *brevity = buffer_string(&numbers[0]), *durability = buffer_string(&numbers[1]);
    put_filled(out, tell(show, "brevity %s, durability %s of 100"), brevity ? brevity : "", durability ? durability : "");
    buffer_done(&numbers[0], out);
    buffer_done(&numbers[1], out);
}

/* --- warnings, errors, names -------------------------------------------------------------------------------- */

bool has_warning(const struct showing *show, credo_warning warning)
{
    if (warning == CREDO_WARN_CONVERTED)
        return show->record->guessed;
    if (warning == CREDO_WARN_FOREIGN && show->result->obstacle == CREDO_FOREIGN)
        return false; /* the verdict says it */
    return show->result->warning[warning] != 0;
}

bool put_warning(struct buffer *out, const struct showing *show, credo_warning warning)
{
    static const char *const texts[CREDO_WARNINGS] = {
        [CREDO_WARN_REPAIRED] = "Bytes that cannot be read were replaced: %s.",
        [CREDO_WARN_TRUNCATED] = "The text is too long: the last bytes were not read, %s of them.",
        [CREDO_WARN_RULE_LIMIT] = "Patterns of the lexicon that met their limit: %s.",
        [CREDO_WARN_FOREIGN] = "Words of other languages or scripts: %s.",
        [CREDO_WARN_PHRASES] = "Phrases beyond the limit, counted and not listed: %s.",
        [CREDO_WARN_CONVERTED] = "Read as %s: check that the letters are right, or name it with --encoding.",
        [CREDO_WARN_LONG_WORDS] = "Words longer than 128 bytes, which no entry can match: %s.",
    };
    if (!has_warning(show, warning))
        return false;
    if (warning == CREDO_WARN_CONVERTED) {
        put_filled(out, tell(show, texts[warning]), show->record->encoding, "");
        return true;
    }
    struct buffer number = {0};
    buffer_number(&number, show->result->warning[warning]);
    const char *digits = buffer_string(&number);
    put_filled(out, tell(show, texts[warning]), digits ? digits : "", "");
    buffer_done(&number, out);
    return true;
}

bool put_note(struct buffer *out, const struct showing *show, credo_warning warning)
{
    return (warning != CREDO_WARN_CONVERTED || show->record->opens) && put_warning(out, show, warning);
}

void put_error(struct buffer *out, const struct showing *show)
{
    char text[1024];
    credo_error_describe(&show->record->error, show->ui, text, sizeof text);
    buffer_text(out, text);
}

static bool is_running_number(const struct showing *show)
{
    char number[24];
    snprintf(number, sizeof number, "%zu", show->index + 1);
    return !show->record->id || strcmp(show->record->id, number) == 0;
}

void put_place(struct buffer *out, const struct showing *show)
{
    const credo_record *record = show->record;
    bool numbered = is_running_number(show), named = record->file && record->file[0];
    if (named) {
        buffer_text(out, record->file);
        if (record->line > 1)
            buffer_format(out, ":%zu", record->line);
    }
    if (named && !numbered)
        buffer_text(out, " · ");
    if (!numbered)
        buffer_text(out, record->id);
    else if (!named && show->index)
        buffer_number(out, show->index + 1);
}

enum { NAME_MOST = 200 }; /* columns */

static bool has_name(const struct showing *show)
{
    return show->record->title && show->record->title[0];
}

void put_title(struct buffer *out, const struct showing *show)
{
    if (has_name(show))
        put_cut(out, show->record->title, strlen(show->record->title), NAME_MOST);
    else
        put_place(out, show);
}

void put_title_and_place(struct buffer *out, const struct showing *show)
{
    const credo_record *record = show->record;
    if (has_name(show) && (is_running_number(show) || strcmp(record->id, record->title) != 0)) {
        put_title(out, show);
        buffer_text(out, " · ");
    }
    put_place(out, show);
}
