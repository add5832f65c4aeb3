#!/bin/bash
# compare from outside: tests/compare/run.sh BUILD [--accept]
# Golden files hold what is said of pairs/*, with numbers taken out, by the lexicons of tests/lint, whose weights stand still.
set -u
shopt -s lastpipe # what `miss` counts behind a pipe is counted
build=$(cd "${1:-build}" && pwd) accept=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
passed=0 failed=0
unset NO_COLOR CLICOLOR_FORCE COLUMNS LC_ALL LC_MESSAGES
export LANG=C.UTF-8 TERM=xterm
cd "$work" || exit 2

pass() { passed=$((passed + 1)); echo "ok    $1"; }
miss() { failed=$((failed + 1)); echo "WRONG $1"; sed 's/^/      /'; }
compare() { "$build/credo" compare --lexicons "$here/../lint/lexicons" "$@"; }
is() { if [ "$2" = "$3" ]; then pass "$1"; else printf 'wanted: %s\ngot:    %s\n' "$2" "$3" | miss "$1"; fi; }

# golden NAME ARGUMENT...
golden() {
    local file=$here/golden/$1
    shift
    compare "$@" 2>&1 | sed -E 's/ *[-+]?[0-9]+(\.[0-9]+)?/ N/g; s/\|[-+o#]*\|/|scale|/' >out
    if cmp -s out "$file"; then
        pass "golden ${file##*/}"
    elif [ "$accept" = --accept ]; then
        diff -u "$file" out
        cp out "$file"
    else
        diff -u "$file" out | head -40 | miss "golden ${file##*/}"
    fi
}

echo 'We offer the highest quality at the lowest prices on the market.' >old.txt
echo 'We help families live better and sleep well through high quality at the low prices.' >new.txt
echo 'Мы предлагаем высокое качество. Мы лидер рынка.' >старый.txt
echo 'Мы помогаем людям жить лучше за счёт высокого качества.' >новый.txt
printf 'id;company;old;new\nа1;Дом;"Мы предлагаем низкие цены.";"Мы помогаем людям спать спокойно."\nа2;Сад;;Мы помогаем семьям жить лучше.\n' >table.csv

golden text.en --ui en old.txt new.txt
golden text.ru --ui ru старый.txt новый.txt
golden narrow.en --ui en --width 40 old.txt new.txt
golden table.ru --ui ru --old old --new new table.csv
golden pair.json --format json old.txt new.txt
golden color.en --ui en --color always -t 'We offer low prices.' -t 'We help people sleep well.'

for width in 30 60 80; do
    compare --ui ru --width $width старый.txt новый.txt >out
    [ "$(LC_ALL=C.UTF-8 wc -L <out)" -le $width ] && pass "width $width" || miss "width $width" <out
done
compare --format json old.txt new.txt >pair.json
is "the shifts add up to the change" true "$(jq '.[0] | ((([.moved[].change] | add) - .change) | fabs < 0.005)
    and ((.after.score - .before.score - .change) | fabs < 0.005)' pair.json)"
is "phrases gone and kept were there, come and kept are there" true "$(jq '.[0] | . as $p | all(.phrases[];
    (.change == "come") == (.before == null) and (.change == "gone") == (.after == null)
    and (.before == null or ($p.before.text[.before.start:.before.end] == .before.text))
    and (.after == null or ($p.after.text[.after.start:.after.end] == .after.text)))' pair.json)"
is "the same text: all is kept" '["kept"] 0' "$(compare --format json old.txt old.txt | jq -r '.[0] | "\([.phrases[].change] | unique) \(.moved | length)"')"
is "a table gives a pair a row" "а1 а2" "$(compare --old old --new new --format jsonl table.csv | jq -r .id | paste -sd' ')"
is "JSON Lines in" "7" "$(printf '{"id": 7, "old": "We offer low prices.", "mission": "We help people live better."}\n' |
    compare --input jsonl --old old --format jsonl | jq -r .id)"
is "standard input is one of them" 1 "$(compare --format jsonl old.txt - <new.txt | wc -l)"

refuses() { # NAME MESSAGE ARGUMENT...
    local name=$1 message=$2
    shift 2
    compare --ui en "$@" >out 2>err </dev/null
    local status=$?
    if [ $status = 2 ] && grep -q -- "$message" err && ! grep -q Before out; then pass "$name"; else { echo "status $status"; cat out err; } | miss "$name"; fi
}
refuses "one file" "name two files" old.txt
refuses "three files" "name two files" old.txt new.txt old.txt
refuses "a missing file" "none.txt: no such file" old.txt none.txt
refuses "one column" "--old" --new new table.csv
refuses "no such column" "id, company, old, new" --old gone --new new table.csv
refuses "a text with columns" "-t has none" --old old -t x -t y
printf 'text\nWe offer low prices.\nWe live better.\n' >two.csv
refuses "a table as a wording" "more than one text" two.csv old.txt
printf '{"old": "We offer low prices.", "mission": "We live better."}\n{"old": "x", "b": 1, "c": 2}\n{"old": "x", "mission": "y"}\n' >bad.jsonl
compare --old old --format jsonl bad.jsonl >out 2>err
is "a bad record does not end the run" "2 3 1" "$? $(wc -l <out) $(jq -r .error out | grep -c bad.jsonl:2)"
compare --ui en --old old bad.jsonl >out 2>/dev/null
is "nor that of cards" "1 1" "$(grep -c 'NOT READ.*bad.jsonl:2:1: ' out) $(sed -n '/NOT READ/,$p' out | grep -c After)"
printf 'We offer \033[31mlow prices.' >evil.txt
is "control characters are shown" 0 "$(compare --color never evil.txt evil.txt | tr -d '\n' | LC_ALL=C grep -c '[[:cntrl:]]')"

echo "$passed passed, $failed failed"
[ $failed = 0 ]
