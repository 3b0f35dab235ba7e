"""Embeds show the words of another text, say where they stand, and never go round in a circle."""

from itertools import pairwise
from pathlib import Path

import pytest

from sites import built_files, write

TALK = """# The talk

Before it.

## The case

The case is clear ^clear

More of the case.

### A detail

A small thing.

## After

The end.
"""


def _page(folder: Path, name: str) -> str:
    return built_files(folder)[f"read/{name}.html"].decode()


def _embedded(page: str) -> str:
    return page.partition('class="embedded">')[2].partition('<p class="from">')[0]


def test_a_section_is_shown_to_its_end_and_no_further(tmp_path: Path) -> None:
    page = _page(write(tmp_path, note_md="See:\n\n![[talk#The case]]\n", talk_md=TALK), "note")
    shown = _embedded(page)
    assert "The case is clear" in shown
    assert "A small thing." in shown
    assert "Before it." not in shown
    assert "The end." not in shown


def test_a_block_is_shown_alone(tmp_path: Path) -> None:
    page = _page(write(tmp_path, note_md="![[talk#^clear]]\n", talk_md=TALK), "note")
    assert "The case is clear" in _embedded(page)
    assert "More of the case." not in page


def test_a_whole_note_is_shown_and_linked_to(tmp_path: Path) -> None:
    page = _page(write(tmp_path, note_md="![[The talk]]\n", talk_md=TALK), "note")
    assert "Before it." in _embedded(page)
    assert "The end." in _embedded(page)
    assert 'href="talk.html"' in page.partition('<p class="from">')[2]


def test_what_is_embedded_has_no_ids_of_its_own(tmp_path: Path) -> None:
    page = _page(write(tmp_path, note_md="![[talk]]\n", talk_md=TALK), "note")
    assert " id=" not in _embedded(page)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("One.\n\n![[two]]\n", "Two.\n\n![[one]]\n"),
        ("One.\n\n![[one]]\n", "Two.\n\n![[two]]\n"),
        ("# A\n\nOne.\n\n![[#A]]\n", "# B\n\nTwo.\n\n![[one#A]]\n\n![[two#B]]\n"),
    ],
)
def test_a_circle_ends(tmp_path: Path, one: str, two: str) -> None:
    page = _page(write(tmp_path, one_md=one, two_md=two), "one")
    assert page.count("One.") <= 3


def test_embeds_that_multiply_do_not_hang_the_build(tmp_path: Path) -> None:
    names = ("apple", "beech", "cedar", "damson", "elder", "fir")
    for name, inner in pairwise(names):
        (tmp_path / f"{name}.md").write_text(f"Of {name}.\n\n" + f"![[{inner}]]\n\n" * 40)
    (tmp_path / "fir.md").write_text("The last.\n")
    assert len(_page(tmp_path, "apple")) < 120_000


def test_an_embed_of_what_is_not_there_stays_words(tmp_path: Path) -> None:
    page = _page(write(tmp_path, note_md="![[talk#Nowhere]]\n\n![[gone]]\n", talk_md=TALK), "note")
    assert 'class="embedded"' not in page
    assert "talk#Nowhere" in page
    assert "gone" in page


def test_an_embed_inside_a_sentence_is_a_link(tmp_path: Path) -> None:
    page = _page(write(tmp_path, note_md="As in ![[talk]] said.\n", talk_md=TALK), "note")
    assert 'class="embedded"' not in page
    assert 'href="talk.html"' in page


def test_who_speaks_is_named(tmp_path: Path) -> None:
    talk = "Anna: Why is the sky blue?\n\nBen: Because it is.\n\nAnna: Is it?\n\nBen: It is.\n"
    note = "![[talk]]\n"
    page = _page(write(tmp_path, note_md=note, talk_txt=talk), "note")
    assert ">Anna</p>" in _embedded(page)


def test_private_notes_are_not_shown_by_embedding_them(tmp_path: Path) -> None:
    files = built_files(write(tmp_path, a_md="![[b]]\n", b_md="---\ndraft: true\n---\nSecret.\n"))
    assert not any(b"Secret" in content for content in files.values())
