#!/bin/sh
# Writes completions/ from credo's own help, which is printed from its tables: sh tools/completions.sh BUILD [FOLDER]
# After a change of commands or options run it again; tests/completions compares.
set -eu

credo=$1/credo
folder=${2:-completions}
rows=$(mktemp)
tab=$(printf '\t')
trap 'rm -f "$rows"' EXIT
LC_ALL=C.UTF-8
export LC_ALL

# Actions, as the help of these commands lists them.
actions() {
    case $1 in
        lexicon) echo check list show export import ;;
        corpus) echo list show pairs search export worksheet ;;
    esac
}

commands=$("$credo" help --ui en --width 100 | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\)\( .*\)*$/\1/p' | tr '\n' ' ')

# command, letter, name, argument, help; the rows of one language behind each other. What is folded is put together again.
options() { # command, language
    "$credo" help "$1" --ui "$2" --width 100 | awk -v command="$1" '
        function flush() { if (name != "") printf "%s\t%s\t%s\t%s\t%s\n", command, letter, name, argument, help; name = "" }
        /^(Options|Параметры):$/ { inside = 1; next }
        !inside { next }
        /^$/ { flush(); exit }
        /^  (-., |    )--/ {
            flush()
            letter = substr($0, 3, 1) == "-" ? substr($0, 4, 1) : ""
            line = $0
            sub(/^  (-., |    )--/, "", line)
            at = match(line, /  +/)
            help = at ? substr(line, at + RLENGTH) : ""
            head = at ? substr(line, 1, at - 1) : line
            at = index(head, " ")
            name = at ? substr(head, 1, at - 1) : head
            argument = at ? substr(head, at + 1) : ""
            next
        }
        { sub(/^ +/, ""); help = help (help == "" ? "" : " ") $0 }
        END { flush() }'
}

# command, summary
summaries() { # language
    "$credo" help --ui "$1" --width 100 | awk '
        function flush() { if (name != "") printf "%s\t%s\n", name, text }
        /^(Commands|Команды):$/ { inside = 1; next }
        !inside { next }
        /^$/ { flush(); name = ""; exit }
        /^  [a-z]/ {
            flush()
            name = $1
            line = substr($0, 3)
            at = match(line, /  +/)
            text = at ? substr(line, at + RLENGTH) : ""
            next
        }
        { sub(/^ +/, ""); text = text (text == "" ? "" : " ") $0 }
        END { flush() }'
}

for language in en ru; do
    for command in $commands; do
        options "$command" "$language" | sed "s/^/$language$tab/"
    done
    summaries "$language" | sed "s/^/$language$tab=$tab/"
done >"$rows"

# The kind of a value: its choices, a file, a folder, or anything.
kinds='
    function kind(name, argument) {
        if (argument == "") return "none"
        if (argument ~ /[|]/) return "choices"
        if (name == "lexicons") return "folder"
        return argument == "FILE" || argument == "ФАЙЛ" ? "file" : "any"
    }
    function words(argument) { gsub(/[|]/, " ", argument); return argument }'
note='made by tools/completions.sh from what credo help prints'

# --- bash -----------------------------------------------------------------------------------------------------------

bash_completion() {
    echo "# Completion of credo for bash; $note."
    cat <<'END'
_credo()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=classify named= words= i
    COMPREPLY=()
    # "--name=value" comes as three words
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
END
    echo "            $(echo $commands | sed 's/ / | /g')) command=\${COMP_WORDS[i]} named=yes; break ;;"
    cat <<'END'
        esac
    done
    case $command$previous in
END
    awk -F '\t' "$kinds"'
        $1 == "en" && $2 != "=" {
            pattern = $2 "--" $4 ($3 == "" ? "" : " | " $2 "-" $3)
            if (kind($4, $5) == "choices") printf "        %s) words=\"%s\" ;;\n", pattern, words($5)
            if (kind($4, $5) == "any") printf "        %s) return ;;\n", pattern
            if (kind($4, $5) == "folder") printf "        %s) mapfile -t COMPREPLY < <(compgen -d -- \"$current\"); compopt -o filenames 2>/dev/null; return ;;\n", pattern
            if (kind($4, $5) == "file") printf "        %s) mapfile -t COMPREPLY < <(compgen -f -- \"$current\"); compopt -o filenames 2>/dev/null; return ;;\n", pattern
        }' "$rows"
    cat <<'END'
        *)
            if [[ $current == -* ]]; then
                case $command in
END
    awk -F '\t' '
        $1 == "en" && $2 != "=" {
            if ($2 != last) { if (last != "") printf "\" ;;\n"; printf "                    %s) words=\"", $2; last = $2; gap = "" }
            printf "%s--%s", gap, $4
            gap = " "
        }
        END { printf "\" ;;\n" }' "$rows"
    cat <<'END'
                esac
            else
                case $command in
END
    echo "                    help) words=\"$(echo $commands)\" ;;"
    for command in $commands; do
        [ -z "$(actions "$command")" ] || echo "                    $command) words=\"$(actions "$command")\" ;;"
    done
    echo "                    classify) [[ -n \$named ]] || words=\"$(echo $commands)\" ;;"
    cat <<'END'
                esac
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
                compopt -o filenames 2>/dev/null
            fi
            ;;
    esac
    [[ -z $words ]] || mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _credo credo
END
}

# --- zsh ------------------------------------------------------------------------------------------------------------

zsh_options() { # language
    awk -F '\t' -v language="$1" "$kinds"'
        function quoted(text) { gsub(/\\/, "\\\\", text); gsub(/\[/, "\\[", text); gsub(/\]/, "\\]", text); gsub(/\047/, "\047\\\047\047", text); return text }
        $1 == language && $2 != "=" {
            if ($2 != last) { if (last != "") print "            )\n            ;;"; printf "        %s)\n            options=(\n", $2; last = $2 }
            k = kind($4, $5)
            action = k == "choices" ? ":" $4 ":(" words($5) ")" : k == "folder" ? ":" $4 ":_files -/" : k == "file" ? ":" $4 ":_files" : k == "any" ? ":" $4 ": " : ""
            many = $4 == "text" || $4 == "corpus" ? "*" : ""
            text = "[" quoted($6) "]" action
            if ($3 != "" && many == "") printf "                \047(-%s --%s)-%s%s%s\047\n", $3, $4, $3, action == "" ? "" : "+", text
            else if ($3 != "") printf "                \047*-%s%s%s\047\n", $3, action == "" ? "" : "+", text
            exclusive = $3 != "" && many == "" ? "(-" $3 " --" $4 ")" : many
            printf "                \047%s--%s%s%s\047\n", exclusive, $4, action == "" ? "" : "=", text
        }
        END { print "            )\n            ;;" }' "$rows"
}

zsh_commands() { # language
    awk -F '\t' -v language="$1" '
        $1 == language && $2 == "=" { gsub(/\047/, "\047\\\047\047", $4); gsub(/:/, "\\:", $4); printf "            \047%s:%s\047\n", $3, $4 }' "$rows"
}

zsh_completion() {
    echo "#compdef credo"
    echo "# Completion of credo for zsh; $note."
    cat <<'END'

_credo() {
    local -a options names
    local command=classify word locale=${LC_ALL:-${LC_MESSAGES:-$LANG}}
    integer at=0 i
    for ((i = 2; i < CURRENT; i++)); do
        case ${words[i]} in
END
    echo "            ($(echo $commands | sed 's/ /|/g'))"
    cat <<'END'
                command=${words[i]} at=i
                break
                ;;
        esac
    done
    if [[ $locale == ru* ]]; then
        names=(
END
    zsh_commands ru
    echo '        )'
    echo '        case $command in'
    zsh_options ru | sed 's/^/    /; s/^ *$//'
    cat <<'END'
        esac
    else
        names=(
END
    zsh_commands en
    echo '        )'
    echo '        case $command in'
    zsh_options en | sed 's/^/    /; s/^ *$//'
    cat <<'END'
        esac
    fi
    (( at )) && words[at]=() && (( CURRENT-- ))
    case $command in
        help) _arguments -s -S $options '*: :_credo_names' ;;
END
    for command in $commands; do
        [ -z "$(actions "$command")" ] || echo "        $command) _arguments -s -S \$options '1:action:($(actions "$command"))' '*:file:_files' ;;"
    done
    cat <<'END'
        *)
            if (( at )); then
                _arguments -s -S $options '*:file:_files'
            else
                _arguments -s -S $options '*: :_credo_first'
            fi
            ;;
    esac
}

_credo_names() {
    _describe command names
}

# No command is named yet: one of them, or a file.
_credo_first() {
    _credo_names
    _files
}

_credo "$@"
END
}

# --- fish -----------------------------------------------------------------------------------------------------------

# Rows that several commands share stand once.
fish_options() { # language
    awk -F '\t' -v language="$1" "$kinds"'
        function quoted(text) { gsub(/\\/, "\\\\", text); gsub(/\047/, "\\\047", text); return "\047" text "\047" }
        $1 == language && $2 != "=" {
            key = $3 "\t" $4 "\t" $5 "\t" $6
            if (!(key in users)) order[++count] = key
            users[key] = users[key] " " $2
        }
        END {
            for (i = 1; i <= count; i++) {
                split(order[i], part, "\t")
                k = kind(part[2], part[3])
                printf "    complete -c credo -n \047__credo_in%s\047", users[order[i]]
                if (part[1] != "") printf " -s %s", part[1]
                printf " -l %s", part[2]
                if (k == "choices") printf " -x -a %s", quoted(words(part[3]))
                if (k == "folder") printf " -x -a \047(__fish_complete_directories)\047"
                if (k == "file") printf " -r"
                if (k == "any") printf " -x"
                printf " -d %s\n", quoted(part[4])
            }
        }' "$rows"
    awk -F '\t' -v language="$1" '
        $1 == language && $2 == "=" {
            gsub(/\\/, "\\\\", $4); gsub(/\047/, "\\\047", $4)
            printf "    complete -c credo -n __credo_first -a %s -d \047%s\047\n", $3, $4
            printf "    complete -c credo -n \047__credo_in help\047 -f -a %s -d \047%s\047\n", $3, $4
        }' "$rows"
}

fish_completion() {
    echo "# Completion of credo for fish; $note."
    cat <<'END'

# The command that is named, else classify.
function __credo_command
    for token in (commandline -opc)[2..-1]
END
    echo "        if contains -- \$token $(echo $commands)"
    cat <<'END'
            echo $token
            return
        end
    end
    echo classify
end

function __credo_in
    contains -- (__credo_command) $argv
end

function __credo_first
    test (count (commandline -opc)) -eq 1
end

function __credo_russian
    set -l locale $LC_ALL $LC_MESSAGES $LANG
    string match -q 'ru*' -- $locale[1]
end

END
    for command in $commands; do
        [ -z "$(actions "$command")" ] || echo "complete -c credo -n '__credo_in $command' -a '$(actions "$command")'"
    done
    echo "if __credo_russian"
    fish_options ru
    echo "else"
    fish_options en
    echo "end"
}

mkdir -p "$folder"
bash_completion >"$folder/credo.bash"
zsh_completion >"$folder/_credo"
fish_completion >"$folder/credo.fish"
