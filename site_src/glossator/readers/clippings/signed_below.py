"""Who signs a text right under its first paragraph, which is its standfirst then."""

from collections.abc import Sequence

from glossator.readers.clippings.bylines import BY
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statements import is_day, is_name, stated
from glossator.readers.plain_lines import Line

_BYLINE, _STANDFIRST = 8, 45  # words


def signed_below(lines: Sequence[Line], begin: int, text: str) -> int:
    """How many lines right under the first paragraph state who wrote the text, the first of them
    by the word of a byline or as a name alone over a date, and when: then the paragraph is the
    standfirst."""
    end = begin + 1
    if end >= len(lines) or lines[end].words > _BYLINE or not is_prose(lines[begin]):
        return 0
    if _is_over_day(lines, begin):
        return 2
    said = stated(lines[end], text) if BY.fullmatch(lines[end].text) else None
    if said is None or not any(field.name == "author" for field in said.fields):
        return 0
    while end < len(lines) and stated(lines[end], text) is not None:
        end += 1
    return end - begin - 1


def _is_over_day(lines: Sequence[Line], begin: int) -> bool:
    """Whether a name alone stands under a short first paragraph, and right over a date."""
    if begin + 2 >= len(lines) or lines[begin].words > _STANDFIRST or begin == 0:
        return False
    name, day = lines[begin + 1 : begin + 3]
    return is_name(name.text) and name.after <= name.before and is_day(day.text)
