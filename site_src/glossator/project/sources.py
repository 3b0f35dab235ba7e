"""The sources of a site: every text in the folders it names."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from glossator.model import Source
from glossator.nearest import nearest
from glossator.problems import Checked, Problem
from glossator.project.attachments import Attachment, attachments, is_attachment
from glossator.project.folders import Folder, Found, files, foreign, is_source, read_source
from glossator.project.keys import TRUE
from glossator.project.own_files import OWNER_FOLDER
from glossator.project.site_file import SourceFolder
from glossator.readers.front_matter import read_front_matter


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


def read_sources(root: Path, folders: tuple[SourceFolder, ...]) -> Checked[Gathered]:
    """The texts in `folders` of the site at `root` (which is a real path), folder by folder.

    A source's path is that in its folder; where two folders hold the same path, the later has its
    folder's name before it. A file that cannot be read is a warning, and the rest is read.
    """
    gathered = _Gathered(root=root, sources={}, attached={}, real=set(), problems=[])
    for folder in folders:
        _gather(folder, gathered)
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
    """Sources and attachments by path, the real paths of both, and problems, of all folders so
    far."""

    root: Path
    sources: dict[str, Source]
    attached: dict[str, Found]
    real: set[Path]
    problems: list[Problem]


def _gather(named: SourceFolder, gathered: _Gathered) -> None:
    folder = _folder(named, gathered)
    if folder is None:
        return
    found = files(folder)
    gathered.problems.extend(found.problems)
    companions = _companions(found.value)
    for each in found.value:
        if is_source(each) and each.name.startswith(companions):
            continue
        real = each.path.resolve()
        attached = is_attachment(each)
        if not is_source(each) and not attached:
            note = foreign(each)
            gathered.problems.extend([note] if note else [])
            continue
        if real in gathered.real:
            continue  # a folder inside another of the site's, or a second link to one file
        gathered.real.add(real)
        path = each.name
        while path in gathered.sources or path in gathered.attached:
            path = f"{folder.path.name or 'sources'}/{path}"
        if attached:
            gathered.attached[path] = each
            continue
        source = read_source(each, path)
        if source.value is not None and (not named.only_published or says_publish(source.value)):
            gathered.sources[path] = source.value
            gathered.problems.extend(source.problems)
        elif not named.only_published:
            gathered.problems.extend(source.problems)


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


def _folder(named: SourceFolder, gathered: _Gathered) -> Folder | None:
    """The folder `named`, or None and a problem."""
    root = gathered.root
    written = named.folder.replace("\\", "/") if os.sep == "/" else named.folder
    shown = PurePosixPath(written.replace(os.sep, "/"))
    try:
        path = (root / written).resolve()
        there = path.is_dir()
    except (OSError, ValueError):  # a name too long, or with a NUL in it
        there = False
    if not there:
        gathered.problems.append(_missing(named, root))
        return None
    name = shown.name if shown.is_absolute() else shown.as_posix()
    return Folder(
        path=path,
        shown="" if name == "." else name,
        allowed=(root, path),
        without=_own(root),
    )


def _own(root: Path) -> frozenset[Path]:
    """The site's own folders: where sources lie beside them, they are not taken for sources."""
    if not (root / OWNER_FOLDER).is_dir():
        return frozenset()
    return frozenset((root / name).resolve() for name in (OWNER_FOLDER, "templates", "static"))


def _missing(named: SourceFolder, root: Path) -> Problem:
    there = sorted(
        entry.name
        for entry in root.iterdir()
        if entry.is_dir() and not entry.name.startswith((".", "_"))
    )
    close = nearest(named.folder, there)
    shown = PurePosixPath(named.folder)
    return Problem(
        code="folder-missing",
        message=f"there is no folder of sources `{shown.name if shown.is_absolute() else shown}`",
        where=named.where,
        hint=f"Did you mean `{close}`?"
        if close
        else "Make it, or name another under `sources` in site.yml.",
    )


def says_publish(source: Source) -> bool:
    """Whether the front matter of a note says `publish: true`."""
    said = read_front_matter(source.text).values("publish")
    return any(value.strip().lower() in TRUE for value in said)
