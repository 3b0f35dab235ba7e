"""Who began a thread or asked a question, and when, as the head of the first post says it."""

import re
from collections.abc import Collection, Sequence

from glossator.model.documents import Markup
from glossator.model.trees import Guess, Span
from glossator.readers.clippings.signatures import whole_line
from glossator.readers.clippings.statement import Statement, field_of, keyed
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.wrote import STARTER
from glossator.readers.dates import iso_date
from glossator.readers.plain_lines import Line


def begun_by(lines: Sequence[Line]) -> dict[int, Statement]:
    """What the first head of a post or of a question says of who wrote it and when."""
    return _asked(lines) or _posted(lines)


# "asked Mar 3, 2021 at 9:12"
_ASKED = re.compile(
    r"(?P<key>asked|gefragt|question posée|posée|preguntada|formulada|perguntada|chiesto|gevraagd"
    r"|zadane|frågade|задан|вопрос задан|質問日時?|提问于)\s?:?\s?(?P<date>\S.{3,40})",
    re.IGNORECASE,
)
# "443", "12.3k", "443●1 gold badge"
_STANDING = re.compile(r"\d[\d.,]*k?(?:[ ●•].*)?", re.IGNORECASE)
_ASKER = Guess(
    evidence="stands under when the question was asked, over a user's standing", confidence=0.7
)


def _asked(lines: Sequence[Line]) -> dict[int, Statement]:
    """Who asked the question a page is about: the name right under when it was asked and right
    over how much the user is thought of."""
    for at in range(len(lines) - 2):
        match = _ASKED.fullmatch(lines[at].text)
        if match is None or not is_day(match["date"]):
            continue
        i = at + 1
        if i + 2 < len(lines) and _PORTRAIT.fullmatch(lines[i].text):
            i += 1
        close = not (lines[i].before or lines[i + 1].before) and lines[i].words <= _USER_WORDS
        if close and _STANDING.fullmatch(lines[i + 1].text):
            asker = {i: whole_line("author", lines[i], _ASKER)}
            if date := iso_date(match["date"]):
                said = keyed(match, "published", lines[at].start, group="date", value=date)
                asker[at] = said
            return asker
    return {}


# "Ada Lind's user avatar", over the name
_PORTRAIT = re.compile(r".{2,40}(?:'s|’s) (?:user )?(?:avatar|profile (?:picture|photo|image))")


_USER_WORDS = 4  # of a user's name


# "by ada_lind » Tue Jan 17, 2023 7:31 am"
_POSTED = re.compile(
    r"(?:(?:post(?:ed)?|beitrag|message|mensaje|mensagem|messaggio|bericht|innlegg|inlägg|indlæg"
    r"|сообщение) )?(?:by|von|par|por|di|da|door|av|af|от|autor:?|napisała?:?)"
    r" (?P<name>[^\s»].{0,40}?) » (?P<date>\S.{5,40})",
    re.IGNORECASE,
)
# "Start date 14 March 2023", under who began the thread
_STARTED = re.compile(
    r"(?P<key>(?:start|creation) date|started|thread started|startdatum|beginndatum|erstellt am"
    r"|begonnen|date de début|commencé|fecha de inicio|iniciado|data d(?:['’]inizio|e início)"
    r"|data rozpoczęcia|rozpoczęt[ya]|datum zahájení|startdato|aloituspäivä|başlangıç tarihi"
    r"|дата начала|начало|開始日|开始日期)\s?:?\s(?P<date>\S.{5,40})",
    re.IGNORECASE,
)


def started(lines: Sequence[Line], stated: Collection[int]) -> dict[int, Statement]:
    """When a thread was begun, as the line says that stands right under the one of `stated` that
    says by whom."""
    for i in sorted(stated):
        if i + 1 >= len(lines) or not STARTER.fullmatch(lines[i].text):
            continue
        match = _STARTED.fullmatch(lines[i + 1].text)
        if match is not None and (date := iso_date(match["date"])):
            said = keyed(match, "published", lines[i + 1].start, group="date", value=date)
            return {i + 1: said}
    return {}


_POSTER = Guess(evidence="is who wrote the first of the posts, beside its date", confidence=0.8)


def _posted(lines: Sequence[Line]) -> dict[int, Statement]:
    for i, line in enumerate(lines):
        match = _POSTED.fullmatch(line.text) if "»" in line.text else None
        if match is None or not (date := iso_date(match["date"])):
            continue
        at, end = line.start + match.start("name"), line.start + match.end("name")
        day = line.start + match.start("date")
        fields = (
            *field_of("author", match["name"], Span(at, end), _POSTER).fields,
            *field_of("published", date, Span(day, line.end), _POSTER).fields,
        )
        marks = (Span(line.start, at), Span(end, day))
        markup = tuple(Markup(span=span, kind="key") for span in marks)
        return {i: Statement(fields=fields, asides=(), markup=markup)}
    return {}
