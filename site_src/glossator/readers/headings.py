"""Which lines of a plain text are headings, by evidence that adds up, and at which level."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.readers.plain_lines import Line

ENOUGH = 2.0
_LONGEST = 14  # words
_UNDERLINE = re.compile(r"(=|-|~|\*|_)\1{2,}")
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,5}[.)]|[A-H][.)]|第?[一二三四五六七八九十]+[、.章节])\s+\S")
_QUOTED = re.compile(r"[\"“„«'‘「]")
_STOPPED = re.compile(r"[.!…;,:：。！؛،]$")
_FAMILIAR = re.compile(
    r"(?:introduction|conclusions?|summary|overview|background|abstract|faqs?|frequently asked questions"
    r"|key takeaways|references|notes|methods?|results|discussion|einleitung|fazit|zusammenfassung"
    r"|häufige fragen|hintergrund|en résumé|contexte|questions fréquentes|foire aux questions"
    r"|introducción|conclusión|conclusiones|resumen|preguntas frecuentes|introduzione|conclusione"
    r"|introdução|conclusão|inleiding|conclusie|引言|前言|结论|总结|简介|مقدمة|خاتمة|الخلاصة)\b.{0,30}",
    re.IGNORECASE,
)
_SMALL = frozenset(
    "a an and as at but by for from in into nor of on or over so the to up via vs with yet is are"
    " der die das und von zu im am de la le les des du et en el los las y del di da e o".split()
)
_LEVEL = 2  # of a heading that stands alone; a numbered one below such a heading is one deeper


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A heading and its level; `underline` if the line below only underlines it."""

    level: int
    underline: bool = False


def find_headings(lines: Sequence[Line], text: Sequence[int]) -> Mapping[int, Found]:
    """The headings among `lines` at the indices `text` (the reading text, in order)."""
    usual = _usual_gap(lines, text)
    found: dict[int, Found] = {}
    under_plain = False
    for place, i in enumerate(text):
        following = lines[text[place + 1]] if place + 1 < len(text) else None
        previous = lines[text[place - 1]] if place else None
        if following is None:
            continue
        if following.gap == 0 and _UNDERLINE.fullmatch(following.text):
            if lines[i].words <= _LONGEST and not lines[i].ends_sentence:
                level = 2 if following.text[0] in "=*" else 3
                found[i] = Found(level=level, underline=True)
                under_plain = True
        elif evidence(lines[i], previous, following, usual) >= ENOUGH:
            numbered = _NUMBERED.match(lines[i].text) is not None
            found[i] = Found(level=_LEVEL + (1 if numbered and under_plain else 0))
            under_plain = under_plain or not numbered
    return found


def evidence(line: Line, previous: Line | None, following: Line, usual_gap: int) -> float:
    """How much speaks for `line` being a heading; 0 where something speaks against it for good."""
    text = line.text
    if (
        line.words > _LONGEST
        or _STOPPED.search(text)
        or _QUOTED.match(text)
        or line.gap == 0
        or not any(char.isalpha() for char in text)
        or text[:1] in "•◦▪‣–—-*·>|#@"
    ):
        return 0.0
    numbered = _NUMBERED.match(text) is not None
    sum_ = 0.0
    if _FAMILIAR.fullmatch(text):
        sum_ += 1.5
    if _is_capitals(text):
        sum_ += 1.5
    elif _is_title_case(text):
        sum_ += 1.0
    if numbered:
        sum_ += 0.5 if not _NUMBERED.match(following.text) else -1.0
    if line.gap > usual_gap:
        sum_ += 1.0
    if following.gap < line.gap:
        sum_ += 0.5
    if following.words >= 3 * max(line.words, 4) and following.ends_sentence:
        sum_ += 1.0
    elif following.text.endswith((":", "：")) or following.words >= 8 and following.ends_sentence:
        sum_ += 0.5
    elif following.words <= line.words:
        sum_ -= 0.5
    if previous is None or previous.ends_sentence or previous.words <= _LONGEST:
        sum_ += 0.5
    if text.endswith(("?", "？", "؟")):
        sum_ -= 0.5
    if line.words <= 2 and not _FAMILIAR.fullmatch(text):
        sum_ -= 0.25
    return sum_


def _usual_gap(lines: Sequence[Line], text: Sequence[int]) -> int:
    """How many blank lines stand between two lines of running text, most often."""
    gaps = sorted(lines[i].gap for i in text[1:])
    return gaps[len(gaps) // 2] if gaps else 1


def _is_capitals(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= 4 and all(char == char.upper() != char.lower() for char in letters)


def _is_title_case(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", text) if word.casefold() not in _SMALL]
    return bool(words) and sum(word[0].isupper() for word in words) >= max(1, 0.75 * len(words))
