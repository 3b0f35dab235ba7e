"""Short lines that never head a section, and those that may."""

import pytest

from glossator.readers.clippings.unlike_headings import heads_nothing
from plain_texts import lines_of


@pytest.mark.parametrize(
    ("text", "never"),
    [("Value score: 3.5 / 5", True), ("Gesamtnote: 8,5 von 10", True), ("★★★★☆", True), ("f ≈ 0.4 √(g/d)", True),
     ("L = ρ / (1 − ρ)", True), ("Źródło: Kronika Portowa", True), ("Fuente: El Faro", True),
     ("@sandradio", True), ("[zdjęcie]", True), ("On", True), ("AI", False), ("Copy link to this section", True),
     ("A link to the harbour", False), ("[Chorus]", False),
     ("The spare nib hides under a cap. (Image credit: Gearhollow)", True),
     ("Ten years of the harbour", False), ("The 5 of 12", False), ("Sources and thanks", False), ("E = mc², explained", False)],
)  # fmt: skip
def test_a_rating_a_formula_a_source_and_a_credited_caption_head_nothing(
    text: str, *, never: bool
) -> None:
    assert heads_nothing(lines_of(text)[0]) is never
