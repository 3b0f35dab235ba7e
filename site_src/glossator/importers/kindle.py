"""Kindle's `My Clippings.txt`, in whatever language the device speaks.

Title (Author)
- Your Highlight on page 4 | Location 60-61 | Added on Thursday, May 9, 2019 5:36:43 PM

The words.
==========
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from glossator.importers.dated import day
from glossator.importers.values import Export, Highlight, Work, joined, parted
from glossator.notes.format import escaped_text

_KIND = "Kindle"
_SEPARATOR = re.compile(r"^={10,}[ \t]*$", re.M)
# The first two lines of an entry: a title, and what it is; with a dash of its own in Russian.
_ENTRY = re.compile(r"(?:\A|^={10,}[ \t]*\n)\s*[^\s=].*\n[ \t]*[-–—] ?.*\d", re.M)
# `Title (Author)`, `Title (Series) (Author (born))`; `（Author）` in the east
_TITLE = re.compile(r"(?P<title>.+?)\s*[(（](?P<author>[^()（）]*(?:\([^()]*\)[^()]*)*)[)）]\s*$")
# The word for a note of one's own, and for a bookmark; whatever has words besides is a highlight.
NOTE_WORDS = (
    r"(?:\b(?:note|notiz|nota|notitie|notat|anteckning|not|заметка|notatka)\b"
    r"|笔记|筆記|註記|備註|メモ|메모)"
)
BOOKMARK_WORDS = (
    r"(?:\b(?:bookmark|lesezeichen|signet|marcador|segnalibro|bladwijzer|закладка|zakładka)\b"
    r"|书签|書籤|ブックマーク|しおり|북마크|책갈피)"
)
_NOTE = re.compile(NOTE_WORDS, re.I)
_BOOKMARK = re.compile(BOOKMARK_WORDS, re.I)
# Marks that are seen nowhere and stand before titles in files that were joined
_UNSEEN = re.compile("[\ufeff\u200b]")
_LONGEST = 400  # code points of a title or a date; longer ones are kept, and not looked into
_PLACE = re.compile(r"(\d+)(?:\s*(?:[-–]|t/m)\s*#?(\d+))?")
_TIME = re.compile(r"\d{1,2}:\d\d.*$")
# `1 maggio 16`, as old devices write it
_SHORT_YEAR = re.compile(r"(?<=[^\W\d] )(\d\d)$")
# Words behind a date that are none of it: `3 марта 2024 г. в 18:48`
_BEHIND = 2
# What stands instead of the words beyond what a publisher lets be copied.
_LIMIT = re.compile(r"\s*<[^<>]+>\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clipping:
    """One entry: what it is, and the first and last place its line names, in the book's count."""

    highlight: Highlight
    is_note: bool
    places: tuple[int, int] | None


def are_clippings(text: str) -> bool:
    """Whether `text` is a file of clippings."""
    head = _UNSEEN.sub("", text[:20_000])
    return bool(_SEPARATOR.search(head)) and bool(_ENTRY.search(head))


def from_clippings(text: str) -> Export:
    """Its entries; a note stands with the highlight at its place, where there is one."""
    clippings: list[_Clipping] = []
    line = 1
    for entry in _SEPARATOR.split(text):
        if _UNSEEN.sub("", entry).strip():
            blank = len(entry) - len(entry.lstrip("\n\ufeff\u200b"))
            clippings.append(_clipping(entry, line + entry[:blank].count("\n")))
        line += entry.count("\n")
    return parted(_KIND, _with_notes(clippings))


def _clipping(entry: str, line: int) -> _Clipping:
    title, _, rest = _UNSEEN.sub("", entry).strip("\n").partition("\n")
    said, _, words = rest.partition("\n")
    *before, last = [part.strip() for part in said.strip().lstrip("-–—").split("|")]
    made = day(_when(last))
    parts = before if made and before else [*before, last]
    is_note = bool(_NOTE.search(parts[0]) or _NOTE.search(parts[-1]))
    is_bookmark = bool(_BOOKMARK.search(said))
    bare = "" if is_bookmark or _LIMIT.fullmatch(words) else words.strip()
    limit = [words.strip()] if words.strip() and not bare else []
    return _Clipping(
        highlight=Highlight(
            work=_work(title),
            words="" if is_note else bare,
            comment=escaped_text(bare) if is_note else "",
            date=made,
            facts=(" | ".join(part for part in parts if part), *limit),
            at=f"line {line}",
        ),
        is_note=is_note,
        places=_places(before if _TIME.search(last) else parts),
    )


def _when(said: str) -> str:
    """The date in `Added on Thursday, May 9, 2019 …`: the words before it are in any language."""
    # The weekday and the words before it are left out one by one until a date is left.
    words = _TIME.sub("", said).split() if len(said) <= _LONGEST else []
    for end in range(len(words), max(len(words) - _BEHIND, 0) - 1, -1):
        for start in range(end):
            date = _SHORT_YEAR.sub(r"20\1", " ".join(words[start:end]).rstrip(","))
            if day(date):
                return date
    return ""


def _work(title: str) -> Work:
    said = " ".join(title.split())
    found = _TITLE.fullmatch(said) if len(said) <= _LONGEST else None
    return Work(title=found["title"], author=found["author"]) if found else Work(title=said)


def _places(parts: Sequence[str]) -> tuple[int, int] | None:
    """The place the last part names; `680-82` means 680 to 682."""
    found = [match for part in parts for match in _PLACE.finditer(part)]
    if not found:
        return None
    first, last = found[-1][1], found[-1][2] or found[-1][1]
    if len(last) < len(first):
        last = first[: len(first) - len(last)] + last
    return int(first), int(last)


def _with_notes(clippings: Iterable[_Clipping]) -> list[Highlight]:
    """Highlights with the notes at their places; a note without one stands alone."""
    made: list[Highlight] = []
    spans: dict[Work, list[tuple[int, int, int]]] = {}
    notes: list[_Clipping] = []
    for each in clippings:
        if each.is_note:
            notes.append(each)
            continue
        if each.places and each.highlight.words:
            spans.setdefault(each.highlight.work, []).append((*each.places, len(made)))
        made.append(each.highlight)
    for note in notes:
        at = note.places[0] if note.places else -1
        there = [i for a, b, i in spans.get(note.highlight.work, ()) if a <= at <= b]
        if there:
            made[there[-1]] = joined(made[there[-1]], note.highlight)
        else:
            made.append(note.highlight)
    return made
