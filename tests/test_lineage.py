"""Edited, split, merged and ambiguous passages, from one ledger to the next."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.build import ledgers_to_write
from glossator.ledger import write_ledger
from glossator.model.passages import Anchored, LedgerRow
from glossator.permalinks.acceptance import Change
from glossator.permalinks.anchors import accepted_rows, anchor, changes, losses
from glossator.permalinks.ledger_rows import format_rows, parse_rows
from glossator.permalinks.sealing import sealed, sealed_rows
from glossator.text import short_hash
from made import Part, anchored, document, heading, image, passage
from sites import built, built_files, write

DAY, LATER = "2026-11-22", "2026-12-24"
FERRY = "The ferry crossed the river twice a day, with mail and with cattle."
SMITH = "A smith kept the only forge for miles. He shod horses and mended ploughs until he was old."
MILL = "The mill below the weir ground rye in autumn and barley in spring."
SCHOOL = "Children walked to school along the dyke, an hour each way in winter."
BRIDGE = "When the bridge was opened nobody took the ferry any more."
ALL = (FERRY, SMITH, MILL, SCHOOL, BRIDGE)


def ledger(*parts: Part | str) -> tuple[LedgerRow, ...]:
    return accepted_rows(anchored(*parts), (), DAY)


def accepted(made: Anchored, rows: tuple[LedgerRow, ...]) -> tuple[LedgerRow, ...]:
    assert losses(made, rows) == ()
    return accepted_rows(made, rows, LATER)


def id_of(text: str) -> str:
    return f"p-{short_hash(text)}"


def ids(made: Anchored) -> list[str]:
    return [each.id for each in made.passages]


def change_of(made: Anchored, rows: tuple[LedgerRow, ...], text: str) -> Change:
    return next(each for each in changes(made, rows) if each.id == id_of(text))


# --- edited ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "edited",
    [
        "The ferry crosed the river twice a day, with mail and with cattle.",
        "Twice a day the ferry crossed the river, with mail, with people and with cattle.",
        "THE FERRY crossed the river twice a day – with mail and with cattle",
        "The ferry crossed the river three times a day, with mail.",
    ],
)
def test_an_edited_passage_keeps_its_id_and_number_and_tells_what_it_said_first(
    edited: str,
) -> None:
    rows = ledger(*ALL)
    made = anchored(edited, *ALL[1:], rows=rows)
    first = made.passages[0]
    assert (first.id, first.number, first.first) == (id_of(FERRY), "1", FERRY)
    change = change_of(made, rows, FERRY)
    assert (change.kind, change.old, change.new) == ("edited", FERRY, edited)
    assert 0.5 < change.score <= 1.0
    row = next(row for row in accepted(made, rows) if row.id == first.id)
    assert (row.text, row.first, row.number, row.accepted) == (edited, FERRY, "1", DAY)
    again = anchored(edited, *ALL[1:], rows=accepted(made, rows))
    assert again.passages[0].first == FERRY


def test_a_passage_that_moved_and_was_edited_is_found() -> None:
    rows = ledger(*ALL)
    made = anchored(*ALL[1:], "The ferry crossed the river once a day, with mail.", rows=rows)
    assert ids(made)[-1] == id_of(FERRY)


def test_other_words_in_the_place_of_a_passage_do_not_get_its_id() -> None:
    rows = ledger(*ALL)
    other = "In the year after that the harbour was dredged and the old crane sold for scrap."
    made = anchored(FERRY, SMITH, other, SCHOOL, BRIDGE, rows=rows)
    assert id_of(MILL) not in ids(made)
    assert [(stone.id, stone.candidates) for stone in made.gone] == [(id_of(MILL), ())]


def test_a_passage_that_quotes_one_that_is_gone_does_not_get_its_id() -> None:
    rows = ledger(*ALL)
    quoting = "An earlier version said here “the mill below the weir ground rye” and was wrong."
    made = anchored(FERRY, SMITH, quoting, SCHOOL, BRIDGE, rows=rows)
    assert id_of(MILL) not in ids(made)
    assert made.gone[0].id == id_of(MILL)


def test_of_passages_that_differ_in_a_number_none_takes_the_id_of_another() -> None:
    weeks = [f"Week {n}: the water stood at the second mark of the gauge." for n in range(1, 6)]
    rows = ledger(*weeks)
    new = "Week 9: the water stood at the second mark of the gauge."
    made = anchored(*weeks[:2], new, *weeks[3:], rows=rows)
    assert id_of(weeks[2]) not in ids(made)
    assert made.gone[0].candidates == (ids(made)[2],)


def test_a_word_with_a_slip_of_the_pen_between_its_neighbours_is_the_same() -> None:
    rows = ledger(FERRY, "Yeah.", SMITH, "Yeah.", MILL)
    made = anchored(FERRY, "Yeha.", SMITH, "Yeah.", MILL, rows=rows)
    assert ids(made) == [row for row in ids(anchored(FERRY, "Yeah.", SMITH, "Yeah.", MILL))]


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ("Schreiben Sie das auf?", "Scbreben Siee dsa aauff?"),
        ("Who takes it seriously?", "Who takos it seriously?"),
        ("That is all.", "That is all. Nobody has ever asked for more than that."),
        ("That is all.", "Nobody has ever asked for more than that. That is all."),
        ("Have you tried it yet?", "Nobody knows how it is done. Have you treid it yett?"),
        ("Yes.", "Yes. Everybody has always asked for more than that."),
    ],
)
def test_a_short_passage_where_it_stood_is_known_with_slips_and_with_more_said(
    said: str, says: str
) -> None:
    rows = ledger(FERRY, said, SMITH, MILL)
    assert ids(anchored(FERRY, says, SMITH, MILL, rows=rows)) == [
        id_of(each) for each in (FERRY, said, SMITH, MILL)
    ]


def test_what_is_reworded_at_both_ends_where_it_stood_is_edited_and_no_quotation() -> None:
    said = "Every spring the old wardens of the weir quietly counted their boats and ropes."
    says = "In March some tall wardens of the weir loudly counted their boats before church began."
    rows = ledger(FERRY, said, SMITH)
    assert ids(anchored(FERRY, says, SMITH, rows=rows))[1] == id_of(said)


def test_an_image_without_words_is_known_by_its_target_where_it_stands() -> None:
    rows = ledger(FERRY, passage(image("ferry.png")), SMITH)
    made = anchored(FERRY, passage(image("ferry-2.png")), SMITH, rows=rows)
    assert id_of("ferry.png") in ids(made) or id_of("ferry.png") == made.gone[0].id


# --- split ----------------------------------------------------------------------------------------


def test_the_larger_part_of_a_split_passage_keeps_its_id_and_names_the_rest() -> None:
    rows = ledger(*ALL)
    small, large = SMITH.split(". ")[0] + ".", SMITH.split(". ")[1]
    made = anchored(FERRY, small, large, MILL, SCHOOL, BRIDGE, rows=rows)
    assert ids(made)[2] == id_of(SMITH)
    assert made.passages[2].rest == (ids(made)[1],)
    change = change_of(made, rows, SMITH)
    assert (change.kind, change.others) == ("split", (ids(made)[1],))
    again = anchored(FERRY, small, large, MILL, SCHOOL, BRIDGE, rows=accepted(made, rows))
    assert ids(again) == ids(made)
    assert again.passages[2].rest == ()


def test_a_copy_with_other_words_is_no_part_of_a_split_passage() -> None:
    one = "A smith kept the only forge for miles around, beside the new church on the hill."
    other = "He shod horses and mended ploughs until he was old."
    like = "He shod goats and mended fences until he was old."
    rows = ledger(FERRY, f"{one} {other}", MILL)
    made = anchored(FERRY, one, like, other, MILL, rows=rows)
    assert (made.passages[1].id, made.passages[1].rest) == (
        id_of(f"{one} {other}"),
        (ids(made)[3],),
    )


# --- merged ---------------------------------------------------------------------------------------


def merged_parts() -> tuple[str, ...]:
    return FERRY, f"{SMITH} {MILL}", SCHOOL, BRIDGE


def test_merged_passages_lead_to_one_element() -> None:
    rows = ledger(*ALL)
    made = anchored(*merged_parts(), rows=rows)
    host = made.passages[1]
    assert (host.id, [former.id for former in host.formers]) == (id_of(SMITH), [id_of(MILL)])
    assert host.formers[0].text == MILL
    assert made.gone == ()
    change = change_of(made, rows, MILL)
    assert (change.kind, change.others) == ("merged", (host.id,))
    row = next(row for row in accepted(made, rows) if row.id == id_of(MILL))
    assert (row.state, row.near, row.text, row.number) == ("merged", host.id, MILL, "3")


def test_what_was_merged_stays_with_its_host_when_that_is_edited() -> None:
    rows = ledger(*ALL)
    rows = accepted(anchored(*merged_parts(), rows=rows), rows)
    again = anchored(*merged_parts(), rows=rows)
    assert {change.kind for change in changes(again, rows)} == {"kept"}
    assert accepted(again, rows) == rows
    shorter = f"{SMITH} The mill ground rye."
    made = anchored(FERRY, shorter, SCHOOL, BRIDGE, rows=rows)
    assert [former.id for former in made.passages[1].formers] == [id_of(MILL)]


def test_what_was_merged_goes_along_when_its_host_is_merged_in_turn() -> None:
    rows = ledger(*ALL)
    rows = accepted(anchored(*merged_parts(), rows=rows), rows)
    made = anchored(FERRY, f"{SMITH} {MILL} {SCHOOL}", BRIDGE, rows=rows)
    assert {former.id for former in made.passages[1].formers} == {id_of(MILL), id_of(SCHOOL)}
    rows = accepted(made, rows)
    long = f"{FERRY} {SMITH} {MILL} {SCHOOL}"
    made = anchored(long, BRIDGE, rows=rows)
    on_it = {made.passages[0].id, *(former.id for former in made.passages[0].formers)}
    assert on_it == {id_of(text) for text in (FERRY, SMITH, MILL, SCHOOL)}
    rows = accepted(made, rows)
    near = {row.near for row in rows if row.state == "merged"}
    assert near == {made.passages[0].id}


def test_what_was_merged_and_stands_by_itself_again_has_its_id_and_number_back() -> None:
    rows = ledger(*ALL)
    rows = accepted(anchored(*merged_parts(), rows=rows), rows)
    made = anchored(*ALL, rows=rows)
    assert ids(made) == [id_of(text) for text in ALL]
    assert [each.number for each in made.passages] == ["1", "2", "3", "4", "5"]
    assert change_of(made, rows, MILL).kind == "back"


def test_when_a_host_is_gone_what_was_merged_into_it_says_so_too() -> None:
    rows = ledger(*ALL)
    rows = accepted(anchored(*merged_parts(), rows=rows), rows)
    made = anchored(FERRY, SCHOOL, BRIDGE, rows=rows)
    assert {(stone.id, stone.near) for stone in made.gone} == {
        (id_of(SMITH), id_of(FERRY)), (id_of(MILL), id_of(FERRY)),
    }  # fmt: skip
    assert len(losses(made, rows)) == 2
    gone = (id_of(SMITH), id_of(MILL))
    rows = accepted(anchored(FERRY, SCHOOL, BRIDGE, rows=rows, gone=gone), rows)
    assert {row.id for row in rows if row.state == "gone"} == set(gone)


def test_two_passages_that_two_branches_merged_into_each_other_are_found() -> None:
    rows = ledger(*ALL)
    near = {id_of(SMITH): id_of(MILL), id_of(MILL): id_of(SMITH)}
    rows = tuple(
        replace(row, state="merged", near=near[row.id]) if row.id in near else row for row in rows
    )
    made = anchored(*merged_parts(), rows=rows)
    on_it = {made.passages[1].id, *(former.id for former in made.passages[1].formers)}
    assert on_it == set(near)


# --- headings -------------------------------------------------------------------------------------


def test_sections_that_change_places_keep_all_their_ids() -> None:
    one = (heading("On the river"), FERRY, "Yeah.", BRIDGE)
    two = (heading("On the land"), SMITH, "Yeah.", MILL)
    rows = ledger(*one, *two, SCHOOL)
    made = anchored(*two, *one, SCHOOL, rows=rows)
    assert made.gone == ()
    assert {change.kind for change in changes(made, rows)} <= {"kept", "moved"}
    assert ids(made)[1] != ids(made)[4]


@pytest.mark.parametrize(
    "now",
    ["5. On the long river", "On the long river", "1. On the lomg rivver", "1. On a long river"],
)
def test_a_heading_with_another_number_or_a_few_other_words_keeps_its_id(now: str) -> None:
    rows = ledger(heading("1. On the long river"), FERRY, heading("2. In town"), SMITH, MILL)
    made = anchored(heading(now), SCHOOL, heading("3. In town"), FERRY, MILL, rows=rows)
    assert [each.id for each in made.headings] == ["1-on-the-long-river", "2-in-town"]


def test_headings_keep_their_names_when_their_passages_change_places() -> None:
    rows = ledger(heading("Addressing ethical challenges"), FERRY, heading("Keeping it safe"), MILL)
    made = anchored(
        heading("Addressing several challenges"), MILL, heading("Keeping it running"), FERRY,
        rows=rows,
    )  # fmt: skip
    assert [each.id for each in made.headings] == [
        "addressing-ethical-challenges",
        "keeping-it-safe",
    ]


def test_a_heading_that_became_a_passage_leaves_its_id_to_no_other_heading() -> None:
    rows = ledger(heading("Verse 2"), FERRY, MILL, heading("Coda"), SMITH)
    made = anchored(SCHOOL, "Verse 2", BRIDGE, heading("Other words"), FERRY, MILL, rows=rows)
    assert "verse-2" not in [each.id for each in made.headings]


def test_a_heading_that_stands_as_a_passage_of_another_id_leaves_its_own_to_no_other_heading() -> (
    None
):
    rows = ledger(FERRY, heading("1. Open lamps"), MILL, "Open lamps", SMITH)
    made = anchored(FERRY, heading("Other words"), MILL, "1. Open lamps", SMITH, rows=rows)
    assert "1-open-lamps" not in [each.id for each in made.headings]


def test_a_heading_with_slips_that_a_reader_takes_for_a_passage_is_reached_by_its_id() -> None:
    rows = ledger(FERRY, heading("4. Responsible and ethical AI"), SMITH)
    made = anchored(FERRY, "Responsibel and ethical AI", SMITH, rows=rows)
    assert [former.id for former in made.passages[1].formers] == ["4-responsible-and-ethical-ai"]


def test_a_heading_that_a_reader_takes_for_a_passage_now_is_reached_by_its_id_and_back() -> None:
    rows = ledger(FERRY, heading("On the land"), SMITH)
    made = anchored(FERRY, "On the land", SMITH, rows=rows)
    assert [former.id for former in made.passages[1].formers] == ["on-the-land"]
    rows = accepted(made, rows)
    back = anchored(FERRY, heading("On the land"), SMITH, rows=rows)
    assert back.headings[0].id == "on-the-land"
    assert {former.id for former in back.headings[0].formers} == {ids(made)[1]}


def test_what_was_taken_for_furniture_and_is_text_again_has_its_ids_and_numbers_back() -> None:
    rows = ledger(*ALL)
    gone = (id_of(SMITH), id_of(MILL))
    rows = accepted(anchored(FERRY, SCHOOL, BRIDGE, rows=rows, gone=gone), rows)
    made = anchored(*ALL, rows=rows)
    assert ids(made) == [id_of(text) for text in ALL]
    assert [each.number for each in made.passages] == ["1", "2", "3", "4", "5"]


# --- too close to call ----------------------------------------------------------------------------


def ambiguous() -> tuple[tuple[LedgerRow, ...], tuple[str, ...]]:
    one = MILL.replace("autumn", "summer")
    two = MILL.replace("spring", "winter")
    return ledger(*ALL), (FERRY, SMITH, SCHOOL, one, BRIDGE, two)


def test_a_passage_that_two_may_be_is_a_tombstone_that_names_both() -> None:
    rows, parts = ambiguous()
    made = anchored(*parts, rows=rows)
    both = (ids(made)[3], ids(made)[5])
    assert [(stone.id, stone.candidates) for stone in made.gone] == [(id_of(MILL), both)]
    change = change_of(made, rows, MILL)
    assert (change.kind, change.others) == ("ambiguous", both)
    problem = losses(made, rows)[0]
    assert problem.code == "permalink-lost"
    assert all(id_ in problem.message for id_ in both)


def test_its_candidates_are_known_after_it_was_accepted_as_gone() -> None:
    rows, parts = ambiguous()
    made = anchored(*parts, rows=rows)
    gone = (id_of(MILL),)
    rows = accepted(anchored(*parts, rows=rows, gone=gone), rows)
    again = anchored(*parts, rows=rows, gone=gone)
    assert again.gone[0].candidates == made.gone[0].candidates
    assert ids(again) == ids(made)


def test_giving_an_id_up_changes_no_other() -> None:
    rows, parts = ambiguous()
    assert ids(anchored(*parts, rows=rows, gone=(id_of(MILL),))) == ids(anchored(*parts, rows=rows))


def test_an_id_that_the_owner_gave_up_does_not_come_back_with_other_words() -> None:
    rows = ledger(*ALL)
    edited = FERRY.replace("twice", "once")
    made = anchored(edited, *ALL[1:], rows=rows, gone=(id_of(FERRY),))
    assert ids(made)[0] != id_of(FERRY)
    assert made.gone[0].id == id_of(FERRY)


# --- redacted -------------------------------------------------------------------------------------


def test_redacted_words_are_in_no_first_wording_former_or_tombstone() -> None:
    secret = "He shod horses and mended ploughs until he was old."
    rows = ledger(*ALL)
    small = SMITH.split(". ")[0] + "."
    rows = accepted(anchored(FERRY, small, secret, MILL, SCHOOL, BRIDGE, rows=rows), rows)
    redact = (next(row.id for row in rows if row.text == secret),)
    made = anchored(FERRY, small, MILL, SCHOOL, BRIDGE, rows=rows, redact=redact)
    made = sealed(made, rows)
    shown = repr((made.gone, [(each.first, each.formers) for each in made.passages]))
    assert secret not in shown
    written = sealed_rows(made.document, rows, accepted(made, rows))
    assert secret not in format_rows(written)


def test_the_data_of_a_document_name_merged_ids_as_aliases(tmp_path: Path) -> None:
    write(tmp_path, seeds__river_md="\n\n".join(("# The river", *ALL)))
    for path, rows in ledgers_to_write(built(tmp_path, accepting=True), tmp_path, DAY):
        write_ledger(path, rows)
    write(tmp_path, seeds__river_md="\n\n".join(("# The river", *merged_parts())))
    data = json.loads(built_files(tmp_path)["data/documents/river.json"])
    assert data["passages"][1]["aliases"] == [id_of(MILL)]
    assert data["gone"] == []


# --- git ------------------------------------------------------------------------------------------


def test_git_merges_the_ledgers_of_two_branches_that_accepted_different_edits(
    tmp_path: Path,
) -> None:
    def git(*words: str) -> None:
        name = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        subprocess.run(("git", *name, *words), cwd=tmp_path, check=True, capture_output=True)

    def accept(rows: tuple[LedgerRow, ...]) -> None:
        path.write_text(format_rows(rows), "utf-8")
        git("add", ".")
        git("commit", "-m", "accept")

    path = tmp_path / "river.jsonl"
    weeks = [f"In week {n} {word} was seen on the river." for n, word in enumerate(WORDS)]
    rows = ledger(*weeks)
    ours, theirs = _far_apart_in_the_file(rows, weeks)
    git("init", "-b", "main")
    accept(rows)
    both = list(weeks)
    made = {}
    for name, place in (("ours", ours), ("theirs", theirs)):
        git("checkout", "-b", name, "main")
        both[place] = weeks[place].replace("was seen", "had been seen")
        mine = [*weeks[:place], both[place], *weeks[place + 1 :]]
        made[name] = accepted_rows(anchor(document(*mine), rows), rows, LATER)
        accept(made[name])
    git("merge", "ours")
    merged = parse_rows(path.read_text("utf-8"), "river.jsonl")
    assert merged.problems == ()
    assert {row.id for row in merged.value} == {row.id for row in rows}
    result = anchored(*both, rows=merged.value)
    assert ids(result) == [id_of(text) for text in weeks]
    assert {change.kind for change in changes(result, merged.value)} == {"kept"}


def _far_apart_in_the_file(rows: tuple[LedgerRow, ...], texts: list[str]) -> tuple[int, int]:
    """Two passages whose rows, and those of their neighbours, stand lines apart: git takes changes
    of lines in a row for a conflict (which `parse_rows` reads, too)."""
    lines = {row.id: line for line, row in enumerate(rows)}
    at = [lines[id_of(text)] for text in texts]
    return next(
        (one, two)
        for one in range(1, len(at) - 1)
        for two in range(one + 3, len(at) - 1)
        if all(abs(a - b) > 2 for a in at[one - 1 : one + 2] for b in at[two - 1 : two + 2])
    )


WORDS = (
    "a heron", "the ferry", "a raft of logs", "nobody", "an empty boat", "ice", "a priest",
    "the doctor", "smoke", "a swan", "a dog", "the new barge", "a body", "fog", "a wedding",
    "the miller", "a fire", "an otter", "hail", "a kite", "the king", "a bottle", "two boys", "rain",
)  # fmt: skip


def test_of_two_sections_that_became_one_the_second_does_not_give_its_heading_to_the_first() -> (
    None
):
    first, second = (FERRY, BRIDGE), (SMITH, MILL, SCHOOL)
    rows = accepted_rows(
        anchored(heading("What is needed"), *first, heading("How it is done"), *second),
        (),
        "2026-01-01",
    )
    other = "Of chestnuts one takes eighty grams, and cooks them long before all else."
    made = anchored(heading("The stock"), other, first[1], *second, rows=rows)
    assert "how-it-is-done" in {stone.id for stone in made.gone}


def test_giving_up_a_host_gives_up_nothing_that_was_merged_into_it() -> None:
    rows = ledger(FERRY, SMITH, MILL, SCHOOL, BRIDGE)
    rows = accepted(anchored(FERRY, f"{SMITH} {MILL}", SCHOOL, BRIDGE, rows=rows), rows)
    rest = "The mill below the weir ground rye in autumn and oats in spring."
    without = anchored(FERRY, rest, SCHOOL, BRIDGE, rows=rows)
    given_up = anchored(FERRY, rest, SCHOOL, BRIDGE, rows=rows, gone=(id_of(SMITH),))
    for made in (without, given_up):
        led = {id_ for each in made.passages for id_ in (each.id, *(f.id for f in each.formers))}
        assert id_of(MILL) in led
        assert id_of(SMITH) not in led


def test_a_heading_does_not_go_with_one_passage_of_its_section_that_was_put_elsewhere() -> None:
    parts = (
        heading("The ferry and its men"),
        FERRY,
        heading("What becomes of it all"),
        SMITH,
        MILL,
        SCHOOL,
    )
    rows = accepted_rows(anchored(*parts), (), "2026-01-01")
    made = anchored(
        heading("What men keep"), SMITH, FERRY, heading("Nobody asked"), MILL, SCHOOL, rows=rows
    )
    assert made.headings[0].id != "what-becomes-of-it-all"


def test_of_two_headings_that_had_one_passage_each_of_a_section_neither_is_its_heading() -> None:
    rows = accepted_rows(
        anchored(
            heading("The school"), SCHOOL, heading("What the smith said"), SMITH,
            heading("The mill in winter"), MILL, heading("Closing thoughts"), FERRY,
        ), (), "2026-01-01",
    )  # fmt: skip
    made = anchored(
        heading("The school"), SCHOOL, heading("Nobody asked them"), FERRY, SMITH,
        heading("The mill in winter"), MILL, heading("Wandering thoughts"), rows=rows,
    )  # fmt: skip
    assert made.headings[1].id == "nobody-asked-them"
