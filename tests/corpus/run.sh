#!/bin/bash
# The two readings of the workshop: every mission is in both, every phrase stands in its text, and corpus/README.md tells their agreement.
set -u
passed=0
failed=0
count() { # name status
    if [ "$2" -eq 0 ]; then passed=$((passed + 1)); echo "ok    $1"; else failed=$((failed + 1)); echo "MISS  $1"; fi
}
shop=corpus/workshop
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

awk '/^@/ { id = $2 } /^[^@=#%]/ { gsub(/[][{}]/, ""); print id "\t" $0 }' $shop/*.missions >"$work/texts"
for reading in first second; do
    cut -f1 "$work/texts" | sort >"$work/written"
    tail -n +2 $shop/$reading-reading.tsv | cut -f1 | sort | diff "$work/written" - >&2
    count "$reading-reading.tsv has every mission once" $?
    awk -F '\t' '
        FNR == NR { text[$1] = $2; next }
        FNR > 1 {
            phrases = split($4 " | " $5, phrase, / \| /)
            for (i = 1; i <= phrases; i++)
                if (index(text[$1], phrase[i]) == 0) {
                    print FILENAME ":" FNR ": " $1 " does not say \"" phrase[i] "\""
                    wrong = 1
                }
        }
        END { exit wrong }' "$work/texts" $shop/$reading-reading.tsv
    count "$reading-reading.tsv marks what the texts say" $?
done

awk -f tools/agreement.awk $shop/first-reading.tsv $shop/second-reading.tsv >"$work/agreement"
[ "$(wc -l <"$work/agreement")" -eq 3 ] && sed 's/^/    /' "$work/agreement" | while IFS= read -r line; do
    grep -qFx -- "$line" corpus/README.md || { echo "corpus/README.md does not say: $line"; exit 1; }
done
count "corpus/README.md tells their agreement" $?

# Against itself a reading agrees wholly; with one side changed it does not.
awk -f tools/agreement.awk $shop/first-reading.tsv $shop/first-reading.tsv | grep -q '^all .*side 100.0 %, kappa 1.00; lean 100.0 %.*METHOD 1.00$'
count "a reading agrees with itself" $?
sed '2s/customer/product/; 2s/+2/-2/' $shop/first-reading.tsv >"$work/other.tsv"
awk -f tools/agreement.awk $shop/first-reading.tsv "$work/other.tsv" | grep -q '^all .*side 99.8 %, kappa 1.00; lean 99.8 %'
count "one mission read otherwise is one disagreement" $?
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
