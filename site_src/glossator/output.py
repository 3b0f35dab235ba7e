"""Swap finished files in, so that no reader ever meets a torn site.

A first or a clean build is staged beside the folder and exchanged with it in one rename. Any other
build replaces whole files: new ones first, then changed ones, deletions last, the manifest at the
end. Killed at any moment, every file is whole, and the next build finishes the work.
"""

import ctypes
import errno
import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from glossator.model.site import Artifact
from glossator.problems import Problem, Where

INDEX = "pagefind"  # the index to search by: made after the pages, and no file of the manifest
MANIFEST = ".glossator.json"  # marks a folder as ours, and says what we put into it
_UNFINISHED = ".glossator-unfinished"  # there while files are being replaced
_AT_FDCWD = -100  # <fcntl.h>: paths count from the working directory
_RENAME_EXCHANGE = 2  # <linux/fs.h>


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """What swapping in did, in numbers of files."""

    written: int
    removed: int
    kept: int


def refusal(out: Path) -> Problem | None:
    """Why nothing may be swapped into `out`, if so: it is a link, a file, or somebody's folder."""
    if out.is_dir() and not (out / MANIFEST).is_file() and out.resolve() == Path.cwd():
        # A first build is exchanged with what stands there, and nobody can be left standing in it.
        return _refused(
            out.resolve(), "is the folder you are in", "Name a folder in it: `-o _site`."
        )
    if out.is_symlink():
        return _refused(out, "is a symbolic link", "Name a folder of its own with --output.")
    if out.exists() and not out.is_dir():
        return _refused(out, "is a file", "Name a folder with --output.")
    if out.is_dir() and not (out / MANIFEST).is_file() and any(out.iterdir()):
        return _refused(
            out,
            "holds files that Glossator did not write",
            "Empty it, or name another folder with --output; nothing in it was touched.",
        )
    return None


def swap_in(out: Path, artifacts: Iterable[Artifact], *, clean: bool = False) -> Swap:
    """Make `out` hold exactly `artifacts` (and the manifest). Call after `refusal` said nothing.

    Raises OSError when the disk does; what stood in `out` then still stands, file by file.
    """
    files = {artifact.path: artifact.content for artifact in artifacts}
    out.parent.mkdir(parents=True, exist_ok=True)
    with _locked(out.parent):
        _finish_exchange(out)
        if clean or not (out / MANIFEST).is_file():
            return _exchange(out, files)
        return _replace_files(out, files)


def place_index(out: Path, index: Path) -> None:
    """Make the folder `index` the one that the site in `out` is searched by, in one step where the
    system can. What stood there before is then at `index`."""
    target = out / INDEX
    with _locked(out.parent):
        if target.is_symlink() or target.is_file():
            target.unlink()
        if not target.exists():
            os.rename(index, target)
        elif not _rename_exchange(index, target):
            os.rename(target, index.with_name(f"{INDEX}-before"))
            os.rename(index, target)


def _refused(out: Path, what: str, hint: str) -> Problem:
    return Problem(
        code="output-refused",
        message=f"{out.name} {what}, so nothing is written there",
        where=Where(path=out.name),
        hint=hint,
    )


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """One build at a time beside each other; released with the process, however it ends."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError as error:
            # Some network file systems know no locks; a single owner is then on their honour.
            if error.errno not in (errno.ENOLCK, errno.ENOTSUP, errno.EINVAL):
                raise
        yield
    finally:
        os.close(descriptor)


def _staged(out: Path) -> Path:
    return out.parent / f".{out.name}.glossator-staged"


def _retired(out: Path) -> Path:
    return out.parent / f".{out.name}.glossator-retired"


def _finish_exchange(out: Path) -> None:
    """Put right what a killed build left: a retired folder comes back if nothing took its place."""
    retired = _retired(out)
    if retired.is_dir() and not out.exists():
        os.rename(retired, out)
    for leftover in (retired, _staged(out)):
        if leftover.is_dir():
            shutil.rmtree(leftover)


def _exchange(out: Path, files: Mapping[str, bytes]) -> Swap:
    staged = _staged(out)
    try:
        return _exchanged(out, staged, files)
    except OSError:
        shutil.rmtree(staged, ignore_errors=True)  # nothing of it is of use to anybody
        raise


def _exchanged(out: Path, staged: Path, files: Mapping[str, bytes]) -> Swap:
    staged.mkdir()
    for path, content in files.items():
        target = staged / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    (staged / MANIFEST).write_bytes(_manifest(files))
    removed = 0
    if (out / INDEX).is_dir():
        os.rename(out / INDEX, staged / INDEX)  # good until the next takes its place
    if not out.exists():
        os.rename(staged, out)
    else:
        removed = sum(1 for _ in _files_below(out))
        if not _rename_exchange(staged, out):
            os.rename(out, _retired(out))
            os.rename(staged, out)
            shutil.rmtree(_retired(out))
        else:
            shutil.rmtree(staged)
    return Swap(written=len(files), removed=removed, kept=0)


def _rename_exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step (Linux ≥ 3.15); False where the system cannot."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    done = renameat2(
        _AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), ctypes.c_uint(_RENAME_EXCHANGE)
    )
    return bool(done == 0)


def _replace_files(out: Path, files: Mapping[str, bytes]) -> Swap:
    before = _before(out)
    new = [path for path in files if path not in before]
    changed = [path for path in files if path in before and before[path] != _digest(files[path])]
    gone = sorted(path for path in before if path not in files)
    if not (new or changed or gone):
        return Swap(written=0, removed=0, kept=len(files))
    (out / _UNFINISHED).write_bytes(b"")
    for path in (*sorted(new), *sorted(changed)):
        _write_whole(out, path, files[path])
    for path in gone:
        _remove(out, path)
    _write_whole(out, MANIFEST, _manifest(files))
    (out / _UNFINISHED).unlink()
    kept = len(files) - len(new) - len(changed)
    return Swap(written=len(new) + len(changed), removed=len(gone), kept=kept)


def _before(out: Path) -> dict[str, str]:
    """What `out` holds now: by its manifest, or by reading every file if a build was cut short.

    Files somebody else changed or removed since are noticed by size and presence.
    """
    sizes = {path: size for path, size in _files_below(out)}
    if (out / _UNFINISHED).exists():
        return {path: _digest((out / path).read_bytes()) for path in sizes}
    try:
        recorded = json.loads((out / MANIFEST).read_text("utf-8"))["files"]
        known = {str(path): (str(digest), int(size)) for path, (digest, size) in recorded.items()}
    except (ValueError, KeyError, TypeError):
        return {path: _digest((out / path).read_bytes()) for path in sizes}
    return {
        path: known[path][0] if path in known and known[path][1] == size else ""
        for path, size in sizes.items()
    }


def _files_below(folder: Path) -> Iterator[tuple[str, int]]:
    """Paths and sizes of the files we own below `folder`, sorted; the marks of ours left out."""
    for root, folders, names in os.walk(folder):
        folders.sort()
        if Path(root) == folder and INDEX in folders:
            folders.remove(INDEX)
        for name in sorted(names):
            path = Path(root) / name
            relative = path.relative_to(folder).as_posix()
            if relative not in (MANIFEST, _UNFINISHED):
                yield relative, path.lstat().st_size


def _write_whole(out: Path, path: str, content: bytes) -> None:
    target = out / path
    _clear_the_way(out, target)
    temporary = target.with_name(f".{target.name}.glossator-new")
    temporary.write_bytes(content)
    os.replace(temporary, target)


def _clear_the_way(out: Path, target: Path) -> None:
    """A folder where a file must stand, or a file where a folder must, gives way."""
    for parent in reversed(target.relative_to(out).parents):
        folder = out / parent
        if folder.is_symlink() or folder.is_file():
            folder.unlink()
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)


def _remove(out: Path, path: str) -> None:
    target = out / path
    if target.is_dir() and not target.is_symlink():
        return  # a folder took this file's place
    try:
        target.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return  # somebody removed it, or a file took its folder's place
    for parent in target.parents:
        if parent == out or any(parent.iterdir()):
            return
        parent.rmdir()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _manifest(files: Mapping[str, bytes]) -> bytes:
    recorded = {path: [_digest(content), len(content)] for path, content in files.items()}
    return json.dumps({"files": recorded}, sort_keys=True, indent=0).encode("utf-8")
