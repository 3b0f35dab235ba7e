"""What stands over a text and states it: title, byline, date, reading time, standfirst, source.

Title and standfirst are found by evidence that adds up, as furniture is (`TITLE_SIGNS`,
`STANDFIRST_SIGNS`); the other lines by their wording, piece by piece (`By A | 3 May 2024 | 5 min`).
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from glossator.model import MetadataField
from glossator.readers.furniture import Verdict, is_prose
from glossator.readers.headings import is_familiar, is_title_case
from glossator.readers.plain_lines import Line, is_list_start
from glossator.readers.statements import Statement, is_name, stated

_TOP = 24  # lines in which title, byline and date are looked for
_ENOUGH_TITLE = 4
_ENOUGH_STANDFIRST = 6
_TITLE_WORDS = (2, 28)
_SMALLEST_SHARED = 4  # letters of a word that counts as shared

_DESCRIBES = re.compile(
    r"\b(?:showing|shows|depicting|featuring|pictured|portrait of|screenshot of|illustration of"
    r"|symbolbild|zeigt|abbildung|montrant|illustrant|mostrando|que muestra|raffigurante"
    r"|met afbeelding)\b",
    re.IGNORECASE,
)
# the standfirst of an interview speaks of it
_SPEAKS_OF_ITSELF = re.compile(
    r"\b(?:(?:in (?:a|an|this|our) (?:\w+ ){0,2}|this )(?:interview|conversation|essay"
    r"|report|episode|profile|review)"
    r"|(?:we|i) (?:spoke|talked|sat down|speak|talk) (?:to|with)|im (?:interview|gespräch)"
    r"|ein (?:interview|gespräch) (?:mit|über)"
    r"|(?:dans (?:cet|un) |un )?entretien (?:avec|exclusif)|dans cet (?:entretien|article)"
    r"|en (?:esta|una) entrevista|una? (?:conversación|entrevista) con"
    r"|in quest[ao] (?:intervista|articolo)|nesta entrevista)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """Lines over and behind a text, by index, that state something: their fields and markup; and
    those that only repeat or describe what is stated."""

    stated: Mapping[int, Statement]
    asides: Mapping[int, Verdict]
    title: int | None


def find_masthead(
    lines: Sequence[Line], furniture: Mapping[int, Verdict], tail: int, *, text: str
) -> Masthead:
    """Title, byline, dates and standfirst of `lines`, whose furniture is known; `tail` is where
    what stands behind the text begins, `text` the source."""
    free = [i for i in range(min(tail, _TOP)) if i not in furniture]
    body = next((k for k, i in enumerate(free) if is_prose(lines[i])), len(free))
    top = free[: body + 1]
    statements = {i: said for i in top if (said := stated(lines[i], text)) is not None}
    title = _title(lines, [i for i in top if i not in statements], free)
    asides: dict[int, Verdict] = {}
    if title is not None:
        statements[title] = _whole("title", lines[title])
        above = {
            i: _verdict_above(lines, i, title) for i in top if i < title and i not in statements
        }
        asides.update({i: verdict for i, verdict in above.items() if verdict})
        statements |= _bare_names(lines, title, top, furniture, statements)
    asides |= _again(lines, free, statements, title, body)
    statements = {i: said for i, said in statements.items() if i not in asides}
    standfirst = _standfirst(lines, free, furniture, statements, asides, title)
    if standfirst is not None:
        statements[standfirst] = _whole("subtitle", lines[standfirst])
    last = max((i for i in statements if i in top), default=-1)
    if title is None and not any(i < body for i in statements):
        last = -1
    kept = {i: said for i, said in statements.items() if i <= last}
    return Masthead(stated=kept, asides=asides, title=title)


def _whole(name: str, line: Line) -> Statement:
    value = " ".join(line.text.split())
    return Statement(
        fields=(MetadataField(name=name, value=value, span=line.span),), asides=(), markup=()
    )


# --- the title ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class TitlePlace:
    """A line that may be the title: `following` the next line that may, `again` how often it stands
    among the lines over the text, `first` whether nothing but furniture stands above it."""

    line: Line
    following: Line | None
    first: bool
    again: int
    under_alt: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleSign:
    """One thing that speaks for (below 0: against) a line's being the title."""

    name: str
    weight: int
    holds: Callable[[TitlePlace], bool]


def _title_sign(name: str, weight: int, holds: Callable[[TitlePlace], bool]) -> TitleSign:
    return TitleSign(name=name, weight=weight, holds=holds)


def _ends_open(line: Line) -> bool:
    return not re.search(r"[.。:;,：；，]['\"”’»)\]]*$", line.text) or line.text.endswith("...")


TITLE_SIGNS = (
    _title_sign("first", 3, lambda p: p.first),
    _title_sign("no full stop", 2, lambda p: _ends_open(p.line)),
    _title_sign("full stop", -4, lambda p: not _ends_open(p.line)),
    _title_sign(
        "length of a title", 1, lambda p: _TITLE_WORDS[0] <= p.line.words <= _TITLE_WORDS[1]
    ),
    _title_sign("too long", -6, lambda p: p.line.words > _TITLE_WORDS[1]),
    _title_sign("title case", 1, lambda p: is_title_case(p.line.text)),
    _title_sign("said again", 4, lambda p: p.again > 1 and not is_name(p.line.text)),
    _title_sign("section's name", -6, lambda p: is_familiar(p.line.text)),
    _title_sign(
        "one word over a longer line",
        -3,
        lambda p: (
            p.line.words <= 2
            and p.following is not None
            and p.following.words >= 4
            and not is_prose(p.following)
        ),
    ),
    _title_sign("tells what a picture shows", -5, lambda p: _is_alt(p.line, p.following)),
    _title_sign("under what its picture shows", 3, lambda p: p.under_alt),
    _title_sign("list item", -6, lambda p: is_list_start(p.line.text)),
    _title_sign(
        "quotation", -3, lambda p: p.line.text[:1] in '"“„«' and p.line.text[-1:] in '"”“».'
    ),
    _title_sign("no words", -9, lambda p: not any(char.isalpha() for char in p.line.text)),
)


def _title(lines: Sequence[Line], free: Sequence[int], all_free: Sequence[int]) -> int | None:
    keys = [lines[i].key for i in all_free]
    best, best_sum = None, _ENOUGH_TITLE - 1
    for k, i in enumerate(free):
        following = lines[free[k + 1]] if k + 1 < len(free) else None
        place = TitlePlace(
            line=lines[i],
            following=following,
            first=k == 0,
            again=keys.count(lines[i].key),
            under_alt=k > 0 and _is_alt(lines[free[k - 1]], lines[i]),
        )
        total = sum(sign.weight for sign in TITLE_SIGNS if sign.holds(place))
        if total > best_sum:
            best, best_sum = i, total
    return best


def _is_alt(line: Line, following: Line | None) -> bool:
    """Whether `line` tells at greater length, without a full stop, what the title below it says:
    the words of the picture above the title."""
    if following is None or not _ends_open(line) or following.words < 2:
        return False
    shared = _shared(line, following)
    longer = line.words > following.words and line.words >= 8
    describes = bool(_DESCRIBES.search(line.text))
    return longer and (
        (describes and shared >= 0.3)
        or (shared >= 0.6 and is_title_case(following.text) and not is_title_case(line.text))
    )


def _shared(line: Line, other: Line) -> float:
    """The share of the longer words of `other` that `line` has too."""
    ours, theirs = _content(line.key), _content(other.key)
    return len(ours & theirs) / len(theirs) if theirs else 0.0


def _content(key: str) -> set[str]:
    words = re.findall(r"[^\W_]+", key)
    return {
        word.casefold()
        for word in words
        if len(word) >= _SMALLEST_SHARED or word.isupper() or word.isdigit()
    }


# --- what stands around it ------------------------------------------------------------------------


def _verdict_above(lines: Sequence[Line], i: int, title: int) -> Verdict | None:
    if _is_alt(lines[i], lines[title]):
        return Verdict(
            reason="image-credit",
            evidence="tells above the title, in more words, what a picture shows",
        )
    if i == title - 1 and lines[i].words <= 3 and lines[title].words >= 4 and _ends_open(lines[i]):
        return Verdict(
            reason="navigation", evidence="is the name of a section right above the title"
        )
    return None


def _bare_names(
    lines: Sequence[Line],
    title: int,
    top: Sequence[int],
    furniture: Mapping[int, Verdict],
    statements: Mapping[int, Statement],
) -> dict[int, Statement]:
    """A name alone under the title is the author's where it is said twice, or where a date, a count
    or another stated line stands beside it."""
    keys = [lines[i].key for i in top]
    for i in top:
        if i <= title or i in statements or not is_name(lines[i].text):
            continue
        near = [j for j in (i - 1, i + 1) if j != title]
        beside = any(
            (j in statements and j != title)
            or (j in furniture and furniture[j].reason in ("counter", "share-bar"))
            for j in near
        )
        if keys.count(lines[i].key) > 1 or beside:
            return {i: _whole("author", lines[i])}
    return {}


def _again(
    lines: Sequence[Line],
    free: Sequence[int],
    statements: Mapping[int, Statement],
    title: int | None,
    body: int,
) -> dict[int, Verdict]:
    """Lines that say title or byline again: the title anywhere, a byline over the text."""
    found: dict[int, Verdict] = {}
    authors = {
        field.value.casefold()
        for said in statements.values()
        for field in said.fields
        if field.name == "author"
    }
    own = {i for i, said in statements.items() if any(f.name == "author" for f in said.fields)}
    first_author = min(own, default=-1)
    for k, i in enumerate(free):
        if title is not None and i > title and lines[i].key == lines[title].key:
            found[i] = Verdict(
                reason="repeated-title",
                evidence=f"says the title of line {lines[title].number} again",
            )
        elif (
            k <= body
            and i > first_author >= 0
            and (
                lines[i].text.casefold() in authors
                or (i in own and _same_authors(statements[i], statements[first_author]))
            )
        ):
            found[i] = Verdict(
                reason="repeated-byline",
                evidence=f"names the author of line {lines[first_author].number} again",
            )
    return found


def _same_authors(one: Statement, other: Statement) -> bool:
    names = [{f.value.casefold() for f in each.fields} for each in (one, other)]
    return names[0] <= names[1]


# --- the standfirst -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class StandfirstPlace:
    """The first line of running text: what stands right above (`credited`: furniture of a picture
    or for sharing) and below it (`bylined`: a stated line), and the title."""

    line: Line
    title: Line
    credited: bool
    bylined: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StandfirstSign:
    """One thing that speaks for (below 0: against) a line's being the standfirst."""

    name: str
    weight: int
    holds: Callable[[StandfirstPlace], bool]


def _standfirst_sign(
    name: str, weight: int, holds: Callable[[StandfirstPlace], bool]
) -> StandfirstSign:
    return StandfirstSign(name=name, weight=weight, holds=holds)


def _sentences(line: Line) -> int:
    return len(re.findall(r"[.!?…。！？]['\"”’»)]*(?:\s|$)", line.text)) or 1


STANDFIRST_SIGNS = (
    _standfirst_sign("one sentence", 2, lambda p: _sentences(p.line) == 1 and p.line.words <= 45),
    _standfirst_sign("more than two sentences", -4, lambda p: _sentences(p.line) > 2),
    _standfirst_sign("long", -4, lambda p: p.line.words > 60),
    _standfirst_sign(
        "speaks of the piece", 2, lambda p: bool(_SPEAKS_OF_ITSELF.search(p.line.text))
    ),
    _standfirst_sign("byline or date below", 4, lambda p: p.bylined),
    _standfirst_sign("credit or share bar above", 1, lambda p: p.credited),
    _standfirst_sign("says the title in other words", 2, lambda p: _shared(p.line, p.title) >= 0.3),
    _standfirst_sign(
        "question or quotation",
        -3,
        lambda p: p.line.text.endswith("?") or p.line.text[:1] in '"“„«',
    ),
)


def _standfirst(
    lines: Sequence[Line],
    free: Sequence[int],
    furniture: Mapping[int, Verdict],
    statements: Mapping[int, Statement],
    asides: Collection[int],
    title: int | None,
) -> int | None:
    """The first line below the title that is neither stated nor set aside, if it is one."""
    if title is None:
        return None
    rest = [i for i in free if i > title and i not in statements and i not in asides]
    if len(rest) < 2:
        return None
    i = rest[0]
    line = lines[i]
    if is_list_start(line.text) or line.words < 4 or is_familiar(line.text):
        return None
    bylined = i + 1 in statements and any(
        field.name in ("author", "published", "reading-time") for field in statements[i + 1].fields
    )
    if not is_prose(line) and not bylined:
        return None
    credited = i - 1 in furniture and furniture[i - 1].reason in ("image-credit", "share-bar")
    place = StandfirstPlace(line=line, title=lines[title], credited=credited, bylined=bylined)
    total = sum(sign.weight for sign in STANDFIRST_SIGNS if sign.holds(place))
    return i if total >= _ENOUGH_STANDFIRST else None
