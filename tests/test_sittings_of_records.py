"""Who examines and who is sworn, who leads, which business is called, and what names a page: in the
records of courts, committees, councils and parliaments; and texts of other kinds that have none."""

import pytest

from glossator import editions
from glossator.model.documents import Reading
from glossator.model.site import SiteConfig
from glossator.model.trees import Heading, Source, leaf_text, leaves, plain_text
from glossator.readers import read
from glossator.readers.plain_lines import read_lines
from glossator.readers.speech.examination import is_examination
from glossator.readers.speech.full_names import full_names, in_ideographs
from glossator.readers.speech.labels import find_labels
from glossator.readers.speech.people import person_in
from glossator.readers.speech.presiding import presiding
from glossator.readers.speech.procedure import frames_sitting
from glossator.sources.conserve import losses


def reading(text: str) -> Reading:
    return read(Source(path="talk.txt", site_path="talk.txt", text=text))


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


def aside(text: str) -> list[str]:
    return [text[each.span.start : each.span.end] for each in reading(text).set_aside]


# --- examinations ---------------------------------------------------------------------------------

_DEPOSITION = """Deposition of Ada Lind
Tuesday, May 17, 2022
APPEARANCES OF COUNSEL
For the Plaintiff:
NESS LAW GROUP
BY: CARLA M. NESS, ESQ.
For the Defendant: Ben J. Osei, Esq.
P R O C E E D I N G S
ADA LIND,
having been first duly sworn, was examined and testified as follows:
EXAMINATION
BY MS. NESS:
Q.  Where were you on the third of August?
A.  I was in the scale house.
MR. OSEI:  Objection. Vague.
Q.  Who else was there?
A.  My dog, if you count him.
THE WITNESS:  I do count him.
CROSS-EXAMINATION
BY MR. OSEI:
Q.  You did not see the belt tear, did you?
A.  I heard it. You need not see it.
(Deposition concluded at 11:02 a.m.)
REPORTER'S CERTIFICATE
I, Eva Holm, certify that the foregoing is a true record of my notes.
"""


def test_letters_are_counsel_and_the_witness_in_full() -> None:
    assert voices(_DEPOSITION) == ["CARLA M. NESS", "Ada Lind", "Ben J. Osei"]
    assert ("Ada Lind", "I do count him.") in said(_DEPOSITION)
    assert ("Ben J. Osei", "You did not see the belt tear, did you?") in said(_DEPOSITION)


def test_rows_that_say_who_is_sworn_are_nobodys_words() -> None:
    assert said(_DEPOSITION)[-2:][0][0] == "-"
    sworn = [name for name, words in said(_DEPOSITION) if "duly sworn" in words]
    assert sworn == ["-"]


def test_parts_of_a_record_are_headings_and_its_certificate_is_nobodys() -> None:
    assert headings(_DEPOSITION)[-5:] == [
        "APPEARANCES OF COUNSEL",
        "P R O C E E D I N G S",
        "EXAMINATION",
        "CROSS-EXAMINATION",
        "REPORTER'S CERTIFICATE",
    ]
    assert said(_DEPOSITION)[-1][0] == "-"


_TRIAL = """Transcript of Jury Trial
THE COURT: Call your next witness.
MS. NESS: The State calls Officer Ada Lind.
(Witness sworn.)
THE CLERK: {asked}
THE WITNESS: {told}
DIRECT EXAMINATION
BY MS. NESS:
Q. Where do you work?
A. I work with the harbor police.
Q. Were you on duty?
A. I was. I had the night boat.
Q. What did you find?
A. A canoe full of oranges.
THE COURT: You may step down.
"""


@pytest.mark.parametrize(
    ("asked", "told", "name"),
    [
        ("State your name for the record.", "Ada Lind, L-I-N-D.", "Ada Lind"),
        ("Please state and spell your name.", "My name is Ada Maria Lind.", "Ada Maria Lind"),
        ("Please be seated.", "Thank you.", "Ada Lind"),
    ],
)
def test_a_witness_is_whom_counsel_calls_or_who_says_a_name_when_asked(
    asked: str, told: str, name: str
) -> None:
    text = _TRIAL.format(asked=asked, told=told)
    assert name in voices(text)
    assert (name, "I work with the harbor police.") in said(text)
    assert "A" not in voices(text)


def test_counsel_may_be_named_behind_the_letter() -> None:
    text = _TRIAL.format(asked="Be seated.", told="Thank you.")
    text = text.replace("Q. Were", "Q. (BY MR. OSEI) Were")
    assert ("MR. OSEI", "Were you on duty?") in said(text)


def test_questions_and_answers_are_no_examination_where_nobody_is_sworn_and_nobody_examines() -> (
    None
):
    faq = "".join(f"Q. How do I mend part {n}?\nA. You turn it off and on.\n" for n in range(6))
    assert not is_examination(read_lines("Help with your kettle\n" + faq), 0)


def test_an_article_may_quote_an_examination() -> None:
    text = (
        "How to read a deposition\n\nThe line below tells you who asks.\n\nBY MS. LIND:\n\n"
        "Q. Where were you?\nA. At home.\nQ. Alone?\nA. Yes.\nQ. Until when?\nA. Ten.\n\n"
        "As you can see, the letters are all that you get, and the margin has numbers.\n"
    )
    assert not is_examination(read_lines(text), 0)


# --- who leads, and names in full -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("The SPEAKER (Hon. Ada Lind) took the chair at 10:00 and read prayers.", "Ada Lind"),
        ("Председательствует Председатель Думы Б. Осей", "Б. Осей"),
        ("Obradom przewodniczy: Ada Lind", "Ada Lind"),
        (
            "The subcommittee met, pursuant to notice, in room 12, Hon. Ada Lind [chairwoman of "
            "the subcommittee] presiding.",
            "Ada Lind",
        ),
    ],
)
def test_rows_say_in_many_ways_who_leads(row: str, name: str) -> None:
    lines = read_lines(f"{row}\nA row.\n")
    assert [each.name for each in presiding(lines, 1)] == [name]


def test_an_office_of_several_words_stands_before_the_surname() -> None:
    text = "Before: Honorable Ada P. Lind, Hearing Officer\nVince Tull, Highway Superintendent"
    found = full_names(["HEARING OFFICER LIND", "HIGHWAY SUPERINTENDENT TULL"], text)
    assert found == {
        "HEARING OFFICER LIND": "Ada P. Lind",
        "HIGHWAY SUPERINTENDENT TULL": "Vince Tull",
    }


def test_a_hearing_officer_leads_and_initials_alone_are_nobody() -> None:
    officer = person_in("HEARING OFFICER LIND")
    assert officer is not None and officer.chairs
    assert person_in("U.S.") is None


def test_brackets_inside_brackets_name_who_holds_the_chair() -> None:
    chair = person_in("The Chair (Hon. Marc Osei (North Bay, Lib.))")
    assert chair is not None and chair.name == "Marc Osei"


def test_a_family_and_an_office_are_the_one_full_name_that_a_list_gives() -> None:
    text = "委員長　磯野　渡君\n浜口昭子君\n浜口太郎君"
    assert in_ideographs("磯野委員長", text) == "磯野渡"
    assert in_ideographs("浜口委員", text) == ""  # there are two


def test_initials_in_front_of_what_is_said_are_of_the_name() -> None:
    text = (
        "Председательствует Осей Борис Иванович\n"
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Добрый день! Мы начинаем.\n"
        "ЛИНД А. П. Я хочу доложить вам о пароме.\n"
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Спасибо вам. Прошу задавать вопросы.\n"
        "НЕСС К. Ф. А куда он ходит?\n"
        "ЛИНД А. П. Он ходит к вам на дачу.\n"
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Принято. Спасибо вам.\n"
    )
    assert "Осей Борис Иванович" in voices(text)
    assert ("Линд А. П.", "Он ходит к вам на дачу.") in [(n.title(), w) for n, w in said(text)]


# --- business -------------------------------------------------------------------------------------

_HEARING = """HEARING ON THE BEACONS
The subcommittee met, pursuant to notice, at 10:03 a.m., Hon. Ada Lind presiding.
Ms. Lind. Good morning. I want to thank you all for coming.
STATEMENT OF HON. BEN OSEI, A REPRESENTATIVE IN CONGRESS FROM THE STATE OF THE UPPER AND LOWER LAKES
Mr. Osei. Thank you. I grew up under one of these beacons.
[GRAPHIC] [TIFF OMITTED] T4410.002
Ms. Lind. I thank the gentleman. Dr. Ness, you are recognized.
STATEMENT OF CARL NESS, PH.D., SUPERINTENDENT OF LIGHTS
Dr. Ness. Thank you. I will be brief, because the lamp does not keep itself.
Mr. Osei. Would you yield to me?
Dr. Ness. I do not think I can.
[Whereupon, at 11:47 a.m., the subcommittee was adjourned.]
"""


def test_statements_are_headings_however_long_and_no_labels() -> None:
    assert [each[:12] for each in headings(_HEARING)] == ["STATEMENT OF", "STATEMENT OF"]
    assert voices(_HEARING) == ["Ada Lind", "Ben Osei", "Carl Ness"]


def test_what_the_paper_has_as_a_picture_is_set_aside() -> None:
    assert "[GRAPHIC] [TIFF OMITTED] T4410.002" in aside(_HEARING)


_PROTOCOL = """Landtag Nordheide
31. Sitzung
(Beginn: 9.01 Uhr)
Präsidentin Ada Lind: Guten Morgen! Ich eröffne die Sitzung. Ich rufe auf:
Aktuelle Stunde: Deiche im Nordheider Land
Das Wort hat der Kollege Osei.
Ben Osei (SPD): Frau Präsidentin! Ich war gestern am Deich. Ich sage Ihnen drei Worte:
Wir haben Angst
Das müssen Sie hören.
Präsidentin Ada Lind: Vielen Dank. Ich bitte Sie um Ruhe.
Wir kommen zu
Tagesordnungspunkt 2: Gesetz über die Schafbeweidung
Erste Beratung
Wir stimmen ab. Das ist die Mehrheit.
Für die Wahl stehen bereit:
Carl Ness
Eva Holm
Ben Osei (SPD): Ich danke Ihnen.
(Schluss: 12.14 Uhr)
"""


def test_business_that_is_called_heads_what_the_one_who_leads_says_next() -> None:
    assert headings(_PROTOCOL)[-3:] == [
        "Aktuelle Stunde: Deiche im Nordheider Land",
        "Tagesordnungspunkt 2: Gesetz über die Schafbeweidung",
        "Erste Beratung",
    ]
    assert ("Ada Lind", "Das Wort hat der Kollege Osei.") in said(_PROTOCOL)


def test_names_under_one_another_and_what_a_member_says_head_nothing() -> None:
    words = [words for _, words in said(_PROTOCOL)]
    assert {"Carl Ness", "Eva Holm", "Wir haben Angst"} <= set(words)


def test_what_is_heard_behind_a_sentence_makes_it_no_heading() -> None:
    text = _PROTOCOL.replace("Das müssen Sie hören.", "Das muss man hören. (Beifall)")
    assert "Das muss man hören. (Beifall)" not in headings(text)


@pytest.mark.parametrize(
    "line",
    [
        "(Deposition concluded at 11:02 a.m.)",
        "[Whereupon, at 11:47 a.m., the subcommittee was adjourned.]",
        "The Board met at seven.",
        "The meeting was called to order at 7:00 p.m.",
    ],
)
def test_some_rows_begin_or_end_a_sitting(line: str) -> None:
    assert frames_sitting(line)


@pytest.mark.parametrize("line", ["The board is oak.", "I met him there.", "A hearing aid."])
def test_other_rows_do_not(line: str) -> None:
    assert not frames_sitting(line)


def test_a_row_over_the_business_whose_day_is_a_field_is_accounted_for_once() -> None:
    text = _PROTOCOL.replace("31. Sitzung\n", "31. Sitzung\nDüneburg, Donnerstag, 14. März 2024\n")
    found = read(Source(path="a.txt", site_path="seeds/a.txt", text=text))
    site = SiteConfig(title="S", configured=False)
    assert losses(editions.edit(found, "it", None, site, ()).value) == ()


# --- pages ----------------------------------------------------------------------------------------


def test_a_head_beside_a_page_that_says_so_is_the_pages_though_it_is_short() -> None:
    head = "19-0447 Vol. II\nPage {}\n"
    text = _DEPOSITION.replace("MR. OSEI:  Obj", head.format(41) + "MR. OSEI:  Obj")
    text = text.replace("Q.  You did", head.format(42) + "Q.  You did")
    assert aside(text).count("19-0447 Vol. II") == 2
    assert "19-0447 Vol. II" not in headings(text)


# --- chats and recordings -------------------------------------------------------------------------

_LOG = """20:00 -!- ness [~ness@203.0.113.9] has joined #kettle
20:01 <@lind> evening all
20:01 < ness> hi! my yeast looks dead
20:02 <@lind> ness: how long did you wait
20:03  * osei passes ness a thermometer
20:04 < ness> it says 41
20:05 <@lind> you have boiled your friends
"""


def test_nicknames_between_angles_speak_and_what_they_do_is_told() -> None:
    assert voices(_LOG) == ["lind", "ness"]
    assert ("-", "20:03  * osei passes ness a thermometer") in said(_LOG)


def test_tags_of_a_page_are_nobody() -> None:
    page = "".join(f"<b> word {n}\n<i> another {n}\n" for n in range(6))
    assert find_labels(read_lines(page)) is None


def test_a_chapter_with_a_time_is_no_speaker() -> None:
    text = (
        "[17:45] The night the rail bent\nTranscript\n"
        "Ada Lind (00:00:03): Welcome. I am Ada, and you are Ben.\n"
        "Ben Osei (00:00:14): I am. Thank you.\n"
        "Ada Lind (00:00:18): So why did you move it?\n"
        "Ben Osei (00:00:21): Because the sea was coming.\n"
    )
    assert voices(text) == ["Ada Lind", "Ben Osei"]
