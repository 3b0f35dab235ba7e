"""What tells who wrote a text, behind it: the paragraph under the name or under `About the author`;
and cards that lead to other texts, each with who wrote that."""

import re
from collections.abc import Collection, Mapping, Sequence

from glossator.readers.clippings.own_words import shared_words
from glossator.readers.clippings.prose import CLOSED, TEASER_WORDS, is_prose
from glossator.readers.clippings.statements import stated
from glossator.readers.clippings.wording import LIKELY, Words
from glossator.readers.plain_lines import Line

_PARAGRAPH = 25  # words of a paragraph that is one of a text
_FEWEST = 3  # of them above such a box
_LONGEST = 70  # words of what is told of an author
_BELOW, _SITE = 8, 2  # lines below it, and how many of them are the site's at least
_NAME = 5  # words of a line that names the author and nothing else
# "Ada Lind is a senior reporter who covers …", behind the name
WHO_IS = re.compile(
    r"^\S+(?: \S+){1,4}?,? (?:is (?:an?|the|our)|covers|writes|reports|joined"
    r"|has (?:covered|written)"
    r"|ist (?:\w+e )?(?:Redakteur|Autor|Reporter|Journalist|Korrespondent)"
    r"|est (?:un |une )?(?:journaliste|rédact|auteur|grand)"
    r"|es (?:un |una )?(?:periodista|redactor|escritor)"
    r"|è (?:un |una )?(?:giornalista|redattor|scritt)"
    r"|é (?:um |uma )?(?:jornalista|repórter|escritor))",
)


def bios(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    own: Sequence[bool],
    site: Sequence[bool],
    known: tuple[Collection[str], Collection[str]],
) -> set[int]:
    """The paragraph behind the text that stands right under the author's name, or under a name
    right below the heading of a box about the author, with the site going on below. `known` are
    names, case folded: of authors, and those that stand alone over the text, of whom it does not
    speak."""
    full = [i for i, line in enumerate(lines) if own[i] and line.words >= _PARAGRAPH]
    if len(full) < _FEWEST:
        return set()
    authors = {*known[0], *(name for name in known[1] if not _is_told_of(name, lines, own))}
    shared: Mapping[int, float] | None = None
    found: set[int] = set()
    for i in range(full[_FEWEST - 1] + 1, len(lines)):
        told = own[i] and lines[i].words <= _LONGEST and lines[i].text[0] not in _SAID
        if not told or own[i - 1] or full[-1] > i or (full[-1] == i and len(full) == _FEWEST):
            continue
        named = lines[i - 1].words <= _NAME and lines[i - 1].key.casefold() in authors
        about = _is_about(lines, words, own, i)
        next_one = i - 2 in found and _may_name(lines[i - 1]) and _begins_so(lines, i)
        if next_one:
            found.update((i - 1, i))
            continue
        least = 1 if about and _begins_so(lines, i) else _SITE
        if not (named or about) or sum(site[i + 1 : i + 1 + _BELOW]) < least:
            continue
        if not about:
            shared = _shared(lines, own) if shared is None else shared
            if _SPEAKS.search(lines[i].text) or shared.get(i, 1.0) > _SHARED:
                continue
        found.add(i)
    return found


_HEAD_ABOVE = 5  # lines from the heading of such a box to what is told


def _is_about(
    lines: Sequence[Line], words: Sequence[Words | None], own: Sequence[bool], i: int
) -> bool:
    """Whether a name stands right over line `i`, right under the heading of a box about the author;
    or the name twice, and a button, with that close above."""
    if not own[i - 2] and _heads_box(words[i - 2]) and _may_name(lines[i - 1]):
        return True
    for j in range(i - 1, max(0, i - 1 - _HEAD_ABOVE), -1):
        if own[j] or lines[j + 1].before or lines[j].words > _NAME:
            return False
        keys = [lines[k].key for k in range(j + 1, i) if _may_name(lines[k])]
        if _heads_box(words[j]) and len(keys) > len(set(keys)):
            return True
    return False


def _begins_so(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` begins with the first word of the name right above it."""
    return lines[i].text.split()[0] == lines[i - 1].text.split()[0]


# who signs a text may add something to it, in the first person
_SPEAKS = re.compile(
    r"\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Ii]ch|[Mm]eine?\w?|[Mm]ir|[Ww]ir|[Jj]e|[Jj]['’]\w|[Mm]on|[Mm]es"
    r"|[Nn]ous|[Yy]o|[Mm]i|[Mm]is|[Mm]e|[Nn]os|[Ee]u|[Mm]eus?|[Mm]inhas?|[Ii]o|[Mm]io|[Mm]iei|[Mm]ia"
    r"|[Ii]k|[Mm]ijn|[Jj]ag|[Mm]in|[Jj]eg|[Jj]a|[Mm]ój|[Mm]oje|[Bb]en|[Яя]|[Мм]ой|[Мм]оя|[Мм]ы)\b"
    r"|私|僕|我|أنا"
)
_SHARED = 0.25  # of the telling words of what is told of somebody the text has at most


def _shared(lines: Sequence[Line], own: Sequence[bool]) -> Mapping[int, float]:
    telling = [mine and line.words >= _TELLING for line, mine in zip(lines, own, strict=True)]
    return shared_words(lines, telling)


_TELLING = 15  # words of a paragraph whose words are the text's
_SAID = '"“„«‘「『—–-[(*†'


def _heads_box(said: Words | None) -> bool:
    return said is not None and said.name == "about-author" and said.weight >= LIKELY


def _may_name(line: Line) -> bool:
    return line.words <= _NAME and not (CLOSED.search(line.ending) or "\t" in line.text)


def _is_told_of(name: str, lines: Sequence[Line], own: Sequence[bool]) -> bool:
    last = name.split()[-1]
    return any(mine and last in line.key.casefold() for line, mine in zip(lines, own, strict=True))


_CARDS = 2  # at least
_LINES = 16  # of all such cards
_LEADING = ("related", "related-weak", "lead-in", "about-author")


def bylined_cards(
    lines: Sequence[Line], words: Sequence[Words | None], own: Sequence[bool]
) -> set[int]:
    """The lines of cards behind the text, under a line that leads to other texts, each of which
    says who wrote what it leads to: a title, a sentence, `By Ada Lind`."""
    full = [i for i, line in enumerate(lines) if own[i] and line.words >= _PARAGRAPH]
    found: set[int] = set()
    for i in range((full[-1] if len(full) >= _FEWEST else len(lines)) + 1, len(lines)):
        said = words[i]
        if said is None or said.name not in _LEADING or said.weight < LIKELY:
            continue
        end = i + 1
        while end < len(lines) and end - i <= _LINES and _may_be_of_card(lines[end]):
            end += 1
        signed = [j for j in range(i + 1, end) if _is_byline(lines[j])]
        if len(signed) >= _CARDS and len({lines[j - 1].key for j in signed}) == len(signed):
            found.update(range(i + 1, signed[-1] + 1))
    return found


def _may_be_of_card(line: Line) -> bool:
    return line.words <= TEASER_WORDS and "\t" not in line.text and line.text[0] not in _SAID


def _is_byline(line: Line) -> bool:
    if line.words > 2 * _NAME or is_prose(line) or CLOSED.search(line.ending):
        return False
    said = stated(line, line.text)
    return said is not None and any(field.name == "author" for field in said.fields)


_TOLD = range(8, 90)  # words of what is told of an author behind the text
_AT_MOST = 4  # such paragraphs, one behind the other
_LAST = 2  # short lines over the first: the name, what somebody is


def bios_behind(
    lines: Sequence[Line], taken: Collection[int], begin: int, authors: Collection[str]
) -> set[int]:
    """What is told, behind the last paragraph of the text, of those who wrote it: paragraphs that
    begin with the name or the first name of one, of whom the text says nothing, and the name and
    what somebody is right above. `taken` lines are not of the text; `authors` are names, case
    folded, that may stand in a byline that nobody could read."""
    last = [
        i
        for i in range(begin, len(lines))
        if i not in taken and is_prose(lines[i]) and lines[i].words >= _TOLD.start
    ]
    found: list[int] = []
    while last and len(found) < _AT_MOST and _tells(lines[last[-1]], lines[:begin], authors):
        found.append(last.pop())
    full = [i for i in last if lines[i].words >= _PARAGRAPH]
    named = {word for i in found for word in _begins(lines[i])}
    text = " ".join(lines[i].text for i in range(begin, len(lines)) if i not in (*taken, *found))
    beside = [i for i in range(last[-1] + 1 if last else 0, len(lines)) if i not in taken]
    roles = _roles(lines, taken, authors)
    if not found or len(full) < _FEWEST or not _goes_on_behind(found, taken, len(lines)):
        return roles
    heads = {i for i in beside if i < found[-1] and found[-1] - i <= _LAST and _may_name(lines[i])}
    near = lines[max(0, found[-1] - _LAST) : found[-1]] if found else []
    heads = heads if any(line.key.casefold() in authors for line in near) else set()
    rest = text
    for i in heads:
        rest = rest.replace(lines[i].text, "")
    if any(re.search(rf"\b{re.escape(word)}\b", rest) for word in named):
        return roles
    return {*found, *heads, *roles}


def _roles(lines: Sequence[Line], taken: Collection[int], authors: Collection[str]) -> set[int]:
    """What somebody is, between an author's name and what is told of them, both of the site's."""
    return {
        i
        for i in range(1, len(lines) - 1)
        if i not in taken
        and i - 1 in taken
        and i + 1 in taken
        and lines[i - 1].key.casefold() in authors
        and is_prose(lines[i + 1])
        and _may_name(lines[i])
        and lines[i + 1].text.split()[0] == lines[i - 1].text.split()[0]
    }


def _goes_on_behind(found: Sequence[int], taken: Collection[int], end: int) -> bool:
    """Whether the site goes on below."""
    return sum(i in taken for i in range(max(found) + 1, min(end, max(found) + 1 + _BELOW))) > 1


def _begins(line: Line) -> list[str]:
    """The words with capitals that a line begins with."""
    match = _CAPITALS.match(line.text)
    return match[0].split() if match else []


# what is said first of whoever is called by a first name: "Owen has written"
_DOES = re.compile(
    r" (?:is|has|was|writes|covers|lives|works|ist|hat|war|schreibt|lebt|arbeitet|est|a|vit"
    r"|travaille"
    r"|écrit|es|ha|vive|trabaja|escribe|è|scrive|lavora|é|tem|trabalha|escreve|heeft|schrijft|woont"
    r"|werkt|jest|pisze|mieszka|är|har|skriver|bor|er) "
)
_CAPITALS = re.compile(r"[^\W\d_a-zß-ÿ][\w'’-]+(?: [^\W\d_a-zß-ÿ][\w'’-]+){0,3}")


def _tells(line: Line, top: Sequence[Line], authors: Collection[str]) -> bool:
    """Whether a line may tell of somebody who is named over the text: in the third person."""
    name = " ".join(_begins(line))
    if line.words not in _TOLD or not name or _SPEAKS.search(line.text) or line.text[0] in _SAID:
        return False
    if name.casefold() in authors:
        return True
    if _DOES.match(line.text[len(name) :]) and any(
        each.split()[0] == name.casefold() for each in authors
    ):
        return True
    return " " in name and any(_lists(each, name) for each in top)


def _lists(line: Line, name: str) -> bool:
    """Whether a line over the text begins with `name`, or has it behind a comma or an "and", and
    what somebody is."""
    at = line.text.find(name)
    listed = at == 0 or line.text[:at].rstrip().endswith((",", " and", " und", " et", " y", " e"))
    return at >= 0 and listed and line.text[at + len(name) :].startswith(",")
