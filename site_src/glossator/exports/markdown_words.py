"""Inlines as Markdown that Obsidian and plain readers of Markdown show as the same words."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never
from urllib.parse import quote

from glossator.blocks import with_whole_math
from glossator.html.media import picture_name
from glossator.model.site import Target
from glossator.model.trees import (
    Code,
    FootnoteRef,
    Image,
    Inline,
    LineBreak,
    Link,
    Math,
    Space,
    Styled,
    Text,
    Timestamp,
    WikiLink,
    plain_text,
)
from glossator.times import clock, room

# Signs that may mean something anywhere; and those that do only beside another or in an address.
_SIGNS = re.compile(r"[\\`*\[\]<|$^]|[~=%](?=[~=%])|(?<=[~=%])[~=%]|&(?=#?\w+;)")
_UNDERSCORE = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])")
_BREAK = re.compile(r"[^\S ]")
_HASH = re.compile(r"(?<!\S)#")
_OPENING = re.compile(r"^(\d{1,9})([.)])(?=\s|$)|^[-+>:=~%](?=\s|$|[-=~:%])|^>")
# Words that Obsidian shows in a wikilink as they are: there `*` and `_` are no signs.
_PLAIN = re.compile(r"(?:[^\[\]|\\`<>$%&~=\n]|([%~=])(?!\1)|&(?!#?\w+;))+")
_EDGE = re.compile(r"\w")
_LINE_OF_TEX = re.compile(r"\s*\n\s*")
_COMMENT_IN_TEX = re.compile(r"((?<!\\)(?:\\\\)*)%[^\n]*(?=\n)")
_SHAPES = {"emphasis": "*", "strong": "**", "strike": "~~", "mark": "=="}
_ELEMENTS = {
    "emphasis": "em", "strong": "strong", "strike": "del", "mark": "mark", "sub": "sub",
    "sup": "sup", "kbd": "kbd", "underline": "u", "small": "small",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What inlines need to know besides themselves: where a link leads, as an address and, for a
    document of the library, as a note and place (`slug#^id`, `slug#Heading`, else empty); a
    moment's address."""

    resolve: Callable[[Link | WikiLink], Target]
    address: Callable[[Target], str]
    note: Callable[[Target], str]
    moment: Callable[[Timestamp], str]


def inlines_markdown(inlines: Sequence[Inline], words: Words, *, cell: bool = False) -> str:
    """`inlines` in Markdown; in a `cell` without line ends."""
    return "".join(_run(inlines, words, cell=cell, styled=False))


def escaped(text: str) -> str:
    """`text` on one line, so that Markdown shows it as it is wherever it stands."""
    return _at_start(_escaped(text))


def _escaped(text: str) -> str:
    text = _BREAK.sub(" ", text)
    text = _SIGNS.sub(lambda sign: "\\" + sign[0], text)
    text = _UNDERSCORE.sub(lambda sign: "\\_" * len(sign[0]), text)
    return _HASH.sub(r"\\#", text)


def _at_start(text: str) -> str:
    """`text`, with signs escaped that would begin a block at the start of a line."""
    return _OPENING.sub(lambda sign: f"{sign[1]}\\{sign[2]}" if sign[1] else "\\" + sign[0], text)


def _run(inlines: Sequence[Inline], words: Words, *, cell: bool, styled: bool) -> Iterator[str]:
    inlines = with_whole_math(inlines)
    place = 0
    while place < len(inlines):
        inline = inlines[place]
        if isinstance(inline, Text):  # neighbours together: a sign may be cut in two
            end = place
            while end < len(inlines) and isinstance(inlines[end], Text):
                end += 1
            text = _escaped(plain_text(inlines[place:end]))
            if place == 0 or isinstance(inlines[place - 1], LineBreak | Timestamp):
                text = _at_start(text)
            is_before_link = end < len(inlines) and text.endswith("!")
            yield text[:-1] + "\\!" if is_before_link else text
            place = end
            continue
        if isinstance(inline, Timestamp):
            yield _moment(inlines, place, words)
        elif isinstance(inline, Styled):
            yield _styled(inline, inlines, place, words, cell=cell, styled=styled)
        else:
            yield _one(inline, words, cell=cell, styled=styled)
        place += 1


def _styled(
    inline: Styled, around: Sequence[Inline], place: int, words: Words, *, cell: bool, styled: bool
) -> str:
    inside = "".join(_run(inline.children, words, cell=cell, styled=True))
    before = plain_text(around[max(0, place - 1) : place])
    after = plain_text(around[place + 1 : place + 2])
    text = plain_text(inline.children)
    sign = _SHAPES.get(inline.style, "")
    # Signs hold where words stand inside and none touch them outside; elsewhere elements do.
    is_plain = bool(text) and bool(_EDGE.match(text[0])) and bool(_EDGE.match(text[-1]))
    is_alone = (place == 0 or before[-1:].isspace()) and (
        place + 1 == len(around) or not _EDGE.match(after[:1] or " ")
    )
    is_first = isinstance(inline.children[0], Text) if inline.children else False
    if sign and is_plain and is_alone and is_first and not styled and "\n" not in inside:
        return f"{sign}{inside}{sign}"
    element = _ELEMENTS[inline.style]
    return f"<{element}>{inside}</{element}>"


def _one(inline: Inline, words: Words, *, cell: bool, styled: bool) -> str:
    match inline:
        case Text():
            return _escaped(inline.text)
        case Styled():
            return "".join(_run((inline,), words, cell=cell, styled=styled))
        case Code():
            return code_markdown(inline.text, cell=cell)
        case Link() | WikiLink():
            return _link(inline, words, cell=cell)
        case Timestamp():
            return _moment((inline,), 0, words)
        case Image():
            link = Link(span=inline.span, target=inline.target, children=())
            target = words.resolve(link)
            address = words.address(target) if target.resolved else ""
            if not address:
                return _escaped(inline.alt or picture_name(inline))
            return _beside_words(f"![{_escaped(inline.alt)}](<{address}>)", inline.space)
        case FootnoteRef():
            return _beside_words(f"[^{footnote_name(inline.label)}]", inline.space)
        case Math():
            return _math(inline, cell=cell)
        case LineBreak():
            return "<br>" if cell else "  \n"
        case _:
            assert_never(inline)


def _beside_words(shown: str, space: Space) -> str:
    return " " * (space == "before") + shown + " " * (space == "after")


def _moment(inlines: Sequence[Inline], place: int, words: Words) -> str:
    """The moment at `place` of `inlines` as a link that shows its label, or as its label alone."""
    stamp = inlines[place]
    assert isinstance(stamp, Timestamp)
    before, following = inlines[max(0, place - 1) : place], inlines[place + 1 : place + 2]
    shown = plain_text(before)[-2:] or (")" if before else "")
    # of several moments the last stands before the words
    after = plain_text(following)[:1]
    ahead, behind = room(shown, after, stamp.separator)
    address = words.moment(stamp)
    # an address may say `1m30s`
    label = _escaped(stamp.label.strip("[]() ") if ":" in stamp.label else clock(stamp.seconds))
    return f"{ahead}[{label}]({address}){behind}" if address else f"{ahead}{label}{behind}"


def _math(math: Math, *, cell: bool) -> str:
    """A formula between its dollars on one line, which a comment of TeX would make one of its own;
    the bar of a cell's formula would end the cell."""
    tex = _LINE_OF_TEX.sub(" ", _COMMENT_IN_TEX.sub(r"\1", math.text)).strip()
    sign = "$$" if math.display else "$"
    tex = tex.replace("|", "\\|") if cell else tex
    return f"{sign}{tex}{sign}"


def code_markdown(text: str, *, cell: bool = False) -> str:
    """A code span of `text`, in ticks longer than any in it."""
    text = _BREAK.sub(" ", text)
    if cell:
        text = text.replace("|", "\\|")
    runs = {len(run) for run in re.findall("`+", text)}
    ticks = "`" * next(n for n in range(1, len(runs) + 2) if n not in runs)
    padded = text.startswith(("`", " ")) or text.endswith(("`", " "))
    space = " " if padded and text.strip() else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def footnote_name(label: str) -> str:
    """A footnote's label as Markdown allows it: no spaces, no brackets."""
    return re.sub(r"[^\w-]", "-", label)


def _link(link: Link | WikiLink, words: Words, *, cell: bool) -> str:
    target = words.resolve(link)
    shown = plain_text(link.children)
    inside = "".join(_run(link.children, words, cell=cell, styled=True))
    if not target.resolved or not inside.strip():
        return inside
    note = "" if target.external else words.note(target)
    if note and _PLAIN.fullmatch(shown):
        bar = "\\|" if cell else "|"  # a bare one would end the cell of a table
        return f"[[{note}{bar}{shown}]]"
    address = words.address(target).replace("<", "%3C").replace(">", "%3E").replace("|", "%7C")
    safe = re.sub(r"[\s\\]", lambda sign: quote(sign[0], safe=""), address)
    return f"[{inside}](<{safe}>)"
