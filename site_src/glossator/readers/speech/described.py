"""Labels of people without a name among labels in bold type: `**A woman in the third row:** …`."""

import re
from collections.abc import Iterator, Mapping, Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.label_nobody import is_nobody, is_thing
from glossator.readers.speech.persons import ASKS
from glossator.readers.speech.speakers import Label

# **Somebody at the back:** text · **Somebody at the back :** text · **Somebody at the back**: text
_BOLD = re.compile(
    r"(?P<open>\*\*|__)(?P<name>[^\W\d_][^*_:：\n]{3,70}?)\s?"
    r"(?:[:：]\s?(?P=open)|(?P=open)\s?[:：])\s+(?=[^\W\d_a-zß-ÿа-я]|[\"“„«»¿¡(\[*_])"
)
# somebody whom nobody knows
_SOMEBODY = re.compile(
    r"(?:an?|une?|eine?|una?|uno|uma?|een|en|ett?|jeden|jedna)\s+(?P<who>.+)"
    r"|(?:some(?:one|body)|quelqu['’]un|jemand|alguien|alguém|qualcuno|iemand|någon|noen|nogen|ktoś"
    r"|někdo|valaki|joku|cineva|кто-то|голос|voice|voix|stimme|voz|voce|stem|röst)\b.*",
    re.IGNORECASE,
)
_LONGEST = 9  # words
_FEWEST = 4  # labels in bold type
_MOST = 0.8  # of the labels, so many are written so


def described(lines: Sequence[Line], found: Mapping[int, Label]) -> Iterator[tuple[int, Label]]:
    """The labels that describe somebody (`Un étudiant`) where those that name people are in bold
    type and end in a colon, and stand around them; each with the place of its line. People in the
    audience ask: what asks nothing may be a remark (`A word of warning`)."""
    bold = [i for i in found if _BOLD.match(lines[i].text)]
    if len(bold) < max(_FEWEST, _MOST * len(found)):
        return
    for i in range(min(found) + 1, max(found)):
        match = _BOLD.match(lines[i].text) if i not in found else None
        if match and _is_somebody(match["name"]) and ASKS.search(lines[i].text[match.end() :]):
            yield i, Label(name=match["name"], short="", length=match.end())


def _is_somebody(name: str) -> bool:
    match = _SOMEBODY.fullmatch(name)
    if match is None or len(name.split()) > _LONGEST or re.search(r"[.!?…;]", name):
        return False
    who = match["who"] or name
    first = who.split()[0]
    return not (is_nobody(who) or is_nobody(first) or is_thing(first))
