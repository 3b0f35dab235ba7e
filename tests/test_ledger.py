from pathlib import Path

from glossator.ledger import read_ledger, write_ledger
from glossator.model import LedgerRow

NAME = "site_src/permalinks/verge.jsonl"
ROW = LedgerRow(
    id="p-k3f9w2", kind="passage", number="91", text="Öffnen.", before="", after="", state="live",
    near="", first="Öffnen.", accepted="2026-11-22",
)  # fmt: skip


def test_a_ledger_is_written_in_a_folder_that_is_made_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "permalinks" / "verge.jsonl"
    assert write_ledger(path, [ROW])
    assert read_ledger(path, NAME).value == (ROW,)
    assert [each.name for each in path.parent.iterdir()] == ["verge.jsonl"]


def test_a_ledger_that_says_the_same_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "verge.jsonl"
    write_ledger(path, [ROW])
    before = path.stat()
    assert not write_ledger(path, [ROW])
    after = path.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_ledger_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "verge.jsonl"
    path.write_text("x" * 10_000)
    assert write_ledger(path, [ROW])
    assert read_ledger(path, NAME).value == (ROW,)


def test_no_file_is_no_rows(tmp_path: Path) -> None:
    checked = read_ledger(tmp_path / "none.jsonl", NAME)
    assert (checked.value, checked.problems) == ((), ())


def test_a_file_that_is_not_utf_8_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "verge.jsonl"
    path.write_bytes(b"\xff\xfe\x00")
    problem = read_ledger(path, NAME).problems[0]
    assert (problem.code, str(problem.where)) == ("ledger-malformed", NAME)
