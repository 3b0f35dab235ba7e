"""Names that stand one under the other over a text, alone or each over what somebody is."""

import re
from collections.abc import Collection, Sequence

from glossator.readers.clippings.headlines import is_role
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statements import is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line

_FAR = 14  # lines between the title and a name
_FEWEST_PAIRS = 2


def names_over_roles(lines: Sequence[Line], title: int) -> list[int]:
    """Names right under the title, each close over what somebody is, two at least and nothing
    else: `Ada Lind`, `Staff Engineer, Platform`, `Ben Osei`, `Head of Reliability`."""
    found: list[int] = []
    i = title + 1
    while i + 1 < len(lines) and is_name(lines[i].text) and _may_be_role(lines, i + 1):
        if found and lines[i].before:
            break
        found.append(i)
        i += 2
    return found if len(found) >= _FEWEST_PAIRS and not is_prose(lines[i - 1]) else []


def names_apart_over_roles(lines: Sequence[Line], title: int) -> list[int]:
    """Names close below the title, each over what somebody is and parted from it by as many blank
    lines as from the next, two at least, whom a longer line below names again."""
    for first in range(title + 1, min(len(lines), title + 1 + _LABELS)):
        found: list[int] = []
        i = first
        while i + 1 < len(lines) and is_name(lines[i].text) and _is_role_apart(lines, i + 1):
            found.append(i)
            i += 2
        if len(found) >= _FEWEST_PAIRS:
            below = [line.text for line in lines[i:] if line.words >= _TOLD_IN]
            told = all(any(lines[k].text in text for text in below) for k in found)
            return found if told else []
    return []


_LABELS = 2  # lines in which the first name stands, one of them of a section
_TOLD_IN = 12  # words of a line that names somebody again
_ROLE = 6  # words of what somebody is


def _is_role_apart(lines: Sequence[Line], i: int) -> bool:
    line = lines[i]
    plain = not any(char.isdigit() for char in line.text) and line.text[:1].isupper()
    apart = line.before == lines[i - 1].before > 0 and line.words <= _ROLE
    open_ended = line.text[-1].isalpha()
    return plain and apart and open_ended and not is_name(line.text) and words_of(line.key) is None


def _may_be_role(lines: Sequence[Line], i: int) -> bool:
    return is_role(lines, i) and not is_name(lines[i].text)


def names_in_rows(lines: Sequence[Line], title: int, stated: Collection[int]) -> list[int]:
    """The names that stand alone, a line each, below the title and right over a line of `stated`:
    three at least, or two of which the lower is hardly what the upper is, or each over that."""
    below = next((i for i in range(title + 1, min(len(lines), title + _FAR)) if i in stated), title)
    row: list[int] = []
    for i in range(below - 1, title, -1):
        if not _is_alone(lines[i]) or (row and lines[row[0]].before):
            break
        row.insert(0, i)
    offices = [i for i in row if _OFFICE.search(lines[i].text)]
    if offices:
        return row[::2] if offices == row[1::2] and len(offices) > 1 else []
    keys = {lines[i].key for i in row}
    alike = len({lines[i].text.isupper() for i in row}) < 2
    if len(keys) < len(row) or not alike or any(line.key in keys for line in lines[:title]):
        return []  # a menu's words may be written as names are
    if len(row) == _FEWEST_PAIRS and _MAY_BE_OFFICE.search(lines[row[1]].text):
        return []
    return row if len(row) >= _FEWEST_PAIRS else []


def _is_alone(line: Line) -> bool:
    """Whether a line may be a name alone, or what somebody is, and no site's."""
    pressed = interface_of(line.key).share > 0 or words_of(line.key) is not None
    return is_name(line.text) and not pressed and not is_profession(line.text)


# "Staff Engineer", "Head of Reliability", "Directora de Arte"
_OFFICE = re.compile(
    r"\b(?:engineer|manager|editor|director|designer|developer|officer|professor|lecturer|fellow"
    r"|analyst|scientist|economist|consultant|architect|producer|president|partner|chair\w*|head"
    r"|lead|researcher|specialist|strategist|advis[eo]r|founder|founding|senior|junior|chief|staff"
    r"|ingenieur(?:in)?|leiter(?:in)?|direktor(?:in)?|entwickler(?:in)?|berater(?:in)?|professorin"
    r"|ingénieure?|direct(?:eur|rice)|chargée?|responsable|ingenier[oa]|directora?|jef[ea]"
    r"|ingegnere|direttore|direttrice|engenheir[oa]|diretora?|dyrektor\w*|inżynier\w*"
    r"|инженер|директор|руководитель)\b",
    re.IGNORECASE,
)
# "Harbour Master", "Rights Lawyer": what somebody is ends so in many languages, and names too
_MAY_BE_OFFICE = re.compile(r"(?:er|or|ist|ian|ant|ent|eur|euse|rice|tor[ae]?|ista|in)$")


# what somebody who writes for a paper is: "redacteur Noord", "Senior reporter"
_PROFESSION = re.compile(
    r"\b(?:(?:reporter|correspondent|columnist|journalist|writer)s?"
    r"|redakteur(?:in)?|redaktor\w*|redacteur|redactrice|verslaggever|verslaggeefster"
    r"|korrespondent\w*|journaliste|rédact(?:eur|rice)|correspondante?|grand reporter"
    r"|envoyée? spéciale?|redactora?|periodista|corresponsal|redattore|redattrice|giornalista"
    r"|inviat[oa]|jornalista|repórter|correspondente|dziennikar\w+|novinář\w*|redaktör|reportrar?|journalist|toimittaja|muhabir\w*"
    r"|журналист\w*|корреспондент\w*|кореспондент\w*|журналіст\w*)\b",
    re.IGNORECASE,
)


def is_profession(text: str) -> bool:
    return bool(_PROFESSION.search(text))
