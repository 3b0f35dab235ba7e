"""The list of those present that stands over a record: who holds which office, and its heading."""

import re
from collections.abc import Iterator, Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.people import plain_name
from glossator.readers.speech.titles import ARTICLE, COURTESY, OFFICE

_MOST = 150  # words of a row: a council has many members
_LONGEST = 3000  # code points
_LONGEST_HEAD = 5  # words
_ABOVE = 60  # lines over the first turn in which such a list is looked for
_FEWEST = 2  # rows; one alone may be a byline
_BEHIND = 25  # lines behind the last turn
# "Clerk: Mr Ben Osei" · "Members present: Ada Lind (North); Ben Osei (South)"
# "Présents. – M. Ada Lind, Mme Bea Osei", as French committees have it
_ROW = re.compile(r"(?P<role>[^\W\d_][^:：.!?\d]{2,50})(?:\s?[:：]|\.\s[–—-]\s)\s*(?P<rest>\S.*)")
_PARTED = re.compile(r"\s*[,;·|/]\s*|\s+(?:and|und|et|y|e|en|och|og|i|a)\s+|\s*&\s*")
_BRACKETS = re.compile(r"\s*[(（\[][^()（）\[\]]*[)）\]]")
# what such a list is headed, where its rows stand under it
_HEAD = re.compile(
    r"(?:(?:members? |also |those |persons )?(?:present|in attendance|absent)|attendance"
    r"|(?:panel of )?witnesses|(?:sub|select |joint )?committee on [^.:,]{3,60}"
    r"|apologies(?: for absence)?|on the (?:panel|platform|podium|stage|rostrum|top table)"
    r"|(?:die )?anwesen(?:d|den|de|heit)"
    r"|entschuldigt"
    r"|auf dem podium|teilnehme(?:nde|r(?:innen)?)|aanwezig(?:en)?|afwezig(?:en)?"
    r"|presentie(?:lijst)?|(?:étaient |sont )?présent[es·.()-]{0,6}|excus[ée·.()s-]{1,7}"
    r"|(?:señores )?(?:asistentes|presentes)|ausentes|(?:sono )?presenti|assenti"
    r"|närvarande|frånvarande|tilstede|til stede"
    r"|läsnä|poissa|obecni|nieobecni|přítomni|omluveni|jelen vannak|присутств\w+)\s?:?"
    # of the list behind the record
    r"|(?:liste des )?(?:membres|députés|sénateurs|participants)"
    r" (?:présents|excusés)(?: (?:et|ou) (?:présents|excusés|absents))?"
    r"|liste de présence|présences en réunion"
    r"|(?:list of )?(?:members|those) (?:present|in attendance)(?: (?:and|or) (?:absent|excused))?"
    r"|also (?:present|in attendance)|attendance list|list of attendance"
    r"|anwesenheitsliste|teilnehmerliste|(?:außerdem|ferner|weiterhin) anwesend"
    r"|assist(?:ai(?:en)?t|ent|e) (?:également|aussi|en outre)(?: à (?:la (?:réunion|séance)))?"
    r"|lista de (?:asistencia|asistentes|presença|presenças)|elenco dei presenti"
    r"|presentielijst|(?:eveneens|ook|tevens) aanwezig|närvarolista|lista obecności",
    re.IGNORECASE,
)
# "Counsel to the Inquiry: Ada Lind KC" · "For the Harbour Board: Ben Osei" · "Witness: Carl Ness"
_PARTY = re.compile(
    r"(?:(?:lead |junior )?counsel|witness(?:es)?|deponent|solicitors?|assessors?|interpreter"
    r"|stenographer|(?:court )?reporter|plaintiffs?|defendants?|claimants?|respondents?"
    r"|appellants?|petitioners?|intervener|for the|on behalf of|zeug(?:e|in|en)|verteidig\w+"
    r"|nebenklage|gericht|avocate?s?|témoins?|testigos?|abogad[oa]s?|testimon[ei]|avvocat[oi]"
    r"|świad(?:ek|kowie)|pełnomocni\w+)(?: .{2,50})?",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:text|words|photos?|images?|by|story|report|written|edit\w*|produc\w+|translat\w+|illustr\w+"
    r"|fotos?|bild\w*|von|texte|photograph\w+|par|texto|por|testo|di|tekst|door|contact|kontakt"
    r"|source|quelle|via|media)\b.*",
    re.IGNORECASE,
)


def present_rows(above: Sequence[Line]) -> Iterator[int]:
    """Which of the lines `above` the first turn of a record list those present: rows of an office
    or a group before a colon and people behind it, two at least right under one another, and the
    heading right over them."""
    first = max(0, len(above) - _ABOVE)
    rows = [i for i in range(first, len(above)) if _lists(above[i])]
    near = {i for i in rows if any(j != i and abs(i - j) <= _FEWEST for j in rows)}
    yield from sorted(near)
    for i in sorted(near):
        if i and i - 1 not in near and heads_presence(above[i - 1]):
            yield i - 1


def present_behind(behind: Sequence[Line]) -> Iterator[int]:
    """Which of the lines `behind` the last turn of a record list those present or excused, as the
    records of committees close: rows under the heading of such a list, or two at least that say
    so themselves. A row of an office alone may be the site's."""
    rows = [i for i in present_rows(behind) if i < _BEHIND]
    heads = [i for i in rows if heads_presence(behind[i])]
    told = [i for i in rows if (match := _ROW.fullmatch(behind[i].text)) and _says_so(match)]
    if heads or len(told) >= _FEWEST:
        yield from range(min(*heads, *told, _BEHIND), max(rows) + 1)


def _says_so(match: re.Match[str]) -> bool:
    return bool(_HEAD.fullmatch(match["role"]))


def heads_presence(line: Line) -> bool:
    """Whether a line is what lists of those present are headed."""
    return line.words <= _LONGEST_HEAD and bool(_HEAD.fullmatch(line.text.strip("#*_ ")))


def _lists(line: Line) -> bool:
    """Whether a row has people behind a colon, each with a courtesy or an office or in full."""
    short = line.words <= _MOST and len(line.text) <= _LONGEST
    match = _ROW.fullmatch(line.text) if short else None
    if match is None or _BY.fullmatch(match["role"]):
        return False
    parts = [part for part in _PARTED.split(_BRACKETS.sub("", match["rest"])) if part]
    titled = sum(_is_titled(part) for part in parts)
    office = any(OFFICE.fullmatch(word) for word in match["role"].split())
    office = office or bool(_PARTY.fullmatch(match["role"]))
    named = sum(_is_named(part) for part in parts)
    return titled >= 0.5 * len(parts) or (
        (office or bool(_HEAD.fullmatch(match["role"]))) and named >= 0.5 * len(parts)
    )


def _is_titled(part: str) -> bool:
    words = part.rstrip(".").split()
    while len(words) > 1 and ARTICLE.fullmatch(words[0]):
        words = words[1:]
    titles = 0
    while titles < len(words) - 1 and COURTESY.fullmatch(words[titles].rstrip(".")):
        titles += 1
    return titles > 0 and plain_name(words[titles:]) is not None


def _is_named(part: str) -> bool:
    words = part.rstrip(".").split()
    return _is_titled(part) or (len(words) > 1 and plain_name(words) is not None)
