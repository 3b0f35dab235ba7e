"""Which line is a text's title, by evidence that adds up.

`TITLE_SIGNS` are the rules: what each looks for, and what it weighs.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import islice

from glossator.model.trees import Guess
from glossator.readers.clippings.bylines import BY
from glossator.readers.clippings.captions import is_credited
from glossator.readers.clippings.guesses import guess_of
from glossator.readers.clippings.heading_signs import is_familiar, is_title_case
from glossator.readers.clippings.headlines import (
    TICKER,
    ends_open,
    fewest,
    is_captioned,
    is_key,
    is_role,
    names_site,
    names_two,
    numbers_issue,
    opening,
    says_when,
)
from glossator.readers.clippings.overhead import is_menu, is_path
from glossator.readers.clippings.posts import is_post_head
from glossator.readers.clippings.prose import is_prose, sentences
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line, is_list_start

_ENOUGH_TITLE = 4
_TITLE_WORDS = (2, 28)
_SMALLEST_SHARED = 4  # letters of a word that counts as shared

# "Cover image for The clock nobody winds": what a picture without words is called
_PICTURES = re.compile(
    r"(?:cover|feature[ds]?|hero|header|article|preview|post|thumbnail|lead)"
    r" ?(?:image|picture|photo)"
    r"|image (?:for|de couverture|à la une|du post)|thumbnail (?:for|of)"
    r"|(?:titel|vorschau|beitrags)bild|imagen (?:de portada|destacada|de cabecera)"
    r"|imagem (?:de capa|destacada|de destaque)|immagine (?:di copertina|in evidenza)|omslagfoto"
    r"|uitgelichte afbeelding|封面图|题图|アイキャッチ",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(
    r"\b(?:showing|shows|depicting|featuring|pictured|portrait of|screenshot of|illustration of"
    r"|symbolbild|zeigt|abbildung|montrant|illustrant|mostrando|que muestra|che (?:mostra"
    r"|raffigura)|qui montre|bild zeigt|immagine di|image de|foto von|photo of|image of"
    r"|picture of|raffigurante"
    r"|met afbeelding)\b",
    re.IGNORECASE,
)


# sections of newspapers, where these stand alone above a title
_SECTION = re.compile(
    r"(?:world |local |breaking )?(?:news|politics|business|economy|opinion|analysis"
    r"|culture|arts|technology|tech|science|health|sports?|travel|food|lifestyle|books|film"
    r"|music|education|environment|climate|transport|interviews?|features?|comment|essay"
    r"|profile|podcast|(?:commons|lords) chamber|westminster hall|grand committee"
    r"|politik|wirtschaft|kultur|meinung|wissen|wissenschaft|gesellschaft|digital|reise"
    r"|panorama|feuilleton|leben"
    r"|politique|économie|société|opinions?|sciences?|santé|voyage|monde|idées|política"
    r"|economía|cultura|sociedad|opinión|deportes?|ciencia|salud|viajes|mundo|politica"
    r"|economia|società|scienze?|salute|sociedade|esportes?)",
    re.IGNORECASE,
)


def is_section(line: Line) -> bool:
    """Whether `line` is what stands above a title to name its section: capitals, or such a name."""
    if line.words > 3:
        return False
    letters = [char for char in line.text if char.isalpha()]
    capitals = len(letters) >= 4 and all(char.isupper() for char in letters)
    return (
        line.text[0].isalpha()
        and ends_open(line)
        and (capitals or bool(_SECTION.fullmatch(line.text)))
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TitlePlace:
    """A line that may be the title: `following` the next line that may, `alt` whether it tells what
    a picture shows (`under_alt`: the line above it does), `again` whether another line over the
    text says it too, `wraps` whether it says one of these and more, `leads` whether a byline or
    running text is next, `over_menu` and `under_menu` whether the site's menu is near below or
    right above, `signed` whether a byline or date follows near, `under_site` whether a menu stands
    anywhere above, `in_row` whether lines of a word or two stand beside it that is as short, `site`
    whether it names the site, `crumb` whether a way through the site ends in it, `under_byline`
    whether date or byline stand close above it and nothing but text below, `first` whether nothing
    but furniture stands above it, `owner` whether the page's foot names it as the owner of the
    rights, `apart` whether it stands alone between blank lines under lines that stand close,
    `begins` whether the first words of the text have all of its own, `captioned` whether a
    picture's credit is right below, `told` how many of its longer words the text has too, of
    `telling`."""

    line: Line
    following: Line | None
    first: bool
    again: bool
    wraps: bool
    leads: bool
    alt: bool
    under_alt: bool
    over_menu: bool = False
    under_menu: bool = False
    under_site: bool = False
    under_title: bool = False
    under_byline: bool = False
    crumb: bool = False
    site: bool = False
    opens: bool = False
    signed: bool = False
    in_row: bool = False
    owner: bool = False
    apart: bool = False
    begins: bool = False
    captioned: bool = False
    role: bool = False
    told: int = 0
    telling: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleSign:
    """One thing that speaks for (below 0: against) a line's being the title."""

    name: str
    weight: int
    holds: Callable[[TitlePlace], bool]


def _title_sign(name: str, weight: int, holds: Callable[[TitlePlace], bool]) -> TitleSign:
    return TitleSign(name=name, weight=weight, holds=holds)


_LONG_HEADLINE = 24  # words, if it ends in a full stop


def _is_longer(place: TitlePlace) -> bool:
    below = place.following
    if below is None or below.words < 4:
        return False
    return not is_prose(below) or below.words <= _LONG_HEADLINE


_LONGER = 10  # words of a standfirst, or of the text


def _is_over_longer(place: TitlePlace) -> bool:
    below = place.following
    longer = below is not None and below.words >= max(_LONGER, place.line.words + 1)
    return longer and place.under_site


def _is_face(place: TitlePlace) -> bool:
    share = interface_of(place.line.key).share
    return share >= 0.99 or (share > 0.6 and place.under_site)


# "Remarks by Mayor Ada Lind on …" · "Press Briefing by …, 4 May 2021"
_OCCASION = re.compile(
    r"(?:(?:opening|closing|joint|background|daily|virtual|weekly) )*"
    r"(?:remarks|press (?:briefing|conference|gaggle|availability|statement)|briefing|statements?"
    r"|speech|address|testimony|hearing|interview|conversation|q&a|transcript|debate)"
    r"(?: \w+){0,3}? (?:by|with|of|between|on) (?:the )?[A-Z].*"
    r"|(?:pressekonferenz|regierungserklärung|rede|ansprache|erklärung|interview)"
    r"(?: \w+){0,3} (?:von|mit|der|des) .*"
    r"|(?:conférence de presse|discours|déclaration|allocution|point de presse|rueda de prensa"
    r"|discurso|declaraci(?:ón|ones)|conferenza stampa|intervento|coletiva de imprensa)"
    r"(?: \w+){0,3} (?:de|du|des|del?|della|di|da|do) .*",
    re.IGNORECASE,
)
_LEAST_OCCASION = 5  # words


def is_occasion(text: str) -> bool:
    """Whether `text` is the title of what somebody said on an occasion."""
    return len(text.split()) >= _LEAST_OCCASION and bool(_OCCASION.fullmatch(text))


_MANY_TOLD = 4  # words of a title that the text has too
# "Follow @sandradio"
_HANDLE = re.compile(r"^\w+(?: us| uns)?(?: on| auf)? @[\w.]+$")
TITLE_SIGNS = (
    _title_sign("first line of the text", 3, lambda p: p.first and not p.under_site),
    _title_sign("first line under a menu", 1, lambda p: p.first and p.under_site),
    _title_sign("head of a post", -9, lambda p: is_post_head(p.line)),
    _title_sign("owns the site", -9, lambda p: p.owner),
    _title_sign("stands at the top and below the menu", -9, lambda p: p.site),
    _title_sign("nothing but a date", -9, lambda p: is_day(p.line.text)),
    _title_sign("says when", -9, lambda p: says_when(p.line.text)),
    _title_sign("names a picture", -9, lambda p: bool(_PICTURES.match(p.line.text))),
    _title_sign("a name in a network", -9, lambda p: bool(_HANDLE.search(p.line.text))),
    _title_sign("an issue's number, a former title", -9, lambda p: numbers_issue(p.line.text)),
    _title_sign("length of a headline", 2, lambda p: 5 <= p.line.words <= _TITLE_WORDS[1]),
    _title_sign("length of most headlines", 1, lambda p: p.under_site and 6 <= p.line.words <= 16),
    _title_sign(
        "many of its words are the text's", 3, lambda p: p.told >= _MANY_TOLD and ends_open(p.line)
    ),
    _title_sign(
        "most of its words are the text's", 1, lambda p: p.told > 2 and p.told >= 0.75 * p.telling
    ),
    _title_sign("none of its words is the text's", -2, lambda p: p.telling > 1 and not p.told),
    _title_sign("a longer line below", 1, _is_over_longer),
    _title_sign("no full stop", 2, lambda p: ends_open(p.line)),
    _title_sign("full stop", -4, lambda p: not ends_open(p.line)),
    _title_sign(
        "full stop over a byline", 1, lambda p: p.signed and p.under_site and not ends_open(p.line)
    ),
    _title_sign(
        "length of a title", 1, lambda p: _TITLE_WORDS[0] <= p.line.words <= _TITLE_WORDS[1]
    ),
    _title_sign("too long", -6, lambda p: p.line.words > _TITLE_WORDS[1]),
    _title_sign("title case", 1, lambda p: is_title_case(p.line.text)),
    _title_sign("said again", 4, lambda p: p.again and (p.first or not is_name(p.line.text))),
    _title_sign("says another line and more", -4, lambda p: p.wraps),
    _title_sign("byline or text below", 1, lambda p: p.leads),
    _title_sign("byline or date near below", 3, lambda p: p.signed),
    _title_sign(
        "under another such line", -3, lambda p: p.under_title and not (p.opens or p.apart)
    ),
    _title_sign("opens what stands over byline or date", 5, lambda p: p.opens and p.under_site),
    _title_sign("close under byline or date, over the text", 4, lambda p: p.under_byline),
    _title_sign("what stands over a date or name", -9, lambda p: is_key(p.line)),
    _title_sign("news of the hour", -9, lambda p: bool(TICKER.search(p.line.text))),
    _title_sign("leads on", -6, lambda p: p.line.text[-1:] in "→▸▶➔❯"),
    _title_sign("alone under lines that stand close", 4, lambda p: p.apart and p.under_site),
    _title_sign(
        "parted by a bar",
        -3,
        lambda p: p.under_site and not p.apart and bool(re.search(r"\s[|•·›]\s", p.line.text)),
    ),
    _title_sign("two names", -4, lambda p: p.under_site and names_two(p.line)),
    _title_sign("ends in who took a picture", -9, lambda p: is_credited(p.line.key)),
    _title_sign("cells of a table", -6, lambda p: "\t" in p.line.text.strip()),
    _title_sign("names what was said on an occasion", 7, lambda p: is_occasion(p.line.text)),
    _title_sign("begins the text", 3, lambda p: p.begins),
    _title_sign("stop inside", -1, lambda p: bool(re.search(r"\w\. [A-Z]", p.line.text))),
    _title_sign("several sentences", -4, lambda p: sentences(p.line) > 2),
    _title_sign("menu near below", -4, lambda p: p.over_menu),
    _title_sign("ends a way through the site", -2, lambda p: p.crumb),
    _title_sign("menu right above", 2, lambda p: p.under_menu),
    _title_sign("row of short lines", -3, lambda p: p.in_row and not p.first),
    _title_sign("is of a menu", -6, lambda p: is_menu(p.line) or is_path(p.line.text)),
    _title_sign("interface", -4, _is_face),
    _title_sign("small letter first", -3, lambda p: p.line.text[:1].islower()),
    _title_sign("furniture's words", -3, lambda p: words_of(p.line.key) is not None),
    _title_sign("section's name", -6, lambda p: is_familiar(p.line.text)),
    _title_sign("name of a section", -5, lambda p: bool(_SECTION.fullmatch(p.line.text))),
    _title_sign("capitals over a longer line", -6, lambda p: is_section(p.line) and _is_longer(p)),
    _title_sign("tells what a picture shows", -5, lambda p: p.alt),
    _title_sign("over a picture's credit", -6, lambda p: p.captioned),
    _title_sign("what the one named above does", -6, lambda p: p.role and not p.again),
    _title_sign(
        "a name over byline or date",
        -4,
        lambda p: p.signed and p.under_site and is_name(p.line.text),
    ),
    _title_sign("under what its picture shows", 3, lambda p: p.under_alt),
    _title_sign("list item", -6, lambda p: is_list_start(p.line.text)),
    _title_sign(
        "quotation", -1, lambda p: p.line.text[:1] in '"“„«' and p.line.text[-1:] in '"”“».'
    ),
    _title_sign("no words", -9, lambda p: not any(char.isalpha() for char in p.line.text)),
)


def find_title(
    lines: Sequence[Line], free: Sequence[int], around: Sequence[int], stated: Collection[int]
) -> tuple[int, Guess] | None:
    """The title, and what speaks for it, among the lines `free` (indices of those above the text
    that may be it), None if none has enough for it. `around` are those in which it may be said
    again, `stated` those that state author, date and the like."""
    best: tuple[int, Guess] | None = None
    best_sum = _ENOUGH_TITLE - 1
    head = opening(lines, free, stated)
    first = list(islice((line for line in lines if is_prose(line)), _FIRST))
    text = Counter(word for line in lines if is_prose(line) for word in _longer_words(line))
    long = len(text) >= _LONG_TEXT
    feet = [line.key for line in lines[-_FOOT:] if "©" in line.text and line.words <= _LONGEST_FOOT]
    for k, i in enumerate(free):
        following = lines[free[k + 1]] if k + 1 < len(free) else None
        under_site = any(is_menu(line) for line in lines[:i])
        words = _longer_words(lines[i]) if under_site and long else frozenset()
        once = is_prose(lines[i])  # then its own words are among the text's
        place = TitlePlace(
            line=lines[i],
            following=following,
            first=k == 0,
            again=any(
                j != i and says_again(lines[i], lines[j]) and not _is_entry(lines, i, j)
                for j in around
            ),
            wraps=any(j != i and _says_within(lines[i], lines[j]) for j in around),
            leads=i + 1 in stated or (i + 1 < len(lines) and is_prose(lines[i + 1])),
            alt=_is_alt_at(lines, free, k),
            under_alt=k > 0 and _is_alt_at(lines, free, k - 1),
            over_menu=_is_over_menu(lines, i),
            under_title=k > 0 and free[k - 1] == i - 1 and _is_headline(lines[i - 1]),
            crumb=_is_crumb(lines, i),
            site=names_site(lines, i),
            under_byline=_is_under_byline(lines, i, free, stated),
            opens=i == head,
            under_site=under_site,
            under_menu=i > 0 and (is_menu(lines[i - 1]) or is_path(lines[i - 1].text)),
            signed=_is_signed(lines, i, free, stated),
            in_row=_is_in_row(lines, i),
            apart=_is_apart(lines, i),
            begins=any(_is_named_in(lines[i], line) for line in first),
            captioned=is_captioned(lines, i),
            role=is_role(lines, i) or _is_in_byline(lines, i, stated),
            told=sum(text[word] > once for word in words),
            telling=len(words),
            owner=any(lines[i].key in foot and lines[i].key != foot for foot in feet),
        )
        held = [sign for sign in TITLE_SIGNS if sign.holds(place)]
        total = sum(sign.weight for sign in held)
        told = place.opens or (place.begins and is_name(lines[i].text))
        if total > best_sum or (told and total == best_sum):
            best, best_sum = (i, guess_of(held, _ENOUGH_TITLE)), total
    return best


_LONG_TEXT = 60  # longer words of a text that tell of its title
_STEM = 6  # first letters by which a word is known in other forms
_WORD = re.compile(r"[^\W_]+")
_SPACELESS = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def _longer_words(line: Line) -> frozenset[str]:
    """The beginnings of the longer words of a line; of a script without spaces, each two
    characters."""
    found: set[str] = set()
    for word in _WORD.findall(line.key.casefold()):
        if _SPACELESS.search(word):
            found.update(word[i : i + 2] for i in range(len(word) - 1))
        elif len(word) >= _SMALLEST_SHARED:
            found.add(word[:_STEM])
    return frozenset(found)


_FIRST, _OPENING = 3, 12  # paragraphs, and words of each, in which a title is said


def _is_named_in(line: Line, paragraph: Line) -> bool:
    """Whether a paragraph begins with all the longer words of `line`, two at least."""
    ours = {word for word in content(line.key) if len(word) >= _SMALLEST_SHARED}
    words = re.findall(r"[^\W_]+", paragraph.key.casefold())[:_OPENING]
    return line is not paragraph and len(ours) >= 2 and ours <= set(words)


_FOOT, _LONGEST_FOOT = 12, 40  # lines of a page's foot, words of one that tells its rights
_NEAR = 3  # lines below a title in which a menu speaks against it, a byline for it


def _is_headline(line: Line) -> bool:
    return line.words >= 5 and ends_open(line) and not is_path(line.text) and not is_menu(line)


def _is_over_menu(lines: Sequence[Line], i: int) -> bool:
    for line in lines[i + 1 : i + 1 + _NEAR]:
        if is_prose(line):
            return False
        if is_menu(line):
            return True
    return False


def _is_signed(lines: Sequence[Line], i: int, free: Sequence[int], stated: Collection[int]) -> bool:
    """Whether a byline or date follows, behind a standfirst or a handle at most."""
    for j in range(i + 1, min(len(lines), i + 2 + 2 * _NEAR)):
        if j in stated:
            return True
        if is_menu(lines[j]) or lines[j].words > 2 * _TITLE_WORDS[1] or is_path(lines[j].text):
            return False
    return False


_ROLE_WORDS = 6


def _is_in_byline(lines: Sequence[Line], i: int, stated: Collection[int]) -> bool:
    """Whether a few words stand close between a byline and a date: who it was that wrote."""
    close = i > 0 and lines[i].before == 0 and lines[i].words <= _ROLE_WORDS
    return close and i - 1 in stated and i + 1 in stated and bool(BY.fullmatch(lines[i - 1].text))


_CRUMBS = 4  # lines of a way through the site


def _is_crumb(lines: Sequence[Line], i: int) -> bool:
    """Whether a line ends a group of lines that begins, or nearly, with one of a menu."""
    k = i
    while k > 0 and lines[k].before == 0 and i - k < _CRUMBS:
        k -= 1
    near = range(k, i)
    return lines[i].before == 0 < lines[i].after and any(is_menu(lines[j]) for j in near)


def _is_under_byline(
    lines: Sequence[Line], i: int, free: Sequence[int], stated: Collection[int]
) -> bool:
    """Whether a headline ends a group of lines in which stated ones are right above it."""
    if lines[i].before or lines[i].words < fewest(lines[i]):
        return False
    end = i  # the names of sections may stand below
    while not lines[end].after and end + 1 < len(lines) and lines[end + 1].words <= _ENTRY_WORDS:
        end += 1
    if not lines[end].after:
        return False
    above = i - 1
    while above >= 0 and lines[above + 1].before == 0 and is_name(lines[above].text):
        above -= 1
    while above >= 0 and lines[above + 1].before == 0 and is_key(lines[above]):
        above -= 1
    return above >= 0 and lines[above + 1].before == 0 and above in stated


def _is_in_row(lines: Sequence[Line], i: int) -> bool:
    def is_short(j: int) -> bool:
        return 0 <= j < len(lines) and lines[j].words <= 2 and ends_open(lines[j])

    return is_short(i) and lines[i].before == 0 and (is_short(i - 1) or is_short(i + 1))


_ENTRY_WORDS = 3


def _is_entry(lines: Sequence[Line], i: int, j: int) -> bool:
    """Whether of two lines that say the same the upper one is the entry of a menu, which names the
    section."""
    if j < i and i + 1 < len(lines) and is_prose(lines[i + 1]):
        return False  # the name over the text is its title, in the menu too
    i, j = min(i, j), max(i, j)
    if lines[i].words > _ENTRY_WORDS or lines[i].before or not (lines[j].before or j == i + 1):
        return False
    beside = [lines[k] for k in (i - 1, i + 1) if 0 <= k < len(lines)]
    return all(line.words <= _ENTRY_WORDS and ends_open(line) for line in beside)


_SECTION_WORDS = 6
_CLOSE = 3  # lines without a blank one between that a title stands apart from


def _is_apart(lines: Sequence[Line], i: int) -> bool:
    if not _is_alone(lines[i]) or lines[i].words < fewest(lines[i]) or is_prose(lines[i]):
        return False
    if lines[i].words <= _SECTION_WORDS and re.search(r"\s[•·|/›»–—]\s", lines[i].text):
        return False  # a section and a part of it
    # between the menu and the title its section may stand alone
    named = i > 0 and _is_alone(lines[i - 1]) and lines[i - 1].words <= _SECTION_WORDS
    top = i - 1 if named else i
    return top >= _CLOSE and all(lines[top - k].before == 0 for k in range(1, _CLOSE))


def _is_alone(line: Line) -> bool:
    return line.before > 0 and line.after > 0


_LONGEST_ADDITION = 8  # words a site sets before or behind a title: its name, a path


def says_again(title: Line, other: Line) -> bool:
    """Whether `other` says `title`, alone or with the site's name or a path beside it."""
    return other.key == title.key or _says_within(other, title)


def _says_within(line: Line, title: Line) -> bool:
    """Whether `line` says `title` at its start or end, and a few words more."""
    ours, words = line.key, title.key
    if title.words < 3 or not title.words < line.words <= title.words + _LONGEST_ADDITION:
        return False
    return ours.startswith(f"{words} ") or ours.endswith(f" {words}")


def _is_alt_at(lines: Sequence[Line], free: Sequence[int], k: int) -> bool:
    near = [lines[i] for i in free[k + 1 : k + 2]]
    below = [lines[i + 1] for i in free[k + 1 : k + 2] if i + 1 < len(lines)]
    return bool(near) and is_alt(lines[free[k]], near[0], below[0] if below else None)


def is_alt(line: Line, following: Line | None, below: Line | None) -> bool:
    """Whether `line` tells at greater length, without a full stop, what the title below it says:
    the words of the picture above the title. `below` is the line under that title: were it running
    text, the lines would be a title and the first heading."""
    if following is None or not ends_open(line) or following.words < 2:
        return False
    shared = shared_words(line, following)
    longer = line.words > following.words and line.words >= 8
    describes = bool(_DESCRIBES.search(line.text))
    repeats = shared >= 0.8 and below is not None and not is_prose(below)
    return longer and ((describes and shared >= 0.3) or repeats)


def shared_words(line: Line, other: Line) -> float:
    """The share of the longer words of `other` that `line` has too."""
    ours, theirs = content(line.key), content(other.key)
    return len(ours & theirs) / len(theirs) if theirs else 0.0


def content(key: str) -> set[str]:
    words = re.findall(r"[^\W_]+", key)
    return {
        word.casefold()
        for word in words
        if len(word) >= _SMALLEST_SHARED or word.isupper() or word.isdigit()
    }
