"""Which line is a text's title, by evidence that adds up (`title_signs`)."""

from collections.abc import Collection, Sequence

from glossator.model.trees import Guess
from glossator.readers.clippings.guesses import guess_of
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statements import is_name
from glossator.readers.clippings.title_places import title_places
from glossator.readers.clippings.title_signs import BETWEEN, TITLE_SIGNS
from glossator.readers.plain_lines import Line

_ENOUGH_TITLE = 4
_LEAST = -100  # below any sum of signs


def find_title(
    lines: Sequence[Line],
    free: Sequence[int],
    around: Sequence[int],
    stated: Collection[int],
    named: int | None = None,
) -> tuple[int, Guess] | None:
    """The title, and what speaks for it, among the lines `free` (indices of those above the text
    that may be it), None if none has enough for it. `around` are those in which it may be said
    again, `stated` those that state author, date and the like; `named` is the line that the page
    names elsewhere as its title."""
    best: tuple[int, Guess] | None = None
    best_sum = _LEAST
    again = False  # whether the best is said again
    for i, place in title_places(lines, free, around, stated, named):
        held = [sign for sign in TITLE_SIGNS if sign.holds(place)]
        total = sum(sign.weight for sign in held)
        if total - sum(sign.weight for sign in held if sign.name in BETWEEN) < _ENOUGH_TITLE:
            continue
        told = place.opens or (place.begins and is_name(lines[i].text))
        told = told and not (again and not place.again)
        nearer = best is not None and place.under_site and _is_nearer(lines, best[0], i)
        if total > best_sum or (total == best_sum and (told or nearer)):
            again = place.again
            best, best_sum = (i, guess_of(held, _ENOUGH_TITLE)), total
    return best


_FAR_DOWN = 24  # lines of a menu above, in which other pages' headlines stand


def _is_nearer(lines: Sequence[Line], best: int, i: int) -> bool:
    """Whether line `i` stands nearer to the text than the headline `best`, both far down a page,
    and nothing between them says anything of its own."""
    mute = not any(is_prose(line) for line in lines[best:i])
    return best >= _FAR_DOWN and mute and lines[best].key != lines[i].key
