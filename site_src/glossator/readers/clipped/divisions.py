"""The divisions of a page that pandoc wrote round its parts, `::: {.share-bar}`, and what it wrote
behind links, pictures and headings, `{.button}`: their names tell what is the site's."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from glossator.model.documents import Markup, Reason, SetAside
from glossator.model.trees import (
    Block,
    Bullets,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    Link,
    Quotation,
    Span,
    Styled,
    Text,
)
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.html.names import named_reason, role_reason
from glossator.text import folded, slugify

_MOST = 0.2  # of the running text of a page: what has more is no box, whatever it is called
_LINE = re.compile(r"^ {0,3}(:{3,})[ \t]*(?:\{([^{}\n]*)\}|([\w-]+))?[ \t]*:*[ \t]*$", re.MULTILINE)
_CODE = re.compile(r"^ {0,3}(`{3,}|~{3,}).*?^ {0,3}\1", re.MULTILINE | re.DOTALL)
_CLASS, _ID = re.compile(r"(?<!\S)\.([\w-]+)"), re.compile(r"(?<!\S)#([\w.-]+)")
_ROLE = re.compile(r"\brole=\"([\w-]+)\"")
_PULLED = re.compile(r"pull-?_?quote|quote-?_?pull|exergue", re.IGNORECASE)
_SILENT = re.compile(r"[\W_]+")
_LETTERS = 12  # of a pull quote
# `{.button}`, `{#the-letter-n .title}`, `{width="720"}`
_SAID = r"(?:[.#][\w.-]+|[\w-]+=\"[^\"{}]*\")"
_ATTRIBUTES = re.compile(rf"\{{{_SAID}(?:\s+{_SAID})*\}}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """A part of the source, between its two lines of colons, and what it is called: by its
    classes, by its id, by its role."""

    span: Span
    classes: str
    id: str
    role: str


def divisions_of(text: str) -> tuple[Division, ...]:
    """The divisions of a source; none if one of them is not closed."""
    code = [match.span() for match in _CODE.finditer(text)] if ":::" in text else []
    open_: list[tuple[int, str]] = []
    found: list[Division] = []
    for match in _LINE.finditer(text):
        if any(start <= match.start() < end for start, end in code):
            continue
        said = match[2] if match[2] is not None else (f".{match[3]}" if match[3] else "")
        if said:
            open_.append((match.start(), said))
        elif not open_:
            return ()
        else:
            start, said = open_.pop()
            names, role = _ID.search(said), _ROLE.search(said)
            found.append(
                Division(
                    span=Span(start, match.end()),
                    classes=" ".join(_CLASS.findall(said)),
                    id=names[1] if names else "",
                    role=role[1] if role else "",
                )
            )
    return () if open_ else tuple(found)


def divided(units: Sequence[Unit], divisions: Sequence[Division]) -> Mapping[Span, SetAside]:
    """The lines in divisions that are called what no text is, and why they are set aside."""
    found: dict[Span, SetAside] = {}
    for division in divisions:
        within = [u for u in units if division.span.start <= u.span.start < division.span.end]
        if _PULLED.search(division.classes):
            found |= _said_again(within, units)
        reason = _reason(division, within)
        if reason is None or any(unit.heads == 1 for unit in within):
            continue
        if sum(map(is_running, within)) > _MOST * sum(map(is_running, units)):
            continue
        called = division.classes or division.id or division.role
        why = f"stands in what the page calls {called}"
        for unit in within:
            if not unit.kept and unit.span not in found:
                found[unit.span] = SetAside(span=unit.span, reason=reason, evidence=why)
    return found


def _reason(division: Division, within: Sequence[Unit]) -> Reason | None:
    slugs = {slugify(unit.text) for unit in within if unit.heads}
    named = f"{division.classes} {'' if division.id in slugs else division.id}"
    return named_reason(named, inline=False) or role_reason(division.role)


def _said_again(within: Sequence[Unit], units: Sequence[Unit]) -> dict[Span, SetAside]:
    """The pull quotes among the lines of a division called so, whose words the text has."""
    text = [_letters(unit.text) for unit in units if unit not in within]
    found: dict[Span, SetAside] = {}
    for unit in within:
        words = _letters(unit.text)
        if unit.quoted and len(words) >= _LETTERS and any(words in each for each in text):
            why = "a pull quote: the text says it as well"
            found[unit.span] = SetAside(span=unit.span, reason="second-copy", evidence=why)
    return found


def _letters(text: str) -> str:
    return _SILENT.sub("", folded(text).casefold())


# --- attributes -----------------------------------------------------------------------------------


def without_attributes(blocks: Iterable[Block]) -> tuple[tuple[Block, ...], tuple[Markup, ...]]:
    """`blocks` without what stands in braces behind links, pictures and headings, as markup."""
    marks: list[Markup] = []
    return tuple(_plain(blocks, marks)), tuple(marks)


def _plain(blocks: Iterable[Block], marks: list[Markup]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Heading():
                yield replace(block, inlines=_of_heading(_bare(block.inlines, marks), marks))
            case Leaf():
                yield replace(block, inlines=_bare(block.inlines, marks))
            case Bullets():
                items = (each for each in _plain(block.children, marks) if isinstance(each, Item))
                yield replace(block, children=tuple(items))
            case Item():
                yield replace(block, children=tuple(_plain(block.children, marks)))
            case Quotation(children=(Leaf() as leaf,)):
                inlines = _unfenced(_bare(leaf.inlines, marks), marks)
                yield replace(block, children=(replace(leaf, inlines=inlines),))
            case _:
                yield block


def _bare(inlines: Sequence[Inline], marks: list[Markup]) -> tuple[Inline, ...]:
    found: list[Inline] = []
    for inline in inlines:
        above = found[-1] if found else None
        if isinstance(inline, Styled):
            inline = replace(inline, children=_bare(inline.children, marks))
        elif isinstance(inline, Text) and isinstance(above, Link | Image):
            match = _ATTRIBUTES.match(inline.text)
            if match and len(inline.text) == inline.span.end - inline.span.start:
                cut = inline.span.start + match.end()
                marks.append(Markup(span=Span(inline.span.start, cut), kind="tag"))
                if match.end() == len(inline.text):
                    continue
                span = Span(cut, inline.span.end)
                inline = Text(span=span, text=inline.text[match.end() :])
        found.append(inline)
    return tuple(found)


def _unfenced(inlines: Sequence[Inline], marks: list[Markup]) -> tuple[Inline, ...]:
    """`inlines` without the colons that end a division right below a quotation: by Markdown's rules
    they are its last line."""
    left = list(inlines)
    while len(left) > 2 and isinstance(left[-1], Text) and _COLONS.fullmatch(left[-1].text):
        marks.append(Markup(span=left.pop().span, kind="delimiter"))
        left.pop()  # the line end
    return tuple(left)


_COLONS = re.compile(r":{3,}\s*")


def _of_heading(inlines: tuple[Inline, ...], marks: list[Markup]) -> tuple[Inline, ...]:
    last = inlines[-1] if inlines else None
    if not isinstance(last, Text) or len(last.text) != last.span.end - last.span.start:
        return inlines
    at = last.text.rfind("{")
    if at < 0 or not _ATTRIBUTES.fullmatch(last.text[at:].rstrip()):
        return inlines
    words = last.text[:at].rstrip()
    if not words:
        return inlines
    marks.append(Markup(span=Span(last.span.start + at, last.span.end), kind="tag"))
    kept = Text(span=Span(last.span.start, last.span.start + len(words)), text=words)
    return (*inlines[:-1], kept)
