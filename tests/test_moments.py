"""Times written into running text: moments where they rise, and numbers that are none."""

import pytest

from glossator.model.trees import Timestamp, leaves
from glossator.readers import read
from plain_texts import losses, source, texts

LONG = "A paragraph that is long enough to be read as running text, and so it goes on for a while"


def moments(text: str) -> list[int]:
    reading = read(source(text))
    assert losses(reading) == ()
    return [
        e.seconds
        for leaf in leaves(reading.blocks)
        for e in leaf.inlines
        if isinstance(e, Timestamp)
    ]


@pytest.mark.parametrize("mark", ["[{}]", "({})"])
def test_times_in_brackets_that_rise_are_moments(mark: str) -> None:
    times = [mark.format(time) for time in ("0:12", "12:40", "1:02:11")]
    text = "\n\n".join(f"{LONG} {time}. {LONG}." for time in times)
    assert moments(text) == [12, 760, 3731]
    assert texts(read(source(text)))[0] == f"{LONG}. {LONG}."


def test_times_at_the_beginning_of_paragraphs_are_moments() -> None:
    text = f"{LONG}.\n\n" * 7 + "".join(f"{time} {LONG}.\n\n" for time in ("0:00", "0:45", "12:30"))
    assert moments(text) == [0, 45, 750]
    assert texts(read(source(text)))[-1] == f"{LONG}."


@pytest.mark.parametrize(
    "times",
    [
        ("(3:16)", "(4:12)", "(5:20)"),  # verses
        ("3:21", "4:30", "5:10"),  # ratios and scores
        ("9:30", "10:15", "11:00 Uhr"),  # times of a day
        ("[12:40]", "[3:10]", "[1:05]"),  # falling
        ("[0:12]", "and", "no more"),  # once
        ("John 3:16", "John 3:18", "John 4:02"),
    ],
)
def test_numbers_with_colons_are_no_moments(times: tuple[str, ...]) -> None:
    assert moments("\n\n".join(f"{LONG} {time} {LONG}." for time in times)) == []


def test_but_a_closing_full_stop_changes_places_with_a_moment() -> None:
    said = (
        f"{LONG} [0:12], and so on. {LONG} [0:40], [0:50].",
        f"{LONG} from [1:05] to [2:05]. {LONG} [3:05]; {LONG} [4:05]?",
    )
    assert moments("\n\n".join(said)) == [12, 40, 50, 65, 125, 185, 245]
    reading = read(source("\n\n".join(said)))
    assert texts(reading) == [
        f"{LONG}, and so on. {LONG}.",
        f"{LONG} from to. {LONG}; {LONG}?",
    ]
    leaf = next(iter(leaves(reading.blocks)))
    stamps = [each for each in leaf.inlines if isinstance(each, Timestamp)]
    assert [each.separator for each in stamps] == ["", "", ", "]
