#!/bin/bash
# What only a terminal sees: tests/terminal/run.sh BUILD. The program runs on a terminal that `script` makes: pasted missions, colour,
# width, progress, an interrupted game. Ends with "N passed, N failed".
set -u
shopt -s lastpipe # what `miss` counts behind a pipe is counted
build=$(cd "${1:-build}" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
credo=$build/credo
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
passed=0 failed=0
unset LC_ALL LC_MESSAGES NO_COLOR CLICOLOR_FORCE COLUMNS
export LANG=C.UTF-8 TERM=xterm credo

pass() { passed=$((passed + 1)); echo "ok    $1"; }
miss() { failed=$((failed + 1)); echo "WRONG $1"; sed 's/^/      /' | head -n 20; }
# on_terminal COMMAND: standard input is what is typed; `out` is what the terminal was sent, without its carriage returns at line ends.
on_terminal() { script -qec "$1" /dev/null >raw; status=$?; sed 's/\r*$//' raw >out; }
told() { # NAME STATUS PATTERN
    if [ "$status" = "$2" ] && grep -qE -- "$3" out; then
        pass "$1"
    else
        { echo "status $status, wanted $2 and /$3/"; cat -v out; } | miss "$1"
    fi
}
is() { if [ "$2" = "$3" ]; then pass "$1"; else printf 'wanted: %s\ngot:    %s\n' "$2" "$3" | miss "$1"; fi; }
escapes() { grep -c "$(printf '\033')\[" out; }

if ! script -qec true /dev/null >/dev/null 2>&1; then
    echo "skipped: needs script, of Debian's bsdutils, and a system that gives it a terminal"
    echo "1 passed, 0 failed"
    exit 0
fi

# --- missions pasted ---
typed() { sleep 0.5; printf '%b' "$1"; sleep 0.5; printf '\004'; }
typed 'We help families sleep.\n\nWe offer the lowest prices\non the market.\n\n' | on_terminal '"$credo" --ui en'
told "asks for a paste" 0 '^Paste a mission and end it with an empty line \(Ctrl-D leaves\):$'
is "asks again after each" 2 "$(grep -c '^Another one, or Ctrl-D to leave:$' out)"
is "judges each as it comes" 2 "$(grep -cE '[0-9]+ words, 1 sentence' out)"
typed 'Мы помогаем людям спать.\n\n' | on_terminal '"$credo" --ui ru'; told "in Russian" 0 '^Вставьте миссию'
typed 'We offer quality.\n' | on_terminal '"$credo" lint --ui en'
told "lint asks too" 1 '^Paste a text and end it with Ctrl-D:$'
told "and finds" 1 '^<stdin>:1:[0-9]+: (error|warning): '

# --- colour and width ---
echo 'We help people live better by offering the widest range of the highest quality products at the best prices.' >mission.txt
on_terminal '"$credo" mission.txt'; is "colour on a terminal" 0 "$([ "$(escapes)" -gt 0 ]; echo $?)"
on_terminal 'NO_COLOR=1 "$credo" mission.txt'; is "none with NO_COLOR" 0 "$(escapes)"
on_terminal 'TERM=dumb "$credo" mission.txt'; is "none on a dumb one" 0 "$(escapes)"
on_terminal '"$credo" mission.txt | cat'; is "none into a pipe" 0 "$(escapes)"
for columns in 30 50 120; do
    on_terminal "stty cols $columns; \"\$credo\" --color never mission.txt"
    is "no wider than $columns columns" 0 "$([ "$(wc -L <out)" -le $columns ]; echo $?)"
done
on_terminal 'stty cols 5; "$credo" --color never mission.txt'; is "a sliver of a window does no harm" 0 "$status$([ "$(wc -L <out)" -le 30 ] || echo " $(wc -L <out) columns")"

# --- what belongs into a file ---
on_terminal '"$credo" report --ui en mission.txt'; told "no page of HTML on a terminal" 2 'a report is a page of HTML: name it with -o'
on_terminal '"$credo" report --ui en -o page.html'; told "no table typed in" 2 'name the files to report on'

# --- progress, when the results go elsewhere ---
slow='{ yes "We help people." | head -n 1500; sleep 1.3; echo "We help."; sleep 0.4; echo "We help."; } | "$credo" --each line --format jsonl'
on_terminal "$slow --ui en >results"; told "progress after a second" 0 '1 50[0-9] texts, [0-9]+\.[0-9] s'
is "and all results" 1502 "$(wc -l <results)"
on_terminal "$slow --ui ru -o results"; told "in Russian" 0 'текстов: 1 50[0-9], [0-9]+,[0-9] с'
on_terminal '"$credo" --each line --format jsonl mission.txt >results'; is "none for a moment's work" 0 "$(wc -c <out)"
awk '/^@/ { n++ } n <= 40' "$root"/corpus/training/en/a1.missions >few.missions
on_terminal "\"\$credo\" calibrate --lexicons '$root/lexicons' --language en --folds 2 --output weights.tsv few.missions"
told "learning says that it takes a while" 0 '^learning takes some minutes'

# --- a game that is interrupted ends as the signal would have ended it, and what was answered is kept ---
{ sleep 0.7; printf 'c\n'; sleep 0.7; printf '\003'; } | on_terminal 'env --default-signal=INT "$credo" quiz --ui en --seed 3 --log game.csv --player Ann'
told "interrupted" 130 'To play it again: --seed 3'
is "the answer is kept" 2 "$(wc -l <game.csv)"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
