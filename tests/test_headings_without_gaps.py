"""Headings of texts without blank lines: steps, parts of a list, years, cards, and what is none."""

import pytest

from glossator.readers.clippings.headings import find_headings
from glossator.readers.plain_lines import read_lines

PROSE = "The harbour was full of boats that morning, and nobody could say whose they were at all."


def found(*texts: str, gap: str = "\n") -> list[str]:
    lines = read_lines(gap.join(texts))
    return [lines[i].text for i in sorted(find_headings(lines))]


def test_a_step_with_a_word_before_its_number_is_a_heading_as_the_others_of_its_row_are() -> None:
    steps = [f"Step {i}: Take it apart" for i in range(1, 5)]
    texts = [steps[0], PROSE, steps[1], PROSE, steps[2], PROSE, steps[3], "Wait a day.", PROSE]
    assert found(PROSE, "A rag", "A mallet", *texts) == steps


@pytest.mark.parametrize(
    ("first", "second"),
    [("Pour la pâte", "Pour servir"), ("For the dough", "For the filling"),
     ("Für den Teig", "Für die Füllung"), ("Para la masa", "Para el relleno"),
     ("Voor het deeg", "Voor de vulling")],
)  # fmt: skip
def test_what_parts_of_a_list_are_for_heads_them(first: str, second: str) -> None:
    parts = [first, "250 g flour", "1 egg", "Salt", second, "6 leeks", "Some nutmeg"]
    assert found(PROSE, "Ingredients", *parts, PROSE) == ["Ingredients", first, second]


def test_what_is_for_somebody_heads_no_paragraphs_and_no_list_without_amounts() -> None:
    assert found(PROSE, "For Marta", "who waited", "For Otto", "who came late", PROSE) == []


def test_beside_labels_that_are_alike_another_with_a_colon_heads_its_part() -> None:
    labels = ["For the dough:", "For the filling:", "Also:"]
    parts = [labels[0], "250 g flour", labels[1], "6 leeks", labels[2], "100 g butter"]
    assert found(PROSE, *parts, PROSE) == labels


def test_the_name_of_a_section_stands_over_its_first_part() -> None:
    texts = [PROSE, "6 leeks", "Preparation", "The dough", PROSE, "The leeks", PROSE]
    assert found(*texts) == ["Preparation", "The dough", "The leeks"]


def test_years_over_paragraphs_that_rise_or_fall_are_headings() -> None:
    assert found(PROSE, "1914", PROSE, "1927", PROSE) == ["1914", "1927"]
    assert found(PROSE, "2020", PROSE, "2019–20", PROSE) == ["2020", "2019–20"]
    assert found(PROSE, "1914", PROSE, "1927", PROSE, "1920", PROSE) == []
    assert found(PROSE, "1914", PROSE) == []
    assert found(PROSE, "1914", "1927", PROSE) == []


def test_what_stands_over_facts_with_the_same_labels_is_a_heading_colon_or_not() -> None:
    facts = ["Price: 14", "Weight: 212 g", PROSE]
    names = ["The winner: Clip by Form", "The cheap one", "Best buy: the box by Quay"]
    assert found(PROSE, *(each for name in names for each in [name, *facts])) == names


def test_entries_of_a_list_of_people_are_no_headings_of_their_facts() -> None:
    facts = ["Address: 4 Quay Street", "Phone: 0123 456"]
    assert found("Our board", "President: Ada Lind", *facts, "Clerk: Bo Ek", *facts, PROSE) == []


def test_a_question_behind_a_table_resumes_the_text() -> None:
    assert "What to look for?" in found(PROSE, "Clip\t++\t8", "What to look for?", PROSE, PROSE)


def test_what_a_colon_leads_on_to_is_quoted_and_heads_nothing() -> None:
    led = "On the wall of the school somebody had written, in white chalk and a round hand:"
    assert found(PROSE, led, "Do sit down", PROSE, led, "It was lovely", PROSE, gap="\n\n") == []
    # where other headings are, the first of them may stand under such a line
    texts = [PROSE, led, "The Rope Museum", PROSE, "The Salt House", PROSE, "The Quay", PROSE]
    heads = ["The Rope Museum", "The Salt House", "The Quay"]
    assert found(*texts, gap="\n\n") == heads


def test_a_refrain_heads_nothing() -> None:
    refrain = "But the tide comes in and the tide goes out"
    assert found(PROSE, refrain, PROSE, PROSE, refrain, PROSE) == []


def test_in_a_tale_of_which_people_say_much_a_short_line_heads_nothing() -> None:
    said = ["—Tell me.", "—I am leaving.", "—Now?", "—Yes, now."]
    assert found(PROSE, *said, PROSE, "Window four", PROSE, *said) == []
