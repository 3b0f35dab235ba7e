"""The owner's own files in `site_src`: which there are, and what their names say."""

import os
import stat
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from glossator.nearest import nearest
from glossator.problems import Checked, Problem, Where
from glossator.project.attachments import Attachment, attachments, is_attachment
from glossator.project.folders import Folder, Found, as_owners, files, unreadable
from glossator.text import slugify

# The folder that makes a folder a site.
OWNER_FOLDER = "site_src"
_PAGES = "pages"
# Names that Windows keeps for devices, with any ending: no file of a site may have one.
RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)


def is_owned(root: Path) -> bool:
    """Whether the folder `root` has anything of an owner's beside its sources. The ledgers alone,
    which `accept` writes beside any sources, make no site of them."""
    path = root / OWNER_FOLDER
    if not os.path.isdir(path):
        return False
    try:
        names = {each.name for each in path.iterdir() if not each.name.startswith(".")}
    except OSError:
        return True  # what cannot be looked into is told where it is read
    return names != {"permalinks"}


def own_files(root: Path, inner: str, suffix: str) -> Checked[tuple[Found, ...]]:
    """The files with `suffix` in folder `inner` of `site_src`; a warning for each that is not
    read because its name ends otherwise. None if there is no such folder."""
    path = root / OWNER_FOLDER / inner
    shown = f"{OWNER_FOLDER}/{inner}".rstrip("/")
    try:
        if not stat.S_ISDIR(path.stat().st_mode):
            return Checked(())
    except (FileNotFoundError, NotADirectoryError):
        return Checked(())
    except OSError as error:
        return Checked((), (unreadable(shown, error),))
    if not path.resolve().is_relative_to(root):
        problem = Problem(
            code="link-outside",
            message=f"`{shown}` was not read: it is a link that leads outside the site",
            where=Where(path=shown),
            hint="Make it a folder of the site.",
        )
        return Checked((), (problem,))
    found = files(Folder(path=path.resolve(), shown=shown, allowed=(root,)), deep=False)
    problems = [
        as_owners(each) if each.code == "source-unreadable" else each for each in found.problems
    ]
    taken: list[Found] = []
    for each in found.value:
        if each.name.endswith(suffix):
            taken.append(each)
        elif inner == _PAGES and is_attachment(each):
            pass  # what a page shows
        elif inner or each.name.lower().endswith((".yml", ".yaml")):
            stem = each.name.rpartition(".")[0] or each.name
            problems.append(_ignored(each, f"Rename it `{stem}{suffix}` if it should be."))
    return Checked(tuple(taken), tuple(problems))


def page_attachments(root: Path) -> Checked[tuple[Attachment, ...]]:
    """What lies beside the owner's pages for them to show; what is no file of the site's was
    reported when the pages were looked for."""
    path = (root / OWNER_FOLDER / _PAGES).resolve()
    if not os.path.isdir(path) or not path.is_relative_to(root):
        return Checked(())
    found = files(Folder(path=path, shown=f"{OWNER_FOLDER}/{_PAGES}", allowed=(root,)))
    return Checked(
        attachments({f"{_PAGES}/{each.name}": each for each in found.value if is_attachment(each)})
    )


def misnamed(found: Iterable[Found], known: tuple[str, ...]) -> tuple[Problem, ...]:
    """A warning for each file that is none of `known`."""
    return tuple(
        _ignored(
            each,
            f"Did you mean `{close}`?"
            if (close := nearest(each.name, known))
            else f"The files read here are {' and '.join(f'`{name}`' for name in known)}.",
        )
        for each in found
        if each.name not in known
    )


def _ignored(found: Found, hint: str) -> Problem:
    return Problem(
        code="file-ignored",
        message=f"`{found.shown}` is not read: its name is none of those read here",
        where=Where(path=found.shown),
        hint=hint,
        severity="warning",
    )


def slug_of(found: Found, suffix: str, taken: Iterable[str]) -> Checked[str]:
    """The slug a file's name gives; where the name cannot be one, a problem and the slug nearest
    to it, empty if that is taken or there is none."""
    stem = unicodedata.normalize("NFC", found.name.removesuffix(suffix))
    slug = slugify(stem)
    if stem == slug and slug not in RESERVED:
        return Checked(slug if slug not in taken else "")
    reserved = slug in RESERVED
    problem = Problem(
        code="slug-reserved" if reserved else "slug-invalid",
        message=f"`{stem}` cannot be the name of an address"
        + (": Windows keeps it for a device" if reserved else ""),
        where=Where(path=found.shown),
        hint=f"Rename the file `{slug}{suffix}`."
        if slug and not reserved
        else "Name the file with words of letters and digits, with hyphens between them.",
    )
    return Checked("" if slug in taken or reserved else slug, (problem,))
