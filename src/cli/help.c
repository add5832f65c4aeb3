/* Help is printed from the tables of commands and options, so that it cannot tell of what is not there. */
#include <string.h>

#include "cli/cli.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/terminal.h"

enum { LEFT = 26, WIDEST = 100 };

struct page {
    FILE *out;
    credo_ui ui;
    size_t width;
};

static size_t columns(const char *text)
{
    return credo_text_columns(text, strlen(text));
}

/* Words from column `at` on, folded at the page's edge and then indented. */
static void fold(const struct page *page, const char *text, size_t at, size_t indent)
{
    for (bool first = true; *text; first = false) {
        size_t length = strcspn(text, " "), wide = credo_text_columns(text, length);
        if (!first && at + 1 + wide > page->width) {
            fprintf(page->out, "\n%*s", (int)indent, "");
            at = indent;
        } else if (!first) {
            fputc(' ', page->out);
            at++;
        }
        fwrite(text, 1, length, page->out);
        at += wide;
        text += length + strspn(text + length, " ");
    }
    fputc('\n', page->out);
}

static void print_row(const struct page *page, const char *left, const char *text)
{
    size_t wide = columns(left);
    fputs(left, page->out);
    if (wide + 2 > LEFT) {
        fputc('\n', page->out);
        wide = 0;
    }
    fprintf(page->out, "%*s", (int)(LEFT - wide), "");
    fold(page, credo_translate(page->ui, text), LEFT, LEFT);
}

static void print_options(const struct page *page, unsigned bit)
{
    fprintf(page->out, "\n%s\n", credo_translate(page->ui, "Options:"));
    for (const struct option *option = option_table; option->name; option++) {
        char left[128], letter[8] = "    ";
        if (!(option->commands & bit))
            continue;
        if (option->letter)
            snprintf(letter, sizeof letter, "-%c, ", option->letter);
        snprintf(left, sizeof left, "  %s--%s%s%s", letter, option->name, option->argument ? " " : "",
                 option->argument ? credo_translate(page->ui, option->argument) : "");
        print_row(page, left, option->help);
    }
}

static void print_examples(const struct page *page, const struct command *command)
{
    fprintf(page->out, "\n%s\n", credo_translate(page->ui, "Examples:"));
    for (int i = 0; i < 4 && command->examples[i]; i += 2) {
        fprintf(page->out, "  %s\n      ", credo_translate(page->ui, command->examples[i]));
        fold(page, credo_translate(page->ui, command->examples[i + 1]), 6, 6);
    }
}

static void print_commands(const struct page *page)
{
    fprintf(page->out, "\n%s\n", credo_translate(page->ui, "Commands:"));
    for (const struct command *command = commands; command->name; command++) {
        char left[64];
        snprintf(left, sizeof left, "  %s %s", command->name, credo_translate(page->ui, command->operands));
        print_row(page, left, command->summary);
    }
}

/* A summary stands in tables without capital and stop. */
static void print_sentence(const struct page *page, const char *command, const char *text)
{
    size_t at = (size_t)fprintf(page->out, "credo %s: ", command);
    fold(page, credo_translate(page->ui, text), at, 0);
}

static void print_usage(const struct page *page, const char *command, const char *operands)
{
    fill_in(page->out, credo_translate(page->ui, "Usage: credo %s"), command);
    fprintf(page->out, " %s%s%s\n\n", credo_translate(page->ui, "[OPTION]..."), *operands ? " " : "", credo_translate(page->ui, operands));
}

static void print_command(const struct page *page, const struct command *command)
{
    print_usage(page, command->name, command->operands);
    print_sentence(page, command->name, command->summary);
    if (command->about) {
        fputc('\n', page->out);
        fold(page, credo_translate(page->ui, command->about), 0, 0);
    }
    print_options(page, command->bit);
    print_examples(page, command);
    if (command->bit & (IN_STREAMS | IN_LINT | IN_LEXICON))
        fprintf(page->out, "\n%s\n", credo_translate(page->ui, "Exit status: 0 done, 1 findings (--fail-on), 2 something went wrong."));
}

static void print_program(const struct page *page)
{
    print_usage(page, credo_translate(page->ui, "[COMMAND]"), "[FILE]...");
    fold(page, credo_translate(page->ui, "Reads mission statements in Russian and English and says whom each is about: the company and "
                                         "its product, or the people it serves."), 0, 0);
    print_commands(page);
    fprintf(page->out, "\n%s\n  credo\n", credo_translate(page->ui, "Examples:"));
    fprintf(page->out, "      %s\n", credo_translate(page->ui, "asks for a mission to be pasted"));
    fprintf(page->out, "  credo -t \"%s\"\n", credo_translate(page->ui, "We help families sleep through the night."));
    fprintf(page->out, "      %s\n", credo_translate(page->ui, "a card for this text"));
    fprintf(page->out, "\n%s\n", credo_translate(page->ui, "More: credo help COMMAND; credo help classify lists the options"));
}

void print_help(const struct command *command, credo_ui ui, unsigned width, FILE *out)
{
    struct page page = {out, ui, width < WIDEST ? width : WIDEST};
    if (page.width < LEFT + 14)
        page.width = LEFT + 14;
    if (command)
        print_command(&page, command);
    else
        print_program(&page);
}

static unsigned concepts_in(const credo_lexicon *lexicon)
{
    return credo_concept_count(lexicon) - 1;
}

void print_version(const credo_lexicon *lexicon, credo_ui ui, FILE *out)
{
    char number[32];
    fprintf(out, "credo %s\n", credo_version());
    snprintf(number, sizeof number, "%u", concepts_in(lexicon));
    fill_in(out, credo_translate(ui, "concepts: %s"), number);
    snprintf(number, sizeof number, "%u", credo_entry_count(lexicon) - 1);
    fill_in(out, credo_translate(ui, ", entries: %s, in English and Russian"), number);
    fputc('\n', out);
}

void run_help(struct session *session)
{
    const struct options *options = &session->options;
    const struct command *command = options->operand_count ? command_by_name(options->operands[0]) : NULL;
    if (!options->operand_count || command) {
        print_help(command, session->ui, session->style.width, output_stream(session->output));
        return;
    }
    const char *near = near_command(options->operands[0]);
    complain_of(session->ui, options->operands[0], near ? "no such command; did you mean '%s'?" : "no such command; credo help lists them",
                near);
    worsen(session, STATUS_FAILED);
}
