"""Furniture by evidence that adds up: the same words here and there, and what is never set aside."""

import pytest

from glossator.readers.clippings.beginnings import text_begins
from glossator.readers.clippings.furniture import ENOUGH, SIGNS, judge
from glossator.readers.clippings.prose import is_cut, is_prose
from glossator.readers.plain_lines import read_lines
from plain_texts import lines_of

PROSE = "The harbour was full of boats that morning, and nobody could say whose they were."
MORE = "By noon they were gone again, all but one, which had a cat on it and no name."


def set_aside(*texts: str) -> dict[str, str]:
    """What is set aside of `texts`, each a line with blank lines round it: its reason."""
    lines = lines_of(*texts)
    begin = text_begins(lines, "\n\n".join(texts), lambda line: False)
    verdicts = judge(lines, body=begin or 0).verdicts
    return {lines[i].text: verdict.reason for i, verdict in verdicts.items()}


@pytest.mark.parametrize(
    "words", ["Popular", "Comments", "Disclaimer", "Events", "Contact", "Tags"]
)
def test_a_word_that_may_head_a_section_is_furniture_only_behind_the_text(words: str) -> None:
    assert set_aside("A title", PROSE, words, MORE) == {}
    assert words in set_aside("A title", PROSE, MORE, words, "Leave a comment")


def test_what_stands_under_a_heading_of_links_behind_the_text_goes_with_it() -> None:
    found = set_aside(PROSE, MORE, "Related articles", "The cat's own story", "A boat was seen...")
    assert list(found.values()) == ["related-links"] * 3


def test_links_in_the_middle_go_only_as_a_block_apart_from_the_text() -> None:
    text = f"{PROSE}\n\nRelated articles\nThe cat's own story\nA name for a boat\n\n{MORE}\n"
    verdicts = judge(read_lines(text)).verdicts
    assert sorted(verdicts) == [1, 2, 3]
    assert set_aside(PROSE, "Related articles", "The Cat", MORE) == {}


def test_a_heading_over_nothing_but_an_advertisement_goes_with_it() -> None:
    found = set_aside(
        PROSE,
        MORE,
        "A boat of your own",
        "Our expert team is here to help you. Contact us today and don't miss out on it!",
        "Leave a comment",
    )
    assert found["A boat of your own"] == "advertisement"


def test_a_text_goes_on_behind_a_button() -> None:
    assert set_aside(PROSE, "Share this article", MORE) == {"Share this article": "share-bar"}
    assert set_aside(PROSE, "Share this article", "The last line has no full stop") == {
        "Share this article": "share-bar"
    }


def test_a_sentence_is_not_set_aside_for_a_phrase_in_it() -> None:
    for sentence in (
        "Contact us today, the sign said, and under it somebody had written a telephone number.",
        "We use cookies, she said, when the dough for the bread has not risen by the evening.",
        "Their newsletter came to your inbox whether you wanted it or not, and told you nothing.",
        "All rights reserved, he murmured, and put the last of the pears into his own pocket.",
        "Cookies, the terms of use and our readers were all that the meeting ever talked about.",
    ):
        assert set_aside("A title", PROSE, sentence, MORE) == {}


def test_a_number_is_a_count_over_the_text_and_a_number_in_it() -> None:
    assert set_aside("A title", "51", PROSE, MORE) == {"51": "counter"}
    assert set_aside("A title", PROSE, "51", MORE) == {}
    assert set_aside("A title", "12", "15", "18", PROSE) == {}


def test_what_readers_say_stays_and_what_the_site_sets_round_it_goes() -> None:
    found = set_aside(
        PROSE, MORE, "2 Comments", "Jane says:", "I saw that cat, and it had a name after all.",
        "Reply", "Ben says:", "It was my cat, and I would like to have it back if you please.",
    )  # fmt: skip
    assert set(found) == {"2 Comments", "Jane says:", "Reply", "Ben says:"}
    assert set(found.values()) <= {"form", "navigation"}
    assert set_aside(PROSE, "2 Comments", MORE, PROSE + " Again.") == {}


def test_evidence_says_what_the_line_says_and_where_it_stands() -> None:
    lines = lines_of(PROSE, MORE, "Leave a comment", "Name")
    evidence = [verdict.evidence for verdict in judge(lines).verdicts.values()]
    assert evidence[0].startswith("belongs to a form for comments")
    assert "stands behind the end of the text" in evidence[1]


def test_kept_lines_are_never_set_aside() -> None:
    lines = lines_of(PROSE, "Leave a comment", "Name")
    assert judge(lines, lambda line: line.text == "Name").verdicts.keys() == {1}


def test_the_signs_are_a_table_a_person_can_read() -> None:
    names = [sign.name for sign in SIGNS]
    assert len(set(names)) == len(names)
    assert all(sign.evidence and sign.weight >= -ENOUGH for sign in SIGNS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PROSE, True), ("Yeah.", False), ("A heading without an end", False), ("桥通了，河还是那条河。", True),
        ("It is cut before its end, as teasers are...", False), ("word " * 40, True),
        ("„Komm mit“, sagt er, „ich weiß, wo die Uhr steht.“", True), ("»Kom nu,« sagde hun, »før uret går i stå.«", True),
    ],
)  # fmt: skip
def test_running_text_is_a_closed_sentence_or_long(text: str, expected: bool) -> None:
    (line,) = read_lines(text)
    assert is_prose(line) is expected


def test_a_teaser_is_cut_short() -> None:
    assert [is_cut(line) for line in lines_of("It will do it with...", "And so… he said.", "…")] == [
        True, False, False,
    ]  # fmt: skip
