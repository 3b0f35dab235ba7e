"""Texts that say the same and stand in a row."""

from made import anchored
from test_kinship import TALK, id_of, ledger

BELL = "A bell for each of the boats."


def between(*texts: str) -> tuple[str, ...]:
    return (*TALK[:4], *texts, *TALK[4:])


def holders(*texts: str, of: tuple[str, ...]) -> list[set[str]]:
    """The ids that lead to each of the new texts between the others."""
    rows = ledger(*between(*of))
    made = anchored(*between(*texts), rows=rows)
    known = {row.id for row in rows}
    return [
        known.intersection({each.id, *(former.id for former in each.formers)})
        for each in made.passages[4 : 4 + len(texts)]
    ]


def test_what_is_said_twice_in_a_row_now_keeps_its_id_where_it_was_said_first() -> None:
    assert holders("51", "51", of=("51",)) == [{id_of("51")}, set()]
    edited = BELL.replace("each", "all")
    assert holders(edited, edited, of=(BELL,)) == [{id_of(BELL)}, set()]


def test_of_two_in_a_row_of_which_one_is_left_both_ids_lead_to_it() -> None:
    rows = ledger(*between("Yeah.", "Yeah."))
    both = {row.id for row in rows if row.text == "Yeah."}
    assert len(both) == 2
    assert holders("Yeah.", of=("Yeah.", "Yeah.")) == [both]


def test_where_something_new_stands_beside_it_the_other_is_a_tombstone() -> None:
    new = "Nets were hung up in the church that winter."
    assert holders("Yeah.", new, of=("Yeah.", "Yeah."))[1] == set()
    assert len(holders("Yeah.", new, of=("Yeah.", "Yeah."))[0]) == 1


def test_two_that_differ_in_a_sign_keep_their_order_when_signs_change() -> None:
    assert holders('"Yes"', '"Yes"!', of=("Yes", '"Yes"')) == [{id_of("Yes")}, {id_of('"Yes"')}]


def test_of_two_that_differ_in_a_sign_the_one_that_is_left_is_known_by_it() -> None:
    said = f"{TALK[3]} Yes."
    rows = ledger(*between("Yes.", '"Yes"!'))
    made = anchored(*TALK[:3], said, '"Yes"!', *TALK[4:], rows=rows)
    assert made.passages[4].id == id_of('"Yes"!')
