"""Where the foot of a page begins, behind its text: with the form for a comment, with an archive by
months, or with a list of other pages and what each is about."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from glossator.readers.clippings.comment_threads import kind_of
from glossator.readers.clippings.dense import dense_stretch
from glossator.readers.clippings.outskirts import is_noted
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.vocabulary import Interface
from glossator.readers.clippings.wording import LIKELY, WEAK, Words
from glossator.readers.dates import MONTH
from glossator.readers.plain_lines import Line

_TEXT = 90  # words of a text that a foot may stand behind
_NEAR, _FIELDS = 8, 3  # lines of a form for a comment, and fields of it
_FORMS = ("comment-form", "comments", "forum")
_MONTH = re.compile(rf"{MONTH}\.? (?:19|20)\d\d(?: ?[(\[]\d{{1,5}}[)\]])?", re.IGNORECASE)
_MONTHS = 6  # lines of an archive
_ENDS = ("related", "comment-form", "tags", "tags-word")
_COUNTS = ("comments", "comment-count")  # what stands over what is said of a text too
_SITE, _SUMMARIES = 4, 3  # lines of the site's, and summaries, behind such a line
_SUMMARY, _LONGEST = 60, 100  # words of a summary, and of one among many
_MANY = 15  # lines of the site's behind a text that has hardly a sentence behind it
_FAR = 4  # lines between them that no text has between its paragraphs
_BETWEEN = 2  # lines, as a rule, between two of them: label and title, title and date


def foot_begins(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    own: Sequence[bool],
    prose: Sequence[bool],
    site: Sequence[bool],
    posts: Collection[int],
) -> int:
    """The first line of the foot of a page; `len(lines)` if nothing tells it. `own` lines are
    paragraphs of the text's, `prose` all that read as running text, `site` lines the site's by
    their words, `posts` stand in the heads of posts."""
    core = dense_stretch(lines, prose)
    tail = _Tail.of(lines, own, site)
    said, above = 0, list[int]()
    for i in range(core.start, len(lines)):
        if i in core and prose[i]:
            said += lines[i].words
            above.append(i)
        elif said >= _TEXT and (
            _begins_form(lines, words, faces, own, i)
            or _begins_archive(lines, own, i)
            or (
                tail.ends_text(words[i], i)
                and tail.is_list(above, i)
                and not _goes_on(lines, words, own, prose, i)
            )
        ):
            return len(lines) if _parts_thread(lines, posts, core, i) else i
    return len(lines)


_PARAGRAPH = 25  # words of one that is no summary of a page, beside another such


def _goes_on(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    own: Sequence[bool],
    prose: Sequence[bool],
    i: int,
) -> bool:
    """Whether two long paragraphs stand together close under line `i`, so that it headed a box
    inside the text: one of them may have words of a site's by chance, as no summary is beside
    another with neither title nor date between."""
    near = range(i + 1, min(len(lines) - 1, i + 1 + _NEAR))
    return any(
        (own[j] or own[j + 1])
        and all(prose[k] and words[k] is None and lines[k].words >= _PARAGRAPH for k in (j, j + 1))
        for j in near
    )


def _parts_thread(lines: Sequence[Line], posts: Collection[int], core: range, i: int) -> bool:
    """Whether line `i` stands between the posts of one thread: close over the text or in it, and
    below, are heads of posts that write the date alike."""
    heads = [j for j in posts if j >= core.start - _NEAR and _has_digit(lines[j])]
    above = {kind_of(lines[j]) for j in heads if j < i}
    below = {kind_of(lines[j]) for j in heads if j > i}
    return bool(above & below)


def _has_digit(line: Line) -> bool:
    return any(char.isdigit() for char in line.text)


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


def _begins_archive(lines: Sequence[Line], own: Sequence[bool], i: int) -> bool:
    """Whether months of years stand one under the other from line `i` on, and below no two
    paragraphs of a text together."""
    below = lines[i : i + _MONTHS]
    months = len(below) == _MONTHS and all(_MONTH.fullmatch(line.text) for line in below)
    return months and not any(own[j] and own[j - 1] for j in range(i + 1, len(lines)))


_DATES, _DATE_WORDS = 6, 5
_MONTH_NAME = re.compile(rf"\b{MONTH}\b", re.IGNORECASE)


def _dated(line: Line) -> str:
    """How a short line dates something, whatever the date: `Posted on 0 M`; empty if it is none."""
    if line.words > _DATE_WORDS or not _has_digit(line):
        return ""
    if is_day(line.text):
        return ""  # a day alone may be of a chronicle, or of a programme
    kind = _MONTH_NAME.sub("M", line.key)
    return re.sub(r"\d+(?:st|nd|rd|th|er)?", "0", kind) if kind != line.key else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tail:
    """What stands behind each line of a page: `words` of the lines that are paragraphs, by index;
    how many lines of the `site` from each on, and how many `dates` written alike; the `last` that
    is a footnote."""

    words: Mapping[int, int]
    site: Sequence[bool]
    of_site: Sequence[int]
    dates: Sequence[int]
    last_note: int

    @classmethod
    def of(cls, lines: Sequence[Line], own: Sequence[bool], site: Sequence[bool]) -> "_Tail":
        of_site, dates, kinds = [0], [0], Counter[str]()
        for line, mine in zip(reversed(lines), reversed(site), strict=True):
            of_site.append(of_site[-1] + mine)
            if kind := _dated(line):
                kinds[kind] += 1
            dates.append(max(dates[-1], kinds[kind] if kind else 0))
        told = [i for i, mine in enumerate(own) if mine]
        return cls(
            words={i: lines[i].words for i in told},
            site=site,
            of_site=of_site[::-1],
            dates=dates[::-1],
            last_note=max((i for i in told if is_noted(lines, i)), default=-1),
        )

    def ends_text(self, each: Words | None, i: int) -> bool:
        """Whether line `i` stands behind a text, as the heading of related pages or of comments
        does, or any line of the site's over a list of pages with a date at each."""
        if each is None or each.weight < LIKELY:
            return False
        if each.name in _COUNTS:
            told = [j for j in self.words if j > i]
            # what follows a count of comments with paragraphs not far apart may be a ticker
            return len(told) < _SUMMARIES or median(_gaps(told)) >= 2 * _FAR
        return each.name in _ENDS or (self.site[i] and self.dates[i + 1] >= _DATES)

    def is_list(self, above: Sequence[int], i: int) -> bool:
        """Whether no two paragraphs stand together below line `i`, as those `above` do: all are
        short and have lines between, as summaries have that stand under titles and over dates; or
        there are hardly any."""
        told = [j for j in self.words if j > i]
        of_site = self.of_site[i + 1] + self.dates[i + 1]
        if self.last_note > i:
            return False
        if len(told) < _SUMMARIES:
            near = any(j - i <= _NEAR or self.words[j] > _SUMMARY for j in told)
            return of_site >= _MANY and len(self.site) - i > 2 * _MANY and not near
        longer = [self.words[j] for j in told if self.words[j] > _SUMMARY]
        if of_site < _SITE or len(longer) * 4 > len(told) or max(longer, default=0) > _LONGEST:
            return False
        between = _gaps(told)
        if median(between) < _BETWEEN or between.count(0) * 4 > len(between):
            return False
        together = 2 * _gaps(above).count(0) >= len(above) - 1
        return together or median(between) >= _FAR


def _gaps(at: Sequence[int]) -> list[int]:
    return [below - above - 1 for above, below in pairwise(at)]
