"""The workflows give away no more than they must: what zizmor would say, held without it."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

FOLDER = Path(__file__).parent.parent / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
PINNED = re.compile(r"[\w./-]+@[0-9a-f]{40}")


def _read(path: Path) -> dict[str, Any]:
    value = yaml.safe_load(path.read_text("utf-8"))
    assert isinstance(value, dict)
    return value


def _steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in _read(path)["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_is_allowed_but_where_it_is_needed(path: Path) -> None:
    workflow = _read(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        writes = {key for key, value in job["permissions"].items() if value == "write"}
        may = {"accept": {"contents"}, "deploy": {"pages", "id-token"}}.get(name, set())
        assert writes <= may, name


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_and_leave_no_credentials_behind(path: Path) -> None:
    for step in _steps(path):
        if "uses" in step:
            assert PINNED.fullmatch(step["uses"]), step["uses"]
        if "actions/checkout" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_expression_is_pasted_into_a_script(path: Path) -> None:
    assert not any("${{" in step.get("run", "") for step in _steps(path))


def test_what_is_safe_is_committed_before_the_run_fails_and_then_nothing_is_deployed() -> None:
    jobs = _read(FOLDER / "pages.yml")["jobs"]
    runs = [step.get("run", "") for step in jobs["accept"]["steps"]]
    accepting = next(i for i, run in enumerate(runs) if "make accept" in run)
    assert "--safe" in runs[accepting]
    assert "git push" in runs[accepting + 1]
    assert "exit 1" in runs[accepting + 2]
    assert jobs["accept"]["steps"][accepting]["continue-on-error"] is True
    assert jobs["build"]["needs"] == "accept"
    assert jobs["deploy"]["needs"] == "build"
    assert any("--locked" in step.get("run", "") for step in jobs["build"]["steps"])
