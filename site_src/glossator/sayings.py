"""Sentences that say something about a theme, short enough for a margin."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossator.model import Annotated, Passage, Themed
from glossator.sentences import sentences
from glossator.text import count_words

_KEPT = 8  # sentences of one document on one theme; a page seldom quotes more
_QUOTED = 150  # code points of a sentence shown in a margin: three lines of 300 px
_FITTING = 110  # code points: the length a quoted sentence reads best at


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A passage on a theme, with the document it stands in."""

    document: Annotated
    passage: Passage
    themed: Themed


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a passage on a theme: `start:end` in code points of the passage's text; cut
    `before` or `after` if the sentence goes on there."""

    standing: Standing
    start: int
    end: int
    before: bool
    after: bool

    @property
    def key(self) -> tuple[str, str, str, int]:
        """Theme, document, passage and place: what tells it from every other."""
        standing = self.standing
        return standing.themed.theme, standing.document.slug, standing.passage.id, self.start

    @property
    def text(self) -> str:
        """The words, without marks for what was cut."""
        return self.standing.passage.text[self.start : self.end]


def sayings(standings: Sequence[Standing]) -> tuple[Sentence, ...]:
    """The few sentences of `standings`, all of one document and theme, that say most about the
    theme, the best first; of passages that were assigned only if no term stands in any."""
    speaking = [standing for standing in standings if standing.themed.mentions] or standings
    said = [sentence for standing in speaking for sentence in _sentences_of(standing)]
    return tuple(sorted(said, key=_worth, reverse=True)[:_KEPT])


def best_saying(said: Sequence[Sentence], here: Standing) -> Sentence | None:
    """Of `said` the sentence that says most about the theme and is least like the passage at
    hand."""
    known = _vocabulary(here.passage.text)
    return max(said, key=lambda sentence: _worth(sentence) * _news(sentence, known), default=None)


def _sentences_of(standing: Standing) -> Iterator[Sentence]:
    """The sentences of a passage that name its theme (the first, if none does), cut to what a
    margin holds."""
    text = standing.passage.text
    mentions = standing.themed.mentions
    for start, end in sentences(text):
        inside = [mention for mention in mentions if start <= mention.start < end]
        if inside or not mentions:
            keep = (inside[0].start, inside[0].end) if inside else (start, start)
            first, last = _cut(text, start, end, *keep)
            yield Sentence(
                standing=standing, start=first, end=last, before=first > start, after=last < end
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


def _news(sentence: Sentence, known: frozenset[str]) -> float:
    """How little of a sentence is among the words that are `known`, from 0 to 1."""
    own = _vocabulary(sentence.text)
    return 1 - len(own & known) / len(own) if own else 0.0


@lru_cache(maxsize=4096)  # a sentence is weighed for every passage it may stand beside
def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(word.strip(".,;:!?\"'“”‘’()[]").casefold() for word in text.split())
