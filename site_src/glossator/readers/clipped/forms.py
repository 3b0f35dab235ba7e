"""Forms that a clipper left without their fields: what the field asks for, the button under it, the
head over it, the words on privacy behind it; and the word alone of a button under a call."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise, takewhile

from glossator.model.documents import Reason, SetAside
from glossator.model.trees import Link, Span, Styled, plain_text, walk
from glossator.readers.clipped.addresses import path_of
from glossator.readers.clipped.evidence import speaks
from glossator.readers.clipped.parts import fills_field
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import WEAK, words_of
from glossator.text import folded

_ALL = 0.99  # of the words of a button
_BUTTON = 4  # of a button
_NEAR = 2  # lines between a field and its button
_PITCH = 200  # code points of a line over a field
_PITCHES = 3  # such lines, the head among them
_FORM = 3, 9  # lines of one that is one paragraph
_PRIVACY = 400  # code points of what is said of privacy
_ASKS: frozenset[Reason] = frozenset({"newsletter", "paywall"})
_ASKED: frozenset[Reason] = frozenset({"newsletter", "paywall", "form"})
# in the address of what a site says of privacy
_PRIVATE = re.compile(
    r"priva|datenschutz|confidentialit|personuppgift|persondata|gdpr|rgpd|dsgvo|terms|condicion"
    r"|condizion|conditions|voorwaarden|soukromi|prywatno",
)
# what the head of a form begins with
_CALLS = re.compile(
    r"(?:sign up|signup|subscribe|join|get|receive|register|stay|never miss|keep up"
    r"|abonnier\w*|melden sie|melde dich|jetzt|bleib\w*|hol\w* (?:dir|sie)"
    r"|abonnez|inscrivez|recevez|rejoignez|ne manquez"
    r"|suscr[ií]\w*|recib\w+|reg[ií]strat\w*|ap[uú]ntat\w*|inscr[ií]\w*|subscrev\w*|assin\w+|recebe\w*"
    r"|iscriv\w*|ricev\w+|abbonat\w*|meld je|schrijf je|ontvang|blijf|registrera|prenumerera"
    r"|tilmeld|abonner|meld deg|zapisz|otrzymuj|přihlaste|подпи\w+|登録|購読|订阅|訂閱)\b",
    re.IGNORECASE,
)
_TICKED = re.compile(r"\[[ xX]\]\s|[☐☑✓]\s?")  # a box to tick, as a clipper writes it


def forms_of(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Mapping[Span, SetAside]:
    """The lines of such forms that `found` has not, and why."""
    shown = [unit for unit in units if unit.text or unit.linked]
    added: dict[Span, SetAside] = {}
    for i, unit in enumerate(shown):
        button = _button_of(shown, i) if _is_field(unit) else None
        if button is None:
            continue
        why = "is of a form: what it asks for, over its button"
        for each in (*_head(shown, i), *shown[i : button + 1], *_behind(shown, button)):
            reason: Reason = "newsletter"
            added[each.span] = SetAside(span=each.span, reason=reason, evidence=why)
    for part, run in groupby(shown, key=lambda unit: unit.part):
        block = tuple(run)
        if part is not None and _is_form(block):
            why = "is of a form: a head, what it asks for and what is said of privacy, in one box"
            for each in block:
                added[each.span] = SetAside(span=each.span, reason="newsletter", evidence=why)
    for above, below in pairwise(shown):
        reason_above = found[above.span].reason if above.span in found else None
        if reason_above in _ASKS and not above.linked and _is_button(below, strict=True):
            why = "is the word of a button, under what asks for it"
            added[below.span] = SetAside(span=below.span, reason=reason_above, evidence=why)
        if reason_above in _ASKED and _agrees(below):
            why = "is a box to tick in a form: it agrees to what the site does with addresses"
            added[below.span] = SetAside(span=below.span, reason="newsletter", evidence=why)
    return {span: why for span, why in added.items() if span not in found}


def _is_form(block: Sequence[Unit]) -> bool:
    """Whether a paragraph of short lines has under its head the words of an empty field, and ends
    in what leads to the site's words on privacy."""
    last = block[-1]
    fields = [i for i, unit in enumerate(block[:-1]) if _is_field(unit)]
    if not _FORM[0] <= len(block) <= _FORM[1] or not fields or not fields[0]:
        return False
    if any(unit.kept or unit.pictures or len(unit.text) > _PITCH for unit in block):
        return False
    links = [each for each in walk(last.inlines) if isinstance(each, Link)]
    private = any(_PRIVATE.search(part) for link in links for part in path_of(link.target))
    return private and not any(unit.links for unit in block[:-1])


def _agrees(unit: Unit) -> bool:
    """Whether an item to tick leads to what the site says of privacy; no owner ticks that."""
    links = [each for each in walk(unit.inlines) if isinstance(each, Link)]
    told = [part for link in links for part in path_of(link.target)]
    return unit.item and unit.kept and len(unit.text) <= _PITCH and any(map(_PRIVATE.search, told))


def kept_form_heads(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Iterator[Span]:
    """The spans of those headings of `found` that call for nothing and stand over a form, behind
    which the text goes on under them."""
    shown = [unit for unit in units if unit.text]
    for i, unit in enumerate(shown):
        if not unit.heads or unit.span not in found or speaks(unit.text) or _calls(unit):
            continue
        if i + 1 >= len(shown) or not _is_field(shown[i + 1]):
            continue
        below = takewhile(lambda each: not each.heads, shown[i + 1 :])
        if any(is_running(each) and each.span not in found for each in below):
            yield unit.span


def _is_field(unit: Unit) -> bool:
    """Whether a line is what stands in an empty field: `Your email address`."""
    plain = not (unit.heads or unit.kept or unit.item or unit.links)
    return plain and bool(unit.text) and fills_field(unit.text)


def _button_of(units: Sequence[Unit], i: int) -> int | None:
    """The line of the button near under the field in line `i`, over it nothing but other fields and
    boxes to tick."""
    for j in range(i + 1, min(len(units), i + 2 + _NEAR)):
        if _is_button(units[j]) or _agrees(units[j]):
            return j
        if not (_is_field(units[j]) or _TICKED.match(units[j].text)):
            return None
    return None


def _is_button(unit: Unit, *, strict: bool = False) -> bool:
    """Whether a line is a word or two of a button; `strict`: of one that subscribes."""
    if unit.heads or unit.kept or unit.item or not unit.text:
        return False
    if len(unit.text.split()) > _BUTTON or unit.text[-1:] in ".:：,;":
        return False
    key = folded(unit.text)
    said, face = words_of(key), interface_of(key.casefold())
    if strict:
        return not unit.links and face.share >= _ALL and face.reason in _ASKS
    pressed = said is not None and said.weight >= WEAK and said.reason in (*_ASKS, "form")
    return pressed or face.share >= _ALL or bool(_CALLS.match(unit.text))


def _head(units: Sequence[Unit], i: int) -> Sequence[Unit]:
    """The few short lines over the field in line `i`, down from a head that calls for something."""
    for j in range(i - 1, max(-1, i - 1 - _PITCHES), -1):
        unit = units[j]
        if unit.kept or unit.item or unit.pictures or len(unit.text) > _PITCH:
            return ()
        if unit.heads or _is_strong(unit):
            return units[j:i] if _calls(unit) else ()
        if unit.part is None and is_running(unit) and not _calls(unit):
            return ()
    return ()


def _calls(unit: Unit) -> bool:
    key = folded(unit.text)
    said, face = words_of(key), interface_of(key.casefold())
    about = (said is not None and said.reason in _ASKS) or face.reason in _ASKS or face.heavy > 0
    return about or bool(_CALLS.match(re.sub(r"^\W+", "", unit.text)))


def _is_strong(unit: Unit) -> bool:
    styled = [each for each in unit.inlines if plain_text((each,)).strip()]
    return any(isinstance(each, Styled) and each.style == "strong" for each in styled[:2])


def _behind(units: Sequence[Unit], button: int) -> Iterator[Unit]:
    """What is said of privacy right behind the button in line `button`, in one paragraph with it or
    in italics."""
    for unit in units[button + 1 : button + 3]:
        if unit.kept or unit.heads or unit.item or len(unit.text) > _PRIVACY:
            return
        face = interface_of(folded(unit.text).casefold())
        private = "privacy" in face.matters and face.heavy > 0
        together = unit.part is not None and unit.part == units[button].part
        if not ((private and (together or unit.links)) or _TICKED.match(unit.text)):
            return
        yield unit
