"""Captions of pictures, told by how they end."""

import pytest

from glossator.readers.captions import is_caption, may_be_caption


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
    ],
)
def test_a_line_that_ends_in_who_took_it_is_a_caption(text: str) -> None:
    assert is_caption(text)


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
    assert not is_caption(text)


def test_a_name_in_brackets_behind_a_sentence_may_be_a_credit_or_a_source() -> None:
    assert may_be_caption("The square from the second bench. (Ubaldo Tremi)")
    assert not may_be_caption("The square from the second bench (seen by Ubaldo Tremi).")
