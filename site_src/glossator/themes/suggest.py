"""What an owner's themes lack: phrases that may become one, and terms that would add to one.

A finished library in, suggestions out. Counted are the passages of published documents alone,
and in them what no theme marks; names of authors and speakers are people and no themes.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from glossator.model.annotations import Theme
from glossator.model.site import Site
from glossator.problems import Problem
from glossator.readers.language import empty_words
from glossator.text import slugify
from glossator.themes.concordance import log_likelihood
from glossator.themes.letters import fold_letters
from glossator.themes.membership import searched
from glossator.themes.phrase_texts import Example, Library, example_of, terms_of
from glossator.themes.phrases import Phrase, phrases
from glossator.themes.terms import Term, TermFinder, compile_terms
from glossator.themes.wordings import Said, wording

UPKEEP = (
    "theme-unmet", "term-unmet", "term-wordless", "not-unmet", "assignment-needless",
    "refusal-idle",
)  # fmt: skip
_SURE = 10.83  # log-likelihood of one chance in a thousand
_OFTENER = 2  # times as many passages on a theme as off it
_INSIDE = 3  # passages of a theme, below which nothing is said
_LOOKED_AT = 10  # times as many phrases as are asked for: the rest tells too little to be a term


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTheme:
    """A phrase that may become a theme: its commonest form, all its forms as terms; `near` is the
    theme that it would add to instead, if there is one."""

    slug: str
    phrase: str
    terms: tuple[str, ...]
    score: float
    occurrences: int
    passages: int
    documents: int
    near: str
    example: Example


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTerm:
    """A phrase that would add to a theme: `inside` passages are on it already, `outside` would be
    new to it; `strength` is the log-likelihood ratio (Dunning 1993) of the phrase and the theme.
    The example is of a passage that would be new."""

    theme: str
    phrase: str
    terms: tuple[str, ...]
    strength: float
    inside: int
    outside: int
    documents: int
    example: Example


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestions:
    """What may be done about the themes of a library, each kind the best first."""

    documents: int
    passages: int
    themes: tuple[NewTheme, ...]
    terms: tuple[NewTerm, ...]
    upkeep: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Tie:
    """A phrase, the theme it would add to, and how strongly it is tied to it."""

    phrase: Phrase
    theme: str
    strength: float


def suggestions(site: Site, problems: Iterable[Problem], limit: int) -> Suggestions:
    """At most `limit` new themes and as many new terms for `site`; of its `problems`, those about
    themes."""
    library = _library_of(site)
    subjects = (each for each in phrases(library.words) if _is_subject(each, library))
    found = tuple(islice(subjects, 5 * _LOOKED_AT * limit))
    ties = _ties(found[: _LOOKED_AT * limit], library)
    return Suggestions(
        documents=len(site.documents),
        passages=len(library.passages),
        themes=tuple(_new_themes(found, ties, library, limit)),
        terms=tuple(_new_terms(ties, library, limit)),
        upkeep=tuple(problem for problem in problems if problem.code in UPKEEP),
    )


def _library_of(site: Site) -> Library:
    passages, texts, on = [], [], []
    names = _names(site)
    for place, annotated in enumerate(site.documents):
        document = annotated.anchored.document
        themed: dict[str, set[str]] = defaultdict(set)
        marked: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for each in annotated.themed:
            themed[each.passage].add(each.theme)
            marked[each.passage] += [(mention.start, mention.end) for mention in each.mentions]
        language = document.metadata.language or document.reading.language or site.config.language
        for passage in annotated.anchored.passages:
            text = searched(passage)
            people = [(each.start, each.end) for each in names.find(text)]
            capital = [(start, end) for start, end in people if not text[start].islower()]
            taken = tuple(marked[passage.id] + capital)
            texts.append(Said(document=place, text=text, language=language, taken=taken))
            passages.append((annotated, passage))
            on.append(frozenset(themed[passage.id]))
    return Library(site, wording(texts, site.config.accents), passages, on)


def _names(site: Site) -> TermFinder:
    """A finder of the people of a site: whole names, and each of their words that is no small word.
    What it finds without a capital, where there are capitals, is no name (`mark`)."""
    names: set[str] = set()
    small: set[str] = set()
    for annotated in site.documents:
        document = annotated.anchored.document
        names.update(document.metadata.author)
        names.update(speaker.name for speaker in document.speakers)
        small |= empty_words(document.metadata.language or site.config.language)
    words = {word for name in names for word in name.split() if word.casefold() not in small}
    terms = sorted(name for name in names | words if any(map(str.isalpha, name)))
    return compile_terms([Term(owner="", written=name) for name in terms], site.config.accents)


def _is_subject(phrase: Phrase, library: Library) -> bool:
    """Whether a phrase is in two documents, is no single word of the title the owner gave (all of
    the library is about it), and no rest of words of which a theme has the others."""
    config = library.site.config
    if phrase.score <= 0:
        return False
    if len(phrase.words) == 1 and config.configured:
        title = fold_letters(config.title, config.accents).text
        if library.words.forms[phrase.words[0]] in title.replace("-", " ").split():
            return False
    rests = sum(_touches(place, len(phrase.words), library) for place in phrase.places)
    return 2 * rests < len(phrase.places)


def _touches(place: int, length: int, library: Library) -> bool:
    """Whether nothing but a space or hyphen is between a phrase and what is marked."""
    said = library.words.texts[library.words.at[place]]
    start, end = library.words.spans[place][0], library.words.spans[place + length - 1][1]
    return any(
        (high <= start and len(said.text[high:start].strip(" -")) == 0)
        or (end <= low and len(said.text[end:low].strip(" -")) == 0)
        for low, high in said.taken
    )


# --- new themes -----------------------------------------------------------------------------------


def _new_themes(
    found: Iterable[Phrase], ties: Iterable[_Tie], library: Library, limit: int
) -> Iterator[NewTheme]:
    """The phrases with the best scores, none of which stands mostly where a better one does."""
    near = {tie.phrase.words: tie.theme for tie in ties}
    covered: dict[int, int] = {}
    slugs = {theme.slug for theme in library.site.themes}
    given = 0
    for phrase in found:
        if given == limit:
            return
        if _is_covered(phrase, covered):
            continue
        terms = terms_of(phrase, library)
        slug = _slug(terms[0], slugs)
        slugs.add(slug)
        _cover(phrase, covered)
        given += 1
        yield NewTheme(
            slug=slug,
            phrase=terms[0],
            terms=terms,
            score=round(phrase.score, 2),
            occurrences=len(phrase.places),
            passages=phrase.passages,
            documents=phrase.documents,
            near=near.get(phrase.words, ""),
            example=example_of(phrase, phrase.places, library),
        )


def _cover(phrase: Phrase, covered: dict[int, int]) -> None:
    """Note in `covered`, by place, how many words the longest phrase there has."""
    for place in phrase.places:
        for each in range(place, place + len(phrase.words)):
            covered[each] = max(covered.get(each, 0), len(phrase.words))


def _is_covered(phrase: Phrase, covered: Mapping[int, int]) -> bool:
    """Whether `phrase` stands mostly in `covered` phrases as long as itself or longer; a longer one
    (`generative AI`) is narrower than its word, and may be a subject beside it."""
    length = len(phrase.words)
    met = sum(
        any(covered.get(place + i, 0) >= length for i in range(length)) for place in phrase.places
    )
    return 2 * met > len(phrase.places)


def _slug(phrase: str, taken: Collection[str]) -> str:
    slug = base = slugify(phrase) or "theme"
    number = 2
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    return slug


# --- terms for the themes there are ---------------------------------------------------------------


def _ties(found: Iterable[Phrase], library: Library) -> list[_Tie]:
    """The phrases that stand far oftener inside the passages of a theme than outside, and outside
    too; each with the theme it is tied to most, the best first: by the tie, weighed by how much the
    phrase tells, or every theme would be given the small talk of its longest passages."""
    sizes = Counter(theme for themes in library.on for theme in themes)
    total = len(library.on)
    ties = []
    for phrase in found:
        if phrase.passages <= _INSIDE:
            continue
        here = {library.words.at[place] for place in phrase.places}
        inside = Counter(theme for at in here for theme in library.on[at])
        tied = [
            (log_likelihood(count, len(here), sizes[theme], total), theme)
            for theme, count in inside.items()
            if _INSIDE <= count < len(here) and count >= _OFTENER * (len(here) - count)
        ]
        strength, theme = min(tied, key=lambda tie: (-tie[0], tie[1]), default=(0.0, ""))
        if strength >= _SURE:
            ties.append(_Tie(phrase, theme, strength))
    return sorted(ties, key=lambda tie: (-tie.strength * tie.phrase.score, tie.phrase.places))


def _new_terms(ties: Iterable[_Tie], library: Library, limit: int) -> Iterator[NewTerm]:
    covered: dict[int, int] = {}
    given = 0
    for tie in ties:
        phrase = tie.phrase
        if given == limit:
            return
        if _is_covered(phrase, covered):
            continue
        _cover(phrase, covered)
        given += 1
        at = library.words.at
        new = [place for place in phrase.places if tie.theme not in library.on[at[place]]]
        outside = len({at[place] for place in new})
        terms = terms_of(phrase, library)
        yield NewTerm(
            theme=tie.theme,
            phrase=terms[0],
            terms=terms,
            strength=round(tie.strength, 1),
            inside=phrase.passages - outside,
            outside=outside,
            documents=phrase.documents,
            example=example_of(phrase, new, library),
        )


def terms_with(theme: Theme, added: Iterable[NewTerm]) -> tuple[str, ...]:
    """The terms of `theme` with those that are `added` to it behind them."""
    new = (term for each in added if each.theme == theme.slug for term in each.terms)
    return tuple(dict.fromkeys((*theme.terms, *new)))
