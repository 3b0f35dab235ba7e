"""What a shop sells inside a review is the shop's, and what the reviewer rated is text."""

import pytest

from glossator.readers import read
from plain_texts import headings, losses, source, texts

TITLE = "Harrow Model 3 kettle review: slow, heavy, right"
TOLD = "I have had this kettle on the stove for three months, and it takes nine minutes to boil."
MORE = "It looks like a kettle a child would draw, and the spout pours where you point it."
LAST = "Buy it if you have time. If you have none, buy the electric one, and look at this one."
HEAD = (
    f"KettleBench\nHome\nReviews\nDeals\n{TITLE}\nBy Moira Tann\nApril 18, 2023\n{TOLD}\n{MORE}\n"
)


@pytest.mark.parametrize(
    ("price", "words"),
    [
        ("$89.00", "In stock\nFree delivery\nAdd to cart"),
        ("159,95 €", "inkl. MwSt., zzgl. Versand\nIn den Warenkorb"),
        ("3 490 €", "En stock\nAjouter au panier"),
        ("12,800円(税込)", "在庫あり\nカートに入れる"),
    ],
)
def test_price_and_name_over_a_shops_words_are_the_shops(price: str, words: str) -> None:
    reading = read(source(f"{HEAD}Harrow Model 3\n{price}\n{words}\n{MORE}!\n{LAST}\n"))
    assert price not in texts(reading)
    assert "Harrow Model 3" not in texts(reading)
    assert {TOLD, MORE, LAST} <= set(texts(reading))
    assert losses(reading) == ()


@pytest.mark.parametrize("below", ["That is what it cost in May.", "In stock"])
def test_a_price_that_no_shop_stands_under_is_kept(below: str) -> None:
    reading = read(source(f"{HEAD}Harrow Model 3\n$89.00\n{below}\n{MORE}!\n{LAST}\n"))
    assert "$89.00" in texts(reading)


@pytest.mark.parametrize(
    "ratings",
    [
        ("Design 8/10", "Value 7/10"),
        ("Tragekomfort: 3,5 von 5", "Verarbeitung: 4 von 5"),
        ("Confort : 9/10", "Prix : 5/10"),
        ("デザイン:★★★★★", "価格:★★☆☆☆"),
    ],
)
def test_a_reviewers_ratings_are_text_under_their_heading(ratings: tuple[str, ...]) -> None:
    rows = "\n".join(ratings)
    reading = read(source(f"{HEAD}\nScores\n{rows}\n\nVerdict\n{LAST}\n\nShare\nPrivacy policy\n"))
    assert set(ratings) <= set(texts(reading))
    assert [words for _, words in headings(reading)] == ["Scores", "Verdict"]
