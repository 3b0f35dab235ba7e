"""Passages that become one while they are edited, and what became of the ids merged into it."""

from glossator.model.passages import Anchored
from glossator.permalinks.anchors import accepted_rows
from made import anchored, heading
from test_kinship import TALK, id_of, ledger


def on(made: Anchored, n: int) -> set[str]:
    """All ids that lead to the passage at `n`."""
    passage = made.passages[n]
    return {passage.id, *(former.id for former in passage.formers)}


def test_short_passages_that_became_one_and_were_edited_are_both_reached_there() -> None:
    one = "Have you once missed one? No, I have not."
    made = anchored(*TALK[:5], one, *TALK[7:], rows=ledger(*TALK))
    assert on(made, 5) == {id_of(TALK[5]), id_of(TALK[6])}


def test_long_passages_that_became_one_with_more_said_are_all_reached_there() -> None:
    one = (
        "There came a winter when ice was in the sound and the boats were out for nine days in a "
        "row, which nobody had seen before and everybody talked about long after it. Who was it "
        "that wound the lamp when the keeper was with the boats, with nobody else left at home?"
    )
    made = anchored(*TALK[:7], one, rows=ledger(*TALK))
    assert on(made, 7) == {id_of(TALK[7]), id_of(TALK[8])}


def test_what_became_part_of_its_neighbour_is_not_taken_for_what_resembles_it_elsewhere() -> None:
    one = f"{TALK[3]} {TALK[4]}".replace("his mother", "my aunt").replace("all winter", "all year")
    like = "You learn to dance in pairs. My brother did, and his wife before him, all summer long."
    made = anchored(*TALK[:1], like, *TALK[1:3], one, *TALK[5:], rows=ledger(*TALK))
    assert on(made, 4) == {id_of(TALK[3]), id_of(TALK[4])}
    assert made.passages[1].id == id_of(like)


def test_a_merged_id_is_a_tombstone_when_its_words_have_left_the_passage_it_was_merged_into() -> (
    None
):
    rows = ledger(*TALK)
    made = anchored(*TALK[:3], f"{TALK[3]} {TALK[4]}", *TALK[5:], rows=rows)
    rows = accepted_rows(made, rows, "2026-12-24")
    now = f"{TALK[3]} There is nothing else to do out there, and no one who would say a word."
    made = anchored(*TALK[:3], now, *TALK[5:], rows=rows)
    assert made.passages[3].id == id_of(TALK[3])
    assert [stone.id for stone in made.gone] == [id_of(TALK[4])]


def test_a_heading_between_the_same_two_passages_keeps_its_id_whatever_it_says() -> None:
    rows = ledger(*TALK[:4], heading("Nights"), *TALK[4:])
    made = anchored(*TALK[:4], heading("How one sleeps"), TALK[4], "No.", *TALK[7:], rows=rows)
    assert [each.id for each in made.headings] == ["nights"]


def test_a_heading_that_a_reader_takes_for_a_passage_is_reached_where_it_was_moved() -> None:
    rows = ledger(*TALK[:4], heading("The winter of the ice"), *TALK[4:])
    made = anchored("The winter of the ice", *TALK, rows=rows)
    assert on(made, 0) >= {"the-winter-of-the-ice"}
