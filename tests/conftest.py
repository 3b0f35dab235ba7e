"""What all tests share."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A test that can fail by chance is a bug in the test: `make test` tries the same inputs each time and
# has no clock; the long counts of `make test-full` look for new ones.
settings.register_profile(
    "glossator",
    deadline=None,
    database=None,
    derandomize=os.environ.get("GLOSSATOR_FULL") != "1",
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("glossator")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the goldens instead of comparing"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> "Golden":
    """Compares a text with the file that holds what it should be."""
    return Golden(update=bool(request.config.getoption("--update-golden")))


class Golden:
    """A text a person has reviewed, in a file; a missing one fails, only an update writes one."""

    def __init__(self, *, update: bool) -> None:
        self.update = update

    def check(self, text: str, path: Path) -> None:
        """Fail unless `text` is what `path` holds."""
        if self.update:
            path.write_text(text, encoding="utf-8", newline="")
        assert path.exists(), f"{path} is missing: run pytest --update-golden and review it"
        with path.open(encoding="utf-8", newline="") as file:
            assert text == file.read()
