"""Code of a pasted page, which comes as lines like any other."""

import pytest

from glossator.model.trees import Leaf, leaf_text, leaves
from glossator.readers.clippings.clipping import read_clipping
from glossator.readers.clippings.pasted_code import _SIGNS
from plain_texts import headings, source

PROSE = "The log has a line for each boat, and the script counts them by the day they came in."
END = "That is all there is to it. I have used it for four years, and I never lost a line."


def page(*lines: str) -> str:
    return "\n".join(("How to count boats", "", PROSE, "", *lines, "", END, ""))


def pieces(*lines: str) -> list[Leaf]:
    reading = read_clipping(source(page(*lines)))
    return [leaf for leaf in leaves(reading.blocks) if leaf.kind == "code"]


def said(*lines: str) -> list[str]:
    return [leaf_text(piece) for piece in pieces(*lines)]


def test_lines_of_code_are_one_passage_set_deep_as_they_stand() -> None:
    lines = ("def weigh(boat):", "    return boat.hull", "", "print(weigh(dinghy))")
    assert said(*lines) == ["\n".join(lines)]


def test_a_command_by_itself_is_code() -> None:
    assert said("sudo apt install rsync") == ["sudo apt install rsync"]
    assert said("$ make boats") == ["$ make boats"]


def test_what_a_command_prints_is_of_the_same_piece() -> None:
    assert said("$ ls", "boats.txt", "$ weigh boats.txt", "412 kg") == [
        "$ ls\nboats.txt\n$ weigh boats.txt\n412 kg"
    ]


def test_a_comment_in_code_is_no_heading() -> None:
    lines = ("#!/bin/sh", "# Where the log is", "LOG=$HOME/boat.log")
    assert said(*lines) == ["\n".join(lines)]
    assert not headings(read_clipping(source(page(*lines))))


def test_settings_set_deep_under_their_keys_are_code_and_facts_are_not() -> None:
    nested = ("services:", "  boat:", "    image: dinghy", "    ports:", "      - 80:80")
    assert said(*nested) == ["\n".join(nested)]
    assert not pieces("Length: 4.2 m", "Weight: 412 kg")


@pytest.mark.parametrize(
    "lines",
    [
        ("The command is chmod +x backup.sh, as you know, and it says nothing.",),
        ("Speed = distance / time",),
        ("He asked (twice); she said nothing (once).",),
        ("Import boats from the yard, and wait.",),
        ("From here to there",),
        ("Let us go then, you and I,", "When the evening is spread out", "against the sky"),
        ("[Applause]", "[Laughter]", "He went on when it was quiet again, as he always had done."),
        ("— Go on", "— I will not;"),
        ("Find the key", "Make the bed", "Cut the bread"),
        ("Class:", "Dinghy"),
        ("#boats", "#harbour"),
        ("For the sauce:", "200 g of butter", "1 onion"),
        ("Select one from the list",),
        ("go home",),
    ],
)
def test_words_that_only_look_a_little_like_code_are_text(lines: tuple[str, ...]) -> None:
    assert not pieces(*lines)


def test_prose_between_two_pieces_is_text_where_no_blank_line_parts_them() -> None:
    lines = ("Install it:", "pip install boatlog", "Then count what you have:", "boatlog --all -v")
    text = f"How to count boats\n{PROSE}\n" + "\n".join(lines) + f"\n{END}\n"
    found = [leaf_text(leaf) for leaf in leaves(read_clipping(source(text)).blocks)]
    assert found == [PROSE, lines[0], lines[1], lines[2], lines[3], END] or found[-5:-1] == [*lines]


def test_code_is_in_the_language_that_the_bar_above_it_names() -> None:
    lines = ("python", "Copy", "def weigh(boat):", "    return boat.hull")
    assert [piece.language for piece in pieces(*lines)] == ["python"]
    assert [piece.language for piece in pieces(*lines[2:])] == [""]


def test_a_line_in_code_that_looks_like_a_credit_is_not_set_aside() -> None:
    text = page("boats:", "  - name: dinghy", "    photo: Ada Lind", "    image: dinghy.png")
    reading = read_clipping(source(text))
    assert not reading.set_aside


@pytest.mark.parametrize("sign", _SIGNS, ids=lambda sign: sign.name)
def test_each_sign_of_code_holds_for_its_instance(sign: object) -> None:
    assert sign.shape.match(sign.instance)  # type: ignore[attr-defined]
