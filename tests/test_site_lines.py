"""Which line is the title, who signs, and what the widgets of a site say: by what stands beside it."""

import pytest

from glossator.readers.clippings.clipping import read_clipping
from plain_texts import fields, losses, source, texts

PROSE = (
    "The boat left before it was light, and nobody on the quay saw who was rowing it out to sea, "
    "though half of the town had been standing there since four o'clock that morning."
)
MORE = (
    "Three days later it was found on the other side, dry, with the oars laid across the seats, and "
    "a rope of the kind that was last made in the year the ferry was sold."
)
LAST = (
    "Nobody has claimed it since, and the harbour master has stopped asking about the whole matter, "
    "which he says has cost him more sleep than the two storms of the winter before."
)
TEXT = f"{PROSE}\n{MORE}\n{LAST}\n"
MENU = "Skip to content\nThe Kirkby Courier\nHome\nNews\nOpinion\nSport\nSign in\n"
TITLE = "The boat that nobody saw leave the quay"
FOOT = "Share\nPrint\nPrivacy policy\nTerms of use\nCookie settings\nContact us\n© The Kirkby Courier\n"


def said(text: str, name: str) -> list[str]:
    reading = read_clipping(source(text))
    assert losses(reading) == ()
    return [value for field, value in fields(reading) if field == name]


def shown(text: str) -> list[str]:
    reading = read_clipping(source(text))
    assert losses(reading) == ()
    return texts(reading)


def test_a_step_of_the_way_to_the_page_is_no_title() -> None:
    way = "Home > Harbours and ferries > Boats found\nHarbours and ferries\n"
    page = f"{MENU}{way}{TITLE}\nBy Ada Lind\n3 May 2024\n{TEXT}{FOOT}"
    assert said(page, "title") == [TITLE]


def test_a_series_and_its_number_are_no_title() -> None:
    prose = (
        "船は夜が明ける前に港を出ていき、だれが漕いでいたのかを岸で見た人は一人もいませんでした。"
    )
    more = "三日後に向こう岸で見つかったとき、船の中は乾いていて、櫂は座席の上に並べてありました。"
    page = (
        "ホーム\n特集\nエッセイ\nログイン\n\n連載：港の余白　第十四回\n\n夜明けの船\n\n2024年5月3日\n\n"
        f"文・瀬名 あかり（校正者）\n\n{prose}\n\n{more}\n\n{prose}{more}\n"
    )
    assert said(page, "title") == ["夜明けの船"]
    assert said(page, "author") == ["瀬名 あかり"]


def test_what_stands_over_a_standfirst_is_the_title_and_not_what_is_offered_below() -> None:
    lead = "A rope, two oars and a dry seat are all that the town has to go by, and it is not much"
    offer = "Give a gift: subscribers may open seven accesses a day to stories for their friends"
    page = f"{MENU}{TITLE}\n{lead}\n3 May 2024\nListen\nShare\n{offer}\n{TEXT}{FOOT}"
    assert said(page, "title") == [TITLE]


def test_the_company_beside_the_date_issues_what_it_announces() -> None:
    prose = (
        "北浜市の港で使われなくなった網から、建物の壁に塗る新しい材料をつくることに成功しました。"
    )
    page = (
        "ホーム\n企業情報\n採用情報\n2024年5月3日\n株式会社北浜網業\n使われなくなった網から壁の材料を開発\n"
        f"{prose}\n{prose}来月から受注を始めます。\n{prose}詳しくは下記までお問い合わせください。\n"
    )
    assert said(page, "author") == ["株式会社北浜網業"]


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By ADA LIND alind@courier.example", ["ADA LIND"]),
        ("Ada Lind and Ben Osei on Ronsay", ["Ada Lind", "Ben Osei"]),
        ("By Ada Lind edited by Ben Osei", ["Ada Lind"]),
        ("From: Harbour Safety Directorate", ["Harbour Safety Directorate"]),
        ("A column by\nAda Lind", ["Ada Lind"]),
        ("Ada Lind, chargée d'études, et Ben Osei, économiste", ["Ada Lind", "Ben Osei"]),
        ("Ada Lind\nKirkby (Marrow)", ["Ada Lind"]),
    ],
)
def test_bylines_of_many_houses_are_read(byline: str, authors: list[str]) -> None:
    page = f"{MENU}{TITLE}\n{byline}\n3 May 2024\nShare\n{TEXT}{FOOT}"
    assert said(page, "author") == authors


def test_labels_between_the_date_and_the_byline_sign_nothing() -> None:
    labels = "Boats\n\nOld Ropes\n\nHarbour Basics"
    page = f"{MENU}\n{TITLE}\n\n3 May 2024\n\n{labels}\n\nBy Ada Lind\n\n{TEXT}{FOOT}"
    assert said(page, "author") == ["Ada Lind"]


def test_whom_readers_may_follow_above_the_title_wrote_it() -> None:
    who = "Opinion\nAda Lind\nKeeper of the harbour, author of a book on ropes\nFollow columnist\n"
    page = f"{MENU}{who}{TITLE}\n3 May 2024\nShare\n{TEXT}{FOOT}"
    assert said(page, "author") == ["Ada Lind"]


@pytest.mark.parametrize(
    "line",
    [
        "Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.",
        "Be Truthful. Don't knowingly lie about anyone or anything.",
        "This textbox defaults to using Markdown to format your answer.",
        "Reach reporter Ada Lind at 555-0142 or follow her at @alind.",
        "Liked it? Then pin it and follow us on Pinterest!",
        "This work is licensed under a Creative Commons Attribution 4.0 International License.",
    ],
)
def test_what_widgets_say_behind_the_text_is_set_aside(line: str) -> None:
    page = f"{MENU}{TITLE}\nBy Ada Lind\n3 May 2024\n{TEXT}{line}\n{FOOT}"
    assert line not in shown(page)
    assert {PROSE, MORE, LAST} <= set(shown(page))


@pytest.mark.parametrize(
    "line",
    [
        "Keep it clean. That was the only rule on the boat, and my aunt kept it for sixty years.",
        "Reach the quay by the steps at the mill, or by the road if you come with a cart.",
        "The photographs are under a licence of the museum, which let us print them here.",
        "Pinterest was where she had found the pattern of the rope.",
    ],
)
def test_what_a_text_says_in_such_words_is_text(line: str) -> None:
    page = f"{MENU}{TITLE}\nBy Ada Lind\n3 May 2024\n{PROSE}\n{MORE}\n{LAST}\n{line}\n{FOOT}"
    assert line in shown(page)


def test_offers_of_shops_go_and_a_table_of_the_text_stays() -> None:
    table = "Rope\tPrice\tLength\nHemp\t€ 12,00\t20 m\nFlax\t€ 14,00\t18 m"
    offers = "Shop\tPrice\tDelivery\nKnots\t€ 12,00\tTomorrow\tView\nOars\t€ 13,50\t2 days\tView"
    page = f"{MENU}{TITLE}\nBy Ada Lind\n3 May 2024\n{TEXT}{table}\n{MORE}\n{offers}\nShow all shops\n{FOOT}"
    left = " ".join(shown(page))
    assert "Flax" in left and "18 m" in left
    assert "Knots" not in left and "Tomorrow" not in left and "Show all shops" not in left


def test_an_offer_over_its_button_goes_and_over_a_paragraph_stays() -> None:
    offer = "Moor your next boat in seconds. Get $200 in free credit with Harbourstack."
    page = f"{MENU}{TITLE}\nBy Ada Lind\n3 May 2024\n{PROSE}\n\n{offer}\nGet started\n\nWhat it cost\n\n{MORE}\n\n{LAST}\n{FOOT}"
    assert offer not in shown(page) and "Get started" not in shown(page)
    told = "You pay 200 kroner for the rope, and the knots are free."
    kept = f"{MENU}{TITLE}\nBy Ada Lind\n3 May 2024\n{PROSE}\n{told}\nStart early\n{MORE}\n{LAST}\n{FOOT}"
    assert told in shown(kept)


def test_what_readers_say_far_behind_the_text_is_set_aside_and_notes_are_kept() -> None:
    foot = (
        "About the author\nShare\nPrint\nAsk a question\nWas this helpful?\nYes\nNo\nComments (2)\n"
    )
    note = "[1] The harbour book of 1931, page 12."
    page = (
        f"{MENU}{TITLE}\nBy Ada Lind\n3 May 2024\n{TEXT}{note}\n{foot}"
        "janneke • June 9, 2024\nI had the same boat for years.\n"
        "tall44 • August 21, 2024\nWhat about my rope\nPrivacy policy\nTerms of use\n"
    )
    assert note in shown(page)
    assert "I had the same boat for years." not in shown(page)
    assert "What about my rope" not in shown(page)
