"""Boxes inside a text in which a site asks for something, by their shape, whatever they say: a line
that calls, a promise, a button."""

import re
from collections.abc import Mapping, Sequence

from glossator.model.documents import Reason
from glossator.readers.clippings.groups import groups
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.clippings.vocabulary import Interface, interface_of
from glossator.readers.clippings.wording import LIKELY, SURE, WEAK, Words
from glossator.readers.plain_lines import Line, is_list_start

_LINES = range(2, 7)
_HEAD, _PROMISE, _BUTTON = (
    10,
    30,
    5,
)  # words at most: the call, a sentence of the promise, the button
_CHOICE = 8  # of what stands beside the button
_NAME = 2  # of a name that signs
_FEWEST_PROMISED = 4  # words of a promise
_ENOUGH = 3  # things that speak for a box

# whom a site speaks to
YOU = re.compile(
    r"\b(?:you|your|yours|you'[a-z]+|vous|votre|vos|toi|ton|ta|tes|dir|dich|dein\w{0,2}|ihnen"
    r"|ihr\w{0,2}"
    r"|usted\w?|tus?|su|ti|tuoi?|tuo|tua|vostr[oaie]|seu|sua|você|jouw?|je|uw|din|dig|ditt|dina"
    r"|ci|cię|twoj\w*|twój|tobie|вам|вас|ваш\w*|тебе|твой)\b|你|您|あなた|당신|لك|لكم|שלך",
    re.IGNORECASE,
)
# what it takes, and what it gives
TERMS = re.compile(
    r"[$€£¥₽]\s?\d|\d\s?(?:[$€£¥₽]|zł|kr)|\d\s?%"
    r"|\b(?:free|gratis|gratuit\w{0,2}|kostenlos\w{0,2}|gratuit[ao]s?"
    r"|darmow\w+|бесплатно"
    r"|\d+ (?:days?|weeks?|months?|jours|mois|tage|wochen|días|giorni|dias|dni)"
    r"|donations?|spenden|dons|donaciones|donazioni|doações|donaties|darowizn\w*|пожертвован\w*"
    r"|per (?:week|month|year)|inbox|in-box|mailbox|boîte mail|postfach|bandeja|casella)\b"
    r"|\d[,.]\d{3}\+|\d{3}\+ [^\W\d]|\d{2,3}[,.]\d{3}\+? (?:readers|people|subscribers"
    r"|lecteurs|leser|lectores|lettori|leitores)",
    re.IGNORECASE,
)
_SIGN = re.compile(r"^[^\w\s\"'“”‘’„«»(\[{*•·‣–—+#$/<@-]|[→➜➔▸▶❯»]$|^(?:▶|►|←)")


def pitches(lines: Sequence[Line], prose: Sequence[bool], faces: Sequence[Interface]) -> set[int]:
    """The lines of such boxes."""
    found: set[int] = set()
    for group in groups(lines):
        if len(group) in _LINES and _is_shaped(lines, group):
            told = [lines[i] for i in group]
            signed = any(_SIGN.search(line.text) for line in told)
            spoken = any(YOU.search(line.text) for line in told)
            for_it = (
                signed
                + spoken
                + any(TERMS.search(line.text) for line in told)
                + any(faces[i].heavy or faces[i].share >= _FACE for i in group)
                + _calls(lines, prose, group[0])
            )
            if for_it >= _ENOUGH or (signed and spoken):
                found.update(group)
    return found


def close_pitches(lines: Sequence[Line], words: Sequence[Words | None]) -> set[int]:
    """The lines of such boxes in a text without gaps: a button in words that sell, right over it a
    promise that speaks to the reader and says what it takes, and a call over that, if it asks. A
    button heads no paragraph."""
    found: set[int] = set()
    for i in range(2, len(lines) - 1):
        said, promise, head = words[i], lines[i - 1], lines[i - 2]
        sells = said is not None and said.weight >= _SELLS.get(said.reason, 2 * SURE + 1)
        if not sells or lines[i].words > _BUTTON or lines[i].before or promise.before:
            continue
        if is_prose(lines[i + 1]):
            continue
        told = promise.words in range(_FEWEST_PROMISED, _PROMISE + 1) and not _is_of_text(promise)
        if not (told and YOU.search(promise.text) and TERMS.search(promise.text)):
            continue
        found |= {i - 1, i}
        if head.words <= _HEAD and head.ending[-1:] in "?？؟!！" and not _is_of_text(head):
            found.add(i - 2)
    return found


def pitches_apart(lines: Sequence[Line], words: Sequence[Words | None]) -> set[int]:
    """The lines of such boxes in a text that has blank lines between all its lines: a call in
    words of a site's, one sentence that speaks to the reader, and the button that subscribes."""
    found: set[int] = set()
    for i in range(2, len(lines) - 1):
        box = lines[i - 2 : i + 1]
        if any(line.before == 0 or line.after == 0 for line in box):
            continue
        said, (head, promise, button) = words[i], box
        subscribes = said is not None and said.reason in _ASKING and said.weight >= WEAK
        if not subscribes or button.words > _BUTTON or is_prose(head) or head.words > _HEAD:
            continue
        told = promise.words in range(_FEWEST_PROMISED, _PROMISE + 1) and not _is_of_text(promise)
        speaks = told and bool(CLOSED.search(promise.ending)) and bool(YOU.search(promise.text))
        if speaks and interface_of(head.key).heavy and not _is_of_text(head):
            found |= {i - 2, i - 1, i}
    return found


_ASKING: tuple[Reason, ...] = ("newsletter", "paywall")
# how surely a button sells or asks for money
_SELLS: Mapping[Reason, int] = {"advertisement": LIKELY, "paywall": SURE}
_FACE = 0.5  # share of a line's words that are an interface's


def _is_shaped(lines: Sequence[Line], group: range) -> bool:
    """Whether a group has a promise, ends in what may be buttons, and is no list or letter."""
    told = [lines[i] for i in group]
    labelled = sum(bool(_LABELLED.match(line.text)) for line in told)
    if labelled > 1 or any(_is_of_text(line) for line in told):
        return False
    promise = max(
        (
            k
            for k, line in enumerate(told)
            if line.words >= _FEWEST_PROMISED and CLOSED.search(line.ending)
        ),
        default=len(told),
    )
    buttons = told[promise + 1 :]
    open_ended = all(line.words <= _CHOICE and not CLOSED.search(line.ending) for line in buttons)
    return open_ended and any(_is_button(line) for line in buttons)


_LABELLED = re.compile(r"[^\W\d_][^:：.!?]{1,30}[:：]\s*[^\s/]")  # "Where: Harbour Hall"


def _is_of_text(line: Line) -> bool:
    """Whether a line has what sites do not set in such boxes."""
    listed = is_list_start(line.text) or "\t" in line.text or line.words > _PROMISE
    return listed or line.text[0] in _QUOTES or line.text.endswith((",", ":", "：", "，"))


_QUOTES = '"“„«‘「『—–'


def _is_button(line: Line) -> bool:
    return (
        line.words <= _BUTTON
        and line.before == 0
        and not CLOSED.search(line.ending)
        and not ((is_name(line.text) and line.words <= _NAME) or is_day(line.text))
        and line.text[0].isupper() | (not line.text[0].isascii())
        and not any(char.isdigit() for char in line.text[:2])
    )


def _calls(lines: Sequence[Line], prose: Sequence[bool], i: int) -> bool:
    line = lines[i]
    return not prose[i] and line.words <= _HEAD and not line.text.endswith((".", "。"))
