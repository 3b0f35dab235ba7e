"""Read a mapping of the owner's by a table of keys; what is wrong in it becomes problems."""

from collections.abc import Iterable
from typing import TypeVar

from glossator.nearest import meant
from glossator.problems import Problem, Severity, Where
from glossator.project.keys import FALSE, TRUE, Key
from glossator.text import without_comments
from glossator.yaml_text import Mapping, Node, Scalar, Sequence

C = TypeVar("C", bound=str)


class Page:
    """A file being read: its path for messages, and the problems met in it so far."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def where(self, node: Node) -> Where:
        """The place of `node`."""
        return Where(path=self.path, line=node.line, column=node.column)

    def problem(
        self, code: str, message: str, node: Node, hint: str = "", severity: Severity = "error"
    ) -> None:
        """Note a problem at `node`."""
        self.problems.append(
            Problem(
                code=code, message=message, where=self.where(node), hint=hint, severity=severity
            )
        )

    def form(self, node: Node, table: tuple[Key, ...], what: str) -> "Form | None":
        """`node` as a mapping with the keys of `table`; None, with a problem, if it is none.

        `what` names the thing in messages ("a section")."""
        if isinstance(node, Scalar) and node.is_nothing:
            node = Mapping(
                entries=(), start=node.start, end=node.end, line=node.line, column=node.column
            )
        if not isinstance(node, Mapping):
            self.problem(
                "value-shape",
                f"{what} is written as `key: value` lines, and this is {kind_of(node)}",
                node,
                f"Keys: {', '.join(f'`{key.name}`' for key in table)}.",
            )
            return None
        return Form(self, node, table, what)


class Form:
    """A mapping whose keys were checked against a table; what is wrong becomes a problem."""

    def __init__(self, page: Page, node: Mapping, table: tuple[Key, ...], what: str) -> None:
        self.page = page
        self.node = node
        self._given = {key.value: value for key, value in node.entries}
        known = [key.name for key in table]
        for name, _ in node.entries:
            if name.value not in known:
                page.problem(
                    "key-unknown",
                    f"{what} has no key `{shown(name.value)}`",
                    name,
                    meant(name.value, known),
                )
        for key in table:
            if key.required and self.get(key.name) is None:
                page.problem(
                    "key-missing",
                    f"{what} needs `{key.name}`: {_lowered(key.about)}",
                    node,
                    f"Add a line `{key.name}: …`.",
                )

    def get(self, key: str) -> Node | None:
        """What stands after `key`; None if it is not there or nothing stands there."""
        node = self._given.get(key)
        return None if isinstance(node, Scalar) and node.is_nothing else node

    def scalar(self, key: str) -> Scalar | None:
        """The text after `key`, with its place."""
        node = self.get(key)
        if node is None or isinstance(node, Scalar):
            return node
        self.page.problem(
            "value-shape",
            f"`{key}` takes a text, and this is {kind_of(node)}",
            node,
            "Text that begins with `[` or `{` stands in quotation marks.",
        )
        return None

    def line(self, key: str) -> str | None:
        """The words after `key` on one line, without private comments; None if they were not given,
        empty if given as `""`."""
        node = self.scalar(key)
        return None if node is None else told(node.value)

    def verbatim(self, key: str) -> str | None:
        """The text after `key` on one line as it is written: words of a source, a path."""
        node = self.scalar(key)
        return None if node is None else one_line(node.value)

    def choice(self, key: str, of: tuple[C, ...]) -> C | None:
        """The one of `of` that stands after `key`."""
        node = self.scalar(key)
        if node is None:
            return None
        for each in of:
            if each == node.value.strip().lower():
                return each
        self.page.problem(
            "value-unknown",
            f"`{key}` cannot be `{shown(node.value)}`",
            node,
            _choose(node.value, of),
        )
        return None

    def flag(self, key: str) -> bool | None:
        """Whether what stands after `key` says yes."""
        word = self.choice(key, (*TRUE, *FALSE))
        return None if word is None else word in TRUE

    def scalars(self, key: str) -> tuple[Scalar, ...] | None:
        """The texts in the list after `key`, empty places left out; None if it was not given."""
        node = self.get(key)
        return None if node is None else texts_of(self.page, node, key)

    def lines(self, key: str) -> tuple[str, ...] | None:
        """The words in the list after `key`, each on one line, without private comments; `""` alone
        is an empty list."""
        scalars = self.scalars(key)
        if scalars is None or (not scalars and isinstance(self.get(key), Sequence)):
            return None
        return tuple(line for scalar in scalars if (line := told(scalar.value)))

    def items(self, key: str) -> tuple[Node, ...]:
        """The things in the list after `key`; a single thing counts as a list of one."""
        node = self.get(key)
        if node is None:
            return ()
        return node.items if isinstance(node, Sequence) else (node,)

    def named(self, key: str) -> tuple[tuple[Scalar, Node], ...]:
        """The keys and values of the mapping after `key`."""
        node = self.get(key)
        if node is None:
            return ()
        if isinstance(node, Mapping):
            return node.entries
        self.page.problem(
            "value-shape",
            f"`{key}` is written as `key: value` lines, and this is {kind_of(node)}",
            node,
            "Write each name on a line of its own, with a colon and what belongs to it.",
        )
        return ()


def texts_of(page: Page, node: Node, key: str) -> tuple[Scalar, ...]:
    """The texts in list `node`, which stands after `key`; a text counts as a list of one."""
    if isinstance(node, Scalar):
        return (node,)
    items = node.items if isinstance(node, Sequence) else (node,)
    found: list[Scalar] = []
    for item in items:
        if isinstance(item, Scalar):
            if not item.is_nothing:
                found.append(item)
        else:
            page.problem(
                "value-shape",
                f"`{key}` takes a list of texts, and this is {kind_of(item)}",
                item,
                "Text that begins with `[` or `{` stands in quotation marks.",
            )
    return tuple(found)


def kind_of(node: Node) -> str:
    """What `node` is, in an owner's words."""
    match node:
        case Scalar():
            return "a text"
        case Sequence():
            return "a list"
        case Mapping():
            return "a mapping"


def one_line(text: str) -> str:
    """`text` without line ends and spaces at its ends."""
    return " ".join(text.split())


def told(text: str) -> str:
    """What an owner says in `text`, on one line: without comments, which are private anywhere."""
    return one_line(without_comments(text))


def shown(text: str, limit: int = 60) -> str:
    """`text` for a message: on one line, cut if it is long."""
    line = told(text)
    return line if len(line) <= limit else f"{line[: limit - 1]}…"


def _choose(word: str, of: Iterable[str]) -> str:
    names = list(of)
    hint = meant(word, names)
    listed = f"One of {', '.join(f'`{name}`' for name in names)}."
    return listed if hint.startswith("Known") else f"{hint} {listed}"


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:].rstrip(".")
