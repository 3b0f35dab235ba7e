"""The index of a finished site, made by Pagefind and swapped in beside the pages.

It stands outside the manifest: Pagefind's files differ from one run to the next. It is made aside,
and only when what is searched has changed since the last time.
"""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from glossator.exports.search_data import Searched
from glossator.output import INDEX, place_index
from glossator.pages.search_index import index_page
from glossator.problems import Problem

# Places of words in one file of the index. With Pagefind's own 20,000 a first search of 1,000
# documents for two common words fetched 76 KB of index; with 5,000 its files have 8 KB on average.
_CHUNK = "5000"
_MADE_FROM = "made-from.txt"  # says which words an index was made from
_ENTRY = "pagefind-entry.json"  # what a page asks for first
# Of what Pagefind writes, only this is asked for: the rest is its ready-made boxes.
_WANTED = (
    "pagefind.js",
    _ENTRY,
    "*.pf_meta",
    "wasm.*",
    "fragment",
    "index",
    "filter",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """What became of the index: whether it was made now, and what its owner should hear."""

    made: bool = False
    problems: tuple[Problem, ...] = ()


def index_site(out: Path, pages: Sequence[Searched]) -> Indexed:
    """Give the site in `out` an index of `pages`, unless it has that one already.

    Without the package, or without words, there is one of nothing, which says so to whoever asks,
    in a stale one's place. Raises OSError when the disk does, and CalledProcessError when Pagefind
    fails.
    """
    files = {page.path: index_page(page).encode("utf-8", "replace") for page in pages}
    binary = _pagefind()
    made_from = _digest(files, "" if binary is None else f"{binary.name} {version('pagefind')}")
    problems = () if binary else (_missing(),)
    if _made_from(out) == made_from:
        return Indexed(problems=problems)
    aside = out.parent / f".{out.name}.glossator-index"
    try:
        shutil.rmtree(aside, ignore_errors=True)
        if binary is None or not files:
            _write(aside / INDEX, {_ENTRY: b'{"languages":{}}\n'})
        else:
            _write(aside / "pages", files)
            _run(binary, aside)
        (aside / INDEX / _MADE_FROM).write_text(made_from, "utf-8")
        place_index(out, aside / INDEX)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return Indexed(made=bool(binary and files), problems=problems)


def _pagefind() -> Path | None:
    """Pagefind's program: the one that tells Chinese words apart if it is there, else the other."""
    try:
        from pagefind.service import get_executable
    except ModuleNotFoundError:
        return None
    return get_executable()


def _missing() -> Problem:
    return Problem(
        code="search-missing",
        message="the package pagefind is not installed, so this site has no index to search by",
        hint="Install glossator[search]. Readers can still look for exact words.",
        severity="warning",
    )


def _digest(files: dict[str, bytes], program: str) -> str:
    """Of all that goes into an index: the files, and the program that reads them."""
    digest = hashlib.sha256(program.encode("utf-8", "replace"))
    for path, content in sorted(files.items()):
        digest.update(f"\0{path}\0{len(content)}\0".encode("utf-8", "replace"))
        digest.update(content)
    return digest.hexdigest()


def _made_from(out: Path) -> str:
    try:
        return (out / INDEX / _MADE_FROM).read_text("utf-8")
    except OSError:
        return ""


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _run(binary: Path, aside: Path) -> None:
    """Index `aside/pages` into `aside/pagefind`, and leave of it what a page asks for."""
    made = aside / "made"
    command = [str(binary), "--site", str(aside / "pages"), "--output-path", str(made), "--silent"]
    environment = {**os.environ, "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": _CHUNK}
    subprocess.run(
        command, check=True, stdin=subprocess.DEVNULL, capture_output=True, env=environment
    )
    index = aside / INDEX
    index.mkdir()
    for pattern in _WANTED:
        for path in sorted(made.glob(pattern)):
            path.rename(index / path.name)
