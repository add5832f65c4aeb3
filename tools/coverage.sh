#!/bin/sh
# Line coverage of src/ from a build made with --coverage, per file and in all; status 1 below LEAST %: sh tools/coverage.sh BUILD [LEAST]
set -eu

build=$1
least=${2:-90}
find src -name '*.c' | sort | while read -r source; do
    folder=$build/$(dirname "${source#src/}")
    name=$(basename "$source" .c)
    if [ -f "$folder/$name.gcno" ]; then # of data alone nothing is told
        gcov -n -o "$folder" "$source" 2>/dev/null |
            awk -v source="$source" '$1 == "File" { mine = $2 == "\x27" source "\x27" }
                mine && /^Lines executed/ { split($0, part, /[:%]| of /); print part[2], part[4], source; exit }'
    fi
done | awk -v least="$least" '{ printf "%6.1f %%  %5d  %s\n", $1, $2, $3; run += $1 * $2 / 100; all += $2 }
    END { if (!all) { print "no coverage at all"; exit 1 }
          share = 100 * run / all
          printf "%6.1f %%  %5d  in all; wanted %s %%\n", share, all, least
          exit share < least }'
