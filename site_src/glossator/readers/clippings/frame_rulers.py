"""The headings of boxes and lists of the site's, and the lines that stand under them."""

from collections.abc import Sequence

from glossator.model.documents import Reason
from glossator.readers.clippings.frame_place import BOXES, CLOSED, Ruler
from glossator.readers.clippings.groups import last_paragraph
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.vocabulary import Interface
from glossator.readers.clippings.wording import Words
from glossator.readers.plain_lines import Line

_RULED = 12  # lines under one heading


def find_rulers(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    own: Sequence[bool],
    *,
    thread: bool,
) -> list[Ruler | None]:
    """For each line the heading of a box or list of the site's above it, up to the text's next
    paragraph. `thread`: people write one after the other, and a button may stand over a name."""
    rulers: list[Ruler | None] = []
    ruler: Reason | None = None
    distance = 0
    last = last_paragraph(lines, own, dense=True)
    for i, line in enumerate(lines):
        distance += 1
        # titles may each stand between blank lines
        single = line.before > 0 and line.after > 0
        rulers.append(Ruler(reason=ruler, distance=distance) if ruler else None)
        reason = None if own[i] else _heads_box(line, words[i], faces[i])
        closes = line.after > 0 and (distance > 1 or (i < last and line.before == 0))
        if reason == "form" and i < last and not thread:
            ruler = None  # a button: what readers say stands behind the text
        elif reason in _BUTTONS and i and not (own[i - 1] or line.before) and line.after:
            ruler = None  # the button that ends a box
        elif reason:
            ruler, distance = reason, 0
        elif own[i] or distance > _RULED or (closes and not single):
            ruler = None
    return rulers


_BUTTONS = ("newsletter", "form", "advertisement")


_HEADING = ("related-links", "newsletter", "form", "tags", "advertisement", "navigation")


def is_under_box(
    i: int, lines: Sequence[Line], words: Sequence[Words | None], faces: Sequence[Interface]
) -> bool:
    return any(_heads_box(lines[j], words[j], faces[j]) in BOXES for j in range(max(0, i - 2), i))


def _heads_box(line: Line, words: Words | None, face: Interface) -> Reason | None:
    if line.words > 9 or is_prose(line):
        return None
    if words and words.reason in _HEADING and words.name in _HEADS:
        return words.reason
    if face.heads and face.share >= 0.99 and not CLOSED.search(line.ending):
        return face.reason
    return None


_HEADS = (
    "related",
    "related-weak",
    "lead-in",
    "comments",
    "comment-count",
    "newsletter",
    "tags-word",
    "contents",
)
