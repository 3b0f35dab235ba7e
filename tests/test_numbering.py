from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.permalinks.numbering import number_key, numbered


def test_without_a_ledger_passages_are_numbered_in_reading_order() -> None:
    assert numbered(["", "", ""], []) == ["1", "2", "3"]


def test_a_new_passage_between_two_has_the_number_before_it_with_a_letter() -> None:
    assert numbered(["91", "", "", "92"], ["91", "92"]) == ["91", "91a", "91b", "92"]


def test_a_new_passage_before_the_first_is_0a() -> None:
    assert numbered(["", "", "1"], ["1"]) == ["0a", "0b", "1"]


def test_a_new_passage_after_the_last_has_a_number_above_any_that_was_ever_used() -> None:
    assert numbered(["1", "", ""], ["1", "2", "3"]) == ["1", "4", "5"]


def test_a_letter_of_a_passage_that_is_gone_is_not_given_again() -> None:
    assert numbered(["91", "", "92"], ["91", "91a", "92"]) == ["91", "91b", "92"]


def test_behind_91a_stands_91b() -> None:
    assert numbered(["91", "91a", "", "92"], ["91", "91a", "92"])[2] == "91b"


def test_behind_91z_stands_91aa() -> None:
    assert numbered(["91", *[""] * 28, "92"], ["91", "92"])[26:29] == ["91z", "91aa", "91ab"]


def test_numbers_sort_as_they_are_read() -> None:
    mixed = ["92", "91aa", "91", "0a", "91z", "100", "91b"]
    assert sorted(mixed, key=number_key) == ["0a", "91", "91b", "91z", "91aa", "92", "100"]


def test_a_number_that_is_none_breaks_nothing() -> None:
    assert numbered(["?", "", "1" * 5000], ["?", "²"])[1] == "0a"


@settings(deadline=None)
@given(
    st.lists(
        st.one_of(st.just(""), st.sampled_from(["1", "2", "2a", "3", "7", "7z"])), max_size=15
    ),
    st.lists(st.sampled_from(["0a", "4", "2b", "9"]), max_size=4),
)
def test_no_number_is_ever_given_to_two_passages(recorded: list[str], used: list[str]) -> None:
    known: set[str] = set()
    for i, number in enumerate(recorded):
        if number in known:
            recorded[i] = ""
        known.add(number)
    numbers = numbered(recorded, used)
    assert len(set(numbers)) == len(numbers)
    new = {n for n, old in zip(numbers, recorded, strict=True) if not old}
    assert not new & {*used, *recorded}
