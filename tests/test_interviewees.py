"""Questions that one person answers under a name: they are said, and head nothing."""

from glossator.readers.clippings.headings import find_headings
from plain_texts import lines_of

ANSWER = "That was so long ago that nobody at the harbour could tell you whose boats they were."
TALKED = (
    "Ada Lind has kept the lock at Halden since the winter of the great storm, alone.",
    "Ms Lind, when did you last open it by hand?",
    f"Ada Lind: {ANSWER}",
    "Who had the key?",
    f"Lind: {ANSWER}",
    "A key for every day",
    "And today?",
    f"Lind: {ANSWER}",
)


def _headings(*texts: str) -> list[str]:
    lines = lines_of(*texts)
    return [lines[i].text for i in sorted(find_headings(lines))]


def test_questions_that_one_person_answers_under_a_name_are_no_headings() -> None:
    assert not any(text.endswith("?") for text in _headings(*TALKED))


def test_questions_over_plain_paragraphs_are_headings() -> None:
    plain = [text.removeprefix("Ada ").removeprefix("Lind: ") for text in TALKED]
    assert "Who had the key?" in _headings(*plain)


def test_questions_over_what_answers_are_called_are_headings_still() -> None:
    called = [text.removeprefix("Ada ").replace("Lind:", "Answer:") for text in TALKED]
    assert "Who had the key?" in _headings("Answer is the name of a boat.", *called)


def test_questions_over_notes_with_a_word_and_a_colon_are_headings() -> None:
    noted = [
        text.removeprefix("Ada ").replace("Lind", "Note").removeprefix("Ms Note, ")
        for text in TALKED
    ]
    assert "Who had the key?" in _headings(*noted)
