"""What programs that write down talk set over it."""

import pytest

from glossator.readers import read
from plain_texts import losses, source, texts

TALK = """
Dana Whitlow  00:03
Good morning, everybody. Let us begin with the crane, which is what most of you came for.

Piet Olsen  00:21
Thank you, Dana. The crane was looked at on Friday, and the lower bearing has a crack.

Dana Whitlow  00:48
How long can we use it before it has to be taken down? There are eleven boats waiting.

Piet Olsen  00:59
I would not use it at all. If it falls it falls on the quay, where people eat their lunch.
"""


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("SUMMARY KEYWORDS", "crane, harbour, fee, boats, winter mooring"),
        ("ZUSAMMENFASSUNG SCHLÜSSELWÖRTER", "Kran, Hafen, Boot"),
        ("Mots-clés", "grue, port, bateau"),
        ("キーワード", "港、船、冬"),
    ],
)
def test_the_words_a_talk_is_about_are_set_aside(label: str, words: str) -> None:
    text = f"Harbour board call\n\n{label}\n{words}\n\nSPEAKERS\nDana Whitlow, Piet Olsen\n{TALK}"
    reading = read(source(text))
    assert {each.name for each in reading.speakers} == {"Dana Whitlow", "Piet Olsen"}
    said = [text[each.span.start : each.span.end] for each in reading.set_aside]
    assert words in said
    assert label in said
    assert losses(reading) == ()


def test_those_who_speak_are_no_title() -> None:
    reading = read(source(f"SPEAKERS\nDana Whitlow, Piet Olsen\n{TALK}"))
    assert not [field for field in reading.fields if "Piet" in field.value]
    assert "Dana Whitlow, Piet Olsen" in texts(reading)


def test_a_sentence_under_the_word_for_keywords_is_kept() -> None:
    told = "Everybody asked about the crane, which the board has known to be broken since May, and why."
    reading = read(source(f"Keywords\n{told}\n{TALK}"))
    assert told in texts(reading)
