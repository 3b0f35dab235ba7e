"""The words of notes in the passages they stand in."""

from dataclasses import replace

from glossator.html.marks import Mark, Noted
from glossator.model.annotations import Annotated
from glossator.model.documents import Place
from glossator.model.passages import Passage
from glossator.model.trees import Code, Math, Text, plain_text, walk
from glossator.notes.glosses import Glosses


def noted_words(whole: Glosses, annotated: Annotated) -> dict[int, tuple[Mark, ...]]:
    """The words of notes in each passage, by where its leaf begins; none over another. Of notes on
    the same words the first has the link, the others a letter behind it."""
    letters = whole.letters[annotated.slug].notes
    marks: dict[int, list[Mark]] = {}
    for passage in annotated.anchored.passages if annotated.notes else ():
        here = passage.leaf.span.start
        made = marks.setdefault(here, [])
        for placed in annotated.notes:
            place = placed.place
            if place is None or not place.first <= here <= place.last:
                continue
            start, end = part_of(place, passage)
            covered = made[-1].end if made else 0
            letter = letters[placed.id]
            noted = Noted(
                id=placed.id,
                anchor=anchor_of(letter) if here == place.first else "",
                letter=letter if here == place.last else "",
            )
            if max(start, covered) < end:
                made.append(
                    Mark(
                        start=max(start, covered),
                        end=end,
                        slot=0,
                        href=f"#{placed.id}",
                        noted=noted,
                    )
                )
            elif made:
                made[-1] = _with_other(made[-1], noted)
    return {here: tuple(made) for here, made in marks.items() if made}


def anchor_of(letter: str) -> str:
    """The id of the words of a note; footnotes use the same, and no letter stands twice."""
    return f"_ref-{letter}"


def _with_other(mark: Mark, other: Noted) -> Mark:
    """`mark` with the letter of another note on the same words."""
    if mark.noted is None:
        return mark
    others = (*mark.noted.others, (other.letter, other.id, other.anchor))
    return replace(mark, noted=replace(mark.noted, others=others))


def part_of(place: Place, passage: Passage) -> tuple[int, int]:
    """The part of a passage's text that belongs to `place`."""
    here = passage.leaf.span.start
    start = place.start if here == place.first else 0
    return start, place.end if here == place.last else len(passage.text)


def shows_words(passage: Passage, part: tuple[int, int]) -> bool:
    """Whether words of `part` of a passage can be marked: code and formulas are set as they are."""
    leaf = passage.leaf
    if leaf.kind == "code":
        return False
    at = 0
    runs = [leaf.inlines, *(cell for row in leaf.rows for cell in row)]
    for inlines in runs:
        for inline in walk(inlines):
            if isinstance(inline, Text | Code | Math):
                end = at + len(inline.text)
                if isinstance(inline, Text) and at < part[1] and part[0] < end:
                    return True
                at = end
            elif not hasattr(inline, "children"):
                at += len(plain_text((inline,)))
        at += bool(leaf.rows and inlines is not leaf.inlines)
    return False
