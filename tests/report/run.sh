#!/bin/bash
# The report from outside: tests/report/run.sh BUILD. Prints a line per case and ends with "N passed, N failed". The pages are read as
# XML where xmllint is, and opened in a browser where one is; `make check-browser` fetches one.
set -u
shopt -s lastpipe
build=$(cd "${1:-build}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
credo=$build/credo
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
passed=0 failed=0
unset LC_ALL LC_MESSAGES
export LANG=C.UTF-8

pass() { passed=$((passed + 1)); echo "ok    $1"; }
miss() { failed=$((failed + 1)); echo "WRONG $1"; sed 's/^/      /' | head -40; }
same() { [ "$2" = "$3" ] && pass "$1" || echo "'$2', not '$3'" | miss "$1"; } # NAME IS WANTED
run() { "$credo" report "$@" >out 2>err; status=$?; }
count() { grep -o -- "$1" "$2" | wc -l; } # WHAT FILE

# --- forty companies, as Excel saves them in Russia ---
table=$here/companies.csv
iconv -f CP1251 -t UTF-8 "$table" | tr -d '\r' | tail -n +2 >rows
run "$table" --old 'Прежняя миссия' --ui ru --title 'Сорок миссий' -o page.html
same "a table becomes a page" "$status$(cat out)" 0
same "who makes it is told of the encoding" "$(cat err)" \
    "credo: $table: Прочитано как windows-1251: проверьте, те ли буквы, или укажите кодировку в --encoding."
same "who reads it is not" "$(grep -c windows-1251 page.html)" 0
same "forty rows" "$(count '<tr class="[a-z]*"><td class="number"' page.html)" 40
cut -d';' -f2 rows >names
lost=
while IFS= read -r name; do
    [ "$(grep -cF "<bdi>$name</bdi></a></th>" page.html)" = 1 ] || lost="$lost$name, "
done <names
same "each company once" "$lost" ""
renewed=$(cut -d';' -f5 rows | grep -c .)
same "the old wordings stand beside the new ones" "$(count '<section class="pair">' page.html)" "$renewed"
same "a card for each wording" "$(count '<article id=' page.html)" $((40 + renewed))
arrows=$(count 'class="move"' page.html) # none from an unclear wording
[ "$arrows" -gt 0 ] && [ "$arrows" -le "$renewed" ] && pass "arrows between them" || echo "$arrows of $renewed" | miss "arrows between them"
run "$table" --old 'Прежняя миссия' --ui ru --title 'Сорок миссий' -o again.html
cmp -s page.html again.html && pass "the same page each time" || echo differ | miss "the same page each time"
same "the shares of the verdicts make 100" "$(($(grep -o '<small>[0-9]*' page.html | tr -dc '0-9\n' | paste -sd+)))" 100
run "$table" --ui en -o english.html
same "in English" "$status$(count '<html lang="en">' english.html)$(count '<h2>All missions</h2>' english.html)" 011

# --- what may run and what may not ---
hash() { printf "$(sha256sum | cut -d' ' -f1 | sed 's/../\\x&/g')" | base64; }
whole() { tr '\n' '\001' <page.html | sed "s/.*<$1>\\(.*\\)<\\/$1>.*/\\1/" | tr '\001' '\n'; }
style=$(whole style; echo x) script=$(whole script; echo x) # the x keeps the last line ends
style=${style%x} script=${script%x}
policy=$(sed -n 's/.*Security-Policy" content="\([^"]*\)".*/\1/p' page.html)
same "the page's policy names its style and its script by their hashes" "$policy" \
    "default-src 'none'; style-src 'sha256-$(printf %s "$style" | hash)'; script-src 'sha256-$(printf %s "$script" | hash)'; base-uri 'none'; form-action 'none'"
run "$here/hostile.jsonl" --ui en --title '<script>alert("title")</script>' -o hostile.html
same "a broken record is told and shown" "$status $(grep -c 'hostile.jsonl:17:' err) $(count 'class="card failed"' hostile.html)" "2 1 1"
same "hostile rows" "$(count '<tr class="[a-z]*"><td class="number"' hostile.html)" 17
"$credo" --format html "$here/hostile.jsonl" >list.html 2>/dev/null
for page in page english hostile list; do
    grep -qP '[\x{202A}-\x{202E}\x{2066}-\x{2069}\x{200B}\x00-\x08\x0B-\x1F]' $page.html &&
        echo "a sign that hides or turns the text" | miss "$page: nothing is hidden" || pass "$page: nothing is hidden"
    if ! command -v xmllint >/dev/null; then
        echo "skipped: needs xmllint (libxml2-utils)"
        continue
    fi
    xmllint --noout $page.html 2>wrong && pass "$page: well formed" || miss "$page: well formed" <wrong
    ask() { xmllint --xpath "$1" $page.html; }
    same "$page: one script at most, nothing that loads or runs" \
        "$(ask 'concat(count(//script) <= 1, count(//img|//iframe|//object|//embed|//link|//base|//form|//foreignObject),
            count(//@src|//@style|//@action|//@srcset), count(//@*[starts-with(name(), "on")]))')" true000
    same "$page: links stay within the page" "$(ask 'count(//@href[not(starts-with(., "#"))])')" 0
    same "$page: links lead somewhere" "$(ask 'count(//@href[not(substring(., 2) = //@id)])')" 0
    same "$page: every id once" "$(ask 'count(//@id[. = ../following::*/@id or . = ../descendant::*/@id])')" 0
done
if command -v xmllint >/dev/null; then
    foreign=$(xmllint --xpath 'concat(//main, //h1, /html/body/footer, //title)' page.html | grep -oE '[A-Za-z]{3,}' | sort -u | tr '\n' ' ')
    same "a Russian page has no English words" "$foreign" "credo "
    same "hostile names are shown as they are" \
        "$(xmllint --xpath 'count(//tbody//bdi[. = "<script>alert(1)</script>" or . = "\"><img src=x onerror=alert(1)>"])' hostile.html 2>/dev/null ||
           xmllint --xpath "count(//tbody//bdi[. = '<script>alert(1)</script>' or . = '\"><img src=x onerror=alert(1)>'])" hostile.html)" 2
fi

# --- what goes wrong is told ---
run "$table" --name Фирма -o none.html
same "no such column" "$status $(ls none.html 2>/dev/null) $(grep -c '^.*companies.csv:1:1: .*name.*Компания' err)" "2  1"
{ echo mission; yes "We help people sleep." | head -5001; } >many.csv
run many.csv --ui en -o many.html
same "over the limit" "$status $(ls many.html 2>/dev/null) $(grep -c '5000 missions and 16 MB of text; divide the table' err)" "2  1"
printf 'mission\n' >empty.csv
run empty.csv --ui en -o empty.html
same "no row" "$status $(ls empty.html 2>/dev/null) $(cat err)" "2  credo: there is no mission to report on"
run - -o empty.html </dev/null
same "no mission" "$status $(ls empty.html 2>/dev/null) $(cat err)" "2  credo: there is no mission to report on"
head -5000 many.csv >most.csv
run most.csv -o most.html
same "a great many" "$status $(count '<tr class="[a-z]*"><td class="number"' most.html)" "0 4999"
printf 'mission\nWe help people sleep.\nWe help people sleep.\nWe help people walk again.\nTo be the leader of the market.\nOur bread.\nSleep.\nPeople sleep well here.\n' >seven.csv
run seven.csv --ui en -o seven.html
same "shares that have to be rounded make 100, too" "$(($(grep -o '<small>[0-9]*' seven.html | tr -dc '0-9\n' | paste -sd+)))" 100
printf 'mission\nWe help people sleep.\n' >plain.csv
run plain.csv --ui en -o plain.html
same "only what is shown is explained" "$(grep -c 'A lever is' english.html)$(grep -c 'A lever is\|What ages goes' plain.html)" 10
printf 'id;company;mission\n1;Same;We help people sleep.\n2;Same;We help people sleep.\n' >twins.csv
run twins.csv -o twins.html
same "two of one name" "$status $(count '<bdi>Same</bdi></a></th>' twins.html)" "0 2"

# --- in a browser ---
browser=
for name in chromium chromium-browser google-chrome; do
    command -v $name >/dev/null && browser=$name && break
done
# Where a crowd has one opinion, there is no room for every name; then a number stands for it, and a note says so.
{ yes "We help people sleep." | head -75 | sed 's/^/Twenty-six wide letters WWW,/'
  yes "To be the leader of the market." | head -75 | sed 's/^/ЩЩЩЩ ШШШШ ЮЮЮЮ,/'; } | sed '1i company,mission' >dense.csv
run dense.csv --ui en -o dense.html
same "a dense crowd: each has a name or a number" "$status $(count 'class="name"' dense.html)" "0 150"
same "a dense crowd: what a number means" "$(count 'A number stands where there is no room for a name' dense.html)" 1
# A long statement of many phrases: the first are listed, the rest counted.
{ echo text; grep '^[A-Z].*[]}]\.$' "$here/../../corpus/training/en/a1.missions" | tr -d '[]{}"' | head -30 | paste -sd' ' | sed 's/.*/"&"/'; } >long.csv
run long.csv --ui en -o long.html
same "many phrases are counted" "$status $(count 'more phrases</p>' long.html)" "0 1"

browse() { # FILE: the page as it stands after its script, and what the console says
    timeout 120 $browser --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
        --disable-sync --enable-logging=stderr --user-data-dir="$work/profile" --dump-dom "file://$work/$1" >dom 2>console
}
if [ -z "$browser" ]; then
    echo "skipped: needs chromium; make check-browser fetches it"
else
    for page in page hostile; do
        browse $page.html
        same "$page: the console is quiet" "$(grep CONSOLE console)" ""
        same "$page: every row is there" "$(count '<tr class="[a-z]*"><td class="number"' dom)" "$(count '<tr class="[a-z]*"><td class="number"' $page.html)"
        same "$page: the script ran" "$(grep -o 'role="button"' dom | wc -l)" "$(count '<th scope="col">' <(sed -n '/id="missions"/,/<\/thead>/p' $page.html))"
        same "$page: nothing else came in" "$(count '<script' dom)$(count '<img' dom)" 10
    done
    # Without its policy, so that a test may measure: the boxes of the names on the map, as this browser's font makes them.
    { yes "We help people sleep." | head -30 | sed 's/^/Twenty-six wide letters WWW,/'
      yes "To be the leader of the market." | head -30 | sed 's/^/ЩЩЩЩ ШШШШ ЮЮЮЮ,/'; } | sed '1i company,mission' >crowd.csv
    run crowd.csv -o crowd.html
    for page in page crowd; do
        sed '/Content-Security-Policy/d; s|</body>|<script>const boxes=[...document.querySelectorAll(".map .name")].map(name=>name.getBBox());\
            document.body.dataset.covered=boxes.length+" "+boxes.flatMap((p,i)=>boxes.slice(i+1).filter(q=>p.x+1<q.x+q.width\&\&q.x+1<p.x+p.width\
            \&\&p.y+2<q.y+q.height\&\&q.y+2<p.y+p.height)).length;</script>&|' $page.html >measure.html
        browse measure.html
        same "$page: no name covers another" "$(grep -o 'data-covered="[^"]*"' dom)" "data-covered=\"$(count 'class="name"' $page.html) 0\""
    done
    # ... and press a button: the words, most of them first.
    sed '/Content-Security-Policy/d; s|</body>|<script>document.querySelectorAll("#missions thead [role=button]")[6].click()</script>&|' page.html >press.html
    browse press.html
    tr -d '\n' <dom | grep -o '<tbody>.*</tbody>' | sed 's/.*id="missions"//' | grep -o '<tr class="[a-z]*"><td class="number".*' |
        sed 's/<\/tr>/\n/g' | sed -n 's/.*data-value="\([0-9.]*\)">[0-9]*<\/td><td data-value="[0-9.]*">\([0-9]*\|–\)<\/td><td data-value="[0-9.]*">\([0-9]*\|–\)<\/td>$/\1/p' >sorted
    same "a button sorts" "$(wc -l <sorted) $(sort -rn sorted | cmp - sorted && echo sorted)" "40 sorted"
fi

echo "$passed passed, $failed failed"
[ $failed = 0 ]
