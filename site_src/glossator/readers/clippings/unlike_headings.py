"""Short lines that tell by themselves that they head nothing, wherever they stand: who took a
picture, a rating, a formula, where a text is from."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.articles import PLACEHOLDER, is_ad_label
from glossator.readers.clippings.bylines import SOURCE
from glossator.readers.clippings.captions import is_credited
from glossator.readers.clippings.section_anchors import links_section
from glossator.readers.plain_lines import Line

# "Value score: 3.5 / 5" · "Gesamtnote: 8,5 von 10" · "★★★★☆"
_RATING = re.compile(
    r"(?:[^\W\d_][^:：]{1,40}[:：]? )?\d{1,3}(?:[.,]\d{1,2})? ?"
    r"(?:/|out of|von|sur|de|su|van|av|af|z|iz|из|з)"
    r" ?(?:5|6|10|20|100)(?: ?(?:stars?|sterne|étoiles|estrellas|stelle|sterren|gwiazdek|points?))?"
    r"|[★☆⭐✮✩]{3,6}½?"
)
# "f ≈ 0.4 √(g/d)" · "L = ρ / (1 − ρ)"
_FORMULA = re.compile(r"[≈≃≅∝≤≥√∑∫∂∏∇]|^[^\W\d_]\w?(?:\([^()]{1,9}\))? ?[=≡] ?\S")
# "(会場笑い)", "(They all laugh)": what happened while somebody spoke
_DIRECTION = re.compile(r"[(（][^()（）]*[^\W\d_]{2}[^()（）]*[)）]")
# "元町　匿名　　　　白に青い花": cells, parted by wide gaps
_CELLS = re.compile(r"\S(?:\u3000| {3})\s*\S+(?:\u3000| {3})\s*\S")
_SWITCH = re.compile(r"[A-Z][a-z]")  # "On", under a table of contents
# "@skerrowcourier"
_HANDLE = re.compile(r"@[\w.-]{2,40}")
# "Additional reporting by Ada Lind", "Mitarbeit: Ida Holm", "Traducción de Ana Ruiz"
_HELPED = re.compile(
    r"(?:[Aa]dditional |[Ff]urther |[Ww]ith )?(?i:reporting|research|editing|translation"
    r"|fact[- ]checking"
    r"|photography|photographs|graphics|illustrations?|data analysis|video|sound|production)"
    r"(?i: and (?:reporting|research|editing|photography|graphics"
    r"|translation))? by [A-ZÀ-Þ]\S.{2,100}"
    r"|(?:Mitarbeit|Redaktion|Recherche|Übersetzung|Aus dem \w+|Schlussredaktion)"
    r"(?:: ?| von )[A-ZÀ-Þ]\S.{2,80}"
    r"|(?:Traduit (?:de|du) .{2,20} par|Avec la collaboration de|Traduction ?:) ?[A-ZÀ-Þ]\S.{2,80}"
    r"|(?:Con (?:información|la colaboración) de|Traducción (?:de|:)|Edición (?:de"
    r"|:)) ?[A-ZÀ-Þ]\S.{2,80}"
    r"|(?:Ha collaborato|Traduzione di|Con la collaborazione di|Tradução de|Colaborou) ?:? ?"
    r"[A-ZÀ-Þ]\S.{2,80}|(?:Met medewerking van|Vertaling:|Vertaald door) ?[A-ZÀ-Þ]\S.{2,80}"
)
_CAPTION = 4  # words of a picture's caption, with its credit
_LETTERS = 3  # of a word that a formula has not


def heads_nothing(line: Line) -> bool:
    """Whether a short line is of a kind that never heads a section."""
    if (
        _DIRECTION.fullmatch(line.text)
        or _CELLS.search(line.text)
        or _SWITCH.fullmatch(line.text)
        or _HANDLE.fullmatch(line.text)
        or PLACEHOLDER.fullmatch(line.text)
        or links_section(line)
    ):
        return True
    if _HELPED.fullmatch(line.text):
        return True
    if _RATING.fullmatch(line.text) or SOURCE.fullmatch(line.text) or is_ad_label(line.text):
        return True
    if _FORMULA.search(line.text) and not re.search(rf"[^\W\d_]{{{_LETTERS + 1},}}", line.text):
        return True
    return line.words >= _CAPTION and is_credited(line.key)


_GREETING, _NAME = 6, 8  # words of a greeting, of what signs a letter
# "P.S. The paid letter …", "PS Parę osób pyta …", "(This issue was written by Marta.)"
_AFTER = re.compile(r"(?:P\.?\s?){1,2}S\b|P\.?D\.\s|N\.?B\.\s")


def signs(lines: Sequence[Line], i: int) -> bool:
    """Whether a few words sign a letter: under a greeting that ends in a comma, over what is said
    after it, or over the last paragraph in brackets."""
    line = lines[i]
    above = lines[i - 1] if i else None
    below = lines[i + 1] if i + 1 < len(lines) else None
    if line.words > _NAME:
        return False
    greeted = above is not None and above.words <= _GREETING and above.text[-1] in ",，،"
    after = below is not None and bool(_AFTER.match(below.text)) and line.before > 0
    told = below is not None and i + 2 == len(lines) and _is_bracketed(below.text)
    return greeted or after or told


def _is_bracketed(text: str) -> bool:
    return text[0] in "(（[［" and text[-1] in ")）]］"


_ROW_WORDS, _ROW = 12, 2  # of a line of a row, and lines of it right above
_SHAPE = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*|\d+")


def in_row(lines: Sequence[Line], i: int) -> bool:
    """Whether the two lines above have the same signs between their words and figures as line `i`,
    two at least: `Nether Pool, Devon (6 to 29)`. The last of such a row stands over a paragraph."""
    shape = _shape(lines[i])
    if len(shape) < _ROW or i < _ROW or lines[i].words > _ROW_WORDS:
        return False
    return all(_shape(lines[j]) == shape and lines[j].words <= _ROW_WORDS for j in (i - 1, i - 2))


def _shape(line: Line) -> str:
    """The signs between the words and figures of a line, and wide gaps."""
    wide = re.sub(r"[\t\u3000]+| {2,}", "\t", line.text)
    return re.sub(r" ", "", _SHAPE.sub("", wide))
