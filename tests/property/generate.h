/* Texts from a fixed seed: missions of no company, with everything in them that real files bring along. */
#ifndef CREDO_TESTS_GENERATE_H
#define CREDO_TESTS_GENERATE_H

#include "support.h"

#include "util/buffer.h"

static const char *const pieces[] = {
    "we", "We", "our", "to", "To be", "help", "people", "families", "live better", "quality", "high-quality", "products", "the leader",
    "of the market", "by", "through", "so that", "and", "or", "not", "but", "with", "for", "customers", "best prices", "life",
    "quality of life", "innovation", "2030", "1,500", "No. 1", "shareholders", "world's", "world\u2019s", "nobody waits",
    "мы", "Мы", "наша миссия", "помогать", "людям", "жить лучше", "качество", "высокое качество", "продукции", "лидер", "рынка", "за счёт",
    "за счет", "чтобы", "и", "не", "а", "но", "для", "клиентов", "качество жизни", "технологии", "прибыль", "акционеров", "ёлка",
    "чистую воду", "Ж. К.", "der", "und", "die Menschen", "品質", "ελπίδα", "\U0001F600", "qua\u00ADlity", "ка\u0301чество", "кaчество",
    "\uFEFF", "\u202Eabc", "\xFF", "\xD0", "\xED\xA0\x80"};
static const char *const seams[] = {" ", " ", " ", " ", " ", ", ", "; ", ": ", ". ", "! ", "? ", " - ", " \u2014 ", "-", "\n", "\n\n",
                                    "\r\n", "\n- ", "\n\u2022 ", " (", ") ", " \u00AB", "\u00BB ", "\u00A0", "\t", "", "...", "/", "% ", "+"};

static inline void generate(uint64_t *random, size_t count, struct buffer *out)
{
    buffer_clear(out);
    for (size_t i = 0; i < count; i++) {
        buffer_text(out, pieces[draw_below(random, sizeof pieces / sizeof *pieces)]);
        buffer_text(out, seams[draw_below(random, sizeof seams / sizeof *seams)]);
    }
}

#endif
