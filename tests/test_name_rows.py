"""Names that stand one under the other over a text, and those of users of forums."""

import pytest

from glossator.readers.clippings.cleaning import clean

FIRST = "Nobody has walked all of the northern fens, as there is a ditch every forty yards or so."
SECOND = (
    "We began in February, when the reeds are low, and by May we had mapped a fifth of the fens."
)
MENU = ("Fenland Quarterly", "Home", "Issues", "About", "Contact")
TITLE = "A slow map of the northern fens"


def authors_of(*lines: str) -> list[str]:
    fields = clean("\n".join((*lines, FIRST, SECOND))).fields
    return [field.value for field in fields if field.name == "author"]


@pytest.mark.parametrize(
    "names", [("Ada Lind", "Marcus Orley", "Jo Bell"), ("Ada Lind", "Marcus Orley")]
)
def test_names_alone_between_title_and_date_all_sign(names: tuple[str, ...]) -> None:
    assert authors_of(*MENU, TITLE, *names, "14 March 2021") == list(names)


def test_of_names_over_what_they_are_only_the_names_sign() -> None:
    pairs = ("Ada Lind", "Staff Engineer", "Marcus Orley", "Engineering Manager")
    assert authors_of(*MENU, TITLE, *pairs, "14 March 2021") == ["Ada Lind", "Marcus Orley"]


def test_what_one_name_stands_over_is_no_second_author() -> None:
    assert authors_of(*MENU, TITLE, "Ada Lind", "Harbour Master", "14 March 2021") in (
        ["Ada Lind"],
        ["Harbour Master"],
    )


@pytest.mark.parametrize(
    ("handle", "when"),
    [
        ("oak_hand_42", "Jan 18, 2023"),
        ("@mlowe", "December 1, 2021"),
        ("青石_1983", "2021-11-20 21:14"),
        ("OakHand42", "Jan 18, 2023"),
    ],
)
def test_a_users_name_right_under_the_title_and_over_a_date_signs(handle: str, when: str) -> None:
    assert authors_of(*MENU, TITLE, handle, when) == [handle]


@pytest.mark.parametrize("label", ["COVID19", "Windows11", "Web3"])
def test_a_topic_with_a_number_over_a_date_does_not_sign(label: str) -> None:
    assert authors_of(*MENU, TITLE, label, "Jan 18, 2023") == []


@pytest.mark.parametrize(
    ("starter", "began"),
    [
        ("Thread starter", "Start date"),
        ("Themenstarter", "Erstellt am"),
        ("Auteur du sujet", "Date de début"),
        ("Iniciador del tema", "Fecha de inicio"),
        ("Автор темы", "Дата начала"),
    ],
)
def test_who_started_a_thread_wrote_it(starter: str, began: str) -> None:
    assert authors_of(*MENU, TITLE, starter, "oak_hand", began, "18.01.2023") == ["oak_hand"]


def test_a_short_title_over_the_word_of_a_byline_is_not_of_the_menu() -> None:
    head = ("Schiene & Land", "Startseite", "Hefte", "Abo", "Wo die Züge schlafen")
    cleaned = clean(
        "\n".join((*head, "Text:", "Ada Lind", "Fotos:", "Bo Ek", "21.02.2020", FIRST, SECOND))
    )
    said = {(field.name, field.value) for field in cleaned.fields}
    assert ("title", "Wo die Züge schlafen") in said
    assert ("author", "Ada Lind") in said
    assert ("author", "Bo Ek") not in said


def test_a_name_said_twice_above_the_title_beside_its_date_signs() -> None:
    head = (
        "Skip to content",
        "Log in",
        "Save",
        "Priya Nath",
        "Priya Nath",
        "Posted on Apr 9, 2022",
    )
    assert authors_of(*head, "I rewrote my build in a weekend") == ["Priya Nath"]
