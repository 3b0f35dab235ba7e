"""A box at the top of a text that says in a few lines what its paragraphs say in the same words."""

from collections.abc import Collection, Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.quoted_whom import ENDS
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.plain_lines import Line

_TOP = 8  # lines of a text among which such a box stands
_LEAST, _MOST, _FEWEST = 6, 40, 2  # words of a point, points
_LONGER = 1.3  # times as many words has the paragraph


def key_points(
    lines: Sequence[Line], begin: int, end: int, taken: Collection[int]
) -> Mapping[int, Verdict]:
    """Of the first of `lines[begin:end]`, and of short ones right above, those that stand again
    further down, to the letter and as whole sentences, two at least; and the name of the box if it
    has nothing else. Lines `taken` are none."""
    while begin > 0 and begin - 1 not in taken:
        begin -= 1
    top = [i for i in range(begin, min(end, begin + _TOP)) if i not in taken]
    found: dict[int, Verdict] = {}
    for i in top:
        source = _source(lines, i, end)
        if source is not None:
            place = f"line {lines[source].number}"
            found[i] = Verdict(reason="second-copy", evidence=f"a key point: stands in {place}")
    if len(found) < _FEWEST or max(found) - min(found) > 2 * len(found):
        return {}
    label, last = min(found) - 1, max(found)
    alone = all(i in found for i in range(label + 1, last + 1)) and _ends(lines, last)
    if alone and label >= 0 and label not in taken and is_familiar(lines[label].text):
        found[label] = Verdict(reason="second-copy", evidence="heads key points of the text alone")
    return found


def _source(lines: Sequence[Line], i: int, end: int) -> int | None:
    """The paragraph below line `i` that has it as a sentence, or several."""
    line = lines[i]
    if not _LEAST <= line.words <= _MOST:
        return None
    said = line.text.strip()
    said = said if ENDS.search(said) else said + "."
    for j in range(i + 1, end):
        at = lines[j].text.find(said) if lines[j].words >= _LONGER * line.words else -1
        behind = lines[j].text[at + len(said) : at + len(said) + 1]
        if (
            at >= 0
            and behind.strip() == ""
            and (at == 0 or ENDS.search(lines[j].text[:at].rstrip()))
        ):
            return j
    return None


def _ends(lines: Sequence[Line], last: int) -> bool:
    """Whether a paragraph stands behind the last of the points."""
    return last + 1 < len(lines) and lines[last + 1].words > 2 * lines[last].words
