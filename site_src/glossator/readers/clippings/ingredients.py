"""What a recipe takes: rows of amounts, and what is written over them."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import names_list
from glossator.readers.plain_lines import Line

# "¾ cup all-purpose flour", "200 g Mehl", "1 ½ cups buttermilk", "ca. 3 EL Öl"
_AMOUNT = re.compile(
    r"(?:ca\.? |about |etwa |environ |circa )?(?:\d(?:[\d.,/–-]*\d)?|[½¼¾⅓⅔⅛])"
    r"(?: ?[½¼¾⅓⅔⅛])? ?[^\W\d]"
)
_FEWEST = 3  # amounts of a row
_OVER = 9  # lines from the word over such a row to its first, what the site sets between


def is_amount(text: str) -> bool:
    """Whether `text` begins with an amount and goes on with what it is of."""
    return bool(_AMOUNT.match(text))


# "Latte intero 400 ml", "Salt q.b.": an amount behind what it is of
_AMOUNT_BEHIND = re.compile(
    r"[^\W\d][^:.!?]{1,60}?\s(?:(?:ca\. |about |circa |environ )?(?:\d[\d.,/–-]*|[½¼¾⅓⅔⅛])"
    r"(?: ?[^\W\d]{1,14}\.?){0,2}|q\.\s?b\.|n\.\s?b\.|to taste|nach geschmack|al gusto|a gosto)",
    re.IGNORECASE,
)
# "For the sauce", "Per la besciamella"
_PART = re.compile(
    r"(?:for|für|pour|para|per|voor|dla|na|till|til|для) (?:[^\W\d][\w'’-]*[ ,]*){1,5}[:：]?",
    re.IGNORECASE,
)


def ingredient_parts(lines: Sequence[Line]) -> set[int]:
    """The lines among amounts that say for which part of the work those below are: right over two
    amounts, and behind one or the word for what is taken."""
    takes = [
        not is_prose(line) and bool(is_amount(line.text) or _AMOUNT_BEHIND.fullmatch(line.text))
        for line in lines
    ]
    return {
        i
        for i in range(1, len(lines) - 2)
        if _PART.fullmatch(lines[i].text)
        and not takes[i]
        and takes[i + 1]
        and takes[i + 2]
        and (takes[i - 1] or names_list(lines[i - 1].text))
    }


def ingredient_heads(lines: Sequence[Line]) -> set[int]:
    """The lines that are nothing but the word for what is taken, the nearest over each row of
    amounts, with no paragraph between that the site does not say."""
    found: set[int] = set()
    row = 0
    for i, line in enumerate(lines):
        row = row + 1 if is_amount(line.text) and not is_prose(line) else 0
        if row != _FEWEST:
            continue
        first = i - _FEWEST + 1
        above = range(first - 1, max(-1, first - 1 - _OVER), -1)
        head = next((j for j in above if names_list(lines[j].text)), None)
        if head is not None:
            found.add(head)
    return found
