#!/bin/bash
# Completions: that they are those of today's options, and what the shells that are installed make of them.
# tests/completions/run.sh BUILD [--accept]
set -u
shopt -s lastpipe # what `miss` counts behind a pipe is counted
build=$(cd "${1:-build}" && pwd) accept=${2:-}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
passed=0 failed=0
unset LC_ALL LC_MESSAGES
export LANG=C.UTF-8 PATH="$build:$PATH"

pass() { passed=$((passed + 1)); echo "ok    $1"; }
miss() { failed=$((failed + 1)); echo "WRONG $1"; sed 's/^/      /'; }
has() { command -v "$1" >/dev/null || { echo "skipped: needs $1"; return 1; }; }

sh "$root/tools/completions.sh" "$build" "$work/made"
for file in credo.bash _credo credo.fish; do
    [ "$accept" != --accept ] || cp "$work/made/$file" "$root/completions/$file"
    if cmp -s "$work/made/$file" "$root/completions/$file"; then pass "$file is of today"; else
        { echo "sh tools/completions.sh $1 makes them anew:"; diff "$root/completions/$file" "$work/made/$file" | head -20; } | miss "$file is of today"
    fi
done

# Every option that the help of a command names, in each of the files.
for command in $(credo help --ui en --width 100 | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\)\( .*\)*$/\1/p'); do
    for option in $(credo help "$command" --ui en | sed -n 's/^  \(-., \|    \)--\([a-z-]*\).*/\2/p'); do
        grep -q -- "--$option\b" "$root/completions/credo.bash" && grep -q -- "--$option\b" "$root/completions/_credo" \
            && grep -q -- "-l $option\b" "$root/completions/credo.fish" || echo "$command --$option"
    done
done >"$work/lacking"
if [ -s "$work/lacking" ]; then miss "every option occurs" <"$work/lacking"; else pass "every option occurs"; fi

# Every action that is offered is one that the help tells of.
for pair in $(sed -n "s/^complete -c credo -n '__credo_in \([a-z]*\)' -a '\(.*\)'/\1=\2/p" "$root/completions/credo.fish" | tr ' ' ,); do
    for action in $(echo "${pair#*=}" | tr , ' '); do
        credo help "${pair%%=*}" --ui en | tr '\n' ' ' | grep -q "ACTION is one of.*\b$action\b" || echo "${pair%%=*} $action"
    done
done >"$work/lacking"
if [ -s "$work/lacking" ]; then miss "every action is told of" <"$work/lacking"; else pass "every action is told of"; fi

# In each shell: a line, and what its last word may become.
cd "$work" && mkdir folder && touch mission.txt
lines='credo li|lint
credo lint --fo|--format
credo lint --format sa|sarif
credo --fail-on m|mixed
credo lint --fail-on m|method
credo compare --ol|--old
credo help eval|evaluate
credo lexicon ch|check
credo --ui ru classify --ea|--each
credo miss|mission.txt
credo classify --lexicons fo|folder'

in_bash() { # line
    bash -c 'source "$0"; read -r -a COMP_WORDS <<<"$1"; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _credo; printf "%s\n" "${COMPREPLY[@]}"' \
        "$root/completions/credo.bash" "$1" 2>&1
}

in_fish() {
    HOME=$work fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$root/completions/credo.fish" "$1" 2>&1 | cut -f1
}

# A shell on a terminal of its own, to which the line and a tab are typed.
in_zsh() {
    zsh -f -c '
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "unsetopt beep; PS1=; fpath=($1 \$fpath); autoload -Uz compinit; compinit -u -d $2/dump; zstyle \":completion:*\" list-prompt \"\"; print READY"
        zpty -r -m shell text "*READY*READY*"
        zpty -w -n shell "$3"$'"'\\t'"'
        sleep 0.7
        zpty -w -n shell $'"'\\x15'"'
        zpty -w shell "print DONE"
        while zpty -r shell text; do print -r -- "$text"; [[ $text == *DONE* ]] && break; done
        zpty -d shell' zsh "$root/completions" "$work" "$1" 2>&1 | tr -d '\r\007' | sed 's/\x1b\[[0-9;?]*[a-zA-Z]//g'
}

for shell in bash fish zsh; do
    has $shell || continue
    while IFS='|' read -r line wanted; do
        got=$(in_$shell "$line")
        if grep -qF -- "$wanted" <<<"${got##*"${line##* } "}"; then pass "$shell: $line"; else echo "$got" | head -20 | miss "$shell: $line: no $wanted"; fi
    done <<<"$lines"
done
if has bash; then
    [ -z "$(in_bash 'credo lint --excel')" ] && pass "bash: no option of another command" || in_bash 'credo lint --excel' | miss "bash: no option of another command"
fi
if has fish; then
    HOME=$work LANG=ru_RU.UTF-8 fish --no-config -c 'source $argv[1]; complete -C "credo lint --form"' "$root/completions/credo.fish" >out 2>&1
    grep -q 'по строке' out && pass "fish speaks Russian by locale" || miss "fish speaks Russian by locale" <out
fi

echo "$passed passed, $failed failed"
[ $failed = 0 ]
