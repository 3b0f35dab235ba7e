"""How an old wording differs from a new one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.permalinks.differences import Said, difference


def marked(old: str, new: str) -> str:
    return "".join(f"[{each.text}]" if each.lost else each.text for each in difference(old, new))


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("It was mostly good.", "It was generally good.", "It was [mostly] good."),
        ("Yes, we do.", "Yes we do.", "Yes[,] we do."),
        ("one two", "one and two", "one two"),
        ("a b", "c d", "a b"),
        ("", "now", ""),
        ("今日は雨です", "今日は晴です", "今日は[雨]です"),
        ("two\n lines", "two words", "two [lines]"),
    ],
)
def test_words_that_went_are_marked(old: str, new: str, shown: str) -> None:
    assert marked(old, new) == shown


def test_far_from_any_change_the_old_wording_is_shortened() -> None:
    words = " ".join(f"word{i}" for i in range(60))
    shown = marked(f"{words} here {words} there {words}", f"{words} {words} {words}")
    assert "[here]" in shown
    assert "[there]" in shown
    assert shown.startswith("… ")
    assert shown.endswith("…")
    assert len(shown) < 400


def test_a_very_long_wording_is_shown_in_part_and_takes_no_time() -> None:
    old = " ".join(str(i) for i in range(50_000))
    assert len("".join(each.text for each in difference(old, old[::-1]))) < 700


@given(st.text(alphabet="ab c.\n", max_size=60), st.text(alphabet="ab c.", max_size=60))
def test_the_stretches_of_a_short_wording_are_all_of_it(old: str, new: str) -> None:
    assert "".join(each.text for each in difference(old, new)) == " ".join(old.split())


def test_nothing_is_marked_where_nothing_of_it_was_kept() -> None:
    assert difference("gone", "other") == (Said(text="gone"),)
