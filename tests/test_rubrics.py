"""What a page is filed under, over its title, where a copy begins with it."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Source, leaf_text, leaves
from glossator.readers import read

_TEXT = (
    "The ferry that nobody waits for any more",
    "By Ada Lind",
    "The ferry to the outer islands stopped in the autumn of the storm, and nobody on the quay that "
    "morning thought that it would be eleven years before another ferry tied up there.",
    "What the islanders had instead was the mail boat, which took six passengers if the sea allowed "
    "it, and a goat if it did not. They learned to plan their weddings by the tide tables.",
)


def _read(*lines: str) -> Reading:
    text = "\n\n".join(lines)
    return read(Source(path="page.txt", site_path="seeds/page.txt", text=text))


def _shown(reading: Reading) -> list[str]:
    return [leaf_text(leaf) for leaf in leaves(reading.blocks)]


@pytest.mark.parametrize("over", [("Critique", "Cinéma"), ("VIAGGI", "Cammini")])
def test_two_rubrics_over_a_title_are_the_sites(over: tuple[str, str]) -> None:
    reading = _read(*over, *_TEXT)
    assert [each.value for each in reading.fields if each.name == "title"] == [_TEXT[0]]
    assert _shown(reading) == list(_TEXT[2:])


@pytest.mark.parametrize("over", [("Rope and Sail",), ("We met there.", "And then we left.")])
def test_a_word_alone_and_sentences_over_a_title_stay(over: tuple[str, ...]) -> None:
    told = [*_shown(reading := _read(*over, *_TEXT)), *(each.value for each in reading.fields)]
    assert set(over) <= set(told)
