"""Lines over a text that plainly sign or date it, though not all of what they say is known: `By Ada
Lind @adalind`, `Apr. 24, 2014, 9:49 AM 286,248 40`."""

import re

from glossator.readers.clippings.bylines import BY
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statements import is_name
from glossator.readers.clippings.title_words import is_occasion, numbers_sitting
from glossator.readers.dates import WEEKDAY, dates_in
from glossator.readers.plain_lines import Line

_LONGEST, _BESIDE = 16, 4  # words of such a line; of those beside its date
_CAPITALS = re.compile(r"[\"“(]?[^\W\d_a-zß-öø-ÿ][\w.'’-]*\s+(?:[\"“(]?[^\W\d_a-zß-öø-ÿ]|&|and\b)")
_PARTS = re.compile(r"[|·•:：>–—]|\s{3}|\t")  # what parts a date from a name
_WORD = re.compile(r"[^\W\d_]{2,}")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?|[ap]\b|uhr|h\b)?(?: [A-Z]{2,4}\b)?", re.I)
# what stands round a date and says nothing else
_ROUND = re.compile(
    rf"\b(?:{WEEKDAY}|mo|di|mi|do|fr|sa|so|(?:first |last )?(?:published|updated|posted|modified"
    r"|added)|on|at|in|by|from|the|am|um|von|vom|im|publié|le|à|par|el|las|por|il|alle|di|op|door"
    r"|date|datum|stand|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato|aggiornato)\b",
    re.IGNORECASE,
)


# "发布时间：10-08 12:00": the day of this year, which no reader could know
_POSTED = re.compile(
    r"(?:发布(?:时间|日期)|發[布佈](?:時間|日期)|发表于|發表於|发布于|更新时间|更新時間)\s?[:：]?\s?\d{1,4}[-/.年月]\d"
)


def signs_loosely(line: Line) -> bool:
    """Whether a line over a text is a byline or a date and little else."""
    if line.words > _LONGEST or is_prose(line):
        return False
    if is_occasion(line.text) or numbers_sitting(line.text):
        return False  # its day is of the title there
    if _POSTED.match(line.text):
        return True
    signed = BY.fullmatch(line.text)
    if signed and _CAPITALS.match(signed["names"]):
        return True
    dates = list(dates_in(line.text))
    if not dates:
        return False
    rest = line.text
    for start, end, _ in reversed(dates):
        rest = f"{rest[:start]} {rest[end:]}"
    beside = len(_WORD.findall(_ROUND.sub(" ", _CLOCK.sub(" ", rest))))
    if beside == 0 or (beside <= _BESIDE and bool(_PARTS.search(rest))):
        return True
    return len(dates) == 1 and _is_under_name(line.text[: dates[0][0]], line.text[dates[0][1] :])


def _is_under_name(before: str, behind: str) -> bool:
    """Whether a date stands behind a name of two words or three, and nothing behind it."""
    named = before.endswith(" ") and before.count(" ") in (2, 3) and is_name(before.strip())
    return named and not behind.strip()
