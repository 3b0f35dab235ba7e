"""Lines that state something: bylines, dates, sources, whole or piece by piece."""

from itertools import pairwise

import pytest

from glossator.readers.clippings.statement import Statement
from glossator.readers.clippings.statements import is_name, source_of, stated
from glossator.readers.plain_lines import read_lines


def statement(text: str) -> Statement | None:
    (line,) = read_lines(text)
    return stated(line, text)


def said(text: str) -> list[tuple[str, str]]:
    found = statement(text)
    return [(field.name, field.value) for field in found.fields] if found else []


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("By Ada Lind", [("author", "Ada Lind")]),
        ("By Ada Lind and Ben Osei", [("author", "Ada Lind"), ("author", "Ben Osei")]),
        ("Von Hanna Reuter und Jan Wieser", [("author", "Hanna Reuter"), ("author", "Jan Wieser")]),
        ("par Lucie d'Aubigné", [("author", "Lucie d'Aubigné")]),
        ("Por María del Carmen Ruiz", [("author", "María del Carmen Ruiz")]),
        ("Text: Anna Roth", [("author", "Anna Roth")]),
        ("Author: J. R. Hale", [("author", "J. R. Hale")]),
        ("作者：李明", [("author", "李明")]),
        ("Published: May 3, 2024", [("published", "2024-05-03")]),
        ("Last updated on 3 May 2024", [("updated", "2024-05-03")]),
        ("Lesezeit: 6 Minuten", [("reading-time", "Lesezeit: 6 Minuten")]),
        ("5 min read", [("reading-time", "5 min read")]),
        ("Published in The Harbour News", [("publisher", "The Harbour News")]),
        ("https://example.org/a", [("url", "https://example.org/a")]),
        ("Source: https://example.org/a", [("url", "https://example.org/a")]),
        ("Quelle: Der Bote", [("based_on", "Der Bote")]),
        ("By Ada Lind | 3 May 2024 | 5 min read",
         [("author", "Ada Lind"), ("published", "2024-05-03"), ("reading-time", "5 min read")]),
        ("Ada Lind · May 3, 2024", [("author", "Ada Lind"), ("published", "2024-05-03")]),
        ("By Ada Lind on May 3, 2024", [("author", "Ada Lind"), ("published", "2024-05-03")]),
        ("By Ada Lind, May 3, 2024", [("author", "Ada Lind"), ("published", "2024-05-03")]),
        ("Posted by Ada Lind on 13 July 2010 in Boats", [("author", "Ada Lind"), ("published", "2010-07-13")]),
        ("Texto: Ada Lind, conservadora de barcos y campanas", [("author", "Ada Lind")]),
        ("Eine Reportage von Ada Lind und Ben Osei (Fotos)", [("author", "Ada Lind"), ("author", "Ben Osei")]),
        ("Advice by Ada Lind", [("author", "Ada Lind")]),
        ("Geschreven door Ada Lind", [("author", "Ada Lind")]),
        ("Geschrieben von Ada Lind am 3. Mai 2024", [("author", "Ada Lind"), ("published", "2024-05-03")]),
        ("Écrit par Ada Lind", [("author", "Ada Lind")]),
        ("Escrito por Ada Lind | 3 de mayo de 2024", [("author", "Ada Lind"), ("published", "2024-05-03")]),
        ("Scritto da Ada Lind", [("author", "Ada Lind")]),
        ("A cura di Ada Lind", [("author", "Ada Lind")]),
        ("Skriven av Ada Lind", [("author", "Ada Lind")]),
        ("Napisała Ada Lind", [("author", "Ada Lind")]),
        ("Aus Holm berichtet Ada Lind", [("author", "Ada Lind")]),
        ("Par Ada Lind (Saint-Aubin (Creuse), envoyée spéciale)", [("author", "Ada Lind")]),
        ("记者 李明 实习生 王小满", [("author", "李明"), ("author", "王小满")]),
        ("by Ada Lind, University of Holm", [("author", "Ada Lind")]),
        ("By Ada Lind, Transport reporter", [("author", "Ada Lind")]),
        ("Last freshened up: 19 May 2024 · By Ada", [("updated", "2024-05-19"), ("author", "Ada")]),
        ("文:木野さやか 写真:相良航", [("author", "木野さやか")]),
        ("Von Dr. Ada Lind, Medizinisch geprüft von Dr. med. Ben Osei, Aktualisiert am 22.01.2024",
         [("author", "Dr. Ada Lind")]),
        ("u/ada_lind", [("author", "u/ada_lind")]),
        ("4 min read By Ada Lind", [("reading-time", "4 min read"), ("author", "Ada Lind")]),
    ],
)  # fmt: skip
def test_a_line_says_who_when_and_where(text: str, fields: list[tuple[str, str]]) -> None:
    assert said(text) == fields


@pytest.mark.parametrize(
    "text",
    ["By the river", "By then it was late.", "By design", "Von der Leyen", "Bees by A. Keeper", "Source of it",
     "Ada Lind", "Port Ellen | 12 | 15", "A title | Another", "By Ada Lind, who counts boats", "May came",
     "Published at last", "By 1990", "Text: it is short"],
)  # fmt: skip
def test_lines_of_a_text_state_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Updated 09:41, 14 FEB 2026", [("updated", "2026-02-14")]),
        ("입력 2026.02.11. 오전 6:01", [("published", "2026-02-11")]),
        ("Publiziert: 02.11.2024, 05:30", [("published", "2024-11-02")]),
        ("Publié le 11 janvier 2026 par Solène",
         [("published", "2026-01-11"), ("author", "Solène")]),
        ("7 NOV 2024 2:00 PM ET BY ADA LIND", [("published", "2024-11-07"), ("author", "ADA LIND")]),
        ("5 min Lesedauer", [("reading-time", "5 min Lesedauer")]),
    ],
)  # fmt: skip
def test_hours_stand_before_and_behind_a_date(text: str, fields: list[tuple[str, str]]) -> None:
    assert said(text) == fields


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("By Ann Lee, The Courier", [("author", "Ann Lee")]),
        ("By ANN LEE, AP", [("author", "ANN LEE")]),
        ("Von Anna Holt, dpa", [("author", "Anna Holt")]),
        ("Por Larissa Mendes e Caio Prado, r1 Vale e Serra",
         [("author", "Larissa Mendes"), ("author", "Caio Prado")]),
        ("By Ann Lee | ann@courier.example | The Holm Valley Courier", [("author", "Ann Lee")]),
        ("Martin Aebi (Text), Salome Frei (Bilder)", [("author", "Martin Aebi")]),
        ("By Ann Lee, Bo Ek", [("author", "Ann Lee"), ("author", "Bo Ek")]),
        ("정선=윤해솔 기자", [("author", "윤해솔")]),
    ],
)  # fmt: skip
def test_a_paper_an_agency_and_a_photographer_are_no_authors(
    text: str, fields: list[tuple[str, str]]
) -> None:
    assert said(text) == fields


def test_every_character_of_a_statement_has_its_place() -> None:
    text = "By Ada Lind & Ben Osei | 3 May 2024 | 51 views | 5 min read"
    found = statement(text)
    assert found is not None
    spans = sorted(
        each.span for group in (found.fields, found.asides, found.markup) for each in group
    )
    assert spans[0].start == 0 and spans[-1].end == len(text)
    assert all(one.end == other.start for one, other in pairwise(spans))
    assert [aside.reason for aside in found.asides] == ["counter"]


def test_a_source_line_behind_a_text_names_what_it_is_based_on() -> None:
    (line,) = read_lines("Source: An interview with the keeper of the light")
    found = source_of(line)
    assert found is not None
    assert [(field.name, field.value) for field in found.fields] == [
        ("based_on", "An interview with the keeper of the light")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ada Lind", True), ("Maria de la Cruz", True), ("J. R. Hale", True), ("Ada", False), ("The Boat", False),
     ("How Boats Float", False), ("ada lind", False), ("Ada Lind, 12", False)],
)  # fmt: skip
def test_a_name_is_two_words_in_capitals_that_are_no_title(text: str, expected: bool) -> None:
    assert is_name(text) is expected
