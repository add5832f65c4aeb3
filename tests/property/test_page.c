/* Generated Markdown: whatever stands around and before it, each word of the prose finds its way back to the byte it came from. Every
 * word is numbered, so that there is one place for it alone. */
#include "property/generate.h"

#include "text/page.h"
#include "util/buffer.h"

enum { PAGES = 6000, WORDS = 600 };

struct author {
    uint64_t random;
    struct buffer text;
    char spoken[WORDS][24]; /* words that are prose, in order */
    size_t spoken_count;
    char silent[WORDS][24]; /* words of code, targets, images and HTML */
    size_t silent_count;
    unsigned words;
    bool in_heading; /* which is one line */
};

static const char *const stems[] = {"word", "слово", "caf\u00E9", "cafe\u0301", "\u0401\u0301лка", "\U0001D4B3m", "ß"};
/* What may stand before a word without changing what it is. */
static const char *const noise[] = {"\U0001F337 ", "\U0001F469\u200D\U0001F33E ", "e\u0301 ", "&amp; ", "&copy;&nbsp;", "&#1055; ", "\\* ", "\\_\\\\ ",
                                    "a*b ", "| ", "\u2014 ", "5 < 6 ", "& ", "&amp ", "[x] ", "\\", "\\&amp; ", "&notanentity; ", "* ", "_ ",
                                    "\u00A0", "  ", "! ", "![ ", "] ", "&lt;b&gt; ", "\t", "\xC2\xAD", "--- ", "<- ", "~~a~~ "};

static bool chance(struct author *a, unsigned percent)
{
    return draw_below(&a->random, 100) < percent;
}

static const char *new_word(struct author *a, bool spoken)
{
    char *word = spoken ? a->spoken[a->spoken_count++] : a->silent[a->silent_count++];
    snprintf(word, sizeof a->spoken[0], "%s%uq", stems[draw_below(&a->random, sizeof stems / sizeof *stems)], a->words++);
    return word;
}

static void put_spoken(struct author *a, const char *before, const char *behind)
{
    buffer_text(&a->text, before);
    if (chance(a, 30))
        buffer_text(&a->text, noise[draw_below(&a->random, 8)]);
    buffer_text(&a->text, new_word(a, true));
    buffer_text(&a->text, behind);
}

static void put_silent(struct author *a, const char *before, const char *behind)
{
    buffer_text(&a->text, before);
    buffer_text(&a->text, new_word(a, false));
    buffer_text(&a->text, behind);
}

static void write_piece(struct author *a)
{
    switch (draw_below(&a->random, 12)) {
    case 0: put_spoken(a, "*", "*"); break;
    case 1: put_spoken(a, "**", "**"); break;
    case 2: put_spoken(a, "_", "_"); break;
    case 3: put_silent(a, "`", "`"); break;
    case 4:
        put_silent(a, "`` ` ", a->in_heading ? " " : "\n");
        put_silent(a, "", " ``");
        break;
    case 5:
        put_spoken(a, "[", "](<");
        put_silent(a, "/", ">)");
        break;
    case 6:
        put_silent(a, "![", "](x.png \"");
        put_silent(a, "", "\")");
        break;
    case 7: put_silent(a, "<b title=\"", "\">"); break;
    case 8: put_silent(a, "<https://", ">"); break;
    case 9:
        put_spoken(a, "***", "* ");
        put_spoken(a, "", "**");
        break;
    default:
        if (chance(a, 50))
            buffer_text(&a->text, noise[draw_below(&a->random, sizeof noise / sizeof *noise)]);
        put_spoken(a, "", "");
    }
}

/* A paragraph whose lines begin so; lazy ones begin with nothing. */
static void write_paragraph(struct author *a, const char *first, const char *next, const char *end_of_line)
{
    size_t count = 1 + draw_below(&a->random, 6);
    buffer_text(&a->text, first);
    put_spoken(a, "", " "); /* a line that begins with a sign could begin another block */
    for (size_t i = 0; i < count && a->words + 12 < WORDS; i++) {
        write_piece(a);
        if (chance(a, 25)) {
            static const char *const breaks[] = {"", "  ", "\\", " ", "     "};
            buffer_text(&a->text, breaks[draw_below(&a->random, sizeof breaks / sizeof *breaks)]);
            buffer_text(&a->text, end_of_line);
            buffer_text(&a->text, chance(a, 20) ? "" : next);
            put_spoken(a, "", "");
        }
        buffer_byte(&a->text, ' ');
    }
    buffer_text(&a->text, end_of_line);
}

static void write_block(struct author *a, const char *end)
{
    static const char *const containers[][2] = {{"", ""}, {"", ""}, {"> ", "> "}, {"- ", "  "}, {"1. ", "   "}, {"> - ", ">   "},
                                                {"- > ", "  > "}, {"> > ", "> > "}, {"10)  ", "     "}, {"  ", " "}, {"-\t", "\t"},
                                                {">", ">"}, {"* 1. ", "     "}, {"   > ", " >"}, {"- - > ", "    > "}};
    static const char *const headings[] = {"# ", "## ", "###### ", "  ## ", "> # ", "- ## "};
    size_t pick = draw_below(&a->random, sizeof containers / sizeof *containers);
    switch (draw_below(&a->random, 10)) {
    case 0:
        buffer_text(&a->text, headings[draw_below(&a->random, sizeof headings / sizeof *headings)]);
        put_spoken(a, "", " ");
        a->in_heading = true;
        write_piece(a);
        a->in_heading = false;
        buffer_text(&a->text, chance(a, 50) ? " ##" : "");
        break;
    case 1:
        put_spoken(a, "", "");
        buffer_text(&a->text, end);
        buffer_text(&a->text, chance(a, 50) ? "===" : "---");
        break;
    case 2:
        put_silent(a, "```\n", "\n```");
        break;
    case 3:
        put_silent(a, "<div>\n", "\n</div>");
        break;
    case 4:
        put_silent(a, "[ref]: /", "");
        buffer_text(&a->text, end);
        if (chance(a, 60)) { /* a definition and a paragraph in one */
            write_paragraph(a, "", "", end);
        }
        break;
    default:
        write_paragraph(a, containers[pick][0], containers[pick][1], end);
    }
    buffer_text(&a->text, end);
    buffer_text(&a->text, end);
}

static void write_page(struct author *a)
{
    static const char *const ends[] = {"\n", "\n", "\r\n"};
    const char *end = ends[draw_below(&a->random, sizeof ends / sizeof *ends)];
    size_t blocks = 1 + draw_below(&a->random, 5);
    buffer_clear(&a->text);
    a->words = 0;
    a->spoken_count = a->silent_count = 0;
    for (size_t i = 0; i < blocks && a->words + 40 < WORDS; i++)
        write_block(a, end);
}

/* --- what must hold ----------------------------------------------------------------------------------------------- */

static const char *find(const struct buffer *buffer, const char *word)
{
    size_t length = strlen(word);
    for (size_t at = 0; at + length <= buffer->length; at++)
        if (memcmp(buffer->bytes + at, word, length) == 0)
            return buffer->bytes + at;
    return NULL;
}

static bool page_holds(struct author *a, const credo_page *page)
{
    size_t from = 0;
    for (size_t i = 0; i < a->spoken_count; i++) {
        const char *word = a->spoken[i], *prose = find(&page->prose, word), *source = find(&page->source, word);
        assert_non_null(source);
        if (!prose) {
            print_error("not in the prose: %s\n", word);
            return false;
        }
        size_t at = (size_t)(prose - page->prose.bytes), byte = (size_t)(source - page->source.bytes);
        if (at < from || page_start_of(page, at) != byte || page_end_of(page, at + strlen(word)) != byte + strlen(word)) {
            print_error("%s stands at byte %zu to %zu, said to be %zu to %zu\n", word, byte, byte + strlen(word), page_start_of(page, at),
                        page_end_of(page, at + strlen(word)));
            return false;
        }
        from = at;
    }
    for (size_t i = 0; i < a->silent_count; i++)
        if (find(&page->prose, a->silent[i])) {
            print_error("in the prose: %s\n", a->silent[i]);
            return false;
        }
    return true;
}

static void words_find_their_way_back(void **state)
{
    (void)state;
    struct author *author = calloc(1, sizeof *author);
    assert_non_null(author);
    author->random = 20260418;
    int wrong = 0;
    for (int i = 0; i < PAGES; i++) {
        credo_page *page;
        write_page(author);
        assert_int_equal(credo_page_new(author->text.bytes, author->text.length, true, &page), CREDO_OK);
        if (!page_holds(author, page) && wrong++ < 5)
            print_error("page %d:\n%.*s\n", i, (int)author->text.length, author->text.bytes);
        credo_page_free(page);
    }
    buffer_free(&author->text);
    free(author);
    assert_int_equal(wrong, 0);
}

/* --- findings ----------------------------------------------------------------------------------------------------- */

/* Line and columns counted anew from the top, each in its own way. */
static credo_position position_of(const struct buffer *source, size_t byte)
{
    size_t line = 1, from = 0;
    for (size_t i = 0; i < byte; i++) {
        bool ends = source->bytes[i] == '\n' || (source->bytes[i] == '\r' && !(i + 1 < source->length && source->bytes[i + 1] == '\n'));
        line += ends;
        from = ends ? i + 1 : from;
    }
    credo_position position = {line, 1, 1, byte - from + 1};
    for (size_t i = from; i < byte; i++) {
        unsigned char c = (unsigned char)source->bytes[i];
        position.column += (c & 0xC0) != 0x80;
        position.utf16 += (c >= 0xF0) ? 2u : (c & 0xC0) != 0x80;
    }
    return position;
}

static size_t points_before(const struct buffer *source, size_t byte)
{
    size_t points = 0;
    for (size_t i = 0; i < byte; i++)
        points += ((unsigned char)source->bytes[i] & 0xC0) != 0x80;
    return points;
}

static void finding_holds(const credo_page *page, const credo_findings *findings, size_t index)
{
    const credo_finding *finding = &findings->items[index];
    credo_position start = position_of(&page->source, finding->span.byte_start), end = position_of(&page->source, finding->span.byte_end);
    assert_true(finding->statement < findings->statement_count);
    assert_true(finding->span.byte_start < finding->span.byte_end && finding->span.byte_end <= page->source.length);
    assert_true(!index || finding->span.byte_start >= finding[-1].span.byte_start);
    assert_int_equal(finding->span.start, points_before(&page->source, finding->span.byte_start));
    assert_int_equal(finding->span.end, points_before(&page->source, finding->span.byte_end));
    assert_memory_equal(&finding->start, &start, sizeof start);
    assert_memory_equal(&finding->end, &end, sizeof end);
    assert_int_equal(finding->line_end.line, start.line);
    assert_true(finding->line_end.column >= start.column);
    const char *first = page->source.bytes + finding->span.byte_start;
    if (*first != '&' && *first != '\\') /* else the page writes the letter otherwise */
        assert_int_equal(*first, *finding->text);
}

static void check_page(struct judge *judge, credo_findings *findings, const char *text, size_t length, bool markdown, unsigned flags)
{
    credo_page *page;
    assert_int_equal(credo_page_new(text, length, markdown, &page), CREDO_OK);
    assert_int_equal(credo_lint(judge->analyser, page, flags, findings), CREDO_OK);
    for (size_t i = 0; i < findings->count; i++)
        finding_holds(page, findings, i);
    credo_page_free(page);
}

/* Missions, and among them whatever stands in real files. */
static void findings_stand_where_they_say(void **state)
{
    static const char *const extra[] = {"\n\n## Our mission\n\n", "\n\nНаша миссия \u2014 ", "<!-- credo off -->", "<!-- credo on -->",
                                        "<!-- credo ignore \"quality\" -->", "We offer the *highest* quality", " the best\\\nprices",
                                        "высокое&nbsp;качество", "\n> ", "\n- ", "\n1. ", "`", "\r", "|", "&#1055;", "\\*", "<b>", "[a](b)"};
    (void)state;
    struct judge judge = judge_new();
    credo_findings *findings = credo_findings_new();
    struct buffer text = {0}, part = {0};
    uint64_t random = 77;
    for (int i = 0; i < 2500; i++) {
        buffer_clear(&text);
        for (size_t parts = 1 + draw_below(&random, 6); parts; parts--) {
            buffer_text(&text, extra[draw_below(&random, sizeof extra / sizeof *extra)]);
            generate(&random, draw_below(&random, 10), &part);
            if (part.length)
                buffer_put(&text, part.bytes, part.length);
        }
        check_page(&judge, findings, text.bytes, text.length, i % 4 != 0, i % 2 ? CREDO_EVERY_PARAGRAPH : 0);
    }
    buffer_free(&text);
    buffer_free(&part);
    credo_findings_free(findings);
    judge_free(&judge);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_find_their_way_back),
        cmocka_unit_test(findings_stand_where_they_say),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
