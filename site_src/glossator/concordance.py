"""Where each theme is discussed across the library: the trail, and what a margin says of it.

Joins over small values. What a document's margin says depends on the few documents next to it in
library order and on no total, so that a new source rewrites the pages of its neighbours alone.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.model import Annotated, Passage, Theme, Themed
from glossator.sentences import sentences

DOCUMENTS_NAMED = 4  # in one margin reference: two before and two after, nearest first
RANGES_NAMED = 7  # of one document; more would be longer than the passage
_QUOTED = 150  # code points of a sentence shown in a margin: three lines of 300 px
_FITTING = 110  # code points: the length a quoted sentence reads best at


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A passage on a theme, with the document it stands in."""

    document: Annotated
    passage: Passage
    themed: Themed


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Passages next to each other, `first` to `last` (the same for one alone)."""

    first: Passage
    last: Passage

    @property
    def label(self) -> str:
        """`91` or `91–93`, as a reference prints it."""
        first, last = self.first.number, self.last.number
        return first if first == last else f"{first}–{last}"


@dataclass(frozen=True, slots=True, kw_only=True)
class InDocument:
    """Where in one document a theme is discussed; `more` if there are further runs."""

    document: Annotated
    runs: tuple[Run, ...]
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of another passage on the theme: `start:end` in code points of its text; cut
    `before` or `after` if the sentence goes on there."""

    standing: Standing
    start: int
    end: int
    before: bool
    after: bool

    @property
    def text(self) -> str:
        """The words, without marks for what was cut."""
        return self.standing.passage.text[self.start : self.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """What the margin says beside a passage on `theme`: what comes before and after on the trail, a
    sentence from another document, and where else; `documents` is the passage's own alone where no
    other discusses the theme."""

    theme: Theme
    here: Standing
    before: Standing | None
    after: Standing | None
    sentence: Sentence | None
    documents: tuple[InDocument, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Concordance:
    """Every theme's standings in library order; and by document, for the joins."""

    themes: tuple[Theme, ...]
    trails: Mapping[str, tuple[Standing, ...]]
    places: Mapping[tuple[str, str, str], int]  # theme, document, passage: place on the trail
    documents: tuple[Annotated, ...]
    by_document: Mapping[tuple[str, str], tuple[Standing, ...]]  # theme, document
    discussing: Mapping[str, tuple[int, ...]]  # theme: indices into documents, ascending


def concordance(documents: Sequence[Annotated], themes: Sequence[Theme]) -> Concordance:
    """The concordance of `documents`, which stand in library order."""
    trails: dict[str, list[Standing]] = {theme.slug: [] for theme in themes}
    by_document: dict[tuple[str, str], list[Standing]] = defaultdict(list)
    discussing: dict[str, list[int]] = {theme.slug: [] for theme in themes}
    for index, annotated in enumerate(documents):
        passages = {passage.id: passage for passage in annotated.anchored.passages}
        for themed in annotated.themed:
            standing = Standing(
                document=annotated, passage=passages[themed.passage], themed=themed
            )
            trails[themed.theme].append(standing)
            by_document[themed.theme, annotated.slug].append(standing)
            if discussing[themed.theme][-1:] != [index]:
                discussing[themed.theme].append(index)
    return Concordance(
        themes=tuple(themes),
        trails={slug: tuple(standings) for slug, standings in trails.items()},
        places={
            (slug, standing.document.slug, standing.passage.id): place
            for slug, standings in trails.items()
            for place, standing in enumerate(standings)
        },
        documents=tuple(documents),
        by_document={key: tuple(standings) for key, standings in by_document.items()},
        discussing={slug: tuple(indices) for slug, indices in discussing.items()},
    )


def on_trail(
    whole: Concordance, theme: str, document: str, passage: str
) -> tuple[Standing | None, Standing | None]:
    """The standings before and after a passage on a theme's trail; None at its ends."""
    trail = whole.trails[theme]
    place = whole.places[theme, document, passage]
    before = trail[place - 1] if place else None
    return before, trail[place + 1] if place + 1 < len(trail) else None


def margin_references(
    whole: Concordance, annotated: Annotated
) -> Mapping[str, tuple[Elsewhere, ...]]:
    """What the margin of a document says, by the id of the passage it stands beside: one reference
    a section and theme, at its first passage there, in the owner's order of themes.

    No sentence is quoted twice for one theme on one page while there is another to quote.
    """
    passages = {passage.id: passage for passage in annotated.anchored.passages}
    themes = {theme.slug: theme for theme in whole.themes}
    index = whole.documents.index(annotated)
    met: set[tuple[str, str]] = set()
    quoted: set[tuple[str, str, str]] = set()
    found: dict[str, list[Elsewhere]] = defaultdict(list)
    for themed in annotated.themed:
        passage = passages[themed.passage]
        if (passage.section, themed.theme) in met:
            continue
        met.add((passage.section, themed.theme))
        here = Standing(document=annotated, passage=passage, themed=themed)
        near = _near(whole, themed.theme, index)
        sentence = _sentence(whole, here, near, quoted)
        if sentence is not None:
            quoted.add(_name(sentence.standing))
        before, after = on_trail(whole, themed.theme, annotated.slug, passage.id)
        named = near or (annotated,)
        found[passage.id].append(
            Elsewhere(
                theme=themes[themed.theme],
                here=here,
                before=before,
                after=after,
                sentence=sentence,
                documents=tuple(_in_document(whole, themed.theme, each) for each in named),
            )
        )
    return {passage: tuple(references) for passage, references in found.items()}


def runs(annotated: Annotated, standings: Sequence[Standing]) -> tuple[Run, ...]:
    """The passages of `standings`, all of one document, joined where they are neighbours."""
    order = {passage.id: place for place, passage in enumerate(annotated.anchored.passages)}
    joined: list[Run] = []
    for standing in standings:
        passage = standing.passage
        if joined and order[joined[-1].last.id] + 1 == order[passage.id]:
            joined[-1] = Run(first=joined[-1].first, last=passage)
        else:
            joined.append(Run(first=passage, last=passage))
    return tuple(joined)


def _near(whole: Concordance, theme: str, index: int) -> tuple[Annotated, ...]:
    """At most four other documents on the theme, in library order: the two nearest on each side;
    where one side has fewer, the other side gives more."""
    others = [i for i in whole.discussing[theme] if i != index]
    before = [i for i in others if i < index]
    after = [i for i in others if i > index]
    half = DOCUMENTS_NAMED // 2
    from_before = min(len(before), max(half, DOCUMENTS_NAMED - len(after)))
    chosen = before[len(before) - from_before :] + after[: DOCUMENTS_NAMED - from_before]
    return tuple(whole.documents[i] for i in chosen)


def _in_document(whole: Concordance, theme: str, annotated: Annotated) -> InDocument:
    all_runs = runs(annotated, whole.by_document[theme, annotated.slug])
    return InDocument(
        document=annotated, runs=all_runs[:RANGES_NAMED], more=len(all_runs) > RANGES_NAMED
    )


def _name(standing: Standing) -> tuple[str, str, str]:
    return standing.themed.theme, standing.document.slug, standing.passage.id


def _sentence(
    whole: Concordance,
    here: Standing,
    near: Sequence[Annotated],
    quoted: set[tuple[str, str, str]],
) -> Sentence | None:
    """The sentence that says most about the theme for its length and is least like the passage at
    hand, from the documents the reference names; of equals the first in library order."""
    candidates = [
        standing
        for annotated in near
        for standing in whole.by_document[here.themed.theme, annotated.slug]
        if standing.themed.mentions
    ]
    fresh = [standing for standing in candidates if _name(standing) not in quoted] or candidates
    words = _vocabulary(here.passage.text)
    best: tuple[float, Sentence] | None = None
    for standing in fresh:
        for sentence in _speaking(standing):
            worth = _worth(sentence, words)
            if best is None or worth > best[0]:
                best = worth, sentence
    return best[1] if best else None


def _speaking(standing: Standing) -> Iterator[Sentence]:
    """The sentences of a passage that name its theme, cut to what a margin holds."""
    text = standing.passage.text
    for start, end in sentences(text):
        inside = [m for m in standing.themed.mentions if start <= m.start and m.end <= end]
        if inside:
            first, last = _cut(text, start, end, inside[0].start, inside[0].end)
            yield Sentence(
                standing=standing, start=first, end=last, before=first > start, after=last < end
            )


def _cut(text: str, start: int, end: int, keep_start: int, keep_end: int) -> tuple[int, int]:
    """At most `_QUOTED` code points of `start:end` round `keep_start:keep_end`, cut at spaces."""
    if end - start <= _QUOTED:
        return start, end
    first = start
    if keep_end - start > _QUOTED * 2 // 3:
        first = text.find(" ", max(start, keep_start - _QUOTED // 2), keep_start) + 1 or keep_start
    last = min(end, first + _QUOTED)
    if last < end:
        space = text.rfind(" ", keep_end, last)
        last = space if space >= keep_end else max(last, keep_end)
    return first, last


def _worth(sentence: Sentence, here: frozenset[str]) -> float:
    length = sentence.end - sentence.start
    mentions = sum(
        1
        for mention in sentence.standing.themed.mentions
        if sentence.start <= mention.start and mention.end <= sentence.end
    )
    own = _vocabulary(sentence.text)
    likeness = len(own & here) / len(own) if own else 1.0
    fitting = 1 / (1 + abs(length - _FITTING) / _FITTING)
    whole = 1.0 if not (sentence.before or sentence.after) else 0.8
    return math.sqrt(min(mentions, 2)) * fitting * whole * (1 - likeness)


def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(word.strip(".,;:!?\"'“”‘’()[]").casefold() for word in text.split())
