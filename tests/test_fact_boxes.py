"""Boxes of facts copied line by line, and whom the press may ask: both are of the text."""

import pytest

from glossator.readers.clippings.cleaning import clean
from glossator.readers.clippings.contacts import press_contacts
from glossator.readers.clippings.fact_boxes import fact_box
from glossator.readers.plain_lines import read_lines

TOLD = (
    "Oriel Vance is one of those who keep the ninth lamp in the story, and the only one who has walked"
    " under the stairs from one end to the other and come back.\n\n"
    "She counts when she is afraid: steps, oars, the breath of people who sleep. Nobody has asked her"
    " why, and she would not say it if somebody did, as is told in the third part.\n"
)
BOXES = [
    "Biographical information\nHome\nCinder Quay\nBorn\n41 before the dark\nStatus\nUnknown\n"
    "Occupation\nKeeper\nPlayed by\nDagny Whit\nFirst seen\n“Ash”\n",
    "Allgemeines\nGeschlecht\nweiblich\nSpezies\nMensch\nGeboren\n41 vor dem Dunkel\nBeruf\n"
    "Lampenwärterin\nErster Auftritt\n„Asche“\n",
    "Informations\nNaissance\n41 avant la nuit\nProfession\nGardienne\nSexe\nFéminin\n"
    "Première apparition\n« Cendres »\n",
    "Дата рождения\n41 год до тьмы\nПол\nЖенский\nРод занятий\nСмотрительница\nСтатус\nНеизвестен\n"
    "Первое появление\n«Пепел»\n",
]


@pytest.mark.parametrize("box", BOXES)
def test_a_box_of_facts_is_kept_with_what_it_begins_with(box: str) -> None:
    page = (
        f"Menu\nMain page\nCommunity\nSign in\nOriel Vance\nView source\nOriel Vance\n{box}{TOLD}"
    )
    kept = [line.text for line in clean(page).lines]
    assert set(box.splitlines()) <= set(kept)
    assert "Sign in" not in kept


@pytest.mark.parametrize(
    "menu",
    ["Home\nStatus\nTitle\nGenre\nRelease\nCountry\n",  # nothing that only people have
     "Home\nBorn\nDied\nStatus\nSpecies\nOccupation\n",  # labels with nothing under them
     "Born\nmany\nDied\nmany\nBorn\nfew\nDied\nfew\nHome\nmany\n"],  # rows of a table
)  # fmt: skip
def test_labels_that_nothing_answers_are_no_box(menu: str) -> None:
    assert fact_box(read_lines(menu + TOLD)) == frozenset()


JAPANESE = (
    "■開発の背景\n\n牡蠣の殻は毎年大量に発生しますが、一部しか使われていません。浜に積まれたままの地域も少なくありません。\n\n"
    "■今後の展開\n\n来年の春には、一般のお客様向けの器を三種追加する予定です。製造の様子もお伝えしてまいります。\n\n"
    "■会社概要\n\n会社名：株式会社三津\n所在地：愛媛県\n\n"
    "■本件に関するお問い合わせ先\n\n株式会社三津　広報担当：武智\nTEL：089-000-0000　E-mail：pr@example.com\n\n"
    "すべての画像\n\n利用規約\n\nログイン\n"
)
ENGLISH = (
    "Tallow Ltd has opened a mill at which shells are ground that nobody wanted, and has hired nine"
    " people for it. It will run on every second day until the autumn.\n\n"
    "About Tallow Ltd\n\nTallow Ltd grinds what others throw away, and has done so since 1958, at"
    " first in a shed behind the station and now in four towns.\n\n"
    "Media contact\nAda Lind, press officer\nTel. +44 1632 960 118\npress@tallow.example\n\n"
    "Share\nPrint\nRelated news\n"
)


@pytest.mark.parametrize(
    ("page", "rows"),
    [(JAPANESE, ["■本件に関するお問い合わせ先", "株式会社三津　広報担当：武智",
                 "TEL：089-000-0000　E-mail：pr@example.com"]),
     (ENGLISH, ["Media contact", "Ada Lind, press officer", "Tel. +44 1632 960 118",
                "press@tallow.example"])],
)  # fmt: skip
def test_whom_the_press_may_ask_stands_behind_a_release(page: str, rows: list[str]) -> None:
    kept = [line.text for line in clean(page).lines]
    assert [line for line in kept if line in rows] == rows
    assert not {"Print", "ログイン"} & {*kept}


@pytest.mark.parametrize(
    "foot",
    ["Media contact\nAda Lind, press officer\nTel. +44 1632 960 118\n",  # a site's, behind an article
     "About us\n\nWe write of tides and of mills, and have done so for longer than most.\n\n"
     "Contact\nmail@tides.example\n"],
)  # fmt: skip
def test_an_address_in_the_foot_of_a_site_is_none(foot: str) -> None:
    assert press_contacts(read_lines(TOLD + "\n" + foot)) == frozenset()
