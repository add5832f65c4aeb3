#!/bin/sh
# Runs every test of a build and counts: sh tests/run.sh BUILD
# RUN is put before each test program (valgrind); what fails is shown, what passes is counted.
set -u

build=$1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
failed=0
status=0

account() { # name passed failed
    passed=$((passed + $2))
    failed=$((failed + $3))
    printf '%-24s %5d passed' "$1" "$2"
    if [ "$3" -gt 0 ]; then
        printf ', %d failed\n' "$3"
    else
        printf '\n'
    fi
}

# A program that ends early fails all the tests it owes; one that fails after its last test fails once more.
run_program() {
    CMOCKA_MESSAGE_OUTPUT=TAP ${RUN:-} "$1" >"$log" 2>&1
    status=$?
    owed=$(sed -n 's/^1\.\.\([0-9]*\)$/\1/p' "$log" | head -n 1)
    good=$(grep -c '^ok ' "$log")
    bad=$(grep -c '^not ok ' "$log")
    [ $((good + bad)) -ge "${owed:-1}" ] || bad=$((${owed:-1} - good))
    [ $status -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
    account "$(basename "$1")" "$good" "$bad"
    [ "$bad" -eq 0 ] || grep -v '^ok ' "$log" | head -n 200
}

run_script() {
    bash "$1" "$build" >"$log" 2>&1
    status=$?
    last=$(tail -n 1 "$log")
    good=$(echo "$last" | sed -n 's/^\([0-9]*\) passed, [0-9]* failed$/\1/p')
    bad=$(echo "$last" | sed -n 's/^[0-9]* passed, \([0-9]*\) failed$/\1/p')
    [ $status -eq 0 ] || [ "${bad:-0}" -gt 0 ] || bad=1
    account "${1#tests/}" "${good:-0}" "${bad:-1}"
    [ "${bad:-1}" -eq 0 ] || tail -n 200 "$log"
}

for program in "$build"/tests/*/test_*; do
    [ -x "$program" ] && [ -f "tests/${program#"$build"/tests/}.c" ] && run_program "$program"
done
for script in tests/*/run.sh; do
    [ -f "$script" ] && run_script "$script"
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
