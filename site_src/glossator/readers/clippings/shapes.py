"""What lines are by their company: titles under a line that leads to other texts, a title that
stands again in a list of links, the entries of a list that the site sets into a text."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal

from glossator.readers.clippings.articles import set_in
from glossator.readers.clippings.captions import AGENCY
from glossator.readers.clippings.groups import groups, last_paragraph, text_closes
from glossator.readers.clippings.heading_shapes import FACT, is_title_case
from glossator.readers.clippings.leads import leads_on
from glossator.readers.clippings.prose import CLOSED, TEASER_WORDS
from glossator.readers.clippings.section_names import is_familiar, names_list
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.vocabulary import Interface
from glossator.readers.clippings.wording import LIKELY, Words
from glossator.readers.plain_lines import Line, is_list_start

Shape = Literal[
    "titles", "linked", "entries", "card", "rights", "hatnote", "caption", "closed", "set in"
]
_TITLE = range(3, TEASER_WORDS + 1)  # words of the title of another text
_LED = 7  # lines of such titles at most
_HEADLINE = 4  # words of a title that stands again, at least
_RANK = re.compile(r"^\d{1,2}[.)]?\s+|^[•·▸▶►→]\s*")


def shapes(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    own: Sequence[bool],
) -> Mapping[int, Shape]:
    """What lines are by their company. `own` lines are paragraphs."""
    found: dict[int, Shape] = {}
    last = last_paragraph(lines, own, dense=True)
    for i, line in enumerate(lines):
        said = words[i]
        if _RIGHTS.match(line.text):
            found[i] = "rights"
        elif said and said.name == "hatnote" and not (own[i] or line.before):
            found[i] = "hatnote"
        elif _is_caption(lines, words, i) or _is_caption_set_in(lines, words, faces, own, i):
            found[i] = "caption"
        elif _is_studio(lines, i) or _cites_itself(lines, i):
            found[i] = "set in"
    for i in _linked(lines, own, last):
        found[i] = "linked"
    for i in (*_kinds_and_days(lines, words), *_recordings(lines, own), *_pointed(lines, own)):
        found[i] = "titles"
    close = text_closes(lines, own)
    for group in groups(lines):
        if group[0] > close and _may_be_titles(lines, group):
            found.update(dict.fromkeys(group, "closed"))
            continue
        if any(own[i] for i in group) or len(group) < 2:
            continue
        if _has_titles(lines, group):
            found.update(dict.fromkeys(group, "titles"))
        elif _has_entries(lines, words, faces, group):
            found.update(dict.fromkeys(group, "entries"))
        elif group[0] > last and _is_card(lines, words, faces, group):
            found.update(dict.fromkeys(group, "card"))
    return found | dict.fromkeys(set_in(lines, words), "set in")


# "Article Open access 09 May 2022", under a title that a journal leads to
_KIND_AND_DAY = re.compile(
    r"(?:(?:research |review |original )?(?:article|paper|report)|review|letter|news|perspective"
    r"|correspondence|comment|brief communication|video|podcast|feature|analysis)"
    r"(?: open access)?,? (?P<day>\d.{5,24}|[^\W\d]{3,9}\.? \d.{3,12})",
    re.IGNORECASE,
)


def _kinds_and_days(lines: Sequence[Line], words: Sequence[Words | None]) -> set[int]:
    """Titles with the kind of what they lead to and its day close under them, and these: two of
    them at least, the first under a line that heads links."""
    pairs = [
        i
        for i in range(1, len(lines))
        if lines[i].before == 0
        and (match := _KIND_AND_DAY.fullmatch(lines[i].text))
        and is_day(match["day"])
        and lines[i - 1].words in _TITLE
        and not CLOSED.search(lines[i - 1].ending)
    ]
    above = range(max(0, pairs[0] - _UNDER), pairs[0] - 1) if len(pairs) > 1 else range(0)
    led = any((said := words[j]) and said.reason == "related-links" for j in above)
    return {j for i in pairs for j in (i - 1, i)} if led else set()


_UNDER = 4  # lines from what heads links to the first day


_POINTED = re.compile(
    r"(?:Read|From the archives?|Lire|Lisez|Leggi|Leia|Lees|Czytaj|Čtěte|Читайте) ?[:：] ?"
    r"[^\W\d_a-zß-öø-ÿ]\S*(?: \S+){3,17}"
)


def _pointed(lines: Sequence[Line], own: Sequence[bool]) -> set[int]:
    """Lines that each point to another text by its title, alone between two paragraphs: two of
    them at least, for what somebody read may be told so too."""
    found = {
        i
        for i in range(1, len(lines) - 1)
        if min(lines[i].before, lines[i].after) > 0
        and _POINTED.fullmatch(lines[i].text)
        and lines[i].text[-1] not in ".!;,。"
        and own[i - 1]
        and own[i + 1]
    }
    return found if len(found) > 1 else set()


_RECORDINGS = re.compile(r"(?:[A-Z]\S* ){1,2}(?:Videos?|Podcasts?|TV)")
_TOP = 15  # lines at either end of a page
_RECORDING = 5  # words of the title of one, at least


def _recordings(lines: Sequence[Line], own: Sequence[bool]) -> set[int]:
    """Two lines between two paragraphs: what a site calls its recordings, by its name, which the
    top or the foot of the page has too, and the title of one."""
    ends = {*range(min(_TOP, len(lines))), *range(max(0, len(lines) - _TOP), len(lines))}
    named = Counter(word for i in ends if not own[i] for word in {*lines[i].text.split()})
    return {
        j
        for i in range(1, len(lines) - 2)
        if _RECORDINGS.fullmatch(lines[i].text)
        and named[lines[i].text.split()[0]] > (i in ends)
        and lines[i].before > 0
        and lines[i].after == 0
        and lines[i + 1].after > 0
        and own[i - 1]
        and own[i + 2]
        and _RECORDING <= lines[i + 1].words <= TEASER_WORDS
        and is_title_case(lines[i + 1].text)
        and not CLOSED.search(lines[i + 1].ending)
        for j in (i, i + 1)
    }


_STUDIO = re.compile(
    r"(?!The )(?:[A-ZÀ-Þ][\w&.'’-]* ){2,4}(?:Studios?|Photography|Photos|Images|Pictures|Kitchen"
    r"|Fotos?|Press)"
)


def _is_studio(lines: Sequence[Line], i: int) -> bool:
    """Whether a line alone names who takes pictures, and stands again: their credit."""
    line = lines[i]
    alone = line.before > 0 and line.after > 0 and bool(_STUDIO.fullmatch(line.text))
    return alone and sum(each.key == line.key for each in lines) > 1


_CITES = re.compile(
    r"(?:how to )?cite(?: (?:this|as)(?: (?:article|paper|page|work|entry))?)?:?"
    r"|(?:recommended |suggested )?citation:?|zitier(?:en|vorschlag|weise):?"
    r"|diesen artikel zitieren"
    r"|(?:pour )?citer(?: (?:cet article|ce document))?:?|(?:cómo )?citar(?: este artículo)?:?"
    r"|come citare:?|como citar:?|citeer dit artikel:?|как цитировать:?|引用(?:本文|格式)?[:：]?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|\bdoi[:.]", re.IGNORECASE)


def _cites_itself(lines: Sequence[Line], i: int) -> bool:
    """Whether a line says, right under the words for it, how the article is to be cited, and where
    it stands."""
    close = i > 0 and lines[i].before == 0 and bool(_CITES.fullmatch(lines[i - 1].text))
    return close and bool(_ADDRESS.search(lines[i].text))


# "Copyright 2023 Harbour Broadcast Group. All rights reserved. This may not be published …"
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright)\s?©?\s?(?:19|20)\d\d\b", re.IGNORECASE)
_CAPTION = 6  # words of a caption
_CARD, _FACT_WORDS = 5, 6  # lines of a card at least, words of each at most


def _is_caption(lines: Sequence[Line], words: Sequence[Words | None], i: int) -> bool:
    """Whether who took the picture stands right under what it shows."""
    below = words[i + 1] if i + 1 < len(lines) else None
    credited = below is not None and below.reason == "image-credit" and below.weight > LIKELY
    close = credited and lines[i + 1].before == 0 and lines[i + 1].after > 0
    above = words[i - 1] if i else None
    opens = lines[i].before > 0 or (above is not None and above.name in _FRAMES)
    return close and opens and lines[i].words >= _CAPTION and words[i] is None


_CAPTION_SET_IN = 8  # words of one in a text without gaps


def _is_caption_set_in(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    own: Sequence[bool],
    i: int,
) -> bool:
    """Whether a line that says nothing of a site stands in a text without gaps under one that does,
    over who took the picture and the paragraph behind that: `Ada Lind / The Courier`."""
    if not 0 < i < len(lines) - 2 or lines[i].words < _CAPTION_SET_IN or not own[i + 2]:
        return False
    above, below = words[i - 1], lines[i + 1]
    led = (above is not None and above.weight >= LIKELY) or faces[i - 1].share >= _WHOLE
    close = lines[i].before == below.before == 0
    mute = words[i] is None and not faces[i].share
    return led and close and mute and bool(AGENCY.fullmatch(below.text))


_FRAMES = ("enlarge", "embed", "player")  # what stands on and over a picture


def _is_card(
    lines: Sequence[Line], words: Sequence[Words | None], faces: Sequence[Interface], group: range
) -> bool:
    """Whether a group behind the text is a row of facts in a few words each that ends in a
    button."""
    told = [lines[i] for i in group]
    if len(told) < _CARD or any(is_list_start(line.text) or "\t" in line.text for line in told):
        return False
    said = words[group[-1]]
    button = (said is not None and said.weight > LIKELY) or faces[group[-1]].share >= _WHOLE
    short = all(line.words <= _FACT_WORDS and not CLOSED.search(line.ending) for line in told)
    return button and short and not any(is_familiar(line.text) for line in told)


_WHOLE = 0.99  # share of a line's words that are an interface's


def listed_terms(lines: Sequence[Line], words: Sequence[Words | None]) -> set[int]:
    """The items close under a line in a site's sure words that leads on to them: what it allows."""
    found: set[int] = set()
    for i in range(1, len(lines)):
        said = words[i - 1]
        leads = said is not None and said.weight > LIKELY and lines[i - 1].text[-1] in ":："
        if lines[i].before == 0 and is_list_start(lines[i].text) and (leads or i - 1 in found):
            found.add(i)
    return found


def _has_titles(lines: Sequence[Line], group: range) -> bool:
    """Whether a group is a line that leads on, and titles under it."""
    head, titles = lines[group[0]], [lines[i] for i in group[1:]]
    named = is_familiar(head.text) or names_list(head.text)
    if named or len(titles) > _LED or not leads_on(head):
        return False
    return all(_is_title(line) for line in titles)


_TEASED = 3  # lines of a group of titles behind the mark that ends a text, at least


def _may_be_titles(lines: Sequence[Line], group: range) -> bool:
    """Whether each line of a group may be a title or say what a text is about."""
    told = [lines[i] for i in group]
    return len(told) >= _TEASED and all(
        (line.words in _TITLE or line is told[0])
        and line.text[0].isupper() | (not line.text[0].isascii())
        and line.text[0] not in "—–“„«‘「『"
        and not (FACT.match(line.text) or is_familiar(line.text) or "\t" in line.text)
        and line.text[-1] not in ",;:"
        for line in told
    )


def _is_title(line: Line) -> bool:
    text = _RANK.sub("", line.text)
    short = line.words in _TITLE or (" " not in text and len(text) >= 2 * _HEADLINE)
    return (
        short
        and text[:1].isupper() | (not text[:1].isascii()) | (text[:1] in "\"'$0123456789")
        and not (CLOSED.search(line.ending) and line.ending.rstrip("\"'”’»)")[-1:] not in "?？؟!！")
        and not FACT.match(text)
        and "\t" not in text
    )


def _has_entries(
    lines: Sequence[Line], words: Sequence[Words | None], faces: Sequence[Interface], group: range
) -> bool:
    """Whether a group is a line in a site's sure words and items, half of which have words of an
    interface."""
    said, items = words[group[0]], group[1:]
    if (
        said is None
        or said.weight <= LIKELY
        or not all(is_list_start(lines[i].text) for i in items)
    ):
        return False
    telling = sum(faces[i].share > 0 or words[i] is not None for i in items)
    return 2 * telling >= len(items) and all(lines[i].words <= TEASER_WORDS for i in items)


def _linked(lines: Sequence[Line], own: Sequence[bool], last: int) -> set[int]:
    """Lines alone between paragraphs that stand again, close to others, behind the last of them:
    those beside them there head nothing here, as they do in a table of contents."""
    heads = {_bare(lines[i]) for i in range(last) if lines[i].before > 0 and not own[i]}
    behind = {
        _bare(lines[i])
        for i in range(last + 1, len(lines))
        if not own[i]
        and (lines[i].before == 0 or lines[i].after == 0)
        and not any(_bare(lines[j]) in heads for j in (i - 1, i + 1) if last < j < len(lines))
    }
    first = next((i for i, mine in enumerate(own) if mine), last)
    return {
        i
        for i in range(first + 1, last)
        if lines[i].before > 0
        and (lines[i].after > 0 or _is_no_paragraphs(lines, own, i))
        and not own[i]
        and lines[i].words in range(_HEADLINE, TEASER_WORDS + 1)
        and not CLOSED.search(lines[i].ending)
        and _bare(lines[i]) in behind
    }


def _is_no_paragraphs(lines: Sequence[Line], own: Sequence[bool], i: int) -> bool:
    """Whether no paragraph of the text is in the group that line `i` opens."""
    end = i + 1
    while end < len(lines) and lines[end].before == 0:
        end += 1
    return not any(own[i:end])


def _bare(line: Line) -> str:
    """What a line says, without its rank in a list."""
    return _RANK.sub("", line.key).casefold()
