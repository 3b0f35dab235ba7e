"""Names that stand alone over a text, where what is beside them tells whose they are."""

import re
from collections.abc import Mapping, Sequence

from glossator.model.documents import Markup, MetadataField
from glossator.model.trees import Guess
from glossator.readers.clippings.bylines import BY
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.headline_shapes import ends_open
from glossator.readers.clippings.headlines import is_named_behind, is_role
from glossator.readers.clippings.name_lines import BESIDE, name_in_place, names_alone
from glossator.readers.clippings.name_rows import (
    is_profession,
    names_apart_over_roles,
    names_in_rows,
    names_over_roles,
)
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statement import Statement
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.plain_lines import Line

# how people call themselves on their own pages
HANDLE = re.compile(r"@?[a-z][\w.-]*[_\d][\w.-]*|@[\w.-]+")
# "青石_1983", "OakHand42": not "Windows11", "COVID19"
_ANY_HANDLE = re.compile(
    r"(?=\w*_)[^\W\d_]\w{2,23}|[A-Z][a-z]+(?:[A-Z][a-z]+)+\d+|(?=[^\x00-\x7f]{2})[^\W\d_]\w{0,14}\d+"
)


def is_handle(text: str) -> bool:
    """Whether `text` is one word as people call themselves on their own pages and in forums."""
    return bool(HANDLE.fullmatch(text) or _ANY_HANDLE.fullmatch(text))


def is_short_name(text: str) -> bool:
    """Whether `text` is as long as names are in a script without case, and nothing else."""
    return bool(_SHORT_NAME.fullmatch(text))


# names in scripts without case, as long as names are there
_SHORT_NAME = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff々]{2,7}|[\uac00-\ud7af]{2,4}"
    r"|[\u0590-\u06ff]{2,12}(?: [\u0590-\u06ff]{2,12}){1,2}"
)
_FACE = 0.5  # share of the words of a name that are an interface's: "Email Alerts"
_UNDER = 2  # lines from the title to a name under it
_FAR = 14  # lines between the title and a name
_HANDLED = Guess(evidence="a user's name right under the title, above a date", confidence=0.6)
_OVER_DATE = Guess(evidence="as short as a name, under the title, above a date", confidence=0.5)
_OVER_ROLE = Guess(
    evidence="one of several names right under the title, each over what somebody is",
    confidence=0.7,
)
_IN_ROWS = Guess(
    evidence="one of several names alone under the title, above a date", confidence=0.6
)
_SAID_TWICE = Guess(evidence="a name alone under the title, said twice", confidence=0.6)


def bare_names(
    lines: Sequence[Line],
    title: int,
    top: Sequence[int],
    furniture: Mapping[int, Verdict],
    statements: Mapping[int, Statement],
) -> dict[int, Statement]:
    """A name alone under the title is the author's where it is said twice, or where a date, a count
    or another stated line stands beside it."""
    dated = any(f.name in _TIMES for said in statements.values() for f in said.fields)
    over_roles = names_over_roles(lines, title) or names_apart_over_roles(lines, title)
    if dated and (paired := over_roles):
        return {i: whole_line("author", lines[i], _OVER_ROLE) for i in paired}
    if dated and (signed := names_in_rows(lines, title, statements)):
        guess = _OVER_ROLE if len(signed) > 1 and signed[1] - signed[0] > 1 else _IN_ROWS
        return {i: whole_line("author", lines[i], guess) for i in signed}
    keys = [lines[i].key for i in top]
    for i in top:
        if i <= title or i in statements:
            continue
        if i + 1 in statements and i == title + 1 and is_handle(lines[i].text):
            return {i: whole_line("author", lines[i], _HANDLED)}
        counted = i - 1 in furniture and furniture[i - 1].reason == "counter"
        placed = i + 2 in statements and bool(_FROM.fullmatch(lines[i + 1].text))
        if (several := names_alone(lines[i])) and (
            i - 1 in statements or i + 1 in statements or counted or placed
        ):
            return {i: several}
        if i + 1 in statements and (from_there := name_in_place(lines[i])):
            return {i: from_there}
        if is_profession(lines[i].text) or _is_over_byline(lines, i, statements):
            continue  # what somebody is, or a label in a row with the byline
        pressed = interface_of(lines[i].key).share >= _FACE
        if pressed or not is_name(lines[i].text):
            over = not pressed and (i + 1 in statements or _is_followed(lines, i, statements))
            # what stands above the title too is where the site files it
            filed = any(line.key == lines[i].key for line in lines[:title])
            signs = over and i < title + _FAR and not filed
            if signs and _SHORT_NAME.fullmatch(lines[i].text):
                return {i: whole_line("author", lines[i], _OVER_DATE)}
            continue
        below = i + 2 if i + 2 < len(lines) and is_role(lines, i + 1) else i + 1
        near = [j for j in (i - 1, below) if j != title]
        beside = any(
            (j in statements and j != title)
            or (j in furniture and furniture[j].reason in ("counter", "share-bar"))
            or (j < len(lines) and j != title and interface_of(lines[j].key).share >= 0.99)
            or (j == i + 1 and j < len(lines) and is_day(lines[j].text))
            for j in near
        )
        beside = beside or placed or (below == i + 2 and is_profession(lines[i + 1].text))
        again = i <= title + _UNDER and is_named_behind(lines, i)
        if keys.count(lines[i].key) > 1 or beside or again:
            guess = BESIDE if beside else _SAID_TWICE
            return {i: whole_line("author", lines[i], guess)}
    return {}


def _is_over_byline(lines: Sequence[Line], i: int, statements: Mapping[int, Statement]) -> bool:
    """Whether right below line `i` somebody signs by the word of a byline."""
    said = statements.get(i + 1)
    signed = said is not None and any(field.name == "author" for field in said.fields)
    return signed and bool(BY.fullmatch(lines[i + 1].text))


def _is_followed(lines: Sequence[Line], i: int, statements: Mapping[int, Statement]) -> bool:
    """Whether right below line `i` stands the button to follow who it is, and below that what is
    stated."""
    face = interface_of(lines[i + 1].key) if i + 2 in statements else None
    return face is not None and "follow" in face.matters and face.share >= _WHOLE


# "Valdeoliva (Albacete) / Madrid -", between who wrote and when
_FROM = re.compile(
    r"[A-ZÀ-Þ][\w'’-]*(?: (?:de |del |la |/ )*\(?[A-ZÀ-Þ][\w'’-]*\)?){0,4}(?: [-–—])?"
)
_WHOLE = 0.99
_TIMES = ("published", "updated", "reading-time")


_ROLE = 6  # words of what somebody is


def tells_role(
    lines: Sequence[Line],
    i: int,
    statements: Mapping[int, Statement],
    furniture: Mapping[int, Verdict],
) -> bool:
    """Whether line `i` stands between the author's name and another stated line or the site's."""
    if lines[i].text.rstrip()[-1:] in ("-", "–", "—"):
        return False  # "Porthcarne -": the place, over the day
    below = i + 1 in statements or i + 1 in furniture
    between = i not in statements and i - 1 in statements
    signed = between and any(f.name == "author" for f in statements[i - 1].fields)
    told = is_role(lines, i) or _is_role_under_byline(lines, i)
    if signed and any(f.guess == _OVER_ROLE for f in statements[i - 1].fields):
        return True
    if signed and told and is_profession(lines[i].text):
        return True
    signed = signed and below
    return signed and told and lines[i + 1].before == 0


def _is_role_under_byline(lines: Sequence[Line], i: int) -> bool:
    """Whether a few words without a stop or a figure stand right under the word of a byline and a
    name: `By Ada Lind`, `Senior Rights Writer`."""
    line = lines[i]
    short = 1 < line.words <= _ROLE and line.before == 0 and ends_open(line)
    plain = not any(char.isdigit() for char in line.text) and line.text[:1].isupper()
    return short and plain and bool(BY.fullmatch(lines[i - 1].text))


AUTHORS = re.compile(
    r"(?:the )?authors?|written by|autor(?:en|in|innen)?|auteure?s?"
    r"|aut(?:or|ora|ores|oras)|autor[ei]"
    r"|autrici?|författare|forfattere?|kirjoittaja(?:t)?|autorzy|autoři|автор[ы]?|автори|yazar(?:lar)?"
    r"|著者|執筆者?|作者|저자|المؤلفون|الكاتب|الكتاب",
    re.IGNORECASE,
)
_LABELLED = Guess(evidence="a name close under the word for who wrote it", confidence=0.8)


def names_under_label(
    lines: Sequence[Line], title: int, top: Sequence[int], boxed: Sequence[int] = ()
) -> dict[int, Statement]:
    """The names that stand, a line each, close under nothing but the word for authors, and that
    word; or `boxed`, that word and the names in a box on the authors."""
    for label in top:
        if label <= title or not AUTHORS.fullmatch(lines[label].text.rstrip(":： ")):
            continue
        names = boxed[1:] if boxed and boxed[0] == label else _right_under(lines, label)
        if names:
            mark = Markup(span=lines[label].span, kind="key")
            signed = {i: whole_line("author", lines[i], _LABELLED) for i in names}
            return {label: Statement(fields=(), asides=(), markup=(mark,)), **signed}
    return {}


def _right_under(lines: Sequence[Line], label: int) -> list[int]:
    names: list[int] = []
    i = label + 1
    while i < len(lines) and lines[i].before == 0 and is_name(lines[i].text):
        if interface_of(lines[i].key).share >= _FACE:
            break
        names.append(i)
        i += 1
    return names


_LABEL, _FEWEST = 3, 2  # words of a label, labels of a row


def labels_over_byline(
    lines: Sequence[Line],
    title: int,
    statements: Mapping[int, Statement],
    furniture: Mapping[int, Verdict],
) -> list[int]:
    """Labels close between a date and the word of a byline, two at least: what it is about."""
    for i in sorted(statements):
        if i <= title or not any(field.name == "published" for field in statements[i].fields):
            continue
        row = list(range(i + 1, next((j for j in sorted(statements) if j > i), i + 1)))
        end = row[-1] + 1 if row else i
        said = statements.get(end) if len(row) >= _FEWEST else None
        signed = said is not None and said.markup and said.fields[:1]
        named = signed and said is not None and said.fields[0].name == "author"
        gap = lines[i].after  # as many blank lines everywhere, if any
        labels = all(lines[j].after == gap and lines[j].words <= _LABEL for j in row)
        if named and labels and not any(is_prose(lines[j]) for j in row):
            return [j for j in row if j not in furniture]
    return []


def whole_line(name: str, line: Line, guess: Guess) -> Statement:
    """What a line states that is all of it the field `name`."""
    value = " ".join(line.text.split())
    field = MetadataField(name=name, value=value, span=line.span, guess=guess)
    return Statement(fields=(field,), asides=(), markup=())
