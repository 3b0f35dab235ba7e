"""Titles in the lists round an article are nobody's words, whatever stands before their colon."""

from glossator.readers import read
from plain_texts import source, texts
from test_feet import HEAD, LAST, MORE, TOLD

TITLES = "".join(
    f"{label}: {title}\n\n"
    for title in ("'The ferry stays in port'", "Baby seals at the zoo", "Why frost bites", "A lock is shut")
    for label in ("Watch", "Ida Holm", "Talking Boats")
)  # fmt: skip
SPOKEN = "".join(
    f"Ida Holm: Did the wheel turn at once, on day {n}?\n\nJon Eide: It did not, it took a week.\n\n"
    for n in (1, 2, 3, 4)
)


def test_titles_behind_labels_round_an_article_are_no_talk() -> None:
    reading = read(source(f"{TITLES}{HEAD}{TITLES}"))
    assert reading.reader == "clipping"
    assert reading.speakers == ()
    assert {TOLD, MORE, LAST} <= set(texts(reading))


def test_a_talk_behind_its_introduction_is_one() -> None:
    reading = read(source(f"{HEAD}{SPOKEN}"))
    assert [each.name for each in reading.speakers] == ["Ida Holm", "Jon Eide"]
