from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.model.passages import LedgerRow
from glossator.permalinks.alignment import edges, head, moved, reading_order, tail
from glossator.text import folded


def row(text: str, before: str, after: str, number: str = "") -> LedgerRow:
    return LedgerRow(
        id=f"p-{text}{number}", kind="passage", number=number, text=text, before=before,
        after=after, state="live", near="", first=text, accepted="2026-11-22",
    )  # fmt: skip


def test_the_reading_order_of_a_ledger_is_told_by_neighbours_and_not_by_numbers() -> None:
    rows = [row("A", "", "C", "1"), row("B", "C", "", "2"), row("C", "A", "B", "3")]
    assert [each.text for each in reading_order(rows)] == ["A", "C", "B"]


def test_where_neighbours_tell_nothing_numbers_do() -> None:
    rows = [row("A", "A", "A", str(number)) for number in (3, 1, 2)]
    assert [each.number for each in reading_order(rows)] == ["1", "2", "3"]


def test_a_row_that_fits_nowhere_stands_behind_what_it_stood_behind() -> None:
    rows = [row("A", "", "B", "1"), row("B", "A", "", "2"), row("X", "A", "gone", "9")]
    assert [each.text for each in reading_order(rows)] == ["A", "X", "B"]


def test_what_moved_is_the_least_that_explains_the_new_order() -> None:
    assert moved([0, 1, 2, 3]) == set()
    assert moved([3, 0, 1, 2]) == {3}
    assert moved([1, 2, 3, 0]) == {0}
    assert moved([]) == set()


@settings(deadline=None)
@given(st.permutations(range(8)))
def test_what_did_not_move_is_in_its_old_order(places: list[int]) -> None:
    left = [place for place in places if place not in moved(places)]
    assert left == sorted(left)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3)), max_size=10))
def test_no_row_is_left_out_of_the_reading_order_or_told_twice(said: list[tuple[str, int]]) -> None:
    rows = [row(text, "abc"[n % 3], "abc"[n // 2], str(i)) for i, (text, n) in enumerate(said)]
    assert sorted(each.id for each in reading_order(rows)) == sorted(each.id for each in rows)


@settings(deadline=None)
@given(st.one_of(st.text(), st.text(alphabet="a \u00ad…\n", min_size=150, max_size=700)))
def test_the_edges_of_a_text_are_those_of_all_of_it_folded(text: str) -> None:
    assert edges(text) == (head(folded(text)), tail(folded(text)))
