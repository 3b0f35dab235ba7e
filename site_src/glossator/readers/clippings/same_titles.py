"""Whether lines say the same title, or one tells at length what the other calls it."""

import re

from glossator.readers.clippings.headline_shapes import ends_open
from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line

SMALLEST_SHARED = 4  # letters of a word that counts as shared


_DESCRIBES = re.compile(
    r"\b(?:showing|shows|depicting|featuring|pictured|portrait of|screenshot of|illustration of"
    r"|symbolbild|zeigt|abbildung|montrant|illustrant|mostrando|que muestra|che (?:mostra"
    r"|raffigura)|qui montre|bild zeigt|immagine di|image de|foto von|photo of|image of"
    r"|picture of|raffigurante"
    r"|met afbeelding)\b",
    re.IGNORECASE,
)


_LONGEST_ADDITION = 8  # words a site sets before or behind a title: its name, a path


def says_again(title: Line, other: Line) -> bool:
    """Whether `other` says `title`, alone or with the site's name or a path beside it."""
    return other.key == title.key or says_within(other, title)


def says_within(line: Line, title: Line) -> bool:
    """Whether `line` says `title` at its start or end, and a few words more."""
    ours, words = line.key, title.key
    if title.words < 3 or not title.words < line.words <= title.words + _LONGEST_ADDITION:
        return False
    return ours.startswith(f"{words} ") or ours.endswith(f" {words}")


def is_alt(line: Line, following: Line | None, below: Line | None) -> bool:
    """Whether `line` tells at greater length, without a full stop, what the title below it says:
    the words of the picture above the title. `below` is the line under that title: were it running
    text, the lines would be a title and the first heading."""
    if following is None or not ends_open(line) or following.words < 2:
        return False
    shared = shared_words(line, following)
    longer = line.words > following.words and line.words >= 8
    describes = bool(_DESCRIBES.search(line.text))
    repeats = shared >= 0.8 and below is not None and not is_prose(below)
    return longer and ((describes and shared >= 0.3) or repeats)


def shared_words(line: Line, other: Line) -> float:
    """The share of the longer words of `other` that `line` has too."""
    ours, theirs = content(line.key), content(other.key)
    return len(ours & theirs) / len(theirs) if theirs else 0.0


def content(key: str) -> set[str]:
    words = re.findall(r"[^\W_]+", key)
    return {
        word.casefold()
        for word in words
        if len(word) >= SMALLEST_SHARED or word.isupper() or word.isdigit()
    }
