#!/bin/bash
# Records by the thousand: tests/stream/run.sh BUILD. The same bytes with any number of threads, answers as soon as input pauses,
# and no state between records, so that a text may be cut into blocks and judged anywhere. Ends with "N passed, N failed".
set -u
build=$(cd "${1:-build}" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
credo=$build/credo
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
export LC_ALL=C.UTF-8
passed=0 failed=0

# equal NAME ONE OTHER
equal() {
    if cmp -s "$2" "$3"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "WRONG $1: $2 and $3 differ"
        diff "$2" "$3" | head -n 6
    fi
}

# Every twentieth labelled mission, without the marks; one in 97 is no good as JSON.
cat "$root"/corpus/training/*/*.missions | grep -v '^[@%#]' | tr -d '[]{}' | grep . | sed -n '1~20p' >lines.txt
awk '{ gsub(/\\/, "\\\\"); gsub(/"/, "\\\"")
       if (NR % 97) printf "{\"id\": \"m%d\", \"text\": \"%s\"}\n", NR, $0; else print "{\"id\": " }' lines.txt >lines.jsonl
awk 'BEGIN { print "name,mission,place" }
     { gsub(/"/, "\"\""); printf "\"Firm, %d\",\"%s\",row %d\n", NR, $0, NR }' lines.txt >lines.csv
head -n 200 lines.txt | sed 'a\\' >paragraphs.txt
head -c 700000 lines.txt | tr '\n' ' ' >endless.txt

same_bytes() { # NAME INPUT ARGUMENT...
    local name=$1 input=$2 jobs
    shift 2
    "$credo" "$@" "$input" >one.out 2>one.err
    for jobs in 2 3; do
        "$credo" -j $jobs "$@" "$input" >many.out 2>many.err
        equal "$name with $jobs threads" one.out many.out
        equal "$name with $jobs threads, messages" one.err many.err
    done
}
same_bytes "JSON Lines with bad ones" lines.jsonl --format jsonl
same_bytes "a table" lines.csv --format csv
same_bytes "lines" lines.txt --each line --format jsonl
same_bytes "cards" paragraphs.txt --each paragraph --color always
same_bytes "a line without end" endless.txt --each line --format jsonl
equal "as many records as lines" <(wc -l <lines.txt) <("$credo" --each line --format jsonl lines.txt | wc -l)

# A pipe that stays open is answered at once.
for jobs in 1 2; do
    coproc slow { "$credo" -j $jobs --each line --format jsonl 2>/dev/null; }
    echo "We help people sleep." >&"${slow[1]}"
    read -r -t 60 answer <&"${slow[0]}" || answer=none
    equal "answered while the pipe is open, $jobs threads" <(echo "${answer:0:9}") <(echo '{"id": "1')
    exec {slow[1]}>&-
    wait "$slow_PID" 2>/dev/null
done

# Long cells beside short texts do not pile up: when the second input is opened the first one has been read.
peak() { # ROWS: the most memory that they took, in kB
    { echo "mission,notes"; for _ in $(seq "$1"); do echo "We help people sleep.,$notes"; done; } >notes.csv
    "$credo" -j 2 --format jsonl notes.csv slow >/dev/null & child=$!
    exec 9>slow
    awk '/^VmHWM/ { print $2 }' /proc/$child/status
    exec 9>&-
    wait $child
}
if [ -r /proc/self/status ] && [ -z "${SANITIZE:-}" ]; then
    mkfifo slow
    notes=$(head -c 500000 /dev/zero | tr '\0' x)
    few=$(peak 10) many=$(peak 100)
    equal "memory of 100 rows, $many kB, is about that of 10, $few kB" <(echo 1) <(echo $((many < 2 * few)))
else
    echo "skipped: needs /proc, and the allocator of the C library"
fi

# A filter that scales past one process: blocks of lines, judged apart, put together in order.
if command -v parallel >/dev/null && parallel --version 2>/dev/null | grep -q GNU; then
    "$credo" --input jsonl --format jsonl lines.jsonl >one.out 2>/dev/null
    parallel --will-cite --pipe --block 20k -k -j 2 "$credo" --input jsonl --format jsonl <lines.jsonl >many.out 2>/dev/null
    # Where a bad line has no id it is counted in its block, and so is the line that the message names.
    grep -v '"error"' one.out >one.good
    grep -v '"error"' many.out >many.good
    equal "under GNU parallel" one.good many.good
    equal "under GNU parallel, bad lines" <(grep -c '"error"' one.out) <(grep -c '"error"' many.out)
else
    echo "skipped: needs GNU parallel"
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
