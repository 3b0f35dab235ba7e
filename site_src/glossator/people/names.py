"""What reads as the name of a person, and when two names are one.

No list of people stands anywhere: a name is judged by its form alone, here, and by what sources do
with it, in `people`.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping

from glossator.readers.speech.roles import ANSWERERS, ASKERS
from glossator.text import slugify
from glossator.themes.letters import Accents, fold_letters

_LONGEST = 400  # code points of a name that are compared
# Voices that are called by what they do, besides those that interviews call so.
_ROLES = re.compile(
    r"(?:(?:unknown|unidentified|male|female|new|guest) )?(?:speaker|voice|author|narrator|man"
    r"|woman|sprecher(?:in)?|stimme|intervenant(?:e)?|locutor(?:a)?|orador(?:a)?)(?: \w{1,2})?"
    r"|unknown|anonymous|anonym|all|alle|both|staff(?: \w+)?|admin|administrator|editor(?:s|ial)?"
    r"|(?:editorial|news) (?:staff|team|desk|board)|the (?:editors?|staff)|by|n/?a|none",
)


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


TITLES = _words(
    "mr mrs ms miss mx dr prof professor sir dame lord lady herr frau señor señora monsieur madame"
    " president senator governor chancellor minister judge justice captain rev reverend saint"
)
ARTICLES = _words("the a an der die das le la les el los las il lo")
_PARTICLES = _words(
    "de da do dos das di del della der den van von zu zur ten ter la le el al bin ibn ben bat y e"
    " af av"
)
_SUFFIXES = _words("jr sr ii iii iv phd md esq")
_ORGANISATIONS = _words(
    "academy administration agency alliance american associated association authority bank"
    " board books broadcasting bureau business capital center centre channel church club"
    " coalition college collective commission committee community company conference"
    " congress contributors cooperative corporation council court daily department desk"
    " digest digital division editor editorial editors education entertainment enterprises"
    " european express federation festival film films foundation forum fund gazette global"
    " government group guild herald holdings industries initiative institute insider"
    " international journal laboratories labs league library ltd llc inc magazine media"
    " ministry monthly movement museum national network networks news newsletter newspaper"
    " newsroom office online organisation organization parliament partners party platforms"
    " podcast post press productions program project public publications publishers"
    " publishing radio records report reporters research review school schools science"
    " security senate service services show society software solutions staff station store"
    " studio studios syndicate systems team tech technologies technology television times"
    " today transcript transcripts tribune trust tv union united university ventures video"
    " weekly wire works world"
)
_NO_FAMILY = _ORGANISATIONS | TITLES | ARTICLES | _PARTICLES | _SUFFIXES
# What may stand before the capital inside a name: `O'Brien`, `McDonald`, `DeVito`
_BEFORE_CAPITAL = re.compile(r"^(?:Ma?c|De|Di|Du|La|Le|Fitz|[OD]['’])")
_INITIAL = re.compile(r"[^\W\d_]\.?")
_BEHIND = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")  # Hanna Reuter (CEO)
_WORD = re.compile(r"[^\W\d_]+(?:['’\-‐‑][^\W\d_]+)*\.?")
_INITIALS = re.compile(r"[^\W\d_]{1,3}")
_NO_NAME = re.compile(r"[*_\s]+")


def cleaned(written: str) -> str:
    """A name as a page shows it: `Hanna_Reuter (CEO)` and `[Hanna Reuter]` without what is
    round the name."""
    name = _NO_NAME.sub(" ", written).strip(" []")
    return _BEHIND.sub("", name).strip() or name


def is_name(written: str) -> bool:
    """Whether a voice or an author is called by a name: not `Q`, `Speaker 1`, `Staff` or the
    letters that stand for a name."""
    name = cleaned(written)
    plain = name.casefold().rstrip(".:")
    if any(roles.fullmatch(plain) for roles in (ASKERS, ANSWERERS, _ROLES)):
        return False
    if sum(char.isalpha() for char in name) < 2:
        return False
    return not (_INITIALS.fullmatch(name) and name.isupper())


def reads_as_personal(written: str) -> bool:
    """Whether a name has the form of a person's: two to five words of letters, each with a capital
    (particles such as `van` apart) and none of capitals alone, and no article in front."""
    words = cleaned(written).split()
    if not 2 <= len(words) <= 5 or words[0].casefold() in ARTICLES:
        return False
    if not all(_WORD.fullmatch(word) for word in words):
        return False
    inner = [word for word in words[1:-1] if word not in _PARTICLES]
    return all(_is_capitalised(word) for word in (words[0], *inner, words[-1]))


def _is_capitalised(word: str) -> bool:
    letters = word.rstrip(".")
    return letters[0].isupper() and (len(letters) == 1 or not letters.isupper())


def name_key(written: str, accents: Accents) -> str:
    """What the ways to write one name have in common: letters in one case, words joined by `-`,
    without a title in front. Empty if there is no letter."""
    folded = fold_letters(cleaned(written).replace(".", ". "), accents).text
    words = slugify(folded, _LONGEST).split("-")
    while len(words) > 2 and words[0] in TITLES:
        del words[0]
    return "-".join(words)


def surname(written: str) -> str:
    """The last word of a name of two or more that may stand for it alone; empty if there is none:
    one word is no surname, and what has an article in front is no person's name."""
    words = [
        word for word in cleaned(written).split() if word.casefold().strip(".,") not in _SUFFIXES
    ]
    if len(words) < 2 or words[0].casefold() in ARTICLES:
        return ""
    last = words[-1].strip(".,")
    return last if len(last) > 1 and last[0].isupper() and _WORD.fullmatch(last) else ""


def family_and_given(written: str) -> tuple[str, str] | None:
    """The family's and the given name of what is plainly `Given Family`, for citations: two words
    in Latin letters, each with one capital in front, perhaps an initial between them, and none an
    organisation's, a title or a particle. None for all else: which part is the family's is not
    guessed."""
    words = written.split()
    if len(words) not in (2, 3) or any(word.casefold().strip(".") in _NO_FAMILY for word in words):
        return None
    if not (_is_plain(words[0]) and _is_plain(words[-1])):
        return None
    if len(words) == 3 and not _INITIAL.fullmatch(words[1]):
        return None
    return words[-1], " ".join(words[:-1])


def _is_plain(word: str) -> bool:
    """`Ann`, `Jean-Luc`, `O'Brien`; not `OpenAI`, `eBay`, `NASA` or `Li4`."""
    parts = re.split("[-‐‑]", word)
    return all(_is_proper(part) or _is_proper(_BEFORE_CAPITAL.sub("", part)) for part in parts)


def _is_proper(word: str) -> bool:
    return (
        len(word) > 1
        and word.isalpha()
        and word[0].isupper()
        and word[1:].islower()
        and all(unicodedata.name(char, "").startswith("LATIN") for char in word)
    )


def same_person(keys: Collection[str]) -> Mapping[str, str]:
    """Each key with the one it stands for: a name whose first names are initials (`h-reuter`)
    is the one other with that surname and those initials; with two such it stays itself."""
    full: dict[str, list[str]] = {}
    for key in sorted(keys):
        words = key.split("-")
        if len(words) > 1 and not _is_initialed(words):
            full.setdefault(words[-1], []).append(key)
    settled = {}
    for key in keys:
        words = key.split("-")
        fitting = (
            [other for other in full.get(words[-1], ()) if _fits(words, other.split("-"))]
            if _is_initialed(words)
            else []
        )
        settled[key] = fitting[0] if len(fitting) == 1 else key
    return settled


def _is_initialed(words: list[str]) -> bool:
    return len(words) > 1 and len(words[-1]) > 1 and all(len(word) == 1 for word in words[:-1])


def _fits(initials: list[str], words: list[str]) -> bool:
    """Whether `h m reuter` may be `hanna maria reuter`, or `hanna reuter`."""
    pairs = list(zip(initials[:-1], words[:-1], strict=False))
    return all(word.startswith(letter) for letter, word in pairs)


def best_written(names: Iterable[tuple[int, str]]) -> str:
    """The way to write a name that a page shows: of `(rank, name)` the lowest rank, but one that is
    not all in capitals or small letters first; then the most frequent, then the first."""
    counts: dict[tuple[int, str], int] = {}
    for each in names:
        counts[each] = counts.get(each, 0) + 1
    order = {each: place for place, each in enumerate(counts)}
    return min(
        counts,
        key=lambda each: (
            each[1].isupper() or each[1].islower(),
            each[0],
            -counts[each],
            order[each],
        ),
    )[1]
