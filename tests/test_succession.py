"""Documents that were published under a name they no longer have."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from glossator.model.passages import LedgerRow
from glossator.model.site import FormerDocument
from glossator.permalinks.acceptance import accepted_rows
from glossator.permalinks.succession import (
    Succession,
    check_gone,
    former_documents,
    lost_documents,
    records,
    settled,
)
from glossator.problems import Where
from made import anchored

ONCE = {"secret", "here", "past", "once", "away"}
TODAY = "2026-11-22"
WORDS = ("The first passage.", "The second passage.", "The third passage.", "The fourth one.")


def ledger(*words: str) -> tuple[LedgerRow, ...]:
    return accepted_rows(anchored(*words), (), "2025-01-01")


def moved(near: str) -> tuple[LedgerRow, ...]:
    (row, *_) = (row for row in ledger(*WORDS) if row.kind == "title")
    return (replace(row, state="moved", near=near, text="", first="", before="", after=""),)


def ids(rows: Mapping[str, tuple[LedgerRow, ...]], slug: str) -> set[str]:
    return {row.id for row in rows[slug]}


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ({"new": WORDS}, "new"),
        ({"new": WORDS[:2]}, "new"),  # half of them
        ({"new": WORDS[:1]}, ""),
        ({"new": WORDS[:3], "other": WORDS[:1]}, "new"),
        ({"new": WORDS[:2], "other": WORDS[2:]}, ""),  # which of the two cannot be told
        ({"new": ("Nothing of it.",)}, ""),
        ({}, ""),
    ],
)
def test_a_document_is_renamed_if_half_of_it_stands_under_one_name_alone(
    words: dict[str, tuple[str, ...]], now: str
) -> None:
    rows = ledger(*WORDS)
    made = settled({"old": rows}, words, ())
    assert made.moved == ({"old": now} if now else {})
    assert made.left == ({} if now else {"old": rows})
    if now:
        assert ids(made.rows, now) == {row.id for row in rows}


def test_the_new_name_keeps_what_it_has_and_takes_over_the_rest() -> None:
    own = accepted_rows(anchored(*WORDS[:2], "Another."), (), "2026-01-01")
    made = settled({"old": ledger(*WORDS), "new": own}, {"new": WORDS}, ())
    rows = {row.id: row for row in made.rows["new"]}
    assert set(rows) == {row.id for row in (*own, *ledger(*WORDS))}
    assert all(rows[row.id] == row for row in own)


def test_what_accept_recorded_holds_when_no_word_is_the_same_any_more() -> None:
    ledgers = {"old": moved("new"), "new": ledger(*WORDS)}
    made = settled(ledgers, {"new": ("All is changed.",)}, ())
    assert made.moved == {"old": "new"}
    assert ids(made.rows, "new") == {row.id for row in ledger(*WORDS)}


def test_a_chain_of_names_leads_to_its_end() -> None:
    ledgers = {"a": moved("b"), "b": moved("c"), "c": ledger(*WORDS)}
    assert settled(ledgers, {"c": WORDS}, ()).moved == {"a": "c", "b": "c"}
    # and the last step may be one that nobody has recorded yet
    made = settled({"a": moved("b"), "b": ledger(*WORDS)}, {"c": WORDS}, ())
    assert made.moved == {"a": "c", "b": "c"}
    assert ids(made.rows, "c") == {row.id for row in ledger(*WORDS)}


def test_a_chain_may_end_at_a_document_that_was_removed() -> None:
    made = settled({"a": moved("b"), "b": ledger(*WORDS)}, {}, ("b",))
    assert made.moved == {"a": "b"}
    assert list(made.left) == ["b"]


@pytest.mark.parametrize(
    "ledgers",
    [{"a": moved("a")}, {"a": moved("b"), "b": moved("a")}, {"a": moved("nowhere")}],
)
def test_names_that_lead_round_in_a_ring_or_nowhere_lead_to_no_page(
    ledgers: dict[str, tuple[LedgerRow, ...]],
) -> None:
    made = settled(ledgers, {"other": ("Words.",)}, ())
    assert made.moved == {}
    assert set(made.left) == set(ledgers)


def test_a_document_that_gets_its_old_name_back_is_at_home() -> None:
    made = settled({"a": moved("b"), "b": ledger(*WORDS)}, {"a": WORDS}, ())
    assert made.moved == {"b": "a"}
    assert ids(made.rows, "a") == {row.id for row in ledger(*WORDS)}
    assert all(row.state == "live" for row in made.rows["a"])


def test_accept_records_a_move_in_one_row_without_words() -> None:
    ledgers = {"old": ledger(*WORDS)}
    made = settled(ledgers, {"new": WORDS}, ())
    ((slug, rows),) = records(made, ledgers, {}, (), TODAY)
    assert slug == "old"
    (row,) = rows
    assert (row.state, row.near, row.kind, row.accepted) == ("moved", "new", "title", TODAY)
    assert row.text + row.first + row.before + row.after == ""
    again = settled({"old": rows, "new": made.rows["new"]}, {"new": WORDS}, ())
    assert list(records(again, {"old": rows}, {}, (), "2027-01-01")) == [("old", rows)]


def test_accept_records_that_a_document_is_gone_only_if_its_owner_says_so() -> None:
    ledgers = {"old": ledger(*WORDS)}
    made = settled(ledgers, {}, ())
    assert list(records(made, ledgers, {}, (), TODAY)) == []
    ((slug, problem),) = lost_documents(made, ())
    assert slug == "old"
    assert (problem.code, problem.severity) == ("document-gone", "error")
    assert "5 published permalinks" in problem.message  # the title's too
    assert list(lost_documents(made, ("old",))) == []
    ((_, rows),) = records(made, ledgers, {}, ("old",), TODAY)
    assert {row.state for row in rows} == {"gone"}
    assert list(lost_documents(settled({"old": rows}, {}, ()), ())) == []


def test_what_the_site_says_is_gone_and_cannot_be_is_told() -> None:
    made = settled({"old": ledger(*WORDS)}, {"new": ("Words.",)}, ("old",))
    at = {name: Where(path="site_src/site.yml", line=3) for name in ("old", "new", "odl")}
    found = {each.code: each for each in check_gone(made, at, ("new",))}
    assert set(found) == {"gone-present", "gone-unknown"}
    assert "`old`" in found["gone-unknown"].hint
    assert str(found["gone-present"].where) == "site_src/site.yml:3"


def test_of_a_removed_document_its_title_and_length_are_told_and_of_a_withheld_one_nothing() -> (
    None
):
    made = Succession(
        rows={"secret": ledger(*WORDS), "here": ledger(*WORDS)},
        moved={"past": "here", "once": "secret"},
        left={"away": ledger(*WORDS)},
    )
    assert former_documents(made, ONCE, {"here"}, {"secret", "unborn"}) == (
        FormerDocument(slug="away", state="removed", title="A title of its own", passages=4),
        FormerDocument(slug="once", state="withheld"),
        FormerDocument(slug="past", state="moved", now="here"),
        FormerDocument(slug="secret", state="withheld"),
    )


def test_an_address_that_a_document_has_is_no_former_one() -> None:
    made = Succession(rows={}, left={"Verge": ledger(*WORDS)})
    assert former_documents(made, {"Verge"}, {"verge"}, ()) == ()
