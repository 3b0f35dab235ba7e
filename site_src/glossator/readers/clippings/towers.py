"""What boards build beside each post of a thread: a picture or a letter, a name, a rank, since when
somebody is there and how much they wrote; and what they hang under it."""

import re
from collections import Counter
from collections.abc import Sequence

from glossator.readers.clippings.groups import groups
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.vocabulary import Interface
from glossator.readers.plain_lines import Line

_FEWEST = 3  # towers of a thread
_LABELS = 2  # labels in each of them, at least
_WORDS = 4  # of a line of a tower
_STEM = 6  # letters of a label that another has too
_ABOVE = 4  # lines of a tower over its first label: a letter, a name, two ranks
_BELOW = 2  # lines of a tower under its last fact: when the post was written, and its number
_POST = re.compile(r"(?:[#№]|nr\.? ?|no\.? ?|n[.º°] ?)\d[\d., ]*", re.IGNORECASE)
_FIGURES = re.compile(r"[+-]?\d[\d.,  ]*[kKmM]?")


def towers(lines: Sequence[Line], faces: Sequence[Interface]) -> set[int]:
    """The lines of towers: runs of short lines in which the same labels stand in each, right over a
    number or a day; three at least, each under the first letter of a name or over the day or the
    number of the post, on a page with buttons to answer. And the line of those who liked a post,
    with its label, under each."""
    if not any(face.share >= 0.99 and "comment" in face.matters for face in faces):
        return set()
    labels = _labels(lines)
    built = [
        tower
        for group in groups(lines)
        for tower in _runs(lines, group, labels)
        if _heads_name(lines, tower[0]) or _closes(lines[tower[-1]], lines[tower[-2]], labels)
    ]
    if len(built) < _FEWEST:
        return set()
    found = {i for tower in built for i in tower}
    return found | _liked(lines, faces, found)


def _labels(lines: Sequence[Line]) -> set[str]:
    """The short lines that stand three times at least, each time right over a number or a day."""
    valued: dict[str, int] = {}
    bare: set[str] = set()
    for i, line in enumerate(lines):
        below = lines[i + 1] if i + 1 < len(lines) else None
        if not _is_short(line) or not line.text[0].isalpha():
            continue
        if below is not None and below.before == 0 and _is_value(below):
            valued[line.key] = valued.get(line.key, 0) + 1
        else:
            bare.add(line.key)
    several = {key for key, count in valued.items() if count >= _FEWEST and key not in bare}
    # who joined says so as a man or as a woman: `Dołączył`, `Dołączyła`
    stems = Counter(key[:_STEM] for key in valued if key not in bare and len(key) > _STEM)
    return several | {key for key in valued if key not in bare and stems[key[:_STEM]] > 1}


def _is_short(line: Line) -> bool:
    return line.words <= _WORDS and not CLOSED.search(line.ending)


def _is_value(line: Line) -> bool:
    return bool(_FIGURES.fullmatch(line.text)) or is_day(line.text)


def _runs(lines: Sequence[Line], group: range, labels: set[str]) -> list[range]:
    """The towers of a group of lines: from a name down to the facts under the last label."""
    found: list[range] = []
    run: list[int] = []
    for i in [*group, -1]:
        fact = i >= 0 and lines[i].key in labels
        if fact and (not run or i - run[-1] <= 2):
            run.append(i)
            continue
        if i >= 0 and run and i - run[-1] < 2:
            continue  # the value of a label
        if len(run) >= _LABELS:
            found.append(_whole(lines, group, run))
        run = [i] if fact else []
    return found


def _whole(lines: Sequence[Line], group: range, run: Sequence[int]) -> range:
    start, end = run[0], run[-1] + 2
    while start > max(group.start, run[0] - _ABOVE) and _is_short(lines[start - 1]):
        start -= 1
        if _heads_name(lines, start):
            break
    below = end
    while below < min(group.stop, end + _BELOW) and _tells_post(lines[below]):
        below += 1
    return range(start, below)


def _closes(line: Line, above: Line, labels: set[str]) -> bool:
    """Whether a tower ends in when the post was written, or its number, which no label has."""
    return _tells_post(line) and above.key not in labels


def _tells_post(line: Line) -> bool:
    return is_day(line.text) or bool(_POST.fullmatch(line.text))


def _heads_name(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` is the letter that a name right below it begins with."""
    letter, below = lines[i].text, lines[i + 1].text
    return len(letter) == 1 and letter.isalpha() and below.casefold().startswith(letter.casefold())


def _liked(lines: Sequence[Line], faces: Sequence[Interface], found: set[int]) -> set[int]:
    """A label that stands several times right under a button of posts, and who is named there."""
    under = [
        i
        for i in range(1, len(lines) - 1)
        if lines[i].text.endswith((":", "："))
        and _is_label(lines[i])
        and lines[i].before == 0
        and faces[i - 1].share >= 0.99
        and "comment" in faces[i - 1].matters
    ]
    times = Counter(lines[i].key for i in under)
    again = [i for i in under if times[lines[i].key] > 1]
    named = {
        i + 1
        for i in again
        if lines[i + 1].before == 0 and i + 1 not in found and lines[i + 1].words <= 3 * _WORDS
    }
    return {*again, *named}


def _is_label(line: Line) -> bool:
    return line.words <= _WORDS and line.text[0].isalpha()
