"""What a script does instead: words by a regular expression, stems by PyStemmer, remembered in a dictionary, and the entries of
lexicons/ looked up, the longest first; prints how often each concept was found, by line. Usage: lookups.py LEXICONS FILE"""
import collections
import glob
import re
import sys

import Stemmer

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
ENGLISH, RUSSIAN = Stemmer.Stemmer("english"), Stemmer.Stemmer("russian")
known = {}


def stem(word):
    found = known.get(word)
    if found is None:
        lower = word.lower().replace("ё", "е").replace("’", "'")
        found = known[word] = (RUSSIAN if "а" <= lower[0] <= "я" else ENGLISH).stemWord(lower)
    return found


def read_entries(folder):
    entries, concept = {}, None
    for path in sorted(glob.glob(folder + "/??/*.lex")):
        for line in open(path, encoding="utf-8"):
            line = line.split("#")[0].split("@")[0].strip()
            if line.startswith("["):
                concept = line.strip("[]")
            elif line and "/" not in line and "..." not in line and "_" not in line:
                entries.setdefault(tuple(stem(word) for word in WORD.findall(line)), concept)
    return entries


def main(folder, path):
    entries = read_entries(folder)
    longest = max(map(len, entries))
    first = {entry[0] for entry in entries if entry}
    for line in open(path, encoding="utf-8", errors="replace"):
        stems = [stem(word) for word in WORD.findall(line)]
        counts, at = collections.Counter(), 0
        while at < len(stems):
            step = 1
            if stems[at] in first:
                for length in range(min(longest, len(stems) - at), 0, -1):
                    concept = entries.get(tuple(stems[at:at + length]))
                    if concept:
                        counts[concept] += 1
                        step = length
                        break
            at += step
        print(dict(counts))


main(sys.argv[1], sys.argv[2])
