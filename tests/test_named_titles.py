"""The line over a text that the page names elsewhere as what it is about is its title."""

import pytest

from glossator.readers.clippings.cleaning import clean

FIRST = (
    "The last pan master lived at the end of the causeway, and a jar of salt stands in his kitchen."
)
SECOND = "The village made salt for six hundred years, and then a road came, and with it a lorry."
LAST = "He held the salt up against the window, and it was not white but grey, like the sky."


def title_of(*lines: str) -> str:
    fields = clean("\n".join(lines)).fields
    return next((field.value for field in fields if field.name == "title"), "")


MENU = ("The Harrow Review", "Home", "About us", "Contact", "Subscribe")


@pytest.mark.parametrize(
    "over_comments",
    [
        "2 thoughts on “Salt”",
        "Leave a comment on “Salt”",
        "Ein Gedanke zu „Salt“",
        "3 commentaires sur « Salt »",
        "2 comentarios en «Salt»",
        "Комментарии к «Salt»",
        "“Salt”への3件のコメント",
    ],
)
def test_what_the_comments_are_said_to_be_on_is_the_title(over_comments: str) -> None:
    standfirst = "How a village on a marsh made a living out of what the sea left behind"
    head = (*MENU, "Books I have read this year", "Salt", standfirst, "By Ruth Amsel")
    assert title_of(*head, FIRST, SECOND, LAST, over_comments, "Leave a Reply") == "Salt"


def test_what_readers_said_on_other_texts_names_no_title_of_this_one() -> None:
    head = (*MENU, "Small tools", "The ladder and the pear tree", "October 1, 2020")
    recent = ("Recent Comments", "Hanna on “Small tools”", "Leave a Reply")
    assert title_of(*head, FIRST, SECOND, LAST, *recent) == "The ladder and the pear tree"


def test_the_line_to_which_the_way_through_the_site_leads_is_the_title() -> None:
    standfirst = "Was jetzt auf den Haufen darf und was bis zum Frühjahr warten muss"
    head = (*MENU, "Startseite > Boden > Kompost im Winter", "Kompost im Winter", standfirst)
    assert title_of(*head, "von Hedda Brandt", FIRST, SECOND, LAST) == "Kompost im Winter"


def test_a_section_to_which_the_way_leads_is_none_over_a_headline() -> None:
    head = (*MENU, "Home > Kitchen > Soups and stews", "Soups and stews", "The soup of my aunt Ada")
    assert title_of(*head, "By Ruth Amsel", FIRST, SECOND, LAST) == "The soup of my aunt Ada"


def test_a_few_words_that_the_text_says_are_the_title_over_a_long_standfirst() -> None:
    standfirst = (
        "How six centuries of a trade came to an end in a winter, and what nobody kept of it"
    )
    head = (*MENU, "Village Salt", standfirst, "By Ruth Amsel", "November 20, 2023")
    assert title_of(*head, FIRST, SECOND, LAST) == "Village Salt"


def test_a_topic_over_a_long_headline_that_says_it_again_is_no_title() -> None:
    long = (
        "Why the village salt of the marsh that was promised to last for ever came to such an end"
    )
    head = (*MENU, "Village Salt", long, "By Ruth Amsel", "November 20, 2023")
    assert title_of(*head, FIRST, SECOND, LAST) == long


def test_the_name_of_a_journal_over_its_issue_is_no_title() -> None:
    head = ("Journal of Salt Studies", "ISSN 2049-1111", "Volume 14, Issue 2", "pp. 88-102")
    own = ("Pans and the memory of the sea: a survey of forty marshes", "Ada Pell and Bo Ek")
    assert title_of(*head, *own, "Published 1 June 2022", FIRST, SECOND, LAST) == own[0]
