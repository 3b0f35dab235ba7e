"""What a site sets behind a text as it does on every page: its pitch for money, which stands over
the text too, and teasers of other texts, each followed by the same button."""

import re
from collections.abc import Collection, Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line

# "From £1 a month you can …", "für 3 Euro im Monat": what somebody is to pay
_PRICE = re.compile(
    r"[£€$¥₹₩]\s?\d|\d\s?(?:[£€$¥₹₩円元원]|(?:euro|eur|usd|gbp|chf|kr|zł|kč|руб|грн|ft|lei|tl)\b)",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\b(?:day|week|month|year|monthly|weekly|tag|woche|monat|jahr|monatlich|jour|semaine|mois|an"
    r"|día|semana|mes|año|al mese|mese|anno|mês|ano|maand|week|jaar|miesiąc|miesięcznie|měsíc|rok"
    r"|månad(?:en)?|måned|måneden|år|мес\w*|год\w*|ay|yıl)\b|月|年|월",
    re.IGNORECASE,
)
# what is asked for: to support, to subscribe, to join
_ASKS = re.compile(
    r"\b(?:support|subscri|join|fund|donat|back us|become a|unterstütz|abonn|förder|spend|werde"
    r"|soutene?z|soutien|adhére|devene|apoya|apóya|suscr|hazte|sostien|sostene|abbona|diventa"
    r"|apoi[ea]|assin|steun|word lid|wspier|wesprzyj|dołącz|podpoř|předpla|stöd|prenumer|støt"
    r"|bli med|поддерж|подпис|destek)|支援|支持|応援|후원",
    re.IGNORECASE,
)
_HEAD = 40  # lines in which a page says its pitch
_LONGEST = 45  # words of a line of it
_BUTTON = 5  # words of the button under it
_PITCH = Verdict(
    reason="paywall", evidence="is of a pitch for money that stands over and behind the text"
)


def pitches_again(lines: Sequence[Line], begin: int, tail: int) -> dict[int, Verdict]:
    """The two lines, one right under the other, that stand over the text, which begins at `begin`,
    and to the letter behind it, and one of which says what is to be paid; and a button right under
    them. `tail` is where what is behind the text begins, as far as that is known."""
    told = (i for i in range(begin, min(tail, len(lines))) if lines[i].words > _LONGEST)
    last = max(told, default=begin)
    over = range(min(begin, _HEAD) - 1)
    pairs = {(lines[i].key, lines[i + 1].key): i for i in over if _may_pitch(lines, i)}
    found: dict[int, Verdict] = {}
    for j in range(last + 1, len(lines) - 1):
        i = pairs.get((lines[j].key, lines[j + 1].key))
        if i is None or not _may_pitch(lines, j):
            continue
        found |= dict.fromkeys((i, i + 1, j, j + 1), _PITCH)
        if j + 2 < len(lines) and _is_under_pitch(lines[j + 2]):
            found[j + 2] = _PITCH
    return found


def _is_under_pitch(line: Line) -> bool:
    """Whether a few words close a pitch as a button does."""
    return line.before == 0 < line.after and line.words <= _BUTTON and line.text[-1].isalnum()


def _may_pitch(lines: Sequence[Line], i: int) -> bool:
    pair = lines[i : i + 2]
    short = all(line.words <= _LONGEST for line in pair) and pair[1].before == 0
    text = " ".join(line.text for line in pair)
    return short and all(each.search(text) for each in (_PRICE, _PERIOD, _ASKS))


_FEWEST, _CARD = 3, range(2, 5)  # teasers of a row, lines of one with its button
_PRESSED = 4  # words of the button
_TEASER = 60  # words of the lines of a teaser
_TEASED = Verdict(
    reason="related-links", evidence="is of a row of teasers, each over the same button"
)
_WHOLE = 0.99  # share of the words of a button that are an interface's


def teaser_rows(
    lines: Sequence[Line],
    verdicts: Mapping[int, Verdict],
    begin: int,
    tail: int,
    staying: Collection[int],
) -> dict[int, Verdict]:
    """The lines of a row of teasers behind the text, three at least, each of a headline, a line or
    two and the same button, behind which nothing of the text follows; and behind the end of
    the text, `tail`, or right under what is the site's."""
    pressed = [i for i in range(begin + 1, len(lines)) if _is_button(lines[i])]
    if len(pressed) < _FEWEST or len({lines[i].key for i in pressed[-_FEWEST:]}) > 1:
        return {}
    row = [i for i in pressed if lines[i].key == lines[pressed[-1]].key]
    cards = _cards(lines, row)
    if len(cards) < _FEWEST:
        return {}
    start, end = cards[0].start, cards[-1].stop
    above = verdicts.get(start - 1)
    known = tail <= start or (above is not None and above.reason != "advertisement")
    last = all(i in verdicts or not is_prose(lines[i]) for i in range(end, len(lines)))
    own = any(i in staying for card in cards for i in card)
    prose = sum(is_prose(lines[i]) and i not in verdicts for i in range(begin, start))
    if not (known and last) or own or prose < _FEWEST:
        return {}
    return {i: _TEASED for card in cards for i in card if i not in verdicts}


def _cards(lines: Sequence[Line], row: Sequence[int]) -> list[range]:
    """The teasers that end in the buttons `row`, from the last upwards, if they are alike."""
    cards: list[range] = []
    for k in range(len(row) - 1, -1, -1):
        first = _first(lines, row, k, cards)
        card = range(first, row[k] + 1)
        if len(card) not in _CARD or (cards and card.stop != cards[0].start):
            break
        if sum(lines[i].words for i in card) > _TEASER or is_prose(lines[first]):
            break
        cards.insert(0, card)
    return cards


def _first(lines: Sequence[Line], row: Sequence[int], k: int, cards: Sequence[range]) -> int:
    """Where the teaser of the button `row[k]` begins: behind the button above it, or as many lines
    above as the others have."""
    if k and row[k] - row[k - 1] in _CARD:
        return row[k - 1] + 1
    return max(0, row[k] + 1 - (len(cards[0]) if cards else 0))


def _is_button(line: Line) -> bool:
    if line.words > _PRESSED:
        return False
    return words_of(line.key) is not None or interface_of(line.key).share >= _WHOLE
