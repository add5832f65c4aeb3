#!/bin/sh
# The rules that keep the house in order: sh tools/lint.sh BUILD. Each finding is one line; status 1 when there are any.
set -u

build=$1
LC_ALL=C
export LC_ALL
found=$(mktemp)
work=$(mktemp -d)
trap 'rm -rf "$found" "$work"' EXIT

say() {
    echo "$*" >>"$found"
}

# --- a folder includes only what stands left of it; the command line only the public header -----------------------

allowed() {
    case $1 in
        util) echo util ;;
        text) echo util text ;;
        input) echo util text input ;;
        lexicon) echo util text lexicon ;;
        judge) echo util text lexicon judge ;;
        render) echo util text lexicon judge render ;;
        study) echo util text input lexicon judge study ;;
    esac
}

for file in src/*/*.[ch]; do
    folder=$(basename "$(dirname "$file")")
    grep -n '^#include "' "$file" | sed 's/^\([0-9]*\):#include "\([^"]*\)".*/\1 \2/' | while read -r line name; do
        [ "$name" != credo.h ] || continue
        if [ "$folder" = cli ]; then
            case $name in cli/*) ;; *) say "$file:$line: the command line includes only credo.h and its own headers, not $name" ;; esac
        else
            case " $(allowed "$folder") " in
                *" ${name%%/*} "*) ;;
                *) say "$file:$line: src/$folder stands left of $name and may not include it" ;;
            esac
        fi
    done
done

# --- one door per library ----------------------------------------------------------------------------------------

door() { # header, the one file that may include it
    grep -rln "^ *# *include <$1>" src tools --include='*.[ch]' | while read -r file; do
        case " $2 " in *" $file "*) ;; *) say "$file: only $2 may include <$1>" ;; esac
    done
}

door utf8proc.h src/text/normalise.c
door libstemmer.h src/text/stem.c
door pcre2.h src/lexicon/rule.c
door jansson.h src/input/json.c
door csv.h src/input/csv.c
door iconv.h src/input/charset.c
door uchardet/uchardet.h src/input/charset.c
door cmark.h src/input/markdown.c
door yaml.h src/lexicon/quanteda.c

# --- the library neither prints nor exits nor asks its surroundings ------------------------------------------------

# snprintf and the like write to memory and pass; reading files belongs to lexicons and labelled data.
forbidden='printf|vprintf|puts|putchar|putc|fputs|fputc|fprintf|vfprintf|dprintf|perror|fwrite|write|exit|_exit|_Exit|abort|raise|kill'
forbidden="$forbidden|getenv|secure_getenv|setenv|putenv|setlocale|signal|sigaction|system|popen|fork|execve|isatty|__assert_fail"
forbidden="$forbidden|srand|rand|time|sleep|strtok|localeconv"
if [ -f "$build/libcredo.a" ]; then
    nm -A --undefined-only "$build/libcredo.a" 2>/dev/null | sed 's/^[^:]*:\([^:]*\):.* U /\1 /; s/@.*//' |
        sed 's/ __\([a-z]*\)_chk$/ \1/' | grep -E " ($forbidden)$" | sort -u |
        while read -r object symbol; do say "libcredo.a: $object calls $symbol"; done
    nm -A --undefined-only "$build/libcredo.a" | grep -E ' U (stdout|stderr|stdin|environ)$' |
        while read -r line; do say "libcredo.a: $line"; done
else
    say "$build/libcredo.a is not built"
fi

# No global that changes: data and bss hold nothing but what must be relocated.
nm -A "$build/libcredo.a" 2>/dev/null | grep -E ' [bBdDcC] ' | grep -vE 'builtin_|__gcov|__asan|\.data\.rel|\.LC' |
    sed 's/^[^:]*:\([^:]*\):.* \([bBdDcC]\) \(.*\)$/\1 \2 \3/' | while read -r object kind symbol; do
        # const tables of pointers stand in .data.rel.ro, which nm shows as d: ask the section
        objdump -t "$build"/*/"$object" 2>/dev/null | grep -E " $symbol\$" | grep -q 'data.rel.ro' || say "libcredo.a: $object keeps $symbol, which can change"
    done

# --- only credo_ goes out -----------------------------------------------------------------------------------------

if [ -f "$build/libcredo.so" ]; then
    nm -D --defined-only "$build/libcredo.so" | awk '{print $NF}' | sed 's/@.*//' | sort >"$work/exported"
    grep -v '^credo_' "$work/exported" | grep -vE '^(_init|_fini|_edata|_end|__bss_start|__gcov|__asan)' |
        while read -r symbol; do say "libcredo.so exports $symbol"; done
    tr '\n' ' ' <src/credo.h | grep -oE 'CREDO_API [^;(]*\(' | grep -oE 'credo_[a-z0-9_]+\(' | tr -d '(' | sort -u >"$work/declared"
    comm -13 "$work/exported" "$work/declared" | while read -r symbol; do say "src/credo.h: $symbol is declared and not there"; done
    comm -23 "$work/exported" "$work/declared" | grep '^credo_' |
        while read -r symbol; do say "libcredo.so: $symbol is there and not declared in credo.h"; done
fi

# --- the phrasebook and its keys ----------------------------------------------------------------------------------

# A key that is used is a literal handed to credo_translate or fail; a key that is listed must stand in some other file.
cat >"$work/keys.awk" <<'END'
# All string literals of a file, neighbours joined, one a line.
function flush() { if (open) print text; text = ""; open = 0 }
{
    line = $0
    while (line != "") {
        if (match(line, /^[ \t]+/)) { line = substr(line, RLENGTH + 1); continue }
        if (line ~ /^\/\*/ || in_comment) {
            flush_not = 1
            at = index(line, "*/")
            if (!at) { in_comment = 1; line = ""; continue }
            in_comment = 0; line = substr(line, at + 2); continue
        }
        if (substr(line, 1, 1) == "\"") {
            line = substr(line, 2); piece = ""
            while (line != "" && substr(line, 1, 1) != "\"") {
                if (substr(line, 1, 1) == "\\") { piece = piece substr(line, 1, 2); line = substr(line, 3) }
                else { piece = piece substr(line, 1, 1); line = substr(line, 2) }
            }
            line = substr(line, 2); text = text piece; open = 1; continue
        }
        if (substr(line, 1, 3) == "'\"'") { flush(); line = substr(line, 4); continue }
        flush(); line = substr(line, 2)
    }
}
END { flush() }
END
for file in src/util/phrasebook.c src/util/phrases_*.c; do
    awk -f "$work/keys.awk" "$file" | grep -v '\.h$'
done >"$work/book"
awk 'NR % 2' "$work/book" | sort >"$work/listed"
uniq -d "$work/listed" | while IFS= read -r key; do say "src/util/phrasebook.c: \"$key\" stands twice"; done
for file in src/*/*.[ch] src/credo.h; do
    case $file in src/util/phrase*.c) continue ;; esac
    awk -f "$work/keys.awk" "$file"
done | sort -u >"$work/literals"
comm -23 "$work/listed" "$work/literals" | sort -u | while IFS= read -r key; do say "src/util/phrasebook.c: \"$key\" is listed and never used"; done

# Literals in the calls that speak to people: credo_translate(ui, "..."), fail(..., "..."), and the short hands of the modules.
for file in src/*/*.c; do
    case $file in src/util/phrase*.c) continue ;; esac
    tr '\n' ' ' <"$file" |
        grep -oE '(credo_translate|tell|say|complain|wrong|fail)\((\([^()]*\)|[^()])*\)' |
        grep -oE '"([^"\\]|\\.)*"( +"([^"\\]|\\.)*")*' | sed 's/" *"//g; s/^"//; s/"$//' | grep ' ' | grep '[a-z]' |
        while IFS= read -r key; do
            grep -qxF -- "$key" "$work/listed" || say "$file: \"$key\" is said to people and not in the phrasebook"
        done
done
paste -d '\t' - - <"$work/book" 2>/dev/null | awk -F '\t' '
    { english = gsub(/%s/, "%s", $1); russian = gsub(/%s/, "%s", $2); if (english != russian) print $1 }' |
    while IFS= read -r key; do say "src/util/phrasebook.c: \"$key\" and its Russian differ in %s"; done

# --- size and form ------------------------------------------------------------------------------------------------

find src tests tools bench \( -name '*.[ch]' -o -name '*.sh' \) | while read -r file; do
    lines=$(wc -l <"$file")
    # credo.h is the whole contract and its manual in one.
    [ "$lines" -le 600 ] || [ "$file" = src/credo.h ] || say "$file: $lines lines; no file has more than 600"
    tab=$(printf '\t')
    ! grep -qn "$tab" "$file" || say "$file: $(grep -n "$tab" "$file" | head -n 1 | cut -d: -f1): a tab"
    ! grep -qn ' $' "$file" || say "$file:$(grep -n ' $' "$file" | head -n 1 | cut -d: -f1): white space at the end of a line"
done

# --- no warnings, from either compiler -----------------------------------------------------------------------------

flags="-std=c11 -D_POSIX_C_SOURCE=200809L -Isrc -Itests -Wall -Wextra -Wpedantic -Wconversion -Wshadow -fsyntax-only"
for compiler in gcc clang; do
    command -v $compiler >/dev/null || { echo "($compiler is not here: its warnings are not looked at)"; continue; }
    for file in src/*/*.c tools/*.c bench/*.c tests/*/*.c; do
        [ -f "$file" ] || continue
        # shellcheck disable=SC2086
        $compiler $flags "$file" 2>&1 | grep -E '(warning|error):' | while read -r line; do say "$compiler: $line"; done
    done
done
# Two of its guesses are wrong: alpha is filled by the loop before, and a sum of exponentials with 1 among them is not 0.
if command -v cppcheck >/dev/null; then
    cppcheck --quiet --suppress=uninitvar:src/study/minimise.c --suppress=invalidFunctionArg:src/study/softmax.c --std=c11 --enable=warning,portability --inline-suppr --suppress=missingIncludeSystem -Isrc -D__GNUC__ \
        --template='cppcheck: {file}:{line}: {message}' src 2>&1 | while read -r line; do say "$line"; done
else
    echo "(cppcheck is not here)"
fi

count=$(wc -l <"$found")
cat "$found"
echo "$count findings"
[ "$count" -eq 0 ]
