#!/bin/sh
# Tests under valgrind: sh tools/valgrind.sh BUILD. The unit tests, the fuzz seeds, and the golden tests of every command, whose program
# is put behind valgrind by a script of the same name. Whatever valgrind has to say is in a log of its own; one that is not empty fails.
set -u

build=$(cd "$1" && pwd)
work=$build/valgrind
rm -rf "$work"
mkdir -p "$work/said" "$work/told"
checked="valgrind -q --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite --error-exitcode=99"

wrap() { # PROGRAM PLACE
    mkdir -p "$(dirname "$2")"
    printf '#!/bin/sh\nexec %s --log-file="$(mktemp "%s/XXXXXXXX")" "%s" "$@"\n' "$checked" "$work/said" "$1" >"$2"
    chmod +x "$2"
}
wrap "$build/credo" "$work/credo"
for program in "$build"/tests/unit/test_* "$build"/tests/fuzz/fuzz_*; do
    case $program in *.d) ;; *) wrap "$program" "$work/${program#"$build"/}" ;; esac
done

run() { # NAME: a script of the tests or a program; its name and how it ended go into a file
    case $1 in
        *.sh) bash "tests/$1" "$work" >"$work/told/$(basename "$(dirname "$1")")" 2>&1 ;;
        *) "$work/tests/$1" >"$work/told/$(basename "$1")" 2>&1 ;;
    esac && echo "passed   $1" || echo "FAILED   $1"
}
# Two at a time, the longest first.
half() {
    for name in "$@"; do run "$name"; done
}
units=$(cd "$work/tests" && ls unit/test_*)
half lint/run.sh workshop/run.sh compare/run.sh >"$work/first" &
# shellcheck disable=SC2086
half cli/run.sh lexicon/run.sh fuzz/run.sh $units >"$work/second"
wait
cat "$work/first" "$work/second"
for log in $(grep -l '^FAILED' "$work/first" "$work/second" | xargs -r sed -n 's/^FAILED *//p'); do
    case $log in *.sh) log=$(dirname "$log") ;; esac
    grep -v '^ok' "$work/told/$(basename "$log")" | tail -n 30
done
said=$(find "$work/said" -type f -size +0 | wc -l)
find "$work/said" -type f -size +0 -exec head -n 40 {} + | head -n 200
echo "$(find "$work/said" -type f | wc -l) runs under valgrind, $said with errors or leaks, $(cat "$work/first" "$work/second" | grep -c '^FAILED') tests failed"
[ "$said" = 0 ] && ! grep -q '^FAILED' "$work/first" "$work/second"
