"""Add sources to a site: copies of files, and for each a first edition to confirm.

Nothing is ever overwritten, and with an error nothing is written.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from glossator import editions
from glossator.adding.first_editions import first_edition
from glossator.cache import Cache
from glossator.model.documents import Document, Reading
from glossator.model.trees import Source
from glossator.owner import Edition
from glossator.problems import Checked, Problem, Where, as_errors, has_errors
from glossator.project import Project, load
from glossator.project.folders import Found, is_source, read_source, readable_name
from glossator.project.own_files import OWNER_FOLDER
from glossator.project.sources import place
from glossator.understanding import all_done, common_key, to_read, to_understand


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """A source that was added, or would be: its document as it is read, and the paths from the
    site's root of its copy and its edition (empty: one was there)."""

    document: Document
    copy: str
    edition: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _New:
    """A file to add: what it holds, and where its copy goes, from the site's root."""

    source: Source
    content: bytes
    copy: str


def add(root: Path, files: Sequence[Path], *, dry_run: bool) -> Checked[tuple[Added, ...]]:
    """Copy `files` into the sources of the site at `root` and write an edition for each."""
    loaded = load(root)
    project = loaded.value
    if has_errors(loaded.problems):
        return Checked((), loaded.problems)
    if not project.config.configured:
        return Checked((), (_no_site(root),))
    folder = _folder(project)
    if folder is None:
        return Checked((), (_no_folder(),))
    new, problems = _new(files, project, folder)
    if has_errors(problems):
        return Checked((), tuple(problems))
    documents, told = _documents([each.source for each in new], project)
    problems += told
    added = tuple(
        Added(
            document=document,
            copy=each.copy,
            edition=""
            if document.slug in project.editions
            else f"{OWNER_FOLDER}/editions/{document.slug}.yml",
        )
        for each, document in zip(new, documents, strict=True)
    )
    if not dry_run:
        problems += _write(project.root, new, added)
    return Checked(() if has_errors(problems) else added, tuple(problems))


def _folder(project: Project) -> str | None:
    """The first folder of sources that is the site's own, from its root; None if there is none."""
    for named in project.folders:
        path = place(project.root, named)
        inside = path is None or path.is_relative_to(project.root)
        if inside and not named.only_published and ".." not in PurePosixPath(named.folder).parts:
            return "" if named.folder == "." else PurePosixPath(named.folder).as_posix()
    return None


# --- what to add ----------------------------------------------------------------------------------


def _new(files: Iterable[Path], project: Project, folder: str) -> tuple[list[_New], list[Problem]]:
    """What of `files` is new to the site, and what is to be said of the others."""
    new: list[_New] = []
    problems: list[Problem] = []
    known = {each.digest: each.site_path for each in project.sources}
    taken = {_folded(each.path): each.site_path for each in project.sources}
    for path in files:
        name = unicodedata.normalize("NFC", readable_name(path.name))
        found = Found(path=path, name=name, shown=name)
        if not is_source(found) or name.startswith("."):
            problems.append(_no_text(name))
            continue
        read = read_source(found, name)
        problems += read.problems
        if read.value is None:
            continue
        copy = f"{folder}/{name}".lstrip("/")
        target = project.root / copy
        if there := known.get(read.value.digest):
            problems.append(_twice(name, there))
        elif (there := taken.get(_folded(name))) or target.exists() or target.is_symlink():
            problems.append(_name_taken(name, there or copy))
        else:
            known[read.value.digest] = taken[_folded(name)] = copy
            source = replace(read.value, site_path=copy)
            new.append(_New(source=source, content=path.read_bytes(), copy=copy))
    if not new:
        # Who names nothing but a file without words meant another.
        unread = [each for each in problems if each.code.startswith("source-")]
        problems = [*(each for each in problems if each not in unread), *as_errors(unread)]
    return new, problems


def _folded(name: str) -> str:
    """Names that are one on some disk."""
    return unicodedata.normalize("NFC", name).casefold()


def _documents(
    sources: Sequence[Source], project: Project
) -> tuple[list[Document], tuple[Problem, ...]]:
    """The documents of `sources`, under names that no other document of the site has or would have
    had, and what their reading gave to say."""
    cache = Cache(None)
    every = [*project.sources, *sources]
    manners = editions.manners(every, project.editions)
    readings = all_done(
        [to_read(each, manners.get(each.path), project.config) for each in every], cache, 1
    )
    old = readings[: len(project.sources)]
    slugs = editions.name_documents(readings, _pinned(old, project.editions)).value
    common = common_key(project)
    understood = all_done(
        [
            to_understand(reading, slugs[reading.source.path], project, common)
            for reading in readings[len(old) :]
        ],
        cache,
        1,
    )
    documents = [each.value.anchored.document for each in understood]
    return documents, tuple(problem for each in understood for problem in each.problems)


def _pinned(old: Sequence[Reading], own: Mapping[str, Edition]) -> dict[str, Edition]:
    """The editions there are, and one that holds the name of each document without."""
    named = editions.name_documents(old, own).value
    return {
        slug: Edition(slug=slug, where=Where(path=path), source=path)
        for path, slug in named.items()
    } | dict(own)


# --- writing --------------------------------------------------------------------------------------


def _write(root: Path, new: Iterable[_New], added: Iterable[Added]) -> list[Problem]:
    """The copies and the editions, none over a file that is there."""
    for each, done in zip(new, added, strict=True):
        texts = {each.copy: each.content}
        if done.edition:
            texts[done.edition] = first_edition(done.document).encode("utf-8", "replace")
        for path, content in texts.items():
            try:
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                with (root / path).open("xb") as file:
                    file.write(content)
            except OSError as error:
                return [_unwritable(path, error)]
    return []


# --- problems -------------------------------------------------------------------------------------


def _no_site(root: Path) -> Problem:
    name = readable_name(root.absolute().resolve().name)
    return Problem(
        code="add-no-site",
        message=f"sources cannot be added: `{name}` is no site, as it has no site.yml",
        hint="Make one with `glossator new`, or name the folder of a site last.",
    )


def _no_folder() -> Problem:
    return Problem(
        code="add-no-folder",
        message="all folders of sources are outside the site, and are never written to",
        where=Where(path=f"{OWNER_FOLDER}/site.yml"),
        hint="Add a folder of the site, such as seeds, under `sources`.",
    )


def _no_text(name: str) -> Problem:
    return Problem(
        code="add-kind",
        message=f"`{name}` has not the name of a text that is read",
        where=Where(path=name),
        hint="Save it as .txt, .md, .html, .vtt or .srt.",
    )


def _twice(name: str, there: str) -> Problem:
    return Problem(
        code="add-twice",
        message=f"`{name}` was not added: `{there}` holds the same",
        where=Where(path=name),
        hint="Nothing is to be done.",
        severity="warning",
    )


def _name_taken(name: str, there: str) -> Problem:
    return Problem(
        code="add-name-taken",
        message=f"`{name}` cannot be added: `{there}` is another text of that name",
        where=Where(path=name),
        hint="Rename the file; to replace that text with a new version, copy it there yourself.",
    )


def _unwritable(path: str, error: OSError) -> Problem:
    return Problem(
        code="add-unwritable",
        message=f"`{path}` cannot be written: {error.strerror}",
        where=Where(path=path),
        hint="Look at who may write there; what was named before it is added.",
    )
