"""What tells that a clipper wrote a page, and which of its lines are links of its site."""

import re
from collections.abc import Sequence

from glossator.model.documents import MetadataField, Reading, Reason, SetAside
from glossator.model.trees import (
    Callout,
    Image,
    Inline,
    Link,
    Styled,
    Text,
    WikiLink,
    plain_text,
    walk,
)
from glossator.readers.clipped.divisions import is_written_by_pandoc
from glossator.readers.clipped.excerpts import under_excerpt
from glossator.readers.clipped.hosts import host_of, leads_home
from glossator.readers.clipped.parts import width_of
from glossator.readers.clipped.units import Unit, is_owners, is_picture, is_running, units_of
from glossator.readers.clipped.whose import has_tasks, is_of_site, is_unlinked_page
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, SURE, WEAK, words_of
from glossator.text import folded

# lines that only a site has, and links among them, where no front matter says whence a page is
_FURNITURE = 3
_BUTTONS = 2
_WITHOUT_LINKS = 4
_OUTSIDE = 2  # over the text or behind it: who keeps a note tells first what it is about
_PROSE = 2  # sentences of what somebody clipped for its text
SHORT = 120  # code points of a button or a notice
_SITES = 0.5  # of the words of a heading that a site sets
_ALL = 0.99  # of the words of a button


def is_clipped(reading: Reading, units: Sequence[Unit]) -> bool:
    """Whether a page of a site is what was written down: its front matter names its address and
    nothing in it is the owner's own, or it has line upon line that only a site has."""
    if reading.genre not in ("article", "note") or reading.private:
        return False
    own = (inline for unit in units if not _states(unit) for inline in walk(unit.inlines))
    if any(isinstance(each, WikiLink) for each in own):
        return False
    if any(isinstance(block, Callout) for block in reading.blocks):
        return _has_menus(reading, units)
    if any(map(_files_note, reading.fields)):
        return False
    if any(field.name == "url" and "://" in field.value for field in reading.fields):
        return True
    if any(under_excerpt(block) is not None for block in reading.blocks[:1]):
        return True
    if any(map(_names_page, (*units[:_TOP], *units[-_LAST:]))):
        return True
    if sum(map(is_running, units)) < _PROSE:
        return False
    if is_written_by_pandoc(reading.source.text) and not has_tasks(reading.blocks):
        return True
    said = [unit for unit in units if 2 < len(unit.text) < SHORT and _is_furniture(unit)]
    told = _is_told_of(units, said)
    lines, theirs = _line_by_line(reading)
    if is_of_site(reading, lines, theirs, doubted=told):
        return True
    if is_unlinked_page(reading, lines, theirs):
        return True
    if told:
        return False
    prose = [u.span.start for u in units if is_running(u) and words_of(folded(u.text)) is None]
    if prose and sum(_is_outside(unit, prose) for unit in said) < _OUTSIDE:
        return False
    buttons = sum(unit.linked for unit in said)
    alone = sum(not unit.heads for unit in said)  # a note may have such words in its headings
    return (len(said) >= _FURNITURE and buttons >= _BUTTONS) or alone >= _WITHOUT_LINKS


def _line_by_line(reading: Reading) -> tuple[Sequence[Unit], Sequence[Unit]]:
    """The lines of a page, each of a paragraph of several by itself, and those only a site has."""
    width = width_of(reading.blocks, reading.source.text)
    units = tuple(units_of(reading.blocks, reading.source.text, width=width))
    return units, [unit for unit in units if 2 < len(unit.text) < SHORT and _is_furniture(unit)]


# "type: literature-note", "kind: moc"
_KINDS = ("type", "kind", "typ", "tipo", "note-type", "category", "art", "soort")
_NOTE = re.compile(
    r"(?:[\w-]+[-_ ])?(?:note|notes|notiz|nota|notitie|anteckning|notatka)(?:[-_ ]\w+)*"
    r"|moc|zettel|literature|literatur|project|projekt|projet|proyecto|progetto|journal|daily",
    re.IGNORECASE,
)


def _files_note(field: MetadataField) -> bool:
    """Whether somebody said in the front matter that a text is a note of theirs."""
    return field.name.casefold() in _KINDS and _NOTE.fullmatch(field.value.strip()) is not None


def _is_told_of(units: Sequence[Unit], said: Sequence[Unit]) -> bool:
    """Whether what a site has at its foot stands amid running text, without links, and nothing of
    one's over it: who makes a site takes notes of its parts."""
    prose = [u.span.start for u in units if is_running(u) and words_of(folded(u.text)) is None]
    if not prose or any(unit.span.start < prose[0] for unit in said):
        return False
    amid = [u for u in said if prose[0] < u.span.start < prose[-1] and not (u.heads or u.links)]
    told = [words for unit in amid if (words := words_of(folded(unit.text))) is not None]
    return any(words.weight >= SURE and words.reason in _FEET for words in told)


_FEET: frozenset[Reason] = frozenset({"site-notice", "cookie-notice"})
_MENUS = 8  # lines that lead on in a page whose boxes a clipper wrote as callouts
_MENU = 2  # of them, over the text and behind it: who keeps a note lists links in one place
_PRESSED = 3  # of them, those in words of a button


def _is_outside(unit: Unit, prose: Sequence[int]) -> bool:
    """Whether a line stands over the text or behind it, which begins at the places `prose`."""
    return not unit.heads and not prose[0] < unit.span.start < prose[-1]


def _has_menus(reading: Reading, units: Sequence[Unit]) -> bool:
    """Whether a note with callouts is a page nevertheless: its front matter names its address, line
    upon line leads on in its site, and nothing else in it is the owner's."""
    hosts = {host_of(reading, ()) for f in reading.fields if f.name == "url" and "://" in f.value}
    owned = any(is_owners(each) for unit in units for each in walk(unit.within or unit.inlines))
    if not any(hosts) or owned or has_tasks(reading.blocks):
        return False
    led = [unit for unit in units if unit.linked and unit.links and not unit.kept]
    home = [unit for unit in led if all(leads_home(unit, host) for host in hosts)]
    prose = [unit.span.start for unit in units if is_running(unit)]
    if not prose or len(home) < _MENUS:
        return False
    over = sum(unit.span.start < prose[0] for unit in home)
    behind = sum(unit.span.start > prose[-1] for unit in home)
    buttons = sum(leads_on(unit) is not None for unit in led)
    return min(over, behind) >= _MENU and buttons >= _PRESSED


_TOP = 20  # lines in which a program says what it exported
_LAST = 3  # lines behind the text in which another says so
# "URL: https://…" of an export, "Saved: https://… (3 May 2024)" of a service that keeps pages
ADDRESSED = re.compile(
    r"(?:url|url source|source url|original url"
    r"|(?:saved|clipped|captured|archived|retrieved|downloaded)(?: (?:from|on|at))?"
    r"|gespeichert(?: von| am)?|enregistré(?: depuis| le)?|guardado(?: de| el)?|salvato(?: da)?"
    r"|salvo(?: de| em)?|opgeslagen(?: van)?|bewaard(?: van)?|sparad(?: från)?|gemt(?: fra)?"
    r"|lagret(?: fra)?|zapisano(?: z)?|uloženo(?: z)?|сохранено(?: из)?|kaydedildi|保存元|保存自)"
    r"\s?[:：]\s?https?://",
    re.IGNORECASE,
)
_PAGE = re.compile(r"[^\s/]+/[^\s/]")  # of an address: no home of a site, which notes name
# "Read Original", a link
_ELSEWHERE = re.compile(
    r"(?:read|view|open|see) (?:the )?(?:original|online|in (?:your )?browser|on [\w ]{2,20})"
    r"(?: article| post| page)?",
    re.I,
)
# "Author: [[Ada Lind]]"
_LABELLED = re.compile(r"\w+(?: \w+)?: ")


def _names_page(unit: Unit) -> bool:
    """Whether a line says where the page is that was exported."""
    leads = unit.linked and any(map(_ELSEWHERE.fullmatch, unit.lines))
    said = ADDRESSED.match(unit.text)
    return leads or (said is not None and _PAGE.match(unit.text, said.end()) is not None)


def _states(unit: Unit) -> bool:
    """Whether a line is one of those in which a program says what it exported."""
    return unit.item and _LABELLED.match(unit.text) is not None


def _is_furniture(unit: Unit) -> bool:
    said = words_of(folded(unit.text))
    return (said is not None and said.weight >= LIKELY) or leads_on(unit) is not None


def leads_on(unit: Unit) -> SetAside | None:
    """Why a line that is nothing but links is the site's: its words are those of a button, or it is
    the picture and the title of another page."""
    if unit.kept or not unit.links:
        return None
    if unit.label and (said := words_of(folded(unit.label))) and said.weight >= WEAK:
        return SetAside(span=unit.span, reason=said.reason, evidence=said.evidence)
    if not unit.linked:
        return None
    if any(map(_is_card, unit.inlines)):
        why = "is a picture and a title that lead to another page"
        return SetAside(span=unit.span, reason="related-links", evidence=why)
    if not unit.text and sum(map(_is_icon, unit.inlines)) > 1:
        why = "is icons that lead elsewhere"
        return SetAside(span=unit.span, reason="share-bar", evidence=why)
    key = folded(unit.text)
    if (said := words_of(key)) is not None and said.weight >= LIKELY:
        return SetAside(span=unit.span, reason=said.reason, evidence=said.evidence)
    face = interface_of(key.casefold())
    if face.reason and (face.share >= _ALL or (face.heavy and face.share >= _SITES)):
        why = "is a link in words of an interface"
        return SetAside(span=unit.span, reason=face.reason, evidence=why)
    return None


def leads_from_quote(unit: Unit) -> SetAside | None:
    """Why a quotation is the site's: it is a label and links, `Read also: [The well](…)`."""
    label = unit.label or _strong_label(unit.inlines)
    if not (unit.quoted and label and leads_to_others(label)):
        return None
    why = "is a quotation that only leads to another page"
    return SetAside(span=unit.span, reason="related-links", evidence=why)


def _strong_label(inlines: Sequence[Inline]) -> str:
    """The words set strong before nothing but links: `**Read also** [The well](…)`."""
    first, *rest = inlines or (None,)
    links = [each for each in rest if isinstance(each, Link)]
    free = plain_text(tuple(each for each in rest if not isinstance(each, Link)))
    strong = isinstance(first, Styled) and first.style == "strong"
    return plain_text((first,)) if first and strong and links and not free.strip() else ""


def leads_to_others(words: str) -> bool:
    """Whether a label says that other pages shall be read: `Read also`."""
    key = folded(words)
    said, face = words_of(key), interface_of(key.casefold())
    if said is not None and said.weight >= LIKELY:
        return said.reason == "related-links"
    return face.reason == "related-links" and face.share >= _ALL


def marks_part(unit: Unit) -> SetAside | None:
    """Why a line has no words: it is what a converter writes round a part of a page."""
    written = any(isinstance(each, Text) and each.text.strip() for each in walk(unit.inlines))
    if unit.text or unit.kept or not written:
        return None
    why = "marks a part of the page, for a converter"
    return SetAside(span=unit.span, reason="navigation", evidence=why)


def _is_icon(inline: Inline) -> bool:
    """Whether a link shows a picture and no words, and does not lead to the picture."""
    shown = isinstance(inline, Link) and not is_picture(inline)
    return shown and any(isinstance(each, Image) for each in walk((inline,)))


def _is_card(inline: Inline) -> bool:
    if not isinstance(inline, Link) or is_picture(inline):
        return False
    within = tuple(walk(inline.children))
    words = "".join(each.text for each in within if isinstance(each, Text))
    return any(isinstance(each, Image) for each in within) and any(map(str.isalnum, words))


def speaks(text: str) -> bool:
    """Whether a heading has words of a site's."""
    key = folded(text)
    return words_of(key) is not None or interface_of(key.casefold()).share >= _SITES
