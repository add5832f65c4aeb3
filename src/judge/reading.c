#include "judge/reading.h"

/* What is denied before a contrast is read as if it were not there: "not X, but Y" promises only Y. */
static size_t gather(const struct model *model, const struct statement *statement, struct network_token *tokens, uint32_t *at)
{
    size_t count = 0;
    for (size_t i = 0; i < statement->document->count; i++) {
        if (statement->contexts[i].revoked)
            continue;
        at[count] = (uint32_t)i;
        tokens[count++] = model_token(model, statement, i);
    }
    return count;
}

static void join(const struct heard *heard, float share, struct tag *tag, struct judgement *judgement, uint32_t token)
{
    double weight = (double)heard->weight;
    tag->result += share * (heard->result - tag->result);
    tag->method += share * (heard->method - tag->method);
    for (int v = 0; v < CREDO_VERDICTS; v++)
        judgement->z[v] += weight * (double)heard->verdict[v];
    judgement->of_token[token] += weight * (double)(heard->verdict[CREDO_CUSTOMER] - heard->verdict[CREDO_PRODUCT]);
}

bool hear_neighbours(const struct model *model, const struct statement *statement, struct arena *arena, struct tag *tags,
                     struct judgement *judgement)
{
    size_t all = statement->document->count;
    if (!model->has_network)
        return true;
    struct arena_mark mark = arena_mark(arena);
    struct network_token *tokens = arena_array(arena, struct network_token, all + 1);
    struct heard *heard = arena_array(arena, struct heard, all + 1);
    uint32_t *at = arena_array(arena, uint32_t, all + 1);
    if (!tokens || !heard || !at)
        return false;
    size_t count = gather(model, statement, tokens, at);
    network_read(&model->network, IMAGE_PART(model, int8_t, folded), IMAGE_PART(model, struct network_tail, tail), tokens, count, heard);
    float share = (float)statement->image->settings[SETTING_PHRASE_NETWORK];
    for (size_t i = 0; i < count; i++)
        join(&heard[i], share, &tags[at[i]], judgement, at[i]);
    arena_release(arena, mark);
    label_words(statement, tags);
    return true;
}
