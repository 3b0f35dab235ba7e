"""Notes behind a text, each under its number."""

from glossator.readers.clippings.numbered_notes import numbered_notes
from glossator.readers.plain_lines import read_lines

NOTES = """1
The old way of the sea, 203-204, 310
2
For anyone who has seen the wheel: may I also say that it was never meant to be painted.
3
I assume that this number is much higher by now, since nobody has counted the eels again.
Share
"""


def test_a_note_in_few_words_stays_with_the_others() -> None:
    assert numbered_notes(read_lines(NOTES)) == {0, 1, 2, 3, 4, 5}


def test_a_list_of_the_most_read_is_none() -> None:
    titles = "1\nFerry stays in port\n2\nNew roof for the school\n3\nWho owns the tide?\n"
    assert numbered_notes(read_lines(titles)) == set()


def test_numbers_of_pages_are_none() -> None:
    assert numbered_notes(read_lines("1\n2\n3\n4\nNext\n")) == set()
