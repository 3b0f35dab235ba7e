"""The clipping reader: cases with outlines, the seeds, and the law that no word is lost."""

import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings

from conftest import Golden
from glossator.model.documents import Reading
from glossator.model.trees import Leaf, LineBreak, leaf_text, leaves, walk
from glossator.readers import read
from glossator.readers.clippings.clipping import read_clipping
from outline import outline
from plain_texts import asides, fields, headings, losses, messy_texts, source, texts

TESTS = Path(__file__).parent
CASES = sorted((TESTS / "cases" / "clipping").glob("*.txt"))
SEEDS = TESTS.parent / "seeds"
ARTICLES = sorted(SEEDS.glob("00[12]_*.txt"))


def clipping(text: str) -> Reading:
    return read_clipping(source(text))


# --- cases ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_case_reads_as_its_outline_says(case: Path, golden: Golden) -> None:
    reading = clipping(case.read_text(encoding="utf-8"))
    assert losses(reading) == ()
    golden.check(outline(reading), case.with_suffix(".outline"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing_but_places(case: Path, newline: str) -> None:
    text = case.read_text(encoding="utf-8")
    reading = clipping(text.replace("\n", newline))
    assert losses(reading) == ()
    assert outline(reading) == outline(clipping(text))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_every_stretch_set_aside_says_what_spoke_for_it(case: Path) -> None:
    for aside in clipping(case.read_text(encoding="utf-8")).set_aside:
        assert len(aside.evidence.split()) >= 3


# --- the seeds --------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", ARTICLES, ids=lambda path: path.stem[:3])
def test_a_seed_reads_as_its_golden_says(seed: Path, golden: Golden) -> None:
    reading = read(source(seed.read_bytes().decode("utf-8"), seed.name))
    assert (reading.reader, reading.genre, reading.language) == ("clipping", "article", "en")
    assert reading.decided == "as plain text"
    assert losses(reading) == ()
    golden.check(outline(reading), TESTS / "cases" / "seeds" / f"{seed.stem[:3]}.outline")


def test_the_first_article_leaves_out_a_pictures_words_and_a_form() -> None:
    reading = clipping(ARTICLES[0].read_text(encoding="utf-8"))
    assert fields(reading) == [("title", "Mark Zuckerberg AI Vision and Meta’s Future")]
    assert [reason for reason, _ in asides(reading)] == ["image-credit", "form", "form"]
    assert len(headings(reading)) == 12
    assert len(texts(reading)) == 31


def test_the_second_articles_fifty_one_lines_add_up() -> None:
    text = ARTICLES[1].read_text(encoding="utf-8")
    reading = clipping(text)
    assert [name for name, _ in fields(reading)] == ["title", "author", "based_on"]
    left_out = [reason for reason, _ in asides(reading)]
    assert sorted(left_out) == sorted(
        ["repeated-title", "repeated-byline", "counter", "related-links"]
        + 3 * ["advertisement"] + 6 * ["form"]
    )  # fmt: skip
    passages, chapters = texts(reading), headings(reading)
    assert (len(passages), len(chapters)) == (27, 8)
    lines = [line for line in text.splitlines() if line.strip()]
    assert len(lines) == 51 == len(passages) + len(chapters) + len(left_out) + 3


# --- the law ----------------------------------------------------------------------------------------


@settings(max_examples=300, deadline=None)
@given(messy_texts())
def test_no_word_of_any_text_is_lost(text: str) -> None:
    reading = clipping(text)
    assert losses(reading) == ()
    for leaf in leaves(reading.blocks):
        words = leaf_text(leaf)
        assert words and words == words.strip()


@pytest.mark.parametrize("seed", ARTICLES, ids=lambda path: path.stem[:3])
def test_no_word_is_lost_when_bytes_of_a_seed_change(seed: Path) -> None:
    chance = random.Random(20)
    content = seed.read_bytes()
    for _ in range(50):
        changed = bytearray(content)
        for _ in range(chance.randint(1, 20)):
            place = chance.randrange(len(changed))
            match chance.randrange(4):
                case 0:
                    changed[place] = chance.randrange(256)
                case 1:
                    del changed[place : place + chance.randint(1, 60)]
                case 2:
                    changed[place:place] = b"\n\n"
                case _:
                    changed[place:place] = changed[: chance.randint(1, 500)]
        assert losses(clipping(bytes(changed).decode("utf-8", "replace"))) == ()


def test_reading_twice_gives_the_same() -> None:
    text = ARTICLES[0].read_text(encoding="utf-8")
    assert clipping(text) == clipping(text)


@pytest.mark.parametrize(
    "text",
    [
        "x" * 2_000_000,
        "A sentence of it. " * 100_000,
        "'" * 1_000_000,
        "\n" * 1_000_000,
        "".join(f"Heading {i}\n\nA paragraph that goes on for more than nine words.\n\n" for i in range(3000)),
        "".join(f"{' ' * i}- item {i}\n" for i in range(1500)),
        "".join(f"Line {i} says the same as every other line of this.\n" for i in range(3000)) * 2,
    ],
    ids=["one word", "one line", "quotes", "blank", "headings", "deep list", "copies"],
)  # fmt: skip
def test_a_monstrous_text_is_read_in_seconds(text: str) -> None:
    start = time.process_time()
    assert losses(clipping(text)) == ()
    assert time.process_time() - start < 20


# --- shapes -----------------------------------------------------------------------------------------


def test_an_empty_text_has_no_blocks() -> None:
    assert clipping("").blocks == clipping(" \n\x00\n\u200b").blocks == ()


def test_a_title_alone_is_the_texts_one_passage() -> None:
    reading = clipping("Only a title\n")
    assert texts(reading) == ["Only a title"]
    assert reading.fields == ()


def test_line_ends_inside_a_wrapped_paragraph_show_if_asked_for() -> None:
    case = TESTS / "cases" / "clipping" / "hard-wrapped-mail.txt"
    soft = read_clipping(source(case.read_text(encoding="utf-8")), "soft")
    hard = read_clipping(source(case.read_text(encoding="utf-8")), "hard")
    assert losses(hard) == ()
    first = next(iter(leaves(hard.blocks)))
    assert sum(isinstance(inline, LineBreak) for inline in walk(first.inlines)) == 3
    assert texts(soft)[0] == texts(hard)[0].replace("\n", " ")


def test_a_nul_is_shown_as_what_cannot_be_shown() -> None:
    assert texts(clipping("Words before\x00after, and a sentence to make it one."))[0].startswith(
        "Words before\ufffdafter"
    )


def test_a_quotation_is_somebody_elses_words() -> None:
    reading = clipping(
        "A title for it\n\nHe put it in the shortest way that he could find:\n\n“It is raining in here.”\n"
    )
    assert [(leaf.kind, leaf.voice) for leaf in leaves(reading.blocks)] == [
        ("paragraph", "report"),
        ("quotation", "quotation"),
    ]
    assert all(isinstance(leaf, Leaf) and not leaf.speaker for leaf in leaves(reading.blocks))
