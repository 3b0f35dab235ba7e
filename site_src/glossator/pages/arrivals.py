"""What a document's page says of published passages that are no longer what they were."""

from collections.abc import Mapping

from glossator.html.arrival import Arrival, TombstoneView, Tongues, Way
from glossator.html.media import words_or_pictures
from glossator.model.passages import Anchored, AnchoredHeading, Passage
from glossator.pages.frame import shortened
from glossator.permalinks.differences import difference

_WORDS = 60  # code points of a passage named beside its number
_SAID = 600  # code points of words that are gone


def passage_arrivals(passage: Passage, parts: Mapping[str, Passage]) -> tuple[Arrival, ...]:
    """The lines for those who come to `passage` by its own id or by one merged into it; `parts`
    are the document's passages by id."""
    rest = [parts[id_] for id_ in passage.rest if id_ in parts]
    ways = tuple(Way(id=each.id, label=each.number) for each in rest)
    # The part that kept the id need not be the first.
    places = {id_: place for place, id_ in enumerate(parts)} if rest else {}
    ordered = sorted((passage, *rest), key=lambda each: places.get(each.id, 0))
    whole = " ".join(each.text for each in ordered)
    said = difference(passage.first, whole) if passage.first else ()
    # Of what is only divided no word is lost, and none need be said again.
    edited = any(each.lost for each in said) or (bool(said) and not rest)
    own = Arrival(kind="split" if rest else "edited", said=said if edited else (), rest=ways)
    return ((own,) if rest or edited else ()) + tuple(
        Arrival(kind="merged", id=former.id, said=difference(former.text, passage.text))
        for former in passage.formers
    )


def heading_arrivals(heading: AnchoredHeading) -> tuple[Arrival, ...]:
    """The lines for those who come to `heading`."""
    own = Arrival(kind="edited", said=difference(heading.first, heading.text), heading=True)
    return ((own,) if heading.first else ()) + tuple(
        Arrival(
            kind="merged",
            id=former.id,
            said=difference(former.text, heading.text),
            heading=True,
        )
        for former in heading.formers
    )


def tombstones(anchored: Anchored) -> dict[str, tuple[TombstoneView, ...]]:
    """What stands where passages were, by the id it stands behind."""
    ways = {
        passage.id: Way(
            id=passage.id,
            label=passage.number,
            words=shortened(words_or_pictures(passage.text, passage.leaf), _WORDS),
        )
        for passage in anchored.passages
    }
    ways.update(
        (heading.id, Way(id=heading.id, label=shortened(heading.text, _WORDS) or "a heading"))
        for heading in anchored.headings
    )
    found: dict[str, tuple[TombstoneView, ...]] = {}
    for stone in anchored.gone:
        view = TombstoneView(
            id=stone.id,
            said=shortened(stone.text, _SAID),
            number=stone.number,
            may_be=tuple(ways[id_] for id_ in stone.candidates if id_ in ways),
        )
        found[stone.near] = (*found.get(stone.near, ()), view)
    return found


def tongues(own: str, text: str) -> Tongues:
    """The languages to be named on the page: none where there is but one."""
    return Tongues(own=own, text=text) if text and text != own else Tongues()
