"""The divisions of a page that pandoc wrote round its parts, `::: {.share-bar}`: their names tell
what is the site's."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.model.documents import Reason, SetAside
from glossator.model.trees import Span
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.html.names import named_reason, role_reason
from glossator.text import folded, slugify

_MOST = 0.2  # of the running text of a page: what has more is no box, whatever it is called
_SITES = 3  # kinds of furniture that the parts of a page are called by
_LEADS = 3  # links among these: who plans a page names its parts, and has none in them
_LINE = re.compile(r"^ {0,3}(:{3,})[ \t]*(?:\{([^{}\n]*)\}|([\w-]+))?[ \t]*:*[ \t]*$", re.MULTILINE)
_CODE = re.compile(r"^ {0,3}(`{3,}|~{3,}).*?^ {0,3}\1", re.MULTILINE | re.DOTALL)
_CLASS, _ID = re.compile(r"(?<!\S)\.([\w-]+)"), re.compile(r"(?<!\S)#([\w.-]+)")
# "[Essays](/essays){.nav-item}"
_LINKED = re.compile(r"\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\)\{([^{}]*)\}")
_ROLE = re.compile(r"\brole=\"([\w-]+)\"")
_PULLED = re.compile(r"pull-?_?quote|quote-?_?pull|exergue", re.IGNORECASE)
_SILENT = re.compile(r"[\W_]+")
_LETTERS = 12  # of a pull quote


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


def is_written_by_pandoc(text: str) -> bool:
    """Whether pandoc made a source of a page of a site, as its divisions or the classes of its
    links tell: they are called what no text is, each another thing. Who writes for pandoc has
    columns and notes, and a box or two."""
    if not (":::" in text or "){" in text):
        return False
    named = [each for each in divisions_of(text) if _named(each, each.id)]
    reasons = {_named(each, each.id) for each in named}
    leads = sum(text.count("](", each.span.start, each.span.end) for each in named)
    code = [match.span() for match in _CODE.finditer(text)]
    for match in _LINKED.finditer(text):
        reason = named_reason(" ".join(_CLASS.findall(match[1])), inline=False)
        if reason and not any(start <= match.start() < end for start, end in code):
            reasons.add(reason)
            leads += 1
    return len(reasons) >= _SITES and leads >= _LEADS


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
    return _named(division, "" if division.id in slugs else division.id)


def _named(division: Division, id_: str) -> Reason | None:
    named = f"{division.classes} {id_}"
    return named_reason(named, inline=False) or role_reason(division.role)


def _said_again(within: Sequence[Unit], units: Sequence[Unit]) -> dict[Span, SetAside]:
    """The pull quotes among the lines of a division called so, whose words the text has."""
    text = [_letters(unit.text) for unit in units if unit not in within]
    found: dict[Span, SetAside] = {}
    for unit in within:
        words = _letters(unit.text)
        plain = unit.quoted or not (unit.kept or unit.heads or unit.links or unit.pictures)
        if plain and len(words) >= _LETTERS and any(words in each for each in text):
            why = "a pull quote: the text says it as well"
            found[unit.span] = SetAside(span=unit.span, reason="second-copy", evidence=why)
    return found


def _letters(text: str) -> str:
    return _SILENT.sub("", folded(text).casefold())
