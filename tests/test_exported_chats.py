"""Chats as messengers export them and as logs have them: what nobody wrote stands between."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import leaf_text, leaves
from glossator.readers import read
from glossator.readers.speech.moves import is_about, is_move, is_sealed, is_unsent
from glossator.readers.speech.placeholders import is_placeholder
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
        ("Cora", "I do."),
        ("Cora", "(if it does not rain)"),
        ("Ben", "5"),
        ("Ada Lind", "Ben left without his oar"),
    ]


def test_what_a_messenger_says_of_a_group_is_set_aside_and_the_group_does_not_speak() -> None:
    reading = chat(GROUP)
    assert {speaker.name for speaker in reading.speakers} == {"Ada Lind", "Ben", "Cora"}
    assert len(aside(reading)) == 6


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


@pytest.mark.parametrize(
    "text",
    [
        "<Media omitted>",
        "image omitted",
        "<Medien ausgeschlossen>",
        "Bild weggelassen",
        "<Médias omis>",
        "image absente",
        "<Multimedia omitido>",
        "imagen omitida",
        "<Media omessi>",
        "<Mídia oculta>",
        "<Media weggelaten>",
        "<pominięto multimedia>",
        "<Media har utelämnats>",
        "<Medya dahil edilmedi>",
        "<Без медиафайлов>",
        "<Медіа пропущено>",
        "<Média vynechána>",
        "This message was deleted.",
        "You deleted this message",
        "Diese Nachricht wurde gelöscht.",
        "Ce message a été supprimé",
        "Se eliminó este mensaje.",
        "Hai eliminato questo messaggio",
        "Mensagem apagada",
        "Dit bericht is verwijderd",
        "Usunięto tę wiadomość",
        "Det här meddelandet togs bort",
        "Bu mesaj silindi",
        "Данное сообщение удалено",
        "Це повідомлення видалено",
        "Tato zpráva byla odstraněna",
        "Missed voice call",
        "Missed video call at 19:04",
        "Verpasster Sprachanruf",
        "Appel vocal manqué",
        "Llamada perdida",
        "Videochiamata persa",
        "Chamada de voz perdida",
        "Gemiste spraakoproep",
        "Nieodebrane połączenie głosowe",
        "Missat röstsamtal",
        "Cevapsız sesli arama",
        "Пропущенный аудиозвонок",
        "Пропущений відеодзвінок",
        "Zmeškaný hovor",
    ],
)
def test_what_an_export_has_of_a_message_without_words_is_known(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text",
    [
        "I missed your voice call",
        "the image was omitted from the book",
        "This message was deleted from the wall, says Ada",
        "<b>image</b>",
        "Bild",
        "omitted",
        "Missed voice call, I was rowing",
        "<Wiadomość edytowana>",
        "video",
    ],
)
def test_words_about_a_call_or_a_picture_are_a_message(text: str) -> None:
    assert not is_placeholder(text)


DAYS = (
    "14.04.2024, 08:02 - Zprávy jsou jen vaše.\n"
    "14.04.2024, 08:02 - Ada Lind založila jakousi skupinu\n"
    "14.04.2024, 08:11 - Ada Lind: Kdo přinese sůl?\n"
    "14.04.2024, 08:12 - Ben Osei: Já.\n"
    "14.04.2024, 08:13 - Ben Osei: <Média vynechána>\n"
    "14.04.2024, 08:14 - Ada Lind: Plán:\n"
    "12.05.2023, 09:00 - loď odpluje\n"
    "15.04.2024, 08:14 - Ben Osei: <Média vynechána>\n"
    "to je ona\n"
    "15.04.2024, 10:00 - „Kapitán“ Ness: Jsem tu\n"
    "15.04.2024, 11:00 - Ada Lind: Dobře\n"
    "18.04.2024, 12:00 - Ben Osei je pryč\n"
    "19.04.2024, 11:00 - Ada Lind: Škoda\n"
)


def test_what_has_a_messages_day_and_no_sender_is_the_messengers_in_any_words() -> None:
    gone = aside(chat(DAYS))
    assert [line.split(" - ")[1] for line in gone] == [
        "Zprávy jsou jen vaše.",
        "Ada Lind založila jakousi skupinu",
        "Ben Osei: <Média vynechána>",
        "Ben Osei je pryč",
    ]


def test_a_picture_with_words_below_it_stays_with_who_sent_it() -> None:
    assert ("Ben Osei", "to je ona") in turns(chat(DAYS))


def test_a_day_told_of_in_a_message_is_the_messages() -> None:
    assert ("Ada Lind", "12.05.2023, 09:00 - loď odpluje") in turns(chat(DAYS))


def test_the_first_lines_of_an_export_are_neither_its_title_nor_its_date() -> None:
    assert chat(DAYS).fields == ()


def test_notes_with_a_day_before_them_are_no_export() -> None:
    log = "".join(
        f"{day}.04.2024, 08:02 - Wind from the north, {day} knots\n" for day in range(10, 20)
    )
    log += "20.04.2024, 08:00 - Ada Lind: All well.\n20.04.2024, 08:05 - Ben Osei: Good.\n"
    assert not any("Wind" in line for line in aside(chat(log)))
