"""Where a text goes on right under a box, on pages that set no blank line between the two."""

import pytest

from glossator.readers.clippings.resumptions import find_resumptions
from glossator.readers.plain_lines import read_lines

PARAGRAPH = (
    "The {} crossed the marsh in the spring of that year with nine carts and a piano, and the "
    "people of the upper village came down to the dyke to see them go by, singing."
)
_ORDER = ("millers", "weavers", "coopers", "tanners", "potters")


def page(*between: str) -> str:
    """Paragraphs with `between` in their gaps, one after the other."""
    parts = [PARAGRAPH.format(_ORDER[0]), PARAGRAPH.format(_ORDER[1])]
    for name, box in zip(_ORDER[2:], between, strict=False):
        parts += [box] if box.endswith(".") else [box, PARAGRAPH.format(name)]
    return "\n\n".join([*parts, PARAGRAPH.format("others"), PARAGRAPH.format("rest")])


def found(text: str) -> tuple[list[str], list[str]]:
    lines = read_lines(text)
    on = find_resumptions(lines)
    return (
        [lines[i].text[:12] for i in sorted(on.paragraphs)],
        [lines[i].text for i in sorted(on.headings)],
    )


FORM = "Sign up for the weekly letter\nEmail address\nSign up\n" + PARAGRAPH.format("glaziers")
RELATED = "Related:\nThe mill that would not turn\nHow the weavers lost their street"


def test_a_paragraph_right_under_a_form_is_of_the_text() -> None:
    assert found(page(FORM))[0] == ["The glaziers"]


def test_where_one_box_runs_into_the_text_so_does_a_short_line_under_links() -> None:
    assert found(page(FORM, f"{RELATED}\nA piano")) == (["The glaziers"], ["A piano"])


def test_two_boxes_that_end_so_are_enough() -> None:
    offer = "Advertisement\nLEARN MORE\nHow far did they get?"
    assert found(page(f"{RELATED}\nA piano", offer))[1] == ["A piano", "How far did they get?"]


@pytest.mark.parametrize(
    "boxes",
    [
        (f"{RELATED}\nA piano",),  # the third link may be short
        (FORM, RELATED),
        (FORM, f"{RELATED}\nWhat the potters of the lower village said"),  # as long as the links
        (FORM, f"{RELATED}\nA piano", "Email address\nSign up"),  # a box with a blank line below
    ],
)
def test_links_are_no_headings_where_the_page_does_not_show_it(boxes: tuple[str, ...]) -> None:
    assert found(page(*boxes))[1] == []


def test_a_text_that_no_blank_lines_part_tells_nothing() -> None:
    text = "\n".join(PARAGRAPH.format(name) for name in _ORDER)
    assert found(f"{text}\nSign up\n{text}") == ([], [])


def test_code_under_the_button_that_copies_it_goes_on_and_heads_nothing() -> None:
    command = "Copy\nfind /srv/dumps -name '*.gz' -mtime +{} -delete"
    paragraphs, headings = found(page(command.format(6), command.format(7)))
    assert (paragraphs, headings) == (["find /srv/du", "find /srv/du"], [])
