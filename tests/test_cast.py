"""Who speaks, as the rows over a conversation list it."""

import pytest

from glossator.model.trees import Heading, Source, leaf_text, leaves
from glossator.readers import read
from glossator.readers.plain_lines import read_lines
from glossator.readers.speech.labels import find_labels

_TALK = "{0}: Do you hear me?\n\n{1}: I hear you.\n\n"


def _speakers(head: str, one: str, other: str) -> list[str]:
    labels = find_labels(read_lines(head + _TALK.format(one, other) * 3))
    return [speaker.name for speaker in labels.speakers] if labels else []


@pytest.mark.parametrize(
    ("head", "one", "other"),
    [
        ("Hosts: Ada Lind and Ben Osei\n\n", "Ada", "Ben"),
        ("Host: Ada Lind\nGuest: Ben Osei\n\n", "ADA", "BEN"),
        ("PRESENT:\nAda Lind, Mayor of Sand\nDr. Ben Osei, Engineer\n\n", "MAYOR LIND", "DR. OSEI"),
        ("Ada Lind (North), Speaker\nBen Osei (South)\n\n", "The Speaker", "Mr. Osei"),
        ("Moderator: Ada Lind, City Council\nBen Osei, Keeper\n\n", "MODERATOR", "OSEI"),
        ("Interview: Ada Lind\nBen Osei, Keeper\n\n", "A. L.", "B. O."),
        ("Ada van der Lind, Keeper\nBen Osei | Painter\n\n", "Lind", "Osei"),
    ],
)
def test_labels_are_the_people_the_rows_above_name_in_full(head: str, one: str, other: str) -> None:
    named = _speakers(head, one, other)
    assert [name.replace("van der ", "") for name in named] == ["Ada Lind", "Ben Osei"]


@pytest.mark.parametrize(
    "head",
    [
        "Meet Lind\n\n",  # one capital word more in a title is no first name
        "Ada Lind, Keeper\nEva Lind, Painter\n\n",  # who of the two?
        "Yesterday Ada Lind met Ben Osei, and both were late.\n\n",  # a sentence lists nobody
        "Sand Lind, a town\n\n",
    ],
)
def test_a_label_that_no_row_names_for_sure_stays_as_it_is(head: str) -> None:
    assert _speakers(head, "Lind", "Osei") == ["Lind", "Osei"]


def test_a_row_that_says_who_has_a_role_is_no_turn() -> None:
    head = "Moderator: Ada Lind, City Council\nBen Osei, Keeper\n\n"
    labels = find_labels(read_lines(head + _TALK.format("MODERATOR", "OSEI") * 3))
    assert labels is not None
    assert min(labels.at) >= len(head)


def test_an_office_speaks_as_the_one_in_brackets() -> None:
    office = "The Minister for Sand and Light (Ms. Lind)"
    assert _speakers("", office, "Mr. Osei") == ["Ms. Lind", "Mr. Osei"]


def test_the_end_of_a_news_release_is_no_markdown() -> None:
    talk = _TALK.format("ADA", "BEN") * 3
    reading = read(Source(path="a.txt", site_path="seeds/a.txt", text=f"A talk\n\n{talk}# # #\n"))
    assert [each.name for each in reading.speakers] == ["ADA", "BEN"]
    assert not any(isinstance(block, Heading) for block in reading.blocks)


def test_a_row_of_the_cast_is_of_the_text() -> None:
    head = "Sand Radio\n\nHosts: Ada Lind and Ben Osei\n\nMenu\nHome\nShop\nLog in\n\n"
    text = head + _TALK.format("Ada", "Ben") * 3
    reading = read(Source(path="a.txt", site_path="seeds/a.txt", text=text))
    assert "Hosts: Ada Lind and Ben Osei" in [leaf_text(leaf) for leaf in leaves(reading.blocks)]
