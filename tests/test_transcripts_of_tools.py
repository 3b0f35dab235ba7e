"""What tools and stations set round a transcript, and rows of it that look like labels."""

import pytest

from glossator.model.trees import Heading, Source, leaf_text, leaves, plain_text
from glossator.readers import read
from glossator.readers.formulas.said import said
from glossator.text import folded

_MEETING = """My conversations
Shared with me
Export
Boat club - slipway and the winch
Tue, Mar 12, 2024 7:03PM • 41:26
SPEAKERS
Ada Lind, Ben Osei, Berta Quill, Speaker 4

Overview
The club compared two winches and put the vote off until the letter arrives.

Action items
Ben to ask the pilots whether the rope is theirs.

Ada Lind  00:04
Okay, it says it's recording. Is everybody all right with that?

Ben Osei  00:31
I'm here. I'm in the boat.

Ada Lind  00:35
Good. So first is the slipway. I got both of the bids, and you can guess which one I like.

Berta Quill  01:12
I used to rake salt. But yes, I can read a bid, and this one is wrong.

Speaker 4  01:44
Sorry, what's wrong with it? I'm Tom, by the way.

Berta Quill  01:50
Hi, Tom. You can't have more than two winches on it.

Speaker 4  02:06
Oh. Okay, I didn't know that.

Ada Lind  02:09
Thank you. How do I turn this off?

Transcribed by https://quillnotes.example
Rate the quality of this transcript
"""


def _read(text: str) -> list[tuple[str, str]]:
    reading = read(Source(path="talk.txt", site_path="talk.txt", text=text))
    names = {speaker.key: speaker.name for speaker in reading.speakers}
    return [(names.get(leaf.speaker, ""), leaf_text(leaf)) for leaf in leaves(reading.blocks)]


def test_a_row_that_lists_those_who_speak_begins_no_turn() -> None:
    turns = _read(_MEETING)
    assert ("", "Ada Lind, Ben Osei, Berta Quill, Speaker 4") in turns
    assert not any(who and "The club compared" in text for who, text in turns)


def test_a_numbered_voice_in_such_a_row_is_nobodys_role() -> None:
    assert ("Speaker 4", "Oh. Okay, I didn't know that.") in _read(_MEETING)


def test_headings_over_what_a_tool_made_of_the_talk_are_headings() -> None:
    blocks = read(Source(path="talk.txt", site_path="talk.txt", text=_MEETING)).blocks
    found = [plain_text(block.inlines) for block in blocks if isinstance(block, Heading)]
    assert found == ["SPEAKERS", "Overview", "Action items"]


def test_what_the_tool_says_of_itself_is_set_aside() -> None:
    kept = [text for _, text in _read(_MEETING)]
    assert "Rate the quality of this transcript" not in kept
    assert "Transcribed by https://quillnotes.example" not in kept
    assert kept[-1] == "Thank you. How do I turn this off?"


_RADIO = """The eel counter

ADA LIND, HOST:

Every spring, something nearly invisible swims in from the sea. Ben Osei went to see it.

BEN OSEI, BYLINE: It is ten past eleven, and I am standing beside Tom Varley.

TOM VARLEY: Come on, sweetheart. Let's see what you caught.

OSEI: You count them with a spoon. Why do you do that?

VARLEY: My wife gave it to me. I never asked her why.

OSEI: And what will you do when it breaks?

VARLEY: I'll ask her for a fork.

LIND: And if you would like to see the spoon, write to us.
"""


def test_a_label_with_a_role_alone_on_its_line_is_one_if_the_surname_is_a_label_elsewhere() -> None:
    assert ("ADA LIND", "Every spring, something nearly invisible swims in from the sea. "
            "Ben Osei went to see it.") in _read(_RADIO)  # fmt: skip


def test_a_heading_in_capitals_before_a_colon_is_no_label_if_nobody_is_called_so() -> None:
    text = _RADIO.replace("ADA LIND, HOST:", "THE EELS, PART ONE:")
    assert ("", "Every spring, something nearly invisible swims in from the sea. "
            "Ben Osei went to see it.") in _read(text)  # fmt: skip


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Six-Minute Listen", "counter"),
        ("Sponsor Message", "advertisement"),
        ("Buscar en la transcripción", "navigation"),
        ("English (auto-generated)", "navigation"),
        ("Español (generados automáticamente)", "navigation"),
        ("Upgrade to Pro to get 1,200 monthly transcription minutes", "navigation"),
        ("Sigue el vídeo con la transcripción.", "navigation"),
    ],
)
def test_words_round_recordings_are_known(line: str, reason: str) -> None:
    found = said(folded(line))
    assert found is not None
    assert found.formula.reason == reason


@pytest.mark.parametrize(
    "line",
    [
        "This text was, as far as I know, automatically generated.",
        "We listened for six minutes.",
        "The sponsor had a message for her.",
        "My conversations with the harbour master",
        "A transcript of the search for the boat",
    ],
)
def test_words_of_a_text_about_recordings_are_not(line: str) -> None:
    assert said(folded(line)) is None


_TALK = """»The lamp is mine«

An interview with a keeper

Ada Lind keeps the lamp of Orrin. We met her in her kitchen.
When did you last hear the sea?
I hear it now. I hear it when I sleep, and I sleep badly.
That sounds hard.
It is. But ask a dentist what he looks at when you smile at him.
Did you like that?
Very much. Nobody dismisses a hand.
»The villages fear the winter«
How many lamps have you lit in your life?
Fourteen. The villages fear the winter, and so they ask me. I never say no to them.
»I never say no to them.«
Ada Lind, keeper
Do you count them?
I did until I stopped. My father counted better than I do.
What do you do on Monday?
I sleep. You may ring me.
About the guest
Ada Lind, born in 1958, learnt to light lamps from her father and took the lamp of Orrin in 1991.
"""


def test_words_said_further_below_in_quotation_marks_head_a_part_of_an_interview() -> None:
    blocks = read(Source(path="talk.txt", site_path="talk.txt", text=_TALK)).blocks
    found = [plain_text(block.inlines) for block in blocks if isinstance(block, Heading)]
    assert found == ["»The villages fear the winter«", "About the guest"]


def test_words_just_said_in_quotation_marks_are_a_pull_quote() -> None:
    kept = [text for _, text in _read(_TALK)]
    assert "»I never say no to them.«" not in kept
    assert "Ada Lind, keeper" not in kept
