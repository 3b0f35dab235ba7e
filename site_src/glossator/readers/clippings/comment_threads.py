"""The thread of readers' comments below an article, told by what stands again with each comment:
when it was written, and what answers it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from glossator.readers.clippings.answers import is_answer
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.vocabulary import Interface
from glossator.readers.clippings.wording import WEAK, Words
from glossator.readers.clippings.zones import is_comment_mark
from glossator.readers.plain_lines import Line

_NAMES = ("comments", "comment-count", "comment-form")
_HEAD_WORDS = 6
_MARK_SIGNS, _MARK_WORDS = 90, 14  # of a line that says when a comment was written
_FORM = 30  # lines of a form and of buttons between the heading and the first comment
_APART = 16  # lines from one comment to the next, as a rule
_FEWEST = 3  # comments
_MANY = 10  # comments that are counted in a word nobody knows
_ANSWERS = 2  # lines that lead to an answer
_TEXT, _PARAGRAPHS = 90, 2  # words and paragraphs of an article
# "17.07, 2011 @ 13:04" · "Oct. 9, 2010 - 7:28 AM" · "15 seconds ago (7:18 PM)"
_CLOCK = re.compile(r"(?<!\d)[0-2]?\d[:.h][0-5]\d(?!\d)")
_DATED = re.compile(r"(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}|\bago\b|\bvor \d")

# "mxa 1 year", "Ida Holm 3 weeks ago"
_AGE = re.compile(
    r"\S \d{1,2} (?:year|month|week|day|hour|minute)s?(?: ago)?"
    r"|\S \d{1,2} (?:jahre?|monate?|wochen?|tage?|stunden?|ans?|mois|semaines?|jours?|heures?"
    r"|años?|mes(?:es)?|semanas?|días?|horas?|anni?|mesi?|settiman[ae]|giorn[io]|or[ae])$",
    re.IGNORECASE,
)
_AGE_WORDS = 6
# "History | Permalink | Share it" · "Like (3) · Report", with each comment
_PRESSED = re.compile(
    r"\b(?:permalink|repl(?:y|ies)|report|flag|antworten|melden|répondre|signaler|responder|denunciar"
    r"|rispondi|segnala|odpowiedz|zgłoś|ответить|пожаловаться|beantwoorden|svara|svar)\b"
    r"|返信|通報|回复|回覆|举报|檢舉|답글|신고",
    re.IGNORECASE,
)
_BUTTONS = 6  # words of a row of buttons


def thread_begins(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    own: Sequence[bool],
) -> int:
    """The heading or count over the comments of readers below an article; `len(lines)` if there is
    none. `own` lines are paragraphs. What people write in a forum is its text, whose first post is
    dated as the others are."""
    marks = _alone([i for i, line in enumerate(lines) if is_mark(line)])
    if len(marks) < _FEWEST or any(is_answer(words, i) for i in range(len(lines))):
        return len(lines)
    kinds = {i: kind_of(lines[i]) for i in marks}
    said = paragraphs = 0
    for i, line in enumerate(lines):
        if own[i]:
            said, paragraphs = said + line.words, paragraphs + 1
            continue
        if said < _TEXT or paragraphs < _PARAGRAPHS:
            continue
        below = marks[bisect_right(marks, i) :]
        if not (_heads(line, words[i], faces[i]) or _numbers(line, len(below))):
            continue
        if len(below) < _FEWEST or below[0] - i > _FORM or _are_apart(below):
            continue
        if any(kinds[j] == kinds[below[0]] for j in marks if j < i):
            continue
        answered = _answers(lines, words, faces, range(i + 1, len(lines))) >= _ANSWERS
        if answered or _counts(line, len(below)):
            return i
    return len(lines)


def _name(each: Words | None) -> str:
    return each.name if each is not None and each.weight > WEAK else ""


def _heads(line: Line, each: Words | None, face: Interface) -> bool:
    """Whether a line counts comments, asks for them, or is their heading."""
    if _name(each) in _NAMES:
        return True
    return line.words <= _HEAD_WORDS and face.share > 0.5 and "comment" in face.matters


def is_mark(line: Line) -> bool:
    """Whether a line says when somebody wrote something, with or without a name."""
    text = line.text
    if len(text) > _MARK_SIGNS or line.words > _MARK_WORDS or is_prose(line):
        return False
    return (
        is_day(text)
        or bool(_CLOCK.search(text) and _DATED.search(text))
        or (line.words <= _AGE_WORDS and bool(_AGE.search(text)))
    )


def _alone(marks: Sequence[int]) -> list[int]:
    """`marks` without those of which three stand one under the other, as in an archive."""
    at = set(marks)
    return [
        i
        for i in marks
        if not any(at.issuperset(range(first, first + 3)) for first in range(i - 2, i + 1))
    ]


def kind_of(line: Line) -> str:
    """How a mark writes a date, whatever the date is."""
    return re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "0", line.text))


def _counts(line: Line, marks: int) -> bool:
    """Whether a line says how many comments there are, and so many `marks` stand below, or a part
    of them, as the rest are folded."""
    number = re.search(r"\d+", line.text)
    told = int(number[0]) if number is not None else 0
    return -1 <= told - marks <= max(1, marks)


def _numbers(line: Line, marks: int) -> bool:
    """Whether a line is a number and a word, whatever that is, and so many `marks` stand below or
    a few less: too many for a chance."""
    number = re.fullmatch(r"(\d{1,5}) \S+(?: \S+)?", line.text)
    told = int(number[1]) if number is not None else 0
    return told >= _MANY and -1 <= told - marks <= told // 4


def _are_apart(marks: Sequence[int]) -> bool:
    gaps = [below - above for above, below in pairwise(marks)]
    return not 1 < median(gaps) <= _APART


def _answers(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    at: range,
) -> int:
    """How many of the lines `at` lead to an answer, or name who commented."""
    return sum(
        _name(words[i]) == "forum"
        or is_comment_mark(lines[i])
        or (lines[i].words <= _BUTTONS and bool(_PRESSED.search(lines[i].key)))
        or (lines[i].words <= _MARK_WORDS and "comment" in faces[i].matters and is_mark(lines[i]))
        for i in at
    )
