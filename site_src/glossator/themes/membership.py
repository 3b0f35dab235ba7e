"""What stands under which theme: terms found, passages assigned, mentions refused."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossator.model.annotations import Annotated, Mention, Theme, Themed
from glossator.model.documents import Place, PlacedAssignment
from glossator.model.passages import Anchored, Passage
from glossator.model.trees import (
    Code,
    Inline,
    Leaf,
    Link,
    Math,
    Styled,
    WikiLink,
    leaf_text,
    plain_text,
)
from glossator.themes.letters import Accents
from glossator.themes.terms import Found, Term, TermFinder, compile_terms

_NOTHING = "\x00"  # stands for a character in which no term is looked for


@dataclass(frozen=True, slots=True)
class Matcher:
    """The terms of all themes, compiled once for a build; `place` of each theme, by its slug, in
    the owner's order."""

    finder: TermFinder
    place: Mapping[str, int]


@lru_cache(maxsize=4)
def compile_themes(themes: tuple[Theme, ...], accents: Accents) -> Matcher:
    """A matcher for `themes`; `accents` says whether é and e are one letter."""
    terms = [
        *(Term(owner=theme.slug, written=term) for theme in themes for term in theme.terms),
        *(
            Term(owner=theme.slug, written=phrase, blocks=True)
            for theme in themes
            for phrase in theme.refused
        ),
    ]
    place = {theme.slug: number for number, theme in enumerate(themes)}
    return Matcher(compile_terms(terms, accents), place)


def mentions(text: str, matcher: Matcher) -> tuple[tuple[str, int, int, str], ...]:
    """Theme, start, end (code points of `text`) and term of every mention, by place.

    Of one theme the longest wins and none overlap; those of different themes may. A mention inside
    a phrase that its theme lists under `not` is none.
    """
    return _mentions(list(matcher.finder.find(text)), matcher)


def _mentions(found: Sequence[Found], matcher: Matcher) -> tuple[tuple[str, int, int, str], ...]:
    """The mentions among the terms `found` in a text, in order of place and the longest first."""
    if not found:
        return ()
    reached: dict[str, int] = {}
    kept = []
    blocked_to = _blocked_to(found)
    for each, barrier in zip(found, blocked_to, strict=True):
        theme = each.term.owner
        if each.term.blocks or each.end <= barrier or each.start < reached.get(theme, 0):
            continue
        kept.append((theme, each.start, each.end, each.term.written))
        reached[theme] = each.end
    return tuple(sorted(kept, key=lambda mention: (mention[1], matcher.place[mention[0]])))


def _blocked_to(found: Sequence[Found]) -> list[int]:
    """For each of `found`, in order of place, how far the phrases reach that begin no later and are
    not its theme."""
    reach: dict[str, int] = {}
    barriers = []
    begun: dict[int, dict[str, int]] = defaultdict(dict)
    for each in found:
        if each.term.blocks:
            theme, ends = each.term.owner, begun[each.start]
            ends[theme] = max(ends.get(theme, 0), each.end)
    seen = -1
    for each in found:
        if each.start != seen:
            seen = each.start
            for theme, end in begun.get(seen, {}).items():
                reach[theme] = max(reach.get(theme, 0), end)
        barriers.append(reach.get(each.term.owner, 0))
    return barriers


def annotate(
    anchored: Anchored, matcher: Matcher, by_notes: Sequence[PlacedAssignment] = ()
) -> Annotated:
    """`anchored` with every passage on every theme: by terms, less refusals, plus assignments,
    those of its notes too.

    In reading order, and in the owner's order of themes within a passage.
    """
    document = anchored.document
    assigned = by_passage((*document.assigned, *by_notes), anchored.passages)
    refused = by_passage(document.refused, anchored.passages)
    themed: list[Themed] = []
    found = matcher.finder.find_each([searched(passage) for passage in anchored.passages])
    for passage, terms in zip(anchored.passages, found, strict=True):
        if not terms and passage.id not in assigned:
            continue
        by_theme: dict[str, list[Mention]] = defaultdict(list)
        for mention in _mentions_of(passage, terms, matcher):
            if not any(refuses(entry, mention, passage) for entry in refused.get(passage.id, ())):
                by_theme[mention.theme].append(mention)
        reasons: dict[str, list[str]] = defaultdict(list)
        notes: dict[str, list[str]] = defaultdict(list)
        for entry in assigned.get(passage.id, ()):
            if entry.reason not in reasons[entry.theme]:
                reasons[entry.theme].append(entry.reason)
            if entry.note:
                notes[entry.theme].append(entry.note)
        themed += [
            Themed(
                theme=theme,
                passage=passage.id,
                why="term" if theme in by_theme else "assigned",
                mentions=tuple(by_theme.get(theme, ())),
                reason="; ".join(filter(None, reasons.get(theme, ()))),
                notes=tuple(notes.get(theme, ())),
            )
            for theme in sorted({*by_theme, *reasons}, key=matcher.place.__getitem__)
        ]
    return Annotated(anchored=anchored, themed=tuple(themed))


def mentions_in(passage: Passage, matcher: Matcher) -> Iterator[Mention]:
    yield from _mentions_of(passage, list(matcher.finder.find(searched(passage))), matcher)


def _mentions_of(passage: Passage, found: Sequence[Found], matcher: Matcher) -> Iterator[Mention]:
    for theme, start, end, term in _mentions(found, matcher):
        yield Mention(theme=theme, passage=passage.id, start=start, end=end, term=term)


def by_passage(
    entries: Iterable[PlacedAssignment], passages: Sequence[Passage]
) -> Mapping[str, Sequence[PlacedAssignment]]:
    """The entries that cover at least a character of each passage, by its id."""
    order = {passage.leaf.span.start: i for i, passage in enumerate(passages)}
    found: dict[str, list[PlacedAssignment]] = defaultdict(list)
    for entry in entries:
        first, last = order.get(entry.place.first), order.get(entry.place.last)
        if first is None or last is None:
            continue  # the quotation stands in what is no passage
        for passage in passages[first : last + 1]:
            start, end = _covered(entry.place, passage)
            if start < end:
                found[passage.id].append(entry)
    return found


def refuses(entry: PlacedAssignment, mention: Mention, passage: Passage) -> bool:
    start, end = _covered(entry.place, passage)
    return entry.theme == mention.theme and mention.start < end and start < mention.end


def _covered(place: Place, passage: Passage) -> tuple[int, int]:
    """The range of a passage's text that `place` covers; `passage` is one of those it runs over."""
    here = passage.leaf.span.start
    start = place.start if here == place.first else 0
    return start, place.end if here == place.last else len(passage.text)


# --- what is searched -----------------------------------------------------------------------------


def searched(passage: Passage) -> str:
    """A passage's text, offsets kept, with blanks for what is no words of anybody: code,
    mathematics, addresses written out, and the borders between a table's cells."""
    return _searched(passage.leaf, linked=True)


def outside_links(leaf: Leaf) -> str:
    """A leaf's text as it is searched, with blanks for the words of links too."""
    return _searched(leaf, linked=False)


def _searched(leaf: Leaf, *, linked: bool) -> str:
    if leaf.kind in ("code", "math"):
        return _NOTHING * len(leaf_text(leaf))
    if leaf.kind == "table":
        return _NOTHING.join(
            _NOTHING.join(_words(cell, linked=linked) for cell in row) for row in leaf.rows
        )
    return _words(leaf.inlines, linked=linked)


def _words(inlines: Iterable[Inline], *, linked: bool) -> str:
    parts = []
    for inline in inlines:
        match inline:
            case Code() | Math():
                parts.append(_NOTHING * len(inline.text))
            case Link() | WikiLink() if not linked or _is_address(plain_text(inline.children)):
                parts.append(_NOTHING * len(plain_text(inline.children)))
            case Styled() | Link() | WikiLink():
                parts.append(_words(inline.children, linked=linked))
            case _:
                parts.append(plain_text((inline,)))
    return "".join(parts)


def _is_address(words: str) -> bool:
    return "://" in words and not any(char.isspace() for char in words)
