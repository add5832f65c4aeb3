#!/bin/bash
# The recipes of both READMEs in the editors they are for, those that are installed: tests/editors/run.sh BUILD
# Each must come to stand on the first letter of the same phrases, with emoji, accents and Cyrillic before them.
set -u
shopt -s lastpipe # what `miss` counts behind a pipe is counted
build=$(cd "${1:-build}" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
passed=0 failed=0

pass() { passed=$((passed + 1)); echo "ok    $1"; }
miss() { failed=$((failed + 1)); echo "WRONG $1"; sed 's/^/      /'; }
is() { if [ "$2" = "$3" ]; then pass "$1"; else printf 'wanted: %s\ngot:    %s\n' "$2" "$3" | miss "$1"; fi; }
has() { command -v "$1" >/dev/null || { echo "skipped: needs $1"; return 1; }; }

# The block of a README that becomes this file.
recipe() { awk -v file="$2" '/^```/ { inside = $2 == file; next } inside' "$root/$1"; }

export LANG=C.UTF-8 LC_ALL=C.UTF-8 HOME="$work/home" TERM=xterm
unset NO_COLOR CLICOLOR_FORCE XDG_CONFIG_HOME
mkdir -p "$HOME" "$work/bin" && cd "$work" || exit 2
printf '#!/bin/sh\nexec "%s/credo" "$@" --lexicons "%s/tests/lint/lexicons"\n' "$build" "$root" >bin/credo
chmod +x bin/credo
export PATH="$work/bin:$PATH"
printf '## Our mission\n\n👩‍🌾 Cafe\xcc\x81 Ё́лка: we offer *high* quality and the lowest prices,\n> 𝒳𝒳 мы предлагаем высокое качество.\n' >'our page.md'
wanted=$(printf '%s\n' 'high' 'lowe' 'высо')

for readme in README.md README.ru.md; do
    # --- Vim and Neovim: what the quickfix list holds, and what stands under the cursor there ---
    recipe $readme after/ftplugin/markdown.vim >recipe.vim
    cat >walk.vim <<'END'
set encoding=utf-8 nomore shellpipe=>%s\ 2>&1
edit our\ page.md
source recipe.vim
silent make!
let out = []
for item in getqflist()
    if item.valid && item.type ==? 'w'
        call add(out, strcharpart(strpart(getbufline(item.bufnr, item.lnum)[0], item.col - 1), 0, 4))
    endif
endfor
call writefile(out, 'out')
qall!
END
    for vim in vim nvim; do
        has $vim || continue
        rm -f out
        if [ $vim = vim ]; then vim -Nu NONE -es -S walk.vim </dev/null >/dev/null 2>&1; else nvim --headless -u NONE -S walk.vim </dev/null >/dev/null 2>&1; fi
        is "$vim, $readme" "$wanted" "$(cat out)"
    done

    # --- Emacs: M-x compile, then from one to the next ---
    if has emacs; then
        recipe $readme credo.el >credo.el
        cat >walk.el <<'END'
(setq make-backup-files nil)
(load (expand-file-name "credo.el"))
(find-file "our page.md")
(text-mode)
(let ((compilation-read-command nil) (out '()))
  (save-window-excursion (compile compile-command))
  (while (process-live-p (get-buffer-process "*compilation*")) (accept-process-output nil 0.1))
  (accept-process-output nil 0.2)
  (condition-case nil
      (while t
        (next-error)
        (with-current-buffer (window-buffer (selected-window))
          (push (buffer-substring (point) (min (point-max) (+ 4 (point)))) out)))
    (error nil))
  (with-temp-file "out" (insert (mapconcat #'identity (reverse out) "\n") "\n")))
END
        rm -f out
        emacs -Q -nw --batch -l walk.el >log 2>&1
        is "Emacs, $readme" "$wanted" "$(grep -v '^👩' out 2>/dev/null || cat log)"
    fi

    # --- VS Code: the pattern against each line, the column in units of UTF-16 ---
    if has node; then
        recipe $readme .vscode/tasks.json >tasks.json
        cat >walk.js <<'END'
const fs = require('fs'), child = require('child_process');
const task = JSON.parse(fs.readFileSync('tasks.json', 'utf8')).tasks[0], matcher = task.problemMatcher.pattern;
const ran = child.spawnSync(task.command, task.args.map(a => a === '${relativeFile}' ? 'our page.md' : a), {encoding: 'utf8'});
const lines = fs.readFileSync('our page.md', 'utf8').split('\n');
for (const line of ran.stdout.trim().split('\n')) {
    const found = new RegExp(matcher.regexp).exec(line);
    if (!found || found[matcher.file] !== 'our page.md' || !found[matcher.message] || !found[matcher.code]) console.log('no match: ' + line);
    else if (found[matcher.severity] === 'warning') console.log(lines[found[matcher.line] - 1].substr(found[matcher.column] - 1, 4));
}
END
        is "VS Code, $readme" "$wanted" "$(node walk.js 2>&1)"
    fi

    # --- GitHub: the command of the workflow writes SARIF that names files below the repository ---
    if has jq; then
        recipe $readme .github/workflows/credo.yml | sed -n 's/^ *- run: \(credo .*\)/\1/p' >command
        (cp "our page.md" page.md && bash command)
        is "GitHub, $readme: status" 1 $?
        is "GitHub, $readme: the file" "page.md" "$(jq -r '.runs[0].results[].locations[0].physicalLocation.artifactLocation.uri' credo.sarif | sort -u | grep '^page')"
        rm -f page.md credo.sarif
    fi
done

echo "$passed passed, $failed failed"
[ $failed = 0 ]
