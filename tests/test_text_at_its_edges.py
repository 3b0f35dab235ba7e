"""What belongs to a text and looks like its site's: who signs it, headings that break off."""

import time

import pytest

from glossator.readers import read
from glossator.readers.clippings.choice_heads import choice_heads
from glossator.readers.clippings.contents import find_contents
from glossator.readers.clippings.signed_off import signed_off
from glossator.readers.plain_lines import read_lines
from plain_texts import headings, losses, source, texts

TOLD = (
    "My aunt made this tart at the end of every August, when the tree bent under its plums.",
    "Mix the flour and the butter with the tips of your fingers, then add the egg and let it rest.",
    "Bake it for forty minutes, and put the sugar on it only when it has come out of the oven.",
)


def recipe(*end: str) -> str:
    return "\n\n".join(["A tart with plums", "By Ada Lind", *TOLD, *end]) + "\n"


@pytest.mark.parametrize("name", ["Ada", "– Ada", "Ada x"])
def test_the_first_name_of_the_author_under_the_last_sentence_signs_the_text(name: str) -> None:
    reading = read(source(recipe("Enjoy it while it is warm!", name, "Share", "Facebook")))
    assert texts(reading)[-1] == name
    assert losses(reading) == ()


@pytest.mark.parametrize(
    "end",
    [
        ("Leave a comment", "Ada", "August 21, 2023", "Thank you for trying it, Odette."),
        ("Enjoy it while it is warm!", "Ben"),
        ("More from our kitchen", "Ada"),
    ],
)
def test_other_names_behind_a_text_sign_nothing(end: tuple[str, ...]) -> None:
    assert list(signed_off(read_lines(recipe(*end)))) == []


@pytest.mark.parametrize(
    ("one", "other", "asked"),
    [
        ("Buy it if...", "Don't buy it if...", "Should you buy the lamp?"),
        ("Kaufen, wenn …", "Nicht kaufen, wenn …", "Lohnt sich die Lampe?"),
    ],
)
def test_lines_that_break_off_at_the_same_word_over_text_are_headings(
    one: str, other: str, asked: str
) -> None:
    text = "\n\n".join(["The lamp", TOLD[0], asked, one, TOLD[1], other, TOLD[2]])
    reading = read(source(text + "\n"))
    assert [words for _, words in headings(reading)] == [asked, one, other]
    assert losses(reading) == ()


def test_buttons_that_break_off_and_one_such_line_are_no_headings() -> None:
    for line in ("Read more...", "Load more…"):
        assert list(choice_heads(read_lines(f"{line}\n\n{TOLD[0]}\n\n" * 3))) == []
    assert list(choice_heads(read_lines(f"Buy it if...\n\n{TOLD[0]}\n"))) == []


def test_many_lists_that_nothing_answers_to_take_no_long_time() -> None:
    text = "".join(f"Contents\n\nOne part {n}\n\nAnother part {n}\n\n" for n in range(5_000))
    started = time.process_time()
    find_contents(read_lines(text))
    assert time.process_time() - started < 10


def test_a_list_of_sections_is_known_where_a_blank_line_parts_all_lines() -> None:
    names = ("Price & size", "Light", "Battery")
    parts = ["The lamp", "Jump to:", *names, TOLD[0]]
    for name, told in zip(names, TOLD, strict=True):
        parts += [f"The lamp review: {name.replace('&', 'and')}", told]
    lines = read_lines("\n\n".join(parts) + "\n")
    found = find_contents(lines)
    assert sorted(found.lines) == [1, 2, 3, 4]
    assert sorted(found.sections) == [6, 8, 10]


def test_a_heading_under_a_box_of_rubrics_and_titles_is_the_texts() -> None:
    box = (
        "Read also",
        "Elbe",
        "The river that went away in July",
        "Opinion",
        "Who waters shall pay",
    )
    about = (
        "The notebook of the mayor lies on the table, and in it he writes down what the wells say."
    )
    text = "\n".join(["The wells", *TOLD, *TOLD, *box, "The mayor's notebook", about, *TOLD])
    reading = read(source(text + "\n"))
    assert [words for _, words in headings(reading)] == ["The mayor's notebook"]
    assert not set(box) & set(texts(reading))
