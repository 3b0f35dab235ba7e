"""Boxes in which a site asks for something: told by their shape, and what of a text they are not."""

import pytest

from glossator.readers.clippings.pitches import close_pitches, pitches, pitches_apart
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import read_lines
from plain_texts import lines_of


def found(group: str) -> bool:
    lines = lines_of(
        "The boat left before it was light, and nobody on the quay saw who rowed it.", group
    )
    boxes = pitches(
        lines, [is_prose(line) for line in lines], [interface_of(line.key) for line in lines]
    )
    assert boxes in (set(), set(range(1, len(lines))))
    return bool(boxes)


@pytest.mark.parametrize(
    "box",
    ["Ahead of the tide\n120,000 readers get our Friday letter. Free, and you can leave at any time.\nCount me in",
     "Harbour Plus\nRemote moorings for your whole crew. 14 days on us, no card.\nTry Harbour Plus",
     "☕ You like it here? Stand me a coffee, and I will stand you a bun.\nYes, a coffee",
     "Il vous reste 60 % de cet article.\nCet article est pour les abonnés. 1 € le premier mois.\nJe teste pour 1 €\nDéjà abonné",
     "Love the show?\nKeepers get a bonus every month, free of ads. From $4.\nLight a lamp"],
)  # fmt: skip
def test_a_call_a_promise_and_a_button_are_a_box(box: str) -> None:
    assert found(box)


@pytest.mark.parametrize(
    "group",
    ["If you go\nWhere: Harbour Hall, 3 Quay Road\nWhen: Saturday 4 May, 7 p.m.\nTickets: £4 at the door",
     "What you need\n2 kg of salt\n4 onions",
     "“You never know,” she said. “It costs £4.”\nAda Lind",
     "You will need three ropes.\nSplice them, and you are free",
     "Thank you for your letters, and for the £4.\nYours,\nAda",
     "The jar with three handles, free to see.\nAda Lind",
     "Your boat is 14 metres long. The fee is £40 a year.\nIt is paid in May.",
     "• You may moor free for 14 days.\n• Your boat stays yours"],
)  # fmt: skip
def test_lists_facts_quotations_and_letters_are_none(group: str) -> None:
    assert not found(group)


SAID = "The boat left before it was light, and nobody on the quay saw who rowed it."
PROMISE = (
    "See in 20 minutes how your boats count themselves – free of charge, and you owe us nothing."
)


def close(*lines: str) -> list[str]:
    read = read_lines("\n".join(lines))
    return [
        read[i].text for i in sorted(close_pitches(read, [words_of(each.key) for each in read]))
    ]


def test_a_promise_right_over_a_button_that_sells_is_a_box_without_gaps_too() -> None:
    call, button, head = "Tired of counting?", "Book a demo", "What the figures say"
    assert close(SAID, call, PROMISE, button, head, SAID) == [call, PROMISE, button]
    assert close(SAID, PROMISE, button, head, SAID) == [PROMISE, button]


def test_a_sentence_over_the_heading_of_a_paragraph_is_no_such_box() -> None:
    told = "You can call from eight, and you will be seen the same day, which is free of charge."
    assert close(SAID, told, "Make an appointment", SAID) == []
    assert close(SAID, "A rope has two ends.", "Book a demo", "Knots", SAID) == []


def test_a_call_a_promise_and_a_button_that_stand_apart_are_a_box() -> None:
    box = ("Subscribe to our alerts", "Choose what is of interest to you, and hear from us.", "Subscribe now")  # fmt: skip
    prose = "The boat left before it was light, and nobody on the quay saw who rowed it."

    def boxed(*texts: str) -> set[int]:
        lines = lines_of(*texts)
        return pitches_apart(lines, [words_of(line.key) for line in lines])

    assert boxed(prose, *box, prose) == {1, 2, 3}
    assert boxed(prose, "The second night", box[1], box[2], prose) == set()
    assert boxed(prose, box[0], prose, box[2], prose) == set()
