"""What an edition sets aside and keeps: find the words, and cut or bring them back."""

from dataclasses import replace

from glossator.editions.complaints import Elsewhere, complaint, shown
from glossator.editions.cutting import Cut, Words, cut_out, words_of
from glossator.editions.keeping import asides, bring_back, find_aside, lines_of
from glossator.model.documents import Quote, Reading, SetAside, Stretch
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Heading,
    Item,
    Leaf,
    Quotation,
    Span,
)
from glossator.owner import Edition, SetAsideEntry
from glossator.problems import Problem, Where
from glossator.quotes.finding import find
from glossator.quotes.haystack import Match, index


def reading_text(
    reading: Reading, slug: str, edition: Edition, problems: list[Problem]
) -> tuple[Reading, tuple[Block, ...], tuple[SetAside, ...]]:
    """The reading as the owner wants it read, its blocks, and what is set aside."""
    after = cut_out(reading, _cuts(reading, slug, edition, problems))
    kept = _kept(reading, slug, edition, problems)
    blocks, set_aside, markup = bring_back(after.blocks, after.set_aside, kept, reading)
    draft = reading.draft if edition.draft is None else edition.draft
    return replace(reading, markup=(*after.markup, *markup), draft=draft), blocks, set_aside


def elsewhere(
    reading: Reading, blocks: tuple[Block, ...], set_aside: tuple[SetAside, ...]
) -> tuple[Elsewhere, ...]:
    """Where words may stand that are not in the reading text."""
    headings = [words_of(each) for each in _words(blocks) if isinstance(each, Heading)]
    return (
        Elsewhere(
            haystack=asides(lines_of(set_aside, reading)),
            hint="These words are set aside; bring them back with `keep`.",
        ),
        Elsewhere(
            haystack=index(headings),
            hint="These words are a heading, not a passage. Quote the words below it.",
        ),
        Elsewhere(
            haystack=index([field.value for field in reading.fields]),
            hint="These words are metadata of the source (its title, an author, …), no passage.",
        ),
    )


def _words(blocks: tuple[Block, ...]) -> list[Words]:
    """Leaves and headings in reading order."""
    found: list[Words] = []
    for block in blocks:
        match block:
            case Leaf() | Heading():
                found.append(block)
            case Bullets() | Item() | Quotation() | Callout() | Footnote():
                found.extend(_words(block.children))
            case _:
                pass
    return found


def _cuts(
    reading: Reading, slug: str, edition: Edition, problems: list[Problem]
) -> tuple[Cut, ...]:
    """What `set_aside` quotes: in the passages, else in them and the headings between them."""
    if not edition.set_aside:
        return ()
    both = tuple(_words(reading.blocks))
    passages = tuple(each for each in both if isinstance(each, Leaf))
    pools: tuple[tuple[Words, ...], ...] = (passages, both)
    stacks = [index([words_of(each) for each in pool]) for pool in pools]
    cuts: list[Cut] = []
    for entry in edition.set_aside:
        found = find(entry.quote, stacks[0])
        for pool, haystack in zip(pools, stacks, strict=True):
            match = find(entry.quote, haystack)
            if isinstance(match, Match):
                cuts.append(Cut(match=match, of=pool, reason=entry.reason))
                break
        else:
            if isinstance(found, Match):
                raise AssertionError("a match in the passages was taken above")
            if not _is_aside(entry, reading, problems):
                problems.append(complaint("`set_aside`", slug, entry.quote, found, entry.where))
    return tuple(cuts)


def _is_aside(entry: SetAsideEntry, reading: Reading, problems: list[Problem]) -> bool:
    """Whether the words of `entry` are set aside without it, which is worth a warning."""
    lines = lines_of(reading.set_aside, reading)
    found = find_aside(entry.quote, lines, reading.set_aside)
    if not isinstance(found, tuple):
        return False
    reason = reading.set_aside[lines.aside[found[0]]].reason
    problems.append(
        _needless(
            "already-set-aside",
            f"{shown(entry.quote)} is set aside already, as `{reason}`",
            entry.where,
        )
    )
    return True


def _needless(code: str, message: str, where: Where) -> Problem:
    return Problem(
        code=code,
        message=message,
        where=where,
        hint="The entry can be taken out.",
        severity="note",
    )


def _kept(
    reading: Reading, slug: str, edition: Edition, problems: list[Problem]
) -> tuple[Span, ...]:
    """The lines of the set-aside text that `keep` quotes."""
    if not edition.keep:
        return ()
    lines = lines_of(reading.set_aside, reading)
    spans: list[Span] = []
    for entry in edition.keep:
        found = find_aside(entry.quote, lines, reading.set_aside)
        if isinstance(found, tuple):
            spans.extend(lines.spans[number] for number in found)
        elif _is_in_text(entry.quote, reading):
            message = f"{shown(entry.quote)} stands in the text already"
            problems.append(_needless("already-in-text", message, entry.where))
        else:
            problem = complaint("`keep`", slug, entry.quote, found, entry.where)
            problems.append(
                replace(
                    problem,
                    message=problem.message.replace(
                        "words that are not in", "words that are not set aside in"
                    ),
                )
            )
    return tuple(spans)


def _is_in_text(quote: Quote | Stretch, reading: Reading) -> bool:
    return isinstance(find(quote, [words_of(each) for each in _words(reading.blocks)]), Match)
