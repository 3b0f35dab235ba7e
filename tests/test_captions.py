"""Captions of pictures, told by how they end."""

import pytest

from glossator.readers.clippings.captions import is_credit, is_credited, photographers


@pytest.mark.parametrize(
    "text",
    [
        "The basin at low water. Photograph: Idris Vell/Ledger Pictures",
        "La littorina al casello (foto R. Pantaleoni / Agenzia Altura)",
        "Una panadería, el pasado febrero. NIEVES ARROITA",
        "Les bénévoles autour du bassin, samedi. | L’ÉCHO DU PAYS",
        "The mill, in February. © Ana Porto",
        "Kielich po konserwacji. Fot. Bogna Rzeszot",
        "방송을 준비하는 진행자들. 사진=남궁현도 기자",
        "ホームの柱時計＝1月、北路町、桐生たまき撮影",
        "/Krystian Jawor/Kurier24",
        "The tug waits below the bridge on Tuesday. (Ana Porto/Calder Ledger)",
    ],
)
def test_a_line_that_ends_in_who_took_it_is_credited(text: str) -> None:
    assert is_credited(text)


@pytest.mark.parametrize(
    "text",
    [
        "He sent her one photo: Alaska in the rain, and nobody in it.",
        "They met at the mill in February. Nobody else came.",
        "It was signed by the man from the BBC.",
        "Did it rain? | Nobody knows | Contact",
    ],
)
def test_a_sentence_that_speaks_of_pictures_is_none(text: str) -> None:
    assert not is_credited(text)


def test_a_caption_that_says_something_is_of_the_text_and_a_credit_is_not() -> None:
    assert is_credit("The mill, in February. © Ana Porto")
    assert not is_credit("The mill as it stood in February, under ice. © Ana Porto")
    assert not is_credit("夜の図書館の棚を整理する当番の人たち＝1月、北路町、桐生たまき撮影")


def test_who_took_the_pictures_is_known_by_a_line_that_says_so() -> None:
    texts = (
        "Texto Ida Holm Fotografia Ana Porto",
        "Photography by Luca Serafin",
        "Seraina Holm (Bilder)",
        "By Tom Quigg",
    )
    assert photographers(texts) == {"ana porto", "luca serafin", "seraina holm"}
