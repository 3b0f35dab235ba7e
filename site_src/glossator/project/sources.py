"""The sources of a site: every text in the folders it names."""

import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from glossator.model.trees import Source
from glossator.nearest import nearest
from glossator.problems import Checked, Problem
from glossator.project.attachments import Attachment, attachments, is_attachment
from glossator.project.decoding import NoText, decode
from glossator.project.folders import (
    Folder,
    Found,
    files,
    foreign,
    is_source,
    read_bytes,
    read_source,
)
from glossator.project.keys import TRUE
from glossator.project.own_files import OWNER_FOLDER, is_owned
from glossator.project.site_file import DEFAULT_FOLDERS, SourceFolder
from glossator.readers.front_matter import read_front_matter

# Front matter is hardly longer; an even number, as of a text in UTF-16 no half may be cut.
_HEAD = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What lies in the folders of sources: the texts, and what they may link to."""

    sources: tuple[Source, ...] = ()
    attachments: tuple[Attachment, ...] = ()


# What browsers call the folder of a page's parts, in the languages most use.
_SAVED = re.compile(
    r"[_-](?:files|dateien|fichiers|archivos|ficheiros|arquivos|file|bestanden|pliki|filer|soubory"
    r"|files_\d+|data)$",
    re.IGNORECASE,
)


def default_folders(root: Path, configured: bool) -> tuple[SourceFolder, ...]:
    """Where the sources of the site at `root` lie if nothing says: in `seeds`, or around what the
    owner has written, if there is no such folder and the site is not `configured` by a site.yml."""
    if configured or place(root, DEFAULT_FOLDERS[0]) is not None:
        return DEFAULT_FOLDERS
    return (SourceFolder(folder="."),)


def read_sources(root: Path, folders: tuple[SourceFolder, ...]) -> Checked[Gathered]:
    """The texts in `folders` of the site at `root` (which is a real path), folder by folder.

    A source's path is that in its folder; where two folders hold the same path, the later has its
    folder's name before it. A file that cannot be read is a warning, and the rest is read.
    """
    places = tuple(place(root, folder) for folder in folders)
    allowed = (root, *(path for path in places if path))
    gathered = _Gathered(
        root=root, allowed=allowed, sources={}, attached={}, real=set(), problems=[]
    )
    for folder, path in zip(folders, places, strict=True):
        if path is None:
            gathered.problems.append(_missing(folder, root))
        else:
            _gather(folder, path, gathered)
    if not gathered.sources and not any(p.severity == "error" for p in gathered.problems):
        named = ", ".join(f"`{folder.folder}`" for folder in folders if folder.folder != ".")
        gathered.problems.append(
            Problem(
                code="no-sources",
                message=f"no source was found{' in ' + named if named else ''}",
                hint="Put texts there: .txt, .md, .html, .vtt or .srt.",
                severity="warning",
            )
        )
    return Checked(
        Gathered(
            sources=tuple(gathered.sources.values()),
            attachments=attachments(gathered.attached),
        ),
        tuple(gathered.problems),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gathered:
    """Sources and attachments by path, the real paths they were read from, and problems, of all
    folders so far. Links may lead into the `allowed` folders."""

    root: Path
    allowed: tuple[Path, ...]
    sources: dict[str, Source]
    attached: dict[str, Found]
    real: set[Path]
    problems: list[Problem]


def place(root: Path, named: SourceFolder) -> Path | None:
    """Where the folder `named` is: from the site at `root`, from the root of the disk, or from the
    owner's home with `~`; None if it is not there."""
    written = named.folder.replace("\\", "/") if os.sep == "/" else named.folder
    try:
        path = (root / os.path.expanduser(written)).resolve()
        return path if os.path.isdir(path) else None
    except (OSError, ValueError, RuntimeError):  # a name too long, with a NUL, a loop of links
        return None


def _gather(named: SourceFolder, path: Path, gathered: _Gathered) -> None:
    folder = Folder(
        path=path,
        shown=_shown(named),
        allowed=gathered.allowed,
        without=no_sources(gathered.root, path),
    )
    found = files(folder)
    gathered.problems.extend(found.problems)
    companions = _companions(found.value)
    for each in found.value:
        if is_source(each) and each.name.startswith(companions):
            continue
        if not is_source(each) and not is_attachment(each):
            note = None if named.only_published else foreign(each)
            gathered.problems.extend([note] if note else [])
            continue
        real = each.path.resolve()
        if real in gathered.real:
            continue  # a folder inside another of the site's, or a second link to one file
        if is_attachment(each):
            gathered.real.add(real)
            gathered.attached[_free(each, folder, gathered)] = each
        elif not named.only_published or _says_publish(each):
            gathered.real.add(real)
            _take(each, folder, gathered)


def _companions(found: Iterable[Found]) -> tuple[str, ...]:
    """The folders that browsers put beside a page they save whole: `Page_files` beside `Page.html`
    (the word is in the browser's language). Pages in them are frames and advertisements."""
    stems = {
        each.name.rpartition(".")[0]
        for each in found
        if each.name.lower().endswith((".html", ".htm"))
    }
    folders = {each.name.rpartition("/")[0] for each in found if "/" in each.name}
    return tuple(
        f"{folder}/"
        for folder in sorted(folders)
        if any(
            folder.startswith((f"{stem}_", f"{stem}-")) and _SAVED.search(folder) for stem in stems
        )
    )


def _take(found: Found, folder: Folder, gathered: _Gathered) -> None:
    path = _free(found, folder, gathered)
    source = read_source(found, path)
    gathered.problems.extend(source.problems)
    if source.value is not None:
        gathered.sources[path] = source.value


def _free(found: Found, folder: Folder, gathered: _Gathered) -> str:
    """The path of a file among the sources: its own, behind its folder's name if that is taken."""
    path = found.name
    while path in gathered.sources or path in gathered.attached:
        path = f"{folder.path.name or 'sources'}/{path}"
    return path


def _shown(named: SourceFolder) -> str:
    """How messages name a folder: as the owner wrote it, of one outside all but its name."""
    written = PurePosixPath(named.folder.replace("\\", "/"))
    outside = written.is_absolute() or written.parts[:1] == ("~",)
    name = written.name if outside else written.as_posix()
    return "" if name == "." else name


def no_sources(root: Path, path: Path) -> frozenset[Path]:
    """The folders in the folder at `path` that hold no notes of anybody's: the site's own, and a
    vault's templates."""
    return _own(root) | _templates(path)


def _own(root: Path) -> frozenset[Path]:
    """The site's own folders: where sources lie beside them, they are not taken for sources."""
    if not is_owned(root):
        return frozenset()
    return frozenset((root / name).resolve() for name in (OWNER_FOLDER, "templates", "static"))


def _templates(path: Path) -> frozenset[Path]:
    """The folders that hold templates for notes and no notes, of the Obsidian vaults that the
    folder at `path` is, lies in, or holds."""
    return frozenset(
        entry.resolve()
        for vault in _vaults(path)
        for entry in (*_called_templates(vault), *_named_templates(vault))
        if os.path.isdir(entry)
    )


def _vaults(path: Path) -> Iterator[Path]:
    """Each folder in which Obsidian keeps its settings: up to two levels below `path`, and the
    nearest round it."""
    near = (path, *path.glob("*/"), *path.glob("*/*/"))
    yield from (folder for folder in near if os.path.isdir(folder / _SETTINGS))
    yield from islice((up for up in path.parents if os.path.isdir(up / _SETTINGS)), 1)


_SETTINGS = ".obsidian"


def _called_templates(vault: Path) -> Iterator[Path]:
    try:
        names = os.listdir(vault)
    except OSError:  # told where its files are read
        names = []
    return (vault / name for name in names if name.lower().strip("_") == "templates")


def _named_templates(vault: Path) -> Iterator[Path]:
    """The folder that the vault's settings name: Obsidian's own `templates.json`, `{"folder": …}`,
    and the plugin Templater's `data.json`, `{"templates_folder": …}`."""
    for file, key in (
        ("templates.json", "folder"),
        ("plugins/templater-obsidian/data.json", "templates_folder"),
    ):
        try:
            told = json.loads((vault / _SETTINGS / file).read_bytes())
        except (OSError, ValueError):
            continue
        folder = told.get(key) if isinstance(told, dict) else None
        if isinstance(folder, str) and folder.strip("/ "):
            yield vault / folder.strip("/ ")


def _missing(named: SourceFolder, root: Path) -> Problem:
    there = sorted(
        entry.name
        for entry in root.iterdir()
        if entry.is_dir() and not entry.name.startswith((".", "_"))
    )
    close = nearest(named.folder, there)
    return Problem(
        code="folder-missing",
        message=f"there is no folder of sources `{_shown(named) or '.'}`",
        where=named.where,
        hint=f"Did you mean `{close}`?"
        if close
        else "Make it, or name another under `sources` in site.yml.",
    )


def _says_publish(found: Found) -> bool:
    """Whether the front matter of a note says `publish: true`. Of a vault of thousands of notes
    only the beginning of each is read."""
    head = read_bytes(found, _HEAD).value
    if head is None:
        return False
    decoded = decode(head)
    if isinstance(decoded, NoText) or not decoded.text.startswith("---"):
        return False
    front = read_front_matter(decoded.text)
    if not front.lines and len(head) == _HEAD:
        whole = read_source(found, found.name).value
        front = read_front_matter(whole.text if whole is not None else "")
    return any(value.strip().lower() in TRUE for value in front.values("publish"))
