"""What the documentation lists is what there is."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from glossator.model.documents import GENRES, REASONS
from glossator.project import edition_file, site_file, themes_file
from glossator.project.keys import Key

DOCS = Path(__file__).parent.parent / "docs"


def _section(title: str) -> str:
    """The part of files.md under a heading of the second level."""
    text = (DOCS / "files.md").read_text("utf-8")
    return text.split(f"## `{title}`", 1)[1].split("\n## ", 1)[0]


@pytest.mark.parametrize(
    ("title", "keys"),
    [
        ("site.yml", site_file.KEYS),
        ("themes.yml", themes_file.KEYS),
        ("editions/<slug>.yml", edition_file.KEYS),
    ],
)
def test_every_key_of_a_file_is_explained_and_none_that_there_is_not(
    title: str, keys: Sequence[Key]
) -> None:
    rows = re.findall(r"^\| (`[^|]*`) \|", _section(title), re.M)
    listed = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert sorted(listed) == sorted(key.name for key in keys)


def test_the_words_a_key_may_have_are_listed() -> None:
    section = _section("editions/<slug>.yml")
    for word in (*GENRES, *REASONS):
        assert f"`{word}`" in section
