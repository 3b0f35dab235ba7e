"""What blocks need to know of the page they stand on: its passages, its headings, its links."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from glossator.html.arrival import Arrival, SignView, Tongues
from glossator.html.marks import Mark
from glossator.html.setting import Setting
from glossator.model.trees import WikiLink


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar beside a passage in the colour `slot`; broken where the editor `assigned` it."""

    slot: int
    assigned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageView:
    """What a passage shows beside its words. `letters` are its speaker's, where no turn
    begins, for arriving by link;
    `described_by` are ids of this page that name the themes of its bars; `why` says which
    themes the editor put it under and what for, to those who come to it."""

    id: str
    number: str
    aliases: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    bars: tuple[Bar, ...] = ()
    letters: str = ""
    described_by: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    arrivals: tuple[Arrival | SignView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingView:
    """A heading on the page: `level` 2–6 as the page's outline needs it, `owner` if the edition
    put it there."""

    id: str
    level: int = 2
    owner: bool = False
    aliases: tuple[str, ...] = ()
    arrivals: tuple[Arrival | SignView, ...] = ()


def _nothing(_: WikiLink) -> Markup | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocks:
    """What blocks need to know of their page: passages and headings (callouts' titles too) by
    where they begin in the source, and what an embed shows. Where it is `addressed`, the gaps of a
    document in excerpts have the ids of what is not shown."""

    setting: Setting
    passages: Mapping[int, PassageView]
    headings: Mapping[tuple[int, str], HeadingView] = field(default_factory=dict)
    embedded: Callable[[WikiLink], Markup | None] = _nothing
    tongues: Tongues = field(default_factory=Tongues)
    addressed: bool = False
