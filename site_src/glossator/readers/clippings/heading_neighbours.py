"""What the lines right above and below a short one make of it: a fact among facts, whose a
quotation is, a heading over one sentence or over questions."""

import re

from glossator.readers.clippings.heading_places import Place, is_between
from glossator.readers.clippings.heading_shapes import (
    FACT,
    FULL_STOP,
    LONGEST,
    QUESTION,
    is_numbered,
    is_said,
    is_sentence,
    is_title_case,
)
from glossator.readers.clippings.ingredients import is_amount
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import FAQ, is_familiar
from glossator.readers.clippings.statements import is_name
from glossator.readers.plain_lines import Line

_FACT_WORDS = 20


def is_among_facts(place: Place) -> bool:
    """Whether a line is a label and what is said to it, and so is the one close to it, or one
    above it with a figure in each."""
    below = place.below
    beyond = place.beyond
    rows = beyond is not None and bool(FACT.match(beyond.text))
    facts = (
        below is not None
        and (below.before == 0 or rows)
        and below.words <= _FACT_WORDS
        and bool(FACT.match(below.text))
        and not FULL_STOP.search(below.ending)
    )
    above = place.above
    last = (
        above is not None
        and above.words <= _FACT_WORDS
        and bool(FACT.match(above.text))
        and any(char.isdigit() for char in above.text)
        and any(char.isdigit() for char in place.line.text)
    )
    fact = bool(FACT.match(place.line.text)) and not is_numbered(place.line)
    return fact and (facts or last)


def is_among_amounts(place: Place) -> bool:
    """Whether a line begins with an amount, as those above and below it do: what a recipe takes."""
    near = (place.above, place.line, place.below)
    return all(line is not None and is_amount(line.text) and not is_prose(line) for line in near)


_SOURCE_WORDS, _NAME_WORDS = 12, 4


def is_source_of_quotation(place: Place) -> bool:
    """Whether a line right under a quotation says whose it is: `Ada Lind, The Quay`."""
    line, above = place.line, place.above
    if above is None or line.words > _SOURCE_WORDS:
        return False
    quoted = is_said(above.text.rstrip(".!?… ")) or bool(_QUOTED.fullmatch(above.text))
    if line.before > 0:
        first, *rest = line.text.split(",")
        return quoted and bool(rest) and is_name(first.strip("—–- "))
    named = line.text[0].isupper() or line.text[0] in "—–-"
    return quoted and named and ("," in line.text or line.text[0] in "—–-" or _may_name(line))


def _may_name(line: Line) -> bool:
    """Whether a line of a few words may be somebody's name: no word of it is one of a sentence."""
    words = re.findall(r"[^\W\d_]{4,}", line.text)
    return line.words <= _NAME_WORDS and all(word[0].isupper() for word in words)


# "“We came by water, and we left by it.”"
_QUOTED = re.compile(r"[“„«»\"「『][^“”„«»\"「」『』]{8,900}[”“»«\"」』]\.?")
_TABLE_WORDS = 6  # of what a table is called, at least


def is_over_table(place: Place) -> bool:
    """Whether a line of some words with figures stands close over the rows of a table, in a text
    that sets headings apart."""
    line, below = place.line, place.below
    close = below is not None and "\t" in below.text and below.before == 0 < line.before
    told = line.words >= _TABLE_WORDS and any(char.isdigit() for char in line.text)
    return place.spaced and close and told and not is_numbered(line)


_ANSWER = 8  # words of a sentence under a heading, over a paragraph


def is_over_answer(place: Place) -> bool:
    """Whether a few words alone in a text of paragraphs stand over one short sentence, alone too,
    and a paragraph: what was found, and then more of it."""
    line, below, beyond = place.line, place.below, place.beyond
    if below is None or beyond is None or not place.spaced or line.words > _ANSWER:
        return False
    apart = min(line.before, line.after, below.before, below.after) > 0
    told = is_sentence(below) and not QUESTION.search(below.ending) and below.text[0].isupper()
    asks = QUESTION.search(line.ending)
    plain = line.text[0].isupper() and line.words > 1 and not asks and is_between(place)
    return apart and told and plain and is_prose(beyond)


def heads_questions(place: Place) -> bool:
    """Whether a line that may be of a site's foot stands apart over questions of the text, with
    their answers or not."""
    below = place.below
    asks = below is not None and any(sign in below.text for sign in "?？؟")
    return asks and is_familiar(place.line.text) and bool(FAQ.fullmatch(place.line.text))


_ADDRESS = re.compile(r"[^\W\d_][^.!?:;]{1,40}, [^.!?:;]{2,40}")
_ADDRESS_WORDS = 8


def is_address(place: Place) -> bool:
    """Whether a few words right under a name alone say where who has it lives:
    `Elizabeth Road, Henley`."""
    line, above = place.line, place.above
    under = above is not None and line.before == 0 and line.words <= _ADDRESS_WORDS
    proper = bool(_ADDRESS.fullmatch(line.text)) and is_title_case(line.text)
    return under and proper and above is not None and is_name(above.text)


# "How to make the sauce", "Come fare la parmigiana"
_MAKING = re.compile(
    r"how to (?:make|cook|bake|prepare)|so (?:wird|geht|gelingt|machst du|bereitest du)"
    r"|comment (?:faire|préparer|réaliser|cuisiner)|cómo (?:hacer|preparar|se hace)"
    r"|como (?:fazer|preparar)|come (?:fare|preparare|si fa|si prepara)|zo maak je"
    r"|jak (?:zrobić|przygotować|připravit|udělat)|hur man gör"
    r"|(?:så|sådan|slik) (?:gör|laver|lager) du"
    r"|как (?:приготовить|сделать)|як приготувати|nasıl yapılır",
    re.IGNORECASE,
)


def tells_making(place: Place) -> bool:
    """Whether a few words without a stop say that what follows tells how a thing is made, behind
    what is no paragraph and over two."""
    line, above, below, beyond = place.line, place.above, place.below, place.beyond
    if above is None or below is None or beyond is None or line.words > LONGEST:
        return False
    named = bool(_MAKING.match(line.text)) and line.text[-1].isalnum() and line.words > 2
    return named and not is_prose(above) and is_prose(below) and is_prose(beyond)
