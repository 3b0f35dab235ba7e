"""What the signs of headings see of a line: itself among its neighbours in the reading text."""

import re
from dataclasses import dataclass

from glossator.model.trees import Guess
from glossator.readers.clippings.heading_shapes import (
    BOLD,
    CLOSED,
    FACT,
    FULL_STOP,
    LONGEST,
    NUMBERED,
    QUESTION,
    SPEECH,
    TIME,
    is_capitals,
    is_numbered,
    is_said,
    is_sentence,
)
from glossator.readers.clippings.heading_words import REMARK
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import FAQ, LISTS, is_familiar, names_list
from glossator.readers.plain_lines import Line, is_list_start


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A heading: its level, what speaks for it, and whether the line below only underlines it."""

    level: int
    guess: Guess
    underlined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A line among its neighbours in the reading text; `beyond` is behind `below`.
    `heading_below`: the next line is a heading; `prose_text`: most lines are paragraphs;
    `spaced`: paragraphs have blank lines between them; `usual`: how many; `spoken`: the text is
    a conversation, whose lines may be short; `numbered`, `asked`: one of several numbered
    lines, of several short questions, each with text below; `bracketed`: a label in brackets,
    one of several; `numeral`: a number alone, one of several over text; `contents`: the text's
    table of contents lists it; `replied`: one of several questions in a row, each with its
    answer; `opening`: no running text stands above; `carded`: one of several lines that each stand
    right over facts with the same labels; `dated`: one of several days, alone in their lines;
    `over_list`: over a group of lines that are no sentences; `over_steps`: over the number of a
    step; `under_contents`: right under a heading that the table of contents lists; `opens_group`:
    opens a group of lines as headings do all over the text; `coloned`: one of several labels that
    end in a colon, each over a sentence; `small`: the text has no capitals; `stacked`: one of two
    headings, one right over the other; `resumes`: between a list, table or code and a paragraph;
    `named`: one of several names of sections; `attached`: close over its paragraph as others are,
    `under_items`: right under the sentences of a list,
    under what is none; `under_caption`: right under what a picture shows; `talked`: one of several
    questions answered in quotation marks; `part_taken`: says for which part of a recipe the amounts
    below are; `in_company`: one of a row that counts from one, of the questions under what says
    that these follow, or the label of what speaks for a thing or against it; `over_entries`: over
    names and what is said to each; `even`: blank lines stand between all lines of the text, and
    part nothing."""

    line: Line
    above: Line | None
    below: Line | None
    beyond: Line | None
    heading_below: bool
    prose_text: bool
    spaced: bool
    usual: int
    spoken: bool
    numbered: bool
    asked: bool
    contents: bool = False
    over_list: bool = False
    over_steps: bool = False
    under_contents: bool = False
    opens_group: bool = False
    numeral: bool = False
    bracketed: bool = False
    replied: bool = False
    carded: bool = False
    dated: bool = False
    coloned: bool = False
    named: bool = False
    opening: bool = False
    small: bool = False
    stacked: bool = False
    resumes: bool = False
    attached: bool = False
    under_items: bool = False
    under_caption: bool = False
    over_shape: bool = False
    talked: bool = False
    part_taken: bool = False
    in_company: bool = False
    over_entries: bool = False
    even: bool = False


def text_below(place: Place) -> bool:
    below = place.below
    if below is None or place.heading_below:
        return False
    if (
        place.over_steps
        or place.over_shape
        or is_prose(below)
        or below.words > max(8, 1.3 * place.line.words)
        or _is_answered(place)
    ):
        return True
    leads = below.text.endswith((":", "：")) or is_list_start(below.text) or "\t" in below.text
    leads = leads or (below.text[0] in _BULLETS and place.line.text[0] not in _BULLETS)
    leads = leads or place.coloned or _is_over_facts(place)
    return leads or (bool(FAQ.fullmatch(place.line.text)) and bool(QUESTION.search(below.ending)))


def is_behind_box(place: Place) -> bool:
    """Whether in a text without gaps something that is not of the text stood right above the line,
    and a paragraph stands below."""
    above, line = place.above, place.line
    if place.spaced or above is None or line.before:
        return False
    parted = line.number > above.number + len(above.parts) and line.text[0].isalnum()
    return parted and text_below(place)


_BULLETS = "✅❌✔✖☑➡👉🔹🔸▪◾☐✨📌"


def _is_over_facts(place: Place) -> bool:
    """Whether two lines follow that each have a label before a colon."""
    below, beyond = place.below, place.beyond
    if below is None or beyond is None or beyond.before > 0 or not FACT.match(below.text):
        return False
    return bool(FACT.match(beyond.text)) and not FACT.match(place.line.text)


def is_between(place: Place) -> bool:
    return place.above is not None and (
        is_prose(place.above)
        or (is_sentence(place.above) and not QUESTION.search(place.line.ending))
    )


def _is_answered(place: Place) -> bool:
    """Whether a question after a paragraph has a word or two for an answer, and text behind it."""
    below = place.below
    return (
        is_between(place)
        and below is not None
        and below.words <= 3
        and bool(QUESTION.search(place.line.ending))
        and bool(FULL_STOP.search(below.ending))
        and place.beyond is not None
        and is_prose(place.beyond)
        and place.line.text[:1] not in "—–-"
    )


def parts_list(place: Place) -> bool:
    """Whether a short line stands between items with glyphs, or between the list's name and
    these."""
    above, below = place.above, place.below
    if above is None or below is None or place.line.words > 5 or is_list_start(place.line.text):
        return False
    listed = is_list_start(above.text) or bool(LISTS.fullmatch(above.text.rstrip(":： ")))
    glyphs = not below.text[0].isalnum() and below.text[0] not in "(-–—"
    return listed and glyphs and is_list_start(below.text)


def quotes_first(place: Place) -> bool:
    """Whether one of several questions begins with what it quotes."""
    return place.asked and place.line.ending[-1:] in "?？؟" and place.line.text[:1] not in "—–"


def is_replied_to(place: Place) -> bool:
    """Whether the line is one thing somebody says, and the next another."""
    return all(
        line is not None and bool(SPEECH.fullmatch(line.text)) for line in (place.line, place.below)
    )


def is_over_question(place: Place) -> bool:
    """Whether a line in a conversation is in quotation marks, and somebody asks right below."""
    below = place.below
    asked = below is not None and bool(QUESTION.search(below.ending))
    return place.spoken and asked and place.line.before > 0 and is_said(place.line.text)


def _ends_list(place: Place) -> bool:
    """Whether the line above is an item with a glyph: of the list before."""
    above = place.above
    return above is not None and (is_list_start(above.text) or above.text[:2] == "+ ")


_GLYPHS = "+-–−✓✔✗✘×•👍👎"  # alone in their lines, each over an item


def heads_list(place: Place) -> bool:
    """Whether a line in a text of paragraphs is what lists are called, or of capitals, and short
    lines hang under it."""
    line, below = place.line, place.below
    hangs = (
        below is not None
        and (below.before == 0 or is_list_start(below.text) or below.text[:2] == "+ ")
        and below.words <= LONGEST
        and (line.before > 0 or not place.spaced or _ends_list(place) or below.text in _GLYPHS)
        and (below.text in _GLYPHS or not CLOSED.search(below.ending))
    )
    text = line.text.lstrip("¿").rstrip(":：?？ ")
    capitals = line.words <= 3 and text.isupper() and place.prose_text
    parted = place.beyond is not None and is_list_start(place.beyond.text)
    return (
        hangs and (parted or not place.heading_below) and (bool(LISTS.fullmatch(text)) or capitals)
    )


def is_alone(place: Place) -> bool:
    """Whether a line has blank lines around, a paragraph or table below and no paragraph above."""
    apart = place.line.before > 0 and place.line.after > 0
    if QUESTION.search(place.line.ending) and not place.prose_text:
        return False
    below = place.below
    over = below is not None and (is_prose(below) or "\t" in below.text.strip())
    return apart and not is_between(place) and over


_AND = re.compile(r"(?:and|or|but|then|und|oder|aber|et|ou|mais|y|o|pero|e|ma|en|of|och|i|и|а)\b")


def is_apart(place: Place) -> bool:
    """Whether a line stands between two paragraphs, with blank lines around, and goes on with
    nothing, nor does the paragraph above lead on to it."""
    apart = place.line.before > 0 and place.line.after > 0 and not _AND.match(place.line.text)
    led = place.above is not None and place.above.text[-1] in ":："
    below = place.below
    return apart and not led and is_between(place) and below is not None and is_prose(below)


def is_over_lesser(place: Place) -> bool:
    """Whether a line of a few words stands between blank lines behind a paragraph, over a heading
    that is written in another way."""
    line, below = place.line, place.below
    apart = line.before > 0 and line.after > 0 and line.words <= _A_FEW
    apart = apart and (is_between(place) or is_capitals(line.text))
    return (
        apart
        and place.heading_below
        and below is not None
        and is_capitals(line.text) != is_capitals(below.text)
        and not is_numbered(line)
    )


def is_over_part(place: Place) -> bool:
    """Whether the name of a section stands without gaps over a heading that is none: `Preparation`
    over `The dough`."""
    below = place.below
    over = place.heading_below and below is not None and not is_familiar(below.text)
    known = is_familiar(place.line.text) or names_list(place.line.text)
    return over and known and not place.spaced and place.line.before == 0


def is_under_section(place: Place) -> bool:
    known = place.above is not None and is_familiar(place.above.text)
    return (known or place.under_contents) and text_below(place)


# "~ The results ~" · "*** Monday ***" · "▶ Lunch: the noodle house"
_SET_OFF = re.compile(
    r"(?P<sign>[~=*◆◇■□●○★☆♦※◎✦✧❖❧☙▪►▶▷➤»•·—–-]{1,5}) ?(?=[^\W_]).{1,60}[^\W_][)?!？！]? ?(?P=sign)"
)


_LED = re.compile(r"(?P<sign>[◆◇■□★☆♦※◎✦✧❖❧☙►▶▷➤]{1,3}) ?[^\W_].{1,60}")


def is_set_off(place: Place) -> bool:
    """Whether a line between blank ones has the same sign at both ends, or a large one before."""
    line = place.line
    apart = line.before > 0 and (line.after > 0 or place.below is None or text_below(place))
    short = line.words <= LONGEST and not FULL_STOP.search(line.ending.rstrip("~=*— "))
    return apart and short and bool(_SET_OFF.fullmatch(line.text) or _LED.fullmatch(line.text))


def is_opening(place: Place) -> bool:
    """Whether a line stands over the first paragraph and is set as no heading: a byline, a caption,
    the name of a paper stand there too."""
    text = place.line.text
    set_as_one = NUMBERED.match(text) or text[0].isdigit() or is_capitals(text)
    bold = BOLD.fullmatch(text) or is_familiar(text) or QUESTION.search(place.line.ending)
    alone = place.above is None and place.line.words < 2
    return place.opening and not (set_as_one or bold or alone or place.carded)


_A_FEW = 4


_COLON_WORDS = 3


# "We recommend that:" leads on, and names nothing
_LEADS_ON = re.compile(
    r"\b(?:that|to|if|are|is|were|was|includes?|including|should|must|can|dass|sind|ist|que|sont|est"
    r"|son|es|che|sono|são)[:：]$",
    re.IGNORECASE,
)


def names_with_colon(place: Place) -> bool:
    """Whether a word or two with a colon stand between blank lines over lines that are no
    sentences."""
    line, below = place.line, place.below
    if below is None or line.text[-1] not in ":：" or line.words > _COLON_WORDS:
        return False
    if _LEADS_ON.search(line.text):
        return False
    apart = line.before > 0 and line.after > 0 and line.text[0].isupper()
    return apart and below.text[0].isalnum() and not is_sentence(below)


def is_under_time(place: Place) -> bool:
    """Whether a line stands right under the time of an entry, and a line of words below it."""
    above = place.above
    under = above is not None and bool(TIME.fullmatch(above.text)) and place.line.before == 0
    return under and place.below is not None and place.line.words >= 2


def is_remark(place: Place) -> bool:
    """Whether a line names the kind of the remark right under it, and parts nothing."""
    attached = place.line.before == 0 or place.line.after == 0 or place.even
    name = _SIGN_FIRST.sub("", place.line.text).rstrip(":：! ")
    single = place.line.before == 0 or place.line.after == 0 or not is_familiar(name)
    return attached and single and bool(REMARK.fullmatch(name)) and text_below(place)


_SIGN_FIRST = re.compile(r"^[^\w\s]{1,3}\s+")  # "💡 Tip"


def is_over_questions(place: Place) -> bool:
    """Whether a line alone, no question, stands over the first of several questions."""
    line, below = place.line, place.below
    if below is None or not place.heading_below or line.words > LONGEST:
        return False
    apart = line.before > 0 and line.after > 0 and not QUESTION.search(line.ending)
    return apart and bool(QUESTION.search(below.ending))
