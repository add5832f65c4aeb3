/* For LD_PRELOAD: the allocation whose number STARVE_AT tells fails, and with STARVE_ON=1 all behind it. No folder can be read. */
#include "faults/starve.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

__attribute__((constructor)) static void begin(void)
{
    const char *at = getenv("STARVE_AT"), *on = getenv("STARVE_ON");
    atomic_store(&starve_on, on && *on == '1');
    atomic_store(&starve_calls, 0);
    atomic_store(&starve_at, at ? atol(at) : 0);
}

__attribute__((destructor)) static void end(void)
{
    const char *path = getenv("STARVE_COUNT"); /* where to tell how many calls there were */
    atomic_store(&starve_at, 0);
    FILE *file = path ? fopen(path, "w") : NULL;
    if (file) {
        fprintf(file, "%ld\n", atomic_load(&starve_calls));
        fclose(file);
    }
}

STARVE_PUBLIC struct dirent *readdir(DIR *directory)
{
    (void)directory;
    errno = EIO;
    return NULL;
}
