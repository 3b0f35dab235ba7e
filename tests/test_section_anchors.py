"""Links to a section, which manuals set under its heading."""

from glossator.readers import read
from plain_texts import headings, losses, source, texts

TOLD = (
    "The lock at Halden is opened by hand, and whoever opens it should know how high the tide stands"
    " outside and how many boats are waiting in the basin behind the second gate."
)
MORE = (
    "The rule was written down for the first time after the winter of the great storm, when four"
    " barges went over the sill one after the other, and nobody had rung the bell for any of them."
)
SAID = (
    "Read the gauge at the outer pier, and write the number on the slate beside the door of the hut.",
    "Turn the wheel slowly until the water in the chamber is as high as it is in front of the boats.",
    "Close the sluices in the order in which they were opened, and hang the key back on its own nail.",
)


def test_the_words_that_link_to_a_section_are_the_sites() -> None:
    link = "Copy link to this section"
    names = ("Before the tide", "At the gate", "Behind the basin")
    page = f"How to open a lock\nBy Ada Lind\n\n{TOLD}\n\n{MORE}\n\n" + "".join(
        f"{name}\n{link}\n{told}\n\n" for name, told in zip(names, SAID, strict=True)
    )
    reading = read(source(page))
    assert losses(reading) == ()
    assert link not in texts(reading)
    assert set(names) <= {title for _, title in headings(reading)}


def test_a_sentence_about_such_a_link_is_text() -> None:
    said = "Copy link to this section, she said, and the clerk copied the whole page by hand."
    page = f"How to open a lock\nBy Ada Lind\n\n{TOLD}\n\n{said}\n\n{TOLD}!\n"
    assert said in texts(read(source(page)))
