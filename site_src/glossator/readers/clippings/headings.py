"""Which lines of a plain text are headings, by evidence that adds up, and of which level."""

import re
import statistics
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from glossator.model.trees import Guess
from glossator.readers.clippings.guesses import Sign, guess_of
from glossator.readers.clippings.heading_attached import (
    answered_in_marks,
    attached,
    under_captions,
    under_items,
)
from glossator.readers.clippings.heading_company import (
    coloned,
    in_small_letters,
    resumes,
    stacked,
)
from glossator.readers.clippings.heading_levels import levelled
from glossator.readers.clippings.heading_neighbours import heads_questions
from glossator.readers.clippings.heading_places import Found, Place
from glossator.readers.clippings.heading_rows import (
    asked,
    bracketed,
    carded,
    carded_close,
    counted,
    dated,
    is_over_list,
    is_over_sentences,
    named,
    numbered_sections,
    openers,
    replied,
)
from glossator.readers.clippings.heading_series import (
    alike,
    counted_by_word,
    counted_close,
    numerals_between,
    over_entries,
    over_row,
    under_faq,
)
from glossator.readers.clippings.heading_shapes import (
    CLOSED,
    LONG_PARAGRAPH,
    LONGEST,
    MOST_LETTERS,
    NUMBERED,
    TOO_LONG,
    UNDERLINE,
    is_furniture,
    is_title_case,
)
from glossator.readers.clippings.heading_signs import SIGNS
from glossator.readers.clippings.ingredients import ingredient_parts
from glossator.readers.clippings.interviewees import asked_of_one
from glossator.readers.clippings.lettered import lettered
from glossator.readers.clippings.numbered_steps import numerals, steps, years
from glossator.readers.clippings.pros_cons import labels
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.rated_heads import heads_ratings
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.clippings.unlike_headings import heads_nothing, in_row, signs
from glossator.readers.plain_lines import Line

ENOUGH = 6
_EVEN = 0.97  # share of the lines behind a blank one in a text where that parts nothing
_LEANING = 3  # what the signs of a line come to that is a heading if others are like it


def find_headings(
    lines: Sequence[Line],
    *,
    spoken: bool = False,
    sections: Collection[int] = (),
    captions: Collection[int] = (),
    shaped: Collection[int] = (),
) -> Mapping[int, Found]:
    """The headings among `lines` (the reading text), by index. `spoken`: a conversation; `sections`
    are where lines begin that the text's table of contents lists, `captions` those of pictures,
    `shaped` those of tables and code."""
    prose_text = _is_prose_text(lines)
    gaps = [line.before for line in lines[1:]]
    usual = statistics.mode(gaps) if gaps else 1
    spaced = sum(gap > 0 for gap in gaps) > 0.3 * len(gaps)
    even = sum(gap > 0 for gap in gaps) > _EVEN * len(gaps)
    numbered = numbered_sections(lines) | counted(lines)
    questions = asked(lines)
    answered = replied(lines, questions)
    said = {i for i in asked_of_one(lines) if lines[i].start not in sections}
    numbers = numerals(lines) | years(lines)
    in_count = set() if spoken else counted_close(lines) | counted_by_word(lines)
    in_count |= numerals_between(lines, numbers)
    in_faq = {} if spoken else under_faq(lines)
    in_company = {*in_count, *in_faq, *in_faq.values(), *(() if spoken else labels(lines))}
    stepped = steps(lines)
    in_brackets = bracketed(lines)
    on_cards = carded(lines) | carded_close(lines)
    of_days = dated(lines)
    with_colon = set() if spoken else coloned(lines)
    opening = set() if spoken else openers(lines)
    small = not spoken and in_small_letters(lines)
    double = set() if spoken else stacked(lines)
    of_sections = named(lines)
    of_letters = frozenset[int]() if spoken else lettered(lines).heads
    close = set() if spoken else attached(lines, opening) if spaced else set()
    shown_above = set() if spoken else under_captions(lines, captions)
    below_items = under_items(lines) if spaced and not spoken else set()
    talked = answered_in_marks(lines)
    parts_taken = set() if spoken else ingredient_parts(lines)
    first = next((i for i, line in enumerate(lines) if is_prose(line)), 0)
    found: dict[int, Found] = {}
    leaning: list[int] = []
    for i in range(len(lines) - 1, -1, -1):
        below = lines[i + 1] if i + 1 < len(lines) else None
        if lines[i].start in shaped:
            continue
        if is_underlined(lines, i):
            found[i] = Found(level=2, guess=_UNDERLINED, underlined=True)
            continue
        long = lines[i].words > TOO_LONG or len(lines[i].text) > MOST_LETTERS
        if long or lines[i].start in captions or i in stepped or i in said:
            continue
        place = Place(
            line=lines[i],
            above=lines[i - 1] if i else None,
            below=below,
            beyond=lines[i + 2] if i + 2 < len(lines) else None,
            heading_below=i + 1 in found,
            prose_text=prose_text,
            spaced=spaced,
            usual=usual,
            spoken=spoken,
            numbered=i in numbered,
            asked=i in questions,
            replied=i in answered and not spoken,
            opening=i < first,
            numeral=i in numbers,
            bracketed=i in in_brackets,
            carded=i in on_cards,
            dated=i in of_days,
            coloned=i in with_colon,
            contents=lines[i].start in sections,
            over_steps=i + 1 in stepped,
            over_list=is_over_list(lines, i, any_items=prose_text)
            or is_over_sentences(lines, i)
            or heads_ratings(lines, i),
            under_contents=i > 0 and lines[i - 1].start in sections,
            opens_group=i in opening,
            small=small,
            stacked=i in double,
            resumes=not (spaced or spoken) and resumes(lines, i),
            named=i in of_sections,
            attached=i in close,
            under_items=i in below_items,
            under_caption=i in shown_above,
            talked=i in talked,
            part_taken=i in parts_taken,
            in_company=i in in_company,
            even=even,
            over_entries=not spoken and (over_entries(lines, i) or over_row(lines, i, in_count)),
            over_shape=below is not None and below.start in shaped and _names(lines[i].text),
        )
        held = [sign for sign in SIGNS if sign.holds(place)]
        weight = sum(sign.weight for sign in held)
        if weight < _LEANING:
            continue
        known = place.contents or place.in_company or heads_questions(place)
        furniture = is_furniture(lines[i]) and not known
        if furniture or heads_nothing(lines[i]) or signs(lines, i):
            continue
        if weight >= ENOUGH and (known or not in_row(lines, i)):
            found[i] = Found(level=2, guess=_guess(place, held))
        elif weight >= _LEANING:
            leaning.append(i)
    found |= {i: Found(level=2, guess=_ASKED) for i in of_letters if i not in found}
    found |= {} if spoken else alike(lines, found, leaning)
    found = _without_close(lines, found, sections) if spaced else found
    found = _without_quoted(lines, _without_odd(lines, found, sections))
    found = _with_their_row(lines, found, numbered, spaced=spaced)
    return levelled(lines, _without_runs(lines, found, sections), in_faq)


def _names(text: str) -> bool:
    """Whether a line over code or a table may name a section: it does not lead on to it, and is not
    the file it is in."""
    return " " in text.strip() and text[-1] not in ":：" and "/" not in text


_ASKED = Guess(evidence="names questions and answers behind letters", confidence=0.8)
_COUNTED = re.compile(r"[^\W\d_]{4,} ")  # "Step 3": what has a word before its number is no item
_ROW, _ROW_COUNTED = 3, 2  # numbered headings that make the other lines of their row some
_OF_ROW = Guess(evidence="is numbered in a row with other headings", confidence=0.8)


def _with_their_row(
    lines: Sequence[Line], found: Mapping[int, Found], numbered: Collection[int], *, spaced: bool
) -> dict[int, Found]:
    """The headings `found`, and of the `numbered` lines those that no sign made one, but the rest
    of their row: sentences, or longer."""
    heads = [i for i in numbered if i in found]
    fewest = _ROW_COUNTED if all(_COUNTED.match(lines[i].text) for i in heads) else _ROW
    if len(heads) < fewest or 2 * len(heads) < len(numbered):
        return dict(found)
    rest = [
        i
        for i in numbered
        if i not in found
        and lines[i].words <= TOO_LONG
        and (lines[i].before > 0 or not spaced or _COUNTED.match(lines[i].text))
    ]
    return {**found, **{i: Found(level=found[heads[0]].level, guess=_OF_ROW) for i in rest}}


_CAPITALS = 4  # headings with a capital beside which a single one without is none


def _without_odd(
    lines: Sequence[Line], found: Mapping[int, Found], sections: Collection[int]
) -> dict[int, Found]:
    """The headings `found`, but a single one that begins with a small letter where others begin
    with capitals: what a picture shows, or a line of verse."""
    small = [i for i in found if lines[i].text[:1].islower()]
    capital = sum(lines[i].text[:1].isupper() for i in found)
    if len(small) != 1 or capital < _CAPITALS or lines[small[0]].start in sections:
        return dict(found)
    return {i: each for i, each in found.items() if i != small[0]}


def _without_quoted(lines: Sequence[Line], found: Mapping[int, Found]) -> dict[int, Found]:
    """The headings `found`, but lines that a text quotes: those that stand more than once without
    gaps, as a refrain; those that a colon leads on to, if these are half of them or more; and what
    stands without gaps in a tale of which people say much, each in a line with a dash."""
    plain = {
        i
        for i, each in found.items()
        if not (each.underlined or is_familiar(lines[i].text) or NUMBERED.match(lines[i].text))
    }
    times = Counter(line.key for line in lines)
    close = {i for i in plain if lines[i].before == 0}
    sung = {i for i in close if lines[i].words >= _REFRAIN and times[lines[i].key] > 1}
    led = {i for i in plain if i and _leads_on(lines[i - 1], lines[i])}
    led = led if 2 * len(led) >= len(found) else set()
    spoken = sum(line.text[0] == "—" for line in lines) >= _SPOKEN * len(lines)
    told = close if spoken else set()
    return {i: each for i, each in found.items() if i not in sung | led | told}


_REFRAIN = 5  # words of a line that stands again as no heading does
_SPOKEN = 0.35  # of the lines of a tale that people say
_LEADING = 5  # words of what leads on to a line


def _leads_on(above: Line, line: Line) -> bool:
    close = line.number <= above.number + len(above.parts) + line.before
    return close and above.words >= _LEADING and above.text[-1] in ":："


def _without_close(
    lines: Sequence[Line], found: Mapping[int, Found], sections: Collection[int]
) -> dict[int, Found]:
    """The headings `found`, but a single one close over its text, of no section by its name or
    number, where all others stand apart from theirs, if it is the first, or over the last line
    alone: who took a picture, or a label of the page's."""
    ends = (min(found, default=-1), len(lines) - 2)
    close = [i for i in found if lines[i].after == 0 and not found[i].underlined]
    close = close if close and close[0] in ends else []
    if len(close) != 1 or len(found) - 1 < _APART or not lines[close[0]].before:
        return dict(found)
    line = lines[close[0]]
    known = line.start in sections or is_familiar(line.text) or NUMBERED.match(line.text)
    if known or not is_title_case(line.text):
        return dict(found)
    return {i: each for i, each in found.items() if i != close[0]}


_APART = 4  # headings apart from their text, beside which a single one close to it is none
_UNDERLINED = Guess(evidence="the line below does nothing but underline it", confidence=0.95)


def _guess(place: Place, held: Sequence[Sign[Place]]) -> Guess:
    """The guess, which names first the shape that no sign stands for, as its lack is one."""
    guess = guess_of(held, ENOUGH)
    length = "a short line" if place.line.words <= LONGEST else "a line"
    closed = " without a full stop" if not CLOSED.search(place.line.ending) else ""
    return replace(guess, evidence=f"{length}{closed}, {guess.evidence}")


def _is_prose_text(lines: Sequence[Line]) -> bool:
    words = [line.words for line in lines if line.words > 3]
    return bool(words) and bool(statistics.median(words) >= LONG_PARAGRAPH)


def is_underlined(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` has words and the next line does nothing but underline them."""
    if i + 1 >= len(lines) or lines[i + 1].before or lines[i].words > LONGEST:
        return False
    line = lines[i]
    return (
        bool(UNDERLINE.fullmatch(lines[i + 1].text))
        and any(char.isalpha() for char in line.text)
        and not re.search(r"[.:;,]$", line.ending)
        and len(lines[i + 1].text) >= 0.5 * len(line.text)
    )


def _without_runs(
    lines: Sequence[Line], found: dict[int, Found], sections: Collection[int]
) -> dict[int, Found]:
    """Of three or more guessed headings in a row only the last heads anything, save those of the
    table of contents: the others are lines of an address, a poem, a table."""
    kept = dict(found)
    run: list[int] = []
    for i in [*sorted(found), -1]:
        if run and i == run[-1] + 1:
            run.append(i)
            continue
        if len(run) >= 3:
            for j in run[:-1]:
                if not (
                    found[j].underlined
                    or lines[j].start in sections
                    or is_familiar(lines[j].text)
                    or NUMBERED.match(lines[j].text)
                ):
                    del kept[j]
        run = [i]
    return kept
