"""What became private is in no old wording that is shown or kept."""

from dataclasses import replace

import pytest

from glossator.model.documents import Document
from glossator.model.passages import Former, LedgerRow, Tombstone
from glossator.model.trees import Span
from glossator.permalinks.acceptance import accepted_rows
from glossator.permalinks.anchors import anchor
from glossator.permalinks.sealing import restored, sealed, sealed_rows, without_words
from made import anchored, document

SECRET = "The vault opens with nine tulips"
HEARD = "Somebody heard a word of it"


def hiding(*words: str, private: str = SECRET) -> Document:
    """A document of `words` with a comment behind them, as the Markdown reader leaves one."""
    made = document(*words)
    text = made.source.text
    source = replace(made.source, text=f"{text}\n%%{private}%%")
    start = len(text) + 1
    hidden = (Span(start, start + len(private) + 4),)
    return replace(made, reading=replace(made.reading, source=source, private=hidden))


def ledger(*words: str) -> tuple[LedgerRow, ...]:
    return accepted_rows(anchored(*words), (), "2025-01-01")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (SECRET, False),
        (f"Mind that {SECRET.upper()}, they say", False),
        (f"Mind that {SECRET[4:]}, they say", False),
        ("nine tulips", False),
        ("opens with nine roses", False),
        ("An old wording that has nothing of it", True),
        (HEARD, True),
    ],
)
def test_an_old_wording_that_tells_what_is_hidden_is_closed(said: str, kept: bool) -> None:
    made = anchor(hiding(HEARD, "Another passage"), ())
    first, second = made.passages
    made = replace(
        made,
        gone=(Tombstone(id="p-goneab", text=said, near=""),),
        passages=(
            replace(first, first=said),
            replace(second, formers=(Former(id="p-merged", text=said),)),
        ),
    )
    after = sealed(made, ())
    shown = (after.gone[0].text, after.passages[0].first, after.passages[1].formers[0].text)
    assert shown == ((said,) * 3 if kept else ("",) * 3)


def test_words_that_are_still_shown_are_no_secret() -> None:
    made = anchor(hiding(f"We all know: {SECRET}."), ())
    made = replace(made, gone=(Tombstone(id="p-goneab", text=SECRET, near=""),))
    assert sealed(made, ()) == made


def test_the_ledger_keeps_no_word_of_what_became_a_comment() -> None:
    before = ledger("The first.", SECRET, "The last.")
    now = hiding("The first.", "The last.")
    lost = next(row for row in before if row.text == SECRET)
    now = replace(now, gone=(lost.id,))
    rows = sealed_rows(now, before, accepted_rows(anchor(now, before), before, "2026-01-01"))
    assert {row.id for row in rows} == {row.id for row in before}
    for row in rows:
        assert "tulips" not in row.text + row.first + row.before + row.after


def test_a_neighbours_cut_words_are_closed_too() -> None:
    row = ledger(HEARD)[0]
    cut = replace(row, after="tulips and then the rest of it", before="all of it. The va")
    (closed,) = sealed_rows(hiding(HEARD), (), (cut,))
    assert (closed.before, closed.after) == ("", "")
    assert closed.text == row.text


def test_words_under_redact_are_in_no_other_passage_of_the_ledger() -> None:
    before = ledger("The first.", SECRET, "The last.")
    forgotten = next(row for row in before if row.text == SECRET)
    elsewhere = replace(before[0], first=f"It said once: {SECRET}")
    now = document("The first.", "The last.", redact=(forgotten.id,))
    rows = sealed_rows(now, before, (elsewhere, forgotten))
    for row in rows:
        assert "tulips" not in row.text + row.first + row.before + row.after
    made = replace(anchor(now, before), gone=(Tombstone(id="p-other", text=SECRET, near=""),))
    assert sealed(made, before).gone[0].text == ""


def test_a_document_that_was_private_for_a_while_has_its_addresses_back() -> None:
    words = ("Yeah.", "A question?", "Yeah.", "An answer.")
    rows = ledger(*words)
    hidden = without_words(rows)
    assert not any(row.text + row.first + row.before + row.after for row in hidden)
    now = document(*words)
    assert restored(now, rows) == rows
    assert restored(now, hidden) == rows
    back = anchor(now, restored(now, hidden))
    assert {p.id: p.number for p in back.passages} == {
        row.id: row.number for row in rows if row.kind == "passage"
    }
