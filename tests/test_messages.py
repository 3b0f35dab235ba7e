"""Problems are told in the owner's words, one way for each listener."""

import json

from glossator.messages import told
from glossator.problems import Problem, Where

WRONG = Problem(
    code="quote-not-found",
    message='these words are not in "verge"',
    where=Where(path="site_src/editions/verge.yml", line=7, column=3),
    hint="Closest: other words.",
)


def test_piped_a_problem_is_one_line() -> None:
    assert told([WRONG], "plain") == (
        'site_src/editions/verge.yml:7:3: error: these words are not in "verge" '
        "[quote-not-found] Closest: other words."
    )


def test_under_github_a_problem_is_an_annotation() -> None:
    assert told([WRONG], "github").startswith(
        "::error file=site_src/editions/verge.yml,line=7,col=3::these words"
    )


def test_for_tools_a_problem_is_json() -> None:
    (value,) = json.loads(told([WRONG], "json"))
    assert value["line"] == 7
    assert value["code"] == "quote-not-found"


def test_errors_come_first_and_each_problem_once() -> None:
    warning = Problem(code="a", message="first in the file", severity="warning")
    lines = told([warning, WRONG, WRONG], "plain").splitlines()
    assert len(lines) == 2
    assert "error" in lines[0]


def test_a_file_name_cannot_steer_the_terminal() -> None:
    problem = Problem(code="c", message="m", where=Where(path="a\x1b[2Jb\nc"))
    assert "\x1b" not in told([problem], "plain")
    assert "\n" not in told([problem], "plain")
