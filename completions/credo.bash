# Completion of credo for bash; made by tools/completions.sh from what credo help prints.
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
            classify | highlight | explain | lint | compare | report | evaluate | calibrate | lexicon | corpus | quiz | agree | help) command=${COMP_WORDS[i]} named=yes; break ;;
        esac
    done
    case $command$previous in
        classify--text | classify-t) return ;;
        classify--each) words="line paragraph file" ;;
        classify--input) words="csv tsv jsonl text" ;;
        classify--field) return ;;
        classify--column) return ;;
        classify--id) return ;;
        classify--encoding) return ;;
        classify--format) words="text json jsonl csv tsv html markdown" ;;
        classify--excel) words="auto always never" ;;
        classify--fail-on) words="product mixed unclear" ;;
        classify--jobs | classify-j) return ;;
        classify--output | classify-o) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        classify--lexicons) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        classify--ui) words="ru en" ;;
        classify--color) words="auto always never" ;;
        classify--width) return ;;
        highlight--text | highlight-t) return ;;
        highlight--each) words="line paragraph file" ;;
        highlight--input) words="csv tsv jsonl text" ;;
        highlight--field) return ;;
        highlight--column) return ;;
        highlight--id) return ;;
        highlight--encoding) return ;;
        highlight--jobs | highlight-j) return ;;
        highlight--output | highlight-o) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        highlight--lexicons) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        highlight--ui) words="ru en" ;;
        highlight--color) words="auto always never" ;;
        highlight--width) return ;;
        explain--text | explain-t) return ;;
        explain--each) words="line paragraph file" ;;
        explain--input) words="csv tsv jsonl text" ;;
        explain--field) return ;;
        explain--column) return ;;
        explain--id) return ;;
        explain--encoding) return ;;
        explain--jobs | explain-j) return ;;
        explain--output | explain-o) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        explain--lexicons) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        explain--ui) words="ru en" ;;
        explain--color) words="auto always never" ;;
        explain--width) return ;;
        lint--text | lint-t) return ;;
        lint--encoding) return ;;
        lint--input) words="markdown text" ;;
        lint--format) words="gnu json jsonl sarif vale" ;;
        lint--columns) words="points utf16 bytes" ;;
        lint--fail-on) words="product method unclear" ;;
        lint--stdin-name) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        lint--output | lint-o) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        lint--lexicons) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        lint--ui) words="ru en" ;;
        lint--width) return ;;
        compare--text | compare-t) return ;;
        compare--old) return ;;
        compare--new) return ;;
        compare--input) words="csv tsv jsonl text" ;;
        compare--id) return ;;
        compare--encoding) return ;;
        compare--format) words="text json jsonl" ;;
        compare--output | compare-o) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        compare--lexicons) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        compare--ui) words="ru en" ;;
        compare--color) words="auto always never" ;;
        compare--width) return ;;
        report--text | report-t) return ;;
        report--each) words="line paragraph file" ;;
        report--input) words="csv tsv jsonl text" ;;
        report--field) return ;;
        report--column) return ;;
        report--id) return ;;
        report--name) return ;;
        report--old) return ;;
        report--title) return ;;
        report--encoding) return ;;
        report--output | report-o) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        report--lexicons) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        report--ui) words="ru en" ;;
        report--width) return ;;
        evaluate--format) words="text json" ;;
        evaluate--floor) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        evaluate--samples) return ;;
        evaluate--output | evaluate-o) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        evaluate--lexicons) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        evaluate--ui) words="ru en" ;;
        evaluate--color) words="auto always never" ;;
        evaluate--width) return ;;
        calibrate--language) words="en ru" ;;
        calibrate--measure) return ;;
        calibrate--folds) return ;;
        calibrate--output | calibrate-o) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        calibrate--lexicons) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        calibrate--ui) words="ru en" ;;
        calibrate--width) return ;;
        lexicon--format) words="liwc quanteda wordstat" ;;
        lexicon--language) words="en ru" ;;
        lexicon--role) words="result method people marker" ;;
        lexicon--fail-on) words="error warning note" ;;
        lexicon--output | lexicon-o) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        lexicon--lexicons) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        lexicon--ui) words="ru en" ;;
        lexicon--width) return ;;
        corpus--corpus) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        corpus--language) words="en ru all" ;;
        corpus--side) words="customer product mixed unclear" ;;
        corpus--industry) return ;;
        corpus--link) words="pair rewriting translation" ;;
        corpus--format) words="csv jsonl aiken gift kahoot kahoot-tsv html markdown" ;;
        corpus--count) return ;;
        corpus--seed) return ;;
        corpus--title) return ;;
        corpus--seconds) words="5 10 20 30 60 90 120 240" ;;
        corpus--output | corpus-o) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        corpus--ui) words="ru en" ;;
        corpus--color) words="auto always never" ;;
        corpus--width) return ;;
        quiz--corpus) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        quiz--language) words="en ru all" ;;
        quiz--industry) return ;;
        quiz--mode) words="side pair method all" ;;
        quiz--count) return ;;
        quiz--seed) return ;;
        quiz--log) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        quiz--player) return ;;
        quiz--ui) words="ru en" ;;
        quiz--color) words="auto always never" ;;
        quiz--width) return ;;
        agree--corpus) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        agree--count) return ;;
        agree--seed) return ;;
        agree--samples) return ;;
        agree--format) words="text json" ;;
        agree--output | agree-o) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        agree--lexicons) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames 2>/dev/null; return ;;
        agree--ui) words="ru en" ;;
        agree--color) words="auto always never" ;;
        agree--width) return ;;
        help--ui) words="ru en" ;;
        help--width) return ;;
        *)
            if [[ $current == -* ]]; then
                case $command in
                    classify) words="--text --each --input --field --column --id --encoding --format --excel --fail-on --jobs --output --lexicons --ui --color --width --help --version" ;;
                    highlight) words="--text --each --input --field --column --id --encoding --jobs --output --lexicons --ui --color --width --help --version" ;;
                    explain) words="--text --each --input --field --column --id --encoding --jobs --output --lexicons --ui --color --width --help --version" ;;
                    lint) words="--text --encoding --input --all --format --columns --fail-on --stdin-name --output --lexicons --ui --width --help --version" ;;
                    compare) words="--text --old --new --input --id --encoding --format --output --lexicons --ui --color --width --help --version" ;;
                    report) words="--text --each --input --field --column --id --name --old --title --encoding --output --lexicons --ui --width --help --version" ;;
                    evaluate) words="--format --errors --floor --samples --output --lexicons --ui --color --width --help --version" ;;
                    calibrate) words="--language --measure --folds --output --lexicons --ui --width --help --version" ;;
                    lexicon) words="--format --language --role --all --fail-on --output --lexicons --ui --width --help --version" ;;
                    corpus) words="--corpus --language --side --industry --link --format --count --seed --title --seconds --output --ui --color --width --help --version" ;;
                    quiz) words="--corpus --language --industry --mode --count --seed --log --player --ui --color --width --help --version" ;;
                    agree) words="--corpus --count --seed --samples --format --output --lexicons --ui --color --width --help --version" ;;
                    help) words="--ui --width --help --version" ;;
                esac
            else
                case $command in
                    help) words="classify highlight explain lint compare report evaluate calibrate lexicon corpus quiz agree help" ;;
                    lexicon) words="check list show export import" ;;
                    corpus) words="list show pairs search export worksheet" ;;
                    classify) [[ -n $named ]] || words="classify highlight explain lint compare report evaluate calibrate lexicon corpus quiz agree help" ;;
                esac
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
                compopt -o filenames 2>/dev/null
            fi
            ;;
    esac
    [[ -z $words ]] || mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _credo credo
