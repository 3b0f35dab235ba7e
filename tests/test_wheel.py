"""The wheel is part of the product: the engine and its theme, nothing of the owner's."""

import os
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from sites import FROZEN, REPOSITORY, copy_of


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy so that nothing is left in the repository."""
    folder = tmp_path_factory.mktemp("wheel")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPOSITORY, capture_output=True, check=True,
    )  # fmt: skip
    clone = folder / "clone"
    for name in listed.stdout.decode().split("\0"):
        source = REPOSITORY / name
        if name and source.is_file():
            target = clone / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", ".", "--no-deps", "--no-build-isolation",
         "--quiet", "--wheel-dir", str(folder)],
        cwd=clone, check=True,
    )  # fmt: skip
    return next(folder.glob("glossator-*.whl"))


def test_no_owners_file_is_in_the_wheel_and_the_theme_is(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "glossator/cli/__init__.py" in names
    assert "glossator/theme/templates/document.html" in names
    assert "glossator/theme/static/style.css" in names
    assert "glossator/theme/static/reader.js/1-page.js" in names
    assert "glossator/theme/static/fonts/literata.woff2" in names
    assert "glossator/theme/static/fonts/literata-basic.woff2" in names
    top = {name.split("/")[0] for name in names}
    assert {name for name in top if not name.startswith("glossator")} == set()
    assert not [n for n in names if n.endswith((".yml", ".jsonl")) or "/seeds/" in n]


def test_the_wheel_builds_a_site_in_an_environment_of_its_own(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False, symlinks=True)
    library = next((environment / "lib").glob("python*")) / "site-packages"
    zipfile.ZipFile(wheel).extractall(library)
    # Dependencies come from the running environment, behind the wheel's own files; its copy of the
    # engine does not, since an editable install is a path file that only its own site reads.
    dependencies = {str(Path(__import__(name).__file__ or "").parent.parent)
                    for name in ("click", "jinja2", "markdown_it", "yaml", "pygments")}  # fmt: skip
    site = copy_of(FROZEN, tmp_path / "site")
    ended = subprocess.run(
        [str(environment / "bin" / "python"), "-m", "glossator", "build", str(site)],
        capture_output=True, text=True, cwd=tmp_path, check=False,
        env={k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        | {"PYTHONPATH": os.pathsep.join([str(library), *sorted(dependencies)])},
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert (site / "_site" / "static" / "style.css").is_file()


def test_the_engine_knows_no_document_person_or_theme_by_name() -> None:
    known = ("zuckerberg", "stratechery", "startupnews", "instincthub", "lexfridman", "metaverse",
             "open source", "open-source", "the verge", "llama")  # fmt: skip
    for path in (REPOSITORY / "site_src" / "glossator").rglob("*.py"):
        text = path.read_text("utf-8").casefold()
        assert not [name for name in known if re.search(rf"\b{name}\b", text)], path.name
    for folder in ("templates", "static"):
        for path in (REPOSITORY / folder).rglob("*.*"):
            if path.is_file() and path.suffix in (".html", ".css", ".svg", ".js"):
                text = path.read_text("utf-8").casefold()
                assert not [name for name in known if name in text], path.name
