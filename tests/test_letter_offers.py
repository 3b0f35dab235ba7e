"""Offers of letters by mail are known by what they are made of, whatever the site says in between."""

import pytest

from glossator.readers.clippings.letter_offers import offers_letters


@pytest.mark.parametrize(
    "line",
    [
        "Fast, plain and written for the valley. Get The Nine newsletter in your inbox every day.",
        "Chaque semaine, recevez gratuitement le meilleur du jardin dans votre boîte mail",
        "Jeden zweiten Freitag: das Beste von draußen, kostenlos in Ihrem Postfach.",
        "Cada jueves, recibe en tu correo las mejores ideas para el huerto",
        "Ogni giorno le storie della valle, gratis, nella tua casella di posta",
        "Zapisz się i otrzymuj co tydzień nasz newsletter",
        "Get new tutorials in your inbox",
    ],
)
def test_an_offer_is_known_by_the_things_it_names(line: str) -> None:
    assert offers_letters(line)


@pytest.mark.parametrize(
    "line",
    [
        "After she retired she wrote a monthly newsletter about the creek, free to all.",
        "The parish newsletter is delivered by hand, every week, by whoever drives round.",
        "“Get our free weekly newsletter,” it said, in letters two feet high.",
        "You will receive a letter from the council in due course.",
        "GrowPro Digest\ta seed company\tdaily\tunsubscribe",
        "Get to the ferry early.",
    ],
)
def test_who_tells_of_such_letters_offers_none(line: str) -> None:
    assert offers_letters(line) is None
