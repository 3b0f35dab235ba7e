"""Pull quotes that say a paragraph's words nearly, key points over a text, and copies of its head."""

import pytest

from glossator.model.documents import SetAside
from glossator.readers.clippings.cleaning import clean
from glossator.readers.clippings.repeats import find_copies
from glossator.readers.plain_lines import read_lines

HEAD = ["The rope ferry", "By Ada Lind", "12 May 2021"]
FIRST = (
    "The raft goes over the river eleven times a day, and on Sundays, when the inn is open, it goes"
    " as often as somebody stands on the jetty and shouts."
)
SAID = (
    "“You get people who come over once and talk about it for years,” Kaci says on the jetty. “And"
    " you get people who come over every day and never look up, and I carry them all.”"
)
TOLD = (
    "Kaci has counted them. He has needed a long time, he says, to find that nothing to be sad"
    " about, but by now he is on the jetty every day before the others are, and counts."
)
LAST = "On the way back the wind has gone round to the west, and the raft hangs in the river."


def asides(*texts: str, gaps: bool = False) -> list[str]:
    """What is set aside of a page of these lines, with blank ones between or not."""
    text = ("\n\n" if gaps else "\n").join([*HEAD, FIRST, *texts, LAST])
    return [text[aside.span.start : aside.span.end] for aside in _second(text)]


def _second(text: str) -> list[SetAside]:
    return [aside for aside in clean(text).set_aside if aside.reason == "second-copy"]


@pytest.mark.parametrize(
    "quote",
    ["“You get people who come over every day and never look up… I carry them all.”",
     '"You get people who come over every day and never look up"',
     "«You get people who come over once and never look up»",
     "“I carry them all. You get people who come over once and talk about it for years.”"],
)  # fmt: skip
def test_a_pull_quote_may_leave_out_or_turn_round_what_the_paragraph_above_says(quote: str) -> None:
    expected = [] if "once and never" in quote else [quote]
    assert asides(SAID, quote) == expected


def test_a_pull_quote_may_say_in_the_first_person_what_the_text_tells_in_the_third() -> None:
    quote, who = (
        "„I have needed a long time to find that nothing to be sad about“",
        "Kaci, ferryman",
    )
    assert asides(TOLD, quote, who) == [quote, who]


def test_a_pull_quote_may_have_a_figure_where_the_text_has_a_word() -> None:
    told = "Kaci says on the jetty that it took eleven years to build all this and will take five to lose it."
    quote = "It took 11 years to build all this and will take 5 to lose it"
    assert asides(TOLD, f"{told} He has asked.", quote, "Kaci, ferryman") == [
        quote,
        "Kaci, ferryman",
    ]


@pytest.mark.parametrize(
    "line",
    ["“You get people who come over every day and always look up”",  # another word
     "“He has not needed a long time to find that nothing to be sad about”",  # the contrary
     "“You get people who never look up and come over every day”",  # in another order
     "You get people who come over every day and never look up",  # nobody's, without marks
     "1. “You get people who come over every day and never look up”"],
)  # fmt: skip
def test_what_says_something_else_or_is_no_quotation_stays(line: str) -> None:
    assert asides(SAID, TOLD, line) == []


def test_what_people_in_a_tale_say_to_one_another_stays_though_it_was_said() -> None:
    again = "“You get people who come over once and talk about it for years.”"
    for gaps in (True, False):
        assert asides(SAID, again, "“I never do,” she said.", gaps=gaps) == []


def test_a_long_sentence_alone_may_leave_out_few_words_of_the_paragraph_above() -> None:
    told = "I could not have told you then or now a single thing about what any of them did there."
    again = "I could not have told you a single thing about what any of them did there."
    assert asides(f"It rained. {told}", again, gaps=True) == [again]
    assert asides(f"It rained. {told}", again.replace("single", "simple"), gaps=True) == []


def test_points_over_a_text_that_its_paragraphs_say_in_full_stand_once() -> None:
    points = ["Kaci has counted them by hand ever since.", "The lease ends in December next year."]
    label = "Key points"
    told = [f"{points[0]} {FIRST}", f"He has no plan. {points[1]} {TOLD}"]
    page = [*HEAD, label, *points, *told, LAST]
    found = [aside.evidence for aside in _second("\n".join(page))]
    assert found == [
        "heads key points of the text alone",
        "a key point: stands in line 7",
        "a key point: stands in line 8",
    ]
    # what the text does not say is shown, and its heading with it
    page.insert(6, "The council has not said a word about it.")
    assert [aside.evidence[:11] for aside in _second("\n".join(page))] == ["a key point"] * 2


def test_a_sentence_that_comes_again_once_is_no_key_point() -> None:
    point, told = "The lease ends in December next year.", f"He has no plan. {TOLD}"
    assert asides(told, point, SAID, f"He knows it. {point} {TOLD.upper()}") == []


def test_a_head_that_stands_again_over_the_first_paragraphs_is_a_copy_with_them() -> None:
    body = [f"Paragraph {i} tells of boat {i * 7}, {FIRST} {TOLD}" for i in range(20)]
    head, bar = ["Issue 88: The bench nobody sits on"], ["Share", "Like", "More"]
    page = ["A", "B", "C", "D", *head, *bar, *body, "Restacks", *head, "Copy link", *body[:2]]
    (copy,) = find_copies(read_lines("\n".join(page)))
    assert {pair.second for pair in copy.pairs} >= {29, 31, 32}
    assert find_copies(read_lines("\n".join([*page[:29], *page[30:]]))) == ()
