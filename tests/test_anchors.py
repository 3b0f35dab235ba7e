import re
import time
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.model.documents import Metadata
from glossator.model.passages import Anchored, LedgerRow
from glossator.permalinks.alignment import NEIGHBOUR_LENGTH
from glossator.permalinks.anchors import accepted_rows, anchor, changes, check_addresses, losses
from glossator.text import folded, short_hash
from made import Part, anchored, callout, document, heading, image, passage, quotation, stamp

DAY, LATER = "2026-11-22", "2026-12-24"
FERRY = "The ferry crossed the river twice a day."
SMITH = "A smith kept the only forge for miles."


def ledger(*parts: Part | str, **rest: object) -> tuple[LedgerRow, ...]:
    return accepted_rows(anchored(*parts, **rest), (), DAY)  # type: ignore[arg-type]


def ids(made: Anchored) -> list[str]:
    return [passage.id for passage in made.passages]


def numbers(made: Anchored) -> list[str]:
    return [passage.number for passage in made.passages]


def id_of(text: str) -> str:
    return f"p-{short_hash(text)}"


def all_ids(made: Anchored) -> list[str]:
    headings = [each.id for each in made.headings]
    top = [each for each in (made.title_id, made.standfirst_id) if each]
    aliases = [alias for each in (*made.headings, *made.passages) for alias in each.aliases]
    return [*top, *headings, *ids(made), *aliases]


# --- without a ledger -----------------------------------------------------------------------------


def test_a_passage_that_stands_once_has_an_id_of_its_own_folded_words() -> None:
    made = anchored("It’s  “open”.")
    assert ids(made) == [id_of('It\'s "open".')]
    assert ids(anchored('It\'s "open".', "More."))[0] == ids(made)[0]


def test_capitals_are_part_of_the_words() -> None:
    assert ids(anchored("Open.")) != ids(anchored("open."))


def test_an_image_without_words_is_known_by_what_it_shows() -> None:
    first, second = ids(anchored(passage(image("a.png")), passage(image("b.png"))))
    assert first == id_of("a.png")
    assert second == id_of("b.png")


def test_passages_are_numbered_from_one_in_reading_order_whatever_holds_them() -> None:
    made = anchored("One.", quotation(passage("Two.")), callout("Note", passage("Three.")), "Four.")
    assert numbers(made) == ["1", "2", "3", "4"]


def test_a_heading_a_callout_and_the_title_have_ids_and_no_number() -> None:
    made = anchored(heading("The case"), callout("Mind this", passage("One.")), title="My title")
    assert made.title_id == "my-title"
    assert [(each.id, each.callout) for each in made.headings] == [
        ("the-case", False),
        ("mind-this", True),
    ]


def test_a_callout_without_a_title_has_no_heading() -> None:
    assert anchored(callout("", passage("One."))).headings == ()


def test_a_standfirst_has_an_id_of_its_words_hash() -> None:
    made = anchor(document("One.", metadata=Metadata(title="T", subtitle="Below")), ())
    assert made.standfirst_id == f"h-{short_hash('Below')}"
    assert anchored("One.").standfirst_id == ""


def test_a_heading_with_the_words_of_the_title_leaves_them_to_it() -> None:
    made = anchored(heading("Open source"), "One.", title="Open source")
    assert made.title_id == "open-source"
    assert made.headings[0].id == f"open-source-{short_hash('Open source')}"


def test_a_passage_stands_under_the_nearest_heading_but_no_callouts_title() -> None:
    made = anchored(
        "Zero.", heading("A"), "One.", callout("Mind", passage("Two.")), heading("B", 3), "Three."
    )
    assert [each.section for each in made.passages] == ["", "a", "a", "b"]


def test_a_heading_inside_a_quotation_holds_only_inside_it() -> None:
    made = anchored(heading("A"), quotation(heading("Quoted"), passage("One.")), "Two.")
    assert [each.section for each in made.passages] == ["quoted", "a"]


def test_lines_are_those_of_the_source() -> None:
    made = anchored("One.", heading("Two"), "Three.")
    assert [each.lines for each in made.passages] == [(1, 1), (3, 3)]


def test_the_time_of_a_passage_is_the_first_moment_in_it() -> None:
    said = passage("Words.", stamp("7:31", 451), stamp("9:00", 540))
    assert anchored(said).passages[0].time == 451


def test_the_time_of_a_heading_is_the_first_moment_before_the_next_heading() -> None:
    made = anchored(
        heading("A"), "x", callout("C", passage("y", stamp("1:00", 60))), heading("B"), "z"
    )
    assert [each.time for each in made.headings] == [60, None, None]


def test_minutes_written_as_hours_are_read_as_the_edition_says() -> None:
    metadata = Metadata(title="T", timestamps="mm:ss")
    said = passage("Words.", stamp("03:48:00", 13680, "03:48:00"))
    assert anchor(document(said, metadata=metadata), ()).passages[0].time == 228


def test_ids_an_author_gave_lead_to_their_passage_too() -> None:
    made = anchored(passage("One.", ids=("my-id",)), heading("H", ids=("head",)))
    assert made.passages[0].aliases == ("my-id",)
    assert made.headings[0].aliases == ("head",)


def test_an_authors_id_that_something_else_has_is_not_used() -> None:
    plain = id_of("One.")
    made = anchored(
        passage("One.", ids=("twice", "h", "main")), passage("Two.", ids=("twice", plain)),
        heading("H"),
    )  # fmt: skip
    assert [each.aliases for each in made.passages] == [("twice",), ()]


# --- with a ledger --------------------------------------------------------------------------------


def test_what_the_ledger_has_keeps_its_id_and_number_where_passages_move() -> None:
    rows = ledger("A.", "B.", "C.", FERRY)
    made = anchored(FERRY, "A.", "B.", "C.", rows=rows)
    assert numbers(made) == ["4", "1", "2", "3"]
    kinds = {change.new: change.kind for change in changes(made, rows)}
    assert kinds[FERRY] == "moved"
    assert kinds["A."] == kinds["B."] == kinds["C."] == "kept"


def test_the_ledgers_id_counts_and_not_the_hash() -> None:
    rows = ledger("A.", "B.")
    rows = tuple(replace(row, id="p-000000") if row.text == "A." else row for row in rows)
    assert ids(anchored("A.", rows=rows)) == ["p-000000"]


def test_an_insertion_gets_a_letter_and_moves_no_number() -> None:
    rows = ledger("A.", "B.")
    assert numbers(anchored("New.", "A.", "Newer.", "B.", "Newest.", rows=rows)) == [
        "0a", "1", "1a", "2", "3",
    ]  # fmt: skip


def test_a_removal_leaves_a_gap_and_a_tombstone_behind_what_stood_before_it() -> None:
    rows = ledger("A.", "B.", "C.")
    made = anchored("A.", "C.", rows=rows)
    assert numbers(made) == ["1", "3"]
    assert [(stone.id, stone.text, stone.near) for stone in made.gone] == [
        (id_of("B."), "B.", id_of("A."))
    ]


def test_the_tombstones_of_passages_in_a_row_stand_behind_the_last_that_is_left() -> None:
    rows = ledger("A.", "B.", "C.", "D.")
    made = anchored("A.", rows=rows)
    assert {stone.near for stone in made.gone} == {id_of("A.")}


def test_the_tombstone_of_what_stood_first_is_at_the_top() -> None:
    rows = ledger("A.", "B.")
    assert anchored("B.", rows=rows).gone[0].near == ""


def test_the_tombstone_of_what_stood_first_under_a_heading_stays_under_it() -> None:
    rows = ledger("A.", heading("H"), "B.", "C.")
    assert anchored("A.", heading("H"), "C.", rows=rows).gone[0].near == "h"


def test_a_tombstone_stays_where_it_is_when_what_it_stood_behind_goes_too() -> None:
    rows = ledger("A.", "B.", "C.")
    rows = accepted_rows(anchored("A.", "B.", rows=rows, gone=(id_of("C."),)), rows, LATER)
    made = anchored("A.", rows=rows)
    assert {stone.id: stone.near for stone in made.gone} == {
        id_of("B."): id_of("A."),
        id_of("C."): id_of("A."),
    }


def test_equal_words_keep_their_ids_by_their_neighbours() -> None:
    rows = ledger("A.", "Yeah.", "B.", "Yeah.", "C.")
    before = {row.before: row.id for row in rows if row.text == "Yeah."}
    made = anchored("New.", "A.", "Yeah.", "B.", "Newer.", "Yeah.", "C.", rows=rows)
    assert ids(made)[2] == before["A."]
    assert ids(made)[5] == before["B."]


def test_one_of_two_equal_passages_goes_and_the_other_keeps_its_own_id() -> None:
    rows = ledger("A.", "Yeah.", "B.", "Yeah.", "C.")
    before = {row.before: row.id for row in rows if row.text == "Yeah."}
    made = anchored("A.", "B.", "Yeah.", "C.", rows=rows)
    assert ids(made)[2] == before["B."]
    assert [stone.id for stone in made.gone] == [before["A."]]


def test_a_second_passage_of_the_same_words_does_not_take_the_firsts_id() -> None:
    rows = ledger("A.", "Yeah.", "B.")
    made = anchored("Yeah.", "A.", "Yeah.", "B.", rows=rows)
    assert ids(made)[2] == id_of("Yeah.")
    assert ids(made)[0] != ids(made)[2]
    assert made.gone == ()


def test_a_published_id_is_never_given_to_other_words() -> None:
    rows = ledger("A.")
    taken = id_of("B.")
    rows = tuple(replace(row, id=taken) if row.text == "A." else row for row in rows)
    made = anchored("B.", rows=rows)
    assert ids(made) != [taken]
    assert made.gone[0].id == taken


def test_words_that_come_back_get_their_old_id_and_number() -> None:
    rows = ledger("A.", FERRY, "C.")
    rows = accepted_rows(anchored("A.", "C.", rows=rows, gone=(id_of(FERRY),)), rows, LATER)
    made = anchored("A.", "C.", FERRY, rows=rows)
    assert numbers(made) == ["1", "3", "2"]
    assert made.gone == ()
    assert {change.kind for change in changes(made, rows) if change.new == FERRY} == {"back"}


def test_a_word_or_two_come_back_only_where_they_stood() -> None:
    rows = ledger("A.", "Yeah.", "C.", "D.")
    rows = accepted_rows(anchored("A.", "C.", "D.", rows=rows, gone=(id_of("Yeah."),)), rows, LATER)
    assert ids(anchored("A.", "Yeah.", "C.", "D.", rows=rows))[1] == id_of("Yeah.")
    elsewhere = anchored("A.", "C.", "Yeah.", "D.", rows=rows)
    assert [stone.id for stone in elsewhere.gone] == [id_of("Yeah.")]


def test_a_new_title_keeps_the_titles_id() -> None:
    rows = ledger("A.", title="Old")
    made = anchored("A.", title="New", rows=rows)
    assert made.title_id == "old"
    assert losses(made, rows) == ()


def test_a_heading_over_the_same_passages_keeps_its_id_whatever_it_says() -> None:
    rows = ledger(heading("Old words"), "A.", heading("Then"), "B.")
    made = anchored(heading("Renamed"), "A.", heading("Then"), "B.", rows=rows)
    assert made.headings[0].id == "old-words"
    assert made.headings[0].first == "Old words"
    assert {change.kind for change in changes(made, rows) if change.id == "old-words"} == {"edited"}


def test_a_heading_over_other_passages_gets_a_new_id_and_the_old_one_a_tombstone() -> None:
    rows = ledger("A.", heading("Old words"), "B.")
    made = anchored(heading("Other things"), "A.", "B.", rows=rows)
    assert made.headings[0].id == "other-things"
    assert made.gone[0].id == "old-words"


def test_two_passages_that_two_branches_gave_one_number_are_told_apart() -> None:
    rows = ledger("A.", "B.")
    rows = tuple(
        replace(row, number="1", accepted=LATER) if row.text == "B." else row for row in rows
    )
    assert numbers(anchored("A.", "B.", rows=rows)) == ["1", "2"]


# --- accepting ------------------------------------------------------------------------------------


def test_accepting_writes_down_every_id_with_its_words_and_neighbours() -> None:
    long = "word " * 20
    rows = ledger("A.", long.strip(), "C.", title="T")
    row = next(row for row in rows if row.number == "3")
    assert (row.kind, row.text, row.state, row.near) == ("passage", "C.", "live", "")
    assert row.before == long.strip()[-NEIGHBOUR_LENGTH:]
    assert row.first == "C."
    assert row.accepted == DAY
    assert [row.id for row in rows] == sorted(row.id for row in rows)
    assert {row.kind for row in rows} == {"passage", "title"}


def test_accepting_twice_changes_nothing() -> None:
    parts = ("A.", heading("H"), "Yeah.", "B.", "Yeah.", callout("C", passage("D.")))
    rows = ledger(*parts)
    again = anchored(*parts, rows=rows)
    assert accepted_rows(again, rows, LATER) == rows
    assert {change.kind for change in changes(again, rows)} == {"kept"}


def test_a_moved_passage_is_told_once() -> None:
    rows = ledger(FERRY, "B.", "C.", "D.")
    moved = anchored("B.", "C.", "D.", FERRY, rows=rows)
    rows = accepted_rows(moved, rows, LATER)
    again = anchored("B.", "C.", "D.", FERRY, rows=rows)
    assert {change.kind for change in changes(again, rows)} == {"kept"}


def test_a_section_that_moves_is_told_passage_by_passage() -> None:
    rows = ledger("A.", "B.", "C.", "D.", FERRY, "Yeah.", SMITH)
    made = anchored(FERRY, "Yeah.", SMITH, "A.", "B.", "C.", "D.", rows=rows)
    shifted = {change.new for change in changes(made, rows) if change.kind == "moved"}
    assert shifted == {FERRY, "Yeah.", SMITH}


def test_a_published_id_is_not_lost_unless_the_edition_says_it_is_gone() -> None:
    rows = ledger("A.", "B.")
    made = anchored("A.", rows=rows)
    problems = losses(made, rows)
    assert [problem.code for problem in problems] == ["permalink-lost"]
    assert id_of("B.") in problems[0].message
    assert "site_src/editions/verge.yml" in problems[0].hint
    assert next(row for row in accepted_rows(made, rows, LATER) if row.text == "B.").state == "live"


def test_a_passage_that_the_edition_says_is_gone_is_gone_in_the_ledger() -> None:
    rows = ledger("A.", "B.")
    made = anchored("A.", rows=rows, gone=(id_of("B."),))
    assert losses(made, rows) == ()
    row = next(row for row in accepted_rows(made, rows, LATER) if row.text == "B.")
    assert (row.state, row.near, row.accepted, row.number) == ("gone", id_of("A."), LATER, "2")


def test_redacted_words_are_in_no_tombstone_and_in_no_row_of_the_ledger() -> None:
    rows = ledger("A.", "A secret.", "C.")
    gone = (id_of("C."),)
    rows = accepted_rows(anchored("A.", "A secret.", rows=rows, gone=gone), rows, DAY)
    made = anchored("A.", rows=rows, redact=(id_of("A secret."),), gone=gone)
    assert "secret" not in repr(made.gone)
    accepted = accepted_rows(made, rows, LATER)
    assert "secret" not in repr(accepted)
    assert id_of("A secret.") in {row.id for row in accepted}
    again = anchored("A.", rows=accepted, redact=(id_of("A secret."),), gone=gone)
    assert accepted_rows(again, accepted, LATER) == accepted


def test_what_is_redacted_and_still_stands_in_the_text_is_an_error() -> None:
    rows = ledger("A.", "A secret.")
    made = anchored("A.", "A secret.", rows=rows, redact=(id_of("A secret."),))
    problem = check_addresses(made, rows)[0]
    assert (problem.code, problem.severity) == ("redact-present", "error")


def test_an_id_under_gone_that_stands_in_the_text_or_was_never_published_is_told() -> None:
    rows = ledger("A.")
    made = anchored("A.", rows=rows, gone=(id_of("A."), "p-zzzzzz"))
    assert [each.code for each in check_addresses(made, rows)] == ["gone-present", "gone-unknown"]


def test_rows_of_notes_are_left_as_they_are() -> None:
    note = LedgerRow(
        id="n-123456", kind="note", number="", text="quoted", before="", after="", state="live",
        near="", first="quoted", accepted=DAY,
    )  # fmt: skip
    rows = (*ledger("A."), note)
    made = anchored("A.", rows=rows)
    assert made.gone == ()
    assert note in accepted_rows(made, rows, LATER)
    assert losses(made, rows) == ()


# --- laws -----------------------------------------------------------------------------------------

WORDS = st.sampled_from(["a", "b", "Yeah.", "Yeah.", "c d e", "öffentlich", "源", "It’s", "It's"])
PARTS = st.lists(
    st.one_of(WORDS, st.builds(heading, WORDS, st.integers(1, 6)), st.builds(passage, WORDS)),
    max_size=14,
)
UNIQUE = st.lists(st.text("abcdef xyz", min_size=3, max_size=9), unique_by=folded, max_size=10)


@settings(deadline=None)
@given(PARTS)
def test_no_id_occurs_twice_in_a_document(parts: list[Part | str]) -> None:
    made = all_ids(anchored(*parts))
    assert len(set(made)) == len(made)
    assert all(re.fullmatch(r"[A-Za-z0-9-]+", each) for each in made)


@settings(deadline=None)
@given(UNIQUE, UNIQUE, st.data())
def test_a_passage_keeps_its_id_whatever_changes_elsewhere(
    before: list[str], other: list[str], data: st.DataObject
) -> None:
    mine = "The passage itself."
    place = data.draw(st.integers(0, len(other)))
    first = anchored(*before, mine)
    second = anchored(*other[:place], mine, *other[place:])
    assert ids(first)[-1] == ids(second)[place]


@settings(deadline=None)
@given(PARTS)
def test_what_was_accepted_is_found_again_unchanged(parts: list[Part | str]) -> None:
    first = anchored(*parts)
    rows = accepted_rows(first, (), DAY)
    again = anchored(*parts, rows=rows)
    assert again == first
    assert accepted_rows(again, rows, LATER) == rows


@settings(deadline=None)
@given(PARTS, PARTS, PARTS)
def test_no_published_id_is_ever_lost_or_given_twice_and_no_number_stands_for_two_passages(
    first: list[Part | str], second: list[Part | str], third: list[Part | str]
) -> None:
    said: set[str] = set()
    given_to: dict[str, str] = {}
    rows: tuple[LedgerRow, ...] = ()
    for parts in (first, second, third, first):
        made = anchored(*parts, rows=rows)
        lost = tuple(stone.id for stone in made.gone)
        for each in (*made.passages, *made.headings):
            said.add(each.id)
        for each in made.passages:
            assert given_to.setdefault(each.number, each.id) == each.id
        assert len(set(all_ids(made))) == len(all_ids(made))
        made = anchored(*parts, rows=rows, gone=lost)
        assert losses(made, rows) == ()
        rows = accepted_rows(made, rows, DAY)
        assert {row.id for row in rows} >= said


def test_addresses_of_ten_thousand_passages_take_seconds_and_not_minutes() -> None:
    start = time.process_time()
    parts = [f"Passage {i // 2}." if i % 3 else "Yeah." for i in range(10_000)]
    rows = ledger(*parts)
    made = anchored("New.", *parts[5_000:], *parts[:5_000], rows=rows)
    changes(made, rows)
    assert len(made.gone) <= 2  # of the short ones at the ends of what moved
    assert time.process_time() - start < 20
