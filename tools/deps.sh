#!/bin/sh
# The libraries that credo stands on: says which are missing, or installs them where apt can.
#   tools/deps.sh check [tests|valgrind|bench|browser]     one line per missing library; status 1 when there are any
#   tools/deps.sh install [tests|valgrind|bench|browser]   installs what is missing; quiet when nothing is
set -eu

CC=${CC:-cc}
wanted=${2:-}

# In Russian where the locale is Russian.
say() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        ru*) echo "$2" ;;
        *) echo "$1" ;;
    esac
}

# header, command:name or python:module, Debian package, what it is there for
table() {
    cat <<'END'
stdio.h            libc6-dev         the C library
libstemmer.h       libstemmer-dev    stems of Russian and English words
pcre2.h            libpcre2-dev      patterns of the lexicon
utf8proc.h         libutf8proc-dev   Unicode normalisation
jansson.h          libjansson-dev    JSON input
csv.h              libcsv-dev        CSV input
uchardet/uchardet.h libuchardet-dev  old Russian encodings
cmark.h            libcmark-dev      Markdown input
yaml.h             libyaml-dev       dictionaries in YAML
END
    case $wanted in tests) cat <<'END'
cmocka.h           libcmocka-dev     unit tests
command:jq         jq                tests that read JSON
command:parallel   parallel          a test of many processes
command:git        git               tests of the READMEs
command:pkg-config pkg-config        tests of the READMEs
command:xmllint    libxml2-utils     reads a report as XML
END
    ;; browser) cat <<'END'
command:chromium   chromium          opens a report
command:xmllint    libxml2-utils     reads a report as XML
END
    ;; valgrind) cat <<'END'
command:valgrind   valgrind          watches memory
END
    ;; bench) cat <<'END'
command:stemwords  libstemmer-tools  what the bench compares with
command:fasttext   fasttext          the same
command:rg         ripgrep           the same
command:/usr/bin/python3 python3     the bench itself
python:Stemmer     python3-stemmer   what the bench compares with
command:valgrind   valgrind          instructions counted
command:/usr/bin/time time           memory at its peak
END
    esac
}

has() {
    case $1 in
        command:*) command -v "${1#command:}" >/dev/null ;;
        python:*) /usr/bin/python3 -c "import ${1#python:}" 2>/dev/null ;;
        *) has_header "$1" ;;
    esac
}

has_header() {
    prelude='#include <stddef.h>
#include <stdarg.h>
#include <stdint.h>
#include <setjmp.h>'
    [ "$1" != stdio.h ] || prelude=
    printf '%s\n#define PCRE2_CODE_UNIT_WIDTH 8\n#include <%s>\n' "$prelude" "$1" | "$CC" ${CPPFLAGS:-} -E -x c - >/dev/null 2>&1
}

has_compiler() { command -v "$CC" >/dev/null; }

missing() {
    has_compiler || echo "$CC gcc a C compiler"
    table | while read -r header package purpose; do
        has "$header" || echo "$header $package $purpose"
    done
}

explain() {
    echo "$lacking" | while read -r header package purpose; do
        say "missing: $package ($purpose): looked for $header" "не хватает: $package (нужен $header)" >&2
    done
}

# Without one no header is found, so all of the table is installed, which harms nothing that is there. Another than Debian's own is not ours to choose.
if ! has_compiler; then
    case ${1:-check}:$CC in
        install:cc | install:gcc) ;;
        *)
            say "missing: a C compiler: looked for '$CC'; on Debian: apt-get install gcc" \
                "не хватает компилятора C «$CC»; в Debian его поставит apt-get install gcc" >&2
            exit 1
            ;;
    esac
fi

lacking=$(missing)
[ -n "$lacking" ] || exit 0

if [ "${1:-check}" = check ]; then
    explain
    say "'make deps' installs them with apt; elsewhere install the packages that bring these headers." \
        "«make deps» поставит их через apt; в других системах поставьте пакеты с этими заголовками." >&2
    exit 1
fi

if ! command -v apt-get >/dev/null; then
    explain
    say "There is no apt-get here: install the packages that bring these headers, then run make again." \
        "Здесь нет apt-get: поставьте пакеты с этими заголовками и повторите make." >&2
    exit 1
fi

as_root=
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || {
        explain
        say "Installing needs root, and there is no sudo: run 'make deps' as root." \
            "Для установки нужны права root, а sudo нет: запустите «make deps» от имени root." >&2
        exit 1
    }
    as_root=sudo
fi

packages=$(echo "$lacking" | awk '{print $2}')
install_packages() {
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $packages </dev/null
}

say "installing: $(echo $packages)" "установка: $(echo $packages)"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Package lists are fetched only when those at hand do not do.
if ! install_packages >"$log" 2>&1; then
    $as_root apt-get update -q </dev/null >>"$log" 2>&1 || true
    if ! install_packages >>"$log" 2>&1; then
        tail -n 20 "$log" >&2
        say "apt-get could not install: $(echo $packages)" "apt-get не смог поставить: $(echo $packages)" >&2
        exit 1
    fi
fi

lacking=$(missing)
[ -z "$lacking" ] || { explain; exit 1; }
