/* A program of somebody else: built against the installed header and library alone. */
#include <stdio.h>
#include <string.h>

#include <credo.h>

int main(void)
{
    const char *text = "We help families in small towns sleep through the night.";
    credo_lexicon *lexicon = NULL;
    credo_error error;
    if (strcmp(credo_version(), CREDO_VERSION) != 0 || credo_lexicon_builtin(&lexicon, &error) != CREDO_OK)
        return 1;
    credo_analyser *analyser = credo_analyser_new(lexicon);
    credo_result *result = credo_result_new();
    if (!analyser || !result || credo_analyse(analyser, text, strlen(text), 0, result) != CREDO_OK)
        return 1;
    printf("%s\n", credo_verdict_name(result->verdict));
    credo_result_free(result);
    credo_analyser_free(analyser);
    credo_lexicon_free(lexicon);
    return 0;
}
