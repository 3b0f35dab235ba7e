"""Import a file of highlights into a site's notes: read it, and write what `note_additions` adds.

Nothing is ever overwritten: files are written anew, whole, with what stood there first.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from glossator.importers import read_export
from glossator.importers.additions import Additions, additions, appended
from glossator.importers.destinations import Candidate, Destination, candidate, destinations
from glossator.importers.values import Export
from glossator.model.annotations import Annotated, Theme
from glossator.problems import Checked, Problem, Where, has_errors
from glossator.project.decoding import NoText, decode
from glossator.project.folders import readable_name
from glossator.project.own_files import OWNER_FOLDER, RESERVED
from glossator.text import slugify

# Far above any export of highlights; a hundred thousand of them take 60 MB as JSON.
MAX_BYTES = 100_000_000
_ENDINGS = (".md", ".markdown", ".csv", ".json", ".txt", ".html", ".htm")
_NOTES = f"{OWNER_FOLDER}/notes"
# A folder, so that what stands in it is no document's notes.
_UNPLACED = f"{_NOTES}/unplaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """A site to import into: its folder, and what is known of it."""

    root: Path
    documents: Sequence[Annotated]
    themes: Sequence[Theme]
    base_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did, or would do. `files` are the files written, from the site's root, by the
    slug of their document (empty: what has no place)."""

    export: Export
    additions: Additions
    files: dict[str, str]


def read_import(path: Path) -> Checked[Export | None]:
    """The highlights in the file at `path`, or in all files of the folder there, as one export."""
    return _read_folder(path) if path.is_dir() else _read_file(path, readable_name(path.name))


def _read_folder(folder: Path) -> Checked[Export | None]:
    """What the exports in `folder` and its folders say. Files that are none are told and left out:
    people keep them among their other notes, of which no paragraph is a highlight."""
    exports: list[tuple[str, Export]] = []
    problems: list[Problem] = []
    for path in _exports_in(folder):
        name = readable_name(path.relative_to(folder).as_posix())
        found = _read_file(path, name)
        unmarked = any(each.code == "import-unmarked" for each in found.problems)
        if found.value is None or unmarked:
            problems += [_left_out(each, name) for each in found.problems]
            continue
        exports.append((name, found.value))
        problems += found.problems
    if not exports:
        nothing = _refused("holds no export of highlights", readable_name(folder.name), "folder")
        return Checked(None, (*problems, *nothing.problems))
    whole = Export(
        kind=" and ".join(dict.fromkeys(export.kind for _, export in exports)),
        highlights=tuple(
            replace(each, at=f"{name}, {each.at}" if each.at else name)
            for name, export in exports
            for each in export.highlights
        ),
        wordless=tuple(
            replace(each, at=f"{name}, {each.at}" if each.at else name)
            for name, export in exports
            for each in export.wordless
        ),
    )
    return Checked(whole, tuple(problems))


def _exports_in(folder: Path) -> list[Path]:
    """The files in `folder` that may be exports by their endings, none that is hidden."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and path.suffix.lower() in _ENDINGS
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def _left_out(problem: Problem, name: str) -> Problem:
    message, hint = problem.message, problem.hint
    if problem.code == "import-unmarked":
        message = "nothing marks the highlights in this note"
        hint = "If each of its paragraphs is one, import it by itself."
    return replace(
        problem,
        message=f"{message}; it is left out",
        hint=hint,
        where=problem.where or Where(path=name),
        severity="warning",
    )


def _read_file(path: Path, name: str) -> Checked[Export | None]:
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= MAX_BYTES else b""
    except OSError as error:
        return _refused(f"cannot be read: {error.strerror}", name)
    if size > MAX_BYTES:
        why = f"is larger than {MAX_BYTES // 1_000_000} MB"
        return _refused(why, name)
    decoded = decode(content)
    if isinstance(decoded, NoText):
        return _refused(f"is no text but {decoded.why}", name)
    export = read_export(decoded.text, name)
    if export.value is None or export.value.highlights or export.value.wordless:
        return export
    empty = Problem(
        code="import-empty",
        message=f"no highlights stand in this export of {export.value.kind}",
        where=Where(path=name),
        hint="Look whether it is the right file.",
        severity="warning",
    )
    return Checked(export.value, (*export.problems, empty))


def _refused(why: str, name: str, what: str = "file") -> Checked[Export | None]:
    problem = Problem(
        code="import-unreadable",
        message=f"the {what} {why}",
        where=Where(path=name),
        hint="Name the file that the other program exported.",
    )
    return Checked(None, (problem,))


def import_highlights(
    export: Export, name: str, library: Library, *, document: str = "", dry_run: bool = False
) -> Checked[Imported | None]:
    """Add the highlights of `export`, a file called `name`, to the notes of `library`; all of them
    to `document`, if one is named. With an error nothing is written."""
    candidates = [candidate(each) for each in library.documents]
    found = _found(export, candidates, library.base_url, document)
    folder = library.root.resolve()
    slugs = {each.slug for each in found} - {""}
    apart = _apart_name(name)
    texts = _texts(folder, [*(f"{_NOTES}/{slug}.md" for slug in sorted(slugs)), apart])
    problems = list(texts.problems)
    existing = _others(folder, _NOTES)
    existing |= {slug: texts.value.get(f"{_NOTES}/{slug}.md", "") for slug in slugs}
    set_apart = list(_others(folder, _UNPLACED).values())
    made = additions(found, candidates, library.themes, existing, set_apart)
    writing: dict[str, str] = {}
    files: dict[str, str] = {}
    for each in made.added:
        path = f"{_NOTES}/{each.slug}.md" if each.slug else apart
        before = texts.value.get(path, "") or ("" if each.slug else _introduced(name))
        whole = appended(before, each, path)
        problems.extend(whole.problems)
        if whole.value is not None:
            writing[path] = whole.value
            files[each.slug] = path
    if has_errors(problems):
        return Checked(None, tuple(problems))
    if not dry_run:
        for path, text in writing.items():
            _write(folder / path, text, texts.value.get(path, ""))
    return Checked(Imported(export=export, additions=made, files=files), tuple(problems))


def _found(
    export: Export, candidates: Sequence[Candidate], base_url: str, document: str
) -> tuple[Destination, ...]:
    if document:
        return tuple(Destination(highlight=each, slug=document) for each in export.highlights)
    return destinations(export, candidates, base_url)


def _apart_name(name: str) -> str:
    """The file for what has no place, called after the export: words only, never a path."""
    stem = slugify(name.rpartition(".")[0] or name)
    return f"{_UNPLACED}/{'import' if not stem or stem in RESERVED else stem}.md"


def _introduced(name: str) -> str:
    shown = "".join(char for char in name if char.isalnum() or char in " -_.")
    return (
        f"# Highlights of {shown} that belong to no document here\n\n"
        "No page shows them. Move one to the file of its document, `notes/<document>.md`, or "
        "import the file again with `--document`.\n"
    )


# --- files ----------------------------------------------------------------------------------------


def _texts(root: Path, paths: Iterable[str]) -> Checked[dict[str, str]]:
    """The texts of those of `paths` that are there, their newlines untouched."""
    texts: dict[str, str] = {}
    problems = []
    for path in paths:
        file = root / path
        if not file.resolve().is_relative_to(root):
            why = "it is a link that leads outside the site"
            problems.append(_unwritable("link-outside", path, why, "Make it a file of the site."))
            continue
        try:
            texts[path] = file.read_bytes().decode("utf-8")
        except FileNotFoundError:
            continue
        except UnicodeDecodeError:
            why = "it is not UTF-8"
            problems.append(_unwritable("file-encoding", path, why, "Save it as UTF-8."))
        except OSError as error:
            why = f"it cannot be read: {error.strerror}"
            problems.append(_unwritable("file-unreadable", path, why, "Make it a readable file."))
    return Checked(texts, tuple(problems))


def _unwritable(code: str, path: str, why: str, hint: str) -> Problem:
    message = f"notes cannot be added to `{path}`: {why}"
    return Problem(code=code, message=message, where=Where(path=path), hint=hint)


def _others(root: Path, name: str) -> dict[str, str]:
    """The texts of the notes in the folder called `name`, their line ends plain, by the names of
    their files."""
    folder = root / name
    if not folder.is_dir() or not folder.resolve().is_relative_to(root):
        return {}
    return {
        # One that cannot be read stops the command, by its name: its notes would be added again.
        path.stem: path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
        for path in sorted(folder.glob("*.md"))
        if path.is_file() and path.resolve().is_relative_to(root)
    }


def _write(path: Path, text: str, before: str) -> None:
    """Make `path` hold `text`, whole or not at all, with the line ends of what stood there."""
    new = text[len(before) :]
    if "\r\n" in before:
        new = new.replace("\n", "\r\n")
    content = (text[: len(before)] + new).encode("utf-8")
    real = path.resolve()
    real.parent.mkdir(parents=True, exist_ok=True)
    temporary = real.with_name(f".{real.name}.glossator-new")
    with temporary.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())  # else a power cut can leave the new name with nothing in it
    os.replace(temporary, real)
