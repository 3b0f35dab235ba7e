"""Names alone under what a picture shows: who took it, with no word that says so."""

from collections.abc import Callable, Collection, Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.statements import is_name
from glossator.readers.plain_lines import Line

_CAPTION = range(6, 30)  # words of what a picture shows
_PARAGRAPH = 20
_QUOTES = '"“„«‘「『—–'
_TOOK = Verdict(reason="image-credit", evidence="a name under a caption, as under another")
_IN_CAPITALS = Verdict(
    reason="image-credit", evidence="the one name in capitals, between a caption and the text"
)
_SHAPE = Verdict(reason="image-credit", evidence="a word over a caption and who took the picture")


def caption_names(
    lines: Sequence[Line],
    verdicts: Mapping[int, Verdict],
    begin: int,
    authors: Collection[str],
    keep: Callable[[Line], bool],
) -> dict[int, Verdict]:
    """The name that stands alone twice at least, each time close under a caption and over no
    paragraph; the one name in capitals between the caption on top and the first paragraph; and the
    one word that opens such a group. `authors` are names, case folded, of whoever wrote it."""
    named = [
        i
        for i in range(1, len(lines))
        if lines[i].words <= 4
        and i not in verdicts
        and not keep(lines[i])
        and not lines[i].before
        and is_name(lines[i].text)
        and lines[i].key.casefold() not in authors
        and _is_caption(lines[i - 1])
        and i - 1 not in verdicts
    ]
    found: dict[int, Verdict] = {}
    for i in named:
        all_of = [j for j, line in enumerate(lines) if line.key == lines[i].key]
        if len(all_of) > 1 and all(j in named and _is_under_caption(lines, j) for j in all_of):
            found[i] = _TOOK
            first = i - 2
            if first >= 0 and lines[first].words == 1 and not lines[i - 1].before:
                opens = lines[first].before > 0 and first > begin and first not in verdicts
                found |= {first: _SHAPE} if opens else {}
    capitals = [i for i, line in enumerate(lines) if line.text.isupper() and is_name(line.text)]
    top = [i for i in named if i in capitals and i <= begin + 1 and _is_over_text(lines, i)]
    said = sum(i in verdicts for i in capitals)
    if len(top) == 1 and len(capitals) - said == 1 and _are_apart(lines, begin):
        found[top[0]] = _IN_CAPITALS
    return found


def _is_caption(line: Line) -> bool:
    return line.words in _CAPTION and line.text[0] not in _QUOTES


def _is_under_caption(lines: Sequence[Line], i: int) -> bool:
    """Whether a name over no paragraph stands under what is no sentence: letters are signed."""
    return not (_is_over_text(lines, i) or CLOSED.search(lines[i - 1].ending))


def _is_over_text(lines: Sequence[Line], i: int) -> bool:
    below = lines[i + 1] if i + 1 < len(lines) else None
    return below is not None and is_prose(below) and not below.before


def _are_apart(lines: Sequence[Line], begin: int) -> bool:
    """Whether blank lines part the paragraphs."""
    full = [line for line in lines[begin:] if is_prose(line) and line.words >= _PARAGRAPH]
    return 2 * sum(line.after > 0 for line in full) > len(full)
