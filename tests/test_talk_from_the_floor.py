"""Records in which people speak from the floor, and what stands over and round records."""

from glossator.model.documents import Reading
from glossator.model.trees import leaf_text, leaves
from glossator.readers.interview import read_interview
from glossator.readers.plain_lines import read_lines
from glossator.readers.speech.indexes import index_rows
from glossator.readers.speech.sections import heads_notes
from glossator.readers.speech.speakers import is_short_form
from glossator.readers.speech.unnamed import is_unnamed
from glossator.readers.subtitles.credits import is_credit
from plain_texts import asides, losses, source

MEETING = """Public Meeting on the Sea Wall: Verbatim Record

On the platform
Ada Lind, Convener (in the chair)
Ben Osei, Head of Works

1. Welcome
The Convener: Can everybody hear me at the back? Then I will begin. Mr Osei, please.
Mr Osei: Thank you, and thank you for coming. We want to build the wall a metre higher.
A resident of Shore Street: And who is to pay for it, I ask you?
Mr Osei: We hope that the county does. You will see the letter on the table.
Carla Ness: I have lived here for forty years. Why is it never asked what we want?
Mr Osei: That is what we are here for, as I said.
Ms Ness: Then write down that I am against it.
The Convener: It is written down. I thank you all.

The meeting closed at 9.05 pm.
"""


def said(reading: Reading) -> dict[str, str]:
    names = {each.key: each.name for each in reading.speakers}
    return {leaf_text(leaf)[:24]: names.get(leaf.speaker, "") for leaf in leaves(reading.blocks)}


def test_who_speaks_from_the_floor_is_named_as_the_page_names_him_or_not_at_all() -> None:
    reading = read_interview(source(MEETING))
    assert losses(reading) == ()
    told = said(reading)
    assert told["Can everybody hear me at"] == "Ada Lind"
    assert told["I have lived here for fo"] == told["Then write down that I a"] == "Carla Ness"
    assert told["A resident of Shore Stre"] == ""


def test_somebody_is_described_only_by_words_for_people() -> None:
    assert is_unnamed("The same speaker: There were forms?")
    assert is_unnamed("Question from the back of the hall: What about six?")
    assert not is_unnamed("A note on sources: the letters are in the archive.")
    assert not is_unnamed("The result: forty votes.")
    assert not is_unnamed("A resident of Shore Street said nothing.")


def test_an_index_over_a_record_is_one_where_pages_stand_behind_its_rows() -> None:
    rows = "INDICE\nLind Ada, Presidente ... 3\nOsei Ben ... 4, 5\nNess Carla ... 6\n\n"
    text = rows + "\n".join(f"Riga {i} del testo che segue." for i in range(20))
    assert list(index_rows(read_lines(text))) == [0, 1, 2, 3]
    plain = text.replace(" ... ", " ")
    assert list(index_rows(read_lines(plain))) == []


def test_show_notes_over_a_sentence_are_a_heading_and_alone_a_button() -> None:
    lines = read_lines("A title\n\nShow notes\nOur guest keeps bees and writes of them daily.")
    assert heads_notes(lines, 1, ())
    lines = read_lines("A title\n\nShow notes\nShare")
    assert not heads_notes(lines, 1, ())


def test_initials_of_a_first_name_of_two_halves_are_led_back() -> None:
    assert is_short_form("A.-S. L", "Anne-Sophie Lind")
    assert not is_short_form("A.-S. L", "Anne Osei")


def test_credits_of_subtitles_stand_with_their_sites_offers() -> None:
    lines = ("Sincronizado por ada_l para SubLand", "Apóyanos y hazte VIP para quitar anuncios")
    assert is_credit(lines, at_end=True)
    assert not is_credit(("Fue corregido por su madre.",), at_end=True)


def test_rows_over_a_case_are_of_its_record() -> None:
    body = MEETING.split("\n\n", 1)[1]
    head = "Home\nSearch\nSign in\n\nSUPERIOR COURT OF HOLM\nCIVIL DIVISION\nCase No. 12-34\n"
    title = "Hearing on the Sea Wall of Holm Harbour\nMarch 4, 2024\n\n"
    reading = read_interview(source(head + title + body))
    assert losses(reading) == ()
    assert not any("CIVIL" in text or "SUPERIOR" in text for text, _ in asides(reading))
