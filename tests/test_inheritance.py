"""Whose the words are of a passage that several became, once it is divided or loses one of them."""

import pytest

from glossator.model.passages import Anchored, LedgerRow
from glossator.permalinks.anchors import accepted_rows, anchor
from glossator.text import short_hash
from made import anchored, document

DAY, LATER = "2026-11-22", "2026-12-24"
FERRY = "The ferry crossed the river twice a day, with mail and with cattle."
FORGE = "A smith kept the only forge for miles, and mended ploughs until he was old."
MILL = "Rye was ground in autumn."
BRIDGE = "When the bridge was opened nobody took the ferry any more."
TOKEN, TIMER = "token: Token constants of the parser.", "timer: Tool for measuring time."


def id_of(text: str) -> str:
    return f"p-{short_hash(text)}"


def accepted(*texts: str, rows: tuple[LedgerRow, ...] = ()) -> tuple[LedgerRow, ...]:
    made = anchor(document(*texts), rows)
    gone = tuple(stone.id for stone in made.gone)
    return accepted_rows(anchor(document(*texts, gone=gone), rows), rows, LATER)


def holders(made: Anchored) -> dict[str, str]:
    """What each id leads to; of tombstones nothing."""
    return {
        id_: each.text
        for each in made.passages
        for id_ in (each.id, *(former.id for former in each.formers))
    }


def merged(*texts: str) -> tuple[LedgerRow, ...]:
    """The ledger of texts that became one between two others, in two steps."""
    rows = accepted(FERRY, *texts, BRIDGE)
    rows = accepted(FERRY, " ".join(texts), BRIDGE, rows=rows)
    return accepted(FERRY, " ".join(texts), BRIDGE, rows=rows)


@pytest.mark.parametrize(
    ("one", "other", "now"),
    [
        (FORGE, MILL, (f"{FORGE} Then no more.", "In autumn rye was ground.")),
        (MILL, FORGE, ("Rye was ground in autumn, too.", FORGE.replace("mended", "made"))),
        (TOKEN, TIMER, ("token: Token constants.", "timer: Tool for measuring the time.")),
        (TIMER, TOKEN, ("timer: A tool for measuring.", "token: Constants of the parser.")),
    ],
)
def test_what_was_merged_and_is_divided_again_goes_where_its_own_words_are(
    one: str, other: str, now: tuple[str, str]
) -> None:
    made = anchored(FERRY, *now, BRIDGE, rows=merged(one, other))
    leads = holders(made)
    assert (leads[id_of(one)], leads[id_of(other)]) == now


def test_it_does_so_though_the_parts_are_far_from_each_other() -> None:
    now = "In autumn rye was ground."
    made = anchored(FORGE, BRIDGE, FERRY, "Nobody came.", now, rows=merged(FORGE, MILL))
    assert holders(made)[id_of(FORGE)] == FORGE
    assert holders(made).get(id_of(MILL), now) == now


def test_when_only_what_was_merged_into_a_host_is_left_it_has_its_id_back() -> None:
    now = f"{FORGE} So it is."
    made = anchored(FERRY, now, BRIDGE, rows=merged(TIMER, FORGE, TOKEN))
    assert holders(made)[id_of(FORGE)] == now
    assert {stone.id for stone in made.gone} == {id_of(TIMER), id_of(TOKEN)}


def test_the_words_a_host_says_itself_are_none_of_what_was_merged_into_it() -> None:
    host = "They were wide stairs of stone, on which the keeper slept all winter long."
    rows = merged(host, "On the stairs?")
    made = anchored(FERRY, f"{host} Nobody knew.", BRIDGE, rows=rows)
    assert [stone.id for stone in made.gone] == [id_of("On the stairs?")]


def test_of_equal_parts_the_one_with_the_first_words_keeps_the_id() -> None:
    rows = accepted(FERRY, MILL, BRIDGE)
    both = f"Nobody ever came there. {MILL}"
    rows = accepted(FERRY, both, BRIDGE, rows=rows)
    made = anchored(FERRY, "Nobody ever came there.", "Rye was ground then.", BRIDGE, rows=rows)
    assert holders(made)[id_of(MILL)] == "Rye was ground then."


def test_an_id_that_the_owner_gave_up_is_no_heir() -> None:
    rows = merged(FORGE, MILL)
    now = (f"{FORGE} Then no more.", "In autumn rye was ground.")
    made = anchor(document(FERRY, *now, BRIDGE, gone=(id_of(MILL),)), rows)
    assert id_of(MILL) in {stone.id for stone in made.gone}


def test_words_that_two_merged_ones_shared_are_none_of_the_one_that_left() -> None:
    host = "In the hall he drew nothing, because nothing came, and he filled the margins with it."
    one = "When the store burned, the ledger was at her house, open at the page for bread."
    two = "When the store is the, the rest was worth her going, open what the page she for."
    rows = merged(host, one, two)
    now = f"{host.replace(' nothing,', '')} {two.replace('rest ', '')}"
    made = anchored(FERRY, now, BRIDGE, rows=rows)
    assert [stone.id for stone in made.gone] == [id_of(one)]
    assert holders(made)[id_of(two)] == now
