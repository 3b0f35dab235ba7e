"""How a line reads: as running text, as a label, cut short."""

import re

from glossator.readers.plain_lines import Line

LABEL_WORDS = 6  # of a button, a field or the heading of a box
TEASER_WORDS = 18  # of a headline or a teaser
_PROSE_WORDS = 9  # from which a line that closes a sentence is prose
_LONG_WORDS = 28  # from which a line is prose however it ends

# what magazines set behind the last word of a text
ENDS = "♦■▪◆◼●∎□▲❖⬛◾▮"
CLOSED = re.compile(rf"[.!?。！？؟:;,]['\"“”’‘»«›‹)\]」』）】]*(?:\s?[{ENDS}])?$")
# "The council has said that it will…", with or without "Read more"
_CUT = re.compile(
    r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*(?:\W*(?:read|continue|mehr|weiter|lire|leer)\b.{0,20})?$",
    re.IGNORECASE,
)


def is_prose(line: Line) -> bool:
    """Whether a line reads as running text: a closed sentence, or long."""
    if line.words < _PROSE_WORDS and line.text.isascii():
        return False
    if is_cut(line):
        return line.words > 2 * _LONG_WORDS
    if line.words >= _LONG_WORDS:
        return True
    if line.words >= _PROSE_WORDS:
        return bool(CLOSED.search(line.ending))
    return _is_ideographic(line.ending) and bool(CLOSED.search(line.ending))


# a sentence of a script without spaces ends in a sign that headings and buttons do not have
_IDEOGRAPHIC = re.compile(r"[\u3040-\u30ff\u3400-\u9fff][^。！？]{3,}[。！？]['”’」』）]*$")


def _is_ideographic(text: str) -> bool:
    return bool(_IDEOGRAPHIC.search(text)) and text[-1] != "？"


def is_cut(line: Line) -> bool:
    """Whether a line is cut short, as teasers are."""
    return line.words >= 4 and bool(_CUT.search(line.ending))


def is_label(line: Line) -> bool:
    """Whether a line is as short as a button, a field or the heading of a box."""
    return line.words <= LABEL_WORDS and not re.search(r"[.!;,。！]$", line.ending)


_STOP = re.compile(r"[.!?…。！？؟।]['\"”“’‘»«›‹)\]」』）]*(?:\s|$|(?<=[。！？」』]))")


def sentences(line: Line) -> int:
    """How many sentences a line has, one at least."""
    return len(_STOP.findall(line.text[:2000])) or 1
