"""What may leave a page that is full of lines of its site, though by itself it tells too little:
boxes in one paragraph, in a quotation or a callout, rows of sections and of buttons, credits."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from urllib.parse import urlsplit

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import (
    Block,
    Callout,
    Leaf,
    Link,
    Quotation,
    Span,
    Styled,
    plain_text,
    walk,
)
from glossator.readers.clipped.evidence import leads_on, speaks
from glossator.readers.clipped.heads import states
from glossator.readers.clipped.hosts import host_of, is_home, leads_home
from glossator.readers.clipped.parts import Part, lines_of
from glossator.readers.clipped.units import Unit, is_owners, is_running
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, SURE, words_of
from glossator.text import folded, slugify

_FULL = 5  # lines that are the site's by their own words, or lead on in such
_LINE = 160  # code points of a line of a box
_LINES = 6  # of a box in a quotation
_LINKED = 2  # lines with links of a page that a clipper left them: there furniture has them
_SIGNS = 2  # lines of a box in words of a site
_HEAD = 5  # words of a line over the other lines of a box
_ALL = 0.99  # of the words of a button
_SOME = 0.4  # of the words of a row of buttons
_CELLS = 3  # sections in a row of them
_CELL = 4  # words of one
_ROW = 3  # words of a row of buttons
_CREDIT = 60  # code points of who took a picture

_ROWED = re.compile(r"\s+[|｜¦]\s+")
_TRAIL = re.compile(r"\s+[»›>→/]\s+")
_COUNTED = re.compile(r"\(\d+\)$")
# "Ada Lind / The Tidal"
_OWNED = re.compile(r".*\S\s*/\s*(?P<site>[^/]+)")
# what somebody says, or who said it
_SAID = re.compile(r"[\"'“‘„«»「『—–]")
_ASKS: frozenset[Reason] = frozenset({"newsletter", "paywall", "form"})
_SHARED = frozenset({"share", "service", "follow", "comment"})


def of_full_page(
    units: Sequence[Unit],
    lined: Mapping[Span, SetAside],
    found: Mapping[Span, SetAside],
    reading: Reading,
) -> dict[Span, SetAside]:
    """The lines that leave a page with at least `_FULL` of those of `found` that are the site's by
    their own words; `lined`: what would be set aside of a page that was copied."""
    shown = [unit for unit in units if unit.text or unit.linked]
    host = host_of(reading, shown)
    added = _credits(shown, host)
    own = {unit.text for unit in shown if unit.span in found and _is_own(unit, host)}
    if len(own) < _FULL:
        return {span: why for span, why in added.items() if span not in found}
    begin = next((i for i, unit in enumerate(shown) if unit.heads == 1), 0)
    text = next((i for i, unit in enumerate(shown) if is_running(unit)), len(shown))
    for unit in shown[:begin]:
        row = _is_row(unit.text, _TRAIL) or _is_row(unit.text, _ROWED)
        if unit.span in lined and row and not unit.links:
            added[unit.span] = lined[unit.span]
    linked = sum(leads_home(unit, host) for unit in shown) >= _LINKED
    blocks: list[tuple[int, tuple[Unit, ...]]] = []
    place = 0
    for part, run in groupby(shown, key=lambda unit: unit.part):
        block = tuple(run)
        if part is not None:
            blocks.append((place, block))
        place += len(block)
    for place, block in reversed(blocks):
        end = place + len(block)
        behind = all(unit.span in found or unit.span in added for unit in shown[end:])
        outside = behind or end <= begin
        if _is_box(block, lined, found, host, linked=linked, behind=behind, outside=outside):
            added |= {u.span: found.get(u.span) or lined[u.span] for u in block}
        elif place <= text:
            added |= _bars(block)
    boxes = (each for each in reading.blocks if isinstance(each, Quotation | Callout))
    added |= {box.span: why for box in boxes if (why := _boxed(box, host, reading.source.text))}
    return {span: why for span, why in added.items() if span not in found}


def _is_own(unit: Unit, host: str) -> bool:
    """Whether a line is the site's by its own words, or leads on in it and does nothing else."""
    said = words_of(folded(unit.text)) if unit.text else None
    leads = leads_on(unit) is not None or (bool(host) and unit.linked and leads_home(unit, host))
    return not unit.heads and (leads or (said is not None and said.weight >= LIKELY))


def _is_box(
    block: Sequence[Unit],
    lined: Mapping[Span, SetAside],
    found: Mapping[Span, SetAside],
    host: str,
    *,
    linked: bool,
    behind: bool,
    outside: bool,
) -> bool:
    """Whether the lines of a paragraph, all of which would be set aside of a copied page, are a
    box: by two lines in words of a site, one surely so, or by one on the button they end in or,
    where no link of the page is `linked`, over the others, which lost theirs; a row of
    sections is one `outside` of the text, and a line in such words over others one `behind` it."""
    if any(unit.kept or len(unit.text) > _LINE for unit in block):
        return False
    if not all(unit.span in lined or unit.span in found for unit in block):
        return False
    if outside and any(_is_row(unit.text, _ROWED) for unit in block):
        return True
    said = [len(unit.text.split()) <= _HEAD and speaks(unit.text) for unit in block]
    if behind and said[0]:
        return True
    signs = [_is_sign(unit) for unit in block]
    pressed = block[-1].linked and leads_home(block[-1], host) and _asks(block[-1].text)
    told = sum(own or also for own, also in zip(signs, said, strict=True))
    if (any(signs) and told >= _SIGNS) or (pressed and len(block) > 1):
        return True
    over = signs[0] and len(block[0].text.split()) <= _HEAD and not any(map(is_running, block))
    return over and not linked


def _is_sign(unit: Unit) -> bool:
    key = folded(unit.text)
    said, face = words_of(key), interface_of(key.casefold())
    return (said is not None and said.weight >= LIKELY) or (
        bool(face.reason) and face.share >= _ALL
    )


def _is_row(text: str, gap: re.Pattern[str]) -> bool:
    """Whether a line is some short names, parted by `gap`."""
    cells = gap.split(text)
    return len(cells) >= _CELLS and all(0 < len(each.split()) <= _CELL for each in cells)


def _bars(block: Sequence[Unit]) -> dict[Span, SetAside]:
    """The rows of buttons in a paragraph over the text that states who wrote it or when."""
    if not any(map(states, block)):
        return {}
    why = "is a row of buttons under the byline"
    return {
        unit.span: SetAside(span=unit.span, reason="share-bar", evidence=why)
        for unit in block
        if not (unit.kept or states(unit)) and _is_bar(unit.text)
    }


def _is_bar(text: str) -> bool:
    if len(text.split()) < _ROW or CLOSED.search(text):
        return False
    face = interface_of(folded(text).casefold())
    several = len(face.matters) >= _SIGNS and not set(face.matters) - _SHARED
    return several and (face.share >= _ALL or (face.share >= _SOME and bool(_COUNTED.search(text))))


def _credits(units: Sequence[Unit], host: str) -> dict[Span, SetAside]:
    """The last lines of captions that name the site behind a slash: who took the picture."""
    site = host.split(".")[0] if host else ""
    added: dict[Span, SetAside] = {}
    place = 0
    for part, run in groupby(units, key=lambda unit: unit.part):
        block = tuple(run)
        above = units[place - 1] if place else None
        place += len(block)
        pictured = block[0].pictures or (above is not None and above.pictures)
        if part is None or len(block) < _SIGNS or not (pictured and site):
            continue
        for unit in block[1:]:
            match = _OWNED.fullmatch(unit.text)
            named = match and slugify(match["site"]).replace("-", "") == site.replace("-", "")
            if named and len(unit.text) <= _CREDIT and not (unit.kept or unit.links):
                why = "names the site under a picture: whose it is"
                added[unit.span] = SetAside(span=unit.span, reason="image-credit", evidence=why)
    return added


# --- boxes in quotations --------------------------------------------------------------------------


def _boxed(box: Quotation | Callout, host: str, text: str) -> SetAside | None:
    """Why a quotation or a callout is the site's: a few short lines, one of them a button that
    leads to the site and asks for something."""
    lines = list(_lines(box.children, text))
    inlines = [each for line in lines for each in walk(line.inlines)]
    if not lines or any(map(is_owners, inlines)) or not all(map(_is_paragraph, box.children)):
        return None
    said = [plain_text(line.inlines).strip() for line in lines]
    title = plain_text(box.title).strip() if isinstance(box, Callout) else ""
    if len(lines) == 1 and not title and (called := _called(lines[0], said[0])):
        why = "is a call of the site's, set as a quotation"
        return SetAside(span=box.span, reason=called, evidence=why)
    buttons = [i for i, line in enumerate(lines) if _is_button(line, host)]
    over = [title] if title else said[:1]
    if not buttons or not over[0] or _SAID.match(over[0]) or len(said) > _LINES:
        return None
    if not title and buttons[0] == 0:
        return None
    if any(len(words) > _LINE or _SAID.match(words) for words in said[: buttons[0]]):
        return None
    if any(not speaks(words) for words in said[buttons[-1] + 1 :]):
        return None
    why = "is a box with a button of the site's"
    for button in buttons:
        if reason := _asks(said[button]):
            return SetAside(span=box.span, reason=reason, evidence=why)
    return None


_MARKED = re.compile(r"^[\W_]+")  # a glyph before a call
# what a call in a quotation asks for: to follow the site, to subscribe
_CALLS: frozenset[Reason] = frozenset({"share-bar", "newsletter"})


def _called(line: Part, words: str) -> Reason | None:
    """What a line asks for, all of it set strong, in words that are surely a site's."""
    shown = [each for each in line.inlines if any(map(str.isalnum, plain_text((each,))))]
    strong = all(isinstance(each, Styled) and each.style == "strong" for each in shown)
    said = words_of(folded(_MARKED.sub("", words)))
    sure = said is not None and said.weight >= SURE and said.reason in _CALLS
    return said.reason if said is not None and sure and strong and not _SAID.match(words) else None


def _lines(blocks: Sequence[Block], text: str) -> Iterator[Part]:
    for block in blocks:
        if isinstance(block, Leaf):
            yield from lines_of(block.inlines, text)


def _is_paragraph(block: Block) -> bool:
    return isinstance(block, Leaf) and block.kind in ("paragraph", "quotation", "callout")


def _is_button(line: Part, host: str) -> bool:
    links = [each for each in line.inlines if isinstance(each, Link)]
    rest = plain_text(tuple(each for each in line.inlines if not isinstance(each, Link)))
    if len(links) != 1 or any(map(str.isalnum, rest)):
        return False
    return bool(urlsplit(links[0].target).netloc) and is_home(links[0].target, host)


def _asks(words: str) -> Reason | None:
    """What a button asks for, by its words."""
    key = folded(words)
    said, face = words_of(key), interface_of(key.casefold())
    if said is not None and said.reason in _ASKS:
        return said.reason
    return face.reason if face.heavy and face.share >= _ALL else None
