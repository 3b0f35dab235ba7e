"""What a post in a thread quotes of another."""

import pytest

from glossator.readers.clippings.quoted_posts import quoted_posts
from plain_texts import lines_of

POST = "Sorry to hear it. Nine times out of ten the plate is not bent at all. It has slipped."
QUOTED = "Nine times out of ten the plate is not bent at all."


def found(*texts: str) -> list[str]:
    lines = lines_of(*texts)
    return [lines[i].text for i in sorted(quoted_posts(lines))]


@pytest.mark.parametrize(
    "head",
    ["Old Hornbeam said:", "Zitat von Old Hornbeam:", "Old Hornbeam a écrit :", "Old Hornbeam escribió:",
     "Old Hornbeam ha scritto:", "Old Hornbeam napisał(a):", "Old Hornbeam писал(а):",
     "Originally Posted by Old Hornbeam"],
)  # fmt: skip
def test_a_name_of_the_thread_and_the_words_under_it_are_quoted(head: str) -> None:
    assert found(f"Old Hornbeam\n{POST}", f"Tess\n{head}\n{QUOTED}\nThis.") == [head, QUOTED]


def test_new_words_and_names_from_elsewhere_are_not() -> None:
    assert found(f"Old Hornbeam\n{POST}", "Old Hornbeam said:\nThe oar is on the roof now.") == []
    assert found(f"Old Hornbeam\n{POST}", f"The judge said:\n{QUOTED}") == []


def test_a_quotation_may_say_when_it_was_written() -> None:
    head = "Old Hornbeam wrote: ↑Tue Jan 17, 2023 8:05 am"
    assert found(f"Old Hornbeam\n{POST}", f"Tess\n{head}\n{QUOTED}\nThis.") == [head, QUOTED]
