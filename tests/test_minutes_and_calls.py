"""Minutes with a list of those present and numbered business, hearings nobody leads by office, and
calls without blank lines."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Heading, Source, leaf_text, leaves, plain_text
from glossator.readers import read
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import read_lines
from glossator.readers.speech.label_nobody import is_nobody
from glossator.readers.speech.presence import present_rows
from glossator.readers.speech.procedure import is_closing

_MINUTES = """Zoutgemeente
Vergaderingen
Wie is wie
Zoeken
Bekijk de uitzending

Notulen van de openbare eilandraad
Dinsdag 6 juni 2023, 19.30 uur, de oude loods

Aanwezig
Voorzitter: mevrouw Ada Lind, burgemeester
Griffier: de heer Ben Osei
Wethouders: de heer Carl Ness en mevrouw Wil Quill
Raadsleden: de heer Tom van der Marsch (Tij), mevrouw Dora Sand (Slik), en vijf andere leden

1. Opening
De VOORZITTER: Dames en heren, ik open de vergadering. U bent met velen, en ik weet waarom.

2. De zoutpan: voorstel tot herstel
De heer VAN DER MARSCH (Tij): Voorzitter. Wij hebben de pan gezien. Hij lekt, en u weet het.
Mevrouw SAND (Slik): Mag ik vragen wat dat kost?
De heer VAN DER MARSCH (Tij): Dat vraag ik juist aan het college.
Wethouder QUILL: Voorzitter, ik heb het laten rekenen. Het is minder dan u denkt.
Besluit: het voorstel wordt met algemene stemmen aangenomen.

3. De palen in de haven
Dit punt wordt zonder beraadslaging vastgesteld.

4a. Motie: de klok van de loods
Mevrouw SAND (Slik): Voorzitter. De klok loopt achter, en ik wil weten waarom.
De VOORZITTER: Dat hoor ik hier vaker.

5. Sluiting
De VOORZITTER: Ik dank u wel. Ik sluit de vergadering.
De vergadering wordt om 21.47 uur gesloten.
"""

_HEARING = """The Orrin Sluice Inquiry
Tuesday, 6 June 2023

(10.00 am)

SIR CARL NESS: Good morning. The heating has failed, and I am sorry.

MS QUILL: Good morning. I am Berta Quill, counsel to the Inquiry. I call Mr Tom Varley.

MR TOM VARLEY (affirmed)

Questions from COUNSEL TO THE INQUIRY

MS QUILL: Could you give us your full name, please?

A.  Tom Edwin Varley.

Q.  Could we have on screen ORS00004417, page 3. Do you know it?

A.  It is my book. I wrote it.

Q.  From where did you look at the sluice?

A.  From the path. I could not see it.

SIR CARL NESS: I am sorry, may I be sure that I have that. You did not see it?

A.  I did not, sir.

MS QUILL: Thank you. I have no more.

(The hearing adjourned until 2.00 pm)

Related documents

ORS00004417 – Books of the sluice, 2014 to 2019
ORS00004602 – A letter from T Varley
"""

_CALL = """Saltpan Works (SPW) Q2 2023 Earnings Call Transcript
By The Editors – Jun 6, 2023
Prepared Remarks:
Operator
Good afternoon, and welcome to the call. I would now like to turn it over to Ada Lind.
Ada Lind -- Chief Executive Officer
Thank you, operator. We made more salt, and I will tell you how much.
Carl Ness -- Chief Financial Officer
Thank you, Ada. We sold all of it, and we were paid for most.
Questions & Answers:
Operator
Our first question comes from Dora Sand with Slack Water. Please go ahead.
Dora Sand -- Slack Water -- Analyst
Thank you for taking my question. What did you do with the rest?
Ada Lind -- Chief Executive Officer
We ate it. I am glad that you ask.
Operator
[Operator signoff]
Duration: 47 minutes
Call participants:
Ada Lind -- Chief Executive Officer
Carl Ness -- Chief Financial Officer
Dora Sand -- Slack Water -- Analyst
"""


def _read(text: str) -> Reading:
    return read(Source(path="talk.txt", site_path="talk.txt", text=text))


def _said(text: str) -> list[tuple[str, str]]:
    reading = _read(text)
    names = {speaker.key: speaker.name for speaker in reading.speakers}
    return [(names.get(leaf.speaker, ""), leaf_text(leaf)) for leaf in leaves(reading.blocks)]


def _headings(text: str) -> list[str]:
    return [plain_text(block.inlines) for block in _read(text).blocks if isinstance(block, Heading)]


def _aside(text: str) -> list[str]:
    return [text[each.span.start : each.span.end] for each in _read(text).set_aside]


def test_a_list_of_those_present_is_text_under_its_heading_and_the_title_stands_above() -> None:
    reading = _read(_MINUTES)
    assert [f.value for f in reading.fields if f.name == "title"] == [
        "Notulen van de openbare eilandraad"
    ]
    said = _said(_MINUTES)
    assert ("", "Griffier: de heer Ben Osei") in said
    assert ("", "Wethouders: de heer Carl Ness en mevrouw Wil Quill") in said
    assert "Aanwezig" in _headings(_MINUTES)


def test_who_is_present_by_courtesy_and_full_name_is_named_so_in_turns() -> None:
    names = {name for name, _ in _said(_MINUTES)} - {""}
    assert names == {"Ada Lind", "Tom van der Marsch", "Dora Sand", "Wil Quill"}


def test_business_is_headed_by_its_rising_numbers_though_nobody_speaks_on_it() -> None:
    assert _headings(_MINUTES) == [
        "Aanwezig",
        "1. Opening",
        "2. De zoutpan: voorstel tot herstel",
        "3. De palen in de haven",
        "4a. Motie: de klok van de loods",
        "5. Sluiting",
    ]
    assert ("", "Dit punt wordt zonder beraadslaging vastgesteld.") in _said(_MINUTES)


def test_what_somebody_numbers_in_a_speech_is_no_business() -> None:
    text = _MINUTES.replace(
        "Wethouder QUILL: Voorzitter, ik heb het laten rekenen. Het is minder dan u denkt.\n",
        "Wethouder QUILL: Voorzitter, ik heb drie wensen, en u kent ze.\n"
        "3. Een pomp\n4. Een deur\n5. Een bank\n",
    )
    assert not {"3. Een pomp", "4. Een deur", "5. Een bank"} & set(_headings(text))


def test_one_row_of_a_role_and_a_name_is_no_list_of_those_present() -> None:
    lines = read_lines("The sluice\nText: Dr. Ada Lind\nFoto: Frau Berta Quill\nIt leaks.\n")
    assert list(present_rows(lines)) == []
    lines = read_lines("The sluice\nClerk: Mr Ben Osei\nIt leaks.\n")
    assert list(present_rows(lines)) == []


def test_a_hearing_is_a_record_where_a_witness_is_sworn_though_nobody_leads_by_office() -> None:
    said = dict((text, who) for who, text in _said(_HEARING))
    assert said["It is my book. I wrote it."] == "Tom Varley"
    assert said["From where did you look at the sluice?"] == "Berta Quill"
    assert said["I did not, sir."] == "Tom Varley"
    assert {who for who, _ in _said(_HEARING)} == {
        "", "Berta Quill", "Tom Varley", "SIR CARL NESS",
    }  # fmt: skip


@pytest.mark.parametrize("number", ["KLI00004417", "INQ000123_0004", "EX-10442"])
def test_the_number_of_an_exhibit_is_nobody(number: str) -> None:
    assert is_nobody(number)


def test_a_number_behind_a_word_may_be_somebody() -> None:
    assert not is_nobody("Caller 4417")
    assert not is_nobody("R2D2")


def test_nobody_speaks_behind_the_row_in_brackets_that_closes_a_hearing() -> None:
    assert is_closing("(The hearing adjourned until 2.00 pm)")
    tail = _said(_HEARING + "Come and see the sluice, which is open on Sundays.\n")[-1]
    assert tail[0] == ""


def test_parts_of_a_call_are_headings_where_no_blank_lines_part_anything() -> None:
    assert _headings(_CALL) == ["Prepared Remarks:", "Questions & Answers:", "Call participants:"]
    said = _said(_CALL)
    assert ("Operator", "[Operator signoff]") in said
    assert ("", "Dora Sand -- Slack Water -- Analyst") in said


def test_the_date_of_the_next_meeting_is_text_unless_the_last_ones_stands_beside_it() -> None:
    text = (
        "The reeds of the marsh\n\nWe met in the hall, and the reeds were cut by noon. The tide "
        "came late, and nobody minded it.\n\nWe shall cut the rest when the birds have gone, as "
        "we did last year.\n\n{}\n\nPrivacy policy\nTerms of use\n© The Marsh\n"
    )
    alone = text.format("Volgende vergadering: 12 juni")
    assert "Volgende vergadering: 12 juni" not in _aside(alone)
    both = text.format("Previous: Day 16\nNext: Day 18")
    assert {"Previous: Day 16", "Next: Day 18"} <= set(_aside(both))


@pytest.mark.parametrize(
    "line",
    ["See the 10 stocks", "NYSE: SPW", "$38.14 (4.20%) $1.54", "All earnings call transcripts"],
)
def test_boxes_that_sell_and_quote_shares_are_known(line: str) -> None:
    words = words_of(line)
    assert words is not None
    assert words.name == "stock-box"


@pytest.mark.parametrize(
    "line", ["Subscribe and hit the bell", "Abonniert und aktiviert die Glocke 🔔"]
)
def test_a_call_to_ring_a_channels_bell_is_known(line: str) -> None:
    words = words_of(line)
    assert words is not None
    assert words.name == "follow"


@pytest.mark.parametrize("line", ["Follow the bell to the harbour.", "They rang the bell twice"])
def test_a_bell_in_a_sentence_is_no_channels(line: str) -> None:
    assert words_of(line) is None
