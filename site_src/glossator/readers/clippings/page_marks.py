"""What a page says of itself: the numbers of its parts, and who owns it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from glossator.readers.clippings.heading_shapes import is_title_case
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.plain_lines import Line
from glossator.text import folded

# "Gallivan - 3" · "- 3 -" · "Page 3 of 9", on each page of a printed record; "3 / 9" of a gallery
_PAGE_MARK = re.compile(
    r"(?:(?P<name>[^\W\d][^\d:：?!]{1,40}?)\s[-–—|]|[-–—]"
    r"|(?:page|seite|página|pagina|strona|sida|side|p\.)|第"
    r"|(?:post |beitrag |mensaje |message |messaggio |mensagem |bericht |сообщение )?(?:#|№|no\.))"
    r"\s?(?P<number>\d{1,4})\s?(?:[-–—]|(?:of|von|de|di|sur|z|av|/)\s?\d{1,4}|楼|樓|层)?"
    r"|(?:[^\W\d_]{3,9} )?(?P<picture>\d{1,3})\s?(?P<of>(?:/|of|von|de|di|sur|z|av|af|iz"
    r"|из)\s?\d{1,3})",
    re.IGNORECASE,
)
_FEWEST_PAGES = 3
_MARK_WORDS = 8


def page_marks(lines: Sequence[Line]) -> set[int]:
    """The lines that number pages of what was printed, pictures of a gallery or posts of a thread:
    alike but for a number that counts up from one to the next, three at least."""
    runs: dict[str, list[tuple[int, int]]] = {}
    for i, line in enumerate(lines):
        match = _PAGE_MARK.fullmatch(line.text) if line.words <= _MARK_WORDS else None
        if match is not None:
            key = (match["name"] or match["of"] or "").casefold().strip()
            runs.setdefault(key, []).append((i, int(match["number"] or match["picture"])))
    found: set[int] = set()
    for run in runs.values():
        rising = all(below[1] == above[1] + 1 for above, below in pairwise(run))
        apart = all(below[0] - above[0] > 1 for above, below in pairwise(run))
        if len(run) >= _FEWEST_PAGES and rising and apart:
            found.update(i for i, _ in run)
    return found


# "Seite 2"Sie kam nie wieder"", "Page 3: The last winter"
_PART = re.compile(
    r"(?:page|seite|página|pagina|strona|strana|stránka|sida|side|sivu|sayfa|страница|стр\.|сторінка)"
    r"\s?(?P<number>\d{1,2})\s?[:：–—-]?\s?(?P<title>\S.{3,})",
    re.IGNORECASE,
)


def page_list(lines: Sequence[Line]) -> set[int]:
    """The lines of a list of the parts of a text over several pages, a number and a title each, two
    at least from the first on, one close under the other; a title stands again."""
    keys = {line.key for line in lines}
    found: set[int] = set()
    row: list[int] = []
    said = False
    for i in range(len(lines) + 1):
        match = _PART.fullmatch(lines[i].text) if i < len(lines) else None
        if match and int(match["number"]) == len(row) + 1 and (not row or not lines[i].before):
            row.append(i)
            said = said or folded(match["title"]) in keys
            continue
        if len(row) > 1 and said:
            found.update(row)
        row, said = [], False
    return found


# "© 2025 Thornwick University" · "Copyright Ledger Room Publishing Ltd. All rights reserved."
_OWNED = re.compile(
    r"(?:©|ⓒ|\(c\)|copyright)[\s©]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?[\s,]*"
    r"(?P<owner>[^\W\d_][^.,;|·•()\d]{3,50})",
    re.IGNORECASE,
)
_FOOT = 15  # lines in which a page names who owns it
_OWNER_WORDS = 2
# desk@northshore.example · https://www.northshore.example/about
_DOMAIN = re.compile(r"(?:@|https?://(?:www\.)?|\bwww\.)(?P<name>[a-z][a-z0-9-]{4,})\.[a-z.]{2,}")
_ANYBODY = frozenset(
    """
    facebook twitter instagram youtube google gmail outlook hotmail yahoo whatsapp telegram
    linkedin pinterest reddit tiktok spotify apple wikipedia wikimedia github
    """.split()  # noqa: SIM905 - a table of words reads better as text
)


def owners(lines: Sequence[Line]) -> tuple[str, ...]:
    """What the page gives as the names of its owners, case-folded: those of two words in its foot,
    and those in its own addresses behind the text."""
    found = []
    for line in lines[-_FOOT:]:
        match = _OWNED.search(line.key)
        words = match["owner"].split()[:3] if match else []
        names = [word for word in words if word[0].isupper()]
        if len(names) >= _OWNER_WORDS and names == words[: len(names)]:
            found.append(" ".join(names[:_OWNER_WORDS]).casefold())
        domains = {match["name"] for match in _DOMAIN.finditer(line.key.casefold())}
        found += sorted(domains - _ANYBODY)
    return tuple(dict.fromkeys([*found, *_named_twice(lines)]))


_HEAD, _HEAD_WORDS = 12, 4  # lines of a page's top, words of the name of a site there


def _named_twice(lines: Sequence[Line]) -> list[str]:
    """Names at the top of the page that a longer line of its foot says again."""
    foot = [line.key.casefold() for line in lines[-_FOOT:] if line.words > _HEAD_WORDS]
    found = []
    for line in lines[:_HEAD]:
        name = line.key.casefold()
        titled = 2 <= line.words <= _HEAD_WORDS and is_title_case(line.text)
        if titled and not CLOSED.search(line.ending) and any(name in each for each in foot):
            found.append(name)
    return found
