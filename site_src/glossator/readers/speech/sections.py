"""Which lines of a conversation with labels are headings."""

import re
from collections.abc import Container, Sequence

from glossator.readers.clippings.heading_shapes import NUMBERED, is_title_case
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.plain_lines import Line
from glossator.readers.speech.cast import names_cast
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.part_names import is_end, is_part, names_stage

# what is heard, behind the end of a sentence: `… what it should. (Applause)`
HEARD = re.compile(r"(?<=[.!?…])\s*[(\[][^()\[\]]{1,80}[)\]]\.?$")
CLOSED = re.compile(r"[.!?…,;:。！？、，；：؟।॥՞—–-]['\"”“’‘»«›‹)\]*_」』]*$")
LONGEST_HEADING = 9  # words
LONGEST_SHOUT = 14  # words of a heading in capitals
_SCENE = 4  # lines below a heading among which a turn begins
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b")
QUESTION_MARK = re.compile(r"[?？؟]$")
# words in quotation marks that end with no stop, and all of a line
_QUOTED = re.compile(r"[«»\"“”„‘]\s?[^\"“”„«»]{8,90}[^\s.!?…,;:]\s?[»«\"”“’]")


def heads_turns(lines: Sequence[Line], i: int, turns: Container[int], *, punctuated: bool) -> bool:
    """Whether line `i` is a heading: the name of a part of such a record, or a short line with no
    closing mark, apart from its neighbours, right before a turn or the scene a turn follows.
    `turns` are where the lines begin that begin one; `punctuated`: sentences have closing marks."""
    line = lines[i]
    shouted = is_shouted(line)
    over = i + 1 < len(lines) and lines[i + 1].start in turns
    if over and is_part(line.text) and line.start not in turns:
        return True
    if (
        line.start in turns
        or line.before == 0
        or line.words > (LONGEST_SHOUT if shouted else LONGEST_HEADING)
        or is_direction(line.text)
        or is_end(line.text)
        or names_cast(line)
        or _CLOCK.search(line.text)
    ):
        return False
    if is_part(line.text):
        return True
    if CLOSED.search(QUESTION_MARK.sub("", HEARD.sub("", line.text))):
        return False
    below = lines[i + 1 : i + 1 + _SCENE]
    if not below or below[0].start not in turns:
        return _heads_scene(lines, i, turns, punctuated=punctuated)
    if shouted and line.after:
        return True
    if QUESTION_MARK.search(line.ending) and i and lines[i - 1].start not in turns:
        return False
    if is_title_case(line.text) or is_familiar(line.text) or NUMBERED.match(line.text):
        return True
    apart = line.after > 0 and not line.text[:1].islower() and punctuated
    ended = i == 0 or is_ended(lines[i - 1])
    whole = _QUOTED.fullmatch(line.text)
    return apart and (whole is not None or (ended and not re.search(r"[\"“„«]", line.text)))


def heads_first(text: str) -> bool:
    """Whether a row that stands alone over the first turn heads it, and is no title."""
    return is_part(text) or names_stage(text)


def stands_apart(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i`, right over a turn, is the heading of a part though a box stands above: that
    is drawn together, and the line is not."""
    line = lines[i]
    above = lines[i - 1] if i else line
    apart = line.before > 0 and line.after > 0 and above.before == 0 < above.after
    named = is_title_case(line.text) or _QUOTED.fullmatch(line.text) is not None
    return apart and named and 2 < line.words <= LONGEST_HEADING and not CLOSED.search(line.text)


def is_sure(line: Line) -> bool:
    """Whether a heading is one by its own words: the name of a part, a paper with its stage, or all
    in capitals."""
    return is_part(line.text) or is_shouted(line) or names_stage(line.text)


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


def _heads_scene(lines: Sequence[Line], i: int, turns: Container[int], *, punctuated: bool) -> bool:
    """Whether line `i` stands over a paragraph or two that a turn follows."""
    line, below = lines[i], lines[i + 1 : i + 1 + _SCENE]
    turn = next((k for k, each in enumerate(below) if each.start in turns), 0)
    if not turn or not line.after or i == 0 or QUESTION_MARK.search(line.ending):
        return False
    if is_shouted(line):
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
    """Whether a line ends as a sentence does, or with what is heard."""
    return bool(CLOSED.search(line.ending)) or is_direction(line.text)


def is_shouted(line: Line) -> bool:
    """Whether a line is all in capitals, as headings are: four letters at least."""
    letters = [char for char in line.text if char.isalpha()]
    return len(letters) > 3 and all(map(str.isupper, letters)) and not _CLOCK.search(line.text)


def is_punctuated(lines: Sequence[Line]) -> bool:
    """Whether what is said ends with closing marks, as in no raw transcript."""
    long = [line for line in lines if line.words > LONGEST_HEADING and not is_direction(line.text)]
    return sum(bool(CLOSED.search(line.ending)) for line in long) >= 0.8 * len(long)
