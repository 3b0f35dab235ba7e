"""Marks over a tree of inlines: cut so that each piece can be wrapped whole at one level."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from glossator.model.trees import Code, Inline, LineBreak, Math, Text, plain_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Of the words a note is about: the note's `id`, the `anchor` (an id) its letter leads back to
    where they begin, and its `letter` where they end; `others` are the letters, ids and anchors of
    notes on the same words, shown behind it."""

    id: str
    anchor: str = ""
    letter: str = ""
    others: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A mention to be shown: code points `start:end` of the plain text, of the theme in colour
    `slot` (1–8). With an `href` (relative to the page) it is the visible, linked one, and `title`
    says where the link leads; without, it shows only while its passage is the target. Slot 0 is
    for a page that is about the theme alone: a `<mark>`. With `noted` they are a note's words."""

    start: int
    end: int
    slot: int
    href: str = ""
    title: str = ""
    noted: Noted | None = None


class Piece(NamedTuple):
    """A part of a mark that can be wrapped whole at one level of the tree."""

    start: int
    end: int
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """An inline, or a slice of a `Text`, at code points `start:end`, with the pieces inside it."""

    start: int
    end: int
    inline: Inline
    inside: tuple[Piece, ...] = ()


def under_notes(pieces: Iterable[Piece]) -> list[Piece]:
    """`pieces`, those of notes first, the others cut where a note's words begin or end: so that
    nothing begins outside a note's words and goes on inside."""
    every = list(pieces)
    noted = [piece for piece in every if piece.mark.noted]
    if not noted:
        return every
    edges = sorted({edge for piece in noted for edge in piece[:2]})
    for piece in every:
        if not piece.mark.noted:
            inside = [edge for edge in edges if piece.start < edge < piece.end]
            for start, end in pairwise([piece.start, *inside, piece.end]):
                noted.append(Piece(start, end, piece.mark))
    return noted


def fit(
    inlines: Sequence[Inline], offset: int, pieces: list[Piece]
) -> tuple[list[Atom], list[Piece]]:
    """The siblings as atoms, and `pieces` cut so that each lies inside one of them or goes round
    whole ones."""
    atoms = []
    for inline in inlines:
        end = offset + len(plain_text((inline,)))
        inside: list[Piece] = []
        if not isinstance(inline, Text | LineBreak) and end > offset:
            kept: list[Piece] = []
            for piece in pieces:
                inner, outer = _cut(piece, offset, end, whole=not isinstance(inline, Code | Math))
                inside += inner
                kept += outer
            pieces = kept
        atoms.append(Atom(start=offset, end=end, inline=inline, inside=tuple(inside)))
        offset = end
    return atoms, sorted(pieces, key=lambda each: (each.start, -each.end))


def _cut(piece: Piece, start: int, end: int, *, whole: bool) -> tuple[list[Piece], list[Piece]]:
    """What of `piece` goes inside `start:end`, and what stays outside. A piece that is wider than
    a `whole` goes round it uncut."""
    if piece.end <= start or end <= piece.start:
        return [], [piece]
    if whole and piece.start <= start and end <= piece.end and piece[:2] != (start, end):
        return [], [piece]
    inner = [Piece(max(piece.start, start), min(piece.end, end), piece.mark)]
    outer = []
    if piece.start < start:
        outer.append(Piece(piece.start, start, piece.mark))
    if end < piece.end:
        outer.append(Piece(end, piece.end, piece.mark))
    return inner, outer


def split(atoms: Iterable[Atom], pieces: Iterable[Piece]) -> list[Atom]:
    """`atoms` with each `Text` cut where a piece begins or ends."""
    edges = sorted({edge for piece in pieces for edge in piece[:2]})
    parts: list[Atom] = []
    for atom in atoms:
        if not isinstance(atom.inline, Text):
            parts.append(atom)
            continue
        cuts = [atom.start, *(e for e in edges if atom.start < e < atom.end), atom.end]
        parts += [Atom(start=start, end=end, inline=atom.inline) for start, end in pairwise(cuts)]
    return parts
