#!/bin/bash
# The manual pages against the help, which is printed from the tables: tests/man/run.sh BUILD
set -u
shopt -s lastpipe # what `miss` counts behind a pipe is counted
build=$(cd "${1:-build}" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
passed=0 failed=0
export LC_ALL=C.UTF-8

pass() { passed=$((passed + 1)); echo "ok    $1"; }
miss() { failed=$((failed + 1)); echo "WRONG $1"; sed 's/^/      /'; }
check() { if [ -s "$work/out" ]; then miss "$1" <"$work/out"; else pass "$1"; fi; }

credo() { "$build/credo" "$@" --ui en --width 100; }

# The page as words: no requests, no fonts, no escapes.
plain() { sed -e 's/\\-/-/g; s/\\f.//g; s/\\(dq/"/g' "$1"; }

commands=$(credo help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\)\( .*\)*$/\1/p')
for page in man/credo.1 man/ru/credo.1; do
    plain "$root/$page" >"$work/page"
    for command in $commands; do
        grep -qE "^\.BR? \"?$command( |\$)" "$work/page" || echo "$command"
        credo help "$command" | sed -n 's/^  \(-., \|    \)--\([a-z-]*\) *\([a-z0-9|-]*\).*/\2 \3/p' | while read -r option choices; do
            grep -q -- "--$option\b" "$work/page" || echo "$command --$option"
            case $choices in *'|'*)
                entry=$(grep -- "^\.BR --$option " "$work/page" | grep -F -- "${choices//|/ | }")
                numbers=$(sed 's/[0-9|]//g' <<<"$choices")
                [ -n "$entry" ] || [ -z "$numbers" ] || echo "$command --$option $choices" ;;
            esac
        done
    done >"$work/out"
    check "$page tells of every command, option and choice"
    if command -v mandoc >/dev/null; then
        mandoc -T lint "$root/$page" | grep -v 'STYLE: input text line longer' >"$work/out"
        check "$page is a sound page"
    else
        echo "skipped: needs mandoc"
    fi
    sed -n 's/^\.S[HS] .*/x/p' "$root/$page" | wc -l >"$work/parts.$(basename "$(dirname "$page")")"
done
cmp -s "$work/parts.man" "$work/parts.ru" || paste "$work/parts.man" "$work/parts.ru" >"$work/out"
check "both pages have the same parts"
version=$(sed -n 's/^#define CREDO_VERSION "\(.*\)"/\1/p' "$root/src/credo.h")
grep -L "\"credo $version\"" "$root/man/credo.1" "$root/man/ru/credo.1" >"$work/out"
check "both name the version"

echo "$passed passed, $failed failed"
[ $failed = 0 ]
