"""The dates of a page as the whole of it tells them."""

import pytest

from glossator.readers.clippings.cleaning import clean
from glossator.readers.dates import is_span_of_days, iso_date

ENGLISH = "The harbour was full of boats that morning, and nobody could say whose they were at all."
FRENCH = (
    "Le port était plein de bateaux ce matin et personne ne savait dire à qui ils étaient, mais"
    " la plupart sont partis avant midi avec le vent qui est dans la baie et sur les quais."
)


def dates(*texts: str) -> list[tuple[str, str]]:
    fields = clean("\n\n".join(texts)).fields
    return [(each.name, each.value) for each in fields if each.name in ("published", "updated")]


def test_in_english_a_date_of_two_small_figures_is_certain_of_its_year_alone() -> None:
    assert dates("The Boats", "Published 03/05/2024", ENGLISH) == [("published", "2024")]


def test_in_other_languages_the_day_comes_first() -> None:
    assert dates("Les bateaux", "Publié le 03/05/2024", FRENCH) == [("published", "2024-05-03")]


def test_another_date_of_the_page_tells_which_figure_is_the_day() -> None:
    texts = ("The Boats", "Published 03/05/2024", ENGLISH, "Corrected 03/19/2024 by the editors.")
    assert dates(*texts) == [("published", "2024-03-05")]


def test_the_day_of_the_last_change_is_the_date_of_a_page_that_tells_no_other() -> None:
    assert dates("The Boats", "Last updated: 3 May 2024", ENGLISH) == [("published", "2024-05-03")]
    both = dates("The Boats", "2 May 2024", "Last updated: 3 May 2024", ENGLISH)
    assert both == [("published", "2024-05-02"), ("updated", "2024-05-03")]


def test_how_long_somebody_lived_is_no_date_of_the_page_and_stays_text() -> None:
    cleaned = clean(f"Ada Lind of the Quay\nMarch 2, 1931 – January 6, 2024\n\n{ENGLISH}")
    assert [field.name for field in cleaned.fields] == ["title"]
    assert cleaned.lines[0].text == "March 2, 1931 – January 6, 2024"


@pytest.mark.parametrize(
    "text",
    ["12 oktober 2024 t/m 9 maart 2025", "7. Mai bis 3. Oktober 2024", "du 3 mai au 14 juin 2025"],
)
def test_two_days_and_what_stands_between_are_a_span(text: str) -> None:
    assert is_span_of_days(text)
    assert iso_date(text) == ""


@pytest.mark.parametrize("text", ["May 3, 2024 - 5:10 PM", "3 May 2024 to all", "Ada – 3 May 2024"])
def test_a_date_beside_something_else_is_no_span(text: str) -> None:
    assert not is_span_of_days(text)


def test_months_are_known_in_the_nominative_too() -> None:
    assert iso_date("14 Marzec 2023") == "2023-03-14"
