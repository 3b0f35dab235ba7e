"""Put what an edition says where its quotes stand: turns, sections, assignments to themes."""

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from glossator.blocks import map_leaves
from glossator.editions.complaints import Elsewhere, complaint, cut
from glossator.model.documents import Place, PlacedAssignment, Quote, Reading, Speaker, Stretch
from glossator.model.trees import Block, Heading, Kind, Leaf, Span, Text, leaf_text, leaves, walk
from glossator.nearest import meant
from glossator.owner import Edition, SectionEntry, ThemeEntry, TurnEntry
from glossator.problems import Problem, Where
from glossator.quotes.finding import find
from glossator.quotes.haystack import Haystack, Match, index

# A voice asks if two in five of its turns at least end with a question mark, and twice the share
# of any other. (In a labelled interview of 69 questions the interviewer had 71 %, the other 6 %.)
_ASKS = 0.4
_CLEARLY = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """A document's leaves in reading order, ready for quotes, and where else quotes may stand."""

    slug: str
    leaves: tuple[Leaf, ...]
    texts: tuple[str, ...]
    haystack: Haystack
    elsewhere: tuple[Elsewhere, ...]


def searched(slug: str, blocks: Sequence[Block], elsewhere: tuple[Elsewhere, ...]) -> Searched:
    """The leaves of `blocks`, ready to be searched."""
    found = tuple(leaves(blocks))
    texts = tuple(leaf_text(leaf) for leaf in found)
    return Searched(
        slug=slug, leaves=found, texts=texts, haystack=index(texts), elsewhere=elsewhere
    )


def place_of(
    what: str, quote: Quote | Stretch, where: Where, text: Searched, problems: list[Problem]
) -> Match | None:
    """The one place of `quote`; None, with a problem, if it has none."""
    found = find(quote, text.haystack)
    if isinstance(found, Match):
        return found
    problems.append(complaint(what, text.slug, quote, found, where, text.elsewhere))
    return None


def _passage_begun(
    what: str, quote: Quote | Stretch, where: Where, text: Searched, problems: list[Problem]
) -> int | None:
    """The index of the leaf that `quote` begins; None, with a problem, if it begins none."""
    match = place_of(what, quote, where, text, problems)
    if match is None:
        return None
    words = text.texts[match.first]
    if not any(char.isalnum() for char in words[: match.start]):
        return match.first
    problems.append(
        Problem(
            code="quote-inside-passage",
            message=f"{what} starts inside a passage: “{cut(words[match.start :])}”",
            where=where,
            hint=f"It must start one. The passage begins “{cut(words)}”.",
        )
    )
    return None


# --- turns --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """Blocks that say who speaks, and the speakers in the order of their first turn."""

    blocks: tuple[Block, ...]
    speakers: tuple[Speaker, ...]


def with_turns(
    blocks: tuple[Block, ...],
    reading: Reading,
    edition: Edition,
    text: Searched,
    problems: list[Problem],
) -> Voices | None:
    """`blocks` with the edition's turns; None if it has none.

    Each holds until the next or until the source itself labels one: a label is certain, and what
    stands behind it is as the source has it, like what stands before the first turn.
    """
    labelled = reading.speakers
    starts = _starts(edition, labelled, text, problems)
    if not starts:
        return None
    names = {speaker.key: speaker.name for speaker in labelled}
    names.update((voice.key, voice.name) for voice in edition.speakers)
    labels = _labelled_starts(reading, text.leaves)
    edited: list[str | None] = []  # whom the edition makes speak; None: it says nothing here
    current = None
    for number in range(len(text.leaves)):
        current = starts.get(number, None if number in labels else current)
        edited.append(current)
    spoken = [
        leaf.speaker if key is None else key for key, leaf in zip(edited, text.leaves, strict=True)
    ]
    asks = _who_asks(spoken, text.texts, {**labels, **starts}, labelled)
    speakers = tuple(
        Speaker(key=key, name=names.get(key, key), asks=key == asks)
        for key in dict.fromkeys(spoken)
        if key
    )
    keys = iter(edited)

    def voiced(leaf: Leaf) -> Leaf:
        key = next(keys)
        return leaf if key is None else _voiced(leaf, key, asks)

    return Voices(blocks=map_leaves(blocks, voiced), speakers=speakers)


def _labelled_starts(reading: Reading, found: Sequence[Leaf]) -> dict[int, str]:
    """The key of who speaks from each leaf at which the source itself begins a turn: somebody else
    speaks there than before, or their label stands between the leaf's words and those before."""
    names = {each.key: _words_of(f"{each.key} {each.name}") for each in reading.speakers}
    labels = sorted(mark.span for mark in reading.markup if mark.kind == "label")
    starts: dict[int, str] = {}
    end, before = 0, ""
    for number, leaf in enumerate(found):
        texts = (each.span.start for each in walk(leaf.inlines) if isinstance(each, Text))
        begins = next(texts, leaf.span.start)
        between = labels[bisect_left(labels, Span(end, 0)) : bisect_left(labels, Span(begins, 0))]
        # a time or a cue's number is a label too, and names nobody
        named = any(
            names.get(leaf.speaker, frozenset()) & _words_of(reading.source.text[s.start : s.end])
            for s in between
        )
        if leaf.speaker and (named or leaf.speaker != before):
            starts[number] = leaf.speaker
        end, before = leaf.span.end, leaf.speaker or before
    return starts


def _words_of(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.casefold()))


def _starts(
    edition: Edition, labelled: tuple[Speaker, ...], text: Searched, problems: list[Problem]
) -> dict[int, str]:
    """The key of who speaks from each leaf at which a turn starts."""
    named = [voice.key for voice in edition.speakers]
    known = list(dict.fromkeys([*named, *(each.key for each in labelled)]))
    starts: dict[int, str] = {}
    for entry in edition.turns:
        if entry.speaker and entry.speaker not in known:
            problems.append(_unknown_speaker(entry, known))
            continue
        number = _passage_begun("a turn", entry.quote, entry.where, text, problems)
        if number is None:
            continue
        if number in starts:
            problems.append(
                Problem(
                    code="turn-twice",
                    message=f"two turns start at the same passage: “{cut(text.texts[number])}”",
                    where=entry.where,
                    hint="Take one of them out.",
                )
            )
            continue
        starts[number] = entry.speaker
    return starts


def _unknown_speaker(entry: TurnEntry, known: list[str]) -> Problem:
    return Problem(
        code="speaker-unknown",
        message=f"a turn of `{entry.speaker}`, who is not among the `speakers`",
        where=entry.where,
        hint=meant(entry.speaker, known, f"Add `speakers: {{{entry.speaker}: the name}}`."),
    )


def _who_asks(
    spoken: Sequence[str],
    texts: Sequence[str],
    starts: Mapping[int, str],
    labelled: tuple[Speaker, ...],
) -> str:
    """The key of the voice that asks: `Q`, the one the source says asks, or whose turns end with a
    question mark clearly most often; empty if none does."""
    if "Q" in spoken:
        return "Q"
    if known := next((each.key for each in labelled if each.asks and each.key in spoken), ""):
        return known
    ends = [*sorted(starts)[1:], len(texts)]
    turns: dict[str, list[bool]] = {}
    for start, end in zip(sorted(starts), ends, strict=True):
        asked = texts[end - 1].rstrip("\"'”“’‘»«›‹)] ").endswith(("?", "？", "؟", "…?"))
        turns.setdefault(starts[start], []).append(asked)
    turns.pop("", None)
    shares = sorted(((sum(asked) / len(asked), key) for key, asked in turns.items()), reverse=True)
    if len(shares) > 1 and shares[0][0] >= max(_ASKS, _CLEARLY * shares[1][0]):
        return shares[0][1]
    return ""


def _voiced(leaf: Leaf, key: str, asks: str) -> Leaf:
    """`leaf` as spoken by `key` (empty: by nobody). Only paragraphs become questions or answers."""
    is_plain = leaf.kind in ("paragraph", "question", "answer")
    if not key:
        return replace(
            leaf,
            speaker="",
            voice="report" if leaf.voice == "speech" else leaf.voice,
            kind="paragraph" if is_plain else leaf.kind,
        )
    kind: Kind = "question" if key == asks else "answer" if asks else "paragraph"
    return replace(
        leaf,
        speaker=key,
        voice="quotation" if leaf.kind == "quotation" else "speech",
        kind=kind if is_plain else leaf.kind,
    )


# --- sections -----------------------------------------------------------------------------------


def with_sections(
    blocks: tuple[Block, ...], edition: Edition, text: Searched, problems: list[Problem]
) -> tuple[Block, ...]:
    """`blocks` with the edition's headings, each before the passage its quote begins."""
    before: dict[int, list[Heading]] = {}
    firsts = _first_leaves(blocks)
    for entry in edition.sections:
        number = _passage_begun("a section", entry.at, entry.where, text, problems)
        if number is None:
            continue
        leaf = text.leaves[number]
        if leaf.span.start not in firsts:
            problems.append(_inside(entry, leaf, blocks))
            continue
        span = Span(leaf.span.start, leaf.span.start)
        words = Text(span=span, text=entry.title)
        before.setdefault(firsts[leaf.span.start], []).append(
            Heading(span=span, level=entry.level, inlines=(words,), origin="edition")
        )
    made: list[Block] = []
    for place, block in enumerate(blocks):
        made.extend(before.get(place, ()))
        made.append(block)
    return tuple(made)


def _first_leaves(blocks: Sequence[Block]) -> dict[int, int]:
    """For the first leaf in each outermost block, by its start, the index of that block."""
    firsts: dict[int, int] = {}
    for place, block in enumerate(blocks):
        first = next(leaves((block,)), None)
        if first is not None:
            firsts[first.span.start] = place
    return firsts


def _inside(entry: SectionEntry, leaf: Leaf, blocks: Sequence[Block]) -> Problem:
    outer = next(block for block in blocks if leaf in tuple(leaves((block,))))
    begins = leaf_text(next(leaves((outer,))))
    return Problem(
        code="section-inside",
        message=f"the section “{cut(entry.title)}” would stand inside a list, quotation or callout",
        where=entry.where,
        hint=f"Let it start where that starts: “{cut(begins)}”.",
    )


# --- themes -------------------------------------------------------------------------------------


def placed(
    what: str,
    entries: Sequence[ThemeEntry],
    themes: Collection[str],
    text: Searched,
    problems: list[Problem],
) -> tuple[PlacedAssignment, ...]:
    """The entries of `what` (`themes` or `except`) where their quotes stand."""
    unknown = {entry.theme for entry in entries if entry.theme not in themes}
    for theme in sorted(unknown):
        first = next(entry for entry in entries if entry.theme == theme)
        problems.append(
            Problem(
                code="theme-unknown",
                message=f"`{what}` names `{theme}`, and there is no such theme in themes.yml",
                where=first.where,
                hint=meant(theme, sorted(themes), "themes.yml defines no theme."),
            )
        )
    made: list[PlacedAssignment] = []
    for entry in entries:
        match = place_of(f"`{what}`", entry.quote, entry.where, text, problems)
        if match is None or entry.theme in unknown:
            continue
        place = Place(
            first=text.leaves[match.first].span.start,
            start=match.start,
            last=text.leaves[match.last].span.start,
            end=match.end,
        )
        line = entry.where.line or 0
        made.append(
            PlacedAssignment(theme=entry.theme, place=place, reason=entry.reason, line=line)
        )
    return tuple(made)
