"""The cache changes nothing but time, and runs nothing it finds."""

import pickle
from pathlib import Path

from glossator.cache import Cache, key_of
from glossator.model.site import Artifact

VALUE = Artifact(path="a", content=b"b")


def test_a_value_comes_back_without_being_made_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert cache.get_or_make("k" * 64, Artifact, lambda: VALUE) == VALUE
    made = []
    again = cache.get_or_make("k" * 64, Artifact, lambda: made.append(1) or VALUE)
    assert again == VALUE
    assert not made


def test_without_a_folder_everything_is_made_again() -> None:
    made = []
    for _ in range(2):
        Cache(None).get_or_make("k" * 64, Artifact, lambda: made.append(1) or VALUE)
    assert len(made) == 2


def test_a_damaged_entry_counts_as_absent(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for damage in (b"", b"not a pickle", pickle.dumps("a string"), b"\x80\x05."):
        entry = tmp_path / "kk" / ("k" * 62)
        entry.parent.mkdir(exist_ok=True)
        entry.write_bytes(damage)
        assert cache.get_or_make("k" * 64, Artifact, lambda: VALUE) == VALUE


class _Attack:
    def __reduce__(self) -> object:
        return (print, ("run",))


def test_a_cache_that_came_with_a_repository_cannot_run_code(
    tmp_path: Path, capsys: object
) -> None:
    entry = tmp_path / "kk" / ("k" * 62)
    entry.parent.mkdir()
    entry.write_bytes(pickle.dumps(_Attack()))
    assert Cache(tmp_path).get_or_make("k" * 64, Artifact, lambda: VALUE) == VALUE
    assert capsys.readouterr().out == ""  # type: ignore[attr-defined]


def test_a_key_keeps_its_parts_apart() -> None:
    assert key_of("ab", "c") != key_of("a", "bc")
    assert key_of("a", "b") == key_of("a", "b")
