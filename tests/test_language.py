"""The language of a text: said where it is clear, and not otherwise."""

import pytest

from glossator.readers.language import language_of

TEXTS = {
    "en": "The boats were gone by noon, and nobody who was there could say what they had been for.",
    "de": "Die Boote waren mittags fort, und niemand, der dabei war, konnte sagen, wozu sie da waren.",
    "fr": "Les bateaux étaient partis à midi, et personne ne pouvait dire pour qui ils étaient là.",
    "es": "Los barcos se fueron al mediodía, y nadie de los que estaban allí supo para qué eran.",
    "it": "Le barche erano andate via a mezzogiorno, e nessuno di quelli che erano lì sapeva perché.",
    "pt": "Os barcos foram embora ao meio-dia, e ninguém que estava lá sabia para que eles serviam.",
    "nl": "De boten waren er om twaalf uur niet meer, en niemand van de mensen wist waar ze voor waren.",
    "zh": "中午的时候船都走了，谁也说不出它们是来做什么的。",
    "ja": "昼には船はもういなかった。何のために来たのか誰も知らなかった。",
    "ko": "정오에는 배가 모두 떠났고 무엇을 위해 왔는지 아무도 몰랐다.",
    "ru": "К полудню лодки ушли, и никто не мог сказать, зачем они приходили.",
    "ar": "عند الظهر كانت القوارب قد رحلت ولم يعرف أحد لماذا جاءت.",
    "he": "בצהריים הסירות כבר לא היו שם ואיש לא ידע לשם מה באו.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_language_is_known_by_its_script_or_its_small_words(language: str) -> None:
    assert language_of(" ".join([TEXTS[language]] * 4)) == language


@pytest.mark.parametrize(
    "text", ["", "12, 15, 18", "Port Ellen", "Lorem ipsum dolor sit amet " * 9, "🙂"]
)
def test_nothing_is_said_of_a_text_that_does_not_make_it_clear(text: str) -> None:
    assert language_of(text) == ""


def test_a_neighbour_of_a_language_is_not_taken_for_it() -> None:
    assert (
        language_of("Опівдні човни пішли, і ніхто не міг сказати, навіщо вони приходили її.") == ""
    )
