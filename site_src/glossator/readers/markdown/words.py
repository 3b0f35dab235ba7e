"""The pieces of a leaf's content in reading order: what was found, and the words between it."""

from collections.abc import Iterator
from dataclasses import replace

from glossator.model.trees import FootnoteRef, LineBreak, Text, Timestamp
from glossator.readers.beside_moments import CLINGING, PARTING, closing_stop, is_between
from glossator.readers.inlines import stamps
from glossator.readers.markdown.content import MASK, Content
from glossator.readers.markdown.scan import Atom, Claim, Found


def in_reading_order(content: Content, found: Found, *, moments: bool) -> list[Atom]:
    """The pieces of `content`: plain words and what was `found`, moments behind the full stop that
    follows them. With `moments`, times in brackets are moments too. What this claims is added to
    the claims of `found`."""
    pieces = _with_words(content, found)
    if moments:
        pieces = list(_with_moments(content, pieces, found.claims))
    return _around_breaks(content, _moments_last(content, pieces, found.claims))


def _with_words(content: Content, found: Found) -> list[Atom]:
    """The atoms in order, with the words between atoms and claims as atoms of their own."""
    taken = sorted(
        [(atom.start, atom.end) for atom in found.atoms]
        + [(claim.start, claim.end) for claim in found.claims]
    )
    pieces = list(found.atoms)
    position = 0
    for start, end in [*taken, (len(content.text), len(content.text))]:
        if start > position:
            pieces.append(Atom(position, start, None))
        position = max(position, end)
    edges = sorted({edge for wrap in found.wraps for edge in (wrap.start, wrap.end)})
    return _cut(sorted(pieces, key=lambda atom: (atom.start, atom.end)), edges)


def _cut(pieces: list[Atom], edges: list[int]) -> list[Atom]:
    """`pieces`, words cut where a shape starts or ends among them (a bare address)."""
    cut: list[Atom] = []
    edge = 0
    for piece in pieces:
        while edge < len(edges) and edges[edge] <= piece.start:
            edge += 1
        while piece.inlines is None and edge < len(edges) and edges[edge] < piece.end:
            cut.append(Atom(piece.start, edges[edge], None))
            piece = Atom(edges[edge], piece.end, None)
            edge += 1
        cut.append(piece)
    return cut


# --- moments ------------------------------------------------------------------------------------


def _with_moments(content: Content, pieces: list[Atom], claims: list[Claim]) -> Iterator[Atom]:
    """`pieces`, with the times written in plain words (`[7:31]`) made moments."""
    before: Atom | None = None
    for piece in pieces:
        behind = before if before and before.end == piece.start else None
        before = piece
        if piece.inlines is not None:
            yield piece
            continue
        position = piece.start
        words = content.text[piece.start : piece.end]
        label = _label(behind) if behind else ""
        for stamp in stamps(words, leading=piece.start == 0, behind=label):
            start, end = piece.start + stamp.start, piece.start + stamp.end
            if start > position:
                yield Atom(position, start, None)
            claims.append(Claim(start, end, "label"))
            span = content.span(start, end)
            moment = Timestamp(span=span, label=stamp.label, seconds=stamp.seconds)
            yield Atom(start, end, (moment,))
            position = end
        if position < piece.end:
            yield Atom(position, piece.end, None)


def _label(piece: Atom) -> str:
    """How the moment that `piece` is is written; empty if it is none."""
    last = piece.inlines[-1] if piece.inlines else None
    return last.label if isinstance(last, Timestamp) else ""


def _is_moment(piece: Atom) -> bool:
    return bool(piece.inlines) and isinstance((piece.inlines or ())[0], Timestamp)


def _is_words(piece: Atom, edge: int) -> bool:
    """Whether `piece` is plain words that touch `edge` of the content."""
    return piece.inlines is None and edge in (piece.start, piece.end)


def _moments_last(content: Content, pieces: list[Atom], claims: list[Claim]) -> list[Atom]:
    """`pieces` with moments behind the full stop that follows them, and without the space before
    them where the words go on with a mark or a space: `words [7:31].` reads `words.`"""
    ordered: list[Atom] = []
    index = 0
    while index < len(pieces):
        if not _is_moment(pieces[index]):
            ordered.append(pieces[index])
            index += 1
            continue
        group, index = _group(content.text, pieces, index, claims)
        before = after = None
        if ordered and _is_words(ordered[-1], group[0].start):
            before = ordered.pop()
        if index < len(pieces) and _is_words(pieces[index], group[-1].end):
            after = pieces[index]
            index += 1
            is_line_end = not before and ordered and _is_blank(ordered[-1])
            if is_line_end and not _is_break(ordered[-1]) and content.text[after.start] in CLINGING:
                ordered.pop()
        at_break = index >= len(pieces) or _is_blank(pieces[index])
        ordered += _placed(content.text, before, group, after, at_break, claims)
    return ordered


def _group(
    text: str, pieces: list[Atom], index: int, claims: list[Claim]
) -> tuple[list[Atom], int]:
    """The moments that stand together from `index` on, and the index behind them. What parts them
    is claimed, and kept with the moment it stands before."""
    group = [pieces[index]]
    index += 1
    while index < len(pieces):
        piece = pieces[index]
        if _is_moment(piece) and piece.start == group[-1].end:
            group.append(piece)
            index += 1
            continue
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        if (
            following is None
            or piece.inlines is not None
            or not _is_moment(following)
            or (piece.start, piece.end) != (group[-1].end, following.start)
            or not is_between(text[piece.start : piece.end])
        ):
            break
        claims.append(Claim(piece.start, piece.end, "delimiter"))
        group.append(_parted(following, text[piece.start : piece.end]))
        index += 2
    return group, index


def _parted(piece: Atom, separator: str) -> Atom:
    """`piece`, whose moment is parted from the one before it by `separator`."""
    inlines = tuple(
        replace(each, separator=separator) if isinstance(each, Timestamp) else each
        for each in piece.inlines or ()
    )
    return Atom(piece.start, piece.end, inlines)


def _placed(
    text: str,
    before: Atom | None,
    group: list[Atom],
    after: Atom | None,
    at_break: bool,
    claims: list[Claim],
) -> Iterator[Atom]:
    start, end = (before.start, before.end) if before else (0, 0)
    rest, stop = (after.start, after.end) if after else (0, 0)
    if end > start and stop > rest and text[end - 1] + text[rest] in ("()", "[]"):
        claims.append(Claim(end - 1, end, "delimiter"))
        claims.append(Claim(rest, rest + 1, "delimiter"))
        end, rest = end - 1, rest + 1
    said = text[: end if before else group[0].start]
    if not said.strip() and (parting := PARTING.match(text, rest, stop)):
        claims.append(Claim(rest, parting.end(), "delimiter"))
        rest = parting.end()
    closing = rest + closing_stop(said, text[rest:stop]) if stop > rest else rest
    if at_break if rest == stop else text[rest].isspace() or text[rest] in CLINGING:
        while end > start and _is_void(text[end - 1]):
            end -= 1
    if end > start:
        yield Atom(start, end, None)
    if closing > rest:
        yield Atom(rest, closing, None)
    yield from group
    if stop > closing:
        yield Atom(closing, stop, None)


# --- white space --------------------------------------------------------------------------------


def _is_void(char: str) -> bool:
    """Whether `char` shows nothing: white space, or what is hidden."""
    return char.isspace() or char == MASK


def _is_blank(piece: Atom) -> bool:
    """Whether `piece` is but space or a line break."""
    return piece.inlines is not None and all(
        isinstance(inline, LineBreak) or (isinstance(inline, Text) and inline.text.isspace())
        for inline in piece.inlines
    )


def _is_break(piece: Atom) -> bool:
    """Whether `piece` holds a break its text asks for."""
    return any(isinstance(each, LineBreak) for each in piece.inlines or ())


def _around_breaks(content: Content, pieces: list[Atom]) -> list[Atom]:
    """`pieces` without white space on either side of a line break, and with one space for many."""
    kept: list[Atom] = []
    at_edge = True
    for piece in pieces:
        if piece.inlines is None:
            start = piece.start
            while at_edge and start < piece.end and _is_void(content.text[start]):
                start += 1
            if start > piece.start and kept:
                kept[-1] = _with_space(kept[-1])
            if start == piece.end:
                continue
            piece = Atom(start, piece.end, None)
            at_edge = content.text[start : piece.end].rstrip(MASK)[-1:].isspace()
        elif _is_blank(piece):
            is_break = _is_break(piece)
            if at_edge and not is_break:
                continue
            if is_break:
                _drop_space(content, kept)
            at_edge = True
        elif any(not isinstance(each, Timestamp | FootnoteRef) for each in piece.inlines):
            at_edge = False
        kept.append(piece)
    return kept


def _with_space(piece: Atom) -> Atom:
    """`piece` with the white space that was dropped behind it, if it is a footnote's reference."""
    match piece.inlines:
        case (FootnoteRef() as ref,):
            return replace(piece, inlines=(replace(ref, space="after"),))
        case _:
            return piece


def _drop_space(content: Content, kept: list[Atom]) -> None:
    """Drop white space at the end of `kept`."""
    while kept:
        last = kept[-1]
        if last.inlines is None:
            end = last.end
            while end > last.start and _is_void(content.text[end - 1]):
                end -= 1
            if end > last.start:
                kept[-1] = Atom(last.start, end, None)
                return
        elif not _is_blank(last) or _is_break(last):
            return
        kept.pop()
