"""How far the text says the longer words of a line: of its title most, of its site's name none."""

import re
from collections.abc import Mapping, Sequence

from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.same_titles import SMALLEST_SHARED, content
from glossator.readers.plain_lines import Line


def is_mute(line: Line, text: Mapping[str, int]) -> bool:
    """Whether none of the longer words of a line is said in the text, whose words are `text`."""
    once = is_prose(line)
    return not any(text[word] > once for word in longer_words(line))


def is_about(line: Line, text: Mapping[str, int]) -> bool:
    """Whether many of the longer words of a line are said in the text, and most of them."""
    words = longer_words(line)
    told = sum(text[word] > is_prose(line) for word in words)
    return told >= _MANY and told >= _MOST * len(words)


_MANY, _MOST = 3, 0.5
LONG_TEXT = 60  # longer words of a text that tell of its title
_STEM = 6  # first letters by which a word is known in other forms
_WORD = re.compile(r"[^\W_]+")
_LOW = re.compile(rf"\b[a-zß-öø-ÿа-яё][^\W\d_]{{{SMALLEST_SHARED - 1},}}")
_SPACELESS = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def small_words(lines: Sequence[Line]) -> set[str]:
    """The beginnings of the longer words that the text says with a small letter."""
    return {
        word.casefold()[:_STEM]
        for line in lines
        if is_prose(line)
        for word in _LOW.findall(line.text)
    }


def longer_words(line: Line) -> frozenset[str]:
    """The beginnings of the longer words of a line; of a script without spaces, each two
    characters."""
    found: set[str] = set()
    for word in _WORD.findall(line.key.casefold()):
        if _SPACELESS.search(word):
            found.update(word[i : i + 2] for i in range(len(word) - 1))
        elif len(word) >= SMALLEST_SHARED:
            found.add(word[:_STEM])
    return frozenset(found)


FIRST, _OPENING = 3, 12  # paragraphs, and words of each, in which a title is said


def is_named_in(line: Line, paragraph: Line) -> bool:
    """Whether a paragraph begins with all the longer words of `line`, two at least."""
    ours = {word for word in content(line.key) if len(word) >= SMALLEST_SHARED}
    words = re.findall(r"[^\W_]+", paragraph.key.casefold())[:_OPENING]
    return line is not paragraph and len(ours) >= 2 and ours <= set(words)
