"""Markdown inside raw HTML: read as Markdown and told, or shown as it is written."""

from pathlib import Path

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Source, leaf_text, leaves
from glossator.readers import Habits, read
from glossator.readers.markdown.turns import read_markdown
from glossator.sources import conserve
from sites import REPOSITORY, built, built_files, write

NOTE = """# A talk

Before it.

<div class="callout callout-info">
**Ports** are named in [[Havens]] &amp; `ships`:
- one
- <b>two</b>
</div>

After **it**.
"""


def markdown(text: str, *, html: bool) -> Reading:
    return read_markdown(Source(path="n.md", site_path="seeds/n.md", text=text), html=html)


def texts(reading: Reading) -> list[str]:
    return [leaf_text(leaf) for leaf in leaves(reading.blocks)]


def losses(reading: Reading) -> tuple[conserve.Loss, ...]:
    spans = [*(each.span for each in reading.fields), *(each.span for each in reading.markup)]
    return conserve.audit(reading.source.text, reading.blocks, [*spans, *reading.private], ())


def test_markdown_inside_html_is_read_unless_the_owner_says_otherwise() -> None:
    assert texts(markdown(NOTE, html=False)) == [
        "Before it.",
        "Ports are named in Havens & ships:",
        "one",
        "two",
        "After it.",
    ]
    assert texts(markdown(NOTE, html=True)) == [
        "Before it.",
        "**Ports** are named in [[Havens]] & `ships`: - one - two",
        "After it.",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Words\n<div>\n*a*\n</div>", ["Words", "*a*"]),
        ("Words <b>*a*</b>\n<i>*b*</i>", ["Words a b"]),
        ("<div>*a*</div>\n\n*b*", ["*a*", "b"]),
        ("<div>\n\n*b*\n\n</div>", ["b"]),
        ("> <div>\n> *a*\n> </div>\n\n- <p>\n  *b*\n  </p>", ["*a*", "*b*"]),
        ("<pre>\n*a*\n\n*b*\n</pre>\n\n*c*", ["*a*", "*b*", "c"]),
        ("<span>\n# a\n    b", ["# a b"]),
        ("<div>\n```\n%%secret%% a\n```\n</div>", ["``` a ```"]),
        ("<div>\n$a$ ~~b~~ ==c== https://x.org [^1] ^[d]\n</div>\n\n[^1]: e",
         ["$a$ ~~b~~ ==c== https://x.org [^1] ^[d]", "e"]),
    ],
)  # fmt: skip
def test_html_ends_where_commonmark_ends_it(text: str, shown: list[str]) -> None:
    reading = markdown(text, html=True)
    assert texts(reading) == shown
    assert losses(reading) == ()


def site(folder: Path, config: str = "", **files: str) -> Path:
    files.setdefault("seeds__a_talk_md", NOTE)
    return write(
        folder, site_src__site_yml=f"title: Talks\nbase_url: https://x.org\n{config}", **files
    )


def test_a_build_says_where_markdown_inside_html_was_read(tmp_path: Path) -> None:
    page = {"site_src__pages__about_md": "About\n\n> <p>\n> See _this_.\n"}
    made = built(site(tmp_path, **page))
    (told,) = made.remarks
    assert told.startswith("seeds/a_talk.md:6, site_src/pages/about.md:4: Markdown inside an HTML ")
    assert "markdown_in_html: true" in told
    noted = built(tmp_path, notes=True).problems
    assert [(each.code, each.severity, str(each.where)) for each in noted][:1] == [
        ("markdown-in-html", "note", "seeds/a_talk.md:6")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<div>\nwords & no_marks * here\n</div>\n\n**strong**",
        "> <div>\n> words\n> </div>",
        "- <div>words</div>\n- more",
        "`<div>`\n**a**",
        '<a class="yt-timestamp" data-t="00:01:00">[00:01:00]</a> **a**',
    ],
)
def test_html_without_markdown_is_nothing_to_tell(tmp_path: Path, text: str) -> None:
    assert built(site(tmp_path, seeds__a_talk_md=text)).remarks == ()


@pytest.mark.parametrize(
    ("config", "edition", "is_read"),
    [
        ("markdown_in_html: true\n", "", True),
        ("markdown_in_html: false\n", "", False),
        ("markdown_in_html: true\n", "markdown_in_html: false\n", False),
        ("markdown_in_html: false\n", "markdown_in_html: true\n", True),
    ],
)
def test_what_the_owner_says_of_it_holds_and_is_not_told_again(
    tmp_path: Path, config: str, edition: str, *, is_read: bool
) -> None:
    folder = site(tmp_path, config, site_src__editions__a_talk_yml=f"source: a_talk.md\n{edition}")
    (folder / "site_src/editions/a_talk.yml").rename(folder / "site_src/editions/a-talk.yml")
    assert built(folder).remarks == ()
    page = built_files(folder)["read/a-talk.html"]
    assert (b"**Ports**" not in page) == is_read


def test_the_video_note_of_the_repository_reads_alike_either_way() -> None:
    path = next((REPOSITORY / "seeds").glob("000_*"))
    source = Source(path=path.name, site_path=f"seeds/{path.name}", text=path.read_text("utf-8"))
    assert read(source) == read(source, habits=Habits(markdown_in_html=False))
