"""Sources with more lines than can be read: nothing lost, nothing private shown, and it is said."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from glossator import editions
from glossator.cli import main
from glossator.editions.titles import title_of
from glossator.model.documents import Document
from glossator.model.site import SiteConfig
from glossator.model.trees import Source, Span, leaf_text, leaves
from glossator.problems import Checked
from glossator.readers import READERS, Habits, Reader, read, read_by
from glossator.readers.overlong import LINES, plain_leaves, readable
from glossator.sources import conserve

CONFIG = SiteConfig(title="S", configured=False)


def edited(text: str, reader: str) -> Checked[Document]:
    reading = read(Source(path="a.txt", site_path="seeds/a.txt", text=text), reader=reader)
    return editions.edit(reading, "a", None, CONFIG, ())


@pytest.mark.parametrize("reader", READERS[1:], ids=lambda reader: reader.name)
def test_the_end_of_a_source_too_long_to_be_read_is_plain_words_and_that_is_said(
    reader: Reader,
) -> None:
    text = "<p>Some *words*\n\n" * 3000 + "<p>the <b>last</b> of them"
    source = Source(path="a.txt", site_path="seeds/a.txt", text=text)
    reading = read_by(replace(reader, most=100), source, Habits())
    checked = editions.edit(reading, "a", None, CONFIG, ())
    assert conserve.losses(checked.value) == ()
    assert [problem.code for problem in checked.problems] == ["source-too-long"]
    last = list(leaves(checked.value.blocks))[-1]
    tail = "the last of them" if reader.name == "html" else "<p>the <b>last</b> of them"
    assert leaf_text(last).endswith(tail)


def test_comments_behind_what_is_read_stay_private() -> None:
    text = "a\n" * 119_990 + "%%\n" + "b\n" * 20_000 + "private\n%%\nseen <!-- unseen --> too"
    document = edited(text, "markdown").value
    shown = " ".join(leaf_text(leaf) for leaf in leaves(document.blocks))
    assert conserve.losses(document) == ()
    assert "private" not in shown and "unseen" not in shown
    assert shown.endswith("seen too")


def test_a_short_source_is_read_to_its_end() -> None:
    assert edited("# A\n\nb", "markdown").value.reading.read_to is None
    assert readable("a\nb\nc", LINES, 5) == 5


def test_what_is_read_ends_with_a_line() -> None:
    assert readable("a\nb\nc", LINES, 2) == 2


def test_plain_paragraphs_end_where_lines_do() -> None:
    text = "word word word word\n" * 1000
    made = list(plain_leaves(text, [Span(0, len(text))]))
    assert len(made) > 5
    assert all(text[leaf.span.end - 1] == "\n" for leaf in made)


def test_a_title_made_of_first_words_is_no_longer_than_a_title() -> None:
    source = Source(path="1.md", site_path="seeds/1.md", text="[a](" * 4_000)
    assert len(title_of(read(source))) <= 121


@pytest.mark.parametrize("pattern", ["[a](", "[[a|", "==", "&", "[", "(1:02) "])
@pytest.mark.parametrize("before", ["", "https://youtu.be/AAAAAAAAAA1 "])
def test_a_build_of_one_long_line_takes_no_longer_than_its_length(
    pattern: str, before: str, tmp_path: Path
) -> None:
    _seconds("a", tmp_path)  # templates are read once
    short = _seconds(before + pattern * 1_000, tmp_path)
    # 8 times as long; a quadratic build takes 64 times as long
    assert _seconds(before + pattern * 8_000, tmp_path) < 12 * short


def _seconds(text: str, folder: Path) -> float:
    """Of the processor, to check a folder of but `text`."""
    (folder / "1.md").write_text(text, encoding="utf-8")
    start = time.process_time()
    assert CliRunner().invoke(main, ["check", "-q", str(folder)]).exit_code == 0
    return time.process_time() - start
