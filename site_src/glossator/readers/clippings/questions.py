"""Questions and their answers in a plain text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.model.trees import Kind
from glossator.readers.clippings.heading_places import Found
from glossator.readers.clippings.listing import ANSWER, ASKS, QUESTION, mark_of
from glossator.readers.clippings.section_names import FAQ
from glossator.readers.plain_lines import Line

_LONGEST_QUESTION = 40  # words


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A line of a row of questions and answers: its kind, and how many code points its mark has."""

    kind: Kind
    mark: int


def asked(lines: Sequence[Line], headings: Mapping[int, Found]) -> dict[int, Asked]:
    """Questions and their answers: rows of `Q1. …?`, questions under a heading that says FAQ."""
    questions = _marked_questions(lines) | _listed_questions(lines, headings)
    if not questions:
        return {}
    found = {i: Asked(kind="question", mark=mark) for i, mark in questions.items()}
    stops = sorted({*questions, *headings, len(lines)})
    longest = 1
    for i, end in pairwise(stops):
        if i not in questions:
            continue
        if end == len(lines) or (end in headings and end not in questions):
            # nothing says where the last answer ends: it is no longer than the longest before it
            end = min(end, i + 1 + longest)
        else:
            longest = max(longest, end - i - 1)
        for k in range(i + 1, end):
            match = ANSWER.match(lines[k].text) if k == i + 1 else None
            found[k] = Asked(kind="answer", mark=match.end() if match else 0)
    return found


def _marked_questions(lines: Sequence[Line]) -> dict[int, int]:
    marks = {
        i: match.end()
        for i, line in enumerate(lines)
        if (match := QUESTION.match(line.text)) and line.words <= _LONGEST_QUESTION
        and (ASKS.search(line.ending) or any(char.isdigit() for char in match["mark"]))
    }  # fmt: skip
    answered = any(i + 1 < len(lines) and ANSWER.match(lines[i + 1].text) for i in marks)
    return marks if len(marks) > 1 or answered else {}


def _listed_questions(lines: Sequence[Line], headings: Mapping[int, Found]) -> dict[int, int]:
    """Lines that ask, from a heading that says FAQ to the next heading that does not ask."""
    found: dict[int, int] = {}
    inside = False
    for i, line in enumerate(lines):
        asks = bool(ASKS.search(line.ending)) and line.words <= _LONGEST_QUESTION
        if i in headings and not asks:
            inside = bool(FAQ.fullmatch(line.text))
        elif inside and asks and i + 1 < len(lines) and not ASKS.search(lines[i + 1].ending):
            mark = QUESTION.match(line.text)
            listed = mark_of(line)
            if i in headings and not (mark or listed):
                continue
            found[i] = mark.end() if mark else listed.length if listed else 0
    return found
