"""Comments that nothing closes are told."""

from pathlib import Path

import pytest

from sites import built, write


@pytest.mark.parametrize("opening", ["<!--", "%%"])
def test_a_comment_that_is_never_closed_is_told_with_its_line(tmp_path: Path, opening: str) -> None:
    text = f"Shown <!-- a --> %%b%%.\n\n<!-- c -->\n\n{opening} my zqxdraft\n\nand more zqxwords\n"
    made = built(write(tmp_path, seeds__one_md=text))
    (problem,) = made.problems
    assert (problem.code, problem.severity) == ("comment-open", "warning")
    assert problem.where is not None
    assert (problem.where.path, problem.where.line) == ("seeds/one.md", 5)
    assert not any(b"zqx" in artifact.content for artifact in made.artifacts)


@pytest.mark.parametrize("opening", ["<!--", "%%"])
def test_an_open_comment_in_a_page_or_a_file_of_notes_of_the_owners_is_told_too(
    tmp_path: Path, opening: str
) -> None:
    folder = write(
        tmp_path,
        seeds__one_md="The harbour is old.\n",
        site_src__pages__about_md=f"# About\n\nShown.\n\n{opening} my zqxdraft\n\nzqxmore\n",
        site_src__notes__one_md=f"> The harbour\n\nOld.\n\n{opening} zqxnote\n\n> is old\n\nzqx\n",
    )
    made = built(folder)
    assert [(each.code, str(each.where)) for each in made.problems] == [
        ("comment-open", "site_src/notes/one.md:5"),
        ("comment-open", "site_src/pages/about.md:5"),
    ]
    assert not any(b"zqx" in artifact.content for artifact in made.artifacts)
