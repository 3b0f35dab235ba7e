"""Facts in a few words that stand with a recipe: a label and what it says, in one line or two."""

import pytest

from glossator.readers.clippings.clipping import read_clipping
from glossator.readers.clippings.ingredients import ingredient_heads, is_amount
from glossator.readers.clippings.work_facts import work_facts
from glossator.readers.plain_lines import read_lines
from plain_texts import fields, headings, losses, source, texts

TOLD = "My uncle kept one plum tree and one pan, and in the last week of August they met every day."
MORE = "He never measured, and so I stood beside him with a set of cups and caught each handful."


def told(text: str) -> list[str]:
    """The lines of `text` that are such facts."""
    lines = read_lines(text)
    facts = work_facts(lines)
    return [line.text for i, line in enumerate(lines) if i in facts]


@pytest.mark.parametrize(
    "rows",
    ["Prep Time:\n20 mins\nCook Time:\n1 hr 35 mins\nServings:\n8\nYield:\n1 10-inch pan",
     "Prep:15 mins\nCook:45 mins\nEasy\nServes 6",
     "Arbeitszeit ca. 20 Minuten\nKoch-/Backzeit ca. 30 Minuten\nSchwierigkeit\nsimpel",
     "Temps total : 55 min\nPréparation :\n20 min\nRepos :\n-\nCuisson :\n35 min",
     "Difficoltà: Facile\nPreparazione: 20 min\nCottura: 30 min\nDosi per: 4 persone",
     "Tiempo de preparación\n10 minutos\nRaciones\n4 personas", "調理時間\n約20分\n分量\n2人分",
     "Voorbereidingstijd\n15 min\nPersonen\n4", "Время приготовления:\n40 мин\nПорций:\n6",
     "Czas przygotowania\n30 min\nLiczba porcji\n4", "烹饪时间\n30分钟\n份量\n2人份"],
)  # fmt: skip
def test_each_kitchen_has_its_words_for_time_and_amount(rows: str) -> None:
    assert told(rows) == rows.split("\n")


def test_what_a_serving_holds_is_read_with_its_figures_above_or_below() -> None:
    below = "kcal\n412\nfat\n17g\ncarbs\n58g"
    above = "298\nCalories\n10g\nFat\n46g\nCarbs\n7g\nProtein"
    assert told(below) == below.split("\n")
    assert told(f"Print\nNutrition Facts (per serving)\n{above}\nShow all") == [
        "Nutrition Facts (per serving)",
        *above.split("\n"),
    ]


@pytest.mark.parametrize(
    "text",
    ["Préparation\nMélangez tout dans un saladier.\nCuisson\nFaites cuire vingt minutes.",
     "Subtotal\n$10\nTotal\n$20", "Level\nHard\nCourse\nMathematics", "Total\n4 points",
     "Author:\nAda Lind\nPublished:\n3 May 2021", "Name:\nE-mail:", "Fat\nSalt\nIron"],
)  # fmt: skip
def test_other_labels_and_figures_are_no_facts_of_a_recipe(text: str) -> None:
    assert told(text) == []


def test_times_under_any_labels_are_facts_if_three_stand_in_a_row_and_text_follows() -> None:
    row = "Warm-up\n5 min\nRow\n10 min\nWalk\n2 min"
    assert told(f"{TOLD}\n\n{row}\n\n{MORE}") == row.split("\n")
    assert told(f"{TOLD}\n\n{row}") == []
    assert told(f"{TOLD}\n\nWarm-up\n5 min\n\n{MORE}") == []


def test_the_facts_of_other_recipes_behind_the_text_are_not_this_ones() -> None:
    own = "Prep Time:\n20 mins\nCook Time:\n35 mins"
    other = "Plum tart\nPrep Time:\n15 mins\nCook Time:\n25 mins"
    assert told(f"{own}\n{TOLD}\n\n{MORE}\n\nYou'll also love\n{other}") == own.split("\n")


def test_facts_between_title_and_text_stay_and_are_no_time_to_read() -> None:
    facts = "Prep Time:\n20 mins\nCook Time:\n35 mins\nServings:\n8"
    head = (
        "Log In\nNewsletters\nSearch\n\nPlum bread in a pan\n\nBy Corin Hadley\nSave\nPrint\nShare"
    )
    reading = read_clipping(source(f"{head}\n{facts}\n{TOLD}\n\n{MORE}\n\n{TOLD}"))
    assert texts(reading)[:6] == facts.split("\n")
    assert "reading-time" not in dict(fields(reading))
    assert not headings(reading)
    assert not losses(reading)


def test_who_signs_below_the_facts_is_the_author() -> None:
    facts = "Prep:15 mins\nCook:45 mins\nServes 6"
    page = f"Log In\nSearch\n\nPlum bread in a pan\n\n{facts}\n\nBy Ada Lind\n3 May 2021\n\n{TOLD}\n\n{MORE}"
    reading = read_clipping(source(page))
    assert ("author", "Ada Lind") in fields(reading)
    assert texts(reading)[:3] == facts.split("\n")


def test_what_is_written_over_a_row_of_amounts_heads_it_across_buttons() -> None:
    lines = read_lines(
        "Ingredients\nMenu\n\nIngredients\n1x\n2x\n\n¾ cup flour\n\n2 large eggs\n\n1 ½ cups milk"
    )
    assert ingredient_heads(lines) == {2}
    assert all(is_amount(text) for text in ("200 g Mehl", "½ onion", "ca. 3 EL Öl"))
    assert not any(is_amount(text) for text in ("Flour", "3. Stir", "2021", "12"))
