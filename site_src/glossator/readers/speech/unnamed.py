"""Turns of people whom a record does not name: somebody from the floor, a voice from the back."""

import re
from collections.abc import Iterator, Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.speakers import Label

_LONGEST = 70  # code points before the colon
_SOMEBODY = (
    r"(?:speaker|member|voice|man|woman|person|resident|participant|attendee|parent|pupil|student"
    r"|neighbou?r|shopkeeper|farmer|visitor|questioner|citizen|taxpayer|ratepayer|tenant)"
)
# "A resident of Shore Street: …" · "The same speaker: …" · "Question from the back of the hall: …"
_UNNAMED = re.compile(
    rf"(?:(?:an?|another|one|some|the same|second|third|unidentified|unknown)\s(?:\w+\s){{0,2}}"
    rf"{_SOMEBODY}(?:\s(?:of|from|in|at|on|with)\s[^:.!?]{{2,40}})?"
    r"|(?:question|comment|voice|call|shout|heckle|intervention)s?\sfrom\s[^:.!?]{3,40}"
    r"|from the (?:floor|audience|back|public gallery|gallery|hall)"
    r"|(?:zuruf|zwischenruf|frage|stimme)(?: (?:von|aus|vom) [^:.!?]{3,40})"
    r"|(?:ein|eine|derselbe|dieselbe)r?\s(?:weiterer?\s)?(?:anwohner(?:in)?|bürger(?:in)?|teilnehmer(?:in)?"
    r"|zuhörer(?:in)?|redner(?:in)?)(?:\s(?:aus|von|vom)\s[^:.!?]{2,40})?"
    r"|(?:une?|le même|la même)\s(?:autre\s)?(?:habitante?|riveraine?|participante?|voix"
    r"|intervenante?)"
    r"(?:\s(?:de|du|des|dans|au)\s[^:.!?]{2,40})?"
    r"|(?:un|una|el mismo|la misma)\s(?:otr[oa]\s)?(?:vecin[oa]|asistente|voz|participante)"
    r"(?:\s(?:de|del|en)\s[^:.!?]{2,40})?"
    r"|(?:un|una|lo stesso|la stessa)\s(?:altr[oa]\s)?(?:cittadin[oa]|residente|partecipante|voce)"
    r"(?:\s(?:di|del|dal|dalla|in)\s[^:.!?]{2,40})?"
    r"|(?:een|dezelfde)\s(?:andere\s)?(?:bewoner|bewoonster|inwoner|deelnemer|spreker|stem)"
    r"(?:\s(?:van|uit)\s[^:.!?]{2,40})?"
    r"|głos(?:y)? z (?:sali|ławy?|galerii)(?:[^:.!?]{0,30})|голос(?:а)? (?:с|из) [^:.!?]{2,30})"
    r"\s?:\s(?=\S)",
    re.IGNORECASE,
)


def is_unnamed(text: str) -> bool:
    """Whether a line begins with words for somebody whom nobody names, and says what he said."""
    match = _UNNAMED.match(text[: _LONGEST + 2])
    return match is not None and match.end() < len(text)


def unnamed(lines: Sequence[Line]) -> Iterator[tuple[int, Label]]:
    """The labels of such lines: they name no speaker, and their words stay with what was said, so
    that nobody else is taken to have said it."""
    for i, line in enumerate(lines):
        if is_unnamed(line.text):
            yield i, Label(name="", short="", length=0)
