"""Which lines of a conversation with labels are headings, and which say that it ends."""

import re
from collections.abc import Callable, Container, Sequence

from glossator.readers.clippings.heading_shapes import NUMBERED, is_title_case
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.plain_lines import Line
from glossator.readers.speech.cast import names_cast
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.people import plain_name
from glossator.readers.speech.persons import SPOKEN
from glossator.readers.speech.presiding import names_presiding
from glossator.readers.speech.procedure import is_procedure

# what is heard, behind the end of a sentence: `… what it should. (Applause)`
HEARD = re.compile(r"(?<=[.!?…])\s*[(\[][^()\[\]]{1,80}[)\]]\.?$")
# "Item 4: Sand" · "Tagesordnungspunkt 2" · "7. Punkt" · "1. punkt porządku dziennego: …"
_ITEM = re.compile(
    r"(?:(?:agenda |order of business )?item|tagesordnungspunkt|zusatzpunkt|top|punkt|point|punto"
    r"|ponto|agendapunt|ärende|sak|asia|пункт|вопрос)\s(?:n[or]?[.º°]?\s)?\d{1,3}[a-z]?\b.*"
    r"|\d{1,3}\.\s(?:punkt|point|punto|ponto|napirendi pont|kohta|вопрос|пункт)\b.*",
    re.IGNORECASE,
)
_LONGEST_ITEM = 50  # words
CLOSED = re.compile(r"[.!?…,;:。！？、，；：؟।॥՞—–-]['\"”“’‘»«›‹)\]*_」』]*$")
LONGEST_HEADING = 9  # words
_LONGEST_SHOUT = 14  # words of a heading in capitals
_SCENE = 4  # lines below a heading among which a turn begins
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b")
_ASKS = re.compile(r"[?？؟]$")
# what heads the parts of calls and hearings
_PART = re.compile(
    r"(?:(?:management['’]s )?prepared remarks|questions? (?:and|&) answers?(?: session)?|q ?& ?a"
    r"|(?:call |conference call )?participants|presentation|proceedings"
    r"|(?:opening|closing) (?:statements?|arguments?|remarks)(?: (?:of|by|on behalf of) .{3,150})?"
    r"|(?:further |continued )?(?:re-?)?(?:direct|cross)[ -]?examination"
    r"(?: \(?(?:by|of|continued|resumed)\b.{0,60})?"
    r"|(?:further )?examination|appearances(?: of counsel)?"
    r"|(?:(?:prepared|joint|additional|supplemental|written) )?(?:statements?|testimony) of"
    r" (?:(?:the )?hon(?:\.|ou?rable) )?[A-Z].{3,300}"
    r"|(?:court |official |shorthand )?reporter['’]?s? (?:certificate|certification)"
    r"|certificate of (?:(?:court |shorthand )?reporter|oath|notary)|reporter['’]s note"
    r"|certificat(?:e|ion)"
    r"|errata(?: sheet)?"
    r"|(?:appendix|annex|allegat[oi]|anhang|anlagen?|annexes?|anexos?|bijlagen?|bilaga|bilag"
    r"|vedlegg"
    r"|liite|załączniki?|příloh[ay]|приложени[ея]|додат(?:ок|ки))(?: [a-z0-9]{1,3})?"
    r"|(?:additional )?(?:material|questions|submissions?)"
    r" (?:submitted )?for the record|exhibits?"
    r"|call to order|roll call|adjournment"
    r"|stipulations?|colloquy|jury instructions|sentencing|verdict)\s?:?",
    re.IGNORECASE,
)
# `P R O C E E D I N G S`: letters apart
_APART = re.compile(r"(?:[A-Z] ){3,}[A-Z]")
# what heads a list of those who spoke, behind all turns
_LISTED = re.compile(
    r"(?:(?:conference )?call )?(?:participants|attendees|speakers)\s?:?|duration\s?: .*\d.*",
    re.IGNORECASE,
)
# words in quotation marks that end with no stop, and all of a line
_QUOTED = re.compile(r"[«»\"“”„‘]\s?[^\"“”„«»]{8,90}[^\s.!?…,;:]\s?[»«\"”“’]")
# what says that a text ends
_END = re.compile(
    r"[-–—*# ]*(?:ENDE?S?|FINI?S?|FINE|CURTAIN|VORHANG|RIDEAU|TELÓN|30|#|##|###)[-–—*# ]*"
    r"|\(?(?i:(?:the )?end|end of (?:the )?transcript)\)?\.?|END +\d{1,2}[:.]\d\d .*"
)


def heads_turns(lines: Sequence[Line], i: int, turns: Container[int], *, punctuated: bool) -> bool:
    """Whether line `i` is a heading: the name of a part of such a record, or a short line with no
    closing mark, apart from its neighbours, right before a turn or the scene a turn follows.
    `turns` are where the lines begin that begin one; `punctuated`: sentences have closing marks."""
    line = lines[i]
    shouted = _is_shouted(line)
    over = i + 1 < len(lines) and lines[i + 1].start in turns
    if over and is_part(line.text) and line.start not in turns:
        return True
    if (
        line.start in turns
        or line.before == 0
        or line.words > (_LONGEST_SHOUT if shouted else LONGEST_HEADING)
        or is_direction(line.text)
        or is_end(line.text)
        or names_cast(line)
        or _CLOCK.search(line.text)
    ):
        return False
    if is_part(line.text):
        return True
    if CLOSED.search(_ASKS.sub("", HEARD.sub("", line.text))):
        return False
    below = lines[i + 1 : i + 1 + _SCENE]
    if not below or below[0].start not in turns:
        return _heads_scene(lines, i, turns, punctuated=punctuated)
    if shouted and line.after:
        return True
    if _ASKS.search(line.ending) and i and lines[i - 1].start not in turns:
        return False
    if is_title_case(line.text) or is_familiar(line.text) or NUMBERED.match(line.text):
        return True
    apart = line.after > 0 and not line.text[:1].islower() and punctuated
    ended = i == 0 or is_ended(lines[i - 1])
    whole = _QUOTED.fullmatch(line.text)
    return apart and (whole is not None or (ended and not re.search(r"[\"“„«]", line.text)))


def heads_business(lines: Sequence[Line], i: int, turns: Container[int]) -> bool:
    """Whether line `i` of a record names the business that follows: as headings are written, behind
    what is closed, and between it and the next turn or the end nothing that anybody says."""
    line = lines[i]
    near = lines[max(0, i - _NEAR) : i + _NEAR]
    spaced = sum(each.before > 0 for each in near) > 0.5 * len(near)
    if line.start in turns or (spaced and line.before == 0):
        return False
    below = lines[i + 1 : i + 1 + _CHAIN]
    direct = bool(below) and (below[0].start in turns or is_procedure(below[0].text))
    if not (_names_business(line) or (direct and _may_name_business(line))):
        return False
    if i and not _closes_business(lines[i - 1]):
        return False
    if _is_of_list(lines, i):
        return False
    for each in below:
        if each.start in turns:
            return True
        said = is_procedure(each.text) or is_direction(each.text) or _may_name_business(each)
        if not said:
            return False
    return 0 < len(lines) - 1 - i < _CHAIN


def _is_of_list(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` is a name among others that stand under what announces them: `Elected:`."""
    start = stop = i
    while start and plain_name(lines[start - 1].text.split()):
        start -= 1
    while stop + 1 < len(lines) and plain_name(lines[stop + 1].text.split()):
        stop += 1
    named = plain_name(lines[i].text.split()) is not None
    return named and stop > start > 0 and lines[start - 1].ending.endswith((":", "："))


_NEAR = 30  # lines that show whether blank lines part them
_CHAIN = 8  # lines of headings and procedure between two turns


def heads_called_business(lines: Sequence[Line], i: int, said: Callable[[int], bool]) -> bool:
    """Whether line `i` stands in what the one who leads a sitting says, and is no sentence: it
    numbers or names the business that is called. `said`: whether a line is of the same turn. Some
    such lines under one another are a heading; more, or names alone, are a list."""
    if not _is_called(lines[i]):
        return False
    start = stop = i
    while start and said(start) and _is_called(lines[start - 1]):
        start -= 1
    while stop + 1 < len(lines) and said(stop + 1) and _is_called(lines[stop + 1]):
        stop += 1
    run = lines[start : stop + 1]
    listed = len(run) > 1 and all(plain_name(each.text.split()) for each in run)
    if len(run) > _MOST_CALLED or listed or not said(start):
        return False
    below = lines[stop + 1 : stop + 2]
    numbered = any(_ITEM.fullmatch(each.text) for each in run)
    direct = bool(below) and not said(stop + 1)
    return numbered or direct or (bool(below) and bool(_FULL_STOP.search(below[0].ending)))


_MOST_CALLED = 4  # lines
_RESULT = 4  # words of what was counted or decided: `Result: carried`
_FULL_STOP = re.compile(r"[.!?…:][\"'”“’»«)\]]*$")
_FIGURES = re.compile(r"\d[\d.,/ ]*$|\.{3}|… ?\d|\t|^[-•*]\s")  # of votes, and of what is listed


def _is_called(line: Line) -> bool:
    """Whether a line is no sentence, says nothing to anybody, and begins as headings do."""
    item = _ITEM.fullmatch(line.text) is not None
    first = line.text.lstrip('—–- „"«“')[:1]
    return (
        line.words <= (_LONGEST_ITEM if item else _LONGEST_SHOUT)
        and (first.isupper() or item)
        and any(char.isalpha() for char in line.text)
        and (item or not _FIGURES.search(line.text))
        and not CLOSED.search(HEARD.sub("", line.ending))
        and not SPOKEN.search(line.text)
        and not names_presiding(line)
        and (item or line.words > _RESULT or not re.search(r"[:：]\s", line.text))
        and not any(each(line.text) for each in (is_direction, is_procedure, is_end))
    )


def _names_business(line: Line) -> bool:
    """Whether a line is written as a heading is, by its capitals, its number or its words."""
    return _may_name_business(line) and (
        _is_shouted(line)
        or is_part(line.text)
        or _ITEM.fullmatch(line.text) is not None
        or is_title_case(line.text)
        or is_familiar(line.text)
        or bool(NUMBERED.match(line.text))
    )


def _may_name_business(line: Line) -> bool:
    if is_part(line.text) and not line.text.endswith("."):
        return True
    if _ITEM.fullmatch(line.text) and not _FULL_STOP.search(line.text):
        return line.words <= _LONGEST_ITEM
    shouted = _is_shouted(line)
    return (
        line.words <= (_LONGEST_SHOUT if shouted else LONGEST_HEADING)
        and line.text[0].isupper() | line.text[0].isdigit()
        and any(char.isalpha() for char in line.text)
        and not (re.search(r"[:：]\s", line.text) and not names_stage(line.text))
        and not CLOSED.search(_ASKS.sub("!", HEARD.sub("", line.ending)))
        and not is_direction(line.text)
        and not is_procedure(line.text)
        and not is_end(line.text)
        and not names_presiding(line)
    )


# "Peat Cutting: Motion" · "Harbours Bill 2010: Second Stage": a paper, and what is done with it
_STAGE = re.compile(
    r"^[^:]+: (?:(?:(?:order for|resumption of) )?"
    r"(?:first|second|third|fourth|fifth|committee|report|final|all|remaining)"
    r"(?: and (?:final|remaining))? (?:stages?|reading)|motions?|statements?"
    r"|debate|referral(?: to .{3,40})?|leave to (?:introduce|withdraw)|question|instruction)"
    r"(?: ?\((?:resumed|changed|private members)\))?$",
    re.IGNORECASE,
)


def names_stage(text: str) -> bool:
    """Whether a heading says of a paper what is done with it."""
    return len(text) <= _LONGEST_STAGE and bool(_STAGE.search(text))


_LONGEST_STAGE = 120  # code points


def heads_first(text: str) -> bool:
    """Whether a row that stands alone over the first turn heads it, and is no title."""
    return is_part(text) or names_stage(text)


def _closes_business(line: Line) -> bool:
    return is_ended(line) or is_procedure(line.text) or _names_business(line)


def stands_apart(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i`, right over a turn, is the heading of a part though a box stands above: that
    is drawn together, and the line is not."""
    line = lines[i]
    above = lines[i - 1] if i else line
    apart = line.before > 0 and line.after > 0 and above.before == 0 < above.after
    named = is_title_case(line.text) or _QUOTED.fullmatch(line.text) is not None
    return apart and named and 2 < line.words <= LONGEST_HEADING and not CLOSED.search(line.text)


def is_part(text: str) -> bool:
    """Whether a line names a part of a call or a hearing."""
    if _APART.fullmatch(text):
        text = text.replace(" ", "")
    return bool(_PART.fullmatch(text))


def is_sure(line: Line) -> bool:
    """Whether a heading is one by its own words: the name of a part, a paper with its stage, or all
    in capitals."""
    return is_part(line.text) or _is_shouted(line) or names_stage(line.text)


def heads_transcript(lines: Sequence[Line], i: int, turns: Container[int]) -> bool:
    """Whether line `i` names the transcript that begins below it, apart from its neighbours, with
    prose above that tells what the recording is about: under a title alone it is a button."""
    line = lines[i]
    if not _TRANSCRIPT.fullmatch(line.text):
        return False
    below = lines[i + 1 : i + 1 + _NOTES]
    begins = any(each.start in turns for each in below)
    again = any(_TRANSCRIPT.fullmatch(each.text) for each in below)
    told = any(is_prose(each) and each.start not in turns for each in lines[:i])
    spaced = any(each.before for each in lines[1:])
    return (line.before > 0 or not spaced) and begins and told and not again


_NOTES = 6  # lines between the heading of a transcript and its first turn
_TRANSCRIPT = re.compile(
    r"(?:(?:full|episode|interview|read the) )?transcript|transkript|mitschrift|transkription"
    r"|(?:la )?transcription|transcripción|transcrição|trascrizione|transcript(?:ie)?|avskrift"
    r"|transkrypcja|přepis|расшифровка|стенограмма|文字起こし",
    re.IGNORECASE,
)


def heads_notes(lines: Sequence[Line], i: int, turns: Container[int]) -> bool:
    """Whether line `i` heads the notes on a recording over its transcript: apart from what stands
    above, with a sentence right below. With none it is a button."""
    if i + 1 >= len(lines) or not _ON_SHOW.fullmatch(lines[i].text):
        return False
    below = lines[i + 1]
    return lines[i].before > 0 and is_prose(below) and below.start not in turns


_ON_SHOW = re.compile(
    r"(?:show|episode) ?notes|shownotes|(?:in|about) this episode|episodenbeschreibung"
    r"|notes de l['’]épisode|notas del episodio|note (?:della puntata|dell['’]episodio)"
    r"|notas do episódio|afleveringsnotities|opis odcinka|poznámky k epizodě|заметки к выпуску",
    re.IGNORECASE,
)


def is_end(text: str) -> bool:
    """Whether a line says nothing but that the text ends: `END`, `###`, `CURTAIN`."""
    return bool(_END.fullmatch(text))


def lists_voices(text: str) -> bool:
    """Whether a line heads a list of those who spoke, or says how long they did."""
    return bool(_LISTED.fullmatch(text))


def _heads_scene(lines: Sequence[Line], i: int, turns: Container[int], *, punctuated: bool) -> bool:
    """Whether line `i` stands over a paragraph or two that a turn follows."""
    line, below = lines[i], lines[i + 1 : i + 1 + _SCENE]
    turn = next((k for k, each in enumerate(below) if each.start in turns), 0)
    if not turn or not line.after or i == 0 or _ASKS.search(line.ending):
        return False
    if _is_shouted(line):
        return True
    return (
        is_ended(lines[i - 1])
        and punctuated
        and line.words <= LONGEST_HEADING - 2
        and line.text[:1].isupper()
        and not re.search(r"[\"“„«\d]", line.text)
        and all(each.words > LONGEST_HEADING for each in below[:turn])
        and all(CLOSED.search(each.ending) for each in below[:turn])
    )


def is_ended(line: Line) -> bool:
    return bool(CLOSED.search(line.ending)) or is_direction(line.text)


def _is_shouted(line: Line) -> bool:
    """Whether a line is all in capitals, as headings are: four letters at least."""
    letters = [char for char in line.text if char.isalpha()]
    return len(letters) > 3 and all(map(str.isupper, letters)) and not _CLOCK.search(line.text)
