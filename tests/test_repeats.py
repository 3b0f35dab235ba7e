"""Second copies: whole and in part, with differences, and repetitions that are none."""

import time

from glossator.readers.clippings.repeats import find_copies
from glossator.readers.plain_lines import read_lines
from plain_texts import lines_of

STORY = (
    "The title of a story",
    "There was a man in the village who counted the trains that went by without stopping.",
    "He wrote the numbers on the wall of his shed, and on Sundays he added them up.",
    "Nobody asked him for the sum.",
    "When he died they painted the shed, and the trains went on, and nobody counted them.",
    "It is a better shed now, they say, but it does not know what it is for.",
)


def pairs(*texts: str) -> list[list[tuple[int, int, bool]]]:
    return [
        [(pair.first, pair.second, pair.differs) for pair in copy.pairs]
        for copy in find_copies(lines_of(*texts))
    ]


def test_a_text_pasted_twice_is_found_line_by_line() -> None:
    assert pairs(*STORY, *STORY) == [[(i, i + 6, False) for i in range(6)]]


def test_quotation_marks_and_spaces_make_no_difference() -> None:
    other = [line.replace("'", "’").replace(" ", "\u00a0", 1) for line in STORY]
    assert pairs(*STORY, *other) == [[(i, i + 6, False) for i in range(6)]]


def test_a_line_that_says_something_else_in_the_second_copy_differs() -> None:
    other = [line.replace("Sundays", "Mondays") for line in STORY]
    assert pairs(*STORY, *other) == [[(i, i + 6, i == 2) for i in range(6)]]


def test_a_line_that_only_one_copy_has_is_in_no_pair() -> None:
    extra = "His brother counted the ones that did stop, which was the shorter list by far."
    assert pairs(*STORY, *STORY[:4], extra, *STORY[4:]) == [
        [(0, 6, False), (1, 7, False), (2, 8, False), (3, 9, False), (4, 11, False), (5, 12, False)]
    ]
    assert pairs(*STORY[:4], extra, *STORY[4:], *STORY) == [
        [
            (0, 7, False),
            (1, 8, False),
            (2, 9, False),
            (3, 10, False),
            (5, 11, False),
            (6, 12, False),
        ]
    ]


def test_a_third_copy_is_found_too() -> None:
    assert [len(copy) for copy in pairs(*STORY, *STORY, *STORY)] == [6, 6]


def test_the_second_half_pasted_again_is_a_copy() -> None:
    found = pairs(*STORY, *STORY[2:])
    assert found == [[(i, i + 4, False) for i in range(2, 6)]]


def test_a_refrain_is_no_copy() -> None:
    verse = [
        "Down by the water",
        "down by the mill",
        "there is a lantern",
        "that burns for me still",
    ]
    stanzas = [f"Verse {n} of the song, with words of its own to it" for n in range(4)]
    text = [line for stanza in stanzas for line in (stanza, *verse)]
    assert pairs(*text) == []


def test_a_note_that_comes_again_and_again_is_no_copy() -> None:
    note = (
        "Note that the tool does not change the file that it is given, and that it writes no log."
    )
    also = "It does not read it either, if the file is empty, or was not there in the first place."
    text = []
    for n in range(8):
        text += [
            f"Option {n} chooses what is done with the {n} lines that come out of the tool.",
            note,
            also,
        ]
    assert pairs(*text) == []


def test_the_same_line_over_and_over_is_read_in_linear_time() -> None:
    text = "The same line, long enough to be an anchor, stands here.\n" * 6000
    start = time.process_time()
    find_copies(read_lines(text))
    assert time.process_time() - start < 15


def test_no_line_is_in_two_pairs_as_the_second() -> None:
    text = [*STORY, *STORY[3:], *STORY[:4], *STORY]
    seconds = [second for copy in pairs(*text) for _, second, _ in copy]
    assert len(seconds) == len(set(seconds))
    assert all(first < second for copy in pairs(*text) for first, second, _ in copy)


LONG = (
    *STORY,
    "The shed was sold with the garden, and the garden with the three plum trees that he planted.",
    "Whoever lives there now has a car, and does not hear the trains, nor want to.",
)


def test_a_line_that_stands_elsewhere_in_the_second_copy_is_not_shown_twice() -> None:
    behind = [*LONG[:1], *LONG[2:], LONG[1]]
    assert (1, 15, False) in pairs(*LONG, *behind)[0]
    before = [LONG[4], *LONG[:4], *LONG[5:]]
    assert (4, 8, False) in pairs(*LONG, *before)[0]


def test_a_paragraph_that_the_second_copy_has_in_two_lines_is_repeated() -> None:
    text = (LONG[0], f"{LONG[1]} {LONG[2]}", *LONG[3:])
    found = pairs(*text, *LONG)[0]
    assert [second for _, second, _ in found] == [*range(7, 15)]
    assert {first for first, second, _ in found if second in (8, 9)} == {1}


def test_a_first_paragraph_in_other_words_belongs_to_the_copy() -> None:
    other = [f"{LONG[0]} told", LONG[1].replace("the village", "our town"), *LONG[2:]]
    assert pairs(*LONG, *other)[0][:2] == [(0, 8, True), (1, 9, True)]


def test_a_copy_in_which_every_other_paragraph_was_edited_is_one() -> None:
    text = [
        f"Paragraph {n} of the story tells what happened on day {n}, to whom, and who paid for it."
        for n in ("one", "two", "three", "four", "five", "six")
    ]
    other = [line.replace("to whom", "where") if i % 2 else line for i, line in enumerate(text)]
    assert pairs(*text, *other) == [[(i, i + 6, i % 2 == 1) for i in range(6)]]


WALL = (
    "In the autumn the sum was four hundred, and he wrote it over the door in chalk for all to see,"
    " with the date, and under it the names of the three engine drivers who had waved at him.",
    "In the winter it snowed for nine days, no train went by at all, and he wrote a nought with great"
    " care in the middle of the wall, and drew a ring round it, and went to bed with a cold.",
    "In the spring they sent him a letter from the railway, in which they asked what he was about,"
    " and he answered with the sum, and they never wrote again, as far as anybody in the village knows.",
)
NOTE_OF_IT = (
    "The man in the shed counted the trains for forty years, and nobody asked him for the sum at all, so far as we have heard.",
    "Between three and seven of them went by each day, and on Sundays he added them up on the wall.",
    "This note says what can be learned from his wall, and what the railway might consider doing about its own.",
)


def test_entries_of_a_table_of_contents_below_a_summary_do_not_draw_the_sections_into_its_copy() -> (
    None
):
    contents = ("Contents", "1. The shed and its wall", "2. What the railway wrote to him")
    edited = NOTE_OF_IT[1].replace("three", "four")
    text = (
        "Shed and trains: what the wall of a man who counted can tell us", *NOTE_OF_IT, *contents,
        "Shed and trains: what the wall of a man who counted can tell us",
        NOTE_OF_IT[0], edited, NOTE_OF_IT[2],
        contents[1], WALL[0], WALL[1], contents[2], WALL[2],
    )  # fmt: skip
    assert pairs(*text) == [[(0, 7, False), (1, 8, False), (2, 9, True), (3, 10, False)]]


def test_the_first_paragraphs_said_again_as_the_last_are_a_copy() -> None:
    edited = NOTE_OF_IT[1].replace("On Sundays", "now and then")
    text = ("In short", *NOTE_OF_IT, "The wall", *WALL, "What it comes to")
    body = (*text, NOTE_OF_IT[0], edited.replace("each day", "every day"), NOTE_OF_IT[2], "Mark: 3")
    assert pairs(*body) == [[(1, 9, False), (2, 10, True), (3, 11, False)]]


def test_paragraphs_said_again_in_the_middle_of_a_text_are_no_copy() -> None:
    text = (
        *WALL,
        *NOTE_OF_IT,
        *STORY[1:],
        *NOTE_OF_IT,
        *(f"{each} So it went." for each in WALL[1:]),
    )
    assert pairs(*text) == []
