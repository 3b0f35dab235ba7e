"""Chats as messengers export them and as logs have them: what nobody wrote stands between."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import leaf_text, leaves
from glossator.readers import read
from glossator.readers.speech.moves import is_about, is_move, is_sealed, is_unsent
from plain_texts import headings, losses, source

MARK = "\u200e"  # stands before what nobody wrote


def chat(text: str, name: str = "chat.txt") -> Reading:
    reading = read(source(text, name))
    assert losses(reading) == ()
    return reading


def turns(reading: Reading) -> list[tuple[str, str]]:
    names = {speaker.key: speaker.name for speaker in reading.speakers}
    return [(names.get(leaf.speaker, ""), leaf_text(leaf)) for leaf in leaves(reading.blocks)]


def aside(reading: Reading) -> list[str]:
    text = reading.source.text
    return [text[each.span.start : each.span.end] for each in reading.set_aside]


GROUP = (
    f"{MARK}[03.02.24, 18:00:01] Rowing: {MARK}Messages and calls are end-to-end encrypted. No one "
    "outside of this chat can read them.\n"
    f"{MARK}[03.02.24, 18:00:02] Ada Lind: {MARK}Ada Lind created group “Rowing: the club”.\n"
    f"{MARK}[03.02.24, 18:00:09] ~ Cora: {MARK}Ada Lind added ~ Cora. Tap to change who can add.\n"
    "[03.02.24, 18:02:11] Ada Lind: Who rows on Friday?\n"
    "[03.02.24, 18:03:00] Ben: 4\n"
    f"{MARK}[03.02.24, 18:03:08] Ben: {MARK}image omitted\n"
    "[03.02.24, 18:04:40] ~ Cora: I do.\n(if it does not rain)\n"
    "[03.02.24, 18:05:00] Ben: 5\n"
    f"{MARK}[03.02.24, 18:06:00] Rowing: {MARK}You're now an admin\n"
    f"{MARK}[03.02.24, 18:09:00] Ben: {MARK}Ben left\n"
    "[03.02.24, 18:10:00] Ada Lind: Ben left without his oar\n"
)


def test_lines_behind_a_mark_of_direction_are_messages_of_their_own() -> None:
    assert turns(chat(GROUP)) == [
        ("Ada Lind", "Who rows on Friday?"),
        ("Ben", "4"),
        ("Ben", "image omitted"),
        ("Cora", "I do."),
        ("Cora", "(if it does not rain)"),
        ("Ben", "5"),
        ("Ada Lind", "Ben left without his oar"),
    ]


def test_what_a_messenger_says_of_a_group_is_set_aside_and_the_group_does_not_speak() -> None:
    reading = chat(GROUP)
    assert {speaker.name for speaker in reading.speakers} == {"Ada Lind", "Ben", "Cora"}
    assert len(aside(reading)) == 5


def test_a_dated_line_of_a_messenger_without_a_sender_is_set_aside() -> None:
    reading = chat(
        "03.02.24, 18:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n"
        "03.02.24, 18:01 - Ada hat die Gruppe „Salz: wo?“ erstellt.\n"
        "03.02.24, 18:02 - Ada: Wo ist das Salz?\n"
        "03.02.24, 18:03 - Ben: Bei mir.\n"
        "03.02.24, 18:04 - Ben hat +49 170 1234567 hinzugefügt.\n"
        "03.02.24, 18:05 - Ada: Ben hat den Schlüssel.\n"
        "03.02.24, 18:06 - Ben: Ja.\n"
    )
    assert [text for _, text in turns(reading)] == [
        "Wo ist das Salz?", "Bei mir.", "Ben hat den Schlüssel.", "Ja.",
    ]  # fmt: skip
    assert len(aside(reading)) == 3


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        ("Ben left the keys on the table", "ada lind"),
        ("Dad left Ada at the pool", "ada"),
        ("you're now an admin, congratulations!", "ben"),
        ("What is the security code for the door?", "ben"),
        ("Cora added salt", "ben"),
        ("Ada hat die Gruppe verlassen", "ben"),
        ("Mum, Dad and Ada left already", "ada"),
    ],
)
def test_what_somebody_writes_of_others_is_a_message(text: str, sender: str) -> None:
    assert not is_about(text, sender)
    assert not is_sealed(text)


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        ("Ada Lind left", "ada lind"),
        ("~ Ben added ~ Cora.", "cora"),
        ("Ada hat Ben hinzugefügt. Tippe, um zu ändern, wer hinzufügen kann.", "ben"),
        ("Ada cambió la descripción del grupo.", "ada"),
        ("Ada a modifié l'image du groupe", "ada"),
        ("Ada ha creato il gruppo “Sale”", "ada"),
        ("Ada saiu do grupo", "ada"),
        ("Ada heeft de groepsafbeelding gewijzigd", "ada"),
    ],
)
def test_what_a_messenger_says_of_its_sender_is_no_message(text: str, sender: str) -> None:
    assert is_about(text, sender)


@pytest.mark.parametrize(
    "text",
    [
        "12/03/21, 10:00 - Rain all day",
        "12/03/21, 10:00 - Ada: I left the group",
        "10:00 Ada left the group",
        "Ada left the group",
    ],
)
def test_a_dated_line_that_says_something_else_stays(text: str) -> None:
    assert not is_unsent(text)


LOG = (
    "[2:58pm] ben\\_osei joined the chat room.\n\n[2:59pm] ada: who has the salt?\n\n"
    "[3:00pm] cora left the chat room. (Quit: Leaving.)\n\n[3:01pm] ben\\_osei: I have\n\n"
    "[3:02pm] ada:\nhttps://salt.example/here\n\n[3:03pm] ada is now known as ada\\_away.\n\n"
    "[3:04pm] ben\\_osei: thanks\n\n[3:05pm] ada: bye\n"
)


def test_a_log_in_markdown_has_turns_and_nobody_comes_or_goes_in_them() -> None:
    reading = chat("# Salt\n\nThe log of the evening.\n\n## Log\n\n" + LOG, "log.md")
    assert turns(reading)[1:] == [
        ("ada", "who has the salt?"),
        ("ben_osei", "I have"),
        ("ada", "https://salt.example/here"),
        ("ben_osei", "thanks"),
        ("ada", "bye"),
    ]
    assert len(aside(reading)) == 3


@pytest.mark.parametrize("text", ["[0:56] She left the room.", "[2:56pm] ada: joined the chat?"])
def test_what_is_said_of_a_room_is_no_move(text: str) -> None:
    assert not is_move(text)


def test_the_log_of_a_program_has_no_voices() -> None:
    text = "[2:59pm] error: no salt\n[3:00pm] info: looked again\n" * 4
    assert chat(text).speakers == ()


def test_the_days_of_an_exported_chat_head_what_was_written_on_them() -> None:
    text = (
        "[04/03/2025, 07:12:30] Ana Lind: Are we still meeting at the harbour?\n"
        "[04/03/2025, 07:13:02] Ben Osei: Yes, at nine. Bring the rope.\n"
        "[04/03/2025, 07:14:10] Ana Lind: Which rope?\n"
        "[05/03/2025, 09:01:00] Ben Osei: The long one.\n"
        "[05/03/2025, 09:02:00] Ana Lind: I am here. Where are you?\n"
    )
    assert headings(chat(text)) == [(2, "04/03/2025"), (2, "05/03/2025")]
