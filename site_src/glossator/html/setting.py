"""What inlines need to know of the page they stand on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from glossator.model.site import Target
from glossator.model.trees import Link, Timestamp, WikiLink


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRef:
    """The letter of a footnote, the id where its text stands ("": near by, without one), on
    which `page` if not on this, and where in the source the `first` reference to it begins (-1:
    not on this page)."""

    letter: str
    target: str = ""
    first: int = -1
    page: str = ""

    @property
    def anchor(self) -> str:
        """The id of the first reference, to which the footnote leads back."""
        return f"_ref-{self.letter}" if self.first >= 0 else ""


def _as_cited(moment: Timestamp) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What inlines need to know of the page they stand on.

    `page` is its path from the site's root; `resolve` says where a link leads (root-relative);
    `seconds` reads a moment in the document's own way, `label` says what the source calls it if
    that is another time; `video` is the document's video id.
    """

    page: str
    resolve: Callable[[Link | WikiLink], Target]
    seconds: Callable[[Timestamp], int]
    label: Callable[[Timestamp], str] = _as_cited
    video: str = ""
    footnotes: Mapping[str, NoteRef] = field(default_factory=dict)
    curled: bool = False
