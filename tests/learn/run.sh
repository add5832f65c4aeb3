#!/bin/bash
# Learning and measuring from outside: tests/learn/run.sh BUILD. Weights of a few missions: the same data give the same file, what was
# learned can be judged with and knows what it was taught. Ends with "N passed, N failed".
set -u
shopt -s lastpipe # what `miss` counts behind a pipe is counted
build=$(cd "${1:-build}" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
credo=$build/credo
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
passed=0 failed=0
unset LC_ALL LC_MESSAGES
export LANG=C.UTF-8

pass() { passed=$((passed + 1)); echo "ok    $1"; }
miss() { failed=$((failed + 1)); echo "WRONG $1"; sed 's/^/      /' | head -n 20; }
run() { "$credo" "$@" >out 2>err; status=$?; }
# told NAME STATUS PATTERN: one of both outputs has a line of the extended regular expression.
told() {
    if [ "$status" = "$2" ] && cat out err | grep -qE -- "$3"; then
        pass "$1"
    else
        { echo "status $status, wanted $2 and /$3/"; cat out err; } | miss "$1"
    fi
}
holds() { # NAME COMMAND...
    local name=$1
    shift
    if "$@" >said 2>&1; then pass "$name"; else miss "$name" <said; fi
}

cp -r "$root/lexicons" learned
for language in en ru; do
    awk '/^@/ { n++ } n <= 150' "$root/corpus/training/$language"/a[12].missions >$language.missions
    learn=(calibrate --lexicons "$root/lexicons" --language $language --folds 2)
    run "${learn[@]}" --output $language.tsv $language.missions; told "$language: is learned from" 0 '^learned from 150 texts, [0-9]+ features'
    told "$language: figures of texts left out" 0 "^  Cohen's kappa +0\.[0-9]{3} +-?[0-9.]+ \.\. 0\.[0-9]{3}$"
    run "${learn[@]}" --output again.tsv $language.missions; holds "$language: the same data, the same file" cmp $language.tsv again.tsv
    cp $language.tsv learned/$language/weights.tsv
done
run lexicon check learned; told "what was learned is a lexicon" 0 '^errors: 0,'

# The weights of the root have seen these missions among thousands, those learned here have seen nothing else: both know most of them.
run evaluate --lexicons learned --samples 10 --format json en.missions ru.missions
told "evaluate: as JSON" 0 '"language": "en"'
holds "what was taught is known" jq -se '.[0].figures | map(select(.language == "en" or .language == "ru")) | length == 2 and all(.count == 150 and .accuracy.value > 0.8 and .kappa.value > 0.6)' out
run evaluate --lexicons learned --samples 10 --errors --format json en.missions ru.missions
holds "evaluate --errors: each, with its place" jq -se '.[0] | (.figures | map(select(.language == "en" or .language == "ru")) | map(.count * (1 - .accuracy.value)) | add) as $wrong
    | (.errors | length) as $told | ($told - $wrong) * ($told - $wrong) < 0.01
    and (.errors | all(.label != .verdict and (.file | test("^(en|ru).missions$")) and .line > 0))' out
run evaluate --lexicons learned --ui ru --samples 10 --errors en.missions; told "evaluate --errors: for a person" 0 'en.missions:[0-9]+'

# Only some of the rows are measured; the others only teach.
awk '/^@/ { n++ } n > 150 && n <= 180' "$root/corpus/training/en"/a[12].missions >held.missions
run calibrate --lexicons "$root/lexicons" --language en --folds 2 --measure held --output two.tsv en.missions held.missions
told "--measure: learned from both" 0 '^learned from 180 texts'
told "--measure: measured on one" 0 '^en, labelled texts: 30 '

# --- what is wrong is told ---
printf 'en kappa 0.99\nen accuracy 0.1\n# a remark\n\n' >floor
run evaluate --samples 10 --floor floor en.missions; told "below the floor" 1 '^credo: floor:1: below the floor: en kappa 0\.[0-9]+ < 0.990$'
printf 'en kappa\n' >floor; run evaluate --samples 10 --floor floor en.missions; told "no floor" 2 'floor:1: a floor is a language, a figure and a number'
printf 'en kappa 0,60\n' >floor; run evaluate --samples 10 --floor floor en.missions; told "a decimal comma" 2 'floor:1: a floor is a language, a figure and a number'
printf 'ru kappa 0.1\n' >floor; run evaluate --samples 10 --floor floor en.missions; told "no text in the language of a floor" 2 "floor:1: no labelled text is in the language 'ru'"
printf 'en beauty 0.1\n' >floor; run evaluate --samples 10 --floor floor en.missions; told "no such figure" 2 "floor:1: no such figure: 'beauty'"
{ printf '# '; seq 200 | tr '\n' ' '; printf '\nen kappa 0.1\n\nen accuracy 1.01'; } >floor
run evaluate --samples 10 --floor floor en.missions; told "a long remark, and a last line without an end" 1 '^credo: floor:4: below the floor: en accuracy'
holds "the remark is no floor" test "$(wc -l <err)" = 1
printf 'en kappa 0.1\n\0en kappa 0.99\n' >floor; run evaluate --samples 10 --floor floor en.missions; told "no floor behind a NUL byte" 2 'credo: floor: the file holds NUL bytes'
run evaluate --samples 10 --floor . en.missions; told "a folder holds no floors" 2 'credo: \.: cannot be read: is a folder'
run evaluate --samples 10 --floor /dev/zero en.missions; told "floors without an end" 2 '/dev/zero: the file is longer than 16 MB'
run evaluate --samples 10 --floor none en.missions; told "no file of floors" 2 'none: cannot be read: no such file'
run evaluate; told "evaluate: files are wanted" 2 'name the labelled files'
: >empty.missions; run evaluate empty.missions; told "evaluate: no mission" 2 'labelled mission|empty.missions'
run calibrate --language en --output x en.missions; told "--lexicons is wanted" 2 '--lexicons DIR is missing'
run calibrate --lexicons learned --output x en.missions; told "--language is wanted" 2 '--language en\|ru is missing'
run calibrate --lexicons learned --language en en.missions; told "--output is wanted" 2 '--output FILE is missing'
run calibrate --lexicons learned --language en --output - en.missions; told "weights go to a file" 2 'name a file for the weights'
holds "one message and no weights" test "$(wc -l <err) $(wc -c <out)" = '1 0'
run calibrate --ui ru --lexicons learned --language en --output - en.missions; told "weights go to a file, in Russian" 2 'назовите файл для весов'
run calibrate --lexicons learned --language en --output x; told "data are wanted" 2 'DATA is missing'
run calibrate --lexicons learned --language ru --output x en.missions; told "no row in the language" 2 'en.missions: no labelled row is in this language'
run calibrate --lexicons learned --language en --output x none.missions; told "no such data" 2 'none.missions: cannot be read: no such file'
run calibrate --lexicons none --language en --output x en.missions; told "no such lexicons" 2 'none/concepts.txt: cannot be read'
run calibrate --lexicons learned --language en --output none/x en.missions; told "nowhere to write: told before the work" 2 'none/x: '
holds "no half file" test ! -e x
printf '%% weight 70\n' >odd.missions; run evaluate odd.missions; told "a weight out of bounds" 2 "odd.missions:1:1: a line with '%' says '% as published', or gives a weight from 0 to 10"
printf '@ a customer +2 x\nWe help.\0\n' >odd.missions; run evaluate odd.missions; told "NUL bytes" 2 'odd.missions: the file holds NUL bytes'

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
