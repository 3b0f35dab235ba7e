"""Headings of recipes without blank lines: for which part amounts are, and how the thing is made."""

import pytest

from glossator.readers.clippings.clipping import read_clipping
from plain_texts import headings, source

STEP = "Wash the leeks, cut them along their length and leave them in cold water for ten minutes."
NEXT = "Melt the butter, add the flour all at once, stir for a minute and pour in the warm milk."
PAGE = (
    "A leek bake for long evenings\nby Ada Lind\n3 May 2024\n"
    "My aunt made it every week in winter, and nobody in the house ever asked for another dish.\n"
    "Ingredients\nLeeks, large 1 kg\nMature cheese 300 g\nSalt to taste\n{part}\nWhole milk 400 ml\n"
    "Plain flour 35 g\nButter 25 g\n{making}\n" + f"{STEP}\n{NEXT}\n{STEP}\n{NEXT}\n"
)


def named(text: str) -> list[str]:
    return [name for _, name in headings(read_clipping(source(text)))]


@pytest.mark.parametrize(
    "part", ["For the sauce", "Per la besciamella", "Für die Soße", "Pour la sauce"]
)
def test_what_amounts_are_for_heads_them(part: str) -> None:
    assert part in named(PAGE.format(part=part, making="Method"))


@pytest.mark.parametrize("item", ["Oil for frying", "For 4 people", "Nutmeg"])
def test_an_item_among_amounts_heads_nothing(item: str) -> None:
    assert item not in named(PAGE.format(part=item, making="Method"))


@pytest.mark.parametrize("making", ["How to make the leek bake", "Come fare la torta di porri"])
def test_how_a_thing_is_made_heads_the_paragraphs_behind_a_list(making: str) -> None:
    assert making in named(PAGE.format(part="For the sauce", making=making))


def test_how_a_thing_is_made_heads_nothing_between_paragraphs_as_a_sentence() -> None:
    text = f"{STEP}\n{NEXT}\nHow to make it better, I asked.\n{STEP}\n{NEXT}\n"
    assert named(text) == []


def test_two_names_with_colons_head_a_recipe_without_blank_lines() -> None:
    page = f"Leek bake\nIngredients:\nLeeks\nEgg\nCheese\nMethod:\n{STEP}\nBake for an hour.\n"
    assert named(page) == ["Ingredients:", "Method:"]
