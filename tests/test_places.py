"""What stands at the end of sections that change places."""

from made import Part, anchored, heading
from test_kinship import ledger

VERSES = {
    "May": ("He painted all the oars in green", "and hung them in the porch to dry."),
    "June": ("The light went on till after ten,", "the children would not go to sleep."),
    "July": ("The rope was hanging in the heat,", "and nobody came down to try."),
}
CALL = "Row, row, the water is wide,"
ANSWER = "and somebody calls from the other side."


def poem(*months: str, last: str = ANSWER) -> list[Part | str]:
    return [
        each
        for month in months
        for each in (heading(month), *VERSES[month], CALL, last if month == "July" else ANSWER)
    ]


def ids_of(rows: tuple, month: str) -> list[str]:
    made = anchored(*poem(*VERSES), rows=rows)
    start = 4 * list(VERSES).index(month)
    return [each.id for each in made.passages[start : start + 4]]


def test_a_refrain_at_the_end_of_a_section_moves_along_with_it() -> None:
    rows = ledger(*poem(*VERSES))
    made = anchored(*poem("July", "June", "May"), rows=rows)
    wanted = [*ids_of(rows, "July"), *ids_of(rows, "June"), *ids_of(rows, "May")]
    assert [each.id for each in made.passages] == wanted
    assert made.gone == ()


def test_a_refrain_that_was_edited_keeps_the_id_it_had_in_its_own_section() -> None:
    rows = ledger(*poem(*VERSES))
    made = anchored(
        *poem("July", "June", "May", last="and someone calls from the other side."), rows=rows
    )
    july = made.passages[:4]
    assert [each.id for each in july] == ids_of(rows, "July")
    assert [each.id for each in made.passages[8:]] == ids_of(rows, "May")
