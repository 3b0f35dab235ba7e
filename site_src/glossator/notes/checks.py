"""What notes say of passages they link to: does the passage say it?

A quotation in a comment (two words or more between double quotation marks) is checked against the
passage that its sentence links to, if that is one; where its sentence links to none, against the
one whose link stands right before or behind it. What the noted passage itself says is right too.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from glossator.model.annotations import Annotated, PlacedNote
from glossator.model.documents import Quote
from glossator.model.passages import Passage
from glossator.model.site import Site
from glossator.model.trees import Leaf, Link, WikiLink, leaf_text, leaves, plain_text
from glossator.notes.glosses import KINDS, Library, Links, links_in, sentences_in
from glossator.problems import Problem, Where
from glossator.quotes.finding import places
from glossator.quotes.haystack import index
from glossator.quotes.likest import nearest

_QUOTED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«")
# What the writer of the note left out, or put in: `…`, `[…]`, `[he]`
_CUT = re.compile(r"\[[^\]]*\]|…|\.\.\.")
_FEWEST_WORDS = 2
_SHOWN = 60  # code points of a quotation in a message


def check_notes(site: Site, links: Links) -> Iterator[Problem]:
    """Links of notes that lead to no passage, and words they quote from one that does not say
    them."""
    library = Library(site, links)
    for annotated in site.documents:
        for placed in annotated.notes:
            for leaf in leaves(placed.note.blocks):
                yield from _dead(library, annotated, placed, leaf)
            for leaf in leaves(library.spelt(placed, annotated.slug)):
                yield from _misquoted(library, annotated, placed, leaf)


def _dead(
    library: Library, annotated: Annotated, placed: PlacedNote, leaf: Leaf
) -> Iterator[Problem]:
    for link, _ in links_in(leaf):
        if (
            isinstance(link, WikiLink)
            and link.heading.startswith("^")
            and library.passage(link, annotated.slug) is None
        ):
            yield Problem(
                code="note-link",
                message=f"[[{link.target}#{link.heading}]] leads to no passage",
                where=_where(placed, link),
                hint="`glossator build` writes the ids of all passages into read/<slug>.html; "
                "copy the link of the passage you mean.",
                severity="warning",
            )


@dataclass(frozen=True, slots=True)
class _Linked:
    """A link to a passage at `start:end` of a leaf's text."""

    start: int
    end: int
    link: Link | WikiLink
    passage: Passage


def _misquoted(
    library: Library, annotated: Annotated, placed: PlacedNote, leaf: Leaf
) -> Iterator[Problem]:
    text = leaf_text(leaf)
    linked = [
        _Linked(start, start + len(plain_text(link.children)), link, found[1])
        for link, start in links_in(leaf)
        if (found := library.passage(link, annotated.slug))
    ]
    parts = sentences_in(leaf)
    for match in _QUOTED.finditer(text) if linked else ():
        said = next(group for group in match.groups() if group)
        if len(said.split()) < _FEWEST_WORDS or any(
            each.start < match.end() and match.start() < each.end for each in linked
        ):
            continue
        meant = _meant(text, match.span(), parts, linked)
        if meant is None:
            continue
        here = [meant.passage.text, *_own(annotated, placed)]
        for piece in _CUT.split(said):
            words = piece.strip(" .,;:!?’'—–-")
            if words and not any(places(Quote(exact=words), index([each])) for each in here):
                yield _problem(words, meant, _where(placed, meant.link))


def _meant(
    text: str, quoted: tuple[int, int], parts: Sequence[tuple[int, int]], linked: Sequence[_Linked]
) -> _Linked | None:
    touched = [part for part in parts if part[0] < quoted[1] and quoted[0] < part[1]]
    if not touched:
        return None
    first, last = touched[0][0], touched[-1][1]
    inside = [each for each in linked if first <= each.start < last]
    # a link that says how the note stands to a passage is not where its words are from
    inside = [each for each in inside if not _relates(each.link)] or inside
    if len(inside) == 1:
        return inside[0]
    if inside:
        return None
    beside = [
        each
        for each in linked
        if not re.search(r"\w", text[quoted[1] : each.start] if each.start >= quoted[1] else "x")
        or not re.search(r"\w", text[each.end : quoted[0]] if each.end <= quoted[0] else "x")
    ]
    return beside[0] if beside else None


def _relates(link: Link | WikiLink) -> bool:
    """Whether a spelt link says `supports`, `contradicts` or `answers`."""
    first = plain_text(link.children).split()[:1]
    return bool(first) and first[0] in KINDS and first[0] != "quotes"


def _own(annotated: Annotated, placed: PlacedNote) -> Iterable[str]:
    """The texts of the passages a note stands at."""
    if placed.place is None:
        return ()
    first, last = placed.place.first, placed.place.last
    passages = annotated.anchored.passages
    return [each.text for each in passages if first <= each.leaf.span.start <= last]


def _problem(words: str, meant: _Linked, where: Where) -> Problem:
    shown = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
    haystack = index([meant.passage.text])
    near = nearest(words, haystack)
    closest = f'It says: "{haystack.original(near[0], near[1])}".' if near else ""
    return Problem(
        code="note-quote",
        message=f'the passage linked to does not say "{shown}"',
        where=where,
        hint=closest or "Correct the words, or link the passage that says them.",
        severity="warning",
    )


def _where(placed: PlacedNote, link: Link | WikiLink) -> Where:
    line = placed.note.comment_line + placed.note.comment.count("\n", 0, link.span.start)
    return Where(path=placed.note.path, line=line)
