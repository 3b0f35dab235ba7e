"""What readers rated, named over the stars they gave it, behind a box of the site's: a recipe
below the story that leads to it."""

import re
from collections.abc import Collection, Iterator, Sequence

from glossator.readers.clippings.prose import CLOSED, TEASER_WORDS, is_prose
from glossator.readers.plain_lines import Line

_STARS = re.compile(r"\W*[★☆⭐✮]{3,}.{0,40}")
# "Design 8/10", "Verarbeitung: 4 von 5", "Value: ★★★☆☆", "Price 70 %"
_RATING = re.compile(
    r"[^\W\d_][^.!?\d★☆⭐]{1,40}?[\s:：–—-]+(?:\d{1,3}(?:[.,]\d{1,2})?\s?(?:/|von|out of|sur|de|su"
    r"|van|av|af|z|из|uit)\s?\d{1,3}|\d{1,3}\s?%|[★☆⭐✮½]{3,6})|[^\W\d_][^.!?]{0,20}[:：]\s?[★☆⭐✮½]{3,6}",
    re.IGNORECASE,
)
_RATINGS = 2  # lines of such a row
_BUTTONS = 4  # lines of the site's under the stars
_WORD = re.compile(r"[^\W\d_]{4,}")
_FEWEST, _MOST = 2, 0.6  # of the longer words of such a name the text has


def rated_heads(lines: Sequence[Line], verdicts: Collection[int]) -> Iterator[int]:
    """The lines among `verdicts` (what is set aside) in words of the text that stand right over
    stars, then nothing but what is set aside, and a paragraph of the text."""
    said: set[str] | None = None
    for i in range(len(lines) - 2):
        if i not in verdicts or not _STARS.fullmatch(lines[i + 1].text):
            continue
        below = i + 2
        while below < len(lines) and below in verdicts and below - i <= _BUTTONS:
            below += 1
        if below >= len(lines) or below in verdicts or not is_prose(lines[below]):
            continue
        if said is None:
            own = (line for k, line in enumerate(lines) if k not in verdicts and is_prose(line))
            said = {word for line in own for word in _words(line)}
        if not CLOSED.search(lines[i].ending) and _is_of_text(lines[i], said):
            yield i


def heads_ratings(lines: Sequence[Line], i: int) -> bool:
    """Whether a few words stand right over a row of a reviewer's ratings."""
    below = lines[i + 1 : i + 1 + _RATINGS]
    rated = len(below) == _RATINGS and all(_RATING.fullmatch(line.text) for line in below)
    own = _RATING.fullmatch(lines[i].text) or CLOSED.search(lines[i].ending)
    return rated and not own and lines[i].words <= TEASER_WORDS and not below[1].before


def _is_of_text(line: Line, said: Collection[str]) -> bool:
    words = _words(line)
    shared = sum(word in said for word in words)
    return line.words <= TEASER_WORDS and shared >= max(_FEWEST, _MOST * len(words))


def _words(line: Line) -> Sequence[str]:
    return _WORD.findall(line.key.casefold())
