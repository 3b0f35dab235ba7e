"""Kindle's notebook as HTML, as its apps export it; those for computers write its tags crosswise:

<h3 class='noteHeading'>Note - Page 11 &middot; Location 116</div><div class='noteText'>So.</h3>
"""

import re
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from glossator.importers.kindle import BOOKMARK_WORDS, NOTE_WORDS
from glossator.importers.plain import tame_html
from glossator.importers.values import Export, Highlight, Work, joined, parted
from glossator.notes.format import escaped_text

_KIND = "Kindle"
_CLASSES = frozenset({"booktitle", "authors", "citation", "sectionheading", "noteheading",
                      "notetext", "notebookfor"})  # fmt: skip
_NOTE = re.compile(rf"\s*{NOTE_WORDS}", re.I)
_BOOKMARK = re.compile(rf"\s*{BOOKMARK_WORDS}", re.I)
_LOCATION = re.compile(r"(\d+)\D*$")
# A note is placed at the end of what it belongs to: so many places behind the start at most.
_REACH = 25


@dataclass(slots=True)
class _Part:
    """What one of the classes holds; `colour` is that of a highlight's heading."""

    name: str
    line: int
    text: str = ""
    colour: str = ""


def is_notebook(text: str) -> bool:
    """Whether `text` is such a page."""
    return bool(re.search(r"class\s*=\s*[\"']noteHeading[\"']", text, re.I))


def from_notebook(text: str) -> Export:
    """Its highlights, each with the note that follows it at its place."""
    parts = _Parts()
    parts.feed(tame_html(text))
    parts.close()
    highlights: list[Highlight] = []
    work, section = Work(), ""
    heading: _Part | None = None
    for part in [*parts.found, _Part(name="end", line=0)]:
        said = " ".join(part.text.split())
        body = part.text if part.name == "notetext" else ""
        if heading is not None or body.strip():
            # Words without a heading of their own are a highlight all the same.
            of = heading or _Part(name="noteheading", line=part.line)
            _add(highlights, _entry(work, section, of, body))
        heading = part if part.name == "noteheading" else None
        if part.name == "booktitle":
            work = replace(work, title=said)
        elif part.name == "authors":
            work = replace(work, author=said)
        elif part.name == "sectionheading":
            section = said
    return parted(_KIND, highlights)


def _entry(work: Work, section: str, heading: _Part, body: str) -> Highlight:
    said = " ".join(heading.text.split())
    is_note = bool(_NOTE.match(said))
    bare = "" if _BOOKMARK.match(said) else body.strip()
    facts = [
        *([said] if said else []),
        *([heading.colour] if heading.colour and heading.colour not in said else []),
    ]
    return Highlight(
        work=work,
        words="" if is_note else bare,
        comment=escaped_text(bare) if is_note else "",
        facts=(*facts, *([f"in {section}"] if section else [])),
        at=f"line {heading.line}",
    )


def _add(highlights: list[Highlight], entry: Highlight) -> None:
    before = highlights[-1] if highlights else None
    if entry.comment and before is not None and before.words and _belongs(entry, before):
        highlights[-1] = joined(before, entry)
    else:
        highlights.append(entry)


def _belongs(note: Highlight, before: Highlight) -> bool:
    places = [_LOCATION.search(next(iter(each.facts), "")) for each in (before, note)]
    if before.work != note.work or before.comment:
        return False
    if places[0] is None or places[1] is None:
        return True
    return 0 <= int(places[1][1][-9:]) - int(places[0][1][-9:]) <= _REACH


class _Parts(HTMLParser):
    """Collects what stands in the classes; one ends where the next begins, whatever the tags."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[_Part] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = (dict(attrs).get("class") or "").casefold().split()
        part = self.found[-1] if self.found else None
        if known := next((name for name in names if name in _CLASSES), ""):
            self.found.append(_Part(name=known, line=self.getpos()[0]))
        elif part is not None and tag == "br":
            part.text += "\n"
        elif part is not None and names and names[0].startswith("highlight_"):
            part.colour = names[0].removeprefix("highlight_")

    def handle_data(self, data: str) -> None:
        if self.found:
            self.found[-1].text += data
