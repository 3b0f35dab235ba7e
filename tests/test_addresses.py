import re
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.permalinks.addresses import (
    HeadingWords,
    hash_id,
    heading_ids,
    may_be_alias,
    passage_ids,
    words_id,
)
from glossator.text import short_hash

BLOCK_ID = re.compile(r"[A-Za-z0-9-]+")


def ids_of(*texts: str, taken: tuple[str, ...] = ()) -> list[str]:
    made = passage_ids(texts, range(len(texts)), taken)
    return [made[i] for i in range(len(texts))]


def headings_of(*headings: HeadingWords, taken: tuple[str, ...] = ()) -> list[str]:
    order = [heading.text for heading in headings]
    placed = [
        HeadingWords(text=h.text, parent=h.parent, following=h.following, place=i)
        for i, h in enumerate(headings)
    ]
    made = heading_ids(placed, order, range(len(placed)), taken)
    return [made[i] for i in range(len(placed))]


def test_the_id_of_a_text_that_stands_once_is_a_hash_of_its_words_alone() -> None:
    assert ids_of("One.", "Two.")[0] == ids_of("One.")[0] == f"p-{short_hash('One.')}"


def test_equal_texts_are_told_apart_by_their_neighbours_and_none_keeps_the_plain_id() -> None:
    made = ids_of("A", "Yeah.", "B", "Yeah.", "C")
    assert made[1] != made[3]
    assert f"p-{short_hash('Yeah.')}" not in made
    assert made[0] == ids_of("A")[0]


def test_equal_texts_keep_their_ids_when_something_far_from_them_changes() -> None:
    before = ids_of("A", "Yeah.", "B", "x", "C", "Yeah.", "D")
    after = ids_of("new", "A", "Yeah.", "B", "x", "y", "C", "Yeah.", "D")
    assert (before[1], before[5]) == (after[2], after[7])


def test_texts_that_are_all_equal_are_told_apart_and_it_takes_no_time() -> None:
    start = time.process_time()
    made = ids_of(*["Yeah."] * 5_000)
    assert len(set(made)) == 5_000
    assert time.process_time() - start < 5  # quadratic work takes minutes


def test_two_texts_whose_hashes_collide_get_different_ids() -> None:
    seen: dict[str, str] = {}
    for i in range(400_000):
        text = f"text {i}"
        other = seen.setdefault(short_hash(text), text)
        if other != text:
            break
    else:
        raise AssertionError("30 bits should collide by now")
    made = ids_of("A", other, "B", text)
    assert len(set(made)) == 4
    assert made[0] == ids_of("A")[0]
    # Which of the two stands first changes nothing.
    assert set(ids_of("A", other, "B", text)[1::2]) == set(made[1::2])


def test_an_id_that_is_taken_is_not_given_again() -> None:
    plain = ids_of("One.")[0]
    assert ids_of("One.", taken=(plain,))[0] != plain


def test_a_heading_is_named_by_its_words() -> None:
    assert words_id("What it learns, from “us”") == "what-it-learns-from-us"
    assert words_id("Über Mühlen: L’État") == "uber-muhlen-letat"


def test_a_heading_that_makes_no_plain_id_is_named_by_a_hash() -> None:
    for text in ("Об открытости", "開かれた源", "…", "Llama и мы"):
        assert words_id(text) == ""
        assert headings_of(HeadingWords(text=text)) == [hash_id(text)]
    assert hash_id("Об открытости").startswith("h-")


def test_words_that_the_frame_or_other_ids_use_are_no_id() -> None:
    for text in ("Main", "Contents", "Top", "P 7d2mq9", "G suite", "H 1", "N: a letter"):
        assert words_id(text) == ""
    assert words_id("Main points") == "main-points"


def test_a_long_heading_is_cut_at_a_word() -> None:
    made = words_id("word " * 40)
    assert len(made) <= 60
    assert made.endswith("-word")


def test_equal_headings_take_the_words_of_the_heading_above_them() -> None:
    made = headings_of(
        HeadingWords(text="Safety", parent="Meta AI"), HeadingWords(text="Safety", parent="Quest")
    )
    assert made == ["meta-ai-safety", "quest-safety"]


def test_equal_headings_under_equal_ones_take_a_hash_of_the_passage_below() -> None:
    made = headings_of(
        HeadingWords(text="Safety", parent="AI", following="One."),
        HeadingWords(text="Safety", parent="AI", following="Two."),
    )
    assert made == [f"safety-{short_hash('One.')}", f"safety-{short_hash('Two.')}"]


def test_headings_of_different_words_and_the_same_slug_are_told_apart_by_their_words() -> None:
    made = headings_of(HeadingWords(text="Open source"), HeadingWords(text="Open: source!"))
    assert len(set(made)) == 2
    assert all(each.startswith("open-source-") for each in made)
    swapped = headings_of(HeadingWords(text="Open: source!"), HeadingWords(text="Open source"))
    assert swapped == made[::-1]


def test_headings_with_nothing_to_tell_them_apart_still_get_different_ids() -> None:
    made = headings_of(*[HeadingWords(text="Notes")] * 50)
    assert len(set(made)) == 50


def test_an_id_of_an_author_is_used_only_where_it_can_be_no_other() -> None:
    assert may_be_alias("37066d")
    assert may_be_alias("my_note-1")
    for id_ in ("main", "p-7d2mq9", "g-menu", "_menu", "", "a b", 'a"b'):
        assert not may_be_alias(id_)


@settings(deadline=None)
@given(st.lists(st.sampled_from(["", "a", "b", "c d", "Straße", "源"]), max_size=25))
def test_ids_of_passages_are_always_unique_and_can_be_block_ids(texts: list[str]) -> None:
    made = ids_of(*texts)
    assert len(set(made)) == len(texts)
    assert all(BLOCK_ID.fullmatch(each) for each in made)


@settings(deadline=None)
@given(
    st.lists(
        st.builds(
            HeadingWords,
            text=st.sampled_from(["A b", "a B", "A: b", "Main", "源", "", "Notes " * 20]),
            parent=st.sampled_from(["", "A", "Other"]),
            following=st.sampled_from(["", "x", "y"]),
        ),
        max_size=12,
    )
)
def test_ids_of_headings_are_always_unique_and_can_be_block_ids(made: list[HeadingWords]) -> None:
    ids = headings_of(*made, taken=("a-b",))
    assert len(set(ids)) == len(ids)
    assert "a-b" not in ids
    assert all(BLOCK_ID.fullmatch(each) for each in ids)
