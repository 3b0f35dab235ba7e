"""Sentences that say something about a theme, short enough for a margin.

One is quoted beside a passage only where it is to the point:

- it shares two words or more with the passage that tell something in both documents, one of them
  beyond the theme's terms. A word tells the more, the fewer passages of its document have it; empty
  words tell nothing; or
- it names the theme twice or more, by a term too that tells something in both;
- and it is no question, which would stand there without its answer.

Else a reference is numbers, which promise no more than the theme.

Only the two documents are counted: what else stands in the library changes no page.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossator.model.annotations import Annotated, Themed
from glossator.model.passages import Passage
from glossator.readers.language import empty_words
from glossator.sentences import sentences
from glossator.text import count_words

_KEPT = 16  # sentences of one document on one theme; a page seldom quotes more
_QUOTED = 150  # code points of a sentence shown in a margin: three lines of 300 px
_FITTING = 110  # code points: the length a quoted sentence reads best at
_COMMON = 0.6  # a word in more passages than this power of their number tells nothing
_LITTLE = 0.05  # what a word must tell at least to count
_TOLD = 0.2  # what the words in common must tell; one that stands in a single passage tells 0.4
_SHARED = 2  # words; one alone is in common by chance
_NAMED = 2  # times a sentence names the theme to say much about it by itself
_TWIN = 0.25  # of its words that must be new: the same words again say nothing
_QUESTION = re.compile(r"[?？؟][\"'”“’‘»«›‹)\]]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A passage on a theme, with the document it stands in."""

    document: Annotated
    passage: Passage
    themed: Themed


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a passage on a theme: `start:end` in code points of the passage's text; cut
    `before` or `after` if the sentence goes on there; how `telling` its words are."""

    standing: Standing
    start: int
    end: int
    before: bool
    after: bool
    telling: Mapping[str, float]

    @property
    def key(self) -> tuple[str, str, int]:
        """Document, passage and place: what tells it from every other."""
        return self.standing.document.slug, self.standing.passage.id, self.start

    @property
    def text(self) -> str:
        """The words, without marks for what was cut."""
        return self.standing.passage.text[self.start : self.end]


def sayings(standings: Sequence[Standing], telling: Mapping[str, float]) -> tuple[Sentence, ...]:
    """The few sentences of `standings`, all of one document and theme, that say most about the
    theme, the best first; of passages that were assigned only if no term stands in any. `telling`
    are the words of the document."""
    speaking = [standing for standing in standings if standing.themed.mentions] or standings
    said = [sentence for standing in speaking for sentence in _sentences_of(standing, telling)]
    return tuple(sorted(said, key=_worth, reverse=True)[:_KEPT])


def telling_words(document: Annotated) -> Mapping[str, float]:
    """How much each word of a document tells of a passage that has it, to 0.4; without those that
    tell little."""
    anchored = document.anchored
    passages = anchored.passages
    empty = empty_words(anchored.document.metadata.language or "en")
    counts = Counter(word for passage in passages for word in _vocabulary(passage.text))
    whole = math.log(len(passages) + 1)
    return {
        word: told
        for word, count in counts.items()
        if (told := math.log((len(passages) + 1) / count) / whole - _COMMON) > _LITTLE
        and word not in empty
        and len(word) > 1
    }


def best_saying(
    said: Iterable[Sentence], here: Standing, telling: Mapping[str, float]
) -> Sentence | None:
    """Of `said` the sentence that says most about the theme and what the passage at hand speaks of,
    in words of its own; None if none is to the point. `telling` are the words of its document."""
    known = _vocabulary(here.passage.text)
    terms = _terms(here)

    def fitness(sentence: Sentence) -> float:
        theirs = _terms(sentence.standing)
        shared = {
            word: min(tells, telling[word])
            for word, tells in sentence.telling.items()
            if word in known and word in telling
        }
        told = sum(shared.values())
        beyond = any(word not in terms and word not in theirs for word in shared)
        alike = beyond and len(shared) >= _SHARED and told >= _TOLD
        of_one_term = any(word in terms and word in theirs for word in shared)
        news = _news(_vocabulary(sentence.text), known)
        if news < _TWIN or not (alike or (of_one_term and _named(sentence) >= _NAMED)):
            return 0.0
        return _worth(sentence) * news * (1 + told)

    fitting = [(fit, sentence) for sentence in said if (fit := fitness(sentence)) > 0]
    return max(fitting, key=lambda each: each[0])[1] if fitting else None


def _terms(standing: Standing) -> frozenset[str]:
    """The words by which a passage names its theme."""
    text = standing.passage.text
    named = (text[mention.start : mention.end] for mention in standing.themed.mentions)
    return frozenset(word for term in named for word in _vocabulary(term))


def _named(sentence: Sentence) -> int:
    """How often a sentence names its theme."""
    mentions = sentence.standing.themed.mentions
    return sum(sentence.start <= mention.start < sentence.end for mention in mentions)


def _sentences_of(standing: Standing, telling: Mapping[str, float]) -> Iterator[Sentence]:
    """The sentences of a passage that name its theme (the first, if none does), cut to what a
    margin holds."""
    text = standing.passage.text
    mentions = standing.themed.mentions
    for start, end in sentences(text):
        inside = [mention for mention in mentions if start <= mention.start < end]
        if (inside or not mentions) and not _QUESTION.search(text, start, end):
            keep = (inside[0].start, inside[0].end) if inside else (start, start)
            first, last = _cut(text, start, end, *keep)
            words = _vocabulary(text[first:last])
            yield Sentence(
                standing=standing,
                start=first,
                end=last,
                before=first > start,
                after=last < end,
                telling={word: telling[word] for word in sorted(words) if word in telling},
            )
            if not mentions:
                return


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


def _worth(sentence: Sentence) -> float:
    """How much a sentence says about its theme: by how thickly the passage speaks of it, how well
    its length fits, and whether it is whole."""
    passage = sentence.standing.passage
    mentions = sentence.standing.themed.mentions
    density = max(1, len(mentions)) / max(1, count_words(passage.text))
    length = sentence.end - sentence.start
    fitting = 1 / (1 + abs(length - _FITTING) / _FITTING)
    whole = 1.0 if not (sentence.before or sentence.after) else 0.7
    # The root: twice the mentions are worth more, but a good sentence should not lose to a list.
    return float(density**0.5 * fitting * whole)


def _news(own: frozenset[str], known: frozenset[str]) -> float:
    """How little of a sentence's `own` words is among those that are `known`, from 0 to 1."""
    return 1 - len(own & known) / len(own) if own else 0.0


@lru_cache(maxsize=4096)  # a sentence is weighed for every passage it may stand beside
def _vocabulary(text: str) -> frozenset[str]:
    words = (word.strip(".,;:!?\"'“”‘’()[]").casefold() for word in text.split())
    return frozenset(word.removesuffix("’s").removesuffix("'s") for word in words)
