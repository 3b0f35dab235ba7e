"""The stretch of a page that is dense with paragraphs."""

from glossator.readers.clippings.dense import dense_stretch, is_dense
from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line, read_lines
from test_feet import LAST, MORE, TOLD

MENU = "\n".join(f"Menu entry {n}" for n in range(40))
TEASER = "The ferry to Lund stays in port until the weekend."


def _own(lines: tuple[Line, ...]) -> list[bool]:
    return [is_prose(line) for line in lines]


def test_the_text_of_a_page_is_dense_amid_long_lists() -> None:
    lines = read_lines(f"{MENU}\n{TEASER}\n{MENU}\n{TOLD}\n\nThe key\n\n{MORE}\n\n{LAST}\n{MENU}\n")
    stretch = dense_stretch(lines, _own(lines))
    assert (lines[stretch.start].text, lines[stretch.stop - 1].text) == (TOLD, LAST)
    assert is_dense(lines, _own(lines))


def test_a_page_of_lists_has_no_dense_text() -> None:
    lines = read_lines(f"{MENU}\n{TEASER}\n{MENU}\n{TEASER}\n")
    assert not is_dense(lines, _own(lines))


def test_a_page_without_lines_has_none() -> None:
    assert dense_stretch((), ()) == range(0)
