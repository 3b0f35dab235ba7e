"""Cards that name somebody on the screen: `Halina Lind, keeper of the light until 2009`."""

import re
from collections.abc import Callable, Iterable, Mapping

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’-]*[^\W\d_]"
_SMALL = r"(?:de|del|della|di|da|dos?|van|von|der|den|la|le|el|al|bin|af|av)"
_TITLED = r"(?:(?:Dr|Prof|Mgr|Ing|Mag|inż|Mrs?|Ms|Sir|Dame)\.?\s+){0,2}"
_CARD = re.compile(
    rf"{_TITLED}(?P<name>{_WORD}(?:\s+(?:{_SMALL}\s+){{0,2}}{_WORD}){{1,3}})"
    r"(?:\s?[,，|•·]\s?|\s[-–—]\s|\s?\n)(?P<role>[^\n.!?:]{3,90})",
)
_PARTICLE = re.compile(_SMALL)
_LONGEST, _LETTERS = 18, 160  # words, code points
_ENDS = re.compile(r"[.!?…,;:]['\"”»]*$")


def card_name(words: str) -> str:
    """The name on a card, of which `words` are all; "" if it is none."""
    words = words.strip()
    if len(words) > _LETTERS or len(words.split()) > _LONGEST or _ENDS.search(words):
        return ""
    match = _CARD.fullmatch(words)
    name = " ".join(match["name"].split()) if match else ""
    # in scripts other than ours as well: `могла, і` is the middle of a sentence
    return "" if any(w[0].islower() and not _PARTICLE.fullmatch(w) for w in name.split()) else name


def in_full(
    labels: Iterable[str], cards: Iterable[str], is_short_for: Callable[[str, str], bool]
) -> Mapping[str, str]:
    """The full name of each of `labels` that is a part of one name on the `cards` alone; none that
    two labels would have."""
    names = tuple(dict.fromkeys(cards))
    found: dict[str, str] = {}
    for label in labels:
        fitting = [name for name in names if is_short_for(label, name)]
        if len(fitting) == 1:
            found[label] = fitting[0]
    taken = list(found.values())
    return {label: name for label, name in found.items() if taken.count(name) == 1}
