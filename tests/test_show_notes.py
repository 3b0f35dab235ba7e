"""The page of a podcast: its chapters, its credits and a few quoted turns make nobody speak in it."""

import pytest

from glossator.model.trees import Source
from glossator.readers import read
from plain_texts import losses, source

GERMAN = """Kielwasser
Folgen
Über uns

Folge 31: Die Schleusenwärterin
12. März 2022 · 58 Min.
Von Jana Holz und Tim Ohm

Seit vierzig Jahren dreht Hedwig Brand in Unterrath jeden Morgen um sechs das große Rad. Wir haben \
sie besucht und durften einmal selbst drehen.

Es geht um Wasser, das wartet, um Schiffer, die nicht warten wollen, und um einen Schwan, der jeden \
Tag mit der ersten Schleusung nach unten fährt und mit der letzten wieder hinauf.

Hedwig erzählt außerdem, warum sie nie einen Computer an die Schleuse lassen wollte, und was dann \
geschah, als doch einer kam, mit zwei Männern und einer Leiter.

Kapitel

00:00:00 Begrüßung
00:03:12 Wie eine Schleuse geht
00:11:45 Hedwig und das Rad
00:24:30 Jana dreht selbst

Team

Moderation: Jana Holz, Tim Ohm
Redaktion: Miriam Sand
Schnitt: Ole Prinz
Musik: Die Kiesbank

Ein Ausschnitt

JANA: Und wenn das Rad klemmt?
HEDWIG: Dann redet man mit ihm.
JANA: Hilft das?
HEDWIG: Dem Rad nicht. Mir schon.

Links zur Folge

Das Schleusenmuseum Unterrath hat sonntags von zehn bis vier offen, im Winter nur nach Anruf.
Miriam Sand: Wasser, das wartet. Ein Bericht über sechs Schleusen (Kiesbank Verlag, 2019).
"""
ENGLISH = """Salt and Ferries
Episodes
About

Episode 8: The Fog Book
June 13, 2023 | 52 min
Hosted by Nell Cruz and Joost Haver

In 1902 a bookkeeper began to write down what every captain told her about the fog, and eleven years \
later she had drawn a map of it that nobody believed.

This week Nell takes the boat to the landing where the books are kept in a fire station, and a retired \
deckhand checks the figures against his own memory.

We talk about what a map is for, and why captains lie to other captains and never to bookkeepers. \
There is also a goat, which we did not plan.

Nell says she has seldom been so cold on a boat, and that she would go again tomorrow, if the goat \
does not. Joost stays at home, and tries to draw what she could not see from the upper deck.

In this episode

00:00 – Cold open
03:40 – Who kept the book?
27:50 – Joost draws fog
31:15 – The map, and the captain who burned his copy

Things we mention

Imogen Achter, By Ear: Sound Signals and the Coasting Trade (Port Sallow, 2011).

Transcript excerpt

NELL: So you could hear the cliff.
BERTIL: No. You hear yourself, and you count.
NELL: And she worked that out from a desk?
BERTIL: She worked it out from us.
JOOST: Was she happy?
BERTIL: On the column, I think.

Corrections

In our last episode we said the canal was dug in 1784. That was the year it was filled in.
"""


@pytest.mark.parametrize("page", [GERMAN, ENGLISH])
def test_chapters_credits_and_quoted_turns_of_a_show_are_text(page: str) -> None:
    reading = read(source(page))
    assert reading.reader == "clipping"
    assert reading.speakers == ()
    begins = page.index(page.split("\n\n")[2])
    assert [aside for aside in reading.set_aside if aside.span.end > begins] == []
    assert losses(reading) == ()


def test_a_transcript_stays_one_whose_turns_are_most_of_it() -> None:
    talk = "\n".join(
        f"NELL: What did you hear on day {day}, when you stood on the bridge and counted?\n"
        f"BERTIL: I heard {day} whistles, and then the cliff, and then my own feet going home."
        for day in range(2, 9)
    )
    page = ENGLISH.replace(ENGLISH[ENGLISH.index("Imogen") : ENGLISH.index("Corrections")], talk)
    reading = read(Source(path="talk.txt", site_path="seeds/talk.txt", text=page))
    assert [speaker.name.title() for speaker in reading.speakers] == ["Nell", "Bertil"]
