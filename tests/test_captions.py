"""Captions of pictures, told by how they end."""

import pytest

from glossator.readers.clippings.captions import (
    is_credit,
    is_credited,
    photographers,
    tells_picture,
)
from glossator.readers.clippings.wording import words_of
from glossator.text import folded


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
        "— Foto: Wagner Lisboa/TV Itaperuá",
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


@pytest.mark.parametrize(
    "text",
    ["图:炽壤第一代样机的砖垛结构,灰色部分为风道", "Image: two workers carry a brood past the midden in a nest",
     "Foto: un bac amarrado en la orilla izquierda del río"],
)  # fmt: skip
def test_what_a_picture_shows_is_no_credit_though_its_name_stands_before(text: str) -> None:
    said = words_of(folded(text))
    assert said is None or said.reason != "image-credit"


def test_a_name_behind_the_name_of_a_picture_is_a_credit() -> None:
    for text in (
        "图:视觉中国",
        "Image: Brackwater Games",
        "Photo: courtesy of the friends of the old bell tower",
    ):
        said = words_of(folded(text))
        assert said is not None
        assert said.reason == "image-credit"
        assert not tells_picture(text)
