"""The bench: bench.py BUILD. Everything is timed in rounds, each tool once a round, and told as medians of the ratios within a round:
machines breathe, ratios hold. Time is that of the processor, which others on the machine disturb least; only threads are timed by
the clock. Sizes come from the environment: SIZE (MB, 20), ROUNDS (5), GROWTH (MB each, "1 10 20"), STREAM (MB through a
pipe for the peak of memory, 200). Writes bench/speed.svg and bench/speed.ru.svg, and the table into the READMEs; with ACCEPT=1 also
bench/instructions.tsv, with which it otherwise compares."""
import glob
import os
import re
import statistics
import subprocess
import sys
import time

build = os.path.abspath(sys.argv[1])
os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
SIZE = int(os.environ.get("SIZE") or 20)
ROUNDS = int(os.environ.get("ROUNDS") or 5)
GROWTH = [int(size) for size in (os.environ.get("GROWTH") or "1 10 20").split()]
STREAM = int(os.environ.get("STREAM") or 200)
CREDO, WORK = build + "/credo", build + "/bench"
JUDGE = [CREDO, "--each", "line", "--format", "jsonl"]
MISSIONS = sorted(glob.glob("corpus/training/*/*.missions"))
UTF8 = dict(os.environ, LC_ALL="C.UTF-8")
DRAFT_WORDS = 1000  # two pages
STATEMENT = "We help people in small towns sleep through the night with the quietest heat pumps on the market."


def run(command):
    """Seconds of the processor and of the clock."""
    begin = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, env=UTF8)
    usage = os.wait4(child.pid, 0)[2]
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - begin


def peak(command, source=None):
    """MB of memory. A child of Python inherits its parent's peak, one of time(1) does not."""
    told = subprocess.run(["/usr/bin/time", "-f", "%M"] + command, stdin=source or subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True, env=UTF8).stderr
    return int(told.split()[-1]) / 1024


def generate(megabytes, kind="lines"):
    path = f"{WORK}/{kind}-{megabytes}.txt"
    if not os.path.exists(path):
        with open(path + ".new", "wb") as out:
            subprocess.run([WORK + "/generate", str(megabytes * 1000000), kind] + MISSIONS, stdout=out, check=True)
        os.rename(path + ".new", path)
    return path


# --- what users have ---------------------------------------------------------------------------------------------

def words_by_script(path):
    """For stemwords: a word a line, in lower case, English and Russian apart."""
    paths = [path + ".en", path + ".ru"]
    if not all(map(os.path.exists, paths)):
        words = re.findall(r"[^\W\d_]+", open(path, encoding="utf-8").read().lower())
        for name, russian in zip(paths, (False, True)):
            with open(name, "w", encoding="utf-8") as out:
                out.writelines(word + "\n" for word in words if ("а" <= word[0] <= "я") == russian)
    return paths


def train_fasttext():
    model = WORK + "/fasttext"
    if not os.path.exists(model + ".bin"):
        with open(model + ".txt", "w", encoding="utf-8") as out:
            label = None
            for line in (line for path in MISSIONS for line in open(path, encoding="utf-8")):
                if line.startswith("@"):
                    label = line.split()[2]
                elif line.strip() and label and line[0] not in "%#=":
                    out.write(f"__label__{label} {re.sub('[][{}]', '', line)}")
        subprocess.run(["fasttext", "supervised", "-input", model + ".txt", "-output", model, "-dim", "100", "-epoch", "3"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return model + ".bin"


def list_phrases():
    path, phrases = WORK + "/phrases.txt", []
    for line in (line for name in sorted(glob.glob("lexicons/??/*.lex")) for line in open(name, encoding="utf-8")):
        line = re.sub("[#@].*", "", line).strip()
        if " " in line and not re.search(r'["/_\[]|\.\.\.', line):
            phrases.append(line)
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(phrase + "\n" for phrase in phrases[:: max(1, len(phrases) // 2000)][:2000])
    return path


def tools(path):
    english, russian = words_by_script(path)
    return {
        "credo": [JUDGE + [path]],
        "wc -w": [["wc", "-w", path]],
        "stemwords": [["stemwords", "-l", "english", "-i", english], ["stemwords", "-l", "russian", "-i", russian]],
        "fasttext predict": [["fasttext", "predict", train_fasttext(), path]],
        "rg -F -f": [["rg", "--count-matches", "-F", "-f", list_phrases(), path]],
        "Python, PyStemmer": [[sys.executable, "bench/lookups.py", "lexicons", path]],
    }


def race(commands, rounds):
    """Seconds of each command by round; the slowest is left out after the second."""
    seconds = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, steps in commands.items():
            if number < 3 or not name.startswith("Python"):
                taken = sum(run(step)[0] for step in steps)
                if number:  # the first round only warms up
                    seconds[name].append(taken)
    return seconds


def ratio(seconds, name):
    """How much faster credo is than the tool."""
    return statistics.median(other / ours for other, ours in zip(seconds[name], seconds["credo"]))


def measure_threads(path):
    """How much faster two threads are than one, by the clock."""
    return statistics.median(run(JUDGE + [path])[1] / run(JUDGE + ["-j", "2", path])[1] for _ in range(ROUNDS))


# --- instructions ------------------------------------------------------------------------------------------------

def count_instructions(command):
    told = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"] + command, env=UTF8,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True).stderr
    return int(re.search(r"Collected : (\d+)", told).group(1))


def compare_instructions():
    path = "bench/instructions.tsv"
    known = dict(line.rstrip("\n").split("\t") for line in open(path) if "\t" in line) if os.path.exists(path) else {}
    counts = {"start": count_instructions([CREDO, "--version"]),
              "one statement": count_instructions([CREDO, "--format", "jsonl", "-t", STATEMENT]),
              "1 MB of missions": count_instructions(JUDGE + [generate(1)]),
              "4 MB of missions": count_instructions(JUDGE + [generate(4)]),
              "1 MB of new words": count_instructions(JUDGE + [generate(1, "new")]),
              "4 MB of new words": count_instructions(JUDGE + [generate(4, "new")])}
    for name, count in counts.items():
        before = int(known.get(name, 0))
        change = f"{100 * (count - before) / before:+.1f} %" if before else "new"
        print(f"instructions, {name}: {count:,} ({change} against {path})")
    if os.environ.get("ACCEPT"):
        with open(path, "w") as out:
            out.write("# Instructions as callgrind counts them; `make bench` compares, `make bench ACCEPT=1` writes.\n")
            out.writelines(f"{name}\t{count}\n" for name, count in counts.items())
    return counts


# --- the whole ---------------------------------------------------------------------------------------------------

def measure_start():
    draft = WORK + "/draft.md"
    with open(generate(1), encoding="utf-8") as text, open(draft, "w", encoding="utf-8") as out:
        lines, words = [], 0
        while words < DRAFT_WORDS:
            line = next(text)
            if line.isascii() and len(line) > 60:
                lines.append(line)
                words += len(line.split())
        half = len(lines) // 2
        out.write("# About us\n\n" + "\n".join(lines[:half]) + "\n## Our mission\n\n" + "\n".join(lines[half:]))
    commands = {"true": ["/bin/true"], "statement": [CREDO, "--format", "jsonl", "-t", STATEMENT], "lint": [CREDO, "lint", draft]}
    times = {name: [] for name in commands}
    for _ in range(60):
        for name, command in commands.items():
            times[name].append(1000 * run(command)[0])
    return {name: statistics.median(values) for name, values in times.items()}


def measure_growth():
    rows = []
    for kind in ("lines", "new", "line"):
        for size in GROWTH:
            path = generate(size, kind)
            taken = statistics.median(run(JUDGE + [path])[0] for _ in range(3 if size < 100 else 1))
            rows.append((kind, size, os.path.getsize(path) / 1e6 / taken, peak(JUDGE + [path])))
    return rows


def measure_stream():
    source = subprocess.Popen([WORK + "/generate", str(STREAM * 1000000), "lines"] + MISSIONS, stdout=subprocess.PIPE)
    found = peak(JUDGE, source.stdout)
    source.stdout.close()
    source.wait()
    return found


def main():
    os.makedirs(WORK, exist_ok=True)
    path = generate(SIZE)
    size = os.path.getsize(path) / 1e6
    words = sum(len(line.split()) for line in open(path, "rb"))
    seconds = race(tools(path), ROUNDS)
    found = {
        "size": size, "words": words, "rounds": ROUNDS, "start": measure_start(), "growth": measure_growth(),
        "speed": {name: size / statistics.median(times) for name, times in seconds.items()},
        "ratio": {name: ratio(seconds, name) for name in seconds},
        "stream": (STREAM, measure_stream()), "threads": measure_threads(path), "instructions": compare_instructions(),
    }
    import show
    show.write(found)


main()
