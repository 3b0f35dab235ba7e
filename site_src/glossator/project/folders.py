"""Files of a site as they stand on disk: which there are, in an order of our own, and their bytes.

Nothing outside the site (and the folders of sources it names) is ever read, links or no links.
"""

import hashlib
import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from glossator.model.trees import Source
from glossator.problems import Checked, Problem, Severity, Where
from glossator.project.decoding import NoText, decode
from glossator.text import INVISIBLE

# The names of texts that a reader exists for.
SUFFIXES = (".txt", ".md", ".markdown", ".text", ".vtt", ".srt", ".html", ".htm")
# Files that hold texts, in forms that nothing here reads; others are passed over without a word.
_FOREIGN = (".doc", ".docx", ".odt", ".rtf", ".epub", ".pages", ".mobi")
# Drawings that a plugin of Obsidian keeps in Markdown files.
_DRAWN = (".excalidraw.md",)
# Folders that hold no texts of an owner's, whatever their names end in.
IGNORED = frozenset({"_site", "site_src", "node_modules", "__pycache__", "venv", "site-packages"})
# Far above any text that is read closely (War and Peace has 3.2 MB); keeps a film called .txt out.
MAX_BYTES = 32_000_000
_MAX_DEPTH = 64
# What `output` puts into a folder it makes: a site we built is no source.
_BUILT = ".glossator.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder to read from. `path` is real; `shown` is how messages name it, from the site's
    root and posix (empty: the root itself); `allowed` are the real folders links may lead into;
    `without` are real folders in it that are left out."""

    path: Path
    shown: str
    allowed: tuple[Path, ...]
    without: frozenset[Path] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file: `name` is posix from its folder, `shown` from the site's root, for messages."""

    path: Path
    name: str
    shown: str


def readable_name(name: str) -> str:
    """`name` without bytes that are no UTF-8, which could not be written anywhere."""
    return os.fsencode(name).decode("utf-8", "replace")


def files(folder: Folder, *, deep: bool = True) -> Checked[tuple[Found, ...]]:
    """The files in `folder` (and the folders in it, if `deep`), in the order of their names'
    code points; hidden ones and those of tools left out. A link that leads outside is a warning."""
    problems: list[Problem] = []
    found: list[Found] = []
    seen: set[Path] = {folder.path}
    waiting = [(folder.path, "")]
    while waiting:
        path, name = waiting.pop()
        for entry in _entries(path, _joined(folder.shown, name), problems):
            inner = f"{name}{readable_name(entry.name)}"
            if entry.name.startswith(".") or entry.name in IGNORED:
                continue
            real, why = _real(entry, folder.allowed)
            if real is None:
                problems.append(_unread(_joined(folder.shown, inner), why))
                continue
            try:
                mode = real.stat().st_mode
            except OSError as error:  # a folder whose names may be read, and nothing else of it
                problems.append(_unread(_joined(folder.shown, inner), _reason(error)))
                continue
            if stat.S_ISDIR(mode):
                left_out = real in seen or real in folder.without
                new = not left_out and inner.count("/") < _MAX_DEPTH
                if deep and new and not os.path.exists(real / _BUILT):
                    seen.add(real)
                    waiting.append((Path(entry.path), f"{inner}/"))
            elif stat.S_ISREG(mode):
                shown = _joined(folder.shown, inner)
                found.append(Found(path=Path(entry.path), name=inner, shown=shown))
    found.sort(key=lambda each: (unicodedata.normalize("NFC", each.name), each.name))
    return Checked(tuple(found), tuple(problems))


def _entries(path: Path, shown: str, problems: list[Problem]) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(path) as entries:
            yield from list(entries)
    except OSError as error:
        problems.append(_unread(shown.rstrip("/") or ".", _reason(error)))


def _real(entry: os.DirEntry[str], allowed: tuple[Path, ...]) -> tuple[Path | None, str]:
    """Where `entry` leads, or None and why it is not read."""
    path = Path(entry.path)
    try:
        if not entry.is_symlink():
            return path, ""
        real = path.resolve(strict=True)
    except (OSError, RuntimeError):  # a loop of links was a RuntimeError before Python 3.13
        return None, "it is a link that leads nowhere"
    if any(real.is_relative_to(folder) for folder in allowed):
        return real, ""
    return None, "it is a link that leads outside the site"


def _joined(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def unreadable(shown: str, error: OSError) -> Problem:
    """That a file or folder of the owner's own cannot be read."""
    return as_owners(_unread(shown, _reason(error)))


def _reason(error: OSError) -> str:
    return (error.strerror or "it cannot be read").lower()


def _unread(shown: str, why: str) -> Problem:
    outside = "outside" in why
    return Problem(
        code="link-outside" if outside else "source-unreadable",
        message=f"`{shown}` was not read: {why}",
        where=Where(path=shown),
        hint="Copy the file into the site, or name its folder under `sources` in site.yml."
        if outside
        else "The rest is built without it.",
        severity="warning",
    )


def read_bytes(found: Found, first: int | None = None) -> Checked[bytes | None]:
    """The bytes of a file, or the `first` of them; None, with a warning, if they cannot be read or
    are too many."""
    try:
        with found.path.open("rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                return Checked(None, (_unread(found.shown, "it is no file"),))
            content = file.read(MAX_BYTES + 1 if first is None else first)
    except OSError as error:
        return Checked(None, (_unread(found.shown, _reason(error)),))
    if len(content) > MAX_BYTES:
        why = f"it is larger than {MAX_BYTES // 1_000_000} MB"
        return Checked(None, (_source_problem(found, "source-too-large", why, "Divide it."),))
    return Checked(content)


def read_source(found: Found, path: str) -> Checked[Source | None]:
    """A source as it stands in its file, under `path`; None, with a warning, if it is no text."""
    content = read_bytes(found)
    if content.value is None:
        return Checked(None, content.problems)
    decoded = decode(content.value)
    if isinstance(decoded, NoText):
        problem = _source_problem(
            found,
            "source-binary",
            f"it is {decoded.why}, not text",
            "Give it a name that says what it is, or save it as text in UTF-8.",
        )
        return Checked(None, (problem,))
    if not _VISIBLE.search(decoded.text):
        problem = _source_problem(
            found, "source-empty", "it has no words in it", "Fill it or delete it."
        )
        return Checked(None, (problem,))
    source = Source(
        path=path,
        site_path=found.shown,
        text=decoded.text,
        encoding=decoded.encoding,
        digest=hashlib.sha256(content.value).hexdigest(),
    )
    if not decoded.guessed:
        return Checked(source)
    problem = Problem(
        code="source-encoding",
        message=f"`{found.shown}` was read as {_called(decoded.encoding)} {decoded.guessed}",
        where=Where(path=found.shown),
        hint="Look whether its letters are right; save a copy as UTF-8 if they are not.",
        severity="warning",
    )
    return Checked(source, (problem,))


_VISIBLE = re.compile(rf"[^\s\x00{INVISIBLE}]")
_CALLED = {
    "latin-1": "Latin-1", "iso8859-1": "Latin-1", "cp932": "Shift-JIS", "cp949": "EUC-KR",
    "big5hkscs": "Big5", "mac-roman": "Mac Roman", "mac-cyrillic": "Mac Cyrillic",
    "iso2022_jp": "ISO-2022-JP", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U",
}  # fmt: skip
_WINDOWS = re.compile(r"cp(125\d|874)")
_ISO = re.compile(r"iso8859[-_](\d+)")


def _called(encoding: str) -> str:
    """What people call a codec."""
    if encoding in _CALLED:
        return _CALLED[encoding]
    if match := _WINDOWS.fullmatch(encoding):
        return f"Windows-{match[1]}"
    if match := _ISO.fullmatch(encoding):
        return f"ISO-8859-{match[1]}"
    return encoding.upper()


def _source_problem(
    found: Found, code: str, why: str, hint: str, severity: Severity = "warning"
) -> Problem:
    return Problem(
        code=code,
        message=f"`{found.shown}` was left out: {why}",
        where=Where(path=found.shown),
        hint=hint,
        severity=severity,
    )


def foreign(found: Found) -> Problem | None:
    """A note if the file may hold a text in a form that nothing here reads."""
    if not found.name.lower().endswith(_FOREIGN):
        return None
    return _source_problem(
        found,
        "source-kind",
        "files of this kind are not read",
        "Save it as text, Markdown or HTML.",
        severity="note",
    )


def is_source(found: Found) -> bool:
    """Whether a file's name is that of a text."""
    name = found.name.lower()
    return name.endswith(SUFFIXES) and not name.endswith(_DRAWN)


def owner_text(found: Found) -> Checked[str | None]:
    """The text of one of the owner's own files; what is not Unicode or not there is an error."""
    content = read_bytes(found)
    if content.value is None:
        return Checked(None, tuple(as_owners(problem) for problem in content.problems))
    decoded = decode(content.value)
    if isinstance(decoded, NoText) or decoded.guessed:
        what = decoded.why if isinstance(decoded, NoText) else _called(decoded.encoding)
        problem = Problem(
            code="file-encoding",
            message=f"`{found.shown}` is not in UTF-8: it seems to be {what}",
            where=Where(path=found.shown),
            hint="Save it as UTF-8.",
        )
        return Checked(None, (problem,))
    return Checked(decoded.text)


def as_owners(problem: Problem) -> Problem:
    """What is a warning of a source, as the error that it is of a file or folder of the owner's
    own: what it says must not be passed over."""
    return Problem(
        code="file-unreadable",
        message=problem.message,
        where=problem.where,
        hint="Make it readable.",
    )
