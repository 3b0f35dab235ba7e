"""Small boxes between two paragraphs of a text: a heading of related links with what stands under
it, a card of another article, a carousel, an event and its button."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence

from glossator.model.documents import Reason
from glossator.readers.clippings.form_fields import names_field
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.own_words import stems
from glossator.readers.clippings.prose import CLOSED, TEASER_WORDS, is_prose
from glossator.readers.clippings.section_names import is_familiar, names_list
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line, is_list_start

_PARAGRAPH = 20  # words of a line that is a paragraph of the text
_APART = 0.6  # share of the paragraphs that a blank line follows, where boxes stand in groups
_HEADING = 6  # words of the heading of such a box
_LINES = 5  # under it
_SHORT = 6  # words of a line of a box that says where and when
_STAND = ("image-credit",)  # what may stand amid lines of the text


def side_boxes(
    lines: Sequence[Line],
    verdicts: Mapping[int, Verdict],
    begin: int,
    end: int,
    keep: Callable[[Line], bool],
) -> dict[int, Verdict]:
    """The lines of `lines[begin:end]` that stand in such boxes, and are not in `verdicts` yet."""
    own = [
        i
        for i in range(begin, end)
        if i not in verdicts and is_prose(lines[i]) and lines[i].words >= _PARAGRAPH
    ]
    if len(own) < _FEWEST:
        return {}
    inside = range(own[0] + 1, own[-1] + 1)
    found = _carousels(lines, inside) | _twice(lines, inside, set(own))
    if sum(lines[i].after > 0 for i in own) >= _APART * len(own):
        found |= _under_headings(lines, verdicts, inside, set(own))
        found |= _over_buttons(lines, verdicts, inside, set(own))
        found |= _cards(lines, inside, set(own))
    return {i: each for i, each in found.items() if i not in verdicts and not keep(lines[i])}


_FEWEST = 3  # paragraphs of a text


def _told(reason: Reason, evidence: str) -> Verdict:
    return Verdict(reason=reason, evidence=evidence)


# "Skip to end of carousel", over "End of carousel"
_SKIP = re.compile(
    r"(?:skip|jump|go|pass|springen?|zum|aller|passer|ir|saltar|vai|salta|pular|ga|przejdź)\b",
    re.IGNORECASE,
)
_BETWEEN = 24  # lines between


def _carousels(lines: Sequence[Line], inside: range) -> dict[int, Verdict]:
    """What stands between a line to skip to the end of something and the line that says that this
    is its end, no paragraph among it."""
    found: dict[int, Verdict] = {}
    for i in inside:
        if lines[i].words > _HEADING + 2 or not _SKIP.match(lines[i].text):
            continue
        for j in range(i + 1, min(inside.stop, i + 1 + _BETWEEN)):
            closes = lines[j].words > 1 and lines[i].key.casefold().endswith(
                f" {lines[j].key.casefold()}"
            )
            if closes:
                verdict = _told("related-links", "stands in a box that a line leads past")
                found |= dict.fromkeys(range(i, j + 1), verdict)
            if closes or lines[j].words >= 2 * _PARAGRAPH:
                break
    return found


_TITLE = 4  # words of a title that stands again


def _twice(lines: Sequence[Line], inside: range, own: Collection[int]) -> dict[int, Verdict]:
    """A title that stands twice, with a label between or none: what its picture is called, and the
    link. Paragraphs stand above and below."""
    found: dict[int, Verdict] = {}
    for i in inside:
        line = lines[i]
        apart = line.words >= _TITLE and not CLOSED.search(line.ending) and i - 1 in own
        if not apart or is_prose(line) or line.before == 0 or is_list_start(line.text):
            continue
        for j in (i + 1, i + 2):
            again = j in inside and lines[j].key == line.key
            alone = again and sum(each.key == line.key for each in lines) == 2
            near = any(k in own for k in range(j + 1, j + 3))
            if alone and near and lines[i + 1].words <= _HEADING + line.words:
                verdict = _told("related-links", "stands twice, as a picture and its link do")
                found |= dict.fromkeys(range(i, j + 1), verdict)
    return found


def _under_headings(
    lines: Sequence[Line], verdicts: Mapping[int, Verdict], inside: range, own: Collection[int]
) -> dict[int, Verdict]:
    """The lines close under a heading of related links that opens a group of lines: what a picture
    shows, titles, who wrote them; down to the paragraph or the blank line. The last, where it may
    be the heading of the paragraph below, is left."""
    found: dict[int, Verdict] = {}
    attached = _heads_close(lines, own)
    for i in inside:
        if not (i in verdicts and lines[i].before and _leads(lines[i], verdicts[i])):
            continue
        stop = i + 1
        while stop in inside and lines[stop].before == 0 and _may_stand(lines, stop, own):
            stop += 1
        if stop - i - 1 > _LINES + 2 or stop not in inside:
            continue
        last = lines[stop - 1]
        close = stop in own and lines[stop].before == 0
        may_head = stop in own and (attached or not close) and not CLOSED.search(last.ending)
        if (may_head and stop - 1 not in verdicts) or is_familiar(last.text):
            stop -= 1
        if stop - i - 1 <= _LINES or stop - 1 in verdicts:
            verdict = _told("related-links", "stands close under a heading of related links")
            found |= dict.fromkeys(range(i + 1, stop), verdict)
    return found


def _leads(line: Line, verdict: Verdict) -> bool:
    """Whether a line that is set aside is the heading of related links."""
    if verdict.reason != "related-links" or line.words > _HEADING or names_list(line.text):
        return False
    said = words_of(line.key)
    return said is not None and said.name == "related"


def _may_stand(lines: Sequence[Line], i: int, own: Collection[int]) -> bool:
    line = lines[i]
    short = line.words <= TEASER_WORDS and i not in own
    return short and not (is_list_start(line.text) or "\t" in line.text or line.text[-1] in ":：")


def _heads_close(lines: Sequence[Line], own: Collection[int]) -> bool:
    """Whether two lines behind a blank one stand close over paragraphs: headings do so here."""
    return sum(1 for i in own if i > 1 and not lines[i].before and lines[i - 1].before) > 1


_BUTTONS = ("related-links", "form", "newsletter", "navigation", "advertisement")


def _over_buttons(
    lines: Sequence[Line], verdicts: Mapping[int, Verdict], inside: range, own: Collection[int]
) -> dict[int, Verdict]:
    """The group of short lines that ends in a button right over a paragraph, a day or a stroke of
    the site's among them: where and when something is."""
    found: dict[int, Verdict] = {}
    for i in own:
        start = i
        while start - 1 in inside and not lines[start].before and lines[start - 1].words <= _SHORT:
            start -= 1
        group = range(start, i)
        if not 3 <= len(group) <= _LINES + 1 or not lines[start].before or lines[i].before:
            continue
        button = i - 1 in verdicts and verdicts[i - 1].reason in _BUTTONS
        dated = any(is_day(lines[j].text) or not lines[j].key.strip(" |·•") for j in group)
        listed = lines[start - 1].text[-1] in ":：" or any(
            is_list_start(lines[j].text) for j in group
        )
        if button and dated and not listed and words_of(lines[i - 1].key) is not None:
            verdict = _told("advertisement", "stands over a button of the site's in a small box")
            found |= dict.fromkeys(group, verdict)
    return found


_MARKS = '"“”„«»‘’「」'
_BY = re.compile(
    r"(?:[^\W\d_]+ )?(?:by|von|par|de|por|di|av|af|door|przez)\s(?P<name>\S.{3,40})", re.IGNORECASE
)


def _cards(lines: Sequence[Line], inside: range, own: Collection[int]) -> dict[int, Verdict]:
    """A card amid the text: labels, a title in quotation marks, and who wrote that, right over a
    paragraph and behind a blank line."""
    found: dict[int, Verdict] = {}
    for i in own:
        signed, title = i - 1, i - 2
        if title not in inside or lines[i].before or lines[signed].before or lines[title].before:
            continue
        by = _BY.fullmatch(lines[signed].text)
        marked = lines[title].text[0] in _MARKS and lines[title].text[-1] in _MARKS
        if by is None or not is_name(by["name"]) or not marked:
            continue
        start = title
        while start - 1 in inside and not lines[start].before and lines[start - 1].words <= 3:
            start -= 1
        if lines[start].before and start < title and lines[title].words <= TEASER_WORDS:
            verdict = _told("related-links", "stands in a card, with a title and who wrote it")
            found |= dict.fromkeys(range(start, i), verdict)
    return found


def heads_under_boxes(
    lines: Sequence[Line], verdicts: Mapping[int, Verdict], begin: int, end: int
) -> set[int]:
    """The lines of `verdicts` that are headings: the last of a group whose box is complete above,
    with a button or with a name, and over a paragraph that a blank line parts from them; or under
    a box of rubrics and titles."""
    found: set[int] = set()
    for i in range(max(begin, 2), min(end, len(lines) - 1)):
        line, above, below = lines[i], lines[i - 1], lines[i + 1]
        if i not in verdicts or i - 1 not in verdicts or i - 2 not in verdicts:
            continue
        if i + 1 in verdicts or not is_prose(below) or below.words < _PARAGRAPH:
            continue
        parted = line.before == 0 and line.after > 0 and above.before == 0
        form = _is_form(lines[i - 2], above, line, verdicts[i - 1])
        parted = parted or form
        complete = (
            form
            or _completes(above, verdicts[i - 1])
            or (verdicts[i - 1].reason in _FORMS and _is_taken_up(lines, i))
        )
        odd = _is_odd(lines, i, verdicts)
        if _may_head(line) and ((parted and complete) or odd):
            found.add(i)
    return found


_FEWEST_PAIRED = 4  # lines of a box of rubrics and titles
_RUBRIC = 3  # words


def _is_odd(lines: Sequence[Line], i: int, verdicts: Mapping[int, Verdict]) -> bool:
    """Whether line `i` stands under a box of titles, each under its rubric, with none of its own,
    and the text below says what it says."""
    top = i
    while top - 1 in verdicts and words_of(lines[top - 1].key) is None:
        top -= 1
    rows = lines[top:i]
    if top - 1 not in verdicts or len(rows) < _FEWEST_PAIRED or len(rows) % 2:
        return False
    pairs = zip(rows[::2], rows[1::2], strict=True)
    filed = all(rubric.words <= _RUBRIC and rubric.words < title.words for rubric, title in pairs)
    return filed and lines[i].words > 1 and _is_taken_up(lines, i)


def _is_form(field: Line, button: Line, line: Line, verdict: Verdict) -> bool:
    """Whether the field for a mail address and its button stand above a line, blank lines between
    all of them: a form ends in its button."""
    apart = min(button.before, line.before, line.after) > 0
    asks = bool(_MAIL.search(field.key)) and field.words <= _HEADING
    return apart and asks and verdict.reason in _FORMS and button.words <= 3


_FORMS: tuple[Reason, ...] = ("form", "newsletter")
_TAKEN_UP = 3  # paragraphs below that say what a heading says


def _is_taken_up(lines: Sequence[Line], i: int) -> bool:
    """Whether a third of what line `i` says is said again in the paragraphs below: it heads them,
    and is no button of the form above, which a copy of the page has not."""
    told = set(stems(lines[i].text))
    below = [line for line in lines[i + 1 :] if is_prose(line)][:_TAKEN_UP]
    said = {stem for line in below for stem in stems(line.text)}
    return bool(told) and 3 * len(told & said) >= len(told)


def _may_head(line: Line) -> bool:
    if not 1 < line.words <= _HEADING or CLOSED.search(line.ending) or not line.text[0].isupper():
        return False
    if words_of(line.key) is not None or interface_of(line.key).share > _HALF:
        return False
    small = any(word[0].islower() for word in line.text.split()) or line.text.isupper()
    return small and not is_day(line.text)


def _is_capitalised(text: str) -> bool:
    return all(word[0].isupper() for word in text.split())


_HALF = 0.5
_MAIL = re.compile(r"mail|почт|メール|邮箱|郵箱|이메일|بريد", re.IGNORECASE)


def _completes(line: Line, verdict: Verdict) -> bool:
    """Whether a line that is set aside is the last of a box: a button, or who wrote what is linked
    to."""
    if line.words > _HEADING or verdict.reason in _STAND or names_field(line.text):
        return False
    if _MAIL.search(line.key):
        return False  # the field of a form, whose button stands below
    said, face = words_of(line.key), interface_of(line.key)
    if face.heads and face.share > 0 and not line.text.isupper():
        return False
    button = said is not None and said.reason in ("newsletter", "form")
    called = line.text.isupper() and face.share > 0
    person = verdict.reason == "related-links" and is_name(line.text) and _is_capitalised(line.text)
    return button or called or (person and said is None and line.words <= 3)
