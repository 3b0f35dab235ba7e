"""Short lines that tell by themselves that they head nothing, wherever they stand: who took a
picture, a rating, a formula, where a text is from."""

import re

from glossator.readers.clippings.bylines import SOURCE
from glossator.readers.clippings.captions import is_credited
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
_CAPTION = 4  # words of a picture's caption, with its credit
_LETTERS = 3  # of a word that a formula has not


def heads_nothing(line: Line) -> bool:
    """Whether a short line is of a kind that never heads a section."""
    if _RATING.fullmatch(line.text) or SOURCE.fullmatch(line.text):
        return True
    if _FORMULA.search(line.text) and not re.search(rf"[^\W\d_]{{{_LETTERS + 1},}}", line.text):
        return True
    return line.words >= _CAPTION and is_credited(line.key)
