"""Speaker labels in Markdown: found where they come again, and the blocks stay as they are."""

from glossator.model.documents import Reading
from glossator.model.trees import Heading, Source, Styled, Timestamp, leaf_text, leaves
from glossator.readers import read
from outline import outline
from plain_texts import losses, source, texts


def markdown(text: str) -> Reading:
    reading = read(source(text, "note.md"))
    assert reading.reader == "markdown"
    assert losses(reading) == ()
    return reading


def turns(reading: Reading) -> list[tuple[str, str]]:
    return [(leaf.speaker, leaf_text(leaf)) for leaf in leaves(reading.blocks)]


def test_labels_in_bold_type_are_turns_and_their_words_keep_their_shapes() -> None:
    reading = markdown(
        "# Salt\n\nA talk.\n\n**Ada Lind:** Do you *like* salt?\n\n**Ben Osei:** I do.\n\n"
        "And [pepper](https://example.org).\n\n**Lind**: And you?\n\n**BO:** I too.\n"
    )
    assert turns(reading) == [
        ("", "A talk."), ("AL", "Do you like salt?"), ("BO", "I do."), ("BO", "And pepper."),
        ("AL", "And you?"), ("BO", "I too."),
    ]  # fmt: skip
    assert reading.genre == "interview"
    assert any(isinstance(each, Styled) for leaf in leaves(reading.blocks) for each in leaf.inlines)
    assert reading.decided == "by its file name; its turns 84 % sure"


def test_lines_of_one_paragraph_are_a_turn_each() -> None:
    reading = markdown("Ada: Do you?\nBen: I do.\n\nAda: Why me?\nBen: I know.\n" * 2)
    assert turns(reading)[:4] == [
        ("Ada", "Do you?"),
        ("Ben", "I do."),
        ("Ada", "Why me?"),
        ("Ben", "I know."),
    ]


def test_a_block_id_stays_with_the_last_turn_of_its_paragraph() -> None:
    reading = markdown("Ada: Do you?\nBen: I do. ^here\n\nAda: Why me?\nBen: I know.\n")
    assert [leaf.author_ids for leaf in leaves(reading.blocks)][:2] == [(), ("here",)]


def test_a_heading_a_callout_and_a_quotation_are_nobodys_turn() -> None:
    talk = "Q: Is it?\n\nA: It is.\n\n"
    reading = markdown(f"{talk}> quoted\n\n> [!note] N\n> told\n\n## More\n\nBetween.\n\n{talk}")
    said = dict((words, who) for who, words in turns(reading))
    assert (said["quoted"], said["told"], said["Between."]) == ("", "", "")


def test_the_time_of_a_label_is_a_moment() -> None:
    reading = markdown(
        "**Ada** [0:01]: Do you?\n\n**Ben** [0:05]: I do.\n\n**Ada** [1:01]: Why me?\n\n"
        "**Ben** [1:05]: I know.\n"
    )
    found = [
        e.seconds
        for leaf in leaves(reading.blocks)
        for e in leaf.inlines
        if isinstance(e, Timestamp)
    ]
    assert found == [1, 5, 61, 65]
    assert reading.genre == "transcript"


def test_questions_in_bold_type_are_questions() -> None:
    reading = markdown(
        "**Do you hear me?**\n\nI do.\n\n**Do you see me?**\n\nMy eyes are shut.\n\n"
        "**Are you well?**\n\nI am.\n"
    )
    assert [leaf.kind for leaf in leaves(reading.blocks)] == ["question", "answer"] * 3
    assert texts(reading)[0] == "Do you hear me?"


def test_notes_with_colons_stay_notes() -> None:
    text = "# Two tents\n\n**Pros:** I like it.\n\n**Cons:** Do you?\n\n**Pros:** Mine.\n\n**Cons:** Yours?\n"
    reading = markdown(text)
    assert (reading.genre, reading.speakers) == ("note", ())
    assert "{strong Pros:} I like it." in outline(reading)


def test_a_long_paragraph_of_labelled_lines_is_read_in_time() -> None:
    lines = "Ada: do you?\nBen: I do.\n" * 3000
    assert len(turns(markdown(lines))) == 6000


def test_turns_over_a_rule_are_no_heading_of_it() -> None:
    text = "**Ada:** Who is there?\n**Ben:** I am.\n**Ada:** You?\n**Ben:** I.\n---\n**Ada:** Go.\n"
    reading = read(Source(path="a.md", site_path="seeds/a.md", text=text))
    assert not [block for block in reading.blocks if isinstance(block, Heading)]
    assert {leaf.speaker for leaf in leaves(reading.blocks)} == {"Ada", "Ben"}


def test_a_title_over_a_rule_stays_one() -> None:
    reading = read(
        Source(path="a.md", site_path="seeds/a.md", text="**Ada:** a life\n---\nText.\n")
    )
    assert isinstance(reading.blocks[0], Heading)


_PANEL = """# Salt

**Ada Lind:** Do you like salt?

**Ben Osei:** I do. I like it very much.

**Un exemple :** Quand je suis là, est-ce que je compte ?

**Ada Lind:** I see. Who wants to ask?

**Eine Zuhörerin aus der dritten Reihe:** Darf ich etwas fragen?

**Ben Osei:** You may.

**A word of warning:** Salt is wet.

**Ada Lind:** Thank you.
"""


def test_somebody_whom_nobody_knows_has_a_turn_among_labels_in_bold_type() -> None:
    reading = markdown(_PANEL)
    names = [speaker.name for speaker in reading.speakers]
    assert names == ["Ada Lind", "Ben Osei", "Eine Zuhörerin aus der dritten Reihe"]
    assert ("EZR", "Darf ich etwas fragen?") in turns(reading)


def test_a_remark_in_bold_type_among_labels_is_nobody() -> None:
    said = [text for _, text in turns(markdown(_PANEL))]
    assert "A word of warning: Salt is wet." in said
    assert "Un exemple : Quand je suis là, est-ce que je compte ?" in said


def test_somebody_is_nobody_where_labels_are_not_in_bold_type() -> None:
    reading = markdown(_PANEL.replace("**", ""))
    assert "Eine Zuhörerin aus der dritten Reihe" not in [each.name for each in reading.speakers]
