"""Letters one after the other, each signed with a name and where it is from: what stands under a
name heads nothing."""

from collections.abc import Sequence

from glossator.readers.clippings.headline_shapes import ends_open
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statements import is_name
from glossator.readers.plain_lines import Line

_FEWEST = 2  # letters
_PLACE = 5  # words


def signed_places(lines: Sequence[Line]) -> set[int]:
    """The lines of a few words that stand close under a name alone, itself right under a paragraph,
    if the page has several such."""
    found = {
        i
        for i in range(2, len(lines))
        if is_name(lines[i - 1].text)
        and lines[i].words <= _PLACE
        and lines[i].before == 0
        and ends_open(lines[i])
        and is_prose(lines[i - 2])
        and not is_prose(lines[i])
    }
    return found if len(found) >= _FEWEST else set()
