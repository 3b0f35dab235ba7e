"""What a build depends on, for a live preview to watch."""

import os
from pathlib import Path

from glossator.project.folders import IGNORED, owner_text
from glossator.project.own_files import OWNER_FOLDER, is_owned, own_files
from glossator.project.site_file import SourceFolder, read_site
from glossator.project.sources import default_folders, place

# What is read in the owner's folder beside its own `.yml` files; an engine may lie there too.
_OWN = ("editions", "notes", "pages", "permalinks")


def watched(folder: Path) -> tuple[Path, ...]:
    """The real folders that a build of `folder` depends on, as site.yml names them now; those that
    are not there are left out."""
    root = folder.resolve()
    if not is_owned(root):
        return (root,)
    places = [root / name for name in (OWNER_FOLDER, "templates", "static")]
    places += [path for each in _named(root) if (path := place(root, each)) is not None]
    return tuple(dict.fromkeys(path.resolve() for path in places if os.path.isdir(path)))


def matters(path: Path, folders: tuple[Path, ...], out: Path) -> bool:
    """Whether a build may depend on the file at `path` in one of the watched `folders`: not on
    what is hidden or a tool's, on an engine beside the owner's files, or on the built site."""
    if path.is_relative_to(out):
        return False
    for folder in folders:
        if not path.is_relative_to(folder):
            continue
        parts = path.relative_to(folder).parts
        if any(part.startswith(".") or part in IGNORED for part in parts):
            continue
        if folder.name != OWNER_FOLDER or len(parts) < 2 or parts[0] in _OWN:
            return True
    return False


def _named(root: Path) -> tuple[SourceFolder, ...]:
    """The folders of sources in site.yml, or the default, and that of the owner's own notes."""
    for found in own_files(root, "", ".yml").value:
        if found.name == "site.yml" and (text := owner_text(found).value) is not None:
            site = read_site(text, found.shown, root.name).value
            own = (site.backlinks,) if site.backlinks else ()
            return (*(site.folders or default_folders(root, configured=True)), *own)
    return default_folders(root, configured=False)
