"""Voices in subtitles: labels in the middle of lines, names in full, scripts with other letters."""

from glossator.model.trees import leaf_text, leaves
from glossator.readers.subtitles.cards import card_name
from glossator.readers.subtitles.reader import read_subtitles
from plain_texts import losses, source


def said(*words: str) -> list[tuple[str, str]]:
    """Who says what in subtitles with these words in each cue."""
    cues = (
        f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{text}\n\n" for n, text in enumerate(words)
    )
    reading = read_subtitles(source("".join(cues), "talk.srt"))
    assert losses(reading) == ()
    names = {speaker.key: speaker.name for speaker in reading.speakers}
    return [(names.get(leaf.speaker, ""), leaf_text(leaf)) for leaf in leaves(reading.blocks)]


def test_who_is_labelled_elsewhere_may_begin_to_speak_in_the_middle_of_a_line() -> None:
    turns = said("Ada: Where is it?", "Ben: Here.", "Ada: I see.", "Ask him. Ben: Ask whom?")
    assert turns == [
        ("Ada", "Where is it?"), ("Ben", "Here."), ("Ada", "I see. Ask him."), ("Ben", "Ask whom?"),
    ]  # fmt: skip


def test_a_word_before_a_colon_in_the_middle_of_lines_is_nobody() -> None:
    turns = said("It is here. Question: where?", "It is there. Question: why?", "So it is.")
    assert {who for who, _ in turns} == {""}


def test_a_full_name_before_a_sentence_speaks_where_people_are_labelled_throughout() -> None:
    words = ("Ada: Is it?", "Yes.", "Ada: Why?", "So.", "Ada: Oh?", "Well.", "Ada: Is that so?")
    assert said(*words, "Ben Osei: I see.")[-1] == ("Ben Osei", "I see.")
    assert said("One.", "Two.", "Three.", "Salt Road: The end.")[0][0] == ""


def test_the_middle_of_a_sentence_in_other_letters_is_no_card() -> None:
    assert card_name("могла говорити, і нести сіль було важко") == ""
    assert card_name("Олена Мороз, хранителька солі") == "Олена Мороз"


def test_subtitles_written_behind_themselves_are_read_once() -> None:
    text = (
        "1\n00:00:00,000 --> 00:00:02,000\nHow long has it been?\n\n"
        "2\n00:00:02,000 --> 00:00:04,000\nSix months.\n\n"
    )
    reading = read_subtitles(source(text * 3, "talk.srt"))
    assert losses(reading) == ()
    assert [leaf_text(leaf) for leaf in leaves(reading.blocks)] == [
        "How long has it been? Six months."
    ]
    assert {aside.reason for aside in reading.set_aside} == {"second-copy"}


def test_what_somebody_says_again_later_is_said_again() -> None:
    assert said("Salt?", "Yes.", "Salt?", "Yes.") == [("", "Salt? Yes. Salt? Yes.")]
