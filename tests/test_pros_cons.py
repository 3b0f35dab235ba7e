"""Points for and against a thing: lists under two labels that are opposites."""

import pytest

from glossator.readers.clippings.clipping import read_clipping
from glossator.readers.clippings.pros_cons import points
from glossator.readers.plain_lines import read_lines
from plain_texts import asides, source, texts

PROSE = (
    "The stove came in a box of grey card, with a pot, a lid, three feet that fold, and a note in"
    " which the makers say that they are sorry about the last one, and that the rivets are gone."
)


def found(text: str) -> list[str]:
    lines = read_lines(text)
    return [lines[i].text for i in sorted(points(lines))]


@pytest.mark.parametrize(
    ("plus", "minus"),
    [("Plus", "Minus"), ("Pros", "Cons"), ("Pros:", "Cons:"), ("+", "–"), ("Les plus", "Les moins"),
     ("What we like", "What we don’t like"), ("优点", "缺点"), ("Zalety", "Wady"), ("👍", "👎")],
)  # fmt: skip
def test_a_few_words_under_opposite_labels_are_points(plus: str, minus: str) -> None:
    box = [plus, "hardly any gas", "does not mind wind", minus, "the lighter fails when wet"]
    assert found("\n".join([PROSE, *box, "Add to cart", "159,95 €"])) == box


def test_one_label_alone_or_a_table_between_them_makes_no_points() -> None:
    assert found("\n".join(["Plus", "News", "Sport", "Weather", PROSE])) == []
    assert found("\n".join(["Plus", PROSE, PROSE, "Minus", PROSE])) == []
    assert found("\n".join(["For", "Name\tYears", "Against", "Ada\t3"])) == []


def test_points_in_a_box_of_prices_are_of_the_text_and_the_prices_are_not() -> None:
    points_given = ["hardly any gas", "does not mind wind", "the lighter fails when wet"]
    reading = read_clipping(
        source(
            "\n".join(
                ["A stove on test", "By Ada Lind", "3 May 2024", PROSE, PROSE.replace("grey", "red"),
                 "Plus", *points_given[:2], "Minus", points_given[2], "Buy now", "Hutshop*",
                 "164.00 €", "Buy now", PROSE.replace("box", "bag"), PROSE.replace("pot", "pan")]
            )
        )
    )  # fmt: skip
    assert all(each in texts(reading) for each in points_given)
    assert "Buy now" in [text for _, text in asides(reading)]
