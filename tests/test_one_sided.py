"""Conversations in which one side alone has a name, and names before a dash."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import leaves
from glossator.readers import read
from glossator.readers.interview import read_interview
from glossator.readers.plain_lines import read_lines
from glossator.readers.speech.evidence import evidence
from glossator.readers.speech.one_sided import find_one_sided
from plain_texts import losses, source, texts

ASKED = (
    "How did you come to the mill?",
    "And what did your uncle say?",
    "Do you ever let it stand?",
    "Who will have it after you?",
)
ANSWERED = (
    "By water, as my father did. I was nine.",
    "That I should never stop it in a good wind.",
    "Only when my niece comes. Then we sit on the dike.",
    "We shall see. I have not asked her.",
)
ABOVE = "The last mill\n\nAn afternoon with Joost Verkade, who still grinds by wind.\n\n"


def talk(asks: str, answers: str, asked: tuple[str, ...] = ASKED) -> str:
    turns = zip(asked, ANSWERED, strict=True)
    return ABOVE + "\n\n".join(f"{asks}{one}\n\n{answers}{other}" for one, other in turns) + "\n"


def turns(reading: Reading) -> list[tuple[str, str]]:
    kinds = [(leaf.kind, leaf.speaker) for leaf in leaves(reading.blocks)]
    return [each for each in kinds if each[0] in ("question", "answer")]


@pytest.mark.parametrize("shape", ["{}: ", "{} – ", "**{}:** ", "{}, miller: "])
def test_whom_nobody_names_gets_no_name_where_the_answers_have_one(shape: str) -> None:
    text = talk("", shape.format("Joost Verkade"))
    reading = read(source(text))
    assert [speaker.name for speaker in reading.speakers] == ["Joost Verkade"]
    assert turns(reading) == [("question", ""), ("answer", "JV")] * 4
    assert texts(reading)[-2:] == [ASKED[-1], ANSWERED[-1]]
    assert losses(reading) == ()


def test_a_familys_name_alone_is_a_label_where_it_stands_above_in_full() -> None:
    reading = read(source(talk("", "Verkade: ")))
    assert [speaker.name for speaker in reading.speakers] == ["Joost Verkade"]
    assert turns(reading) == [("question", ""), ("answer", "JV")] * 4
    assert find_one_sided(read_lines(talk("", "Remember: "))) is None


@pytest.mark.parametrize("shape", ["{}: ", "{} – "])
def test_whom_nobody_names_gets_no_name_where_the_questions_have_one(shape: str) -> None:
    reading = read(source(talk(shape.format("Marta Hill"), "")))
    assert [speaker.name for speaker in reading.speakers] == ["Marta Hill"]
    assert [speaker.asks for speaker in reading.speakers] == [True]
    assert turns(reading) == [("question", "MH"), ("answer", "")] * 4
    assert losses(reading) == ()


@pytest.mark.parametrize("asks", ["Question: ", "Frage: "])
def test_a_word_for_who_asks_before_each_question_names_nobody(asks: str) -> None:
    reading = read(source(talk(asks, "")))
    assert reading.genre == "interview"
    assert reading.speakers == ()
    assert turns(reading) == [("question", ""), ("answer", "")] * 4
    assert losses(reading) == ()


def test_so_it_is_in_a_note_and_on_a_saved_page() -> None:
    note = talk("", "**Joost Verkade:** ")
    page = "".join(f"<p>{line}</p>" for line in note.replace("**", "").split("\n\n"))
    page = f"<html><body><main><h1>The last mill</h1>{page}</main></body></html>"
    for text, path in ((f"# A mill\n\n{note}", "a.md"), (page, "a.html")):
        reading = read(source(text, path))
        assert turns(reading) == [("question", ""), ("answer", "JV")] * 4, path


@pytest.mark.parametrize(
    "text",
    [
        "Note: mind the step.\n\nWhat is this?\n\nNote: a gate.\n\nWhy so?\n\nNote: it is old.\n",
        talk("", "Joost Verkade: ").replace("?", "."),
        "Questions\n\nFrequently asked questions\n\n" + talk("Question: ", ""),
    ],
)
def test_what_stands_before_a_colon_without_questions_is_nobody(text: str) -> None:
    assert find_one_sided(read_lines(text)) is None


def test_names_before_a_dash_are_labels_where_two_take_turns() -> None:
    text = talk("Marta Hill – ", "Joost Verkade – ")
    reading = read_interview(source(text))
    assert evidence(source(text))[0] > 80
    assert turns(reading) == [("question", "MH"), ("answer", "JV")] * 4
    assert losses(reading) == ()


def test_a_dash_behind_a_name_among_labels_with_a_colon_explains_it() -> None:
    text = talk("Marta Hill: ", "Joost Verkade: ")
    last = "Piet Verkade – The uncle who had the mill before him – is buried by the dike."
    reading = read_interview(source(f"{text}\n{last}\n"))
    assert [speaker.name for speaker in reading.speakers] == ["Marta Hill", "Joost Verkade"]
    assert texts(reading)[-1] == last


def test_a_list_of_those_present_behind_dashes_is_no_talk() -> None:
    text = "".join(
        f"{name} – {what}\n\n"
        for name, what in (("Ada Lind", "Keeper"), ("Ben Osei", "Miller"), ("Cara Voss", "Clerk"))
    )
    assert evidence(source(text + text))[0] < 50


def test_initials_that_stand_behind_full_names_above_are_theirs_whatever_they_spell() -> None:
    head = "Interviewee: Marta Hill-Osei (MHO)\n\nInterviewer: Dan Oker (DO)\n\n"
    reading = read(source("The mill\n\n" + head + talk("DO: ", "MHO: ").removeprefix(ABOVE)))
    assert {speaker.name for speaker in reading.speakers} == {"Marta Hill-Osei", "Dan Oker"}
    assert turns(reading) == [("question", "DO"), ("answer", "MHO")] * 4
    assert losses(reading) == ()


def test_one_who_asks_may_also_tell_the_other_to_go_on() -> None:
    asked = (ASKED[0], "Tell us about your uncle.", *ASKED[2:])
    reading = read(source(talk("THE MILL REVIEW: ", "", asked)))
    assert turns(reading)[:4] == [("question", "TMR"), ("answer", "")] * 2
