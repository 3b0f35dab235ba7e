"""Dollars in Markdown: mathematics where it is asked for, else words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Golden
from glossator.model.documents import Reading
from glossator.model.trees import Math, Source, leaf_text, leaves, walk
from glossator.readers import Habits, read
from glossator.readers.front_matter import asks_for_math
from glossator.readers.markdown.turns import read_markdown
from glossator.sources import conserve
from outline import outline

CASES = sorted((Path(__file__).parent / "cases" / "mathematics").glob("*.md"))


def markdown(text: str, *, math: bool = True) -> Reading:
    return read_markdown(Source(path="note.md", site_path="seeds/note.md", text=text), math=math)


def losses(reading: Reading) -> tuple[conserve.Loss, ...]:
    return conserve.audit(
        reading.source.text,
        reading.blocks,
        [
            *(field.span for field in reading.fields),
            *(markup.span for markup in reading.markup),
            *reading.private,
        ],
        [markup.span for markup in reading.markup if markup.kind == "delimiter"],
    )


def formulas(reading: Reading) -> list[str]:
    return [
        each.text
        for leaf in leaves(reading.blocks)
        for part in (leaf.inlines, *(cell for row in leaf.rows for cell in row))
        for each in walk(part)
        if isinstance(each, Math)
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_case_reads_as_its_outline_says(case: Path, golden: Golden) -> None:
    reading = markdown(case.read_text(encoding="utf-8"))
    assert losses(reading) == ()
    golden.check(outline(reading), case.with_suffix(".outline"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing(case: Path, newline: str) -> None:
    text = case.read_text(encoding="utf-8")
    reading = markdown(text.replace("\n", newline))
    assert losses(reading) == ()
    assert formulas(reading) == formulas(markdown(text))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_without_being_asked_every_dollar_is_a_word(case: Path) -> None:
    text = case.read_text(encoding="utf-8")
    reading = markdown(text, math=False)
    assert losses(reading) == ()
    assert formulas(reading) == []
    assert not any(leaf.kind == "math" for leaf in leaves(reading.blocks))
    words = "".join(leaf_text(leaf) for leaf in leaves(reading.blocks))
    if case.stem == "in-lines-and-apart":
        assert r"The area is $\pi r^2$, and $x_i$ stands" in words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$x$", ["x"]),
        ("$x$.", ["x"]),
        ("($x$)", ["x"]),
        ("$x$-axis", ["x"]),
        ("$ x$", []),
        ("$x $", []),
        ("$x$1", []),
        (r"\$x$", []),
        (r"$x\$", []),
        (r"$x\$y$", [r"x\$y"]),
        (r"$x\\$", [r"x\\"]),
        ("`$x$`", []),
        ("$x `y$ z`", []),
        ("$x `y` z$", ["x `y` z"]),
        ("$5 and $x$", ["x"]),
        ("$x$ and $y$", ["x", "y"]),
        ("$a_b$ and $c_d$", ["a_b", "c_d"]),
        ("$[a](b)$", ["[a](b)"]),
        ("$$x$$", ["x"]),
        ("$$ x $$", ["x"]),
        ("a $$ x $$ b", ["x"]),
        ("$$\nx\n$$", ["x"]),
        ("$$x\n+ y$$", ["x\n+ y"]),
        ("$$x\n\ny$$", []),
        ("$$\nx\n\ny\n$$", ["x\n\ny"]),
        ("$$\nx", []),
        ("$$\n$$", []),
        ("$$$$", []),
        ("<b>$x$</b>", ["x"]),
        ("[$x$](https://example.org)", ["x"]),
        ("- $$\n  x\n  $$", ["x"]),
        ("- $$\n  x\n\n$$", []),
        ("- $$\n\n$$\nx", []),
    ],
)
def test_what_stands_between_dollars_is_mathematics_by_the_rules_of_obsidian_and_pandoc(
    text: str, found: list[str]
) -> None:
    reading = markdown(text)
    assert formulas(reading) == found
    assert losses(reading) == ()


PIECES = st.sampled_from(
    ["$", "$$", "$", "$$\n", "\n$$\n", "x", " ", "\\", "`", "``", "\n", "\n\n", "> ", "- ", "  ", "    ",
     "%%", "|", "*", "_", "5", "[", "](a)", "<b>", "</b>", "{", "}", "# ", "```\n", "^a", "[^1]", "\t"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_character_is_lost_between_dollars(text: str) -> None:
    for math in (True, False):
        assert losses(markdown(text, math=math)) == ()


@given(st.lists(PIECES.filter(lambda piece: "$" not in piece), max_size=30).map("".join))
def test_where_no_dollars_stand_asking_for_mathematics_changes_nothing(text: str) -> None:
    assert markdown(text, math=True) == markdown(text, math=False)


def test_many_dollars_take_no_longer_than_their_number() -> None:
    for text in ("$a `b$ " * 20_000, "$$ " * 60_000, r"$\$" * 60_000, "$x `" * 30_000):
        markdown(text)
        markdown("$$\n" + "x\n\n" * 20_000)


def test_only_markdown_has_mathematics() -> None:
    text = "The price of $x$ is high.\n\nThe price of $y$ is low.\n"
    for reader in ("clipping", "interview", "subtitles", "html"):
        source = Source(path="a.txt", site_path="seeds/a.txt", text=text)
        assert formulas(read(source, reader=reader, habits=Habits(math=True))) == []
    source = Source(path="a.txt", site_path="seeds/a.txt", text=text)
    assert formulas(read(source, reader="markdown", habits=Habits(math=True))) == ["x", "y"]


@pytest.mark.parametrize(
    ("front", "asks"),
    [
        ("math: true", True),
        ("Math: yes", True),
        ("math: false", False),
        ("math: perhaps", None),
        ("title: Math", None),
        ('math: "true"', True),
    ],
)
def test_a_notes_front_matter_may_ask_for_mathematics(front: str, asks: bool | None) -> None:
    assert asks_for_math(f"---\n{front}\n---\nWords.\n") is asks
