"""What a reader is told who comes by an address whose words are no longer what they were.

Like `html` a place that escapes. Each line is in the page and shown only while its id is the
target of the address: the style sheet does it, without a script.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from glossator.html.links import attributes
from glossator.permalinks.differences import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A link to something on the same page: its id, its number, and its first words."""

    id: str
    label: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One line above a passage or heading: that it was `edited` since it was first published, that
    another was `merged` into it, or that it was `split`, and where the `rest` of it stands. `id` is
    the merged one's (else empty), `said` the old wording (none: it is not to be shown)."""

    kind: Literal["edited", "merged", "split"]
    id: str = ""
    said: tuple[Said, ...] = ()
    rest: tuple[Way, ...] = ()
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TombstoneView:
    """Where a published passage stood: what it `said` (empty: not to be shown), and what may be
    left of it."""

    id: str
    said: str
    may_be: tuple[Way, ...] = ()
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignView:
    """An id of a document that had the page's address before: `href` leads to what had it, in the
    document `title` (both empty: it is not published), or to where that says it was `removed`."""

    id: str
    href: str
    title: str
    removed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongues:
    """The languages of the site's own words and of the document's, where they differ."""

    own: str = ""
    text: str = ""


def arrivals_html(arrivals: Iterable[Arrival | SignView], tongues: Tongues) -> Markup:
    """The lines, each behind the empty element that has its former id, if it has one."""
    return Markup("").join(
        _shared(each, tongues) if isinstance(each, SignView) else _arrival(each, tongues)
        for each in arrivals
    )


def _arrival(arrival: Arrival, tongues: Tongues) -> Markup:
    what = "heading" if arrival.heading else "passage"
    told = {
        "edited": "Edited since it was first published.",
        "merged": f"Another {what} was merged into this one.",
        "split": "Divided since it was first published.",
    }[arrival.kind]
    anchor = Markup('<span id="{}"></span>').format(arrival.id) if arrival.id else ""
    # Of what is only divided every word still stands, here or there.
    whole = arrival.kind == "split" and not arrival.said
    said = Markup("") if whole else _said(arrival.said, tongues)
    ways = arrival.rest
    on = Markup(" The rest of it is in {}.").format(_ways(ways, tongues)) if ways else ""
    return Markup('{}<span class="was" role="note"{}><b>{}</b>{}{}</span>').format(
        anchor, attributes(lang=tongues.own), told, said, on
    )


def tombstone_html(stone: TombstoneView, tongues: Tongues) -> Markup:
    """Where a published passage stood, what may be left of it, and what it said, unless its words
    are to be forgotten."""
    if stone.may_be:
        told = Markup(" It may now be {}.").format(_ways(stone.may_be, tongues, " or "))
        first = "This passage was changed."
    else:
        told, first = Markup(""), "This passage was removed."
    said = _said((Said(text=stone.said),) if stone.said else (), tongues)
    return Markup(
        '<p class="gone" id="{}" data-gone role="note"{}{}><span><b>{}</b>{}{}</span></p>'
    ).format(
        stone.id, attributes(data_n=stone.number), attributes(lang=tongues.own), first, told, said
    )


def sign_html(sign: SignView, tongues: Tongues) -> Markup:
    """Where a passage of another document had its address, with the way to where it is now."""
    lang = attributes(lang=tongues.own)
    told = Markup("<b>What stood here is in another document now.</b>{}").format(_way_on(sign))
    if not sign.href:
        told = Markup("<b>What stood here is no longer published.</b>")
    return Markup('<p class="gone" id="{}" data-moved role="note"{}><span>{}</span></p>').format(
        sign.id, lang, told
    )


def _shared(sign: SignView, tongues: Tongues) -> Markup:
    """The line over something whose id another document's had at this address."""
    told = Markup("<b>Something else had this address before.</b>{}").format(_way_on(sign))
    return Markup('<span class="was" role="note"{}>{}</span>').format(
        attributes(lang=tongues.own), told
    )


def _way_on(sign: SignView) -> Markup:
    if not sign.href:
        return Markup(" It is no longer published.")
    if sign.removed:
        return Markup(' It <a href="{}">was removed</a>.').format(sign.href)
    return Markup(' It is in <a href="{}">{}</a>.').format(sign.href, sign.title)


def _said(said: Sequence[Said], tongues: Tongues) -> Markup:
    if not said:
        return Markup(" Its words are not shown.")
    words = Markup("").join(
        (Markup("<del>{}</del>") if each.lost else Markup("{}")).format(each.text) for each in said
    )
    return Markup(" It said: {}").format(_quoted(words, tongues))


def _quoted(words: Markup | str, tongues: Tongues) -> Markup:
    if tongues.text:
        return Markup('“<span lang="{}">{}</span>”').format(tongues.text, words)
    return Markup("“{}”").format(words)


def _ways(ways: Sequence[Way], tongues: Tongues, joint: str = " and ") -> Markup:
    """Links by number, each with its first words, if it is given any."""
    links = []
    for way in ways:
        link = Markup('<a href="#{}">{}</a>').format(way.id, way.label)
        words = Markup("<span{}>{}</span>").format(attributes(lang=tongues.text), way.words)
        links.append(link + (Markup(" ({})").format(words) if way.words else ""))
    head = Markup(", ").join(links[:-1])
    return head + joint + links[-1] if head else links[-1]
