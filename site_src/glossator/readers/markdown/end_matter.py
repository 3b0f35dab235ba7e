"""What a program that keeps notes writes behind the text of one it exports, line by line: `id: …`,
`source_url: …`, `type_: 1`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glossator.model.documents import Markup, MetadataField
from glossator.model.trees import Span

_FEWEST = 4  # lines of such a list
_LONGEST = 60  # lines of it
# "source_url: https://…", "is_todo: 0", "author: "
_LINE = re.compile(r"(?P<key>[a-z][a-z_]{1,40}):(?:[ \t]+(?P<said>\S.*?))?[ \t]*")
# what no text ends in: the number of the kind of thing it is, the key by which it is kept
_KIND = re.compile(r"type_:[ \t]\d{1,2}[ \t]*")
_KEPT_AS = re.compile(r"id:[ \t][0-9a-f]{32}[ \t]*")
_NAMES = {"source_url": "url", "author": "author", "created_time": "added"}
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})T\d{2}:.*")


@dataclass(frozen=True, slots=True, kw_only=True)
class EndMatter:
    """Such a list: where it begins, what it states and its keys."""

    start: int
    fields: tuple[MetadataField, ...]
    markup: tuple[Markup, ...]


def read_end_matter(text: str, start: int = 0) -> EndMatter | None:
    """The list of metadata that `text` ends in, behind `start` and a blank line; None if there is
    none."""
    lines = list(_last_lines(text, start))
    said = [text[span.start : span.end] for span in lines]
    if len(lines) < _FEWEST or not any(map(_KIND.fullmatch, said)):
        return None
    if not any(map(_KEPT_AS.fullmatch, said)):
        return None
    fields: list[MetadataField] = []
    markup: list[Markup] = []
    for span, line in zip(lines, said, strict=True):
        match = _LINE.fullmatch(line)
        if match is None:
            return None
        end = span.start + match.end("key") + 1
        markup.append(Markup(span=Span(span.start, end), kind="key"))
        if match["said"]:
            place = Span(span.start + match.start("said"), span.start + match.end("said"))
            name = _NAMES.get(match["key"], match["key"])
            day = _DAY.fullmatch(match["said"]) if name == "added" else None
            value = day[1] if day else match["said"]
            # `source` is the program's own name, which a front matter would not say there
            name = "source_application" if name == "source" else name
            fields.append(MetadataField(name=name, value=value, span=place))
    return EndMatter(start=lines[0].start, fields=tuple(fields), markup=tuple(markup))


def _last_lines(text: str, start: int) -> Iterator[Span]:
    """The lines behind the last blank one."""
    end = len(text.rstrip())
    found: list[Span] = []
    while end > start and len(found) <= _LONGEST:
        begin = max(text.rfind("\n", start, end) + 1, start)
        line = text[begin:end]
        if not line.strip():
            yield from reversed(found)
            return
        found.append(Span(begin, begin + len(line.rstrip("\r"))))
        end = max(begin - 1, start)
