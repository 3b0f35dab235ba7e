import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.sentences import sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("He said “Stop.” Then he left.", ["He said “Stop.”", "Then he left."]),
        ("Right?” he said. “Yes.”", ["Right?” he said.", "“Yes.”"]),
        ("Er sagte: „Halt.“ Dann ging er.", ["Er sagte: „Halt.“", "Dann ging er."]),
        ("Hun sa: »Nei.« Så gikk hun.", ["Hun sa: »Nei.«", "Så gikk hun."]),
        ("Mr. Smith met Dr. No. They spoke.", ["Mr. Smith met Dr. No. They spoke."]),
        ("The U.S. Senate met. It voted.", ["The U.S. Senate met.", "It voted."]),
        ("J. K. Rowling wrote. I read.", ["J. K. Rowling wrote.", "I read."]),
        ("It was 2004. He was nineteen.", ["It was 2004.", "He was nineteen."]),
        ("Am 3. Oktober kam er. Er blieb.", ["Am 3. Oktober kam er.", "Er blieb."]),
        ("Pi is 3.14 or so. Yes.", ["Pi is 3.14 or so.", "Yes."]),
        ("Well… Maybe. Wait... what? No!?", ["Well…", "Maybe.", "Wait... what?", "No!?"]),
        ("源。次！「三。」四", ["源。", "次！", "「三。」", "四"]),
        ("एक है। दो है।", ["एक है।", "दो है।"]),
        ("One line\nanother line", ["One line", "another line"]),
        ("см. там же. Дальше.", ["см. там же.", "Дальше."]),
        ("No stop at all", ["No stop at all"]),
        ("  ", []),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_says_so(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@settings(deadline=None)
@given(st.text(alphabet="aB.!?…。\n \"'”)1Mr", max_size=60))
def test_sentences_stand_in_order_and_hold_all_but_white_space(text: str) -> None:
    reached = 0
    kept = ""
    for start, end in sentences(text):
        assert reached <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert not text[reached:start].strip()
        kept += text[start:end]
        reached = end
    assert not text[reached:].strip()


@pytest.mark.parametrize(
    "piece", [".", "!?", ". ", '."', "Mr. ", "\n", "。", ".)", " ", ".a", "… “", "A."]
)
def test_no_text_takes_long(piece: str) -> None:
    start = time.process_time()
    list(sentences(piece * 50_000 + "a"))
    assert time.process_time() - start < 3
