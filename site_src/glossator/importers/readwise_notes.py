"""Readwise's notes in Markdown, as its export to Obsidian writes them, and as its users' templates
and the plugins beside it do: highlights as list items, blockquotes or paragraphs.

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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from glossator.importers.dated import day
from glossator.importers.plain import plain_markdown
from glossator.importers.values import Export, Highlight, Work, acted_on, parted
from glossator.notes.format import escaped_text

_KIND = "Readwise"
_HIGHLIGHTS = re.compile(r"^#+[ \t]*(?:New )?Highlights\b(?:[ \t]+added)?(?P<added>.*)", re.I)
# What such a note has besides that heading
_SIGN = re.compile(
    r"^#+[ \t]*Metadata[ \t]*$|rw-book-cover|\breadwise\.io/|^Number of Highlights:", re.M | re.I
)
# A heading of new highlights may stand behind the last link of the old ones, on its line.
_GLUED = re.compile(r"(?<=\)\))(?=#+ New highlights added )")
_FIELD = re.compile(
    r"^(?:[-*+][ \t]+)?(?:\*\*)?([A-Za-z][A-Za-z ]{2,20}?):{1,2}(?:\*\*)?[ \t]*(.*)$"
)
_FIELDS = frozenset({"title", "full title", "author", "authors", "category", "document note",
                     "document tags", "link", "number of highlights", "readwise url", "source",
                     "source url", "summary", "synced", "tags", "type", "url"})  # fmt: skip
_HEADING = re.compile(r"^#+[ \t]+(.*?)[ \t]*$")
_RULER = re.compile(r"^(?:-[ \t]*){3,}$|^(?:\*[ \t]*){3,}$")
_BULLET = re.compile(r"^[-*+](?:[ \t]+|$)")
_QUOTE = re.compile(r"^>[ \t]?(?P<inner>>[ \t]?)?")
_CALLOUT = re.compile(r"^\[![\w|-]+\][+-]?[ \t]*")
# `    - Note: …`, `- [note] …`, `**Tags:** …`
_ADDED = re.compile(
    r"^[ \t]*(?:[-*+][ \t]+)?"
    r"(?:\[(?P<box>note|tags|n)\]|\**(?P<name>note|tags)\**:)\**[ \t]*(?P<said>.*?)(?P<bold>\**)$",
    re.I,
)
# The link behind the words: ([View Highlight](…)), ([Location 12](…)), [🔗](https://readwise.io/…)
_PLACE = re.compile(
    r"(?:-[ \t]+)?\(\[(?P<label>[^\[\]\n]{1,60})\]\((?P<address>\S{0,1000}?)\)\)$"
    r"|\*?[ \t]*\[(?P<mark>[^\[\]\n]{1,60})\]\((?P<to>https://(?:read\.)?readwise\.io/\S{0,1000}?)\)$"
    r"|\((?P<bare>(?:Location|Page|p\.)[ ]?[\w–-]{1,40})\)$"
)
_PLACE_LENGTH = 2_000  # code points at the end of a highlight in which it is looked for
# What a plugin puts behind that: `%% Color: yellow %%`, `^rw123`
_COLOR = re.compile(r"%%[ \t]*Color:[ \t]*([^%\n]{1,40}?)[ \t]*%%$", re.I)
_BLOCK_ID = re.compile(r"(?:^|[ \t])\^[\w-]{1,60}$")


def is_note(text: str) -> bool:
    """Whether `text` is a note with Readwise's headings."""
    return any(map(_HIGHLIGHTS.match, text.split("\n"))) and bool(_SIGN.search(text))


@dataclass(slots=True)
class _Open:
    """A highlight while its lines are read."""

    line: int
    added: str
    facts: list[str]
    words: list[str] = field(default_factory=list)
    note: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    placed: bool = False
    into: list[str] = field(default_factory=list)  # where a line that goes on is added

    @property
    def is_whole(self) -> bool:
        """Whether its words are done: their place has been named behind them."""
        last = next((line.strip() for line in reversed(self.words) if line.strip()), "")
        return self.into is self.words and (self.placed or bool(_placed(last)[1]))


def from_note(text: str) -> Export:
    """The highlights below its headings, with their notes and tags, and the note on the whole."""
    lines = text.split("\n")
    start = next(n for n, line in enumerate(lines) if _HIGHLIGHTS.match(line))
    fields = _fields(lines[:start])
    work = _work(fields, lines[:start])
    tags = _tags(fields.get("document tags", ""))
    facts = (f"document tags {', '.join(tags)}",) if tags else ()
    found = [_highlight(each, work, facts) for each in _opened(lines, start)]
    if said := fields.get("document note", ""):
        found.append(Highlight(work=work, comment=escaped_text(said), facts=facts, at="its note"))
    return parted(_KIND, found)


# --- what stands above the highlights -------------------------------------------------------------


def _fields(lines: Sequence[str]) -> dict[str, str]:
    """What the lines above the highlights and the whole text say, by its name; one may go on over
    several lines, and may stand below a heading of its name."""
    found: dict[str, list[str]] = {}
    into: list[str] = []
    for line in lines:
        named = _FIELD.match(line)
        heading = _HEADING.match(line)
        if heading and heading[1].casefold() == "full document":
            break
        if named and named[1].casefold() in _FIELDS - found.keys():
            into = found.setdefault(named[1].casefold(), [])
            into.append(named[2].strip())
        elif heading and heading[1].casefold() == "document note":
            into = found.setdefault("document note", [])
        elif heading or _RULER.match(line):
            into = []
        else:
            into.append(line.strip())
    return {name: "\n".join(said).strip() for name, said in found.items()}


def _work(fields: dict[str, str], lines: Sequence[str]) -> Work:
    headings = (match[1] for line in lines if (match := _HEADING.match(line)))
    title = fields.get("full title") or fields.get("title") or next(headings, "")
    said = (fields.get(name, "") for name in ("url", "source url", "source", "link"))
    return Work(
        title=_bare(title),
        author=_bare(fields.get("author") or fields.get("authors", "")),
        addresses=tuple(dict.fromkeys(filter(None, map(_address, said)))),
    )


def _bare(text: str) -> str:
    """`"[[name]]"` as a name; only the first line of what goes on."""
    return text.partition("\n")[0].replace("[[", "").replace("]]", "").strip().strip('"')


def _address(text: str) -> str:
    """`https://…`, `<https://…>` or `[words](https://…)` as an address."""
    found = re.search(r"[a-z][a-z0-9+.-]*://[^\s<>\"]+", text, re.I)
    address = found[0] if found else ""
    # Of `[words](https://a.example/b_(c))` the last bracket is Markdown's.
    while address.endswith(")") and address.count(")") > address.count("("):
        address = address[:-1]
    return address


# --- highlights -----------------------------------------------------------------------------------


def _opened(lines: Sequence[str], start: int) -> Iterator[_Open]:
    """The highlights from the line `start` on, as the marks of their lines part them."""
    style = _style(lines[start + 1 :])
    added, section, before = "", "", list[str]()
    current: _Open | None = None
    for number, line in _numbered(lines, start):
        headed, heading = _HIGHLIGHTS.match(line), _HEADING.match(line)
        if headed or heading or _RULER.match(line):
            if current is not None:
                yield current
            current = None
            added = headed["added"].strip() if headed else added
            section = "" if headed else heading[1] if heading else section
        elif style.opens(line, current):
            if current is not None:
                yield current
            facts = [f"in {section}"] if section else []
            current = _Open(line=number, added=added, facts=facts)
            current.into = current.words
            _noted(current, before)
            before = []
            style.add(current, line)
        elif current is not None:
            style.add(current, line)
        elif line.strip():
            before.append(line.strip())
    if current is not None:
        yield current


def _numbered(lines: Sequence[str], start: int) -> Iterator[tuple[int, str]]:
    """The lines from `start` on with their numbers, from 1; what was glued together, apart."""
    for number, line in enumerate(lines[start:], start + 1):
        for part in _GLUED.split(line):
            yield number, part


def _noted(current: _Open, before: Sequence[str]) -> None:
    """Take what stood above the words: the day, or a note."""
    for line in before:
        if date := day(line.replace("[[", "").replace("]]", "")):
            current.added = date
        else:
            current.note.append(line)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Style:
    """How a note marks its highlights: `bullet`, `quote`, `paragraph`, or `part` between rulers."""

    name: str

    def opens(self, line: str, current: _Open | None) -> bool:
        """Whether `line` begins another highlight."""
        if not line.strip():
            return False
        if self.name == "bullet":
            # Items inside an outline of headings are highlights too, each closed by its place.
            bullet = _BULLET.match(
                line.lstrip() if current is not None and current.is_whole else line
            )
            return bool(bullet) and (current is None or not _is_more(line))
        if self.name == "quote":
            quote = _QUOTE.match(line)
            goes_on = current is not None and current.into is current.words
            return bool(quote and not quote["inner"] and not goes_on)
        if current is None:
            return True
        over = not current.into or not current.into[-1]
        return self.name == "paragraph" and over and not _is_more(line)

    def add(self, current: _Open, line: str) -> None:
        """Take `line`, the first or a later one of `current`."""
        more = _ADDED.match(line)
        rest, place = _placed(line.strip())
        if place and not rest:
            current.facts += place
            current.placed = True
        elif more and (current.words or self.name == "bullet"):
            name = (more["box"] or more["name"]).casefold()
            current.into = current.tags if name == "tags" else current.note
            current.into.append(more["said"] if more["bold"] else more["said"] + more["bold"])
        elif self.name == "quote":
            self._add_quoted(current, line)
        elif line.strip() and current.is_whole:  # what people write below their highlights
            current.into = current.note
            current.note.append(line.strip())
        elif self.name == "bullet" and current.into is current.words and not current.words:
            current.words.append(_BULLET.sub("", line.lstrip(), count=1))
        elif line.strip() or current.into is not current.tags:
            current.into.append(line.strip() if self.name != "bullet" else line.removeprefix("  "))

    def _add_quoted(self, current: _Open, line: str) -> None:
        quote = _QUOTE.match(line)
        said = line[quote.end() :] if quote else _BULLET.sub("", line.strip(), count=1)
        if quote and not quote["inner"] and current.into is current.words:
            current.words.append(_CALLOUT.sub("", said) if not current.words else said)
        elif quote or said or current.into is current.note:
            current.into = current.note
            current.note.append(_CALLOUT.sub("", said) if quote else said)
        else:
            current.into = current.note


def _style(lines: Sequence[str]) -> _Style:
    said = [line for line in lines if line.strip() and not _HEADING.match(line)]
    firsts = [line for line in said if not _RULER.match(line)]
    ruled = len(firsts) < len(said)
    first = firsts[0] if firsts else ""
    if ruled and not first.startswith(">") and any(map(_BLOCK_ID.search, firsts)):
        return _Style(name="part")
    if _BULLET.match(first):
        return _Style(name="bullet")
    if any(line.startswith(">") for line in firsts):
        return _Style(name="quote")
    return _Style(name="part" if ruled else "paragraph")


def _is_more(line: str) -> bool:
    """Whether `line` says more of the highlight above it: a note, tags, or its place alone."""
    return bool(_ADDED.match(line)) or not _placed(line.strip())[0]


def _highlight(each: _Open, work: Work, facts: tuple[str, ...]) -> Highlight:
    words, of_words = _placed("\n".join(each.words).strip())
    note, of_note = _placed("\n".join(each.note).strip())
    written = plain_markdown(words)
    added = day(each.added.replace("[[", "").replace("]]", "").partition(" at ")[0])
    made = Highlight(
        work=work,
        words=written,
        # A picture has no words: what stood there is kept as a comment.
        comment=escaped_text("\n\n".join(filter(None, (note, "" if written.strip() else words)))),
        date=added,
        tags=tuple(tag for line in each.tags for tag in _tags(line)),
        facts=(
            *facts, *each.facts, *of_words, *of_note,
            *([f"added {each.added}"] if _is_unread(each.added, added) else []),
        ),
        at=f"line {each.line}",
    )  # fmt: skip
    return acted_on(made)


def _is_unread(said: str, date: str) -> bool:
    return bool(said) and not date and not said.startswith("#")


def _placed(text: str) -> tuple[str, list[str]]:
    """`text` without the place behind it, and that in a few words each."""
    facts: list[str] = []
    if block := _BLOCK_ID.search(text, max(0, len(text) - _PLACE_LENGTH)):
        text = text[: block.start()].rstrip()
    if color := _COLOR.search(text, max(0, len(text) - _PLACE_LENGTH)):
        facts.append(f"color {color[1]}")
        text = text[: color.start()].rstrip()
    if place := _PLACE.search(text, max(0, len(text) - _PLACE_LENGTH)):
        label = place["label"] or place["bare"] or place["mark"]
        address = place["address"] or place["to"]
        known = place["mark"] or label.casefold() == "view highlight"
        facts += [each for each in ("" if known else label, address) if each]
        text = text[: place.start()].rstrip()
    return text, facts


def _tags(text: str) -> tuple[str, ...]:
    """`[[a]] [[b c]]`, `#a #b` or `a, b` as tags."""
    linked = re.findall(r"\[\[([^\[\]]+)\]\]", text)
    if linked:
        return tuple(linked)
    if "#" in text:
        return tuple(re.findall(r"#([^\s#,]+)", text))
    return tuple(tag.strip() for tag in text.split(",") if tag.strip())
