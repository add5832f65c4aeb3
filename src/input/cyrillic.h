/* Which 8-bit encoding makes the most plausible Russian of some bytes: general detectors need more text than a mission has. */
#ifndef CREDO_INPUT_CYRILLIC_H
#define CREDO_INPUT_CYRILLIC_H

#include <stddef.h>

/* The name of the encoding, or NULL when none makes Russian of the bytes. Static. */
const char *cyrillic_guess(const char *sample, size_t length);

#endif
