"""Each document as a note for a vault: clean Markdown whose `^ids` are the permanent addresses, so
that `[[slug#^id]]` there and the web address name the same passage."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import assert_never

from glossator.exports.markdown_words import Words, escaped, footnote_name, inlines_markdown
from glossator.model.annotations import Annotated
from glossator.model.passages import Anchored, Passage
from glossator.model.site import Artifact, Site, Target
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Code,
    Footnote,
    Gap,
    Heading,
    Item,
    Leaf,
    Link,
    Quotation,
    Rule,
    Timestamp,
    WikiLink,
)
from glossator.themes.counts import gap_words
from glossator.times import video_href
from glossator.timestamps import moment_seconds

Links = Callable[[Link | WikiLink, str], Target]  # a link, and the page it stands on
# What Obsidian takes out of a heading's words in a link to it.
_NOT_IN_PLACE = re.compile(r"[#|^\\\[\]]|%%")
_ALONE = ("code", "table", "math", "figure")  # behind these an id has a line of its own


def vault_copies(site: Site, links: Links) -> Iterator[Artifact]:
    """`read/<slug>.md` of every document; `links` says where a link on a page leads."""
    note = _notes(site)
    for annotated in site.documents:
        text = _copy(site, annotated, links, note)
        yield Artifact(
            path=f"read/{annotated.slug}.md", content=text.encode("utf-8", "replace")
        )  # a lone surrogate has no UTF-8 form


def vault_copy(site: Site, annotated: Annotated, links: Links) -> str:
    """The note of one document: its front matter and its text."""
    return _copy(site, annotated, links, _notes(site))


def _copy(site: Site, annotated: Annotated, links: Links, note: Callable[[Target], str]) -> str:
    printer = _printer(site, annotated, links, note)
    blocks = annotated.anchored.document.blocks
    lines = printer.blocks(blocks)
    return "\n".join([*_front_matter(site, annotated), "", *lines]).rstrip("\n") + "\n"


def _front_matter(site: Site, annotated: Annotated) -> Iterator[str]:
    metadata = annotated.anchored.document.metadata
    base = site.config.base_url
    fields: dict[str, str | tuple[str, ...]] = {
        "title": metadata.title,
        "source": metadata.url,
        "author": metadata.author,
        "publisher": metadata.publisher,
        "via": metadata.via,
        "published": metadata.published,
        "basis": metadata.basis,
        "description": metadata.description or metadata.subtitle,
        "video": metadata.video,
        "language": metadata.language,
        "page": f"{base}/read/{annotated.slug}.html" if base else "",
    }
    yield "---"
    for name, value in fields.items():
        if isinstance(value, str) and value:
            yield f"{name}: {_quoted(value)}"
        elif value:
            yield f"{name}:"
            yield from (f"  - {_quoted(each)}" for each in value)
    yield "---"


def _quoted(value: str) -> str:
    """`value` as a YAML text in double quotes: JSON's signs are YAML's."""
    return json.dumps(" ".join(value.split()), ensure_ascii=False).replace("\x7f", "\\x7f")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Printer:
    """The blocks of one document as lines of Markdown."""

    words: Words
    passages: Mapping[int, Passage]
    opening: Mapping[int, str]  # where a turn begins: the name of who speaks

    def blocks(self, blocks: Sequence[Block]) -> list[str]:
        """The lines of `blocks`, a blank line between every two."""
        lines: list[str] = []
        alike = False  # of neighbouring lists every second has other marks, or they would be one
        before: Block | None = None
        for block in blocks:
            alike = isinstance(before, Bullets) and isinstance(block, Bullets) and not alike
            made = self._block(block, alike)
            if made:
                lines += ["", *made] if lines else made
                before = block
        return lines

    def _block(self, block: Block, alike: bool) -> list[str]:
        match block:
            case Leaf():
                return self._leaf(block)
            case Heading():
                return self._heading(block)
            case Rule():
                return ["***"]
            case Gap():
                return [f"*… {gap_words(block.count)}*"]
            case Bullets():
                return self._list(block, alike)
            case Item():
                return self.blocks(block.children)
            case Quotation():
                return self._quotation(block)
            case Callout():
                return self._callout(block)
            case Footnote():
                return self._footnote(block)
            case _:
                assert_never(block)

    def _heading(self, heading: Heading) -> list[str]:
        words = inlines_markdown(heading.inlines, self.words, cell=True)
        words = re.sub(r"#+$", lambda signs: "\\#" * len(signs[0]), words.strip())
        shown = f"\\[{words}\\]" if heading.origin == "edition" else words
        return [f"{'#' * heading.level} {shown}"]

    def _leaf(self, leaf: Leaf) -> list[str]:
        passage = self.passages.get(leaf.span.start)
        mark = f"^{passage.id}" if passage else ""
        name = self.opening.get(leaf.span.start, "")
        speaker = f"**{escaped(name)}:** " if name else ""
        if leaf.kind == "code" or leaf.kind == "table":
            body = _fenced(leaf) if leaf.kind == "code" else self._table(leaf)
            before = [speaker.strip(), ""] if speaker else []
            return [*before, *body, *(["", mark] if mark else [])]
        text = speaker + inlines_markdown(leaf.inlines, self.words).strip()
        lines = text.split("\n")
        if mark and leaf.kind in _ALONE:
            return [*lines, "", mark]
        lines[-1] = f"{lines[-1]} {mark}".strip()
        return lines

    def _table(self, leaf: Leaf) -> list[str]:
        rows = [
            [inlines_markdown(cell, self.words, cell=True).strip() for cell in row]
            for row in leaf.rows
        ]
        width = max((len(row) for row in rows), default=0)
        sides = {"left": ":--", "center": ":-:", "right": "--:"}
        rule = [sides.get(side, "---") for side in leaf.alignments][:width]
        rule += ["---"] * (width - len(rule))
        filled = [row + [""] * (width - len(row)) for row in rows]
        if not leaf.headed:  # Markdown has no table without a head
            filled.insert(0, [""] * width)
        return [f"| {' | '.join(row)} |" for row in [*filled[:1], rule, *filled[1:]]]

    def _list(self, bullets: Bullets, alike: bool) -> list[str]:
        lines: list[str] = []
        is_loose = any(len(item.children) > 1 for item in bullets.children)
        for number, item in enumerate(bullets.children, bullets.start):
            mark = f"{number}{')' if alike else '.'}" if bullets.ordered else "*" if alike else "-"
            box = f"[{item.task}] " if item.task is not None else ""
            inside = self.blocks(item.children)
            body = _indented(inside, " " * (len(mark) + 1))
            first = box + (inside[0] if inside else "")
            if lines and is_loose:
                lines.append("")
            lines += [f"{mark} {first}".rstrip(), *body[1:]]
        return lines

    def _quotation(self, quotation: Quotation) -> list[str]:
        """Each plain paragraph a quotation of its own, its id behind it: Obsidian gives an id to
        a quotation as a whole."""
        if not all(isinstance(child, Leaf) for child in quotation.children):
            return _prefixed(self.blocks(quotation.children))
        lines: list[str] = []
        for child in quotation.children:
            *made, last = self.blocks((child,))
            passage = self.passages.get(child.span.start)
            if passage is not None:
                last = last.removesuffix(f"^{passage.id}").rstrip()
            quoted = _prefixed([*made, last] if last or not made else made[:-1])
            lines += [*([""] if lines else []), *quoted]
            lines += ["", f"^{passage.id}"] if passage else []
        return lines

    def _callout(self, callout: Callout) -> list[str]:
        title = inlines_markdown(callout.title, self.words, cell=True).strip()
        type_ = re.sub(r"[\[\]\n]", "", callout.type) or "note"
        head = f"[!{type_}]{callout.fold} {title}".rstrip()
        inside = self.blocks(callout.children)
        return _prefixed([head, *inside])

    def _footnote(self, footnote: Footnote) -> list[str]:
        # one inside of another stands behind it: no reader of Markdown looks for it there
        inner = [each for each in footnote.children if isinstance(each, Footnote)]
        inside = self.blocks([each for each in footnote.children if each not in inner])
        first = f"[^{footnote_name(footnote.label)}]: {inside[0] if inside else ''}".rstrip()
        behind = ["", *self.blocks(inner)] if inner else []
        return [first, *_indented(inside, "    ")[1:], *behind]


def _fenced(leaf: Leaf) -> list[str]:
    text = "".join(each.text for each in leaf.inlines if isinstance(each, Code))
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    language = re.sub(r"[`\s].*", "", leaf.language, flags=re.S)
    return [fence + language, *re.split(r"\r\n|\r|\n", text.rstrip("\n")), fence]


def _indented(lines: Sequence[str], by: str) -> list[str]:
    return [by + line if line else "" for line in lines]


def _prefixed(lines: Sequence[str]) -> list[str]:
    return [f"> {line}".rstrip() if not line.endswith("  ") else f"> {line}" for line in lines]


def _notes(site: Site) -> Callable[[Target], str]:
    """What a wikilink names to lead where a target does: a note, or a place in one; empty where
    there is no note."""
    documents = {f"read/{each.slug}.html": each for each in site.documents}

    @cache
    def places(path: str) -> Mapping[str, str]:
        return _places(documents[path].anchored)

    def note(target: Target) -> str:
        path, _, anchor = target.href.partition("#")
        if path not in documents:
            return ""
        place = places(path).get(anchor, "") if anchor else ""
        return f"{documents[path].slug}#{place}" if place else documents[path].slug

    return note


def _places(anchored: Anchored) -> dict[str, str]:
    """How a wikilink names each id of a document: a passage by its `^id`, a heading by its words,
    as Obsidian has them; where an earlier one has the same, by the first passage under it."""
    found: dict[str, str] = {}
    first: dict[str, str] = {}
    for passage in anchored.passages:
        first.setdefault(passage.section, f"^{passage.id}")
        found[passage.id] = f"^{passage.id}"
        found.update((former.id, f"^{passage.id}") for former in passage.formers)
    seen = set()
    for heading in anchored.headings:
        if heading.callout:
            continue
        words = " ".join(_NOT_IN_PLACE.sub(" ", heading.text).split())
        place = words if words and words.casefold() not in seen else first.get(heading.id, "")
        seen.add(words.casefold())
        found[heading.id] = place
        found.update((former.id, place) for former in heading.formers)
    return found


def _printer(
    site: Site, annotated: Annotated, links: Links, note: Callable[[Target], str]
) -> _Printer:
    document = annotated.anchored.document
    metadata = document.metadata
    page = f"read/{document.slug}.html"
    root = f"{site.config.base_url}/" if site.config.base_url else "../"

    def address(target: Target) -> str:
        return target.href if target.external else root + target.href

    def moment(stamp: Timestamp) -> str:
        return video_href(stamp.video or metadata.video, moment_seconds(stamp, metadata))

    return _Printer(
        words=Words(
            resolve=lambda link: links(link, page), address=address, note=note, moment=moment
        ),
        passages={passage.leaf.span.start: passage for passage in annotated.anchored.passages},
        opening=_turns(annotated),
    )


def _turns(annotated: Annotated) -> dict[int, str]:
    """Where somebody begins to speak, also again under a new heading, and their name."""
    speaking = ("", "")
    turns = {}
    for passage in annotated.anchored.passages:
        here = (passage.section, passage.speaker)
        if passage.speaker and (here != speaking or passage.after_gap):
            turns[passage.leaf.span.start] = passage.speaker
        speaking = here
    return turns
