"""Who leads a sitting by name, where labels call him by his office alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.readers.plain_lines import Line
from glossator.readers.speech.people import plain_name
from glossator.readers.speech.titles import CHAIR, COURTESY, OFFICE

_LONGEST = 18  # words of a row that says so
_MOST = 300  # code points
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
    r"|(?:the |(?:mr|madam)\.? )?(?:(?:deputy )?(?:speaker|president)|chair(?:wo)?m?an?)"
    r" \((?P<took>[^:()]+)\),? took the chair.*"
    r"|before:? (?=(?:the )?hon)(?P<before>[^:]+)"
    r"|(?:председательству(?:ет|ющий)|заседание (?:ведёт|ведет)|ведёт заседание|засідання веде"
    r"|головує|головуючий|obradom przewodniczy\w*|obrady prowadzi\w*|schůzi řídí?|predsedá)"
    r"\s?[:–—-]?\s(?P<leads>[^:]+)"
    r")[)\]\s–—-]*",
    re.IGNORECASE,
)
# "Before: Sir Ada Lind (Chair)" · "Members present: Ada Lind (Chair); Ben Osei; Carl Ness"
_HOLDS = re.compile(
    r"(?:^|[:;,]\s*)(?P<name>[^:;,()]{5,60}?) \((?:(?:the|committee|inquiry) )*"
    r"(?:chair(?:man|woman|person)?|presiding (?:judge|officer)|vorsitz(?:ende[rn]?)?"
    r"|présidente?|president[ea]|voorzitter|ordförande|puheenjohtaja|przewodnicząc[yae])\)",
    re.IGNORECASE,
)
_LIST = re.compile(r"[^\W\d_][^:.]{3,40}:\s")  # `Members present: …`
_LONGEST_LIST = 80  # words of a row of those present
_CLOSED = re.compile(r"[.!?…]['\"”»]*$")
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Leader:
    """Who leads a sitting from line `since` on."""

    since: int
    name: str


def presiding(lines: Sequence[Line], first: int) -> tuple[Leader, ...]:
    """Those whom the rows of a record name as leading it, over its `first` turn at least, each from
    the row on that names them; none if rows name several that can as well call on somebody
    (`Chair: Ada Lind`)."""
    for i, line in enumerate(lines[:first]):
        if name := _first_of_several(line):
            return (Leader(since=i, name=name),)
    found: list[Leader] = []
    plain = True  # whether the rows behind the first turn can say nothing else
    for i, line in enumerate(lines):
        name = _named(line) or (_holding(line) if i < first else "")
        if name and not (found and found[-1].name == name):
            found.append(Leader(since=i, name=name))
            plain = plain and (i < first or not _is_said_of(line))
    above = [each for each in found if each.since < first]
    if len(above) != 1 or (len(found) > 1 and not plain):
        return ()
    return tuple(found)


# (Na posiedzeniu przewodniczą marszałek Sejmu Ada Lind oraz wicemarszałek Bo Osei)
# (Presiding: the Speaker, Ada Lind, and the Deputy Speaker, Bo Osei): who take turns, by office
_TURNS = re.compile(
    r"\W*(?:.{0,40}\b(?:przewodnicz(?:ą|yli|yły)|presiding:|presiden:|présidents? :|presiedono"
    r"|den vorsitz führ(?:en|ten)|předsedají|председательствуют|головують))\s(?P<who>[^:.!?]+?)\W*",
    re.IGNORECASE,
)
_AND = re.compile(
    r"\s*[;,]\s*|\s+(?:oraz|and|und|et|y|e|en|och|og|a|и|та|i)\s+(?=[^\W\d_a-z]|\w*(?:marsz|deput|vi[cz]e|the|d[ei][re]|l[ae]|el|il|místo|замест))"
)


def _first_of_several(line: Line) -> str:
    """The one of those whom a row names as leading in turns whose office is no deputy's: him labels
    call by it alone; "" if none or several."""
    if line.words > _LONGEST_LIST or len(line.text) > _MOST:
        return ""
    match = _TURNS.fullmatch(line.text)
    if match is None:
        return ""
    found: list[str] = []
    for each in _AND.split(match["who"]):
        words = each.split()
        office = bool(words) and CHAIR.fullmatch(words[0].strip(".,")) is not None
        # of the words behind an office some may be of the body that it is of
        name = plain_name(words[-2:]) if office and len(words) > 2 else None
        if name and leads_alone(words[0]):
            found.append(name)
    return found[0] if len(found) == 1 else ""


def leader_at(leaders: Sequence[Leader], i: int) -> str:
    """The name of who leads at line `i`."""
    return next((each.name for each in reversed(leaders) if each.since <= i), leaders[0].name)


def _is_said_of(line: Line) -> bool:
    """Whether a row names an office before a colon, as labels do."""
    match = _ROW.fullmatch(line.text)
    return match is not None and bool(match["is"])


# in a sentence: `… in room 12, Hon. Ada Lind [chairwoman of the subcommittee] presiding.`
_PRESIDING = re.compile(
    r"(?:\b(?i:hon(?:\.|ou?rable)|senator|representative|chair(?:wo)?man) )"
    r"(?P<name>[^,;:()\[\]]{5,50}?)"
    r"(?:,? [\[(][^()\[\]]{3,60}[\])]|, [^,;:]{5,60})?,? presiding\b"
)


def _holding(line: Line) -> str:
    """The one behind whose name in a row of people stands that they lead; "" if none or several."""
    if told := _PRESIDING.search(line.text[: 4 * _MOST]):
        return _without_titles(told["name"])
    is_list = _LIST.match(line.text) is not None
    if (
        line.words > _LONGEST_LIST
        or len(line.text) > 4 * _MOST
        or (_CLOSED.search(line.ending) and not is_list)
    ):
        return ""
    found = [name for match in _HOLDS.finditer(line.text) if (name := _without_titles(match[1]))]
    return found[0] if len(found) == 1 and " " in found[0] else ""


def names_presiding(line: Line) -> bool:
    """Whether a row says by name who leads a sitting."""
    return bool(_named(line))


def leads_alone(office: str) -> bool:
    """Whether an office is that of the one who leads, and of nobody in his place: no deputy's."""
    words = [word for word in re.split(r"[\s-]+", office) if not _HONOURS.fullmatch(word)]
    return not any(_BESIDE.match(word) and not COURTESY.fullmatch(word) for word in words)


def _named(line: Line) -> str:
    # no words at all may be a line of a million signs
    short = line.words <= _LONGEST and len(line.text) <= _MOST
    match = _ROW.fullmatch(line.text) if short else None
    if match is None:
        return ""
    name = _without_titles(next(group for group in match.groups() if group).split(",")[0])
    return name if " " in name or match["is"] else ""


def _without_titles(written: str) -> str:
    """The name that `written` ends with, in small letters; "" if it names nobody."""
    words = written.split()
    titles = 0
    while titles < len(words) - 1 and _is_title(words[titles].strip(".()")):
        titles += 1
    if titles and (lettered := _LETTERED.search(written)):
        words, titles = lettered[0].split(), 0  # `Председатель Думы Б. Осей`
    name = plain_name(words[titles:]) or ""
    return name.title() if name.isupper() else name


_LETTERED = re.compile(
    r"(?:(?<=\s)[А-ЯЁІЇЄҐ]\.\s?){1,2}[А-ЯЁІЇЄҐ][\w’'-]+$"
    r"|(?<=\s)[А-ЯЁІЇЄҐ][\w’'-]+\s(?:[А-ЯЁІЇЄҐ]\.\s?){1,2}$"
)


def _is_title(word: str) -> bool:
    return any(each.fullmatch(word) for each in (_HONOURS, COURTESY, OFFICE, CHAIR))
