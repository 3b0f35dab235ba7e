"""Where each theme is discussed across the library: the trail, and what a margin says of it.

Joins over small values. What a document's margin says depends on the few documents next to it in
library order and on no total, so that a new source rewrites the pages of its neighbours alone.
"""

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from glossator.model.annotations import Annotated, Theme
from glossator.model.passages import Passage
from glossator.permalinks.numbering import number_key
from glossator.themes.counts import passages_of
from glossator.themes.sayings import Sentence as Sentence
from glossator.themes.sayings import Standing as Standing
from glossator.themes.sayings import best_saying, sayings, telling_words

DOCUMENTS_NAMED = 4  # in one margin reference: two before and two after, nearest first
RANGES_NAMED = 7  # of one document; more would be longer than the passage


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
class Count:
    """How many passages of a document are on a theme, `of` all its passages."""

    document: Annotated
    passages: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A theme and how many passages it shares with the one that was asked about. `strength`: how
    much more often than by chance (below nought: less often), see `met_with`."""

    theme: Theme
    passages: int
    strength: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Concordance:
    """Every theme's standings in library order; and by document, for the joins."""

    themes: tuple[Theme, ...]
    documents: tuple[Annotated, ...]
    trails: Mapping[str, tuple[Standing, ...]]
    places: Mapping[tuple[str, str, str], int]  # theme, document, passage: place on the trail
    order: Mapping[str, int]  # document: place in the library
    by_document: Mapping[tuple[str, str], tuple[Standing, ...]]  # theme, document
    discussing: Mapping[str, tuple[int, ...]]  # theme: indices into documents, ascending
    runs: Mapping[tuple[str, str], tuple[Run, ...]]  # theme, document
    sayings: Mapping[tuple[str, str], tuple[Sentence, ...]]  # theme, document: the best first
    shared: Mapping[tuple[str, str], int]  # themes in the order of their slugs: passages on both
    passages: int  # of all documents


def concordance(documents: Sequence[Annotated], themes: Sequence[Theme]) -> Concordance:
    """The concordance of `documents`, which stand in library order."""
    trails: dict[str, list[Standing]] = {theme.slug: [] for theme in themes}
    by_document: dict[tuple[str, str], list[Standing]] = defaultdict(list)
    discussing: dict[str, list[int]] = {theme.slug: [] for theme in themes}
    for index, annotated in enumerate(documents):
        for standing in _standings(annotated):
            theme = standing.themed.theme
            trails[theme].append(standing)
            by_document[theme, annotated.slug].append(standing)
            if discussing[theme][-1:] != [index]:
                discussing[theme].append(index)
    following = {each.slug: _following(each) for each in documents}
    return Concordance(
        themes=tuple(themes),
        documents=tuple(documents),
        trails={slug: tuple(standings) for slug, standings in trails.items()},
        places={
            (slug, standing.document.slug, standing.passage.id): place
            for slug, standings in trails.items()
            for place, standing in enumerate(standings)
        },
        order={annotated.slug: index for index, annotated in enumerate(documents)},
        by_document={key: tuple(standings) for key, standings in by_document.items()},
        runs={
            (theme, slug): _joined(standings, following[slug])
            for (theme, slug), standings in by_document.items()
        },
        discussing={slug: tuple(indices) for slug, indices in discussing.items()},
        sayings=_sayings(documents, by_document, themes),
        shared=_shared(documents),
        passages=sum(passages_of(each.anchored) for each in documents),
    )


def _sayings(
    documents: Iterable[Annotated],
    by_document: Mapping[tuple[str, str], Sequence[Standing]],
    themes: Iterable[Theme],
) -> Mapping[tuple[str, str], tuple[Sentence, ...]]:
    """What each document says about each of its themes."""
    found = {}
    slugs = [theme.slug for theme in themes]
    for annotated in documents:
        telling = telling_words(annotated)
        for theme in slugs:
            if standings := by_document.get((theme, annotated.slug)):
                found[theme, annotated.slug] = sayings(standings, telling)
    return found


def _standings(annotated: Annotated) -> Iterator[Standing]:
    passages = {passage.id: passage for passage in annotated.anchored.passages}
    for themed in annotated.themed:
        yield Standing(document=annotated, passage=passages[themed.passage], themed=themed)


def _shared(documents: Iterable[Annotated]) -> Mapping[tuple[str, str], int]:
    """How many passages each two themes share."""
    shared: Counter[tuple[str, str]] = Counter()
    for annotated in documents:
        on: dict[str, list[str]] = defaultdict(list)
        for themed in annotated.themed:
            on[themed.passage].append(themed.theme)
        for slugs in on.values():
            shared.update(combinations(sorted(slugs), 2))
    return shared


# --- a theme across the library -------------------------------------------------------------------


def on_trail(
    whole: Concordance, theme: str, document: str, passage: str
) -> tuple[Standing | None, Standing | None]:
    """The standings before and after a passage on a theme's trail; None at its ends."""
    trail = whole.trails[theme]
    place = whole.places[theme, document, passage]
    before = trail[place - 1] if place else None
    return before, trail[place + 1] if place + 1 < len(trail) else None


def counts(whole: Concordance, theme: str) -> tuple[Count, ...]:
    """The documents that discuss a theme, in library order, and how much."""
    return tuple(
        Count(
            document=whole.documents[index],
            passages=len(whole.by_document[theme, whole.documents[index].slug]),
            of=passages_of(whole.documents[index].anchored),
        )
        for index in whole.discussing[theme]
    )


def silent(whole: Concordance, theme: str) -> tuple[Annotated, ...]:
    """The documents that do not discuss a theme, in library order."""
    speaking = set(whole.discussing[theme])
    return tuple(each for index, each in enumerate(whole.documents) if index not in speaking)


def met_with(whole: Concordance, theme: str) -> tuple[Meeting, ...]:
    """The themes that share a passage with `theme`, the most strongly tied first.

    The tie is the log-likelihood ratio (Dunning 1993) of the two themes' passages, counted below
    nought where they meet less often than by chance: a theme that is everywhere is met everywhere,
    and one passage shared by two rare themes may be chance; this measure is moved by neither.
    """
    own = len(whole.trails[theme])
    found = []
    for other in whole.themes:
        first, last = sorted((theme, other.slug))
        both = whole.shared.get((first, last), 0) if other.slug != theme else 0
        if both:
            strength = log_likelihood(both, own, len(whole.trails[other.slug]), whole.passages)
            found.append(Meeting(theme=other, passages=both, strength=strength))
    return tuple(sorted(found, key=lambda each: (-each.strength, -each.passages)))


def log_likelihood(both: int, one: int, other: int, total: int) -> float:
    """The signed log-likelihood ratio of two sets of `one` and `other` things out of `total`, that
    have `both` in common."""
    observed = (both, one - both, other - both, total - one - other + both)
    rows = (one, one, total - one, total - one)
    columns = (other, total - other, other, total - other)
    ratio = 2 * sum(
        count * math.log(count * total / (row * column))
        for count, row, column in zip(observed, rows, columns, strict=True)
        if count
    )
    return ratio if both * total >= one * other else -ratio


def runs(annotated: Annotated, standings: Sequence[Standing]) -> tuple[Run, ...]:
    """The passages of `standings`, all of one document in reading order, joined where they follow
    each other both in the text and by number: 91, 91a, 92 do; what has moved here does not."""
    return _joined(standings, _following(annotated))


def _following(annotated: Annotated) -> Collection[tuple[str, str]]:
    """The ids of each two passages that follow each other in the text and by number."""
    passages = annotated.anchored.passages
    by_number = sorted(passages, key=lambda passage: number_key(passage.number))
    follow = {(one.id, other.id) for one, other in pairwise(passages) if not other.after_gap}
    return follow & {(one.id, other.id) for one, other in pairwise(by_number)}


def _joined(
    standings: Sequence[Standing], following: Collection[tuple[str, str]]
) -> tuple[Run, ...]:
    joined: list[Run] = []
    for standing in standings:
        passage = standing.passage
        if joined and (joined[-1].last.id, passage.id) in following:
            joined[-1] = Run(first=joined[-1].first, last=passage)
        else:
            joined.append(Run(first=passage, last=passage))
    return tuple(joined)


# --- a document's margin --------------------------------------------------------------------------


def margin_references(
    whole: Concordance, annotated: Annotated
) -> Mapping[str, tuple[Elsewhere, ...]]:
    """What the margin of a document says, by the id of the passage it stands beside: one reference
    a section and theme, at its first passage there, in the owner's order of themes.

    The sentence is from the nearest other document that has one to the point (`sayings` says what
    is); none is quoted twice on one page.
    """
    themes = {theme.slug: theme for theme in whole.themes}
    met: set[tuple[str, str]] = set()
    quoted: set[tuple[str, str, int]] = set()
    found: dict[str, list[Elsewhere]] = defaultdict(list)
    named: dict[str, tuple[InDocument, ...]] = {}
    telling = telling_words(annotated)
    for here in _standings(annotated):
        theme = here.themed.theme
        if (here.passage.section, theme) in met:
            continue
        met.add((here.passage.section, theme))
        near = _near(whole, theme, annotated)
        if theme not in named:
            named[theme] = tuple(_in_document(whole, theme, each) for each in near or (annotated,))
        sentence = _sentence(whole, here, near, quoted, telling)
        if sentence is not None:
            quoted.add(sentence.key)
        before, after = on_trail(whole, theme, annotated.slug, here.passage.id)
        found[here.passage.id].append(
            Elsewhere(
                theme=themes[theme],
                here=here,
                before=before,
                after=after,
                sentence=sentence,
                documents=named[theme],
            )
        )
    return {passage: tuple(references) for passage, references in found.items()}


def _near(whole: Concordance, theme: str, annotated: Annotated) -> tuple[Annotated, ...]:
    """At most four other documents on the theme, in library order: the two nearest on each side;
    where one side has fewer, the other side gives more."""
    index = whole.order[annotated.slug]
    discussing = whole.discussing[theme]
    before, after = bisect_left(discussing, index), bisect_right(discussing, index)
    half = DOCUMENTS_NAMED // 2
    from_before = min(before, max(half, DOCUMENTS_NAMED - (len(discussing) - after)))
    chosen = (
        *discussing[before - from_before : before],
        *discussing[after : after + DOCUMENTS_NAMED - from_before],
    )
    return tuple(whole.documents[i] for i in chosen)


def _in_document(whole: Concordance, theme: str, annotated: Annotated) -> InDocument:
    all_runs = whole.runs[theme, annotated.slug]
    return InDocument(
        document=annotated, runs=all_runs[:RANGES_NAMED], more=len(all_runs) > RANGES_NAMED
    )


def _sentence(
    whole: Concordance,
    here: Standing,
    near: Sequence[Annotated],
    quoted: Collection[tuple[str, str, int]],
    telling: Mapping[str, float],
) -> Sentence | None:
    """A sentence of the nearest document that has one to the point and not yet quoted; of two as
    near, the earlier's."""
    index = whole.order[here.document.slug]
    for each in sorted(near, key=lambda each: abs(whole.order[each.slug] - index)):
        said = whole.sayings[here.themed.theme, each.slug]
        fresh = (sentence for sentence in said if sentence.key not in quoted)
        if best := best_saying(fresh, here, telling):
            return best
    return None
