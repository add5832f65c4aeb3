#!/bin/bash
# The examples of the READMEs: tests/readme/run.sh BUILD [--accept]
# Every ```console block is run, in order, in a folder with samples/ and the project's lexicons and corpus: "$ " begins a command,
# "> " goes on with it, what follows is its output. A line "..." stands for any lines; a command without output only runs. A block of
# code with a file name behind its language becomes that file. --accept writes what the commands say now into the READMEs and shows
# the difference: scores change whenever weights are learned.
set -u
shopt -s lastpipe # what `miss` counts behind a pipe is counted
build=$(cd "${1:-build}" && pwd) accept=${2:-}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
passed=0 failed=0

pass() { passed=$((passed + 1)); }
miss() { failed=$((failed + 1)); echo "WRONG $1"; sed 's/^/      /'; }

make -s -C "$root" BUILD="$build" prefix="$work/prefix" DESTDIR= SANITIZE="${SANITIZE:-}" install >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
unset NO_COLOR CLICOLOR_FORCE COLUMNS LC_ALL LC_MESSAGES LANGUAGE MAKEFLAGS MAKELEVEL MFLAGS
export PATH="$work/prefix/bin:$PATH" TERM=xterm HOME="$work/home" PKG_CONFIG_PATH="$work/prefix/lib/pkgconfig" LD_LIBRARY_PATH="$work/prefix/lib"
export GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=Writer GIT_AUTHOR_EMAIL=writer@example.org GIT_COMMITTER_NAME=Writer
export GIT_COMMITTER_EMAIL=writer@example.org ASAN_OPTIONS=detect_leaks=0
mkdir "$work/home"
if [ -n "${SANITIZE:-}" ]; then # whoever links the library then needs the same
    compiler=$(command -v cc)
    printf '#!/bin/sh\nexec %s %s "$@"\n' "$compiler" "$SANITIZE" >"$work/prefix/bin/cc"
    chmod +x "$work/prefix/bin/cc"
fi

# matches: does the array got fit the array wanted, in which "..." stands for any lines?
matches() { # wanted from, got from
    local w=$1 g=$2
    while [ "$w" -lt ${#wanted[@]} ]; do
        if [ "${wanted[w]}" = ... ]; then
            [ $((w + 1)) -eq ${#wanted[@]} ] && return 0
            for (( ; g < ${#got[@]}; g++)); do
                [ "${got[g]}" = "${wanted[w + 1]}" ] && matches $((w + 1)) "$g" && return 0
            done
            return 1
        fi
        [ "$g" -lt ${#got[@]} ] && [ "${got[g]}" = "${wanted[w]}" ] || return 1
        w=$((w + 1)) g=$((g + 1))
    done
    [ "$g" -eq ${#got[@]} ]
}

# What is got, shortened as it was before: so many lines in front of the "..." and so many behind it.
shortened() {
    local i at=-1
    for i in "${!wanted[@]}"; do [ "${wanted[i]}" = ... ] && at=$i; done
    if [ $at -lt 0 ] || [ ${#wanted[@]} -gt ${#got[@]} ]; then
        printf '%s\n' "${got[@]}"
    else
        local behind=$((${#wanted[@]} - at - 1))
        [ $at -eq 0 ] || printf '%s\n' "${got[@]:0:at}"
        echo ...
        [ $behind -eq 0 ] || printf '%s\n' "${got[@]: -behind}"
    fi
}

run_command() { # command; wanted holds its output
    (cd "$place" && bash -c "$1") >"$work/out" 2>&1 </dev/null
    mapfile -t got < <(sed 's/[ \t\r]*$//' "$work/out")
    if [ ${#wanted[@]} -eq 0 ]; then
        pass
    elif matches 0 0; then
        pass
        printf '%s\n' "${wanted[@]}" >>"$work/new"
    elif [ "$accept" = --accept ]; then
        shortened >>"$work/new"
    else
        diff <(printf '%s\n' "${wanted[@]}") <(printf '%s\n' "${got[@]}") | head -30 | miss "$name: $1"
        printf '%s\n' "${wanted[@]}" >>"$work/new"
    fi
}

run_readme() { # file, locale
    local line state=text command='' file='' wanted=() got=()
    name=$1 place=$work/$1.folder
    export LANG=$2
    mkdir "$place"
    cp -r "$root"/tests/readme/samples/. "$root/lexicons" "$root/corpus" "$place"
    : >"$work/new"
    while IFS= read -r line; do
        if [ $state = console ]; then
            if [ "${line:0:2}" = '$ ' ] || [ "$line" = '```' ]; then
                [ -z "$command" ] || run_command "$command"
                wanted=() command=
            fi
            case $line in
                '$ '*) command=${line:2}; echo "$line" >>"$work/new" ;;
                '```') state=text; echo "$line" >>"$work/new" ;;
                '> '*) command+=$'\n'${line:2}; echo "$line" >>"$work/new" ;;
                *) wanted+=("${line%"${line##*[![:space:]]}"}") ;; # what is got is trimmed, too
            esac
            continue
        fi
        printf '%s\n' "$line" >>"$work/new"
        case $state:$line in
            'text:```console') state=console ;;
            'text:```'*' '*) state=code file=$place/${line##* }; mkdir -p "$(dirname "$file")"; : >"$file" ;;
            'text:```'?*) state=other ;;
            *:'```') state=text ;;
            code:*) printf '%s\n' "$line" >>"$file" ;;
        esac
    done <"$root/$1"
    if [ "$accept" = --accept ] && ! cmp -s "$work/new" "$root/$1"; then
        diff -u "$root/$1" "$work/new"
        cat "$work/new" >"$root/$1"
    fi
}

before=0
for pair in README.md=C.UTF-8 README.ru.md=ru_RU.UTF-8; do
    run_readme "${pair%%=*}" "${pair#*=}"
    echo "ok    ${pair%%=*}: $((passed - before)) examples"
    before=$passed
done

# What the text says of the lexicons.
concepts=$(credo --version --ui en | sed -n 's/^concepts: \([0-9]*\),.*/\1/p')
for pair in "README.md=$concepts concepts" "README.ru.md=$concepts понятий"; do
    grep -q " ${pair#*=}," "$root/${pair%%=*}" && pass || echo "not ${pair#*=}" | miss "${pair%%=*}: the number of concepts"
done

echo "$passed passed, $failed failed"
[ $failed = 0 ] && [ $passed -gt 0 ]
