"""Make the folder of a new site: files to begin with, none of them over one that is there."""

import json
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path

from glossator.adding.scaffold_files import scaffold_files
from glossator.problems import Checked, Problem, Where
from glossator.project.folders import readable_name
from glossator.project.own_files import OWNER_FOLDER

# What a host puts into a new repository, and sources brought along. All else is somebody's work.
_FRESH = frozenset({".git", ".gitattributes", ".gitignore", "seeds"})
_FRESH_STEMS = ("readme", "license", "licence")
_UNKNOWN = (
    "# This Glossator came from a folder on your machine, from where no workflow can install it.\n"
    "# Where no registry has it, name its repository: glossator[all] @ git+ADDRESS\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scaffolded:
    """The files of a new site that were `written` and those that were `there`, by their paths, and
    whether `requirements.txt` says where Glossator is to be had."""

    written: tuple[str, ...]
    there: tuple[str, ...]
    installable: bool


def scaffold(folder: Path) -> Checked[Scaffolded | None]:
    """Write the files of a new site into `folder`, made if it is not there; None, with a problem,
    where something else stands in it or it cannot be written."""
    if refused := _refusal(folder):
        return Checked(None, (refused,))
    requirement, installable = _requirement()
    written: list[str] = []
    there: list[str] = []
    for path, text in scaffold_files(_title(folder), requirement).items():
        target = folder / path
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as file:
                file.write(text.encode("utf-8", "replace"))
        except FileExistsError:
            there.append(path)
        except OSError as error:
            return Checked(None, (_unwritable(path, error),))
        else:
            written.append(path)
    return Checked(Scaffolded(written=tuple(written), there=tuple(there), installable=installable))


def _refusal(folder: Path) -> Problem | None:
    name = readable_name(folder.absolute().name)
    if not folder.exists() and not folder.is_symlink():
        return None
    if not folder.is_dir():
        why = "it is a file"
    else:
        try:
            entries = sorted(readable_name(entry.name) for entry in folder.iterdir())
        except OSError as error:
            return _unwritable(name, error)
        others = [entry for entry in entries if not _is_fresh(entry)]
        if not others:
            return None
        named = ", ".join(f"`{each}`" for each in others[:3])
        rest = f" and {len(others) - 3} more" if len(others) > 3 else ""
        why = f"{named}{rest} {'stands' if len(others) == 1 else 'stand'} in it"
        if OWNER_FOLDER in others:
            why = "it is a site already"
    return Problem(
        code="new-refused",
        message=f"no site was made in `{name}`: {why}",
        hint="Name a new folder, or one with nothing but `seeds/` in it.",
    )


def _is_fresh(name: str) -> bool:
    return name in _FRESH or name.lower().partition(".")[0] in _FRESH_STEMS


def _unwritable(path: str, error: OSError) -> Problem:
    return Problem(
        code="new-unwritable",
        message=f"`{path}` cannot be written: {error.strerror}",
        where=Where(path=path),
        hint="Name a folder that you may write in.",
    )


def _title(folder: Path) -> str:
    """The site's title from its folder's name: `my-reading` is "My reading"."""
    name = readable_name(folder.absolute().resolve().name)
    words = " ".join(name.replace("-", " ").replace("_", " ").split())
    shown = "".join(char for char in words if char.isprintable()) or "Reading"
    return shown[:1].upper() + shown[1:]


def _requirement() -> tuple[str, bool]:
    """The line by which pip installs the Glossator that runs now, and whether it is known."""
    try:
        installed = Distribution.from_name("glossator")
    except PackageNotFoundError:
        return f"{_UNKNOWN}glossator[all]\n", False
    origin = installed.read_text("direct_url.json")
    if origin is None:
        return f"glossator[all]=={installed.version}\n", True
    said = json.loads(origin)
    if commit := said.get("vcs_info", {}).get("commit_id"):
        return f"glossator[all] @ git+{said['url']}@{commit}\n", True
    return f"{_UNKNOWN}glossator[all]\n", False
