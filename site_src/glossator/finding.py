"""Find passages by a few of their words: those that have them as they are, those that have them
all, else the nearest."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from glossator.model.annotations import Annotated
from glossator.model.passages import Passage
from glossator.model.site import Site
from glossator.text import folded

How = Literal["phrase", "words", "near"]
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A passage, and how it fits the words asked for."""

    document: Annotated
    passage: Passage
    how: How


def find(site: Site, words: str, limit: int) -> tuple[Found, ...]:
    """At most `limit` passages of `site` that have `words`, case and punctuation folded: the phrase
    first, then all words in any order, the shorter passage first; if none has them, the nearest."""
    wanted = folded(words).casefold()
    asked = frozenset(_WORD.findall(wanted))
    if not asked:
        return ()
    ranked = sorted(_matches(site, wanted, asked), key=lambda match: match[0])
    if not ranked:
        near = sorted(_nearest(site, wanted, asked), key=lambda match: -match[0])
        return tuple(found for _, found in near[:limit])
    return tuple(found for _, found in ranked[:limit])


def _matches(
    site: Site, wanted: str, asked: frozenset[str]
) -> Iterator[tuple[tuple[int, int], Found]]:
    phrase = re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)")
    for document, passage in _passages(site):
        text = _text(passage.text)
        how: How | None = None
        if wanted in text:
            how = "phrase"
        elif asked <= _vocabulary(text):
            how = "words"
        if how:
            rank = 2 if how == "words" else 0 if phrase.search(text) else 1
            yield (rank, len(text)), Found(document=document, passage=passage, how=how)


def _nearest(site: Site, wanted: str, asked: frozenset[str]) -> Iterator[tuple[float, Found]]:
    stems = [word[: max(4, len(word) - 2)] for word in sorted(asked)]
    for document, passage in _passages(site):
        text = _text(passage.text)
        known = _vocabulary(text)
        alike = [any(word.startswith(stem) for word in known) for stem in stems]
        if shared := sum(alike) / len(stems):
            likeness = SequenceMatcher(None, wanted, text[:400], autojunk=False).ratio()
            found = Found(document=document, passage=passage, how="near")
            yield shared + likeness / 10, found


def _passages(site: Site) -> Iterator[tuple[Annotated, Passage]]:
    for document in site.documents:
        yield from ((document, passage) for passage in document.anchored.passages)


def _text(text: str) -> str:
    return folded(text).casefold()


@lru_cache(maxsize=4096)
def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))
