#!/bin/bash
# The lexicon command: tests/lexicon/run.sh BUILD [--accept]
# What golden/ holds is compared to the byte: every error and doubt that check can tell, and what import makes of each format.
set -u
build=$(cd "${1:-build}" && pwd) accept=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
passed=0
: >"$work/failures" # a file, for what stands behind a pipe counts in a shell of its own
unset LC_ALL LC_MESSAGES COLUMNS
export LANG=C.UTF-8

pass() { passed=$((passed + 1)); echo "ok    $1"; }
miss() { echo . >>"$work/failures"; echo "WRONG $1"; sed 's/^/      /' | head -n 40; }
run() { "$build/credo" lexicon "$@" >"$work/out" 2>"$work/err"; status=$?; }

# golden FILE STATUS: output, messages behind it, and status are as they were.
golden() {
    cat "$work/out" "$work/err" >"$work/both"
    if [ "$status" != "$2" ]; then
        echo "status $status, not $2" | miss "$1"
    elif [ "$accept" = --accept ]; then
        cp "$work/both" "$here/golden/$1"
    elif cmp -s "$work/both" "$here/golden/$1"; then
        pass "$1"
    else
        diff -u "$here/golden/$1" "$work/both" | miss "$1"
    fi
}

# says NAME STATUS PATTERN: one of both outputs has a line of the extended regular expression.
says() {
    if [ "$status" = "$2" ] && cat "$work/out" "$work/err" | grep -qE -- "$3"; then
        pass "$1"
    else
        { echo "status $status, wanted $2 and /$3/"; cat "$work/out" "$work/err"; } | miss "$1"
    fi
}

cd "$here" || exit 2

# --- check ---
for ui in en ru; do
    run check broken --ui $ui; golden broken.$ui.txt 1
    run check doubtful --all --ui $ui; golden doubtful.$ui.txt 0
done
run check doubtful --fail-on warning; says "warnings can fail" 1 "has the same stems"
run check doubtful; says "notes are hidden, and counted" 0 "notes: 3 \(--all"
grep -q "note:" "$work/out" && miss "hidden notes" <"$work/out" || pass "hidden notes"
run check "$here/../../lexicons" --fail-on warning; says "our own lexicons have no errors and no doubles" 0 "^errors: 0, warnings: 0,"
run check nowhere; says "no folder" 1 "nowhere/concepts.txt: error: cannot be read: no such file"
run check; says "a folder is wanted" 2 "name the folder to check"
cp -r doubtful "$work/many"
for i in $(seq 70); do echo '[quality]' >"$work/many/en/$i.lex"; done
run check "$work/many"; says "too many files" 1 "many/en: error: too many .lex files: at most 64"
cp -r doubtful "$work/long"; { echo '[quality]'; yes '# filling' | head -c 17000000; } >"$work/long/en/a.lex"
run check "$work/long"; says "a file too long" 1 "en/a.lex: error: the file is longer than 16 MB"
cp -r doubtful "$work/full"; { echo '[quality]'; seq 100001; } >"$work/full/en/a.lex"
run check "$work/full"; says "too many entries" 1 "en/a.lex:100002:1: error: too many entries: at most 100000"
cp -r doubtful "$work/device"; rm "$work/device/en/a.lex"; ln -s /dev/zero "$work/device/en/a.lex"
run check "$work/device"; says "an endless device" 1 "en/a.lex: error: the file is longer than 16 MB"
cp -r doubtful "$work/folder"; mkdir "$work/folder/en/b.lex" "$work/folder/ru/weights.tsv"
run check "$work/folder"; says "a folder for a file" 1 "en/b.lex: error: cannot be read: is a folder"
says "a folder for the weights" 1 "ru/weights.tsv: error: cannot be read: is a folder"
cp -r doubtful "$work/wild"; printf '[quality]\n/(a+)+$/ near aaaa\n/(?R)/ near b\n/\\C/ near c\n' >"$work/wild/en/a.lex"
run check "$work/wild"; says "what the limits forbid is refused" 1 "en/a.lex:4:.*error: the rule is not a valid pattern"

# --- list, show ---
run list --role people --ui ru; says "concepts of a role" 0 "^[a-z_]+ +people +[0-9]+  "
grep -q " method " "$work/out" && miss "only of that role" <"$work/out" || pass "only of that role"
run list quality price --language en --lexicons doubtful; says "entries of concepts" 0 "^en/a.lex:10: best price @ 0.5$"
run list beauty; says "no such concept" 2 "unknown concept 'beauty'"
run show "Qualities of LIFE" --lexicons doubtful; golden show.en.txt 0
run show качеством --ui ru --lexicons doubtful; golden show.ru.txt 0
run show "$(printf 'qqzz\033[2Jqqzz')"; says "no entry" 0 "no entry"
grep -q "$(printf '\033')" "$work/out" && miss "not obeyed" <"$work/out" || pass "not obeyed"
run show quality; says "many entries are cut short" 0 "^  and [0-9]+ more; --all shows them$"
run show quality --all; says "--all shows them" 0 "quality"
grep -q 'more; --all' "$work/out" && miss "all are shown" <"$work/out" || pass "all are shown"
run show; says "words are wanted" 2 "name the words"
run shwo x; says "a near action" 2 "did you mean 'show'"
run; says "the actions" 2 "choose one of check, list"

# --- import ---
for format in dic yml cat; do
    for ui in en ru; do
        run import foreign/moods.$format JOY=feeling --ui $ui; golden import-$format.$ui.txt 0
    done
done
refused() { # FORMAT TEXT PATTERN
    printf "$2" >"$work/x"
    run import --format "$1" "$work/x"; says "$1: $3" 2 "$3"
    [ -s "$work/out" ] && miss "nothing is written" <"$work/out" || pass "nothing is written"
}
refused liwc 'good\t1\n' "x:1:1: a LIWC dictionary begins with a line of '%'"
refused liwc '%%\n1\tgood\n' "x:3:1: the categories do not end with a line of '%'"
refused liwc '%%\none\tgood\n%%\n' "x:2:1: a category is a number and a name"
refused liwc '%%\n1\tgood\n1\tbad\n%%\n' "x:3:1: the number '1' stands twice"
refused liwc '%%\n1\tgood\n2\tgood\n%%\n' "x:3:3: the category 'good' stands twice"
refused liwc '%%\n1\tgood\n%%\nword\t1 7\n' "x:4:8: no category has the number '7'"
refused liwc '%%\n1\tgood\n%%\nword\n' "x:4:1: a term is followed by the numbers"
refused liwc '%%\n1\tgood\n%%\nw\377rd\t1\n' "x:4:2: the file is not valid UTF-8"
refused liwc '%%\n1\tgo\000od\n' "x: the file holds NUL bytes"
refused quanteda 'good: [a, b' "x:[0-9]+:[0-9]+: no valid YAML: "
refused quanteda 'word' "x:1:1: a dictionary has categories, and this file has none"
refused quanteda '[a, b]' "x:1:1: a term stands before the first category"
refused quanteda '? [a]\n: b' "x:1:3: the name of a category is a word, not a list"
refused quanteda 'a: &x [b]\nc: *x\n' "x:2:4: aliases are not read"
refused quanteda "$(printf '{a: %.0s' $(seq 20))" "categories stand inside others 16 deep at most"
refused quanteda 'a: "b\\0c"' "x:1:4: the file holds NUL bytes"
refused wordstat 'good (1)\n' "x:1:1: a term stands before the first category"
refused wordstat 'A\n\t\tgood (1)\n' "x:2:3: the line is indented deeper"
refused wordstat "$(printf '\t%.0s' $(seq 17))A" "x:1:18: categories stand inside others 16 deep at most"
{ echo %; for i in $(seq 1001); do printf '%d\tc%d\n' "$i" "$i"; done; echo %; } >"$work/x"
run import --format liwc "$work/x"; says "too many categories" 2 "x:1002:1: too many categories: at most 1000"
{ echo A; for i in $(seq 100001); do printf '\tw%d (1)\n' "$i"; done; } >"$work/x"
run import --format wordstat "$work/x"; says "too many terms" 2 "x:100002:1: too many entries: at most 100000"
run import --format liwc /dev/zero; says "an endless dictionary" 2 "/dev/zero: the file is longer than 16 MB"
run import "$work/none.dic"; says "no such dictionary" 2 "none.dic: no such file"
run import .  --format liwc; says "a folder is no dictionary" 2 "is a folder"
run import; says "a dictionary is wanted" 2 "name the dictionary"
run import foreign/moods.dic Joy=beauty; says "no such concept to map to" 2 "not 'Joy=beauty'"
cp foreign/moods.dic "$work/x"; run import "$work/x"; says "no format to guess" 2 "name the format"
printf 'JOY\n\ta_b_c_d_e_f_g_h_i_j_k_l_m_n_o_p (1)\n' >"$work/x"
run import --format wordstat "$work/x" JOY=feeling; says "a term of the most words" 0 '^"a b c d e f g h i j k l m n o p"$'
run import - --format liwc <foreign/moods.dic; says "standard input" 0 '^"first class"$'
printf '\357\273\277%%\r\n1\tquality\r\n%%\r\ngood\t1\r\n' >"$work/x"
run import --format liwc "$work/x"; says "a mark of the encoding and line ends of Windows" 0 '^"good"$'

# --- export, and there and back again ---
run export; says "a format is wanted" 2 "name the format"
run export x.dic; says "export has no operand" 2 "not to 'x.dic'"
run export --format liwc --language ru --lexicons doubtful; says "one language only" 0 "^качеств\*"
grep -q 'qualit\*' "$work/out" && miss "no English in it" <"$work/out" || pass "no English in it"
printf '[quality]\nmake _ better\nwidest ... range\n/top \\d+/ near top\n"we" @ 0.5\nbest\nno\n' >"$work/wild/en/a.lex"
for format in liwc quanteda wordstat; do
    run export --format $format --lexicons "$work/wild"; golden export-$format.txt 0
    run export --format $format -o "$work/first.$format"
    cp -r "$here/../../lexicons" "$work/$format"; rm "$work/$format"/*/weights.tsv "$work/$format"/*/*.lex
    run import --format $format "$work/first.$format" -o "$work/$format/en/all.lex"
    run export --format $format --lexicons "$work/$format" -o "$work/second.$format"
    cmp "$work/first.$format" "$work/second.$format" >"$work/out" 2>&1 && [ -s "$work/first.$format" ] &&
        pass "$format: there and back, the same" || miss "$format: there and back, the same" <"$work/out"
done

failed=$(wc -l <"$work/failures")
echo "$passed passed, $failed failed"
[ $failed = 0 ]
