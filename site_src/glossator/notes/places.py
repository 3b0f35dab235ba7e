"""Where the words of notes stand in a document: as quoted, else where it reads most like them.

A note is placed by nearest match only if the likeness (difflib's ratio of letters, of 0 to 1) is
at least `PLACED_FROM`, or `SHORT_FROM` for a short quotation, and nothing else in the document
reads nearly as well. Every other note stays without a place and is told of: a note beside words it
does not mean is worse than one that says it has lost them.
"""

from collections.abc import Iterable, Sequence

from glossator.model.annotations import Candidate, Note
from glossator.model.documents import Place, Quote
from glossator.model.passages import Passage
from glossator.problems import Problem, Where
from glossator.quotes.finding import places
from glossator.quotes.haystack import Haystack, Match, index
from glossator.quotes.likest import candidates
from glossator.text import folded

PLACED_FROM = 0.8
SHORT_FROM = 0.9
_SHORT = 40  # folded code points of a quotation: five letters of them may make another word
_FEWEST_WORDS = 4  # of a quotation that may be placed by likeness at all
_CLEARLY = 0.05  # how much better the best place must read than the next
_SHOWN = 3  # candidates kept
_SAID = 60  # code points of a quotation or a candidate in a message


class Placing:
    """The passages of one document, ready for the notes on it."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._haystack: Haystack = index([passage.text for passage in passages])

    def place(self, note: Note) -> tuple[Place | None, float, tuple[Candidate, ...], int]:
        """Its place and how like its words that reads; without one, the best candidates, and how
        often the very words stand there."""
        found = places(note.quote, self._haystack)
        if len(found) == 1:
            return self._place(found[0]), 1.0, (), 1
        if found:
            kept = tuple(self._candidate(match, 1.0) for match in found[:_SHOWN])
            return None, 1.0, kept, len(found)
        near = self._near(note.quote)
        if near and _is_clear(note.quote.exact, [each.score for each in near]):
            return near[0].place, near[0].score, (), 0
        return None, 0.0, near[:_SHOWN], 0

    def _near(self, quote: Quote) -> tuple[Candidate, ...]:
        """What reads like `quote`, the likest first; of those only what stands between its prefix
        and suffix, if something does."""
        found = candidates(quote.exact, self._haystack)
        text = self._haystack.caseless
        between = [
            each
            for each in found
            if text[: each[0]].rstrip().endswith(folded(quote.prefix).casefold())
            and text[each[1] :].lstrip().startswith(folded(quote.suffix).casefold())
        ]
        return tuple(
            self._candidate(self._haystack.match(start, end), score)
            for start, end, score in between or found
        )

    def _candidate(self, match: Match, score: float) -> Candidate:
        parts = [
            passage.text[
                match.start if i == match.first else 0 : match.end if i == match.last else None
            ]
            for i, passage in enumerate(self._passages[match.first : match.last + 1], match.first)
        ]
        return Candidate(
            place=self._place(match), text=" ".join(" ".join(parts).split()), score=score
        )

    def _place(self, match: Match) -> Place:
        return Place(
            first=self._passages[match.first].leaf.span.start,
            start=match.start,
            last=self._passages[match.last].leaf.span.start,
            end=match.end,
        )


def placed_from(exact: str) -> float:
    """How like its words a place must read for a note on `exact` to stand there."""
    return SHORT_FROM if len(folded(exact)) < _SHORT else PLACED_FROM


def placed_if(exact: str) -> str:
    """When a note on `exact` is placed where its words are not, in words."""
    if _are_few(exact):
        return "so few words are placed only where they stand as quoted"
    return f"placed from {placed_from(exact):.2f}, if nothing else reads as well"


def _are_few(exact: str) -> bool:
    return len(exact.split()) < _FEWEST_WORDS


def _is_clear(exact: str, scores: Sequence[float]) -> bool:
    if _are_few(exact) or scores[0] < placed_from(exact):
        return False
    return len(scores) == 1 or scores[0] - scores[1] >= _CLEARLY


# --- what the owner should hear -------------------------------------------------------------------


def told(
    note: Note, found: tuple[Place | None, float, Sequence[Candidate], int]
) -> Iterable[Problem]:
    """What is wrong with where `note` stands, if anything is."""
    place, score, near, count = found
    where = Where(path=note.path, line=note.line)
    if place is not None:
        if score < 1:
            yield Problem(
                code="note-nearest",
                message=f'"{_short(note.quote.exact)}" stands nowhere as quoted; the note was put '
                f"where it reads most like that ({score:.2f})",
                where=where,
                hint="Correct the quotation, if you like.",
                severity="note",
            )
    elif count > 1:
        yield Problem(
            code="note-ambiguous",
            message=f'"{_short(note.quote.exact)}" stands {count} times, and the note says not '
            "which",
            where=where,
            hint="Say what stands before the words in a line under the quotation: "
            "`prefix: a few words` (or `suffix:`, what stands behind them).",
            severity="warning",
        )
    else:
        yield Problem(
            code="note-unplaced",
            message=f'the note quotes words that do not stand there: "{_short(note.quote.exact)}"',
            where=where,
            hint=_closest(note, near),
            severity="warning",
        )


def _closest(note: Note, near: Sequence[Candidate]) -> str:
    if not near:
        return "Nothing there reads like it; is the note in the file of another document?"
    said = "; ".join(f'"{_short(each.text)}" ({each.score:.2f})' for each in near)
    return f"Most like it: {said}; {placed_if(note.quote.exact)}."


def _short(text: str) -> str:
    return text if len(text) <= _SAID else text[: _SAID - 1] + "…"
