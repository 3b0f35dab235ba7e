import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.model.passages import LedgerRow
from glossator.permalinks.ledger_rows import format_rows, parse_rows

PATH = "site_src/permalinks/verge.jsonl"
ROW = LedgerRow(
    id="p-k3f9w2", kind="passage", number="91", text="Open.", before="a", after="b", state="live",
    near="", first="Open.", accepted="2026-11-22",
)  # fmt: skip
LINE = format_rows([ROW])


def codes(text: str) -> list[tuple[str, int | None]]:
    return [
        (each.code, each.where.line if each.where else None)
        for each in parse_rows(text, PATH).problems
    ]


def test_a_row_is_one_object_a_line_with_its_keys_in_a_fixed_order() -> None:
    assert LINE == (
        '{"id": "p-k3f9w2", "kind": "passage", "number": "91", "text": "Open.", "before": "a", '
        '"after": "b", "state": "live", "near": "", "first": "Open.", "accepted": "2026-11-22"}\n'
    )


def test_rows_are_sorted_by_id_so_that_git_can_merge_them() -> None:
    rows = [replace(ROW, id=id_) for id_ in ("p-b", "h-z", "p-a")]
    assert [json.loads(line)["id"] for line in format_rows(rows).splitlines()] == [
        "h-z", "p-a", "p-b",
    ]  # fmt: skip


def test_letters_of_any_script_are_written_as_they_are() -> None:
    assert "Открытость 開" in format_rows([replace(ROW, text="Открытость 開")])


def test_a_line_separator_inside_a_text_is_no_end_of_a_row() -> None:
    row = replace(ROW, text="a\u2028b\x85c\x0bd\re")
    assert parse_rows(format_rows([row]), PATH).value == (row,)


def test_an_empty_file_has_no_rows_and_no_problems() -> None:
    assert parse_rows("", PATH).value == ()
    assert parse_rows("\n\n", PATH).problems == ()


def test_line_ends_of_windows_do_no_harm() -> None:
    assert parse_rows(LINE.replace("\n", "\r\n"), PATH).value == (ROW,)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ('"text"', "not an object"),
        ("{}", "id, kind, number, text, before, after, state, near, first, accepted is missing"),
        (LINE.replace('"91"', "91"), "number is not text"),
        (LINE.replace('"passage"', '"poem"'), "kind is none of"),
        (LINE.replace('"live"', '"dead"'), "state is none of live, merged, gone"),
        (LINE.replace('"p-k3f9w2"', '""'), "its id is empty"),
        (LINE.replace('{"id"', '{"colour": "red", "id"'), "colour is no key"),
    ],
)
def test_a_line_that_is_no_row_is_told_with_its_line_and_the_others_count(
    line: str, fault: str
) -> None:
    checked = parse_rows(f"{LINE}{line.strip()}\n", PATH)
    assert checked.value == (ROW,)
    assert [problem.code for problem in checked.problems] == ["ledger-malformed"]
    assert fault in checked.problems[0].message
    assert str(checked.problems[0].where) == f"{PATH}:2"


def test_an_unfinished_merge_is_told_once_and_the_rows_of_both_sides_count() -> None:
    other = replace(ROW, id="p-other1")
    text = f"<<<<<<< HEAD\n{LINE}=======\n{format_rows([other])}>>>>>>> branch\n"
    assert parse_rows(text, PATH).value == (ROW, other)
    assert codes(text) == [("ledger-conflict", 1)]


def test_an_id_that_says_two_things_is_told_and_the_row_accepted_first_counts() -> None:
    later = replace(ROW, text="Later.", accepted="2026-12-24")
    for text in (LINE + format_rows([later]), format_rows([later]) + LINE):
        assert parse_rows(text, PATH).value == (ROW,)
        assert codes(text) == [("ledger-twice", 2)]


def test_what_one_branch_merged_and_the_other_edited_counts_as_alive_with_its_new_words() -> None:
    merged = replace(ROW, state="merged", near="p-host00", accepted="2026-12-24")
    edited = replace(ROW, text="Opened.")
    host = replace(ROW, id="p-host00", text="Closed. Open.")
    sides = format_rows([merged]), format_rows([edited])
    for mine, theirs in (sides, sides[::-1]):
        text = f"<<<<<<< ours\n{mine}=======\n{theirs}>>>>>>> theirs\n{format_rows([host])}"
        assert parse_rows(text, PATH).value == (host, edited)


@pytest.mark.parametrize("accepted", [ROW.accepted, "2026-12-24"])
def test_what_one_branch_merged_and_the_other_left_alone_counts_as_merged(accepted: str) -> None:
    merged = replace(ROW, state="merged", near="p-host00", accepted=accepted)
    for text in (LINE + format_rows([merged]), format_rows([merged]) + LINE):
        assert parse_rows(text, PATH).value == (merged,)


def test_the_same_row_twice_is_no_problem() -> None:
    assert codes(LINE + LINE) == []


ROWS = st.lists(
    st.builds(
        LedgerRow,
        id=st.text(min_size=1),
        kind=st.sampled_from(["passage", "heading", "title", "standfirst", "note"]),
        number=st.text(),
        text=st.text(st.characters()),
        before=st.text(),
        after=st.text(),
        state=st.sampled_from(["live", "merged", "gone"]),
        near=st.text(),
        first=st.text(),
        accepted=st.text(),
    ),
    unique_by=lambda row: row.id,
)


@settings(deadline=None)
@given(ROWS)
def test_what_is_written_is_read_again(rows: list[LedgerRow]) -> None:
    written = format_rows(rows)
    checked = parse_rows(written, PATH)
    assert checked.problems == ()
    assert checked.value == tuple(sorted(rows, key=lambda row: row.id))
    assert format_rows(checked.value) == written
    assert written.encode("utf-8").decode("utf-8") == written
    assert written.count("\n") == len(rows)


@settings(deadline=None)
@given(st.text())
def test_no_text_stops_the_reading_of_a_ledger(text: str) -> None:
    assert parse_rows(text, PATH).value == ()
