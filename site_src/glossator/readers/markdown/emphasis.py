"""Which marks of emphasis belong together: CommonMark's delimiter algorithm, in linear time."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from glossator.model.trees import Style


@dataclass(slots=True)
class Delimiters:
    """A run of `*`, `_`, `~~` or `==` that may open or close a style. `start` and `count` shrink as
    its characters find their partners."""

    char: str
    start: int
    count: int
    can_open: bool
    can_close: bool
    length: int  # as written: the rule of three asks for it

    @classmethod
    def at(cls, text: str, start: int, end: int) -> "Delimiters":
        """The run `start:end` of `text`, judged by the characters round it."""
        char = text[start]
        before = text[start - 1] if start else "\n"
        after = text[end] if end < len(text) else "\n"
        left = not after.isspace() and (
            not _is_punctuation(after) or before.isspace() or _is_punctuation(before)
        )
        right = not before.isspace() and (
            not _is_punctuation(before) or after.isspace() or _is_punctuation(after)
        )
        if char == "_":
            can_open = left and (not right or _is_punctuation(before))
            can_close = right and (not left or _is_punctuation(after))
        else:
            can_open, can_close = left, right
        return cls(char, start, end - start, can_open, can_close, end - start)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two equal marks and the style they give to what stands between them: `open:inner` and
    `outer:close` are the marks."""

    open: int
    inner: int
    outer: int
    close: int
    style: Style


def _is_punctuation(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def pairs(runs: list[Delimiters]) -> Iterator[Pair]:
    """The pairs among `runs`, in the order in which their closing marks stand."""
    openers: list[Delimiters] = []
    # before these places no opener fits such a closer: what keeps the search linear
    floors: dict[tuple[str, bool, int], int] = {}
    for run in runs:
        if run.can_close:
            key = (run.char, run.can_open, run.length % 3)
            while run.count:
                place = _opener(openers, run, floors.get(key, 0))
                if place is None:
                    floors[key] = run.start
                    break
                opener = openers[place]
                del openers[place + 1 :]
                yield _pair(opener, run)
                if not opener.count:
                    openers.pop()
        if run.count and run.can_open:
            openers.append(run)


def _opener(openers: list[Delimiters], closer: Delimiters, floor: int) -> int | None:
    for place in range(len(openers) - 1, -1, -1):
        opener = openers[place]
        if opener.start < floor:
            return None
        if opener.char == closer.char and _fit(opener, closer):
            return place
    return None


def _fit(opener: Delimiters, closer: Delimiters) -> bool:
    if opener.char in "~=":
        return opener.count == closer.count
    if not (opener.can_close or closer.can_open):
        return True
    return (opener.length + closer.length) % 3 != 0 or (
        opener.length % 3 == 0 and closer.length % 3 == 0
    )


def _pair(opener: Delimiters, closer: Delimiters) -> Pair:
    strength = 2 if opener.count >= 2 and closer.count >= 2 else 1
    style: Style = "strong" if strength == 2 else "emphasis"
    if opener.char == "~":
        style = "strike"
    elif opener.char == "=":
        style = "mark"
    opener.count -= strength
    inner = opener.start + opener.count + strength
    pair = Pair(
        open=inner - strength,
        inner=inner,
        outer=closer.start,
        close=closer.start + strength,
        style=style,
    )
    closer.start += strength
    closer.count -= strength
    return pair
