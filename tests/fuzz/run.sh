#!/bin/bash
# Replays the seeds of each fuzz target: tests/fuzz/run.sh BUILD. Inputs of findings that were mended are among them.
set -u
build=${1:-build}
here=$(dirname "$0")
log=$(mktemp) && trap 'rm -f "$log"' EXIT
passed=0 failed=0
export CMOCKA_TEST_ABORT=1
for program in "$build"/tests/fuzz/fuzz_*; do
    target=${program##*/fuzz_}
    [ -x "$program" ] && [ -f "$here/fuzz_$target.c" ] || continue
    seeds=("$here/seeds/$target"/*)
    ${RUN:-} "$program" "${seeds[@]}" >"$log" 2>&1
    status=$?
    good=$(grep -c '^ok ' "$log")
    passed=$((passed + good))
    if [ $status != 0 ] || [ "$good" != ${#seeds[@]} ]; then
        failed=$((failed + ${#seeds[@]} - good + (good == ${#seeds[@]})))
        echo "WRONG $target, after $good of ${#seeds[@]} seeds:"
        grep -v '^ok ' "$log" | head -n 60
    fi
done
echo "$passed passed, $failed failed"
[ $failed = 0 ] && [ $passed -gt 0 ]
