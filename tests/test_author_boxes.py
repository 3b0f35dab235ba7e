"""The box on the authors between title and text, and what looks like one."""

from glossator.readers.clippings.author_boxes import author_box
from glossator.readers.clippings.clipping import read_clipping
from plain_texts import asides, lines_of, source, texts

BOX = (
    "Author",
    "Ruari Maclen",
    "Senior Lecturer in Ice, University of Strathnairn",
    "Disclosure statement",
    "Ruari Maclen receives money from the Ice Trust, and owns no shares in any company of ice.",
    "Partners",
    "University of Strathnairn provides funding as a member of this site, as it has from the start.",
    "View all partners",
)
PROSE = (
    "On a clear night in January stand at the edge of a lake that froze a few days ago, and wait for"
    " the sound, which seems to come from a film about space, and drops away under your feet.",
    "People who live beside such lakes have explained the noise as whales, as wolves, as bells, and"
    " visitors sometimes telephone the police, who have heard of it before and say so.",
    "Ice shrinks as it cools, like nearly everything, and the top of the sheet cools at once, while"
    " the underside stays at the same temperature, because it is touching the water.",
)


def test_a_box_on_the_author_is_set_aside_and_its_name_is_the_authors() -> None:
    lines = lines_of("Why does ice sing?", *BOX, "Email", "Print", *PROSE)
    box = author_box(lines)
    assert box is not None
    assert (box.label, box.names, box.others) == (1, (2,), (3, 4, 5, 6, 7))
    reading = read_clipping(
        source("\n\n".join(["Home", "Search", "Why does ice sing?", "18 January 2024", *BOX,
                            "Email", "Print", *PROSE]))
    )  # fmt: skip
    assert [f.value for f in reading.fields if f.name == "author"] == ["Ruari Maclen"]
    assert texts(reading) == list(PROSE)
    assert BOX[4] in [text for _, text in asides(reading)]


def test_a_text_that_goes_on_about_something_else_under_the_authors_name_is_no_box() -> None:
    assert author_box(lines_of("Ice", "Author", "Ruari Maclen", *PROSE, "Print")) is None
    assert author_box(lines_of("Ice", "Author", "Ruari Maclen", BOX[4], PROSE[0], "Print")) is None
    assert author_box(lines_of("Ice", *BOX[:-1], PROSE[0])) is None
    assert author_box(lines_of("Ice", "The author", "He was born in Holm.", *BOX[3:])) is None
