"""Where in front matter its keys and values stand: nothing of what they say."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from glossator.model.trees import Span
from glossator.text import line_spans

# `key: value`, `"quoted key": value`, at the start of a line
_KEY = re.compile(
    r"(\"[^\"\n]{1,80}\"|'[^'\n]{1,80}'|[^\s:#\[\]{}\"'>|,&*!%@`-][^:\n]{0,80}?)[ \t]*:(?=\s|$)"
)
_ITEM = re.compile(r"[ \t]*-(?:[ \t]+|$)")
_BLOCK_SCALAR = re.compile(r"[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$")
COMMENT = re.compile(r"(?:^|[ \t])#[^\r\n]*", re.M)
_QUOTED_AND_COMMENT = re.compile(r"(\"(?:[^\"\\\r\n]|\\.)*\"|'(?:[^'\r\n]|'')*')[ \t]+#[^\r\n]*$")
# `#tag` is none: people write tags so, with commas between them
_COMMENT_IN_LIST = re.compile(r"(?:^|(?<=\s))#(?=\s)")
LINE_END = re.compile(r"[\r\n]")
# an entry of `[a, "b, c", [[d]]]`
_ENTRY = re.compile(
    r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|\[\[[^\[\]]*\]\]"
    r"|[^,\[\]{}\"'\s](?:[^,\[\]{}]*[^,\[\]{}\s])?"
)
_JSON_PAIR = re.compile(
    r"(\"(?:[^\"\\]|\\.)*\")\s*:\s*(\[[^\[\]]*\]|\"(?:[^\"\\]|\\.)*\"|[^\s,{}\[\]\"]+)"
)
_LONGEST = 500_000  # characters: what is longer states no metadata of a text


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its colon, its name, and where its values stand."""

    name: str
    key: Span
    values: tuple[Span, ...]


def lines_between(text: str) -> list[tuple[int, int]] | None:
    """The lines from the first `---` to the one that ends it; None if that is no front matter."""
    if not text.lstrip("\ufeff").startswith("---"):
        return None
    lines = line_spans(text[:_LONGEST])
    if text[slice(*lines[0])].lstrip("\ufeff").rstrip() != "---":
        return None
    for number, (start, end) in enumerate(lines[1:], 1):
        line = text[start:end].rstrip()
        if line in ("---", "..."):
            return lines[: number + 1] if _is_meant(text, lines[1:number]) else None
    return None


def _is_meant(text: str, lines: Iterable[tuple[int, int]]) -> bool:
    """Whether lines between two `---` are front matter and not words between two rules."""
    for start, end in lines:
        line = text[start:end].strip()
        if line and not line.startswith("#"):
            return line.startswith("{") or bool(_KEY.match(line))
    return True


def entries_in(text: str, lines: list[tuple[int, int]]) -> tuple[Entry, ...]:
    """The keys in `lines`, which stand between those of dashes, with their values."""
    return tuple(_json(text, lines) if _is_json(text, lines) else _entries(text, lines))


def _is_json(text: str, lines: list[tuple[int, int]]) -> bool:
    return bool(lines) and text[lines[0][0] : lines[-1][1]].lstrip().startswith("{")


def _json(text: str, lines: list[tuple[int, int]]) -> Iterator[Entry]:
    for match in _JSON_PAIR.finditer(text, lines[0][0], lines[-1][1]):
        value = Span(*match.span(2))
        is_list = match[2].startswith("[")
        yield Entry(
            match[1][1:-1],
            Span(match.start(1), match.end(1)),
            tuple(_items(text, value)) if is_list else (value,),
        )


def _entries(text: str, lines: list[tuple[int, int]]) -> Iterator[Entry]:
    index = 0
    while index < len(lines):
        start, end = lines[index]
        match = _KEY.match(text, start, end)
        index += 1
        if not match:
            continue
        follow = index
        while follow < len(lines) and _continues(text[slice(*lines[follow])]):
            follow += 1
        name = match[1].strip("\"'")
        key = Span(match.start(), match.end())
        values = _values(text, Span(match.end(), end), lines[index:follow])
        yield Entry(name, key, tuple(values))
        index = follow


def _continues(line: str) -> bool:
    return not line.strip() or line[0] in " \t" or bool(_ITEM.match(line)) or line[0] in "]}"


def _values(text: str, first: Span, below: list[tuple[int, int]]) -> Iterator[Span]:
    """Where the values of a key stand, whose line holds `first` and which goes on `below`."""
    head = trimmed(text, first)
    words = text[head.start : head.end]
    below = [line for line in below if text[slice(*line)].strip()]
    if not words or words.startswith("#"):
        yield from _below(text, below)
    elif _BLOCK_SCALAR.fullmatch(words):
        if below:
            yield trimmed(text, Span(below[0][0], below[-1][1]))
    elif words.startswith("[") and not words.startswith("[["):
        yield from _items(text, Span(head.start, below[-1][1] if below else head.end))
    elif below and words[0] in "\"'" and not (len(words) > 1 and words.endswith(words[0])):
        yield trimmed(text, Span(head.start, below[-1][1]))
    else:
        yield _without_comment(text, head)
        yield from _below(text, below)


def _below(text: str, lines: list[tuple[int, int]]) -> Iterator[Span]:
    for start, end in lines:
        match = _ITEM.match(text, start, end)
        if not match and text[start:end].lstrip().startswith("#"):
            continue  # a comment on a line of its own
        value = _without_comment(text, Span(match.end() if match else start, end))
        words = text[value.start : value.end]
        if match and words.startswith("[") and not words.startswith("[["):
            yield from _items(text, value)
        else:
            yield value


def _items(text: str, span: Span) -> Iterator[Span]:
    """The entries of a list in brackets, without the comments behind them and behind the list."""
    position, depth = span.start, 0
    while match := _ENTRY.search(text, position, span.end):
        between = text[position : match.start()]
        depth += between.count("[") - between.count("]")
        if "]" in between and depth <= 0:
            return
        start, end = match.span()
        comment = None if match[0][0] in "\"'" else _COMMENT_IN_LIST.search(text, start, end)
        if comment:
            end = comment.start()
        if start < end:
            yield trimmed(text, Span(start, end))
        position = _line_end(text, end, span.end) if comment else end


def _line_end(text: str, place: int, end: int) -> int:
    match = LINE_END.search(text, place, end)
    return match.start() if match else end


def _without_comment(text: str, span: Span) -> Span:
    span = trimmed(text, span)
    quoted = _QUOTED_AND_COMMENT.match(text, span.start, span.end)
    if quoted:
        return Span(span.start, quoted.end(1))
    is_quoted = text[span.start : span.start + 1] in ('"', "'")
    comment = None if is_quoted else COMMENT.search(text, span.start, span.end)
    return trimmed(text, Span(span.start, comment.start())) if comment else span


def trimmed(text: str, span: Span) -> Span:
    """`span` of `text` without white space at its ends."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
