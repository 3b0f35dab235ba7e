"""Lines made after the pattern of another: the frame is the same, what it says is not."""

import pytest

from glossator.permalinks.likeness import words_of
from glossator.permalinks.slots import frame_of, is_recast
from made import anchored, heading
from test_kinship import TALK, id_of, ledger, with_line

KEEPER = "The keeper paints the nets before summer."
KNOWN = frozenset(" ".join(TALK).casefold().split())


def recast(old: str, new: str, words: frozenset[str] = KNOWN) -> bool:
    return is_recast(words_of(old), words_of(new), words)


@pytest.mark.parametrize(
    "new",
    [
        "The island paints the lamp before winter.",
        "The island paints the lamp before summer. It was read aloud, and noted.",
    ],
)
def test_a_line_after_the_pattern_of_a_deleted_one_does_not_get_its_id(new: str) -> None:
    rows = ledger(*with_line(4, KEEPER))
    made = anchored(*with_line(4, new), rows=rows)
    assert [stone.id for stone in made.gone] == [id_of(KEEPER)]


@pytest.mark.parametrize(
    "new",
    [
        "The keeper tars the nets before summer.",
        "The kepeer paits teh ntes befroe sumer.",
        "The keeper colours the nets ahead of summer.",
        "Before summer the nets are painted by the keeper.",
    ],
)
def test_a_line_that_was_edited_where_it_stood_keeps_its_id(new: str) -> None:
    made = anchored(*with_line(4, new), rows=ledger(*with_line(4, KEEPER)))
    assert made.passages[4].id == id_of(KEEPER)


def test_words_of_the_document_itself_tell_another_line_sooner_than_new_ones() -> None:
    new = "The island paints the lamp before summer."
    assert recast(KEEPER, new)
    assert not recast(KEEPER, new, frozenset())


def test_of_most_words_replaced_in_their_places_whatever_they_are_another_line_is_made() -> None:
    old = "The keeper paints the nets before summer with tar."
    assert recast(old, "The smith mends the oars after Easter with oil.", frozenset())
    assert not recast(KEEPER, "The smith mends the nets before Easter.", frozenset())


def test_after_the_pattern_of_the_last_sentence_of_a_passage_another_line_is_made() -> None:
    old = "The door is open all day long. The keeper paints the nets before summer."
    assert recast(old, "The island paints the lamp before summer.")


def test_two_lines_that_are_together_after_the_pattern_of_one_are_not_that_one_divided() -> None:
    old = "The keeper paints the nets in summer. The smith mends the oars before Easter."
    new = ("The island paints the lamp in summer.", "The winter mends the boats before Easter.")
    made = anchored(*with_line(4, *new), rows=ledger(*with_line(4, old)))
    assert [stone.id for stone in made.gone] == [id_of(old)]


def test_a_few_words_in_a_long_frame_of_little_ones_are_edited() -> None:
    old = "One by one and two by two, as it is in the song, the boats go down to the sea at noon."
    assert not recast(old, old.replace("boats", "lamp").replace("noon", "night"))


def test_words_that_changed_places_and_other_forms_of_a_word_and_figures_replace_nothing() -> None:
    old, new = map(words_of, ("Boats wind 12 lamps", "lamps winds 14 boats"))
    assert frame_of(old, new).replaced == ()


def test_figures_that_stayed_tell_as_words_do() -> None:
    old = "Two crowns each a boat, 6 to 15 feet."
    new = "Two crowns each a lamp, 6 to 15 hours."
    assert not recast(old, new)
    assert recast(old, new.replace("6 to 15", "5 to 12"))


def test_a_heading_is_no_line_after_a_pattern() -> None:
    rows = ledger(*TALK[:4], heading("Winter on the island"), *TALK[4:])
    made = anchored(*TALK[:4], heading("Night on the boats"), *TALK[4:], rows=rows)
    assert made.headings[0].id == "winter-on-the-island"
