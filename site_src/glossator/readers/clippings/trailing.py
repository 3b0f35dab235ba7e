"""What lines behind a text state: who wrote it, when, where it is from."""

import re
from collections.abc import Callable, Mapping, Sequence

from glossator.model.documents import Markup
from glossator.model.trees import Guess, Span
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.own_notes import is_own_note
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.signatures import whole_line
from glossator.readers.clippings.statement import Statement, field_of
from glossator.readers.clippings.statements import is_name, source_of, stated
from glossator.readers.plain_lines import Line

_SOURCE_WORDS = 40


def is_source_line(line: Line) -> bool:
    """Whether a line names the source of a text."""
    return line.words <= _SOURCE_WORDS and source_of(line) is not None


def trailing(
    lines: Sequence[Line],
    part: range,
    verdicts: Mapping[int, Verdict],
    statements: Mapping[int, Statement],
    keep: Callable[[Line], bool],
    text: str,
) -> dict[int, Statement]:
    """The last lines of `part` that state something, furniture and what the text says of itself
    between them or not; a name alone only where a date says that the page is of a kind that is
    signed."""
    found: dict[int, Statement] = {}
    named = {f.name for said in statements.values() for f in said.fields}
    for i in reversed(part):
        if i in verdicts:
            continue
        if i in statements or keep(lines[i]):
            break
        said = source_of(lines[i]) if is_source_line(lines[i]) else None
        if said is None and not is_prose(lines[i]):
            said = stated(lines[i], text)
            if said is None and "published" in named:
                said = _signed(lines, i, verdicts, text)
            if said and named & {field.name for field in said.fields}:
                said = None
        if said is None and is_own_note(lines[i]):
            continue
        if said is None:
            break
        found[i] = said
    return found


_CLOSE = 8  # lines behind the text


def dated_behind(
    lines: Sequence[Line], end: int, verdicts: Mapping[int, Verdict], text: str
) -> dict[int, Statement]:
    """The one line among what the site sets behind `end`, where the text ends, that says when the
    page was published or changed: behind a word that says so, or close behind the text; none if
    several such lines tell different days."""
    found: dict[int, Statement] = {}
    for i in range(end, len(lines)):
        said = stated(lines[i], text) if i in verdicts else None
        if said is None or not any(field.name in DATES for field in said.fields):
            continue
        if i < end + _CLOSE or any(mark.kind == "key" for mark in said.markup):
            found[i] = said
    days = {f.value for said in found.values() for f in said.fields if f.name in DATES}
    dates = {i: said for i, said in found.items() if all(f.name in DATES for f in said.fields)}
    return dates if len(days) == len(dates) == 1 else {}


DATES = ("published", "updated")


# "Text: Ada Lind" alone in its line
_WRITTEN = re.compile(
    r"(?:texto?|texte|tekst|testo|teksti|szöveg|metin|текст|words|story)\s?:\s*(?P<name>.+)",
    re.IGNORECASE,
)


def signed_inside(
    lines: Sequence[Line], part: range, verdicts: Mapping[int, Verdict], text: str
) -> dict[int, Statement]:
    """The one line of `part` that says behind a paragraph, alone between blank lines, who wrote the
    text, where boxes of facts and notes of the text follow."""
    found: dict[int, Statement] = {}
    for i in part:
        line = lines[i]
        match = _WRITTEN.fullmatch(line.text) if line.before and line.after else None
        if match is None or i in verdicts or not is_name(match["name"]):
            continue
        if is_prose(lines[i - 1]) and (said := stated(line, text)) is not None:
            found[i] = said
    return found if len(found) == 1 else {}


_SIGNS = Guess(evidence="a name alone behind the last paragraph", confidence=0.6)
_BRACKETED = Guess(evidence="a name in brackets behind the last paragraph", confidence=0.6)
# （三宅沙耶）
_IN_BRACKETS = re.compile(
    r"[（(【［\[](?P<name>[\u3400-\u9fff々]{2,4}[\u3040-\u30ff\u3400-\u9fff々]{1,3})[）)】］\]]"
)
# （全文完）, （敬称略）, （転載禁止）: what else stands there in brackets
_NO_NAME = re.compile(
    r"[完了終终略載载止続续讯訊編编注註中時时照文稿年月日号號回]$|^(?:未完|全文|本文|以上|図|写真|資料)"
)
_OPENS = '"“„«»‘「『—–'


def _signed(
    lines: Sequence[Line], i: int, verdicts: Mapping[int, Verdict], text: str
) -> Statement | None:
    """The author, if line `i` is nothing but a name behind a paragraph: in brackets, or between
    blank lines, not under what somebody is quoted with or a greeting. None of its words stands in
    `text` in small letters."""
    line = lines[i]
    match = _IN_BRACKETS.fullmatch(line.text)
    if match and not _NO_NAME.search(match["name"]):
        at = line.start + match.start("name")
        end = at + len(match["name"])
        said = field_of("author", match["name"], Span(at, end), _BRACKETED)
        marks = (Span(line.start, at), Span(end, line.end))
        markup = tuple(Markup(span=span, kind="delimiter") for span in marks)
        return Statement(fields=said.fields, asides=(), markup=markup)
    above = next((lines[j] for j in range(i - 1, -1, -1) if j not in verdicts), None)
    alone = line.before > 0 and (line.after > 0 or i + 1 == len(lines))
    if above is None or not alone or not is_name(line.text):
        return None
    if any(re.search(rf"\b{re.escape(word.lower())}\b", text) for word in line.text.split()):
        return None
    ended = bool(CLOSED.search(above.ending)) and above.text[-1] not in ",;:，：；"
    told = ended and above.text[0] not in _OPENS and above.ending[-1] not in '”»」』"'
    return whole_line("author", line, _SIGNS) if told else None
