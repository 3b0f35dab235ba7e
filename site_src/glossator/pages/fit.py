"""How much a margin says: as much as there is room for beside the text it belongs to.

A margin longer than its text tears the text apart. So a reference is told in full once a document
(a sentence elsewhere, and where else, a line for each document or all run in), at its first passage
with room for it; at others it is a sentence if there is room, else one line that leads on. A theme
that found room nowhere is told at its last passage: where each document begins on it, run in.
Heights are estimates for the widest layout, in pixels at a root of 16; where they are wrong there
is a little air, and no overlap.

Notes are never cut. A margin that is taller for them than its text by more than two lines hangs
down beside the next passage, whose own margin begins lower and has less room.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace

from glossator.model.trees import Block, Heading, Leaf, Rule, leaf_text, leaves
from glossator.pages.margin import Margin, Reference

_LETTERS_A_LINE = 68  # of the text, 600 px wide
_LINE, _GAP = 27, 14
_HEADING = 88
_MARGIN_LETTERS = 40  # a line of a margin, 300 px wide
_NOTE_LINE = 23
_MARGIN_LINE, _MARGIN_QUOTED_LINE, _MARGIN_GAP = 21, 21, 18


def height(block: Block) -> int:
    """About how high `block` stands on the page."""
    match block:
        case Heading():
            return _HEADING
        case Rule():
            return 2 * _LINE
        case Leaf():
            return _leaf_height(block)
        case _:
            return _GAP + sum(_leaf_height(leaf) for leaf in leaves((block,)))


def fitted(
    margin: Margin, room: int, told: set[str], last: Collection[str] = frozenset()
) -> Margin:
    """`margin` with its references cut down to what `room` holds. `told` are the themes told in
    full so far; those told here are added to it. Of those that are here for the `last` time each
    that was not told yet is told as shortly as can be, whatever the room."""
    lines = tuple(_line(each) for each in margin.references)
    left = room - margin_height(replace(margin, references=lines))
    references = []
    for reference in margin.references:
        chosen = _line(reference)
        for fuller in _fuller(reference, told):
            more = _reference_height(fuller) - _reference_height(chosen)
            if more <= left:
                left -= more
                chosen = fuller
                break
        if not chosen.places and reference.title in last and reference.title not in told:
            chosen = _shortest(reference)
            left -= _reference_height(chosen) - _reference_height(_line(reference))
        if chosen.places:
            told.add(reference.title)
        references.append(chosen)
    return replace(margin, references=tuple(references))


def margin_height(margin: Margin) -> int:
    """About how high all that `margin` says stands."""
    return (
        sum(_reference_height(each) for each in margin.references)
        + sum(_lines(len(note.html), _MARGIN_LETTERS) * _MARGIN_LINE for note in margin.footnotes)
        + sum(_MARGIN_GAP + note.lines * _NOTE_LINE for note in margin.notes)
        + len(margin.linked) * _MARGIN_LINE
    )


def overhang(margin: Margin, room: int) -> int:
    """How far `margin` reaches below `room`, where that is more than two lines; else 0."""
    over = margin_height(margin) - room
    return over if over > 2 * _LINE else 0


def _fuller(reference: Reference, told: set[str]) -> Iterable[Reference]:
    """The forms longer than a line that may be tried, the longest first."""
    if reference.title not in told:
        yield reference
        yield replace(reference, quoted=None)
        yield replace(reference, quoted=None, run_in=True)
    yield replace(_line(reference), quoted=reference.quoted)


def _line(reference: Reference) -> Reference:
    return replace(reference, quoted=None, places=())


def _shortest(reference: Reference) -> Reference:
    places = (
        replace(place, ranges=place.ranges[:1], more=place.more or len(place.ranges) > 1)
        for place in reference.places
    )
    return replace(reference, quoted=None, places=tuple(places), run_in=True)


def _reference_height(reference: Reference) -> int:
    places = [sum(len(each.label) + 2 for each in place.ranges) + 8 for place in reference.places]
    if reference.run_in:
        lines = _lines(sum(places), _MARGIN_LETTERS)
    else:  # and one for the link to all
        lines = sum(_lines(letters, _MARGIN_LETTERS) for letters in places) + bool(places)
    quoted = reference.quoted
    letters = len(quoted.text) + len(quoted.short) + len(quoted.whose) + 5 if quoted else 0
    return (
        _MARGIN_GAP
        + _MARGIN_LINE * (1 + lines + bool(reference.at or reference.assigned))
        + _MARGIN_QUOTED_LINE * _lines(letters, _MARGIN_LETTERS)
    )


def _leaf_height(leaf: Leaf) -> int:
    if leaf.kind == "table":
        return _GAP + 33 * len(leaf.rows)
    if leaf.kind == "code":
        return _GAP + 22 * (1 + leaf_text(leaf).count("\n"))
    return _GAP + _LINE * max(1, _lines(len(leaf_text(leaf)), _LETTERS_A_LINE))


def _lines(letters: int, a_line: int) -> int:
    return -(-letters // a_line)
