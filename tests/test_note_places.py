"""Where notes stand: as quoted, folded, by likeness, or at the end of the page, and never nowhere."""

from random import Random

import pytest

from glossator.model.annotations import Note
from glossator.model.documents import Quote
from glossator.model.passages import Passage
from glossator.notes.places import PLACED_FROM, SHORT_FROM, Placing, told
from glossator.quotes.haystack import index
from glossator.quotes.likest import candidates
from made import anchored, passage
from quoted_notes import (
    Spoiler,
    cut,
    cuts,
    misread,
    with_slips,
    with_words_dropped,
    with_words_swapped,
)
from sites import REPOSITORY, built

FIRST = "The harbour opens at six, and nobody is let in before the bell has rung twice."
SECOND = "Ships pay by weight — “never by length” — unless the master of the port says otherwise."


def note(exact: str, prefix: str = "", suffix: str = "") -> Note:
    quote = Quote(exact=exact, prefix=prefix, suffix=suffix)
    return Note(quote=quote, comment="", blocks=(), path="notes/x.md", line=3, comment_line=4)


def passages(*texts: str) -> tuple[Passage, ...]:
    return anchored(*(passage(text) for text in texts)).passages


@pytest.fixture(scope="module")
def seeds() -> list[tuple[Passage, ...]]:
    site = built(REPOSITORY).site
    assert site is not None
    return [document.anchored.passages for document in site.documents]


@pytest.mark.parametrize(
    "exact",
    ["nobody is let in before", "Nobody  is\nlet in before", "NOBODY IS LET IN BEFORE"],
)
def test_words_are_found_in_any_case_and_with_any_spaces(exact: str) -> None:
    here = passages(FIRST, SECOND)
    place, score, _, _ = Placing(here).place(note(exact))
    assert place is not None
    assert score == 1
    assert here[0].text[place.start : place.end] == "nobody is let in before"


def test_quotation_marks_and_dashes_are_folded() -> None:
    place, score, _, _ = Placing(passages(FIRST, SECOND)).place(note('- "never by length" -'))
    assert (place is not None, score) == (True, 1)


def test_words_may_run_over_the_border_of_a_passage() -> None:
    here = passages(FIRST, SECOND)
    place, _, _, _ = Placing(here).place(note("rung twice. Ships pay by weight"))
    assert place is not None
    assert place.first == here[0].leaf.span.start
    assert place.last == here[1].leaf.span.start
    assert here[1].text[: place.end] == "Ships pay by weight"


def test_words_that_stand_twice_have_no_place_until_a_prefix_says_which() -> None:
    here = passages("First they rang the bell.", "Then they rang the bell.")
    placing = Placing(here)
    place, _, near, count = placing.place(note("rang the bell"))
    assert (place, count, len(near)) == (None, 2, 2)
    place, _, _, _ = placing.place(note("rang the bell", prefix="Then they"))
    assert place is not None
    assert place.first == here[1].leaf.span.start


def test_of_equal_words_those_with_the_very_characters_are_meant() -> None:
    here = passages("He said “open” and left.", 'He said "open" and stayed.')
    place, _, _, _ = Placing(here).place(note('said "open" and'))
    assert place is not None
    assert place.first == here[1].leaf.span.start


def test_a_changed_quotation_stands_where_it_reads_most_alike() -> None:
    place, score, _, _ = Placing(passages(FIRST, SECOND)).place(
        note("Ships payed by wieght - never by lenght - unless the master of the port")
    )
    assert place is not None
    assert PLACED_FROM <= score < 1


@pytest.mark.parametrize(
    ("exact", "why"),
    [
        ("the harbor opens", "too few words"),
        ("the harbour shuts at ten", "too unlike for so short a one"),
        ("An altogether different thing was said on that occasion by somebody else", "not there"),
    ],
)
def test_a_note_whose_words_are_not_there_has_no_place(exact: str, why: str) -> None:
    place, _, _, _ = Placing(passages(FIRST, SECOND)).place(note(exact))
    assert place is None, why


def test_two_places_that_read_as_well_are_both_candidates_and_neither_the_place() -> None:
    here = passages(
        "The first of the two wardens said that the bell must be rung at dawn.",
        "The third of the two wardens said that the bell must be rung at dawn.",
    )
    place, _, near, _ = Placing(here).place(
        note("The fifth of the two wardens said that the bell must be rung at dawn")
    )
    assert place is None
    assert len(near) == 2


def test_the_owner_hears_the_best_candidates_with_file_and_line() -> None:
    here = Placing(passages(FIRST, SECOND))
    lost = note("the harbour is open from six until the bell has rung once")
    (problem,) = told(lost, here.place(lost))
    assert problem.code == "note-unplaced"
    assert str(problem.where) == "notes/x.md:3"
    assert f"placed from {PLACED_FROM:.2f}" in problem.hint
    assert "harbour opens at six" in problem.hint
    few = note("the wardens bells")
    (problem,) = told(few, Placing(passages("The warden bells.")).place(few))
    assert "placed from" not in problem.hint
    assert "so few words are placed only where they stand as quoted" in problem.hint
    stands_twice = Placing(passages("Yes.", "Yes."))
    (problem,) = told(note("Yes."), stands_twice.place(note("Yes.")))
    assert problem.code == "note-ambiguous"
    assert "prefix:" in problem.hint
    near = note("nobody is let in before the bell had rung twise")
    (problem,) = told(near, here.place(near))
    assert (problem.code, problem.severity) == ("note-nearest", "note")


def test_a_very_long_quotation_costs_no_more_than_its_words() -> None:
    words = " ".join(f"word{number}" for number in range(4000))
    ((start, end, likeness),) = candidates(words.replace("word7 ", "wort7 "), index([words]))
    assert (start, end) == (0, len(words))
    assert likeness > 0.99


# --- the promise, counted -------------------------------------------------------------------------


def counted(
    seeds: list[tuple[Passage, ...]], spoil: Spoiler, most: int, count: int, seed: int
) -> tuple[int, int, int]:
    """How many of `count` spoilt quotations stand at their passage, at another, and nowhere."""
    placings = [Placing(each) for each in seeds]
    right = wrong = listed = 0
    for document, quoted in cuts(seeds, count, spoil, most, seed):
        place, score, near, found = placings[document].place(note(quoted.spoilt))
        if place is None:
            listed += 1
            assert near or found == 0
            continue
        assert score >= (SHORT_FROM if len(quoted.spoilt) < 40 else PLACED_FROM)
        starts = [each.leaf.span.start for each in seeds[document]]
        first, last = starts.index(place.first), starts.index(place.last)
        if first <= quoted.last and quoted.first <= last:
            right += 1
        else:
            wrong += 1
    assert right + wrong + listed == count
    return right, wrong, listed


def test_quotations_with_slips_stand_at_their_passage_or_are_listed(
    seeds: list[tuple[Passage, ...]],
) -> None:
    right, wrong, listed = counted(seeds, with_slips, 8, 60, 3)
    assert (right + listed, wrong) == (60, 0)
    assert right >= 57


@pytest.mark.full
@pytest.mark.parametrize("seed", [1, 2])
def test_five_hundred_quotations_with_slips_lose_none_and_misplace_none(
    seeds: list[tuple[Passage, ...]], seed: int
) -> None:
    right, wrong, listed = counted(seeds, with_slips, 8, 500, seed)
    assert (right + listed, wrong) == (500, 0)
    assert right >= 490


@pytest.mark.full
@pytest.mark.parametrize(
    ("spoil", "most", "least"),
    [(with_words_swapped, 6, 460), (with_words_dropped, 6, 420), (misread, 10, 485)],
)
def test_other_ways_to_spoil_a_quotation_misplace_none(
    seeds: list[tuple[Passage, ...]], spoil: Spoiler, most: int, least: int
) -> None:
    right, wrong, _ = counted(seeds, spoil, most, 500, 21)
    assert wrong == 0
    assert right >= least


def test_words_of_another_document_are_placed_nowhere(seeds: list[tuple[Passage, ...]]) -> None:
    random = Random(5)
    placings = [Placing(each) for each in seeds]
    for _ in range(60):
        here, there = random.sample(range(len(seeds)), 2)
        _, _, words = cut(seeds[here], random, random.choice([30, 60, 120]))
        assert placings[there].place(note(words))[0] is None, words
