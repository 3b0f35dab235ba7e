"""Conversations in which nobody is named: what marks their questions or turns."""

import pytest

from glossator.model.trees import leaves
from glossator.readers.interview import read_interview
from glossator.readers.plain_lines import read_lines
from glossator.readers.speech.marked_turns import find_marks
from plain_texts import losses, source, texts

ASKED = ("Do you hear me?", "I do.", "And do you see me?", "My eyes are shut.", "Are you well?")


def marks(text: str) -> str:
    labels = find_marks(read_lines(text))
    return labels.marked if labels else ""


@pytest.mark.parametrize("mark", ["**{}**", "<b>{}</b>", "— {}", "– {}", "―― {}", ">> {}"])
def test_questions_with_a_mark_and_answers_without_are_a_conversation(mark: str) -> None:
    text = "\n\n".join(
        mark.format(line) if line.endswith("?") else line for line in (*ASKED, "I am.")
    )
    reading = read_interview(source(text))
    assert losses(reading) == ()
    assert [leaf.kind for leaf in leaves(reading.blocks)] == ["question", "answer"] * 3
    assert texts(reading) == [*ASKED, "I am."]
    assert reading.speakers == ()


@pytest.mark.parametrize("mark", ["— ", ">> ", "–"])
def test_a_mark_before_every_turn_is_a_turn_and_no_speaker(mark: str) -> None:
    text = "".join(f"{mark}{line}\n\n" for line in (*ASKED, "I am."))
    reading = read_interview(source(text))
    assert texts(reading) == [*ASKED, "I am."]
    assert {(leaf.speaker, leaf.voice) for leaf in leaves(reading.blocks)} == {("", "speech")}


def test_questions_and_answers_of_a_shop_are_no_conversation() -> None:
    assert not marks(
        "**Can I return it?**\n\nYou can, in 30 days.\n\n**How do I pay?**\n\nBy card, to us.\n\n"
        "**Where is my parcel?**\n\nYou can see it on the map.\n"
    )


def test_a_story_with_dashes_is_no_conversation() -> None:
    assert not marks(
        "— Кто там? — спросила она.\n\n— Это я, — сказал он. — Можно?\n\n— Входи, — сказала она.\n\n"
        "— Ты один? — спросила она.\n\n— Один, — сказал он.\n\n— А где мой брат?\n\n"
    )


def test_a_list_with_dashes_and_a_shell_are_no_conversation() -> None:
    assert not marks("- bread\n\n- do you like milk?\n\n- my eggs\n\n" * 3)
    assert not marks(">>> x = my\n\n>>> y?\n\n" * 4)
