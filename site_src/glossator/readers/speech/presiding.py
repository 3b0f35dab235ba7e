"""Who leads a sitting by name, where labels call him by his office alone."""

import re
from collections.abc import Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.people import plain_name
from glossator.readers.speech.titles import COURTESY, OFFICE

_LONGEST = 18  # words of a row that says so
# "Présidence de Mme Ada Lind" · "PRESIDENCIA DE LA EXCMA. SRA. D.ª ADA LIND" · "Vorsitz: Ada Lind"
# "Voorzitter: Lind" · "[Mr Osei in the Chair]" · "BEFORE THE HONORABLE ADA LIND"
_ROW = re.compile(
    r"\W*(?:"
    r"(?:presidencia|présidence|presidência|presidenza|předsednictví|przewodnictwo)"
    r"(?:\s(?:de|del|della|da|do|di|dell['’]))?\s(?P<of>[^:]+)"
    r"|(?:vorsitz(?:ende[r]?)?|(?:de )?voorzitter|chair(?:man|woman|person)?|presiding(?: officer)?"
    r"|ordförande|puhemies|puheenjohtaja|przewodniczy|president[ea]?|présidente?|speaker|presided"
    r" over by)\s*:\s*(?P<is>[^:]+)"
    r"|(?P<sits>[^:]+?) (?:in the chair|presiding)"
    r"|before:? (?=(?:the )?hon)(?P<before>[^:]+)"
    r")[)\]\s–—-]*",
    re.IGNORECASE,
)
_HONOURS = re.compile(
    r"the|an|de|la|el|il|le|l[ae]s?|os?|as?|excm[ao]|excel\w+|ilm[ao]|ilustr\w+|hon(?:ou?rable)?|right"
    r"|d|d\.?[ªºa]|magistrate|district|chief|circuit",
    re.IGNORECASE,
)
# an office beside that of who leads
_BESIDE = re.compile(
    r"vi[cz]e|deputy|acting|under|clerk|pro|alters|stellvertret|onder|wice|místo|al|varapuhe|temporary",
    re.IGNORECASE,
)


def presiding(lines: Sequence[Line], first: int) -> str:
    """The one person whom the rows of a record name as leading it, over its `first` turn at least;
    "" if none or several are named."""
    found = {name for line in lines if (name := _named(line))}
    above = any(names_presiding(line) for line in lines[:first])
    return found.pop() if above and len(found) == 1 else ""


def names_presiding(line: Line) -> bool:
    """Whether a row says by name who leads a sitting."""
    return bool(_named(line))


def leads_alone(office: str) -> bool:
    """Whether an office is that of the one who leads, and of nobody in his place: no deputy's."""
    words = [word for word in re.split(r"[\s-]+", office) if not _HONOURS.fullmatch(word)]
    return not any(_BESIDE.match(word) and not COURTESY.fullmatch(word) for word in words)


def _named(line: Line) -> str:
    match = _ROW.fullmatch(line.text) if line.words <= _LONGEST else None
    if match is None:
        return ""
    words = next(group for group in match.groups() if group).split(",")[0].split()
    titles = 0
    while titles < len(words) - 1 and _is_title(words[titles].strip(".()")):
        titles += 1
    name = plain_name(words[titles:])
    if name is None or (" " not in name and not match["is"]):
        return ""
    return name.title() if name.isupper() else name


def _is_title(word: str) -> bool:
    return any(each.fullmatch(word) for each in (_HONOURS, COURTESY, OFFICE))
