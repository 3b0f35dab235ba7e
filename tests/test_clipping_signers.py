"""Who wrote a text, where its head says it in another way than by a byline, or its foot alone."""

import pytest

from glossator.readers.clippings.clipping import read_clipping
from plain_texts import fields, headings, losses, source, texts

PROSE = (
    "The boat left before it was light, and nobody on the quay saw who was rowing it out to sea, "
    "though Ada Lind and Ben Osei had been standing there since four o'clock that morning."
)
MORE = "Three days later it was found on the other side, dry, with the oars laid across the seats."
LAST = (
    "Nobody has claimed it since, and the harbour master has stopped asking about the whole matter."
)
TEXT = f"{PROSE}\n\n{MORE}\n\n{LAST}\n\n{PROSE}\n"
TITLE = "The boat that left the harbour before it was light"
MENU = "Home\nNews\nOpinion\nSport\nCulture\nSign in\n\n"


def said(text: str, name: str) -> list[str]:
    reading = read_clipping(source(text))
    assert losses(reading) == ()
    return [value for field, value in fields(reading) if field == name]


def test_two_names_and_a_place_over_a_date_sign() -> None:
    page = f"{MENU}{TITLE}\n\nAda Lind and Ben Osei in Holm\n3 May 2024\n\n{TEXT}"
    assert said(page, "author") == ["Ada Lind", "Ben Osei"]


def test_a_notice_between_a_headline_and_its_standfirst_hides_no_headline() -> None:
    page = (
        f"{MENU}Harbours\n{TITLE}\nThis article is more than 8 months old\n"
        "For three days nobody knew where it was. Those who row say there are many more\n\n"
        f"Ada Lind and Ben Osei in Holm\n3 May 2024\n\n{TEXT}"
    )
    assert said(page, "title") == [TITLE]
    assert said(page, "author") == ["Ada Lind", "Ben Osei"]


def test_names_over_offices_apart_sign_if_the_text_names_them_again() -> None:
    head = f"{MENU}OPINION\n\n{TITLE}\n\nOpinion\n\nAda Lind\n\nHarbour keeper\n\nBen Osei\n\nRower\n\n"
    lead = "What it costs is little and the damage great, say a keeper and a rower. They call on the town to light the quay."
    page = f"{head}{lead}\n\nPublished 3 May 2024\n\n{TEXT}"
    assert said(page, "author") == ["Ada Lind", "Ben Osei"]
    assert not {"Opinion", "Rower"} & set(texts(read_clipping(source(page))))
    nobody = page.replace("Ada Lind and Ben Osei had", "two others had")
    assert said(nobody, "author") == []


def test_a_section_named_above_the_title_too_is_no_author() -> None:
    prose = "船は夜が明ける前に出ていき、だれが漕いでいたのかを岸で見た人はいませんでした。三日後に向こう岸で見つかりました。"
    page = (
        "港の道具帖\nホーム\n道具\n照明\n夜明け前に港を出ていった小さな船の話を三か月かけて調べました\n道具\n照明\n2024.07.30\n\n"
        f"{prose}\n\n{prose}そして今もそのままです。\n\n{prose}だれも引き取りに来ません。\n"
    )
    assert said(page, "author") == []


def test_a_box_on_the_author_behind_the_text_names_who_wrote_it() -> None:
    foot = (
        "\nShare\nFacebook\nTwitter\nAbout the author\nAda Lind\nAda rows.\nRelated posts\nA boat\n"
    )
    page = f"{MENU}{TITLE}\n3 May 2024\n\n{TEXT.replace('Ada Lind', 'they')}{foot}"
    assert said(page, "author") == ["Ada Lind"]


def test_whose_a_text_is_under_a_licence_by_name_wrote_it() -> None:
    page = f"{MENU}{TITLE}\n3 May 2024\n\n{TEXT}\n\nReply by email\n\n© 2014–2023 %s\n"
    assert said(page % "Ida Holm. Text is CC BY-SA 4.0. Made by hand.", "author") == ["Ida Holm"]
    assert said(page % "Harbour Media. Text is CC BY-SA 4.0.", "author") == []
    assert said(page % "Ida Holm. All rights reserved.", "author") == []


def test_a_day_in_square_brackets_is_the_date() -> None:
    page = f"{TITLE}\n\nAda Lind\n\n[%s]\n\n{TEXT}"
    assert said(page % "Online since 05.10.2022", "published") == ["2022-10-05"]
    assert said(page % "Online since 05.10.2022", "author") == ["Ada Lind"]
    assert said(page % "a note", "published") == []


def test_where_somebody_lives_under_the_name_is_no_heading() -> None:
    letters = "".join(
        f"{prose}\n{name}\n%s\n" for prose, name in ((PROSE, "Ada Lind"), (MORE, "Ben Osei"))
    )
    page = f"{TITLE}\n{LAST}\n{letters % ('Elizabeth Road, Henley', 'Mill Lane, Kirkby')}{LAST}\n"
    found = [name for _, name in headings(read_clipping(source(page)))]
    assert not {"Elizabeth Road, Henley", "Mill Lane, Kirkby"} & set(found)


@pytest.mark.parametrize(
    "line",
    ["Posted by Ada Lind at 7:48 PM", "Publicado por Ada Lind en 19:48", "Eingestellt von Ada Lind um 19:48"],
)  # fmt: skip
def test_who_posted_a_text_and_when_signs_it_from_below(line: str) -> None:
    told = (
        "The ferry stopped in the autumn of the storm, and nobody on the quay that morning thought"
    )
    text = "\n".join((
        "Search this blog", "Sunday, September 17, 2023", "Four summers with tomatoes on the roof",
        f"{told} of the roof.", f"{told} that summers end.", f"{told} of tomatoes.", line,
        "Share to Facebook", "Labels: roof, garden", "1 comment:",
    ))  # fmt: skip
    assert said(text, "author") == ["Ada Lind"]
    assert said(text, "title") == ["Four summers with tomatoes on the roof"]
