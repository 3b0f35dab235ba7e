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
