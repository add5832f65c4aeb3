#!/bin/sh
# Line coverage of src/ from a build made with --coverage: sh tools/coverage.sh BUILD
set -eu

build=$1
find src -name '*.c' | sort | while read -r source; do
    folder=$build/$(dirname "${source#src/}")
    name=$(basename "$source" .c)
    if [ -f "$folder/$name.gcda" ]; then
        gcov -n -o "$folder" "$source" 2>/dev/null |
            awk -v source="$source" '$1 == "File" { mine = $2 == "\x27" source "\x27" }
                mine && /^Lines executed/ { split($0, part, /[:%]| of /); print part[2], part[4], source; exit }'
    else
        echo "0 $(grep -c ';' "$source") $source"
    fi
done | awk '{ printf "%6.1f %%  %5d  %s\n", $1, $2, $3; run += $1 * $2 / 100; all += $2 }
            END { if (all) printf "%6.1f %%  %5d  in all\n", 100 * run / all, all }'
