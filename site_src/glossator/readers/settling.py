"""Where moments stand among the words beside them, in the tree of a leaf."""

from collections.abc import Sequence
from dataclasses import replace

from glossator.model.documents import Markup
from glossator.model.trees import Inline, LineBreak, Span, Text, Timestamp, plain_text
from glossator.readers.beside_moments import CLINGING, closing_stop, is_between


def settled(inlines: Sequence[Inline], markup: list[Markup]) -> tuple[Inline, ...]:
    """`inlines` with moments behind the full stop that follows them, and without the space before
    them where the words go on with a mark or a space. What parts moments is added to `markup`."""
    made: list[Inline] = []
    at = 0
    while at < len(inlines):
        inline = inlines[at]
        at += 1
        if not isinstance(inline, Timestamp):
            made.append(inline)
            continue
        group, at = _group(inline, inlines, at, markup)
        after = inlines[at] if at < len(inlines) else None
        rest = after if isinstance(after, Text) and _is_plain(after) else None
        said = plain_text(made[-4:])
        stop = closing_stop(said, rest.text[:2]) if rest else 0
        if stop or _goes_on(after):
            _drop_space(made)
        if rest and stop:
            made.append(_part(rest, 0, stop))
        made += group
        if rest:
            at += 1
            if len(rest.text) > stop:
                made.append(_part(rest, stop, len(rest.text)))
    return tuple(made)


def _group(
    first: Timestamp, inlines: Sequence[Inline], at: int, markup: list[Markup]
) -> tuple[list[Timestamp], int]:
    """The moments that stand together with `first`, those from place `at` on, and the place behind
    them."""
    group = [first]
    while at < len(inlines):
        inline = inlines[at]
        if isinstance(inline, Timestamp):
            group.append(inline)
            at += 1
            continue
        following = inlines[at + 1] if at + 1 < len(inlines) else None
        if not (
            isinstance(following, Timestamp)
            and isinstance(inline, Text)
            and _is_plain(inline)
            and is_between(inline.text)
        ):
            break
        markup.append(Markup(span=inline.span, kind="delimiter"))
        group.append(replace(following, separator=inline.text))
        at += 2
    return group, at


def _is_plain(words: Text) -> bool:
    return len(words.text) == words.span.end - words.span.start


def _goes_on(after: Inline | None) -> bool:
    """Whether no word follows at once: a space, a mark that clings, a line end, nothing."""
    if isinstance(after, Text) and after.text:
        return after.text[0].isspace() or after.text[0] in CLINGING
    return after is None or isinstance(after, LineBreak)


def _drop_space(made: list[Inline]) -> None:
    if made and isinstance(made[-1], Text):
        text = made[-1].text.rstrip()
        if not text:
            made.pop()
        elif _is_plain(made[-1]):
            made[-1] = _part(made[-1], 0, len(text))


def _part(words: Text, start: int, end: int) -> Text:
    origin = words.span.start
    return Text(span=Span(origin + start, origin + end), text=words.text[start:end])
