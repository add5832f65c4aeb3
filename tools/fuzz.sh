#!/bin/sh
# Runs the fuzz targets of a build made for libFuzzer: sh tools/fuzz.sh BUILD SECONDS [TARGET]...
# A run of more than TIMEOUT=20 seconds is a finding; on a machine that is busy with other things allow more.
# What it finds new goes into BUILD/corpus, what fails into BUILD/findings; a line a target tells how far it came.
set -u

build=$1
seconds=$2
shift 2
[ $# -gt 0 ] || set -- $(ls tests/fuzz/fuzz_*.c | sed 's|.*/fuzz_\(.*\)\.c|\1|')
status=0
export CMOCKA_TEST_ABORT=1
# Freed memory is kept from use for 8 MB instead of 256: half of the time of a run went into fresh pages.
export ASAN_OPTIONS=quarantine_size_mb=8
for target in "$@"; do
    mkdir -p "$build/corpus/$target" "$build/findings"
    log=$build/$target.log
    if "$build/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout="${TIMEOUT:-20}" -rss_limit_mb=2048 -max_len=4096 -use_value_profile=0 \
        -print_final_stats=1 -artifact_prefix="$build/findings/$target-" \
        "$build/corpus/$target" "tests/fuzz/seeds/$target" >"$log" 2>&1; then
        result='no finding'
    else
        result="A FINDING, see $log"
        status=1
    fi
    edges=$(sed -n 's/.*(\([0-9]*\) inline 8-bit counters).*/\1/p' "$log" | head -n 1)
    covered=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
    runs=$(sed -n 's/^stat::number_of_executed_units: //p' "$log")
    printf '%-12s %9s runs in %s s, %6s of %s edges, %s\n' "$target" "${runs:-?}" "$seconds" "${covered:-?}" "${edges:-?}" "$result"
done
exit $status
