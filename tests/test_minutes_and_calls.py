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
    ["See the 10 stocks »", "NYSE: SPW", "$38.14 (4.20%) $1.54", "All earnings call transcripts"],
)
def test_boxes_that_sell_and_quote_shares_are_known(line: str) -> None:
    words = words_of(line)
    assert words is not None
    assert words.name in ("stock-box", "stock-quote")


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


_NOTES = """The loudest pan
Jun 6, 2023
Hosted by Ada Lind

Ada walks to the pan with Carl Ness, who raked it for thirty years and will not go back.

In this episode
The rake, and who owned it first
Why the tide came late that year

Transcript
Hide transcript

Ada Lind: This is the pan. You can hear it, I think, if you wait for the wind to turn.

Carl Ness: I can. I do not like it, and I never did.

Ada Lind: Why did you stay with it for so long?

Carl Ness: I was paid. What would you have done?
"""


def test_transcript_heads_what_is_said_below_the_notes_of_a_recording() -> None:
    assert "Transcript" in _headings(_NOTES)
    assert "Hide transcript" in _aside(_NOTES)


def test_transcript_under_a_title_alone_is_a_button() -> None:
    begin, end = _NOTES.index("Ada walks"), _NOTES.index("Transcript")
    assert "Transcript" not in _headings(_NOTES[:begin] + _NOTES[end:])


def test_who_hosts_a_recording_is_its_author() -> None:
    assert [f.value for f in _read(_NOTES).fields if f.name == "author"] == ["Ada Lind"]


def test_rows_over_a_call_that_say_its_title_in_parts_are_kept_over_its_day() -> None:
    text = _CALL.replace(
        "Prepared Remarks:\n",
        "Image source: Getty Images.\nSaltpan Works (SPW 4.20%)\nQ2 2023 Earnings Call\n"
        "Jun 6, 2023, 4:30 p.m. ET\nContents:\nPrepared Remarks\nCall participants\n"
        "Prepared Remarks:\n",
        1,
    )
    said = [words for _, words in _said(text)]
    assert {"Saltpan Works (SPW 4.20%)", "Q2 2023 Earnings Call"} <= set(said)
    assert "Contents:" in _aside(text)


_PODIUM = """[Zum Inhalt springen](#inhalt)

[![Salzhaus](/assets/logo.svg)](/)

- [Programm](/programm)
- [Haus](/haus)
- [Mitschriften](/mitschriften)
- [Karten](/karten)
- [Freundeskreis](/freundeskreis)

# Wer bezahlt das Salz?

Mitschrift der Veranstaltung vom 6. Juni 2023

Protokoll: Berta Quill

[Drucken](#) · [Teilen](#) · [Merken](#)

## Auf dem Podium

- **Ada Lind**, Moderation
- **Carl Ness**, Salzsieder

## I. Das Salz

**Lind:** Guten Abend. Herr Ness, warum sieden Sie?

**Ness:** Weil ich muss. Ich habe gefragt, und das kam heraus:

> Elf von zwölf sieden, weil sie müssen.

So ist das bei uns.

**Lind:** Und der zwölfte, was sagt er Ihnen?

**Ness:** Er sagt mir nichts. Ich frage ihn auch nicht.

> Salz ist teuer.

**Lind:** Ich danke Ihnen.

---

**Wir schreiben Ihnen gern.** [Newsletter bestellen](/newsletter)

---

### Weitere Mitschriften

- [Torf im Akkord](/torf) · 12. Oktober 2022
- [Was der Deich wusste](/deich) · 21. September 2022

[« Alle Mitschriften](/mitschriften)

Salzhaus e. V. · Am Wehr 4 · [Anfahrt](/anfahrt) · [Impressum](/impressum)
· [Datenschutz](/datenschutz)
"""


def _podium() -> Reading:
    return read(Source(path="podium.md", site_path="podium.md", text=_PODIUM))


def test_what_is_quoted_behind_a_colon_in_a_speech_is_read_out_by_the_same() -> None:
    reading = _podium()
    names = {speaker.key: speaker.name for speaker in reading.speakers}
    said = {leaf_text(leaf): names.get(leaf.speaker, "") for leaf in leaves(reading.blocks)}
    assert said["Elf von zwölf sieden, weil sie müssen."] == "Carl Ness"
    assert said["Salz ist teuer."] == ""


def test_the_heading_of_a_panel_is_no_author_and_who_took_the_minutes_is() -> None:
    reading = _podium()
    assert [f.value for f in reading.fields if f.name == "author"] == ["Berta Quill"]
    assert "Auf dem Podium" in [
        plain_text(block.inlines) for block in reading.blocks if isinstance(block, Heading)
    ]


@pytest.mark.parametrize(
    "line", ["Weitere Mitschriften", "Related conversations", "Entrevistas relacionadas"]
)
def test_other_transcripts_of_the_house_are_related_links(line: str) -> None:
    words = words_of(line)
    assert words is not None
    assert words.reason == "related-links"


def test_files_and_prices_that_an_article_names_are_its_text() -> None:
    text = (
        "Where the ledgers went\n\nBy Ada Lind\nJune 6, 2023\n\nThe archive keeps three ledgers from "
        "the year of the flood, and I read them in a week.\n\nThe scans are called:\n\n"
        "ledger of 1911.pdf\nledger of the year 1912.pdf\n\nThe shares of the company stood at "
        "this on the last day, as the clerk wrote it:\n\n$38.14 (4.20%) $1.54\nNYSE: SPW\n\nThat was "
        "the best price it ever had, and the clerk wrote it down twice.\n"
    )
    assert not _aside(text)
