"""The links that sites set behind each heading: to edit the section, to point to it."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from glossator.model.documents import SetAside
from glossator.model.trees import Span
from glossator.readers.clippings.articles import is_handles
from glossator.readers.clippings.outskirts import names_pointers
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.standing_links import code_tabs, standing_links
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.formulas.said import reduced
from glossator.readers.plain_lines import Line, count_words
from glossator.text import folded

# "History[edit]", "Geschichte[Bearbeiten | Quelltext bearbeiten]", "Retries and back-off¶"
# "Use ¶", "Why bother#", "Results #", but not "What is new in C#"
_LINK = re.compile(
    r"(?<=\S)\s*(?:[\[［](?P<words>[^\[\]［］]{1,60})[\]］]|[¶§🔗⚓∞])\u200b?$"
    r"|(?:(?<=\w\w[\w?!)])|(?<=[\w?!)”»'’\"]) )#$"
)
_ENDS = "]］¶#§🔗⚓∞\u200b"
_LONGEST = 20  # words of a heading with its link
_FEWEST = 2  # one line that ends so proves nothing
_SAME = 3  # lines that end in the same words, whatever these are
_EDIT_WORDS = 6
# what encyclopedias call it to edit a section, and its source
_EDITS = frozenset(
    reduced(word)
    for word in """
    edit bearbeiten modifier editar modifica modificare bewerken edytuj редактировать править
    редагувати ред редактиране уреди uredi editovat upraviť redigera rediger muokkaa szerkesztés
    değiştir επεξεργασία عدل تعديل تحرير עריכה ویرایش संपादित सम्पादन sunting sửa แก้ไข 編集 编辑 編輯
    편집 aldatu redaguoti labot muuda breyta redakti խմբագրել რედაქტირება golygu athraigh düzenle
    """.split()  # noqa: SIM905 - a table of words reads better as text
)


def without_section_links(
    lines: Sequence[Line], keep: Callable[[Line], bool] = lambda line: False
) -> tuple[Sequence[Line], list[SetAside], set[int]]:
    """`lines` without the links that some sites set behind or under each heading, and tabs over
    code, these, and where the headings begin; what `keep` names is no link of the site's."""
    ends = {
        i: match
        for i, line in enumerate(lines)
        if line.words <= _LONGEST
        and line.text[-1] in _ENDS
        and len(line.parts) == 1
        and (match := _LINK.search(line.text))
    }
    links = standing_links(lines)
    whole = {i: "is a link of the site's under a heading, as under others" for i in links}
    whole |= {i: "chooses what the code below is shown for" for i in code_tabs(lines)}
    whole = {i: why for i, why in whole.items() if not keep(lines[i])}
    found = {i: match for i, match in _links(lines, ends).items() if i not in whole}
    if len(found) < _FEWEST:
        found = {}
    cut: list[SetAside] = []
    shorter = list(lines)
    for i, match in found.items():
        line = lines[i]
        text = line.text[: match.start()]
        end = line.start + len(text)
        offset = len(match[0]) - len(match[0].lstrip())
        cut.append(
            SetAside(
                span=Span(end + offset, line.end),
                reason="navigation",
                evidence="is a link of the site's behind a heading, as behind others",
            )
        )
        shorter[i] = replace(
            line,
            end=end,
            text=text,
            key=folded(text),
            words=count_words(text),
            parts=((line.start, end),),
        )
    headed = {lines[i].start for i in found}
    headed |= {lines[i - 1].start for i, under in links.items() if under}
    cut += [
        SetAside(span=lines[i].span, reason="navigation", evidence=why) for i, why in whole.items()
    ]
    kept = [line for i, line in enumerate(shorter) if i not in whole]
    return kept, sorted(cut, key=lambda each: each.span), headed


def over_links(lines: Sequence[Line]) -> set[int]:
    """The lines right over such a link that has a line of its own, in brackets, as others have:
    `History`, over `[edit]`."""
    found = {
        i
        for i, (line, below) in enumerate(pairwise(lines))
        if below.before == 0
        and line.words <= _LONGEST
        and (match := _ALONE.fullmatch(below.text))
        and _says_edit(match["words"])
        and not _ALONE.fullmatch(line.text)
        and not is_prose(line)
    }
    return found if len(found) >= _SAME else set()


def under_last_link(lines: Sequence[Line]) -> set[int]:
    """The lines of the list of the last of such sections, down to the first of the site's: one of
    these may stand over it, and a box of links, by its handles, behind it."""
    heads = over_links(lines)
    if not heads or not names_pointers(lines[max(heads)].text):
        return set()
    found: set[int] = set()
    start = max(heads) + 2
    for i in range(start, len(lines)):
        said = words_of(lines[i].key)
        if is_handles(lines[i].text) or (said is not None and i > start) or is_prose(lines[i]):
            break
        if said is None:
            found.add(i)
    return found


_ALONE = re.compile(r"[\[［](?P<words>[^\[\]［］]{1,60})[\]］]")


def _links(lines: Sequence[Line], ends: Mapping[int, re.Match[str]]) -> dict[int, re.Match[str]]:
    """Of the lines that end in signs or in brackets those whose brackets are a link: by what they
    say, or because several short lines end in the same ones, right behind the last letter."""
    times = Counter(match["words"] for i, match in ends.items() if _is_close(lines[i], match))
    return {
        i: match
        for i, match in ends.items()
        if not match["words"]
        or _says_edit(match["words"])
        or (times[match["words"]] >= _SAME and _is_close(lines[i], match))
    }


def _is_close(line: Line, match: re.Match[str]) -> bool:
    """Whether two links in one pair of brackets follow a heading's last letter."""
    parted = bool(match["words"]) and "|" in match["words"]
    return parted and not match[0][0].isspace() and line.text[match.start() - 1].isalnum()


def _says_edit(words: str) -> bool:
    """Whether `words` are those of a link: `edit | edit source`."""
    if len(words) > 2 and interface_of(folded(words)).share >= 0.99:
        return True
    said = reduced(words).split()
    return 0 < len(said) <= _EDIT_WORDS and said[0] in _EDITS
