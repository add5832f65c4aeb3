#!/bin/sh
# make install and make uninstall against tests/install.manifest: sh tests/install/run.sh BUILD [--accept]
set -u

build=$1
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
passed=0
failed=0
unset MAKEFLAGS MAKELEVEL MFLAGS

result() { # status name
    if [ "$1" -eq 0 ]; then
        passed=$((passed + 1))
        echo "ok $2"
    else
        failed=$((failed + 1))
        echo "not ok $2"
    fi
}

version=$(sed -n 's/^#define CREDO_VERSION "\(.*\)"/\1/p' src/credo.h)
settings="BUILD=$build DESTDIR=$root/stage prefix=/opt/credo"

# shellcheck disable=SC2086
make -s $settings SANITIZE="${SANITIZE:-}" install >"$root/log" 2>&1
result $? "make install"
cat "$root/log"

# Kind, mode and path of everything; the version stands in credo.h alone.
(cd "$root/stage/opt/credo" && find . ! -type d -printf '%y %m %P %l\n' | sed "s/$(echo "$version" | sed 's/[.]/[.]/g')/VERSION/g; s/ *$//" |
    LC_ALL=C sort -k 3) >"$root/installed"
if [ "${2:-}" = --accept ]; then
    cp "$root/installed" tests/install.manifest
fi
diff -u tests/install.manifest "$root/installed"
result $? "what is installed stands in tests/install.manifest"
[ $failed -eq 0 ] || echo "If this is meant: sh tests/install/run.sh $build --accept"

lib=$root/stage/opt/credo/lib
compiler="${CC:-cc} -std=c11 -Wall -Wextra -Werror -I$root/stage/opt/credo/include ${SANITIZE:-}"
# shellcheck disable=SC2086
$compiler -o "$root/shared" tests/install/consumer.c -L"$lib" -lcredo && [ "$(LD_LIBRARY_PATH=$lib "$root/shared")" = customer ]
result $? "a program links the shared library"
static=$(sed -n 's/^Libs.private: //p' "$lib/pkgconfig/credo.pc")
# shellcheck disable=SC2086
$compiler -o "$root/static" tests/install/consumer.c "$lib/libcredo.a" $static -pthread && [ "$("$root/static")" = customer ]
result $? "a program links the static library with what credo.pc names"
! grep '@' "$lib/pkgconfig/credo.pc" && grep -q "^prefix=/opt/credo$" "$lib/pkgconfig/credo.pc" && grep -q "^Version: $version$" "$lib/pkgconfig/credo.pc"
result $? "credo.pc is filled in"
"$root/stage/opt/credo/bin/credo" --version | grep -qF "$version"
result $? "the installed program tells its version"

# shellcheck disable=SC2086
make -s $settings uninstall >"$root/log" 2>&1 && [ -z "$(find "$root/stage" ! -type d)" ]
result $? "make uninstall leaves nothing"

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
