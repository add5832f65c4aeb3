#!/bin/bash
# The workshop's commands from outside: tests/workshop/run.sh BUILD [--accept]
# Over own.missions, so that the corpus may change. What golden/ holds is compared to the byte; --accept shows each difference and asks.
set -u
shopt -s lastpipe # what stands behind a pipe leaves its status here
build=$(cd "${1:-build}" && pwd) accept=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
credo=$build/credo own=$here/own.missions
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
cp "$own" own.missions
passed=0 failed=0
unset NO_COLOR CLICOLOR_FORCE COLUMNS LC_ALL LC_MESSAGES
export LANG=C.UTF-8 TERM=xterm

pass() { passed=$((passed + 1)); echo "ok    $1"; }
# miss NAME, with the reasons in the file why: never behind a pipe, which would count in a shell of its own.
miss() { failed=$((failed + 1)); echo "WRONG $1"; sed 's/^/      /' why; }
verify() { if eval "$2"; then pass "$1"; else { echo "not so: $2"; head -c 400 out err; } >why 2>&1; miss "$1"; fi; }
run() { "$credo" "$@" >out 2>err; status=$?; }
# mine ARGUMENT...: with the missions of the tests.
mine() { run "$1" --corpus own.missions "${@:2}"; }
fails() { # name pattern
    if [ $status = 2 ] && grep -qE -- "$2" err; then pass "$1"; else { echo "status $status"; head -c 300 err; } >why; miss "$1"; fi
}
golden() {
    local file=$here/golden/$1
    if cmp -s out "$file"; then
        pass "golden $1"
    elif [ "$accept" = --accept ]; then
        diff -u "$file" out
        read -r -p "Take this for $1? [y/N] " answer </dev/tty && [ "$answer" = y ] && cp out "$file"
    else
        diff -u "$file" out 2>&1 | head -40 >why
        miss "golden $1"
    fi
}

# --- the corpus ---
mine corpus list --width 80; golden list.txt
mine corpus list --side mixed --language ru; verify "filters" '[ $status = 0 ] && [ "$(cut -c1-4 out)" = t-13 ]'
mine corpus list --industry bank; verify "a field" '[ "$(cut -c1-4 out | tr "\n" " ")" = "t-01 t-02 " ]'
printf 'player,id,answer\na,t-01,customer\na,t-02,product\nb,t-01,prodct\n' >slip.csv
run agree slip.csv; fails "an answer that is no side, by file and line" "^slip.csv:4:1: .*prodct"
mine corpus list --industry банк --ui ru; verify "a field in Russian" '[ "$(grep -c "банк " out)" = 2 ]'
mine corpus list --count 3 --seed 2; cp out first; mine corpus list --count 3 --seed 2
verify "the same seed draws the same" 'cmp -s out first && [ "$(wc -l <out)" = 3 ]'
mine corpus show t-04 t-05 --ui ru --width 72; golden show.ru.txt
mine corpus show t-04 --color always; verify "colour instead of brackets" 'grep -q "$(printf "\033")\[1;32mpeople fall" out && ! grep -q "\[people" out'
mine corpus show t-99; fails "no such mission" "'t-99'"
mine corpus pairs --width 60; golden pairs.txt
mine corpus pairs --link translation; verify "pairs of a kind that is not there" '[ $status = 0 ] && [ ! -s out ]'
mine corpus search СПРОСИТЬ учеников; fails "all words must be there" "no mission"
mine corpus search кабинет город; verify "any form of the words" 'grep -q "^t-13" out && [ "$(grep -c "^t-" out)" = 1 ]'
run corpus; fails "an action is wanted" "list, show, pairs"
run corpus lst; fails "a near action" "'list'"
run corpus search; fails "something to search for" "search for"
run corpus list --format gift; fails "a format of another action" "cannot be written"
run corpus export x; fails "a word too many" "'x'"
run corpus list --corpus none.missions; fails "no such file" "none.missions"
run corpus list --seed 0; fails "a seed from 1 on" "1-4294967295"
run corpus list; verify "the corpus is built in" '[ "$(wc -l <out)" -ge 300 ]'

# --- exports: tests/unit/test_export.c reads them back ---
for format in aiken gift kahoot; do mine corpus export --format $format --ui ru; golden "$format.ru.txt"; done
verify "what was shortened or left out is told" 'grep -q "^t-08: " err && grep -q "^t-09: .*151" err'
mine corpus export --format kahoot --count 4 --seconds 60; verify "so many rows fit" '[ "$(wc -l <out)" = 5 ] && grep -q ",60,[1-4]$" out && [ ! -s err ]'
mine corpus export --industry clinic --format kahoot; fails "nothing is left" "nothing is left"
mine corpus export --format jsonl -o back.jsonl
run evaluate --format json --samples 5 own.missions; cp out first
run evaluate --format json --samples 5 back.jsonl; verify "JSON Lines say what the missions say" 'cmp -s out first'
run corpus export --format csv; cp out corpus.csv
run classify --column text --format jsonl corpus.csv; verify "credo reads its own table" '[ $status = 0 ] && [ "$(wc -l <out)" -ge 300 ]'

# --- worksheets ---
for ui in en ru; do mine corpus worksheet --ui $ui --language all --count 5 --seed 2 --format markdown; golden worksheet.$ui.md; done
mine corpus worksheet --count 13 --language all --ui en -o sheet.html --title 'A <b> & "c"'
verify "a sheet of its own" '[ $status = 0 ] && [ "$(grep -c "<li>" sheet.html)" = 26 ] && [ "$(grep -c "class=\"boxes\"" sheet.html)" = 13 ]'
verify "one minus, and means underlined as the pupils do" '! grep -q "(-[12])" sheet.html && grep -q "(−[12])" sheet.html && grep -q "mark.method{.*wavy" sheet.html'
verify "the title is text" 'grep -q "<h1>A &lt;b&gt; &amp; &quot;c&quot;</h1>" sheet.html'
verify "no answer before the key" '! sed "/class=\"key\"/,\$d; /<style>/,/<\/style>/d" sheet.html | grep -qE "<mark|class=\"side"'
verify "the same seed makes the same sheet" '"$credo" corpus worksheet --seed 5 >a && "$credo" corpus worksheet --seed 5 >b && cmp -s a b'
verify "every element is closed" 'sed "/<style>/,/<\/style>/d" sheet.html | grep -oE "</?(main|section|ol|li|p|span|mark|div|h1|h2|body|html)[ >]" | tr -d " >" |
    awk "/^<\\// { if (stack[n--] != substr(\$0, 3)) bad = 1; next } { stack[++n] = substr(\$0, 2) } END { exit bad || n }"'
browser=$(command -v chromium || command -v chromium-browser)
if [ -n "$browser" ] && command -v pdftotext >/dev/null; then
    "$browser" --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
        --user-data-dir="$work/profile" --no-pdf-header-footer --print-to-pdf="$work/sheet.pdf" "file://$work/sheet.html" >/dev/null 2>&1
    pages=$(pdfinfo sheet.pdf | sed -n 's/^Pages: *//p')
    cut=0
    for page in $(seq 1 "${pages:-0}"); do # what belongs to a mission is on one page: as many boxes as lines to write on
        pdftotext -layout -f "$page" -l "$page" sheet.pdf page.txt
        grep -q "Answer key" page.txt && key=$page
        [ -n "${key:-}" ] || [ "$(grep -c 'about the company .*half and half' page.txt)" = "$(grep -cE '^ *the means of the company *$' page.txt)" ] || cut=1
    done
    verify "A4, no mission cut, the key on its own page" 'pdfinfo sheet.pdf | grep -q "A4" && [ $cut = 0 ] && [ "${key:-0}" -gt 1 ] &&
        pdftotext -f "$key" -l "$key" sheet.pdf - | grep -m1 . | grep -q "Answer key"'
else
    echo "skipped: needs chromium and pdftotext: the worksheet as PDF"
fi

# --- the game ---
answers='c\nь\n?\nhm\n2\nБ\n(1)\nlast'
for ui in en ru; do printf "$answers" | mine quiz --ui $ui --language all --mode all --count 8 --seed 4 --width 72; golden quiz.$ui.txt; done
verify "the end of a pipe is an end" '[ $status = 0 ]'
printf 'c\nq\np\n' | mine quiz --seed 1; verify "q ends it" '[ $status = 0 ] && grep -q "^Right: [01] of 1" out'
mine quiz --seed 1 </dev/null; verify "no answer at all" '[ $status = 0 ] && grep -q "^No question was answered" out'
yes c | head -100 | mine quiz --seed 3 --width 40; verify "40 columns" '[ "$(wc -L <out)" -le 40 ]'
yes c | head -100 | mine quiz --seed 3; cp out first; yes c | head -100 | mine quiz --seed 3
verify "the same seed is the same game" 'cmp -s out first'
yes c | head -3 | mine quiz --seed 3 --count 3
verify "how it stands is told between questions only" '[ "$(grep -c "^Right so far" out)" = 2 ] && grep -q "^Right: . of 3\.$" out'
printf 'c\n' | mine quiz; seed=$(sed -n 's/.*--seed \([0-9]*\)$/\1/p' out); cp out first; printf 'c\n' | mine quiz --seed "$seed"
verify "the seed that is told plays it again" 'cmp -s out first'
mine quiz --industry nothing </dev/null; fails "no such industry" "there are: .*bank"
mine quiz --ui ru --industry космос </dev/null; fails "no such industry, in Russian" "есть такие отрасли: .*банк"
mine quiz --industry школа --language ru --mode pair </dev/null; fails "nothing to ask" "choose too narrowly"
mine quiz x </dev/null; fails "no operand" "'x'"
head -c 5000 /dev/zero | tr '\0' c | { cat; printf '\nc\n'; } | mine quiz --seed 1 --count 1; verify "a line too long is no answer" '[ $status = 0 ] && grep -q "of 1\.$" out'
printf '\033[2Jc\nc\n' | mine quiz --seed 1 --count 1; verify "what is typed is shown, not obeyed" 'grep -q "<U+001B>" out'

# --- the log ---
"$here/class.sh" "$credo" "$own" class.csv
verify "twelve players at once, every line whole" '[ "$(wc -l <class.csv)" = $((1 + 11 * 13 + 8)) ] && [ "$(grep -c "^player,mode" class.csv)" = 1 ] &&
    [ "$(grep -cE "^player [0-9]+,side,t-[0-9]+,[a-z]+,[a-z]+,(yes|no),(en|ru)$" class.csv)" = $((11 * 13 + 8)) ]'
{ head -1 class.csv; tail -n +2 class.csv | sort -t, -k1,1 -k3,3; } >sorted.csv
verify "the same class as ever" 'cmp -s sorted.csv "$here/class.csv"'
printf 'c\n' | mine quiz --log class.csv; fails "a log wants a name" "--player"
printf 'id,text\n' >other.csv; printf 'c\n' | mine quiz --log other.csv --player A; fails "no log" "other.csv: is not a log"
printf 'c\n' | mine quiz --log . --player A; fails "a folder" "folder"
printf 'c\n' | mine quiz --log none/x.csv --player A; fails "no folder for it" "none/x.csv"
{ printf '\357\273\277'; sed 's/$/\r/' class.csv; } >sheet.csv
printf 'c\n' | mine quiz --seed 1 --log sheet.csv --player B; verify "a log that a spreadsheet saved goes on" '[ "$(wc -l <sheet.csv)" -gt "$(wc -l <class.csv)" ]'
head -c -1 class.csv >open.csv; printf 'c\n' | mine quiz --seed 1 --log open.csv --player 'A, "B"'
verify "a last line without an end, a name with signs" '[ "$(tail -2 open.csv | head -1)" = "$(tail -1 class.csv)" ] && tail -1 open.csv | grep -q "^\"A, \"\"B\"\"\",side"'
[ -w /dev/full ] && { printf 'c\nc\n' | mine quiz --log /dev/full --player A; fails "a full disk is told" "/dev/full: .*no space"; }
set -m
for signal in INT:130 TERM:143; do
    rm -f cut.csv; mkfifo keys 2>/dev/null
    # An interrupt is ignored by what runs behind a script, so that it is set anew.
    env --default-signal=INT "$credo" quiz --corpus own.missions --language all --seed 1 --log cut.csv --player A <keys >out 2>err & child=$!
    exec 9>keys; printf 'c\np\nm' >&9
    for _ in $(seq 600); do [ -f cut.csv ] && [ "$(wc -l <cut.csv)" = 3 ] && break; sleep 0.05; done
    sleep 0.2; kill -"${signal%:*}" $child; wait $child; status=$?; exec 9>&-
    verify "SIG${signal%:*}: nothing lost, a summary, the usual status" \
        '[ $status = ${signal#*:} ] && [ "$(wc -l <cut.csv)" = 3 ] && grep -q "^Right: [0-2] of 2" out && [ "$(tail -c1 cut.csv)" = "" ]'
done
set +m

# --- agreement ---
figures() { sed -n 's/^ *"\([a-z_]*\)": {"value": \([-0-9.]*\),.*/\1 \2/p' out; }
mine agree --format json "$here/class.csv"; sed -n '1,/^  }/p' out >block; cp out whole; cp block out; golden agreement.json; cp whole out
figures >first
if command -v Rscript >/dev/null; then
    Rscript --vanilla "$here/agreement.R" "$here/class.csv" >second 2>err
    verify "R works out the same" 'diff first second && [ -s second ]'
else
    echo "skipped: needs Rscript: the figures worked out a second time"
fi
mine agree --format json --seed 2 "$here/class.csv"; figures >second; verify "the seed moves only the intervals" 'cmp -s first second && ! cmp -s out whole'
mine agree --format json sorted.csv; verify "the order of lines is of no matter" 'figures | cmp -s - first'
mine agree --format json --seed 2 <"$here/class.csv" -; verify "from a pipe" 'figures | cmp -s - first'
split -l 50 "$here/class.csv" part; for part in parta[b-z]; do { head -1 "$here/class.csv"; cat $part; } >$part.csv; done; mv partaa partaa.csv
mine agree --format json parta?.csv; verify "several logs are one class" 'figures | cmp -s - first'
printf 'player,id,answer\nA\342\200\256B,t-01,customer\nC,t-01,customer\n' >turned.csv
mine agree --format json turned.csv; verify "a name that turns the line around is escaped" 'grep -qF "\"A\\u202EB\"" out'
printf 'id,Ann,Bob\n1,good,bad\n2,bad,bad\n3,fair,good\n' >words.csv
mine agree --format json words.csv; verify "answers that are no sides" '[ $status = 0 ]'
{ echo id,Ann,Bob; seq 70 | sed 's/.*/&,a&,b&/'; } >many.csv; mine agree many.csv; fails "too many answers" "more than 64 different answers"
cat >krippendorff.csv <<'END'
unit;A;B;C;D
1;1;1;;1
2;2;2;3;2
3;3;3;3;3
4;3;3;3;3
5;2;2;2;2
6;1;2;3;4
7;4;4;4;4
8;1;1;2;1
9;2;2;2;2
10;NA;5;5;5
11;;;1;1
12;;3;;
END
run agree --format json krippendorff.csv
verify "Krippendorff's own table, wide" 'figures | grep -q "^alpha_nominal 0.743" && figures | grep -q "^alpha_ordinal 0.815"'
printf '\357\273\277id,key,Анна,Boris\r\nt-01,,л,customer\r\nt-02,product,к,к\r\nt-06,,н,О компании\r\n' >wide.csv
mine agree wide.csv; cp out first
verify "letters and words of both languages" 'grep -q "^Cohen.s kappa  *0\.500" out && grep -qE "^Анна +3 +100 %" out && grep -qE "^Boris +3 +67 %" out'
mine agree --ui ru wide.csv; verify "in Russian" 'grep -q "^каппа Коэна" out && grep -q "спорит" out'
printf 'Игрок,Миссия,Ответ\nАнна,t-01,люди\nБорис,t-01,люди\n' >titled.csv
mine agree titled.csv; verify "titles of columns with capitals" '[ $status = 0 ] && grep -q "^Анна" out'
printf 'Миссия,Текст,Анна,Борис\nt-01,Любая,люди,люди\n' >titled.csv
mine agree titled.csv; verify "titles of columns with capitals, wide" '[ $status = 0 ] && grep -q "^players: 2," out'
printf 'mission,id,label,key,anna,boris\nWe help.,t-01,x,customer,customer,product\nWe sell.,t-02,y,product,product,product\n' >both.csv
mine agree --format json both.csv
verify "a column id goes before the texts, a column key before labels" '[ $status = 0 ] && [ "$(grep -c "\"name\"" out)" = 2 ] && grep -q "\"t-01\", .*\"key\": \"customer\"" out'
printf 'id,mission,anna,boris\nt-01,We help.,customer,product\nt-02,We sell.,product,product\n' >both.csv
mine agree --format json both.csv; verify "texts are no answers" '[ $status = 0 ] && [ "$(grep -c "\"name\"" out)" = 2 ]'
printf 'mission,id,player,answer\nWe help.,t-01,anna,customer\nWe help.,t-01,boris,customer\n' >both.csv
mine agree both.csv; verify "a column id goes before the texts, an answer a row" 'grep -q "missions: 1, answers: 2" out && grep -qE "^anna +1 +100 %" out'
grep -v '^player 1,' "$here/class.csv" | sed '2{p;s/,[a-z]*,\([a-z]*\),[a-z]*,/,unclear,\1,no,/}' >twice.csv
printf 'player 2,pair,t-01+t-02,t-01,t-01,yes,en\n' >>twice.csv
mine agree twice.csv; verify "second answers and other games are left out, and that is told" '[ $status = 0 ] && grep -q "left out: 1" err && [ "$(wc -l <err)" = 2 ]'
printf 'player,id,answer\nA,t-01,customer\nA,t-02,product\nB,t-01,dunno\n' >odd.csv; mine agree odd.csv; fails "a slip is no category" "'dunno'"
printf 'player,id,answer\nA,t-01,customer\n' >one.csv; mine agree one.csv; verify "one player" '[ $status = 0 ] && grep -q "alone" out'
printf 'a,b\n1,2\n' >no.csv; mine agree no.csv; fails "no table of a class" "no.csv:1:1: .*player"
printf 'player,id,answer\n' >none.csv; mine agree none.csv; fails "no answer" "no answer"
run agree; fails "a table is wanted" "credo help agree"
run agree missing.csv; fails "a table that is missing" "missing.csv"
printf 'id,A,B\nx-1,customer,product\n' >strange.csv; run agree strange.csv; verify "missions that the corpus has not" '[ $status = 0 ] && grep -q "^x-1" out'

echo "$passed passed, $failed failed"
[ $failed = 0 ]
