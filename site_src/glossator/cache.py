"""A content-addressed store of per-source work, which may be deleted at any time.

Values are pickled, and read back by an unpickler that can make nothing but Glossator's own frozen
values: a cache that came with somebody's repository can be wrong, but it cannot run code.
"""

import hashlib
import io
import os
import pickle
from collections.abc import Callable
from dataclasses import is_dataclass
from pathlib import Path
from typing import TypeVar

from glossator import owner, problems
from glossator.model import annotations, documents, passages, site, trees

T = TypeVar("T")
# The modules whose values may come out of a cache.
_HOMES = (annotations, documents, owner, passages, problems, site, trees)


class Cache:
    """Values by the hash of everything they were made from, below `folder` (None: remember
    nothing). An entry that cannot be read back counts as absent."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def get_or_make(self, key: str, kind: type[T], make: Callable[[], T]) -> T:
        """The value under `key`, made by `make` if there is none of type `kind`."""
        path = self._path(key)
        if path is None:
            return make()
        found = _read(path)
        if isinstance(found, kind):
            return found
        value = make()
        _write(path, value)
        return value

    @property
    def keeps(self) -> bool:
        """Whether anything is kept, so that keys are worth making."""
        return self._folder is not None

    def has(self, key: str) -> bool:
        """Whether there is something under `key`, be it readable or not."""
        path = self._path(key)
        return path is not None and os.path.isfile(path)

    def _path(self, key: str) -> Path | None:
        return None if self._folder is None else self._folder / key[:2] / key[2:]


def key_of(*parts: str) -> str:
    """A hash over `parts`, in order and kept apart, and over the engine's own code."""
    digest = hashlib.sha256(_engine().encode())
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        digest.update(len(encoded).to_bytes(8, "big") + encoded)
    return digest.hexdigest()


_ENGINE: list[str] = []


def _engine() -> str:
    """A hash over the engine's modules, so that a changed reader forgets what the old one made."""
    if not _ENGINE:
        digest = hashlib.sha256()
        for path in sorted(Path(__file__).parent.rglob("*.py")):
            digest.update(path.read_bytes())
        _ENGINE.append(digest.hexdigest())
    return _ENGINE[0]


class _OnlyValues(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        home = next((each for each in _HOMES if each.__name__ == module), None)
        found = getattr(home, name, None)
        if isinstance(found, type) and is_dataclass(found):
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value of ours")


def _read(path: Path) -> object:
    try:
        return _OnlyValues(io.BytesIO(path.read_bytes())).load()
    except FileNotFoundError:
        return None
    except (pickle.UnpicklingError, EOFError, ValueError, TypeError, AttributeError, IndexError,
            KeyError, ImportError, OSError, MemoryError):  # fmt: skip
        return None  # what a damaged entry can raise: the work is done again


def _write(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    temporary.write_bytes(pickle.dumps(value, protocol=5))
    os.replace(temporary, path)
