"""Lists, questions with answers, and quotations in a plain text: marks and shapes of lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from glossator.readers.dates import is_day_of_month
from glossator.readers.plain_lines import Line

# glyphs that are nothing but a list's mark, and signs that are one only in company
_GLYPH = re.compile(r"(?P<mark>[•◦▪▫‣⁃●○■□▢☐☑➤►✓✔✗✘★·])[ \t\u00a0]*(?=\S)")
_SIGN = re.compile(r"(?P<mark>[-*+–])[ \t\u00a0]+(?=\S)")
_NUMBER = re.compile(r"(?P<mark>\(?(?P<number>\d{1,3})[.)])[ \t\u00a0]+(?=\S)")
_LETTER = re.compile(r"(?P<mark>\(?(?P<letter>[a-zA-Z])\))[ \t\u00a0]+(?=\S)")
# "Enhanced Advertising: Creating …"
LEAD = re.compile(r"[^.:;!?：\n]{2,60}[:：](?=\s+\S)")
# Q1. · Q: · Question 2: · Frage 3. · F: · P:
QUESTION = re.compile(
    r"(?P<mark>(?:Q|F|P|Question|Frage|Pregunta|Domanda|Pergunta|Vraag|Pytanie|Otázka|Fråga"
    r"|Spørgsmål|Spørsmål|Kysymys|Soru|Вопрос|Питання|Întrebare|Kérdés|Ερώτηση)\s?\d{0,3}\s?[.:)：]"
    r"|问[:：]|質問[:：])\s*(?=\S)",
    re.IGNORECASE,
)
ANSWER = re.compile(
    r"(?P<mark>(?:A|R|Answer|Antwort|Réponse|Respuesta|Risposta|Resposta"
    r"|Antwoord|Odpowiedź|Odpověď|Svar|Vastaus|Cevap|Yanıt|Ответ|Відповідь|Răspuns|Válasz|Απάντηση)\s?\d{0,3}\s?[.:)：]|答[:：]|回答[:：])\s*(?=\S)",
    re.IGNORECASE,
)
ASKS = re.compile(r"[?？؟]['\"”“’‘»«›‹)\]]*$")
RULE = re.compile(r"(?:[-*_=~•—–·.#+]\s?){3,}|\*|⁂|❧|§")
_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "‘": "’", '"': '"'}
_SHORTEST_QUOTE = 4  # words: fewer are a name or a word in quotation marks
# “…” — Jane Doe
_LONGEST_ATTRIBUTION = 100  # code points
_ATTRIBUTION = re.compile(r"\s*[—–-]{1,2}\s*[^\W\d_][^.!?\"“”]{1,80}$")

ListKind = Literal["glyph", "sign", "number", "letter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The mark of a list item: `length` code points of the line with what parts it from the words,
    `value` its number (letters count from 1, glyphs have 0)."""

    kind: ListKind
    glyph: str
    length: int
    value: int


def mark_of(line: Line) -> Mark | None:
    """The list mark `line` begins with, if it has one."""
    text = line.text
    if match := _GLYPH.match(text):
        return Mark(kind="glyph", glyph=match["mark"], length=match.end(), value=0)
    if match := _SIGN.match(text):
        return Mark(kind="sign", glyph=match["mark"], length=match.end(), value=0)
    if (match := _NUMBER.match(text)) and not is_day_of_month(text):
        shape = match["mark"].replace(match["number"], "1")
        return Mark(kind="number", glyph=shape, length=match.end(), value=int(match["number"]))
    if match := _LETTER.match(text):
        letter = match["letter"].casefold()
        return Mark(kind="letter", glyph="a)", length=match.end(), value=ord(letter) - ord("a") + 1)
    return None


def list_run(lines: Sequence[Line], start: int, stop: int) -> int:
    """How many of `lines[start:stop]` form one list that begins at `start`: 0 if none does.

    A glyph makes an item by itself; a dash or star wants a second one, or a line ending in a colon
    above; numbers and letters want a successor in order, or items of their row further on.
    """
    first = mark_of(lines[start])
    if first is None:
        return 0
    end, items, last = start + 1, 1, {lines[start].indent: first}
    while end < stop:
        line = lines[end]
        mark = mark_of(line)
        if mark is None:
            if line.before == 0 and line.indent > lines[start].indent and line.indent > 0:
                end += 1
                continue
            break
        if not _continues(last, line, mark, lines[start].indent):
            break
        last[line.indent] = mark
        items, end = items + 1, end + 1
    if items > 1 or first.kind == "glyph":
        return end - start
    introduced = start > 0 and lines[start - 1].text.endswith((":", "："))
    if first.kind == "sign":
        return end - start if introduced else 0
    return end - start if _in_a_row(lines, start, stop, first) else 0


def _continues(last: dict[int, Mark], line: Line, mark: Mark, outer: int) -> bool:
    """Whether an item goes on the list whose last marks are known by their indents."""
    if line.indent not in last:
        near = (line.indent - 1, line.indent + 1)
        nearest = next((indent for indent in near if indent in last), None)
        if nearest is None:
            # deeper: a list in an item; less deep than the whole list: another list
            return line.indent > outer and (mark.value in (0, 1) or mark.kind in ("glyph", "sign"))
        before = last[nearest]
    else:
        before = last[line.indent]
    if mark.kind != before.kind:
        return False
    if mark.kind in ("glyph", "sign"):
        return mark.glyph == before.glyph
    return mark.glyph == before.glyph and mark.value in (before.value + 1, before.value)


_FURTHER = 12  # lines in which the next item of a row broken by other paragraphs is looked for


def _in_a_row(lines: Sequence[Line], start: int, stop: int, mark: Mark) -> bool:
    for step in (
        range(start + 1, min(stop, start + _FURTHER)),
        range(start - 1, max(-1, start - _FURTHER), -1),
    ):
        wanted = mark.value + (1 if step.step > 0 else -1)
        for i in step:
            other = mark_of(lines[i])
            if (
                other
                and other.kind == mark.kind
                and other.glyph == mark.glyph
                and other.value == wanted
            ):
                return True
    return False


def is_quotation(text: str) -> bool:
    """Whether all of `text` is one quotation in quotation marks, with its attribution perhaps."""
    closers = _PAIRS.get(text[:1])
    if closers is None or (len(text.split()) < _SHORTEST_QUOTE and len(text) < 16):
        return False
    bare = text
    if text[-1] not in closers and text.rstrip(".,;!?")[-1:] not in closers:
        cut = max(0, len(text) - _LONGEST_ATTRIBUTION)
        match = _ATTRIBUTION.search(text[cut:])
        if match is None:
            return False
        bare = text[: cut + match.start()]
    bare = bare.rstrip(".,;!?") if bare[-1:] not in closers else bare
    return bare[-1:] in closers and len(bare) > 2 and _is_one(bare, text[0], closers)


def opens_quotation(text: str) -> bool:
    """Whether `text` opens a quotation it does not close: a paragraph of a longer one."""
    closers = _PAIRS.get(text[:1])
    if closers is None or text[0] in '"‘»' or len(text.split()) < _SHORTEST_QUOTE:
        return False
    return not any(char in closers for char in text[1:])


def closes_quotation(text: str) -> bool:
    """Whether `text` ends the quotation its opening mark goes on, and holds no other."""
    closers = _PAIRS.get(text[:1])
    return closers is not None and text[0] not in '"‘»' and is_quotation(text)


def _is_one(text: str, opener: str, closers: str) -> bool:
    """Whether the mark that opens `text` is closed at its end and not before."""
    inner = text[1:-1]
    if opener in closers:  # straight marks: the inside must hold none
        return opener not in inner
    depth = 1
    for char in inner:
        if char == opener:
            depth += 1
        elif char in closers:
            depth -= 1
            if depth == 0:
                return False
    return True
