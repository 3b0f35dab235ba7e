"""Which language a text is in, by its script and its commonest small words."""

import re
from collections import Counter

_LOOKED_AT = 20_000  # code points: enough to know
_FEWEST = 12  # small words below which nothing is said
_LEAD = 1.4  # how far ahead of the next language the first must be

# Small words that are frequent in one of these languages and rare in the others.
_SMALL_WORDS = {
    "en": "the and of to is that it was for with you this are have not be they we but what which",
    "de": "der die das und ist nicht ein eine zu den mit sich auf für dem sie es auch ich wir wie",
    "fr": "le les et des est une dans que qui pour pas sur du au avec nous vous ce il cette sont",
    "es": "el los las y es una que por con para del se lo como más pero su hay fue muy está",
    "it": "il gli che di è una per non con del della sono anche si nel alla ma più questo ha",
    "pt": "os as e é uma que não do da em para com no na um por mais foi você são ao",
    "nl": "het een van en dat niet zijn op te met voor er maar ook aan wij ze bij naar wordt",
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
    letters = sum(char.isalpha() for char in text)
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
    is_clear = first >= _FEWEST and first >= _LEAD * second and first >= 0.12 * total
    return language if is_clear else ""
