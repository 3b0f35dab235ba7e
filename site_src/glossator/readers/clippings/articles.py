"""What encyclopedias and magazines set into an article in signs rather than words: boxes of links
behind it, notes that lead to another article, counters and labels of pictures, files sent along."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, Words, words_of
from glossator.readers.plain_lines import Line

_HATNOTE = 14  # words of a note that leads to another article
_HATNOTES = ("hatnote", "encyclopedia", "kind")
# "v · m", "V • T • E", "[v|d|e]": to view, discuss and edit a box
_HANDLES = re.compile(
    r"[\[(]?[^\W\d_](?:\s?[·•|∙‧/]\s?[^\W\d_]){1,3}[\])]?|vte|vde|查论编|查論編|表話編歴"
)
_ROW = re.compile(r"\S\s*[·•∙‧]\s*\S.*\S\s*[·•∙‧]\s*\S|\S\t\S")
# "yard_01.jpg (84.12 KB) Viewed 2310 times" · "plan.pdf (1.2 MB)"
_FILE = re.compile(
    r"\S.{0,60}\.(?:jpe?g|png|gif|webp|heic|pdf|zip|rar|7z|docx?|xlsx?|mp[34]|txt|stl|csv) ?"
    r"[\[(]\s?\d+(?:[.,]\d+)?\s?(?:[KMG]i?B|bytes|octets|[KMG]o|[КМГ]Б|байт)\b[^)\]]{0,30}[)\]].{0,50}",
    re.IGNORECASE,
)
# "1 of 7", "3 / 12", "Bild 2 von 9": over, under or beside the button to the next picture
_COUNTER = re.compile(
    r"(?:[^\W\d_]{3,12} )?\d{1,3}\s?"
    r"(?:/|of|von|sur|de|di|van|z|ze|av|af|iz|из|з|από|din|dari|trên|من|מתוך|out of)\s?\d{1,3}",
    re.IGNORECASE,
)
_SHOWS = ("embed", "player", "enlarge", "navigation", "kind", "contents")
# "Fig. 2. View more"
_LABEL = re.compile(
    r"(?:fig(?:ure|\.)?|abb(?:ildung|\.)|bild|tableau|tabla|figura|image|table|tab\.|рис\.|foto|図|图)"
    r"\s?\d{1,3}\s?[.:)]?\s+(?=\S)",
    re.IGNORECASE,
)
# "🔔 Follow me for …": what asks readers for something behind the sign for it
_PLEA = re.compile(r"[🔔♻🔁💌📩📬📨🔄☕❤💬👍👉➡🔗📲]\ufe0f?\s?(?=[^\W\d_])")
_PLEA_WORDS = 16
# "- Advertisement -": what stands alone where an advertisement was
_AD = re.compile(
    r"[\s*•·|—–\-\[\](){}【】<>:：~_]*(?:advertisements?|anzeigen?|publicité|publicidad|publicidade"
    r"|pubblicità|advertentie|reclame|reklama|reklam|annons|annonse|annonce|mainos|publicitate"
    r"|hirdetés|реклама|διαφήμιση|إعلان|إعلانات|פרסומת|تبلیغات|विज्ञापन|iklan|quảng cáo|โฆษณา"
    r"|広告|广告|廣告|광고|ad|ads)[\s*•·|—–\-\[\](){}【】<>:：~_]*",
    re.IGNORECASE,
)


def is_ad_label(text: str) -> bool:
    """Whether `text` is the one word that stands over an advertisement, in signs or without."""
    return len(text) <= _LONGEST_AD and bool(_AD.fullmatch(text))


def is_handles(text: str) -> bool:
    """Whether `text` is nothing but the letters by which a box of links is viewed and edited."""
    return bool(_HANDLES.fullmatch(text))


# "听新闻 00:00 / 11:26": a player before it plays
_PLAYED = re.compile(r"(?:\S{1,12} ){0,4}0?0:00\s?/\s?\d{1,2}:\d\d(?::\d\d)?")
# "[photo]", where a picture stood
PLACEHOLDER = re.compile(
    r"[\[(（【](?:photo|picture|image|img|foto|bild|afbeelding|zdjęcie|zdjęcia|obrazek|obrázek|fotka|imagen"
    r"|imagem|immagine|фото|зображення|изображение|kép|kuva|画像|写真|图片|圖片|사진|صورة|תמונה)"
    r"(?: ?\d{1,2})?[\])）】]",
    re.IGNORECASE,
)
_LONGEST_AD = 40
_PUB = ("Pub", "PUB", "Pub.", "Publ.")  # in French and Portuguese; in English it is a house
_ROMANCE = re.compile(
    r"\b(?:não|uma|são|também|pelo|pela|dos|nas|est|les|des|dans|pour|qui|avec)\b",
    re.IGNORECASE,
)
_FEWEST_ROMANCE = 12


def _is_romance(lines: Sequence[Line]) -> bool:
    """Whether a page is in French or Portuguese, as its small words tell."""
    return sum(len(_ROMANCE.findall(line.text)) for line in lines) >= _FEWEST_ROMANCE


def set_in(lines: Sequence[Line], words: Sequence[Words | None]) -> set[int]:
    """The lines of `lines` that are such. `words` are what each says."""
    found = {
        i
        for i, line in enumerate(lines)
        if _FILE.fullmatch(line.text)
        or _is_hatnote(lines, i)
        or _is_counter(lines, words, i)
        or is_ad_label(line.text)
        or PLACEHOLDER.fullmatch(line.text)
        or _PLAYED.fullmatch(line.text)
        or (line.text in _PUB and line.before > 0 and line.after > 0 and _is_romance(lines))
        or _is_label(line)
        or _is_plea(line)
    }
    return found | _boxes(lines)


def _is_hatnote(lines: Sequence[Line], i: int) -> bool:
    """Whether a line with a stop, right under a heading, says what encyclopedias say of an article
    at more length: `Main article: The tide mill.`"""
    line = lines[i]
    stopped = line.text[-1] in ".。" and line.words <= _HATNOTE
    if not stopped or not i or not re.search(r"[:：]", line.text) or is_prose(lines[i - 1]):
        return False
    said = words_of(line.key.rstrip(".。"))
    return said is not None and said.name in _HATNOTES and said.weight >= LIKELY


def _is_counter(lines: Sequence[Line], words: Sequence[Words | None], i: int) -> bool:
    """Whether a line counts pictures beside the button to another."""
    if not _COUNTER.fullmatch(lines[i].text):
        return False
    near = [i - 1] * (lines[i].before == 0) + [i + 1] * (lines[i].after == 0)
    told = [words[j] for j in near if 0 <= j < len(lines)]
    return any(each is not None and each.name in _SHOWS for each in told)


def _is_label(line: Line) -> bool:
    """Whether nothing but a button stands behind the number of a picture."""
    match = _LABEL.match(line.text) if line.words <= _PLEA_WORDS else None
    return match is not None and _is_button(line.key[match.end() :])


def _is_button(text: str) -> bool:
    said = words_of(text)
    return (said is not None and said.weight >= LIKELY) or interface_of(text).share >= _WHOLE


_WHOLE = 0.99  # share of a line's words that are an interface's


def _is_plea(line: Line) -> bool:
    match = _PLEA.match(line.text) if line.words <= _PLEA_WORDS else None
    if match is None:
        return False
    asked = line.text[match.end() :]
    first = interface_of(asked.split()[0].casefold())
    return first.share >= _WHOLE and first.reason in ("share-bar", "newsletter", "form")


def _boxes(lines: Sequence[Line]) -> set[int]:
    """The lines of boxes of links from their handles on: to the next blank line, and as far as rows
    of links follow; no running text."""
    found: set[int] = set()
    for start, line in enumerate(lines):
        if not _HANDLES.fullmatch(line.text):
            continue
        end = start + 1
        while (
            end < len(lines)
            and not is_prose(lines[end])
            and (lines[end].before == 0 or _ROW.search(lines[end].text))
        ):
            end += 1
        if any(_ROW.search(each.text) for each in lines[start + 1 : end]):
            found.update(range(start, end))
    return found
