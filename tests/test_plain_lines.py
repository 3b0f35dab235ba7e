"""Lines of a plain text: where they stand, hard wrapping undone, addresses, nothing lost."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.model.trees import Link, plain_text
from glossator.readers.plain_inlines import inlines_of
from glossator.readers.plain_lines import count_words, read_lines
from glossator.text import count_words as counted

WRAPPED = """\
A hive takes less room than a bicycle and gives less trouble than a
cat, but it asks for one thing that neither of them does: you have to
go and look.

The year of a hive is soon told, and it is the same for every hive that
there is, but it is never the same as the year before, which is why one
keeps a book about it.
"""


def words(text: str) -> list[str]:
    return [line.text for line in read_lines(text)]


def test_a_line_knows_its_place_and_the_blank_lines_round_it() -> None:
    first, second = read_lines("\n  One\t\n\n\n\ttwo  \n")
    assert (first.text, first.number, first.indent, first.before, first.after) == (
        "One",
        2,
        2,
        1,
        2,
    )
    assert (second.text, second.number, second.indent, second.before) == ("two", 5, 4, 2)
    assert (first.start, first.end) == (3, 6)


def test_line_ends_of_every_system_end_a_line() -> None:
    assert words("a\nb\r\nc\rd") == ["a", "b", "c", "d"]
    assert [line.before for line in read_lines("a\r\n\r\nb")] == [0, 1]


def test_a_line_of_what_nobody_sees_is_blank() -> None:
    assert words("\u200b\n\ufeff \x00\n\u202a\u202c\nword\u200b") == ["word"]


def test_hard_wrapped_paragraphs_are_joined() -> None:
    lines = read_lines(WRAPPED)
    assert len(lines) == 2
    assert [len(line.parts) for line in lines] == [3, 3]
    assert "than a cat" in lines[0].text


def test_lines_that_end_where_they_mean_to_stay_apart() -> None:
    verse = (
        "Behind us the water\ncloses its one eye\nand the town goes on\nwithout the sound of us\n"
    )
    assert len(words(verse * 4)) == 16
    paragraphs = "".join(f"Paragraph {n} is a sentence of its own, and ends.\n" for n in range(20))
    assert len(words(paragraphs)) == 20


PRINTED = """RECORD OF THE HARBOUR COUNCIL
ORDER OF THE DAY
1. The mole and its repair . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 3
2. The bell . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 9
The CHAIR: Good afternoon, all. We begin with the mole, which the winter has left in a state that
nobody who has walked on it would call repaired, although the bill says so in two places and a third
of it has been paid.
The pilots have sent a letter. It says what it said last year, in fewer words and with a heavier pen.
Mr ODD: I have read both letters. In the first they ask for a lamp, and in the second they ask who
has the lamp. I should like the answer to that myself, since I pay for the oil.
Thank you.
The CHAIR: The lamp is with the keeper, where lamps are in the habit of being kept, and it will stay
there until the mole can carry a man, a ladder and the lamp at the same time.
Record no. 12
RECORD OF THE HARBOUR COUNCIL
Mr ODD: Then I ask for a date. I do not ask for a good one, and I do not ask for it to be written
down; I ask only that somebody in this room says a number and a month, one after the other, in that
order and aloud. The pilots have waited for it through two winters and one summer, and they will go
on waiting for it if they have to, as waiting is a thing that pilots are good at and are not paid
for.
"""


def test_lines_of_a_printed_page_are_joined_though_no_column_ends_them() -> None:
    lines = words(PRINTED)
    assert [line[:24] for line in lines] == [
        "RECORD OF THE HARBOUR CO", "ORDER OF THE DAY", "1. The mole and its repa",
        "2. The bell . . . . . . ", "The CHAIR: Good afternoo", "The pilots have sent a l",
        "Mr ODD: I have read both", "Thank you.", "The CHAIR: The lamp is w", "Record no. 12",
        "RECORD OF THE HARBOUR CO", "Mr ODD: Then I ask for a",
    ]  # fmt: skip
    assert "one after the other, in that order and aloud. The pilots" in lines[-1]


def test_verse_and_lists_of_long_lines_are_not_taken_for_a_printed_page() -> None:
    verse = "".join(
        f"and the {n}th wave came up the slipway with its hat in its hand{' again' * (n % 5)}\n"
        for n in range(30)
    )
    assert len(words(verse)) == 30
    items = "".join(
        f"A lamp of the {n}th kind, with oil, a wick and {'a' * (n * 7 % 40)} glass of its own\n"
        for n in range(30)
    )
    assert len(words(items)) == 30


def test_a_word_broken_at_its_hyphen_is_whole_again() -> None:
    lines = read_lines(WRAPPED.replace("every hive that", "every well-"))
    assert "well-there" in lines[1].text


def test_addresses_are_links_without_the_sentences_punctuation() -> None:
    text = "See https://example.org/a_(b), or (https://example.com/x?y=1)."
    (line,) = read_lines(text)
    found = inlines_of(line, text, line.start, line.end)
    assert [inline.target for inline in found if isinstance(inline, Link)] == [
        "https://example.org/a_(b)",
        "https://example.com/x?y=1",
    ]
    assert plain_text(found) == text


def test_two_characters_of_a_script_without_spaces_count_as_a_word() -> None:
    assert count_words("two words") == 2
    assert count_words("桥通了河还是") == 1 + 3


def test_the_words_of_a_page_are_counted_so_as_well() -> None:
    for words in ("two words", "Größe und Salz", "桥通了河还是"):
        assert counted(words) == count_words(words)


@given(st.text(max_size=300))
def test_the_lines_hold_every_visible_character_once(text: str) -> None:
    lines = read_lines(text)
    held = [at for line in lines for start, end in line.parts for at in range(start, end)]
    assert held == sorted(set(held))
    for line in lines:
        shown = plain_text(inlines_of(line, text, line.start, line.end))
        assert (
            shown.replace("\ufffd", "\x00").split() == line.text.replace("\ufffd", "\x00").split()
        )
