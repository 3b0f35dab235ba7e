"""How lines stand together: rows, pairs, boxes, the end of a text, its owners."""

import pytest

from glossator.readers.clippings.groups import (
    calls,
    dated_pairs,
    grouped,
    label_pairs,
    label_rows,
    sandwiched,
    text_ends,
)
from glossator.readers.clippings.mail_forms import is_mail_field, mail_forms
from glossator.readers.clippings.page_marks import owners, page_marks
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.vocabulary import interface_of
from plain_texts import lines_of

PARAGRAPH = (
    "The boat left before it was light, and nobody on the quay saw who was rowing it, though two"
    " of them said afterwards that they had heard the oars."
)


def own_of(*texts: str) -> list[bool]:
    return [is_prose(line) for line in lines_of(*texts)]


def test_a_row_of_labels_stands_behind_the_text_in_one_group() -> None:
    texts = (PARAGRAPH, "\n\nHarbours\nBoats\nNight")
    lines = lines_of("\n".join(texts))
    own = [is_prose(line) for line in lines]
    assert label_rows(lines, own) == [False, True, True, True]
    shorter = lines_of(f"{PARAGRAPH}\n\nGood luck,\nWilf")
    assert not any(label_rows(shorter, [True, False, False]))


def test_a_label_that_stands_again_over_another_title_is_no_heading() -> None:
    lines = lines_of("More facts\nThirteen facts about straits\nMore facts\nWhy the bridges sink")
    assert all(label_pairs(lines, [False] * 4, [0.5, 0, 0.5, 0]))
    assert not any(label_pairs(lines, [False] * 4, [0, 0, 0, 0]))


def test_a_sentence_between_two_lines_of_the_sites_is_the_sites() -> None:
    text = f"{PARAGRAPH}\n\nNewsletter\nEvery Friday we tell you what has happened on the river.\nSubscribe"
    lines = lines_of(text)
    own = [is_prose(line) for line in lines]
    assert sandwiched(lines, own, [False, True, False, True]) == {2}
    assert sandwiched(lines, own, [False, True, False, False]) == set()


def test_a_small_box_begins_with_a_word_of_the_sites_and_ends_in_a_button() -> None:
    lines = lines_of(f"{PARAGRAPH}\n\nThe letter\nBest of the week\nSign up\n\nThe end\nof it\nall")
    shares = [0.0, 0.5, 0.0, 1.0, 0.0, 0.0, 0.0]
    assert calls(lines, [False] * 7, shares, [False] * 7) == {1, 2, 3}


def test_what_may_sign_the_last_paragraph_is_not_of_the_group_below() -> None:
    lines = lines_of(f"{PARAGRAPH}\nWilf\nShare\nPrint")
    shares = grouped(lines, [True, False, False, False], [False, False, True, True])
    assert shares[1] == 0 and shares[2] > 0.5


def test_titles_with_dates_under_them_come_in_pairs() -> None:
    lines = lines_of(
        f"{PARAGRAPH}\n\nThe organ under the road\n3 May 2024\nWho counts bridges\n2 May 2024"
    )
    own = [is_prose(line) for line in lines]
    assert dated_pairs(lines, own) == [False, True, True, True, True]


def test_a_mark_ends_a_text_once_and_behind_most_of_it() -> None:
    assert text_ends(lines_of(f"{PARAGRAPH}\n\n###\n\nAbout us")) == 1
    assert text_ends(lines_of(f"###\n\n{PARAGRAPH}")) == 2
    assert text_ends(lines_of(f"{PARAGRAPH}\n\n###\n\n{PARAGRAPH}\n\n###")) == 4


def test_owners_are_named_in_the_foot_or_by_its_addresses_or_at_the_top_too() -> None:
    assert owners(lines_of("© 2025 Thornwick University")) == ("thornwick university",)
    assert owners(lines_of("desk@northshore.example", "ada@gmail.example")) == ("northshore",)
    page = f"The Evening Spool\n\n{PARAGRAPH}\n\nThe Evening Spool is published by nobody."
    assert "the evening spool" in owners(lines_of(page))


@pytest.mark.parametrize(
    "field",
    ["Email Address", "Votre adresse électronique", "Your email *", "Deine E-Mail", "you@example.com",
     "Seu melhor e-mail", "メールアドレス", "Email (required)", "Type your email…"],
)  # fmt: skip
def test_a_form_that_asks_for_a_mail_address_is_a_box(field: str) -> None:
    lines = lines_of(PARAGRAPH, f"The Tide\nA letter on the first of the month.\n{field}\nSend it")
    shares = [interface_of(line.key).share for line in lines]
    assert mail_forms(lines, [is_prose(line) for line in lines], shares) == {1, 2, 3, 4}


@pytest.mark.parametrize(
    "line", ["He sent an email.", "Daily Mail", "E-Mail: ada@harbour.example", "The mail came late"]
)
def test_other_lines_that_speak_of_mail_ask_for_nothing(line: str) -> None:
    (read,) = lines_of(line)
    group = lines_of(f"{PARAGRAPH}\n{line}\nIt was for the harbour master.")
    shares = [interface_of(each.key).share for each in group]
    assert not mail_forms(group, [is_prose(each) for each in group], shares)
    assert not is_mail_field(read, interface_of(read.key).share) or read.text == "Daily Mail"


def test_the_counters_of_a_gallery_are_no_text() -> None:
    lines = lines_of("1 / 3\nThe boat\n2 / 3\nThe oar\n3 / 3\nThe quay")
    assert page_marks(lines) == {0, 2, 4}
    assert not page_marks(lines_of("1 / 3\nThe boat\n2 / 5\nThe oar\n3 / 4"))


def test_the_numbers_of_posts_count_up() -> None:
    posts = [
        f"#{n}\nThe {each} oar was lost." for n, each in enumerate(("first", "second", "third"), 1)
    ]
    lines = lines_of(*posts)
    assert [lines[i].text for i in sorted(page_marks(lines))] == ["#1", "#2", "#3"]
    assert not page_marks(lines_of(*posts[:2]))
