import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.permalinks.likeness import Weights, alike, covers, is_slip, words_of


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("harbour", "habour", True),
        ("harbour", "harrbour", True),
        ("harbour", "harbuor", True),
        ("harbour", "harbozr", True),
        ("harbour", "harbour", False),
        ("harbour", "hrabuor", False),
        ("in", "on", False),
        ("week3", "week4", False),
        ("1999", "1998", False),
    ],
)
def test_a_slip_of_the_pen_is_one_letter_and_never_a_number(
    one: str, other: str, is_one: bool
) -> None:
    assert is_slip(one, other) is is_one
    assert is_slip(other, one) is is_one


def test_words_are_the_same_in_any_case_and_without_their_signs() -> None:
    assert words_of("It's OPEN, now.").inside == ("it's", "open", "now")


def test_a_text_without_words_is_known_by_its_signs() -> None:
    assert words_of("* * *").inside == ("*", "*", "*")
    assert words_of("").inside == ()


def test_two_letters_of_a_script_without_spaces_are_a_word() -> None:
    assert words_of("最难的是什么").size == 3
    assert words_of("the hardest part").size == 3


def test_words_with_a_slip_are_covered_and_each_only_once() -> None:
    mine, theirs = covers(words_of("the harbour harbour"), words_of("the habour"))
    assert (mine.total(), theirs.total()) == (2, 2)


def test_what_every_text_says_tells_less_than_what_one_says() -> None:
    weights = Weights.of([words_of("the boat"), words_of("the road"), words_of("the sea")])
    assert weights.by_word["the"] < weights.by_word["boat"] == weights.by_word["road"]
    assert weights.sum({"unheard": 1}) == weights.most


@settings(deadline=None)
@given(st.text(), st.text())
def test_likeness_is_the_same_both_ways_and_whole_for_the_same_words(a: str, b: str) -> None:
    assert 0.0 <= alike(a, b) <= 1.0
    assert alike(a, a) == 1.0
