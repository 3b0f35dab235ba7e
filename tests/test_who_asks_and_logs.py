"""Briefings whose labels say who asks, logs of chats, and headings between turns without gaps."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Heading, Source, leaves, plain_text
from glossator.readers import read
from glossator.readers.clippings.overhead import is_path
from glossator.readers.clippings.title_words import numbers_sitting
from glossator.readers.plain_lines import read_lines
from glossator.readers.speech.asked_by import with_askers
from glossator.readers.speech.business import heads_in_brackets
from glossator.readers.speech.full_names import full_names
from glossator.readers.speech.labels import Labels
from glossator.readers.speech.records import find_record
from glossator.readers.speech.speakers import Label


def _read(text: str, name: str = "talk.txt") -> Reading:
    return read(Source(path=name, site_path=f"seeds/{name}", text=text))


def _names(text: str, name: str = "talk.txt") -> list[str]:
    return [each.name for each in _read(text, name).speakers]


def _headings(text: str) -> list[str]:
    return [plain_text(b.inlines) for b in _read(text).blocks if isinstance(b, Heading)]


def _field(text: str, field: str, name: str = "talk.txt") -> str:
    return next((each.value for each in _read(text, name).fields if each.name == field), "")


# --- full names -----------------------------------------------------------------------------------


def test_a_word_for_several_before_their_surnames_is_no_first_name() -> None:
    text = "ADA T. LIND, North, Chairwoman\nPresent: Representatives Lind, Osei, and Ness.\n"
    assert full_names(["Ms. Lind"], text) == {"Ms. Lind": "ADA T. LIND"}


_HEARING = """SUBCOMMITTEE ON TIDES
ADA T. LIND, North, Chairwoman
BEN R. OSEI, South, Ranking Member
The subcommittee met, pursuant to call, at 10:04 a.m., in Room 7, Hon. Ada T. Lind presiding.
Present: Representatives Lind and Osei.
Ms. Lind. The subcommittee will come to order. I thank you all.
Mr. Osei. Thank you, Madam Chair. I will be brief, as you asked me to be.
Ms. Lind. The gentleman yields back. Do you have a question?
Mr. Osei. I do. Who read your memos?
Ms. Lind. Nobody that I know of.
[Whereupon, at 11:52 a.m., the subcommittee was adjourned.]
"""


def test_names_in_capitals_with_an_initial_inside_and_an_office_behind_begin_no_turn() -> None:
    assert _names(_HEARING) == ["Ada T. Lind", "Ben R. Osei"]


# --- who asks -------------------------------------------------------------------------------------

_BRIEFING = """Pressekonferenz der Hafenverwaltung vom 3. Juni 2022
Themen: Fahrplan der Salzbahn, Termine, Pegel
Sprecherinnen und Sprecher: stellvertretende Sprecherin Ada Lind, Ben Osei (Hafenamt), Carl Ness
Vorsitzende Berta Quill eröffnet die Pressekonferenz und begrüßt STS'in Lind sowie alle anderen.
STS'IN LIND: Guten Tag auch von mir! Ich habe Ihnen die Termine mitgebracht.
VORS. QUILL: Fragen dazu? Dann hat Herr Osei das Wort.
OSEI: Danke. Ich kann Ihnen mitteilen, dass alle Halte wieder bedient werden.
FRAGE VARLEY: Herr Osei, wie sackt etwas ab, das Sie gerade saniert haben?
OSEI: Saniert wurde die Oberfläche, wie Sie wissen.
ZUSATZFRAGE VARLEY: Haben Sie den Untergrund geprüft?
OSEI: Nach meiner Kenntnis schon.
ZUSATZ VARLEY: Das wäre mir lieb.
FRAGE HOLM: Wie voll ist der Hafen, Frau Lind?
STS'IN LIND: Das liefern wir Ihnen nach.
VORS. QUILL: Dann danke ich Ihnen.
(Ende: 12.06 Uhr)
"""


def test_who_asks_is_one_person_under_every_word_for_a_question() -> None:
    names = _names(_BRIEFING)
    assert sum("varley" in name.casefold() for name in names) == 1
    assert not any("frage" in name.casefold() for name in names)


def test_shortened_offices_lead_to_the_full_name_that_stands_above() -> None:
    assert {"Ada Lind", "Berta Quill", "Ben Osei"} <= set(_names(_BRIEFING))


def test_a_row_of_those_who_speak_is_no_turn() -> None:
    assert not any("Sprecher" in name for name in _names(_BRIEFING))


def test_the_day_of_a_press_conference_is_of_its_title() -> None:
    assert _field(_BRIEFING, "title") == "Pressekonferenz der Hafenverwaltung vom 3. Juni 2022"


def test_an_interview_by_somebody_is_a_byline_and_no_occasion() -> None:
    text = "The weir\nInterview by Ada Lind and Ben Osei\n3 May 2020\n" + "".join(
        f"The {n} men who built the weir did not know the river, and it shows in every stone.\n\n"
        for n in ("first", "second", "third", "last")
    )
    assert _field(text, "title") == "The weir"


def test_one_label_with_the_word_for_a_question_is_left_as_it_is() -> None:
    once = {0: Label(name="Question Time", short="", length=14)}
    assert with_askers(once) == once


def test_questions_that_are_counted_are_nobodys() -> None:
    two = {n: Label(name=f"Question {w}", short="", length=9) for n, w in enumerate(("One", "Two"))}
    assert with_askers(two) == two


# --- logs of chats --------------------------------------------------------------------------------

_LOG = """[Home](/) · [Minutes](/minutes) · [Edit](/edit)

# Salt weekly

Channel: #salt. Times are UTC, and somebody keeps the log for those who were not there.

## Present

* lind = Ada Lind (chair)
* osei2: Ben Osei
* moth = Fergus Ó Dálaigh
* quill (guest)

## Log

15:58:10 *** moth has joined #salt
16:00:05 <lind> hello all
16:00:40 <osei2> I am here
16:01:30 <moth> so am I, do you hear me?
16:02:15 <quill> I do
16:02:40 <osei2> * moth has joined us at last
16:02:41 *** moth has quit (Connection reset by peer)
16:03:05 <lind> tunnel
16:03:30 <osei2> shall we wait?

---
[← before](/1) · [after →](/2)
Page made by inkpot 3.1
"""


def test_nicknames_are_led_to_the_names_that_a_list_gives_them() -> None:
    assert _names(_LOG, "log.md") == ["Ada Lind", "Ben Osei", "Fergus Ó Dálaigh", "quill"]


def test_who_comes_and_goes_in_a_log_is_set_aside_and_what_is_said_of_it_is_not() -> None:
    reading = _read(_LOG, "log.md")
    gone = [_LOG[each.span.start : each.span.end] for each in reading.set_aside]
    assert sum("moth has" in each for each in gone) == 2
    assert not any("at last" in each for each in gone)


def test_rows_of_links_round_a_log_are_set_aside_and_its_heading_is_its_title() -> None:
    gone = {_LOG[each.span.start : each.span.end] for each in _read(_LOG, "log.md").set_aside}
    assert "[← before](/1) · [after →](/2)" in gone
    assert any(each.startswith("[Home]") for each in gone)
    assert _field(_LOG, "title", "log.md") == "Salt weekly"


# --- headings -------------------------------------------------------------------------------------

_PODCAST = """Episodio 4: La sal
Ada Lind habla con Ben Osei sobre la sal que se queda y sobre el oficio de esperar.
Transcripción
[00:00:14] ADA: Esto que oís es agua, y yo soy Ada Lind.
[00:00:41] BEN: Y yo soy Ben Osei.
El manantial
[00:01:20] ADA: Ben, ¿de dónde sale esta agua?
[00:01:24] BEN: De un mar que ya no está.
[00:01:38] Mira esta viga.
La madera
[00:09:02] ADA: Hay que agacharse, ¿no?
[00:09:15] BEN: Todo blanco, y nosotros no hacemos nada.
"""


def test_a_line_without_a_time_between_timed_turns_is_a_heading() -> None:
    assert [each for each in _headings(_PODCAST) if each != "Transcripción"] == [
        "El manantial",
        "La madera",
    ]


_PANEL = "".join(
    f"Ada Lind\nI asked you this {n} times, and you know it. Will you tell us?\n"
    f"Ben Osei\nI will tell you {n} things about the weir.\nNobody has counted the fish.\n"
    f"{head}"
    for n, head in enumerate(("", "", "The fish go first\n", "", ""))
)


def test_a_short_open_line_over_a_turn_is_a_heading_where_all_else_is_closed() -> None:
    assert _headings(_PANEL) == ["The fish go first"]


@pytest.mark.parametrize("line", ["I said so", "(laughter)", "Of eels, mostly", "Carl Ness"])
def test_what_somebody_says_or_is_called_heads_nothing(line: str) -> None:
    assert _headings(_PANEL.replace("The fish go first", line)) == []


def test_nothing_is_a_heading_where_many_paragraphs_end_without_a_mark() -> None:
    assert _headings(_PANEL.replace("weir.", "weir").replace("fish.", "fish")) == []


_CHAMBER = """PRESIDENTE. La seduta è aperta.
(Iniziative a tutela delle saline della costa – n. 3-00914)
PRESIDENTE. Il deputato Osei ha facoltà di illustrare la sua interrogazione n. 3-00914.
BEN OSEI (UR). Grazie, Presidente. Le chiedo delle saline.
(Commenti di deputati)
PRESIDENTE. La ringrazio, onorevole.
BEN OSEI (UR). Ringrazio io lei.
"""


def test_business_in_brackets_with_the_number_of_its_paper_is_a_heading() -> None:
    assert _headings(_CHAMBER) == ["(Iniziative a tutela delle saline della costa – n. 3-00914)"]


def test_what_is_heard_is_no_business_in_brackets() -> None:
    record = find_record(read_lines(_CHAMBER))
    labels: Labels | None = record.labels if record else None
    assert record is not None and labels is not None
    found = [line.text for i, line in enumerate(record.lines) if heads_in_brackets(record.lines, i, labels)]  # fmt: skip
    assert len(found) == 1


_STAGES = """Salt Debates
Wednesday, 3 March 2010
Salt Cutting: Motion
Deputy Ada Lind: I move the motion, and I ask you all to support it, as I said before.
Minister for Salt (Deputy Ben Osei): I thank the Deputy. I have heard her, and you have heard me.
Deputy Ada Lind: Will you answer us?
An Ceann Comhairle: I call the Minister. You have two minutes.
Minister for Salt (Deputy Ben Osei): I will answer you, as I said.
An Ceann Comhairle: The question is put.
Salt Bill 2010: Second Stage
Deputy Ada Lind: I have nothing to say to you on this.
An Ceann Comhairle: I thank you.
"""


def test_a_paper_and_what_is_done_with_it_are_a_heading_over_the_first_turn_as_well() -> None:
    assert _headings(_STAGES) == ["Salt Cutting: Motion", "Salt Bill 2010: Second Stage"]


_COUNCIL = """TOWN COUNCIL MEETING
March 3, 2020
MAYOR LIND: I call us to order. Do you all hear me?
MS. OSEI: I do, and I thank you.
MAYOR LIND: Then let us begin, as I am late.
MS. OSEI: So am I, Mayor.
MAYOR LIND: We are done.
ADJOURNMENT
The meeting was adjourned at 8:40 p.m.
"""


def test_the_adjournment_heads_what_stands_behind_the_last_turn() -> None:
    assert _headings(_COUNCIL) == ["ADJOURNMENT"]


# --- titles ---------------------------------------------------------------------------------------


def test_a_transcript_with_the_number_of_its_day_is_a_records_title() -> None:
    assert numbers_sitting("Transcript: 12 November 2019 (Day 23)")
    assert not numbers_sitting("Transcript of a talk on salt")


def test_a_way_through_the_site_may_be_parted_by_backslashes() -> None:
    assert is_path("Sei in: Home \\ Lavori \\ Resoconti \\ Seduta n. 187")
    assert not is_path("He wrote C:\\salt\\rake.txt and left.")


def test_every_line_of_these_pages_has_its_place() -> None:
    for text, name in (
        (_BRIEFING, "a.txt"),
        (_LOG, "a.md"),
        (_PODCAST, "b.txt"),
        (_PANEL, "c.txt"),
    ):
        reading = _read(text, name)
        assert list(leaves(reading.blocks)), name
