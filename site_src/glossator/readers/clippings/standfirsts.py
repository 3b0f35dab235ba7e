"""Which line is a text's standfirst, by evidence that adds up.

`STANDFIRST_SIGNS` are the rules: what each looks for, and what it weighs.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from glossator.model.trees import Guess
from glossator.readers.clippings.captions import heads_caption
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.guesses import Maker, Sign, guess_of
from glossator.readers.clippings.prose import is_prose, sentences
from glossator.readers.clippings.same_titles import shared_words
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.clippings.statement import Statement
from glossator.readers.plain_lines import Line, is_list_start

_ENOUGH = 6

# the standfirst of an interview speaks of it
_SPEAKS_OF_ITSELF = re.compile(
    r"\b(?:(?:in (?:a|an|this|our) (?:\w+ ){0,2}|this )(?:interview|conversation|essay"
    r"|report|episode|profile|review)"
    r"|(?:we|i) (?:spoke|talked|sat down|speak|talk) (?:to|with)|im (?:interview|gespräch)"
    r"|ein (?:interview|gespräch) (?:mit|über)"
    r"|(?:dans (?:cet|un) |un )?entretien (?:avec|exclusif)|dans cet (?:entretien|article)"
    r"|en (?:esta|una) entrevista|una? (?:conversación|entrevista) con"
    r"|in quest[ao] (?:intervista|articolo)|nesta entrevista)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The first line of running text: what stands right above (`credited`: furniture of a picture
    or for sharing) and below it (`bylined`: a stated line), and the title. `parted`: a byline
    or date stands between it and the text; `close`: right under the title, and in one group with
    byline or date."""

    line: Line
    title: Line
    credited: bool
    bylined: bool
    parted: bool
    close: bool


_sign: Maker[Place] = Sign


STANDFIRST_SIGNS = (
    _sign("one sentence", 2, lambda p: sentences(p.line) == 1 and p.line.words <= 45),
    _sign("more than two sentences", -4, lambda p: sentences(p.line) > 2),
    _sign("long", -4, lambda p: p.line.words > 60),
    _sign("speaks of the piece", 2, lambda p: bool(_SPEAKS_OF_ITSELF.search(p.line.text))),
    _sign("byline or date below", 6, lambda p: p.bylined),
    _sign("byline or date between it and the text", 5, lambda p: p.parted and not p.bylined),
    _sign("close between title and byline or date", 10, lambda p: p.close),
    _sign("credit or share bar above", 1, lambda p: p.credited),
    _sign("says the title in other words", 2, lambda p: shared_words(p.line, p.title) >= 0.3),
    _sign(
        "question or quotation",
        -3,
        lambda p: p.line.text.endswith("?") or p.line.text[:1] in '"“„«',
    ),
)


def find_standfirst(
    lines: Sequence[Line],
    free: Sequence[int],
    furniture: Mapping[int, Verdict],
    statements: Mapping[int, Statement],
    asides: Collection[int],
    title: int | None,
) -> tuple[int, Guess] | None:
    """The first line below the title (`title`, an index of `lines`) that is neither stated nor set
    aside, if it is the standfirst, and what speaks for it."""
    if title is None:
        return None
    rest = [i for i in free if i > title and i not in statements and i not in asides]
    if len(rest) < 2:
        return None
    i = rest[0]
    line = lines[i]
    if i and line.before == 0 and heads_caption(lines[i - 1].text):
        return None
    if is_list_start(line.text) or line.words < 4 or is_familiar(line.text):
        return None
    bylined = _is_byline(statements.get(i + 1))
    if not is_prose(line) and (not bylined or re.search(r"\d{4}", line.text)):
        return None
    credited = i - 1 in furniture and furniture[i - 1].reason in ("image-credit", "share-bar")
    place = Place(
        line=line,
        title=lines[title],
        credited=credited,
        bylined=bylined,
        close=title == i - 1 and line.before == 0 and _is_over_byline(lines, i, statements),
        parted=any(_is_byline(statements.get(j)) for j in range(i + 1, rest[1])),
    )
    held = [sign for sign in STANDFIRST_SIGNS if sign.holds(place)]
    if sum(sign.weight for sign in held) < _ENOUGH:
        return None
    return i, guess_of(held, _ENOUGH)


_NEAR = 3  # lines from a standfirst to the byline or date of its group


def _is_over_byline(lines: Sequence[Line], i: int, statements: Mapping[int, Statement]) -> bool:
    """Whether a byline or date stands below line `i`, no blank line and no prose between."""
    for j in range(i + 1, min(len(lines), i + 1 + _NEAR)):
        if lines[j].before or is_prose(lines[j]):
            return False
        if _is_byline(statements.get(j)):
            return True
    return False


def _is_byline(said: Statement | None) -> bool:
    fields = said.fields if said else ()
    return any(field.name in ("author", "published", "reading-time") for field in fields)
