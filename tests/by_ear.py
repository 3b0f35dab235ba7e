"""What a screen reader says of a page, top to bottom, told from Chromium's accessibility tree.

Coarse on purpose, so that another version of the browser tells the same: a line for each block, the
roles that are heard, names, descriptions and texts.
"""

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Page

# Heard when they begin, with their name; what is in them follows.
_REGIONS = frozenset(
    [
        "banner",
        "navigation",
        "main",
        "complementary",
        "contentinfo",
        "region",
        "article",
        "search",
        "form",
        "dialog",
        "group",
        "note",
        "table",
        "blockquote",
        "figure",
        "alert",
        "status",
        "listbox",
        "toolbar",
    ]
)
# Said whole, by their name: what is in them is not told again.
_WHOLE = {
    "link": "link",
    "doc-noteref": "link",
    "doc-backlink": "link",
    "button": "button",
    "DisclosureTriangle": "fold",
    "DisclosureTriangleGrouped": "fold",
    "image": "picture",
    "img": "picture",
    "checkbox": "box",
    "searchbox": "field",
    "textbox": "field",
    "combobox": "choice",
    "option": "option",
    "separator": "rule",
}
_NAMED_BY_WORDS = ("blockquote", "article", "table")  # their name would be heard a second time


def heard(page: Page) -> list[str]:
    """The page that is open, told line by line."""
    page.wait_for_selector("html:not(.rolled):not(.held)", state="attached")
    session = page.context.new_cdp_session(page)
    session.send("Accessibility.enable")
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    told = session.send("DOMSnapshot.captureSnapshot", {"computedStyles": ["display"]})
    session.detach()
    teller = _Teller(nodes={each["nodeId"]: each for each in nodes}, blocks=_blocks(told))
    teller.tell(nodes[0])
    teller.end()
    return teller.lines


def _blocks(told: dict[str, Any]) -> frozenset[int]:
    """What starts a line of its own, by the browser's numbers for elements."""
    document, words = told["documents"][0], told["strings"]
    numbers, layout = document["nodes"]["backendNodeId"], document["layout"]
    return frozenset(
        numbers[place]
        for place, styles in zip(layout["nodeIndex"], layout["styles"], strict=True)
        if styles and not words[styles[0]].startswith("inline")
    )


@dataclass(kw_only=True)
class _Teller:
    nodes: dict[str, Any]
    blocks: frozenset[int]
    lines: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    marked: bool = False  # only a list's mark stands on the line

    def end(self) -> None:
        if words := " ".join("".join(self.line).split()):
            self.lines.append(words)
        self.line = []
        self.marked = False

    def tell(self, node: dict[str, Any]) -> None:
        role = "" if node["ignored"] else str(node["role"]["value"])
        block = node.get("backendDOMNodeId") in self.blocks and role != "StaticText"
        if block and not self.marked:
            self.end()
        if role == "StaticText":
            self.line.append(str(node["name"]["value"]))
            self.marked = False
        elif role == "ListMarker":
            self.line.append(f"{_words(node, 'name') or '-'} ")
            self.marked = True
        elif role in _WHOLE:
            name = _words(node, "name")
            self.line.append(f" [{' '.join(filter(None, (_WHOLE[role], name)))}]{_more(node)} ")
            self.marked = False
        elif role == "row":
            self.line.append(f"[row] {' | '.join(map(self._apart, self._children(node)))}")
        else:
            self._open(role, node)
            for child in self._children(node):
                self.tell(child)
        if block or role in _REGIONS:
            self.end()

    def _open(self, role: str, node: dict[str, Any]) -> None:
        name = "" if role in _NAMED_BY_WORDS else _words(node, "name")
        if role == "heading":
            self.line.append(f"[heading {_level(node)}] ")
        elif role == "list":
            count = sum(_is_item(each) for each in self._children(node))
            self.lines.append(f"[list of {count}{f': {name}' if name else ''}]")
        elif role in _REGIONS:
            self.end()
            self.lines.append(f"[{role}{f': {name}' if name else ''}]{_more(node)}")

    def _children(self, node: dict[str, Any]) -> list[dict[str, Any]]:
        return [self.nodes[each] for each in node.get("childIds", ()) if each in self.nodes]

    def _apart(self, node: dict[str, Any]) -> str:
        cell = _Teller(nodes=self.nodes, blocks=self.blocks)
        cell.tell(node)
        cell.end()
        return " ".join(cell.lines)


def _is_item(node: dict[str, Any]) -> bool:
    return not node["ignored"] and node["role"]["value"] == "listitem"


def _level(node: dict[str, Any]) -> int:
    return next(
        int(each["value"]["value"]) for each in node["properties"] if each["name"] == "level"
    )


def _words(node: dict[str, Any], key: str) -> str:
    return " ".join(str(node.get(key, {}).get("value", "")).split())


def _more(node: dict[str, Any]) -> str:
    description = _words(node, "description")
    return f" ({description})" if description else ""
