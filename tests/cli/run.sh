#!/bin/bash
# The command line from outside: tests/cli/run.sh BUILD [--accept]
# Prints a line per case and ends with "N passed, N failed". What golden/ holds is compared to the byte; --accept shows each
# difference and, on a terminal, asks before it replaces a file. Scores are not tested here, only what the commands promise whatever the lexicons.
set -u
shopt -s lastpipe # what `miss` counts behind a pipe is counted
build=$(cd "${1:-build}" && pwd) accept=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
credo=$build/credo
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
passed=0 answer=
: >failures # a file, for what stands behind a pipe counts in a shell of its own
unset NO_COLOR CLICOLOR_FORCE COLUMNS LC_ALL LC_MESSAGES
export LANG=C.UTF-8 TERM=xterm

pass() { passed=$((passed + 1)); echo "ok    $1"; }
miss() { echo . >>"$work/failures"; echo "WRONG $1"; sed 's/^/      /'; }

# run ARGUMENT...: leaves out, err and status; standard input is passed on.
run() { "$credo" "$@" >out 2>err; status=$?; }

# check NAME STATUS OUT ERR: OUT and ERR are extended regular expressions for the whole; "" means nothing at all, "*" anything.
check() {
    local name=$1 wanted=$2 file text
    [ "$status" = "$wanted" ] || { echo "status $status, not $wanted: $(head -c 300 err)" | miss "$name"; return; }
    for file in out err; do
        text=$3 && [ $file = err ] && text=$4
        [ "$text" = "*" ] && continue
        if [ -z "$text" ] && [ -s $file ]; then
            { echo "$file is not empty:"; head -c 300 $file; } | miss "$name"
            return
        elif [ -n "$text" ] && ! tr '\n' ' ' <$file | grep -qE -- "$text"; then
            { echo "$file has no /$text/:"; head -c 600 $file; } | miss "$name"
            return
        fi
    done
    pass "$name"
}

# golden FILE: out is what the file holds.
golden() {
    local file=$here/golden/$1
    if cmp -s out "$file"; then
        pass "golden $1"
    elif [ "$accept" = --accept ]; then
        diff -u "$file" out
        [ -t 0 ] || answer=y
        [ "$answer" = y ] || read -r -p "Take this for $1? [y/N] " answer
        [ "$answer" = y ] && cp out "$file"
        answer=
    else
        diff -u "$file" out 2>&1 | head -40 | miss "golden $1"
    fi
}

people='We help families in small towns sleep through the night.'
company='We offer the highest quality windows at the best prices on the market.'
russian='Мы помогаем людям жить дольше и спать спокойно.'

# --- help, in both languages, from the tables ---
for ui in en ru; do
    run help --ui $ui --width 80; golden help.$ui.txt
    for command in $("$credo" help --ui en --width 80 | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p'); do
        run $command --help --ui $ui --width 80; golden help-$command.$ui.txt
    done
done
run help classify --ui en; cp out first; run classify -h --ui en
cmp -s out first && pass "help COMMAND is COMMAND --help" || echo differ | miss "help COMMAND is COMMAND --help"
run --ui ru help classify; check "options may stand before the command" 0 "Вызов: credo classify" ""
run --version; check "version" 0 "^credo [0-9]+\.[0-9]+\.[0-9]+ concepts: [0-9]+, entries: [0-9]+" ""
LANG=ru_RU.UTF-8 run help; check "language by locale" 0 "^Вызов" ""
LC_ALL=C LANG=ru_RU.UTF-8 run help; check "LC_ALL goes before LANG" 0 "^Usage" ""

# --- numbers: as people write them, and as machines do ---
for how in "explain" "--format markdown" "--format text"; do
    # shellcheck disable=SC2086
    run $how --ui ru -t "$russian"
    sed -i "s|[a-z/]*\.lex[:0-9]*||" out
    grep -q '[0-9]\.[0-9]' out && miss "a decimal comma in Russian: $how" <out || pass "a decimal comma in Russian: $how"
done
printf 'id,mission\n1,Wir machen das Leben der Menschen leichter und besser.\n2,Quality.\n3,%s\n4,%s\n' "$people" \
    "$russian Wir machen das Leben der Menschen leichter." >unjudged.csv
run --format csv unjudged.csv
check "what is not judged has no score, and says why" 0 "1,Wir [^,]*,unclear,,,other,.*,foreign:de 2,Quality.,unclear,,,en,.*,too_short 3,.*,customer,[0-9.]+,[0-9.]+,en,.*, 4,.*,[0-9.]+,[0-9.]+,ru,.*, ?$" ""
run explain --ui ru -t "$russian"; check "concepts by their Russian titles" 0 "[0-9],[0-9].*лучшая жизнь" ""
run explain --ui en -t "$russian"; check "a decimal point in English" 0 "[0-9]\.[0-9]" ""
for format in json jsonl csv tsv; do
    run --ui ru --format $format -t "$russian"; check "a decimal point for programs: $format" 0 "[0-9]\.[0-9]" ""
done

# --- usage errors: one line, status 2 ---
run --colour; check "near option" 2 "" "^credo: unknown option '--colour'; did you mean '--color'\? $"
run --qwertyuiop; check "unknown option" 2 "" "^credo: unknown option '--qwertyuiop' $"
run -x; check "unknown letter" 2 "" "^credo: unknown option '-x' $"
run --errors x; check "option of another command" 2 "" "^credo: --errors: is not an option of 'classify' $"
run --each lines; check "near choice" 2 "" "did you mean 'line'\? $"
run --width 7; check "number out of range" 2 "" "20-1000"
run --width 80x; check "no number" 2 "" "20-1000"
run --format; check "missing value" 2 "" "a value is missing: text\|json"
run --help=yes; check "needless value" 2 "" "takes no value"
run --each line --input csv; check "each needs plain text" 2 "" "plain text"
run clasify; check "near command" 2 "" "did you mean 'credo classify'\? $"
run help clasify; check "near command in help" 2 "" "did you mean 'classify'\? $"
run evaluate </dev/null; check "evaluate needs files" 2 "" "credo help evaluate"
run calibrate x; check "calibrate names what is missing" 2 "" "^credo: --lexicons DIR is missing"
run --lexicons "$work/none" -t "$people"; check "no such lexicons" 2 "" "none"
run --ui ru --colour; check "usage error in Russian" 2 "" "^credo: неизвестный параметр «--colour»; может быть, «--color»\? $"

# --- files ---
run missing.txt; check "missing file" 2 "" "^credo: missing.txt: no such file $"
run "We help people"; check "a text is no file" 2 "" "put -t before it $"
run We help people; check "nor are its words" 2 "" "We: .*put -t before it credo: help: .*put -t before it credo: people: .*put -t before it $"
printf 'PK\003\004\024' >book.xlsx; printf '%%PDF-1.7\n' >deck.pdf
run book.xlsx; check "a workbook is no text" 2 "" "^credo: book.xlsx: is an Office or ZIP file; save it as CSV"
run lint --ui ru deck.pdf; check "a PDF" 2 "" "^credo: deck.pdf: это PDF"
run report -o page.html book.xlsx; check "a workbook for a report" 2 "" "book.xlsx: is an Office"
printf 'id,company,mission\n1,Acme,%s\n' "$people" >named.csv
run named.csv; check "a card is headed by the name" 0 "^Acme · named.csv:2 " ""
printf 'We help people get home\rsafely. We sell:\rtools of the highest quality.\r\nEvery day.' >returns.txt
run --format markdown returns.txt; check "a CR alone ends a line of Markdown" 0 '> [^>]*home[^>]*> [^>]*safely[^>]*> [^>]*tools[^>]*> Every' ""
run highlight returns.txt; check "a CR alone ends a line, at the edge of a phrase too" 0 'home safely.*sell: \{?tools[^ ]* [a-z ]*quality\}?\. Every' ""
run --format markdown named.csv; check "a card of Markdown, too" 0 "## Acme: CUSTOMER" ""
run --id company named.csv; check "a name that is the id stands once" 0 "^named.csv:2 · Acme " ""
run .; check "a folder" 2 "" "is a folder"
printf '%s\n' "$people" >good.txt
run --format jsonl missing.txt good.txt .; check "the others are still judged" 2 '^\{"id": "1".*\} $' "missing.txt.*folder"
printf '%s\n' "$people" >-dash.txt
run --format jsonl -- -dash.txt; check "-- ends options" 0 '"verdict": "customer"' ""
run --format jsonl - <good.txt; check "- is standard input" 0 '"verdict": "customer"' ""
run --format jsonl <good.txt; check "standard input without a name" 0 '"verdict": "customer"' ""
run --format jsonl </dev/null; check "empty input" 0 '"verdict": "unclear"' ""
run --format json --each line </dev/null; check "no record" 0 '^\[ ?\] $' ""
run -t "$people" -t "$company" --format jsonl; check "-t may be repeated" 0 '"id": "1".*customer.*"id": "2".*product' ""
run "-t$people" --format=jsonl; check "glued values" 0 'customer' ""
printf 'evil\033[2Jname' >f; run $'no\033[31mfile'; check "names are shown, not obeyed" 2 "" "<U\+001B>"

# --- verdicts decide the status ---
run --fail-on product -t "$people"; check "fail-on product, none" 0 "*" ""
run --fail-on product -t "$people" -t "$company"; check "fail-on product" 1 "*" ""
run --fail-on mixed -t "$company"; check "fail-on mixed takes in product" 1 "*" ""
run --fail-on unclear -t "$company"; check "fail-on unclear, none" 0 "*" ""
run --fail-on unclear -t "."; check "fail-on unclear" 1 "*" ""
run --fail-on product -t "$company" missing.txt; check "an error goes before findings" 2 "*" "*"

# --- pieces of plain text ---
printf 'one line\r\n\r\n  \ntwo\nlines\n\n\nlast' >pieces.txt
printf '{"id": 1.5, "text": "%s", "open": true}\n{"id": false, "text": {"a": 1}}\n{"a": 1, "b": 2}\n[1]\n' "$people" >odd.jsonl
run --format jsonl odd.jsonl; check "members that are no text" 2 '"id": "1.5".*"id": "false", "error": "odd.jsonl:2:1: the member .text. is not text".*odd.jsonl:3:1: no member is named text.*: a, b.*a row is a JSON object' "*"
printf '{"a": 1%s}\n' "$(printf ', "a member with a rather long name, number %d": 1' $(seq 20))" >names.jsonl
run --format jsonl names.jsonl; check "not all of many names are told" 2 ': a, a member.*, \.\.\."' "*"
printf 'id,text\n1,"We help\n' >open.csv; run --format jsonl open.csv; check "a cell without an end" 2 'open.csv:2:1: the quotation mark that opens in this row is never closed' "*"
printf 'id,name,text\n1,K\377fer,%s\n' "$people" >bad.csv; run --format jsonl --encoding utf-8 bad.csv; check "a bad byte in a cell" 0 customer ""
run --format jsonl --each line pieces.txt; check "lines" 0 '"id": "4".*' ""
[ "$(wc -l <out)" = 4 ] && pass "four lines" || miss "four lines" <out
run --format jsonl --each paragraph pieces.txt; [ "$(wc -l <out)" = 3 ] && pass "three paragraphs" || miss "three paragraphs" <out
run --format jsonl --each file pieces.txt; [ "$(wc -l <out)" = 1 ] && pass "one file" || miss "one file" <out
head -c 1000000 /dev/zero | tr '\0' a >long.txt
run --format jsonl long.txt; check "a long text is cut, and says so" 0 "737856" ""

# --- tables ---
printf '\357\273\277sep=;\r\nid;Миссия;note\r\n7;"%s; ""и"" это";=1+1\r\n;;\r\n\r\n8;%s;x\r\n' "$russian" "$company" >excel.csv
run --format csv excel.csv
check "a spreadsheet's table comes back as one" 0 'id;Миссия;note;credo_verdict;.* 7;.*; ""и"" это";'"'=1\+1"';customer;[0-9]+,[0-9]{2};0,[0-9]{3};ru;.* 8;.*product;-[0-9]+,' ""
[ "$(head -c 3 out)" = $'\357\273\277' ] && [ "$(tr -cd '\r' <out | wc -c)" = 3 ] && pass "with its mark and line ends" || miss "with its mark and line ends" <out
[ "$(wc -l <out)" = 3 ] && pass "empty rows are no records" || miss "empty rows are no records" <out
run --format csv --excel never excel.csv; check "plain when asked for" 0 '^id,Миссия,note,credo_verdict,.* 7,.*; ""и"" это",.*customer,[0-9]+\.[0-9]{2},.* 8,.*product' ""
printf 'mission\n%s\n' "$people" | "$credo" --input csv --format csv --excel always >out 2>err; status=$?
check "a spreadsheet's when asked for" 0 ';credo_verdict;' ""
"$credo" --format csv excel.csv >again.csv; cp again.csv before; run --format csv again.csv
cmp -s out before && pass "judged again, nothing is doubled" || diff before out | miss "judged again, nothing is doubled"
printf 'a;mission;mission;;;\r\n1;"%s\r\nи ещё";x;;;\r\n2\r\n3;%s;;;y\r\n' "$russian" "$company" | iconv -f UTF-8 -t CP1251 >old.csv
run --format csv old.csv; check "an old table: two columns of one name, some of none, short rows" 0 'a;mission;mission;;;;credo_verdict.* 1;"Мы помогаем.*и ещё";x;;;;.*customer.* 2;;;;;;unclear.* 3;We.*;;;y;;product' ""
printf 'mission;;;\r\n%s;;;\r\n' "$people" >wide.csv; run --column mission --format jsonl wide.csv; check "columns without a name" 0 customer ""
printf 'слова;;;\r\n%s;;;\r\n' "$people" >wide.csv; run --format jsonl wide.csv; check "the only column that has a name" 0 customer ""
printf 'name\tmission\r\nA\t"%s, ""и"" точка"\r\n' "$russian" | iconv -f UTF-8 -t UTF-16 >wide.tsv
run --format jsonl wide.tsv; check "Unicode text of a spreadsheet" 0 '"customer"' ""
printf 'name\tmission\nA\tWe help "people" sleep, well\n' >tabs.tsv
run --format tsv tabs.tsv; check "tabs" 0 'help "people" sleep, well' ""
run --format csv --input tsv <tabs.tsv; check "a table on standard input" 0 '^name,mission,' ""
printf 'name,slogan,year\nA,%s,1999\n' "$people" >names.csv
run names.csv; check "no column to guess" 2 "" "names.csv:1:1: .*--column: name, slogan, year $"
run --column Slogan --format csv names.csv; check "a column by name, capitals do not matter" 0 "customer" ""
run --column nam names.csv; check "no such column" 2 "" ": nam \(name, slogan, year\) $"
run --column slogan --id year --format jsonl names.csv; check "an id column" 0 '^\{"id": "1999"' ""
printf 'text\n"%s\nmore\n' "$people" >open.csv
run --format jsonl open.csv; check "an open quotation" 2 '^\{"id": "1", "error": "open.csv:2:1: ' "^open.csv:2:1: "
printf 'id,text\n1,We help, people\n2,%s\n' "$people" >cells.csv
run --format jsonl cells.csv; check "a cell too many" 2 '"error": "cells.csv:2:1.*customer' "*"
run --format csv --column text --input csv cells.csv names.csv; check "two kinds of table" 2 "*" "names.csv"
run --field x good.txt; check "plain text has no columns" 2 "" "no columns"
: >empty.csv; run empty.csv; check "an empty table" 2 "" "empty.csv:1:1: the table is empty"

# --- JSON Lines ---
printf '{"id": "a", "text": "%s"}\n{"text": bad}\n\n{"nothing": 1, "else": 2}\n[1]\n{"id": 9, "mission": "%s"}' "$people" "$company" >rows.jsonl
run --format jsonl rows.jsonl
check "bad lines do not end the run" 2 '"id": "a".*"id": "2", "error": "rows.jsonl:2:12.*:4:1.*:5:1.*"id": "9"' 'rows.jsonl:2:12: not valid JSON'
[ "$(wc -l <out)" = 5 ] && pass "a record a line" || miss "a record a line" <out
printf '[\n{"text": "x"}\n]\n' >array.json; run array.json; check "an array is told from JSON Lines" 2 "" "^array.json:1:1: .*jq -c"
{ printf '{"text": "'; head -c 5000000 /dev/zero | tr '\0' a; printf '"}\n{"text": "%s"}\n' "$people"; } >huge.jsonl
run --format jsonl huge.jsonl; check "a line over the limit" 2 '"error": "huge.jsonl:1:1.*customer' "4 MB"

echo '{"id":1,"text":"We help people walk."}' >object; run --format jsonl <object; check "an object is no text" 0 "verdict" "looks like JSON Lines"
run --input jsonl --format jsonl <object; check "unless it is read as one" 0 "customer" ""

# --- encodings ---
printf "%s\n" "$russian" "$russian" | iconv -f UTF-8 -t CP1251 >twice.txt
run --each line twice.txt; check "on cards the encoding is told once" 0 "Read as windows-1251" ""
[ "$(grep -c "Read as" out)" = 1 ] && pass "and once only" || grep -n "Read as" out | miss "and once only"
run --each line --format jsonl twice.txt; [ "$(grep -c "windows-1251" out)" = 2 ] && pass "in JSON with each record" || miss "in JSON with each record" <out
for encoding in UTF-8 UTF-16 UTF-16LE UTF-16BE CP1251 KOI8-R CP866 ISO-8859-5; do
    printf '%s' "$russian" | iconv -f UTF-8 -t $encoding >text.txt
    run highlight text.txt
    tr -d '[]{}()\n' <out | grep -qF 'помогаем людям жить дольше' && pass "found out: $encoding" || miss "found out: $encoding" <out
    run highlight --encoding $encoding text.txt
    tr -d '[]{}()\n' <out | grep -qF 'помогаем людям жить дольше' && pass "named: $encoding" || miss "named: $encoding" <out
done
for encoding in UTF-32LE UTF-32BE; do
    printf '\357\273\277%s' "$russian" | iconv -f UTF-8 -t $encoding >text.txt
    run highlight text.txt
    tr -d '[]{}()\n' <out | grep -qF 'помогаем людям жить дольше' && pass "by its mark: $encoding" || miss "by its mark: $encoding" <out
done
for text in "Nobody in our county should lose a home." "Никто в нашем районе не должен умирать в одиночестве."; do
    run highlight -t "$text"; grep -qxF "[${text%.}]." out && pass "who is denied: $text" || miss "who is denied: $text" <out
done
printf 'Caf\351 Acme helps people meet friends.' >text.txt
run highlight text.txt; check "a western accent" 0 "Café" ""
run --encoding klingon -t x; check "unknown encoding" 2 "" "unknown encoding 'klingon'; known are UTF-8"
printf 'We help \377 people live.' >text.txt; run --encoding UTF-8 --format jsonl text.txt; check "bad bytes are mended" 0 '"warnings": \[".*"\]' ""

# --- output ---
run -o result.csv --format csv excel.csv; check "output file" 0 "" ""
[ "$(ls result.csv* | wc -l)" = 1 ] && pass "nothing beside it" || ls | miss "nothing beside it"
echo before >kept.csv; run -o kept.csv --format csv missing.csv
[ "$(cat kept.csv)" = before ] && pass "a run that fails leaves the file" || miss "a run that fails leaves the file" <kept.csv
run -o none/x.csv -t x; check "no folder for the output" 2 "" "no such folder"
if [ -w /dev/full ]; then
    "$credo" -t "$people" >/dev/full 2>err; status=$?; : >out; check "a full disk" 2 "" "no space left"
    run -o /dev/full -t "$people"; check "a full device" 2 "" "no space left"
fi
yes "$people" | head -20000 | "$credo" --each line --format jsonl 2>err | head -1 >out; status=${PIPESTATUS[2]}
check "a closed pipe is quiet" 0 '^\{"id": "1"' ""
mkfifo pipe; "$credo" --each line --format jsonl -o late.jsonl pipe 2>err & child=$!
exec 9>pipe; echo "$people" >&9; sleep 0.3; kill -TERM $child; wait $child 2>/dev/null; exec 9>&-
[ -z "$(ls | grep late)" ] && pass "an interrupt leaves no half file" || ls | miss "an interrupt leaves no half file"
"$credo" --each line --format jsonl <pipe >live & child=$!
exec 9>pipe; echo "$people" >&9
for _ in $(seq 300); do [ -s live ] && break; sleep 0.1; done # the pipe stays open meanwhile
[ -s live ] && pass "a line is answered at once" || echo nothing | miss "a line is answered at once"
exec 9>&-; wait $child
wait

# --- colour and width ---
esc=$(printf '\033')
run --color always -t "$people"; check "colour asked for" 0 "$esc" ""
run -t "$people"; grep -q "$esc" out && miss "no colour in a file" <out || pass "no colour in a file"
CLICOLOR_FORCE=1 run -t "$people"; check "CLICOLOR_FORCE" 0 "$esc" ""
NO_COLOR=1 CLICOLOR_FORCE=1 run -t "$people"; grep -q "$esc" out && miss "NO_COLOR goes first" <out || pass "NO_COLOR goes first"
run --ui ru -t 'Мы продаём окна и двери 11, 12, 13, 14, 15 и 16 размеров.'; check "what is left of what ages stands apart" 0 "числа меняются; и ещё [0-9]" ""
run --ui ru --width 100 -t 'Чтобы из посёлка не хотелось уезжать.'; check "a place is no concept" 0 "уезжать +\(оборот о цели\) " ""
for width in 40 80 120; do
    run --width $width --ui ru -t "$russian Мы предлагаем самые качественные окна по лучшим ценам на рынке региона."
    longest=$(LC_ALL=C.UTF-8 wc -L <out)
    [ "$longest" -le $width ] && pass "width $width" || { echo "$longest"; cat out; } | miss "width $width"
done

# --- languages that are only named ---
list=$here/../../lexicons/languages.lex nameless=
for code in $(sed -n 's/^\[\(.*\)\]$/\1/p' "$list"); do
    sed -n "/^\[$code\]/,/^$/p" "$list" | grep -v '^\[\|^alphabet' | tr '\n' ' ' >foreign.txt
    run --ui ru foreign.txt; grep НЕЯСНО out | grep -qv '[A-Za-z]' || nameless="$nameless$code "
done
[ -z "$nameless" ] && pass "each language of languages.lex has a name" || miss "each language of languages.lex has a name" <<<"$nameless"

# --- explain, evaluate ---
run explain -t "$people"; check "explain" 0 "sleep" ""
cat >labelled.missions <<'END'
@ t1 customer +2 home
We help [families sleep through the night].

@ t2 product -2 home
We offer {the highest quality windows at the best prices}.

@ t3 customer +2 дом
Мы помогаем [людям жить дольше].
END
run evaluate labelled.missions; check "evaluate" 0 "^en, labelled texts: 2 .*ru, labelled texts: 1 .*all, labelled texts: 3 " ""
run evaluate --ui ru labelled.missions; check "evaluate in Russian" 0 " [0-9],[0-9]{3} .*по словам средств .*люди +компания +пополам +неясно .* [0-9],[0-9]{3}" ""
grep -q '[0-9]\.[0-9]' out && miss "evaluate has decimal commas" <out || pass "evaluate has decimal commas"
run evaluate --format json labelled.missions
check "evaluate as JSON" 0 '"figures": \[.*"language": "en", "count": 2,.*"kappa": \{"value": .*"reliability": \[' ""
printf '# floors\nen accuracy 0.0\n' >floors; run evaluate --floor floors labelled.missions; check "above the floor" 0 "*" ""
printf 'en accuracy 1.1\n' >floors; run evaluate --floor floors labelled.missions; check "below the floor" 1 "*" "^credo: floors:1: below the floor: en accuracy"
printf 'en beauty 1\n' >floors; run evaluate --floor floors labelled.missions; check "an unknown figure" 2 "*" "^credo: floors:1: no such figure"
printf '@ t1 nobody +2 home\nWe help.\n' >wrong.missions; run evaluate wrong.missions; check "a wrong label" 2 "" "wrong.missions:1:1"
sed 's/customer +2 home/product -2 home/' labelled.missions >errors.missions
run evaluate --errors errors.missions; check "the errors" 0 "t1  errors.missions:1  label product, verdict customer" ""

failed=$(wc -l <"$work/failures")
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
