"""What the bench found, as a table in Markdown and as a picture, in both languages."""
import re

WORDS = {
    "en": {
        "what": {"credo": "`credo`, all steps, JSON Lines", "wc -w": "`wc -w`, C.UTF-8: words counted",
                 "stemwords": "`stemwords`: words stemmed", "fasttext predict": "`fasttext predict`: a label a line",
                 "rg -F -f": "`rg --count-matches -F -f`: 2,000 phrases found", "Python, PyStemmer": "Python with PyStemmer: stems, longest entries"},
        "head": "| {size:.0f} MB, {words:,} words, median of {rounds} rounds | MB/s of processor time | credo's speed by this one's |\n|---|---|---|\n",
        "kinds": {"lines": "missions, a line each", "new": "words never seen", "line": "one line without end (256 KiB of it are judged)"},
        "growth": "\n| input | MB | MB/s | peak memory, MB |\n|---|---|---|---|\n",
        "start": "\nOne statement takes {statement:.1f} ms of the processor in all and the lint of a two-page draft {lint:.1f} ms, where `/bin/true` takes\n{true:.1f} ms.\n"
                 "{stream[0]} MB through a pipe at `-j 1`: a peak of {stream[1]:.1f} MB of memory. `-j 2` is {threads:.2f} times as fast as `-j 1`.\n"
                 "Instructions by callgrind: {one:,} for one statement, start included; {mega:,.0f} a word in 1 MB of missions, {four:,.0f} in 4 MB.\n",
        "title": "MB of text in a second of processor time", "point": ".",
    },
    "ru": {
        "what": {"credo": "`credo`: всё целиком, вывод JSON Lines", "wc -w": "`wc -w`, C.UTF-8: слова сосчитаны",
                 "stemwords": "`stemwords`: у слов найдены основы", "fasttext predict": "`fasttext predict`: по метке на строку",
                 "rg -F -f": "`rg --count-matches -F -f`: поиск 2000 фраз", "Python, PyStemmer": "Python с PyStemmer: основы и поиск записей"},
        "head": "| {size:.0f} МБ, слов {words:,}, медиана {rounds} кругов | МБ/с процессорного времени | скорость credo к этой |\n|---|---|---|\n",
        "kinds": {"lines": "миссии, по одной на строку", "new": "слова, которых ещё не было", "line": "одна бесконечная строка (разбираются 256 КиБ)"},
        "growth": "\n| ввод | МБ | МБ/с | память, МБ |\n|---|---|---|---|\n",
        "start": "\nОдна миссия занимает процессор всего на {statement:.1f} мс, проверка черновика на две страницы — на {lint:.1f} мс; сам запуск\n`/bin/true` — на {true:.1f} мс.\n"
                 "{stream[0]} МБ через конвейер при `-j 1`: не больше {stream[1]:.1f} МБ памяти. `-j 2` быстрее, чем `-j 1`, в {threads:.2f} раза.\n"
                 "Инструкций по callgrind: {one:,} на одну миссию вместе с запуском и {mega:,.0f} на слово в 1 МБ миссий, {four:,.0f} в 4 МБ.\n",
        "title": "МБ текста за секунду процессорного времени", "point": ",",
    },
}


def table(found, words):
    out = words["head"].format(**found)
    for name, title in words["what"].items():
        against = "" if name == "credo" else f"{found['ratio'][name]:.2f}"
        out += f"| {title} | {found['speed'][name]:.1f} | {against} |\n"
    out += words["growth"]
    for kind, size, speed, memory in found["growth"]:
        out += f"| {words['kinds'][kind]} | {size} | {speed:.1f} | {memory:.1f} |\n"
    words_of_megabyte = found["words"] / found["size"]
    mega, four = (found["instructions"][f"{size} MB of missions"] / size / words_of_megabyte for size in (1, 4))
    out += words["start"].format(**found["start"], stream=found["stream"], threads=found["threads"], one=found["instructions"]["one statement"],
                                 mega=mega, four=four)
    if words["point"] == ",":
        out = re.sub(r"(?<=\d)\.(?=\d)", ",", re.sub(r"(?<=\d),(?=\d{3})", "\u00a0", out))
    return out


def picture(found, words):
    names = sorted(words["what"], key=lambda name: -found["speed"][name])
    most, height = max(found["speed"].values()), 30 * len(words["what"]) + 50
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="760" height="{height}" viewBox="0 0 760 {height}" role="img" '
           'font-family="system-ui, sans-serif" font-size="14">',
           "<style>text{fill:#24292f}.o{fill:#8c959f}.c{fill:#0a7d5a}@media(prefers-color-scheme:dark){text{fill:#d8dee4}}</style>",
           f'<title>{words["title"]}</title>', f'<text x="10" y="24" font-weight="600">{words["title"]}</text>']
    for row, name in enumerate(names):
        top, long = 42 + 30 * row, max(2.0, 440 * found["speed"][name] / most)
        mark = "c" if name.startswith("credo") else "o"
        value = f'{found["speed"][name]:.1f}'.replace(".", words["point"])
        out.append(f'<text x="190" y="{top + 15}" text-anchor="end">{name}</text>'
                   f'<rect class="{mark}" x="200" y="{top}" width="{long:.1f}" height="20" rx="3"/>'
                   f'<text x="{208 + long:.1f}" y="{top + 15}">{value}</text>')
    return "\n".join(out + ["</svg>\n"])


def put_between(path, text):
    page = open(path, encoding="utf-8").read()
    begin, end = "<!-- bench -->\n", "<!-- /bench -->"
    if begin in page:
        head, rest = page.split(begin, 1)
        with open(path, "w", encoding="utf-8") as out:
            out.write(head + begin + text + end + rest.split(end, 1)[1])


def write(found):
    for language, words in WORDS.items():
        text = table(found, words)
        suffix = "" if language == "en" else ".ru"
        with open(f"bench/speed{suffix}.svg", "w", encoding="utf-8") as out:
            out.write(picture(found, words))
        put_between(f"README{suffix}.md", text)
        if language == "en":
            print(text)
