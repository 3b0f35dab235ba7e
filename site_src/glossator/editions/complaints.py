"""What an owner is told about a quote that has no place, or more than one."""

from dataclasses import dataclass

from glossator.model.documents import Quote, Stretch
from glossator.problems import Problem, Where
from glossator.quotes.finding import Ambiguous, NotFound, find
from glossator.quotes.haystack import Haystack

_SHOWN = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """A part of a source that no quote of this kind reaches, and what to say if it stands there."""

    haystack: Haystack
    hint: str


def complaint(
    what: str,
    slug: str,
    quote: Quote | Stretch,
    found: NotFound | Ambiguous,
    where: Where,
    elsewhere: tuple[Elsewhere, ...] = (),
) -> Problem:
    """A problem for `quote`, which `what` ("a turn") says; its hint names the closest words, or
    where they do stand, or what to add."""
    if isinstance(found, Ambiguous):
        return _ambiguous(what, slug, quote, found, where)
    return Problem(
        code="quote-not-found",
        message=f"{what} quotes words that are not in `{slug}`: {shown(quote)}",
        where=where,
        hint=_where_else(quote, elsewhere) or _closest(quote, found),
    )


def _ambiguous(
    what: str, slug: str, quote: Quote | Stretch, found: Ambiguous, where: Where
) -> Problem:
    exact = quote.start.exact if isinstance(quote, Stretch) else quote.exact
    times = "twice" if found.count == 2 else f"{found.count} times"
    if len(set(found.contexts)) == len(found.contexts):
        listed = " or ".join(f"“{context}”" for context in found.contexts if context)
        hint = f"Add the words before it: `prefix:` {listed}."
    else:
        hint = (
            "The same words stand before it each time: quote more of it, add the words behind it "
            "as `suffix`, or set the second copy of the text aside."
        )
    return Problem(
        code="quote-ambiguous",
        message=f"{what} quotes words that stand {times} in `{slug}`: “{cut(exact)}”",
        where=where,
        hint=hint,
    )


def _where_else(quote: Quote | Stretch, elsewhere: tuple[Elsewhere, ...]) -> str:
    for place in elsewhere:
        if not isinstance(find(quote, place.haystack), NotFound):
            return place.hint
    return ""


def _closest(quote: Quote | Stretch, found: NotFound) -> str:
    exact = quote.start.exact if isinstance(quote, Stretch) else quote.exact
    if found.closest:
        return f"Closest: “{found.closest}”. Correct the quote."
    if "..." in exact or "…" in exact:
        return 'Nothing is like it. For words left out write {from: "…", to: "…"}.'
    return "Nothing is like it. Copy the words from the text."


def shown(quote: Quote | Stretch) -> str:
    """A quote for a message."""
    if isinstance(quote, Stretch):
        return f"from “{cut(quote.start.exact)}” to “{cut(quote.end.exact)}”"
    round_it = [
        f"{name} “{cut(words)}”"
        for name, words in (("behind", quote.prefix), ("before", quote.suffix))
        if words
    ]
    return " ".join([f"“{cut(quote.exact)}”", *round_it])


def cut(text: str) -> str:
    """`text` on one line, shortened if it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
