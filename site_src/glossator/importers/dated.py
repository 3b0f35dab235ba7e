"""Days as exports write them, as ISO dates."""

import re

from glossator.readers.dates import iso_date

_ISO = re.compile(r"((?:1[5-9]|20)\d\d-\d\d-\d\d)(?=$|[T ])")
# 2024年4月1日星期一, 2024년 1월 1일
_EAST = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_WHOLE = 10  # characters of a full ISO date


def day(text: str) -> str:
    """The day `text` names as an ISO date; empty if it names none that is known here."""
    bare = text.strip()
    if iso := _ISO.match(bare):
        bare = iso[1]
    elif east := _EAST.search(bare):
        bare = f"{east[1]}-{int(east[2]):02}-{int(east[3]):02}"
    date = iso_date(bare)
    return date if len(date) == _WHOLE else ""
