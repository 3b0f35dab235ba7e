"""How a phrase is written: the terms that find it, and a sentence that shows it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from glossator.model.annotations import Annotated
from glossator.model.passages import Passage
from glossator.model.site import Site
from glossator.sentences import sentences
from glossator.themes.letters import fold_letters
from glossator.themes.phrases import Phrase
from glossator.themes.wordings import Wording

MOST_TERMS = 8  # forms of one phrase that a snippet lists
_QUOTED = 160  # code points of an example
_LOOKED_AT = 50  # sentences, of which the best is the example
_FITTING = 110  # code points an example reads best at


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence with a phrase in it, cut where `…` stands, and the passage it is from."""

    text: str
    document: str
    passage: str
    reference: str


@dataclass(frozen=True, slots=True)
class Library:
    """The words of a site, its passages by their place in the wording, and their themes."""

    site: Site
    words: Wording
    passages: Sequence[tuple[Annotated, Passage]]
    on: Sequence[frozenset[str]]


def terms_of(phrase: Phrase, library: Library) -> tuple[str, ...]:
    """The forms of a phrase, the commonest first, each as the term that finds it: one for a hyphen
    and a space, any case, with a possessive and without. One mostly in capitals is written so, and
    then found only so."""
    accents = library.site.config.accents
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for place in phrase.places:
        surface = _surface(place, len(phrase.words), library)
        key = " ".join(fold_letters(surface, accents).text.replace("-", " ").split())
        written[key][surface] += 1
    # One with a possessive inside is no good name for the others.
    terms = sorted(
        written.values(),
        key=lambda forms: (
            "'" in fold_letters(min(forms), accents).text,
            -forms.total(),
            min(forms),
        ),
    )
    return tuple(_commonest(forms) for forms in terms[:MOST_TERMS])


def _surface(place: int, length: int, library: Library) -> str:
    text = library.words.texts[library.words.at[place]].text
    start, end = library.words.spans[place][0], library.words.spans[place + length - 1][1]
    return " ".join(text[start:end].split())


def _commonest(forms: Mapping[str, int]) -> str:
    return min(forms, key=lambda form: (-forms[form], form))


def example_of(phrase: Phrase, places: Iterable[int], library: Library) -> Example:
    """Of the first sentences that hold a phrase at `places`, the one that reads best."""
    best = min(
        (_sentence(place, len(phrase.words), library) for place in islice(places, _LOOKED_AT)),
        key=lambda each: each[0],
    )
    _, text, at = best
    annotated, passage = library.passages[at]
    short = annotated.anchored.document.metadata.short or annotated.slug
    return Example(
        text=text,
        document=annotated.slug,
        passage=passage.id,
        reference=f"{short} {passage.number}",
    )


def _sentence(place: int, length: int, library: Library) -> tuple[tuple[int, int], str, int]:
    """The sentence round a phrase, with how far it is from reading well and where it stands."""
    at = library.words.at[place]
    text = library.passages[at][1].text
    low, high = library.words.spans[place][0], library.words.spans[place + length - 1][1]
    start, end = next(
        ((start, end) for start, end in sentences(text) if start <= low < end), (low, high)
    )
    first, last = start, max(end, high)
    if last - first > _QUOTED:
        spare = max(0, _QUOTED - (high - low)) // 2
        first = _at_space(text, first, low, low - spare)
        last = _at_space_back(text, high, last, high + spare)
    shown = " ".join(text[first:last].split())
    shown = f"{'…' if first > start else ''}{shown}{'…' if last < end else ''}"
    return (abs(end - start - _FITTING), place), shown, at


def _at_space(text: str, start: int, end: int, wanted: int) -> int:
    """The beginning of the first word at `wanted` or behind it, from `start` to `end`."""
    if wanted <= start:
        return start
    space = text.find(" ", wanted, end)
    return space + 1 if space >= 0 else wanted


def _at_space_back(text: str, start: int, end: int, wanted: int) -> int:
    """The end of the last word that ends at `wanted` or before it, from `start` to `end`."""
    if wanted >= end:
        return end
    space = text.rfind(" ", start, wanted)
    return space if space >= 0 else wanted
