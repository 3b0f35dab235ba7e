"""The video panel: a link to the video, and a ruler of the moments the document cites."""

from dataclasses import dataclass

from glossator.model.passages import Anchored
from glossator.pages.about import moments
from glossator.times import clock, video_href

# Labels nearer than this part of the ruler would touch: on a wide page, and on a phone.
_APART_WIDE = 0.09
_APART_NARROW = 0.22


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A moment on the ruler: `place` in per cent of its length; `label` is empty where there is
    no room; `wide` labels have room only on a wide page; `anchor` is SVG's `text-anchor`."""

    place: str
    label: str = ""
    wide: bool = False
    anchor: str = "middle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """A video of the document: its id, its address, and the ruler (without moments, none)."""

    id: str
    href: str
    ticks: tuple[Tick, ...]
    ends: str


def video(anchored: Anchored) -> Video | None:
    """The panel of a document's video, or None. The ruler ends at the video's length if that is
    known, else at the last moment cited."""
    metadata = anchored.document.metadata
    if not metadata.video:
        return None
    cited = moments(anchored)
    seconds = cited.seconds if cited else ()
    length = max(metadata.length, seconds[-1] if seconds else 0)
    ends = "" if not seconds else "the video’s end" if metadata.length else "the last moment cited"
    return Video(
        id=metadata.video,
        href=video_href(metadata.video),
        ticks=_ticks(seconds, length) if length else (),
        ends=ends,
    )


def _ticks(seconds: tuple[int, ...], length: int) -> tuple[Tick, ...]:
    places = [second / length for second in seconds]
    narrow = _labelled(places, _APART_NARROW, set())
    wide = _labelled(places, _APART_WIDE, narrow)
    return tuple(
        Tick(
            place=f"{place * 100:.2f}%",
            label=clock(second) if index in wide else "",
            wide=index not in narrow,
            anchor="start" if place < 0.03 else "end" if place > 0.97 else "middle",
        )
        for index, (second, place) in enumerate(zip(seconds, places, strict=True))
    )


def _labelled(places: list[float], apart: float, taken: set[int]) -> set[int]:
    """Which of `places` get a label beside those of `taken`, none nearer than `apart`."""
    labelled = set(taken)
    for index, place in enumerate(places):
        if all(abs(place - places[other]) >= apart for other in labelled):
            labelled.add(index)
    return labelled
