"""Trees of inlines to HTML: with `html.blocks` and its neighbours the only place that escapes.

What a page adds to the source's words (a moment's time, a footnote's letter, the arrow of a link
that leaves) is either an element of its own class or drawn by the style sheet, so that the words
on the page are the words of the source.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from markupsafe import Markup

from glossator.blocks import with_whole_math
from glossator.html.curling import curl
from glossator.html.links import attributes, link_html, moment_html, relative
from glossator.html.marks import Atom, Mark, Noted, Piece, fit, split, under_notes
from glossator.html.mathml import mathml
from glossator.html.media import image_html, is_played, player_html
from glossator.html.setting import Setting
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
    Span,
    Style,
    Styled,
    Text,
    Timestamp,
    WikiLink,
    plain_text,
    walk,
)
from glossator.times import room

_ELEMENTS: dict[Style, str] = {
    "emphasis": "em",
    "strong": "strong",
    "strike": "s",
    "mark": "mark",
    "sub": "sub",
    "sup": "sup",
    "kbd": "kbd",
    "underline": "u",
    "small": "small",
}


def inlines_html(
    inlines: Sequence[Inline],
    setting: Setting,
    marks: Iterable[Mark] = (),
    *,
    captioned: bool = False,
) -> Markup:
    """`inlines` as HTML, `marks` wrapped round what they cover, of equal ones one. Links never
    nest: a link of the source wins over a note's words, these over a theme's mark, of which the
    earlier wins. Pictures without words among no words are called by their names, unless they are
    `captioned`."""
    text = plain_text(inlines)
    shown = curl(text) if setting.curled else text
    marks = dict.fromkeys(marks)  # two themes may share a colour, and the same words
    printer = _Printer(
        setting=setting,
        shown=shown,
        unlinked=set(),
        unanchored=set(),
        naming=not captioned and not text.strip(),
    )
    pieces = [
        Piece(mark.start, min(mark.end, len(text)), mark)
        for mark in sorted(marks, key=lambda each: (each.start, -each.end, each.slot))
        if mark.start < min(mark.end, len(text))
    ]
    printer.unlinked.update(piece.mark for piece in pieces if piece.mark.href)
    printer.unanchored.update(piece.mark for piece in pieces if piece.mark.noted)
    return _run(inlines, 0, under_notes(pieces), printer, in_link=False)


def text_html(text: str, marks: Iterable[Mark] = (), curled: bool = False) -> Markup:
    """Plain `text` as HTML with `marks`, for where a passage is shown away from its page."""
    words = Text(span=Span(0, len(text)), text=text)
    return inlines_html((words,), _PLAIN if not curled else _PLAIN_CURLED, marks)


# --- marks round inlines ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Printer:
    """What one call of `inlines_html` carries along; `unlinked` holds the marks that still want
    their one link, `unanchored` those of notes whose words have not begun; where it is `naming`,
    pictures without words are called by their names."""

    setting: Setting
    shown: str
    unlinked: set[Mark]
    unanchored: set[Mark]
    naming: bool


def _run(
    inlines: Sequence[Inline],
    offset: int,
    pieces: list[Piece],
    printer: _Printer,
    *,
    in_link: bool,
) -> Markup:
    """Siblings from `offset` on, with the pieces that lie among them."""
    atoms, own = fit(with_whole_math(inlines), offset, pieces)
    return _nest(split(atoms, own), own, printer, in_link=in_link)


def _nest(
    atoms: Sequence[Atom], pieces: Sequence[Piece], printer: _Printer, *, in_link: bool
) -> Markup:
    """`atoms` with `pieces` round them, the earlier and longer outside; one that crosses the end
    of another is cut there."""
    printed: list[Markup] = []
    waiting = list(pieces)
    place = 0
    while place < len(atoms):
        atom = atoms[place]
        if not waiting or waiting[0].start > atom.start or atom.end == atom.start:
            following = atoms[place + 1].inline if place + 1 < len(atoms) else None
            printed.append(_atom(atom, printer, printed, following, in_link=in_link))
            place += 1
            continue
        piece = waiting.pop(0)
        end = place
        while end < len(atoms) and atoms[end].start < piece.end and atoms[end].end <= piece.end:
            end += 1
        inner = [each for each in waiting if each.start < piece.end]
        waiting = sorted(
            [
                *(Piece(piece.end, each.end, each.mark) for each in inner if each.end > piece.end),
                *(each for each in waiting if each.start >= piece.end),
            ],
            key=lambda each: (each.start, -each.end),
        )
        inner = [Piece(each.start, min(each.end, piece.end), each.mark) for each in inner]
        printed.append(_marked(piece, atoms[place:end], inner, printer, in_link=in_link))
        place = end
    return Markup("").join(printed)


def _marked(
    piece: Piece,
    atoms: Sequence[Atom],
    inner: Sequence[Piece],
    printer: _Printer,
    *,
    in_link: bool,
) -> Markup:
    """One piece of a mark: its first that may be a link is one, all others are spans."""
    mark = piece.mark
    linked = (
        mark in printer.unlinked
        and not in_link
        and any(char.isalnum() for char in printer.shown[piece.start : piece.end])
        and not any(_holds_link(atom.inline) for atom in atoms)
    )
    if linked:
        printer.unlinked.discard(mark)
    content = _nest(atoms, inner, printer, in_link=in_link or linked)
    if mark.noted:
        ends = piece.end == min(mark.end, len(printer.shown))
        anchor = mark.noted.anchor if mark in printer.unanchored else ""
        printer.unanchored.discard(mark)
        return _noted(mark, content, anchor, linked=linked, in_link=in_link, ends=ends)
    if not mark.slot:
        return Markup("<mark>%s</mark>") % content
    if linked:
        given = attributes(title=mark.title, href=mark.href)
        return Markup('<a class="mention s%s"%s>%s</a>') % (mark.slot, given, content)
    if mark.href:
        return Markup('<span class="mention s%s">%s</span>') % (mark.slot, content)
    return Markup('<span class="t%s">%s</span>') % (mark.slot, content)


def _noted(
    mark: Mark, content: Markup, anchor: str, *, linked: bool, in_link: bool, ends: bool
) -> Markup:
    """Words of a note, as the link to it where they can be one, and its letter where they end. The
    letter is drawn by the style sheet: it is none of the source's words."""
    noted = mark.noted or Noted(id="")
    letter = noted.letter if ends else ""
    given = attributes(id=anchor, data_l=letter)
    if linked:
        link = attributes(href=mark.href, aria_details=noted.id)
        words = Markup('<a class="gl"%s%s>%s</a>') % (link, given, content)
    elif letter and not in_link:
        words = Markup('<span class="gl"%s>%s</span>') % (attributes(id=anchor), content)
        words += _letter(letter, noted.id, "")
    else:
        words = Markup('<span class="gl"%s>%s</span>') % (given, content)
    if ends:
        for other, id_, back in noted.others:
            if in_link:
                words += Markup('<span class="gl"%s></span>') % attributes(id=back, data_l=other)
            else:
                words += _letter(other, id_, back)
    return words


def _letter(letter: str, note: str, anchor: str) -> Markup:
    """A note's letter as a link of its own; the place alone of one that goes on behind."""
    if not letter:
        return Markup("<span%s></span>") % attributes(id=anchor)
    return Markup('<a class="gl"%s></a>') % attributes(
        href=f"#{note}",
        id=anchor,
        aria_details=note,
        aria_label=f"Note {letter}",
        data_l=letter,
    )


def _holds_link(inline: Inline) -> bool:
    return any(
        isinstance(each, Link | WikiLink | Timestamp | FootnoteRef | Image)
        for each in walk((inline,))
    )


def _words(text: str) -> Markup:
    """`text` between tags: quotation marks, which end an attribute there, are words here."""
    return Markup(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


# --- one inline -----------------------------------------------------------------------------------


def _atom(
    atom: Atom,
    printer: _Printer,
    before: Sequence[Markup],
    following: Inline | None,
    *,
    in_link: bool,
) -> Markup:
    inline = atom.inline

    def children(inlines: tuple[Inline, ...], linked: bool) -> Markup:
        # a link needs a name wherever it stands
        naming = printer.naming or (linked and not plain_text(inlines).strip())
        own = replace(printer, naming=True) if naming else printer
        return _run(inlines, atom.start, list(atom.inside), own, in_link=linked)

    match inline:
        case Text():
            return _words(printer.shown[atom.start : atom.end])
        case Styled():
            element = Markup(_ELEMENTS[inline.style])
            content = children(inline.children, in_link)
            return Markup("<{0}>{1}</{0}>").format(element, content)
        case Code():
            return Markup("<code>{}</code>").format(inline.text)
        case Math():
            made = mathml(inline.text, display=inline.display).html
            return made or Markup('<code class="math">{}</code>').format(inline.text)
        case Link() | WikiLink():
            target = printer.setting.resolve(inline)
            if isinstance(inline, WikiLink) and inline.embed and is_played(target):
                return player_html(target, plain_text(inline.children), printer.setting.page)
            linked = in_link or target.resolved
            content = children(inline.children, linked)
            return content if in_link else link_html(target, content, printer.setting.page)
        case Image():
            resolve, page = printer.setting.resolve, printer.setting.page
            shown = resolve(Link(span=inline.span, target=inline.target, children=()))
            made = image_html(inline, shown, page, in_link=in_link, naming=printer.naming)
            return _beside_words(made, inline.space)
        case Timestamp():
            video = "" if in_link else inline.video or printer.setting.video
            # of several moments the last stands before the words
            after = (
                ""
                if isinstance(following, Timestamp)
                else printer.shown[atom.start : atom.start + 1]
            )
            ahead, behind = room(before[-1][-2:] if before else "", after, inline.separator)
            setting = printer.setting
            moment = moment_html(setting.seconds(inline), video, setting.label(inline))
            return Markup("{}{}{}").format(ahead, moment, behind)
        case FootnoteRef():
            ref = _footnote_ref(inline, printer.setting, in_link=in_link)
            return _beside_words(ref, inline.space)
        case LineBreak():
            return Markup("<br>\n")
        case _:
            assert_never(inline)


def _beside_words(shown: Markup, space: Space) -> Markup:
    """What is no word, with the space that parts it from the words beside it."""
    if not shown or not space:
        return shown
    return shown + " " if space == "after" else Markup(" ") + shown


def _footnote_ref(ref: FootnoteRef, setting: Setting, *, in_link: bool) -> Markup:
    """The letter of a footnote. Of one that is not shown nothing is: its label is markup, and may
    be a name that nobody gave."""
    note = setting.footnotes.get(ref.label)
    if note is None:
        return Markup("")
    own = note.anchor if note.first == ref.span.start else None
    if in_link or not note.target:
        given = attributes(class_="noteref", id=own)
        return Markup("<sup{}>{}</sup>").format(given, note.letter)
    where = f"{note.page or setting.page}#{note.target}"
    return Markup('<sup class="noteref"><a{}>{}</a></sup>').format(
        attributes(
            id=own,
            href=relative(setting.page, where),
            role="doc-noteref",
            aria_label=f"Footnote {note.letter}",
        ),
        note.letter,
    )


def _nowhere(_: Link | WikiLink) -> Target:
    return Target(href="", resolved=False)


def _literal(moment: Timestamp) -> int:
    return moment.seconds


_PLAIN = Setting(page="", resolve=_nowhere, seconds=_literal)
_PLAIN_CURLED = Setting(page="", resolve=_nowhere, seconds=_literal, curled=True)
