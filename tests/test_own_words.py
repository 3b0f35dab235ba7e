"""How far a line has the words of its text, and that what has none of them is hardly the text's."""

import pytest

from glossator.readers.clippings.frame import SIGNS
from glossator.readers.clippings.frame_places import places_of
from glossator.readers.clippings.own_words import shared_words, stems
from plain_texts import lines_of

PARAGRAPHS = (
    "The harbour master opened the sluice before dawn, because the barges from the upper valley "
    "were waiting in the basin with their lanterns already burning low.",
    "Nobody in the valley remembered a winter in which the basin had frozen, though every barge "
    "carried an iron ram and every harbour master swore that he had seen it used.",
    "When the lanterns went out one after another, the sluice stood open until evening, and the "
    "water took the ropes, the geese and the little wooden office of the customs.",
    "Twelve summers later the customs still argued with the harbour about the price of the geese, "
    "which had meanwhile settled upstream and refused every invitation.",
    "Her grandfather kept the ledger of the drowned ropes, a narrow book bound in oilcloth, and "
    "wrote into it whatever the current carried past his kitchen window after breakfast.",
    "Strangers who asked to see the ledger were given soup first, then bread, then the weather of "
    "the last forty years, and finally a wooden chair beside the stove.",
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
    lines = lines_of(*PARAGRAPHS, "The barges of the harbour", "Eleven novels without pianos")
    shared = shared_words(lines, [True] * 6 + [False] * 2)
    assert shared[6] == 1
    assert shared[7] == 0


def test_a_short_text_tells_nothing() -> None:
    lines = lines_of(PARAGRAPHS[0], "Eleven novels without pianos")
    assert not shared_words(lines, [True, False])


def test_what_has_no_word_of_the_text_speaks_for_what_stands_behind_it() -> None:
    lines = lines_of(*PARAGRAPHS, "Violins without strings", "The barges of the harbour")
    else_, own = places_of(lines, [None] * len(lines))[-2:]
    signs = {sign.name: sign for sign in SIGNS}
    assert signs["no word of the text"].holds(else_)
    assert not signs["no word of the text"].holds(own)
    assert signs["words of the text"].holds(own)
    assert signs["no word of the text"].behind > 0 > signs["words of the text"].behind
