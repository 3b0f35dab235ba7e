"""Passages that become one while they are edited, and what became of the ids merged into it."""

import pytest

from glossator.model.passages import Anchored
from glossator.permalinks.anchors import accepted_rows
from made import anchored, heading
from test_kinship import TALK, id_of, ledger


def on(made: Anchored, n: int) -> set[str]:
    """All ids that lead to the passage at `n`."""
    passage = made.passages[n]
    return {passage.id, *(former.id for former in passage.formers)}


def test_short_passages_that_became_one_and_were_edited_are_both_reached_there() -> None:
    one = "Have you once missed one? No, I have not."
    made = anchored(*TALK[:5], one, *TALK[7:], rows=ledger(*TALK))
    assert on(made, 5) == {id_of(TALK[5]), id_of(TALK[6])}


def test_long_passages_that_became_one_with_more_said_are_all_reached_there() -> None:
    one = (
        "There came a winter when ice was in the sound and the boats were out for nine days in a "
        "row, which nobody had seen before and everybody talked about long after it. Who was it "
        "that wound the lamp when the keeper was with the boats, with nobody else left at home?"
    )
    made = anchored(*TALK[:7], one, rows=ledger(*TALK))
    assert on(made, 7) == {id_of(TALK[7]), id_of(TALK[8])}


def test_what_became_part_of_its_neighbour_is_not_taken_for_what_resembles_it_elsewhere() -> None:
    one = f"{TALK[3]} {TALK[4]}".replace("his mother", "my aunt").replace("all winter", "all year")
    like = "You learn to dance in pairs. My brother did, and his wife before him, all summer long."
    made = anchored(*TALK[:1], like, *TALK[1:3], one, *TALK[5:], rows=ledger(*TALK))
    assert on(made, 4) == {id_of(TALK[3]), id_of(TALK[4])}
    assert made.passages[1].id == id_of(like)


def test_a_merged_id_is_a_tombstone_when_its_words_have_left_the_passage_it_was_merged_into() -> (
    None
):
    rows = ledger(*TALK)
    made = anchored(*TALK[:3], f"{TALK[3]} {TALK[4]}", *TALK[5:], rows=rows)
    rows = accepted_rows(made, rows, "2026-12-24")
    now = f"{TALK[3]} There is nothing else to do out there, and no one who would say a word."
    made = anchored(*TALK[:3], now, *TALK[5:], rows=rows)
    assert made.passages[3].id == id_of(TALK[3])
    assert [stone.id for stone in made.gone] == [id_of(TALK[4])]


def test_a_heading_between_the_same_two_passages_keeps_its_id_whatever_it_says() -> None:
    rows = ledger(*TALK[:4], heading("Nights"), *TALK[4:])
    made = anchored(*TALK[:4], heading("How one sleeps"), TALK[4], "No.", *TALK[7:], rows=rows)
    assert [each.id for each in made.headings] == ["nights"]


def test_a_heading_that_a_reader_takes_for_a_passage_is_reached_where_it_was_moved() -> None:
    rows = ledger(*TALK[:4], heading("The winter of the ice"), *TALK[4:])
    made = anchored("The winter of the ice", *TALK, rows=rows)
    assert on(made, 0) >= {"the-winter-of-the-ice"}


def test_what_one_passage_explains_is_not_joined_of_others_that_share_words_with_it() -> None:
    rows = ledger(*TALK[:4], "Craighouse", "4", "4", "Craighouse | 4 | 4", *TALK[4:])
    made = anchored(*TALK[:4], "Craihgouse | 4 | 4", *TALK[4:], rows=rows)
    assert on(made, 4) == {id_of("Craighouse | 4 | 4")}
    rows = ledger(
        *TALK[:4],
        "All my life. I was born on the stairs.",
        "On the stairs?",
        "They were wide stairs.",
    )
    made = anchored(
        *TALK[:4], "All my life. I was born on the stairs. They were wide stairs.", rows=rows
    )
    assert id_of("On the stairs?") not in on(made, 4)


def test_what_stands_word_for_word_elsewhere_was_not_joined() -> None:
    rows = ledger(*TALK[:4], "Who rang?", "as always.", *TALK[4:])
    made = anchored("Who rang?", *TALK[:4], "Who always.", *TALK[4:], rows=rows)
    assert id_of("Who rang?") not in on(made, 5)


def test_two_passages_that_became_one_and_moved_are_both_reached_there() -> None:
    one = f"{TALK[3]} {TALK[4]}".replace("My father", "My uncle")
    made = anchored(one, *TALK[:3], *TALK[5:], rows=ledger(*TALK))
    assert on(made, 0) == {id_of(TALK[3]), id_of(TALK[4])}


def test_a_long_passage_joined_to_one_far_away_is_reached_there() -> None:
    one = f"{TALK[8]} {TALK[3]}".replace("at home", "in the house")
    made = anchored(*TALK[:3], *TALK[4:8], one, rows=ledger(*TALK))
    assert on(made, 7) == {id_of(TALK[8]), id_of(TALK[3])}


def test_a_few_words_that_an_edited_neighbour_begins_with_now_are_reached_there() -> None:
    short = "Like PyTorch, for example?"
    long = (
        "When I was talking about prices, I was thinking about {} we showed our plans, and now the "
        "yards that make those kinds of boats can make a lot more of them, since others and the "
        "mill and the mine order the same hulls, which drives down the price in town, and that is "
        "good in the harbour."
    )
    before = long.format("stuff like PyTorch, for example, for which")
    now = f"{short} {long.format('boats of which').replace('talking', 'speaking')}"
    made = anchored(*TALK[:4], now, *TALK[4:], rows=ledger(*TALK[:4], short, before, *TALK[4:]))
    assert on(made, 4) == {id_of(short), id_of(before)}


def test_words_that_a_neighbour_takes_up_in_its_midst_are_not_joined_to_it() -> None:
    short = "boats stayed out for days"
    hard = "everybody talked of it for years after, and what there was in the shops was sold by the"
    long = f"{TALK[0]} {hard} ounce: how the nets were hung up, they said, and the {{}} bread. "
    long += f"{TALK[8]} {hard} pound again when the thaw came. {TALK[4]}"
    before, now = long.format("children had no"), long.format("boats stayed out for days without")
    made = anchored(TALK[1], now, TALK[3], rows=ledger(TALK[1], short, before, TALK[3]))
    assert on(made, 1) == {id_of(before)}


def test_what_was_joined_stays_while_its_words_are_changed_little_by_little() -> None:
    rows = ledger(*TALK)
    said = f"{TALK[3]} {TALK[4]}"
    for old, new in (
        ("", ""),
        ("sleep in pieces", "doze by the hour"),
        ("My father did", "All keepers do"),
        ("and his mother before him", "they have no choice"),
        ("all winter long", "from autumn on"),
        ("You learn", "One comes"),
    ):
        said = said.replace(old, new)
        made = anchored(*TALK[:3], said, *TALK[5:], rows=rows)
        rows = accepted_rows(made, rows, "2026-12-24")
    assert on(made, 3) == {id_of(TALK[3]), id_of(TALK[4])}


def test_a_heading_that_was_a_passage_does_not_take_the_id_of_a_heading_that_is_gone() -> None:
    rows = ledger(*TALK[:4], heading("Winter again"), "Eleven colonies flew here", *TALK[4:])
    made = anchored(*TALK[:4], heading("Tower colonies flew here"), *TALK[4:], rows=rows)
    assert "winter-again" in {stone.id for stone in made.gone}


def test_few_words_of_which_some_are_in_an_edited_neighbour_were_not_joined_to_it() -> None:
    old = ("On the stairs?", "They were wide stairs.", "And your mother?", "She was also there.")
    rows = ledger(*TALK[:4], *old, *TALK[4:])
    says = "Notable: On the stairs? Interviewer: And your mother? Mr Hall: She was also there."
    made = anchored(*TALK[:4], says, *TALK[4:], rows=rows)
    assert id_of(old[1]) in {stone.id for stone in made.gone}


def test_what_quotes_one_passage_and_has_words_of_its_neighbour_was_not_joined_of_both() -> None:
    old = ("basket ribbon drizzle ember bakery meadow kettle juniper.", TALK[4])
    rows = ledger(*TALK[:4], *old, *TALK[5:])
    says = (
        "A basket bakery ember drizzle as they once wrote, “and his mother before him, all winter "
        "long,” which meadow kettle juniper ribbon."
    )
    made = anchored(*TALK[:4], says, *TALK[5:], rows=rows)
    assert id_of(TALK[4]) not in on(made, 4)


KINDS = tuple(
    f"{name}: common base class for all of the exceptions that are raised here."
    for name in ("PickleError", "PicklingError", "UnpicklingError")
)
SHOES = tuple(f"Brandt F ({year}) Shoes in walls. Tolland Press, York." for year in (1950, 2008))


@pytest.mark.parametrize(
    ("texts", "one"),
    [
        (KINDS, f"{KINDS[1].replace('common', 'the')} {KINDS[2]}"),
        ((*SHOES[:1], TALK[7], *SHOES[1:]), f"{TALK[7].replace('a row', 'one go')} {SHOES[1]}"),
    ],
)
def test_of_a_kind_with_what_was_joined_one_that_is_gone_was_not_joined_too(
    texts: tuple[str, ...], one: str
) -> None:
    made = anchored(*TALK[:3], one, *TALK[3:6], rows=ledger(*TALK[:3], *texts, *TALK[3:6]))
    assert on(made, 3) == {id_of(texts[1]), id_of(texts[2])}
    assert [stone.id for stone in made.gone] == [id_of(texts[0])]


def test_what_a_neighbour_quotes_at_its_beginning_was_not_joined_to_it() -> None:
    gone = "It seems like the type of thing that it should be fine giving you advice on."
    quotes = "A man wrote, “seems like the type of thing that it should be fine,” and"
    one = f"{quotes} sailed on. {TALK[4].replace('father', 'brother')}"
    made = anchored(*TALK[:4], one, *TALK[5:], rows=ledger(*TALK[:4], gone, *TALK[4:]))
    assert on(made, 4) == {id_of(TALK[4])}
    assert [stone.id for stone in made.gone] == [id_of(gone)]


def test_what_is_whole_at_the_end_of_its_neighbour_is_not_taken_for_what_has_less_of_it() -> None:
    inside = "Here, a note, a padded label."
    other = "A label padded with a note, here in the hall, and more of it for everyone to read."
    one = f"{inside} {TALK[4].replace('father', 'brother')}"
    made = anchored(*TALK[:4], other, one, *TALK[5:], rows=ledger(*TALK[:4], inside, *TALK[4:]))
    assert on(made, 5) == {id_of(inside), id_of(TALK[4])}


def test_what_was_shortened_keeps_its_id_though_its_neighbour_says_it_whole() -> None:
    short = "the words that they gloss"
    one = f"{TALK[4]} By {short}"
    made = anchored(
        *TALK[:4], one, short, *TALK[5:], rows=ledger(*TALK[:5], f"By {short}", *TALK[5:])
    )
    assert made.passages[5].id == id_of(f"By {short}")


@pytest.mark.parametrize(
    ("old", "now"),
    [
        ("one hymn book", "That hymn book, she said:"),
        ("Which harbour?", "Which harbour, then?"),
        ("It was a gift. Was it?", "A gift, it was."),
    ],
)
def test_a_few_words_are_reached_where_half_of_them_begin_what_stood_beside_them(
    old: str, now: str
) -> None:
    one = f"{now} {TALK[4].replace('father', 'brother')}"
    made = anchored(*TALK[:4], one, *TALK[5:], rows=ledger(*TALK[:4], old, *TALK[4:]))
    assert on(made, 4) == {id_of(old), id_of(TALK[4])}


def test_a_few_words_are_not_if_something_else_stands_there_too() -> None:
    old, new = "one hymn book", "Nets were hung up in the church."
    one = f"That hymn book, she said: {TALK[4].replace('father', 'brother')}"
    made = anchored(*TALK[:4], new, one, *TALK[5:], rows=ledger(*TALK[:4], old, *TALK[4:]))
    assert id_of(old) in {stone.id for stone in made.gone}


def test_most_of_many_words_is_reached_in_the_midst_of_what_it_became_part_of() -> None:
    old = "Still, these winters have not slowed the builders of lamps on any of the islands."
    before, behind = TALK[7], TALK[8]
    now = f"{before.replace('nine', 'ten')} {old} {behind}"
    rows = ledger(*TALK[:4], old, f"{before} {behind}", *TALK[4:7])
    made = anchored(*TALK[:4], now, *TALK[4:7], rows=rows)
    assert on(made, 4) == {id_of(old), id_of(f"{before} {behind}")}


def test_what_has_only_the_little_words_of_a_passage_is_not_joined_from_it() -> None:
    old = "Changed: the map opens at the station you looked at last."
    kept = "Removed: support for Python 3.7."
    around = (
        "Added: Danish and Norwegian translations.",
        "Added: export of tables as CSV.",
        "Fixed: scrolling back to yesterday jumped to the day after tomorrow.",
        "Fixed: a crash when the network goes away during an update.",
    )
    now = f"Expression, the like artificial at the than you needs at Microsoft. {kept}"
    rows = ledger(*around[:2], old, kept, *around[2:])
    made = anchored(*around[:2], now, *around[2:], rows=rows)
    assert on(made, 2) == {id_of(kept)}
    assert [stone.id for stone in made.gone] == [id_of(old)]


def test_what_is_in_a_passage_made_of_others_is_not_a_further_one_like_one_of_them() -> None:
    items = ("Mix all of it in a bowl", "Fold the dough three times in an hour", "Bake it")
    like = "Fold the dough four times in an hour"
    rows = ledger(*TALK[:3], like, *TALK[3:5], *items, *TALK[5:])
    made = anchored(*TALK[:5], "; ".join(items), *TALK[5:], rows=rows)
    assert id_of(items[1]) in on(made, 5)
    assert id_of(like) not in on(made, 5)


def test_what_was_split_off_a_passage_is_not_taken_for_another_that_has_its_words() -> None:
    whole = "Leave it for two hours, until small holes show on the top of the dough."
    other = "Cover and leave it for two hours."
    rows = ledger(*TALK[:3], other, *TALK[3:5], whole, *TALK[5:])
    parts = ("Leave it for two hours.", "Until small holes show on the top of the dough.")
    made = anchored(*TALK[:5], *parts, *TALK[5:], rows=rows)
    assert made.passages[5].id != id_of(other)
    assert id_of(whole) in {each.id for each in made.passages}


def test_what_stands_in_quotation_marks_elsewhere_was_not_joined() -> None:
    lines = ("要用锤子敲。", "锤子在预算里。", "盐呢？", "盐迟到了。")
    rows = ledger(TALK[0], *lines)
    said = [f'"{line}"' for line in lines]
    made = anchored(TALK[0], "word 盐呢？ 盐迟到了。 words wordings", *said, rows=rows)
    assert [each.id for each in made.passages[2:]] == [*map(id_of, lines)]


def test_what_was_split_off_a_passage_is_not_the_one_that_said_the_same_and_was_edited() -> None:
    said = "I read this on the train and disagreed with most of it."
    whole = f"We use cookies. {said}"
    rows = ledger("A box", said, *TALK[:4], "Another", whole, *TALK[4:])
    edited = "I read it on the train and disagreed with it."
    made = anchored(
        "A box", edited, *TALK[:4], "Others", "We use cookies.", said, *TALK[4:], rows=rows
    )
    assert id_of(said) not in on(made, 8)
    assert id_of(said) in on(made, 1)


def test_what_was_added_to_where_it_stood_is_not_its_copy_elsewhere() -> None:
    said = "Where does the water taste of iron?"
    rows = ledger(*TALK[:4], said, *TALK[4:])
    made = anchored(said, *TALK[:4], f"Tell me. {said}", *TALK[4:], rows=rows)
    assert made.passages[5].id == id_of(said)
