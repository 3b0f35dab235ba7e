"""Who was there, behind a record; questions put on the paper; what stands behind stars; questions
behind a box; chats whose people call themselves what they like."""

from glossator.model.documents import Reading
from glossator.model.trees import Heading, Source, leaf_text, leaves, plain_text
from glossator.readers import read
from glossator.readers.plain_lines import read_lines
from glossator.readers.speech.bold_stamps import stamped_in_bold
from glossator.readers.speech.indexes import heads_agenda
from glossator.readers.speech.presence import present_behind
from glossator.readers.subtitles.credits import is_credit

_COMMITTEE = """Accueil
Comptes rendus
Version PDF

Compte rendu n° 4
Mardi 6 juin 2023
Présidence de Mme Ada Lind, présidente
Sommaire
– Audition de M. Benoît Osei, directeur de la station de pompage, et de ses adjoints
– Désignation d'un rapporteur
La séance est ouverte à neuf heures.
Mme la présidente Ada Lind. Mes chers collègues, nous entendons M. Osei. Vous avez la parole.
M. Benoît Osei, directeur de la station. Merci, madame la présidente. La pompe date de 1962, et personne ne sait plus la démonter.
Mme la présidente Ada Lind. Et le plan de la pompe ?
M. Benoît Osei. Il est dans un carton, que nous cherchons depuis mars.
Mme la présidente Ada Lind. Je vous remercie de votre franchise.
*
*   *
Désignation d'un rapporteur
La commission a désigné M. Carl Ness rapporteur sur la proposition de loi relative aux pompes.
La séance est levée à dix heures.
———
Membres présents ou excusés
Présents. – M. Carl Ness, Mme Ada Lind, M. Tom Varley
Excusés. – Mme Wil Quill
Assistait également à la réunion. – M. Denis Sand
Haut de page
Mentions légales
Plan du site
"""


def _read(text: str, name: str = "talk.txt") -> Reading:
    return read(Source(path=name, site_path=name, text=text))


def _said(reading: Reading) -> dict[str, str]:
    names = {each.key: each.name for each in reading.speakers}
    return {leaf_text(each): names.get(each.speaker, "") for each in leaves(reading.blocks)}


def _headings(reading: Reading) -> list[str]:
    return [plain_text(each.inlines) for each in reading.blocks if isinstance(each, Heading)]


def test_who_was_present_or_excused_is_of_the_record_behind_its_end() -> None:
    reading = _read(_COMMITTEE)
    assert "Excusés. – Mme Wil Quill" in _said(reading)
    assert "Assistait également à la réunion. – M. Denis Sand" in _said(reading)
    assert {"Sommaire", "Membres présents ou excusés"} <= set(_headings(reading))
    assert "Haut de page" not in _said(reading)


def test_what_a_record_tells_behind_stars_and_a_heading_nobody_says() -> None:
    said = _said(_read(_COMMITTEE))
    told = "La commission a désigné M. Carl Ness rapporteur sur la proposition de loi relative aux pompes."
    assert said[told] == ""
    assert said["*"] == ""
    assert said["Je vous remercie de votre franchise."] == "Ada Lind"


def test_an_office_and_its_holder_behind_a_record_are_no_list_of_those_present() -> None:
    lines = read_lines(
        "Webmaster: Mr Ben Osei\nPress office: Ms Ada Lind\nContact: Mr Tom Varley\n"
    )
    assert list(present_behind(lines)) == []


def test_a_list_of_those_present_needs_its_heading_or_two_rows_that_say_so() -> None:
    lines = read_lines("Members present\nChair: Mr Ben Osei\nClerk: Ms Ada Lind\n")
    assert list(present_behind(lines)) == [0, 1, 2]
    assert list(present_behind(read_lines("Present: Mr Ben Osei\n\nFollow us\n"))) == []


def test_contents_over_the_links_of_a_menu_are_not_those_of_a_sitting() -> None:
    assert list(heads_agenda(read_lines("Contents\n- News\n- Members\n- Visit\n"))) == []
    agenda = (
        "Contents\n- The state of the pump, its drawings and those who have lost them\n- News\n"
    )
    assert [line.text for line in heads_agenda(read_lines(agenda))] == ["Contents"]


def test_a_question_on_the_paper_is_put_by_whom_it_names() -> None:
    text = """Oral Questions: The Ferry
Wednesday, 14 June 2023

The Speaker (Hon Ada Lind) took the Chair at 2 p.m.

1. Wil Quill (Outer Sand) to the Minister of Transport: Does he stand by what he said of the ferry?

Hon Carl Ness (Minister of Transport): In the context in which it was made, yes.

Wil Quill: Then why does the notice board of the operator say that she is not sailing?

The Speaker: Leave is sought. Is there any objection? There is none.

Hon Carl Ness: I have not seen the board, but I am happy to look at it on my way home.

2. Tom Varley (North) to the Minister of Health: What is done on the days when no ferry sails?

Hon Dr Dora Sand (Minister of Health): A launch may be chartered, and it was eleven times in May.

Tom Varley: Is she aware that the skippers have not been paid since March?

Hon Dr Dora Sand: I became aware of it at lunchtime, when one of them rang me.
"""
    said = _said(_read(text))
    assert said["Does he stand by what he said of the ferry?"] == "Wil Quill"
    assert said["What is done on the days when no ferry sails?"] == "Tom Varley"


def test_a_question_behind_a_box_is_asked_by_the_interview() -> None:
    answer = (
        "I go up there every morning and I look at my bells, and they look at me, and we both know "
        "that it is my knees that will go first. That is how it is, and you may write it down."
    )
    asked = ["Who taught you?", "Were you afraid?", "What did you do?", "And your knees?"]
    turns = [f"{each}\n{answer} {i}, I think." for i, each in enumerate(asked)]
    box = "YOU MAY ALSO LIKE\nThe last shearer of the hills\nMarina Fonce\n"
    after = f"What is the cloud peal?\n{answer} Five, I think.\nWould you teach me?\n{answer} Six, I say."
    text = "The ringer\n\nAn interview with Ada Lind, who rings.\n\n"
    reading = _read(text + "\n".join(turns) + "\n" + box + after + "\n")
    assert "What is the cloud peal?" in _said(reading)
    assert "The last shearer of the hills" not in _said(reading)


_CHAT = """# Ask the keeper

**quill (mod)** — 19:01
Okay, we are live. One question each, please.

**Ada Lind** — 19:02
Hello! I am typing on a boat.

**bramble_77** — 19:03
do you ever sleep?

**Ada Lind** — 19:05
I do, and you should try it.

It is free.

**7up_fan** — 19:06
what is your lamp made of

**oke** — 19:07
hi Ada!! can we visit you?

**Ada Lind** — 19:09
You can. It is a long row.

**bramble_77** — 19:10
I would bring a cake

**quill (mod)** — 19:11
Last one. Thank you all.
"""


def test_whoever_stands_in_bold_type_before_the_time_wrote_the_message() -> None:
    said = _said(_read(_CHAT, "chat.md"))
    assert said["do you ever sleep?"] == "bramble_77"
    assert said["what is your lamp made of"] == "7up_fan"
    assert said["Last one. Thank you all."] == "quill"
    assert said["It is free."] == "Ada Lind"


def test_the_hours_of_a_programme_are_nobodys() -> None:
    day = "**Talks** — 9:00\nIn the loft.\n**Coffee** — 10:30\nIn the yard.\n**Walk** — 11:00\nTo the dyke.\n"
    assert stamped_in_bold(read_lines(day * 3)) == {}


def test_the_readers_remarks_under_a_text_are_too_few_to_be_a_chat() -> None:
    remarks = "**oke** 19:01\nI like you.\n**ada** 19:02\nMe too.\n**oke** 19:03\nAnd I.\n**ada** 19:04\nYou.\n"
    assert stamped_in_bold(read_lines(remarks)) == {}


def test_a_heading_over_sections_of_the_text_is_kept_behind_a_box() -> None:
    text = """[The Spoon](https://spoon.example/)

- [Recipes](https://spoon.example/recipes/)
- [Seasons](https://spoon.example/seasons/)
- [About](https://spoon.example/about/)

# The jelly of my neighbour

25 October 2020
by [Ada Lind](https://spoon.example/author/ada/)

For four years I made syrup and called it jelly, and everybody was polite enough to pour it over yoghurt without a word.

## What I did wrong

I peeled the quinces, which was cleaner, and threw away the skin, in which there is all that makes a jelly set at all.

[![Cover of the book](:/9be1170c3c8b4b2ea0c9d27be0f91d33)](https://spoon.example/book/)
**My book is out!**
80 recipes to empty the fridge. [Order it](https://spoon.example/book/)

## The recipe

Preparation 30 min | Cooking 1 h 15 | Rest 1 night
For 6 pots of 250 g

### Ingredients

- 2 kg of quinces, of which 500 g still green
- 2 l of water

### Method

Rub the quinces with a dry cloth to take off the down, and cut them in eight without peeling them or taking out the core.

## 41 comments

**Josie B.**
26 October 2020
My grandmother put the pips into a bag of their own.
[Reply](https://spoon.example/jelly/?replytocom=902)
"""
    assert "The recipe" in _headings(_read(text, "jelly.md"))


def test_what_a_site_of_subtitles_offers_is_its_own_wherever_the_lines_end() -> None:
    offer = ["Assista sem anúncios! Apoie-nos e torne-se", "membro VIP em www.subs.example"]
    assert is_credit(offer, at_end=False)
    assert is_credit(["Like our page and do not miss", "the next episode!"], at_end=False)
    assert not is_credit(["Support us, said the vip,", "or we leave."], at_end=False)
    assert not is_credit(["I like our page of the book", "more than the next."], at_end=False)


def test_the_word_of_a_program_is_no_part_of_the_heading_under_it() -> None:
    text = """Title: The salt nobody gathers

URL Source: https://creek.example/reports/the-salt-nobody-gathers_1.html

Published Time: 2022-08-07T05:30:12+02:00

Markdown Content:
The salt nobody gathers | The Creek
===============

*   [Home](https://creek.example/)
*   [Bay](https://creek.example/bay/)
*   [Reports](https://creek.example/reports/)
*   [Opinion](https://creek.example/opinion/)

The salt nobody gathers
-----------------------

*   Of the 134 salt pans that were in the bay four are at work
*   The harvest of this year, the best in twenty, will stay in the pans for want of hands

At six in the morning the salt creaks. Ada Lind explains it with her ear a hand above the water, as it was explained to her.

### A record harvest

The summer was the one of which those dream who make salt. It has not rained since the second of May, and the wind blew.
"""
    reading = _read(text, "salt.md")
    titles = [each.value for each in reading.fields if each.name == "title"]
    assert titles == ["The salt nobody gathers"]
    assert "Of the 134 salt pans that were in the bay four are at work" in _said(reading)
    assert _headings(reading) == ["A record harvest"]
