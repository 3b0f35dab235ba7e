"""What readers rated, named over the stars they gave it, behind a box of the site's: a recipe
below the story that leads to it."""

import re
from collections.abc import Collection, Iterator, Sequence

from glossator.readers.clippings.prose import CLOSED, TEASER_WORDS, is_prose
from glossator.readers.plain_lines import Line

_STARS = re.compile(r"\W*[★☆⭐✮]{3,}.{0,40}")
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


def _is_of_text(line: Line, said: Collection[str]) -> bool:
    words = _words(line)
    shared = sum(word in said for word in words)
    return line.words <= TEASER_WORDS and shared >= max(_FEWEST, _MOST * len(words))


def _words(line: Line) -> Sequence[str]:
    return _WORD.findall(line.key.casefold())
