"""Where the foot of a page begins, behind its text: with the form for a comment, with an archive by
months, or with a list of other pages and what each is about."""

import re
from collections.abc import Sequence
from statistics import median

from glossator.readers.clippings.dense import dense_stretch
from glossator.readers.clippings.outskirts import is_noted
from glossator.readers.clippings.vocabulary import Interface
from glossator.readers.clippings.wording import LIKELY, WEAK, Words
from glossator.readers.dates import MONTH
from glossator.readers.plain_lines import Line

_TEXT = 90  # words of a text that a foot may stand behind
_NEAR, _FIELDS = 8, 3  # lines of a form for a comment, and fields of it
_FORMS = ("comment-form", "comments", "forum")
_MONTH = re.compile(rf"{MONTH}\.? (?:19|20)\d\d(?: ?[(\[]\d{{1,5}}[)\]])?", re.IGNORECASE)
_MONTHS = 6  # lines of an archive
_ENDS = ("related", "comments", "comment-count", "comment-form", "tags", "tags-word")
_SITE, _SUMMARIES = 5, 3  # lines of the site's, and summaries, behind such a line
_SUMMARY = 60  # words of a summary
_BETWEEN = 2  # lines, as a rule, between two of them: label and title, title and date


def foot_begins(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    own: Sequence[bool],
    prose: Sequence[bool],
    site: Sequence[bool],
) -> int:
    """The first line of the foot of a page; `len(lines)` if nothing tells it. `own` lines are
    paragraphs of the text's, `prose` all that read as running text, `site` lines the site's by
    their words."""
    core = dense_stretch(lines, prose)
    said = 0
    for i in range(core.start, len(lines)):
        if i in core and prose[i]:
            said += lines[i].words
        elif said >= _TEXT and (
            _begins_form(lines, words, faces, own, i)
            or _begins_archive(lines, i)
            or (i >= core.stop and _begins_summaries(lines, words, own, site, i))
        ):
            return i
    return len(lines)


def _name(each: Words | None) -> str:
    return each.name if each is not None and each.weight > WEAK else ""


def _begins_form(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    own: Sequence[bool],
    i: int,
) -> bool:
    """Whether line `i` is the heading of a form for a comment: under it fields for a name, an
    address and the like."""
    if own[i] or not (_name(words[i]) in _FORMS or _is_about_comments(faces[i])):
        return False
    near = range(i, min(len(lines), i + 1 + _NEAR))
    fields = {
        lines[j].key
        for j in near
        if (each := words[j]) is not None and each.name in ("field", "inbox", "comment-form")
    }
    speaks = any(_is_about_comments(faces[j]) or _name(words[j]) == "comment-form" for j in near)
    return len(fields) >= _FIELDS and speaks


def _is_about_comments(face: Interface) -> bool:
    return face.share > _MOSTLY and "comment" in face.matters


_MOSTLY = 0.5


def _begins_archive(lines: Sequence[Line], i: int) -> bool:
    """Whether months of years stand one under the other from line `i` on."""
    below = lines[i : i + _MONTHS]
    return len(below) == _MONTHS and all(_MONTH.fullmatch(line.text) for line in below)


def _begins_summaries(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    own: Sequence[bool],
    site: Sequence[bool],
    i: int,
) -> bool:
    """Whether line `i` ends a text, as the heading of related pages or of comments does, and below
    no two paragraphs stand together: all are short and have lines between, as summaries have that
    stand under titles and over dates."""
    each = words[i]
    if own[i] or each is None or each.name not in _ENDS or each.weight < LIKELY:
        return False
    told = [j for j in range(i + 1, len(lines)) if own[j]]
    if len(told) < _SUMMARIES or sum(site[i + 1 :]) < _SITE:
        return False
    if any(lines[j].words > _SUMMARY or is_noted(lines, j) for j in told):
        return False
    between = [below - above - 1 for above, below in zip(told, told[1:], strict=False)]
    return median(between) >= _BETWEEN and between.count(0) * 4 <= len(between)
