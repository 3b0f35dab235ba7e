"""Lines that say who wrote a text and when, with little or nothing to part one from the other:
`Posted on March 4, 2024 by ada`, `Ada Lind 4 marca 2024, 10:00 | 12`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from glossator.model.documents import Markup, MarkupKind, Reason, SetAside
from glossator.model.trees import Guess, Span
from glossator.readers.clippings.bylines import (
    BY,
    CLOCK,
    DATE_KEY,
    NAME,
    NOT_NAMES,
    READING,
    UPDATED,
)
from glossator.readers.clippings.signers import authors_of
from glossator.readers.clippings.statement import Statement, behind, field_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.clippings.wrote import is_chinese_name
from glossator.readers.dates import dates_in
from glossator.text import folded

_LONGEST = 200  # code points
_DATED = Guess(evidence="a date in a row that says who wrote it or when", confidence=0.8)
_NAMED = Guess(evidence="a name in one row with a date", confidence=0.7)
_TIMED = Guess(evidence="says how long the text takes to read", confidence=0.9)
_BESIDE = "stands in one row with the date"


def row_of(text: str, start: int) -> Statement | None:
    """What a line with a date states, if all of it says who wrote a text, when, how long it takes
    to read, from where and under what it is filed; None if any of it says something else, or if
    nothing but a bare name or place stands beside the date. `start` is where the line begins in
    the source."""
    dates = list(dates_in(text)) if len(text) <= _LONGEST else []
    if not dates:
        return None
    found: list[Statement] = []
    keyed = False
    ends = [(0, 0, ""), *dates, (len(text), len(text), "")]
    for (_, at, _), (begin, end, date) in pairwise(ends):
        key = _key_before(text[at:begin]) if date else ""
        rest = text[at : begin - len(key)]
        pieces = _pieces(rest, start + at)
        if pieces is None:
            return None
        found += pieces
        keyed = keyed or bool(key) or any(piece.markup or _tells_length(piece) for piece in pieces)
        if date:
            changed = UPDATED.search(key) or any(_is_published(each) for each in found)
            name = "updated" if changed else "published"
            found.append(field_of(name, date, Span(start + begin, start + end), _DATED))
            keyed = keyed or bool(_HOUR.search(text, begin, end))
    return _whole(found, text, start) if keyed else None


def roles_of(text: str, start: int) -> Statement | None:
    """Who did what for a text, in pairs of signs as Chinese pages have them, one of whom wrote it:
    `采写｜周砚秋 编辑｜小满`."""
    pairs = list(_ROLE.finditer(text))
    if not any(_WRITES.search(pair["role"]) for pair in pairs) or _ROLE.sub("", text).strip():
        return None
    found: list[Statement] = []
    for pair in pairs:
        at, end = start + pair.start("name"), start + pair.end("name")
        if _WRITES.search(pair["role"]):
            found.append(field_of("author", pair["name"], Span(at, end), behind(pair["role"])))
        else:
            whole = Span(start + pair.start(), end)
            found.append(_aside("image-credit", whole, "names who else had a part in it"))
    return _whole(found, text, start)


def _is_published(said: Statement) -> bool:
    return any(field.name == "published" for field in said.fields)


def _tells_length(said: Statement) -> bool:
    return any(field.name == "reading-time" for field in said.fields)


# a time of the day inside a date
_HOUR = re.compile(r"\d[:.h時시]\d\d")
_HAN = r"\u4e00-\u9fff"
_ROLE = re.compile(rf"(?P<role>[{_HAN}]{{1,4}})\s?[｜|／/:：]\s?(?P<name>[{_HAN}·]{{2,8}})")
_WRITES = re.compile(r"[写撰稿文]$|作者|记者|記者")
_KEY_WORDS = 4


def _key_before(text: str) -> str:
    """The words at the end of `text` that a date stands behind, `Posted on `, as they stand there:
    the most that are nothing else."""
    bare = text.rstrip(" :：")
    starts = [0, *(match.end() for match in re.finditer(r"[\s|·•,/–—-]+", bare))]
    for at in starts[-_KEY_WORDS:]:
        match = DATE_KEY.fullmatch(f"{bare[at:]} 0") if bare[at:] else None
        if match is not None and match["date"] == "0":
            return text[at:]
    return ""


# what parts the pieces of a row, if anything does
_GAP = re.compile(r"\s*[|·•‧∙／/\t]\s*|\s+[–—-]\s+|\s{3,}|,\s+")
_EDGE = " \t,.|·•‧∙／/–—-"


def _pieces(text: str, start: int) -> list[Statement] | None:
    """What stands before, between or behind the dates of a row; None if some of it says nothing
    that is known."""
    begin, end = _bare(text, 0, len(text))
    whole = _piece(text[begin:end], start + begin)
    if whole is not None:
        return whole
    found: list[Statement] = []
    gaps = [match.span() for match in _GAP.finditer(text, begin, end)]
    for (_, a), (b, _) in pairwise([(begin, begin), *gaps, (end, end)]):
        a, b = _bare(text, a, b)
        if found and _FILED.fullmatch(text, a, end):
            # its words may be parted as the pieces are
            return [*found, _aside("tags", Span(start + a, start + end), _BESIDE)]
        piece = _piece(text[a:b], start + a)
        if piece is None:
            return None
        found += piece
    return found


def _bare(text: str, begin: int, end: int) -> tuple[int, int]:
    """Where the part of `text` from `begin` to `end` lies without the signs at its edges."""
    while begin < end and text[begin] in _EDGE:
        begin += 1
    while begin < end and text[end - 1] in _EDGE:
        end -= 1
    return begin, end


# "by ada", "by @ada_lind"
_HANDLE = re.compile(r"(?:by|von|par|por|di|door|av|af|autor:?)\s+(?P<name>@?[\w.-]{2,24})", re.I)
# "Posted in Hedges, Winter jobs", "Tags: hazel, ash": how a site files a post
_FILED = re.compile(
    r"(?:(?:posted|filed|published|veröffentlicht|publié|publicado|pubblicato) "
    r"?(?:in|under|unter|dans|en|em|su)|categor(?:y|ies)|kategorien?|catégories?|categor[ií]as?"
    r"|categori[ae]|in(?=\s)|tag(?:s|ged)?(?: with| as)?|schlagwörter|étiquettes|etiquetas)"
    r"(?:\s*:\s*|\s+|(?-i:(?=[A-ZÀ-Þ])))\S.{0,100}",
    re.IGNORECASE,
)
_BUTTON = 5  # words of a button or a count beside the date
_COUNT = re.compile(r"\d{1,3}(?:[.,]\d{3})*[km]?", re.IGNORECASE)
_PLACE = re.compile(
    r"[A-ZÀ-Þ][\w'’.-]*(?: \(?[A-ZÀ-Þ][\w'’.-]*\)?){0,3}"
    rf"|[{_HAN}]{{2,4}}"
)


def _piece(text: str, start: int) -> list[Statement] | None:
    """What one piece of a row says; None if nothing that is known."""
    if not text:
        return []
    span = Span(start, start + len(text))
    if CLOCK.fullmatch(text):
        return [Statement(fields=(), asides=(), markup=(Markup(span=span, kind="key"),))]
    if READING.fullmatch(text):
        return [field_of("reading-time", text, span, _TIMED)]
    if _COUNT.fullmatch(text):
        return [_aside("counter", span, _BESIDE)]
    if signed := _signed(text, start):
        return signed
    if _is_name(text):
        return [field_of("author", text, span, _NAMED)]
    said = words_of(folded(text)) if text.count(" ") < _BUTTON else None
    if said and said.weight >= LIKELY:
        return [_aside(said.reason, span, f"{said.evidence}, in a row with the date")]
    if _FILED.fullmatch(text):
        return [_aside("tags", span, _BESIDE)]
    return [_aside("navigation", span, _BESIDE)] if _PLACE.fullmatch(text) else None


def _signed(text: str, start: int) -> list[Statement] | None:
    """Who signs, by the word of a byline; what stands right behind the name is the site's."""
    words = [0, *(match.end() for match in re.finditer(r"\s+", text))]
    for end in (len(text), *reversed(words[2:])):
        part = text[:end].rstrip()
        rest = text[end:]
        said = words_of(folded(rest)) if rest else None
        if rest and not (_FILED.fullmatch(rest) or (said and said.weight >= LIKELY)):
            continue
        match = BY.fullmatch(part)
        signed = authors_of(match, start) if match else None
        if signed is None and (handle := _HANDLE.fullmatch(part)):
            at = start + handle.start("name")
            name = field_of("author", handle["name"], Span(at, start + len(part)), behind(part[:2]))
            key = Markup(span=Span(start, at), kind="key")
            signed = Statement(fields=name.fields, asides=(), markup=(key,))
        if signed is not None:
            aside = _aside("tags", Span(start + end, start + len(text)), _BESIDE)
            return [signed, aside] if rest else [signed]
    return None


def _is_name(text: str) -> bool:
    named = bool(NAME.fullmatch(text)) and not NOT_NAMES.search(text)
    return (named or is_chinese_name(text)) and not words_of(folded(text))


def _aside(reason: Reason, span: Span, evidence: str) -> Statement:
    aside = SetAside(span=span, reason=reason, evidence=evidence)
    return Statement(fields=(), asides=(aside,), markup=())


def _whole(found: Sequence[Statement], text: str, start: int) -> Statement:
    """The statements `found` as one, with what stands between them as its markup."""
    fields = tuple(field for said in found for field in said.fields)
    asides = tuple(aside for said in found for aside in said.asides)
    marks = tuple(mark for said in found for mark in said.markup)
    taken = sorted((*(f.span for f in fields), *(a.span for a in asides), *(m.span for m in marks)))
    gaps = tuple(_gaps(taken, text, start))
    return Statement(fields=fields, asides=asides, markup=tuple(sorted((*marks, *gaps), key=_at)))


def _at(mark: Markup) -> Span:
    return mark.span


def _gaps(taken: Iterable[Span], text: str, start: int) -> Iterator[Markup]:
    at = start
    for span in (*taken, Span(start + len(text), start + len(text))):
        between = text[at - start : span.start - start]
        if between.strip():
            kind: MarkupKind = "key" if any(map(str.isalnum, between)) else "delimiter"
            yield Markup(span=Span(at, span.start), kind=kind)
        at = max(at, span.end)
