"""YAML as text with line numbers: every scalar a string, nothing guessed, nothing executed.

The only module that imports PyYAML, and of it only the event parser: it neither resolves types
(`19:06` would load as 1146, `No` as False) nor recurses, and it makes no values of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import yaml

from glossator.problems import Checked, Problem, Where
from glossator.text import Lines
from glossator.yaml_mistakes import explanation

# Deeper than any file of an owner's; a tree this deep is walked without fear of recursion.
MAX_DEPTH = 40
# libyaml when PyYAML was built with it, about ten times faster; both give the same events.
_LOADER: type[yaml.CSafeLoader] | type[yaml.SafeLoader] = getattr(
    yaml, "CSafeLoader", yaml.SafeLoader
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A text. `start:end` are code points of the file's text, quotation marks and block
    indicators included; `line` and `column` count from 1. `plain`: written without quotes."""

    value: str
    start: int
    end: int
    line: int
    column: int
    plain: bool = True

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was written, or a plain `~`."""
        return self.plain and self.value in ("", "~")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence:
    """A list, with its place as in `Scalar`."""

    items: tuple["Node", ...]
    start: int
    end: int
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """Keys and values in the order of the file, no key twice; its place as in `Scalar`."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    start: int
    end: int
    line: int
    column: int

    def get(self, key: str) -> "Node | None":
        """The value of `key`, None if it is not there."""
        return next((value for name, value in self.entries if name.value == key), None)


Node = Scalar | Sequence | Mapping


class _Mark(Protocol):
    """What both parsers' marks have: a place in code points."""

    index: int


def parse(text: str, path: str, *, first_line: int = 1) -> Checked[Node | None]:
    """The one document in `text`, None if there is none or it is not YAML.

    `path` and `first_line` (the line of the file on which `text` begins) are for messages and for
    the nodes' lines; offsets count in `text`. Aliases, anchors, tags, keys that are no text or
    stand twice, and more than one document are problems; the rest of the file is read all the same.
    """
    builder = _Builder(text, path, first_line)
    try:
        for event in _events(text):
            if not builder.take(event):
                break
    except yaml.reader.ReaderError as error:
        builder.bad_character(error.position, error.character)
    except yaml.MarkedYAMLError as error:
        builder.invalid(error)
    return Checked(builder.root, tuple(builder.problems))


def _events(text: str) -> Iterator[yaml.Event]:
    """Events of `text`, whose lone surrogates (no UTF-8 can hold one) are shown as U+FFFD."""
    clean = text.encode("utf-8", "replace").decode("utf-8") if _has_surrogates(text) else text
    events: Iterator[yaml.Event] = yaml.parse(clean, Loader=_LOADER)
    return events


def _has_surrogates(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


def _is_unusable(char: str) -> bool:
    return char == "\x00" or "\ud800" <= char <= "\udfff"


@dataclass(slots=True)
class _Open:
    """A collection whose end has not been met; `key` is a mapping's key that waits for a value."""

    event: yaml.NodeEvent
    children: list[Node] = field(default_factory=list)
    entries: list[tuple[Scalar, Node]] = field(default_factory=list)
    seen: dict[str, Scalar] = field(default_factory=dict)
    key: Scalar | None = None
    key_is_unusable: bool = False


class _Builder:
    """Makes nodes of events, holding what is open on a stack of its own."""

    def __init__(self, text: str, path: str, first_line: int) -> None:
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self._lines = Lines.of(text)
        self._path = path
        self._first_line = first_line
        self._open: list[_Open] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> bool:
        """Take in the next event; False when the rest of the file cannot be used."""
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._problem(
                        "yaml-documents",
                        "a line of three hyphens starts a second document here, and is not read",
                        event,
                        "Keep one document in a file: take the line `---` out.",
                    )
                    return False
            case yaml.AliasEvent():
                self._refuse_alias(event)
                self._add(self._scalar(event, ""))
            case yaml.ScalarEvent():
                self._refuse_tag_and_anchor(event)
                self._add(self._scalar(event, event.value))
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._refuse_tag_and_anchor(event)
                if len(self._open) >= MAX_DEPTH:
                    self._problem(
                        "yaml-depth",
                        f"lists and mappings stand more than {MAX_DEPTH} deep in one another here",
                        event,
                        "No key needs that. Look for brackets that were never closed.",
                    )
                    self.root = None
                    return False
                self._open.append(_Open(event))
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._close(event)
        return True

    def bad_character(self, position: int, character: object) -> None:
        """Note a character that YAML does not allow, at code point `position`."""
        shown = f"U+{character:04X}" if isinstance(character, int) else repr(character)
        if isinstance(character, str) and len(character) == 1:
            shown = f"U+{ord(character):04X}"
        self.root = None
        line, column = self._place(position)
        self.problems.append(
            Problem(
                code="yaml-invalid",
                message=f"the file holds a character that YAML does not allow: {shown}",
                where=Where(path=self._path, line=line, column=column),
                hint="Delete it; control characters are often pasted in unseen.",
            )
        )

    def invalid(self, error: yaml.MarkedYAMLError) -> None:
        """Note that the parser gave up."""
        self.root = None
        what, hint = explanation(f"{error.context or ''} {error.problem or ''}")
        mark = error.problem_mark or error.context_mark
        line, column = self._place(mark.index) if mark is not None else (self._first_line, 1)
        self.problems.append(
            Problem(
                code="yaml-invalid",
                message=f"this is not valid YAML: {what}",
                where=Where(path=self._path, line=line, column=column),
                hint=hint,
            )
        )

    def _add(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        holder = self._open[-1]
        if isinstance(holder.event, yaml.SequenceStartEvent):
            holder.children.append(node)
        elif holder.key is None and not holder.key_is_unusable:
            self._take_key(holder, node)
        else:
            if holder.key is not None:
                holder.entries.append((holder.key, node))
            holder.key, holder.key_is_unusable = None, False

    def _take_key(self, holder: _Open, node: Node) -> None:
        where = Where(path=self._path, line=node.line, column=node.column)
        if not isinstance(node, Scalar):
            holder.key_is_unusable = True
            self.problems.append(
                Problem(
                    code="yaml-key",
                    message="a list or mapping stands where the name of a key is expected",
                    where=where,
                    hint="Put text that begins with `[` or `{` in quotation marks.",
                )
            )
            return
        first = holder.seen.setdefault(node.value, node)
        if first is not node:
            holder.key_is_unusable = True
            self.problems.append(
                Problem(
                    code="yaml-duplicate-key",
                    message=f"`{node.value}` stands twice; it stood on line {first.line} already",
                    where=where,
                    hint="Keep one of them, or put what they say into one list.",
                )
            )
            return
        holder.key = node

    def _close(self, event: yaml.Event) -> None:
        holder = self._open.pop()
        start, end = _index(holder.event.start_mark), _index(event.end_mark)
        line, column = self._place(start)
        if isinstance(holder.event, yaml.SequenceStartEvent):
            self._add(
                Sequence(
                    items=tuple(holder.children), start=start, end=end, line=line, column=column
                )
            )
        else:
            self._add(
                Mapping(
                    entries=tuple(holder.entries), start=start, end=end, line=line, column=column
                )
            )

    def _scalar(self, event: yaml.NodeEvent, value: str) -> Scalar:
        start, end = _index(event.start_mark), _index(event.end_mark)
        line, column = self._place(start)
        plain = not getattr(event, "style", None)
        if "\x00" in value or _has_surrogates(value):
            self._problem(
                "yaml-invalid",
                "an escape in this text makes a character that no text can hold",
                event,
                "Take the `\\0` or `\\u…` out.",
            )
            value = "".join("�" if _is_unusable(char) else char for char in value)
        return Scalar(value=value, start=start, end=end, line=line, column=column, plain=plain)

    def _refuse_alias(self, event: yaml.AliasEvent) -> None:
        self._problem(
            "yaml-alias",
            f"`*{event.anchor}` refers to another place of the file, which is not allowed",
            event,
            "Write the text out; put text that begins with `*` in quotation marks.",
        )

    def _refuse_tag_and_anchor(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None:
            self._problem(
                "yaml-alias",
                f"`&{event.anchor}` names a place of the file, which is not allowed",
                event,
                "Take it out; put text that begins with `&` in quotation marks.",
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            shown = tag.replace("tag:yaml.org,2002:", "!!")
            self._problem(
                "yaml-tag",
                f"`{shown}` is a tag, which is not allowed: all values are read as text",
                event,
                "Take it out; put text that begins with `!` in quotation marks.",
            )

    def _problem(self, code: str, message: str, event: yaml.Event, hint: str) -> None:
        line, column = self._place(_index(event.start_mark))
        where = Where(path=self._path, line=line, column=column)
        self.problems.append(Problem(code=code, message=message, where=where, hint=hint))

    def _place(self, index: int) -> tuple[int, int]:
        """Line and column, from 1, of code point `index`; YAML's own count knows line ends that
        editors do not."""
        line = self._lines.line_of(min(index, self._lines.length))
        column = index - self._lines.starts[line - 1] + 1
        return line + self._first_line - 1, column


def _index(mark: _Mark | None) -> int:
    return mark.index if mark is not None else 0
