"""Lines that state something about a text: who wrote it, when, and where it is from."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from glossator.model.documents import Markup, MarkupKind, SetAside
from glossator.model.trees import Guess, Span
from glossator.patterns import late
from glossator.readers.clippings.beside_bylines import site_piece
from glossator.readers.clippings.byline_rows import roles_of, row_of
from glossator.readers.clippings.bylines import (
    ADDRESS,
    BY,
    CLOCK,
    DATE_KEY,
    MAY_SIGN,
    MAY_STATE,
    NAME,
    NOT_NAMES,
    PARTS,
    PUBLISHER,
    READING,
    SOURCE,
    UPDATED,
    VIA,
)
from glossator.readers.clippings.mail_heads import mail_head
from glossator.readers.clippings.reached_bylines import ISSUED, WITH_MAIL, with_mail
from glossator.readers.clippings.signers import (
    TEAM,
    authors_of,
    crafts_of,
    named_and_dated,
    reporter_of,
)
from glossator.readers.clippings.statement import Statement, field_of, keyed
from glossator.readers.clippings.wording import words_of
from glossator.readers.clippings.wrote import is_chinese_name, told_by, unspaced_and_dated
from glossator.readers.dates import MONTH, is_span_of_days, iso_date
from glossator.readers.plain_lines import Line
from glossator.text import folded

_LONGEST = 240  # code points of such a line


def is_name(text: str) -> bool:
    """Whether `text` is only a person's name of two words or more, as far as letters tell."""
    return len(text) <= 60 and bool(NAME.fullmatch(text)) and not NOT_NAMES.search(text)


# "Jan 2022" · "3 months ago" · "vor 2 Tagen" · "2日前": dates as threads and lists have them
_DAY_NEAR = late(
    rf"(?:{MONTH}\.?,? ?(?:'?\d\d|\d{{4}})|\d{{1,2}}\.? {MONTH}\.?,?(?: '?\d\d)?|{MONTH}\.? "
    rf"\d{{1,2}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{1,2}[./]\d{1,2}\.?)(?:[,·|\s]+(?:(?:at|um|в|о|à|às"
    r"|kl\.?|alle|ore|a las|om) )?\d{1,2}[:.h]\d{2}.{0,6})?"
    r"|\d{1,3} ?(?:m|h|d|w|mo|mon|yr|y|min|hr|hrs|std|sec)\.? ago"
    r"|(?:\d{1,3} \w{4,6}, )?\d{1,3} (?:year|month|week|day|hour|minute)s? ago"
    r"|(?:(?:\w+ ){0,3}?(?:vor|il y a|hace|há|fa|för|for|לפני|قبل|منذ) )?(?:\d{1,3}|an?|one) "
    r"?[^\W\d]{1,8}"
    r" ?(?:ago|later|時間前|日前|分前|시간 전|일 전|小时前|天前|分钟前|später|plus tard"
    r"|después|geleden|sedan|siden|sitten|temu|zpět|назад|тому|önce|atrás|fa|前|전)"
    r"|(?:vor|il y a|hace|há|för|for|לפני|قبل|منذ) (?:\d{1,3}|an?|une?|einem|einer) [^\W\d]{1,9}",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)  # asked of each line by several readers of the page
def is_day(text: str) -> bool:
    """Whether `text` is nothing but a date, told exactly or roughly, or how long ago it was."""
    return len(text) <= 60 and bool(iso_date(text) or _DAY_NEAR.fullmatch(text))


def stated(line: Line, text: str) -> Statement | None:
    """What `line` states, if all of it is such statements; `text` is the source."""
    if len(line.text) > _LONGEST or len(line.parts) > 1 or states_nothing(line.text):
        return None
    if is_span_of_days(line.text):
        return None  # of somebody's life, of an exhibition
    whole = _piece(line.text, line.start) or _in_brackets(line)
    if whole is not None:
        return whole
    if twice := _dated_twice(line):
        return twice
    pieces = _pieces(line)
    if pieces is None or not _is_stating(pieces) or _LISTENS.search(line.text):
        return _with_addition(line, text) or _row(line)
    return Statement(
        fields=tuple(f for p in pieces for f in p.fields),
        asides=tuple(a for p in pieces for a in p.asides),
        markup=tuple(m for p in pieces for m in p.markup),
    )


def _in_brackets(line: Line) -> Statement | None:
    """What a line states in square brackets that says when, and nothing else:
    `[Online since 05.10.2022]`."""
    if line.text[0] != "[" or line.text[-1] != "]":
        return None
    said = _piece(line.text[1:-1], line.start + 1)
    if said is None or any(field.name not in ("published", "updated") for field in said.fields):
        return None
    spans = (Span(line.start, line.start + 1), Span(line.end - 1, line.end))
    marks = tuple(Markup(span=span, kind="delimiter") for span in spans)
    return replace(said, markup=(*said.markup, *marks)) if said.fields else None


_LICENCE = re.compile(r"\bCC[ -]?(?:BY|0)\b")  # "CC BY-ND": no byline


@lru_cache(maxsize=4096)
def states_nothing(text: str) -> bool:
    """Whether `text` lacks all that a statement is made of: figures, colons, the words of bylines
    and sources."""
    return not MAY_STATE.search(text) or bool(_LICENCE.search(text))


def may_sign(text: str) -> bool:
    """Whether `text` has what a line that names an author is made of: the word of a byline, or
    names parted from a year."""
    return len(text) <= _LONGEST and bool(MAY_SIGN.search(text))


def _row(line: Line) -> Statement | None:
    if _LISTENS.search(line.text):
        return None
    return roles_of(line.text, line.start) or row_of(line.text, line.start)


# "Publié le 21 mars 2025 à 07:00, mis à jour le 22 mars 2025 à 11:48"
_CHANGED = re.compile(
    r"(?:\s*[,|·•–-]\s*|\s{2,})(?=(?:last )?(?:modifi|mis à jour|mise à jour|updated|aktualisiert"
    r"|actualiza|aggiorna|atualiza|bijgewerkt|uppdatera|opdatere|oppdater|aktualizacja|обновлено"
    r"|güncelle|آخر تحديث))",
    re.IGNORECASE,
)


def _dated_twice(line: Line) -> Statement | None:
    """What a line states that says when the text was published and when it was changed."""
    gaps = list(_CHANGED.finditer(line.text))
    if len(gaps) != 1 or not gaps[0].start():
        return None
    gap = gaps[0]
    first = _piece(line.text[: gap.start()], line.start)
    second = _piece(line.text[gap.end() :], line.start + gap.end())
    if first is None or second is None:
        return None
    parts = (first, _mark(gap[0], line.start + gap.start()), second)
    return Statement(
        fields=tuple(f for p in parts for f in p.fields),
        asides=tuple(a for p in parts for a in p.asides),
        markup=tuple(m for p in parts for m in p.markup),
    )


# "17 maggio 2025 (modifica il 17 maggio 2025 | 19:42)", "Ada Lind (Harbour News)"
_ADDED = re.compile(r"(?P<said>.*\S)\s*(?P<added>(?<=\s)\([^()]{2,80}\)|（[^（）]{2,40}）)")
_LISTENS = re.compile(
    r"\b(?:anhören|listen|audio|ascolta|écouter|escuchar|ouvir|ouça|luister|lyssna|استمع|слушать|dinle)",
    re.IGNORECASE,
)


def _with_addition(line: Line, text: str) -> Statement | None:
    """What a line states whose last words, in brackets, say more of it."""
    match = _ADDED.fullmatch(line.text)
    if match is None or "(" in match["said"]:
        return None
    end = line.start + match.end("said")
    said = stated(replace(line, end=end, text=match["said"], parts=((line.start, end),)), text)
    if said is None or not said.fields:
        return None
    span = Span(line.start + match.start("added"), line.start + match.end("added"))
    aside = SetAside(
        span=span, reason="site-notice", evidence="adds to the byline or date, in brackets"
    )
    return replace(said, asides=(*said.asides, aside))


def _pieces(line: Line) -> list[Statement] | None:
    """What the pieces of a line say, and what parts them; None if one says nothing known."""
    pieces: list[Statement] = []
    known = False
    for start, end, gap in _split(line.text):
        words, at = line.text[start:end], line.start + start
        piece = _piece(words, at)
        named = is_name(words) or is_chinese_name(words)
        if piece is None and not known and named and not words_of(folded(words)):
            piece = field_of("author", words, Span(at, at + len(words)), _NAMED)
        if piece is None:
            piece = _labelled_date(words, at)
        if piece is None and end + gap < len(line.text):
            piece = named_and_dated(words, at, _NAMED)
        if piece is None and known and (team := TEAM.fullmatch(words)) and words.count(" ") < 6:
            piece = keyed(team, "author", at)
        piece = piece or site_piece(words, at)
        if piece is None:
            return None
        known = known or bool(piece.fields)
        pieces.append(piece)
        if gap:
            pieces.append(_mark(line.text[end : end + gap], line.start + end))
    return pieces


# "Last freshened up: 19 May 2024", in one line with a byline
_DATED_LABEL = re.compile(r"(?P<key>[^\W\d_][^\d:：]{2,28}[:：]\s*)(?P<date>\S.{5,30})")
_ANEW = re.compile(r"\b(?:last|again|zuletzt|dernière|última|ultima|ostatni)", re.IGNORECASE)


def _labelled_date(text: str, start: int) -> Statement | None:
    """What a piece of a line states that has a date behind some label."""
    match = _DATED_LABEL.fullmatch(text)
    date = iso_date(match["date"]) if match else ""
    if match is None or not date:
        return None
    name = "updated" if _ANEW.search(match["key"]) else "published"
    return keyed(match, name, start, group="date", value=date)


def _is_stating(pieces: Sequence[Statement]) -> bool:
    """Whether there are several pieces, and a date, a reading time or a byline with its word among
    them; a name without such a word beside a byline is a title's, as in "Bees by A. Keeper"."""
    if len(pieces) < 2:
        return False
    fields = [(field.name, bool(piece.markup)) for piece in pieces for field in piece.fields]
    signed, bare = ("author", True) in fields, ("author", False) in fields
    dated = any(name in ("published", "updated", "reading-time") for name, _ in fields)
    return (signed or dated) and not (signed and bare)


def source_of(line: Line) -> Statement | None:
    """What a line behind a text names as its source: `Source: …`."""
    match = SOURCE.fullmatch(line.text) if len(line.text) <= 400 and len(line.parts) == 1 else None
    return keyed(match, "based_on", line.start) if match else None


def _split(text: str) -> Iterator[tuple[int, int, int]]:
    """The pieces of a line: start, end and the length of what parts it from the next."""
    at = 0
    for match in PARTS.finditer(text):
        yield at, match.start(), match.end() - match.start()
        at = match.end()
    yield at, len(text), 0


_DATED = Guess(evidence="a date and nothing else", confidence=0.8)
_TIMED = Guess(evidence="says how long the text takes to read", confidence=0.9)
_NAMED = Guess(evidence="a name in one line with a date or a reading time", confidence=0.7)
_NAMED_USER = Guess(evidence="is how forums name their users", confidence=0.7)


# "2023-10-21 19:36 发布于 浙江": and from where
_FROM = re.compile(
    r"(?P<when>.{6,24}?)(?P<from>\s*(?:发布于|發佈於|发表于|来自|來自|IP属地[:：]?)\s?[\u4e00-\u9fff]{2,6})"
)


def _dated_from(text: str, start: int) -> Statement | None:
    match = _FROM.fullmatch(text)
    said = _piece(match["when"].strip(), start) if match else None
    if match is None or said is None or not said.fields:
        return None
    span = Span(start + match.start("from"), start + match.end("from"))
    told = SetAside(span=span, reason="navigation", evidence="tells from where it was published")
    return replace(said, asides=(*said.asides, told))


# "09:41, 14 FEB 2026"
_HOUR_FIRST = re.compile(r"\d{1,2}[:.]\d\d,? (?=\d)")


def _dated(text: str) -> str:
    return iso_date(text) or iso_date(_HOUR_FIRST.sub("", text, count=1))


def _piece(text: str, start: int) -> Statement | None:
    """One statement, whose text begins at code point `start` of the source."""
    whole = Span(start, start + len(text))
    if date := _dated(text):
        return field_of("published", date, whole, _DATED)
    if both := unspaced_and_dated(text, start, _NAMED):
        return both
    if told_from := _dated_from(text, start):
        return told_from
    if CLOCK.fullmatch(text):
        return Statement(fields=(), asides=(), markup=(Markup(span=whole, kind="key"),))
    if READING.fullmatch(text):
        return field_of("reading-time", text, whole, _TIMED)
    if (match := ADDRESS.fullmatch(text)) is not None:
        return keyed(match, "url", start)
    if (match := DATE_KEY.fullmatch(text)) and (date := _dated(match["date"].strip())):
        name = "updated" if UPDATED.search(match["key"]) else "published"
        return keyed(match, name, start, group="date", value=date)
    if (match := DATE_KEY.fullmatch(text)) and CLOCK.fullmatch(match["date"].strip()):
        said = SetAside(
            span=whole, reason="navigation", evidence="tells at what time it was changed"
        )
        return Statement(fields=(), asides=(said,), markup=())
    if (match := DATE_KEY.fullmatch(text)) and is_day(match["date"].strip()):
        said = SetAside(span=whole, reason="counter", evidence=AGED)
        return Statement(fields=(), asides=(said,), markup=())
    if of_mail := mail_head(text, start):
        return of_mail
    if signed := crafts_of(text, start) or reporter_of(text, start) or told_by(text, start):
        return signed
    if _USER.fullmatch(text):
        return field_of("author", text, whole, _NAMED_USER)
    if (match := WITH_MAIL.fullmatch(text)) and (signed := _piece(match["said"], start)):
        return with_mail(match, signed, start)
    if (match := ISSUED.fullmatch(text)) and _is_proper(match["what"]):
        return keyed(match, "author", start)
    if match := BY.fullmatch(text):
        return authors_of(match, start)
    if (match := SOURCE.fullmatch(text)) and len(text) <= _LONGEST:
        name = "url" if re.match(r"https?://\S+$", match["what"]) else "based_on"
        return keyed(match, name, start)
    if (match := PUBLISHER.fullmatch(text)) and _is_proper(match["what"]):
        return keyed(match, "publisher", start)
    if (match := VIA.fullmatch(text)) and _is_proper(match["what"]):
        return keyed(match, "via", start)
    return None


AGED = "tells how long ago it was written or changed"
_USER = re.compile(r"/?u/[\w-]{3,24}")  # "u/ada_lind": how a forum names its users


def _is_proper(text: str) -> bool:
    """Whether `text` is short and its longer words begin with capitals: a name of something."""
    words = text.split()
    return len(words) <= 6 and all(w[:1].isupper() or w[:1].isdigit() or len(w) <= 3 for w in words)


def _mark(text: str, start: int) -> Statement:
    """What parts two pieces: punctuation, or a word such as `on`."""
    kind: MarkupKind = "key" if any(char.isalnum() for char in text) else "delimiter"
    markup = Markup(span=Span(start, start + len(text)), kind=kind)
    return Statement(fields=(), asides=(), markup=(markup,))
