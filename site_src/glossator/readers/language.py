"""Which language a text is in, by its script and its commonest small words."""

import re
from collections import Counter

_LOOKED_AT = 20_000  # code points: enough to know
_FEWEST = 12  # small words below which nothing is said
_LEAD = 1.25  # how far ahead of the next language the first must be

# The commonest small words, those included that neighbours share: what counts is who has most.
_SMALL_WORDS = {
    "en": (
        "the a an and or but of to in on at for with from by is are was were be been it that this"
        " these those he she they we you i his her their not have has had will would which who what"
        " there"
    ),
    "de": (
        "der die das den dem des ein eine einer eines und oder nicht ist war waren wird werden zu"
        " zum zur im in am an auf aus bei mit nach von vor für über sich er sie es wir ihr ich du"
        " man auch als wie wenn dass aber nur noch schon"
    ),
    "fr": (
        "le la les un une et de du des que qui en à dans pour pas ne se son sa il elle était"
        " étaient avec sur au aux est sont nous vous ce cette plus mais par ou où ont"
    ),
    "es": (
        "el la los las un una y de que en a por con para no se su sus lo es del al como más pero"
        " era eran fue hay muy ya o yo le nos está están son ese esta este"
    ),
    "it": (
        "il lo la i gli le un una e è che di a da in con su per non si come anche più ma se del"
        " della dei alla al nel sono era erano ha questo quello quelli ci io"
    ),
    "pt": (
        "o a os as um uma e de do da dos das que em no na por com para não se eu era eram foi mais"
        " como mas ao é são você ou seu sua ele eles"
    ),
    "nl": (
        "de het een en van in is was waren dat die niet zijn op te met voor er maar ook aan wij ze"
        " zij bij naar wordt om als hij ik je uit over nog wel"
    ),
}
_WORDS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
# kana before Han: Japanese is written in both
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]"), 0.1),
    ("ko", re.compile(r"[\uac00-\ud7af]"), 0.4),
    ("zh", re.compile(r"[\u4e00-\u9fff]"), 0.4),
    ("he", re.compile(r"[\u0590-\u05ff]"), 0.5),
    ("ar", re.compile(r"[\u0600-\u06ff]"), 0.5),
    ("ru", re.compile(r"[\u0400-\u04ff]"), 0.5),
)
_UKRAINIAN = re.compile(r"[іїєґ]")
_PERSIAN = re.compile(r"[پچژگ]")


def language_of(text: str) -> str:
    """A language's code (`en`, `de`, …), or nothing if the text does not make it clear."""
    text = text[:_LOOKED_AT].casefold()
    letters = sum(map(str.isalpha, text))
    if not letters:
        return ""
    for language, script, share in _SCRIPTS:
        if len(script.findall(text)) >= share * letters:
            return "" if _is_neighbour(language, text) else language
    return _by_small_words(text)


def _is_neighbour(language: str, text: str) -> bool:
    """Whether letters show another language of the same script, which we do not tell apart."""
    if language == "ru":
        return bool(_UKRAINIAN.search(text))
    return language == "ar" and len(_PERSIAN.findall(text)) > 3


def _by_small_words(text: str) -> str:
    counts = Counter(_WORD.findall(text))
    scores = sorted(
        ((sum(counts[word] for word in words), language) for language, words in _WORDS.items()),
        reverse=True,
    )
    (first, language), (second, _) = scores[0], scores[1]
    total = sum(counts.values())
    is_clear = first >= _FEWEST and first >= _LEAD * second and first >= 0.2 * total
    return language if is_clear else ""
