"""The interview reader: labelled turns, conversations without labels, and what is none."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from conftest import Golden
from glossator.model.documents import Reading
from glossator.model.trees import Source, Timestamp, leaf_text, leaves
from glossator.readers import read
from glossator.readers.interview import read_interview
from glossator.readers.speech.evidence import evidence
from outline import outline
from plain_texts import asides, fields, headings, losses, messy_texts, source, texts

TESTS = Path(__file__).parent
CASES = sorted((TESTS / "cases" / "interview").glob("*.txt"))
SEED = next((TESTS.parent / "seeds").glob("003_*.txt"))
NO_INTERVIEW = (
    "pros-and-cons-is-no-interview",
    "labels-that-are-nobody",
    "report-with-quoted-statements",
    "shop-questions-without-a-heading",
)
MARKED = ("fette-fragen", "questions-apres", "dash-before", "lines-before")


def interview(text: str) -> Reading:
    return read_interview(source(text))


# --- cases ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_case_reads_as_its_outline_says(case: Path, golden: Golden) -> None:
    reading = read(source(case.read_text(encoding="utf-8")))
    assert losses(reading) == ()
    golden.check(outline(reading), case.with_suffix(".outline"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing_but_places(case: Path, newline: str) -> None:
    text = case.read_text(encoding="utf-8")
    reading = interview(text.replace("\n", newline))
    assert losses(reading) == ()
    assert outline(reading) == outline(interview(text))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_interviews_are_known_as_such_and_articles_are_not(case: Path) -> None:
    weight, why = evidence(source(case.read_text(encoding="utf-8")))
    if case.stem in NO_INTERVIEW or case.stem.startswith("no-talk-"):
        assert weight == 0
    else:
        assert weight > 60
        if case.stem.startswith("unlabelled-"):
            assert why == "by its questions and answers"
        elif case.stem.startswith(MARKED):
            assert why == "by its marked turns"
        else:
            assert why == "by its speaker labels"


@pytest.mark.parametrize("case", [case for case in CASES if case.stem.startswith("no-talk-")], ids=lambda path: path.stem)  # fmt: skip
def test_lists_with_names_and_offices_have_no_speakers(case: Path) -> None:
    assert read(source(case.read_text(encoding="utf-8"))).speakers == ()


def test_every_interview_says_how_sure_it_is() -> None:
    turns = "Q: Why?\n\nA: Because.\n\n"
    assert interview(2 * turns).decided == "by its speaker labels (84 % sure: 4 turns)"
    assert interview(9 * turns).decided == "by its speaker labels (95 % sure: 18 turns)"


@pytest.mark.parametrize("case", sorted((TESTS / "cases" / "clipping").glob("*.txt")), ids=lambda path: path.stem)  # fmt: skip
def test_no_clipping_is_taken_for_an_interview(case: Path) -> None:
    assert evidence(source(case.read_text(encoding="utf-8")))[0] == 0


# --- the seed -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def seed() -> Reading:
    return read(source(SEED.read_bytes().decode("utf-8"), SEED.name))


def test_the_seed_reads_as_its_golden_says(seed: Reading, golden: Golden) -> None:
    golden.check(outline(seed), TESTS / "cases" / "seeds" / "003.outline")


def test_the_seed_is_an_interview_by_its_questions_and_answers(seed: Reading) -> None:
    assert (seed.reader, seed.genre, seed.language) == ("interview", "interview", "en")
    assert seed.decided == "by its questions and answers (95 % sure)"
    assert losses(seed) == ()


def test_the_seeds_lines_are_in_the_text_or_left_out(seed: Reading) -> None:
    lines = [line for line in seed.source.text.splitlines() if line.strip()]
    passages = texts(seed)
    assert passages == lines[4:249]
    assert (passages[0], passages[-1]) == (
        "What motivates Mark Zuckerberg these days?",
        "Yeah, thank you.",
    )
    assert fields(seed) == [("title", lines[0]), ("subtitle", lines[3])]
    counted = {"second-copy": 0, "furniture": 0}
    for reason, stretch in asides(seed):
        kind = "second-copy" if reason == "second-copy" else "furniture"
        counted[kind] += sum(bool(line.strip()) for line in stretch.splitlines())
    assert counted == {"second-copy": 247, "furniture": 20}
    assert len(lines) == 514 == len(passages) + 2 + sum(counted.values())


def test_no_heading_and_no_speaker_of_the_seed_is_invented(seed: Reading) -> None:
    assert headings(seed) == []
    assert seed.speakers == ()
    assert {leaf.speaker for leaf in leaves(seed.blocks)} == {""}


def test_words_wholly_in_quotation_marks_are_a_quotation_and_reported_ones_are_not(
    seed: Reading,
) -> None:
    voices = [leaf.voice for leaf in leaves(seed.blocks)]
    assert [i + 1 for i, voice in enumerate(voices) if voice == "quotation"] == [4, 9]
    assert set(voices) == {"report", "quotation"}


# --- turns ----------------------------------------------------------------------------------------


def test_paragraphs_without_a_label_go_on_with_the_turn() -> None:
    reading = interview(
        "Q: Why?\n\nA: Because.\n\nAnd because of that.\n\nQ: Why else?\n\nA: No.\n"
    )
    assert [(leaf.speaker, leaf.kind) for leaf in leaves(reading.blocks)] == [
        ("Q", "question"), ("A", "answer"), ("A", "answer"), ("Q", "question"), ("A", "answer"),
    ]  # fmt: skip
    assert {leaf.voice for leaf in leaves(reading.blocks)} == {"speech"}


def test_where_nobody_asks_turns_are_paragraphs() -> None:
    reading = interview(
        "ADA LIND: I put it here.\n\nBEN OSEI: You put it there.\n\n"
        "ADA LIND: I did not, I am sure.\n\nBEN OSEI: We shall see.\n"
    )
    assert [speaker.asks for speaker in reading.speakers] == [False, False]
    assert {leaf.kind for leaf in leaves(reading.blocks)} == {"paragraph"}


def test_labels_are_markup_and_no_words_of_a_turn() -> None:
    text = "**Ada Lind:** Who are you?\n\n**Ben Osei:** I am Ben.\n\n" * 2
    reading = interview(text)
    labels = [text[m.span.start : m.span.end] for m in reading.markup if m.kind == "label"]
    assert labels == ["**Ada Lind:** ", "**Ben Osei:** "] * 2
    assert texts(reading) == ["Who are you?", "I am Ben."] * 2


def test_a_note_about_the_interview_is_nobodys_turn() -> None:
    reading = interview(
        "Q: Is it done?\n\nA: It is.\n\nQ: And now?\n\nA: Now we wait.\n\n"
        "This interview was edited for length and clarity.\n"
    )
    last = list(leaves(reading.blocks))[-1]
    assert (last.speaker, last.voice, last.kind) == ("", "report", "paragraph")


def test_the_time_of_a_label_is_the_moment_its_turn_begins_at() -> None:
    reading = interview(
        "Ada Lind  0:02\nDo you hear me?\n\nBen Osei  0:05\nI do.\n\nAnd I see you.\n\n"
        "Ada Lind  1:02:03\nGood, and now?\n\nBen Osei  1:02:09\nNow we talk.\n"
    )
    moments = [
        [each.seconds for each in leaf.inlines if isinstance(each, Timestamp)]
        for leaf in leaves(reading.blocks)
    ]
    assert moments == [[2], [5], [], [3723], [3729]]
    assert texts(reading)[0] == "Do you hear me?"
    assert reading.genre == "transcript"


def test_times_that_do_not_rise_are_no_moments() -> None:
    reading = interview(
        "Ada (10:15): Do you hear me?\n\nBen (9:05): I do.\n\n"
        "Ada (3:16): Good, and now?\n\nBen (1:45): Now we talk.\n"
    )
    assert reading.genre == "interview"
    assert texts(reading)[0] == "Do you hear me?"


def test_a_time_alone_is_the_moment_of_the_next_turn() -> None:
    turn = "Ada Lind (0:0{0}): Do you?\n\nBen Osei (0:0{1}): I do.\n\n"
    text = turn.format(1, 2) + "0:05\n\nWe go on.\n\n" + turn.format(7, 8)
    leaf = list(leaves(interview(text).blocks))[2]
    assert [each.seconds for each in leaf.inlines if isinstance(each, Timestamp)] == [5]
    assert leaf_text(leaf) == "We go on."


def test_times_alone_between_turns_are_moments_of_a_recording() -> None:
    reading = interview(
        "00:00:00\n\nAda: Shall we begin?\nBen: I am here.\n00:05:00\n\n"
        "Ada: Good. And the salt?\nBen: We have none.\n"
    )
    assert texts(reading)[0] == "Shall we begin?"
    first, third = (list(leaves(reading.blocks))[i].inlines[0] for i in (0, 2))
    assert isinstance(first, Timestamp) and isinstance(third, Timestamp)
    assert (first.seconds, third.seconds, reading.genre) == (0, 300, "transcript")


def test_what_could_not_be_heard_is_the_turn_of_the_label_above() -> None:
    reading = interview(
        "Ada (00:01):\nDo you hear?\n\nBen (00:04):\nI do.\n\n"
        "Ada (00:09):\n[inaudible]\n\nBen (00:12):\nWhat did you say?\n"
    )
    assert [leaf.speaker for leaf in leaves(reading.blocks)] == ["Ada", "Ben", "Ada", "Ben"]


def test_a_short_line_between_turns_is_a_heading_and_a_short_answer_is_none() -> None:
    talk = "Q: Is it?\n\nA: It is, I said to my brother, and he said it was not.\n\n"
    reading = interview(f"{talk}The burnt wolf\n\n{talk}{talk}")
    assert headings(reading) == [(2, "The burnt wolf")]
    assert headings(interview(f"{talk}He laughed.\n\n{talk}{talk}")) == []


@pytest.mark.parametrize(
    "words", ["[MUSIC]", "(She gets up.)", "*applause*", "（笑声）", "♪ (bells) ♪", "[شخص يضحك]"]
)
def test_nobody_speaks_what_is_heard_or_done(words: str) -> None:
    talk = "Q: Is it?\n\nA: It is.\n\n"
    reading = interview(f"{talk}{words}\n\n{talk}")
    leaf = list(leaves(reading.blocks))[2]
    assert (leaf_text(leaf), leaf.speaker, leaf.voice) == (words, "", "report")


def test_words_about_those_who_spoke_are_nobodys_turn() -> None:
    reading = interview(
        "Ada Lind keeps the light at Skarn Point, and has done so for thirty winters.\n\n"
        + "Q: Is it far?\n\nA: It is, I think.\n\n" * 3
        + "The memoir of Ada Lind is published in the spring.\n"
    )
    assert list(leaves(reading.blocks))[-1].speaker == ""


def test_bold_type_round_a_label_and_its_words_is_markup() -> None:
    reading = interview("**ZEIT: Wer sind Sie?**\n\n**Lind:** Ich bin Lind.\n\n" * 3)
    assert texts(reading) == ["Wer sind Sie?", "Ich bin Lind."] * 3


def test_headings_that_came_as_markdown_are_headings_and_furniture_is_set_aside() -> None:
    reading = read(
        source(
            "Home | News | Contact\n\n## The salt maker\n\n**Paper:** Do you *like* salt?\n\n"
            "**Ada Lind:** I do.\n\n### The fire\n\n**Paper:** Were you afraid?\n\n"
            "**Lind:** I was not.\n\nPrivacy Policy | Terms of Use\n"
        )
    )
    assert losses(reading) == ()
    assert (reading.reader, reading.genre) == ("interview", "interview")
    assert headings(reading) == [(3, "The fire")]
    assert texts(reading) == ["Do you like salt?", "I do.", "Were you afraid?", "I was not."]
    assert [speaker.name for speaker in reading.speakers] == ["Paper", "Ada Lind"]
    assert len(reading.set_aside) == 2


def test_a_text_with_front_matter_is_left_to_markdown() -> None:
    text = "---\ntitle: A talk\n---\n" + "Q: Why?\n\nA: Because.\n\n" * 5
    assert evidence(source(text)) == (0, "it has front matter")


# --- the law --------------------------------------------------------------------------------------


@settings(max_examples=300, deadline=None)
@given(messy_texts())
def test_no_word_of_any_text_is_lost(text: str) -> None:
    reading = interview(text)
    assert losses(reading) == ()
    for leaf in leaves(reading.blocks):
        words = leaf_text(leaf)
        assert words and words == words.strip()
    assert {leaf.speaker for leaf in leaves(reading.blocks)} <= {
        "", *(speaker.key for speaker in reading.speakers),
    }  # fmt: skip
    assert len({speaker.key for speaker in reading.speakers}) == len(reading.speakers)


def test_hidden_words_over_what_is_set_aside_are_accounted_for() -> None:
    text = (
        "Home | News\n\n# Salt %%\n\nShare via: %%\n\n**Ada Lind:** Do you?\n\n**Ben Osei:** I do.\n\n"
        "# Fire\n\n**Ada Lind:** Were you?\n\n**Ben Osei:** I was.\n"
    )
    assert losses(interview(text)) == ()
    assert read(source(text)).reader == "markdown"


def test_a_surname_between_a_name_and_a_time_is_no_day() -> None:
    turns = (
        "Ada {} 00:04\nhi all\n\nBen {} 00:12\nhey\n\nAda {} 00:25\nseen it?\n\nBen {} 00:31\nyes\n"
    )
    for days, names in (
        (("Lind", "Oak", "Lind", "Oak"), ["Ada Lind", "Ben Oak"]),
        (("Today", "Today", "Today", "Today"), ["Ada", "Ben"]),
        (("Monday", "Today", "Today", "Today"), ["Ada", "Ben"]),
    ):
        reading = read(Source(path="a.txt", site_path="seeds/a.txt", text=turns.format(*days)))
        assert [each.name for each in reading.speakers] == names
