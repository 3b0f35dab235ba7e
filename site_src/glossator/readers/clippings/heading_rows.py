"""Lines that are headings because others are: rows of numbers, questions, labels, days."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from glossator.patterns import late
from glossator.readers.clippings.heading_shapes import (
    CLOSED,
    FACT,
    FULL_STOP,
    LONGEST,
    NUMBERED,
    QUESTION,
    TOO_LONG,
)
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import is_familiar, names_list
from glossator.readers.clippings.statements import is_day
from glossator.readers.dates import MONTH, WEEKDAY
from glossator.readers.plain_lines import Line


def numbered_sections(lines: Sequence[Line]) -> set[int]:
    """Short numbered lines that head something: `1. …`, text, `2. …`, text. Neighbours in one list
    (`1. …`, `2. …`) are none."""
    marks = [(i, match) for i, line in enumerate(lines) if (match := NUMBERED.match(line.text))]
    sections: set[int] = set()
    for place, (i, match) in enumerate(marks):
        if is_prose(lines[i]) and not QUESTION.search(lines[i].ending):
            continue
        near = [j for j in (place - 1, place + 1) if 0 <= j < len(marks)]
        listed = any(abs(marks[j][0] - i) == 1 and _same_depth(marks[j][1], match) for j in near)
        if not listed and any(
            _follows(marks[min(j, place)][1], marks[max(j, place)][1]) for j in near
        ):
            sections.add(i)
    return sections


# "Dzień 2: Karpino – Zawady", "Week 3"
_COUNTED = re.compile(
    r"(?:day|tag|jour|día|dia|giorno|dag|dzień|den|день|etapa|tappa|etappe|stage|week|woche|semaine"
    r"|semana|settimana|week|tydzień|týden|неделя|тиждень)\s+(\d{1,2})\b(?! ?[%€$.,\d])",
    re.IGNORECASE,
)


def counted(lines: Sequence[Line]) -> set[int]:
    """Lines that count days, weeks or stages upwards, each over lines of its own, two at least."""
    marks = [
        (i, int(match[1]))
        for i, line in enumerate(lines)
        if not is_prose(line) and (match := _COUNTED.match(line.text))
    ]
    rising = all(j - i > 1 and other == one + 1 for (i, one), (j, other) in pairwise(marks))
    return {i for i, _ in marks} if len(marks) > 1 and rising else set()


def bracketed(lines: Sequence[Line]) -> set[int]:
    """`[Chorus]`: labels in brackets that each stand over a group of lines, two at least."""
    found = {
        i
        for i, line in enumerate(lines[:-1])
        if line.words <= 3
        and re.fullmatch(r"[\[【][^\[\]]{2,30}[\]】]", line.text)
        and (i == 0 or line.before > 0)
        and lines[i + 1].before == 0
        and not _SETS.match(lines[i + 1].text)
    }
    return found if len(found) > 1 else set()


_SETS = re.compile(r"[\w.-]+\s?=")  # "Type=oneshot", under the "[Service]" of a file


def carded(lines: Sequence[Line]) -> set[int]:
    """Lines of no label behind a blank line, right over one with the same label as others have."""
    over: dict[str, list[int]] = {}
    for i in range(len(lines) - 1):
        if lines[i].before == 0 or lines[i + 1].before > 0:
            continue
        label = FACT.match(lines[i + 1].text)
        if label and not FACT.match(lines[i].text):
            over.setdefault(label[1], []).append(i)
    return {i for each in over.values() if len(each) > 1 for i in each}


def carded_close(lines: Sequence[Line]) -> set[int]:
    """Lines right over two facts with the same two labels as others have, no blank line beside
    them; with a label of their own behind a paragraph only: `The winner: Clip`, `Price: …`,
    `Weight: …`."""
    over: dict[tuple[str, str], list[int]] = {}
    for i in range(len(lines) - 2):
        line, labels = lines[i], [FACT.match(each.text) for each in lines[i + 1 : i + 3]]
        few = line.words <= LONGEST and line.before == line.after == lines[i + 1].after == 0
        if few and labels[0] and labels[1] and not CLOSED.search(line.ending):
            over.setdefault((labels[0][1], labels[1][1]), []).append(i)
    times = Counter(label[1] for line in lines if (label := FACT.match(line.text)))
    found = {i for each in over.values() if len(each) > 1 for i in each}
    own = {i: FACT.match(lines[i].text) for i in found}
    return {
        i
        for i, label in own.items()
        if label is None or (times[label[1]] == 1 and i > 0 and is_prose(lines[i - 1]))
    }


_FEWEST_NAMED = 3
# what is said for a thing and against it
_OPPOSITES = tuple(
    frozenset(pair.split("/"))
    for pair in """
    for/against pros/cons vorteile/nachteile pour/contre avantages/inconvénients
    ventajas/desventajas vantagens/desvantagens pro/contro vantaggi/svantaggi voordelen/nadelen
    """.split()  # noqa: SIM905 - a table of words reads better as text
)


def named(lines: Sequence[Line]) -> set[int]:
    """Names of sections without a blank line above, where the text has three of different sections
    at least, or what is for and against a thing, each over lines of its own."""
    found = {
        i
        for i, line in enumerate(lines[:-1])
        if _names_section(line.text) and not _names_section(lines[i + 1].text)
    }
    names = {lines[i].key.casefold().rstrip(":：") for i in found}
    several = len(names) >= _FEWEST_NAMED or any(pair <= names for pair in _OPPOSITES)
    # "Ingredients:", "Method:": a colon behind each says that they are labels of what follows
    labels = {lines[i].key.casefold() for i in found if lines[i].text[-1] in ":："}
    several = several or (len(labels) > 1 and any(names_list(label) for label in labels))
    first = {0} if lines and lines[0].text[-1] in ":：" else set[int]()
    return {i for i in found if lines[i].before == 0 and (i or i in first)} if several else set()


def _names_section(text: str) -> bool:
    return is_familiar(text) or names_list(text)


def dated(lines: Sequence[Line]) -> set[int]:
    """Days alone in a line between blank ones, with lines below, two of them at least."""
    found = {
        i
        for i, line in enumerate(lines[:-1])
        if line.words <= _DAY_WORDS
        and line.before > 0
        and line.after > 0
        and (is_day(line.text) or _OF_WEEK.fullmatch(line.text))
    }
    return found if len({lines[i].key for i in found}) > 1 else set()


_OPENER_WORDS, _FEWEST_OPENED = 8, 3


def openers(lines: Sequence[Line]) -> set[int]:
    """Short lines behind blank ones and right over others, where at least three of them stand over
    paragraphs: so are the sections of the text set."""
    found = {
        i
        for i, line in enumerate(lines[:-1])
        if line.before > 0
        and line.after == lines[i + 1].before == 0
        and line.words <= _OPENER_WORDS
        and not (CLOSED.search(line.ending) or FACT.match(line.text))
        and lines[i + 1].words > line.words
    }
    opened = [i for i in found if is_prose(lines[i + 1])]
    return found if len(opened) >= _FEWEST_OPENED else set()


_NAME_WORDS, _ITEM_WORDS, _FEWEST_ITEMS = 6, 14, 3


def is_over_list(lines: Sequence[Line], i: int, *, any_items: bool) -> bool:
    """Whether a few words between blank lines head a group of no sentences: with figures in
    most, or some in a text of paragraphs (`any_items`); or stand close over years."""
    line = lines[i]
    if not line.before or line.words > _NAME_WORDS or CLOSED.search(line.ending):
        return False
    end = i + 2
    while end < len(lines) and lines[end].before == 0:
        end += 1
    items = lines[i + 1 : end]
    if not line.after:
        years = all(_YEAR.match(each.text) and "\t" not in each.text for each in items)
        return years and len(items) >= _FEWEST_ITEMS and not _YEAR.match(line.text)
    told = [each for each in items if any(char.isdigit() for char in each.text)]
    short = all(each.words <= _ITEM_WORDS and not CLOSED.search(each.ending) for each in items)
    many = any_items and len(items) > _FEWEST_ITEMS
    return short and (many or (len(items) >= _FEWEST_ITEMS and 2 * len(told) > len(items)))


_SENTENCES = 3  # short sentences, one close under the other, that a heading stands over


def is_over_sentences(lines: Sequence[Line], i: int) -> bool:
    """Whether a few words between blank lines, behind a paragraph, stand over a group of short
    sentences, a line each, and of nothing else: a list without glyphs, and no talk."""
    line = lines[i]
    alone = line.before > 0 and line.after > 0 and line.text[0].isupper()
    if not (alone and 1 < line.words <= LONGEST) or CLOSED.search(line.ending):
        return False
    end = i + 2
    while end < len(lines) and lines[end].before == 0:
        end += 1
    items = lines[i + 1 : end]
    return (
        i > 0
        and bool(FULL_STOP.search(lines[i - 1].ending))
        and len(items) >= _SENTENCES
        and all(
            _SHORTEST_ASKED <= each.words <= _ITEM_WORDS
            and each.text[0].isalpha()
            and FULL_STOP.search(each.ending)
            for each in items
        )
    )


_YEAR = re.compile(r"(?:c(?:a|irca)?\. ?|um |vers |hacia )?(?:1\d|20)\d\d(?:年|\b)", re.IGNORECASE)
_DAY_WORDS = 5
# "Friday 14 June", "Freitag, 14. Juni", "Friday, June 14"
_OF_WEEK = late(
    rf"{WEEKDAY}[.,]? (?:\w{{2,3}} )?(?:\d{{1,2}}(?:st|nd|rd|th|er|\.)?(?: of| de)? {MONTH}\.?"
    rf"|{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?)",
    re.IGNORECASE,
)


def asked(lines: Sequence[Line]) -> set[int]:
    """Short questions with running text below, if there are several; of many, longer ones too that
    stand alone."""
    asked = [
        i
        for i, line in enumerate(lines[:-1])
        if line.words <= TOO_LONG
        and QUESTION.search(line.ending)
        and (is_prose(lines[i + 1]) or _is_over_lead(lines, i))
    ]
    found = {i for i in asked if lines[i].words <= LONGEST}
    if len(found) > _MANY:
        found.update(i for i in asked if lines[i].before > 0 and lines[i].after > 0)
    return found if len(found) > 1 else set()


def _is_over_lead(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` stands between blank ones over what leads on to a list."""
    return lines[i].before > 0 and lines[i].after > 0 and lines[i + 1].text[-1] in ":："


_MANY = 2  # short questions that make longer ones headings


_SHORTEST_ASKED = 3  # words


def replied(lines: Sequence[Line], asked: Collection[int]) -> set[int]:
    """Of the questions `asked` those that follow the answer to another at once, or whose answer
    another follows: one paragraph each, and a blank line over the first of the row or the
    second."""
    found: set[int] = set()
    row: list[int] = []
    for i in [*sorted(asked), -1]:
        plain = i >= 0 and lines[i].words >= _SHORTEST_ASKED and lines[i].text[:1].isalnum()
        if row and i == row[-1] + 2 and plain:
            row.append(i)
            continue
        if len(row) > 1 and (row[0] == 0 or any(lines[j].before for j in row[:2])):
            found.update(row)
        row = [i] if plain else []
    return found


def _same_depth(one: re.Match[str], other: re.Match[str]) -> bool:
    return (one["deeper"] or "").count(".") == (other["deeper"] or "").count(".")


def _follows(one: re.Match[str], other: re.Match[str]) -> bool:
    if one["number"] is None or other["number"] is None:
        return one["number"] is None and other["number"] is None
    step = int(other["number"]) - int(one["number"])
    return step == 1 or (step == 0 and bool(one["deeper"] or other["deeper"]))
