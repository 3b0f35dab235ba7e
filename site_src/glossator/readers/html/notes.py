"""The notes of a page: which links lead to one, and which elements are one."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from glossator.readers.html.names import called
from glossator.readers.html.tree import Node, Tree

_NUMBER = re.compile(r"[\[(]?\s*(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5})\s*[\])]?")
_BACK = re.compile(
    r"[\s\[(]*(?:[↩↑⤴⏎^]\ufe0e?|\d{1,3}|[*†‡§¶a-z]|back|top|zurück|retour)?[\s\])]*\.?"
)
_LABEL = re.compile(r"[\w:.-]{1,60}")
_HOLDERS = frozenset({"li", "p", "div", "aside", "section"})
_DEEP = frozenset({"blockquote", "table", "dl", "figure", "ul", "ol"})
_LONGEST = 20_000  # characters of the source
_NAMES = frozenset({
    "footnotes", "footnote", "endnotes", "endnote", "notesection", "fussnoten", "fussnote",
    "notesdebas", "notas", "voetnoten", "fotnoter", "przypisy", "sidenote", "marginnote",
})  # fmt: skip
_ROLES = frozenset({"doc-endnotes", "doc-footnote", "doc-endnote"})


@dataclass(frozen=True, slots=True)
class Notes:
    """By the ids of nodes: `references` the labels links refer to, `notes` the labels of elements
    that are notes, `back` the links in them that lead back."""

    references: dict[int, str] = field(default_factory=dict)
    notes: dict[int, str] = field(default_factory=dict)
    back: set[int] = field(default_factory=set)


def holds_notes(node: Node) -> bool:
    """Whether an element says that it holds the notes of a text."""
    return node.says("role").lower() in _ROLES or bool(called(node.says("class")) & _NAMES)


def notes_of(tree: Tree, main: Node, is_furniture: Callable[[Node], bool]) -> Notes:
    """The notes in `main` that something in it refers to."""
    found = Notes()
    links = [n for n in tree.nodes if n.name == "a" and "#" in n.says("href")[:500]]
    if not links:
        return found
    places: dict[str, Node] = {}
    for node in tree.nodes:
        if node.name:
            place = node.says("id") or (node.says("name") if node.name == "a" else "")
            if place:
                places.setdefault(place, node)
    inside: dict[int, bool] = {}
    for link in links:
        label = link.says("href").rpartition("#")[2]
        target = places.get(label)
        if target is None or not _LABEL.fullmatch(label) or target.start <= link.start:
            continue
        if link.close - link.start > 500 or not _NUMBER.fullmatch(link.words().strip()):
            continue
        note = _holder(target)
        if note is None or note is main or any(each is note for each in link.ancestors()):
            continue
        if id(note) not in inside:
            inside[id(note)] = _is_note(note, main, is_furniture)
        if not inside[id(note)] or not _in(link, main, is_furniture):
            continue
        found.references[id(link)] = found.notes.setdefault(id(note), label)
        _find_back(note, found)
    return found


def _holder(target: Node) -> Node | None:
    for node in (target, *target.ancestors()):
        if node.name in _HOLDERS:
            return node if node.close - node.start < _LONGEST else None
        if node.is_block and node.name not in ("a", "span", "sup"):
            return None
    return None


def _is_note(note: Node, main: Node, is_furniture: Callable[[Node], bool]) -> bool:
    """Whether `note` is an element of the text with words of its own, in no other shape."""
    deep = [each.name for each in note.ancestors() if each.name in _DEEP]
    if not _in(note, main, is_furniture) or len(deep) > (note.name == "li"):
        return False
    if note.name != "li" and any(each.name == "li" for each in note.ancestors()):
        return False
    back = {id(n) for n in note.walk() if n.name == "a" and _leads_back(n)}
    return len(note.words(lambda n: id(n) in back or is_furniture(n)).strip(" \t\n\r.[]^")) > 3


def _in(node: Node, main: Node, is_furniture: Callable[[Node], bool]) -> bool:
    for each in node.ancestors():
        if is_furniture(each):
            return False
        if each is main:
            return not is_furniture(node)
    return False


def _leads_back(link: Node) -> bool:
    return link.says("href").startswith("#") and bool(_BACK.fullmatch(link.words().strip()))


def _find_back(note: Node, found: Notes) -> None:
    found.back.update(id(n) for n in note.walk() if n.name == "a" and _leads_back(n))
