from dataclasses import replace
from pathlib import Path

from glossator.ledger import read_ledger, repair_ledgers, write_ledger
from glossator.model.passages import LedgerRow
from glossator.permalinks.ledger_rows import format_rows

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


def _conflict(ours: LedgerRow, theirs: LedgerRow) -> str:
    return f"<<<<<<< HEAD\n{format_rows([ours])}=======\n{format_rows([theirs])}>>>>>>> web\n"


def test_a_ledger_with_both_sides_of_a_merge_is_repaired_and_nothing_lost(tmp_path: Path) -> None:
    folder = tmp_path / "site_src" / "permalinks"
    write_ledger(folder / "fine.jsonl", [ROW])
    other = replace(ROW, id="p-m2x6hd", number="92", text="Andere.")
    (folder / "verge.jsonl").write_text(_conflict(ROW, other))
    repaired = repair_ledgers(tmp_path)
    assert [path.name for path in repaired.value] == ["verge.jsonl"]
    assert repaired.problems == ()
    checked = read_ledger(folder / "verge.jsonl", NAME)
    assert (checked.value, checked.problems) == ((ROW, other), ())


def test_of_an_id_that_says_two_things_the_one_accepted_first_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "site_src" / "permalinks" / "verge.jsonl"
    path.parent.mkdir(parents=True)
    path.write_text(_conflict(replace(ROW, number="7", accepted="2026-12-01"), ROW))
    repair_ledgers(tmp_path)
    assert read_ledger(path, NAME).value == (ROW,)


def test_a_ledger_that_cannot_be_read_is_not_repaired_by_force(tmp_path: Path) -> None:
    path = tmp_path / "site_src" / "permalinks" / "verge.jsonl"
    path.parent.mkdir(parents=True)
    text = _conflict(ROW, ROW) + '{"id": "p-cut'
    path.write_text(text)
    repaired = repair_ledgers(tmp_path)
    assert repaired.value == ()
    assert "ledger-malformed" in [problem.code for problem in repaired.problems]
    assert path.read_text() == text
