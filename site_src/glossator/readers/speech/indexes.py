"""The index that stands over the printed record of a sitting: its business and who speaks to it,
each with the numbers of pages."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from glossator.readers.plain_lines import Line, is_list_start

# "Ada Lind, President ... 3, 4, 6" · "Sand (Motion) ……… 12" · "Ben Osei	7"
_PAGED = re.compile(
    r".{3,200}?(?:\s?\.{3,}|\s?…+|\s(?:\. ?){3,}|\t)\s*\d{1,5}(?:\s?[,–-]\s?\d{1,5})*"
)
_HEAD = re.compile(
    r"(?:table of )?contents|index|(?:indice|índice|sumario|sumário|sommaire|sommario)"
    r"(?: (?:general|geral|dei lavori|de materias))?|table des matières"
    r"|inhalt(?:sverzeichnis|s?übersicht)?"
    r"|inhoud(?:sopgave)?|innehåll(?:sförteckning)?|indhold(?:sfortegnelse)?|innhold|sisällys"
    r"|spis treści|porządek dzienny|obsah|содержание|зміст|tartalom|cuprins|içindekiler",
    re.IGNORECASE,
)
_AGAIN = 5  # rows at least of an index behind the record
_FEWEST = 3  # rows with pages
_SHARE = 0.4  # of the rows: what is spoken to stands over those who do
_MOST = 200  # rows
_LONGEST = 40  # words
_ITEM = 9  # words of an item of business
_ABOVE = 0.4  # of the lines: one that stands behind the record is shown, as its own part


def index_rows(lines: Sequence[Line]) -> Iterator[int]:
    """The lines of an index: the row that says that it is one, and those below it down to the next
    blank line, of which a good part ends in numbers of pages."""
    for i, line in enumerate(lines[: int(_ABOVE * len(lines))]):
        if not _HEAD.fullmatch(line.text.strip(" :#*")):
            continue
        end = i + 1
        while end < len(lines) and end - i <= _MOST and (end == i + 1 or not lines[end].before):
            end += 1
        run = range(i + 1, end)
        paged = [j for j in run if _PAGED.fullmatch(lines[j].text)]
        short = all(lines[j].words <= _LONGEST for j in run)
        if short and len(paged) >= max(_FEWEST, _SHARE * len(run)):
            # what stands behind the last row with a page may be the text already
            yield from range(i, paged[-1] + 1)
            return


def heads_agenda(above: Sequence[Line]) -> Iterator[Line]:
    """Of the lines `above` the first turn of a record the one that is called contents and stands
    right over items, of which one at least says its business at length: no menu does."""
    for head, line in pairwise(above):
        if _HEAD.fullmatch(head.text.strip(" :#*")) and is_list_start(line.text):
            start = above.index(line)
            items = takewhile(lambda each: is_list_start(each.text), above[start:])
            if any(item.words >= _ITEM for item in items):
                yield head
                return


def listed_again(lines: Sequence[Line]) -> Iterator[int]:
    """The lines of an index behind a record: the row that says that it is one, and the rows below
    it that all stand above as they are, or with a colon behind them."""
    for i, line in enumerate(lines):
        if not _HEAD.fullmatch(line.text.strip(" :#*")):
            continue
        above = {each.key.rstrip(":： ") for each in lines[:i]}
        end = i + 1
        while end < len(lines) and lines[end].key.rstrip(":： ") in above:
            end += 1
        if end - i - 1 >= _AGAIN:
            yield from range(i, end)
            return
