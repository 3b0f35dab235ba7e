"""Dates as people write them, and what is no date."""

import pytest

from glossator.readers.dates import is_day_of_month, iso_date


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2024-05-03", "2024-05-03"),
        ("2024-05-03T14:05:00Z", "2024-05-03"),
        ("May 3, 2024", "2024-05-03"),
        ("Friday, May 3rd, 2024 at 2:05 pm", "2024-05-03"),
        ("3 May 2024, 14:05 GMT", "2024-05-03"),
        ("11:42 PM, Tue Oct 8, 2024", "2024-10-08"),
        ("Sept. 9, 2019", "2019-09-09"),
        ("3. Oktober 2023", "2023-10-03"),
        ("Dienstag, den 3. Oktober 2023, 9.30 Uhr", "2023-10-03"),
        ("le 14 février 2022 à 9h30", "2022-02-14"),
        ("12 de mayo de 2023", "2023-05-12"),
        ("12 marzo 2020", "2020-03-12"),
        ("7 de setembro de 2021", "2021-09-07"),
        ("2023年5月12日", "2023-05-12"),
        ("03.05.2024", "2024-05-03"),
        ("25/12/2024", "2024-12-25"),
        ("12/25/2024", "2024-12-25"),
        ("05/05/2024", "2024-05-05"),
        ("March 2024", "2024-03"),
        ("Mai 1998", "1998-05"),
        ("الأحد 16 شباط 2025 - 02:10", "2025-02-16"),
        ("12 كانون الثاني 2024", "2024-01-12"),
        ("September 17, 2024 08:00 AM Eastern Daylight Time", "2024-09-17"),
        ("14 दिसंबर 2024", "2024-12-14"),
        ("12. októbra 2024", "2024-10-12"),
    ],
)
def test_a_date_is_read_in_many_languages(written: str, iso: str) -> None:
    assert iso_date(written) == iso


def test_of_a_date_that_can_be_meant_two_ways_only_the_year_is_certain() -> None:
    assert iso_date("03/05/2024") == "2024"


@pytest.mark.parametrize(
    "written",
    ["2024", "May", "May 2, be with you", "31 February 2024", "40 May 2024", "13.13.2024", "12 apples 2024", ""],
)  # fmt: skip
def test_what_is_no_date_is_none(written: str) -> None:
    assert iso_date(written) == ""


def test_a_day_of_a_month_is_no_item_of_a_list() -> None:
    assert is_day_of_month("3. Oktober war ein Sonntag.")
    assert not is_day_of_month("3. Octopus, boiled")
