"""Building sites in tests: the repository's own, the frozen one, and small ones made on the spot."""

import json
import os
import shutil
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator

from glossator.build import Built, Options, build
from glossator.output import swap_in
from glossator.problems import has_errors

FULL = os.environ.get("GLOSSATOR_FULL") == "1"  # whether the long counts are asked for
REPOSITORY = Path(__file__).parent.parent
FROZEN = Path(__file__).parent / "site"


def built(folder: Path, **options: object) -> Built:
    """`folder` built in memory."""
    return build(folder, Options(out=folder / "_site", **options))  # type: ignore[arg-type]


def built_files(folder: Path, **options: object) -> dict[str, bytes]:
    """Every finished file of `folder`, which must have no error."""
    result = built(folder, **options)
    assert not has_errors(result.problems), result.problems
    return {artifact.path: artifact.content for artifact in result.artifacts}


def build_into(folder: Path, out: Path, **options: object) -> Path:
    """`folder` built into `out`. What no test changes is built once, however many ask for it."""
    once = folder in (FROZEN, REPOSITORY) and not options
    result = _built_once(folder) if once else built(folder, **options)
    assert not has_errors(result.problems), result.problems
    swap_in(out, result.artifacts)
    return out


@cache
def _built_once(folder: Path) -> Built:
    return built(folder)


def copy_of(folder: Path, to: Path) -> Path:
    """The parts of a site that a build reads, copied."""
    for name in ("site_src", "seeds"):
        if (folder / name).is_dir():
            shutil.copytree(
                folder / name, to / name, ignore=shutil.ignore_patterns("glossator", "__pycache__")
            )
    return to


def write(folder: Path, **files: str) -> Path:
    """Files by name, `__` for a slash and a dot where the last `_` is."""
    for name, text in files.items():
        path = name.replace("__", "/")
        stem, _, suffix = path.rpartition("_")
        target = folder / f"{stem}.{suffix}"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    return folder


def schema(name: str) -> Draft202012Validator:
    """What holds JSON to one of the schemas in `schemas/`."""
    path = Path(__file__).parent / "schemas" / f"{name}.schema.json"
    return Draft202012Validator(json.loads(path.read_text("utf-8")))
