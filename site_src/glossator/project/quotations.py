"""Read a quote as an owner writes it: a text, `{exact, prefix, suffix}` or `{from, to}`."""

from glossator.model.documents import Quote, Stretch
from glossator.project.forms import Form, Page
from glossator.project.keys import (
    Key,
    Line,
)
from glossator.text import folded
from glossator.yaml_text import Node, Scalar

_QUOTE = (
    Key(name="exact", shape=Line(), about="The words as they stand in the text."),
    Key(name="prefix", shape=Line(), about="A few words before them."),
    Key(name="suffix", shape=Line(), about="A few words after them."),
)
_STRETCH = (
    Key(name="from", shape=Line(), about="Its first words."),
    Key(name="to", shape=Line(), about="Its last words."),
)
_BOTH_ENDS = 'Write its first and its last words: {from: "…", to: "…"}.'
_WHOLE = Key(name="quote", shape=Line(), about="The quote.")


def quote_of(page: Page, node: Node) -> Quote | Stretch | None:
    """`node` as a quote; None, with a problem, if it is none."""
    read = quote_beside(page, node, (), "a quote")
    return None if read is None else read[0]


def quote_beside(
    page: Page, node: Node, beside: tuple[Key, ...], what: str
) -> tuple[Quote | Stretch, Form | None] | None:
    """`node` as a quote with further keys `beside` it; the form holds those, if there are any."""
    if isinstance(node, Scalar):
        quote = _words(page, node)
        return None if quote is None else (quote, None)
    whole = (_WHOLE,) if beside else ()
    form = page.form(node, (*whole, *_QUOTE, *_STRETCH, *beside), what)
    if form is None:
        return None
    found = _of_form(page, form, whole=bool(whole), what=what)
    return None if found is None else (found, form)


def _of_form(page: Page, form: Form, *, whole: bool, what: str) -> Quote | Stretch | None:
    given = {
        shape
        for shape, keys in (
            ("quote", ("quote",)),
            ("exact", ("exact", "prefix", "suffix")),
            ("from", ("from", "to")),
        )
        if any(form.get(key) is not None for key in keys)
    }
    inner = form.get("quote")
    if given == {"quote"} and whole and inner is not None:
        return quote_of(page, inner)
    if given == {"from"}:
        start, end = (_end_of(page, form, key) for key in ("from", "to"))
        return Stretch(start=start, end=end) if start and end else None
    if given == {"exact"} and (exact := form.scalar("exact")) is not None:
        words = _words(page, exact)
        return words and Quote(
            exact=words.exact,
            prefix=form.verbatim("prefix") or "",
            suffix=form.verbatim("suffix") or "",
        )
    page.problem(
        "quote-shape",
        f"{what} says its words in one way: as a text, with `exact`, or with `from` and `to`",
        form.node,
        'Write "the words", {exact: "…", prefix: "…", suffix: "…"} or {from: "…", to: "…"}.',
    )
    return None


def _end_of(page: Page, form: Form, key: str) -> Quote | None:
    node = form.get(key)
    if node is None:
        page.problem("quote-shape", f"a stretch needs `{key}`", form.node, _BOTH_ENDS)
        return None
    quote = quote_of(page, node)
    if isinstance(quote, Stretch):
        page.problem(
            "quote-shape", f"`{key}` is a quote, not a stretch of its own", node, _BOTH_ENDS
        )
        return None
    return quote


def _words(page: Page, node: Scalar) -> Quote | None:
    if folded(node.value):
        return Quote(exact=node.value)
    page.problem("quote-shape", "the quote is empty", node, "Copy some words of the text into it.")
    return None
