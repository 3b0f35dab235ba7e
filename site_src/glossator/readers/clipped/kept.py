"""Pictures and sentences of the text that stay, for which a word or their place told too little."""

from collections.abc import Iterator, Mapping, Sequence

from glossator.model.documents import Reason, SetAside
from glossator.model.trees import Span
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.text import folded


def kept_pictures(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Iterator[Span]:
    """The pictures of the text of which the words tell nothing but their file or that they are
    pictures: a picture without words stays, too. Amid what is set aside they are the site's."""
    shown = [unit for unit in units if unit.text or unit.linked]
    for i, unit in enumerate(shown):
        why = found.get(unit.span)
        shows = why is not None and unit.pictures and unit.linked
        said = words_of(folded(unit.text)) if shows else None
        if said is None or said.name not in _MUTE:
            continue
        beside = (*shown[max(0, i - 1) : i], *shown[i + 1 : i + 2])
        if any(each.span not in found for each in beside):
            yield unit.span


def kept_sentences(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Iterator[Span]:
    """The long sentences without links, in no wording of a site's, that are set aside for what only
    a few words can be, such as a button or a count, under no heading that is the site's: a word or
    two in them looked like one."""
    sites = False
    for unit in units:
        sites = _is_sites(unit.text) if unit.heads else sites
        why = found.get(unit.span)
        long = len(unit.text.split()) >= _LONG and is_running(unit)
        if why is None or not long or sites or unit.links or unit.kept or unit.item:
            continue
        key = folded(unit.text)
        if words_of(key) is not None:
            continue
        face = interface_of(key.casefold())
        diluted = why.reason == "site-notice" and face.heavy > 1 and face.share < _DILUTED
        if why.reason in _SHORT or diluted:
            yield unit.span


def _is_sites(heading: str) -> bool:
    """Whether a heading is one of a site's by its wording: a light word of an interface is none."""
    key = folded(heading)
    face = interface_of(key.casefold())
    return words_of(key) is not None or face.heavy > 0 or face.share >= _ALL


_ALL = 0.99
_DILUTED = 0.25  # of the words of a sentence: less tells nothing of whose it is
_LONG = 15  # words of a sentence that is no button's
_SHORT: frozenset[Reason] = frozenset({"counter", "share-bar", "tags", "navigation"})
_MUTE = ("picture-file", "picture-alone")
