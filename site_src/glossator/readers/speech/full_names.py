"""The full names that a text gives to people whom labels call by a title or an office."""

import re
from collections.abc import Iterable, Mapping, Sequence

from glossator.readers.speech.titles import ARTICLE, COURTESY, OFFICE, TITLE

_WORD = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽА-Я][\w’'-]*[^\W\d_]"
_BETWEEN = r"(?:\s(?:[A-ZÀ-Þ]\.|(?i:de|del|della|di|da|dos?|van|von|der|den|la|le|al|el|af|av)))"
_GIVEN = re.compile(rf"(?<![\w-])(?P<first>{_WORD}){_BETWEEN}{{0,3}}\s$")
_FURTHER = re.compile(rf"(?<![\w-])(?P<name>{_WORD})\s$")
# by whom and with whom; not where any noun may follow that has a capital, as in German
_PERSON_NEXT = re.compile(r"(?<!\w)(?:with|by|avec|par|con|por|com)[ \t]$")
_LONGEST = 60  # code points of what stands before a surname
# what may stand right before a name that does not begin a sentence
_INSIDE = re.compile(r"(?:[\w,;’'&/(–—-]|\w\.)[ \t]$")
_CLOSES = re.compile(r"\s*(?:[,(]|$)")
_HEADED_ROW = re.compile(r"(?:^|\n)[^:\n]{3,40}:[ \t]+$")  # `For the Plaintiff: `
_TITLED = re.compile(r"(?<!\w)([^\W\d_]{1,12})\.?[ \t]$")  # the word before a name
_LINE_BEGINS = re.compile(r"(?:^|\n)[ \t]*$")


def full_names(labels: Iterable[str], text: str) -> Mapping[str, str]:
    """For each of `labels` that is a title and a surname (`MS. LIND`, `Mayor Osei`) the one full
    name with that surname in `text`; labels of whom there are none or several are left out, and
    such as would have one name together."""
    found = {label: name for label in labels if (name := _full_name(label, text))}
    names = [name.casefold() for name in found.values()]
    return {label: name for label, name in found.items() if names.count(name.casefold()) == 1}


_KANJI = "\u3400-\u9fff々"
# 磯野委員長 · 浜口委員 · 沖田国務大臣: a family's name and what one is
_IN_OFFICE = re.compile(
    rf"(?P<family>[{_KANJI}]{{1,4}}?)(?:内閣総理|国務|副|財務|外務|防衛|環境|文部科学)?"
    r"(?:大臣(?:政務官)?|委員長(?:代理)?|委員|議員|議長|副議長|参考人|政府参考人|公述人|証人|会長|座長|理事|君)"
)
_FAMILY = re.compile(rf"[{_KANJI}\u30a0-\u30ff]{{1,4}}")
_READING = r"[\u3040-\u30ff]+[・ \u3000][\u3040-\u30ff]+|[A-Z][\w'-]+ [A-Z][\w'-]+"
_OF_WHOM = re.compile(
    rf"(?P<name>[{_KANJI}]{{1,4}}[ \u3000]{{0,2}}[{_KANJI}\u3040-\u30ff]{{1,4}})君"
)


# 木村勇（きむら・いさむ）: a full name, and how it is read
_GIVEN_NAME = rf"[ \u3000]?[{_KANJI}\u3040-\u30ff]{{1,4}}(?=[（(](?:{_READING})[）)])"


def in_ideographs(label: str, text: str) -> str:
    """The one full name that `text` gives to the family's name that `label` is, with its reading in
    brackets behind it, or that it has before an office, with 君 behind it; "" if none or several.
    """
    if _FAMILY.fullmatch(label):
        whole = re.compile(rf"(?<![{_KANJI}\u30a0-\u30ff]){re.escape(label)}{_GIVEN_NAME}")
        read = {re.sub(r"\s", "", found[0]) for found in whole.finditer(text)}
        return read.pop() if len(read) == 1 else ""
    match = _IN_OFFICE.fullmatch(label)
    if match is None:
        return ""
    family = match["family"]
    names = {
        re.sub(r"\s", "", found["name"])
        for found in _OF_WHOM.finditer(text)
        if found["name"].startswith(family) and len(found["name"]) > len(family)
    }
    return names.pop() if len(names) == 1 else ""


def without_office(name: str) -> str:
    """`name` without the office it begins with (`Präsidentin Ada Lind`), where a first name and a
    surname are left. Of three words the first may be of the office: `Minister Portów Ada Lind`."""
    words = name.split()
    offices = 0
    while offices < len(words) and OFFICE.fullmatch(words[offices].rstrip(".")):
        offices += 1
    rest = words[offices:]
    plain = [word for word in rest if len(word.rstrip(".")) > 1 and word[0].isupper()]
    named = len(plain) == 2 or TITLE.fullmatch(rest[0].rstrip(".")) if len(rest) > 1 else False
    return " ".join(rest) if named else name


def _full_name(label: str, text: str) -> str:
    words = label.split()
    if len(words) > 2 and ARTICLE.fullmatch(words[0]) and COURTESY.fullmatch(words[1].rstrip(".")):
        words = words[1:]  # `De heer LIND`
    titles = 0
    while titles < len(words) and TITLE.fullmatch(words[titles].rstrip(".")):
        titles += 1
    if not titles:
        # `HEARING OFFICER LIND` · `Highway Superintendent Osei`: an office of several words
        titles = next((k + 1 for k in (1, 2) if TITLE.fullmatch("".join(words[k : k + 1]))), 0)
    surname = words[titles:]
    if not titles or not surname or len(surname) > 3 or any(len(word) < 2 for word in surname):
        return ""
    given = _given_names(surname, text)
    by_first = {name.casefold().split()[0]: name for name in sorted(given, key=len)}
    return next(iter(by_first.values())) if len(by_first) == 1 else ""


def _given_names(surname: Sequence[str], text: str) -> Iterable[str]:
    """The names in `text` that end with `surname`: a first name before it, in no sentence's first
    word and no title."""
    last = re.compile(r"\s".join(map(re.escape, surname)) + r"(?![\w’'-]*[^\W_])", re.IGNORECASE)
    sure: set[str] = set()
    for match in last.finditer(text):
        begin = max(0, match.start() - _LONGEST)
        given = _GIVEN.search(text[begin : match.start()])
        if given is None or _is_title(given["first"]):
            continue
        start = begin + given.start()
        start = _with_further_names(text, start, match.end())
        inside = _INSIDE.search(text[max(0, start - 4) : start])
        row = _LINE_BEGINS.search(text[max(0, start - 40) : start])
        closed = row and _CLOSES.match(text[match.end() : match.end() + 8].split("\n")[0])
        headed = _HEADED_ROW.search(text[max(0, start - 60) : start])
        alone = text[match.end() : match.end() + 1] in ("", "\n")
        # `mevrouw Wil Lind`: a word of the language, and here nothing but a name
        titled = _TITLED.search(text[max(0, start - 20) : start])
        sure_name = titled is not None and COURTESY.fullmatch(titled[1]) is not None
        named = sure_name or not _is_common(given["first"], text)
        closed = closed or (headed and _CLOSES.match(text[match.end() : match.end() + 8]))
        if named and (inside or closed or (headed and alone)):
            sure.add(_in_one_case(" ".join(text[start : match.end()].split())))
    return sure


def _with_further_names(text: str, start: int, end: int) -> int:
    """Where the name up to `end` begins with all its given names, of which the last is at `start`:
    `Dr. Mary Anne Smith`. Where nothing says that a person comes next they are no names."""
    begin = max(0, start - _LONGEST)
    first = start
    while further := _FURTHER.search(text[begin:first]):
        if _is_title(further["name"]) or _is_common(further["name"], text):
            break
        first = begin + further.start()
    before = text[max(0, first - 40) : first]
    titled = _TITLED.search(before)
    alone = _LINE_BEGINS.search(before) and _CLOSES.match(text[end : end + 8].split("\n")[0])
    if (titled and COURTESY.fullmatch(titled[1])) or _PERSON_NEXT.search(before) or alone:
        return first
    return start


def _is_title(word: str) -> bool:
    """Whether `word` is a title, or that of several: `Representatives Lind, Osei and Ness`."""
    word = word.rstrip(".")
    many = (word.removesuffix(end) for end in _OF_MANY if len(word) > len(end) + _SHORTEST)
    return any(TITLE.fullmatch(each) for each in (word, *many))


_OF_MANY = ("s", "es", "n", "en")  # `Senators` · `Abgeordneten`
_SHORTEST = 3  # letters of a title of which there are many


def _is_common(word: str, text: str) -> bool:
    """Whether a word with a capital is written without one elsewhere: `Hydrologist`, `Thank`."""
    return bool(re.search(rf"(?<![\w-]){re.escape(word.lower())}(?![\w-])", text))


def _in_one_case(name: str) -> str:
    """A name of which one part is in capitals with each word's first letter alone a capital."""
    words = name.split()
    if all(word.isupper() for word in words):
        return name
    return " ".join(word.title() if len(word) > 2 and word.isupper() else word for word in words)
