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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from glossator.letters import Accents
from glossator.model import Annotated
from glossator.person_names import ARTICLES, TITLES, surname
from glossator.terms import Term, TermFinder, compile_terms

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


def namings(documents: Iterable[Annotated], called: Sequence[Called], accents: Accents) -> Namings:
    """Where each of `called` is named, in one pass over all texts whatever their number."""
    short = _short_names(called)
    finder = compile_terms(_terms(called, short), accents)
    common: set[str] = set()
    heard = {each.slug: _heard(each, finder, short, common) for each in documents}
    claimed = {person.key: person.documents for person in called}
    return {slug: dict(_settled(slug, found, claimed, common)) for slug, found in heard.items()}


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


def _heard(
    annotated: Annotated, finder: TermFinder, short: Mapping[str, str], common: set[str]
) -> _Heard:
    """What one document says; `common` grows by the keys whose short name stands in small
    letters."""
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    heard = _Heard()
    small: set[str] = set()
    for place, passage in enumerate(anchored.passages):
        text = passage.text
        in_full: list[Naming] = []
        for found in finder.find(text):
            naming = Naming(found.term.owner, found.start, found.end)
            if any(one.start <= found.start < one.end for one in in_full):
                continue
            if not _has_capitals(text[found.start : found.end], found.term.written):
                if found.term.blocks and text != text.lower():
                    common.add(naming.key)
                continue
            if not found.term.blocks:
                in_full.append(naming)
                continue
            if not small and _BEFORE.search(text, max(0, found.start - _WINDOW), found.start):
                small = _small_words(annotated)
            alone = _stands_alone(text, naming, small)
            if alone:
                heard.short.setdefault(place, []).append(naming)
            elif alone is None:
                heard.others.add(naming.key)
        if in_full:
            heard.full[place] = in_full
            heard.named.update(each.key for each in in_full)
    for told in (metadata.title, metadata.subtitle, metadata.description):
        heard.named.update(_named_in_full(told, finder))
    for heading in anchored.headings:
        heard.named.update(_named_in_full(heading.text, finder))
    return heard


def _named_in_full(text: str, finder: TermFinder) -> Iterator[str]:
    for found in finder.find(text):
        written = found.term.written
        if not found.term.blocks and _has_capitals(text[found.start : found.end], written):
            yield found.term.owner


def _small_words(annotated: Annotated) -> set[str]:
    return {
        word
        for passage in annotated.anchored.passages
        for word in _WORD.findall(passage.text)
        if word.islower()
    }


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
