"""Questions and answers behind letters or the words for them: `Q. Does it rust?`, over `A. It does
not.`"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.section_names import FAQ
from glossator.readers.plain_lines import Line

_ASKED = re.compile(
    r"(?:(?:Q|F|P|D|В|Question|Frage|Pregunta|Domanda|Pergunta|Vraag|Pytanie|Otázka|Fråga"
    r"|Spørgsmål|Spørsmål|Kysymys|Soru|Вопрос|Питання|Întrebare|Kérdés|Ερώτηση|질문)(?: ?\d{1,2})?"
    r"|問|问|س)(?P<mark>\s?[.:．：、)]) ?\S"
)
_SAID = re.compile(
    r"(?:(?:A|R|О|Answer|Antwort|Réponse|Respuesta|Risposta|Resposta|Antwoord|Odpowiedź|Odpověď|Svar"
    r"|Vastaus|Cevap|Yanıt|Ответ|Відповідь|Răspuns|Válasz|Απάντηση|답변)(?: ?\d{1,2})?"
    r"|答|ج)(?P<mark>\s?[.:．：、)]) ?\S"
)
_LONGEST_ANSWER = 4  # lines
_HEAD = 8  # words of what such a row is called


@dataclass(frozen=True, slots=True)
class Lettered:
    """Rows of such questions, two at least: the lines right over them that are called so, the
    questions, and the lines of the rows."""

    heads: frozenset[int]
    questions: frozenset[int]
    rows: tuple[range, ...] = ()


def lettered(lines: Sequence[Line]) -> Lettered:
    """The rows of questions and answers among `lines`."""
    heads: set[int] = set()
    questions: set[int] = set()
    rows: list[range] = []
    i = 0
    while i < len(lines):
        asked, end = _row(lines, i)
        if len(asked) < 2:
            i += 1
            continue
        if i and _heads(lines[i - 1]):
            heads.add(i - 1)
        questions.update(asked)
        rows.append(range(i, end))
        i = end
    return Lettered(frozenset(heads), frozenset(questions), tuple(rows))


def _row(lines: Sequence[Line], first: int) -> tuple[list[int], int]:
    """The questions of the row that begins with line `first`, and where it ends; the last answer is
    one line."""
    asked: list[int] = []
    i, end = first, first
    while i + 1 < len(lines):
        ask, said = _ASKED.match(lines[i].text), _SAID.match(lines[i + 1].text)
        if ask is None or said is None or ask["mark"] != said["mark"]:
            break
        asked.append(i)
        end = i + 2
        below = range(end, min(len(lines), end + _LONGEST_ANSWER))
        i = next((k for k in below if _ASKED.match(lines[k].text)), end)
    return asked, end


def _heads(line: Line) -> bool:
    """Whether a line right over a row of questions is what it is called."""
    if FAQ.fullmatch(line.text):
        return True
    return line.words <= _HEAD and not CLOSED.search(line.ending) and "\t" not in line.text
