"""Who speaks in briefings, debates, hearings, calls, plays and chats; and colons, stops and gaps of
other texts that are nobody's."""

from pathlib import Path

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Heading, Source, leaf_text, leaves, plain_text
from glossator.readers import read
from glossator.readers.clippings.title_words import is_occasion
from glossator.readers.plain_lines import physical_lines, read_lines
from glossator.readers.speech.full_names import full_names, without_office
from glossator.readers.speech.label_nobody import is_direction, is_nobody
from glossator.readers.speech.labels import find_labels
from glossator.readers.speech.numbered_pages import find_numbered_pages
from glossator.readers.speech.part_names import is_end, lists_voices
from glossator.readers.speech.people import person_in


def reading(text: str, path: str = "talk.txt") -> Reading:
    return read(Source(path=path, site_path=path, text=text))


def voices(text: str) -> list[str]:
    return [speaker.name for speaker in reading(text).speakers]


def said(text: str) -> list[tuple[str, str]]:
    """Who says what, in order; nobody is "-"."""
    found = reading(text)
    names = {speaker.key: speaker.name for speaker in found.speakers}
    return [(names.get(leaf.speaker, "-"), leaf_text(leaf)) for leaf in leaves(found.blocks)]


def headings(text: str) -> list[str]:
    blocks = reading(text).blocks
    return [plain_text(block.inlines) for block in blocks if isinstance(block, Heading)]


# --- the ways records name who speaks -------------------------------------------------------------

_BRIEFING = """Remarks by Mayor Ada Lind and Chief Engineer Ben Osei on the Wall

10:04 A.M. CDT

MS. HOLM:  Good morning.  I'm Eva Holm, for those I haven't met.

MAYOR LIND:  The wall held.  We are glad.

Q    Who built it?

DR. OSEI:  I did.

Q\tAnd is that a boast?

MAYOR LIND:  It is now.  (Laughter.)

MS. HOLM:  Thank you all.

END

10:27 A.M. CDT
"""


def test_a_briefing_has_its_people_in_full_and_those_who_ask() -> None:
    assert voices(_BRIEFING) == ["Eva Holm", "Ada Lind", "Q", "Ben Osei"]
    assert ("Q", "And is that a boast?") in said(_BRIEFING)
    assert said(_BRIEFING)[-1] == ("-", "END")
    assert headings(_BRIEFING) == []


def test_what_is_no_sentence_behind_the_end_of_a_record_is_the_sites() -> None:
    found = reading(_BRIEFING + "\nRemarks by Mayor Lind at the Dredging Dinner\nThe wall held.\n")
    assert [leaf_text(leaf) for leaf in leaves(found.blocks)][-2:] == ["END", "The wall held."]
    assert "ends the text" in " ".join(aside.evidence for aside in found.set_aside)


def test_a_heading_apart_from_the_box_above_it_stays_over_its_turn() -> None:
    box = "More from this issue\nThe Last Man to Paint Wells\nEleven Novels of Rope\n\n"
    for heading in ("The Price of Quiet", "« Le calme est une panne »"):
        turns = "ADA LIND: You?\n\nBEN OSEI: I said so.\n\n"
        assert headings(turns * 2 + box + heading + "\n\n" + turns * 2) == [heading]


def test_a_briefing_is_a_transcript_that_its_title_names() -> None:
    found = reading(_BRIEFING)
    assert found.genre == "transcript"
    titles = [field.value for field in found.fields if field.name == "title"]
    assert titles == ["Remarks by Mayor Ada Lind and Chief Engineer Ben Osei on the Wall"]


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        ("Ada Lind (North) (Sand)\n", "Ben Osei (South)\n", ["Ada Lind", "Ben Osei"]),
        ("Ada Lind -- Chief of Sand\n", "Ben Osei -- Salt Bank -- Analyst\n", ["Ada Lind", "Ben Osei"]),
        ("Ada Lind, Chief of Sand\n", "Ben Osei, Analyst\n", ["Ada Lind", "Ben Osei"]),
        ("Präsidentin Ada Lind:\n", "Ben Osei (Küste):\n", ["Ada Lind", "Ben Osei"]),
        ("Lind, Ada   0:41\n", "Osei, Ben (External)   0:52\n", ["Ada Lind", "Ben Osei"]),
        ("LIND. ", "OSEI. (Aside.) ", ["LIND", "OSEI"]),
        ("LIND (climbing). ", "OSEI. ", ["LIND", "OSEI"]),
        ("The Chairman. ", "Ms. Lind. ", ["The Chairman", "Ms. Lind"]),
        ("—ADA LIND: ", "—B. O.: ", ["ADA LIND", "B. O"]),
        ("Q    ", "A    ", ["Q", "A"]),
        ("[12.03.24, 18:22] Ada 🌻: ", "[12.03.24, 18:23] +49 170 12: ", ["Ada 🌻", "+49 170 12"]),
        ("12.03.24, 18:22 - ~ Ada: ", "12.03.24, 18:23 - Ben: ", ["Ada", "Ben"]),
        ("Ministerin Lind: ", "Frage: ", ["Ministerin Lind", "Frage"]),
    ],
)  # fmt: skip
def test_records_name_who_speaks_in_many_ways(one: str, other: str, names: list[str]) -> None:
    talk = f"{one}Do you hear me?\n\n{other}I hear you.\n\n"
    scene = "(He goes up.)\n\n" if one.startswith("LIND") else ""
    assert voices(scene + talk * 3) == names


def test_an_office_and_who_holds_it_are_one() -> None:
    talk = "Ada Lind\nWill you hear me?\n\n"
    text = talk + "Madam Deputy Speaker (Eva Holm)\nOrder. I hear you.\n\n" + talk
    text += "Ben Osei\nI do not.\n\nAda Lind\nDo you now?\n\nBen Osei\nNo.\n\n"
    found = said(text + "Madam Deputy Speaker\nThen we close.\n")
    assert found[-1] == ("Eva Holm", "Then we close.")


def test_names_in_a_list_behind_the_last_turn_speak_no_more() -> None:
    talk = "Operator\nWill you begin?\n\nAda Lind -- Chief\nI will.\n\nBen Osei -- Bank\nMay I ask?\n\n"
    text = (
        talk * 2 + "Call participants:\n\nAda Lind -- Chief\nBen Osei -- Bank\nEva Holm -- Bank\n"
    )
    found = said(text)
    assert [name for name, _ in found[-3:]] == ["-", "-", "-"]
    assert voices(text) == ["Operator", "Ada Lind", "Ben Osei"]


def test_initials_with_stops_and_a_small_word_are_the_name_they_stand_behind() -> None:
    text = "Ben Osei (B.O.) : Vous m'entendez ?\n\nAda Le Lind (A.L.L.) : Je vous entends.\n\n"
    text += "B.O. : Et moi ?\n\nA.L.L. (Elle sourit.) : Vous aussi, je crois.\n\n" * 2
    assert voices(text) == ["Ben Osei", "Ada Le Lind"]


def test_the_first_question_and_answer_may_name_those_of_all_others() -> None:
    head = "Ada Lind, gardienne\n\nSalt Review l'a rencontrée.\n\n"
    text = head + "**Salt Review – Vous entendez le sel ?**\n\nAda Lind – Je l'entends.\n\n"
    text += "**Et vous l'aimez ?**\n\nJe l'aime.\n\nMon père aussi.\n\n**Le gris**\n\n"
    text += "**Vous le vendez ?**\n\nJe le garde.\n"
    assert voices(text) == ["Salt Review", "Ada Lind"]
    assert ("Ada Lind", "Mon père aussi.") in said(text)
    assert ("Salt Review", "Vous le vendez ?") in said(text)
    assert headings(text) == ["Le gris"]


def test_a_transcript_panel_may_stand_under_the_buttons_of_its_page() -> None:
    above = "How to mend a clock\nSand Workshop\n2K subscribers\nSubscribe\n4K\nShare\n9 views\n"
    lines = "".join(f"0:{n:02}\nwords of minute {n}\n" for n in range(0, 50, 7))
    assert reading(above + "Transcript\n" + lines).reader == "subtitles"
    assert reading(above + "Results\n" + lines).reader != "subtitles"


def test_who_has_the_name_of_a_month_speaks_where_it_stands_in_full() -> None:
    cues = "1\n00:00:01,000 --> 00:00:02,000\n>> JUNE LIND: I hear.\n\n"
    cues += "2\n00:00:03,000 --> 00:00:04,000\n>> BEN OSEI: You do?\n\n"
    cues += "3\n00:00:05,000 --> 00:00:06,000\n>> JUNE: I do.\n"
    found = reading(cues, "talk.srt")
    assert [speaker.name for speaker in found.speakers] == ["June Lind", "Ben Osei"]


# --- headings and ends ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [
        ("THE WALL", True),
        ("SURGEONS", True),
        ("Questions & Answers:", True),
        ("CROSS-EXAMINATION", True),
        ("Shall we go on?", False),
        ("[0:31] [BELLS RING]", False),
        ("(Laughter.)", False),
        ("END", False),
        ("Beginn: 9.02 Uhr", False),
    ],
)
def test_a_line_among_turns_is_a_heading_or_not(line: str, is_heading: bool) -> None:
    one, other = "Ada Lind: Do you hear me now?\n\n", "Ben Osei: I hear you well enough.\n\n"
    text = (one + other) * 2 + "I do hear you, and I said so to my wife.\n\n" + line + "\n\n"
    assert (line in headings(text + one + other)) == is_heading


def test_a_heading_may_stand_over_a_scene() -> None:
    one, other = "Ada Lind: Do you hear me now?\n\n", "Ben Osei: I hear you well enough.\n\n"
    scene = "And now the tea\n\nThe room is empty by now, and somebody paints the boat outside.\n\n"
    assert headings((one + other) * 2 + scene + one + other) == ["And now the tea"]


@pytest.mark.parametrize("text", ["END", "###", "# # #", "-30-", "CURTAIN", "(End of transcript)"])
def test_some_lines_say_that_a_text_ends(text: str) -> None:
    assert is_end(text)


@pytest.mark.parametrize("text", ["The end of the wall", "Ending", "ENDGAME", "3"])
def test_other_lines_do_not(text: str) -> None:
    assert not is_end(text)


def test_a_line_may_head_a_list_of_voices() -> None:
    assert lists_voices("Call participants:")
    assert not lists_voices("The participants were late")


def test_what_is_heard_may_have_a_time() -> None:
    assert is_direction("[00:00:19] [THEME MUSIC]")
    assert is_direction("0:19 (bells)")
    assert not is_direction("[00:00:19] Bells ring.")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Remarks by Mayor Ada Lind on the Wall", True),
        ("Pressekonferenz von Ministerin Lind und Ben Osei", True),
        ("Rueda de prensa de la ministra Ada Lind", True),
        ("Remarks by Ada", False),
        ("The wall of Sand is open again", False),
    ],
)
def test_titles_may_name_an_occasion(text: str, is_one: bool) -> None:
    assert is_occasion(text) == is_one


# --- full names -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "text", "name"),
    [
        ("MS. LIND", "and I'm Ada Lind, of the Mayor's office.", "Ada Lind"),
        ("MAYOR LIND", "Remarks by Mayor Ada Lind and others", "Ada Lind"),
        ("DR. LIND", "by Chief Engineer Ada M. Lind and others; the engineer", "Ada M. Lind"),
        ("FRAU VON DER LIND", "mit Ada von der Lind im Turm", "Ada von der Lind"),
        ("MR. LIND", "we met Ada Lind and her brother Ben Lind there", ""),  # which of the two?
        ("MR. LIND", "Thank Lind for it. We say: Mr. Lind is right.", ""),  # begins a sentence
        ("MR. LIND", "as Engineer Lind said; an engineer", ""),  # a word, no first name
        ("MR. LIND", "the Ada Lindgren of Sand", ""),
        ("LIND", "we met Ada Lind there", ""),  # has no title
        ("THE COURT", "the Superior Court of Sand", ""),
    ],
)
def test_a_title_and_a_surname_are_the_one_full_name_of_the_text(
    label: str, text: str, name: str
) -> None:
    assert full_names([label], text).get(label, "") == name


def test_two_titles_with_one_surname_are_left_as_they_are() -> None:
    assert full_names(["MR. LIND", "MS. LIND"], "we met Ada Lind there") == {}


def test_an_office_before_a_full_name_is_no_part_of_it() -> None:
    assert without_office("Präsidentin Ada Lind") == "Ada Lind"
    assert without_office("Senator Lind") == "Senator Lind"
    assert without_office("Dr. Ada Lind") == "Dr. Ada Lind"


# --- nobody ---------------------------------------------------------------------------------------

_FALSE = {
    "a recipe": "For the cake: Did I say flour? Use spelt.\n\nMy tip: I use a spoon. Do you?\n\n"
    "For the cake: We stir it.\n\nMy tip: I eat it warm.\n",
    "minutes": "Item 1: The wall\nDiscussion: We asked who pays. Do we know?\n"
    "Action: Ada Lind to write to you.\n\nItem 2: The bridge\nDiscussion: I asked. Does it hold?\n"
    "Action: None.\n",
    "a news release": "SAND HARBOUR: The town opened its wall. Who would have thought?\n\n"
    "BACKGROUND: We built it in 1931.\n\nSAND HARBOUR: You may walk on it.\n\n"
    "BACKGROUND: Do you remember? We do.\n",
    "warnings": "WARNING. Do not touch it. Are you sure?\n\nCAUTION. I touched it.\n\n"
    "WARNING. You will regret it.\n\nCAUTION. My hand hurts.\n",
    "datelines": "LONDON. The queue began at six. Who was first? I was.\n\nPARIS. At seven.\n\n"
    "LONDON. It rained on us.\n\nPARIS. It did not. Did you know?\n\nLONDON. We went home.\n",
    "episodes": "Ep. 87: A Tooth\nWe ask who lost it.\n\nEp. 86: Keys\nDo you have yours?\n\n"
    "Ep. 87: Bonus\nI found it.\n\nEp. 86: Bonus\nWe did not.\n",
    "a program's log": "[12.03.24, 18:22] Server: up\n[12.03.24, 18:23] Error: who?\n"
    "[12.03.24, 18:24] Server: down\n[12.03.24, 18:25] Error: you\n",
    "a list of staff": "Ada Lind -- Keeper\nI kept the light. Who else did?\n\nBen Osei -- Painter\n"
    "I paint boats. Do you have one?\n\nEva Holm -- Cook\nI cook for you.\n",
    "rows of names": "Ada Lind, Chief\nBen Osei, Analyst\nEva Holm, Cook\n\nWhat did they say to us?"
    "\n\nAda Lind, Chief\nBen Osei, Analyst\nEva Holm, Cook\n\nYou may meet them too.\n",
    "letters before a gap": "A  man came. I saw him.\nA  dog came. Did you see it?\n"
    "Q  is a letter.\nQ  is rare.\n",
    "a crossword": "Across: What do I eat?\nDown: What do you drink?\nAcross: My boat\nDown: Yours\n",
    "ein Rezept": "Unser Tipp: Haben Sie Zimt? Wir nehmen viel.\n\nMein Fazit: Ich backe ihn.\n\n"
    "Unser Tipp: Essen Sie ihn warm.\n\nMein Fazit: Mir schmeckt er.\n",
    "a feature": 'He wrote: "It has grown."\n\nNote: the chain is lifted. Correction: I erred.\n\n'
    '"Are you there?"\n\n"Nearly."\n\nQuestion: what do we do? Answer: we wait.\n',
    "votes": "AYES: Lind, Osei\nNOES: Holm\nABSENT: Dahl\n\nAYES: Lind\nNOES: Osei\nABSENT: Dahl\n",
    "a statute": "SECTION 1. Title. This Act may be cited so.\n\nSECTION 2. Terms. You means us.\n\n"
    "ARTICLE I. Names. We the owners.\n\nARTICLE II. Duties. What do we owe you?\n",
    "a list of tracks": "0:00 Intro\n1:12 Ada Lind\n2:30 The Wall\n4:40 Ada Lind\n6:10 The Wall\n",
}


@pytest.mark.parametrize("text", _FALSE.values(), ids=_FALSE)
def test_what_only_looks_like_labels_is_nobodys(text: str) -> None:
    assert voices(text) == []


@pytest.mark.parametrize(
    "name", ["Ep. 87", "Vol. 3", "Questions and Answers", "Prepared Remarks", "My Tip", "CDT", "Across"]
)  # fmt: skip
def test_a_name_may_be_nobodys(name: str) -> None:
    assert is_nobody(name)


@pytest.mark.parametrize("name", ["Art", "HR", "My Nguyen", "Ada", "PM", "ET"])
def test_a_name_that_is_much_like_one_may_be_somebodys(name: str) -> None:
    assert not is_nobody(name)


def test_what_stands_between_timed_turns_without_a_time_is_no_turn() -> None:
    talk = "[00:00:0{0}] Ada Lind: Do you hear?\n\n[00:00:0{1}] Ben Osei: I hear.\n\n"
    text = talk.format(1, 2) + "[00:00:03] [TAPE ENDS]\n\n" + talk.format(4, 5)
    labels = find_labels(read_lines(text + "Old Shows: I ask you.\n\n" + talk.format(6, 7)))
    assert labels is not None
    assert [speaker.name for speaker in labels.speakers] == ["Ada Lind", "Ben Osei"]


def test_what_is_said_and_answered_in_a_story_heads_nothing() -> None:
    above = (
        "The hearse was empty, and the undertaker had come, he told me, out of respect for it.\n\n"
    )
    below = "It is what mothers used to call across the water in fog, and children called back.\n\n"
    text = "Last Boat\n\n" + above * 2 + '"Are you there?"\n\n"Nearly."\n\n' + below * 3
    assert '"Are you there?"' not in headings(text)


def test_the_first_question_may_be_written_out_and_a_name_over_a_day_is_no_speaker() -> None:
    text = """Eva Holm: “A bell is never broken”

EVA HOLM
Lodares - 09 FEB 2025 - 05:30 CET

In the workshop everybody shouts or nobody speaks, and on the bench there lies a clapper.
Pregunta. ¿Qué estaba escuchando?
Respuesta. Si se había enfriado del todo.
P. Es usted la quinta generación.
R. Y la primera que no quería.
P. ¿Por qué?
R. Por el ruido.

EVA HOLM
Redactora de Cultura.
"""
    assert voices(text) == ["P", "R"]
    assert ("P", "¿Qué estaba escuchando?") in said(text)
    assert ("R", "Si se había enfriado del todo.") in said(text)


# --- who leads, and whom labels never call --------------------------------------------------------

_PRINTED = """PRESIDENCIA DE LA EXCMA. SRA. D.ª ADA LINDE ROMERO

ORDEN DEL DÍA:

La señora PRESIDENTA: Se abre la sesión.

La señora OSORIO PEÑA: Gracias, presidenta.

No vengo a hablarles de nostalgia, vengo a hablarles de la arena.

La señora PRESIDENTA: Muchas gracias. Tiene la palabra el señor Ferrer.

El señor FERRER MOLINA: Nosotros votaremos que sí.

La señora PRESIDENTA: Gracias, señor Ferrer.
"""


def test_the_office_of_who_leads_gets_the_name_that_the_rows_above_give_to_it() -> None:
    found = voices(_PRINTED)
    assert [name.title() for name in found] == ["Ada Linde Romero", "Osorio Peña", "Ferrer Molina"]


def test_an_office_keeps_its_words_where_two_led_the_sitting_or_it_is_a_deputys() -> None:
    two = _PRINTED.replace("ORDEN", "PRESIDENCIA DEL SR. D. BENTO QUILL ARIAS\n\nORDEN")
    assert "La señora PRESIDENTA" in voices(two)
    deputy = _PRINTED.replace("La señora PRESIDENTA", "La señora VICEPRESIDENTA")
    assert "La señora VICEPRESIDENTA" in voices(deputy)


_CALL = "\n".join(
    (
        "Sandworks",
        "Prepared Remarks:",
        "Operator",
        "Good morning, and welcome to the call of Sandworks. I hand over to you, Ada.",
        "Ada Lind -- Chief of Sand",
        "Thank you. We sold more sand than we have ever sold before.",
        "Ben Osei -- Sand Daily -- Analyst",
        "Thanks for taking my question. How much of it was wet?",
        "Ada Lind -- Chief of Sand",
        "Half of it, I would say. We dry it on the beach.",
        "Operator",
        "Our next question comes from Carl Ness. Please go ahead.",
        "Carl Ness -- Private Shareholder",
        "Good morning. Do you sell it by the bucket?",
        "Ada Lind -- Chief of Sand",
        "We do. You bring the bucket and we fill it.",
        "Operator",
        "Thank you all.",
        "Call participants:",
        "Ada Lind -- Chief of Sand",
        "Ben Osei -- Sand Daily -- Analyst",
        "Carl Ness -- Private Shareholder",
        "More SAND analysis",
        "Sandworks",
        "SAND",
    )
)


def test_names_alone_on_lines_of_a_call_speak_and_the_company_in_a_menu_does_not() -> None:
    assert voices(_CALL) == ["Operator", "Ada Lind", "Ben Osei", "Carl Ness"]
    assert ("Carl Ness", "More SAND analysis") not in said(_CALL)


@pytest.mark.parametrize("name", ["Ato 1", "Episódio 33", "Folge 12", "ORDEN DEL DÍA"])
def test_acts_episodes_and_the_order_of_the_day_are_nobody(name: str) -> None:
    assert is_nobody(name)


# --- pages with numbered lines, and examinations --------------------------------------------------

_CASES = Path(__file__).parent / "cases" / "interview"


def _court() -> str:
    return (_CASES / "record-numbered-lines-of-a-court.txt").read_text(encoding="utf-8")


def test_the_numbers_of_a_courts_lines_are_no_words_and_its_paragraphs_are_whole() -> None:
    turns = said(_court())
    assert ("Tom Varley", "I rake the salt. I have raked it for thirty years, and my father before "
            "me raked it.") in turns  # fmt: skip
    assert not any(text[:1].isdigit() for _, text in turns)
    assert not any("PROWSE" in text or "Document 16" in text for _, text in turns)


def test_letters_are_the_examiner_and_the_witness_whom_the_rows_above_name() -> None:
    turns = [(who.title(), text) for who, text in said(_court())]
    assert ("Berta Quill", "For how long?") in turns
    assert ("Carl Ness", "Who has the key?") in turns
    assert ("Tom Varley", "Nobody does. It looks after itself, or it did until they came out with "
            "a van.") in turns  # fmt: skip
    assert ("Tom Varley", "May I have some water?") in turns
    assert ("Ada R. Lind", "Let's go on.") in turns


def test_letters_name_nobody_where_no_row_names_a_witness() -> None:
    unsworn = _court().replace("TOM VARLEY,", "THE WITNESS,")
    assert "Tom Varley" not in {name.title() for name in voices(unsworn)}


def test_two_charts_of_numbered_titles_are_no_pages_of_a_record() -> None:
    chart = "\n".join(f"{k} Song of the Sand {k}" for k in range(1, 26))
    assert find_numbered_pages(physical_lines(f"{chart}\n\nLast week\n\n{chart}\n")) is None


def test_a_program_printed_twice_with_numbers_is_no_record() -> None:
    code = "\n".join(f"{k} return sand({k})" for k in range(1, 26))
    found = reading(f"Before\n{code}\nAfter\n{code}\n")
    assert not found.speakers
    assert found.genre != "transcript"


_NOON = """The following is a transcript of the briefing by Ada Lind, Spokesman for the Harbour.

We will be joined by our guest, Tom Varley, the Resident Coordinator for the Sands, at noon.

Question: Will the harbour open on Monday?

Spokesman: I hope so. We have not received a letter.

Question: And who would write it to you?

Spokesman: The pilots would. You can ask our guest.

Resident Coordinator: I can hear you. We have the boats.

Question: How many of them are yours?

Resident Coordinator: All of them, I believe.
"""


def test_offices_in_labels_get_the_names_that_sentences_above_give_them() -> None:
    assert voices(_NOON) == ["Question", "Ada Lind", "Tom Varley"]


def test_an_office_that_sentences_above_give_to_two_keeps_its_words() -> None:
    both = _NOON.replace("at noon.", "and by Ben Osei, Spokesman for the Sands.")
    assert "Spokesman" in voices(both)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Abgeordnete Dipl.-Ing. Ada Lind-Osei (Sand)", "Dipl.-Ing. Ada Lind-Osei"),
        ("Bundesminister für Watt- und Sandwirtschaft Dr. Ben Ness", "Dr. Ben Ness"),
    ],
)
def test_degrees_and_offices_of_joined_words_stand_before_names(written: str, name: str) -> None:
    person = person_in(written)
    assert person is not None
    assert person.name == name


@pytest.mark.parametrize(
    ("said_first", "name"),
    [
        ("Interview with Dr. Mary Anne Holm", "Mary Anne Holm"),
        ("A talk with Mary Anne Holm about lamps", "Mary Anne Holm"),
        ("On Monday Anne Holm came to the lamp", "Anne Holm"),
    ],
)
def test_a_name_has_all_its_given_names(said_first: str, name: str) -> None:
    text = f"{said_first}.\n\nDR. HOLM: Good morning.\n\nMR. OSEI: And to you.\n\n"
    assert name in voices(text + text.split("\n\n", 1)[1])
