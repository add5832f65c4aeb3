#!/bin/bash
# Faults of input, output and memory: tests/faults/run.sh BUILD. Each is told, each is survived; SECURITY.md has the table.
# Ends with "N passed, N failed".
set -u
build=$(cd "${1:-build}" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
credo=$build/credo
work=$(mktemp -d)
child=
trap '[ -z "$child" ] || kill "$child" 2>/dev/null; chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 2
passed=0
: >failures # a file, for what stands behind a pipe counts in a shell of its own
unset LC_ALL LC_MESSAGES NO_COLOR CLICOLOR_FORCE
export LANG=C.UTF-8
people='We help families in small towns sleep through the night.'

pass() { passed=$((passed + 1)); echo "ok    $1"; }
miss() { echo . >>"$work/failures"; echo "WRONG $1"; sed 's/^/      /' | head -n 20; }
run() { "$credo" "$@" >out 2>err; status=$?; }

# told NAME STATUS PATTERN: the status, and a message of one line that says so; an empty pattern: no message at all.
told() {
    local good=1
    if [ -n "$3" ]; then grep -qE -- "$3" err || good=0; elif [ -s err ]; then good=0; fi
    if [ "$status" = "$2" ] && [ $good = 1 ]; then
        pass "$1"
    else
        { echo "status $status, wanted $2 and /$3/:"; cat err; } | miss "$1"
    fi
}
# holds NAME COMMAND...: the command succeeds.
holds() {
    local name=$1
    shift
    if "$@" >said 2>&1; then pass "$name"; else miss "$name" <said; fi
}

printf '%s\n' "$people" >good.txt
printf 'id,text\n1,"%s"\n2,We offer quality.\n' "$people" >good.csv

# --- input that cannot be had ---
run missing.txt good.txt --format jsonl; told "missing file" 2 '^credo: missing.txt: no such file$'
holds "the others are judged" grep -q '"verdict"' out
if [ "$(id -u)" != 0 ]; then
    cp good.txt secret.txt; chmod 000 secret.txt
    run secret.txt; told "unreadable file" 2 'secret.txt: permission denied'
elif command -v setpriv >/dev/null; then
    cp good.txt secret.txt; chmod 000 secret.txt; chmod 755 .
    setpriv --reuid=65534 --clear-groups "$credo" "$work/secret.txt" >out 2>err; status=$?
    told "unreadable file" 2 'secret.txt: permission denied'
fi
run .; told "a folder" 2 'is a folder; name the files in it'
run good.txt/x; told "a file for a folder" 2 'a part of the path is not a folder'
ln -s loop loop; run loop; told "a link to itself" 2 'loop: '
run "$(head -c 5000 /dev/zero | tr '\0' a)"; told "a name too long" 2 'the name is too long'
for command in classify highlight explain lint evaluate; do
    run $command missing.any; told "$command: missing file" 2 'missing.any'
    [ "$(wc -l <err)" = 1 ] && pass "$command: in one line" || miss "$command: in one line" <err
done
run --lexicons missing -t x; told "missing lexicons" 2 'missing/concepts.txt: cannot be read: no such file'
run --format jsonl /dev/null; told "an empty device" 0 ''
head -c 3000000 /dev/zero >zeros; run --format jsonl zeros; told "a file of zeros" 0 ''
# A line without end: memory stays within bounds, and the end comes when it is asked for.
"$credo" --each line --format jsonl /dev/zero >out 2>err & child=$!
sleep 2; peak=$(awk '/^VmHWM/ { print $2 }' /proc/$child/status 2>/dev/null); kill $child; wait $child 2>/dev/null; status=$?; child=
[ -n "${SANITIZE:-}" ] || holds "a line without end: ${peak:-0} kB at the most" test "${peak:-99999}" -lt 30000
told "a line without end is given up when asked" 143 ''
truncate -s 257M long.missions; run evaluate long.missions; told "labelled missions without end" 2 'long.missions: the file is longer than 256 MB; divide it'
truncate -s 17M long.csv; run agree long.csv; told "a class without end" 2 'long.csv: the table is longer than 16 MB; divide it'
run --format jsonl --each line <&-; told "closed standard input" 2 'cannot be read|Bad file descriptor'

# --- output that cannot be had ---
for command in classify highlight explain "lint --format json" "lexicon list" "classify --format json" "help" "--version"; do
    [ -w /dev/full ] || continue
    case $command in help | --version | lexicon*) file= ;; *) file=good.txt ;; esac
    # shellcheck disable=SC2086
    "$credo" $command $file >/dev/full 2>err; status=$?; told "$command: a full disk" 2 'no space left'
done
run -o /dev/full good.txt; told "-o: a full device" 2 'no space left'
run -o none/x good.txt; told "-o: no such folder" 2 'no such folder'
run -o . good.txt; told "-o: a folder" 2 'is a folder'
"$credo" good.txt >&- 2>err; status=$?; told "closed standard output" 2 'cannot be written'

# A disk of so many bytes: what is over fails, and no part of the file stays.
yes "$people" | head -n 3000 >many.txt
echo before >kept.jsonl
(trap '' XFSZ; ulimit -f 64; "$credo" --each line --format jsonl many.txt -o kept.jsonl 2>err); status=$?
told "-o: a disk that fills up" 2 'the output cannot be written'
holds "the file before stays" grep -qx before kept.jsonl
(trap '' XFSZ; ulimit -f 64; "$credo" --each line --format jsonl many.txt -o fresh.jsonl 2>err); status=$?
holds "no half file" test "$(ls | grep -c '^fresh\|^kept.jsonl.')" = 0

# --- pipes closed early, interrupts ---
"$credo" --each line --format jsonl many.txt 2>err | head -n 1 >out; status=${PIPESTATUS[0]}
told "a pipe closed early is quiet" 0 ''
"$credo" lexicon list quality 2>err | head -n 1 >out; status=${PIPESTATUS[0]}; told "lexicon list into head" 0 ''
for signal in INT TERM HUP; do
    mkfifo "pipe$signal"
    # An interrupt is ignored by what runs behind a script, a hangup under nohup, so they are set anew.
    env --default-signal=INT,TERM,HUP "$credo" --each line --format jsonl -o "late$signal.jsonl" "pipe$signal" 2>err & child=$!
    exec 9>"pipe$signal"; echo "$people" >&9
    for _ in $(seq 50); do ls | grep -q "late$signal" && break; sleep 0.1; done
    kill -$signal $child; wait $child 2>/dev/null; status=$?; child=
    exec 9>&-
    case $signal in INT) number=130 ;; TERM) number=143 ;; HUP) number=129 ;; esac
    told "$signal: the status that a shell expects" $number ''
    holds "$signal: no half file" test "$(ls | grep -c "late$signal")" = 0
done

# --- every row of the table in SECURITY.md names a test that is there ---
while IFS='|' read -r _ fault _ test _; do
    [ "$test" = ' the same ' ] && test=$before
    before=$test
    for file in $(grep -o '`[^`]*`' <<<"$test" | tr -d '`' | grep '^tests/'); do
        holds "$file, for:$fault" test -e "$root/$file"
    done
    section=$(sed -n 's/.*`tests\/faults\/run.sh`, "\([^"]*\)".*/\1/p' <<<"$test")
    [ -z "$section" ] || holds "$section, for:$fault" grep -q "^# --- .*$section" "$root/tests/faults/run.sh"
    grep -q '`' <<<"$test" || echo "names no test" | miss "the row:$fault"
done < <(sed -n '/^## Faults/,/^## How/p' "$root/SECURITY.md" | grep '^| ' | tail -n +2)

# --- memory that cannot be had ---
allocator="${SANITIZE:-}${RUN:-}"
if [ -z "$allocator" ] || [ "$allocator" = --coverage ]; then
    printf '@ t1 customer +2 home\nWe help [families sleep].\n\n@ t2 product -2 home\nWe offer {quality windows}.\n\n@ t3 customer +2 дом\nМы помогаем [людям].\n' >m.missions
    cp -r "$root/tests/lexicon/doubtful" ruled; printf '[quality]\n/\\bbest of\\b/ near best of\n' >ruled/en/rule.lex
    "$build/tests/faults/starved" ruled m.missions >starved 2>&1; status=$?
    while read -r word name; do
        case $word in ok) pass "library: $name" ;; not) echo "$name" | miss "library: memory" ;; esac
    done <starved
    [ $status = 0 ] || miss "library: memory, status $status" <starved
else
    echo "skipped: failing allocations need the allocator of the C library, not that of $allocator"
fi
if [ -z "$allocator" ]; then # what counts lines needs memory at the end
    LD_PRELOAD=$build/tests/faults/preload.so "$credo" --lexicons "$root/lexicons" -t x >out 2>err; status=$?
    told "lexicons in a folder that fails" 2 'lexicons/en: cannot be read: the disk failed'
    for n in $(seq 1 120) $(seq 130 35 900); do
        for on in 0 1; do
            STARVE_AT=$n STARVE_ON=$on LD_PRELOAD=$build/tests/faults/preload.so "$credo" --format jsonl good.csv good.txt >out 2>err; status=$?
            case $status in
                0) [ -f whole ] || "$credo" --format jsonl good.csv good.txt >whole
                   cmp -s out whole || { echo "allocation $n, $on: another result, and status 0"; cat err; } | miss "program: memory" ;;
                2) [ -s err ] || [ $n -lt 4 ] || echo "allocation $n, $on: no message" | miss "program: memory" ;;
                *) { echo "allocation $n, $on: status $status"; cat err; } | miss "program: memory" ;;
            esac
        done
    done
    pass "program: each allocation fails in turn"
    # starves NAME ARGUMENT...: from each allocation on memory has run out, and no report is shorter for it and says that it is done.
    starves() {
        local name=$1 count short=
        shift
        STARVE_COUNT=count LD_PRELOAD=$build/tests/faults/preload.so "$credo" "$@" >whole 2>err
        count=$(cat count)
        for n in $(seq 1 "$count"); do
            STARVE_AT=$n STARVE_ON=1 LD_PRELOAD=$build/tests/faults/preload.so "$credo" "$@" >out 2>err; status=$?
            [ $status = 2 ] || { [ $status = 0 ] && cmp -s out whole; } || short="$short $n:$status"
        done
        [ -s whole ] && [ "$count" -gt 20 ] && [ -z "$short" ] && pass "$name" || echo "$count allocations; at$short" | miss "$name"
    }
    printf '@ t1 customer +2 home\nWe help [families sleep].\n\n@ t2 product -2 home\nWe help families sleep through the night.\n' >wrong.missions
    printf 'player,id,answer\nA,t1,customer\nA,t2,product\nB,t1,product\n' >class.csv
    starves "evaluate --errors: memory" evaluate --samples 2 --errors wrong.missions
    starves "evaluate --errors, JSON: memory" evaluate --samples 2 --errors --format json wrong.missions
    starves "agree: memory" agree --samples 2 --corpus wrong.missions class.csv
    starves "agree, JSON: memory" agree --samples 2 --corpus wrong.missions --format json class.csv
    for n in $(seq 1 40); do
        STARVE_AT=$n STARVE_ON=1 LD_PRELOAD=$build/tests/faults/preload.so "$credo" --format jsonl -o short.jsonl good.txt >out 2>err
    done
    holds "-o without memory: no half file" test "$(ls | grep -c '^short.jsonl.')" = 0
fi

failed=$(wc -l <"$work/failures")
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
