/* bytes of any encoding -> UTF-8, block by block. The one door to iconv and uchardet. */
#ifndef CREDO_INPUT_CHARSET_H
#define CREDO_INPUT_CHARSET_H

#include "credo.h"
#include "util/buffer.h"

struct decoder;

/* The encoding is a name that iconv knows, or NULL to find out. Reads nothing yet. */
credo_code decoder_new(const char *encoding, credo_pull *pull, void *context, struct decoder **decoder, credo_error *error);
void decoder_free(struct decoder *decoder);
/* Appends the next block: 1 when there was one, 0 at the end, -1 when the input fails, which errno tells.
 * What came as UTF-8 is handed on as it is, bad bytes and all: whoever keeps the text counts and repairs them. */
int decoder_next(struct decoder *decoder, struct buffer *out);
/* The encoding that the bytes so far were read from; "" for UTF-8. */
const char *decoder_encoding(const struct decoder *decoder);
/* Whether a byte order mark stood at the start. */
bool decoder_marked(const struct decoder *decoder);
/* Whether the encoding was neither named nor told by such a mark, so that it may be a wrong one. */
bool decoder_guessed(const struct decoder *decoder);

/* The most plausible encoding of a sample that holds bytes above 127; "" for UTF-8. Static. */
const char *charset_guess(const char *sample, size_t length);

#endif
