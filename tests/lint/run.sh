#!/bin/bash
# lint from outside: tests/lint/run.sh BUILD [--accept]
# The end of a golden file's name says how pages/NAME is linted: NAME[.all][.ru][.utf16|.bytes].FORMAT. --accept shows each difference
# and takes it. The lexicons are those beside this script, which know a few words and whose weights are made by hand, so that the
# outcome stands still while the real ones learn.
set -u
shopt -s lastpipe # `... | miss` counts here, not in a shell of its own
build=$(cd "${1:-build}" && pwd) accept=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
passed=0 failed=0
unset NO_COLOR CLICOLOR_FORCE COLUMNS LC_ALL LC_MESSAGES
export LANG=C.UTF-8 TERM=xterm
cd "$here/pages" || exit 2

pass() { passed=$((passed + 1)); echo "ok    $1"; }
miss() { failed=$((failed + 1)); echo "WRONG $1"; sed 's/^/      /'; }
lint() { "$build/credo" lint --lexicons "$here/lexicons" "$@"; }

# is NAME WANTED GOT
is() { if [ "$2" = "$3" ]; then pass "$1"; else printf 'wanted: %s\ngot:    %s\n' "$2" "$3" | miss "$1"; fi; }

# --- golden files ---------------------------------------------------------------------------------------------------

golden() { # file
    local name=${1##*/} page options=() parts part
    for page in *; do case $name in "$page".*) parts=${name#"$page".}; break ;; esac; done
    for part in ${parts//./ }; do
        case $part in
            all) options+=(--all) ;;
            ru) options+=(--ui ru) ;;
            utf16 | bytes) options+=(--columns "$part") ;;
            *) options+=(--format "$part") ;;
        esac
    done
    lint "${options[@]}" "$page" 2>/dev/null | sed 's/"version": "[0-9]*\.[0-9]*\.[0-9]*"/"version": "VERSION"/' >"$work/out"
    if cmp -s "$work/out" "$1"; then
        pass "golden $name"
    elif [ "$accept" = --accept ]; then
        diff -u "$1" "$work/out"
        cp "$work/out" "$1"
    else
        diff -u "$1" "$work/out" | head -40 | miss "golden $name"
    fi
}

for file in "$here"/golden/*; do golden "$file"; done

# --- every finding stands on the first letter of its words, whatever stands before it -------------------------------

# The page is cut by jq, which counts code points and knows nothing of Markdown.
stands='
  def words: [match("[\\p{L}\\p{M}]+"; "g").string];
  ($page | gsub("\r\n|\r"; "\n") | split("\n")) as $lines
  | .[] | select(.rule == "method" or .rule == "ages") | . as $f
  | ($lines[.line - 1][.column - 1:] | words[0]) as $first
  | ($lines[.end_line - 1][:.end_column - 1] | words[-1]) as $last
  | select($first != (.text | words[0]) or $last != (.text | words[-1]))
  | "\($f.line):\($f.column) \($f.text): \($first) to \($last)"'
for page in signs.md comments.md russian.md first.md windows.txt; do
    lint --all --format json "$page" >"$work/json"
    sed '1s/^\xef\xbb\xbf//' "$page" >"$work/page"
    got=$(jq -r --rawfile page "$work/page" "$stands" "$work/json")
    is "positions in $page" "" "$got"
    [ "$(jq length "$work/json")" -ge 2 ] && pass "findings in $page" || miss "findings in $page" <"$work/json"
done

# In other units: the same letters.
places() { lint --format json --columns "$1" signs.md | jq -r '.[] | select(.rule == "method") | "\(.line) \(.column) \(.text[:3])"'; }
fits=0
places bytes | while read -r line column word rest; do
    case $(sed -n "${line}p" signs.md | tail -c +"$column") in "$word"*) fits=$((fits + 1)) ;; *) echo "$line:$column $word $rest" ;; esac
done
is "columns in bytes" "$(places bytes | wc -l)" $fits
fits=0
places utf16 | while read -r line column word rest; do
    case $(sed -n "${line}p" signs.md | iconv -f UTF-8 -t UTF-16LE | tail -c +$((2 * column - 1)) | iconv -f UTF-16LE -t UTF-8) in
        "$word"*) fits=$((fits + 1)) ;;
        *) echo "$line:$column $word $rest" ;;
    esac
done
is "columns in UTF-16" "$(places utf16 | wc -l)" $fits
[ "$(places utf16)" != "$(places points)" ] && pass "columns differ" || places utf16 | miss "columns differ"
got=$(lint --format json signs.md | jq -r --rawfile page signs.md '.[] | select(.rule == "method") | . as $f
    | select(($page[.start:.end] | startswith($f.text[:3]) and endswith($f.text[-3:])) | not) | "\(.start) \(.text)"')
is "spans in code points" "" "$got"

# --- formats --------------------------------------------------------------------------------------------------------

# What the schema of SARIF 2.1.0 requires of the objects that are written, and that indexes point at what they name.
sarif='
  def positive: type == "number" and . >= 1 and . == floor;
  def message: type == "object" and (.text | type == "string" and length > 0);
  .version == "2.1.0" and (."$schema" | type == "string" and startswith("https://"))
  and (.runs | type == "array" and length == 1)
  and all(.runs[]; . as $run
    | (.columnKind == "utf16CodeUnits" or .columnKind == "unicodeCodePoints")
    and (.tool.driver.name | type == "string" and length > 0)
    and (.tool.driver.rules | type == "array" and (map(.id) | unique | length) == length)
    and all(.tool.driver.rules[]; (.id | type == "string") and (.shortDescription | message)
      and (.defaultConfiguration.level | IN("none", "note", "warning", "error")))
    and (.results | type == "array")
    and all(.results[]; . as $result
      | (.message | message) and (.level | IN("none", "note", "warning", "error"))
      and $run.tool.driver.rules[.ruleIndex].id == .ruleId
      and (.locations | type == "array" and length == 1)
      and all(.locations[].physicalLocation; (.artifactLocation.uri | type == "string" and test("^[-A-Za-z0-9._~/:%]+$"))
        and (.region | (.startLine | positive) and (.startColumn | positive) and (.endLine | positive) and (.endColumn | positive)
          and (.endLine > .startLine or (.endLine == .startLine and .endColumn >= .startColumn))))))'
for page in *; do
    for options in "" "--all" "--ui ru" "--columns utf16"; do
        # shellcheck disable=SC2086
        is "SARIF of $page $options" true "$(lint $options --format sarif "$page" 2>/dev/null | jq "$sarif")"
    done
done
cp plain.txt "$work/имя с пробелом#1.txt"
is "SARIF of a name with blanks" true "$(lint --format sarif "$work/имя с пробелом#1.txt" | jq "$sarif")"

vale='
  type == "object" and all(.[]; type == "array" and length > 0 and all(.[];
    keys == ["Action", "Check", "Description", "Line", "Link", "Match", "Message", "Severity", "Span"]
    and (.Action | keys == ["Name", "Params"]) and (.Span | type == "array" and length == 2 and .[0] >= 1 and .[1] >= .[0])
    and (.Severity | IN("suggestion", "warning", "error")) and (.Check | startswith("credo.")) and (.Line >= 1)))'
is "Vale's fields" true "$(lint --all --format vale ./* 2>/dev/null | jq "$vale")"
is "a file each for Vale" "$(lint --format vale ./* 2>/dev/null | jq length)" "$(lint --format gnu ./* 2>/dev/null | cut -d: -f1 | sort -u | wc -l)"
is "as many in JSON as in lines" "$(lint ./* 2>/dev/null | wc -l)" "$(lint --format json ./* 2>/dev/null | jq length)"
is "JSON Lines are JSON by lines" "$(lint --format json ./* 2>/dev/null | jq -c '.[]')" "$(lint --format jsonl ./* 2>/dev/null | jq -c .)"

for pair in 'gnu=' 'json=[]' 'jsonl=' 'vale={}'; do
    is "clean, ${pair%%=*}" "${pair#*=}" "$(lint --format "${pair%%=*}" clean.md)"
    is "nothing read, ${pair%%=*}" "${pair#*=}" "$(lint --format "${pair%%=*}" </dev/null)"
done
is "clean, sarif" "[]" "$(lint --format sarif clean.md | jq -c '.runs[0].results')"
is "SARIF cannot count bytes" "2" "$(lint --format sarif --columns bytes clean.md >/dev/null 2>&1; echo $?)"

# --- status ---------------------------------------------------------------------------------------------------------

# status NAME WANTED FINDINGS ARGUMENT...: as a file, from standard input, from a pipe, into a pipe
status() {
    local name=$1 wanted=$2 findings=$3 file=$4
    shift 4
    lint "$@" "$file" >"$work/out" 2>/dev/null; is "$name: status" "$wanted" $?
    is "$name: findings" "$findings" "$(wc -l <"$work/out")"
    lint "$@" --stdin-name "$file" <"$file" >"$work/in" 2>/dev/null; is "$name: status from standard input" "$wanted" $?
    cmp -s "$work/in" "$work/out" && pass "$name: the same from standard input" || diff "$work/in" "$work/out" | head -4 | miss "$name: standard input"
    # shellcheck disable=SC2002
    cat "$file" | lint "$@" --stdin-name "$file" 2>/dev/null | cat >"$work/in"; is "$name: status in a pipe" "$wanted" "${PIPESTATUS[1]}"
    cmp -s "$work/in" "$work/out" && pass "$name: the same in a pipe" || diff "$work/in" "$work/out" | head -4 | miss "$name: pipe"
}

echo 'Our mission: by high quality we help families live better.' >"$work/one.md"
for i in $(seq 1500); do printf 'Our mission is to offer high quality %s.\n\n' "$i"; done >"$work/many.md"
status "no finding" 0 0 clean.md
status "one finding" 1 2 "$work/one.md"
status "3,000 findings" 1 4500 "$work/many.md"
status "only a note" 0 1 unclear.md
status "product, a METHOD phrase alone" 0 2 "$work/one.md" --fail-on product
status "product" 1 3 plain.txt --fail-on product
status "method" 1 2 "$work/one.md" --fail-on method
status "unclear" 1 1 unclear.md --fail-on unclear
lint "$work/many.md" | head -1 >/dev/null; is "a closed pipe" 1 "${PIPESTATUS[0]}"
lint clean.md none >/dev/null 2>&1; is "a missing file" 2 $?
lint plain.txt none >"$work/out" 2>/dev/null; is "a missing file beside findings" "2 3" "$? $(wc -l <"$work/out")"
lint . >/dev/null 2>&1; is "a folder" 2 $?
lint --columns lines clean.md >/dev/null 2>&1; is "a wrong option" 2 $?
lint -o "$work/report.json" --format json plain.txt; is "into a file" "1 3" "$? $(jq length "$work/report.json")"

# --- the rest -------------------------------------------------------------------------------------------------------

is "a text" "<text>:1:14:" "$(lint -t 'We offer the highest quality.' | sed -n '2s/ .*//p')"
is "standard input has a name" "<stdin>:1:14:" "$(lint <plain.txt | sed -n '2s/ .*//p')"
is "standard input as Markdown" "draft.md:1:4:" "$(printf '# *high quality*\n\nMission: *high quality*\n' | lint --input markdown --stdin-name draft.md | sed -n '2s/1:4/&/;2s/ .*//p' | sed 's/:3:11:/:1:4:/')"
# A page with two such comments and a METHOD phrase behind each: how many of the phrases are found.
found() { printf 'Our mission: <!-- credo %s -->high quality <!-- credo %s -->at low prices.\n' "$1" "$2" | lint --input "${3:-markdown}" | grep -c '\[method\]'; }
for input in markdown text; do
    is "comments are obeyed, $input" "0 1 1" "$(found off 'off again' $input) $(found off on $input) $(found off 'on: now' $input)"
    is "comments of whole words, $input" "2 2 2 0 0" "$(found 'official wording, agreed in March' x $input) $(found offers x $input) $(
        found off-hand x $input) $(found off only $input) $(found off one $input)"
done
is "a page without a mission says so" 1 "$(lint none.md 2>&1 >/dev/null | grep -c -- --all)"
is "--all judges it" 2 "$(lint --all none.md 2>/dev/null | grep -c '\[method\]')"
# Levers alone, without a sentence: by the lexicons built in, which know them one by one.
printf '# Our mission\n\n- Quality\n- Innovation\n- Leadership\n- Efficiency\n- Growth\n' >"$work/levers.md"
"$build/credo" lint "$work/levers.md" >"$work/out"
is "levers are named" "1 5" "$(grep -c ' error: ' "$work/out") $(grep -c '“[A-Z][a-z]*” is a means (.*\[method\]' "$work/out")"
evil=$(printf 'evil\033[31m\nname.txt')
cp plain.txt "$work/$evil"
is "a name is shown, not obeyed" 0 "$(lint "$work/$evil" | tr -d '\n' | LC_ALL=C grep -c '[[:cntrl:]]')"
is "a name is one line" 3 "$(lint "$work/$evil" | wc -l)"
printf 'We offer the highest \033]0;x\007quality, lowest \xe2\x80\xae prices.' >"$work/evil.txt"
is "words are shown, not obeyed" 0 "$(lint "$work/evil.txt" | tr -d '\n' | LC_ALL=C grep -c '[[:cntrl:]]')"
printf 'Мы предлагаем высокое качество.' | iconv -f UTF-8 -t windows-1251 >"$work/old.txt"
is "an old encoding" "15" "$(lint --format json "$work/old.txt" | jq '.[] | select(.rule == "method").column')"
yes 'We help people sleep well.' | head -c 300000 >"$work/endless.txt"
is "a text that is too long is told" 1 "$(lint --ui en "$work/endless.txt" 2>&1 >/dev/null | grep -c 'The text is too long: the last bytes were not read, 378[0-9][0-9] of them')"
is "messages in Russian" 0 "$(lint --ui ru ./*.md ./*.txt 2>/dev/null | sed 's/^[^ ]* [a-z]*: //; s/ \[[a-z-]*\]$//; s/«[^»]*»//g' | grep -c '[A-Za-z]')"

echo "$passed passed, $failed failed"
[ $failed = 0 ]
