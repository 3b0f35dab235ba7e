"""Texts made after the pattern of another: the next item of a list, the minutes of another meeting.
Such a text stands in the frame of the old one, with other words in its slots. So may an edited one,
where it stood; where nothing of what stood beside the old one stands, it is another text."""

from collections.abc import Mapping

from glossator.permalinks.ground import Ground
from glossator.permalinks.likeness import Words, are_forms, is_slip

# Of 120 simulated documents: of passages that were found away from all their neighbours with so
# many words replaced in their places, 65 were other passages and 12 were edited.
_WORDS, _SHARE = 2, 0.3  # replaced, and of all words that say something
_LONG = 4  # letters of such a word
_SHORT = 3  # letters: what is shorter and another is no slot


def after_patterns(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """Those of the `pairs` (new to old) whose new passage is made after the pattern of the old one,
    and stands beside nothing that the old one stood beside."""
    return {
        j: i
        for j, i in pairs.items()
        if ground.old_texts[i] != ground.new_texts[j]
        and ground.new_kinds[j] == "passage"
        and pairs.get(j - 1, -2) != i - 1
        and pairs.get(j + 1, -2) != i + 1
        and _is_recast(ground.olds[i], ground.news[j])
    }


def _is_recast(old: Words, new: Words) -> bool:
    """Whether a text has other words in some places of an old one, not those of other places, and
    all others where they were, but for figures."""
    if len(old.inside) != len(new.inside):
        return False
    kept = other = 0
    for one, two in zip(old.inside, new.inside, strict=True):
        if any(map(str.isdigit, one + two)):
            continue
        if one == two or is_slip(one, two) or are_forms(one, two):
            kept += len(one) >= _LONG
        elif min(len(one), len(two)) < _SHORT:
            return False
        elif one in new.counts and two in old.counts:
            return False  # they changed places
        else:
            other += 1
    return other >= _WORDS and other >= _SHARE * (kept + other)
