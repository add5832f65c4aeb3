/* What credo_text holds: a buffer that is handed out. */
#ifndef CREDO_UTIL_TEXT_H
#define CREDO_UTIL_TEXT_H

#include "credo.h"
#include "util/buffer.h"

struct credo_text {
    struct buffer buffer;
};

#endif
