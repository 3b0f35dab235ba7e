"""The known word an owner probably meant, for hints."""

from collections.abc import Iterable
from difflib import get_close_matches

# A list longer than this is named in part: the message has to stay readable.
_SHOWN = 12


def nearest(word: str, known: Iterable[str]) -> str:
    """The one of `known` spelled most like `word`, in any case; empty if none is like it."""
    by_folded = {each.casefold(): each for each in reversed(list(known))}
    close = get_close_matches(word.casefold(), sorted(by_folded), 1, 0.6)
    return by_folded[close[0]] if close else ""


def meant(word: str, known: Iterable[str], none: str = "") -> str:
    """A hint: "Did you mean …?", else what is known, else `none`."""
    names = list(known)
    if close := nearest(word, names):
        return f"Did you mean `{close}`?"
    if not names:
        return none
    shown = ", ".join(f"`{name}`" for name in names[:_SHOWN])
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"Known: {shown}{more}."
