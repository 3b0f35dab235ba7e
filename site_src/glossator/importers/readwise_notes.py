"""Readwise's notes in Markdown, as its export to Obsidian writes them.

# Title

## Metadata
- Author: [[Name]]
- Full Title: The Whole Title
- URL: https://a.example/b

## Highlights
- The words. ([View Highlight](https://read.readwise.io/read/01))
    - Note: what I think
    - Tags: [[tag]]
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from glossator.importers.dated import day
from glossator.importers.plain import plain_markdown
from glossator.importers.values import Export, Highlight, Work, parted
from glossator.notes.format import escaped_text

_KIND = "Readwise"
_METADATA = re.compile(r"^#+[ \t]*Metadata[ \t]*$", re.M | re.I)
_HIGHLIGHTS = re.compile(r"^#+[ \t]*(?:New )?Highlights\b(?: added(?P<added>.*))?", re.I)
_FIELD = re.compile(r"^[-*+][ \t]+([A-Za-z ]{2,20}?):{1,2}[ \t]*(.*)$")
_HEADING = re.compile(r"^#+[ \t]+(.*?)[ \t]*$")
# The link behind the words: ([View Highlight](…)), ([Location 12](…)), ([Time 0:12:03](…)), (p. 4)
_PLACE = re.compile(
    r"\(\[(?P<label>[^\[\]\n]{1,60})\]\((?P<address>[^()\s]{0,1000})\)\)\s*$"
    r"|\((?P<bare>(?:Location|Page|p\.)[ ]?[\w–-]{1,40})\)\s*$"
)
_PLACE_LENGTH = 2_000  # code points at the end of a highlight in which it is looked for
_MARK = re.compile(r"^(?:[-*+]|>)[ \t]*")
_INNER = re.compile(r"^[ \t]+[-*+][ \t]+(?:\*\*)?(Note|Tags)(?:\*\*)?:(?:\*\*)?[ \t]*(.*)$", re.I)
_OUTER = re.compile(r"^[-*+][ \t]+(?:\*\*|\[)?(Note|Tags)(?:\*\*|\])?:?(?:\*\*)?[ \t]+(.*)$", re.I)


def is_note(text: str) -> bool:
    """Whether `text` is a note with Readwise's headings."""
    lines = text.split("\n")
    return bool(_METADATA.search(text)) and any(_HIGHLIGHTS.match(line) for line in lines)


@dataclass(slots=True)
class _Open:
    """A highlight while its lines are read."""

    line: int
    words: list[str]
    added: str
    note: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    into: list[str] | None = None  # where a line that goes on is added


def from_note(text: str) -> Export:
    """The highlights below its headings, with their notes and tags."""
    lines = text.split("\n")
    start = next(n for n, line in enumerate(lines) if _HIGHLIGHTS.match(line))
    work, facts = _work(lines[:start])
    return parted(_KIND, [_highlight(each, work, facts) for each in _opened(lines, start)])


def _work(lines: list[str]) -> tuple[Work, tuple[str, ...]]:
    """What the lines above the highlights say of the work, and of all highlights."""
    fields = {
        match[1].casefold(): match[2].strip() for line in lines if (match := _FIELD.match(line))
    }
    headings = (match[1] for line in lines if (match := _HEADING.match(line)))
    title = fields.get("full title") or next(headings, "")
    tags = fields.get("document tags", "")
    work = Work(
        title=title,
        author=_unlinked(fields.get("author", "")),
        addresses=tuple(each for each in (_address(fields.get("url", "")),) if each),
    )
    return work, ((f"document tags {', '.join(_tags(tags))}",) if tags else ())


def _opened(lines: list[str], start: int) -> Iterator[_Open]:
    added, current = "", None
    for number, line in enumerate(lines[start:], start + 1):
        if heading := _HIGHLIGHTS.match(line):
            added = (heading["added"] or "").strip()
        elif current is not None and (inner := _INNER.match(line) or _OUTER.match(line)):
            current.into = current.note if inner[1].casefold() == "note" else current.tags
            current.into.append(inner[2])
        elif mark := _MARK.match(line):
            if line.startswith(">") and current is not None and current.into is current.words:
                current.words.append(line[mark.end() :])
                continue
            if current is not None:
                yield current
            current = _Open(line=number, words=[line[mark.end() :]], added=added)
            current.into = current.words
        elif current is not None and _HEADING.match(line) is None:
            _go_on(current, line)
    if current is not None:
        yield current


def _go_on(current: _Open, line: str) -> None:
    """Add a line that goes on with what stood before; an empty one parts paragraphs."""
    if current.into is not None and (line.strip() or current.into is not current.tags):
        current.into.append(line.strip())


def _highlight(each: _Open, work: Work, facts: tuple[str, ...]) -> Highlight:
    markdown = "\n".join(each.words).strip()
    place = _PLACE.search(markdown, max(0, len(markdown) - _PLACE_LENGTH))
    if place:
        markdown = markdown[: place.start()]
        facts = (*facts, *_placed(place))
    added = day(each.added)
    if each.added and not added:
        facts = (*facts, f"added {each.added}")
    made = Highlight(work=work, words=plain_markdown(markdown), at=f"line {each.line}")
    return replace(
        made,
        comment=escaped_text("\n".join(each.note)),
        date=added,
        tags=tuple(tag for line in each.tags for tag in _tags(line)),
        facts=facts,
    )


def _placed(place: re.Match[str]) -> Iterator[str]:
    label = place["label"] or place["bare"]
    if label.casefold() != "view highlight":
        yield label
    if place["address"]:
        yield place["address"]


def _tags(text: str) -> tuple[str, ...]:
    """`[[a]] [[b c]]`, `#a #b` or `a, b` as tags."""
    linked = re.findall(r"\[\[([^\[\]]+)\]\]", text)
    if linked:
        return tuple(linked)
    if "#" in text:
        return tuple(re.findall(r"#([^\s#,]+)", text))
    return tuple(tag.strip() for tag in text.split(",") if tag.strip())


def _unlinked(text: str) -> str:
    return text.replace("[[", "").replace("]]", "")


def _address(text: str) -> str:
    """`https://…`, `<https://…>` or `[words](https://…)` as an address."""
    found = re.search(r"[a-z][a-z0-9+.-]*://[^\s<>()]+", text, re.I)
    return found[0] if found else ""
