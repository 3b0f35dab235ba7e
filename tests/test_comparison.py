"""What a build would make of every published address, told."""

from collections.abc import Mapping
from dataclasses import replace

from glossator.model.passages import Signpost
from glossator.model.site import FormerDocument
from glossator.permalinks.acceptance import accepted_rows
from glossator.permalinks.anchors import Change
from glossator.permalinks.comparison import (
    Comparison,
    addresses_told,
    as_value,
    comparison,
    counted,
    listed,
    summary,
)
from made import anchored


def compared(*changes: Change, numbers: Mapping[str, str] | None = None) -> Comparison:
    kinds = [change.kind for change in changes]
    return Comparison(
        slug="verge",
        counts={kind: kinds.count(kind) for kind in kinds},
        changes=changes,
        numbers=numbers or {},
    )


def test_all_is_told_in_one_line_even_where_all_is_kept() -> None:
    made = anchored("One.", "Two.")
    rows = accepted_rows(made, (), "2026-01-02")
    same = comparison(made, rows)
    assert summary([same]) == "permalinks: 3 kept"
    assert counted(same) == "permalinks of verge: 3 kept"
    assert same.changes == ()
    new = comparison(anchored("One.", "Two.", "Three.", rows=rows), rows)
    assert summary([same, new]) == "permalinks: 6 kept, 1 new (verge)"
    assert summary([]) == "permalinks: none"


def test_of_a_document_without_a_ledger_the_number_is_enough() -> None:
    made = comparison(anchored("One.", "Two."), ())
    assert made.counts == {"new": 3}
    assert made.changes == ()


def test_what_is_lost_and_what_is_new_is_told_with_its_number_and_words() -> None:
    rows = accepted_rows(anchored("One.", "Two is here.", "Three."), (), "2026-01-02")
    gone = next(row for row in rows if row.number == "2")
    made = comparison(anchored("One.", "Three.", rows=rows), rows)
    assert list(listed(made)) == [f"  gone {gone.id} (2)", "    was: Two is here."]


def test_edits_show_which_words_went_and_which_came() -> None:
    edited = Change(
        kind="edited",
        id="p-4tz8ka",
        old="It is mostly good.",
        new="It is generally good.",
        score=0.86,
    )
    assert list(listed(compared(edited, numbers={"p-4tz8ka": "92"}))) == [
        "  edited p-4tz8ka (92), 0.86 alike",
        "    was: It is [-mostly-] good.",
        "    now: It is {+generally+} good.",
    ]


def test_the_others_an_address_has_to_do_with_are_named() -> None:
    split = Change(kind="split", id="p-aaaaaa", old="a b", new="a", score=0.5, others=("p-bbbbbb",))
    which = Change(kind="ambiguous", id="p-cccccc", old="a", others=("p-dddddd", "p-eeeeee"))
    lines = list(listed(compared(split, which)))
    assert "  split p-aaaaaa, 0.50 alike with p-bbbbbb" in lines
    assert "  ambiguous p-cccccc with p-dddddd p-eeeeee" in lines


def test_long_words_are_shortened() -> None:
    old = " ".join(f"word{i}" for i in range(500))
    gone = compared(Change(kind="gone", id="p-aaaaaa", old=old))
    assert max(map(len, listed(gone))) < 180
    assert as_value(gone)["changes"] == [
        {
            "kind": "gone",
            "id": "p-aaaaaa",
            "number": "",
            "old": old,
            "new": "",
            "score": 1.0,
            "others": [],
        }
    ]


def test_former_addresses_are_told() -> None:
    assert list(
        addresses_told(
            (
                FormerDocument(slug="a", state="moved", now="b"),
                FormerDocument(slug="c", state="removed"),
                FormerDocument(slug="d", state="withheld"),
            ),
            (replace(anchored("Words."), signs=(Signpost(id="p-a", now="b"),)),),
        )
    ) == [
        "read/verge.html sends 1 permalink on to read/b.html",
        "read/a.html sends on to read/b.html",
        "read/c.html says that the document was removed",
        "read/d.html says that it is no longer published",
    ]
