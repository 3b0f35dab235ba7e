"""Where people are named in texts: in full anywhere, by one word only where it can be nobody else.

A surname alone, or a name of one word, counts only

- in a document that names the person in full (in its text, headings or title), in which they speak
  or are linked, or which they wrote;
- if no other person of the library has that word in their name, and it stands nowhere in the
  library in small letters (Cook, Young, Page);
- if it is not a part of another name where it stands: no first name before it, none behind it. A
  document that gives the surname another first name never means the person by the surname alone.

A name must have its capitals: what has a guardian is not The Guardian.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from glossator.model.annotations import Annotated
from glossator.people.names import ARTICLES, TITLES, surname
from glossator.themes.letters import Accents, fold_letters
from glossator.themes.terms import Term, TermFinder, compile_terms

_BEFORE = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)?\.?)[  ]$")
_BEHIND = re.compile(r"[  -]([^\W\d_])")
_STARTS = re.compile(r"(?:^|[.!?…:;()\[\]\"“”„«»‘\n—–-])\s*$")
_WORD = re.compile(r"[^\W\d_]+")
_WINDOW = 60  # code points before a name that are looked at for the word before it


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A person as texts may call them: `key`, all ways `written`, and the slugs of the `documents`
    in which they speak or are linked, or which they wrote."""

    key: str
    written: tuple[str, ...]
    documents: frozenset[str]


@dataclass(frozen=True, slots=True)
class Naming:
    """The person of `key` is named at `start:end` of a passage's text."""

    key: str
    start: int
    end: int


Namings = Mapping[str, Mapping[int, tuple[Naming, ...]]]  # document, place of the passage in it


@dataclass(slots=True)
class _Heard:
    """What one pass over a document found: names in full and short ones, by place of the passage;
    `named` are the keys named in full, `others` the keys whose surname has another first name."""

    full: dict[int, list[Naming]] = field(default_factory=dict)
    short: dict[int, list[Naming]] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Finder:
    """The names of everybody, compiled. `ends` are their last words, folded, and `small_ends` those
    without a capital: a text without one of them names nobody, which is said of most passages
    without reading them letter by letter. `cased` if that may be said: where words are not parted
    by spaces it may not. `small` are the keys of short names by their small letters."""

    terms: TermFinder
    accents: Accents
    ends: frozenset[str]
    small_ends: frozenset[str]
    cased: bool
    small: Mapping[str, str]

    def namings(self, text: str, words: Iterable[str]) -> tuple[list[Naming], list[Naming]]:
        """Who is named in `text`, made of `words`: in full, and by a short name outside those."""
        full: list[Naming] = []
        short: list[Naming] = []
        if not self._may_name(text, words):
            return full, short
        for found in self.terms.find(text):
            naming = Naming(found.term.owner, found.start, found.end)
            if not _has_capitals(text[found.start : found.end], found.term.written):
                continue
            if not any(one.start <= found.start < one.end for one in full):
                (short if found.term.blocks else full).append(naming)
        return full, short

    def _may_name(self, text: str, words: Iterable[str]) -> bool:
        if not self.cased and not text.isascii():
            return True
        return any(
            self._folded(word) in (self.small_ends if word[0].islower() else self.ends)
            for word in words
        )

    def _folded(self, word: str) -> str:
        return word.lower() if word.isascii() else fold_letters(word, self.accents).text


def namings(documents: Iterable[Annotated], called: Sequence[Called], accents: Accents) -> Namings:
    """Where each of `called` is named, in one pass over all texts whatever their number."""
    finder = _finder(called, accents)
    common: set[str] = set()
    heard = {each.slug: _heard(each, finder, common) for each in documents}
    claimed = {person.key: person.documents for person in called}
    return {slug: dict(_settled(slug, found, claimed, common)) for slug, found in heard.items()}


def _finder(called: Sequence[Called], accents: Accents) -> _Finder:
    short = _short_names(called)
    terms = tuple(_terms(called, short))
    last = [
        word
        for term in terms
        for word in _WORD.findall(unicodedata.normalize("NFC", term.written))[-1:]
    ]
    letters = {char for term in terms for char in term.written if char.isalpha()}
    return _Finder(
        terms=compile_terms(terms, accents),
        accents=accents,
        ends=frozenset(fold_letters(word, accents).text for word in last),
        small_ends=frozenset(fold_letters(w, accents).text for w in last if w[0].islower()),
        cased=all(char.isupper() or char.islower() for char in letters),
        small={word.lower(): key for key, word in short.items() if not word.islower()},
    )


def _short_names(called: Iterable[Called]) -> Mapping[str, str]:
    """The one word that may stand for each person: their surname or only name, if no other person
    has that word in their name."""
    bearers: dict[str, set[str]] = {}
    for person in called:
        for word in {word for name in person.written for word in _WORD.findall(name.casefold())}:
            bearers.setdefault(word, set()).add(person.key)
    chosen: dict[str, str] = {}
    for person in called:
        for name in person.written:
            word = surname(name) or (name if len(name.split()) == 1 else "")
            parts = _WORD.findall(word.casefold())
            if parts and all(bearers[part] == {person.key} for part in parts):
                chosen.setdefault(person.key, _cased(word))
    return chosen


def _terms(called: Iterable[Called], short: Mapping[str, str]) -> Iterator[Term]:
    for person in called:
        for name in dict.fromkeys(_cased(each) for each in person.written):
            if len(name.split()) > 1:
                yield Term(owner=person.key, written=name)
        if person.key in short:
            yield Term(owner=person.key, written=short[person.key], blocks=True)


def _cased(name: str) -> str:
    """A name that is written in capitals as it would stand in a text."""
    return name.title() if name.isupper() else name


def _heard(annotated: Annotated, finder: _Finder, common: set[str]) -> _Heard:
    """What one document says; `common` grows by the keys whose short name stands in small
    letters."""
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    heard = _Heard()
    bags = [_words(passage.text) for passage in anchored.passages]
    small: set[str] = set()
    for place, (passage, words) in enumerate(zip(anchored.passages, bags, strict=True)):
        text = passage.text
        if text != text.lower():
            common.update(finder.small[word] for word in words if word in finder.small)
        full, short = finder.namings(text, words)
        if full:
            heard.full[place] = full
            heard.named.update(each.key for each in full)
        if short and not small:
            small = {word for bag in bags for word in bag if word.islower()}
        for naming in short:
            alone = _stands_alone(text, naming, small)
            if alone:
                heard.short.setdefault(place, []).append(naming)
            elif alone is None:
                heard.others.add(naming.key)
    headings = (heading.text for heading in anchored.headings)
    for told in (metadata.title, metadata.subtitle, metadata.description, *headings):
        heard.named.update(each.key for each in finder.namings(told, _words(told))[0])
    return heard


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text if text.isascii() else unicodedata.normalize("NFC", text)))


def _has_capitals(found: str, written: str) -> bool:
    """Whether the words `found` have the capitals of the name as `written`, its article apart."""
    pairs = zip(_WORD.findall(found), _WORD.findall(written), strict=False)
    return not any(
        there[0].isupper() and here[0].islower() and there.casefold() not in ARTICLES
        for here, there in pairs
    )


def _stands_alone(text: str, naming: Naming, small: set[str]) -> bool | None:
    """Whether a short name is the whole of a name where it stands; None if it is the surname of
    somebody else there."""
    behind = _BEHIND.match(text, naming.end)
    goes_on = behind is not None and behind[1].isupper()
    before = _BEFORE.search(text, max(0, naming.start - _WINDOW), naming.start)
    if before is None or not before[1][0].isupper() or _is_no_first_name(before[1]):
        return not goes_on
    if _STARTS.search(text, max(0, before.start() - _WINDOW), before.start()):
        return not goes_on and before[1].lower() in small
    return False if goes_on else None


def _is_no_first_name(word: str) -> bool:
    """A title, an abbreviation in capitals (`CEO`), or whose the person is (`Meta's`)."""
    if word.rstrip(".").casefold() in TITLES:
        return True
    return (len(word) > 1 and word.isupper()) or word.endswith(("'s", "’s"))


def _settled(
    slug: str, heard: _Heard, claimed: Mapping[str, frozenset[str]], common: set[str]
) -> Iterator[tuple[int, tuple[Naming, ...]]]:
    """The namings of one document that count, by place of the passage."""
    for place in sorted({*heard.full, *heard.short}):
        meant = [
            each
            for each in heard.short.get(place, ())
            if each.key not in common
            and each.key not in heard.others
            and (each.key in heard.named or slug in claimed[each.key])
        ]
        if counted := [*heard.full.get(place, ()), *meant]:
            yield place, tuple(sorted(counted, key=lambda each: (each.start, each.key)))
