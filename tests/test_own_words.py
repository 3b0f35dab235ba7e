"""How far a line has the words of its text, and that what has none of them is hardly the text's."""

import pytest

from glossator.readers.clippings.own_words import shared_words, stems
from glossator.readers.clippings.clipping import read_clipping
from plain_texts import asides, lines_of, source, texts

PARAGRAPHS = (
    "The harbour master opened the sluice before dawn, because the barges from the upper valley were "
    "waiting in the basin with their lanterns already burning low.",
    "Nobody in the valley remembered a winter in which the basin had frozen, though every barge carried "
    "an iron ram and every harbour master swore that he had seen it used.",
    "When the lanterns went out one after another, the sluice stood open until evening, and the water "
    "took the ropes, the geese and the little wooden office of the customs.",
    "Twelve summers later the customs still argued with the harbour about the price of the geese, which "
    "had meanwhile settled upstream and refused every invitation.",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harbours of Vell", ["harbou"]),
        ("Der Hafen, die Häfen", ["hafen", "häfen"]),
        ("港口大厅", ["港口", "口大", "大厅"]),
        ("항구에서 만난 사람", ["항구", "만난", "사람"]),
        ("في الميناء القديم", ["مينا", "قديم"]),
        ("12 + 3", []),
    ],
)
def test_telling_words_are_known_by_their_beginnings(text: str, expected: list[str]) -> None:
    assert list(stems(text)) == expected


def test_a_line_shares_the_words_that_stand_in_another_line_of_the_text() -> None:
    lines = lines_of(*PARAGRAPHS, "The barges of the harbour", "Eleven novels without kitchens")
    shared = shared_words(lines, [True] * 4 + [False] * 2)
    assert shared[4] == 1
    assert shared[5] == 0


def test_a_short_text_tells_nothing() -> None:
    lines = lines_of(PARAGRAPHS[0], "Eleven novels without kitchens")
    assert not shared_words(lines, [True, False])


def test_behind_the_text_what_has_none_of_its_words_is_the_sites() -> None:
    about_else = ("Violins without strings", "Beards through centuries", "Paper lacquer: three essays")
        "Beards through centuries: essays",
        "Kitchens, 1400–1600",
        "Violins without strings",
    )
    box = ("Related essays", *about_else, "Contact us", "Privacy policy")
    reading = read_clipping(source("\n\n".join(("The winter of the geese", *PARAGRAPHS, *box))))
    assert texts(reading)[-1] == PARAGRAPHS[-1]
    assert set(about_else) <= {words for _, words in asides(reading)}
