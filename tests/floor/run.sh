#!/bin/bash
# The figures on the workshop corpus, which the weights have not seen, must not fall below floor.txt: tests/floor/run.sh BUILD
set -u
passed=0
failed=0
count() { # name status
    if [ "$2" -eq 0 ]; then passed=$((passed + 1)); echo "ok    $1"; else failed=$((failed + 1)); echo "MISS  $1"; fi
}
"$1/credo" evaluate --ui en --samples 20 --floor tests/floor/floor.txt corpus/workshop/en.missions corpus/workshop/ru.missions
count "figures at or above floor.txt" $?

# A mission and its translation: the share with the same verdict.
verdicts() { # language
    awk '/^@/ { id = $2 } /^= translation/ { wanted = 1 } /^[^@=#%]/ { if (wanted) print id "\t" $0; wanted = 0 }' \
        "corpus/workshop/$1.missions" | tr -d '[]{}' >"$work/$1.tsv"
    { printf 'id\ttext\n'; cat "$work/$1.tsv"; } | "$2/credo" classify --input tsv --format jsonl |
        sed 's/.*"id": "w-..-\([0-9]*\)".*"verdict": "\([a-z]*\)".*/\1 \2/' | sort >"$work/$1"
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
verdicts en "$1"
verdicts ru "$1"
pairs=$(join "$work/en" "$work/ru" | wc -l)
same=$(join "$work/en" "$work/ru" | awk '$2 == $3' | wc -l)
least=$(sed -n 's/^translations \([0-9]*\)$/\1/p' tests/floor/translations.txt)
echo "translations with the same verdict: $same of $pairs, at least $least"
[ "$pairs" -eq 60 ] && [ "$same" -ge "$least" ]
count "translations" $?
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
